//! A process of QEMU on this host, with the connection by which it is driven.

use super::configuration::Configuration;
use super::qmp::{Qmp, QmpError, QmpEvent};
use crate::child::KeptChild;
use serde_json::{Value, json};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// So fast may a copy be: QEMU is not to hold it back.
const BANDWIDTH_BYTES_PER_S: u64 = 1 << 40;

/// What a process of QEMU is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To run the machine from its beginning.
    Boot,
    /// To receive a copy.
    Receive,
}

/// A process. Its processors stand still until [`Qemu::run`].
#[derive(Debug)]
pub(super) struct Qemu {
    pub(super) child: KeptChild,
    socket: PathBuf,
    qmp: Option<Qmp>,
    pub(super) started: Instant,
    purpose: Purpose,
    answer: Duration,
}

impl Qemu {
    /// Starts it. The kernel kills it when the thread that calls this ends.
    pub(super) fn start(configuration: &Configuration, purpose: Purpose) -> io::Result<Self> {
        let name = match purpose {
            Purpose::Boot => "qmp-boot",
            Purpose::Receive => "qmp-in",
        };
        let socket = configuration.folder.join(name);
        match std::fs::remove_file(&socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut command = Command::new(&configuration.qemu);
        command.args(&configuration.arguments);
        // What it tells of itself, and that it waits then to be ended.
        command.args(["-S", "-action", "panic=pause,watchdog=pause"]);
        let path = socket.display().to_string().replace(',', ",,");
        command.args(["-qmp", &format!("unix:{path},server=on,wait=off")]);
        if purpose == Purpose::Receive {
            command.args(["-incoming", "defer"]);
        }
        let parent = rustix::process::getpid();
        // SAFETY: between fork and exec only two system calls are made, prctl and getppid, without memory or locks of anybody's.
        unsafe {
            command.pre_exec(move || {
                rustix::process::set_parent_process_death_signal(Some(
                    rustix::process::Signal::KILL,
                ))?;
                // It may have ended before that.
                match rustix::process::getppid() == Some(parent) {
                    true => Ok(()),
                    false => Err(io::ErrorKind::BrokenPipe.into()),
                }
            });
        }
        let child = command.stdin(Stdio::null()).spawn().map_err(|error| {
            io::Error::other(format!("{}: {error}", configuration.qemu.display()))
        })?;
        Ok(Self {
            child: KeptChild::new(child),
            socket,
            qmp: None,
            started: Instant::now(),
            purpose,
            answer: configuration.answer(),
        })
    }

    /// True once it can be driven; to be asked again until it can.
    pub(super) fn is_ready(&mut self) -> Result<bool, QmpError> {
        if self.qmp.is_some() {
            return Ok(true);
        }
        let mut qmp = match Qmp::connect(&self.socket, self.answer) {
            Ok(qmp) => qmp,
            // It has not made its socket yet, or is about to listen.
            Err(QmpError::Stream(error))
                if matches!(
                    error.kind(),
                    io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused
                ) =>
            {
                return Ok(false);
            }
            Err(error) => return Err(error),
        };
        // A copy that is not begun leaves the disks alone.
        let capabilities: &[&str] = match self.purpose {
            Purpose::Boot => &["events"],
            Purpose::Receive => &["events", "late-block-activate"],
        };
        let capabilities: Vec<_> = capabilities
            .iter()
            .map(|capability| json!({"capability": capability, "state": true}))
            .collect();
        let arguments = json!({ "capabilities": capabilities });
        qmp.execute("migrate-set-capabilities", arguments, self.answer)?;
        let arguments = json!({ "max-bandwidth": BANDWIDTH_BYTES_PER_S });
        qmp.execute("migrate-set-parameters", arguments, self.answer)?;
        self.qmp = Some(qmp);
        Ok(true)
    }

    /// Does a command.
    pub(super) fn execute(&mut self, command: &str, arguments: Value) -> Result<Value, QmpError> {
        let answer = self.answer;
        let qmp = self.qmp.as_mut();
        let qmp = qmp.ok_or_else(|| io::Error::other("QEMU does not listen yet"))?;
        qmp.execute(command, arguments, answer)
    }

    /// Its processors run on.
    pub(super) fn run(&mut self) -> Result<(), QmpError> {
        self.execute("cont", json!({})).map(drop)
    }

    /// Its processors stand still.
    pub(super) fn stop(&mut self) -> Result<(), QmpError> {
        self.execute("stop", json!({})).map(drop)
    }

    /// The state that it says it is in: `running`, `paused`, `postmigrate` ...
    pub(super) fn state(&mut self) -> Result<String, QmpError> {
        let status = self.execute("query-status", json!({}))?;
        Ok(status["status"].as_str().unwrap_or_default().to_owned())
    }

    /// What happened; nothing before it can be driven.
    pub(super) fn events(&mut self) -> Result<Vec<QmpEvent>, QmpError> {
        self.qmp.as_mut().map_or(Ok(Vec::new()), Qmp::events)
    }

    /// Asks whether it is there, without waiting; how long the question is open already.
    pub(super) fn silent_for(&mut self) -> Result<Duration, QmpError> {
        let Some(qmp) = &mut self.qmp else {
            return Ok(Duration::ZERO);
        };
        let open = qmp.open_for();
        qmp.ask()?;
        Ok(open.unwrap_or_default())
    }

    /// Silence until now was not its fault.
    pub(super) fn excuse(&mut self) {
        if let Some(qmp) = &mut self.qmp {
            qmp.excuse();
        }
    }
}
