//! What a run of the host model is made of: sizes, modes, times, seeds.

use crate::memory_map::MemoryMap;
use crate::mutant::HandlerMutant;
use outrigger_registers::parameters::FRAMES;

/// Entries and ways of the structures of a core (`notes/baselines.md`, section 4, of the project's design notes).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CacheSizes {
    /// First-level TLB: entries, ways.
    pub first_tlb: (usize, usize),
    /// Second-level TLB: entries, ways.
    pub second_tlb: (usize, usize),
    /// 2 MiB ranges of the page-walk cache, fully associative.
    pub walk_cache: usize,
    /// L1 data cache of a core: lines, ways.
    pub first_cache: (usize, usize),
    /// L2 cache of a core: lines, ways.
    pub second_cache: (usize, usize),
    /// Shared L3: lines, ways.
    pub third_cache: (usize, usize),
}

impl CacheSizes {
    /// For footprints of 8 to 40 MiB: TLB reach 0.5 MiB, L3 256 KiB.
    pub const SCALED: Self = Self {
        first_tlb: (16, 4),
        second_tlb: (128, 8),
        walk_cache: 8,
        first_cache: (128, 8),
        second_cache: (1024, 8),
        third_cache: (4096, 16),
    };
    /// One core of a server with a 2 MiB share of L3.
    pub const FULL: Self = Self {
        first_tlb: (64, 4),
        second_tlb: (1536, 12),
        walk_cache: 32,
        first_cache: (512, 8),
        second_cache: (16384, 16),
        third_cache: (32768, 16),
    };
}

/// What the agent does with table-line reads during the run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Mode {
    /// Fetch, hold the reply up to the deadline, install (SP3, SP4).
    #[default]
    Prefetch,
    /// Fetch in the background, reply at once (SP8).
    NoHold,
    /// Fetch nothing by lines; pages come by demand only. The baseline.
    NoPrefetch,
}

/// How wild the other core is (design, section 5). Rates are per 1,000 turns; a turn comes every `interval_ns` or so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AdversaryConfiguration {
    /// Mean time between two turns in nanoseconds.
    pub interval_ns: u64,
    /// Share of write-backs that are delayed, per 1,000.
    pub delayed_write_permille: u32,
    /// Longest delay of a write-back in nanoseconds.
    pub longest_delay_ns: u64,
    /// Share of evictions that are given up half-way, per 1,000.
    pub abort_permille: u32,
}

impl Default for AdversaryConfiguration {
    fn default() -> Self {
        Self {
            interval_ns: 150,
            delayed_write_permille: 300,
            longest_delay_ns: 4_000,
            abort_permille: 30,
        }
    }
}

/// A run of the host model.
#[derive(Debug, Clone, PartialEq)]
pub struct MachineConfiguration {
    /// Seed of everything random on the host side.
    pub seed: u64,
    /// Number of cores, 1 to 8. With one core eviction runs on the program's time.
    pub cores: usize,
    /// Sizes of TLBs and caches.
    pub sizes: CacheSizes,
    /// What the agent does with table-line reads.
    pub mode: Mode,
    /// Local memory in percent of the footprint (1 to 100).
    pub local_percent: u32,
    /// Where things lie in device memory.
    pub map: MemoryMap,
    /// Time of a software fault without the link, in nanoseconds.
    pub software_fault_ns: u64,
    /// Everything on one AXI id.
    pub shared_id: bool,
    /// `DEADLINE_CYCLES`; None leaves the reset value.
    pub deadline_cycles: Option<u32>,
    /// `FETCH_TIMEOUT_CYCLES`; None leaves the reset value.
    pub fetch_timeout_cycles: Option<u32>,
    /// `HOLD_LIMIT`; None leaves the reset value.
    pub hold_limit: Option<u32>,
    /// `FETCH_LIMIT`; None leaves the reset value.
    pub fetch_limit: Option<u32>,
    /// Records of the event ring, as a power of two.
    pub event_ring_entries_log2: u32,
    /// The adversary, if any.
    pub adversary: Option<AdversaryConfiguration>,
    /// A deliberate fault of the handler, for tests of the tests.
    pub mutant: HandlerMutant,
}

impl Default for MachineConfiguration {
    fn default() -> Self {
        Self {
            seed: 1,
            cores: 2,
            sizes: CacheSizes::SCALED,
            mode: Mode::default(),
            local_percent: 50,
            map: MemoryMap::default(),
            software_fault_ns: 1_000,
            shared_id: false,
            deadline_cycles: None,
            fetch_timeout_cycles: None,
            hold_limit: None,
            fetch_limit: None,
            event_ring_entries_log2: 8,
            adversary: None,
            mutant: HandlerMutant::None,
        }
    }
}

/// Fewest page frames that a run gets: fetches of some lines, reserved and pinned frames must fit.
pub const FEWEST_FRAMES: u32 = 64;

impl MachineConfiguration {
    /// Page frames posted for a footprint of this many pages: `local_percent` of it, at least [`FEWEST_FRAMES`], fewer than `FRAMES`.
    pub fn local_frames(&self, pages: usize) -> u32 {
        let wanted = pages as u64 * u64::from(self.local_percent) / 100;
        (wanted as u32).clamp(FEWEST_FRAMES, FRAMES as u32 - 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_frames_follow_the_footprint_within_the_hardware() {
        let configuration = MachineConfiguration::default();
        assert_eq!(configuration.local_frames(1000), 500);
        assert_eq!(configuration.local_frames(10), FEWEST_FRAMES);
        assert_eq!(configuration.local_frames(1 << 20), FRAMES as u32 - 1);
    }
}
