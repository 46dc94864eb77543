//! What is in a pool, for `check` and `dump`: nothing is changed (MJ9).

use crate::format::{EntryKind, Geometry, Header, entries};
use crate::persistence::Persistence;
use crate::recovery::{Plan, Survivor, load_entries, read_journal};

/// State of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum JournalState {
    /// Never used.
    Empty,
    /// Header and entries do not fit each other. A crash while it was written and damage since cannot be told apart; either
    /// way it is never replayed.
    TornOrDamaged,
    /// Valid, and settled before the last recovery or drain.
    Settled,
    /// Valid, and in place already, or below a gap: not replayed.
    Retired,
    /// Valid, but its chain or group is not whole: it was never acknowledged.
    Incomplete,
    /// Recovery will replay it.
    ToReplay,
}

/// A journal.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct JournalReport {
    /// Its number.
    pub journal: u32,
    /// Its state.
    pub state: JournalState,
    /// Its header, if valid.
    pub header: Option<Header>,
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct EntryReport {
    /// What it does.
    pub kind: EntryKind,
    /// Where, from the pool's first byte.
    pub pool_offset: u64,
    /// Where in the data, unless it changes the bitmap.
    pub data_offset: Option<u64>,
    /// With what.
    pub payload: Vec<u8>,
}

/// The state of every journal.
pub fn journals(
    persistence: &impl Persistence,
    geometry: &Geometry,
    plan: &Plan,
) -> Vec<JournalReport> {
    let mut buffer = Vec::new();
    let newest = plan
        .replay
        .last()
        .map_or(plan.recovered_upto, |survivor| survivor.header.id);
    (0..geometry.sizes.journals)
        .map(|journal| {
            let header = read_journal(persistence, geometry, journal, &mut buffer);
            let replayed = plan
                .replay
                .iter()
                .any(|survivor| survivor.journal == journal);
            let state = match header {
                None if buffer.iter().all(|byte| *byte == 0) => JournalState::Empty,
                None => JournalState::TornOrDamaged,
                Some(_) if replayed => JournalState::ToReplay,
                Some(header) if header.id <= plan.recovered_upto => JournalState::Settled,
                Some(header) if header.id < newest => JournalState::Retired,
                Some(_) => JournalState::Incomplete,
            };
            JournalReport {
                journal,
                state,
                header,
            }
        })
        .collect()
}

/// The entries of a valid journal.
pub fn entries_of(
    persistence: &impl Persistence,
    geometry: &Geometry,
    journal: u32,
    header: Header,
) -> Vec<EntryReport> {
    let mut buffer = Vec::new();
    load_entries(
        persistence,
        geometry,
        &Survivor { journal, header },
        &mut buffer,
    );
    let report = entries(&buffer).map(|entry| EntryReport {
        kind: entry.kind,
        pool_offset: entry.offset,
        data_offset: entry.offset.checked_sub(geometry.data_offset),
        payload: entry.payload.to_vec(),
    });
    report.collect()
}
