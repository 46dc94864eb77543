//! `cargo xtask synth --sweep`: what the whole agent takes of an ECP5 in other sizes, one size varied at a time.
//!
//! ```text
//!  sizes --emit-verilog, built for them--> agent.v --digest as recorded--> the recorded cells
//!                                                  --another-------------> Yosys --> bench/synth-sweep.csv, docs/synth-sweep.svg
//! ```
//! Record and picture are written after each point: one that was broken off goes on where it stood, and only what was measured stands there.

mod plot;

use crate::area::{self, Cells};
use crate::process;
use crate::setup::Tools;
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::Context;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Building the emitter takes at most so long, the first time with all that it stands on.
const EMIT_LIMIT: Duration = Duration::from_secs(1800);
/// How the rows were made.
const COMMAND: &str = "cargo xtask synth --sweep";
/// The module.
const MODULE: &str = "agent";

/// A size that is varied.
#[derive(Debug, Clone, Copy)]
struct Dimension {
    name: &'static str,
    /// In words, for the picture.
    what: &'static str,
    default: u64,
    others: [u64; 2],
    /// Variables of the build that set it, each with how many there are for one.
    variables: &'static [(&'static str, u64)],
}

const DIMENSIONS: [Dimension; 3] = [
    Dimension {
        name: "slots",
        what: "fetches in flight",
        default: 64,
        others: [16, 32],
        variables: &[("OUTRIGGER_SLOTS", 1)],
    },
    Dimension {
        name: "frames",
        what: "page frames",
        default: 4096,
        others: [1024, 2048],
        variables: &[("OUTRIGGER_FRAMES", 1)],
    },
    Dimension {
        name: "holds",
        what: "holds, and twice as many contexts",
        default: 16,
        others: [4, 8],
        variables: &[("OUTRIGGER_HOLDS", 1), ("OUTRIGGER_CONTEXTS", 2)],
    },
];

/// One choice of sizes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Point {
    name: String,
    /// Variables of the build; none for the default sizes.
    variables: Vec<(&'static str, String)>,
}

/// A row of the record: a figure as everywhere in `bench/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    figure: String,
    value: String,
    unit: String,
    command: String,
    tools: String,
    commit: String,
}

/// Measures what is not recorded yet.
///
/// # Errors
/// When a size does not build, or a file or tool fails.
pub fn run(workspace: &Workspace, tools: &Tools, json: Option<&Path>) -> anyhow::Result<()> {
    let file = workspace.root.join("bench/synth-sweep.csv");
    let picture = workspace.root.join("docs/synth-sweep.svg");
    let mut rows = read(&file)?;
    let points = points();
    for (index, point) in points.iter().enumerate() {
        println!("{} of {}: {}", index + 1, points.len(), point.name);
        let source = verilog(workspace, point)?;
        let text = fs::read(&source).with_context(|| format!("{}", source.display()))?;
        let digest = area::digest(&text);
        let cells = match recorded(&rows, &point.name, &digest) {
            Some(cells) => cells,
            None => {
                let cells = match area::recorded_cells(workspace, MODULE, &digest)? {
                    Some(cells) => cells,
                    None => synthesize(workspace, tools, point, &source)?,
                };
                record(&mut rows, &point.name, &digest, cells, &workspace.commit());
                write(&file, &rows)?;
                fs::write(&picture, plot::panels(&DIMENSIONS, &rows))
                    .with_context(|| format!("{}", picture.display()))?;
                cells
            }
        };
        println!(
            "{:<16} {:>6} logic cells {:>6} flip-flops {:>4} block memories",
            point.name, cells.logic_cells, cells.flip_flops, cells.block_memories
        );
    }
    if let Some(json) = json {
        let text = format!("{:#}\n", as_json(&points, &rows));
        fs::write(json, text).with_context(|| format!("{}", json.display()))?;
    }
    println!("{}, {}", file.display(), picture.display());
    Ok(())
}

/// The default sizes first, then one size after the other.
fn points() -> Vec<Point> {
    let mut points = vec![Point {
        name: "default".to_owned(),
        variables: Vec::new(),
    }];
    for dimension in DIMENSIONS {
        points.extend(dimension.others.map(|size| dimension.point(size)));
    }
    points
}

impl Dimension {
    fn point(&self, size: u64) -> Point {
        let variables = self.variables.iter();
        Point {
            name: self.row_name(size),
            variables: variables
                .map(|(name, times)| (*name, (size * times).to_string()))
                .collect(),
        }
    }

