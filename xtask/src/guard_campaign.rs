//! `cargo xtask campaign guard`: kill -9 of daemons and programs, worlds of the protocol, inputs for its parsers.

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
/// Listing tests takes at most so long.
const LIST_LIMIT: Duration = Duration::from_secs(60);
/// How often progress is told.
const PROGRESS: Duration = Duration::from_secs(10);
/// Names of the tests that kill begin so.
const KILLS: &str = "no_answered_write";

/// Parts of the campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// Real daemons and programs, killed at drawn moments
    Kills,
    /// The protocol in simulated worlds
    Worlds,
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
    if arguments.wants(Part::Kills) {
        counts["kills"] = kills(workspace, arguments)?;
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
    build.args(["build", "--release", "--package", "outrigger-guard"]);
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

/// Kills in all kinds of pairs, each a test of its own, one after the other.
fn kills(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<Value> {
    let test = |options: &[&str]| {
        let mut test = workspace.cargo();
        test.args([
            "test",
            "--release",
            "--quiet",
            "--package",
            "outrigger-guard",
        ]);
        test.args(["--test", "killed_daemons", "--"]).args(options);
        test
    };
    let mut build = workspace.cargo();
    build.args(["test", "--release", "--package", "outrigger-guard"]);
    build.args(["--test", "killed_daemons", "--no-run"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let list = process::output_of(&mut test(&["--list", KILLS]), LIST_LIMIT)?;
    let kinds: Vec<&str> = list
        .lines()
        .filter_map(|line| line.strip_suffix(": test"))
        .collect();
    ensure!(!kinds.is_empty(), "no test begins with {KILLS}: {list}");
    let each = arguments.kills.div_ceil(kinds.len() as u64);
    let mut done = serde_json::Map::new();
    for kind in &kinds {
        let mut command = test(&["--exact", kind, "--nocapture"]);
        command
            .env("OUTRIGGER_SEED", arguments.seed.to_string())
            .env("OUTRIGGER_KILLS", each.to_string());
        let (mut rounds, mut told) = (0_u64, Instant::now());
        let succeeds = process::run_lines(&mut command, PART_LIMIT, |line| {
            if line.starts_with("SKIPPED") {
                println!("{kind}: {line}");
            }
            if !line.starts_with("seed ") {
                return;
            }
            rounds += 1;
            if told.elapsed() > PROGRESS {
                told = Instant::now();
                eprintln!("{kind}: {line}, {rounds} of {each}");
            }
        })?;
        ensure!(
            succeeds,
            "{kind}: failed at kill {rounds}; what came before it matters too: OUTRIGGER_SEED={} OUTRIGGER_KILLS={rounds} cargo test --release \
             -p outrigger-guard --test killed_daemons -- --exact {kind} --nocapture",
            arguments.seed
        );
        println!("{kind}: {rounds} kills, no answered write lost, never two hosts");
        done.insert((*kind).to_owned(), rounds.into());
    }
    Ok(Value::Object(done))
}
