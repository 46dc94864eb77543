//! Eviction: the executable form of the second half of `docs/os-contract.md` (OS8 to OS14; SP7, P1, P7).
//!
//! ```text
//!  look -> choose (EVICT_NEXT) -> quiet -> exchange -> loud -> shoot down -> flush pages -> flush table lines
//!    ^      up to BATCH pages at once                                                              |
//!    +-------------------------- commit (or abort) <----------------------------------- fence <----+
//! ```
//! A register read takes a microsecond on the bus: a command is started in one turn and polled for in a later one.
//! A turn does one small piece, so that the program and the adversary run in between. Works like a kernel's reclaim daemon: from a low-water mark of
//! free frames up to a high-water mark, on the core that does not run the program.

mod keep;
mod steps;

use crate::error::HostError;
use crate::machine::Machine;
use crate::mutant::HandlerMutant;
use outrigger_agent::{AgentDriver, Ended, Operation, PageState, Started};
use outrigger_port::REGISTER_READ_CYCLES;
use outrigger_registers::parameters::{CYCLE_NS, WRITEBACK_SLOTS};

/// Pages that are evicted together: one shoot-down, one fence and a pair of tags for each table serve them all. Four times the write-backs that go on
/// at once; a bigger batch takes longer than free frames last. A host of few frames takes no more than its low-water mark.
const BATCH: usize = 4 * WRITEBACK_SLOTS;
/// Time of a turn that only waits, in nanoseconds.
const RETRY_NS: u64 = 100;
/// Time of a register read, in nanoseconds: there and back over the bus. The program uses the device meanwhile.
const REGISTER_READ_NS: u64 = REGISTER_READ_CYCLES * CYCLE_NS;
/// Cost of a step in the caches, in nanoseconds.
const STEP_NS: u64 = 30;
/// Turns that one phase may wait in a row.
const MOST_RETRIES: u32 = 200_000;
/// A write-back that takes longer, in nanoseconds, makes the handler look for lost events.
const LATE_WRITE_BACK_NS: u64 = 100_000;

/// What the next turn does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    Look,
    Choose,
    Quiet,
    Exchange,
    Loud,
    ShootDown,
    FlushPages,
    FlushTables,
    Fence,
    Commit,
}

/// The command unit, as far as the daemon uses it.
#[derive(Debug, Clone, Copy)]
enum Command {
    /// It has no command there.
    None,
    /// Its command runs.
    Started(Started),
    /// Somebody who needed the unit has seen the end of its command.
    Ended(Ended),
}

/// A page on its way out.
#[derive(Debug, Clone, Copy)]
struct Leaving {
    frame: u32,
    page: u32,
    /// The entry as it was when the eviction began (mutant of OS9).
    old_entry: Option<u64>,
    /// When it was committed.
    committed_ns: u64,
}

/// State of the reclaim daemon.
#[derive(Debug)]
pub(crate) struct Eviction {
    /// When its next turn is.
    pub due_ns: u64,
    /// Evictions that ended with a free frame.
    pub completed: u64,
    /// Evictions that were given up.
    pub aborted: u64,
    phase: Phase,
    command: Command,
    /// The frame that is to leave next, when no cold one was found.
    victim: Option<u32>,
    /// A page that a fault asks back while it is leaving.
    pub wanted_back: Option<u32>,
    /// The command under way keeps that page.
    keeping: bool,
    /// The adversary wants the page at hand kept.
    gives_up: bool,
    batch: Vec<Leaving>,
    position: usize,
    writing_back: Vec<Leaving>,
    failed: Vec<Leaving>,
    token: u32,
    low_water: u32,
    high_water: u32,
    reclaiming: bool,
    /// Frames that the program may have used since the last look.
    used_since_look: u32,
    hand: usize,
    cold_misses: u32,
    tries: u32,
    retries: u32,
}

impl Eviction {
    /// A daemon for a device with this many posted frames.
    pub fn new(frames: u32) -> Self {
        let low_water = (frames / 8).clamp(16, 128);
        Self {
            due_ns: u64::MAX,
            completed: 0,
            aborted: 0,
            phase: Phase::Look,
            command: Command::None,
            victim: None,
            wanted_back: None,
            keeping: false,
            gives_up: false,
            batch: Vec::new(),
            position: 0,
            writing_back: Vec::new(),
            failed: Vec::new(),
            token: 0,
            low_water,
            high_water: low_water + low_water / 2,
            reclaiming: false,
            used_since_look: 0,
            hand: 0,
            cold_misses: 0,
            tries: 0,
            retries: 0,
        }
    }

    fn is_idle(&self) -> bool {
        self.phase == Phase::Look && self.batch.is_empty() && self.failed.is_empty()
    }

    fn table_frames(&self, machine_leaf: impl Fn(u32) -> u32) -> Vec<u32> {
        let mut frames: Vec<u32> = self
            .batch
            .iter()
            .map(|leaving| machine_leaf(leaving.page))
            .collect();
        frames.sort_unstable();
        frames.dedup();
        frames
    }
}

