//! The loop on a host: what the guard, the engine and whoever asks say becomes an input; what the protocol wants is done at once.

use super::configuration::Configuration;
use super::control::{self, Answer, Asked, Request, Status};
use super::engine::ProcessEngine;
use super::heart::Heart;
use super::program;
use crate::class::Class;
use crate::engine::{Engine, Event, Standing};
use crate::protocol::{Alarm, Entry, Failover, Input, Loss, Output, State, Then};
use anyhow::{Context, bail};
use outrigger_guard::daemon::control as guard_control;
use outrigger_guard::daemon::{
    self as guard, Phase, Quiesce, Side, Stand, Tenant, Tenure, Watcher,
};
use outrigger_guard::protocol::Origin;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
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

/// What the guard says, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ownership {
    Owns(u64),
    Ahead(u64),
    Suspended,
    Lost,
}

impl Ownership {
    fn of(stand: Stand) -> Self {
        match stand.tenure {
            Tenure::Runs => Self::Owns(stand.generation),
            Tenure::Ahead => Self::Ahead(stand.generation),
            Tenure::Stands => Self::Suspended,
            Tenure::Away => Self::Lost,
        }
    }
}

struct Supervisor<E> {
    configuration: Configuration,
    /// Where the guard is asked.
    guard: PathBuf,
    core: Failover,
    started: Instant,
    engine: E,
    /// As the guard said last.
    stand: Option<Stand>,
    /// What the protocol knows of it.
    ownership: Option<Ownership>,
    peer: bool,
    power: bool,
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
    let beats = what.configuration.control_socket.with_extension("heart");
    let heart = Heart::listen(&beats).with_context(|| beats.display().to_string())?;
    let guarded = Guarded::Application(Arc::new(heart.clone()));
    let wakes = mpsc::channel();
    let wake = wakes.0.clone();
    // A supervisor that has ended looks no more.
    let ended = Arc::new(move || drop(wake.send(Wake::Look)));
    let engine = ProcessEngine::new(&what.configuration, &what.guard, what.command, heart, ended);
    let host = Host {
        configuration: what.configuration,
        guard: what.guard,
        side: what.side,
        // Its memory is copied by the guard.
        copies: 1,
        guarded,
        wakes,
    };
    supervise(host, engine)
}

/// What a supervisor waits for.
#[derive(Debug)]
pub(crate) enum Wake {
    /// The guard says where the host stands.
    Stands(Stand),
    /// Somebody asks.
    Asked(Asked),
    /// Something happened to the application.
    Look,
    /// The guard has ended.
    Ended,
}

/// A host, but for what drives the application.
pub(crate) struct Host {
    pub(crate) configuration: Configuration,
    pub(crate) guard: guard::Configuration,
    pub(crate) side: Side,
    /// So many copies are tried at a time.
    pub(crate) copies: u32,
    pub(crate) guarded: Guarded,
    pub(crate) wakes: (mpsc::Sender<Wake>, mpsc::Receiver<Wake>),
}

/// Whom the guard stops and ends.
pub(crate) enum Guarded {
    /// What has its memory elsewhere.
    Tenant(Arc<dyn Tenant>),
    /// The programs that are attached to its memory; asked before that, where there is time.
    Application(Arc<dyn Quiesce>),
}

/// Runs a host with its guard, and what an engine drives, until SIGTERM or SIGINT.
///
/// # Errors
/// Why it could not begin, or could not go on.
pub(crate) fn supervise<E: Engine>(host: Host, engine: E) -> anyhow::Result<()> {
    let Host {
        configuration,
        guard,
        side,
        copies,
        guarded,
        wakes: (wakes, woken),
    } = host;
    let socket = &configuration.control_socket;
    let asks = wakes.clone();
    control::serve(socket, move |asked| {
        // A supervisor that has ended answers nobody.
        let _ = asks.send(Wake::Asked(asked));
    })
    .with_context(|| format!("control_socket = {}", socket.display()))?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("no threads")?;
    let guard_socket = guard.control_socket.clone();
    let tells = wakes.clone();
    let watcher = Watcher::new(move |stand| drop(tells.send(Wake::Stands(stand))));
    let guard =
        std::thread::spawn(move || {
            let result =
                match guarded {
                    Guarded::Tenant(tenant) => {
                        runtime.block_on(guard::run_with_tenant(guard, side, tenant, watcher))
                    }
                    Guarded::Application(application) => runtime.block_on(
                        guard::run_for_application(guard, side, application, watcher),
                    ),
                };
            // The supervisor ends as well, or has.
            let _ = wakes.send(Wake::Ended);
            runtime.shutdown_background();
            result
        });
    let mut supervisor = Supervisor {
        core: Failover::new(configuration.settings(engine.kind(), copies)),
        status: Status {
            name: configuration.name.clone(),
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
            copy: None,
            precopy: None,
        },
        configuration,
        guard: guard_socket,
        started: Instant::now(),
        engine,
        stand: None,
        ownership: None,
        peer: false,
        power: true,
        handing_over: None,
        inputs: Vec::new(),
    };
    // A supervisor that was killed here has left it behind, and the other host may have it.
    supervisor.release();
    supervisor.run(&woken)?;
    if supervisor.engine.end()? {
        supervisor.release();
    }
    match guard.join() {
        Ok(result) => Ok(result?),
        Err(_) => bail!("the guard panicked"),
    }
}

