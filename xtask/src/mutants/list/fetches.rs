//! Faults in fetches: slots, epochs, chunks, time-outs.

use crate::mutants::mutant::{Mutant, conformance, cycles, disturbed, fault};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "fetch_asked_for_late",
        promise: "SP2",
        what: "Fetches are asked for in one of sixteen cycles only.",
        faults: &[fault(
            "fetches",
            "fetch_request_valid",
            "fetch_request_valid = fetch_request_valid & (now[3:0] == 4'h0);",
        )],
        test: cycles("the_first_fetch_is_asked_for_within_eight_cycles"),
    },
    Mutant {
        name: "stale_epoch_accepted",
        promise: "P5",
        what: "Chunks of a slot's last fetch are taken for those of this one.",
        faults: &[fault(
            "fetches",
            "receive_ok",
            "receive_ok = busy$q[fetch_data_slot] & ~ending$q[fetch_data_slot] & ~failed$q[fetch_data_slot] & ~complete_bits$q[fetch_data_slot];",
        )],
        test: conformance("bookkeeping::chunks_of_an_older_fetch_of_the_slot_change_nothing"),
    },
    Mutant {
        name: "epoch_not_changed",
        promise: "P5",
        what: "A slot's epoch does not change when it is used again.",
        faults: &[fault(
            "fetches",
            "next_epoch",
            "next_epoch = epochs$read_data;",
        )],
        test: conformance("bookkeeping::chunks_of_an_older_fetch_of_the_slot_change_nothing"),
    },
    Mutant {
        name: "duplicate_chunk_counted",
        promise: "P1",
        what: "A chunk that comes twice counts as two.",
        faults: &[fault("fetches", "chunk_seen", "chunk_seen = 64'h0;")],
        test: conformance("fetches::duplicates_within_a_fetch_are_dropped"),
    },
    Mutant {
        name: "complete_one_chunk_early",
        promise: "P1",
        what: "A page counts as come with its seventh chunk.",
        faults: &[fault(
            "fetches",
            "ack_last",
            "ack_last = ack_valid$q & ((ack_bit & ~acknowledged$0$q & acknowledged$1$q & acknowledged$2$q & ~ending$q & ~failed$q) != 64'h0);",
        )],
        test: conformance("fetches::a_lost_chunk_is_cancelled_and_fetched_again"),
    },
    Mutant {
        name: "chunks_taken_after_the_cancel",
        promise: "P5",
        what: "Chunks that come after their fetch was cancelled are still taken.",
        faults: &[fault(
            "fetches",
            "receive_ok",
            "receive_ok = busy$q[fetch_data_slot] & ~failed$q[fetch_data_slot] & ~complete_bits$q[fetch_data_slot] & (receive_fact[19:12] == fetch_data_epoch);",
        )],
        test: conformance("fetches::chunks_after_the_cancel_are_dropped"),
    },
    Mutant {
        name: "error_behind_a_whole_page_fails_it",
        promise: "P4",
        what: "An error that comes after the eighth chunk still fails the page.",
        faults: &[fault(
            "fetches",
            "receive_open",
            "receive_open = busy$q & ~(ending$q | failed$q | complete_bits$q);",
        )],
        test: conformance("fetches::an_error_behind_the_last_chunk_fails_nothing"),
    },
    Mutant {
        name: "fetch_never_times_out",
        promise: "P4",
        what: "A fetch that does not end is never cancelled.",
        faults: &[fault(
            "fetches",
            "sweep_due",
            "sweep_due = sweep_due & (sweep_all$q != 8'h0);",
        )],
        test: conformance("fetches::a_lost_chunk_is_cancelled_and_fetched_again"),
    },
    Mutant {
        name: "confirm_ignored",
        promise: "P4",
        what: "The confirmation of a cancel does not free its slot.",
        faults: &[fault(
            "fetches",
            "set_confirmed",
            "if (~transport_reset) set_confirmed = 64'h0;",
        )],
        test: conformance("fetches::a_lost_chunk_is_cancelled_and_fetched_again"),
    },
    Mutant {
        name: "confirm_of_any_epoch_taken",
        promise: "P5",
        what: "The confirmation of an older cancel of the slot counts for this one.",
        faults: &[fault(
            "fetches",
            "set_confirmed",
            "if (confirm_valid$q) set_confirmed = set_confirmed | (confirm_bit & ending$q);",
        )],
        test: conformance("bookkeeping::a_confirmation_of_an_older_cancel_frees_nothing"),
    },
    Mutant {
        name: "no_quarantine",
        promise: "P5",
        what: "A cancelled slot is used again before its cancel is confirmed.",
        faults: &[fault(
            "fetches",
            "ended",
            "ended = busy$q & drained & (complete_bits$q | failed$q | ending$q);",
        )],
        test: conformance("fetches::a_transport_reset_confirms_cancels"),
    },
    Mutant {
        name: "transport_reset_ignored",
        promise: "P4",
        what: "A transport reset confirms nothing.",
        faults: &[fault(
            "fetches",
            "set_confirmed",
            "if (transport_reset) set_confirmed = 64'h0;",
        )],
        test: conformance("fetches::a_transport_reset_confirms_cancels"),
    },
    Mutant {
        name: "error_completion_ignored",
        promise: "P5",
        what: "An error completion does not fail its fetch.",
        faults: &[fault("fetches", "set_failed", "set_failed = 64'h0;")],
        test: conformance("fetches::an_error_fails_the_page_until_software_acts"),
    },
    Mutant {
        name: "write_failure_forgotten",
        promise: "P1",
        what: "Only the last chunk's write may fail a page.",
        faults: &[fault(
            "fetches",
            "ack_is_bad",
            "ack_is_bad = {64{ack_error$q}};",
        )],
        test: conformance("fetches::device_memory_errors_reach_nobody_else"),
    },
    Mutant {
        name: "slot_not_freed",
        promise: "P4",
        what: "The slot of an ended fetch stays in use.",
        faults: &[fault(
            "fetches",
            "busy$d",
            "if (~reset) busy$d = busy$q | allocate_bit;",
        )],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "function_reset_cancels_nothing",
        promise: "SP10",
        what: "A function reset leaves fetches in flight.",
        faults: &[fault(
            "fetches",
            "sweep_all$d",
            "if (cancel_all) sweep_all$d = 8'h0;",
        )],
        test: conformance("fetches::a_function_reset_with_all_holds_taken"),
    },
    Mutant {
        name: "page_in_time_called_late",
        promise: "SP3",
        what: "A page that a held reply carries is told of like one that came late.",
        faults: &[fault("fetches", "end_taken", "end_taken = 1'b0;")],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "complete_page_waited_for",
        promise: "SP3",
        what: "A read waits for a page that is complete but not yet in the directory.",
        faults: &[fault("fetches", "done", "done = 1'b0;")],
        test: conformance("ordering::a_read_in_any_cycle_around_an_arrival"),
    },
    Mutant {
        name: "carried_page_called_staged",
        promise: "SP4",
        what: "A page that a reply carries before its fetch has ended is staged.",
        faults: &[fault("fetches", "set_marked", "set_marked = 64'h0;")],
        test: conformance("ordering::a_reply_without_a_hold_around_an_arrival"),
    },
    Mutant {
        name: "demand_does_not_overtake",
        promise: "SP4",
        what: "Demanded pages wait behind the pages of lines.",
        faults: &[
            fault(
                "fetches",
                "out$d",
                "if (out_free & ~line_requests$empty) out$d = line_requests$head;",
            ),
            fault(
                "fetches",
                "line_requests$pop",
                "line_requests$pop = out_free & ~line_requests$empty;",
            ),
            fault(
                "fetches",
                "demand_requests$pop",
                "demand_requests$pop = out_free & ~demand_requests$empty & line_requests$empty;",
            ),
        ],
        test: disturbed("demanded_pages_overtake_those_of_lines"),
    },
];
