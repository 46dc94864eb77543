//! Faults in the PCI function: interrupts, BAR 0, accesses to host memory.

use crate::mutants::mutant::{Mutant, Test, conformance, fault};

/// A test with errors in host memory.
const fn host_memory(name: &'static str) -> Test {
    Test {
        program: "host_memory",
        name,
    }
}

/// The test of every error in every state.
const ERROR_MATRIX: Test = Test {
    program: "error_matrix",
    name: "every_cell_that_can_be_is_hit_and_leaves_nothing_behind",
};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "mask_of_a_vector_ignored",
        promise: "DR4",
        what: "A masked vector sends its message.",
        faults: &[fault(
            "function$interrupts",
            "sendable",
            "sendable = waiting$q;",
        )],
        test: conformance("interrupts::what_is_held_back_waits"),
    },
    Mutant {
        name: "message_not_forgotten",
        promise: "DR4",
        what: "A vector stays pending after its message.",
        faults: &[fault(
            "function$interrupts",
            "still_waiting",
            "still_waiting = waiting$q;",
        )],
        test: conformance("interrupts::what_is_held_back_waits"),
    },
    Mutant {
        name: "msix_enable_ignored",
        promise: "DR3",
        what: "Messages leave although MSI-X is off.",
        faults: &[fault(
            "function$interrupts",
            "allowed",
            "allowed = !function_masked;",
        )],
        test: conformance("interrupts::what_is_held_back_waits"),
    },
    Mutant {
        name: "function_mask_ignored",
        promise: "DR3",
        what: "Messages leave although the function is masked.",
        faults: &[fault(
            "function$interrupts",
            "allowed",
            "allowed = enabled;",
        )],
        test: conformance("interrupts::what_is_held_back_waits"),
    },
    Mutant {
        name: "pending_lost_while_off",
        promise: "DR4",
        what: "What is raised while MSI-X is off or masked is forgotten.",
        faults: &[fault(
            "function$interrupts",
            "waiting$d",
            "if (!allowed) waiting$d = 16'h0;",
        )],
        test: conformance("interrupts::what_is_held_back_waits"),
    },
    Mutant {
        name: "offer_outlives_its_mask",
        promise: "DR4",
        what: "A message that waits for the bus leaves although it has been masked meanwhile.",
        faults: &[fault(
            "function$interrupts",
            "state$d",
            "if (state$q == SendState$Offer & !message_ready) state$d = SendState$Offer;",
        )],
        test: conformance("interrupts::a_message_that_has_not_left_is_held_back"),
    },
    Mutant {
        name: "reset_keeps_pending",
        promise: "DR4",
        what: "A function reset does not forget the interrupts that wait.",
        faults: &[fault(
            "function$interrupts",
            "waiting$d",
            "if (reset) waiting$d = waiting$q;",
        )],
        test: conformance("interrupts::a_reset_forgets_what_is_pending"),
    },
    Mutant {
        name: "pending_bits_read_as_none",
        promise: "DR3",
        what: "Software sees no pending vector.",
        faults: &[fault("function$interrupts", "pending", "pending = 16'h0;")],
        test: conformance("interrupts::what_is_held_back_waits"),
    },
    Mutant {
        name: "vector_of_another",
        promise: "DR3",
        what: "The message is that of another vector.",
        faults: &[fault(
            "function$interrupts",
            "base",
            "base = {vector$q ^ 4'h1, 2'h0};",
        )],
        test: conformance("self_test::every_vector_is_raised_by_itself"),
    },
    Mutant {
        name: "interrupt_before_the_index",
        promise: "DR3",
        what: "An event counts as written before its responses came.",
        faults: &[fault(
            "function$host_writes",
            "event_done",
            "event_done = h_w_valid & h_w_ready & h_w_last;",
        )],
        test: conformance("ordering::record_then_index_then_interrupt"),
    },
    Mutant {
        name: "write_error_not_told",
        promise: "DR5",
        what: "A write that host memory refused counts as done.",
        faults: &[fault("function$host_writes", "failed", "failed = 1'b0;")],
        test: host_memory("copies_end_at_the_first_error_and_work_again"),
    },
    Mutant {
        name: "read_error_not_told",
        promise: "DR5",
        what: "What came with an error is copied.",
        faults: &[fault(
            "function$host_copy",
            "state$d",
            "if (state$q == CopyState$Take & h_r_valid & h_r_last) state$d = CopyState$Put;",
        )],
        test: host_memory("copies_end_at_the_first_error_and_work_again"),
    },
    Mutant {
        name: "burst_crosses_a_page",
        promise: "DR5",
        what: "Bursts cross 4 KiB boundaries of the source.",
        faults: &[fault(
            "function$host_copy",
            "from_room$d",
            "from_room$d = 9'h100;",
        )],
        test: conformance("self_test::copies_carry_every_byte"),
    },
    Mutant {
        name: "reset_does_not_stop_a_copy",
        promise: "DR4",
        what: "A copy forgets that a function reset came.",
        faults: &[fault(
            "function$host_copy",
            "stopping$d",
            "stopping$d = 1'b0;",
        )],
        test: host_memory("a_long_copy_stops_at_a_function_reset"),
    },
    Mutant {
        name: "copy_without_bus_mastering",
        promise: "DR3",
        what: "A copy asks host memory although the function may not.",
        faults: &[fault(
            "function$host_copy",
            "state$d",
            "if (state$q == CopyState$Plan & left$q != 20'h0 & !stopping$q) state$d = CopyState$Ask;",
        )],
        test: conformance("interrupts::nothing_leaves_without_bus_mastering"),
    },
    Mutant {
        name: "refused_write_keeps_its_tag",
        promise: "DR5",
        what: "A write that host memory refuses is never forgotten: each takes one of the seven that can be out.",
        faults: &[fault(
            "function$host_writes",
            "callers$pop",
            "callers$pop = answered & !(|h_b_response);",
        )],
        test: ERROR_MATRIX,
    },
    Mutant {
        name: "copy_hangs_after_a_read_error",
        promise: "DR5",
        what: "A copy whose read came with an error waits for more of it.",
        faults: &[fault(
            "function$host_copy",
            "state$d",
            "if (state$q == CopyState$Take & h_r_valid & h_r_last & (|h_r_response)) state$d = CopyState$Take;",
        )],
        test: ERROR_MATRIX,
    },
];
