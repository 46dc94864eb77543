//! A region of protected memory in a program.

use crate::bond;
use crate::handshake::{self, BOUND, Frame, HOLDS_REPLIES, Kind, NOTED, UNTRACKED, USED};
use crate::mapping::Mapping;
use crate::replies::Replies;
use crate::userfault::{Abilities, Userfault, Writes};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::net::RecvFlags;
use std::io;
use std::ops::Deref;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long the guard may take for an answer unless the caller says otherwise.
const LIMIT: Duration = Duration::from_secs(10);

/// Why a program cannot have a region.
#[derive(Debug, thiserror::Error)]
pub enum AttachError {
    /// The guard does not listen there, or does not let this user in.
    #[error("guard at {}: cannot connect: {source}", socket.display())]
    Connect {
        /// Where.
        socket: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The guard says no.
    #[error("region {region:?}: refused by the guard: {reason}")]
    Refused {
        /// Which.
        region: String,
        /// Its reason.
        reason: String,
    },
    /// The connection broke, or an answer did not come in time.
    #[error("region {region:?}: {step}: {source}")]
    Broken {
        /// Which.
        region: String,
        /// What was being done.
        step: &'static str,
        /// Why.
        source: io::Error,
    },
}

/// A region of protected memory, mapped. Detaches when dropped; a program that ends without that leaves the guard to read all of it.
#[derive(Debug)]
pub struct Region {
    stream: UnixStream,
    limit: Duration,
    /// Device and number of the memory file.
    identity: (u64, u64),
    mapping: Mapping,
    /// The guard's offer.
    how: u64,
    /// Of a program that holds its replies: whether it has to.
    replies: Option<Replies>,
    /// Of a program that ends with its guard: what is protected or missing stays so until it has ended.
    _held: Vec<Userfault>,
}

impl Deref for Region {
    type Target = Mapping;

    fn deref(&self) -> &Mapping {
        &self.mapping
    }
}

impl Region {
    /// Maps the region `name` of the guard that listens at `socket`.
    ///
    /// # Errors
    /// See [`AttachError`].
    pub fn attach(socket: impl AsRef<Path>, name: &str) -> Result<Self, AttachError> {
        Self::attach_within(socket, name, LIMIT)
    }

    /// As [`Self::attach`], with a limit for each answer of the guard.
    ///
    /// # Errors
    /// See [`AttachError`].
    pub fn attach_within(
        socket: impl AsRef<Path>,
        name: &str,
        limit: Duration,
    ) -> Result<Self, AttachError> {
        Self::attach_patiently(socket.as_ref(), name, Duration::ZERO, limit, 0)
    }

    /// As [`Self::attach`], where programs may not run yet: waits until the guard's host owns the memory, for at most so long. A server
    /// that is started beforehand on the other host begins so.
    ///
    /// # Errors
    /// See [`AttachError`].
    pub fn attach_waiting(
        socket: impl AsRef<Path>,
        name: &str,
        wait: Duration,
    ) -> Result<Self, AttachError> {
        Self::attach_patiently(socket.as_ref(), name, wait, LIMIT, 0)
    }

    /// As [`Self::attach_waiting`], for a program that promises to hold its replies to the outside: what it does may be void until
    /// [`Self::replies_may_leave`]. So it begins before all of the memory has come from the other host, where the guard signals early.
    ///
    /// # Errors
    /// See [`AttachError`].
    pub fn attach_holding_replies(
        socket: impl AsRef<Path>,
        name: &str,
        wait: Duration,
    ) -> Result<Self, AttachError> {
        Self::attach_patiently(socket.as_ref(), name, wait, LIMIT, HOLDS_REPLIES)
    }

    /// Whether what the program did may be told to anybody outside: all of the memory is here. Once it may, it may as long as the program is
    /// attached.
    pub fn replies_may_leave(&self) -> bool {
        self.replies.as_ref().is_none_or(Replies::may_leave)
    }

