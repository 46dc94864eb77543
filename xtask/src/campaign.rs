//! `cargo xtask campaign`: random campaigns on the Verilated agent until enough cycles are done; `campaign fuzz`: inputs by the million.

use crate::failover;
use crate::full_system::journal as guest_journal;
use crate::guard_campaign;
use crate::journal;
use crate::process;
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// One campaign takes at most so long.
const CAMPAIGN_LIMIT: Duration = Duration::from_secs(1800);
/// Fuzzing one target takes at most so long.
const FUZZ_LIMIT: Duration = Duration::from_secs(24 * 3600);
/// Telling the targets takes at most so long.
const LIST_LIMIT: Duration = Duration::from_secs(60);
/// How often progress is told.
const PROGRESS: Duration = Duration::from_secs(10);

/// Arguments of `campaign`.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Arguments {
    /// RTL cycles to evaluate, at least
    #[arg(long, value_name = "N", default_value_t = 1_000_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub cycles: u64,
    /// Seed of the first campaign; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Another campaign than that on the RTL
    #[command(subcommand)]
    pub other: Option<Other>,
}

/// Campaigns that are not on the RTL.
#[derive(Debug, Subcommand)]
pub enum Other {
    /// Enumerate crash images of the journal
    Journal(journal::CampaignArguments),
    /// Kill a guest with two emulated NVDIMMs at random points, recover and verify its pools
    Guest(guest_journal::Arguments),
    /// Kill a pair's daemons and programs, run its protocol in simulated worlds, fuzz its parsers
    Guard(guard_campaign::Arguments),
    /// Cause failures of an application on a pair of hosts at drawn moments, cut short by kills; check what its clients were answered
    Failover(failover::CampaignArguments),
    /// Fuzz what reads what others wrote: vfio-user server and client, event ring, registers, trace files
    Fuzz(FuzzArguments),
    /// Make every error of link and host happen in every state of the RTL that has requests out, and report the cells
    Errors(ErrorsArguments),
}

/// Arguments of `campaign errors`.
#[derive(Debug, Args)]
pub struct ErrorsArguments {
    /// Write the cells as a JSON array: state, error, free tags, whether hit, why not to be reached
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Runs the test that makes the errors, which writes the cells.
///
/// # Errors
/// When a cell within reach was not hit, or a tag, frame or hold leaked.
fn errors(workspace: &Workspace, arguments: &ErrorsArguments) -> anyhow::Result<()> {
    let file = match &arguments.json {
        // The test runs in a folder of its own.
        Some(file) => std::path::absolute(file).with_context(|| file.display().to_string())?,
        None => simulation::scratch(workspace, "errors")?.join("cells.json"),
    };
    let mut test = workspace.cargo();
    test.args([
        "test",
        "--release",
        "--quiet",
        "--package",
        "outrigger-verilated",
    ]);
    test.args(["--test", "error_matrix"])
        .env("OUTRIGGER_JSON", &file);
    process::run(&mut test, BUILD_LIMIT)?;
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    let cells: Vec<serde_json::Value> = serde_json::from_str(&text)?;
    let hit = cells.iter().filter(|cell| cell["hit"] == true).count();
    println!(
        "errors: {} cells, {hit} within reach, each hit with no tag, frame or hold lost; docs/error-matrix.md lists them",
        cells.len()
    );
    Ok(())
}

/// Arguments of `campaign fuzz`.
#[derive(Debug, Args)]
pub struct FuzzArguments {
    /// Inputs of each target
    #[arg(long, value_name = "N", default_value_t = 10_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    inputs: u64,
    /// Only this target: vfio-user-server, vfio-user-client, event-ring, registers or trace
    #[arg(long, value_name = "TARGET")]
    target: Option<String>,
    /// Seed of the first input; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

/// Fuzzes targets one after the other, each in a process of its own, which tells its progress itself.
///
/// # Errors
/// At the first finding; the error says how to replay it.
fn fuzz(workspace: &Workspace, arguments: &FuzzArguments) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--workspace", "--bin", "fuzz"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let mut list = Command::new(workspace.program("fuzz"));
    let known = process::output_of(list.arg("--list"), LIST_LIMIT)?;
    let targets: Vec<&str> = known
        .lines()
        .filter(|name| arguments.target.as_deref().is_none_or(|only| only == *name))
        .collect();
    ensure!(
        !targets.is_empty(),
        "--target {}: there are {}",
        arguments.target.as_deref().unwrap_or_default(),
        known.lines().collect::<Vec<_>>().join(", ")
    );
    for target in targets {
        let mut command = Command::new(workspace.program("fuzz"));
        command.arg(target);
        command.args([arguments.seed, arguments.inputs].map(|number| number.to_string()));
        process::run(&mut command, FUZZ_LIMIT).with_context(|| {
            format!(
                "replay the seed that it names: cargo xtask campaign fuzz --target {target} --inputs 1 --seed SEED"
            )
        })?;
    }
    Ok(())
}

/// Runs campaigns, each in a process of its own.
///
/// # Errors
/// When one fails; the error names its seed and how to replay it.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.other {
        Some(Other::Journal(arguments)) => return journal::campaign(workspace, arguments),
        Some(Other::Guest(arguments)) => return guest_journal::run(workspace, arguments),
        Some(Other::Guard(arguments)) => return guard_campaign::run(workspace, arguments),
        Some(Other::Failover(arguments)) => return failover::campaign(workspace, arguments),
        Some(Other::Fuzz(arguments)) => return fuzz(workspace, arguments),
        Some(Other::Errors(arguments)) => return errors(workspace, arguments),
        None => {}
    }
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--workspace", "--bin", "campaign"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let start = Instant::now();
    let mut told = start;
    let mut cycles = 0;
    let mut seed = arguments.seed;
    while cycles < arguments.cycles {
        let evaluated = one(workspace, seed).with_context(|| {
            format!("seed {seed}; replay: cargo xtask campaign --cycles 1 --seed {seed}")
        })?;
        ensure!(evaluated > 0, "seed {seed}: no cycle was evaluated");
        cycles += evaluated;
        seed = seed.wrapping_add(1);
        if told.elapsed() > PROGRESS {
            told = Instant::now();
            eprintln!(
                "campaign: {cycles} cycles, next seed {seed}, {} s",
                start.elapsed().as_secs()
            );
        }
    }
    println!(
        "campaign: seeds {} to {}, {cycles} RTL cycles in {:.0} s; no wrong byte, no reply over the bound, no frame or slot lost",
        arguments.seed,
        seed.wrapping_sub(1),
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

/// Runs the campaigns of one seed; the cycles they evaluated.
fn one(workspace: &Workspace, seed: u64) -> anyhow::Result<u64> {
    let mut command = Command::new(workspace.program("campaign"));
    command.env("OUTRIGGER_SEED", seed.to_string());
    let text = process::output_of(&mut command, CAMPAIGN_LIMIT)?;
    text.lines()
        .find_map(|line| line.strip_prefix("evaluated cycles: "))
        .and_then(|cycles| cycles.parse().ok())
        .with_context(|| format!("the campaign does not name its cycles: {text}"))
}
