//! The machine: cores, caches, tables, driver and device put together, one clock, one program.
//!
//! ```text
//!  program core --access--> TLB --walk--> caches --miss--> memory port --> device
//!       |  fault                                              ^  |
//!       v                                                     |  v
//!  fault handler ---------- driver ------- registers ---------+ events
//!  other core:  eviction (one small step a turn), adversary (one action a turn)
//! ```
//! Single-threaded and deterministic from one seed. Time: the program has a clock (`now_ns`), the device has its own. While the program computes in
//! its caches the device stands still; it catches up when something has to happen there. The other core's way over the bus is its own time; what the
//! device itself needs for its accesses and its fence moves the device ahead of the program, which waits for it (`eviction_wait_ns`).

use crate::adversary::Adversary;
use crate::configuration::MachineConfiguration;
use crate::data_cache::DataCaches;
use crate::error::HostError;
use crate::eviction::Eviction;
use crate::memory_port::MemoryPort;
use crate::page_tables::PageTables;
use crate::page_walk_cache::PageWalkCache;
use crate::random::Random;
use crate::reference::Reference;
use crate::result::{RunResult, Sample};
use crate::tlb::Tlb;
use outrigger_agent::AgentDriver;
use outrigger_port::Device;
use outrigger_registers::parameters::CYCLE_NS;
use std::rc::Rc;

/// Most samples of a run's series; the distance between samples doubles when there are more.
pub const MOST_SAMPLES: usize = 256;
/// Accesses between two samples at the start.
const FIRST_SAMPLE_DISTANCE: u64 = 1_000;
/// Accesses that the program stays on one core: at least this many, at most this many more.
const QUANTUM: u64 = 5_000;

/// One access of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Access {
    /// Virtual byte address divided by 64.
    pub line: u64,
    /// Store rather than load.
    pub write: bool,
}

/// Counters of the host side.
#[derive(Debug, Default)]
pub(crate) struct Counters {
    pub faults: u64,
    pub held_stall_ns: u64,
    pub fault_stall_ns: u64,
    pub eviction_wait_ns: u64,
    pub table_line_reads: u64,
}

/// The host model around one device.
pub struct Machine {
    pub(crate) configuration: MachineConfiguration,
    pub(crate) device: Rc<dyn Device>,
    pub(crate) driver: AgentDriver,
    pub(crate) port: MemoryPort,
    pub(crate) caches: DataCaches,
    pub(crate) tlbs: Vec<Tlb>,
    pub(crate) walk_caches: Vec<PageWalkCache>,
    pub(crate) tables: PageTables,
    pub(crate) reference: Reference,
    pub(crate) random: Random,
    pub(crate) eviction: Eviction,
    pub(crate) adversary: Option<Adversary>,
    pub(crate) counters: Counters,
    /// Page frames posted to the agent.
    pub(crate) frames: Vec<u32>,
    /// Clock of the program.
    pub(crate) now_ns: u64,
    /// When the other core has its next turn.
    pub(crate) background_due_ns: u64,
    /// Core that runs the program.
    pub(crate) program_core: usize,
    /// The program's core waits for a line and answers no interrupt before it has come.
    pub(crate) inside_access: bool,
    /// The line that the program waits for and the cycle in which it came.
    pub(crate) awaited: Option<(u32, u64)>,
    /// The page that the fault handler waits for and what was heard of it.
    pub(crate) demanded: Option<(u32, Option<PageNews>)>,
    /// Accesses of the program so far: the position in its trace.
    pub(crate) accesses: u64,
    quantum_end: u64,
    next_sample: u64,
    sample_distance: u64,
    samples: Vec<Sample>,
    start_ns: u64,
}

/// What the event ring said about the page that the fault handler waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PageNews {
    /// It is in a frame.
    Staged,
    /// It is in no fetch, and on its way out no more: it must be demanded again.
    Lost,
}

