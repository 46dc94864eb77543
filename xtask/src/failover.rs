//! `cargo xtask campaign failover` and `cargo xtask bench failover`.

use crate::bench;
use crate::bench::measured::{MEMORY_FOLDER, json_of, publish};
use crate::drawn_tests::DrawnTests;
use crate::process;
use crate::simulation::absolute;
use crate::workspace::Workspace;
use anyhow::Context;
use clap::Args;
use serde_json::json;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// Measuring takes at most so long.
const MEASURE_LIMIT: Duration = Duration::from_secs(3600);
/// Failovers of real processes, each kind of pair a test.
const CUTS: DrawnTests = DrawnTests {
    package: "outrigger-failover",
    program: "cut_failovers",
    names: "nothing_that_was_answered",
    rounds: "OUTRIGGER_RUNS",
    round: "failover",
    promise: "every history as of one store, every loss said",
};

/// Arguments of `bench failover`.
#[derive(Debug, Args)]
pub struct BenchArguments {
    #[command(flatten)]
    bench: bench::Arguments,
    /// Down-times of memories of these sizes only: all of them take more than half an hour
    #[arg(long, value_name = "SIZE", value_delimiter = ',', value_parser = ["64", "256", "1024", "4096"])]
    mebibytes: Vec<String>,
}

/// Arguments of `campaign failover`.
#[derive(Debug, Args)]
pub struct CampaignArguments {
    /// Failovers, at least, in both kinds of pairs together
    #[arg(long, value_name = "N", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    runs: u64,
    /// Seed of the first; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Write the counts as JSON
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Causes failures at drawn moments, cut short by kills, while clients ask.
///
/// # Errors
/// At the first finding; the error says how to look at it again.
pub fn campaign(workspace: &Workspace, arguments: &CampaignArguments) -> anyhow::Result<()> {
    println!("campaign failover: seed {}", arguments.seed);
    let done = CUTS.run(workspace, arguments.runs, arguments.seed)?;
    if let Some(json) = &arguments.json {
        let file = absolute(json)?;
        let counts = json!({"seed": arguments.seed, "failovers": done});
        fs::write(&file, format!("{counts:#}\n")).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// Measures what failover costs while all is well, and how long it takes.
///
/// # Errors
/// When something cannot be built or measured.
pub fn bench(workspace: &Workspace, arguments: &BenchArguments) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    // The whole workspace's features, so that benches and tests share one build.
    build.args(["build", "--release", "--workspace"]);
    build.args(["--bin", "outrigger-kv", "--example", "bench_failover"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let mut measuring = Command::new(workspace.program("examples/bench_failover"));
    measuring.env("TMPDIR", MEMORY_FOLDER);
    if arguments.bench.quick {
        measuring.arg("--quick");
    }
    for size in &arguments.mebibytes {
        measuring.args(["--mebibytes", size]);
    }
    let figures = json_of(&mut measuring, "bench_failover", MEASURE_LIMIT)?;
    publish(workspace, &arguments.bench, "failover", figures)
}
