//! Faults in the event ring.

use crate::mutants::mutant::{Mutant, conformance, fault};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "sequence_number_skipped",
        promise: "SP4",
        what: "Every event takes two sequence numbers.",
        faults: &[fault(
            "events",
            "number$d",
            "if (number$d != number$q) number$d = number$q + 32'h2;",
        )],
        test: conformance("access::records_say_what_happened"),
    },
    Mutant {
        name: "lost_event_numbered",
        promise: "SP4",
        what: "An event that the ring has no room for takes a sequence number.",
        faults: &[fault(
            "events",
            "number$d",
            "if (lost_here) number$d = number$q + 32'h1;",
        )],
        test: conformance("access::a_full_ring_drops_events"),
    },
    Mutant {
        name: "index_before_record",
        promise: "SP4",
        what: "The producer index is written before the record that it covers.",
        faults: &[
            fault(
                "events",
                "dma_address",
                "if (step$q == Step$Record) dma_address = base + ({32'h0, entries} << 4); else if (step$q == Step$Index) dma_address = base + ({32'h0, (index$q - 32'h1) & (entries - 32'h1)} << 4);",
            ),
            fault(
                "events",
                "dma_data",
                "if (step$q == Step$Record) dma_data = {96'h0, index$q + 32'h1}; else if (step$q == Step$Index) dma_data = {number$q, 11'h0, record$q[54:34], 18'h0, record$q[33:20], 4'h0, record$q[19:8], 8'h0, record$q[7:0]};",
            ),
        ],
        test: conformance("ordering::record_then_index_then_interrupt"),
    },
    Mutant {
        name: "event_lost_in_silence",
        promise: "SP4",
        what: "An event that finds the queue before the ring full is lost without a trace.",
        faults: &[fault("events", "lost_at_queue", "lost_at_queue = 1'b0;")],
        test: conformance("ordering::events_are_written_or_counted"),
    },
    Mutant {
        name: "full_ring_overwritten",
        promise: "SP4",
        what: "A full ring is written on.",
        faults: &[fault("events", "used", "used = 32'h0;")],
        test: conformance("access::a_full_ring_drops_events"),
    },
    Mutant {
        name: "overflow_not_told",
        promise: "SP4",
        what: "A lost event leaves no mark.",
        faults: &[fault("events", "overflowed$d", "overflowed$d = 1'b0;")],
        test: conformance("access::a_full_ring_drops_events"),
    },
    Mutant {
        name: "events_switch_ignored",
        promise: "SP10",
        what: "Events are written although they are switched off.",
        faults: &[
            fault("events", "queue$push", "queue$push = event_valid;"),
            fault("agent", "events$enable", "events$enable = 1'b1;"),
        ],
        test: conformance("bookkeeping::switches_silence_events_and_interrupts"),
    },
    Mutant {
        name: "interrupts_switch_ignored",
        promise: "SP10",
        what: "Interrupts are raised although they are switched off.",
        faults: &[fault(
            "agent",
            "events$enable_interrupts",
            "events$enable_interrupts = 1'b1;",
        )],
        test: conformance("bookkeeping::switches_silence_events_and_interrupts"),
    },
    Mutant {
        name: "queue_shows_old_head",
        promise: "SP4",
        what: "A value pushed into an empty queue is not seen in time.",
        faults: &[fault("events$queue", "head", "head = memory$read_data;")],
        test: conformance("access::records_say_what_happened"),
    },
];
