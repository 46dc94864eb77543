//! The engine of cooperating processes: their state is in the guard's memory, so that starting and ending is all there is to do (FT1).

use super::configuration::Configuration;
use super::heart::Heart;
use super::program::{Attachment, Program};
use crate::class::{Class, Kind};
use crate::engine::{Engine, Event, Standing};
use crate::protocol::{Entry, State};
use nix::sys::signal::Signal;
use outrigger_guard::daemon as guard;
use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// The engine.
#[derive(Debug)]
pub(super) struct ProcessEngine {
    command: Vec<OsString>,
    /// Where it attaches, and to what.
    socket: PathBuf,
    region: String,
    cgroup: Option<PathBuf>,
    heartbeat: Duration,
    begin: Duration,
    quiesce: Duration,
    heart: Heart,
    program: Option<Program>,
}

impl ProcessEngine {
    /// Of this program with its arguments.
    pub(super) fn new(
        configuration: &Configuration,
        guard: &guard::Configuration,
        command: Vec<OsString>,
        heart: Heart,
    ) -> Self {
        Self {
            command,
            socket: guard.application_socket.clone(),
            region: guard.memory.clone(),
            cgroup: guard.programs.cgroup.clone(),
            heartbeat: Duration::from_millis(configuration.heartbeat_ms),
            begin: Duration::from_millis(configuration.begin_ms),
            quiesce: Duration::from_millis(configuration.quiesce_ms),
            heart,
            program: None,
        }
    }

    /// Silence until now was not its fault.
    fn excuse(&mut self) {
        if let Some(program) = &mut self.program {
            program.beat = Instant::now();
        }
    }
}

impl Engine for ProcessEngine {
    fn kind(&self) -> Kind {
        Kind::Process
    }

    fn process(&self) -> Option<u32> {
        self.program.as_ref().map(|program| program.child.process())
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
        let has_beaten = self.heart.has_beaten();
        program.lives |= has_beaten;
        // Who is stopped by the guard cannot beat.
        if has_beaten || !standing.owns {
            program.beat = Instant::now();
        }
        let limit = match program.lives {
            true => self.heartbeat,
            false => self.begin,
        };
        let silent = program.beat.elapsed();
        if silent > limit {
            program.beat = Instant::now();
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
        let program = Program::start(&self.command, entry, &attachment, &self.heart)?;
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
