//! Recording of a program's memory accesses with valgrind's lackey tool.
//!
//! ```text
//!   valgrind --tool=lackey --trace-mem=yes PROGRAM --> named pipe --> LackeyFilter --> TraceWriter
//! ```
//!
//! The program runs in a process group of its own, which is ended with KILL (some programs catch TERM and never finish
//! under valgrind) when enough was recorded, when time is over, and whenever recording fails. Every wait has a bound.

use crate::error::TraceError;
use crate::format::{Description, Totals};
use crate::lackey::LackeyFilter;
use crate::loader::LoaderImage;
use crate::writer::TraceWriter;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, killpg};
use nix::sys::stat::Mode;
use nix::unistd::{Pid, mkfifo};
use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::{self, IsTerminal, Read};
use std::os::fd::AsFd;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Longest sleep between two looks at the clock and the program.
const POLL_INTERVAL_MS: u16 = 100;
/// Time between two progress reports.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(1);
/// Time that the operating system gets to remove the program after KILL.
const KILL_LIMIT: Duration = Duration::from_secs(10);
/// Bytes read from the pipe at once.
const READ_BYTES: usize = 1 << 16;

/// What to record.
#[derive(Debug, Clone)]
pub struct RecordRequest {
    /// Program: a path, or a name that is looked up in `PATH`.
    pub program: OsString,
    /// Its arguments.
    pub arguments: Vec<OsString>,
    /// File to write.
    pub output: PathBuf,
    /// When to end the program.
    pub limits: RecordLimits,
    /// What happens to the program's own output.
    pub program_output: ProgramOutput,
    /// The valgrind command, usually `valgrind`.
    pub valgrind: OsString,
    /// Once it is true, the program is ended and what was recorded is kept: for Ctrl-C.
    pub interrupted: Arc<AtomicBool>,
}

/// When to end the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordLimits {
    /// Accesses to record at most.
    pub max_records: u64,
    /// Time from the start of the program.
    pub time: Duration,
}

/// What happens to the recorded program's standard output and error output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProgramOutput {
    /// They go where the recorder's own go.
    Shown,
    /// They are discarded.
    Discarded,
}

/// How far a recording is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Sums over the accesses recorded so far.
    pub totals: Totals,
    /// Time since the start of the program.
    pub elapsed: Duration,
}

/// Why the recording is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndedBy {
    /// The program ended by itself, with this exit code.
    Program(i32),
    /// [`RecordLimits::max_records`] was reached.
    MaxRecords,
    /// [`RecordLimits::time`] was over.
    TimeLimit,
    /// [`RecordRequest::interrupted`] became true.
    Interrupted,
}

/// A finished recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordOutcome {
    /// Sums over the recorded accesses.
    pub totals: Totals,
    /// Why it is over.
    pub ended_by: EndedBy,
    /// Loads and stores of the program before filtering and merging.
    pub references: u64,
    /// Of these, dropped because they hit the main stack.
    pub stack_references: u64,
    /// Of these, dropped because they hit the loader's image.
    pub loader_references: u64,
    /// Time since the start of the program.
    pub elapsed: Duration,
}

/// Why a program could not be recorded. No trace file is left behind.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// valgrind is not installed.
    #[error("{} was not found; install it, for example with: apt-get install valgrind", valgrind.to_string_lossy())]
    ValgrindMissing {
        /// The command that was tried.
        valgrind: OsString,
    },
    /// The program cannot be started.
    #[error("cannot start {}: {why}", program.to_string_lossy())]
    NotStarted {
        /// The program.
        program: OsString,
        /// Why.
        why: String,
    },
    /// A signal ended the program.
    #[error("{} was ended by signal {signal} ({}) after {accesses} accesses", program.to_string_lossy(), signal_name(*signal))]
    Crashed {
        /// The program.
        program: OsString,
        /// The signal's number.
        signal: i32,
        /// Accesses recorded before.
        accesses: u64,
    },
    /// The program ended or time was over before any access was seen.
    #[error("{} made no memory access that could be recorded ({why}){}", program.to_string_lossy(), quote(messages))]
    NothingRecorded {
        /// The program.
        program: OsString,
        /// How it ended.
        why: String,
        /// What valgrind said.
        messages: Vec<String>,
    },
    /// The operating system refused an operation.
    #[error("cannot {action}: {reason}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// The operating system's reason.
        reason: io::Error,
    },
    /// The trace could not be written.
    #[error(transparent)]
    Trace(#[from] TraceError),
}

