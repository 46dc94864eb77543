//! Device memory: sparse lines, a fixed latency, and failures on request.

use outrigger_port::{Line, RESPONSE_OKAY, RESPONSE_SLVERR};
use std::collections::{BTreeSet, HashMap};

/// Latencies of device memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryConfiguration {
    /// Cycles from a read request to its data.
    pub read_cycles: u64,
    /// Cycles from a write's last beat to its response.
    pub write_cycles: u64,
}

impl Default for MemoryConfiguration {
    fn default() -> Self {
        Self {
            read_cycles: 20,
            write_cycles: 10,
        }
    }
}

/// The memory. Lines that were never written are zero. A write has its effect when it is issued; its response comes later.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    lines: HashMap<u64, Line>,
    failing_reads: BTreeSet<u64>,
    failing_writes: BTreeSet<u64>,
}

impl Memory {
    /// A line, failures apart.
    pub fn line(&self, address: u64) -> Line {
        self.lines.get(&address).copied().unwrap_or_default()
    }

    /// Replaces a line, failures apart.
    pub fn set_line(&mut self, address: u64, line: Line) {
        self.lines.insert(address, line);
    }

    /// Reads a line.
    pub fn read(&mut self, address: u64) -> (Line, u8) {
        let failed = self.failing_reads.remove(&address);
        (self.line(address), response(failed))
    }

    /// Writes the bytes of a line whose strobe bit is set. A failing write changes nothing.
    pub fn write(&mut self, address: u64, data: &Line, strobe: u64) -> u8 {
        let failed = self.failing_writes.remove(&address);
        if !failed {
            let line = self.lines.entry(address).or_default();
            *line = merge(line, data, strobe);
        }
        response(failed)
    }

    /// Makes the next read of a line fail.
    pub fn fail_next_read(&mut self, address: u64) {
        self.failing_reads.insert(address);
    }

    /// Makes the next write of a line fail.
    pub fn fail_next_write(&mut self, address: u64) {
        self.failing_writes.insert(address);
    }
}

/// The response of a failed or good access.
fn response(failed: bool) -> u8 {
    if failed {
        RESPONSE_SLVERR
    } else {
        RESPONSE_OKAY
    }
}

/// `old` with the bytes of `new` whose strobe bit is set.
pub(crate) fn merge(old: &Line, new: &Line, strobe: u64) -> Line {
    std::array::from_fn(|word| {
        let bytes = (strobe >> (8 * word)) as u8;
        let mask = (0..8)
            .filter(|byte| bytes >> byte & 1 != 0)
            .fold(0, |mask, byte| mask | 0xff << (8 * byte));
        old[word] & !mask | new[word] & mask
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strobes_choose_bytes() {
        let old = [0x1111_1111_1111_1111; 8];
        let new = [0x2222_2222_2222_2222; 8];
        let merged = merge(&old, &new, 0x8000_0000_0000_0102);
        assert_eq!(merged[0], 0x1111_1111_1111_2211);
        assert_eq!(merged[1], 0x1111_1111_1111_1122);
        assert_eq!(merged[7], 0x2211_1111_1111_1111);
        assert_eq!(merged[2..7], old[2..7]);
    }

    #[test]
    fn a_failure_is_answered_once_and_changes_nothing() {
        let mut memory = Memory::default();
        memory.fail_next_write(64);
        memory.fail_next_read(64);
        assert_eq!(memory.write(64, &[1; 8], u64::MAX), RESPONSE_SLVERR);
        assert_eq!(memory.read(64), ([0; 8], RESPONSE_SLVERR));
        assert_eq!(memory.write(64, &[1; 8], u64::MAX), RESPONSE_OKAY);
        assert_eq!(memory.read(64), ([1; 8], RESPONSE_OKAY));
    }
}
