//! Faults in the decisions about entries, pages, frames and commands.

use crate::mutants::mutant::{Mutant, conformance, fault};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "deadline_one_late",
        promise: "P2",
        what: "A hold's deadline is one cycle late.",
        faults: &[fault(
            "sequencer",
            "expiry",
            "if (~current_held) expiry = expiry + 16'h1;",
        )],
        test: conformance("fetches::the_deadline_itself_is_in_time"),
    },
    Mutant {
        name: "deadline_one_early",
        promise: "P2",
        what: "A hold's deadline is one cycle early.",
        faults: &[fault(
            "sequencer",
            "expiry",
            "if (~current_held) expiry = expiry - 16'h1;",
        )],
        test: conformance("fetches::the_deadline_itself_is_in_time"),
    },
    Mutant {
        name: "deadline_not_shared",
        promise: "P2",
        what: "A second hold on a line gets a deadline of its own.",
        faults: &[fault(
            "sequencer",
            "expiry",
            "expiry = accepted$q + deadline_cycles + 16'h3;",
        )],
        test: conformance("walks::a_second_hold_shares_the_deadline"),
    },
    Mutant {
        name: "hold_limit_ignored",
        promise: "SP8",
        what: "Holds are taken beyond their limit.",
        faults: &[fault("sequencer", "hold_fits", "hold_fits = 1'b1;")],
        test: conformance("walks::the_hold_limit_sends_replies_at_once"),
    },
    Mutant {
        name: "late_not_cleared",
        promise: "P3",
        what: "An installed entry keeps its late bit.",
        faults: &[fault(
            "sequencer",
            "cleared_word",
            "cleared_word = entry$q & ~frame_number_mask;",
        )],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "accessed_and_dirty_lost",
        promise: "P3",
        what: "An installed entry loses its accessed and dirty bits.",
        faults: &[fault(
            "sequencer",
            "cleared_word",
            "cleared_word = cleared_word & ~64'h60;",
        )],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "wrong_entries_pass",
        promise: "P3",
        what: "Managed entries that point nowhere go out as they are.",
        faults: &[fault("sequencer$decode", "wrong", "wrong = 8'h0;")],
        test: conformance("walks::bad_entries_go_out_not_present"),
    },
    Mutant {
        name: "alias_not_detected",
        promise: "P1",
        what: "A second entry for a page is treated like the first.",
        faults: &[fault("sequencer", "entry_mine", "entry_mine = 1'b1;")],
        test: conformance("walks::aliases_go_out_not_present"),
    },
    Mutant {
        name: "page_fetched_twice",
        promise: "P4",
        what: "A page that is being fetched is fetched again for the next reader.",
        faults: &[fault(
            "sequencer",
            "found_state",
            "if ((state$q == State$LineDecide) & (found_state == page_fetching)) found_state = page_remote;",
        )],
        test: conformance("walks::a_line_read_twice_while_held"),
    },
    Mutant {
        name: "leaving_page_installed",
        promise: "P7",
        what: "A page that is leaving is installed by a line read.",
        faults: &[fault(
            "sequencer",
            "found_state",
            "if ((state$q == State$LineDecide) & (found_state == page_leaving)) found_state = page_resident;",
        )],
        test: conformance("eviction::leaving_pages_stay_away_until_aborted"),
    },
    Mutant {
        name: "reserved_frames_not_kept",
        promise: "SP4",
        what: "Line reads take the frames that are kept for DEMAND.",
        faults: &[fault("sequencer", "frames_left", "frames_left = 16'hffff;")],
        test: conformance("walks::an_empty_free_list_fetches_nothing"),
    },
    Mutant {
        name: "demand_slot_not_kept",
        promise: "SP4",
        what: "Line reads take the slot that is kept for DEMAND.",
        faults: &[fault(
            "sequencer",
            "slots_after",
            "slots_after = slots_busy;",
        )],
        test: conformance("walks::the_slot_limit_keeps_one_for_demand"),
    },
    Mutant {
        name: "prefetch_switch_ignored",
        promise: "SP8",
        what: "Line reads fetch although prefetch is off.",
        faults: &[fault(
            "agent",
            "sequencer$enable_prefetch",
            "sequencer$enable_prefetch = 1'b1;",
        )],
        test: conformance("walks::tags_and_switches_limit_what_a_read_does"),
    },
    Mutant {
        name: "double_post_accepted",
        promise: "P4",
        what: "A frame that was posted already is posted again.",
        faults: &[fault(
            "sequencer",
            "found_status",
            "if (operation$q == operation_post_frame) found_status = status_not_posted;",
        )],
        test: conformance("eviction::frames_are_posted_and_withdrawn"),
    },
    Mutant {
        name: "frame_of_a_cancelled_fetch_lost",
        promise: "P4",
        what: "The frame of a cancelled fetch does not return to the free list.",
        faults: &[fault(
            "sequencer",
            "give_free",
            "if (end_cancelled & (state$q == State$EndDo)) give_free = 1'b0;",
        )],
        test: conformance("bookkeeping::every_frame_can_be_withdrawn_in_the_end"),
    },
    Mutant {
        name: "token_not_compared",
        promise: "P7",
        what: "EVICT_COMMIT takes any fence token.",
        faults: &[fault("sequencer", "old", "old = 1'b0;")],
        test: conformance("eviction::eviction_refuses_what_is_not_safe"),
    },
    Mutant {
        name: "token_of_the_future_taken",
        promise: "P7",
        what: "EVICT_COMMIT takes a token that no fence was answered with.",
        faults: &[fault(
            "sequencer",
            "old",
            "old = (token_lead == 16'h0) | token_lead[15];",
        )],
        test: conformance("eviction::eviction_refuses_what_is_not_safe"),
    },
    Mutant {
        name: "entry_not_looked_at",
        promise: "P7",
        what: "EVICT_COMMIT does not look at the page's entry.",
        faults: &[fault(
            "sequencer$entry_check",
            "is_remote",
            "is_remote = 1'b1;",
        )],
        test: conformance("eviction::eviction_refuses_what_is_not_safe"),
    },
    Mutant {
        name: "pinned_page_evicted",
        promise: "SP4",
        what: "A pinned page can be evicted.",
        faults: &[fault(
            "sequencer",
            "pinned",
            "if (operation$q == operation_evict_begin) pinned = 1'b0;",
        )],
        test: conformance("eviction::demanded_pages_are_pinned_until_read"),
    },
    Mutant {
        name: "dirty_page_dropped",
        promise: "P7",
        what: "A dirty page is evicted like a clean one.",
        faults: &[fault("agent", "sequencer$dirty", "sequencer$dirty = 1'b0;")],
        test: conformance("eviction::clean_and_dirty_pages_leave"),
    },
    Mutant {
        name: "another_pages_entry_taken",
        promise: "P7",
        what: "EVICT_COMMIT takes a remote entry of any page for that of the evicted one.",
        faults: &[fault(
            "sequencer$entry_check",
            "is_remote",
            "is_remote = ~known$q | ((response$q == 2'h0) & word$q[managed_bit] & ~word$q[present_bit] & (high == 12'h0) & (frame_number[27:14] == window_base[27:14]));",
        )],
        test: conformance("eviction::eviction_refuses_what_is_not_safe"),
    },
    Mutant {
        name: "writeback_slot_kept",
        promise: "P4",
        what: "A write-back slot is not free again when its page has gone.",
        faults: &[fault(
            "sequencer",
            "writebacks_busy$d",
            "if (~reset) writebacks_busy$d = writebacks_busy$q | writebacks_busy$d;",
        )],
        test: conformance("bookkeeping::more_pages_are_written_back_than_there_are_slots"),
    },
    Mutant {
        name: "installed_page_stays_staged",
        promise: "SP4",
        what: "A staged page that a line read installs is staged still.",
        faults: &[fault(
            "sequencer",
            "new_state",
            "if ((state$q == State$LineDecide) & (found_state == page_staged)) new_state = page_staged;",
        )],
        test: conformance("walks::the_hold_limit_sends_replies_at_once"),
    },
    Mutant {
        name: "failed_writeback_taken_for_good",
        promise: "P7",
        what: "A write-back that failed counts as done.",
        faults: &[fault(
            "sequencer",
            "done_writeback_error$d",
            "done_writeback_error$d = 1'b0;",
        )],
        test: conformance("eviction::a_failed_write_back_can_be_repeated"),
    },
    Mutant {
        name: "entry_address_kept",
        promise: "SP7",
        what: "An evicted page remembers the address of its entry.",
        faults: &[fault(
            "sequencer",
            "new_entry",
            "if ((state$q == State$CommitDo) | (state$q == State$WritebackDo)) new_entry = found_entry;",
        )],
        test: conformance("bookkeeping::eviction_forgets_the_entry_address"),
    },
];
