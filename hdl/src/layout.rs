//! Where the fields of packed words stand, and other numbers of kernels that follow from the sizes.
//!
//! Widths are const generics, which Rust-HDL evaluates; a constant in an expression it prints by name, and Verilog knows no such name. So the
//! numbers that kernels use stand in tables here: the AST check knows their names ([`literal`]), and the emitter writes their values
//! ([`crate::guard`]). In a kernel: `word.get_bits::<SLOT_BITS>(DIRECTORY_SLOT.index())`, `slot << DIRECTORY_SLOT`.

use outrigger_registers::parameters::{
    CONTEXT_BITS, CONTEXTS, ENTRY_BITS, EPOCH_BITS, FRAME_NUMBER_BITS, FRAMES_LOG2,
    REMOTE_PAGES_LOG2, SLOT_BITS, SLOTS, TABLE_LINE_BITS,
};
use rust_hdl::core::ast::VerilogLiteral;

/// Bits of a page's number.
pub const PAGE_BITS: usize = REMOTE_PAGES_LOG2;
/// Bits of a frame's number.
pub const FRAME_BITS: usize = FRAMES_LOG2;

/// A number of a kernel as an index; nothing of the call gets into the Verilog.
pub trait Place {
    /// The number.
    fn index(self) -> usize;
}

impl Place for u64 {
    fn index(self) -> usize {
        usize::try_from(self).expect("places are small")
    }
}