    /// What rows of this size begin with.
    fn row_name(&self, size: u64) -> String {
        if size == self.default {
            "default".to_owned()
        } else {
            format!("{}_{size}", self.name)
        }
    }
}

/// The agent's Verilog in these sizes: what is checked in, or emitted by a build for them.
fn verilog(workspace: &Workspace, point: &Point) -> anyhow::Result<PathBuf> {
    if point.variables.is_empty() {
        return Ok(workspace
            .root
            .join("hdl/verilog")
            .join(format!("{MODULE}.v")));
    }
    let folder = simulation::scratch(workspace, "sweep")?;
    let mut emit = workspace.cargo();
    emit.args(["run", "--quiet", "--release", "-p", "outrigger-hdl"])
        .args(["--bin", "emit-verilog"])
        // The circuits are compiled to be printed once: optimizing them takes longer than that.
        .args([
            "--config",
            "profile.release.package.outrigger-hdl.opt-level=0",
        ])
        // A target folder of its own: the other sizes would have everybody's crates compiled again and again.
        .arg("--target-dir")
        .arg(folder.join("build"))
        .args(["--", MODULE])
        .envs(point.variables.iter().map(|(name, size)| (*name, size)));
    let text = process::output_of(&mut emit, EMIT_LIMIT)
        .with_context(|| format!("{}: its Verilog", point.name))?;
    let file = folder.join(format!("{}.v", point.name));
    fs::write(&file, text).with_context(|| format!("{}", file.display()))?;
    Ok(file)
}

fn synthesize(
    workspace: &Workspace,
    tools: &Tools,
    point: &Point,
    source: &Path,
) -> anyhow::Result<Cells> {
    tools.install_synth()?;
    let folder = simulation::scratch(workspace, "sweep")?.join(&point.name);
    println!("{}: synthesis, some five minutes", point.name);
    area::cells_of(tools, &folder, source, MODULE)
}

/// What is recorded of a point, if it was measured from this Verilog with these tools.
fn recorded(rows: &[Row], point: &str, digest: &str) -> Option<Cells> {
    let of = |what: &str| {
        let name = format!("{point}_{what}");
        rows.iter().find(|row| row.figure == name)
    };
    let verilog = of("verilog")?;
    if verilog.value != digest || verilog.tools != area::tools_version() {
        return None;
    }
    cells(rows, point)
}

/// What is recorded of a point.
fn cells(rows: &[Row], point: &str) -> Option<Cells> {
    let of = |what: &str| {
        let name = format!("{point}_{what}");
        let row = rows.iter().find(|row| row.figure == name)?;
        row.value.parse().ok()
    };
    Some(Cells {
        logic_cells: of("logic_cells")?,
        flip_flops: of("flip_flops")?,
        block_memories: of("block_memories")?,
    })
}

/// Replaces the rows of a point.
fn record(rows: &mut Vec<Row>, point: &str, digest: &str, cells: Cells, commit: &str) {
    let figures = [
        ("logic_cells", cells.logic_cells.to_string(), "cells"),
        ("flip_flops", cells.flip_flops.to_string(), "cells"),
        ("block_memories", cells.block_memories.to_string(), "cells"),
        ("verilog", digest.to_owned(), "XXH3"),
    ];
    for (what, value, unit) in figures {
        let row = Row {
            figure: format!("{point}_{what}"),
            value,
            unit: unit.to_owned(),
            command: COMMAND.to_owned(),
            tools: area::tools_version().to_owned(),
            commit: commit.to_owned(),
        };
        match rows.iter_mut().find(|other| other.figure == row.figure) {
            Some(other) => *other = row,
            None => rows.push(row),
        }
    }
}

fn as_json(points: &[Point], rows: &[Row]) -> Value {
    let measured = points.iter().filter_map(|point| {
        let cells = cells(rows, &point.name)?;
        Some(json!({
            "sizes": point.name,
            "logic_cells": cells.logic_cells,
            "ff": cells.flip_flops,
            "bram": cells.block_memories,
        }))
    });
    json!({ "module": MODULE, "sweep": measured.collect::<Vec<_>>() })
}

fn read(file: &Path) -> anyhow::Result<Vec<Row>> {
    if !file.exists() {
        return Ok(Vec::new());
    }
    let named = || format!("{}", file.display());
    let mut reader = csv::Reader::from_path(file).with_context(named)?;
    let rows = reader.deserialize().collect::<Result<_, _>>();
    rows.with_context(named)
}

