//! The socket by which a supervisor is asked and told: a line of JSON, a line of JSON back; for its own user and root only.

use crate::class::Class;
use crate::engine::CopyStatus;
use crate::precopy::PrecopyStatus;
use crate::protocol::{Alarm, Entry, Loss};
use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use nix::unistd::Uid;
use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::control::make_room;
use serde::{Deserialize, Serialize};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// Longest line.
const LONGEST: u64 = 64 * 1024;
/// Longest wait for a request, and for its answer.
const WAIT: Duration = Duration::from_secs(5);

/// What a supervisor is asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "request", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Request {
    /// What it is.
    Status,
    /// Cause a failure of this class.
    Test {
        /// Which.
        class: Class,
    },
    /// A part of the host reported an error.
    Report {
        /// What it said.
        reason: String,
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

/// Where an application stands on a host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Its name.
    pub name: String,
    /// `running`; `ahead`: it runs, and not all of its memory is here; `away`, `down`, or what is being done.
    pub state: String,
    /// Its process, if it runs here.
    pub process: Option<u32>,
    /// How it was started last here.
    pub entry: Option<Entry>,
    /// What was lost with that start.
    pub loss: Option<Loss>,
    /// Starts since the supervisor began.
    pub starts: u64,
    /// Restarts within the window.
    pub restarts: u64,
    /// The last failure, and what was seen.
    pub failure: Option<(Class, String)>,
    /// What needs attention.
    pub alarms: Vec<Alarm>,
    /// The guard's phase.
    pub guard: Option<Phase>,
    /// The guard's generation.
    pub generation: u64,
    /// The copy to the other host that is under way, or was last.
    #[serde(default)]
    pub copy: Option<CopyStatus>,
    /// The copy that is kept open while all is well, where that is configured.
    pub precopy: Option<PrecopyStatus>,
}

/// A request with the way of its answer.
pub(super) type Asked = (Request, mpsc::Sender<Answer>);

/// Serves a socket by a thread, in place of one that a process before left; what is asked goes to `ask`.
pub(super) fn serve(path: &Path, ask: impl Fn(Asked) + Send + 'static) -> io::Result<()> {
    make_room(path)?;
    let listener = UnixListener::bind(path)?;
    std::fs::set_permissions(path, PermissionsExt::from_mode(0o600))?;
    std::thread::spawn(move || {
        // One after the other, each with its bound.
        for stream in listener.incoming().flatten() {
            let who = getsockopt(&stream, PeerCredentials);
            let allowed = |user: u32| user == Uid::effective().as_raw() || user == 0;
            if who.is_ok_and(|who| allowed(who.uid())) {
                // A client that goes away needs no answer.
                let _ = converse(&stream, &ask);
            }
        }
    });
    Ok(())
}

fn converse(stream: &UnixStream, ask: &impl Fn(Asked)) -> io::Result<()> {
    stream.set_read_timeout(Some(WAIT))?;
    stream.set_write_timeout(Some(WAIT))?;
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line)?;
    let refused = |reason: String| Answer::Refused { reason };
    let answer = match serde_json::from_str(&line) {
        Ok(request) => {
            let (sender, receiver) = mpsc::channel();
            ask((request, sender));
            let answer = receiver.recv_timeout(WAIT);
            answer.unwrap_or_else(|_| refused("the supervisor does not answer".to_owned()))
        }
        Err(error) => refused(format!("not a request: {error}")),
    };
    let mut text = serde_json::to_vec(&answer)?;
    text.push(b'\n');
    (&mut &*stream).write_all(&text)
}

/// Asks the supervisor behind a socket.
///
/// # Errors
/// When nobody serves it, or does not answer in time.
pub fn ask(path: &Path, request: &Request) -> io::Result<Answer> {
    let mut stream = UnixStream::connect(path)?;
    stream.set_read_timeout(Some(3 * WAIT))?;
    stream.set_write_timeout(Some(WAIT))?;
    let mut text = serde_json::to_vec(request)?;
    text.push(b'\n');
    stream.write_all(&text)?;
    let mut line = String::new();
    BufReader::new(stream.take(LONGEST)).read_line(&mut line)?;
    if line.is_empty() {
        let what = "no answer: only the supervisor's user and root are answered";
        return Err(io::Error::other(what));
    }
    Ok(serde_json::from_str(&line)?)
}
