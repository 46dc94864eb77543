//! Interrupts and DMA that are held back: by a vector's mask, by the function's, with MSI-X off, without bus mastering (DR3, DR4).

use super::bench::{Bench, Maker, fast_link, table_address};
use super::self_test::{buffer, contents, end_of_copy, start_copy};
use outrigger_pci::PciFunction;
use outrigger_pci::config_space::{
    COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY, MSIX_CONTROL, MSIX_ENABLE, MSIX_FUNCTION_MASK,
};
use outrigger_port::config_space::MSIX;
use outrigger_port::msix::{CONTROL_WORD, VECTOR_MASKED, entry, word_offset};
use outrigger_registers::encodings::CopyEnd;
use outrigger_registers::parameters::MSIX_PENDING_OFFSET;
use outrigger_registers::{fields, offsets};

/// Cycles in which a message that may leave has left.
const MESSAGE_CYCLES: u64 = 1000;

/// What holds a vector back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hold {
    VectorMask,
    FunctionMask,
    MsixOff,
    NoBusMastering,
}

const HOLDS: [Hold; 4] = [
    Hold::VectorMask,
    Hold::FunctionMask,
    Hold::MsixOff,
    Hold::NoBusMastering,
];

/// Lets exactly these hold the vector back.
fn hold_back(function: &dyn PciFunction, vector: u16, holds: &[Hold]) {
    let is = |hold| holds.contains(&hold);
    let mask = u32::from(is(Hold::VectorMask)) * VECTOR_MASKED;
    let switch = |on: bool, bits: u16| if on { bits } else { 0 };
    let control = switch(!is(Hold::MsixOff), MSIX_ENABLE)
        | switch(is(Hold::FunctionMask), MSIX_FUNCTION_MASK);
    let command = COMMAND_MEMORY | switch(!is(Hold::NoBusMastering), COMMAND_BUS_MASTER);
    function
        .write32(0, word_offset(vector, CONTROL_WORD), mask)
        .expect("answers");
    for (offset, value) in [(MSIX + MSIX_CONTROL, control), (COMMAND, command)] {
        function
            .write_config(offset, &value.to_le_bytes())
            .expect("inside");
    }
}

fn raise(bench: &mut Bench, vector: u16) {
    bench.set(offsets::TEST_VECTOR, u32::from(vector));
    bench.set(offsets::CONTROL, fields::CONTROL_RAISE_INTERRUPT.mask());
    bench.settle();
    bench.advance(MESSAGE_CYCLES);
}

fn pending(bench: &Bench) -> u32 {
    let function = &bench.function;
    function.read32(0, MSIX_PENDING_OFFSET).expect("answers")
}

/// What is held back is pending, however often it is raised, and is sent once when it may be.
pub fn what_is_held_back_waits(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let function = bench.function.clone();
    for hold in HOLDS {
        for vector in [0, 5, 15] {
            hold_back(function.as_ref(), vector, &[hold]);
            let masked = u32::from(hold == Hold::VectorMask);
            let control = word_offset(vector, CONTROL_WORD);
            assert_eq!(function.read32(0, control), Ok(masked), "{hold:?}");
            for _ in 0..3 {
                raise(&mut bench, vector);
            }
            assert_eq!(function.take_interrupts(vector), Ok(0), "{hold:?}");
            assert_eq!(pending(&bench), 1 << vector, "{hold:?}");
            // A vector's mask is that of no other.
            raise(&mut bench, 7);
            let sent = u64::from(hold == Hold::VectorMask);
            assert_eq!(function.take_interrupts(7), Ok(sent), "{hold:?}");
            hold_back(function.as_ref(), vector, &[]);
            bench.advance(MESSAGE_CYCLES);
            assert_eq!(function.take_interrupts(vector), Ok(1), "{hold:?}");
            assert_eq!(function.take_interrupts(7), Ok(1 - sent), "{hold:?}");
            assert_eq!(pending(&bench), 0, "{hold:?}");
        }
    }
    bench.check();
}

/// One hold takes over from another: nothing is sent between them, also when the message stood at the bus already.
pub fn a_message_that_has_not_left_is_held_back(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let function = bench.function.clone();
    for first in HOLDS {
        for second in HOLDS.into_iter().filter(|second| *second != first) {
            hold_back(function.as_ref(), 4, &[first]);
            raise(&mut bench, 4);
            hold_back(function.as_ref(), 4, &[first, second]);
            bench.advance(MESSAGE_CYCLES);
            hold_back(function.as_ref(), 4, &[second]);
            bench.advance(MESSAGE_CYCLES);
            let early = function.take_interrupts(4);
            assert_eq!(early, Ok(0), "{first:?}, then {second:?}");
            assert_eq!(pending(&bench), 1 << 4, "{first:?}, then {second:?}");
            hold_back(function.as_ref(), 4, &[]);
            bench.advance(MESSAGE_CYCLES);
            let sent = function.take_interrupts(4);
            assert_eq!(sent, Ok(1), "{first:?}, then {second:?}");
        }
    }
    bench.check();
}

/// Without bus mastering copies stop, records are lost and counted, and it all works again with it.
pub fn nothing_leaves_without_bus_mastering(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let function = bench.function.clone();
    let old = vec![0x5a; 1024];
    let source = buffer(&bench, &old);
    let target = buffer(&bench, &[0xee; 1024]);
    let [from, to] = [source, target].map(|buffer| buffer.device_address);
    hold_back(function.as_ref(), 0, &[Hold::NoBusMastering]);
    start_copy(&bench, from, to, 1024);
    assert_eq!(end_of_copy(&bench), (CopyEnd::Stopped, 0));
    assert_eq!(contents(&bench, target), vec![0xee; 1024]);
    assert_eq!(bench.number(fields::HOST_WRITE_ERRORS), 0);
    // A bad entry is an event.
    let bad = bench.remote_line(&[0])[0] | 1;
    bench.set_table_line(0, [bad, 0, 0, 0, 0, 0, 0, 0]);
    bench.read(table_address(0));
    bench.settle();
    assert_eq!(function.take_interrupts(0), Ok(0));
    let lost = bench.number(fields::HOST_WRITE_ERRORS);
    assert_eq!(lost, 2, "a record and its index");
    hold_back(function.as_ref(), 0, &[]);
    bench.advance(MESSAGE_CYCLES);
    assert_eq!(function.take_interrupts(0), Ok(1), "it waited");
    start_copy(&bench, from, to, 1024);
    assert_eq!(end_of_copy(&bench), (CopyEnd::Complete, 1024));
    assert_eq!(contents(&bench, target), old);
    assert_eq!(bench.number(fields::RING_PRODUCER), 1);
    bench.check();
}

/// A reset masks every vector and forgets what is pending; the table keeps what a driver's operating system writes again.
pub fn a_reset_forgets_what_is_pending(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let function = bench.function.clone();
    for hold in HOLDS {
        hold_back(function.as_ref(), 9, &[hold]);
        raise(&mut bench, 9);
        assert_eq!(pending(&bench), 1 << 9, "{hold:?}");
        function.reset().expect("resets");
        bench.advance(MESSAGE_CYCLES);
        assert_eq!(pending(&bench), 0, "{hold:?}");
        assert_eq!(function.take_interrupts(9), Ok(0), "{hold:?}");
        for (word, value) in entry(9).into_iter().enumerate() {
            let found = function.read32(0, word_offset(9, word));
            assert_eq!(found, Ok(value), "{hold:?}, word {word}");
        }
        raise(&mut bench, 9);
        assert_eq!(function.take_interrupts(9), Ok(1), "{hold:?}");
    }
    bench.check();
}
