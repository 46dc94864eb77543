//! The application's heart, heard at a socket: for processes of this user only. Who wants to be asked before its state goes is asked here.

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use outrigger_failover_application::{ASKABLE, QUIESCE};
use outrigger_guard::daemon::control::make_room;
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What is read at once.
const BEATS: usize = 256;

/// Where the heart is heard.
#[derive(Debug)]
pub(super) struct Heart {
    listener: UnixListener,
    stream: Option<UnixStream>,
    /// Whose heart it is wants to be asked.
    is_askable: bool,
    pub(super) path: PathBuf,
}

impl Heart {
    /// Makes the socket, in place of one that a process before left.
    pub(super) fn listen(path: &Path) -> io::Result<Self> {
        make_room(path)?;
        let listener = UnixListener::bind(path)?;
        std::fs::set_permissions(path, PermissionsExt::from_mode(0o600))?;
        listener.set_nonblocking(true)?;
        Ok(Self {
            listener,
            stream: None,
            is_askable: false,
            path: path.to_owned(),
        })
    }

    /// Whose program is started next: what an earlier one said does not count.
    pub(super) fn forget(&mut self) {
        self.stream = None;
        self.is_askable = false;
        while self.listener.accept().is_ok() {}
    }

    /// Whether it beat since the last look; `program` is whose heart it is.
    pub(super) fn has_beaten(&mut self, program: u32) -> bool {
        if self.stream.is_none() {
            while let Ok((stream, _)) = self.listener.accept() {
                let who = getsockopt(&stream, PeerCredentials);
                if who.is_ok_and(|who| who.pid().unsigned_abs() == program)
                    && stream.set_nonblocking(true).is_ok()
                {
                    self.stream = Some(stream);
                }
            }
        }
        let mut beats = [0; BEATS];
        let mut has_beaten = false;
        while let Some(stream) = &mut self.stream {
            match stream.read(&mut beats) {
                Ok(0) => self.stream = None,
                Ok(count) => {
                    has_beaten = true;
                    self.is_askable |= beats[..count].contains(&ASKABLE);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        has_beaten
    }

    /// Asks the application to bring its state into the form that a resume wants, and waits for at most so long; `None` where it does not want to
    /// be asked, otherwise whether it has done so.
    pub(super) fn quiesce(&mut self, program: u32, limit: Duration) -> Option<bool> {
        self.has_beaten(program);
        let stream = self.stream.as_mut().filter(|_| self.is_askable)?;
        let result = converse(stream, limit);
        // Whatever came of it: it is killed next, and its connection is of no use.
        self.stream = None;
        Some(result.is_ok())
    }
}

fn converse(stream: &mut UnixStream, limit: Duration) -> io::Result<()> {
    let end = Instant::now() + limit;
    stream.set_nonblocking(false)?;
    stream.set_write_timeout(Some(limit))?;
    stream.write_all(&[QUIESCE])?;
    let mut said = [0; BEATS];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut said) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) if said[..count].contains(&QUIESCE) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
