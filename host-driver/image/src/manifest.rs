//! What an image is and what it was made of: a file beside it, `IMAGE.json`.

use crate::digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What is known of an image.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Board that it is for.
    pub board: String,
    /// SHA-256 of it.
    pub digest: String,
    /// Commit of the source tree, with `+` when it was changed since; empty when it was no repository.
    pub commit: String,
    /// Digest of the register table that its agent has.
    pub build_hash: u32,
    /// Clock and sizes of its agent: the variables that it was built with.
    #[serde(default)]
    pub agent: BTreeMap<String, u32>,
    /// What the tools said their versions are.
    pub tools: BTreeMap<String, String>,
    /// How long it took to build, in seconds.
    pub seconds: u64,
}

/// The file of an image's manifest.
pub fn file_of(image: &Path) -> PathBuf {
    let mut name = image.as_os_str().to_owned();
    name.push(".json");
    PathBuf::from(name)
}

impl Manifest {
    /// Writes it beside its image.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, image: &Path) -> anyhow::Result<()> {
        let file = file_of(image);
        let text = serde_json::to_string_pretty(self)?;
        fs::write(&file, text + "\n")
            .map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))
    }

    /// The manifest of an image, which must be for this board and of these bytes.
    ///
    /// # Errors
    /// When there is none, or it is of another board or other bytes.
    pub fn of(image: &Path, board: &str) -> anyhow::Result<Self> {
        let file = file_of(image);
        let text = fs::read_to_string(&file).map_err(|error| {
            anyhow::anyhow!(
                "{}: {error}; `outrigger image build --board {board}` writes it beside the image",
                file.display()
            )
        })?;
        let manifest: Self = serde_json::from_str(&text)
            .map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?;
        if manifest.board != board {
            anyhow::bail!(
                "{}: board: the image is for {}, not for {board}",
                file.display(),
                manifest.board
            );
        }
        let digest = digest::of_file(image)
            .map_err(|error| anyhow::anyhow!("{}: {error}", image.display()))?;
        if manifest.digest != digest {
            anyhow::bail!(
                "{}: digest: the image has changed since it was built",
                file.display()
            );
        }
        Ok(manifest)
    }
}

/// Commit of the source tree, with `+` when something differs from it; empty without a repository.
pub fn commit(root: &Path) -> String {
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .arg("-C")
            .arg(root)
            .args(arguments)
            .stderr(Stdio::null())
            .output()
            .ok()
            .filter(|output| output.status.success())?;
        String::from_utf8(output.stdout).ok()
    };
    let Some(commit) = git(&["rev-parse", "--short=12", "HEAD"]) else {
        return String::new();
    };
    let changed = git(&["status", "--porcelain"]).is_none_or(|text| !text.trim().is_empty());
    format!("{}{}", commit.trim(), if changed { "+" } else { "" })
}
