//! A child process that is looked at, signalled and killed by number as long as the number is its own.

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::io::Errno;
use rustix::process::PidfdFlags;
use std::io;
use std::process::Child;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A process that was killed is gone within so long.
const END: Duration = Duration::from_secs(10);
const LOOK: Duration = Duration::from_millis(1);

/// A child; killed when dropped.
#[derive(Debug)]
pub(crate) struct KeptChild {
    child: Child,
    /// How it ended.
    ended: Option<String>,
}

impl KeptChild {
    pub(crate) fn new(child: Child) -> Self {
        Self { child, ended: None }
    }

    pub(crate) fn process(&self) -> u32 {
        self.child.id()
    }

    /// Calls this when it has ended, once, from a thread of its own.
    pub(crate) fn tell_end(&self, ended: &Arc<dyn Fn() + Send + Sync>) -> io::Result<()> {
        // It was not waited for: the number is still its own.
        let process = rustix::process::Pid::from_raw(self.child.id().cast_signed())
            .ok_or(io::ErrorKind::NotFound)?;
        let handle = rustix::process::pidfd_open(process, PidfdFlags::empty())?;
        let ended = Arc::clone(ended);
        let wait = move || {
            let mut files = [PollFd::new(&handle, PollFlags::IN)];
            while matches!(poll(&mut files, None), Ok(0) | Err(Errno::INTR)) {}
            ended();
        };
        let thread = std::thread::Builder::new().name("failover-child".to_owned());
        thread.spawn(wait).map(drop)
    }

    /// How it ended, if it has.
    pub(crate) fn ended(&mut self) -> Option<String> {
        if self.ended.is_none()
            && let Ok(Some(status)) = self.child.try_wait()
        {
            self.ended = Some(status.to_string());
        }
        self.ended.clone()
    }

    /// Sends it a signal; nothing to one that has ended.
    pub(crate) fn signal(&mut self, signal: Signal) -> io::Result<()> {
        if self.ended().is_some() {
            return Ok(());
        }
        // It was not waited for: the number is still its own.
        kill(Pid::from_raw(self.child.id().cast_signed()), signal).map_err(io::Error::from)
    }

    /// Kills it and waits until it is gone.
    pub(crate) fn end(&mut self) -> io::Result<()> {
        self.signal(Signal::SIGKILL)?;
        let end = Instant::now() + END;
        while self.ended().is_none() {
            if Instant::now() >= end {
                return Err(io::Error::other(format!(
                    "process {} was killed and is not gone after {END:?}",
                    self.child.id()
                )));
            }
            std::thread::sleep(LOOK);
        }
        Ok(())
    }
}

impl Drop for KeptChild {
    fn drop(&mut self) {
        // One that cannot be killed goes with this process, by the guard or the kernel.
        let _ = self.end();
    }
}
