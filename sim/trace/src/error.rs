//! What can be wrong with a trace file.

use std::io;
use std::path::{Path, PathBuf};

/// Why a trace could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// The operating system refused an operation.
    #[error("{}: cannot {action}: {reason}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What was tried.
        action: &'static str,
        /// The operating system's reason.
        reason: io::Error,
    },
    /// The file is not a trace, is damaged or ends too early.
    #[error("{}: at byte {offset}: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Byte offset of the damaged item (or where the file ends too early).
        offset: u64,
        /// What is wrong there.
        what: String,
    },
    /// The trace cannot be stored.
    #[error("{}: {what}", path.display())]
    NotStorable {
        /// The file.
        path: PathBuf,
        /// Why.
        what: String,
    },
}

/// Result of reading or writing a trace.
pub type Result<T> = std::result::Result<T, TraceError>;

impl TraceError {
    /// An input or output error of `path`.
    pub(crate) fn io(path: &Path, action: &'static str, reason: io::Error) -> Self {
        Self::Io {
            path: path.to_owned(),
            action,
            reason,
        }
    }
}
