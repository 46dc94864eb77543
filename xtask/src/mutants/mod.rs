//! `cargo xtask mutants`: faults planted in the agent's RTL, each of which a named test must find (P1 to P7).
//!
//! ```text
//!  hdl/verilog/pci_function.v --> schemata.rs: all mutants in one text --> Verilator --> test programs, built once
//!                            ^                                                        |
//!  list/: what is wrong -----+      for each mutant: its test with it (must fail) <---+
//!                                   for each test: without a mutant (must pass)
//! ```
//! A test that fails counts when it was an assertion of a test or a monitor that failed; a crash or a time-out does not.

mod list;
mod mutant;
mod run;
mod schemata;

use crate::process;
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::Args;
use mutant::{Mutant, Test};
use run::Programs;
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Building the test programs takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);

/// Arguments of `mutants`.
#[derive(Debug, Default, Args)]
pub struct Arguments {
    /// Only mutants whose name contains this
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// Name the mutants and their tests, run nothing
    #[arg(long)]
    list: bool,
    /// Write the results as CSV
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
}

/// What came of a test with a mutant, or without one.
struct Outcome {
    /// Number of the mutant; 0 is none.
    number: usize,
    test: Test,
    /// Nothing when it is as it should be.
    problem: Option<String>,
    /// What the test said.
    said: String,
    seconds: f64,
}

/// How many mutants were found, and what went wrong.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Mutants that their test found.
    pub passed: u64,
    /// Mutants that it did not, and tests that fail without a mutant.
    pub failed: u64,
}

/// Runs the mutants.
///
/// # Errors
/// When one was not found by its test, or a test fails without a mutant.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let mutants = list::mutants();
    let chosen = chosen(&mutants, arguments.only.as_deref())?;
    if arguments.list {
        for mutant in chosen.iter().map(|index| &mutants[*index]) {
            println!(
                "{:<40} {:<6} {}\n    {}",
                mutant.name, mutant.promise, mutant.test, mutant.what
            );
        }
        return Ok(());
    }
    let outcomes = outcomes(workspace, &mutants, &chosen)?;
    table(&mutants, &outcomes);
    if let Some(file) = &arguments.csv {
        write_csv(&simulation::absolute(file)?, &mutants, &outcomes)?;
    }
    let counts = tell(&mutants, &outcomes);
    ensure!(
        counts.failed == 0,
        "{} of the mutants or of their tests failed",
        counts.failed
    );
    Ok(())
}

/// Runs all mutants and prints failures only.
///
/// # Errors
/// When nothing can be run; a mutant that is not found is no error here, but counted.
pub fn counts(workspace: &Workspace) -> anyhow::Result<Counts> {
    let mutants = list::mutants();
    let outcomes = outcomes(workspace, &mutants, &chosen(&mutants, None)?)?;
    Ok(tell(&mutants, &outcomes))
}

/// Builds and runs what is chosen.
fn outcomes(
    workspace: &Workspace,
    mutants: &[Mutant],
    chosen: &[usize],
) -> anyhow::Result<Vec<Outcome>> {
    let start = Instant::now();
    let programs = build(workspace, mutants)?;
    eprintln!("mutants: built in {} s", start.elapsed().as_secs());
    let outcomes = all(&programs, mutants, chosen);
    eprintln!("mutants: done in {} s", start.elapsed().as_secs());
    Ok(outcomes)
}

/// Indices of the mutants to run.
fn chosen(mutants: &[Mutant], only: Option<&str>) -> anyhow::Result<Vec<usize>> {
    let wanted = only.unwrap_or("");
    let chosen: Vec<usize> = (0..mutants.len())
        .filter(|index| mutants[*index].name.contains(wanted))
        .collect();
    ensure!(!chosen.is_empty(), "no mutant's name contains `{wanted}`");
    Ok(chosen)
}

