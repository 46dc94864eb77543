//! The device process dies, or hangs, at random points: every call of the driver ends, says why, and a device that comes back is opened anew
//! in the same process (DR4).

use outrigger_agent::{AgentDriver, Demand};
use outrigger_pci::limits::{LIMITS, Limits};
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::{DmaBuffer, PciError, PciFunction, Result};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::{Duration, Instant};

/// The flags of the devices.
const GOLDEN: &str = "--golden";
const RTL: &str = "--rtl";
/// Deaths, unless OUTRIGGER_STEPS says otherwise.
const STEPS: u64 = 300;
/// Most calls before a death.
const MOST_CALLS: u64 = 200;
/// Calls after which a dead device must have been noticed. Nobody notices by copying out of memory of one's own.
const CALLS_AFTER_DEATH: usize = 1000;
/// Longest wait for a device that somebody else still has.
const PATIENCE: Duration = Duration::from_secs(10);
/// Limit of calls to a device that hangs.
const SHORT: Duration = Duration::from_millis(30);

/// A device process on a socket, killed when dropped.
struct Device(Child);

impl Device {
    fn start(socket: &Path, kind: &str) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_outrigger"))
            .args(["sim", "device", kind, "--socket"])
            .arg(socket)
            .stdout(Stdio::piped())
            .spawn()
            .expect("starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        assert!(line.starts_with("ready: "), "{line}");
        Self(process)
    }

