//! From a failure to the first reply of the other host, by class and by size of the memory.

use crate::support::hosts::{Hosts, Setup};
use crate::support::pair::Plan;
use crate::support::pair::etcd::Etcd;
use outrigger_failover::class::Class;
use outrigger_guard::daemon::control::{Answer, Request};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// The deadline of the application's heart: part of the down-time of a hang.
pub const HEARTBEAT_MS: u64 = 200;
/// The same where no hang is measured.
const CALM_HEARTBEAT_MS: u64 = 2000;
/// AC is taken for lost for so long, and for so long more for each MiB that is to be saved meanwhile.
const POWER_MS: u64 = 2000;
const POWER_MS_OF_MEBIBYTE: u64 = 5;
/// A hand-over is tried for so long, and for so long more for each MiB that goes.
const HAND_OVER_MS: u64 = 10_000;
const HAND_OVER_MS_OF_MEBIBYTE: u64 = 20;
/// No reply takes longer, and no memory to be there, even of the largest memory on a machine that does much else.
const LONGEST: Duration = Duration::from_secs(180);
/// Distance of looks at where the memory is.
const SETTLED_LOOK: Duration = Duration::from_millis(20);
/// Distance of looks for the reply.
const LOOK: Duration = Duration::from_micros(200);
/// A reply that takes longer is asked for again.
const REPLY: Duration = Duration::from_millis(20);
/// Sizes of memories in MiB, and how often each is measured: the large ones take long, and vary less.
const SIZES: [(u32, usize); 4] = [(64, 9), (256, 9), (1024, 5), (4096, 3)];
/// So much is needed of each memory: itself and its image on both hosts, and room to work.
const COPIES: u64 = 5;

/// Sizes that this machine's memory suffices for, and how often each is measured.
pub fn plan(quick: bool) -> Vec<(u32, usize)> {
    if quick {
        return vec![(SIZES[0].0, 3)];
    }
    let text = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let available = text.lines().find_map(|line| {
        let kibibytes = line.strip_prefix("MemAvailable:")?.trim();
        kibibytes.split(' ').next()?.parse::<u64>().ok()
    });
    let mebibytes = available.unwrap_or(0) / 1024;
    let fits = |(size, _): &(u32, usize)| u64::from(*size) * COPIES <= mebibytes;
    SIZES.into_iter().filter(fits).collect()
}

/// How the state goes over, and upon which failures.
#[derive(Debug, Clone, Copy)]
pub struct Mode {
    /// So much of the budget is left unsaved while all is well.
    idle_percent: u64,
    /// The guard's signal upon a loss of AC.
    signal: &'static str,
    classes: &'static [Class],
}

const CLASSES: &[Class] = &[Class::Crash, Class::Hang, Class::Hardware, Class::AcLoss];
/// Nothing is copied before.
pub const LATE: Mode = Mode {
    idle_percent: 80,
    signal: "late",
    classes: CLASSES,
};
/// All is copied before.
pub const COPIED_BEFORE: Mode = Mode {
    idle_percent: 0,
    ..LATE
};
/// The other host begins before it has all pages, and holds its replies.
pub const EARLY: Mode = Mode {
    signal: "early",
    // The signal is early upon this one only.
    classes: &[Class::AcLoss],
    ..LATE
};
/// And does not hold them.
pub const EARLY_UNSAFE: Mode = Mode {
    signal: "early-unsafe",
    ..EARLY
};

fn setup(mebibytes: u32, mode: Mode) -> Setup {
    let heartbeat_ms = match mode.classes.contains(&Class::Hang) {
        true => HEARTBEAT_MS,
        false => CALM_HEARTBEAT_MS,
    };
    Setup {
        // Nothing is saved but when that is asked for: it takes the whole memory, which is a part of no figure.
        arguments: ["--save-every-ms", "3600000"].map(String::from).to_vec(),
        keys: format!("window_ms = 1\nheartbeat_ms = {heartbeat_ms}\n"),
        plan: Plan {
            pages: mebibytes * 256,
            programs: true,
            idle_percent: mode.idle_percent,
            signal: mode.signal,
            // A budget with room for all of it.
            hold_up_ms: 600_000,
            // The defaults.
            window_pages: 4096,
            tick_ms: 20,
            resend_ms: 2000,
            hand_over_ms: HAND_OVER_MS + HAND_OVER_MS_OF_MEBIBYTE * u64::from(mebibytes),
            ..Plan::default()
        },
        ..Setup::default()
    }
}

