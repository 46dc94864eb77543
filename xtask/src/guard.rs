//! `cargo xtask bench guard`.

use crate::bench;
use crate::csv::{self, Figure};
use crate::process;
use crate::simulation::absolute;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// Measuring takes at most so long, each of the three programs.
const MEASURE_LIMIT: Duration = Duration::from_secs(1800);
/// The daemons' memory and images are here: they are meant to be in memory.
const MEMORY_FOLDER: &str = "/dev/shm";

/// Measures a pair of daemons, and what protection costs a program.
///
/// # Errors
/// When something cannot be built or measured.
pub fn bench(workspace: &Workspace, arguments: &bench::Arguments) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--package", "outrigger-guard"]);
    build.args(["--example", "bench_guard", "--example", "bench_guard_store"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let mut build = workspace.cargo();
    build.args([
        "build",
        "--release",
        "--package",
        "outrigger-guard-memory-bench",
    ]);
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
    let mut figures = json_of(&mut pair, "bench_guard")?;
    let costs = json_of(&mut cost, "bench_guard_memory")?;
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
    figures.extend(json_of(&mut store, "bench_guard_store")?);
    let rows = rows(&figures);
    ensure!(!rows.is_empty(), "bench_guard prints no figure");
    for figure in &rows {
        println!("{:<56} {} {}", figure.name, figure.value, figure.unit);
    }
    if let Some(json) = &arguments.json {
        let file = absolute(json)?;
        fs::write(&file, format!("{:#}\n", Value::Object(figures)))
            .with_context(|| format!("{}", file.display()))?;
    }
    if arguments.quick {
        println!("bench/ keeps the figures of full runs: nothing written");
        return Ok(());
    }
    let versions = [
        csv::version("rustc", &["--version"]),
        csv::version("uname", &["-r"]),
    ];
    let file = workspace.root.join("bench/guard.csv");
    csv::write(
        &file,
        workspace,
        "cargo xtask bench guard",
        &versions.join("; "),
        &rows,
    )?;
    println!("written: {}", file.display());
    Ok(())
}

fn json_of(command: &mut Command, name: &str) -> anyhow::Result<Map<String, Value>> {
    ensure!(
        Path::new(MEMORY_FOLDER).is_dir(),
        "{MEMORY_FOLDER}: no such folder; it is to be in memory (tmpfs)"
    );
    let text = process::output_of(command, MEASURE_LIMIT)?;
    match serde_json::from_str(&text).with_context(|| format!("{name} prints no JSON"))? {
        Value::Object(figures) => Ok(figures),
        other => anyhow::bail!("{name} prints no object: {other}"),
    }
}

/// A row for each number, by the path of its name.
fn rows(figures: &Map<String, Value>) -> Vec<Figure> {
    let mut rows = Vec::new();
    for (name, value) in figures {
        match value {
            Value::Object(parts) => rows.extend(parts.iter().map(|(part, value)| {
                Figure::new(format!("{name}.{part}"), value.clone(), unit(name))
            })),
            Value::Null => {}
            value => rows.push(Figure::new(name, value.clone(), unit(name))),
        }
    }
    rows
}

/// Unit of a figure, by its name.
fn unit(name: &str) -> &'static str {
    match name {
        _ if name.contains("_ms") => "ms",
        _ if name.contains("percent") => "percent",
        _ if name.contains("ratio") || name.contains("_over_") => "ratio",
        _ if name.contains("bytes_per_s") => "bytes/s",
        _ if name.contains("mib") => "MiB",
        _ => "count",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_number_is_a_row_with_its_unit_and_what_was_not_measured_is_none() {
        let figures = json!({
            "save_ratio_to_s3": null,
            "cost_percent_at_budget": {"5": 1.5},
            "first_request_ms": 3,
        });
        let Value::Object(figures) = figures else {
            panic!("no object");
        };
        let rows = rows(&figures);
        let found: Vec<_> = rows
            .iter()
            .map(|row| (row.name.as_str(), row.value.clone(), row.unit))
            .collect();
        let wanted = [
            ("cost_percent_at_budget.5", json!(1.5), "percent"),
            ("first_request_ms", json!(3), "ms"),
        ];
        assert_eq!(found, wanted);
    }
}
