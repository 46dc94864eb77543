//! The MSI-X table in BAR 0, as whoever routes interrupts fills it: the operating system, or in its place what stands around a simulated card.

use outrigger_pci::{PciFunction, Result};
use outrigger_registers::parameters::{BAR_BYTES, MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET};

/// Address that messages are written to: where an x86 host has its interrupt controllers.
pub const MESSAGE_ADDRESS: u64 = 0xfee0_0000;
/// Words of a table entry: address low and high, data, control.
pub const ENTRY_WORDS: usize = 4;
/// Word of an entry that holds the mask.
pub const CONTROL_WORD: usize = 3;
/// In that word: the vector sends nothing.
pub const VECTOR_MASKED: u32 = 1;
/// Bytes of a word.
const WORD_BYTES: u32 = 4;

/// The entry by which a vector's message reaches the interrupt controller and names the vector.
pub fn entry(vector: u16) -> [u32; ENTRY_WORDS] {
    let [low, high] = [MESSAGE_ADDRESS, MESSAGE_ADDRESS >> 32].map(|half| half as u32);
    [low, high, u32::from(vector), 0]
}

/// Offset in BAR 0 of a word of a vector's entry.
pub fn word_offset(vector: u16, word: usize) -> u32 {
    MSIX_TABLE_OFFSET + (u32::from(vector) * ENTRY_WORDS as u32 + word as u32) * WORD_BYTES
}

/// True for offsets in BAR 0 from the table on whose words belong to whoever routes interrupts; a vector's mask is the driver's too.
pub fn is_routing(offset: u32) -> bool {
    (MSIX_TABLE_OFFSET..BAR_BYTES).contains(&offset)
        && (offset >= MSIX_PENDING_OFFSET
            || (offset / WORD_BYTES) as usize % ENTRY_WORDS != CONTROL_WORD)
}

/// Fills a vector's entry and unmasks it.
///
/// # Errors
/// What the function says to the writes.
pub fn route(function: &dyn PciFunction, vector: u16) -> Result<()> {
    entry(vector)
        .into_iter()
        .enumerate()
        .try_for_each(|(word, value)| function.write32(0, word_offset(vector, word), value))
}

/// Masks a vector.
///
/// # Errors
/// What the function says to the write.
pub fn mask(function: &dyn PciFunction, vector: u16) -> Result<()> {
    function.write32(0, word_offset(vector, CONTROL_WORD), VECTOR_MASKED)
}
