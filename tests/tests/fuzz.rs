//! Every target on some inputs, and on a version of its code with a mistake, which it must find (DR5). `OUTRIGGER_SEED` replays a seed,
//! `OUTRIGGER_INPUTS` sets how many. The long runs are `cargo xtask campaign fuzz`.

use outrigger_tests::fuzz::allocation::{Counting, counts, peak_of};
use outrigger_tests::fuzz::{Subject, TARGETS, run};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Inputs of each target; some seconds for all.
const INPUTS: u64 = 30_000;
/// Inputs in which a mistake must show.
const INPUTS_FOR_A_MISTAKE: u64 = 10_000;

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a decimal number")),
        Err(_) => default,
    }
}

fn inputs_of(name: &str) {
    assert!(counts(), "the allocator does not count");
    let seed = number("OUTRIGGER_SEED", 1);
    let inputs = number("OUTRIGGER_INPUTS", INPUTS);
    println!("OUTRIGGER_SEED={seed}");
    let (_, make) = TARGETS
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a target");
    let reached =
        run(make(Subject::Real).as_mut(), seed, inputs, &mut |_| {}).unwrap_or_else(|finding| {
            panic!("{name}: OUTRIGGER_SEED={}: {}", finding.seed, finding.what)
        });
    if inputs >= INPUTS {
        let never: Vec<_> = reached.iter().filter(|(_, count)| **count == 0).collect();
        assert!(never.is_empty(), "{name}: inputs never got to {never:?}");
    }
}

#[test]
fn vfio_user_server() {
    inputs_of("vfio-user-server");
}

#[test]
fn vfio_user_client() {
    inputs_of("vfio-user-client");
}

#[test]
fn event_ring() {
    inputs_of("event-ring");
}

#[test]
fn registers() {
    inputs_of("registers");
}

#[test]
fn trace() {
    inputs_of("trace");
}

/// Seeds that once were findings.
const FOUND: &[(&str, u64)] = &[
    // A header spoilt into that of a good mapping, which the harness's own book did not know.
    ("vfio-user-server", 1_057_797),
];

#[test]
fn what_was_found_once_is_none_any_more() {
    for (name, seed) in FOUND {
        let (_, make) = TARGETS
            .iter()
            .find(|(known, _)| known == name)
            .expect("a target");
        let outcome = run(make(Subject::Real).as_mut(), *seed, 1, &mut |_| {});
        assert!(outcome.is_ok(), "{name}: {outcome:?}");
    }
}

#[test]
fn every_target_finds_a_mistake() {
    for (name, make) in TARGETS {
        let outcome = run(
            make(Subject::Naive).as_mut(),
            1,
            INPUTS_FOR_A_MISTAKE,
            &mut |_| {},
        );
        let finding = outcome.expect_err(name);
        assert!(
            !finding.what.starts_with("panic"),
            "{name}: {}",
            finding.what
        );
        // The same seed alone shows it again.
        let again = run(make(Subject::Naive).as_mut(), finding.seed, 1, &mut |_| {});
        assert_eq!(again.expect_err(name), finding, "{name}");
    }
}

#[test]
fn memory_is_counted_at_its_peak() {
    let (length, peak) = peak_of(|| {
        drop(vec![1_u8; 100_000]);
        vec![1_u8; 50_000].len()
    });
    assert_eq!(length, 50_000);
    assert!((100_000..150_000).contains(&peak), "{peak}");
}