/// The phase after this one. The mutant of OS11 flushes pages before the shoot-down.
fn after(phase: Phase, mutant: HandlerMutant) -> Phase {
    let early_flush = mutant == HandlerMutant::FlushBeforeShootDown;
    match phase {
        Phase::Look => Phase::Choose,
        Phase::Choose => Phase::Quiet,
        Phase::Quiet => Phase::Exchange,
        Phase::Exchange => Phase::Loud,
        Phase::Loud if early_flush => Phase::FlushPages,
        Phase::Loud => Phase::ShootDown,
        Phase::ShootDown if early_flush => Phase::FlushTables,
        Phase::ShootDown => Phase::FlushPages,
        Phase::FlushPages if early_flush => Phase::ShootDown,
        Phase::FlushPages => Phase::FlushTables,
        Phase::FlushTables => Phase::Fence,
        Phase::Fence => Phase::Commit,
        Phase::Commit => Phase::Look,
    }
}

/// What a piece of a phase came to.
enum Step {
    /// Go on with the next page of the batch, after this time.
    Next(u64),
    /// The same again, after this time: something is in the way.
    Again(u64),
    /// The phase is over.
    Done,
    /// The phase is over, after this time.
    DoneAfter(u64),
}

impl Machine {
    /// Tells the daemon that the program's walk or fault may have used frames.
    pub(crate) fn expect_frames_used(&mut self, whole_line: bool) {
        let eviction = &mut self.eviction;
        eviction.used_since_look += if whole_line { 8 } else { 1 };
        if eviction.due_ns == u64::MAX && eviction.used_since_look >= eviction.low_water / 2 {
            self.wake_eviction();
        }
    }

    /// Asks for free frames at once: the fault handler found none.
    pub(crate) fn request_frames(&mut self) {
        if self.eviction.due_ns == u64::MAX {
            self.wake_eviction();
        }
    }

    fn wake_eviction(&mut self) {
        self.eviction.due_ns = self.latest_ns();
        self.background_due_ns = self.background_due_ns.min(self.eviction.due_ns);
    }

    /// One turn: a piece of the phase under way.
    pub(crate) fn eviction_turn(&mut self, now_ns: u64) -> Result<(), HostError> {
        self.look_for_lost_events(now_ns)?;
        // The way over the bus is this core's time, not the device's: the program goes on meanwhile.
        self.device.set_bus_time(false);
        let step = self.step();
        self.device.set_bus_time(true);
        let step = step?;
        let device_ns = self.latest_ns();
        let eviction = &mut self.eviction;
        match step {
            Step::Next(cost_ns) => {
                eviction.retries = 0;
                eviction.due_ns = device_ns + cost_ns;
            }
            Step::Again(cost_ns) => {
                eviction.retries += 1;
                eviction.due_ns = device_ns + cost_ns;
                if eviction.retries > MOST_RETRIES {
                    return Err(HostError::EvictionStuck {
                        frame: eviction
                            .batch
                            .get(eviction.position)
                            .map_or(0, |leaving| leaving.frame),
                        phase: format!("{:?}", eviction.phase),
                    });
                }
            }
            Step::Done => self.end_phase(device_ns + STEP_NS),
            Step::DoneAfter(cost_ns) => self.end_phase(device_ns + cost_ns),
        }
        Ok(())
    }

    fn step(&mut self) -> Result<Step, HostError> {
        if let Some(step) = self.keep_wanted()? {
            return Ok(step);
        }
        match self.eviction.phase {
            Phase::Look => self.look(),
            Phase::Choose => self.choose(),
            Phase::Quiet => self.tag_tables(true),
            Phase::Exchange => self.for_each(Self::exchange_entry),
            Phase::Loud => self.tag_tables(false),
            Phase::ShootDown => Ok(self.shoot_down()),
            Phase::FlushPages => self.for_each(Self::flush_page),
            Phase::FlushTables => self.for_each(Self::flush_entry_line),
            Phase::Fence => self.read_fence(),
            Phase::Commit => self.for_each(Self::commit),
        }
    }

    /// Starts a command in one turn and has its end in a later one; None until then.
    fn command(&mut self, operation: Operation, argument: u32) -> Result<Option<Ended>, HostError> {
        match std::mem::replace(&mut self.eviction.command, Command::None) {
            Command::None => {
                let started = match operation {
                    Operation::EvictCommit => self
                        .driver
                        .start_evict_commit(argument, self.eviction.token)?,
                    _ => self.driver.start(operation, argument)?,
                };
                self.eviction.command = Command::Started(started);
                Ok(None)
            }
            Command::Started(started) => {
                let ended = self.driver.poll(started)?;
                if ended.is_none() {
                    self.eviction.command = Command::Started(started);
                }
                Ok(ended)
            }
            Command::Ended(ended) => Ok(Some(ended)),
        }
    }

