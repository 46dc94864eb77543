//! `cargo xtask campaign`: random campaigns on the Verilated agent until enough cycles are done.

use crate::full_system::journal as guest_journal;
use crate::journal;
use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use std::process::Command;
use std::time::{Duration, Instant};

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// One campaign takes at most so long.
const CAMPAIGN_LIMIT: Duration = Duration::from_secs(1800);
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
    /// Another campaign than the agent's
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
}

/// Runs campaigns, each in a process of its own.
///
/// # Errors
/// When one fails; the error names its seed and how to replay it.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    match &arguments.other {
        Some(Other::Journal(arguments)) => return journal::campaign(workspace, arguments),
        Some(Other::Guest(arguments)) => return guest_journal::run(workspace, arguments),
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
