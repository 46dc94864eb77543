//! Figures that a program prints as one JSON object: shown, written, kept in `bench/`.

use super::Arguments;
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

/// Memories and images of hosts are here: they are meant to be in memory.
pub const MEMORY_FOLDER: &str = "/dev/shm";

/// The object that a program prints; what it says on standard error meanwhile, how far it is, is shown.
///
/// # Errors
/// When it fails, takes longer than `limit`, or prints something else.
pub fn json_of(
    command: &mut Command,
    name: &str,
    limit: Duration,
) -> anyhow::Result<Map<String, Value>> {
    ensure!(
        Path::new(MEMORY_FOLDER).is_dir(),
        "{MEMORY_FOLDER}: no such folder; it is to be in memory (tmpfs)"
    );
    let mut text = String::new();
    let line = |line: &str| {
        text.push_str(line);
        text.push('\n');
    };
    ensure!(process::run_lines(command, limit, line)?, "{name} failed");
    match serde_json::from_str(&text).with_context(|| format!("{name} prints no JSON"))? {
        Value::Object(figures) => Ok(figures),
        other => anyhow::bail!("{name} prints no object: {other}"),
    }
}

/// Shows the figures of `cargo xtask bench NAME`, writes them to --json, and keeps those of a full run in `bench/NAME.csv`.
///
/// # Errors
/// When there is none, or a file cannot be written.
pub fn publish(
    workspace: &Workspace,
    arguments: &Arguments,
    name: &str,
    figures: Map<String, Value>,
) -> anyhow::Result<()> {
    let rows = rows(&figures);
    ensure!(!rows.is_empty(), "bench_{name} prints no figure");
    let versions = [
        csv::version("rustc", &["--version"]),
        csv::version("uname", &["-r"]),
    ];
    keep(
        workspace,
        arguments,
        name,
        &versions,
        &rows,
        Value::Object(figures),
    )
}

/// Shows rows, writes the object that they are of to --json, and keeps those of a full run with the versions of the tools.
///
/// # Errors
/// When a file cannot be written.
pub fn keep(
    workspace: &Workspace,
    arguments: &Arguments,
    name: &str,
    versions: &[String],
    rows: &[Figure],
    object: Value,
) -> anyhow::Result<()> {
    for figure in rows {
        println!("{:<56} {} {}", figure.name, figure.value, figure.unit);
    }
    if let Some(json) = &arguments.json {
        let file = absolute(json)?;
        fs::write(&file, format!("{object:#}\n")).with_context(|| format!("{}", file.display()))?;
    }
    if arguments.quick {
        println!("bench/ keeps the figures of full runs: nothing written");
        return Ok(());
    }
    let file = workspace.root.join(format!("bench/{name}.csv"));
    csv::write(
        &file,
        workspace,
        &format!("cargo xtask bench {name}"),
        &versions.join("; "),
        rows,
    )?;
    println!("written: {}", file.display());
    Ok(())
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
        _ if name.contains("_us") => "us",
        _ if name.contains("percent") => "percent",
        _ if name.contains("ratio") || name.contains("_over_") => "ratio",
        _ if name.contains("bytes_per_s") => "bytes/s",
        _ if name.contains("per_s") => "1/s",
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
            "reply_delay_us_p99": 7,
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
            ("reply_delay_us_p99", json!(7), "us"),
        ];
        assert_eq!(found, wanted);
    }
}
