//! The application's heart, heard at a socket: for processes of this user only. Who wants to be asked before its state goes is asked here, by the
//! supervisor where it ends the application, and by the guard where that stops it.

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use outrigger_failover_application::{ASKABLE, QUIESCE};
use outrigger_guard::daemon::Quiesce;
use outrigger_guard::daemon::control::make_room;
use std::io::{self, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What is read at once.
const BEATS: usize = 256;

/// Distance of looks for an answer.
const LOOK: Duration = Duration::from_millis(1);

/// Where the heart is heard.
#[derive(Debug)]
struct Ear {
    listener: UnixListener,
    stream: Option<UnixStream>,
    /// Whose heart is heard.
    program: Option<u32>,
    /// It has beaten, and nobody was told yet.
    has_beaten: bool,
    /// It wants to be asked.
    is_askable: bool,
    /// It was asked, and has answered.
    is_asked: bool,
    is_quiescent: bool,
    /// It was asked, and its state stays.
    stays: bool,
}

/// The heart of the program that runs, shared with the guard.
#[derive(Debug, Clone)]
pub(super) struct Heart {
    ear: Arc<Mutex<Ear>>,
    pub(super) path: PathBuf,
}

impl Ear {
    /// Reads what has come.
    fn listen(&mut self) {
        while self.stream.is_none()
            && let Ok((stream, _)) = self.listener.accept()
        {
            let who = getsockopt(&stream, PeerCredentials);
            if who.is_ok_and(|who| Some(who.pid().unsigned_abs()) == self.program)
                && stream.set_nonblocking(true).is_ok()
            {
                self.stream = Some(stream);
            }
        }
        let mut beats = [0; BEATS];
        while let Some(stream) = &mut self.stream {
            match stream.read(&mut beats) {
                Ok(0) => self.stream = None,
                Ok(count) => {
                    self.has_beaten = true;
                    self.is_askable |= beats[..count].contains(&ASKABLE);
                    self.is_quiescent |= self.is_asked && beats[..count].contains(&QUIESCE);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => break,
            }
        }
    }

    /// Asks it, once; false where there is nobody to be asked.
    fn ask(&mut self) -> bool {
        self.listen();
        let Some(stream) = self.stream.as_mut().filter(|_| self.is_askable) else {
            return false;
        };
        // One that has been asked already answers once.
        if !self.is_asked && stream.write_all(&[QUIESCE]).is_err() {
            return false;
        }
        self.is_asked = true;
        true
    }
}

impl Heart {
    /// Makes the socket, in place of one that a process before left.
    pub(super) fn listen(path: &Path) -> io::Result<Self> {
        make_room(path)?;
        let listener = UnixListener::bind(path)?;
        std::fs::set_permissions(path, PermissionsExt::from_mode(0o600))?;
        listener.set_nonblocking(true)?;
        let ear = Ear {
            listener,
            stream: None,
            program: None,
            has_beaten: false,
            is_askable: false,
            is_asked: false,
            is_quiescent: false,
            stays: false,
        };
        Ok(Self {
            ear: Arc::new(Mutex::new(ear)),
            path: path.to_owned(),
        })
    }

    fn ear(&self) -> MutexGuard<'_, Ear> {
        // Whoever panicked did so between whole steps.
        self.ear.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What an earlier program said does not count.
    pub(super) fn forget(&self) {
        let mut ear = self.ear();
        (ear.stream, ear.program) = (None, None);
        (ear.has_beaten, ear.is_askable) = (false, false);
        (ear.is_asked, ear.is_quiescent, ear.stays) = (false, false, false);
        while ear.listener.accept().is_ok() {}
    }

    /// From now on it is this program's that is heard.
    pub(super) fn is_of(&self, program: u32) {
        self.ear().program = Some(program);
    }

    /// Whether it beat since this was asked last.
    pub(super) fn has_beaten(&self) -> bool {
        let mut ear = self.ear();
        ear.listen();
        std::mem::take(&mut ear.has_beaten)
    }

    /// Whether it was asked to be quiescent, and is to go on here after all.
    pub(super) fn stays(&self) -> bool {
        self.ear().stays
    }

    /// Asks the application to bring its state into the form that a resume wants, and waits for at most so long; `None` where it does not want to
    /// be asked, otherwise whether it has done so.
    pub(super) fn quiesce(&self, limit: Duration) -> Option<bool> {
        if !self.ask() {
            return None;
        }
        let end = Instant::now() + limit;
        while !self.is_ready() {
            if Instant::now() >= end || self.ear().stream.is_none() {
                return Some(false);
            }
            std::thread::sleep(LOOK);
        }
        Some(true)
    }
}

impl Quiesce for Heart {
    fn ask(&self) -> bool {
        self.ear().ask()
    }

    fn is_ready(&self) -> bool {
        let mut ear = self.ear();
        ear.listen();
        ear.is_quiescent
    }

    fn goes_on(&self) {
        let mut ear = self.ear();
        ear.stays |= ear.is_asked;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: Duration = Duration::from_secs(30);

    fn heart() -> (tempfile::TempDir, Heart, UnixStream) {
        let folder = tempfile::tempdir().unwrap();
        let heart = Heart::listen(&folder.path().join("heart")).unwrap();
        heart.is_of(std::process::id());
        let application = UnixStream::connect(&heart.path).unwrap();
        (folder, heart, application)
    }

    #[test]
    fn who_does_not_want_to_be_asked_is_not() {
        let (_folder, heart, mut application) = heart();
        application.write_all(b"b").unwrap();
        assert!(!heart.ask());
        assert_eq!(heart.quiesce(LIMIT), None);
        // Heard while it was asked, and told of all the same.
        assert!(heart.has_beaten() && !heart.has_beaten());
        heart.goes_on();
        assert!(!heart.stays());
    }

    #[test]
    fn who_was_asked_is_ready_once_it_says_so_and_stays_only_if_it_goes_on() {
        let (_folder, heart, mut application) = heart();
        application.write_all(&[ASKABLE]).unwrap();
        // Said before it was asked: no answer.
        application.write_all(&[QUIESCE]).unwrap();
        assert!(heart.ask() && !heart.is_ready());
        assert!(heart.ask(), "asked again");
        assert_eq!(heart.quiesce(Duration::from_millis(1)), Some(false));
        let mut asked = [0; 2];
        assert_eq!(application.read(&mut asked).unwrap(), 1, "asked once");
        application.write_all(&[QUIESCE]).unwrap();
        assert_eq!(heart.quiesce(LIMIT), Some(true));
        assert!(!heart.stays());
        heart.goes_on();
        assert!(heart.stays());
        heart.forget();
        assert!(!heart.stays() && !heart.is_ready() && !heart.ask());
    }

    #[test]
    fn who_is_gone_is_not_waited_for() {
        let (_folder, heart, mut application) = heart();
        application.write_all(&[ASKABLE]).unwrap();
        assert!(heart.ask());
        drop(application);
        assert_eq!(heart.quiesce(LIMIT), Some(false));
    }
}
