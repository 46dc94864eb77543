//! The verilated agent beside the golden model, event by event (DR1).

mod common;

use common::verilated;
use outrigger_golden::comparison::random_comparison;

#[test]
fn golden_model_and_agent_do_the_same() {
    let seen = random_comparison(&verilated);
    // A comparison in which little happened would prove little.
    for count in [
        seen.installed,
        seen.late,
        seen.cancels,
        seen.write_backs,
        seen.records,
    ] {
        assert!(count > seen.rounds / 10, "{seen:?}");
    }
}
