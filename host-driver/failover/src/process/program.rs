//! The program on this host: started, looked at, ended.

use super::heart::Heart;
use super::pulse::Pulse;
use crate::child::KeptChild;
use crate::protocol::Entry;
use outrigger_failover_application as application;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Distance of looks at a hook.
const LOOK: Duration = Duration::from_millis(1);

/// A program that was started.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) child: KeptChild,
    /// Of its heart.
    pub(super) pulse: Pulse,
    /// A test makes it hang.
    pub(super) hangs: bool,
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
        pulse: Pulse,
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
            child: KeptChild::new(child),
            pulse,
            hangs: false,
        })
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
