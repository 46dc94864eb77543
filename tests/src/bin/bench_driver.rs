//! The driver's figures on golden model and RTL behind their sockets, against the least client there can be, as one JSON object (DR1, DR4).
//! `cargo xtask bench driver` runs this.
//!
//! `bench_driver PROGRAM [--quick]`: PROGRAM is the `outrigger` command that serves the devices.

use outrigger_agent::AgentDriver;
use outrigger_agent::measure::{BareCard, DriverCard, Repeats, Times, Turn, measure, pairs};
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_port::Device;
use outrigger_tests::device_process::{DeviceKind, DeviceProcess};
use outrigger_tests::raw_card::RawCard;
use serde_json::{Map, Value};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;
use std::time::Instant;

/// Page frames of a gibibyte.
const GIBIBYTE_LOG2: u32 = 18;

/// How much is measured.
struct Effort {
    rounds: u32,
    deaths: u32,
    configurations: u32,
    repeats: Repeats,
}

const FULL: Effort = Effort {
    rounds: 15,
    deaths: 20,
    configurations: 9,
    repeats: Repeats {
        registers: 2_000,
        interrupts: 100,
        copies: 4,
    },
};
const QUICK: Effort = Effort {
    rounds: 5,
    deaths: 3,
    configurations: 3,
    repeats: Repeats {
        registers: 500,
        interrupts: 30,
        copies: 2,
    },
};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let program = arguments.next().map(PathBuf::from);
    let effort = match (arguments.next(), arguments.next()) {
        (None, _) => &FULL,
        (Some(flag), None) if flag == "--quick" => &QUICK,
        _ => return usage(),
    };
    let Some(program) = program else {
        return usage();
    };
    match figures(&program, effort) {
        Ok(figures) => {
            println!("{figures}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: bench_driver PROGRAM [--quick]");
    ExitCode::from(2)
}

fn figures(program: &Path, effort: &Effort) -> Result<Value, String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    let socket = folder.path().join("card");
    let mut figures = Map::new();
    for kind in [DeviceKind::Golden, DeviceKind::Rtl] {
        of_device(program, kind, &socket, effort, &mut figures)?;
        let recovery = recovery(program, kind, &socket, effort.deaths)?;
        let name = kind.name();
        figures.insert(format!("{name}_recovery_ms"), recovery.median_ms.into());
        figures.insert(
            format!("{name}_recovery_worst_ms"),
            recovery.worst_ms.into(),
        );
    }
    let times = (0..effort.configurations)
        .map(|_| configure_gibibyte())
        .collect::<Result<Vec<f64>, String>>()?;
    figures.insert("configure_1gib_ms".to_owned(), median(times).into());
    Ok(Value::Object(figures))
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Driver and bare client in turn, each on a connection of its own, so that what else the machine does meets both.
fn of_device(
    program: &Path,
    kind: DeviceKind,
    socket: &Path,
    effort: &Effort,
    figures: &mut Map<String, Value>,
) -> Result<(), String> {
    let device = DeviceProcess::start(program, kind, socket)?;
    let (driven, raw) = pairs(effort.rounds, |turn, round| {
        eprintln!("{}: round {round} of {}", kind.name(), effort.rounds);
        match turn {
            Turn::Driver => {
                let driver = open(device.socket())?;
                measure(&mut DriverCard::new(&driver), effort.repeats)
            }
            Turn::Bare => {
                let mut card = BareCard::new(RawCard::open(device.socket())?);
                measure(&mut card, effort.repeats)
            }
        }
    })?;
    let ratios = Times::ratios(&driven, &raw).ok_or("no round")?;
    let (Some(driven), Some(raw)) = (Times::medians(&driven), Times::medians(&raw)) else {
        return Err("no round".to_owned());
    };
    let mut put = |name: &str, value: f64| {
        figures.insert(format!("{}_{name}", kind.name()), value.into());
    };
    put("register_read_ns", driven.register_read_ns);
    put("register_write_ns", driven.register_write_ns);
    put("interrupt_ns", driven.interrupt_ns);
    put("doorbell_to_event_ns", driven.doorbell_to_event_ns);
    put("dma_bytes_per_second", driven.copy_bytes_per_second());
    put("raw_register_read_ns", raw.register_read_ns);
    put("raw_register_write_ns", raw.register_write_ns);
    put("raw_interrupt_ns", raw.interrupt_ns);
    put("raw_doorbell_to_event_ns", raw.doorbell_to_event_ns);
    put("raw_dma_bytes_per_second", raw.copy_bytes_per_second());
    let [.., copy] = ratios;
    put("dma_ratio_to_raw", 1.0 / copy);
    // The operation that the driver slows down most.
    let overhead = ratios.into_iter().fold(0.0, f64::max);
    put("driver_overhead_ratio", overhead);
    Ok(())
}

fn open(socket: &Path) -> Result<AgentDriver, String> {
    let function = VfioUserFunction::open(socket).map_err(|error| error.to_string())?;
    AgentDriver::open(Rc::new(function)).map_err(|error| error.to_string())
}

struct Recovery {
    median_ms: f64,
    worst_ms: f64,
}

/// From the moment a killed device is back to the first command that it carries out for the same process.
fn recovery(
    program: &Path,
    kind: DeviceKind,
    socket: &Path,
    deaths: u32,
) -> Result<Recovery, String> {
    let mut device = DeviceProcess::start(program, kind, socket)?;
    let mut times = Vec::new();
    for death in 1..=deaths {
        eprintln!("{}: death {death} of {deaths}", kind.name());
        let driver = open(socket)?;
        device.kill()?;
        if driver.deadline_cycles().is_ok() {
            return Err("a dead device answers".to_owned());
        }
        drop(driver);
        device = DeviceProcess::start(program, kind, socket)?;
        let back = Instant::now();
        let driver = open(socket)?;
        driver
            .post_frames(0, 1)
            .map_err(|error| error.to_string())?;
        times.push(back.elapsed().as_secs_f64() * 1e3);
    }
    Ok(Recovery {
        worst_ms: times.iter().copied().fold(0.0, f64::max),
        median_ms: median(times),
    })
}

/// Settings and a gibibyte of frames for a golden model that is large enough, in milliseconds.
fn configure_gibibyte() -> Result<f64, String> {
    let device = GoldenDevice::new(GoldenConfiguration {
        frames_log2: GIBIBYTE_LOG2,
        ..GoldenConfiguration::default()
    });
    let driver = AgentDriver::open(device.function()).map_err(|error| error.to_string())?;
    let settings = outrigger_agent::Configuration {
        window_base: 1 << 20,
        frame_base: 1 << 21,
        fence_frame: 1 << 22,
        ..Default::default()
    };
    let start = Instant::now();
    driver
        .configure(&settings)
        .and_then(|()| driver.post_frames(0, 1 << GIBIBYTE_LOG2))
        .map_err(|error| error.to_string())?;
    let time = start.elapsed().as_secs_f64() * 1e3;
    match driver
        .frame_counts()
        .map_err(|error| error.to_string())?
        .free
    {
        free if free == 1 << GIBIBYTE_LOG2 => Ok(time),
        free => Err(format!("{free} frames are free")),
    }
}
