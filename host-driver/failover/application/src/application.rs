//! The begin of an application: environment, region, entry, heart.

use crate::hands::Hands;
use crate::journal_memory::JournalMemory;
use crate::{ASKABLE, BEAT, ENTRY, HEART, QUIESCE, REGION, SOCKET};
use outrigger_attach::{AttachError, PAGE_BYTES, Region};
use rustix::io::Errno;
use rustix::net::SendFlags;
use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// Longest wait for the memory: who starts us does so when this host owns it.
const WAIT: Duration = Duration::from_secs(30);
/// Longest wait for room for what is no heartbeat; a supervisor that does not read is not there.
const WRITE_WAIT: Duration = Duration::from_secs(1);
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
    /// Another callback was set before.
    #[error("the application is asked already before its state is taken: one callback is possible")]
    Asked,
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
    is_asked: AtomicBool,
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
        Self::begin_by(|socket, name| Region::attach_waiting(socket, name, WAIT))
    }

    /// As [`Self::begin`], for an application that promises to hold all that others see of it (replies, files) until
    /// [`Self::replies_may_leave`]. So it begins before all of the memory has come from the other host, where the guard signals early; a page
    /// that has not come is waited for when it is touched. What it does until then may be void: then it is killed, and nobody has seen it.
    ///
    /// # Errors
    /// See [`BeginError`].
    pub fn begin_holding_replies() -> Result<Self, BeginError> {
        Self::begin_by(|socket, name| Region::attach_holding_replies(socket, name, WAIT))
    }

    fn begin_by(
        attach: impl FnOnce(&str, &str) -> Result<Region, AttachError>,
    ) -> Result<Self, BeginError> {
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
            .and_then(|heart| heart.set_write_timeout(Some(WRITE_WAIT)).map(|()| heart));
        let heart = connected.map_err(|error| BeginError::Heart { path, error })?;
        let region = attach(&socket, &name)?;
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
            is_asked: AtomicBool::new(false),
        })
    }

    /// With what it begins.
    pub fn entry(&self) -> Entry {
        self.entry
    }

    /// Whether others may see what it did: all of its memory is here. Once they may, they may as long as it lives.
    pub fn replies_may_leave(&self) -> bool {
        self.region.replies_may_leave()
    }

    /// Waits until they may, for at most so long; whether they may.
    pub fn wait_for_replies(&self, limit: Duration) -> bool {
        self.region.wait_for_replies(limit)
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

    /// Has `callback` called before the state goes to the other host where there is time for it, by a thread of its own: at reported hardware, a
    /// loss of AC, a hand-over by command, and before the supervisor ends. Once it has returned, the process is killed, here or at the other host
    /// where it goes on in a new one. It has `quiesce_ms` of the supervisor's configuration at reported hardware, half of the guard's
    /// `power.quiesce_ms` otherwise; then its state goes all the same. What it is for: to bring the region into a form that a resume understands,
    /// where that is not always so. At a crash, a hang, and the end of a lease it is not called.
    ///
    /// # Errors
    /// [`BeginError::Asked`] where there is one already; [`BeginError::Heart`] when the supervisor is gone, or there is no thread left.
    pub fn on_quiesce(
        &self,
        mut callback: impl FnMut() + Send + 'static,
    ) -> Result<(), BeginError> {
        if self.is_asked.swap(true, Ordering::AcqRel) {
            return Err(BeginError::Asked);
        }
        let failed = |error| BeginError::Heart {
            path: PathBuf::from(std::env::var_os(HEART).unwrap_or_default()),
            error,
        };
        let mut heart = self.heart.try_clone().map_err(failed)?;
        // What the callback writes to must not go away under it.
        let region = Arc::clone(&self.region);
        let listen = move || {
            let mut asked = [0];
            // The end of it is the supervisor's, or this application's.
            while matches!(heart.read(&mut asked), Ok(1)) {
                if asked[0] == QUIESCE {
                    callback();
                    if heart.write_all(&[QUIESCE]).is_err() {
                        break;
                    }
                }
            }
            drop(region);
        };
        let thread = std::thread::Builder::new().name("failover-quiesce".to_owned());
        thread.spawn(listen).map_err(failed)?;
        (&self.heart).write_all(&[ASKABLE]).map_err(failed)
    }

    /// What beats, for a thread of its own. Let it beat from where the work is done: a thread that does nothing else says nothing.
    ///
    /// # Errors
    /// When the system has no descriptor left.
    pub fn heart(&self) -> io::Result<Heart> {
        Ok(Heart(self.heart.try_clone()?))
    }
}

impl Drop for Application {
    fn drop(&mut self) {
        // The thread that listens for the supervisor ends; beats are still possible. A supervisor that is gone is none to hear from.
        let _ = self.heart.shutdown(Shutdown::Read);
    }
}

/// Says that the application lives.
#[derive(Debug)]
pub struct Heart(UnixStream);

impl Heart {
    /// A beat. It never waits: where the supervisor has not heard the ones before yet, one more says nothing more.
    ///
    /// # Errors
    /// When the supervisor is gone; the guard ends the program then.
    pub fn beat(&mut self) -> io::Result<()> {
        match rustix::net::send(&self.0, &[BEAT], SendFlags::DONTWAIT | SendFlags::NOSIGNAL) {
            Ok(_) | Err(Errno::AGAIN) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beat_that_nobody_hears_does_not_wait_and_one_that_nobody_can_hear_fails() {
        let (application, supervisor) = UnixStream::pair().expect("a pair");
        let mut heart = Heart(application);
        // More than there is room for.
        for _ in 0..100_000 {
            heart.beat().expect("one more says nothing more");
        }
        drop(supervisor);
        heart.beat().expect_err("it is gone");
    }
}