/// Builds the test programs of the agent with all mutants in it.
fn build(workspace: &Workspace, mutants: &[Mutant]) -> anyhow::Result<Programs> {
    let folder = simulation::scratch(workspace, "mutants")?;
    let emitted = workspace.root.join("hdl/verilog/pci_function.v");
    let text = fs::read_to_string(&emitted).with_context(|| format!("{}", emitted.display()))?;
    let text = schemata::with_mutants(&text, mutants)?;
    let verilog = folder.join("pci_function.v");
    // An unchanged file keeps its time, and what was built from it.
    if fs::read_to_string(&verilog).ok().as_deref() != Some(&text) {
        fs::write(&verilog, text).with_context(|| format!("{}", verilog.display()))?;
    }
    let mut command = workspace.cargo();
    command.env("OUTRIGGER_AGENT_VERILOG", &verilog);
    command.args(["test", "--release", "--no-run", "--package"]);
    command.args(["outrigger-verilated", "--message-format=json"]);
    let names: BTreeSet<&str> = mutants.iter().map(|mutant| mutant.test.program).collect();
    for name in names {
        command.args(["--test", name]);
    }
    command.arg("--target-dir").arg(&folder);
    eprintln!(
        "mutants: building the test programs of the agent with {} mutants",
        mutants.len()
    );
    Programs::of_messages(&process::output_of(&mut command, BUILD_LIMIT)?)
}

/// Runs the tests without a mutant, then the mutants, on all processors.
fn all(programs: &Programs, mutants: &[Mutant], chosen: &[usize]) -> Vec<Outcome> {
    let tests: BTreeSet<Test> = chosen.iter().map(|index| mutants[*index].test).collect();
    let without = tests.into_iter().map(|test| (0, test));
    let with = chosen.iter().map(|index| (index + 1, mutants[*index].test));
    let work: Vec<(usize, Test)> = without.chain(with).collect();
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(&(number, test)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let start = Instant::now();
                    let (problem, said) = programs.judge(test, number);
                    let outcome = Outcome {
                        number,
                        test,
                        problem,
                        said,
                        seconds: start.elapsed().as_secs_f64(),
                    };
                    let mut outcomes = outcomes.lock().unwrap_or_else(|poison| poison.into_inner());
                    outcomes.push(outcome);
                    if outcomes.len() % 20 == 0 {
                        eprintln!("mutants: {} of {} tests run", outcomes.len(), work.len());
                    }
                }
            });
        }
    });
    let mut outcomes = outcomes
        .into_inner()
        .unwrap_or_else(|poison| poison.into_inner());
    outcomes.sort_by_key(|outcome| (outcome.number, outcome.test));
    outcomes
}

/// Prints the results.
fn table(mutants: &[Mutant], outcomes: &[Outcome]) {
    println!(
        "{:<40} {:<6} {:<74} {:<6} seconds",
        "mutant", "breaks", "test", "caught"
    );
    for outcome in outcomes {
        let Some(mutant) = outcome.number.checked_sub(1).map(|index| mutants[index]) else {
            continue;
        };
        let caught = if outcome.problem.is_none() {
            "yes"
        } else {
            "NO"
        };
        println!(
            "{:<40} {:<6} {:<74} {caught:<6} {:.1}",
            mutant.name,
            mutant.promise,
            mutant.test.to_string(),
            outcome.seconds
        );
    }
}

/// Prints what is not as it should be, and the counts.
fn tell(mutants: &[Mutant], outcomes: &[Outcome]) -> Counts {
    let mut counts = Counts::default();
    for outcome in outcomes {
        let name = match outcome.number.checked_sub(1) {
            Some(index) => mutants[index].name,
            None => "no mutant",
        };
        if let Some(problem) = &outcome.problem {
            counts.failed += 1;
            println!(
                "FAILED {name}: {}: {problem}\n{}",
                outcome.test, outcome.said
            );
        } else if outcome.number != 0 {
            counts.passed += 1;
        }
    }
    let Counts { passed, failed } = counts;
    println!("mutants: {passed} found by their tests, {failed} failures");
    counts
}

fn write_csv(file: &PathBuf, mutants: &[Mutant], outcomes: &[Outcome]) -> anyhow::Result<()> {
    let mut text = String::from("mutant,breaks,test,caught,seconds\n");
    for outcome in outcomes {
        let Some(index) = outcome.number.checked_sub(1) else {
            continue;
        };
        let Mutant { name, promise, .. } = mutants[index];
        let caught = outcome.problem.is_none();
        text += &format!(
            "{name},{promise},{},{caught},{:.1}\n",
            outcome.test, outcome.seconds
        );
    }
    fs::write(file, text).with_context(|| format!("{}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_picks_by_name_and_refuses_what_names_none() {
        let mutants = list::mutants();
        assert_eq!(chosen(&mutants, None).expect("all").len(), mutants.len());
        let name = mutants[3].name;
        assert_eq!(chosen(&mutants, Some(name)).expect("one"), [3]);
        let error = chosen(&mutants, Some("no such")).expect_err("none");
        assert!(error.to_string().contains("no such"));
    }
}
