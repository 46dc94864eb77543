//! The protocol in many worlds, and every rule left out once (HA4, HA5).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_RUNS` runs more.

#[path = "common/seeds.rs"]
mod seeds;

use outrigger_guard::protocol::{RULES, Rule};
use outrigger_guard::simulation::{Counts, World, campaign, run};
use outrigger_guard::store::{OWNERSHIP_RULES, OwnershipRule};
use seeds::number;

/// Worlds in CI.
const WORLDS: u64 = 100_000;
/// Lines of its story that a world tells which breaks a promise.
const STORY_LINES: usize = 400;
/// Worlds in which a rule that is left out must show.
const WORLDS_OF_A_RULE: u64 = 60_000;

#[test]
fn no_world_breaks_a_promise() {
    let first = number("OUTRIGGER_SEED", 1);
    let worlds = number("OUTRIGGER_RUNS", WORLDS);
    let threads = std::thread::available_parallelism().map_or(1, |number| number.get() as u64);
    let share = worlds.div_ceil(threads);
    let mut counts = Counts::default();
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..threads)
            .map(|part| {
                let from = (part * share).min(worlds);
                let to = (from + share).min(worlds);
                scope.spawn(move || campaign(first + from, to - from, None))
            })
            .collect();
        for part in parts {
            let part = part.join().expect("no panic");
            counts.add(part.unwrap_or_else(|violation| {
                let (story, _) = World::new(violation.seed, None).tell_story();
                let last = story.len().saturating_sub(STORY_LINES);
                panic!("{}\n{violation:?}", story[last..].join("\n"))
            }));
        }
    });
    println!("{counts:?}");
    // Worlds in which nothing happens prove nothing.
    for (what, count) in [
        ("handed over", counts.handed_over),
        ("kept", counts.kept),
        ("last epoch", counts.last_epoch),
        ("ahead", counts.ahead),
        ("completed", counts.completed),
    ] {
        assert!(
            count * 20 > counts.worlds,
            "{what}: {count} of {} worlds",
            counts.worlds
        );
    }
}

#[test]
fn a_world_is_the_same_again() {
    for seed in 1..20 {
        assert_eq!(run(seed, None), run(seed, None));
    }
}

fn must_show(rule: Rule) {
    let found = campaign(1, WORLDS_OF_A_RULE, Some(rule));
    let violation = found
        .err()
        .unwrap_or_else(|| panic!("{rule:?} left out, and nobody noticed"));
    println!("{rule:?}: {violation:?}");
}

#[test]
fn every_rule_that_is_left_out_is_noticed() {
    RULES.into_iter().for_each(must_show);
}

fn must_show_with_a_store(rule: OwnershipRule) {
    let run = |seed| World::with_store(seed, Some(rule)).run().err();
    let violation = (1..WORLDS_OF_A_RULE)
        .find_map(run)
        .unwrap_or_else(|| panic!("{rule:?} left out, and nobody noticed"));
    println!("{rule:?}: {violation:?}");
}

#[test]
fn every_rule_of_a_record_in_a_store_that_is_left_out_is_noticed() {
    OWNERSHIP_RULES.into_iter().for_each(must_show_with_a_store);
}