/// Declares constants that kernels may name, and the table of them.
macro_rules! table {
    ($table:ident: $($(#[$doc:meta])* $name:ident = $value:expr;)*) => {
        $($(#[$doc])* pub const $name: u64 = $value;)*
        const $table: &[(&str, u64)] = &[$((stringify!($name), $name)),*];
    };
}

/// Bits of a number of frames.
pub const FRAME_COUNT_BITS: usize = FRAME_BITS + 1;
/// Bits of a command's argument above a frame.
pub const ABOVE_FRAME_BITS: usize = 32 - FRAME_BITS;
/// Bits of a command's argument above a number of frames.
pub const ABOVE_FRAME_COUNT_BITS: usize = 32 - FRAME_COUNT_BITS;
/// Bits that all frame numbers of the page frames have in common.
pub const FRAME_BASE_BITS: usize = FRAME_NUMBER_BITS - FRAME_BITS;
/// Bits of the directory's word that QUERY_PAGE tells: state, pinned, frame.
pub const PAGE_FACT_BITS: usize = DIRECTORY_SLOT as usize;
/// Bits of what is known of a write-back: page 0-13, frame from 14.
pub const WRITEBACK_FACT_BITS: usize = PAGE_BITS + FRAME_BITS;
/// Bits of an event in the agent: type 0-7, frame from 8, page, entry address.
pub const EVENT_RECORD_BITS: usize = EVENT_RECORD_ENTRY as usize + ENTRY_BITS;
/// Bits of a line read that waits to be sent: context, table line, writes before it.
pub const ISSUE_BITS: usize = ISSUE_WRITES as usize + 8;
/// Bits of what is known of a line that has come: context, response.
pub const ARRIVED_BITS: usize = ARRIVED_RESPONSE as usize + 2;
/// Bits of a request to the transport: slot, epoch, page number, cancel.
pub const REQUEST_BITS: usize = REQUEST_CANCEL as usize + 1;
/// Bits of what the receiver of chunks knows of a slot: frame, epoch, entry address.
pub const RECEIVE_FACT_BITS: usize = RECEIVE_ENTRY as usize + ENTRY_BITS;
/// Bits of what is known of a slot at its end: page, frame, entry address, and one to spare.
pub const END_FACT_BITS: usize = END_ENTRY as usize + ENTRY_BITS + 1;
/// Bits of what is known of a chunk in hand: slot, frame, chunk.
pub const CHUNK_BITS: usize = CHUNK_NUMBER as usize + 3;
/// Bits of a word of the directory: state 0-2, pinned 3, frame, slot, entry address.
pub const DIRECTORY_BITS: usize = DIRECTORY_ENTRY as usize + ENTRY_BITS;

table! { NUMBERS:
    /// Of a request: epoch.
    REQUEST_EPOCH = SLOT_BITS as u64;
    /// Of a request: page number.
    REQUEST_PAGE = REQUEST_EPOCH + EPOCH_BITS as u64;
    /// Of a request: it cancels.
    REQUEST_CANCEL = REQUEST_PAGE + FRAME_NUMBER_BITS as u64;
    /// Of a receiver's fact: epoch.
    RECEIVE_EPOCH = FRAME_BITS as u64;
    /// Of a receiver's fact: entry address.
    RECEIVE_ENTRY = RECEIVE_EPOCH + EPOCH_BITS as u64;
    /// Of an end's fact: frame.
    END_FRAME = PAGE_BITS as u64;
    /// Of an end's fact: entry address.
    END_ENTRY = END_FRAME + FRAME_BITS as u64;
    /// Of a chunk: frame.
    CHUNK_FRAME = SLOT_BITS as u64;
    /// Of a chunk: which eighth of the page.
    CHUNK_NUMBER = CHUNK_FRAME + FRAME_BITS as u64;
    /// Slots that a sweep over all looks at: the one it stands at twice.
    SLOTS_AND_ONE = SLOTS as u64 + 1;
    /// What is above a frame, in a command's argument and in a frame number.
    ABOVE_FRAME = FRAME_BITS as u64;
    /// What is above a number of frames, in a command's argument.
    ABOVE_FRAME_COUNT = FRAME_COUNT_BITS as u64;
    /// What all addresses of the page frames have in common, behind 12 bits in the page.
    FRAME_BASE_IN_ADDRESS = 12 + FRAME_BITS as u64;
    /// Of an event: page.
    EVENT_RECORD_PAGE = 8 + FRAME_BITS as u64;
    /// Of an event: entry address.
    EVENT_RECORD_ENTRY = EVENT_RECORD_PAGE + PAGE_BITS as u64;
    /// Of a line read that waits: table line.
    ISSUE_LINE = CONTEXT_BITS as u64;
    /// Of a line read that waits: writes to the table range accepted before it.
    ISSUE_WRITES = ISSUE_LINE + TABLE_LINE_BITS as u64;
    /// Of a line that has come: response.
    ARRIVED_RESPONSE = CONTEXT_BITS as u64;
    /// Of a word of the directory: slot.
    DIRECTORY_SLOT = 4 + FRAME_BITS as u64;
    /// Of a word of the directory: entry address.
    DIRECTORY_ENTRY = DIRECTORY_SLOT + SLOT_BITS as u64;
}

table! { MASKS:
    /// One bit for each slot.
    ALL_SLOTS = ones(SLOTS);
    /// Slots whose number has a one in place 0.
    SLOTS_WITH_BIT_0 = with_bit(0) & ALL_SLOTS;
    /// Slots whose number has a one in place 1.
    SLOTS_WITH_BIT_1 = with_bit(1) & ALL_SLOTS;
    /// Slots whose number has a one in place 2.
    SLOTS_WITH_BIT_2 = with_bit(2) & ALL_SLOTS;
    /// Slots whose number has a one in place 3.
    SLOTS_WITH_BIT_3 = with_bit(3) & ALL_SLOTS;
    /// Slots whose number has a one in place 4.
    SLOTS_WITH_BIT_4 = with_bit(4) & ALL_SLOTS;
    /// Slots whose number has a one in place 5.
    SLOTS_WITH_BIT_5 = with_bit(5) & ALL_SLOTS;
    /// Contexts whose number has a one in place 0.
    CONTEXTS_WITH_BIT_0 = with_bit(0) & ones(CONTEXTS);
    /// Contexts whose number has a one in place 1.
    CONTEXTS_WITH_BIT_1 = with_bit(1) & ones(CONTEXTS);
    /// Contexts whose number has a one in place 2.
    CONTEXTS_WITH_BIT_2 = with_bit(2) & ones(CONTEXTS);
    /// Contexts whose number has a one in place 3.
    CONTEXTS_WITH_BIT_3 = with_bit(3) & ones(CONTEXTS);
    /// Contexts whose number has a one in place 4.
    CONTEXTS_WITH_BIT_4 = with_bit(4) & ones(CONTEXTS);
}

/// `count` ones.
const fn ones(count: usize) -> u64 {
    u64::MAX >> (64 - count)
}

/// Numbers from 0 to 63 that have a one in `place`, as a mask.
const fn with_bit(place: usize) -> u64 {
    let zeros = 1 << place;
    // Runs of as many ones as zeros, the zeros first.
    (u64::MAX / ((1 << zeros) + 1)) << zeros
}

/// What the emitter writes for a constant of this module, if `name` is one: numbers as Rust-HDL writes them, masks in 64 bits.
pub(crate) fn literal(name: &str) -> Option<VerilogLiteral> {
    let of = |table: &[(&str, u64)]| {
        let entry = table.iter().find(|(other, _)| *other == name);
        entry.map(|(_, value)| *value)
    };
    let number = of(NUMBERS).map(|value| VerilogLiteral::from(value as u32));
    number.or_else(|| of(MASKS).map(VerilogLiteral::from))
}

#[cfg(test)]
mod tests {
    use super::{MASKS, NUMBERS, literal, with_bit};
    use std::collections::BTreeSet;

    #[test]
    fn every_name_has_one_value() {
        let names: BTreeSet<_> = NUMBERS.iter().chain(MASKS).map(|(name, _)| name).collect();
        assert_eq!(names.len(), NUMBERS.len() + MASKS.len());
        assert!(
            NUMBERS
                .iter()
                .all(|(_, value)| *value <= u64::from(u32::MAX))
        );
        assert!(literal("slots").is_none());
    }

    #[test]
    fn masks_have_the_numbers_with_their_bit() {
        for place in 0..6 {
            for number in 0..64 {
                let is_in = with_bit(place) >> number & 1;
                assert_eq!(is_in, number >> place & 1, "place {place}, number {number}");
            }
        }
    }
}
