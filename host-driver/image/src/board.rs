//! The facts about a board: `constraints/NAME/board.toml`, and the command lines that follow from them.
//!
//! Promises: a file with an unknown key, a missing one, or a value that cannot be is an error that names file and field; a placeholder in a command that stands for
//! nothing is one too, so no tool is started with half a line.

use crate::verilog::Agent;
use outrigger_registers::parameters::{MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What can be wrong with a board.
#[derive(Debug, thiserror::Error)]
pub enum BoardError {
    /// There is no folder with boards.
    #[error(
        "{0}: no such folder; --source names a source tree of this project, which has constraints/NAME/board.toml"
    )]
    NoBoards(PathBuf),
    /// There is no such board.
    #[error("there is no board {name}; there are: {known}")]
    Unknown {
        /// What was asked for.
        name: String,
        /// What there is.
        known: String,
    },
    /// A file cannot be read.
    #[error("{}: {error}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{}: {text}", file.display())]
    Wrong {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        text: String,
    },
}

/// How the card is reached from its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Link {
    /// A PCIe bridge.
    Pcie,
    /// CXL.mem, with PCIe beside it.
    Cxl,
    /// None: the image tests itself.
    None,
}

/// A clock that comes to the board's device from outside.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// Name in the timing constraints.
    pub name: String,
    /// Port of the top that it comes in by.
    pub port: String,
    /// Its frequency.
    pub megahertz: f64,
}

/// Ports whose pins the constraint files do not name.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PinsElsewhere {
    /// The ports; `*` at the end stands for anything.
    pub ports: Vec<String>,
    /// Where their pins are.
    pub reason: String,
}

/// The serial port of an image that reports on one.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serial {
    /// Its speed, in bits a second.
    pub baud: u32,
    /// Cycles of a bit in the image, less one.
    pub divisor: u32,
}

/// A tool that a board needs.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tool {
    /// Name of the program.
    pub program: String,
    /// Environment variable that names the folder above its `bin`.
    #[serde(default)]
    pub environment: Option<String>,
    /// What its version has in it; empty when any will do.
    pub version: String,
    /// How it is asked for its version.
    pub version_arguments: Vec<String>,
    /// Where it comes from.
    #[serde(rename = "where")]
    pub comes_from: String,
}

/// How an image is built.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// Names of the tools.
    pub tools: Vec<String>,
    /// The image, below the output folder.
    pub image: String,
    /// It takes at most so long.
    pub limit_minutes: u64,
    /// The command line, with placeholders.
    pub command: Vec<String>,
}

/// How an image is written.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flash {
    /// Names of the tools.
    pub tools: Vec<String>,
    /// It takes at most so long.
    pub limit_minutes: u64,
    /// It is still there after a power cycle.
    pub persistent: bool,
    /// The command line, with placeholders.
    pub command: Vec<String>,
    /// The programming cable, where one has to be named.
    #[serde(default)]
    pub cable: Option<String>,
}

/// A board.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// Name, and that of its folder.
    pub name: String,
    /// What it is called.
    pub title: String,
    /// The device on it, as its vendor orders it.
    pub part: String,
    /// Top module of the image.
    pub top: String,
    /// How its host reaches it.
    pub link: Link,
    /// Whether processors' caches are coherent with its memory.
    pub coherent: bool,
    /// Clock of the agent.
    pub agent_megahertz: f64,
    /// Name of that clock in the top.
    pub agent_clock: String,
    /// How the agent is built for it.
    #[serde(default)]
    pub agent: Agent,
    /// PCI vendor id.
    pub vendor_id: u16,
    /// PCI device id.
    pub device_id: u16,
    /// Device memory that the host sees; 0 without a link.
    pub memory_megabytes: u64,
    /// Verilog of the image, from the source tree's root.
    pub sources: Vec<String>,
    /// Stand-ins for the vendor's blocks, for elaboration without its tools.
    pub stubs: Vec<String>,
    /// Pins and timing.
    pub constraints: Vec<String>,
    /// Ports whose pins are not in these files.
    #[serde(default)]
    pub pins_elsewhere: PinsElsewhere,
    /// Its serial port.
    #[serde(default)]
    pub serial: Option<Serial>,
    /// Clocks from outside.
    #[serde(default)]
    pub clock: Vec<Clock>,
    /// Tools by name.
    pub tool: BTreeMap<String, Tool>,
    /// How its image is built.
    pub build: Build,
    /// How it is written.
    pub flash: Flash,
}

/// What a command line needs beside the board's facts.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// Root of the source tree.
    pub root: PathBuf,
    /// Where the build writes.
    pub output: PathBuf,
    /// The image that is written to a card.
    pub image: PathBuf,
    /// The cable, when it is not the board's own.
    pub cable: Option<String>,
    /// Tools by their name in the board's file.
    pub tools: BTreeMap<String, PathBuf>,
    /// Where the Verilog of the board's agent was emitted; what is checked in is taken without it.
    pub verilog: Option<PathBuf>,
}

/// The folder with boards in a source tree.
fn folder(root: &Path) -> PathBuf {
    root.join("constraints")
}

/// The boards of a source tree, by name.
///
/// # Errors
/// When there is no folder with boards, or one of them cannot be read.
pub fn boards(root: &Path) -> Result<Vec<Board>, BoardError> {
    let folder = folder(root);
    let entries = fs::read_dir(&folder).map_err(|_| BoardError::NoBoards(folder.clone()))?;
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path().join("board.toml"))
        .filter(|file| file.is_file())
        .collect();
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