fn say(what: std::fmt::Arguments<'_>) {
    eprintln!("failover: {what}");
}

impl<E: Engine> Supervisor<E> {
    /// Until the guard ends.
    fn run(&mut self, woken: &mpsc::Receiver<Wake>) -> anyhow::Result<()> {
        loop {
            let mut wake = woken.recv_timeout(self.pause()).ok();
            let mut asked = Vec::new();
            // What came meanwhile is looked at together: of where the host stands only the last counts.
            while let Some(what) = wake {
                match what {
                    Wake::Stands(stand) => self.stand = Some(stand),
                    Wake::Asked(question) => asked.push(question),
                    Wake::Look => {}
                    Wake::Ended => return Ok(()),
                }
                wake = woken.try_recv().ok();
            }
            self.look(asked)?;
        }
    }

    /// Longest time until the next look.
    fn pause(&self) -> Duration {
        let mut pause = self.engine.distance();
        if self.handing_over.is_some() {
            pause = pause.min(HAND_OVER / 10);
        }
        match self.stand {
            // What is noted in the memory could not be read.
            Some(stand) if self.ownership != Some(Ownership::of(stand)) => {
                pause.min(self.configuration.look())
            }
            _ => pause,
        }
    }

    fn look(&mut self, asked: Vec<Asked>) -> anyhow::Result<()> {
        self.look_at_guard();
        self.look_at_application()?;
        for (request, answer) in asked {
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
        // While it begins it does not say where it stands, and nothing runs.
        let Some(stand) = self.stand else {
            return;
        };
        self.status.generation = stand.generation;
        self.power = stand.power;
        if stand.is_connected != self.peer {
            self.peer = stand.is_connected;
            self.inputs.push(Input::Peer(self.peer));
        }
        let ownership = Ownership::of(stand);
        let not_taken = self
            .handing_over
            .is_some_and(|since| since.elapsed() >= HAND_OVER);
        let again = not_taken && matches!(ownership, Ownership::Owns(_));
        if self.ownership == Some(ownership) && !again {
            return;
        }
        let noted = match ownership {
            Ownership::Owns(_) => self.engine.noted(),
            Ownership::Ahead(_) | Ownership::Suspended | Ownership::Lost => Ok(None),
        };
        // A memory that cannot be read at this moment stands still again: that is heard of at the next look.
        let Ok(noted) = noted else {
            return;
        };
        self.ownership = Some(ownership);
        self.handing_over = None;
        self.inputs.push(match ownership {
            Ownership::Owns(generation) => Input::Owns {
                generation,
                origin: stand.origin.unwrap_or(Origin::Kept),
                noted,
            },
            Ownership::Ahead(generation) => Input::Ahead(generation),
            Ownership::Suspended => Input::Suspended,
            Ownership::Lost => Input::Lost,
        });
    }

    fn look_at_application(&mut self) -> anyhow::Result<()> {
        let standing = Standing {
            state: self.core.state(),
            owns: matches!(self.ownership, Some(Ownership::Owns(_))),
            lost: self.ownership == Some(Ownership::Lost),
            power: self.power,
            peer: self.peer,
        };
        let events = self.engine.look(&standing)?;
        self.take(events);
        Ok(())
    }

    fn take(&mut self, events: Vec<Event>) {
        for event in events {
            match event {
                Event::Failed(class, how) => self.failed(class, how),
                Event::Input(input) => self.inputs.push(input),
                Event::Said(what) => say(format_args!("{what}")),
            }
        }
    }

    fn failed(&mut self, class: Class, how: String) {
        let of_itself = matches!(class, Class::Crash | Class::Hang);
        let counts = match self.core.state() {
            State::Running(..) | State::Ahead(_) | State::Paused(..) => true,
            State::Checkpointing(..) | State::Copying(..) => of_itself,
            // What ended because it was to end is no failure.
            _ => false,
        };
        if !counts {
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
                self.status.guard = self.phase();
                self.status.state = state_name(self.core.state()).to_owned();
                self.status.restarts = self.core.restarts() as u64;
                self.status.process = self.engine.process();
                self.status.copy = self.engine.copied();
                self.status.precopy = self.engine.precopy();
                Answer::Status {
                    status: Box::new(self.status.clone()),
                }
            }
            Request::Report { reason } => self.hardware(reason),
            Request::Test { class } => match class {
                Class::Panic => {
                    refused("panic: end this host's process with kill -9, or the host".to_owned())
                }
                _ if self.engine.process().is_none() => {
                    refused("the application does not run on this host".to_owned())
                }
                Class::Crash | Class::Hang => answered(self.engine.cause(class)),
                Class::Hardware => self.hardware("a test".to_owned()),
                Class::AcLoss => {
                    let request = guard_control::Request::TestPowerFail { for_ms: TEST_MS };
                    answered(self.tell_guard(request))
                }
            },
        }
    }

