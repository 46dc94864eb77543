//! A region of protected memory in a program.

use crate::handshake::{self, Frame, Kind, NOTED, UNTRACKED};
use crate::mapping::Mapping;
use crate::userfault::{Abilities, Userfault, Writes};
use rustix::fs::{Mode, OFlags};
use std::io;
use std::ops::Deref;
use std::os::fd::{AsFd, BorrowedFd};
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
        let socket = socket.as_ref();
        let stream = UnixStream::connect(socket).map_err(|source| AttachError::Connect {
            socket: socket.to_owned(),
            source,
        })?;
        let broken = |step| {
            move |source: io::Error| AttachError::Broken {
                region: name.to_owned(),
                step,
                source,
            }
        };
        let expect = |wanted: Kind, step| {
            let (frame, files) = handshake::receive(&stream, limit).map_err(broken(step))?;
            match frame.kind {
                kind if kind == wanted => Ok((frame, files)),
                Kind::Refused => Err(AttachError::Refused {
                    region: name.to_owned(),
                    reason: frame.text,
                }),
                _ => Err(broken(step)(io::ErrorKind::InvalidData.into())),
            }
        };
        let hello = Frame::with_text(Kind::Hello, name);
        handshake::send(&stream, &hello, &[], limit).map_err(broken("asking for it"))?;
        let (offer, files) = expect(Kind::Offer, "waiting for its memory")?;
        let [file] = files.as_slice() else {
            return Err(broken("waiting for its memory")(
                io::ErrorKind::InvalidData.into(),
            ));
        };
        let mapping =
            Mapping::new(file, offer.first).map_err(|error| broken("mapping it")(error.into()))?;
        register(&stream, &mapping, offer.second, limit).map_err(broken("registering it"))?;
        expect(Kind::Ready, "waiting for its protection")?;
        Ok(Self {
            stream,
            limit,
            mapping,
        })
    }
}

/// Registers the mapping and hands over what answers its faults. This program keeps none of it: were the guard to end, the kernel
/// releases all pages, and nobody waits for ever.
fn register(stream: &UnixStream, mapping: &Mapping, how: u64, limit: Duration) -> io::Result<()> {
    let frame = Frame {
        first: mapping.address(),
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
