//! The words of `outrigger image`.

use crate::tools::Search;
use anyhow::Context;
use clap::{Args, Subcommand};
use std::fs;
use std::path::{Path, PathBuf};

/// How long the self-test of an image may take to say something.
const SERIAL_SECONDS: u64 = 30;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum ImageCommand {
    /// List the boards: part, link, tools that are there and tools that are missing, what was written to it
    List(ListArguments),
    /// Build the image of a board with its vendor's tools
    Build(BuildArguments),
    /// Write an image to a card; asks before it does
    Flash(FlashArguments),
    /// Look whether a card has the image of this source tree: ids, register blocks, or what its self-test says on a serial port
    Verify(VerifyArguments),
}

/// Where things are.
#[derive(Debug, Args)]
pub struct Common {
    /// Source tree with constraints/ and hdl/; the one above the current folder when left out
    #[arg(long, value_name = "FOLDER")]
    pub(crate) source: Option<PathBuf>,
    /// What was written to which card
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,
    /// Write the result as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Which tools.
#[derive(Debug, Args)]
pub struct ToolArguments {
    /// Where a tool is, for instance vivado=/opt/Vivado/2023.2/bin/vivado
    #[arg(long = "tool", value_name = "NAME=PATH", value_parser = named_path)]
    pub(crate) tools: Vec<(String, PathBuf)>,
    /// Take a tool of another version
    #[arg(long)]
    pub(crate) any_version: bool,
    /// Only say what would be run
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// End a tool after so long instead of after the board's own limit
    #[arg(long, value_name = "MINUTES", value_parser = clap::value_parser!(u64).range(1..=10_000))]
    pub(crate) limit_minutes: Option<u64>,
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub struct ListArguments {
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Arguments of `build`.
#[derive(Debug, Args)]
pub struct BuildArguments {
    /// Board, as `image list` names it
    #[arg(long, value_name = "NAME")]
    pub(crate) board: String,
    /// Where to; target/images/NAME of the source tree when left out
    #[arg(long, value_name = "FOLDER")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) tools: ToolArguments,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Arguments of `flash`.
#[derive(Debug, Args)]
pub struct FlashArguments {
    /// Board, as `image list` names it
    #[arg(long, value_name = "NAME")]
    pub(crate) board: String,
    /// The image; the one that `image build` made when left out
    #[arg(long, value_name = "FILE")]
    pub(crate) image: Option<PathBuf>,
    /// Programming cable, where the board's own is not the one
    #[arg(long, value_name = "CABLE")]
    pub(crate) cable: Option<String>,
    /// Write without asking
    #[arg(long)]
    pub(crate) yes: bool,
    /// Look at this card afterwards
    #[arg(long, value_name = "DEVICE")]
    pub(crate) device: Option<String>,
    #[command(flatten)]
    pub(crate) tools: ToolArguments,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Arguments of `verify`.
#[derive(Debug, Args)]
pub struct VerifyArguments {
    /// Board, as `image list` names it
    #[arg(long, value_name = "NAME")]
    pub(crate) board: String,
    /// Card: a PCI address such as 0000:3b:00.0, or vfio-user:PATH for a simulated one
    #[arg(
        long,
        value_name = "DEVICE",
        conflicts_with = "serial",
        required_unless_present = "serial"
    )]
    pub(crate) device: Option<String>,
    /// Serial port on which the image's self-test reports
    #[arg(long, value_name = "PORT")]
    pub(crate) serial: Option<PathBuf>,
    /// How long to listen
    #[arg(long, value_name = "SECONDS", default_value_t = SERIAL_SECONDS, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub(crate) seconds: u64,
    #[command(flatten)]
    pub(crate) common: Common,
}

fn named_path(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, path)) if !name.is_empty() && !path.is_empty() => {
            Ok((name.to_owned(), path.into()))
        }
        _ => Err("NAME=PATH is wanted".to_owned()),
    }
}

impl Common {
    pub(crate) fn root(&self) -> anyhow::Result<PathBuf> {
        if let Some(root) = &self.source {
            return fs::canonicalize(root).with_context(|| format!("--source {}", root.display()));
        }
        let here = std::env::current_dir().context("the current folder")?;
        let root = here
            .ancestors()
            .find(|folder| folder.join("constraints/README.md").is_file());
        root.map(Path::to_owned).with_context(|| {
            format!(
                "{}: not in a source tree of this project; --source names one",
                here.display()
            )
        })
    }

    pub(crate) fn state(&self) -> anyhow::Result<PathBuf> {
        if let Some(file) = &self.state {
            return Ok(file.clone());
        }
        let home = |variable: &str| std::env::var_os(variable).filter(|value| !value.is_empty());
        let folder = home("XDG_STATE_HOME")
            .map(PathBuf::from)
            .or_else(|| home("HOME").map(|home| PathBuf::from(home).join(".local/state")));
        let folder =
            folder.context("neither XDG_STATE_HOME nor HOME is set; --state names the file")?;
        Ok(folder.join("outrigger/images.json"))
    }
}

impl ToolArguments {
    pub(crate) fn search(&self, root: &Path) -> Search {
        Search {
            named: self.tools.iter().cloned().collect(),
            // Where `cargo xtask synth` puts the open tools.
            folders: vec![root.join("target/tools/venv/bin")],
            any_version: self.any_version,
        }
    }
}
