//! One cycle after the other: the model, its surroundings and the monitors.
//!
//! ```text
//!            drive             rising edge             sample              falling edge
//!  surroundings --> inputs ------------------> outputs --> handshakes ------------------> (nothing changes)
//! ```
//! The rising edge ends the cycle before and shows the agent the inputs of this one: see the wrapper in `build/wrapper.rs`.

use crate::chance::Chance;
use crate::configuration::DeviceConfiguration;
use crate::cycle::Cycle;
use crate::dram::Dram;
use crate::fetch_port::FetchPort;
use crate::host_memory_port::HostMemoryPort;
use crate::host_port::HostPort;
use crate::model::Model;
use crate::monitor::Violations;
use crate::register_port::RegisterPort;
use crate::writeback_port::WritebackPort;
use outrigger_link::{Link, LinkEvent};
use outrigger_pci::PciError;
use outrigger_port::{Completion, Permissions, PortEvent, PortLog, PortStatistics, msix};
use outrigger_registers::parameters::{CYCLE_NS, INTERRUPT_VECTORS, TABLE_FRAMES};
use outrigger_registers::{fields, offsets};
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// Cycles for which reset is held.
const RESET_CYCLES: u64 = 8;
/// Cycles after which the agent must have swept its tables.
const LONGEST_SWEEP_CYCLES: u64 = 1 << 18;
/// Cycles after which a register access counts as unanswered.
const LONGEST_ACCESS_CYCLES: u64 = 10_000;
/// Quiet cycles after which the clock may be skipped: the agent may still work on what it took.
const QUIET_CYCLES: u64 = 64;
/// Cycles that a register change takes to the agent's derived registers.
const REGISTER_SETTLE_CYCLES: u64 = 8;

/// The agent and everything around it.
pub(crate) struct Core {
    model: Model,
    pub now: u64,
    pub evaluated: u64,
    quiet: u64,
    function_reset: bool,
    #[cfg(feature = "wave")]
    wave: bool,
    pub host: HostPort,
    pub dram: Dram,
    pub fetch: FetchPort,
    pub writeback: WritebackPort,
    pub host_memory: HostMemoryPort,
    registers: RegisterPort,
    pub link: Rc<RefCell<Link>>,
    violations: Violations,
    pub log: PortLog,
    /// Register accesses take the way over the bus.
    pub bus_time: bool,
}

/// A register access.
#[derive(Clone, Copy)]
pub(crate) enum Access {
    Read,
    Write(u32),
}

impl Core {
    /// The agent after a cold reset, ready.
    pub fn new(configuration: &DeviceConfiguration) -> Result<Self, String> {
        configuration.check()?;
        let (seed, stalls) = (configuration.seed, configuration.stalls);
        let busy_ids = configuration.present_busy_ids;
        let mut core = Self {
            model: Model::new(seed as u32),
            now: 0,
            evaluated: 0,
            quiet: 0,
            function_reset: false,
            #[cfg(feature = "wave")]
            wave: false,
            host: HostPort::new(
                Chance::new(seed, 0),
                stalls.host_per_million,
                busy_ids,
                u64::MAX,
            ),
            dram: Dram::new(
                configuration.dram,
                Chance::new(seed, 1),
                stalls.dram_per_million,
            ),
            fetch: FetchPort::new(Chance::new(seed, 2), stalls.link_per_million),
            writeback: WritebackPort::new(Chance::new(seed, 3), stalls.link_per_million),
            host_memory: HostMemoryPort::new(
                Chance::new(seed, 4),
                stalls.dma_per_million,
                configuration.host_errors_per_million,
            ),
            registers: RegisterPort::new(),
            link: Rc::new(RefCell::new(Link::new(configuration.link))),
            violations: Violations::default(),
            log: PortLog::default(),
            bus_time: true,
        };
        core.cold_reset()?;
        Ok(core)
    }