/// The board called `name`.
///
/// # Errors
/// When there is none of that name, or its file cannot be read.
pub fn board(root: &Path, name: &str) -> Result<Board, BoardError> {
    let boards = boards(root)?;
    let known: Vec<&str> = boards.iter().map(|board| board.name.as_str()).collect();
    let unknown = BoardError::Unknown {
        name: name.to_owned(),
        known: known.join(", "),
    };
    boards
        .into_iter()
        .find(|board| board.name == name)
        .ok_or(unknown)
}

fn read(file: &Path) -> Result<Board, BoardError> {
    let text = fs::read_to_string(file).map_err(|error| BoardError::Unreadable {
        file: file.to_owned(),
        error,
    })?;
    let wrong = |text: String| BoardError::Wrong {
        file: file.to_owned(),
        text,
    };
    let board: Board = toml::from_str(&text).map_err(|error| wrong(error.to_string()))?;
    board.check(file).map_err(wrong)?;
    Ok(board)
}

impl Board {
    fn check(&self, file: &Path) -> Result<(), String> {
        let folder = file.parent().and_then(Path::file_name);
        if folder.is_none_or(|folder| folder != self.name.as_str()) {
            return Err(format!("name: {:?} is not the folder's", self.name));
        }
        if !self.agent_megahertz.is_finite() || self.agent_megahertz <= 0.0 {
            return Err(format!("agent_megahertz: {}", self.agent_megahertz));
        }
        self.variables()?;
        for (field, tools) in [
            ("build.tools", &self.build.tools),
            ("flash.tools", &self.flash.tools),
        ] {
            if let Some(tool) = tools.iter().find(|tool| !self.tool.contains_key(*tool)) {
                return Err(format!("{field}: there is no [tool.{tool}]"));
            }
        }
        for (field, command) in [
            ("build.command", &self.build.command),
            ("flash.command", &self.flash.command),
        ] {
            self.fill(command, &Places::default())
                .map_err(|text| format!("{field}: {text}"))?;
        }
        Ok(())
    }

    /// The folder of the board in a source tree.
    pub fn folder(&self, root: &Path) -> PathBuf {
        folder(root).join(&self.name)
    }

    /// The command line that builds its image.
    ///
    /// # Errors
    /// When a placeholder stands for nothing.
    pub fn build_command(&self, places: &Places) -> Result<Vec<String>, String> {
        self.fill(&self.build.command, places)
    }

    /// The command line that writes `places.image` to the card.
    ///
    /// # Errors
    /// When a placeholder stands for nothing.
    pub fn flash_command(&self, places: &Places) -> Result<Vec<String>, String> {
        self.fill(&self.flash.command, places)
    }

    fn fill(&self, words: &[String], places: &Places) -> Result<Vec<String>, String> {
        let facts = self.facts(places);
        let mut filled = Vec::new();
        for word in words {
            if word == "{sources...}" {
                filled.extend(self.placed_sources(places));
                continue;
            }
            filled.push(fill_word(word, &facts)?);
        }
        Ok(filled)
    }

    fn facts(&self, places: &Places) -> BTreeMap<String, String> {
        let path = |path: &Path| path.to_string_lossy().into_owned();
        let cable = places.cable.clone().or_else(|| self.flash.cable.clone());
        let mut facts: BTreeMap<String, String> = self
            .tool
            .iter()
            .map(|(name, tool)| {
                let found = places.tools.get(name).map(|found| path(found));
                (name.clone(), found.unwrap_or_else(|| tool.program.clone()))
            })
            .collect();
        facts.extend(
            [
                ("root", path(&places.root)),
                ("output", path(&places.output)),
                ("image", path(&places.image)),
                ("board", path(&self.folder(&places.root))),
                ("part", self.part.clone()),
                ("top", self.top.clone()),
                ("sources", self.placed_sources(places).join(" ")),
                ("constraints", self.constraints.join(" ")),
                ("vendor_id", format!("{:04x}", self.vendor_id)),
                ("device_id", format!("{:04x}", self.device_id)),
                ("agent_megahertz", self.agent_megahertz.to_string()),
                ("memory_megabytes", self.memory_megabytes.to_string()),
                ("msix_table", format!("{MSIX_TABLE_OFFSET:08x}")),
                ("msix_pending", format!("{MSIX_PENDING_OFFSET:08x}")),
            ]
            .map(|(name, value)| (name.to_owned(), value)),
        );
        if let Some(cable) = cable {
            facts.insert("cable".to_owned(), cable);
        }
        facts
    }
}

/// Puts facts into the `{name}`s of a word.
fn fill_word(word: &str, facts: &BTreeMap<String, String>) -> Result<String, String> {
    let mut filled = String::new();
    let mut rest = word;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after
            .split_once('}')
            .ok_or_else(|| format!("{word:?} has a {{ without a }}"))?;
        let value = facts
            .get(name)
            .ok_or_else(|| format!("{{{name}}} in {word:?} stands for nothing"))?;
        filled.push_str(before);
        filled.push_str(value);
        rest = after;
    }
    filled.push_str(rest);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_filled_or_refused() {
        let facts = BTreeMap::from([
            ("a".to_owned(), "1".to_owned()),
            ("b".to_owned(), "x y".to_owned()),
        ]);
        assert_eq!(fill_word("-{a}={b}-", &facts), Ok("-1=x y-".to_owned()));
        assert_eq!(fill_word("plain", &facts), Ok("plain".to_owned()));
        let missing = fill_word("{c}", &facts).expect_err("there is no c");
        assert!(missing.contains("{c}"), "{missing}");
        assert!(fill_word("{a", &facts).is_err());
    }
}
