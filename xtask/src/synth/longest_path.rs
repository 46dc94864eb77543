//! The slowest path of a placed netlist, in the names of the project's own signals.
//!
//! ```text
//!  nextpnr's report: read_path.lock_valid.q_LUT4_D_Z_LUT4_Z.F -> net read_path.lock_valid.q_LUT4_D_Z[3] -> ...
//!  here:             read_path.lock_valid.q > contexts.facts.write_address
//! ```
//! Synthesis names its cells after the nearest signal of the source and adds what it made of it; that is taken off again.

use anyhow::Context;
use serde_json::Value;

/// What Yosys adds to a name when it maps a signal's logic to cells of the ECP5.
const ADDED: &[&str] = &[
    "_LUT4_",
    "_PFUMX_",
    "_L6MUX21_",
    "_CCU2C_",
    "_TRELLIS_",
    "_DP16KD_",
    "_DPR16X4_",
];

/// The slowest path from a register to a register.
#[derive(Debug, Clone, PartialEq)]
pub struct LongestPath {
    /// Its length in nanoseconds, set-up time included.
    pub nanoseconds: f64,
    /// Of these, on wires.
    pub wire_nanoseconds: f64,
    /// Cells of logic on it.
    pub levels: usize,
    /// Signals on it in order, each once.
    pub signals: Vec<String>,
}

impl LongestPath {
    /// The slowest of a report's paths between registers.
    ///
    /// # Errors
    /// When the report has none.
    pub fn of_report(report: &Value) -> anyhow::Result<Self> {
        report["critical_paths"]
            .as_array()
            .context("nextpnr's report has no critical_paths")?
            .iter()
            .filter(|path| between_registers(path))
            .filter_map(|path| path["path"].as_array())
            .map(|steps| Self::of_steps(steps))
            .max_by(|a, b| a.nanoseconds.total_cmp(&b.nanoseconds))
            .context("nextpnr's report has no path from a register to a register")
    }

    fn of_steps(steps: &[Value]) -> Self {
        let delay = |step: &Value| step["delay"].as_f64().unwrap_or(0.0);
        let is = |step: &&Value, kind: &str| step["type"] == kind;
        let ends = steps.iter().flat_map(|step| {
            let cell = |end: &str| step[end]["cell"].as_str().unwrap_or("");
            [signal(cell("from")), signal(cell("to"))]
        });
        let mut signals: Vec<String> = Vec::new();
        for name in ends.filter(|name| !name.is_empty()) {
            if signals.last().is_none_or(|last| last != name) {
                signals.push(name.to_owned());
            }
        }
        Self {
            nanoseconds: steps.iter().map(delay).sum(),
            wire_nanoseconds: steps.iter().filter(|s| is(s, "routing")).map(delay).sum(),
            levels: steps.iter().filter(|step| is(step, "logic")).count(),
            signals,
        }
    }

    /// On one line.
    pub fn text(&self) -> String {
        self.signals.join(" > ")
    }
}

fn between_registers(path: &Value) -> bool {
    let edge = |end: &str| {
        path[end]
            .as_str()
            .is_some_and(|name| name.contains("edge "))
    };
    edge("from") && edge("to")
}

/// The signal that a cell is named after.
fn signal(cell: &str) -> &str {
    let cell = cell.strip_prefix("$nextpnr_").unwrap_or(cell);
    let end = ADDED
        .iter()
        .filter_map(|added| cell.find(added))
        .chain(cell.find(".mem."))
        .min();
    end.map_or(cell, |end| &cell[..end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn step(kind: &str, delay: f64, from: &str, to: &str) -> Value {
        json!({"type": kind, "delay": delay, "from": {"cell": from}, "to": {"cell": to}})
    }

    #[test]
    fn cells_get_their_signals_names_back() {
        for (cell, name) in [
            ("read_path.tags.mem.0.0", "read_path.tags"),
            (
                "read_path.lock_valid.q_LUT4_D_Z_LUT4_Z",
                "read_path.lock_valid.q",
            ),
            (
                "contexts.facts.write_address_TRELLIS_FF_Q_DI_L6MUX21_Z",
                "contexts.facts.write_address",
            ),
            ("contexts.states.free.q", "contexts.states.free.q"),
        ] {
            assert_eq!(signal(cell), name);
        }
    }

    #[test]
    fn the_slowest_path_between_registers_counts() {
        let (a, b, c) = ("a.q_TRELLIS_FF_Q", "a.q_LUT4_A", "b.q_TRELLIS_FF_Q");
        let long = [
            step("clk-to-q", 0.5, a, a),
            step("routing", 2.0, a, b),
            step("logic", 0.25, b, b),
            step("routing", 1.0, b, c),
            step("setup", 0.0, c, c),
        ];
        let report = json!({"critical_paths": [
            {"from": "posedge clock", "to": "posedge clock", "path": [step("routing", 1.0, a, c)]},
            {"from": "posedge clock", "to": "posedge clock", "path": long},
            {"from": "<async>", "to": "posedge clock", "path": [step("routing", 9.0, a, c)]},
        ]});
        let path = LongestPath::of_report(&report).expect("it has one");
        let expected = LongestPath {
            nanoseconds: 3.75,
            wire_nanoseconds: 3.0,
            levels: 1,
            signals: vec!["a.q".to_owned(), "b.q".to_owned()],
        };
        assert_eq!(path, expected);
        assert_eq!(path.text(), "a.q > b.q");
    }

    #[test]
    fn a_report_without_such_a_path_is_refused() {
        let only_pins =
            json!({"critical_paths": [{"from": "<async>", "to": "<async>", "path": []}]});
        for report in [json!({}), json!({"critical_paths": []}), only_pins] {
            assert!(LongestPath::of_report(&report).is_err(), "{report}");
        }
    }
}