    /// Cold reset, or that of the link: everything in the agent clears. Nothing may be under way.
    pub fn cold_reset(&mut self) -> Result<(), String> {
        // Outputs mean nothing before the reset has reached every register, so nobody looks at them.
        self.model.ports().reset.set(1);
        for _ in 0..RESET_CYCLES {
            self.drive_and_rise();
            self.fall();
        }
        self.model.ports().reset.set(0);
        self.fetch.fetches.cold_reset();
        let end = self.now + LONGEST_SWEEP_CYCLES;
        while self.now < end {
            let status = self
                .access(offsets::STATUS, Access::Read)
                .map_err(|error| error.to_string())?;
            if fields::STATUS_READY.get(status) {
                return self.read_bound().map_err(|error| error.to_string());
            }
        }
        Err(format!(
            "STATUS.ready is not set {LONGEST_SWEEP_CYCLES} cycles after reset"
        ))
    }

    /// True when nothing is outstanding at any port but the host's.
    pub fn idle(&self) -> bool {
        self.quiet >= QUIET_CYCLES && !self.link.borrow().busy()
    }

    /// True when cycles can be skipped: nothing is outstanding, and no time of the agent's own runs.
    fn may_skip(&self) -> bool {
        self.idle() && self.host.idle() && self.model.ports().clock_needed.get() == 0
    }

    /// Runs until there are completions or `until` is reached.
    pub fn advance(&mut self, until: u64) -> Vec<Completion> {
        while self.host.completions.is_empty() && self.step_or_skip(until) {}
        std::mem::take(&mut self.host.completions)
    }

    /// Runs, or skips, to a cycle without handing out completions.
    pub fn run_to(&mut self, until: u64) {
        while self.step_or_skip(until) {}
    }

    /// Evaluates one cycle, or skips to `until` when nothing can happen before; false when `until` was reached already.
    pub fn step_or_skip(&mut self, until: u64) -> bool {
        if self.now >= until {
            return false;
        }
        if self.may_skip() {
            self.now = until;
        } else {
            self.step();
        }
        true
    }

    /// Evaluates one cycle.
    pub fn step(&mut self) {
        let link = Rc::clone(&self.link);
        let mut link = link.borrow_mut();
        while let Some(event) = link.poll(self.now) {
            match event {
                LinkEvent::WriteBackDone { slot, error } => {
                    self.writeback.acknowledged(slot, error)
                }
                event => self.fetch.arrive(event),
            }
        }
        self.drive_and_rise();
        let ports = self.model.ports();
        let mut cycle = Cycle {
            now: self.now,
            ports,
            violations: &mut self.violations,
            log: &mut self.log,
        };
        let active = [
            self.host.sample(&mut cycle),
            self.dram.sample(&mut cycle),
            self.fetch.sample(&mut cycle, &mut link),
            self.writeback.sample(&mut cycle, &mut link),
            self.host_memory.sample(&mut cycle),
            self.registers.sample(&mut cycle),
        ];
        self.quiet = if active.contains(&true) {
            0
        } else {
            self.quiet + 1
        };
        self.fall();
    }

    /// Sets the inputs of the cycle and begins it.
    #[inline(always)]
    fn drive_and_rise(&mut self) {
        let ports = self.model.ports();
        let cycle = Cycle {
            now: self.now,
            ports,
            violations: &mut self.violations,
            log: &mut self.log,
        };
        self.host.drive(&cycle);
        self.dram.drive(&cycle);
        self.fetch.drive(&cycle);
        self.writeback.drive(&cycle);
        self.host_memory.drive(&cycle);
        self.registers.drive(&cycle);
        ports.function_reset.set(u8::from(self.function_reset));
        ports.clock.set(1);
        self.model.eval();
        #[cfg(feature = "wave")]
        self.dump(2 * self.now);
    }

    /// Ends the cycle.
    #[inline(always)]
    fn fall(&mut self) {
        self.model.ports().clock.set(0);
        self.model.eval();
        #[cfg(feature = "wave")]
        self.dump(2 * self.now + 1);
        self.now += 1;
        self.evaluated += 1;
    }

