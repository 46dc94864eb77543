//! The loop on a host: what the guard, the program and whoever asks say becomes an input; what the protocol wants is done at once.

use super::configuration::Configuration;
use super::control::{self, Answer, Asked, Request, Status};
use super::heart::Heart;
use super::program::{self, Attachment, Program};
use crate::class::Class;
use crate::protocol::{Alarm, Entry, Failover, Input, Loss, Output, State};
use anyhow::{Context, bail};
use nix::sys::signal::Signal;
use outrigger_guard::daemon::control as guard_control;
use outrigger_guard::daemon::{self as guard, Phase, Side};
use outrigger_guard::protocol::Origin;
use std::ffi::OsString;
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// A hand-over that the guard has not begun after so long was not taken.
const HAND_OVER: Duration = Duration::from_millis(500);
/// AC is taken for lost for so long by a test.
const TEST_MS: u64 = 10_000;
/// Alarms that are kept for the status.
const ALARMS: usize = 32;

/// What is supervised.
#[derive(Debug)]
pub struct Supervised {
    /// How.
    pub configuration: Configuration,
    /// The guard of its memory.
    pub guard: guard::Configuration,
    /// Which host this is.
    pub side: Side,
    /// The program with its arguments.
    pub command: Vec<OsString>,
}

/// What the guard said last, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ownership {
    Owns(u64),
    Suspended,
    Lost,
}

struct Supervisor {
    what: Supervised,
    core: Failover,
    started: Instant,
    heart: Heart,
    program: Option<Program>,
    ownership: Option<Ownership>,
    peer: bool,
    /// The guard was told to hand over then.
    handing_over: Option<Instant>,
    status: Status,
    /// What the protocol hears next.
    inputs: Vec<Input>,
}

/// Runs a host with its guard until SIGTERM or SIGINT.
///
/// # Errors
/// Why it could not begin, or could not go on.
pub fn run(what: Supervised) -> anyhow::Result<()> {
    let socket = &what.configuration.control_socket;
    let asked =
        control::serve(socket).with_context(|| format!("control_socket = {}", socket.display()))?;
    let beats = socket.with_extension("heart");
    let heart = Heart::listen(&beats).with_context(|| beats.display().to_string())?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("no threads")?;
    let (configuration, side) = (what.guard.clone(), what.side);
    let (ends, ended) = mpsc::channel();
    let guard = std::thread::spawn(move || {
        let result = runtime.block_on(guard::run(configuration, side));
        // The supervisor ends as well, or has.
        let _ = ends.send(());
        runtime.shutdown_background();
        result
    });
    let look = what.configuration.look();
    let mut supervisor = Supervisor {
        core: Failover::new(what.configuration.settings()),
        status: Status {
            name: what.configuration.name.clone(),
            state: String::new(),
            process: None,
            entry: None,
            loss: None,
            starts: 0,
            restarts: 0,
            failure: None,
            alarms: Vec::new(),
            guard: None,
            generation: 0,
        },
        what,
        started: Instant::now(),
        heart,
        program: None,
        ownership: None,
        peer: false,
        handing_over: None,
        inputs: Vec::new(),
    };
    while let Err(mpsc::RecvTimeoutError::Timeout) = ended.recv_timeout(look) {
        supervisor.look(&asked)?;
    }
    drop(supervisor.program.take());
    match guard.join() {
        Ok(result) => Ok(result?),
        Err(_) => bail!("the guard panicked"),
    }
}

fn say(what: std::fmt::Arguments<'_>) {
    eprintln!("failover: {what}");
}

impl Supervisor {
    fn look(&mut self, asked: &mpsc::Receiver<Asked>) -> anyhow::Result<()> {
        self.look_at_guard();
        self.look_at_program();
        while let Ok((request, answer)) = asked.try_recv() {
            // A client that went away needs no answer.
            let _ = answer.send(self.asked(request));
        }
        while !self.inputs.is_empty() {
            for input in std::mem::take(&mut self.inputs) {
                let now = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
                for output in self.core.on(now, input) {
                    self.perform(output)?;
                }
            }
        }
        Ok(())
    }

