//! A process of QEMU on this host, with the connection by which it is driven.

use super::configuration::Configuration;
use super::qmp::{Qmp, QmpError, QmpEvent};
use crate::child::KeptChild;
use crate::precopy::Pace;
use serde_json::{Value, json};
use std::io::{self, Read};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// So fast may a copy be: QEMU is not to hold it back.
const BANDWIDTH_BYTES_PER_S: u64 = 1 << 40;

/// What a copy that stays open takes, and no other has. It pauses before it switches over, whoever stopped the machine; while the machine runs it waits for
/// an acknowledgement that nobody gives, for which there has to be a way back.
const OPEN: [&str; 4] = [
    "return-path",
    "switchover-ack",
    "pause-before-switchover",
    "auto-converge",
];

/// What a process of QEMU is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To run the machine from its beginning.
    Boot,
    /// To receive a copy.
    Receive,
}

/// The first QEMU in which an acknowledgement decides when it switches over, and the first in which its devices do, unless it is told otherwise.
const ACKNOWLEDGEMENTS: (u32, u32) = (8, 1);
const NO_ACKNOWLEDGEMENTS: (u32, u32) = (11, 1);
/// QEMU's word of its version is awaited so often.
const LOOK: Duration = Duration::from_millis(5);

/// Prepares for copies that stay open.
///
/// # Errors
/// When this QEMU has none.
pub(super) fn prepare_precopy(configuration: &mut Configuration) -> io::Result<()> {
    let program = configuration.qemu.display().to_string();
    let wrong = |what: String| io::Error::other(format!("{program}: {what}"));
    let mut child = Command::new(&configuration.qemu)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| wrong(error.to_string()))?;
    let output = child.stdout.take();
    let mut child = KeptChild::new(child);
    let end = Instant::now() + configuration.answer();
    while child.ended().is_none() {
        if Instant::now() >= end {
            return Err(wrong("it does not say its version".to_owned()));
        }
        std::thread::sleep(LOOK);
    }
    let mut text = String::new();
    if let Some(output) = output {
        // A line or two, which a pipe has room for.
        output.take(4096).read_to_string(&mut text)?;
    }
    let version = version(&text).ok_or_else(|| wrong("it does not say its version".to_owned()))?;
    if version < ACKNOWLEDGEMENTS {
        let ((major, minor), (first, second)) = (version, ACKNOWLEDGEMENTS);
        return Err(wrong(format!(
            "precopy = true: QEMU {first}.{second} or later is needed, and this is {major}.{minor}"
        )));
    }
    configuration.legacy_acknowledgements = version >= NO_ACKNOWLEDGEMENTS;
    Ok(())
}

/// Of `QEMU emulator version 11.1.3 (...)`.
fn version(text: &str) -> Option<(u32, u32)> {
    let (_, rest) = text.split_once(" version ")?;
    let mut numbers = rest.split(|letter: char| !letter.is_ascii_digit());
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
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
    /// It is set to copies that stay open.
    is_open: bool,
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
        if configuration.legacy_acknowledgements {
            command.args(["-global", "migration.switchover-ack-legacy=on"]);
        }
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
            is_open: false,
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
        let arguments = set(capabilities, true);
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

    /// Has a command done that is not waited for.
    pub(super) fn tell(&mut self, command: &str, arguments: Value) -> Result<(), QmpError> {
        self.qmp
            .as_mut()
            .map_or(Ok(()), |qmp| qmp.tell(command, arguments))
    }

    /// The next copy is to stay open, or to be all of it at once; none may be under way. QEMU holds writers back in steps of its own, the last of
    /// which is `max-cpu-throttle`; with these settings the first one is, a second or two after it is set.
    pub(super) fn stay_open(&mut self, open: bool) -> Result<(), QmpError> {
        if self.is_open != open {
            self.execute("migrate-set-capabilities", set(&OPEN, open))?;
            self.is_open = open;
        }
        let mut parameters = json!({ "max-bandwidth": BANDWIDTH_BYTES_PER_S });
        if open {
            // A percent is the least that QEMU takes.
            parameters["cpu-throttle-initial"] = json!(1);
            parameters["cpu-throttle-increment"] = json!(99);
            parameters["max-cpu-throttle"] = json!(1);
            parameters["throttle-trigger-threshold"] = json!(100);
        }
        self.execute("migrate-set-parameters", parameters).map(drop)
    }

    /// An open copy goes on like this.
    pub(super) fn pace(&mut self, pace: Pace) -> Result<(), QmpError> {
        let percent = pace.throttle_percent.max(1);
        let trigger = if pace.throttle_percent > 0 { 1 } else { 100 };
        let parameters = json!({
            "max-bandwidth": pace.bytes_per_s,
            "cpu-throttle-initial": percent,
            "max-cpu-throttle": percent,
            "throttle-trigger-threshold": trigger,
        });
        self.tell("migrate-set-parameters", parameters)
    }

    /// What QEMU said last of how an open copy is to go on, once: why not, if it refused.
    pub(super) fn took_pace(&mut self) -> Option<Result<(), QmpError>> {
        self.qmp.as_mut().and_then(Qmp::done)
    }

    /// An open copy comes to its end, as fast as it can.
    pub(super) fn hurry(&mut self) -> Result<(), QmpError> {
        let parameters = json!({ "max-bandwidth": BANDWIDTH_BYTES_PER_S });
        self.execute("migrate-set-parameters", parameters).map(drop)
    }

    /// How its copy stands, as last asked for.
    pub(super) fn said_of_copy(&mut self) -> Option<Value> {
        self.qmp
            .as_mut()
            .and_then(Qmp::said)
            .filter(|_| self.is_open)
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
        qmp.ask(match self.is_open {
            true => "query-migrate",
            false => "query-status",
        })?;
        Ok(open.unwrap_or_default())
    }

    /// Silence until now was not its fault.
    pub(super) fn excuse(&mut self) {
        if let Some(qmp) = &mut self.qmp {
            qmp.excuse();
        }
    }
}

fn set(capabilities: &[&str], state: bool) -> Value {
    let capabilities: Vec<_> = capabilities
        .iter()
        .map(|capability| json!({"capability": capability, "state": state}))
        .collect();
    json!({ "capabilities": capabilities })
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn a_version_is_read_from_what_qemu_says() {
        let said = "QEMU emulator version 11.1.3 (Debian 1:11.1.3+ds-1~bpo13+1)\nCopyright";
        assert_eq!(version(said), Some((11, 1)));
        assert_eq!(version("QEMU emulator version 7.2.22"), Some((7, 2)));
        for wrong in ["", "QEMU emulator", "QEMU version eight", "QEMU version 8"] {
            assert_eq!(version(wrong), None, "{wrong}");
        }
    }
}
