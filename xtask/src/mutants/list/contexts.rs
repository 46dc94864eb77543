//! Faults in contexts: holds, deadlines, replies, patches.

use crate::mutants::mutant::{Mutant, conformance, disturbed, fault, faults};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "hold_never_expires",
        promise: "P2",
        what: "A hold waits for its pages beyond its deadline.",
        faults: &[fault("contexts$states", "expired$d", "expired$d = 32'h0;")],
        test: conformance("fetches::one_line_with_every_outcome"),
    },
    Mutant {
        name: "page_of_the_deadline_cycle_late",
        promise: "P2",
        what: "A page whose last acknowledgement comes in the cycle of the deadline counts as late.",
        faults: &[fault(
            "contexts",
            "states$finish_expiry",
            "states$finish_expiry = finish_expiry - 16'h1;",
        )],
        test: conformance("fetches::the_deadline_itself_is_in_time"),
    },
    Mutant {
        name: "host_write_does_not_end_the_hold",
        promise: "P3",
        what: "A host write to a held line does not end the hold.",
        faults: &[
            fault(
                "contexts$states",
                "hold$d",
                "if (~reset) hold$d = (hold$q & ~ended & kept) | new_hold;",
            ),
            fault(
                "contexts$states",
                "ready$d",
                "if (~reset) ready$d = (ready$q | ended | (finish_bit & ~new_hold)) & kept;",
            ),
        ],
        test: conformance("walks::a_host_write_ends_the_hold_of_its_line"),
    },
    Mutant {
        name: "host_write_not_merged",
        promise: "P3",
        what: "The reply of a line that the host wrote meanwhile lacks the write.",
        faults: &[fault("contexts", "reply$strobe", "reply$strobe = 64'h0;")],
        test: conformance("walks::a_host_write_ends_the_hold_of_its_line"),
    },
    Mutant {
        name: "host_write_stored_from_the_sequencer",
        promise: "P3",
        what: "The cycle after a context was told of a host write stores the sequencer's words and not the write's.",
        faults: &[fault("contexts", "new_of_host$d", "new_of_host$d = 1'b0;")],
        test: conformance("walks::a_host_write_ends_the_hold_of_its_line"),
    },
    Mutant {
        name: "new_line_not_stored",
        promise: "P3",
        what: "The line with its installs is not stored, so the reply is composed of what stood there before.",
        faults: &[fault("contexts", "new_writes$d", "new_writes$d = 1'b0;")],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "installs_despite_a_host_write",
        promise: "P3",
        what: "Pages are installed in a line that the host wrote meanwhile.",
        faults: &[fault("contexts", "p_killed$d", "p_killed$d = 1'b0;")],
        test: conformance("walks::a_host_write_keeps_complete_pages_out"),
    },
    Mutant {
        name: "host_write_does_not_wait_for_the_reply",
        promise: "P3",
        what: "A host write passes while a reply of its line is composed, so that its patch comes after it.",
        faults: &[fault("contexts", "check_blocked", "check_blocked = 1'b0;")],
        test: conformance("ordering::a_host_write_wins_whenever_it_comes"),
    },
    Mutant {
        name: "read_with_a_host_write_not_told",
        promise: "P3",
        what: "A host write is cleared before it is known which reads have its line.",
        faults: &[fault(
            "write_path",
            "cleared_to_go$d",
            "if (w_takes & into_table) cleared_to_go$d = 1'b1;",
        )],
        test: disturbed("a_host_write_wins_between_reads_of_its_line"),
    },
    Mutant {
        name: "line_of_a_host_write_not_compared",
        promise: "P3",
        what: "No read learns of a host write to its line.",
        faults: &[fault(
            "contexts$states",
            "now_same_line",
            "now_same_line = 32'h0;",
        )],
        test: conformance("ordering::a_host_write_wins_between_reads_of_its_line"),
    },
    Mutant {
        name: "late_not_marked",
        promise: "SP3",
        what: "Late entries go out without their mark.",
        faults: &[faults(
            "contexts$reply",
            8,
            "late_word${i}",
            "late_word${i} = 64'h0;",
        )],
        test: conformance("fetches::one_line_with_every_outcome"),
    },
    Mutant {
        name: "late_entry_installed",
        promise: "P1",
        what: "An entry whose page has not come goes out present.",
        faults: &[fault(
            "contexts$reply",
            "use_new",
            "use_new = touched | bad;",
        )],
        test: conformance("fetches::one_line_with_every_outcome"),
    },
    Mutant {
        name: "wrong_line_patched",
        promise: "P3",
        what: "Patches go to the line beside their own.",
        faults: &[fault(
            "contexts",
            "patches$push_data",
            "patches$push_data = patches$push_data ^ 26'h1;",
        )],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "patched_with_the_line_before",
        promise: "P3",
        what: "A patch takes its line out of the memory before it is there.",
        faults: &[fault("contexts", "patch_waits$d", "patch_waits$d = 1'b1;")],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "offered_context_chosen_again",
        promise: "P4",
        what: "The context that is offered is also chosen as the one after it, so that two reads get it.",
        faults: &[fault("contexts$states", "unused", "unused = ~active$q;")],
        test: conformance("fetches::a_function_reset_with_all_holds_taken"),
    },
    Mutant {
        name: "reply_chosen_twice",
        promise: "P6",
        what: "A reply that is chosen is chosen once more, so that its read is answered twice.",
        faults: &[fault(
            "contexts$states",
            "picks",
            "picks = ready$q & ~(upcoming$q | composing$q);",
        )],
        test: conformance("fetches::a_function_reset_with_all_holds_taken"),
    },
    Mutant {
        name: "counts_older_than_their_read",
        promise: "P3",
        what: "A table line is read by counts of writes from before it was accepted.",
        faults: &[fault(
            "contexts",
            "snapshot_lag",
            "snapshot_lag = accepted_before$q - issue_line[30:23] - 8'h1;",
        )],
        test: disturbed("a_table_read_sees_the_writes_before_it"),
    },
    Mutant {
        name: "context_not_freed",
        promise: "P4",
        what: "A context stays taken when its reply has left.",
        faults: &[fault(
            "contexts$states",
            "active$d",
            "if (~reset) active$d = active$q | allocate_bit;",
        )],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "read_error_hidden",
        promise: "P6",
        what: "A table line that DRAM could not read is passed on as good.",
        faults: &[fault(
            "contexts",
            "reply_response",
            "reply_response = 2'h0;",
        )],
        test: conformance("fetches::device_memory_errors_reach_nobody_else"),
    },
    Mutant {
        name: "failure_does_not_end_the_wait",
        promise: "SP3",
        what: "A hold waits for the deadline although its fetch has failed.",
        faults: &[faults(
            "contexts$states",
            8,
            "given_up${i}$d",
            "given_up${i}$d = 32'h0;",
        )],
        test: conformance("fetches::an_error_fails_the_page_until_software_acts"),
    },
];