    fn look_at_guard(&mut self) {
        let answer = guard_control::ask(
            &self.what.guard.control_socket,
            guard_control::Request::Status,
        );
        // While it begins it does not answer, and nothing runs.
        let Ok(guard_control::Answer::Status { status }) = answer else {
            return;
        };
        self.status.guard = Some(status.phase);
        self.status.generation = status.generation;
        let peer = status.connected == [true; 2];
        if peer != self.peer {
            self.peer = peer;
            self.inputs.push(Input::Peer(peer));
        }
        let ownership = match status.phase {
            Phase::Unprotected | Phase::Sync | Phase::Protected | Phase::Exposed => {
                Ownership::Owns(status.generation)
            }
            // Feeding: this host may have to go on. Ahead: nothing begins here before its memory is complete.
            Phase::Suspended
            | Phase::Saving
            | Phase::Committing
            | Phase::Feeding
            | Phase::Ahead => Ownership::Suspended,
            Phase::HandedOver | Phase::Standby => Ownership::Lost,
        };
        let not_taken = self
            .handing_over
            .is_some_and(|since| since.elapsed() >= HAND_OVER);
        let again = not_taken && matches!(ownership, Ownership::Owns(_));
        if self.ownership == Some(ownership) && !again {
            return;
        }
        self.ownership = Some(ownership);
        self.handing_over = None;
        self.inputs.push(match ownership {
            Ownership::Owns(generation) => Input::Owns {
                generation,
                origin: status.origin.unwrap_or(Origin::Kept),
                noted: None,
            },
            Ownership::Suspended => Input::Suspended,
            Ownership::Lost => Input::Lost,
        });
    }

    fn look_at_program(&mut self) {
        let runs = matches!(self.ownership, Some(Ownership::Owns(_)));
        let Some(program) = &mut self.program else {
            return;
        };
        if let Some(how) = program.ended() {
            self.program = None;
            self.failed(Class::Crash, how);
            return;
        }
        // The guard lets programs go on that it stopped for an instant.
        if program.hangs
            && let Err(error) = program.signal(Signal::SIGSTOP)
        {
            say(format_args!("test of a hang: {error}"));
        }
        let has_beaten = self.heart.has_beaten(program.process());
        program.lives |= has_beaten;
        // Who is stopped by the guard cannot beat.
        if has_beaten || !runs {
            program.beat = Instant::now();
        }
        let configuration = &self.what.configuration;
        let limit = Duration::from_millis(match program.lives {
            true => configuration.heartbeat_ms,
            false => configuration.begin_ms,
        });
        let silent = program.beat.elapsed();
        if silent > limit {
            program.beat = Instant::now();
            self.failed(
                Class::Hang,
                format!("no heartbeat for {} ms", silent.as_millis()),
            );
        }
    }

    fn failed(&mut self, class: Class, how: String) {
        // What ended because it was to end is no failure.
        if !matches!(self.core.state(), State::Running(..) | State::Paused(..)) {
            return;
        }
        say(format_args!("{}: {how}", class.name()));
        self.status.failure = Some((class, how));
        self.inputs.push(Input::Failed(class));
    }

    fn asked(&mut self, request: Request) -> Answer {
        let refused = |reason: String| Answer::Refused { reason };
        match request {
            Request::Status => {
                self.status.state = state_name(self.core.state()).to_owned();
                self.status.restarts = self.core.restarts() as u64;
                self.status.process = self.program.as_ref().map(Program::process);
                Answer::Status {
                    status: Box::new(self.status.clone()),
                }
            }
            Request::Report { reason } => {
                self.failed(Class::Hardware, reason);
                Answer::Begun
            }
            Request::Test { class } => match (class, &mut self.program) {
                (Class::Panic, _) => {
                    refused("panic: end this host's process with kill -9, or the host".to_owned())
                }
                (_, None) => refused("the application does not run on this host".to_owned()),
                (Class::Crash, Some(program)) => answered(program.signal(Signal::SIGABRT)),
                (Class::Hang, Some(program)) => {
                    program.hangs = true;
                    answered(program.signal(Signal::SIGSTOP))
                }
                (Class::Hardware, Some(_)) => {
                    self.failed(Class::Hardware, "a test".to_owned());
                    Answer::Begun
                }
                (Class::AcLoss, Some(_)) => {
                    let request = guard_control::Request::TestPowerFail { for_ms: TEST_MS };
                    answered(self.tell_guard(request))
                }
            },
        }
    }