/// Medians in milliseconds of a take-over after silence, by size: the host's process is killed, and the application restarts at the other one.
pub fn measure_panic(sizes: &[(u32, usize)]) -> BTreeMap<String, f64> {
    let mut figures = BTreeMap::new();
    for (mebibytes, count) in sizes.iter().copied() {
        let etcd = Etcd::start();
        let without_hang = Mode {
            classes: &[Class::Crash],
            ..LATE
        };
        let mut setup = setup(mebibytes, without_hang);
        setup.plan.more = etcd.tables();
        let mut hosts = Hosts::start(&setup).expect("possible");
        assert_eq!(hosts.client(1).ask("put key value"), "ok");
        assert_eq!(hosts.client(1).ask("save"), "ok");
        let mut times = Vec::new();
        for _ in 0..count {
            // Who takes over after silence keeps a memory: that which it handed over.
            wait_settled(&hosts, 0, false);
            one(&hosts, 0, Class::Crash, mebibytes);
            wait_settled(&hosts, 1, false);
            let begun = Instant::now();
            hosts.kill_host(1);
            times.push(wait_reply(&hosts, 0, begun, Class::Panic).as_secs_f64() * 1e3);
            hosts.start_host(1);
        }
        let name = format!("{mebibytes}_mib");
        let median = crate::median(times);
        eprintln!("panic_{name}: {median:.1} ms");
        figures.insert(name, median);
    }
    figures
}

/// Medians in milliseconds, by class and size.
pub fn measure(sizes: &[(u32, usize)], mode: Mode) -> BTreeMap<String, f64> {
    let mut figures = BTreeMap::new();
    for (mebibytes, count) in sizes.iter().copied() {
        let hosts = Hosts::start(&setup(mebibytes, mode)).expect("possible");
        assert_eq!(hosts.client(1).ask("put key value"), "ok");
        let mut owner = 0;
        for class in mode.classes.iter().copied() {
            let times = (0..count).map(|_| {
                wait_settled(&hosts, owner, mode.idle_percent == 0);
                let time = one(&hosts, owner, class, mebibytes);
                owner = 1 - owner;
                time.as_secs_f64() * 1e3
            });
            let name = format!("{}_{mebibytes}_mib", class.name().replace('-', "_"));
            let median = crate::median(times.collect());
            eprintln!("{name}, {mode:?}: {median:.1} ms");
            figures.insert(name, median);
        }
    }
    figures
}

/// Until all that came is here, and what is to be copied before is there.
fn wait_settled(hosts: &Hosts, owner: usize, copied: bool) {
    hosts.wait_ready(owner);
    let is_settled = || {
        let status = hosts.pair.status(owner)?;
        let settled = status.missing_pages == 0 && (!copied || status.unsaved_pages == 0);
        settled.then_some(())
    };
    let end = Instant::now() + LONGEST;
    while is_settled().is_none() {
        assert!(Instant::now() < end, "the memory is not where it is to be");
        std::thread::sleep(SETTLED_LOOK);
    }
}

fn one(hosts: &Hosts, owner: usize, class: Class, mebibytes: u32) -> Duration {
    let begun = Instant::now();
    match class {
        Class::AcLoss => {
            let for_ms = POWER_MS + POWER_MS_OF_MEBIBYTE * u64::from(mebibytes);
            let answer = hosts.pair.ask(owner, Request::TestPowerFail { for_ms });
            assert_eq!(answer, Some(Answer::Begun));
        }
        class => hosts.cause(owner, class),
    }
    wait_reply(hosts, 1 - owner, begun, class)
}

/// Since then until a host replies: it serves as soon as it runs the application.
fn wait_reply(hosts: &Hosts, host: usize, begun: Instant, class: Class) -> Duration {
    let port = hosts.ports[host];
    loop {
        match reply(port) {
            Ok(reply) => {
                assert_eq!(reply, "1 ok value\n", "{class:?}");
                return begun.elapsed();
            }
            Err(error) => {
                let waited = begun.elapsed();
                assert!(waited < LONGEST, "{class:?}: no reply: {error}");
                std::thread::sleep(LOOK);
            }
        }
    }
}

fn reply(port: u16) -> std::io::Result<String> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(REPLY))?;
    stream.set_nodelay(true)?;
    (&stream).write_all(b"2 1 get key\n")?;
    let mut line = String::new();
    BufReader::new(&stream).read_line(&mut line)?;
    match line.ends_with('\n') {
        true => Ok(line),
        false => Err(std::io::Error::other("cut off")),
    }
}
