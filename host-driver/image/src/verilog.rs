//! The Verilog of a board's agent: what is checked in is of the default clock and sizes; a board's own is emitted when its image is built (DR6).
//!
//! ```text
//!  [agent] of board.toml --variables--> cargo run image-verilog, built for them --> FOLDER/pci_function.v, ... instead of the checked-in ones
//! ```
//! Promise: an image's registers tell the clock that the board gives the agent, and the sizes that it has.

use crate::board::{Board, Places};
use serde::Deserialize;
use std::path::Path;

/// Folders whose files are emitted.
const EMITTED: [&str; 2] = ["hdl/verilog/", "firmware/card/verilog/"];

/// How the agent is built for a board; what is left out is as in the defaults ([`outrigger_registers::parameters`] says what each may be).
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agent {
    /// Time-out of the board's interconnect that deadlines have to stay below.
    #[serde(default)]
    pub interconnect_timeout_microseconds: Option<f64>,
    /// Fetches in flight.
    #[serde(default)]
    pub slots: Option<u32>,
    /// Page frames.
    #[serde(default)]
    pub frames: Option<u32>,
    /// Table lines at work.
    #[serde(default)]
    pub contexts: Option<u32>,
    /// Held replies.
    #[serde(default)]
    pub holds: Option<u32>,
}

/// The name of a source's circuit when it is emitted, none when the file is used as it is.
pub fn circuit(source: &str) -> Option<&str> {
    let is_emitted = EMITTED.iter().any(|folder| source.starts_with(folder));
    let name = source.rsplit('/').next()?.strip_suffix(".v")?;
    is_emitted.then_some(name)
}

impl Board {
    /// Variables of a build of the agent for this board.
    ///
    /// # Errors
    /// When a clock or a time-out cannot be said in whole kilohertz and cycles.
    pub fn variables(&self) -> Result<Vec<(&'static str, u32)>, String> {
        let whole = |field: &str, value: f64| {
            if (1.0..=f64::from(u32::MAX)).contains(&value) {
                Ok(value as u32)
            } else {
                Err(format!("{field}: {value}"))
            }
        };
        let clock = whole("agent_megahertz", (self.agent_megahertz * 1000.0).round())?;
        let mut variables = vec![("OUTRIGGER_CLOCK_KHZ", clock)];
        if let Some(microseconds) = self.agent.interconnect_timeout_microseconds {
            // Rounded down: a time-out that is thought shorter than it is harms nobody.
            let cycles = whole(
                "agent.interconnect_timeout_microseconds, in cycles",
                (microseconds * self.agent_megahertz).floor(),
            )?;
            variables.push(("OUTRIGGER_INTERCONNECT_TIMEOUT_CYCLES", cycles));
        }
        for (name, size) in [
            ("OUTRIGGER_SLOTS", self.agent.slots),
            ("OUTRIGGER_FRAMES", self.agent.frames),
            ("OUTRIGGER_CONTEXTS", self.agent.contexts),
            ("OUTRIGGER_HOLDS", self.agent.holds),
        ] {
            variables.extend(size.map(|size| (name, size)));
        }
        Ok(variables)
    }

    /// The command line that emits the board's Verilog into `folder`, with `target` as cargo's folder: one of its own, since other sizes would have everybody's
    /// crates compiled again and again.
    ///
    /// # Errors
    /// As [`Self::variables`].
    pub fn verilog_command(
        &self,
        places: &Places,
        folder: &Path,
        target: &Path,
    ) -> Result<Vec<String>, String> {
        let text = |path: &Path| path.to_string_lossy().into_owned();
        let mut words = vec!["env".to_owned()];
        let variables = self.variables()?;
        words.extend(
            variables
                .iter()
                .map(|(name, value)| format!("{name}={value}")),
        );
        let cargo = places.tools.get("cargo");
        words.push(cargo.map_or_else(|| "cargo".to_owned(), |cargo| text(cargo)));
        let fixed = [
            "run",
            "--quiet",
            "--release",
            "--package",
            "outrigger-card",
            "--bin",
            "image-verilog",
        ];
        words.extend(fixed.map(str::to_owned));
        // The circuits are compiled to be printed once: optimizing them takes longer than that.
        for package in ["outrigger-hdl", "outrigger-card"] {
            words.push("--config".to_owned());
            words.push(format!("profile.release.package.{package}.opt-level=0"));
        }
        words.push("--manifest-path".to_owned());
        words.push(text(&places.root.join("Cargo.toml")));
        words.push("--target-dir".to_owned());
        words.push(text(target));
        words.push("--".to_owned());
        words.push(text(folder));
        words.extend(
            self.sources
                .iter()
                .filter_map(|source| circuit(source))
                .map(str::to_owned),
        );
        Ok(words)
    }

    /// The board's sources: emitted ones where `places` says that they were written, all others from the source tree's root.
    pub fn placed_sources(&self, places: &Places) -> Vec<String> {
        let place = |source: &String| match (&places.verilog, circuit(source)) {
            (Some(folder), Some(name)) => folder
                .join(format!("{name}.v"))
                .to_string_lossy()
                .into_owned(),
            _ => source.clone(),
        };
        self.sources.iter().map(place).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_comes_from_circuits_is_emitted() {
        assert_eq!(circuit("hdl/verilog/pci_function.v"), Some("pci_function"));
        assert_eq!(circuit("firmware/card/verilog/walker.v"), Some("walker"));
        assert_eq!(circuit("constraints/common/bringup.v"), None);
        assert_eq!(circuit("hdl/verilog/waivers.vlt"), None);
    }
}
