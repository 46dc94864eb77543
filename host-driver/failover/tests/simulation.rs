//! The protocol in many worlds, and every rule left out once (FT3 to FT5).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_RUNS` runs more.

use outrigger_failover::protocol::RULES;
use outrigger_failover::simulation::{World, campaign, run};

/// Worlds in CI.
const WORLDS: u64 = 100_000;
/// Worlds in which a rule that is left out must show.
const WORLDS_OF_A_RULE: u64 = 20_000;

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a number")),
        Err(_) => default,
    }
}

#[test]
fn no_world_breaks_a_promise() {
    let first = number("OUTRIGGER_SEED", 1);
    let worlds = number("OUTRIGGER_RUNS", WORLDS);
    let counts = campaign(first, worlds, None).unwrap_or_else(|violation| {
        let (story, _) = World::new(violation.seed, None).tell_story();
        panic!("{}\n{violation:?}", story.join("\n"))
    });
    println!("{counts:?}");
    // Worlds in which nothing happens prove nothing.
    for (what, count) in [
        ("resumed", counts.resumed),
        ("begun", counts.begun * 10),
        ("were remainders", counts.remainders * 10),
        ("ran ahead", counts.ahead * 10),
        ("were void", counts.voided * 20),
        ("restarted", counts.restarted),
        ("died", counts.deaths),
        ("stayed down", counts.down * 50),
    ] {
        assert!(count * 5 > counts.worlds, "{what}: {counts:?}");
    }
}

#[test]
fn a_world_is_the_same_again() {
    for seed in 1..50 {
        assert_eq!(run(seed, None), run(seed, None));
    }
}

#[test]
fn every_rule_that_is_left_out_is_noticed() {
    for rule in RULES {
        let violation = campaign(1, WORLDS_OF_A_RULE, Some(rule))
            .err()
            .unwrap_or_else(|| panic!("{rule:?} left out, and nobody noticed"));
        println!("{rule:?}: {violation:?}");
    }
}
