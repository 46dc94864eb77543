//! Runs one test of a test program and judges what came of it.

use super::mutant::Test;
use super::schemata::ARGUMENT;
use crate::process;
use anyhow::Context;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// A test takes seconds; every wait in it is bounded in cycles.
const TEST_LIMIT: Duration = Duration::from_secs(120);
/// Exit code of a test program in which a test failed.
const TEST_FAILED: i32 = 101;
/// Where assertions of tests and of what they stand on are; a panic elsewhere is a crash of the surroundings.
const ASSERTIONS: [&str; 2] = ["sim/golden/src/conformance/", "sim/verilated/tests/"];

/// Test programs by name.
#[derive(Debug)]
pub struct Programs(BTreeMap<String, PathBuf>);

impl Programs {
    /// The test programs that cargo built, from its JSON messages.
    ///
    /// # Errors
    /// When a line is no JSON.
    pub fn of_messages(messages: &str) -> anyhow::Result<Self> {
        let mut programs = BTreeMap::new();
        for line in messages.lines() {
            let message: Value =
                serde_json::from_str(line).with_context(|| format!("not JSON: {line}"))?;
            let name = message["target"]["name"].as_str();
            if let (Some(name), Some(file)) = (name, message["executable"].as_str()) {
                programs.insert(name.to_owned(), PathBuf::from(file));
            }
        }
        Ok(Self(programs))
    }

    /// Runs a test with a mutant, which it must find, or without one (0), when it must pass. What is wrong, if anything, and what the
    /// test said.
    pub fn judge(&self, test: Test, number: usize) -> (Option<String>, String) {
        let Some(program) = self.0.get(test.program) else {
            let problem = format!("cargo built no test program `{}`", test.program);
            return (Some(problem), String::new());
        };
        let mut command = Command::new(program);
        command.args(["--exact", test.name, "--test-threads", "1"]);
        command.env("OUTRIGGER_MODEL_ARGUMENT", format!("+{ARGUMENT}={number}"));
        // The tests' own seeds, whatever the user has set.
        command
            .env_remove("OUTRIGGER_SEED")
            .env_remove("OUTRIGGER_STEPS");
        command.env("RUST_BACKTRACE", "0");
        match process::ended(&mut command, TEST_LIMIT) {
            Ok((status, said)) => {
                let problem = problem(number != 0, status.code(), &said);
                (problem, said)
            }
            Err(error) => (Some(format!("{error:#}")), String::new()),
        }
    }
}

/// What is wrong with the end of a test program.
fn problem(mutated: bool, code: Option<i32>, said: &str) -> Option<String> {
    let ran = |passed: u32| said.contains(&format!("{passed} passed; {} failed", 1 - passed));
    match (mutated, code) {
        (false, Some(0)) if ran(1) => None,
        (false, _) if said.contains("running 0 tests") => Some("there is no such test".into()),
        (false, _) => Some("it fails without a mutant".into()),
        (true, Some(0)) => Some("it passes: the mutant is not found".into()),
        (true, Some(TEST_FAILED)) if ran(0) => {
            let asserted = ASSERTIONS.iter().any(|place| {
                said.lines()
                    .any(|line| line.contains("panicked at") && line.contains(place))
            });
            (!asserted).then(|| "it failed, but by no assertion of a test".into())
        }
        (true, _) => Some(format!("the test program crashed: exit code {code:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSED: &str = "running 1 test\ntest result: ok. 1 passed; 0 failed; 0 ignored";
    const FAILED: &str = "running 1 test\nthread 'x' (1) panicked at sim/golden/src/conformance/walks.rs:3:9:\n\
        test result: FAILED. 0 passed; 1 failed; 0 ignored";

    #[test]
    fn a_mutant_is_found_by_a_failed_assertion_only() {
        assert_eq!(problem(true, Some(101), FAILED), None);
        let elsewhere = FAILED.replace("conformance", "elsewhere");
        for (code, said) in [
            (Some(0), PASSED),
            (Some(101), elsewhere.as_str()),
            (None, FAILED),
            (Some(134), FAILED),
        ] {
            assert!(problem(true, code, said).is_some(), "{code:?} {said}");
        }
    }

    #[test]
    fn without_a_mutant_exactly_one_test_must_pass() {
        assert_eq!(problem(false, Some(0), PASSED), None);
        let none = "running 0 tests\ntest result: ok. 0 passed; 0 failed";
        for (code, said) in [(Some(0), none), (Some(101), FAILED), (None, PASSED)] {
            assert!(problem(false, code, said).is_some(), "{code:?} {said}");
        }
    }

    #[test]
    fn programs_come_from_cargos_messages() {
        let messages = "{\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"passing\"},\"executable\":\"a/b\"}\n\
            {\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"library\"},\"executable\":null}\n";
        let programs = Programs::of_messages(messages).expect("JSON");
        assert_eq!(programs.0.len(), 1);
        assert_eq!(programs.0["passing"], PathBuf::from("a/b"));
        assert!(Programs::of_messages("error: no").is_err());
    }
}