    /// Waits until it may be told, for at most so long; whether it may.
    pub fn wait_for_replies(&self, limit: Duration) -> bool {
        let replies = self.replies.as_ref();
        replies.is_none_or(|replies| replies.wait(limit))
    }

    fn attach_patiently(
        socket: &Path,
        name: &str,
        wait: Duration,
        limit: Duration,
        holds: u64,
    ) -> Result<Self, AttachError> {
        let guard = Guard::connect(socket, name, limit)?;
        let (offer, file) = guard.ask(wait, holds)?;
        let mapping =
            Mapping::new(&file, offer.first).map_err(|error| guard.broken("mapping it", error))?;
        let identity = identity(&file).map_err(|error| guard.broken("mapping it", error))?;
        let (held, replies) = guard.register(&mapping, offer.second, 0)?;
        if holds != 0 && replies.is_none() {
            let reason = "this guard does not say when replies may leave".to_owned();
            return Err(guard.refused(reason));
        }
        Ok(Self {
            stream: guard.stream,
            limit,
            identity,
            mapping,
            how: offer.second,
            replies,
            _held: held,
        })
    }

    /// Whether the guard still answers for it. One that has ended does not, and nothing that is written is saved.
    pub fn is_protected(&self) -> bool {
        let flags = RecvFlags::PEEK | RecvFlags::DONTWAIT;
        // Silence means that it is there; it says nothing unless it is asked.
        rustix::net::recv(&self.stream, &mut [0], flags) == Err(Errno::AGAIN)
    }

    /// Attaches to a guard that was started again and has kept the memory. Other threads may go on writing.
    ///
    /// # Errors
    /// See [`AttachError`]; above all when it has not kept it.
    pub fn reattach(&mut self, socket: impl AsRef<Path>, name: &str) -> Result<(), AttachError> {
        let guard = Guard::connect(socket.as_ref(), name, self.limit)?;
        // Its guard kept the memory: nothing is to come.
        let (offer, file) = guard.ask(Duration::ZERO, 0)?;
        if identity(&file).ok() != Some(self.identity) {
            let reason = "this guard has other memory than the one that ended".to_owned();
            return Err(guard.refused(reason));
        }
        (self._held, self.replies) = guard.register(&self.mapping, offer.second, USED)?;
        self.how = offer.second;
        self.stream = guard.stream;
        Ok(())
    }
}

/// Device and number of a file.
fn identity(file: &OwnedFd) -> rustix::io::Result<(u64, u64)> {
    let stat = rustix::fs::fstat(file)?;
    Ok((stat.st_dev, stat.st_ino))
}

/// A guard that is asked for a region.
struct Guard<'a> {
    stream: UnixStream,
    name: &'a str,
    limit: Duration,
}

impl<'a> Guard<'a> {
    fn connect(socket: &Path, name: &'a str, limit: Duration) -> Result<Self, AttachError> {
        let stream = UnixStream::connect(socket).map_err(|source| AttachError::Connect {
            socket: socket.to_owned(),
            source,
        })?;
        Ok(Self {
            stream,
            name,
            limit,
        })
    }

    fn broken(&self, step: &'static str, source: impl Into<io::Error>) -> AttachError {
        AttachError::Broken {
            region: self.name.to_owned(),
            step,
            source: source.into(),
        }
    }

    fn refused(&self, reason: String) -> AttachError {
        AttachError::Refused {
            region: self.name.to_owned(),
            reason,
        }
    }

    fn expect(
        &self,
        wanted: Kind,
        step: &'static str,
        limit: Duration,
    ) -> Result<(Frame, Vec<OwnedFd>), AttachError> {
        let (frame, files) =
            handshake::receive(&self.stream, limit).map_err(|error| self.broken(step, error))?;
        match frame.kind {
            kind if kind == wanted => Ok((frame, files)),
            Kind::Refused => Err(self.refused(frame.text)),
            _ => Err(self.broken(step, io::ErrorKind::InvalidData)),
        }
    }

