//! Configuration of a simulation: one TOML file, and flags of the same names that override it.
//!
//! Every key stands once, in the table of [`keys`], with unit, default and allowed values; the file, the flags and
//! `docs/configuration.md` follow from it. Sizes and limits of the agent come from the register table.

mod flags;
pub mod keys;

pub use flags::{CardKeyFlags, KeyFlags};
use keys::{Key, SECTIONS, keys};
use outrigger_link::LinkConfiguration;
use serde::{Deserialize, Serialize};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{fs, io};
use toml::{Table, Value};

/// Everything that a simulation can be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SimulationConfiguration {
    /// Settings of the agent's registers.
    pub agent: AgentSection,
    /// The link to remote memory.
    pub link: LinkSection,
    /// The host model.
    pub host: HostSection,
    /// The run itself.
    pub run: RunSection,
}

/// `[agent]`: settings of the agent's registers of the same names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentSection {
    /// How long a reply may wait for pages, in cycles.
    pub deadline_cycles: u32,
    /// Longest answer time of device memory, in cycles.
    pub dram_bound_cycles: u32,
    /// Replies held at once.
    pub hold_limit: u32,
    /// Fetches in flight at once.
    pub fetch_limit: u32,
    /// Free frames kept for DEMAND.
    pub reserved_frames: u32,
    /// Time after which a fetch is cancelled, in cycles.
    pub fetch_timeout_cycles: u32,
    /// Table-line reads start fetches.
    pub prefetch: bool,
    /// Replies wait for pages.
    pub hold: bool,
}

/// `[link]`: the link to remote memory; see [`LinkConfiguration`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkSection {
    /// Time from a request to the start of its page's transfer, in nanoseconds.
    pub base_ns: u64,
    /// Transfer time of one page, in nanoseconds.
    pub per_page_ns: u64,
    /// Time of a write-back on an idle link, in nanoseconds.
    pub write_back_ns: u64,
    /// Upper end of the extra delay of each page, in nanoseconds.
    pub jitter_ns: u64,
    /// Fetches that lose data, in parts per million.
    pub loss_per_million: u32,
    /// Fetches whose chunks come twice, in parts per million.
    pub duplicate_per_million: u32,
    /// Fetches whose chunks come out of order, in parts per million.
    pub reorder_per_million: u32,
    /// Fetches that end in an error, in parts per million.
    pub error_per_million: u32,
    /// Write-backs that fail, in parts per million.
    pub write_back_error_per_million: u32,
}

/// `[host]`: the host model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostSection {
    /// Cores.
    pub cores: usize,
    /// Local memory in percent of the footprint.
    pub local_percent: u32,
    /// Seed of everything random in the run.
    pub seed: u64,
    /// The other cores misbehave as far as they may.
    pub adversary: bool,
    /// Time of a software fault without the link, in nanoseconds.
    pub software_fault_ns: u64,
    /// Sizes of TLBs and caches.
    pub cpu: Cpu,
}

/// Sizes of TLBs and caches of the modelled cores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cpu {
    /// Scaled down, for footprints of 8 to 40 MiB.
    Scaled,
    /// Those of a server's core.
    Full,
}

/// `[run]`: the run itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunSection {
    /// Accesses of the trace to run; 0 runs all.
    pub max_accesses: u64,
    /// Run the golden model instead of the Verilated RTL.
    pub golden: bool,
}

/// Why a configuration is refused.
#[derive(Debug, thiserror::Error)]
pub enum ConfigurationError {
    /// The file cannot be read.
    #[error("{}: cannot read: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The operating system's reason.
        reason: io::Error,
    },
    /// The file is not TOML.
    #[error("{}: {reason}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        reason: toml::de::Error,
    },
    /// The file has a section that does not exist.
    #[error("{}: unknown section or key {name}; allowed sections: {}", path.display(), SECTIONS.join(", "))]
    UnknownSection {
        /// The file.
        path: PathBuf,
        /// Its name.
        name: String,
    },
    /// The file has a key that does not exist.
    #[error("{}: unknown key {section}.{name}; allowed in [{section}]: {}", path.display(), names_in(section))]
    UnknownKey {
        /// The file.
        path: PathBuf,
        /// Its section.
        section: &'static str,
        /// Its name.
        name: String,
    },
    /// A value is not allowed.
    #[error("{}: {section}.{name} = {value}: {allowed}", path.display())]
    Value {
        /// The file.
        path: PathBuf,
        /// Section of the key.
        section: &'static str,
        /// The key.
        name: &'static str,
        /// The value as it stands in the file.
        value: String,
        /// What is allowed.
        allowed: String,
    },
    /// Values that are allowed each do not go together.
    #[error("[{section}] {what}")]
    Combination {
        /// Section of the keys.
        section: &'static str,
        /// What is wrong and what is allowed.
        what: String,
    },
    /// The table of keys and the sections disagree.
    #[error("the table of configuration keys is inconsistent: {0}")]
    Inconsistent(toml::de::Error),
}

