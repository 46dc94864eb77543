//! One 64-byte interconnect line as eight 64-bit words, word 0 in the lowest bits.
//!
//! A struct of words instead of `Bits<512>`: Rust-HDL simulates that as an array of 512 `bool`, this as eight machine words; the Verilog is one
//! 512-bit vector either way.

#![allow(missing_docs, reason = "the derive makes undocumented accessors")]

use crate::guard::driven::Driven;
use rust_hdl::core::prelude::*;

/// Eight words of a line; each is one page-table entry when the line is a table line.
#[derive(Copy, Clone, Debug, Default, PartialEq, LogicStruct)]
pub struct Line {
    /// Bytes 0..8.
    pub p0: Bits<64>,
    /// Bytes 8..16.
    pub p1: Bits<64>,
    /// Bytes 16..24.
    pub p2: Bits<64>,
    /// Bytes 24..32.
    pub p3: Bits<64>,
    /// Bytes 32..40.
    pub p4: Bits<64>,
    /// Bytes 40..48.
    pub p5: Bits<64>,
    /// Bytes 48..56.
    pub p6: Bits<64>,
    /// Bytes 56..64.
    pub p7: Bits<64>,
}

impl Driven for Line {
    fn from_words(words: &[u64]) -> Self {
        let word = |index: usize| Bits::from_words(&[words.get(index).copied().unwrap_or(0)]);
        Self {
            p0: word(0),
            p1: word(1),
            p2: word(2),
            p3: word(3),
            p4: word(4),
            p5: word(5),
            p6: word(6),
            p7: word(7),
        }
    }
}
