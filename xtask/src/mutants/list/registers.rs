//! Faults in the register file.

use crate::mutants::mutant::{Mutant, conformance, fault};

/// See the module's head.
pub const MUTANTS: &[Mutant] = &[
    Mutant {
        name: "bound_check_off_by_one",
        promise: "P2",
        what: "A setting one above the largest that keeps the reply bound is accepted.",
        faults: &[fault(
            "registers$guard",
            "is_above$d",
            "is_above$d = {1'b0, value} > ({1'b0, maximum} + 33'h1);",
        )],
        test: conformance("bookkeeping::the_largest_settings_keep_the_bound"),
    },
    Mutant {
        name: "value_in_a_hole_accepted",
        promise: "SP10",
        what: "Values between the allowed ones are accepted.",
        faults: &[fault(
            "registers$guard",
            "is_in_hole$d",
            "is_in_hole$d = 1'b0;",
        )],
        test: conformance("frames::settings_below_and_between_are_refused"),
    },
    Mutant {
        name: "value_too_small_accepted",
        promise: "SP10",
        what: "Values below the allowed ones are accepted.",
        faults: &[fault("registers$guard", "is_below$d", "is_below$d = 1'b0;")],
        test: conformance("frames::settings_below_and_between_are_refused"),
    },
    Mutant {
        name: "bound_without_dram",
        promise: "P2",
        what: "The stated reply bound counts two accesses of DRAM instead of three.",
        faults: &[fault(
            "registers",
            "triple_bound$d",
            "triple_bound$d = twice_bound;",
        )],
        test: conformance("bookkeeping::the_largest_settings_keep_the_bound"),
    },
    Mutant {
        name: "misaligned_base_accepted",
        promise: "SP10",
        what: "A base that is not aligned to its range is accepted.",
        faults: &[fault(
            "registers$guard",
            "is_not_zero$d",
            "is_not_zero$d = 1'b0;",
        )],
        test: conformance("access::refused_settings_change_nothing"),
    },
    Mutant {
        name: "refused_setting_taken",
        promise: "P2",
        what: "A refused setting is named in ERROR, and taken all the same.",
        faults: &[fault(
            "registers$write_port",
            "commit",
            "commit = commit | refuse;",
        )],
        test: conformance("access::refused_settings_change_nothing"),
    },
    Mutant {
        name: "command_while_one_runs_taken",
        promise: "SP10",
        what: "A command is taken while another one runs.",
        faults: &[fault(
            "registers$guard",
            "is_locked$d",
            "is_locked$d = 1'b0;",
        )],
        test: conformance("bookkeeping::a_command_while_one_runs_is_refused"),
    },
    Mutant {
        name: "function_reset_keeps_switches",
        promise: "SP10",
        what: "A function reset leaves prefetch, events and interrupts on.",
        faults: &[fault(
            "registers",
            "enable_register$d",
            "if (function_reset) enable_register$d = enable_register$q;",
        )],
        test: conformance("fetches::a_function_reset_with_all_holds_taken"),
    },
];
