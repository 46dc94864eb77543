//! The application's heart, heard at a socket: for processes of this user only.

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use outrigger_guard::daemon::control::make_room;
use std::io::{self, Read};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

/// What is read at once.
const BEATS: usize = 256;

/// Where the heart is heard.
#[derive(Debug)]
pub(super) struct Heart {
    listener: UnixListener,
    stream: Option<UnixStream>,
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
            path: path.to_owned(),
        })
    }

    /// Whose program is started next: what an earlier one said does not count.
    pub(super) fn forget(&mut self) {
        self.stream = None;
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
                Ok(_) => has_beaten = true,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
        has_beaten
    }
}