    /// The driver, with the command unit free: whoever needs it waits for the daemon's command.
    pub(crate) fn free_driver(&mut self) -> Result<&AgentDriver, HostError> {
        if let Command::Started(started) = self.eviction.command {
            let ended = (0..MOST_RETRIES).find_map(|_| self.driver.poll(started).transpose());
            let ended = ended.ok_or_else(|| HostError::EvictionStuck {
                frame: self.eviction.victim.unwrap_or_default(),
                phase: format!("{:?}, command", self.eviction.phase),
            })?;
            self.eviction.command = Command::Ended(ended?);
        }
        Ok(&self.driver)
    }

    fn end_phase(&mut self, due_ns: u64) {
        self.eviction.retries = 0;
        self.eviction.position = 0;
        self.eviction.due_ns = due_ns;
        self.next_phase();
    }

    fn next_phase(&mut self) {
        let mutant = self.configuration.mutant;
        let eviction = &mut self.eviction;
        let next = after(eviction.phase, mutant);
        eviction.phase = match next {
            _ if eviction.batch.is_empty() && next != Phase::Choose => Phase::Look,
            next => next,
        };
        if eviction.phase == Phase::Look && !eviction.reclaiming && eviction.failed.is_empty() {
            eviction.due_ns = if eviction.writing_back.is_empty() {
                u64::MAX
            } else {
                eviction.due_ns + LATE_WRITE_BACK_NS
            };
        }
    }

    /// Does `piece` for the page of the batch whose turn it is.
    fn for_each(
        &mut self,
        piece: fn(&mut Self, usize) -> Result<Step, HostError>,
    ) -> Result<Step, HostError> {
        let position = self.eviction.position;
        if position >= self.eviction.batch.len() {
            return Ok(Step::Done);
        }
        let step = piece(self, position)?;
        if matches!(step, Step::Next(_)) {
            self.eviction.position += 1;
        }
        Ok(step)
    }

    /// Are there enough free frames?
    fn look(&mut self) -> Result<Step, HostError> {
        if !self.eviction.failed.is_empty() {
            // Their entries are remote and their lines flushed already; only the commit is missing.
            self.eviction.batch = std::mem::take(&mut self.eviction.failed);
            self.eviction.phase = Phase::FlushTables;
            return Ok(Step::Done);
        }
        let on_their_way = self.eviction.writing_back.len() as u32;
        let free = self.driver.free_frames()? + on_their_way;
        let eviction = &mut self.eviction;
        eviction.used_since_look = 0;
        eviction.reclaiming = if eviction.reclaiming {
            free < eviction.high_water
        } else {
            free < eviction.low_water
        };
        eviction.cold_misses = 0;
        eviction.tries = 0;
        if !eviction.reclaiming {
            eviction.phase = Phase::Commit;
        }
        // The number of free frames is a register.
        Ok(Step::DoneAfter(REGISTER_READ_NS))
    }

    /// Event EVICTED: the frame is free.
    pub(crate) fn eviction_ended(&mut self, page: u32) {
        let eviction = &mut self.eviction;
        if let Some(position) = eviction
            .writing_back
            .iter()
            .position(|leaving| leaving.page == page)
        {
            eviction.writing_back.swap_remove(position);
            eviction.completed += 1;
        }
    }

    /// Event WRITEBACK_FAILED: the page is leaving again and must be committed once more.
    pub(crate) fn eviction_failed(&mut self, page: u32) {
        let eviction = &mut self.eviction;
        if let Some(position) = eviction
            .writing_back
            .iter()
            .position(|leaving| leaving.page == page)
        {
            let leaving = eviction.writing_back.swap_remove(position);
            eviction.failed.push(leaving);
        }
        if self.eviction.phase == Phase::Look {
            self.wake_eviction();
        }
    }

    /// A write-back whose event never comes: was it lost? Then the directory says how it ended.
    fn look_for_lost_events(&mut self, now_ns: u64) -> Result<(), HostError> {
        let late = |leaving: &Leaving| now_ns > leaving.committed_ns + LATE_WRITE_BACK_NS;
        if !self.eviction.writing_back.iter().any(late) || !self.driver.events_were_lost()? {
            return Ok(());
        }
        let pages: Vec<u32> = self
            .eviction
            .writing_back
            .iter()
            .map(|leaving| leaving.page)
            .collect();
        for (page, information) in self.free_driver()?.recover_lost_events(pages)? {
            match information.state {
                PageState::WritingBack => {}
                PageState::Leaving => self.eviction_failed(page),
                _ => self.eviction_ended(page),
            }
        }
        Ok(())
    }

    /// Lets evictions and everything in the device end (end of a run).
    pub(crate) fn come_to_rest(&mut self) -> Result<(), HostError> {
        self.adversary = None;
        self.eviction.reclaiming = false;
        for _ in 0..MOST_RETRIES {
            self.port.drain_writes()?;
            self.wait_ns(RETRY_NS)?;
            self.poll_events()?;
            if self.eviction.is_idle()
                && self.eviction.writing_back.is_empty()
                && self.port.is_idle()
            {
                return Ok(());
            }
        }
        Err(HostError::EvictionStuck {
            frame: self
                .eviction
                .batch
                .first()
                .map_or(0, |leaving| leaving.frame),
            phase: format!("{:?} at the end", self.eviction.phase),
        })
    }
}
