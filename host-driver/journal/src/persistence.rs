//! Persistent memory behind one small trait: store, write back, fence.
//!
//! All trusted code - `unsafe`, flush and fence instructions - is in the folder `persistence`, 300 lines at most
//! (`tests/trusted_code.rs` counts).
//!
//! ```text
//!   store ----> cache ----> write_back ----> on its way ----> fence ----> durable
//!   stream ------------------------------^                      only of the calling core's write-backs
//!                  any line in a cache or on its way may become durable at any time before
//! ```

mod instructions;
mod mapping;

pub use mapping::{FenceKind, Mapping};

use std::arch::x86_64::{__cpuid, __cpuid_count};

/// Bytes that a write-back works on.
pub const LINE_BYTES: u64 = 64;

/// A range of persistent memory, by offset in bytes. Offsets outside of it are errors of the program and panic.
///
/// One that threads share is safe for any use by them. Which bytes a load returns while another thread stores them is not
/// defined: isolation is the caller's.
pub trait Persistence {
    /// Its size.
    fn bytes(&self) -> u64;

    /// Copies bytes out of it.
    fn load(&self, offset: u64, into: &mut [u8]);

    /// Copies bytes into it, through the cache: visible to all threads, durable after a write-back and a fence of the same thread.
    fn store(&self, offset: u64, bytes: &[u8]);

    /// Stores whole lines and writes them back in one go. Only a fence of this very thread makes them durable: never use it for
    /// lines that another thread is to fence.
    fn stream(&self, offset: u64, lines: &[u8]);

    /// Sets or clears bits of the little-endian 64-bit word at `offset` in one locked operation: threads share words of a bitmap.
    fn change_bits(&self, offset: u64, mask: u64, set: bool);

    /// Starts to write the lines of a range back, whichever thread stored them.
    fn write_back(&self, offset: u64, bytes: u64);

    /// Waits until what this thread wrote back or streamed is durable.
    ///
    /// # Errors
    /// When the operating system cannot say so. What was outstanding may be lost.
    fn fence(&self) -> std::io::Result<()>;

    /// A hint: the lines of this range will be stored to soon.
    fn expect_store(&self, _offset: u64, _bytes: u64) {}
}

/// First bytes of the lines that a range touches.
pub fn lines(offset: u64, bytes: u64) -> impl Iterator<Item = u64> {
    let first = offset / LINE_BYTES;
    let end = if bytes == 0 {
        first
    } else {
        (offset + bytes).div_ceil(LINE_BYTES)
    };
    (first..end).map(|line| line * LINE_BYTES)
}

/// How lines are written back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteBack {
    /// CLWB: the line may stay in the cache.
    Clwb,
    /// CLFLUSHOPT: the line leaves the cache.
    ClflushOpt,
    /// CLFLUSH: the line leaves the cache, one after the other.
    Clflush,
    /// Not at all: caches are inside the persistence domain (eADR), or the operating system does it.
    None,
}

impl WriteBack {
    /// The best that this processor has.
    pub fn best() -> Self {
        let leaves = __cpuid(0).eax;
        let features = if leaves >= 7 {
            __cpuid_count(7, 0).ebx
        } else {
            0
        };
        if features & 1 << 24 != 0 {
            Self::Clwb
        } else if features & 1 << 23 != 0 {
            Self::ClflushOpt
        } else {
            Self::Clflush
        }
    }

    /// Name of the instruction.
    pub fn name(self) -> &'static str {
        match self {
            Self::Clwb => "CLWB",
            Self::ClflushOpt => "CLFLUSHOPT",
            Self::Clflush => "CLFLUSH",
            Self::None => "none",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_range_are_the_lines_it_touches() {
        for offset in 0..8_192 {
            for bytes in 0..=8_192 - offset {
                let mut expected = offset / LINE_BYTES * LINE_BYTES;
                for line in lines(offset, bytes) {
                    assert_eq!(line, expected, "{bytes} bytes at {offset}");
                    expected += LINE_BYTES;
                }
                let end = if bytes == 0 {
                    offset / LINE_BYTES * LINE_BYTES
                } else {
                    offset + bytes
                };
                assert!(
                    expected >= end && expected < end + LINE_BYTES,
                    "{bytes} bytes at {offset}"
                );
            }
        }
    }
}
