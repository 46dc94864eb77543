//! Negative controls: each broken rule gives an image that is recovered to a wrong state, or a history that is not serialisable.
//! Rules that random images do not need are in `directed.rs`.

use outrigger_journal_crash::campaign::one;
use outrigger_journal_crash::images::Limits;
use outrigger_journal_explored::mutant::{Mutant, plant};
use std::panic::catch_unwind;

const LIMITS: Limits = Limits {
    images: 600,
    nested_images: 100,
    nested_every: 64,
};
const SEEDS: u64 = 120;

/// Seed at which a mutant is caught, and by what.
fn caught(mutant: Option<Mutant>, from: u64, seeds: u64) -> Option<(u64, String)> {
    (from..from + seeds).find_map(|seed| {
        let outcome = catch_unwind(|| {
            plant(mutant);
            one(seed, LIMITS)
        });
        match outcome {
            Ok(Ok(_)) => None,
            Ok(Err(wrong)) => Some((seed, wrong)),
            Err(_) => Some((seed, "it panics".to_owned())),
        }
    })
}

#[test]
fn nothing_is_caught_without_a_mutant() {
    assert_eq!(caught(None, 60, 60), None);
}

macro_rules! mutants {
    ($($name:ident: $mutant:ident from $seed:literal;)*) => {$(
        #[test]
        fn $name() {
            let caught = caught(Some(Mutant::$mutant), $seed, SEEDS);
            println!("{caught:?}");
            assert!(caught.is_some(), "{:?} survives {SEEDS} seeds", Mutant::$mutant);
        }
    )*};
}

// Seeds to begin with are those that found the mutant first; another version of the workload finds it at others.
mutants! {
    journals_not_written_back: JournalsNotWrittenBack from 1;
    first_lines_of_journals_not_written_back: JournalsPartlyWrittenBack from 1;
    batch_not_written_back: BatchNotWrittenBack from 1;
    last_range_of_the_batch_not_written_back: BatchPartlyWrittenBack from 1;
    batch_written_back_by_its_owner: BatchWrittenBackByItsOwner from 1;
    batch_written_back_after_the_fence: BatchWrittenBackAfterTheFence from 1;
    commit_not_fenced: CommitNotFenced from 1;
    in_place_stores_before_the_fence: InPlaceBeforeTheFence from 1;
    batch_detached_after_the_flush: DetachedAfterTheFlush from 26;
    retired_without_being_detached: RetiredWithoutDetach from 1;
    journals_freed_in_any_order: FreedInAnyOrder from 91;
    watermark_of_the_largest_retired: WatermarkLargestRetired from 91;
    in_flight_before_the_in_place_stores: InFlightBeforeTheStores from 27;
    ids_used_twice: IdsReused from 1;
    drain_not_fenced: DrainNotFenced from 1;
    drain_not_recorded: DrainNotRecorded from 1;
    drain_record_not_fenced: DrainRecordNotFenced from 1;
    checksum_of_journals_not_checked: ChecksumNotChecked from 1;
    newer_slot_overwritten: NewerSlotOverwritten from 1;
    watermark_compared_wrong: WatermarkComparedWrong from 1;
    recovered_upto_ignored: UptoIgnored from 1;
    oldest_group_taken: OldestGroupTaken from 1;
    groups_taken_in_part: GroupsInPart from 1;
    groups_forget_what_a_drain_recorded: GroupForgetsRecorded from 111;
    chains_taken_in_part: ChainsInPart from 1;
    replay_in_descending_order: ReplayDescending from 1;
    replay_before_the_journals_are_fenced: ReplayBeforeTheJournalsAreFenced from 1;
    slots_not_fenced_at_open: SlotsNotFencedAtOpen from 70;
    replay_not_written_back: ReplayNotWrittenBack from 1;
    replay_not_fenced: ReplayNotFenced from 1;
    recovered_upto_stored_before_the_fence: UptoStoredBeforeTheFence from 1;
    headers_invalidated: HeadersInvalidated from 1;
    set_and_clear_swapped: BitsSwapped from 1;
    returned_before_the_in_place_stores: ReturnedBeforeInPlace from 1;
    leader_lets_others_lead_before_its_stores: LetGoBeforeInPlace from 1;
}