    /// What it offers, and the memory.
    fn ask(&self, wait: Duration, holds: u64) -> Result<(Frame, OwnedFd), AttachError> {
        let hello = Frame {
            first: u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
            second: holds,
            ..Frame::with_text(Kind::Hello, self.name)
        };
        handshake::send(&self.stream, &hello, &[], self.limit)
            .map_err(|error| self.broken("asking for it", error))?;
        let step = "waiting for its memory";
        let limit = self.limit.saturating_add(wait);
        let (offer, files) = self.expect(Kind::Offer, step, limit)?;
        match <[OwnedFd; 1]>::try_from(files) {
            Ok([file]) => Ok((offer, file)),
            Err(_) => Err(self.broken(step, io::ErrorKind::InvalidData)),
        }
    }

    /// Has a mapping protected; `used` is 0 or [`USED`].
    fn register(
        &self,
        mapping: &Mapping,
        how: u64,
        used: u64,
    ) -> Result<(Vec<Userfault>, Option<Replies>), AttachError> {
        let files = register(&self.stream, mapping, how, used, self.limit)
            .map_err(|error| self.broken("registering it", error))?;
        let step = "waiting for its protection";
        let (_, told) = self.expect(Kind::Ready, step, self.limit)?;
        let replies = told.first().map(Replies::new).transpose();
        let replies = replies.map_err(|error| self.broken(step, error))?;
        if how & BOUND == 0 {
            return Ok((Vec::new(), replies));
        }
        bond::tie(&self.stream).map_err(|error| self.broken("tying it to the guard", error))?;
        Ok((files, replies))
    }
}

/// Registers the mapping and hands over what answers its faults. A program that goes on without its guard must keep none of it: when the
/// guard ends, the kernel releases all pages then, and nobody waits for ever. One that ends with it keeps all of it: until it has ended,
/// nobody sees a page that is still to be restored.
fn register(
    stream: &UnixStream,
    mapping: &Mapping,
    how: u64,
    used: u64,
    limit: Duration,
) -> io::Result<Vec<Userfault>> {
    let frame = Frame {
        first: mapping.address(),
        second: used,
        ..Frame::bare(Kind::Registered)
    };
    if how & UNTRACKED != 0 {
        handshake::send(stream, &frame, &[], limit)?;
        return Ok(Vec::new());
    }
    let abilities = Abilities::of_kernel()?;
    // SAFETY: used on the mapping alone, which is shared memory whose missing pages are the guard's to fill.
    let waiting = unsafe { Userfault::create(Writes::Wait)? };
    let noting = if how & NOTED != 0 && abilities.asynchronous() {
        // SAFETY: as above.
        Some(unsafe { Userfault::create(Writes::Note)? })
    } else {
        None
    };
    waiting.register(mapping.address(), mapping.bytes() as u64)?;
    let pagemap = rustix::fs::open(
        "/proc/self/pagemap",
        OFlags::RDONLY | OFlags::CLOEXEC,
        Mode::empty(),
    )?;
    let mut files: Vec<BorrowedFd<'_>> = vec![waiting.as_fd(), pagemap.as_fd()];
    files.extend(noting.as_ref().map(AsFd::as_fd));
    handshake::send(stream, &frame, &files, limit)?;
    Ok(std::iter::once(waiting).chain(noting).collect())
}

impl Drop for Region {
    fn drop(&mut self) {
        if self.how & BOUND != 0 {
            // Its answer is no reason to end.
            bond::untie(&self.stream);
        }
        // Still mapped: the guard looks a last time at what was written.
        // A guard that does not answer is gone, or reads all of it: nothing is lost either way.
        let detach = Frame::bare(Kind::Detach);
        if handshake::send(&self.stream, &detach, &[], self.limit).is_ok() {
            let _ = handshake::receive(&self.stream, self.limit);
        }
    }
}
