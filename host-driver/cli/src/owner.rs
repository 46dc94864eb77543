//! One owner of a card at a time: a locked file with the owner's process id in it.
//!
//! The lock, not the file, is what counts: it goes with its process, however that ends, and the file may stay.

use anyhow::{Context, bail, ensure};
use nix::fcntl::OFlag;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Most bytes that are read of a lock file; more than a process id has.
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
    /// The process id of the owner, or why there can be no lock file. A file that is something else is left as it is.
    pub fn claim(path: &Path) -> anyhow::Result<Self> {
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            // Who may write in the folder must not choose what is written over.
            .custom_flags(OFlag::O_NOFOLLOW.bits() | OFlag::O_NONBLOCK.bits())
            .open(path)
            .with_context(|| {
                format!(
                    "{}: cannot be the lock file; one that another user left can be removed when no process has the card",
                    path.display()
                )
            })?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => bail!("process {} has it open", process_in(&mut file)),
            Err(TryLockError::Error(error)) => {
                return Err(error).with_context(|| format!("{}: cannot be locked", path.display()));
            }
        }
        ensure!(
            is_lock_file(&mut file),
            "{}: is in the place of the lock file, and is something else; it was left as it is",
            path.display()
        );
        let write = |file: &mut File| {
            file.set_len(0)?;
            file.rewind()?;
            writeln!(file, "{}", std::process::id())
        };
        write(&mut file).with_context(|| format!("{}: cannot write", path.display()))?;
        Ok(Self { _file: file })
    }
}

/// Empty, or with a number and nothing else.
fn is_lock_file(file: &mut File) -> bool {
    if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
        return false;
    }
    let mut bytes = Vec::new();
    let read = file.take(MOST_BYTES).read_to_end(&mut bytes);
    let number = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
    read.is_ok() && bytes.len() < MOST_BYTES as usize && number.iter().all(u8::is_ascii_digit)
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
    fn a_file_that_is_no_lock_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let notes = folder.path().join("notes.lock");
        for text in ["precious\n", "123 and more", "12345678901234567890123"] {
            std::fs::write(&notes, text).unwrap();
            let error = Owner::claim(&notes).unwrap_err().to_string();
            assert!(error.contains("notes.lock"), "{error}");
            assert_eq!(std::fs::read_to_string(&notes).unwrap(), text);
        }
        // Nor is one that a link leads to, whatever it has.
        std::fs::write(&notes, "").unwrap();
        let link = folder.path().join("link.lock");
        std::os::unix::fs::symlink(&notes, &link).unwrap();
        let error = Owner::claim(&link).unwrap_err().to_string();
        assert!(error.contains("link.lock"), "{error}");
        assert_eq!(std::fs::read_to_string(&notes).unwrap(), "");
        // What an owner before left is taken.
        std::fs::write(&notes, "4711\n").unwrap();
        Owner::claim(&notes).unwrap();
    }

    #[test]
    fn a_lock_file_that_cannot_be_is_named() {
        let error = Owner::claim(Path::new("/nowhere/lock")).unwrap_err();
        assert!(error.to_string().contains("/nowhere/lock"), "{error}");
    }
}
