//! What can go wrong with a pool.

use std::io;

/// Result of a call of this crate.
pub type Result<T> = std::result::Result<T, JournalError>;

/// Why a call failed.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The operating system refused something.
    #[error("{doing}: {reason}")]
    System {
        /// What was tried.
        doing: &'static str,
        /// Its answer.
        reason: io::Error,
    },
    /// A transaction was begun on another pool.
    #[error("a transaction of another pool: nothing was committed")]
    OtherPool,
    /// The file starts with something else.
    #[error("field `magic` holds {found:02x?}: this is not a pool")]
    NotAPool {
        /// First bytes of the file.
        found: [u8; 8],
    },
    /// The pool was made by another version.
    #[error("field `version` holds {found}, this program knows {known}")]
    WrongVersion {
        /// Version of the pool.
        found: u32,
        /// Version of this program.
        known: u32,
    },
    /// A field cannot be what was written.
    #[error("field `{field}` is damaged: {why}")]
    Damaged {
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// File and superblock differ.
    #[error("field `pool_bytes` holds {stated}, the file has {found} bytes")]
    WrongSize {
        /// What the superblock says.
        stated: u64,
        /// What there is.
        found: u64,
    },
    /// Another process has the pool open.
    #[error("the pool is in use by process {}", .pid.map_or_else(|| "(unknown)".to_owned(), |pid| pid.to_string()))]
    InUse {
        /// Its number, when the system says.
        pid: Option<i32>,
    },
    /// The pool exists with other sizes than asked for.
    #[error("option `{field}`: {why}")]
    Option {
        /// Name of the option.
        field: &'static str,
        /// What is wrong with it.
        why: String,
    },
    /// A range is not inside of the pool's data.
    #[error("{bytes} bytes at {offset:#x} are outside of the {limit} bytes of data")]
    OutOfRange {
        /// First byte.
        offset: u64,
        /// Length.
        bytes: u64,
        /// Bytes of data.
        limit: u64,
    },
    /// All journals of the pool together are too small for a transaction, or for all of a batch.
    #[error(
        "this needs {needed} journals or more of {journal_bytes} bytes, the pool has {journals}"
    )]
    TooLarge {
        /// Journals that it takes at least.
        needed: usize,
        /// Journals of the pool.
        journals: u32,
        /// Size of one.
        journal_bytes: u32,
    },
    /// No run of free blocks is long enough.
    #[error("no {bytes} bytes in a row are free")]
    NoSpace {
        /// What was asked for.
        bytes: u64,
    },
    /// What is to be freed is not allocated.
    #[error("{bytes} bytes at {offset:#x} are not an allocation, or are being freed already")]
    NotAllocated {
        /// First byte.
        offset: u64,
        /// Length.
        bytes: u64,
    },
    /// Journals or the leader did not become free within the bound; nothing of the transaction remains.
    #[error("no journals became free within {seconds} s: another thread is stuck in a commit")]
    Stalled {
        /// The bound.
        seconds: u64,
    },
    /// A fence failed or a thread got stuck in one: the pool refuses work until it is opened again, which recovers it.
    #[error("the pool has failed and has to be opened again: {why}")]
    Failed {
        /// What happened, to which transactions it may have come too late.
        why: &'static str,
    },
}

/// Names what was tried when the operating system refuses.
pub(crate) fn system(doing: &'static str) -> impl FnOnce(io::Error) -> JournalError {
    move |reason| JournalError::System { doing, reason }
}