fn names_in(section: &str) -> String {
    let names: Vec<&str> = keys()
        .iter()
        .filter(|key| key.section == section)
        .map(|key| key.name)
        .collect();
    names.join(", ")
}

impl SimulationConfiguration {
    /// The defaults, overridden by `file`, overridden by `flags`.
    ///
    /// # Errors
    /// See [`ConfigurationError`]; each names the key, the value and what is allowed.
    pub fn load(file: Option<&Path>, flags: &KeyFlags) -> Result<Self, ConfigurationError> {
        let mut values = default_values();
        if let Some(path) = file {
            let text =
                fs::read_to_string(path).map_err(|reason| ConfigurationError::Unreadable {
                    path: path.to_owned(),
                    reason,
                })?;
            for (key, value) in read_file(path, &text)? {
                set(&mut values, key, value);
            }
        }
        for (key, value) in flags.values() {
            set(&mut values, key, value.clone());
        }
        let configuration: Self = values
            .try_into()
            .map_err(ConfigurationError::Inconsistent)?;
        configuration.link_configuration().check().map_err(|what| {
            ConfigurationError::Combination {
                section: "link",
                what,
            }
        })?;
        Ok(configuration)
    }

    /// The link model's part, with the run's seed.
    pub fn link_configuration(&self) -> LinkConfiguration {
        LinkConfiguration {
            base_ns: self.link.base_ns,
            per_page_ns: self.link.per_page_ns,
            write_back_ns: self.link.write_back_ns,
            jitter_ns: self.link.jitter_ns,
            loss_per_million: self.link.loss_per_million,
            duplicate_per_million: self.link.duplicate_per_million,
            reorder_per_million: self.link.reorder_per_million,
            error_per_million: self.link.error_per_million,
            write_back_error_per_million: self.link.write_back_error_per_million,
            seed: self.host.seed,
        }
    }

    /// The whole configuration as a TOML file, each key with its meaning, unit and allowed values.
    ///
    /// # Errors
    /// When the table of keys and the sections disagree.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        let values = Table::try_from(self)?;
        let mut text = String::new();
        for section in SECTIONS {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "[{section}]");
            for key in keys().iter().filter(|key| key.section == section) {
                let _ = writeln!(text, "# {} Allowed: {}.", key.meaning, key.allowed());
                if let Some(value) = values
                    .get(section)
                    .and_then(|section| section.get(key.name))
                {
                    let _ = writeln!(text, "{} = {value}", key.name);
                }
            }
            text.push('\n');
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        Ok(text)
    }
}

impl Default for SimulationConfiguration {
    /// The defaults of the table.
    fn default() -> Self {
        default_values()
            .try_into()
            .expect("a test compares the table of keys with the sections")
    }
}

fn default_values() -> Table {
    let mut values = Table::new();
    for key in keys() {
        set(&mut values, key, key.default.clone());
    }
    values
}

fn set(values: &mut Table, key: &Key, value: Value) {
    let section = values
        .entry(key.section)
        .or_insert_with(|| Value::Table(Table::new()));
    if let Value::Table(section) = section {
        section.insert(key.name.to_owned(), value);
    }
}

/// The keys and values of a file, each checked.
fn read_file(path: &Path, text: &str) -> Result<Vec<(&'static Key, Value)>, ConfigurationError> {
    let path = || path.to_owned();
    let table: Table = text.parse().map_err(|reason| ConfigurationError::Syntax {
        path: path(),
        reason,
    })?;
    let mut values = Vec::new();
    for (section_name, contents) in table {
        let section = SECTIONS
            .into_iter()
            .find(|section| *section == section_name);
        let (Some(section), Value::Table(contents)) = (section, contents) else {
            return Err(ConfigurationError::UnknownSection {
                path: path(),
                name: section_name,
            });
        };
        for (name, value) in contents {
            let Some(key) = keys()
                .iter()
                .find(|key| key.section == section && key.name == name)
            else {
                return Err(ConfigurationError::UnknownKey {
                    path: path(),
                    section,
                    name,
                });
            };
            key.check(&value)
                .map_err(|allowed| ConfigurationError::Value {
                    path: path(),
                    section,
                    name: key.name,
                    value: value.to_string(),
                    allowed,
                })?;
            values.push((key, value));
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests;