    fn tell_guard(&self, request: guard_control::Request) -> std::io::Result<()> {
        match guard_control::ask(&self.what.guard.control_socket, request)? {
            guard_control::Answer::Refused { reason } => Err(std::io::Error::other(reason)),
            guard_control::Answer::Begun | guard_control::Answer::Status { .. } => Ok(()),
        }
    }

    fn perform(&mut self, output: Output) -> anyhow::Result<()> {
        match output {
            Output::End => {
                if let Some(mut program) = self.program.take() {
                    program.end()?;
                    if let Err(why) = self.hook("release") {
                        say(format_args!("{why}"));
                    }
                }
                self.inputs.push(Input::Ended);
            }
            Output::HandOver => {
                self.handing_over = Some(Instant::now());
                match self.tell_guard(guard_control::Request::HandOver) {
                    Ok(()) => say(format_args!("the memory is being handed over")),
                    // It is heard of again when it is not taken.
                    Err(error) => say(format_args!("hand over: {error}")),
                }
            }
            Output::Start(entry, loss) => self.start(entry, loss)?,
            Output::Alarm(alarm) => self.alarm(alarm),
            // The guard itself stops programs, and lets them go on.
            Output::GoOn | Output::Pause => {
                if let Some(program) = &mut self.program {
                    program.beat = Instant::now();
                }
            }
            Output::Checkpoint | Output::Copy(_) | Output::Note(_) | Output::Forget => {
                bail!("{output:?}: a process is carried over by its guard")
            }
        }
        Ok(())
    }

    fn start(&mut self, entry: Entry, loss: Option<Loss>) -> anyhow::Result<()> {
        self.handing_over = None;
        if let Some(mut before) = self.program.take() {
            before.end()?;
        }
        // Ownership first, then the address, then the application.
        if let Err(why) = self.hook("take") {
            say(format_args!("{why}"));
        }
        self.heart.forget();
        let guard = &self.what.guard;
        let attachment = Attachment {
            socket: &guard.application_socket,
            region: &guard.memory,
            cgroup: guard.programs.cgroup.as_deref(),
        };
        let program = Program::start(&self.what.command, entry, &attachment, &self.heart)?;
        match loss {
            Some(loss) => say(format_args!(
                "{entry:?}, process {}; LOST, {loss:?}: what was not persistent",
                program.process()
            )),
            None => say(format_args!("{entry:?}, process {}", program.process())),
        }
        self.program = Some(program);
        self.status.entry = Some(entry);
        self.status.loss = loss;
        self.status.starts += 1;
        Ok(())
    }

    fn hook(&self, what: &str) -> Result<(), String> {
        let configuration = &self.what.configuration;
        let Some(path) = &configuration.hook else {
            return Ok(());
        };
        let limit = Duration::from_millis(configuration.hook_ms);
        program::hook(path, [what, &configuration.name], limit)
    }

    fn alarm(&mut self, alarm: Alarm) {
        say(format_args!("ALARM {alarm:?}"));
        if self.status.alarms.len() == ALARMS {
            self.status.alarms.remove(0);
        }
        self.status.alarms.push(alarm);
    }
}

fn answered(result: std::io::Result<()>) -> Answer {
    match result {
        Ok(()) => Answer::Begun,
        Err(error) => Answer::Refused {
            reason: error.to_string(),
        },
    }
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Away => "away",
        State::Running(..) => "running",
        State::Paused(..) | State::Waiting(..) => "paused",
        State::Checkpointing(..) => "checkpointing",
        State::Copying(..) => "copying",
        State::Ending(_) => "ending",
        State::Noting | State::Forgetting => "noting",
        State::HandingOver => "handing-over",
        State::Down => "down",
    }
}