fn signal_name(signal: i32) -> &'static str {
    Signal::try_from(signal).map_or("unknown", Signal::as_str)
}

fn quote(messages: &[String]) -> String {
    if messages.is_empty() {
        String::new()
    } else {
        format!("; valgrind said:\n  {}", messages.join("\n  "))
    }
}

/// The running program; dropping it ends its process group.
struct Running {
    child: Child,
}

impl Running {
    /// Ends what is left of the process group and waits for the program itself.
    fn end(&mut self) -> io::Result<ExitStatus> {
        // The group may be gone already: then there is nothing to end.
        match killpg(Pid::from_raw(self.child.id() as i32), Signal::SIGKILL) {
            Ok(()) | Err(Errno::ESRCH | Errno::EPERM) => {}
            Err(errno) => return Err(errno.into()),
        }
        let end = Instant::now() + KILL_LIMIT;
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            if Instant::now() >= end {
                return Err(io::Error::new(
                    io::ErrorKind::TimedOut,
                    "the program does not go away",
                ));
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Nobody is left to tell: the recording has failed for another reason already, or is over.
        let _ = self.end();
    }
}

/// Records `request`, calling `progress` about once per second.
///
/// # Errors
/// See [`RecordError`]. A program that ends with an exit code other than 0 is not an error.
pub fn record(
    request: &RecordRequest,
    progress: &mut dyn FnMut(Progress),
) -> Result<RecordOutcome, RecordError> {
    let not_started = |why: String| RecordError::NotStarted {
        program: request.program.clone(),
        why,
    };
    if which::which(&request.valgrind).is_err() {
        return Err(RecordError::ValgrindMissing {
            valgrind: request.valgrind.clone(),
        });
    }
    let program = which::which(&request.program)
        .map_err(|_| not_started("no such executable file".to_owned()))?;
    let loader =
        LoaderImage::of_program(&program).map_err(|error| not_started(error.to_string()))?;

    let mut writer = TraceWriter::create(&request.output, describe(request))?;
    let folder = tempfile::tempdir().map_err(io_error("create a temporary folder"))?;
    let pipe_path = folder.path().join("lackey");
    mkfifo(&pipe_path, Mode::S_IRUSR | Mode::S_IWUSR)
        .map_err(|errno| io_error("create a named pipe")(errno.into()))?;
    // Opened for writing too, so that opening never waits for valgrind and the end is told by the program's exit alone.
    let mut pipe = OpenOptions::new()
        .read(true)
        .write(true)
        .custom_flags(nix::fcntl::OFlag::O_NONBLOCK.bits())
        .open(&pipe_path)
        .map_err(io_error("open the named pipe"))?;

    let start = Instant::now();
    let mut running = Running {
        child: spawn(request, &program, &pipe_path)?,
    };
    let mut filter = None;
    let mut next_progress = start + PROGRESS_INTERVAL;
    let mut buffer = vec![0; READ_BYTES];
    let mut exit = None;
    let ended_by = loop {
        let now = Instant::now();
        if now.duration_since(start) >= request.limits.time {
            break EndedBy::TimeLimit;
        }
        if request.interrupted.load(Ordering::Relaxed) {
            break EndedBy::Interrupted;
        }
        if now >= next_progress {
            progress(Progress {
                totals: writer.totals(),
                elapsed: now.duration_since(start),
            });
            next_progress = now + PROGRESS_INTERVAL;
        }
        match pipe.read(&mut buffer) {
            Ok(count) => {
                // valgrind has mapped the loader before it writes the first line, so it can be looked up now.
                let process_id = running.child.id();
                let filter = filter.get_or_insert_with(|| {
                    LackeyFilter::new(loader.as_ref().map(|loader| loader.addresses(process_id)))
                });
                let go_on = filter.feed(&buffer[..count], |access| {
                    writer.push(access)?;
                    Ok::<_, TraceError>(writer.totals().accesses < request.limits.max_records)
                })?;
                if !go_on {
                    break EndedBy::MaxRecords;
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => match exit {
                Some(status) => break how_it_ended(request, status, &writer)?,
                // The pipe is read once more after the exit is known: the last text may have come in between.
                None => exit = wait_for_text_or_exit(&pipe, &mut running.child)?,
            },
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(io_error("read the named pipe")(error)),
        }
    };
    running.end().map_err(io_error("end the program"))?;
    let elapsed = start.elapsed();
    let filter = filter.unwrap_or_else(|| LackeyFilter::new(None));
    if filter.counts().references == 0 {
        let why = match ended_by {
            EndedBy::Program(code) => format!("it ended with exit code {code}"),
            EndedBy::MaxRecords | EndedBy::TimeLimit | EndedBy::Interrupted => {
                format!("ended after {:.1} s", elapsed.as_secs_f64())
            }
        };
        let messages = filter.messages().to_vec();
        return Err(RecordError::NothingRecorded {
            program: request.program.clone(),
            why,
            messages,
        });
    }
    if ended_by == EndedBy::MaxRecords {
        // The reference that is still open belongs to the access after the last one.
        writer.discard_open_access();
    }
    let totals = writer.finish()?;
    let counts = filter.counts();
    Ok(RecordOutcome {
        totals,
        ended_by,
        references: counts.references,
        stack_references: counts.stack,
        loader_references: counts.loader,
        elapsed,
    })
}

fn describe(request: &RecordRequest) -> Description {
    // The file name alone: a trace should not tell where programs lie on the machine that recorded it.
    let name = Path::new(&request.program)
        .file_name()
        .unwrap_or(&request.program);
    Description {
        program: name.to_string_lossy().into_owned(),
        arguments: request
            .arguments
            .iter()
            .map(|argument| argument.to_string_lossy().into_owned())
            .collect(),
    }
}

/// glibc's settings, those of the user first: no string instructions for long copies. A processor moves whole lines
/// with these, but lackey shows a load and a store for each byte, which makes a copy look a hundred times longer.
fn tunables(of_the_user: Option<&str>) -> String {
    const NO_STRING_INSTRUCTIONS: &str =
        "glibc.cpu.x86_rep_movsb_threshold=0x7fffffff:glibc.cpu.x86_rep_stosb_threshold=0x7fffffff";
    match of_the_user {
        Some(settings) if !settings.is_empty() => format!("{settings}:{NO_STRING_INSTRUCTIONS}"),
        _ => NO_STRING_INSTRUCTIONS.to_owned(),
    }
}

fn spawn(request: &RecordRequest, program: &Path, pipe: &Path) -> Result<Child, RecordError> {
    let mut log_file = OsString::from("--log-file=");
    // valgrind replaces %-sequences in the name.
    log_file.push(pipe.to_string_lossy().replace('%', "%%"));
    let mut command = Command::new(&request.valgrind);
    command
        .args(
            [
                "--command-line-only=yes",
                "--tool=lackey",
                "--trace-mem=yes",
            ]
            .map(OsStr::new),
        )
        .arg(log_file)
        .arg(program)
        .args(&request.arguments)
        .env("LC_ALL", "C")
        .env(
            "GLIBC_TUNABLES",
            tunables(std::env::var("GLIBC_TUNABLES").ok().as_deref()),
        )
        .process_group(0);
    // A background process group must not read from a terminal: it would be stopped.
    if io::stdin().is_terminal() {
        command.stdin(Stdio::null());
    }
    if request.program_output == ProgramOutput::Discarded {
        command.stdout(Stdio::null()).stderr(Stdio::null());
    }
    command.spawn().map_err(io_error("start valgrind"))
}

/// Waits, for a short time at most, until there is text in the pipe; hands out the program's exit if it has ended.
fn wait_for_text_or_exit(
    pipe: &File,
    child: &mut Child,
) -> Result<Option<ExitStatus>, RecordError> {
    let mut descriptors = [PollFd::new(pipe.as_fd(), PollFlags::POLLIN)];
    match poll(&mut descriptors, PollTimeout::from(POLL_INTERVAL_MS)) {
        Ok(0) => child.try_wait().map_err(io_error("wait for the program")),
        Ok(_) | Err(Errno::EINTR) => Ok(None),
        Err(errno) => Err(io_error("wait for the named pipe")(errno.into())),
    }
}

fn how_it_ended(
    request: &RecordRequest,
    status: ExitStatus,
    writer: &TraceWriter,
) -> Result<EndedBy, RecordError> {
    match (status.code(), status.signal()) {
        (Some(code), _) => Ok(EndedBy::Program(code)),
        (None, signal) => Err(RecordError::Crashed {
            program: request.program.clone(),
            signal: signal.unwrap_or_default(),
            accesses: writer.totals().accesses,
        }),
    }
}

fn io_error(action: &'static str) -> impl FnOnce(io::Error) -> RecordError {
    move |reason| RecordError::Io { action, reason }
}
