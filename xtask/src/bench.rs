//! `cargo xtask bench`: figures into `bench/`.

mod driver;
pub mod measured;

use crate::csv::{self, Figure};
use crate::failover;
use crate::guard;
use crate::journal;
use crate::process;
use crate::simulation::{self, RUN_LIMIT, Waveforms};
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// Measuring takes at most so long.
const MEASURE_LIMIT: Duration = Duration::from_secs(600);
/// Accesses of the recording with `--quick`: enough for a speed, too few to say what prefetch does for the program.
const QUICK_ACCESSES: &str = "25000";

/// What to measure.
#[derive(Debug, Subcommand)]
pub enum Benchmark {
    /// The agent at its ports, the model's speed, and the demo's program with and without prefetch
    Agent(Arguments),
    /// The journal beside libpmemobj and beside the floor: fences, write-backs, times, recovery
    Journal(Arguments),
    /// A pair of daemons: power event to the first byte, save against plain TLS, take-over; what protection costs a program
    Guard(Arguments),
    /// An application on a pair of hosts: what failover costs while all is well, down-time by class and size, copy against plain TLS
    Failover(failover::BenchArguments),
    /// The driver on golden model, RTL and, in a guest, the kernel's VFIO, against a bare loop on the same transport
    Driver(Arguments),
}

/// Arguments of every benchmark.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Take less than a minute, once built; the figures go to the terminal and to --json only
    #[arg(long)]
    pub quick: bool,
    /// Write the figures as one JSON object
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}

/// Runs a benchmark.
///
/// # Errors
/// When something cannot be built or measured, or a run breaks a promise.
pub fn run(workspace: &Workspace, benchmark: &Benchmark) -> anyhow::Result<()> {
    let (name, arguments, figures): (_, _, Measure) = match benchmark {
        Benchmark::Agent(arguments) => ("agent", arguments, of_the_agent),
        Benchmark::Driver(arguments) => ("driver", arguments, driver::figures),
        Benchmark::Journal(arguments) => return journal::bench(workspace, arguments),
        Benchmark::Guard(arguments) => return guard::bench(workspace, arguments),
        Benchmark::Failover(arguments) => return failover::bench(workspace, arguments),
    };
    let mut build = workspace.cargo();
    let measuring = format!("bench_{name}");
    build.args(["build", "--release", "--workspace", "--bin", &measuring]);
    process::run(&mut build, BUILD_LIMIT)?;
    let program = simulation::build(workspace, Waveforms::Without)?;
    let figures = figures(workspace, &program, &measuring, arguments.quick)?;
    let versions = [
        csv::version("rustc", &["--version"]),
        csv::version("verilator", &["--version"]),
        csv::version("c++", &["--version"]),
    ];
    let object = csv::to_json(&figures);
    measured::keep(workspace, arguments, name, &versions, &figures, object)
}

/// Figures by the `outrigger` command and a program that measures, by its name; quick or not.
type Measure = fn(&Workspace, &Path, &str, bool) -> anyhow::Result<Vec<Figure>>;

fn of_the_agent(
    workspace: &Workspace,
    program: &Path,
    measuring: &str,
    quick: bool,
) -> anyhow::Result<Vec<Figure>> {
    let mut figures = at_the_ports(workspace, measuring, quick)?;
    figures.extend(of_a_run(workspace, program, quick)?);
    figures.extend(host_model_share(&figures));
    Ok(figures)
}

/// How much of a run's time is the host model's, and not the RTL's.
fn host_model_share(figures: &[Figure]) -> Option<Figure> {
    let per_second = |name: &str| {
        let found = figures.iter().find(|figure| figure.name == name)?;
        found.value.as_f64()
    };
    let bare = per_second("rtl_cycles_per_second_bare")?;
    let cosim = per_second("rtl_cycles_per_second_cosim")?;
    let percent = 100.0 * (1.0 - cosim / bare);
    Some(Figure::new("host_model_time_percent", percent, "percent"))
}

fn at_the_ports(
    workspace: &Workspace,
    measuring: &str,
    quick: bool,
) -> anyhow::Result<Vec<Figure>> {
    let mut command = Command::new(workspace.program(measuring));
    if quick {
        command.arg("--quick");
    }
    let text = process::output_of(&mut command, MEASURE_LIMIT)?;
    let figures: Value = serde_json::from_str(&text).context("bench_agent prints no JSON")?;
    let figures = figures
        .as_object()
        .context("bench_agent prints no object")?;
    let over = figures.get("replies_over_bound").and_then(Value::as_u64);
    ensure!(over == Some(0), "replies over the bound: {over:?}");
    Ok(figures
        .iter()
        .map(|(name, value)| Figure::new(name, value.clone(), unit(name)))
        .collect())
}

/// Unit of a figure of `bench_agent`, by its name.
fn unit(name: &str) -> &'static str {
    match name {
        _ if name.contains("per_second") => "cycles/s",
        _ if name.ends_with("_per_cycle") => "lines/cycle",
        _ if name.ends_with("_cycles") => "cycles",
        _ => "replies",
    }
}

/// The checked-in recording, so that figures of different machines speak of the same accesses.
fn of_a_run(workspace: &Workspace, program: &Path, quick: bool) -> anyhow::Result<Vec<Figure>> {
    let json = simulation::scratch(workspace, "bench")?.join("agent-run.json");
    let recording = simulation::checked_in_recording(workspace);
    let mut command = simulation::sim_run(program, &recording, &json);
    if quick {
        command.args(["--max-accesses", QUICK_ACCESSES]);
    }
    process::run(&mut command, RUN_LIMIT)?;
    let results = simulation::read_results(&json)?;
    simulation::check_results(&results)?;
    simulation::check_late_pages(&results)?;
    let number = |name: &str| simulation::number(&results, name);
    let mut figures = vec![Figure::new(
        "rtl_cycles_per_second_cosim",
        number("rtl.cycles_per_second")?,
        "cycles/s",
    )];
    if quick {
        return Ok(figures);
    }
    let stall = |run: &str| -> anyhow::Result<f64> {
        Ok(number(&format!("{run}.held_stall_ns"))? + number(&format!("{run}.fault_stall_ns"))?)
    };
    let counts = [
        ("demo_faults", number("agent.faults")?, "faults"),
        (
            "demo_faults_no_prefetch",
            number("no_prefetch.faults")?,
            "faults",
        ),
        ("demo_stall_ns", stall("agent")?, "ns"),
        ("demo_stall_ns_no_prefetch", stall("no_prefetch")?, "ns"),
    ];
    figures.extend(counts.map(|(name, value, unit)| Figure::new(name, value as u64, unit)));
    Ok(figures)
}
