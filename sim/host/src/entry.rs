//! x86-64 page-table entries as the host model reads and writes them; bit positions that the agent shares come from the register table.

use crate::memory_map::MemoryMap;
use outrigger_registers::encodings::entry::{
    FRAME_BITS, FRAME_LOW, LATE_BIT_RESET, MANAGED_BIT_RESET, PRESENT_BIT_RESET,
};

/// Present: the processor may use the entry.
pub const PRESENT: u64 = 1 << PRESENT_BIT_RESET;
/// Stores are allowed.
pub const WRITABLE: u64 = 1 << 1;
/// User-mode accesses are allowed.
pub const USER: u64 = 1 << 2;
/// Set by the processor when it uses the entry.
pub const ACCESSED: u64 = 1 << 5;
/// Set by the processor at the first store through the entry.
pub const DIRTY: u64 = 1 << 6;
/// The entry is the agent's business.
pub const MANAGED: u64 = 1 << MANAGED_BIT_RESET;
/// The page did not come in time.
pub const LATE: u64 = 1 << LATE_BIT_RESET;
/// Execution is not allowed; a high bit that the agent must keep.
pub const NO_EXECUTE: u64 = 1 << 63;

const FRAME_MASK: u64 = ((1 << FRAME_BITS) - 1) << FRAME_LOW;

/// Frame number of an entry.
pub const fn frame_number(entry: u64) -> u64 {
    (entry & FRAME_MASK) >> FRAME_LOW
}

const fn with_frame(entry: u64, frame_number: u64) -> u64 {
    (entry & !FRAME_MASK) | (frame_number << FRAME_LOW)
}

/// A pointer to a lower table. Accessed from the start: the model does not age tables.
pub fn table_pointer(map: &MemoryMap, table_frame: u32) -> u64 {
    let bits = PRESENT | WRITABLE | USER | ACCESSED;
    with_frame(bits, u64::from(map.table_base + table_frame))
}

/// The entry of a remote page that nobody has touched.
pub fn remote(map: &MemoryMap, page: u32) -> u64 {
    let bits = WRITABLE | USER | MANAGED | NO_EXECUTE;
    with_frame(bits, u64::from(map.window_base + page))
}

/// `entry` in its remote form: not present, window number of the page, every other bit kept.
pub fn to_remote(map: &MemoryMap, entry: u64, page: u32) -> u64 {
    with_frame(entry & !PRESENT, u64::from(map.window_base + page))
}

/// `entry` in its local form, which only the agent may write (the mutant of OS4 uses it).
pub fn to_local(map: &MemoryMap, entry: u64, frame: u32) -> u64 {
    with_frame((entry | PRESENT) & !LATE, u64::from(map.frame_base + frame))
}

/// Bits that must survive everything: all but present, late, the frame number and those that processors set.
pub const fn permanent_bits(entry: u64) -> u64 {
    entry & !(FRAME_MASK | PRESENT | LATE | ACCESSED | DIRTY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_keep_every_other_bit() {
        let map = MemoryMap::default();
        let entry = remote(&map, 7) | ACCESSED | DIRTY | 1 << 58;
        assert_eq!(map.remote_page(frame_number(entry)), Some(7));
        let local = to_local(&map, entry | LATE, 3);
        assert_eq!(map.frame_index(frame_number(local)), Some(3));
        assert_eq!(local & (PRESENT | LATE), PRESENT);
        assert_eq!(to_remote(&map, local, 7), entry);
        assert_eq!(permanent_bits(local), permanent_bits(entry));
    }

    #[test]
    fn a_table_pointer_names_a_table_frame() {
        let map = MemoryMap::default();
        let entry = table_pointer(&map, 9);
        assert_eq!(map.table_index(frame_number(entry)), Some(9));
        assert_eq!(entry & (PRESENT | MANAGED), PRESENT);
    }
}
