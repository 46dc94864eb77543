//! The agent's state and its event loop; each concept's own part is in the file of its name.

use crate::commands::Commands;
use crate::contexts::Contexts;
use crate::counters::Counters;
use crate::directory::Directory;
use crate::events::EventRing;
use crate::eviction::Eviction;
use crate::fence::Fence;
use crate::fetches::Fetches;
use crate::frames::Frames;
use crate::interrupts::Interrupts;
use crate::log::AgentEvent;
use crate::memory::{Memory, MemoryConfiguration};
use crate::monitor::Monitor;
use crate::port::Port;
use crate::schedule::{Schedule, Work};
use crate::settings::Settings;
use outrigger_link::Link;
use outrigger_port::{HostMemory, PortEvent, PortLog};
use outrigger_registers::parameters::{LINES_PER_PAGE, TABLE_FRAMES};
use outrigger_registers::{SoftwareRegisters, fields};
use std::cell::RefCell;
use std::rc::Rc;

/// Cycles from a decision to the reply at the port, and from a passing request to its port and back.
pub(crate) const REPLY_CYCLES: u64 = 2;

/// The agent with everything at its ports.
pub(crate) struct Agent {
    pub now: u64,
    pub evaluated: u64,
    pub schedule: Schedule,
    pub memory: Memory,
    pub memory_configuration: MemoryConfiguration,
    pub link: Rc<RefCell<Link>>,
    pub host_memory: Rc<dyn HostMemory>,
    pub registers: SoftwareRegisters,
    pub settings: Settings,
    pub port: Port,
    pub directory: Directory,
    pub frames: Frames,
    /// Tag of each table frame.
    pub tags: Vec<u32>,
    pub contexts: Contexts,
    /// Contexts that wait for nothing more, for the end of the move that made them so.
    pub finished: Vec<usize>,
    pub fetches: Fetches,
    pub commands: Commands,
    pub eviction: Eviction,
    pub fence: Fence,
    pub ring: EventRing,
    pub interrupts: Interrupts,
    pub function_reset_seen: bool,
    /// Cycle in which the last write to the table range so far is acknowledged.
    pub table_writes_done: u64,
    /// Cycle in which the last host write so far is acknowledged.
    pub host_writes_done: u64,
    pub counters: Counters,
    pub monitor: Monitor,
    pub log: Vec<AgentEvent>,
    pub port_log: PortLog,
    /// Register accesses take the way over the bus.
    pub bus_time: bool,
}

impl Agent {
    /// An agent after reset.
    pub fn new(
        memory_configuration: MemoryConfiguration,
        frames_log2: u32,
        link: Rc<RefCell<Link>>,
        host_memory: Rc<dyn HostMemory>,
    ) -> Self {
        let mut registers = SoftwareRegisters::new();
        registers.set_number(fields::HARDWARE_MEMORY_FRAMES_LOG2, frames_log2);
        let settings = Settings::read(&registers);
        Self {
            now: 0,
            evaluated: 0,
            schedule: Schedule::default(),
            memory: Memory::default(),
            memory_configuration,
            link,
            host_memory,
            registers,
            settings,
            port: Port::default(),
            directory: Directory::default(),
            frames: Frames::new(settings.format.frames),
            tags: vec![0; TABLE_FRAMES],
            contexts: Contexts::default(),
            finished: Vec::new(),
            fetches: Fetches::default(),
            commands: Commands::default(),
            eviction: Eviction::default(),
            fence: Fence::default(),
            ring: EventRing::default(),
            interrupts: Interrupts::default(),
            function_reset_seen: false,
            table_writes_done: 0,
            host_writes_done: 0,
            counters: Counters::default(),
            monitor: Monitor::default(),
            log: Vec::new(),
            port_log: PortLog::default(),
            bus_time: true,
        }
    }

    /// Runs to the next cycle in which something happens, at most to `until`; false when that was reached.
    pub fn step(&mut self, until: u64) -> bool {
        let link = self.link.borrow().next_event_cycle();
        let next = [self.schedule.first_cycle(), link]
            .into_iter()
            .flatten()
            .min()
            .filter(|cycle| *cycle <= until);
        let Some(next) = next else {
            self.now = self.now.max(until);
            return false;
        };
        self.now = self.now.max(next);
        self.evaluated += 1;
        loop {
            // Not inside the loop's head: handling the event may send something to the link.
            let event = self.link.borrow_mut().poll(self.now);
            let Some(event) = event else { break };
            self.link_event(event);
        }
        while let Some(work) = self.schedule.take(self.now) {
            self.work(work);
        }
        true
    }

    /// Runs for so many cycles; answers stay at the port.
    pub fn run(&mut self, cycles: u64) {
        let until = self.now + cycles;
        while self.step(until) {}
    }

    /// True while anything is under way, time-outs of nothing apart.
    pub fn busy(&self) -> bool {
        self.port.busy()
            || self.contexts.busy()
            || self.fetches.busy() != 0
            || self.eviction.busy()
            || self.commands.running.is_some()
            || self.ring.busy()
            || self.link.borrow().busy()
    }

    /// Tag of the table frame that a table line is in.
    pub fn tag(&self, table_line: u32) -> u32 {
        self.tags[table_line as usize / LINES_PER_PAGE]
    }

    /// Function-level reset: what section 11 says, and nothing else.
    pub fn function_reset(&mut self) {
        self.registers.function_reset();
        self.settings = Settings::read(&self.registers);
        self.function_reset_seen = true;
        self.cancel_fetches();
        self.stop_events();
        self.interrupts.reset();
    }

    fn work(&mut self, work: Work) {
        match work {
            Work::AcceptRequests => self.accept_requests(),
            Work::Answer(completion) => self.answered(completion),
            Work::AnswerFence { id, accepted } => self.answer_fence(id, accepted),
            Work::ContextData(context) => self.context_data(context),
            Work::Deadline {
                context,
                generation,
            } => self.context_deadline(context, generation),
            Work::FetchPort => self.fetch_port(),
            Work::ChunkTaken {
                slot,
                epoch,
                chunk,
                data,
            } => self.chunk_taken(slot, epoch, chunk, &data),
            Work::ErrorTaken { slot, epoch } => self.error_taken(slot, epoch),
            Work::ChunkWritten { slot, good } => self.chunk_written(slot, good),
            Work::FetchTimeout { slot, epoch } => self.fetch_timeout(slot, epoch),
            Work::PinTimeout { page, until } => self.pin_timeout(page, until),
            Work::Command => self.run_command(),
            Work::CommitCheck => self.commit_check(),
            Work::WriteBack { slot, page, data } => {
                for (line, data) in (0..).zip(data.iter()) {
                    self.port_log.add(self.now, || PortEvent::WritebackLine {
                        slot,
                        page,
                        line,
                        data: *data,
                    });
                }
                self.link
                    .borrow_mut()
                    .write_back(self.now, slot, page, data);
            }
            Work::RecordWritten => self.record_written(),
        }
    }
}
