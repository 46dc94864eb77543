//! The begin of an application: environment, region, entry, heart.

use crate::hands::Hands;
use crate::journal_memory::JournalMemory;
use crate::{ENTRY, HEART, REGION, SOCKET};
use outrigger_attach::{AttachError, PAGE_BYTES, Region};
use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// Longest wait for the memory: who starts us does so when this host owns it.
const WAIT: Duration = Duration::from_secs(30);
/// Longest wait of a heartbeat; a supervisor that does not read is not there.
const BEAT: Duration = Duration::from_secs(1);
/// A request is refused that was in hand at so many failures in a row.
const MOST_FAILURES: u64 = 2;

/// With what an application begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// Nothing: the region is new.
    First,
    /// With what is in the region: all that was committed to the journal. The rest may be torn.
    Resume,
    /// From persistent data: what is in the region is not to be used.
    Restart,
}

/// Why it cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// It was not started by `outrigger failover`.
    #[error("{0}: not in the environment; `outrigger failover run` sets it")]
    NotSupervised(&'static str),
    /// A value of the environment.
    #[error("{variable} = {value:?}: resume or restart")]
    Entry {
        /// Which.
        variable: &'static str,
        /// Its value.
        value: String,
    },
    /// The region.
    #[error(transparent)]
    Attach(#[from] AttachError),
    /// The supervisor.
    #[error("{}: {error}", path.display())]
    Heart {
        /// Its socket.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// The region has no room for anything.
    #[error(
        "a region of {0} bytes: the first page is this library's, the next ones the application's"
    )]
    Small(usize),
}

/// An application that was started by a supervisor.
#[derive(Debug)]
pub struct Application {
    region: Arc<Region>,
    entry: Entry,
    heart: UnixStream,
}

fn variable(name: &'static str) -> Result<String, BeginError> {
    std::env::var(name).map_err(|_| BeginError::NotSupervised(name))
}

impl Application {
    /// Attaches to the region that the environment names.
    ///
    /// # Errors
    /// See [`BeginError`].
    pub fn begin() -> Result<Self, BeginError> {
        let (socket, name) = (variable(SOCKET)?, variable(REGION)?);
        let path = PathBuf::from(variable(HEART)?);
        let told = match variable(ENTRY)?.as_str() {
            "resume" => Entry::Resume,
            "restart" => Entry::Restart,
            other => {
                return Err(BeginError::Entry {
                    variable: ENTRY,
                    value: other.to_owned(),
                });
            }
        };
        let connected = UnixStream::connect(&path)
            .and_then(|heart| heart.set_write_timeout(Some(BEAT)).map(|()| heart));
        let heart = connected.map_err(|error| BeginError::Heart { path, error })?;
        let region = Region::attach_waiting(socket, &name, WAIT)?;
        if region.bytes() < 2 * PAGE_BYTES {
            return Err(BeginError::Small(region.bytes()));
        }
        let hands = Hands::of(&region, MOST_FAILURES);
        let entry = match told {
            Entry::Resume if !hands.is_used() => Entry::First,
            other => other,
        };
        if hands.is_used() {
            // Also before a restart: a request that killed is not given another chance by it.
            hands.count_failures();
        } else {
            hands.clear();
        }
        Ok(Self {
            region: Arc::new(region),
            entry,
            heart,
        })
    }

    /// With what it begins.
    pub fn entry(&self) -> Entry {
        self.entry
    }

    /// The requests in its hands.
    pub fn hands(&self) -> Hands<'_> {
        Hands::of(&self.region, MOST_FAILURES)
    }

    /// The application's own part of the region, for a journal.
    pub fn journal_memory(&self) -> JournalMemory {
        JournalMemory::new(Arc::clone(&self.region))
    }

    /// The first byte of the application's own part of the region, and how many there are. They outlive this value only while it lives.
    pub fn memory(&self) -> (*mut u8, usize) {
        (
            self.region.pointer().wrapping_add(PAGE_BYTES),
            self.region.bytes() - PAGE_BYTES,
        )
    }

    /// What beats, for a thread of its own. Let it beat from where the work is done: a thread that does nothing else says nothing.
    ///
    /// # Errors
    /// When the system has no descriptor left.
    pub fn heart(&self) -> io::Result<Heart> {
        Ok(Heart(self.heart.try_clone()?))
    }
}

/// Says that the application lives.
#[derive(Debug)]
pub struct Heart(UnixStream);

impl Heart {
    /// A beat.
    ///
    /// # Errors
    /// When the supervisor is gone; the guard ends the program then.
    pub fn beat(&mut self) -> io::Result<()> {
        self.0.write_all(b"b")
    }
}
