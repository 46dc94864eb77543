//! Tests that draw failures from seeds, run for longer than in CI: what the campaigns of real processes are made of.

use crate::process;
use crate::workspace::Workspace;
use anyhow::ensure;
use serde_json::Value;
use std::time::{Duration, Instant};

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// A test takes at most so long.
const TEST_LIMIT: Duration = Duration::from_secs(24 * 3600);
/// Listing tests takes at most so long.
const LIST_LIMIT: Duration = Duration::from_secs(60);
/// How often progress is told.
const PROGRESS: Duration = Duration::from_secs(10);

/// Tests of a test program whose names begin alike. Each prints a line `seed ...` for each round.
pub struct DrawnTests {
    /// The package.
    pub package: &'static str,
    /// The test program.
    pub program: &'static str,
    /// What the tests' names begin with.
    pub names: &'static str,
    /// The variable that takes the number of rounds of each test.
    pub rounds: &'static str,
    /// What a round is.
    pub round: &'static str,
    /// What holds after them.
    pub promise: &'static str,
}

impl DrawnTests {
    /// Runs them one after the other, as many rounds in all; the last counts of each, or its rounds where it prints none.
    ///
    /// # Errors
    /// At the first finding; the error says how to look at it again.
    pub fn run(&self, workspace: &Workspace, rounds: u64, seed: u64) -> anyhow::Result<Value> {
        let test = |options: &[&str]| {
            let mut test = workspace.cargo();
            test.args(["test", "--release", "--quiet", "--workspace"]);
            test.args(["--test", self.program]).args(options);
            test
        };
        process::run(&mut test(&["--no-run"]), BUILD_LIMIT)?;
        let list = process::output_of(&mut test(&["--", "--list", self.names]), LIST_LIMIT)?;
        let tests: Vec<&str> = list
            .lines()
            .filter_map(|line| line.strip_suffix(": test"))
            .collect();
        ensure!(
            !tests.is_empty(),
            "no test begins with {}: {list}",
            self.names
        );
        let each = rounds.div_ceil(tests.len() as u64);
        let mut done = serde_json::Map::new();
        for name in tests {
            let counts = self.one(
                &mut test(&["--", "--exact", name, "--nocapture"]),
                name,
                each,
                seed,
            )?;
            done.insert(name.to_owned(), counts);
        }
        Ok(Value::Object(done))
    }

    fn one(
        &self,
        command: &mut std::process::Command,
        name: &str,
        each: u64,
        seed: u64,
    ) -> anyhow::Result<Value> {
        command
            .env("OUTRIGGER_SEED", seed.to_string())
            .env(self.rounds, each.to_string());
        let (mut rounds, mut told) = (0_u64, Instant::now());
        let mut counts = Value::Null;
        let succeeds = process::run_lines(command, TEST_LIMIT, |line| {
            if line.starts_with("SKIPPED") {
                println!("{name}: {line}");
            }
            if let Some(text) = line.strip_prefix("counts ") {
                counts = serde_json::from_str(text).unwrap_or_default();
            }
            if !line.starts_with("seed ") {
                return;
            }
            rounds += 1;
            if told.elapsed() > PROGRESS {
                told = Instant::now();
                eprintln!("{name}: {line}, {rounds} of {each}");
            }
        })?;
        ensure!(
            succeeds,
            "{name}: failed at {} {rounds}; what came before it matters too: OUTRIGGER_SEED={seed} {}={rounds} cargo test --release \
             -p {} --test {} -- --exact {name} --nocapture",
            self.round,
            self.rounds,
            self.package,
            self.program
        );
        println!("{name}: {rounds} {}s, {}", self.round, self.promise);
        Ok(match counts {
            Value::Null => rounds.into(),
            counts => counts,
        })
    }
}
