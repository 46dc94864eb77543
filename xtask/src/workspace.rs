//! Where things are, and how cargo is called.

use crate::process;
use anyhow::Context;
use serde_json::Value;
use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The checkout.
#[derive(Debug)]
pub struct Workspace {
    /// Its first folder.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
}

impl Workspace {
    /// The checkout that this program was built from.
    ///
    /// # Errors
    /// When cargo does not know the workspace.
    pub fn find() -> anyhow::Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no parent folder")?
            .to_owned();
        let mut command = cargo(&root);
        command.args(["metadata", "--no-deps", "--offline", "--format-version=1"]);
        let text = process::output_of(&mut command, Duration::from_secs(60))?;
        let metadata: Value =
            serde_json::from_str(&text).context("`cargo metadata` prints no JSON")?;
        let target = metadata["target_directory"]
            .as_str()
            .context("`cargo metadata` names no target_directory")?;
        Ok(Self {
            root,
            target: PathBuf::from(target),
        })
    }

    /// Cargo, started in the root.
    pub fn cargo(&self) -> Command {
        cargo(&self.root)
    }

    /// A program of the workspace, as built in release.
    pub fn program(&self, name: &str) -> PathBuf {
        self.target.join("release").join(name)
    }

    /// The commit that is checked out, with `+` when files differ from it; `unknown` outside of a repository.
    pub fn commit(&self) -> String {
        let git = |arguments: &[&str]| {
            let mut command = Command::new("git");
            command.args(arguments).current_dir(&self.root);
            process::output_of(&mut command, Duration::from_secs(60)).ok()
        };
        let Some(commit) = git(&["rev-parse", "--short=12", "HEAD"]) else {
            return "unknown".to_owned();
        };
        // bench/ is what a measurement itself changes.
        let changed = git(&[
            "status",
            "--porcelain",
            "--untracked-files=no",
            "--",
            ".",
            ":!bench",
        ]);
        let mark = if changed.is_none_or(|files| !files.trim().is_empty()) {
            "+"
        } else {
            ""
        };
        format!("{}{mark}", commit.trim())
    }
}

/// Without what `cargo run` says of xtask itself: build scripts that look at it would run again, with all that stands on them, whenever a build is
/// not started by xtask.
fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    for (name, _) in env::vars_os() {
        if is_of_package(&name.to_string_lossy()) {
            command.env_remove(name);
        }
    }
    command
}

fn is_of_package(variable: &str) -> bool {
    [
        "CARGO_PKG_",
        "CARGO_MANIFEST_",
        "CARGO_BIN_",
        "CARGO_CRATE_",
    ]
    .iter()
    .any(|begin| variable.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_not_told_of_xtask_and_keeps_what_a_user_sets() {
        // Cargo says it of this test.
        assert!(env::var_os("CARGO_PKG_NAME").is_some());
        let command = cargo(Path::new("."));
        let mut removed = command.get_envs().filter(|(_, value)| value.is_none());
        assert!(removed.any(|(name, _)| name == "CARGO_PKG_NAME"));
        for kept in ["CARGO_TARGET_DIR", "CARGO_HOME", "CARGO_BUILD_JOBS"] {
            assert!(!is_of_package(kept), "{kept}");
        }
    }
}
