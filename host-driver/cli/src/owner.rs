//! One owner of a card at a time: a locked file with the owner's process id in it.
//!
//! The lock, not the file, is what counts: it goes with its process, however that ends, and the file may stay.

use anyhow::{Context, bail};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Most bytes that are read of a lock file.
const MOST_BYTES: u64 = 20;

/// The claim on a card, until it is dropped.
#[derive(Debug)]
pub struct Owner {
    _file: File,
}

impl Owner {
    /// Claims what the lock file stands for.
    ///
    /// # Errors
    /// The process id of the owner, or why there can be no lock file.
    pub fn claim(path: &Path) -> anyhow::Result<Self> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path)
            .with_context(|| format!("{}: cannot be the lock file", path.display()))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!("process {} has it open", process_in(&mut file)),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("{}: cannot be locked", path.display()));
            }
        }
        let write = |file: &mut File| {
            file.set_len(0)?;
            file.rewind()?;
            writeln!(file, "{}", std::process::id())
        };
        write(&mut file).with_context(|| format!("{}: cannot write", path.display()))?;
        Ok(Self { _file: file })
    }
}

/// The process id in a lock file; its owner may be about to write it.
fn process_in(file: &mut File) -> String {
    let mut text = String::new();
    let _ = file.take(MOST_BYTES).read_to_string(&mut text);
    match text.trim().parse::<u32>() {
        Ok(process) => process.to_string(),
        Err(_) => "(not known yet)".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_owner_is_refused_with_the_first_ones_process_until_it_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let first = Owner::claim(&path).unwrap();
        let error = Owner::claim(&path).unwrap_err().to_string();
        assert!(error.contains(&std::process::id().to_string()), "{error}");
        drop(first);
        Owner::claim(&path).unwrap();
    }

    #[test]
    fn a_lock_file_that_cannot_be_is_named() {
        let error = Owner::claim(Path::new("/nowhere/lock")).unwrap_err();
        assert!(error.to_string().contains("/nowhere/lock"), "{error}");
    }
}
