//! What the host side of a simulation needs of a device: lines through the memory port, the PCI function, and time.
//!
//! Implemented by the golden model (`sim/golden`) and by the Verilated RTL (`sim/verilated`). Time is counted in agent cycles; a device
//! may skip cycles in which nothing can happen, and counts those that it evaluated.

pub mod config_space;
mod host_memory;
pub mod line_access;
pub mod msix;
mod port_event;

pub use config_space::{ConfigSpace, Permissions};
pub use host_memory::{HostArena, HostMemory, INTERRUPT_VECTORS};
pub use port_event::{PortEvent, PortLog};

use outrigger_pci::PciFunction;
use std::rc::Rc;

/// One 64-byte line as eight little-endian words.
pub type Line = [u64; 8];

/// AXI response: success.
pub const RESPONSE_OKAY: u8 = 0;
/// AXI response: the addressed device failed.
pub const RESPONSE_SLVERR: u8 = 2;
/// AXI response: nobody decodes the address.
pub const RESPONSE_DECERR: u8 = 3;

/// A request at the memory port. At most one read and one write may be outstanding per id; a further one waits its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// Read one line.
    Read {
        /// AXI id (0..64).
        id: u8,
        /// Device byte address, 64-byte aligned.
        address: u64,
    },
    /// Write the bytes of one line whose strobe bit is set.
    Write {
        /// AXI id (0..64).
        id: u8,
        /// Device byte address, 64-byte aligned.
        address: u64,
        /// The line.
        data: Line,
        /// Bit i: byte i is written.
        strobe: u64,
    },
}

/// An answer at the memory port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Completion {
    /// AXI id of the request.
    pub id: u8,
    /// True for a write.
    pub write: bool,
    /// AXI response.
    pub response: u8,
    /// The line (reads only; zero otherwise).
    pub data: Line,
    /// Cycle in which the agent accepted the request.
    pub accepted_cycle: u64,
    /// Cycle in which the answer was taken.
    pub completed_cycle: u64,
}

/// What a monitor outside of the agent saw at its ports (promises P2, P5, P6).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PortStatistics {
    /// Reads answered.
    pub replies: u64,
    /// Longest time from acceptance to offer of a reply, in cycles, without those in which the reply channel was stalled by the host.
    pub max_reply_cycles: u64,
    /// Replies that took longer than the `REPLY_BOUND_CYCLES` in force.
    pub over_bound: u64,
    /// Histogram of reply times of table-line reads that waited for DRAM or longer: `[bucket]` counts replies of `bucket * 16 ..` cycles.
    pub reply_histogram: Vec<u64>,
    /// Histogram of page fetches, first request to last chunk, in buckets of 64 cycles.
    pub fetch_histogram: Vec<u64>,
    /// Bytes of page data that came over the link and were asked for or not.
    pub link_bytes_read: u64,
    /// Bytes of page data written back over the link.
    pub link_bytes_written: u64,
    /// Violations of port rules that the monitor found, as text; must stay empty.
    pub violations: Vec<String>,
}

/// Agent cycles in a time of the host, at most.
pub fn cycles_of(time: std::time::Duration) -> u64 {
    let cycles = time.as_nanos() / u128::from(outrigger_registers::parameters::CYCLE_NS);
    u64::try_from(cycles).unwrap_or(u64::MAX)
}

/// Least time of a register read in agent cycles: there and back over PCIe, 1 us.
pub const REGISTER_READ_CYCLES: u64 = 250;
/// Least time of a posted register write in agent cycles.
pub const REGISTER_WRITE_CYCLES: u64 = 25;

/// A device under simulation.
pub trait Device {
    /// Simulated time in agent cycles, skipped ones included.
    fn cycle(&self) -> u64;
    /// Cycles that were really evaluated.
    fn evaluated_cycles(&self) -> u64;
    /// Queues a request; it is presented at the port as soon as its turn comes.
    fn submit(&self, request: Request);
    /// Runs until a completion is there or `until_cycle` is reached, whichever comes first, and hands out the completions of the last cycle run.
    fn advance(&self, until_cycle: u64) -> Vec<Completion>;
    /// True while anything is pending in the device or on its link.
    fn busy(&self) -> bool;
    /// The PCI function of the device. Its register accesses take simulated time: [`REGISTER_READ_CYCLES`] and [`REGISTER_WRITE_CYCLES`].
    fn function(&self) -> Rc<dyn PciFunction>;
    /// Whether register accesses take the way over the bus (as at the start), or only what the device itself needs. Who switches the way off
    /// accounts for it, and can let others use the device meanwhile. What stands around another device need not care.
    fn set_bus_time(&self, _included: bool) {}
    /// Reads device memory behind the agent's back (end-of-run comparison, table set-up in tests).
    fn peek(&self, address: u64) -> Line;
    /// Writes device memory behind the agent's back (set-up only).
    fn poke(&self, address: u64, line: Line);
    /// Reads a line of a remote page at its memory node, behind everybody's back.
    fn peek_remote(&self, page: u32, line: u8) -> Line;
    /// Sets a line of a remote page at its memory node (set-up only).
    fn poke_remote(&self, page: u32, line: u8, data: Line);
    /// What the monitors saw so far.
    fn statistics(&self) -> PortStatistics;
    /// What happened at the agent's ports since the last call, in order, with the cycles. The first call switches the log on.
    fn follow_ports(&self) -> Vec<(u64, PortEvent)>;
}
