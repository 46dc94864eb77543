//! What tests see and do inside: groups, and rules that they break, one at a time (negative controls of MJ4, MJ5, MJ7). Only in the crate that explores interleavings.

use std::cell::{Cell, RefCell};

/// A rule that is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names of the rules are their descriptions")]
pub enum Mutant {
    JournalsNotWrittenBack,
    JournalsPartlyWrittenBack,
    BatchNotWrittenBack,
    BatchPartlyWrittenBack,
    BatchWrittenBackByItsOwner,
    BatchWrittenBackAfterTheFence,
    CommitNotFenced,
    InPlaceBeforeTheFence,
    DetachedAfterTheFlush,
    RetiredWithoutDetach,
    FreedInAnyOrder,
    WatermarkLargestRetired,
    NoWatermark,
    InFlightBeforeTheStores,
    ReturnedBeforeInFlight,
    ReturnedBeforeInPlace,
    LetGoBeforeInPlace,
    IdsReused,
    DrainNotFenced,
    DrainNotRecorded,
    DrainRecordNotFenced,
    ChecksumNotChecked,
    ChecksumWithoutHeader,
    SuperblockChecksumNotChecked,
    SlotChecksumNotChecked,
    NewerSlotOverwritten,
    UptoComparedWrong,
    WatermarkComparedWrong,
    UptoIgnored,
    OldestGroupTaken,
    GroupsInPart,
    GroupForgetsRecorded,
    ChainsInPart,
    AcrossGaps,
    ReplayDescending,
    ReplayBeforeTheJournalsAreFenced,
    SlotsNotFencedAtOpen,
    ReplayNotWrittenBack,
    ReplayNotFenced,
    UptoStoredBeforeTheFence,
    UptoNotWrittenBack,
    UptoNotFenced,
    UptoOfReplayed,
    HeadersInvalidated,
    BitsSwapped,
    FreedSpaceReusedAtOnce,
}

thread_local! {
    /// Shuttle runs all its threads on one thread of the system.
    static ALIVE: Cell<Option<Mutant>> = const { Cell::new(None) };
}

/// Breaks a rule, or none, for all pools that this thread of the system runs.
pub fn plant(mutant: Option<Mutant>) {
    ALIVE.set(mutant);
}

thread_local! {
    static GROUPS: RefCell<Vec<(u64, u16)>> = const { RefCell::new(Vec::new()) };
}

/// Takes the groups that were formed: first id and size.
pub fn take_groups() -> Vec<(u64, u16)> {
    GROUPS.take()
}

/// Tells of a group that is formed.
pub(crate) fn note_group(first: u64, size: u16) {
    GROUPS.with_borrow_mut(|groups| groups.push((first, size)));
}

/// Whether the rule is broken.
#[inline]
pub(crate) fn is_alive(mutant: Mutant) -> bool {
    ALIVE.get() == Some(mutant)
}

/// Whether a rule is broken.
macro_rules! broken {
    ($mutant:ident) => {
        $crate::mutant::is_alive($crate::mutant::Mutant::$mutant)
    };
}
pub(crate) use broken;
