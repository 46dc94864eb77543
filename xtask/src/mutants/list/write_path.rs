//! Faults in what becomes of writes: those of the host, patches and pages.

use crate::mutants::mutant::{Mutant, conformance, disturbed, fault, passing};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "patch_strobes_too_wide",
        promise: "P3",
        what: "A patch writes the whole line, late marks and all.",
        faults: &[fault(
            "write_path",
            "m_w_strobe",
            "if (patch_turn) m_w_strobe = all_bytes;",
        )],
        test: conformance("fetches::one_line_with_every_outcome"),
    },
    Mutant {
        name: "wrong_entry_patched",
        promise: "P3",
        what: "A patch writes the entry after the one that was installed.",
        faults: &[fault(
            "write_path",
            "m_w_strobe",
            "if (patch_turn) m_w_strobe = {m_w_strobe[55:0], m_w_strobe[63:56]};",
        )],
        test: conformance("walks::all_remote_masks_of_a_line"),
    },
    Mutant {
        name: "dirty_bit_not_set",
        promise: "P7",
        what: "A host write to a page does not make its frame dirty.",
        faults: &[fault(
            "write_path",
            "dirty_bits$write_enable",
            "if (dirty_to$q) dirty_bits$write_enable = 1'b0;",
        )],
        test: conformance("eviction::clean_and_dirty_pages_leave"),
    },
    Mutant {
        name: "dirty_bit_outlives_its_page",
        promise: "P7",
        what: "A fill leaves the dirty bit of the frame's last page.",
        faults: &[fault(
            "write_path",
            "dirty_bits$write_enable",
            "if (~dirty_to$q) dirty_bits$write_enable = 1'b0;",
        )],
        test: conformance("bookkeeping::a_filled_again_frame_is_clean"),
    },
    Mutant {
        name: "window_write_not_dropped",
        promise: "SP3",
        what: "A write to the remote window goes on to DRAM.",
        faults: &[fault("write_path", "w_window$d", "w_window$d = 1'b0;")],
        test: conformance("access::stray_accesses_are_answered_and_counted"),
    },
    Mutant {
        name: "stray_write_not_seen",
        promise: "SP3",
        what: "A write to a frame that holds no page is not counted.",
        faults: &[fault(
            "write_path",
            "count_stray_write",
            "count_stray_write = window_left$q;",
        )],
        test: conformance("access::stray_accesses_are_answered_and_counted"),
    },
    Mutant {
        name: "chunk_acknowledged_too_early",
        promise: "P1",
        what: "A chunk counts as written when DRAM takes its last beat, not when DRAM acknowledges it.",
        faults: &[
            fault(
                "write_path",
                "fill_acknowledged",
                "fill_acknowledged = fill_chunk_taken;",
            ),
            fault(
                "write_path",
                "fill_acknowledged_slot",
                "fill_acknowledged_slot = fill_slot;",
            ),
        ],
        test: conformance("fetches::the_deadline_itself_is_in_time"),
    },
    Mutant {
        name: "failed_page_write_not_seen",
        promise: "P1",
        what: "An error response to a chunk's write is taken for a good one.",
        faults: &[fault(
            "write_path",
            "fill_acknowledged_error",
            "fill_acknowledged_error = 1'b0;",
        )],
        test: conformance("fetches::device_memory_errors_reach_nobody_else"),
    },
    Mutant {
        name: "last_beat_marked_early",
        promise: "P6",
        what: "The seventh beat of a burst is marked as its last.",
        faults: &[fault(
            "write_path",
            "m_w_last",
            "if (fill_turn) m_w_last = beat$q == 3'h6;",
        )],
        test: conformance("fetches::chunks_in_any_order_make_the_page"),
    },
    Mutant {
        name: "patches_leave_the_order",
        promise: "P3",
        what: "Patches use another AXI id than host writes of the table, so that DRAM may change their order.",
        faults: &[fault(
            "write_path",
            "m_aw_id",
            "if (patch_turn) m_aw_id = 8'hc1;",
        )],
        test: disturbed("table_writes_keep_one_id"),
    },
    Mutant {
        name: "table_writes_acknowledged_early",
        promise: "P3",
        what: "A table line is read although earlier writes of it are not acknowledged.",
        faults: &[fault(
            "write_path",
            "table_acknowledged",
            "table_acknowledged = table_accepted;",
        )],
        test: disturbed("a_table_read_sees_the_writes_before_it"),
    },
    Mutant {
        name: "write_error_hidden",
        promise: "P6",
        what: "A host write that DRAM refused is answered as good.",
        faults: &[fault("write_path", "s_b_response", "s_b_response = 2'h0;")],
        test: conformance("bookkeeping::failed_writes_are_answered_as_failed"),
    },
    Mutant {
        name: "busy_write_id_accepted",
        promise: "P6",
        what: "A write is accepted while another one of its id is under way.",
        faults: &[fault(
            "write_path",
            "w_takes",
            "w_takes = s_aw_valid & s_w_valid & (~w_valid$q | w_leaves);",
        )],
        test: passing("busy_ids_are_kept_waiting_by_the_agent"),
    },
];
