//! Cycles that are promised, at the ports of the RTL: what passes is not slowed down (P6), and a page is asked for at once (SP2).

use outrigger_verilated::measure;

/// Cycles that the agent may add to a line that is none of its business.
const PASSING_CYCLES: u64 = 2;
/// Cycles from a table line's data to the first fetch request.
const FIRST_FETCH_CYCLES: u64 = 8;

#[test]
fn a_line_that_passes_takes_two_cycles_more_at_most() {
    let passing = measure::passing().expect("it can be measured");
    assert!(
        passing.read_added_cycles <= PASSING_CYCLES && passing.write_added_cycles <= PASSING_CYCLES,
        "{passing:?}"
    );
}

#[test]
fn lines_pass_both_ways_in_every_cycle() {
    let passing = measure::passing().expect("it can be measured");
    assert!(passing.lines_per_cycle >= 1.0, "{passing:?}");
}

#[test]
fn the_first_fetch_is_asked_for_within_eight_cycles() {
    let table_line = measure::table_line().expect("it can be measured");
    assert!(
        table_line.first_fetch_cycles <= FIRST_FETCH_CYCLES,
        "{table_line:?}"
    );
}
