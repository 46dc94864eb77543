//! `cargo xtask test`: everything that has to hold, ending with `N passed, N failed, N skipped`.

use crate::area;
use crate::campaign;
use crate::full_system;
use crate::mutants;
use crate::package;
use crate::process;
use crate::setup::Tools;
use crate::simulation::{self, RUN_LIMIT, Waveforms};
use crate::waveform;
use crate::workspace::Workspace;
use anyhow::bail;
use clap::Args;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Format and clippy take at most so long, dependencies included.
const LINT_LIMIT: Duration = Duration::from_secs(1200);
/// Building all tests takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(2400);
/// Running all tests takes at most so long.
const TEST_LIMIT: Duration = Duration::from_secs(2400);
/// RTL cycles of the random campaign.
const CAMPAIGN_CYCLES: u64 = 10_000_000;
/// The same with `--quick`.
const QUICK_CAMPAIGN_CYCLES: u64 = 1_000_000;
/// Accesses of the demo's recording.
const DEMO_ACCESSES: &str = "200000";
/// The same with `--quick`.
const QUICK_DEMO_ACCESSES: &str = "50000";
/// The same of which a waveform is written.
const WAVE_ACCESSES: &str = "2000";
/// The same with an adversary beside the host.
const ADVERSARY_ACCESSES: &str = "60000";

/// Kills of the guest with pools in persistent memory.
const KILLS: full_system::journal::Arguments =
    full_system::journal::Arguments { kills: 5, seed: 1 };

/// Arguments of `test`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Shorter random campaigns and a shorter demo
    #[arg(long)]
    quick: bool,
    /// Only the tests of the shipped command in guests: through the kernel's VFIO, and on emulated persistent memory
    #[arg(long)]
    full_system: bool,
    /// Show every test
    #[arg(short, long)]
    verbose: bool,
}

/// Outcomes, counted. A check that is not a cargo test counts as one.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Outcomes {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Outcomes {
    fn check(&mut self, name: &str, result: anyhow::Result<()>) {
        match result {
            Ok(()) => self.passed += 1,
            Err(error) => {
                eprintln!("FAILED {name}: {error:#}");
                self.failed += 1;
            }
        }
    }

    /// Adds a line of cargo's when it is a result; false when it is not.
    fn add(&mut self, line: &str) -> bool {
        let Some(rest) = line.trim().strip_prefix("test result: ") else {
            return false;
        };
        // ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s
        let counts = rest.split_once(". ").map_or(rest, |(_, counts)| counts);
        for part in counts.split("; ") {
            if let Some((count, what)) = part.split_once(' ') {
                let count = count.parse().unwrap_or(0);
                match what {
                    "passed" => self.passed += count,
                    "failed" => self.failed += count,
                    "ignored" => self.skipped += count,
                    _ => {}
                }
            }
        }
        true
    }
}

/// Runs all checks, also after one has failed.
///
/// # Errors
/// When one failed.
pub fn run(workspace: &Workspace, tools: &Tools, arguments: &Arguments) -> anyhow::Result<()> {
    if arguments.full_system {
        full_system::run(workspace)?;
        full_system::machine::run(workspace)?;
        return full_system::journal::run(workspace, &KILLS);
    }
    let start = Instant::now();
    let mut outcomes = Outcomes::default();
    let mut locked = workspace.cargo();
    locked.args(["fetch", "--locked", "--quiet"]);
    outcomes.check(
        "Cargo.lock is current",
        process::run(&mut locked, LINT_LIMIT),
    );
    let mut format = workspace.cargo();
    format.args(["fmt", "--all", "--check"]);
    outcomes.check("format", process::run(&mut format, LINT_LIMIT));
    outcomes.check("clippy", clippy(workspace, tools));
    outcomes.check(
        "area",
        area::run(workspace, tools, &area::Arguments::default()),
    );
    let tests = cargo_tests(workspace, tools, arguments, &mut outcomes);
    if let Err(error) = tests {
        outcomes.check("cargo test", Err(error));
    }
    let campaign = campaign::Arguments {
        other: None,
        cycles: if arguments.quick {
            QUICK_CAMPAIGN_CYCLES
        } else {
            CAMPAIGN_CYCLES
        },
        seed: 1,
    };
    match mutants::counts(workspace) {
        Ok(counts) => {
            outcomes.passed += counts.passed;
            outcomes.failed += counts.failed;
        }
        Err(error) => outcomes.check("mutants", Err(error)),
    }
    outcomes.check("campaign", campaign::run(workspace, &campaign));
    outcomes.check("demo", short_demo(workspace, arguments.quick));
    outcomes.check("package", packaged(workspace));
    outcomes.check("full system", full_system::run(workspace));
    let machines = full_system::machine::run(workspace);
    outcomes.check("machines that are carried over", machines);
    let kills = full_system::journal::run(workspace, &KILLS);
    outcomes.check("journal in a guest", kills);
    // Last, for the command that it leaves behind is a little slower.
    outcomes.check("waveform", waveform(workspace));
    println!("all checks took {} s", start.elapsed().as_secs());
    let Outcomes {
        passed,
        failed,
        skipped,
    } = outcomes;
    println!("{passed} passed, {failed} failed, {skipped} skipped");
    if failed > 0 {
        bail!("{failed} failed");
    }
    Ok(())
}