    /// One register access; the data of a read. An error response is an error for a read only: writes are posted.
    pub fn access(&mut self, offset: u16, access: Access) -> Result<u32, PciError> {
        let end = self.now + LONGEST_ACCESS_CYCLES;
        let cycle = Cycle {
            now: self.now,
            ports: self.model.ports(),
            violations: &mut self.violations,
            log: &mut self.log,
        };
        let what = match access {
            Access::Read => {
                self.registers.read(&cycle, offset);
                "register read"
            }
            Access::Write(value) => {
                self.registers.write(&cycle, offset, value);
                "register write"
            }
        };
        self.quiet = 0;
        loop {
            self.step();
            match self.registers.finish() {
                Some((0, data)) => return Ok(data),
                Some((_, data)) if matches!(access, Access::Write(_)) => return Ok(data),
                Some((response, _)) => {
                    return Err(PciError::ErrorResponse {
                        bar: 0,
                        offset: u32::from(offset),
                        response,
                    });
                }
                None if self.now >= end => {
                    self.registers.abandon();
                    let limit = Duration::from_nanos(LONGEST_ACCESS_CYCLES * CYCLE_NS);
                    return Err(PciError::TimedOut { what, limit });
                }
                None => {}
            }
        }
    }

    /// A register access of software, which costs at least `cycles` while the bus is included, and what the monitors learn from it.
    pub fn software_access(
        &mut self,
        offset: u16,
        access: Access,
        cycles: u64,
    ) -> Result<u32, PciError> {
        let start = self.now;
        // A write is logged before it can have an effect, a read when its value is known.
        if let Access::Write(value) = access {
            self.log
                .add(start, || PortEvent::RegisterWritten { offset, value });
        }
        let data = self.access(offset, access)?;
        if let Access::Read = access {
            self.log.add(self.now, || PortEvent::RegisterRead {
                offset,
                value: data,
            });
        }
        if let Access::Write(value) = access {
            match offset {
                offsets::TABLE_BASE if (value as usize).is_multiple_of(TABLE_FRAMES) => {
                    self.host.set_table_base(value)
                }
                offsets::CONTROL if fields::CONTROL_TRANSPORT_RESET.get(value) => {
                    self.fetch.fetches.transport_reset()
                }
                offsets::DEADLINE_CYCLES | offsets::DRAM_BOUND_CYCLES => self.read_bound()?,
                _ => {}
            }
        }
        if self.bus_time {
            self.run_to(start + cycles);
        }
        Ok(data)
    }

    /// Reads the reply bound that the agent states; its replies are measured against it.
    fn read_bound(&mut self) -> Result<(), PciError> {
        self.run_to(self.now + REGISTER_SETTLE_CYCLES);
        let bound = self.access(offsets::REPLY_BOUND_CYCLES, Access::Read)?;
        self.host.replies.set_bound(u64::from(bound));
        Ok(())
    }

    /// Fills the MSI-X table as an operating system does: after a reset of either kind every vector is masked.
    pub fn route_interrupts(&mut self) -> Result<(), PciError> {
        for vector in 0..INTERRUPT_VECTORS as u16 {
            for (word, value) in msix::entry(vector).into_iter().enumerate() {
                let offset = msix::word_offset(vector, word);
                self.access(offset as u16, Access::Write(value))?;
            }
        }
        Ok(())
    }

    /// What configuration space lets the function do.
    pub fn permit(&mut self, permissions: Permissions) {
        self.host_memory.permissions = permissions;
        // What waited for it goes on.
        self.quiet = 0;
    }

    /// Pulses the function reset.
    pub fn pulse_function_reset(&mut self) {
        self.log.add(self.now, || PortEvent::FunctionReset);
        self.function_reset = true;
        self.step();
        self.function_reset = false;
        self.quiet = 0;
    }

    /// What the monitors saw.
    pub fn statistics(&self) -> PortStatistics {
        let replies = &self.host.replies;
        PortStatistics {
            replies: replies.replies,
            max_reply_cycles: replies.worst_cycles,
            over_bound: replies.over_bound,
            reply_histogram: replies.histogram.clone(),
            fetch_histogram: self.fetch.fetches.histogram.clone(),
            link_bytes_read: self.link.borrow().counters().bytes_read,
            link_bytes_written: self.link.borrow().counters().bytes_written,
            violations: self.violations.texts.clone(),
        }
    }

    /// Opens a waveform file; false when that fails or one is open.
    #[cfg(feature = "wave")]
    pub fn open_wave(&mut self, file: &std::ffi::CStr) -> bool {
        let opened = self.model.open_wave(file);
        self.wave |= opened;
        opened
    }

    #[cfg(feature = "wave")]
    fn dump(&self, half_cycle: u64) {
        if self.wave {
            // Verilator's time unit is a picosecond.
            self.model.dump_wave(half_cycle * CYCLE_NS * 500);
        }
    }
}
