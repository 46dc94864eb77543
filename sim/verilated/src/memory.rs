//! Device memory without timing.

use outrigger_port::Line;
use std::collections::HashMap;

/// Lines of one 4 KiB piece.
const LINES: usize = 64;

/// Memory that reads as zero until it is written, kept in pieces of 4 KiB.
#[derive(Default)]
pub struct SparseMemory {
    pieces: HashMap<u64, Box<[Line; LINES]>>,
}

impl SparseMemory {
    /// The line at a byte address.
    pub fn read(&self, address: u64) -> Line {
        self.pieces
            .get(&(address >> 12))
            .map_or([0; 8], |piece| piece[line(address)])
    }

    /// Writes the bytes of a line whose strobe bit is set.
    pub fn write(&mut self, address: u64, data: &Line, strobe: u64) {
        let piece = self
            .pieces
            .entry(address >> 12)
            .or_insert_with(|| Box::new([[0; 8]; LINES]));
        let target = &mut piece[line(address)];
        if strobe == u64::MAX {
            *target = *data;
            return;
        }
        for (word, (old, new)) in target.iter_mut().zip(data).enumerate() {
            let mask = byte_mask((strobe >> (word * 8)) as u8);
            *old = (*old & !mask) | (new & mask);
        }
    }
}

fn line(address: u64) -> usize {
    (address >> 6) as usize % LINES
}

/// A word in which the bytes of the set bits are all ones.
fn byte_mask(bits: u8) -> u64 {
    (0..8)
        .filter(|byte| bits >> byte & 1 == 1)
        .fold(0, |mask, byte| mask | 0xff << (byte * 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_strobed_bytes_change() {
        let mut memory = SparseMemory::default();
        memory.write(0x1040, &[0x1111_1111_1111_1111; 8], u64::MAX);
        memory.write(0x1040, &[u64::MAX; 8], 0x8000_0000_0000_0102);
        let line = memory.read(0x1040);
        assert_eq!(line[0], 0x1111_1111_1111_ff11);
        assert_eq!(line[1], 0x1111_1111_1111_11ff);
        assert_eq!(line[7], 0xff11_1111_1111_1111);
        assert_eq!(memory.read(0x1000), [0; 8]);
    }
}
