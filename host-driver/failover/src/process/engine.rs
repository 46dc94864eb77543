//! The engine of cooperating processes: their state is in the guard's memory, so that starting and ending is all there is to do (FT1).

use super::configuration::Configuration;
use super::heart::Heart;
use super::program::{Attachment, Program};
use super::pulse::{Pulse, Touches};
use crate::class::{Class, Kind};
use crate::engine::{Engine, Event, Standing};
use crate::protocol::{Entry, State};
use nix::sys::signal::Signal;
use outrigger_guard::daemon as guard;
use outrigger_guard::daemon::control as guard_control;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Longest time between looks. Where nothing runs, what happens wakes the supervisor.
const IDLE: Duration = Duration::from_millis(500);

/// The engine.
pub(super) struct ProcessEngine {
    command: Vec<OsString>,
    /// Where it attaches, and to what.
    socket: PathBuf,
    region: String,
    cgroup: Option<PathBuf>,
    /// Where the guard is asked what it waits for.
    guard: PathBuf,
    heartbeat: Duration,
    begin: Duration,
    look: Duration,
    quiesce: Duration,
    heart: Heart,
    /// The supervisor is to look.
    wake: Waker,
    program: Option<Program>,
}

/// Has the supervisor look.
pub(super) type Waker = Arc<dyn Fn() + Send + Sync>;

impl ProcessEngine {
    /// Of this program with its arguments.
    pub(super) fn new(
        configuration: &Configuration,
        guard: &guard::Configuration,
        command: Vec<OsString>,
        heart: Heart,
        wake: Waker,
    ) -> Self {
        Self {
            command,
            socket: guard.application_socket.clone(),
            region: guard.memory.clone(),
            cgroup: guard.programs.cgroup.clone(),
            guard: guard.control_socket.clone(),
            heartbeat: Duration::from_millis(configuration.heartbeat_ms),
            begin: Duration::from_millis(configuration.begin_ms),
            look: configuration.look(),
            quiesce: Duration::from_millis(configuration.quiesce_ms),
            heart,
            wake,
            program: None,
        }
    }

    /// Silence until now was not its fault.
    fn excuse(&mut self) {
        if let Some(program) = &mut self.program {
            program.pulse.excuse(Instant::now());
        }
    }
}

/// What the application has waited for, by the guard.
fn touches(guard: &Path) -> Option<Touches> {
    match guard_control::ask(guard, guard_control::Request::Status).ok()? {
        guard_control::Answer::Status { status } => {
            let programs = status.programs?;
            Some(Touches {
                awaited: programs.awaited_pages,
                touched: programs.touched_pages,
            })
        }
        _ => None,
    }
}

impl Engine for ProcessEngine {
    fn kind(&self) -> Kind {
        Kind::Process
    }

    fn process(&self) -> Option<u32> {
        self.program.as_ref().map(|program| program.child.process())
    }

    fn distance(&self) -> Duration {
        match &self.program {
            // The guard lets it go on, and does not say so.
            Some(program) if program.hangs => self.look,
            // What it says besides waits for room.
            Some(program) => program.pulse.distance().max(self.look).min(IDLE),
            None => IDLE,
        }
    }

    fn look(&mut self, standing: &Standing) -> anyhow::Result<Vec<Event>> {
        let mut events = Vec::new();
        let Some(program) = &mut self.program else {
            return Ok(events);
        };
        if let Some(how) = program.child.ended() {
            self.program = None;
            events.push(Event::Failed(Class::Crash, how));
            return Ok(events);
        }
        if standing.owns && matches!(standing.state, State::Running(..)) && self.heart.stays() {
            // It was promised that nothing it does afterwards counts.
            let what =
                "it was made quiescent, and its memory stays here: it resumes in a new process";
            events.push(Event::Said(what.to_owned()));
            if let Err(error) = self.start(Entry::Resume) {
                events.push(Event::Failed(Class::Crash, format!("{error:#}")));
            }
            return Ok(events);
        }
        // The guard lets programs go on that it stopped for an instant.
        if program.hangs
            && let Err(error) = program.child.signal(Signal::SIGSTOP)
        {
            events.push(Event::Said(format!("test of a hang: {error}")));
        }
        let beat = self.heart.has_beaten();
        // Who is stopped by the guard cannot beat.
        let silent = program
            .pulse
            .look(Instant::now(), beat, standing.owns, || touches(&self.guard));
        if let Some(silent) = silent {
            let what = format!("no heartbeat for {} ms", silent.as_millis());
            events.push(Event::Failed(Class::Hang, what));
        }
        Ok(events)
    }

    fn start(&mut self, entry: Entry) -> anyhow::Result<()> {
        self.end()?;
        self.heart.forget();
        let attachment = Attachment {
            socket: &self.socket,
            region: &self.region,
            cgroup: self.cgroup.as_deref(),
        };
        let pulse = Pulse::new(self.heartbeat, self.begin, Instant::now());
        let program = Program::start(&self.command, entry, &attachment, &self.heart, pulse)?;
        program.child.tell_end(&self.wake)?;
        self.heart.is_of(program.child.process());
        self.program = Some(program);
        Ok(())
    }

    fn end(&mut self) -> anyhow::Result<bool> {
        let Some(mut program) = self.program.take() else {
            return Ok(false);
        };
        program.child.end()?;
        Ok(true)
    }

    fn quiesce(&mut self) -> Option<String> {
        self.program.as_ref()?;
        let begun = Instant::now();
        let quiesced = self.heart.quiesce(self.quiesce)?;
        let took = begun.elapsed();
        Some(match quiesced {
            true => format!("it is quiescent after {took:?}"),
            false => format!("it was asked to be quiescent, is not after {took:?}, and is ended"),
        })
    }

    // The guard itself stops programs, and lets them go on.
    fn pause(&mut self) {
        self.excuse();
    }

    fn go_on(&mut self) -> Vec<Event> {
        self.excuse();
        Vec::new()
    }

    fn cause(&mut self, class: Class) -> io::Result<()> {
        let program = self.program.as_mut();
        let program =
            program.ok_or_else(|| io::Error::other("the application does not run on this host"))?;
        if class == Class::Hang {
            program.hangs = true;
            return program.child.signal(Signal::SIGSTOP);
        }
        program.child.signal(Signal::SIGABRT)
    }
}
