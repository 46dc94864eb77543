//! What a run tells.

use outrigger_agent::Statistics;
use serde::Serialize;

/// Counters at one instant of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Sample {
    /// Accesses of the program so far.
    pub accesses: u64,
    /// Time since the start of the program in nanoseconds.
    pub time_ns: u64,
    /// Faults so far.
    pub faults: u64,
    /// Pages that a reply waited for and that came by the deadline, so far.
    pub in_time: u32,
    /// Entries that went out late so far.
    pub late: u32,
}

/// Result of a run.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct RunResult {
    /// Accesses of the program.
    pub accesses: u64,
    /// Pages of its footprint.
    pub pages: usize,
    /// Page frames posted.
    pub local_frames: u32,
    /// Page faults of the program.
    pub faults: u64,
    /// Run time of the program in nanoseconds.
    pub time_ns: u64,
    /// Time that page walks waited beyond a plain memory read, in nanoseconds.
    pub held_stall_ns: u64,
    /// Time spent in page faults, waiting for pages included, in nanoseconds.
    pub fault_stall_ns: u64,
    /// Time that the program's core was kept from the device by the other core's register accesses, and in shoot-down interrupts, in nanoseconds.
    pub eviction_wait_ns: u64,
    /// Leaf-table lines that page walks read from the device.
    pub table_line_reads: u64,
    /// Pages that a reply waited for and that came by the deadline.
    pub pages_in_time: u64,
    /// Entries that went out late.
    pub pages_late: u64,
    /// Evictions that were carried through.
    pub evictions: u64,
    /// Evictions that were given up half-way.
    pub aborted_evictions: u64,
    /// Turns that the adversary took.
    pub adversary_turns: u64,
    /// Loads compared with the reference memory.
    pub loads_checked: u64,
    /// Loads, and lines at the end of the run, that differ from the reference memory. One fails the run.
    pub mismatches: u64,
    /// Times that an entry, used by a walk or at the end of the run, lacks a bit that it must have or names the wrong page. One fails the run.
    pub entry_errors: u64,
    /// Counters of the agent at the end.
    pub agent: Statistics,
    /// Counters over time; at most [`crate::MOST_SAMPLES`].
    pub samples: Vec<Sample>,
}

impl RunResult {
    /// True when no byte and no entry is wrong and no access went astray.
    pub fn is_correct(&self) -> bool {
        self.mismatches == 0
            && self.entry_errors == 0
            && self.agent.stray_reads == 0
            && self.agent.stray_writes == 0
    }
}