    fn signal(&self, signal: &str) {
        let process = self.0.id().to_string();
        let status = Command::new("kill").args([signal, &process]).status();
        assert!(status.expect("kill").success());
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Random numbers (xorshift) of a seed that is printed.
struct Random(u64);

impl Random {
    fn new(default: u64) -> Self {
        let seed = match std::env::var("OUTRIGGER_SEED") {
            Ok(text) => text.parse().expect("OUTRIGGER_SEED is a decimal number"),
            Err(_) => default,
        };
        println!("OUTRIGGER_SEED={seed}");
        // Never zero, which xorshift does not leave.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }
}

fn steps() -> u64 {
    match std::env::var("OUTRIGGER_STEPS") {
        Ok(text) => text.parse().expect("OUTRIGGER_STEPS is a decimal number"),
        Err(_) => STEPS,
    }
}

/// One random call of a driver.
fn call(
    function: &dyn PciFunction,
    buffers: &mut Vec<DmaBuffer>,
    random: &mut Random,
) -> Result<()> {
    match random.below(8) {
        0 => function.reset(),
        1 => function
            .allocate_dma(1 + random.below(20_000) as usize)
            .map(|buffer| buffers.push(buffer)),
        2 | 3 => match buffers.pop() {
            Some(buffer) => function.free_dma(buffer),
            None => function.read32(0, 0).map(drop),
        },
        4 => function.read_config(0, &mut [0; 4]),
        // PIN_TIMEOUT_CYCLES, which does no harm.
        5 => function.write32(0, 0x144, 1000 + random.below(1000) as u32),
        _ => function.read32(0, 4 * random.below(64) as u32).map(drop),
    }
}

/// Calls until one fails; how. That they end at all is what a driver lives on: the tests' own time limit is the last resort.
fn first_failure(function: &dyn PciFunction, random: &mut Random) -> PciError {
    let mut buffers = Vec::new();
    (0..CALLS_AFTER_DEATH)
        .find_map(|_| call(function, &mut buffers, random).err())
        .expect("a dead device is noticed")
}

fn socket(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("card")
}

#[test]
fn a_killed_device_is_noticed_and_opened_again() {
    kill_and_recover(GOLDEN, 1, steps());
}

/// Fewer: a start of the RTL sweeps its tables.
#[test]
fn a_killed_rtl_device_is_noticed_and_opened_again() {
    kill_and_recover(RTL, 3, steps().div_ceil(6));
}

/// The device that came back does what it is asked for, for the process that knew the dead one.
fn assert_works(path: &Path, step: u64) {
    let function = Rc::new(VfioUserFunction::open(path).expect("opens again"));
    let driver = AgentDriver::open(function).expect("an agent");
    // One that nobody has used: what the dead one had is gone with it.
    driver.post_frames(0, 16).expect("posts");
    let counts = driver.frame_counts().expect("counts");
    assert_eq!((counts.posted, counts.free), (16, 16), "step {step}");
    assert_eq!(driver.demand(5), Ok(Demand::Started), "step {step}");
}

fn kill_and_recover(kind: &str, seed: u64, steps: u64) {
    let folder = tempfile::tempdir().expect("folder");
    let path = socket(&folder);
    let mut random = Random::new(seed);
    for step in 0..steps {
        let device = Device::start(&path, kind);
        let function = Rc::new(VfioUserFunction::open(&path).expect("opens"));
        let mut buffers = Vec::new();
        for _ in 0..random.below(MOST_CALLS) {
            call(function.as_ref(), &mut buffers, &mut random).expect("the device lives");
        }
        // Half of the deaths come from aside, in whatever call there is then.
        let killer = (random.below(2) == 0).then(|| {
            let process = device.0.id().to_string();
            std::thread::spawn(move || {
                let status = Command::new("kill").args(["-KILL", &process]).status();
                assert!(status.expect("kill").success());
            })
        });
        match killer {
            // Calls go on until it hits; then all fail.
            Some(killer) => {
                while !killer.is_finished() {
                    let _ = call(function.as_ref(), &mut Vec::new(), &mut random);
                }
                killer.join().expect("killed");
            }
            None => device.signal("-KILL"),
        }
        let error = first_failure(function.as_ref(), &mut random);
        assert!(matches!(error, PciError::Gone(_)), "step {step}: {error:?}");
        for _ in 0..3 {
            let error = function.read32(0, 0).expect_err("dead");
            assert!(matches!(error, PciError::Gone(_)), "step {step}: {error:?}");
        }
        // A buffer is not given back while the device might reach it; that it is dead is for who opens it anew to know.
        if let Some(buffer) = buffers.pop() {
            assert!(function.free_dma(buffer).is_err(), "step {step}");
            assert_eq!(function.write_dma(buffer, 0, b"x"), Ok(()), "step {step}");
        }
        drop(device);
        assert!(VfioUserFunction::open(&path).is_err(), "step {step}");
        let _device = Device::start(&path, kind);
        assert_works(&path, step);
    }
}

#[test]
fn a_device_that_hangs_ends_each_call_by_its_limit() {
    let folder = tempfile::tempdir().expect("folder");
    let path = socket(&folder);
    let mut random = Random::new(2);
    let device = Device::start(&path, GOLDEN);
    for _ in 0..10 {
        let limits = Limits {
            access: SHORT,
            mapping: SHORT,
            reset: SHORT,
            ..LIMITS
        };
        let function = VfioUserFunction::open_with(&path, limits);
        // A slow machine may already be too slow for so short a limit.
        let Ok(function) = function else { continue };
        device.signal("-STOP");
        let error = first_failure(&function, &mut random);
        let timed_out = matches!(error, PciError::TimedOut { limit: SHORT, .. });
        assert!(timed_out, "{error:?}");
        let error = function.read32(0, 0).expect_err("dead");
        assert!(matches!(error, PciError::Gone(_)), "{error:?}");
        drop(function);
        device.signal("-CONT");
    }
    // What it was asked while it hung, it has done for nobody; it serves on.
    let function = open_again(&path);
    assert!(function.read32(0, 0).is_ok());
}

/// Opens a device that is free, or is about to be: a process that another thread forks keeps the last connection open until it runs its program,
/// and the device takes whoever comes meanwhile for a second client.
fn open_again(path: &Path) -> VfioUserFunction {
    let end = Instant::now() + PATIENCE;
    loop {
        match VfioUserFunction::open(path) {
            Ok(function) => return function,
            Err(error) => assert!(Instant::now() < end, "{error}"),
        }
        std::thread::yield_now();
    }
}
