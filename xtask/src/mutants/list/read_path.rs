//! Faults in what becomes of host reads.

use crate::mutants::mutant::{Mutant, conformance, cycles, disturbed, fault, passing};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "a_line_every_other_cycle",
        promise: "P6",
        what: "Replies leave in every other cycle only.",
        faults: &[fault(
            "read_path",
            "out_free",
            "out_free = out_free & now[0];",
        )],
        test: cycles("lines_pass_both_ways_in_every_cycle"),
    },
    Mutant {
        name: "fence_answered_early",
        promise: "P7",
        what: "The flush fence is answered while writes before it are under way.",
        faults: &[fault(
            "read_path",
            "fence_writes$d",
            "fence_writes$d = 64'h0;",
        )],
        test: conformance("ordering::the_fence_is_not_answered_before_its_writes"),
    },
    Mutant {
        name: "fence_token_repeated",
        promise: "P7",
        what: "Every fence is answered with the same token.",
        faults: &[fault("read_path", "next_fence", "next_fence = fences$q;")],
        test: conformance("access::the_fence_waits_for_earlier_writes"),
    },
    Mutant {
        name: "window_read_answered_okay",
        promise: "SP3",
        what: "A read of the remote window is answered as if there were memory.",
        faults: &[fault(
            "read_path",
            "out_response$d",
            "if (out_free & ~reply_valid & refuse_valid$q) out_response$d = 2'h0;",
        )],
        test: conformance("access::stray_accesses_are_answered_and_counted"),
    },
    Mutant {
        name: "refused_read_answered_under_id_0",
        promise: "P6",
        what: "Refused reads of the remote window are answered under id 0.",
        faults: &[fault("read_path", "refuse_id$d", "refuse_id$d = 6'h0;")],
        test: conformance("bookkeeping::refused_reads_keep_their_ids"),
    },
    Mutant {
        name: "no_hold_tag_ignored",
        promise: "SP8",
        what: "The no-hold tag of a table frame is not looked at.",
        faults: &[fault(
            "read_path",
            "context_flags",
            "context_flags = context_flags & 2'h2;",
        )],
        test: conformance("walks::tags_and_switches_limit_what_a_read_does"),
    },
    Mutant {
        name: "quiet_tag_ignored",
        promise: "SP8",
        what: "The quiet tag of a table frame is not looked at: its lines fetch.",
        faults: &[fault(
            "read_path",
            "context_flags",
            "context_flags = context_flags & 2'h1;",
        )],
        test: conformance("walks::tags_and_switches_limit_what_a_read_does"),
    },
    Mutant {
        name: "upper_tables_taken_for_leaves",
        promise: "P3",
        what: "Lines of upper tables are treated like those of leaf tables.",
        faults: &[fault(
            "read_path",
            "is_leaf",
            "is_leaf = lines_enabled & (level != 2'h0);",
        )],
        test: conformance("walks::what_is_not_ours_passes_bit_for_bit"),
    },
    Mutant {
        name: "acceptance_dated_late",
        promise: "P2",
        what: "A read's acceptance is dated one cycle late, and with it its deadline.",
        faults: &[fault(
            "read_path",
            "a_accepted$d",
            "if (a_takes) a_accepted$d = now + 16'h1;",
        )],
        test: conformance("fetches::the_deadline_itself_is_in_time"),
    },
    Mutant {
        name: "read_withdrawn",
        promise: "P6",
        what: "A read that DRAM does not take at once is withdrawn for a cycle.",
        faults: &[fault(
            "read_path",
            "choice",
            "if (lock_valid$q) choice = 3'h0;",
        )],
        test: passing("stalled_and_out_of_order"),
    },
    Mutant {
        name: "passing_read_displaced",
        promise: "P6",
        what: "A read that DRAM has not taken yet is displaced by a more urgent one.",
        faults: &[fault("read_path", "lock_valid$d", "lock_valid$d = 1'b0;")],
        test: disturbed("all_kinds_of_reads_at_once"),
    },
    Mutant {
        name: "own_reads_starve",
        promise: "P4",
        what: "Entry checks and write-backs wait until the host reads nothing.",
        faults: &[fault("read_path", "own_wait$d", "own_wait$d = 4'h0;")],
        test: disturbed("an_eviction_ends_under_a_load_of_reads"),
    },
    Mutant {
        name: "read_warms_another_frame",
        promise: "SP7",
        what: "A read of a page makes frame 0 warm instead of its own.",
        faults: &[fault(
            "read_path",
            "touched_frame",
            "touched_frame = 12'h0;",
        )],
        test: conformance("bookkeeping::a_page_that_has_just_come_is_warm"),
    },
    Mutant {
        name: "busy_read_id_accepted",
        promise: "P6",
        what: "A read is accepted while another one of its id is under way.",
        faults: &[fault(
            "read_path",
            "s_ar_ready",
            "s_ar_ready = ~a_valid$q | a_leaves;",
        )],
        test: passing("busy_ids_are_kept_waiting_by_the_agent"),
    },
];
