//! What a host must not forget: whom it handed over to, what it took over, in a file on stable storage.
//!
//! The file is replaced in one step; [`Notes::store`] returns when it is on stable storage. A file that is damaged is refused, never taken for an
//! empty one: a host that forgot that it handed over would run beside the other.

use crate::protocol::Durable;
use crate::stable_file;
use serde::{Deserialize, Serialize};
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;
use xxhash_rust::xxh3::xxh3_64;

const NAME: &str = "notes.json";
const VERSION: u32 = 3;
const MOST_BYTES: u64 = 4096;

/// Why notes cannot be used.
#[derive(Debug, Error)]
pub enum NotesError {
    /// The file cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The file is not what was written.
    #[error("{}: damaged ({reason}); what this host handed over is not known: restore it, or pair the hosts anew", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// They are another memory's.
    #[error("{}: notes about memory {found:?}, the configuration says {wanted:?}", path.display())]
    Memory {
        /// The file.
        path: PathBuf,
        /// In the file.
        found: String,
        /// In the configuration.
        wanted: String,
    },
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    version: u32,
    memory: String,
    owned: u64,
    goes_on: u64,
    goes_on_short: bool,
    released: u64,
    declined: u64,
    taken: u64,
    ahead: u64,
    ahead_of: u64,
    starts: u64,
    check: u64,
}

impl Record {
    fn new(memory: &str, durable: Durable) -> Self {
        let Durable {
            owned,
            goes_on,
            goes_on_short,
            released,
            declined,
            taken,
            ahead,
            ahead_of,
            starts,
        } = durable;
        let text = format!(
            "{VERSION} {memory} {owned} {goes_on} {goes_on_short} {released} {declined} {taken} {ahead} {ahead_of} {starts}"
        );
        Self {
            version: VERSION,
            memory: memory.to_owned(),
            owned,
            goes_on,
            goes_on_short,
            released,
            declined,
            taken,
            ahead,
            ahead_of,
            starts,
            check: xxh3_64(text.as_bytes()),
        }
    }

    fn durable(&self) -> Durable {
        Durable {
            owned: self.owned,
            goes_on: self.goes_on,
            goes_on_short: self.goes_on_short,
            released: self.released,
            declined: self.declined,
            taken: self.taken,
            ahead: self.ahead,
            ahead_of: self.ahead_of,
            starts: self.starts,
        }
    }
}

/// The notes of a host about a memory.
#[derive(Debug)]
pub struct Notes {
    path: PathBuf,
    memory: String,
}

impl Notes {
    /// True when there are notes in a folder, damaged or not.
    pub fn are_in(folder: &Path) -> bool {
        folder.join(NAME).exists()
    }

    /// The notes in a folder, with what they say; `first` where there are none yet.
    ///
    /// # Errors
    /// When they cannot be read, are damaged or about another memory.
    pub fn open(
        folder: &Path,
        memory: &str,
        first: Durable,
    ) -> Result<(Self, Durable), NotesError> {
        let notes = Self {
            path: folder.join(NAME),
            memory: memory.to_owned(),
        };
        let text = match std::fs::metadata(&notes.path) {
            Ok(metadata) if metadata.len() > MOST_BYTES => {
                return Err(notes.damaged("too long"));
            }
            Ok(_) => std::fs::read(&notes.path),
            Err(error) => Err(error),
        };
        match text {
            Ok(text) => {
                let durable = notes.parse(&text)?;
                Ok((notes, durable))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                notes.store(first)?;
                Ok((notes, first))
            }
            Err(error) => Err(notes.file_error(error)),
        }
    }

    fn damaged(&self, reason: impl ToString) -> NotesError {
        NotesError::Damaged {
            path: self.path.clone(),
            reason: reason.to_string(),
        }
    }

    fn file_error(&self, error: io::Error) -> NotesError {
        NotesError::File {
            path: self.path.clone(),
            error,
        }
    }

    fn parse(&self, text: &[u8]) -> Result<Durable, NotesError> {
        let record: Record = serde_json::from_slice(text).map_err(|error| self.damaged(error))?;
        if record.version != VERSION {
            return Err(self.damaged(format_args!("version {}", record.version)));
        }
        if record.check != Record::new(&record.memory, record.durable()).check {
            return Err(self.damaged("its check is wrong"));
        }
        if record.memory != self.memory {
            return Err(NotesError::Memory {
                path: self.path.clone(),
                found: record.memory,
                wanted: self.memory.clone(),
            });
        }
        Ok(record.durable())
    }

    /// Puts notes on stable storage in place of those before.
    ///
    /// # Errors
    /// When that is not possible.
    pub fn store(&self, durable: Durable) -> Result<(), NotesError> {
        let record = Record::new(&self.memory, durable);
        let text = serde_json::to_vec_pretty(&record)
            .map_err(|error| self.file_error(io::Error::other(error)))?;
        stable_file::replace(&self.path, &text, 0o600).map_err(|error| self.file_error(error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOME: Durable = Durable {
        owned: 5,
        goes_on: 8,
        goes_on_short: true,
        released: 4,
        declined: 3,
        taken: 2,
        ahead: 7,
        ahead_of: 6,
        starts: 1,
    };

    #[test]
    fn what_was_noted_last_is_there_again() {
        let folder = tempfile::tempdir().unwrap();
        let (notes, first) = Notes::open(folder.path(), "m", SOME).unwrap();
        assert_eq!(first, SOME);
        let later = Durable {
            released: 5,
            ..SOME
        };
        notes.store(later).unwrap();
        let (_, found) = Notes::open(folder.path(), "m", SOME).unwrap();
        assert_eq!(found, later);
        let error = Notes::open(folder.path(), "other", SOME).unwrap_err();
        assert!(matches!(error, NotesError::Memory { .. }), "{error}");
    }

    #[test]
    fn damage_is_never_taken_for_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(NAME);
        Notes::open(folder.path(), "m", SOME).unwrap();
        let whole = std::fs::read_to_string(&path).unwrap();
        let changed = whole.replace("\"released\": 4", "\"released\": 3");
        assert_ne!(whole, changed);
        for text in [
            "",
            "{}",
            &whole[..whole.len() / 2],
            &changed,
            &" ".repeat(5000),
        ] {
            std::fs::write(&path, text).unwrap();
            let error = Notes::open(folder.path(), "m", SOME).unwrap_err();
            assert!(
                matches!(error, NotesError::Damaged { .. }),
                "{text}: {error}"
            );
            assert!(error.to_string().contains(NAME), "{error}");
        }
    }
}
