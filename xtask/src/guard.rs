//! `cargo xtask bench guard`.

use crate::bench;
use crate::bench::measured::{MEMORY_FOLDER, json_of, publish};
use crate::process;
use crate::workspace::Workspace;
use std::process::Command;
use std::time::Duration;

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// Measuring takes at most so long, each of the three programs.
const MEASURE_LIMIT: Duration = Duration::from_secs(1800);

/// Measures a pair of daemons, and what protection costs a program.
///
/// # Errors
/// When something cannot be built or measured.
pub fn bench(workspace: &Workspace, arguments: &bench::Arguments) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    // The whole workspace's features, so that benches and tests share one build.
    build.args(["build", "--release", "--workspace"]);
    build.args(["--example", "bench_guard", "--example", "bench_guard_store"]);
    build.args(["--bin", "bench_guard_memory"]);
    process::run(&mut build, BUILD_LIMIT)?;

    let mut pair = Command::new(workspace.program("examples/bench_guard"));
    pair.env("TMPDIR", MEMORY_FOLDER);
    let mut cost = Command::new(workspace.program("bench_guard_memory"));
    let mut store = Command::new(workspace.program("examples/bench_guard_store"));
    store.env("TMPDIR", MEMORY_FOLDER);
    if arguments.quick {
        pair.arg("--quick");
        store.arg("--quick");
        cost.args(["--quick", "--mebibytes", "256"]);
    }
    let mut figures = json_of(&mut pair, "bench_guard", MEASURE_LIMIT)?;
    let costs = json_of(&mut cost, "bench_guard_memory", MEASURE_LIMIT)?;
    for (name, value) in costs {
        match name.as_str() {
            "cost_percent_at_budget" => {
                figures.insert(name, value);
            }
            "zipf_one_of_twenty_writes" | "uniform_nine_of_ten_write" => {
                let name = format!("cost_percent_at_budget_{name}");
                figures.insert(name, value["cost_percent_at_budget"].clone());
            }
            _ => {}
        }
    }
    figures.extend(json_of(&mut store, "bench_guard_store", MEASURE_LIMIT)?);
    publish(workspace, arguments, "guard", figures)
}