impl Machine {
    /// A machine around `device` for a program that touches `virtual_pages` (virtual address / 4096; any order, repetitions allowed).
    /// Sets up tables, agent and frames; all pages are remote.
    pub fn new(
        device: Rc<dyn Device>,
        configuration: MachineConfiguration,
        virtual_pages: impl IntoIterator<Item = u64>,
    ) -> Result<Self, HostError> {
        configuration.check()?;
        let map = configuration.map;
        let tables = PageTables::new(&map, virtual_pages)?;
        let driver = AgentDriver::open(device.function())?;
        let cores = configuration.cores;
        let sizes = configuration.sizes;
        let mut random = Random::new(configuration.seed);
        let mut machine = Self {
            port: MemoryPort::new(device.clone(), map, configuration.shared_id),
            caches: DataCaches::new(&sizes, cores),
            tlbs: (0..cores).map(|_| Tlb::new(&sizes)).collect(),
            walk_caches: (0..cores).map(|_| PageWalkCache::new(&sizes)).collect(),
            reference: Reference::new(tables.pages()),
            eviction: Eviction::new(configuration.local_frames(tables.pages())),
            adversary: configuration.adversary.map(Adversary::new),
            counters: Counters::default(),
            frames: Vec::new(),
            now_ns: 0,
            background_due_ns: 0,
            program_core: 0,
            inside_access: false,
            awaited: None,
            demanded: None,
            accesses: 0,
            quantum_end: QUANTUM + random.below(QUANTUM),
            next_sample: FIRST_SAMPLE_DISTANCE,
            sample_distance: FIRST_SAMPLE_DISTANCE,
            samples: vec![Sample::default()],
            start_ns: 0,
            configuration,
            device,
            driver,
            tables,
            random,
        };
        machine.set_up()?;
        machine.now_ns = machine.port.now_ns();
        machine.start_ns = machine.now_ns;
        Ok(machine)
    }

    /// The driver, for what a caller wants to know before or after a run.
    pub fn driver(&self) -> &AgentDriver {
        &self.driver
    }

    /// Number of pages of the footprint.
    pub fn pages(&self) -> usize {
        self.tables.pages()
    }

    /// Runs the accesses, lets everything under way end, compares every byte and every entry.
    pub fn run(
        &mut self,
        accesses: impl IntoIterator<Item = Access>,
    ) -> Result<RunResult, HostError> {
        for access in accesses {
            self.access(access)?;
            self.accesses += 1;
            if self.now_ns >= self.background_due_ns {
                self.synchronise()?;
                self.run_background(self.now_ns)?;
            }
            if self.accesses >= self.quantum_end {
                self.migrate();
            }
            if self.accesses >= self.next_sample {
                self.sample()?;
            }
        }
        self.finish()
    }

    /// Core that does the other things: the next one, or the same when there is only one.
    pub(crate) fn other_core(&self) -> usize {
        (self.program_core + 1) % self.configuration.cores
    }

    /// The later of the program's and the device's clock.
    pub(crate) fn latest_ns(&self) -> u64 {
        self.now_ns.max(self.port.now_ns())
    }

    /// Brings program and device to the same time.
    pub(crate) fn synchronise(&mut self) -> Result<(), HostError> {
        let device_ns = self.port.now_ns();
        if device_ns > self.now_ns {
            self.counters.eviction_wait_ns += device_ns - self.now_ns;
            self.now_ns = device_ns;
        } else {
            self.port.catch_up(self.now_ns)?;
        }
        self.take_fills()
    }

    /// Puts lines that have come from the device into the caches, and sends off what falls out of them.
    pub(crate) fn take_fills(&mut self) -> Result<(), HostError> {
        while let Some(finished) = self.port.take_finished() {
            let line = finished.read.line;
            if let Some((awaited, cycle)) = &mut self.awaited
                && *awaited == line
            {
                *cycle = finished.completed_cycle;
            }
            self.caches.fill(finished.read.core, line, finished.data);
        }
        self.send_evicted()
    }

    /// Writes dirty lines that fell out of the caches to the device.
    #[inline]
    pub(crate) fn send_evicted(&mut self) -> Result<(), HostError> {
        while let Some((line, bytes)) = self.caches.take_evicted() {
            self.write_back(line, bytes)?;
        }
        Ok(())
    }

