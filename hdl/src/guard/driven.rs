//! Types of input ports, set from plain words.

use rust_hdl::core::prelude::{Bits, Clock, In, Signal, Synth};

/// A value that a test bench can make from bits.
pub trait Driven: Synth {
    /// The value whose bits are `words`, least significant first; bits beyond the type's width are ignored.
    fn from_words(words: &[u64]) -> Self;
}

impl Driven for bool {
    fn from_words(words: &[u64]) -> Self {
        bit(words, 0)
    }
}

impl Driven for Clock {
    fn from_words(words: &[u64]) -> Self {
        Clock { clk: bit(words, 0) }
    }
}

impl<const N: usize> Driven for Bits<N> {
    fn from_words(words: &[u64]) -> Self {
        if N <= 32 {
            let mask = (1_u64 << N) - 1;
            return (words.first().copied().unwrap_or(0) & mask).into();
        }
        // The library keeps more than 32 bits as an array of bool; anything else would copy it once per bit.
        let bits: [bool; N] = std::array::from_fn(|index| bit(words, index));
        Bits::Long(bits.into())
    }
}

fn bit(words: &[u64], index: usize) -> bool {
    words
        .get(index / 64)
        .is_some_and(|word| (word >> (index % 64)) & 1 == 1)
}

/// An input port, or an array of them.
pub trait DrivenPort {
    /// Sets element `index` (0 for a plain port); false when there is none.
    fn drive(&mut self, index: usize, words: &[u64]) -> bool;
}

impl<T: Driven> DrivenPort for Signal<In, T> {
    fn drive(&mut self, index: usize, words: &[u64]) -> bool {
        self.next = T::from_words(words);
        index == 0
    }
}

impl<T: DrivenPort, const N: usize> DrivenPort for [T; N] {
    fn drive(&mut self, index: usize, words: &[u64]) -> bool {
        self.get_mut(index).is_some_and(|port| port.drive(0, words))
    }
}
