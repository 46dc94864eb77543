//! Device memory as a host reaches it: lines behind BAR 2.
//!
//! ```text
//!   mapped BAR (vfio):      a load of 8 bytes each --> the card's bridge --> a line read each
//!   socket (vfio_user):     a message of 64 bytes  --> one line read
//!   in process:             a request at the memory port
//! ```
//! A mapped BAR is not cached: eight loads of a line are eight reads of it. A page walk is the first of them, and its time is that one's.

use crate::{PciError, Result};
use std::time::Duration;

/// Base address register of device memory. The lowest 40 bits of its addresses are the device's.
pub const MEMORY_BAR: u8 = 2;
/// Bytes of a line.
pub const LINE_BYTES: u64 = 64;
/// Words of a line.
pub const LINE_WORDS: usize = 8;
/// Bytes of a word.
pub const WORD_BYTES: u64 = 8;

/// How long a read took until its answer was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyTime {
    /// By this host's clock, with the way to the device and back.
    Clock(Duration),
    /// In cycles of the agent, from its acceptance to its answer at the agent's port.
    Cycles(u64),
}

/// A line that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineRead {
    /// Its words.
    pub words: [u64; LINE_WORDS],
    /// How long its first word, which is what a page walk waits for, was on its way.
    pub first_word: ReplyTime,
    /// Reads of the line that the device saw.
    pub reads: u32,
}

/// Device memory. Every call ends within the time that a register access takes at most ([`crate::limits`]).
pub trait DeviceMemory {
    /// Bytes that are reached.
    fn bytes(&self) -> u64;
    /// Reads the line at a device address, its first word first.
    ///
    /// # Errors
    /// When the address is no line's or outside, the device answers with an error, or it is gone.
    fn read_line(&self, address: u64) -> Result<LineRead>;
    /// Writes words of one line. Posted, and never overtaken by a later read of device memory.
    ///
    /// # Errors
    /// As of a read; also for no word and for words of more than one line.
    fn write_words(&self, address: u64, words: &[u64]) -> Result<()>;
}

/// Checks that a device address is that of a line within so many bytes.
///
/// # Errors
/// [`PciError::OutOfRange`] with the address.
pub fn check_line(address: u64, bytes: u64) -> Result<()> {
    let end = address.checked_add(LINE_BYTES);
    if address.is_multiple_of(LINE_BYTES) && end.is_some_and(|end| end <= bytes) {
        return Ok(());
    }
    Err(outside(address))
}

/// Checks that so many words at a device address are some, whole, of one line and within so many bytes.
///
/// # Errors
/// [`PciError::OutOfRange`] with the address.
pub fn check_words(address: u64, words: usize, bytes: u64) -> Result<()> {
    let line = address & !(LINE_BYTES - 1);
    let room = LINE_WORDS - (address - line) as usize / WORD_BYTES as usize;
    if address.is_multiple_of(WORD_BYTES) && (1..=room).contains(&words) {
        return check_line(line, bytes).map_err(|_| outside(address));
    }
    Err(outside(address))
}

fn outside(address: u64) -> PciError {
    PciError::OutOfRange {
        what: "address in device memory",
        value: address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_aligned_and_inside() {
        for (address, good) in [
            (0, true),
            (4032, true),
            (4096, false),
            (8, false),
            (u64::MAX - 63, false),
        ] {
            assert_eq!(check_line(address, 4096).is_ok(), good, "{address:#x}");
        }
    }

    #[test]
    fn words_stay_in_their_line() {
        for (address, words, good) in [
            (0, 8, true),
            (56, 1, true),
            (56, 2, false),
            (64, 0, false),
            (4, 1, false),
            (4088, 1, true),
            (4096, 1, false),
            (u64::MAX - 7, 1, false),
        ] {
            let checked = check_words(address, words, 4096);
            assert_eq!(checked.is_ok(), good, "{address:#x} {words}");
        }
    }
}
