//! Crash images of random workloads on the real code: every one recovers to a prefix with everything acknowledged (MJ5, MJ7, MJ8).

use outrigger_journal_crash::campaign::one;
use outrigger_journal_crash::images::Limits;
use outrigger_journal_crash::workload::{DATA_BYTES, Workload, record};
use outrigger_journal_crash::{Campaign, Outcome};

/// Distinct images; `OUTRIGGER_STEPS`, which quick runs set, divides them by a hundred.
const IMAGES: u64 = 100_000_000;

#[test]
fn crash_images_recover_to_a_prefix_with_everything_acknowledged() {
    let (seed, only_this) = Campaign::seed_of_environment();
    println!("OUTRIGGER_SEED={seed}");
    let is_quick = std::env::var_os("OUTRIGGER_STEPS").is_some();
    let images = match (only_this, is_quick) {
        (true, _) => 1,
        (_, true) => IMAGES / 100,
        _ => IMAGES,
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    let campaign = Campaign {
        images,
        seed,
        workers,
        limits: Campaign::LIMITS,
    };
    let outcome: Outcome = campaign.run().unwrap_or_else(|wrong| panic!("{wrong}"));
    println!("{outcome:#?}");
    assert!(outcome.counts.distinct >= images);
    assert!(outcome.counts.nested > 0, "recoveries are cut, too");
    assert!(outcome.counts.exhausted_epochs > 0 && outcome.counts.sampled_epochs > 0);
}

#[test]
fn a_seed_gives_the_same_images_each_time() {
    let limits = Limits {
        images: 500,
        nested_images: 20,
        nested_every: 16,
    };
    assert_eq!(one(7, limits), one(7, limits));
}

#[test]
fn small_epochs_are_exhausted() {
    let limits = Limits {
        images: 1 << 20,
        nested_images: 1 << 10,
        nested_every: 1 << 20,
    };
    let (transactions, counts) = one(3, limits).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert!(transactions > 0);
    assert!(counts.exhausted_epochs > 0 && counts.distinct > 100);
}

/// Interleavings of the real code, without crashes: many more of them in the same time (MJ2).
#[test]
fn histories_are_strictly_serialisable() {
    let (seed, _) = Campaign::seed_of_environment();
    println!("OUTRIGGER_SEED={seed}");
    let mut transactions = 0;
    let mut shared_groups = 0;
    for seed in seed..seed + 1_000 {
        let workload = Workload {
            threads: 3,
            ..Workload::random(seed)
        };
        let recording = record(workload);
        let history = &recording.history;
        assert_eq!(history.violation(DATA_BYTES), None, "OUTRIGGER_SEED={seed}");
        transactions += history.committed.len();
        let mut first = 1;
        for last in &history.borders {
            shared_groups += usize::from(last + 1 - first > workload.batch as u64);
            first = last + 1;
        }
    }
    assert!(transactions > 5_000, "{transactions}");
    assert!(
        shared_groups > 100,
        "{shared_groups} leaders took followers along"
    );
}

/// The check of histories finds clients that do not lock: without that it would say nothing.
#[test]
fn a_client_that_unlocks_early_is_not_serialisable() {
    let violations = (1..=100).filter_map(|seed| {
        let recording = record(Workload {
            threads: 3,
            unlocks_early: true,
            ..Workload::random(seed)
        });
        recording.history.violation(DATA_BYTES)
    });
    let read_stale = violations.filter(|violation| violation.contains("that none before it wrote"));
    let found = read_stale.count();
    assert!(found > 50, "{found} of 100 seeds");
}

/// One fence per group. A line is written back twice at most when two ranges of a transaction, not one after the other, touch it.
#[test]
fn no_fence_is_needless_and_few_write_backs_are() {
    let mut transactions = 0;
    let mut fences = 0;
    let mut write_backs = 0;
    let mut needless = 0;
    for seed in 1..50 {
        let recording = record(Workload {
            threads: 1,
            batch: 1,
            journals: 28,
            ..Workload::random(seed)
        });
        let counters = recording.cache.counters;
        assert_eq!(counters.needless_fences, 0, "seed {seed}: {counters:?}");
        transactions += recording.history.committed.len() as u64;
        fences += counters.fences;
        write_backs += counters.write_backs;
        needless += counters.needless_write_backs;
    }
    println!("{needless} of {write_backs} write-backs are of lines with nothing new");
    assert!(needless * 10 < write_backs, "{needless} of {write_backs}");
    // Explicit drains of the workload take two.
    assert!(
        fences >= transactions && fences < transactions * 2,
        "{fences} fences, {transactions} transactions"
    );
}
