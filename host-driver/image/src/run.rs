//! Runs a tool: its output into a log and to whoever watches, with a time limit that holds for everything it has started.
//!
//! Promises: when the limit is over, the tool and all processes of its group get SIGTERM, five seconds later SIGKILL; nothing waits longer than the limit and ten seconds.

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How long a tool has to end after SIGTERM.
const GRACE: Duration = Duration::from_secs(5);
/// How often a tool that says nothing is looked at.
const TICK: Duration = Duration::from_millis(200);

/// How a tool ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// With this exit code.
    Ended(i32),
    /// By this signal, which was not ours.
    Killed(i32),
    /// It was killed when its time was over.
    TimedOut,
}

/// Something to watch a tool by.
pub trait Progress {
    /// A line of its output.
    fn line(&mut self, line: &str);
    /// It still runs, for so long now.
    fn still(&mut self, elapsed: Duration);
}

/// What a tool said and how it ended.
#[derive(Debug)]
pub struct Answer {
    /// Its output and its errors.
    pub text: String,
    /// How it ended.
    pub outcome: Outcome,
}

struct Collected(String);

impl Progress for Collected {
    fn line(&mut self, line: &str) {
        // A version is short; what never ends is not kept.
        if self.0.len() < 1 << 16 {
            self.0.push_str(line);
            self.0.push('\n');
        }
    }

    fn still(&mut self, _: Duration) {}
}

/// Runs `command` and collects what it says.
///
/// # Errors
/// When it cannot be started.
pub fn capture(command: &[String], limit: Duration) -> io::Result<Answer> {
    let mut collected = Collected(String::new());
    let outcome = watched(command, limit, None, &mut collected)?;
    Ok(Answer {
        text: collected.0,
        outcome,
    })
}

/// Runs `command`, its output into `log` and to `progress`.
///
/// # Errors
/// When it cannot be started or the log cannot be written.
pub fn run(
    command: &[String],
    limit: Duration,
    log: &Path,
    progress: &mut dyn Progress,
) -> io::Result<Outcome> {
    let log = File::create(log)
        .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", log.display())))?;
    watched(command, limit, Some(log), progress)
}

fn watched(
    command: &[String],
    limit: Duration,
    mut log: Option<File>,
    progress: &mut dyn Progress,
) -> io::Result<Outcome> {
    let (program, arguments) = command
        .split_first()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "an empty command"))?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .process_group(0)
        .spawn()
        .map_err(|error| io::Error::new(error.kind(), format!("{program}: {error}")))?;
    let lines = lines_of(&mut child);
    let started = Instant::now();
    let mut timed_out = false;
    let mut killed_at = None;
    loop {
        match lines.recv_timeout(TICK) {
            Ok(line) => {
                if let Some(log) = &mut log {
                    writeln!(log, "{line}")?;
                }
                progress.line(&line);
            }
            // The readers are gone: everything that could write has ended or closed its output.
            Err(RecvTimeoutError::Disconnected) => {
                if let Some(status) = child.try_wait()? {
                    return Ok(outcome(status, timed_out));
                }
                thread::sleep(TICK);
            }
            Err(RecvTimeoutError::Timeout) => {
                progress.still(started.elapsed());
                // A process that outlives the tool may hold its output open: that is not waited for.
                if let Some(status) = child.try_wait()? {
                    drain(&lines, &mut log, progress)?;
                    return Ok(outcome(status, timed_out));
                }
            }
        }
        if !timed_out && started.elapsed() > limit {
            timed_out = true;
            killed_at = Some(Instant::now());
            signal_group(&child, Signal::SIGTERM);
        }
        if killed_at.is_some_and(|at| at.elapsed() > GRACE) {
            killed_at = Some(Instant::now());
            signal_group(&child, Signal::SIGKILL);
        }
    }
}

fn drain(
    lines: &Receiver<String>,
    log: &mut Option<File>,
    progress: &mut dyn Progress,
) -> io::Result<()> {
    while let Ok(line) = lines.try_recv() {
        if let Some(log) = log {
            writeln!(log, "{line}")?;
        }
        progress.line(&line);
    }
    Ok(())
}

fn outcome(status: ExitStatus, timed_out: bool) -> Outcome {
    if timed_out {
        return Outcome::TimedOut;
    }
    match status.code() {
        Some(code) => Outcome::Ended(code),
        None => Outcome::Killed(status.signal().unwrap_or(0)),
    }
}

fn signal_group(child: &Child, signal: Signal) {
    // It may have ended just now, which is what is wanted.
    if let Ok(id) = i32::try_from(child.id()) {
        let _ = killpg(Pid::from_raw(id), signal);
    }
}

/// Lines of output and errors, in the order in which they come.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, receiver) = channel();
    let outputs: Vec<Box<dyn io::Read + Send>> = [
        child
            .stdout
            .take()
            .map(|output| Box::new(output) as Box<dyn io::Read + Send>),
        child
            .stderr
            .take()
            .map(|output| Box::new(output) as Box<dyn io::Read + Send>),
    ]
    .into_iter()
    .flatten()
    .collect();
    for output in outputs {
        let sender = sender.clone();
        thread::spawn(move || {
            let mut reader = BufReader::new(output);
            let mut line = Vec::new();
            while reader
                .read_until(b'\n', &mut line)
                .is_ok_and(|bytes| bytes > 0)
            {
                let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                line.clear();
                if sender.send(text).is_err() {
                    break;
                }
            }
        });
    }
    receiver
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(text: &str) -> Vec<String> {
        ["sh", "-c", text].map(str::to_owned).to_vec()
    }

    #[test]
    fn output_and_exit_code_come_back() {
        let answer = capture(&shell("echo a; echo b >&2; exit 3"), GRACE).expect("it starts");
        assert_eq!(answer.outcome, Outcome::Ended(3));
        let mut lines: Vec<&str> = answer.text.lines().collect();
        lines.sort_unstable();
        assert_eq!(lines, ["a", "b"]);
    }

    #[test]
    fn a_tool_without_end_is_killed_with_its_children() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("pid");
        let text = format!("sleep 1000 & echo $! > {}; wait", file.display());
        let answer = capture(&shell(&text), Duration::from_millis(500)).expect("it starts");
        assert_eq!(answer.outcome, Outcome::TimedOut);
        let child = std::fs::read_to_string(&file).expect("it was written");
        let child = Pid::from_raw(child.trim().parse().expect("a number"));
        // The child is dead, or dying as an orphan whose parent has not looked yet.
        let deadline = Instant::now() + GRACE;
        while nix::sys::signal::kill(child, None).is_ok() && Instant::now() < deadline {
            thread::yield_now();
        }
        let state = std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
        assert!(state.is_empty() || state.contains(") Z "), "{state}");
    }

    #[test]
    fn what_is_not_there_is_named() {
        let error = capture(&["/nowhere/tool".to_owned()], GRACE).expect_err("it is not there");
        assert!(error.to_string().contains("/nowhere/tool"), "{error}");
    }
}