    /// Writes a line to the device; the adversary may hold it up on its way.
    pub(crate) fn write_back(
        &mut self,
        line: u32,
        bytes: outrigger_port::Line,
    ) -> Result<(), HostError> {
        let now_ns = self.latest_ns();
        let leaves_ns = match &mut self.adversary {
            Some(adversary) => adversary.write_delay_ns(&mut self.random),
            None => None,
        };
        self.port
            .write(line, bytes, leaves_ns.map(|delay| now_ns + delay))
    }

    /// Gives the other core its turn when it is due at this time.
    pub(crate) fn run_background(&mut self, now_ns: u64) -> Result<(), HostError> {
        if now_ns < self.background_due_ns {
            return Ok(());
        }
        self.port.release_due(now_ns)?;
        self.take_fills()?;
        self.poll_events()?;
        if now_ns >= self.eviction.due_ns {
            self.eviction_turn(now_ns)?;
            if self.configuration.cores == 1 && !self.inside_access {
                self.synchronise()?;
            }
        }
        let adversary_due_ns = self.adversary_turn(now_ns)?;
        self.take_fills()?;
        self.background_due_ns = self.eviction.due_ns.min(adversary_due_ns);
        Ok(())
    }

    fn migrate(&mut self) {
        self.quantum_end = self.accesses + QUANTUM + self.random.below(QUANTUM);
        self.program_core = self.random.below(self.configuration.cores as u64) as usize;
    }

    fn sample(&mut self) -> Result<(), HostError> {
        // Looking costs the run nothing.
        self.device.set_bus_time(false);
        let counts = self.driver.pages_in_time_and_late();
        self.device.set_bus_time(true);
        let (in_time, late) = counts?;
        self.samples.push(Sample {
            accesses: self.accesses,
            time_ns: self.now_ns - self.start_ns,
            faults: self.counters.faults,
            in_time,
            late,
        });
        if self.samples.len() >= MOST_SAMPLES {
            let mut kept = false;
            self.samples.retain(|_| {
                kept = !kept;
                kept
            });
            self.sample_distance *= 2;
        }
        self.next_sample = self.accesses + self.sample_distance;
        Ok(())
    }

    fn finish(&mut self) -> Result<RunResult, HostError> {
        self.synchronise()?;
        let time_ns = self.now_ns - self.start_ns;
        self.sample()?;
        let adversary_turns = self.adversary.as_ref().map_or(0, Adversary::turns);
        self.come_to_rest()?;
        let agent = self.driver.statistics()?;
        self.check_everything()?;
        Ok(RunResult {
            accesses: self.accesses,
            pages: self.tables.pages(),
            local_frames: self.frames.len() as u32,
            faults: self.counters.faults,
            time_ns,
            held_stall_ns: self.counters.held_stall_ns,
            fault_stall_ns: self.counters.fault_stall_ns,
            eviction_wait_ns: self.counters.eviction_wait_ns,
            table_line_reads: self.counters.table_line_reads,
            pages_in_time: u64::from(agent.pages_in_time),
            pages_late: u64::from(agent.pages_late),
            evictions: self.eviction.completed,
            aborted_evictions: self.eviction.aborted,
            adversary_turns,
            loads_checked: self.reference.loads_checked(),
            mismatches: self.reference.mismatches(),
            entry_errors: self.reference.entry_errors(),
            agent,
            samples: std::mem::take(&mut self.samples),
        })
    }

    /// Lets the device run for a while with the other core at work; used where the program has nothing to do but wait.
    pub(crate) fn wait_ns(&mut self, duration_ns: u64) -> Result<(), HostError> {
        let end_cycle = (self.latest_ns() + duration_ns) / CYCLE_NS;
        while self.port.cycle() < end_cycle {
            self.run_background(self.port.now_ns())?;
            let next = (self.background_due_ns / CYCLE_NS)
                .clamp(self.port.cycle() + 1, end_cycle.max(self.port.cycle() + 1));
            self.port.advance(next)?;
            self.take_fills()?;
        }
        self.now_ns = self.latest_ns();
        Ok(())
    }
}
