//! The generation that a memory in a folder is of, in a file beside it.

use crate::protocol::Generation;
use crate::stable_file;
use std::io;
use std::path::{Path, PathBuf};

/// The mark of a memory.
#[derive(Debug)]
pub(super) struct Mark {
    path: PathBuf,
    generation: Option<Generation>,
}

impl Mark {
    /// The one in a folder.
    pub(super) fn read(folder: &Path) -> io::Result<Self> {
        let path = folder.join("mark");
        let generation = match std::fs::read_to_string(&path) {
            Ok(text) => text.trim().parse().ok(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        Ok(Self { path, generation })
    }

    /// Whose the memory is; nobody's without.
    pub(super) fn generation(&self) -> Option<Generation> {
        self.generation
    }

    /// It is this generation's.
    pub(super) fn set(&mut self, generation: Generation) -> io::Result<()> {
        stable_file::replace(&self.path, format!("{generation}\n").as_bytes(), 0o600)?;
        self.generation = Some(generation);
        Ok(())
    }

    /// It is nobody's.
    pub(super) fn remove(&mut self) -> io::Result<()> {
        self.generation = None;
        match std::fs::remove_file(&self.path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