fn clippy(workspace: &Workspace, tools: &Tools) -> anyhow::Result<()> {
    let mut command = workspace.cargo();
    tools.tell(&mut command)?;
    // In release, so that build scripts and macros are those of the tests.
    command.args(["clippy", "--workspace", "--all-targets", "--release"]);
    command.args(["--keep-going", "--", "-D", "warnings"]);
    process::run(&mut command, LINT_LIMIT)
}

fn cargo_tests(
    workspace: &Workspace,
    tools: &Tools,
    arguments: &Arguments,
    outcomes: &mut Outcomes,
) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    tools.tell(&mut build)?;
    build.args(["test", "--workspace", "--release", "--no-run", "--quiet"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let mut command = workspace.cargo();
    tools.tell(&mut command)?;
    command.args(["test", "--workspace", "--release", "--no-fail-fast"]);
    if arguments.quick {
        command.env("OUTRIGGER_STEPS", "1000");
        command.env("OUTRIGGER_LOCKSTEP_CYCLES", "200");
    }
    let verbose = arguments.verbose;
    let before = outcomes.failed;
    let succeeded = process::run_lines(&mut command, TEST_LIMIT, |line| {
        let result = outcomes.add(line);
        let passed = line.starts_with("test ") && line.ends_with("... ok");
        let dull = passed || line.is_empty() || line.starts_with("running ");
        if verbose || !dull || result {
            println!("{line}");
        }
    })?;
    if !succeeded && outcomes.failed == before {
        bail!(
            "it failed without a failed test: something did not build, or a test program crashed"
        );
    }
    Ok(())
}

fn short_demo(workspace: &Workspace, quick: bool) -> anyhow::Result<()> {
    let program = simulation::build(workspace, Waveforms::Without)?;
    let folder = simulation::scratch(workspace, "demo")?;
    let json = folder.join("short.json");
    let trace = simulation::checked_in_recording(workspace);
    let mut command: Command = simulation::sim_run(&program, &trace, &json);
    let accesses = if quick {
        QUICK_DEMO_ACCESSES
    } else {
        DEMO_ACCESSES
    };
    command.args(["--max-accesses", accesses]);
    command.arg("--report").arg(folder.join("short.html"));
    process::run(&mut command, RUN_LIMIT)?;
    let results = simulation::read_results(&json)?;
    simulation::check_results(&results)?;
    simulation::check_late_pages(&results)?;
    adversary(&program, &trace, &folder.join("adversary.json"))
}

/// A build of the command that writes waveforms, and a waveform of it.
fn waveform(workspace: &Workspace) -> anyhow::Result<()> {
    let program = simulation::build(workspace, Waveforms::With)?;
    let folder = simulation::scratch(workspace, "demo")?;
    let (json, wave) = (folder.join("wave.json"), folder.join("wave.fst"));
    let trace = simulation::checked_in_recording(workspace);
    let mut command = simulation::sim_run(&program, &trace, &json);
    command.args(["--max-accesses", WAVE_ACCESSES]);
    command.arg("--wave").arg(&wave);
    process::run(&mut command, RUN_LIMIT)?;
    simulation::check_results(&simulation::read_results(&json)?)?;
    waveform::check(&wave)
}

/// The same host on the RTL with an adversary beside it: every byte right, no reply beyond its bound.
fn adversary(program: &Path, trace: &Path, json: &Path) -> anyhow::Result<()> {
    let mut command = simulation::sim_run(program, trace, json);
    command.args(["--adversary", "--max-accesses", ADVERSARY_ACCESSES]);
    process::run(&mut command, RUN_LIMIT)?;
    simulation::check_results(&simulation::read_results(json)?)
}

/// The Debian package, installed and removed again in a folder.
fn packaged(workspace: &Workspace) -> anyhow::Result<()> {
    package::trial(workspace, &package::build(workspace, None)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_summed() {
        let mut outcomes = Outcomes::default();
        for line in [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
            "test result: FAILED. 2 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s",
        ] {
            assert!(outcomes.add(line));
        }
        assert!(!outcomes.add("test passed ... ok"));
        let expected = Outcomes {
            passed: 14,
            failed: 4,
            skipped: 1,
        };
        assert_eq!(outcomes, expected);
    }

    #[test]
    fn a_failed_check_counts() {
        let mut outcomes = Outcomes::default();
        outcomes.check("good", Ok(()));
        outcomes.check("bad", Err(anyhow::anyhow!("it is bad")));
        assert_eq!((outcomes.passed, outcomes.failed), (1, 1));
    }
}
