//! `cargo xtask demo`: a real program's page walks, served by the agent.

use crate::process;
use crate::simulation::{self, RUN_LIMIT, Waveforms, absolute};
use crate::workspace::Workspace;
use anyhow::Context;
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Recording takes at most so long; the command's own limit is shorter.
const RECORD_LIMIT: Duration = Duration::from_secs(300);

/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Run this trace instead of recording sqlite3
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// Write the results as one JSON object
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Report to write [default: target/demo/report.html]
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
    /// Write a waveform of the RTL
    #[arg(long, value_name = "FILE.fst", conflicts_with = "golden")]
    wave: Option<PathBuf>,
    /// Run the golden model instead of the Verilated RTL
    #[arg(long)]
    golden: bool,
    /// Seed of everything random in the run
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
}

/// Runs the demo.
///
/// # Errors
/// When something cannot be built, or the run fails.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let folder = simulation::scratch(workspace, "demo")?;
    let waveforms = if arguments.wave.is_some() {
        Waveforms::With
    } else {
        Waveforms::Without
    };
    let program = simulation::build(workspace, waveforms)?;
    let trace = match &arguments.trace {
        Some(trace) => absolute(trace)?,
        None => record(workspace, &program, &folder),
    };
    let json = folder.join("results.json");
    let report = match &arguments.report {
        Some(report) => absolute(report)?,
        None => folder.join("report.html"),
    };
    let mut command = simulation::sim_run(&program, &trace, &json);
    command.arg("--report").arg(&report);
    if let Some(wave) = &arguments.wave {
        command.arg("--wave").arg(absolute(wave)?);
    }
    if arguments.golden {
        command.arg("--golden");
    }
    if let Some(seed) = arguments.seed {
        command.arg("--seed").arg(seed.to_string());
    }
    process::run(&mut command, RUN_LIMIT)?;
    simulation::check_results(&simulation::read_results(&json)?)?;
    if let Some(copy) = &arguments.json {
        let copy = absolute(copy)?;
        fs::copy(&json, &copy).with_context(|| format!("{}", copy.display()))?;
    }
    println!("report: {}", report.display());
    println!("results: {}", json.display());
    Ok(())
}

/// Records sqlite3; the checked-in recording where that cannot be done.
fn record(workspace: &Workspace, program: &Path, folder: &Path) -> PathBuf {
    let trace = folder.join("sqlite-index.trace");
    let mut command = Command::new(program);
    command
        .args(["trace", "record", "--discard-output"])
        .args(["--max-records", "2000000", "--output"])
        .arg(&trace)
        .args(["--", "sqlite3", ":memory:", ".read sqlite-index.sql"])
        .current_dir(workspace.root.join("sim/recordings"))
        // Cargo's own folders in there would make the loader search longer.
        .env_remove("LD_LIBRARY_PATH");
    match process::run(&mut command, RECORD_LIMIT) {
        Ok(()) => trace,
        Err(error) => {
            let recording = simulation::checked_in_recording(workspace);
            println!(
                "recording is not possible here ({error:#}); the checked-in recording is taken: {}",
                recording.display()
            );
            recording
        }
    }
}
