//! Families that have open synthesis but no open placement: area, and how many cells of logic lie between two registers at most.
//!
//! ```text
//!  --family            Yosys                              stands in for
//!  ultrascale-plus     synth_xilinx -family xcup          Alveo, Versal's programmable logic
//!  agilex              synth_intel_alm -family cyclonev   Agilex: the packaged Yosys has no later family with ALMs
//! ```
//! ALMs are counted as if every two tables of fewer than six inputs shared one, which is the least that Quartus can come to.
//! Levels are those of Yosys's `ltp` over look-up tables, carries and multiplexers. Every cell counts one, also each of a carry chain, which a device
//! passes in a fraction of a look-up table's time: levels compare versions of one circuit, not families.

use crate::csv::Figure;
use anyhow::{Context, ensure};
use clap::ValueEnum;
use serde_json::{Value, json};

/// A family of devices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Family {
    /// Lattice ECP5-85, speed grade 8: placed and routed
    Ecp5,
    /// AMD UltraScale+: synthesis only
    UltrascalePlus,
    /// Intel Agilex, for which Cyclone V stands: synthesis only
    Agilex,
}

/// What a family's cells are counted as.
struct Cells {
    /// Key of what combines, and the beginnings of its cells' names with the parts that one of them takes.
    logic: (&'static str, &'static [(&'static str, u64)]),
    /// Such parts in one of what is counted.
    parts: u64,
    /// Beginnings of the names of flip-flops.
    flip_flops: &'static [&'static str],
    /// Names of block memories, with how many of the smallest ones each takes.
    block_memories: &'static [(&'static str, u64)],
    /// Selection of what lies between registers.
    between: &'static str,
}

const ULTRASCALE_PLUS: Cells = Cells {
    logic: (
        "lut",
        &[
            ("LUT", 1),
            ("INV", 1),
            ("RAM32M16", 8),
            ("RAM64M8", 8),
            ("RAM32X1", 2),
            ("RAM64X1", 1),
            ("RAM128X1", 2),
            ("RAM256X1", 4),
            ("RAM512X1", 8),
            ("SRL", 1),
        ],
    ),
    parts: 1,
    flip_flops: &["FD"],
    block_memories: &[("RAMB18", 1), ("RAMB36", 2)],
    between: "t:LUT* t:INV t:CARRY* t:MUXF* w:*",
};

const AGILEX: Cells = Cells {
    // An ALM has room for one table of six inputs, or for two smaller ones; Yosys leaves the pairing to Quartus.
    logic: (
        "alm",
        &[
            ("MISTRAL_ALUT6", 2),
            ("MISTRAL_ALUT", 1),
            ("MISTRAL_NOT", 1),
        ],
    ),
    parts: 2,
    flip_flops: &["MISTRAL_FF"],
    block_memories: &[("MISTRAL_M10K", 1)],
    between: "t:MISTRAL_ALUT* t:MISTRAL_NOT w:*",
};

