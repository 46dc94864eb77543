//! `cargo xtask campaign guard`: kill -9 of daemons and programs, worlds of the protocol and of the daemons' tasks, inputs for its parsers.

use crate::drawn_tests::DrawnTests;
use crate::process;
use crate::simulation::absolute;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// A part of the campaign takes at most so long.
const PART_LIMIT: Duration = Duration::from_secs(24 * 3600);
/// Kills in all kinds of pairs, each a test of its own.
const KILLS: DrawnTests = DrawnTests {
    package: "outrigger-guard",
    program: "killed_daemons",
    names: "no_answered_write",
    rounds: "OUTRIGGER_KILLS",
    round: "kill",
    promise: "no answered write lost, never two hosts",
};

/// The daemons' tasks in simulated worlds.
const TASKS: DrawnTests = DrawnTests {
    package: "outrigger-guard",
    program: "async_worlds",
    names: "no_world_of_real_tasks",
    rounds: "OUTRIGGER_RUNS",
    round: "world",
    promise: "never two owners, no answered byte lost, no incomplete image served",
};

/// Parts of the campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Real daemons and programs, killed at drawn moments
    Kills,
    /// The protocol in simulated worlds
    Worlds,
    /// The daemons' own tasks in a simulated network
    Tasks,
    /// What reads what others sent or stored
    Parsers,
}

/// Arguments of `campaign guard`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// kill -9 of a daemon, at least, in all kinds of pairs together
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    kills: u64,
    /// Simulated worlds
    #[arg(long, value_name = "N", default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    worlds: u64,
    /// Simulated worlds of the daemons' own tasks
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    tasks: u64,
    /// Inputs for the parsers
    #[arg(long, value_name = "N", default_value_t = 10_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    inputs: u64,
    /// Seed of the first kill, world and input; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Only this part
    #[arg(long, value_name = "PART")]
    only: Option<Part>,
    /// Write the counts as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

impl Arguments {
    fn wants(&self, part: Part) -> bool {
        self.only.is_none_or(|only| only == part)
    }
}

/// Runs the parts one after the other.
///
/// # Errors
/// At the first finding; the error says how to look at it again.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    println!("campaign guard: seed {}", arguments.seed);
    let mut counts = json!({"seed": arguments.seed});
    if arguments.wants(Part::Parsers) {
        counts["parsers"] = counted(workspace, "parsers", arguments.inputs, arguments.seed)?;
    }
    if arguments.wants(Part::Worlds) {
        counts["worlds"] = counted(workspace, "worlds", arguments.worlds, arguments.seed)?;
    }
    if arguments.wants(Part::Tasks) {
        counts["tasks"] = TASKS.run(workspace, arguments.tasks, arguments.seed)?;
    }
    if arguments.wants(Part::Kills) {
        counts["kills"] = KILLS.run(workspace, arguments.kills, arguments.seed)?;
    }
    if let Some(json) = &arguments.json {
        let file = absolute(json)?;
        fs::write(&file, format!("{counts:#}\n")).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// Worlds or inputs, by a program that tells its progress itself.
fn counted(workspace: &Workspace, part: &str, count: u64, seed: u64) -> anyhow::Result<Value> {
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--workspace"]);
    build.args(["--example", "campaign_guard"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let mut command = Command::new(workspace.program("examples/campaign_guard"));
    command
        .arg(part)
        .args([seed, count].map(|number| number.to_string()));
    let start = Instant::now();
    let mut counts = Value::Null;
    let succeeds = process::run_lines(&mut command, PART_LIMIT, |line| {
        counts = serde_json::from_str(line).unwrap_or_default();
    })?;
    let option = if part == "worlds" {
        "--worlds"
    } else {
        "--inputs"
    };
    ensure!(
        succeeds && counts.is_object(),
        "{part}: the seed is told above; again: cargo xtask campaign guard --only {part} {option} 1 --seed SEED"
    );
    let seconds = start.elapsed().as_secs();
    println!("{part}: {count} from seed {seed} in {seconds} s, no finding; {counts}");
    Ok(counts)
}
