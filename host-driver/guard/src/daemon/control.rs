//! The socket by which a daemon is asked and told: a line of JSON, a line of JSON back; for the daemon's own user and root only.

use super::status::Status;
use crate::link::EVENTS;
use nix::unistd::Uid;
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::UnixStream as StandardStream;
use std::path::Path;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::{Semaphore, mpsc, oneshot};
use tokio::time::timeout;

/// Longest line.
const LONGEST: u64 = 64 * 1024;
/// Longest wait for a request, and for its answer.
const WAIT: Duration = Duration::from_secs(5);
/// Clients at once.
const CLIENTS: usize = 16;

/// What a daemon is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// What it is.
    Status,
    /// Behave as if AC was lost, for so long.
    TestPowerFail {
        /// In milliseconds.
        for_ms: u64,
    },
    /// Hand the memory over to the other host.
    HandOver,
    /// Take over.
    Take {
        /// Although nobody handed over: with the last complete epoch. The caller answers for it that the other host does not run.
        force: bool,
    },
}

/// What it answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "kebab-case")]
pub enum Answer {
    /// Its status.
    Status {
        /// This.
        status: Box<Status>,
    },
    /// It has begun.
    Begun,
    /// It cannot be.
    Refused {
        /// Why.
        reason: String,
    },
}

/// A request with the way of its answer.
pub type Asked = (Request, oneshot::Sender<Answer>);

/// Serves a socket, which replaces one that a process left behind.
///
/// # Errors
/// When it cannot be made, or another process serves it.
pub fn serve(path: &Path) -> io::Result<mpsc::Receiver<Asked>> {
    let listener = bind(path)?;
    let (asked, receiver) = mpsc::channel(EVENTS);
    tokio::spawn(async move {
        let clients = std::sync::Arc::new(Semaphore::new(CLIENTS));
        loop {
            let stream = tokio::select! {
                biased;
                () = asked.closed() => return,
                accepted = listener.accept() => accepted,
            };
            let Ok((stream, _)) = stream else {
                tokio::time::sleep(Duration::from_millis(100)).await;
                continue;
            };
            let Ok(permit) = std::sync::Arc::clone(&clients).try_acquire_owned() else {
                continue;
            };
            let asked = asked.clone();
            tokio::spawn(async move {
                // A client that does not keep the form is not answered.
                let _ = timeout(2 * WAIT, answer(stream, &asked)).await;
                drop(permit);
            });
        }
    });
    Ok(receiver)
}

/// Makes a socket that only its owner can connect to.
pub(super) fn bind(path: &Path) -> io::Result<UnixListener> {
    make_room(path)?;
    let listener = UnixListener::bind(path)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Removes a socket that a process left behind.
///
/// # Errors
/// When another process serves it, when something else has that name, or when it cannot be removed.
pub fn make_room(path: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error),
        Ok(found) if !found.file_type().is_socket() => {
            return Err(io::Error::other("exists, and is no socket"));
        }
        Ok(_) => {}
    }
    if StandardStream::connect(path).is_ok() {
        return Err(io::Error::other("another process serves it"));
    }
    std::fs::remove_file(path)
}

/// True for the user of this process, and root.
pub(super) fn is_allowed(user: u32) -> bool {
    user == 0 || user == Uid::effective().as_raw()
}

async fn answer(stream: UnixStream, asked: &mpsc::Sender<Asked>) -> io::Result<()> {
    if !is_allowed(stream.peer_cred()?.uid()) {
        return Ok(());
    }
    let (incoming, outgoing) = stream.into_split();
    converse(incoming, outgoing, asked).await
}

/// Takes the request of somebody who may ask, and answers it.
///
/// # Errors
/// When it does not come in time, or the answer cannot be sent.
pub async fn converse(
    incoming: impl AsyncRead + Unpin,
    mut outgoing: impl AsyncWrite + Unpin,
    asked: &mpsc::Sender<Asked>,
) -> io::Result<()> {
    let mut line = String::new();
    let mut limited = tokio::io::BufReader::new(incoming.take(LONGEST));
    timeout(WAIT, limited.read_line(&mut line)).await??;
    let answer = match serde_json::from_str(&line) {
        Ok(request) => {
            let (sender, receiver) = oneshot::channel();
            let sent = asked.send((request, sender)).await;
            match timeout(WAIT, receiver).await {
                Ok(Ok(answer)) if sent.is_ok() => answer,
                _ => Answer::Refused {
                    reason: "the daemon is ending".to_owned(),
                },
            }
        }
        Err(error) => Answer::Refused {
            reason: format!("not a request: {error}"),
        },
    };
    let mut text = serde_json::to_vec(&answer)?;
    text.push(b'\n');
    outgoing.write_all(&text).await
}

/// Asks the daemon behind a socket.
///
/// # Errors
/// When nobody serves it, or does not answer in time.
pub fn ask(path: &Path, request: Request) -> io::Result<Answer> {
    let mut stream = StandardStream::connect(path)?;
    stream.set_read_timeout(Some(2 * WAIT))?;
    stream.set_write_timeout(Some(WAIT))?;
    let mut text = serde_json::to_vec(&request)?;
    text.push(b'\n');
    stream.write_all(&text)?;
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line)?;
    if line.is_empty() {
        return Err(io::Error::other(
            "no answer: only the daemon's user and root are answered",
        ));
    }
    Ok(serde_json::from_str(&line)?)
}
