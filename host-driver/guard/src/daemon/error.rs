//! Why a daemon cannot begin, or ended.

use crate::arbiter::{ArbiterError, ProofError};
use crate::link::IdentityError;
use crate::store::StoreError;
use crate::target::NotesError;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why a daemon cannot begin, or ended.
#[derive(Debug, Error)]
pub enum DaemonError {
    /// A file or folder.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// What this host handed over is not known, so that it must not run.
    #[error("{}: no notes of this memory: create it if it is new; else restore them, for the other host may own it", .0.display())]
    NoNotes(PathBuf),
    /// There is one already.
    #[error("{}: the memory is there already, and is not created again", .0.display())]
    Created(PathBuf),
    /// Notes.
    #[error(transparent)]
    Notes(#[from] NotesError),
    /// Certificates.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The arbiter's configuration.
    #[error("arbiter: {0}")]
    Arbiter(#[from] ArbiterError),
    /// An address to listen on.
    #[error("link: {0}")]
    Link(io::Error),
    /// The memory does not do what it must.
    #[error("memory: {0}")]
    Memory(io::Error),
    /// The store does not do what it must.
    #[error("store: {0}")]
    Store(#[from] StoreError),
    /// The store is no arbiter.
    #[error("arbiter: {0}")]
    Proof(#[from] ProofError),
    /// The image store does not do what it must.
    #[error("image: {0}")]
    Image(io::Error),
    /// Its pages cannot be locked.
    #[error(
        "lock_memory: {0}; needs CAP_IPC_LOCK, or a limit of locked memory (RLIMIT_MEMLOCK) that is large enough"
    )]
    Locked(io::Error),
    /// The operating system refuses signals.
    #[error("signals: {0}")]
    Signals(io::Error),
}

pub(super) fn file_error(path: &Path) -> impl FnOnce(io::Error) -> DaemonError {
    let path = path.to_owned();
    move |error| DaemonError::File { path, error }
}