    /// Goes to the other host, if it is there: this one can still run it.
    fn hardware(&mut self, reason: String) -> Answer {
        let refused = |reason: &str| Answer::Refused {
            reason: reason.to_owned(),
        };
        if !matches!(self.core.state(), State::Running(..)) {
            return refused("the application does not run on this host");
        }
        if !self.peer {
            return refused("the other host is not there to take the application");
        }
        self.failed(Class::Hardware, reason);
        Answer::Begun
    }

    /// What the guard says that it is, if it answers.
    fn phase(&self) -> Option<Phase> {
        match guard_control::ask(&self.guard, guard_control::Request::Status).ok()? {
            guard_control::Answer::Status { status } => Some(status.phase),
            _ => None,
        }
    }

    fn tell_guard(&self, request: guard_control::Request) -> std::io::Result<()> {
        match guard_control::ask(&self.guard, request)? {
            guard_control::Answer::Refused { reason } => Err(std::io::Error::other(reason)),
            guard_control::Answer::Begun | guard_control::Answer::Status { .. } => Ok(()),
        }
    }

    fn perform(&mut self, output: Output) -> anyhow::Result<()> {
        match output {
            Output::End => {
                // Of all that is carried over, only this leaves an application that can still answer.
                let answers = matches!(self.status.failure, Some((Class::Hardware, _)));
                if answers
                    && self.core.state() == State::Ending(Then::HandOver)
                    && let Some(what) = self.engine.quiesce()
                {
                    say(format_args!("{what}"));
                }
                if self.engine.end()? {
                    self.release();
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
            Output::GoOn => {
                let events = self.engine.go_on();
                self.take(events);
            }
            Output::Pause => self.engine.pause(),
            Output::Checkpoint => match self.engine.checkpoint() {
                Ok(()) => self.inputs.push(Input::Checkpointed),
                Err(error) => self.failed(Class::Hang, format!("it does not stop: {error:#}")),
            },
            Output::Copy(number) => {
                say(format_args!("copy {number} to the other host"));
                if let Err(error) = self.engine.copy(number) {
                    say(format_args!("copy {number}: {error:#}"));
                    self.inputs.push(Input::CopyFailed(number));
                }
            }
            Output::Note(record) => self.engine.note(Some(record)),
            Output::Forget => self.engine.note(None),
        }
        Ok(())
    }

    fn start(&mut self, entry: Entry, loss: Option<Loss>) -> anyhow::Result<()> {
        self.handing_over = None;
        self.engine.end()?;
        // Ownership first, then the address, then the application.
        if let Err(why) = self.hook("take") {
            say(format_args!("{why}"));
        }
        self.status.entry = Some(entry);
        self.status.loss = loss;
        self.status.starts += 1;
        if let Err(error) = self.engine.start(entry) {
            // As if it had crashed at once: tried again as often as that, and the memory stays guarded.
            self.failed(Class::Crash, format!("{error:#}"));
            return Ok(());
        }
        let process = self.engine.process().unwrap_or_default();
        match loss {
            Some(loss) => say(format_args!(
                "{entry:?}, process {process}; LOST, {loss:?}: what was not persistent"
            )),
            None if matches!(self.core.state(), State::Ahead(_)) => say(format_args!(
                "{entry:?}, process {process}, ahead of its memory"
            )),
            None => say(format_args!("{entry:?}, process {process}")),
        }
        Ok(())
    }

    /// The application's address is not here any more.
    fn release(&self) {
        if let Err(why) = self.hook("release") {
            say(format_args!("{why}"));
        }
    }

    fn hook(&self, what: &str) -> Result<(), String> {
        let configuration = &self.configuration;
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
        State::Ahead(_) => "ahead",
        State::Paused(..) | State::Waiting(..) => "paused",
        State::Checkpointing(..) => "checkpointing",
        State::Copying(..) => "copying",
        State::Ending(_) => "ending",
        State::Noting | State::Forgetting => "noting",
        State::HandingOver => "handing-over",
        State::Down => "down",
    }
}
