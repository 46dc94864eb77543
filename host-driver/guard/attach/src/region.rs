//! A region of protected memory in a program.

use crate::handshake::{self, Frame, Kind, NOTED, UNTRACKED, USED};
use crate::mapping::Mapping;
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
        let guard = Guard::connect(socket.as_ref(), name, limit)?;
        let (offer, file) = guard.ask()?;
        let mapping =
            Mapping::new(&file, offer.first).map_err(|error| guard.broken("mapping it", error))?;
        let identity = identity(&file).map_err(|error| guard.broken("mapping it", error))?;
        guard.register(&mapping, offer.second, 0)?;
        Ok(Self {
            stream: guard.stream,
            limit,
            identity,
            mapping,
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
        let (offer, file) = guard.ask()?;
        if identity(&file).ok() != Some(self.identity) {
            let reason = "this guard has other memory than the one that ended".to_owned();
            return Err(guard.refused(reason));
        }
        guard.register(&self.mapping, offer.second, USED)?;
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
    ) -> Result<(Frame, Vec<OwnedFd>), AttachError> {
        let (frame, files) = handshake::receive(&self.stream, self.limit)
            .map_err(|error| self.broken(step, error))?;
        match frame.kind {
            kind if kind == wanted => Ok((frame, files)),
            Kind::Refused => Err(self.refused(frame.text)),
            _ => Err(self.broken(step, io::ErrorKind::InvalidData)),
        }
    }

    /// What it offers, and the memory.
    fn ask(&self) -> Result<(Frame, OwnedFd), AttachError> {
        let hello = Frame::with_text(Kind::Hello, self.name);
        handshake::send(&self.stream, &hello, &[], self.limit)
            .map_err(|error| self.broken("asking for it", error))?;
        let step = "waiting for its memory";
        let (offer, files) = self.expect(Kind::Offer, step)?;
        match <[OwnedFd; 1]>::try_from(files) {
            Ok([file]) => Ok((offer, file)),
            Err(_) => Err(self.broken(step, io::ErrorKind::InvalidData)),
        }
    }

    /// Has a mapping protected; `used` is 0 or [`USED`].
    fn register(&self, mapping: &Mapping, how: u64, used: u64) -> Result<(), AttachError> {
        register(&self.stream, mapping, how, used, self.limit)
            .map_err(|error| self.broken("registering it", error))?;
        self.expect(Kind::Ready, "waiting for its protection")?;
        Ok(())
    }
}

/// Registers the mapping and hands over what answers its faults. This program keeps none of it: were the guard to end, the kernel
/// releases all pages, and nobody waits for ever.
fn register(
    stream: &UnixStream,
    mapping: &Mapping,
    how: u64,
    used: u64,
    limit: Duration,
) -> io::Result<()> {
    let frame = Frame {
        first: mapping.address(),
        second: used,
        ..Frame::bare(Kind::Registered)
    };
    if how & UNTRACKED != 0 {
        return handshake::send(stream, &frame, &[], limit);
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
    handshake::send(stream, &frame, &files, limit)
}

impl Drop for Region {
    fn drop(&mut self) {
        // Still mapped: the guard looks a last time at what was written.
        // A guard that does not answer is gone, or reads all of it: nothing is lost either way.
        let detach = Frame::bare(Kind::Detach);
        if handshake::send(&self.stream, &detach, &[], self.limit).is_ok() {
            let _ = handshake::receive(&self.stream, self.limit);
        }
    }
}
