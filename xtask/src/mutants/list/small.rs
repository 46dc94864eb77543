//! Faults in policy, pins, write-back, reference bits and ranges of frames.

use crate::mutants::mutant::{Mutant, conformance, disturbed, fault, faults};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "last_entry_never_wanted",
        promise: "SP2",
        what: "The policy leaves the page of entry 7 out.",
        faults: &[fault("policy", "wanted", "wanted = remote & 8'h7f;")],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "pin_never_times_out",
        promise: "SP4",
        what: "A pin lasts for ever.",
        faults: &[fault("pins", "old$d", "old$d = 1'b0;")],
        test: conformance("eviction::a_pin_times_out"),
    },
    Mutant {
        name: "ninth_pin_given",
        promise: "SP4",
        what: "A page is pinned although all pins are taken.",
        faults: &[fault("pins", "full", "full = 1'b0;")],
        test: conformance("eviction::demanded_pages_are_pinned_until_read"),
    },
    Mutant {
        name: "pin_not_given_back",
        promise: "P4",
        what: "A pin stays taken when its page is unpinned.",
        faults: &[faults(
            "pins",
            8,
            "used${i}$d",
            "if (unpins$q & used${i}$q) used${i}$d = 1'b1;",
        )],
        test: conformance("eviction::demanded_pages_are_pinned_until_read"),
    },
    Mutant {
        name: "writeback_lines_misnumbered",
        promise: "P7",
        what: "Lines of a page that is written back are sent in another order than their numbers say.",
        faults: &[fault(
            "writeback",
            "writeback_line",
            "writeback_line = send_line$q ^ 6'h1;",
        )],
        test: conformance("eviction::clean_and_dirty_pages_leave"),
    },
    Mutant {
        name: "writeback_reads_wrong_lines",
        promise: "P7",
        what: "The write-back reads the lines of a page in the wrong order.",
        faults: &[fault(
            "writeback",
            "read_address",
            "read_address = read_address ^ 40'h40;",
        )],
        test: conformance("eviction::clean_and_dirty_pages_leave"),
    },
    Mutant {
        name: "writeback_reads_too_far_ahead",
        promise: "P7",
        what: "The write-back reads lines that it has no room for.",
        faults: &[fault("writeback", "ahead$d", "ahead$d = 5'h0;")],
        test: disturbed("pages_are_written_back_through_a_slow_port"),
    },
    Mutant {
        name: "writebacks_mixed",
        promise: "P7",
        what: "The write-back starts the next page while one is under way.",
        faults: &[fault("writeback", "active$d", "active$d = 1'b0;")],
        test: disturbed("pages_are_written_back_through_a_slow_port"),
    },
    Mutant {
        name: "reads_leave_no_reference",
        promise: "SP7",
        what: "A read of a page does not make it warm.",
        faults: &[fault(
            "reference",
            "bits$write_data",
            "bits$write_data = filled;",
        )],
        test: conformance("eviction::the_clock_hand_names_cold_pages"),
    },
    Mutant {
        name: "fills_leave_no_reference",
        promise: "SP7",
        what: "A page that has just come is not warm.",
        faults: &[fault(
            "reference",
            "bits$write_data",
            "bits$write_data = read;",
        )],
        test: conformance("bookkeeping::a_page_that_has_just_come_is_warm"),
    },
    Mutant {
        name: "hand_leaves_reference",
        promise: "SP7",
        what: "The clock hand does not cool the frames that it passes.",
        faults: &[fault(
            "reference",
            "bits$write_enable",
            "bits$write_enable = filled | read;",
        )],
        test: conformance("bookkeeping::a_page_that_has_just_come_is_warm"),
    },
    Mutant {
        name: "range_past_the_last_frame",
        promise: "P4",
        what: "A range that ends behind the last page frame is begun.",
        faults: &[fault("frame_range", "last", "last = 14'h1;")],
        test: conformance("frames::a_range_outside_of_the_frames_posts_nothing"),
    },
    Mutant {
        name: "range_counts_the_refused_frame",
        promise: "P4",
        what: "A range that ends at a frame that is posted says that it posted this one too.",
        faults: &[fault(
            "frame_range",
            "posted$d",
            "if ((state$q == State$Work) & !inner_busy) posted$d = posted$q + 13'h1;",
        )],
        test: conformance("frames::a_range_ends_at_a_frame_that_is_posted"),
    },
    Mutant {
        name: "range_stops_early",
        promise: "P4",
        what: "The last frame of a range is not posted.",
        faults: &[fault(
            "frame_range",
            "left$d",
            "if (state$q == State$Check) left$d = (left$q == 13'h1) ? 13'h1 : left$q - 13'h1;",
        )],
        test: conformance("frames::a_range_of_frames_is_posted_in_order"),
    },
];