fn write(file: &Path, rows: &[Row]) -> anyhow::Result<()> {
    let named = || format!("{}", file.display());
    let mut text = csv::Writer::from_path(file).with_context(named)?;
    for row in rows {
        text.serialize(row).with_context(named)?;
    }
    text.flush().with_context(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CELLS: Cells = Cells {
        logic_cells: 30,
        flip_flops: 20,
        block_memories: 10,
    };

    #[test]
    fn a_point_is_known_by_its_verilog_and_its_tools() {
        let mut rows = Vec::new();
        record(&mut rows, "slots_16", "ab", CELLS, "1234");
        assert_eq!(recorded(&rows, "slots_16", "ab"), Some(CELLS));
        assert_eq!(recorded(&rows, "slots_16", "cd"), None);
        assert_eq!(recorded(&rows, "slots_1", "ab"), None);
        for row in &mut rows {
            row.tools = "another".to_owned();
        }
        assert_eq!(recorded(&rows, "slots_16", "ab"), None);
        assert_eq!(cells(&rows, "slots_16"), Some(CELLS));
    }

    #[test]
    fn what_is_measured_again_replaces_its_rows_and_no_others() {
        let mut rows = Vec::new();
        record(&mut rows, "default", "ab", CELLS, "1");
        record(&mut rows, "slots_16", "cd", CELLS, "1");
        let more = Cells {
            logic_cells: 31,
            ..CELLS
        };
        record(&mut rows, "default", "ef", more, "2");
        assert_eq!(rows.len(), 8);
        assert_eq!(recorded(&rows, "default", "ef"), Some(more));
        assert_eq!(recorded(&rows, "slots_16", "cd"), Some(CELLS));
        assert_eq!(rows[4].commit, "1");
    }

    #[test]
    fn the_record_is_read_as_it_was_written() {
        let name = format!("outrigger-sweep-{}.csv", std::process::id());
        let file = std::env::temp_dir().join(name);
        let mut rows = Vec::new();
        record(&mut rows, "default", "ab", CELLS, "1");
        write(&file, &rows).expect("written");
        let text = fs::read_to_string(&file).expect("text");
        let found = read(&file);
        fs::remove_file(&file).expect("removed");
        assert_eq!(found.expect("read"), rows);
        assert!(text.starts_with("figure,value,unit,command,tools,commit\n"));
    }

    #[test]
    fn a_damaged_record_is_named() {
        let name = format!("outrigger-sweep-damaged-{}.csv", std::process::id());
        let file = std::env::temp_dir().join(&name);
        fs::write(&file, "figure,value\na,1\n").expect("written");
        let error = read(&file).expect_err("columns are missing");
        fs::remove_file(&file).expect("removed");
        assert!(format!("{error:#}").contains(&name), "{error:#}");
    }

    #[test]
    fn one_size_is_varied_at_a_time_and_contexts_go_with_holds() {
        let points = points();
        assert_eq!(points.len(), 7);
        assert!(points[0].variables.is_empty());
        let holds = points.iter().find(|point| point.name == "holds_4");
        let expected = vec![
            ("OUTRIGGER_HOLDS", "4".to_owned()),
            ("OUTRIGGER_CONTEXTS", "8".to_owned()),
        ];
        assert_eq!(holds.map(|point| &point.variables), Some(&expected));
    }

    #[test]
    fn defaults_are_those_of_the_parameters() {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/regs/src/parameters.rs");
        let text = fs::read_to_string(file).expect("the parameters");
        let packed: String = text.split_whitespace().collect();
        for dimension in DIMENSIONS {
            for (variable, times) in dimension.variables {
                let expected = format!("size!(\"{variable}\",{},", dimension.default * times);
                assert!(packed.contains(&expected), "{expected}");
            }
        }
    }

    #[test]
    fn json_has_what_is_measured_only() {
        let mut rows = Vec::new();
        record(&mut rows, "frames_1024", "ab", CELLS, "1");
        let object = as_json(&points(), &rows);
        assert_eq!(object["sweep"].as_array().map(Vec::len), Some(1));
        assert_eq!(object["sweep"][0]["sizes"], "frames_1024");
        assert_eq!(object["sweep"][0]["bram"], 10);
    }
}
