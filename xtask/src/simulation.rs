//! Building the `outrigger` command and running simulations with it.

use crate::process;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs};

/// A build of the command from nothing takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// A simulation of a recording takes at most so long.
pub const RUN_LIMIT: Duration = Duration::from_secs(1800);

/// Whether a build of the command can write waveforms, which costs a little speed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waveforms {
    /// It cannot.
    Without,
    /// It can.
    With,
}

/// Builds the command in release; the program.
///
/// # Errors
/// When it cannot be built.
pub fn build(workspace: &Workspace, waveforms: Waveforms) -> anyhow::Result<PathBuf> {
    let mut command = workspace.cargo();
    // The whole workspace's features, so that tests and demo share one build.
    command.args(["build", "--release", "--workspace", "--bin", "outrigger"]);
    if waveforms == Waveforms::With {
        command.args(["--features", "outrigger/wave"]);
    }
    process::run(&mut command, BUILD_LIMIT)?;
    Ok(workspace.program("outrigger"))
}

/// The recording that is checked in.
pub fn checked_in_recording(workspace: &Workspace) -> PathBuf {
    workspace.root.join("sim/recordings/sqlite-index.trace")
}

/// A folder under the target folder, made when there is none.
///
/// # Errors
/// When it cannot be made.
pub fn scratch(workspace: &Workspace, name: &str) -> anyhow::Result<PathBuf> {
    let folder = workspace.target.join(name);
    fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
    Ok(folder)
}

/// `sim run` of a trace, started in the caller's folder. `json` is where its results go.
pub fn sim_run(program: &Path, trace: &Path, json: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(["sim", "run", "--trace"]).arg(trace);
    command.arg("--json").arg(json);
    command
}

/// The results of a run.
///
/// # Errors
/// When the file is missing or no JSON.
pub fn read_results(json: &Path) -> anyhow::Result<Value> {
    let text = fs::read_to_string(json).with_context(|| format!("{}", json.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{}: not JSON", json.display()))
}

/// A number in the results, named like `agent.over_bound`.
///
/// # Errors
/// When there is none.
pub fn number(results: &Value, name: &str) -> anyhow::Result<f64> {
    let pointer = format!("/{}", name.replace('.', "/"));
    results
        .pointer(&pointer)
        .and_then(Value::as_f64)
        .with_context(|| format!("the results of `sim run` have no number {name}"))
}

/// What every run has to show: bytes were compared and all were right, replies came and none was beyond its bound.
///
/// # Errors
/// The first thing that is not so.
pub fn check_results(results: &Value) -> anyhow::Result<()> {
    for name in ["data.mismatches", "agent.over_bound"] {
        let value = number(results, name)?;
        ensure!(value == 0.0, "{name} is {value}, not 0");
    }
    for name in ["data.loads_checked", "agent.replies", "agent.pages_in_time"] {
        ensure!(number(results, name)? > 0.0, "{name} is 0");
    }
    Ok(())
}

/// What a run of the checked-in recording on a link with faults has to show besides: faults, and pages that come too late.
///
/// # Errors
/// The first thing that is not so.
pub fn check_late_pages(results: &Value) -> anyhow::Result<()> {
    for name in ["agent.faults", "agent.pages_late"] {
        ensure!(number(results, name)? > 0.0, "{name} is 0");
    }
    Ok(())
}

/// A path as the user meant it: relative to the folder that the task was called in.
///
/// # Errors
/// When that folder is gone.
pub fn absolute(path: &Path) -> anyhow::Result<PathBuf> {
    Ok(env::current_dir()?.join(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn good() -> Value {
        json!({
            "data": {"mismatches": 0, "loads_checked": 7},
            "agent": {"over_bound": 0, "replies": 3, "pages_in_time": 2, "pages_late": 1, "faults": 4},
        })
    }

    #[test]
    fn good_results_pass() {
        check_results(&good()).expect("nothing is wrong");
        check_late_pages(&good()).expect("nothing is wrong");
    }

    #[test]
    fn each_bad_or_missing_number_is_named() {
        for (name, bad) in [
            ("data.mismatches", json!(1)),
            ("agent.over_bound", json!(2)),
            ("data.loads_checked", json!(0)),
            ("agent.replies", json!(0)),
            ("agent.pages_in_time", json!(null)),
            ("agent.pages_late", json!(0)),
            ("agent.faults", json!(0)),
        ] {
            let mut results = good();
            let pointer = format!("/{}", name.replace('.', "/"));
            *results.pointer_mut(&pointer).expect("it is in good()") = bad;
            let checked = check_results(&results).and_then(|()| check_late_pages(&results));
            let error = checked.expect_err(name).to_string();
            assert!(error.contains(name), "{error}");
        }
    }
}
