//! The protocol as a model, before and beside the code: random interleavings, random crash points.
//!
//! Promises checked (MJ2, MJ4, MJ5, MJ7, MJ8): after any crash, recovered memory is the state after a prefix of the transactions in
//! the order of their ids, at a border between groups, with all acknowledged ones. Each rule can be broken; the model has to notice.
//!
//! ```text
//! thread:  lock -> enqueue -> lead or wait -> in-place stores -> in flight -> unlock
//! leader:  form group, detach batch -> stream journals -> write back batch -> fence -> publish, retire, free in id order
//! ```

mod model;

use model::recovery::recover_with_crashes;
use model::{Crash, Rule, Run, Settings};

const RUNS: u64 = 4_000;

/// First seed of `runs` that shows a wrong state.
fn wrong(rule: Rule, runs: u64) -> Option<u64> {
    let first = match std::env::var("OUTRIGGER_SEED") {
        Ok(seed) => seed.parse().expect("OUTRIGGER_SEED is a number"),
        Err(_) => 1,
    };
    println!("OUTRIGGER_SEED={first}");
    (first..first + runs).find(|seed| !is_right(rule, *seed))
}

fn is_right(rule: Rule, seed: u64) -> bool {
    let settings = Settings::random(rule, seed);
    let mut run = Run::new(settings, seed);
    run.go();
    let crash = if seed.is_multiple_of(3) {
        Crash::Process
    } else {
        Crash::Power
    };
    let memory = recover_with_crashes(&mut run, crash);
    run.explains(&memory)
}

#[test]
fn the_protocol_recovers_a_prefix_with_everything_acknowledged() {
    let seed = wrong(Rule::Right, RUNS * 10);
    assert_eq!(seed, None, "OUTRIGGER_SEED replays it");
}

#[test]
fn runs_make_progress_and_acknowledge() {
    let mut acknowledged = 0;
    let mut grouped = 0;
    let mut chained = 0;
    let mut drains = 0;
    for seed in 0..300 {
        let mut run = Run::new(Settings::random(Rule::Right, seed), seed);
        run.go();
        acknowledged += run.acknowledged;
        grouped += run.largest_group;
        chained += run.chains;
        drains += run.drains;
    }
    assert!(acknowledged > 1_000, "{acknowledged}");
    assert!(grouped > 330, "largest groups: {grouped}");
    assert!(chained > 50, "chains: {chained}");
    assert!(drains > 20, "drains: {drains}");
}

macro_rules! mutants {
    ($($name:ident: $rule:ident, $runs:expr;)*) => {$(
        #[test]
        fn $name() {
            let seed = wrong(Rule::$rule, $runs);
            assert!(seed.is_some(), "the model does not notice {:?}", Rule::$rule);
        }
    )*};
}

mutants! {
    notices_a_fence_left_out: NoFence, RUNS;
    notices_journals_not_written_back: JournalsNotWrittenBack, RUNS;
    notices_a_batch_not_written_back: BatchNotWrittenBack, RUNS;
    notices_a_batch_fenced_by_another_core: BatchFencedElsewhere, RUNS;
    notices_a_batch_detached_after_the_flush: DetachedAfterFlush, RUNS * 5;
    notices_journals_freed_in_any_order: FreedInAnyOrder, RUNS * 20;
    notices_a_watermark_of_the_largest_retired: WatermarkLargestRetired, RUNS * 5;
    notices_locks_released_before_the_in_place_stores: UnlockedEarly, RUNS * 20;
    notices_in_place_stores_before_the_fence: InPlaceBeforeFence, RUNS;
    notices_groups_taken_in_part: GroupsInPart, RUNS;
    notices_chains_taken_in_part: ChainsInPart, RUNS;
    notices_checksums_not_looked_at: NoChecksum, RUNS;
    notices_replay_across_gaps: AcrossGaps, RUNS * 20;
    notices_replay_in_descending_order: Descending, RUNS;
    notices_replay_before_the_journals_are_fenced: ReplayBeforeFence, RUNS * 5;
    notices_headers_invalidated_after_replay: HeadersInvalidated, RUNS * 5;
    notices_recovered_upto_of_replayed_ids_only: UptoOfReplayed, RUNS * 20;
    notices_recovered_upto_stored_before_the_fence: UptoBeforeFence, RUNS * 5;
    notices_a_drain_that_is_not_recorded: DrainNotRecorded, RUNS * 20;
    notices_a_group_of_which_a_drain_recorded_a_part: GroupForgetsRecorded, RUNS * 20;
    notices_recovered_upto_not_looked_at: UptoIgnored, RUNS * 20;
}
