//! The application's side of a [`PageMemory`](super::PageMemory): a socket for reading and writing pages, and a client.
//!
//! ```text
//!   request   0 read | 1 write (u8), page (u32), with a write 4096 bytes
//!   answer    0 done | 1 no such page | 2 stands still, or no room (ask again) | 3 failed (u8), after a read 4096 bytes
//! ```
//! An answer 0 to a write means that it is in the memory, and will be at whoever owns it next.

use super::control::{bind, is_allowed};
use super::page_memory::{NotDone, PageMemory};
use crate::link::PAGE_BYTES;
use crate::protocol::Page;
use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use thiserror::Error;

/// Applications at once.
const CLIENTS: usize = 32;
/// A request that has begun is there within this, and an answer taken.
const ANSWER_LIMIT: Duration = Duration::from_secs(5);
const READ: u8 = 0;
const WRITE: u8 = 1;
const DONE: u8 = 0;
const NO_PAGE: u8 = 1;
const WAITS: u8 = 2;
const FAILED: u8 = 3;

/// Serves a memory on a socket for the daemon's user and root, until the process ends. Requests wait for at most `limit`.
///
/// # Errors
/// When the socket cannot be made.
pub fn serve(path: &Path, memory: PageMemory, limit: Duration) -> io::Result<()> {
    let listener = bind(path)?;
    let clients = Arc::new(AtomicUsize::new(0));
    tokio::spawn(async move {
        loop {
            let Ok((stream, _)) = listener.accept().await else {
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            let allowed = stream.peer_cred().is_ok_and(|peer| is_allowed(peer.uid()));
            if !allowed || clients.load(Ordering::Relaxed) >= CLIENTS {
                continue;
            }
            let Ok(stream) = stream.into_std() else {
                continue;
            };
            let (memory, clients) = (memory.clone(), Arc::clone(&clients));
            clients.fetch_add(1, Ordering::Relaxed);
            // A request may wait for the application to run again: a thread of its own.
            std::thread::spawn(move || {
                let _ = stream
                    .set_nonblocking(false)
                    .and_then(|()| converse(stream, &memory, limit));
                clients.fetch_sub(1, Ordering::Relaxed);
            });
        }
    });
    Ok(())
}

fn converse(mut stream: UnixStream, memory: &PageMemory, limit: Duration) -> io::Result<()> {
    // A client that does not take its answers, or does not end its request, holds none of the few places for clients.
    stream.set_write_timeout(Some(ANSWER_LIMIT))?;
    let (mut kind, mut page) = ([0], [0; 4]);
    let mut bytes = [0; PAGE_BYTES];
    loop {
        // The next request may come at any time; what has begun has to end.
        stream.set_read_timeout(None)?;
        stream.read_exact(&mut kind)?;
        stream.set_read_timeout(Some(ANSWER_LIMIT))?;
        stream.read_exact(&mut page)?;
        let ([kind], page) = (kind, Page::from_le_bytes(page));
        let done = match kind {
            READ => memory.read(page, limit).map(Some),
            WRITE => {
                stream.read_exact(&mut bytes)?;
                memory.write(page, &bytes, limit).map(|()| None)
            }
            _ => return Err(io::Error::other("neither read nor write")),
        };
        match done {
            Ok(read) => {
                stream.write_all(&[DONE])?;
                if let Some(read) = read {
                    stream.write_all(&read[..])?;
                }
            }
            Err(NotDone::NoPage) => stream.write_all(&[NO_PAGE])?,
            Err(NotDone::Waits) => stream.write_all(&[WAITS])?,
            Err(NotDone::Failed(_)) => stream.write_all(&[FAILED])?,
        }
    }
}

/// Why a request was not done.
#[derive(Debug, Error)]
pub enum ApplicationError {
    /// The socket.
    #[error("{0}")]
    Stream(#[from] io::Error),
    /// There is no such page.
    #[error("there is no page {0}")]
    NoPage(Page),
    /// It stood still all the time, here or for good.
    #[error("the memory stands still")]
    Waits,
    /// The page cannot be had.
    #[error("page {0} cannot be had")]
    Failed(Page),
}

/// An application.
#[derive(Debug)]
pub struct Application {
    stream: UnixStream,
}

impl Application {
    /// Connects to a memory; each request waits at most so long for its answer.
    ///
    /// # Errors
    /// When nobody serves the socket.
    pub fn connect(path: &Path, limit: Duration) -> io::Result<Self> {
        let stream = UnixStream::connect(path)?;
        stream.set_read_timeout(Some(limit))?;
        stream.set_write_timeout(Some(limit))?;
        Ok(Self { stream })
    }

    fn answered(&mut self, page: Page) -> Result<(), ApplicationError> {
        let mut answer = [0];
        self.stream.read_exact(&mut answer)?;
        match answer[0] {
            DONE => Ok(()),
            NO_PAGE => Err(ApplicationError::NoPage(page)),
            WAITS => Err(ApplicationError::Waits),
            _ => Err(ApplicationError::Failed(page)),
        }
    }

    fn request(&mut self, kind: u8, page: Page, bytes: &[u8]) -> io::Result<()> {
        let mut request = vec![kind];
        request.extend_from_slice(&page.to_le_bytes());
        request.extend_from_slice(bytes);
        self.stream.write_all(&request)
    }

    /// Reads a page.
    ///
    /// # Errors
    /// Why it could not be.
    pub fn read(&mut self, page: Page) -> Result<[u8; PAGE_BYTES], ApplicationError> {
        self.request(READ, page, &[])?;
        self.answered(page)?;
        let mut bytes = [0; PAGE_BYTES];
        self.stream.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes a page; `Ok` is the promise that it is there for whoever owns the memory next.
    ///
    /// # Errors
    /// Why it could not be. After [`ApplicationError::Stream`] it may or may not be there.
    pub fn write(&mut self, page: Page, bytes: &[u8; PAGE_BYTES]) -> Result<(), ApplicationError> {
        self.request(WRITE, page, bytes)?;
        self.answered(page)
    }
}
