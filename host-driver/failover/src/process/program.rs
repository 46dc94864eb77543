//! The program on this host: started, looked at, ended.

use super::heart::Heart;
use crate::protocol::Entry;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use outrigger_failover_application as application;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A process that was killed is gone within so long.
const END: Duration = Duration::from_secs(10);
const LOOK: Duration = Duration::from_millis(1);

/// A program that was started.
#[derive(Debug)]
pub(super) struct Program {
    child: Child,
    /// It has beaten last then, or begun.
    pub(super) beat: Instant,
    /// It has beaten at all.
    pub(super) lives: bool,
    /// A test makes it hang.
    pub(super) hangs: bool,
    /// How it ended.
    ended: Option<String>,
}

/// Where a program attaches.
pub(super) struct Attachment<'a> {
    pub(super) socket: &'a Path,
    pub(super) region: &'a str,
    pub(super) cgroup: Option<&'a Path>,
}

impl Program {
    /// Starts it.
    pub(super) fn start(
        command: &[OsString],
        entry: Entry,
        attachment: &Attachment<'_>,
        heart: &Heart,
    ) -> io::Result<Self> {
        let (program, arguments) = command
            .split_first()
            .ok_or_else(|| io::Error::other("no program is named"))?;
        let mut command = match attachment.cgroup {
            // By a shell that moves itself before it becomes the program: whoever attaches from outside of the cgroup is refused.
            Some(cgroup) => {
                let mut shell = Command::new("/bin/sh");
                shell.args(["-c", "echo 0 > \"$0/cgroup.procs\" && exec \"$@\""]);
                shell.arg(cgroup).arg(program);
                shell
            }
            None => Command::new(program),
        };
        let entry = match entry {
            Entry::Resume | Entry::Begin => "resume",
            Entry::Restart => "restart",
        };
        let child = command
            .args(arguments)
            .env(application::SOCKET, attachment.socket)
            .env(application::REGION, attachment.region)
            .env(application::ENTRY, entry)
            .env(application::HEART, &heart.path)
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| io::Error::other(format!("{}: {error}", program.display())))?;
        Ok(Self {
            child,
            beat: Instant::now(),
            lives: false,
            hangs: false,
            ended: None,
        })
    }

    pub(super) fn process(&self) -> u32 {
        self.child.id()
    }

    /// How it ended, if it has.
    pub(super) fn ended(&mut self) -> Option<String> {
        if self.ended.is_none()
            && let Ok(Some(status)) = self.child.try_wait()
        {
            self.ended = Some(status.to_string());
        }
        self.ended.clone()
    }

    /// Sends it a signal; nothing to one that has ended.
    pub(super) fn signal(&mut self, signal: Signal) -> io::Result<()> {
        if self.ended().is_some() {
            return Ok(());
        }
        // It was not waited for: the number is still its own.
        kill(Pid::from_raw(self.child.id().cast_signed()), signal).map_err(io::Error::from)
    }

    /// Kills it and waits until it is gone.
    pub(super) fn end(&mut self) -> io::Result<()> {
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

impl Drop for Program {
    fn drop(&mut self) {
        // One that cannot be killed is the guard's to end: it goes with this process.
        let _ = self.end();
    }
}

/// Runs a hook for at most so long; why it did not do what it is for.
pub(super) fn hook(path: &Path, arguments: [&str; 2], limit: Duration) -> Result<(), String> {
    let describe = |what: String| format!("{} {}: {what}", path.display(), arguments.join(" "));
    let mut child = Command::new(path)
        .args(arguments)
        .stdin(Stdio::null())
        .spawn()
        .map_err(|error| describe(error.to_string()))?;
    let end = Instant::now() + limit;
    loop {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(Some(status)) => return Err(describe(status.to_string())),
            Ok(None) if Instant::now() < end => std::thread::sleep(LOOK),
            Ok(None) => {
                let _ = child.kill();
                let _ = child.wait();
                return Err(describe(format!("not done after {limit:?}")));
            }
            Err(error) => return Err(describe(error.to_string())),
        }
    }
}
