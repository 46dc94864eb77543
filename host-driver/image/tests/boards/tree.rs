//! The source tree, or a copy of what boards need of it.

use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A source tree.
pub struct Tree {
    root: PathBuf,
    scratch: TempDir,
}

impl Tree {
    /// The one that is checked in.
    pub fn checked_in() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        Self {
            root: root.canonicalize().expect("the tree is there"),
            scratch: tempfile::tempdir().expect("a folder"),
        }
    }

    /// A copy to make mistakes in.
    pub fn copied() -> Self {
        let original = Self::checked_in();
        let scratch = tempfile::tempdir().expect("a folder");
        let root = scratch.path().join("tree");
        for folder in ["constraints", "firmware/card/verilog"] {
            copy(&original.root.join(folder), &root.join(folder));
        }
        fs::create_dir_all(root.join("hdl/verilog")).expect("a folder");
        let function = "hdl/verilog/pci_function.v";
        fs::copy(original.root.join(function), root.join(function)).expect("copied");
        Self {
            root: root.canonicalize().expect("just made"),
            scratch,
        }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A folder for what a check writes.
    pub fn scratch(&self) -> &Path {
        self.scratch.path()
    }

    pub fn read(&self, file: &str) -> String {
        let path = self.root.join(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    /// Puts `wrong` where `right` is, which must be there.
    pub fn replace(&self, file: &str, right: &str, wrong: &str) {
        let text = self.read(file);
        assert!(text.contains(right), "{file} has no {right:?}");
        let text = text.replacen(right, wrong, 1);
        fs::write(self.root.join(file), text).expect("written");
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("it is there").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("copied");
        }
    }
}
