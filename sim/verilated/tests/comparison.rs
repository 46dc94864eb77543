//! The verilated agent beside the golden model, event by event (DR1).

mod common;

use common::verilated;
use outrigger_golden::GoldenConfiguration;
use outrigger_golden::comparison::compare_devices;
use outrigger_golden::conformance::bench::seed;
use outrigger_golden::conformance::{Subject, golden};
use outrigger_link::LinkConfiguration;

/// Rounds of a comparison, unless OUTRIGGER_ROUNDS says otherwise.
const ROUNDS: usize = 100;

fn reference(link: LinkConfiguration) -> Subject {
    let configuration = GoldenConfiguration {
        link,
        ..GoldenConfiguration::default()
    };
    golden(configuration).0
}

#[test]
fn golden_model_and_agent_do_the_same() {
    let rounds = match std::env::var("OUTRIGGER_ROUNDS") {
        Ok(text) => text.parse().expect("OUTRIGGER_ROUNDS is a number"),
        Err(_) => ROUNDS,
    };
    let seed = seed(0x636f_6d70);
    match compare_devices(&reference, &verilated, seed, rounds) {
        Ok(seen) => println!("{seen:?}"),
        Err(difference) => panic!("{difference}"),
    }
}
