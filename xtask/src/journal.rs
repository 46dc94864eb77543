//! `cargo xtask bench journal` and `cargo xtask campaign journal`.

use crate::bench::{self, measured::keep};
use crate::csv::{self, Figure};
use crate::process;
use crate::simulation::scratch;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::Args;
use serde_json::Value;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// Building takes at most so long.
const BUILD_LIMIT: Duration = Duration::from_secs(1800);
/// Measuring takes at most so long.
const MEASURE_LIMIT: Duration = Duration::from_secs(600);
/// A campaign takes at most so long.
const CAMPAIGN_LIMIT: Duration = Duration::from_secs(6 * 3600);

/// Arguments of `campaign journal`.
#[derive(Debug, Args)]
pub struct CampaignArguments {
    /// Distinct crash images, at least
    #[arg(long, value_name = "N", default_value_t = 1_000_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    images: u64,
    /// Seed of the first recording; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

/// Enumerates crash images.
///
/// # Errors
/// When one is recovered to a wrong state; the error names its seed.
pub fn campaign(workspace: &Workspace, arguments: &CampaignArguments) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--package", "outrigger-journal-crash"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let mut command = Command::new(workspace.program("journal_campaign"));
    command.args([arguments.images, arguments.seed].map(|number| number.to_string()));
    process::run(&mut command, CAMPAIGN_LIMIT)
}

/// Measures the journal, libpmemobj and the floor in one run.
///
/// # Errors
/// When something cannot be built or measured, or the two ways to count fences differ.
pub fn bench(workspace: &Workspace, arguments: &bench::Arguments) -> anyhow::Result<()> {
    let mut build = workspace.cargo();
    build.args(["build", "--release", "--package", "outrigger-journal-bench"]);
    process::run(&mut build, BUILD_LIMIT)?;
    let peer = build_peer(workspace)?;
    let mut command = Command::new(workspace.program("bench_journal"));
    command.arg("--peer").arg(&peer);
    if arguments.quick {
        command.arg("--quick");
    }
    let text = process::output_of(&mut command, MEASURE_LIMIT)?;
    let measured: Value = serde_json::from_str(&text).context("bench_journal prints no JSON")?;
    let figures = flat(&measured)?;
    println!("Fence counts carry over to real persistent memory, nanoseconds on DRAM do not.");
    let versions = [
        csv::version("rustc", &["--version"]),
        csv::version("cc", &["--version"]),
        format!(
            "libpmemobj {}",
            csv::version("pkg-config", &["--modversion", "libpmemobj"])
        ),
    ];
    keep(
        workspace, arguments, "journal", &versions, &figures, measured,
    )
}

fn build_peer(workspace: &Workspace) -> anyhow::Result<PathBuf> {
    let program = scratch(workspace, "bench")?.join("libpmemobj");
    let source = workspace
        .root
        .join("host-driver/journal/bench/src/libpmemobj.c");
    let mut compile = Command::new("cc");
    compile.args(["-O2", "-o"]).arg(&program).arg(&source);
    compile.args(["-lpmemobj", "-lpthread"]);
    process::run(&mut compile, BUILD_LIMIT)?;
    Ok(program)
}

/// Figures by the path of their names.
fn flat(measured: &Value) -> anyhow::Result<Vec<Figure>> {
    let mut figures = Vec::new();
    let object = measured
        .as_object()
        .context("bench_journal prints no object")?;
    for (name, value) in object {
        collect(name, value, unit(name), &mut figures);
    }
    ensure!(!figures.is_empty(), "bench_journal prints no figure");
    Ok(figures)
}

fn collect(name: &str, value: &Value, unit: &'static str, figures: &mut Vec<Figure>) {
    if let Value::Object(object) = value {
        for (part, value) in object {
            let unit = if part.contains("_to_") { "ratio" } else { unit };
            collect(&format!("{name}.{part}"), value, unit, figures);
        }
    } else {
        figures.push(Figure::new(name, value.clone(), unit));
    }
}

/// Unit of a figure, by its name.
fn unit(name: &str) -> &'static str {
    match name {
        _ if name.starts_with("fences") => "fences",
        _ if name.starts_with("write_backs") => "lines",
        _ if name.starts_with("time_ratio") => "ratio",
        _ if name.starts_with("recovery_ms") => "ms",
        _ => "ns",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nested_figures_get_dotted_names_and_units() {
        let measured =
            json!({ "nanoseconds": { "1x8": { "floor": 1.5, "journal_to_floor": 2.0 } } });
        let figures = flat(&measured).expect("an object");
        let expected = [
            Figure::new("nanoseconds.1x8.floor", 1.5, "ns"),
            Figure::new("nanoseconds.1x8.journal_to_floor", 2.0, "ratio"),
        ];
        assert_eq!(figures, expected);
    }
}