impl Family {
    /// Key of the family's figures.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ecp5 => "ecp5",
            Self::UltrascalePlus => "ultrascale_plus",
            Self::Agilex => "agilex",
        }
    }

    /// Name on the command line.
    pub fn argument(self) -> &'static str {
        match self {
            Self::Ecp5 => "ecp5",
            Self::UltrascalePlus => "ultrascale-plus",
            Self::Agilex => "agilex",
        }
    }

    fn cells(self) -> Option<&'static Cells> {
        match self {
            Self::Ecp5 => None,
            Self::UltrascalePlus => Some(&ULTRASCALE_PLUS),
            Self::Agilex => Some(&AGILEX),
        }
    }

    /// Yosys's script for `verilog`, statistics to `area`; none where there is more to do than synthesis.
    pub fn script(self, verilog: &str, module: &str, area: &str) -> Option<String> {
        let synthesis = match self {
            Self::Ecp5 => return None,
            Self::UltrascalePlus => "synth_xilinx -family xcup -flatten",
            Self::Agilex => "synth_intel_alm -family cyclonev",
        };
        let between = self.cells()?.between;
        Some(format!(
            "read_verilog {verilog}; {synthesis} -noiopad -noclkbuf -top {module}; tee -q -o {area} stat -json; select {between}; ltp"
        ))
    }

    /// The figures of a synthesis, from its statistics and its log.
    ///
    /// # Errors
    /// When one of them is not what Yosys writes.
    pub fn figures(
        self,
        module: &str,
        statistics: &Value,
        log: &str,
    ) -> anyhow::Result<Vec<Figure>> {
        let cells = self.cells().context("this family is placed")?;
        let kinds = statistics
            .pointer("/design/num_cells_by_type")
            .and_then(Value::as_object)
            .context("Yosys's statistics have no design/num_cells_by_type")?;
        let weighed = |beginnings: &[(&str, u64)]| -> u64 {
            kinds
                .iter()
                .filter_map(|(kind, count)| {
                    let fits = |(name, _): &&(&str, u64)| kind.starts_with(name);
                    let (_, weight) = beginnings.iter().find(fits)?;
                    Some(weight * count.as_u64()?)
                })
                .sum()
        };
        let ones: Vec<(&str, u64)> = cells.flip_flops.iter().map(|name| (*name, 1)).collect();
        let flip_flops = weighed(&ones);
        ensure!(
            flip_flops > 0,
            "{module}: no flip-flop in Yosys's statistics"
        );
        let named = |what: &str| format!("{module}_{}_{what}", self.key());
        let (logic, beginnings) = cells.logic;
        Ok(vec![
            Figure::new(
                named(logic),
                weighed(beginnings).div_ceil(cells.parts),
                "cells",
            ),
            Figure::new(named("ff"), flip_flops, "cells"),
            Figure::new(named("bram"), weighed(cells.block_memories), "cells"),
            Figure::new(named("levels"), levels(log)?, "cells"),
        ])
    }

    /// The figures as one object under the family's key.
    pub fn as_json(self, module: &str, figures: &[Figure]) -> Value {
        let prefix = format!("{module}_{}_", self.key());
        let object: serde_json::Map<String, Value> = figures
            .iter()
            .filter_map(|figure| {
                let name = figure.name.strip_prefix(&prefix)?;
                Some((name.to_owned(), figure.value.clone()))
            })
            .collect();
        json!({"module": module, self.key(): object})
    }
}

/// The length that `ltp` printed.
fn levels(log: &str) -> anyhow::Result<u64> {
    log.lines()
        .filter(|line| line.starts_with("Longest topological path in "))
        .filter_map(|line| {
            let (_, length) = line.split_once("(length=")?;
            length.split_once(')')?.0.parse().ok()
        })
        .next_back()
        .context("Yosys's log has no longest path")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "4. Executing LTP pass (find longest path).\n\nLongest topological path in m (length=19):\n    0: \\a [0]\n";

    #[test]
    fn memories_of_luts_count_as_the_luts_that_they_take() {
        let statistics = json!({"design": {"num_cells_by_type": {
            "$scopeinfo": 17, "LUT2": 5, "LUT6": 3, "RAM32M16": 2, "FDRE": 7, "FDCE": 1, "RAMB36E2": 2, "RAMB18E2": 1, "CARRY4": 9}}});
        let figures = Family::UltrascalePlus
            .figures("m", &statistics, LOG)
            .expect("it is Yosys's");
        let values: Vec<_> = figures.iter().map(|figure| figure.value.clone()).collect();
        assert_eq!(values, [24, 8, 5, 19]);
        assert_eq!(
            Family::UltrascalePlus.as_json("m", &figures),
            json!({"module": "m", "ultrascale_plus": {"lut": 24, "ff": 8, "bram": 5, "levels": 19}})
        );
    }

    #[test]
    fn tables_of_the_stand_in_for_agilex_are_counted() {
        let statistics = json!({"design": {"num_cells_by_type": {
            "MISTRAL_ALUT6": 4, "MISTRAL_ALUT4": 7, "MISTRAL_ALUT_ARITH": 3, "MISTRAL_NOT": 1, "MISTRAL_FF": 2, "MISTRAL_M10K": 4}}});
        let figures = Family::Agilex
            .figures("m", &statistics, LOG)
            .expect("it is Yosys's");
        let expected = [
            ("m_agilex_alm", 10),
            ("m_agilex_ff", 2),
            ("m_agilex_bram", 4),
            ("m_agilex_levels", 19),
        ]
        .map(|(name, value)| Figure::new(name, value, "cells"));
        assert_eq!(figures, expected);
    }

    #[test]
    fn what_yosys_does_not_write_is_refused() {
        let none = json!({"design": {"num_cells_by_type": {"LUT4": 3}}});
        let some = json!({"design": {"num_cells_by_type": {"FDRE": 3}}});
        for (statistics, log) in [
            (&json!({}), LOG),
            (&none, LOG),
            (&some, "Longest topological path in m (length=-1):\n"),
            (&some, ""),
        ] {
            let figures = Family::UltrascalePlus.figures("m", statistics, log);
            assert!(figures.is_err(), "{statistics} {log}");
        }
        assert!(Family::Ecp5.figures("m", &some, LOG).is_err());
    }
}
