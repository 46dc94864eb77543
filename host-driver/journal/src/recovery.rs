//! Recovery: what survived is put in order and replayed (MJ5, MJ7, MJ9).
//!
//! ```text
//!   ids:  upto ... watermark | 17 gone | 18 19 {20 21} | {22 -- 24} not whole: never acknowledged
//!                                        <-- replay -->              largest: 24
//!   journals 18..21 written back, FENCE, in place in order, FENCE, recovered_upto = 24, FENCE
//! ```
//! Idempotent, since it changes no journal: it can be cut anywhere and begun again. Bounded by the number of journals.

use crate::commit::{Commit, Durable};
use crate::error::{JournalError, Result, system};
use crate::format::{Entry, Geometry, HEADER_BYTES, Header, Slots, parse_entry, valid_header};
use crate::persistence::Persistence;
use crate::sync::broken;
use crate::write_set::apply;

/// A valid journal above `recovered_upto`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Survivor {
    /// Its number.
    pub journal: u32,
    /// What its header says.
    pub header: Header,
}

/// What recovery will do.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Plan {
    /// The slots as they are.
    #[serde(skip)]
    pub slots: Slots,
    /// Ids at or below are settled.
    pub recovered_upto: u64,
    /// Journals to replay, in order.
    pub replay: Vec<Survivor>,
    /// Valid journals that are not replayed: at or below the watermark, below a gap, or of a group that is not whole.
    pub leave: Vec<Survivor>,
    /// The new `recovered_upto`: the largest id in any valid header.
    pub largest: u64,
}

impl Plan {
    /// Looks at all journals of a pool, and changes nothing.
    ///
    /// # Errors
    /// When neither slot is valid.
    pub fn new(persistence: &impl Persistence, geometry: &Geometry) -> Result<Self> {
        let slots = Slots::load(persistence, geometry)?;
        let upto = slots.upto();
        let mut survivors = survivors(persistence, geometry, upto);
        let largest = survivors
            .iter()
            .map(|survivor| survivor.header.id)
            .fold(upto, u64::max);
        survivors.sort_unstable_by_key(|survivor| {
            (survivor.header.id, survivor.header.piece, survivor.journal)
        });
        let whole = whole_transactions(&survivors);
        let chosen = choose(&survivors, &whole, upto);
        let is_chosen = |survivor: &Survivor| chosen.binary_search(&survivor.header.id).is_ok();
        let mut leave = survivors.clone();
        let mut replay = survivors;
        replay.retain(is_chosen);
        leave.retain(|survivor| !is_chosen(survivor));
        if broken!(ReplayDescending) {
            replay.reverse();
        }
        Ok(Self {
            slots,
            recovered_upto: upto,
            replay,
            leave,
            largest,
        })
    }

    /// Transactions that will be replayed.
    pub fn transactions(&self) -> usize {
        self.replay
            .iter()
            .filter(|survivor| survivor.header.piece == 0)
            .count()
    }

    /// Does it; the slots as they are then.
    ///
    /// # Errors
    /// When a fence fails, or an entry leads out of the pool. Recovery can be begun again.
    pub fn execute(&self, persistence: &impl Persistence, geometry: &Geometry) -> Result<Slots> {
        let mut slots = self.slots;
        let mut buffer = Vec::new();
        // Journals and slots may be in a cache only: the process was killed. In-place stores must not be durable before the journals,
        // and no slot may be overwritten, by recovery or a later drain, while the other one can still be lost.
        let journals = self.replay.iter().map(|survivor| {
            (
                geometry.journal_offset(survivor.journal),
                HEADER_BYTES as u64 + u64::from(survivor.header.bytes),
            )
        });
        let journals = (!broken!(ReplayBeforeTheJournalsAreFenced)).then_some(journals);
        let slot_ranges = (!broken!(SlotsNotFencedAtOpen)).then(|| Slots::ranges().into_iter());
        let ranges = journals
            .into_iter()
            .flatten()
            .chain(slot_ranges.into_iter().flatten());
        let durable = fence(persistence, ranges, false)?;
        if !self.replay.is_empty() {
            if broken!(UptoStoredBeforeTheFence) {
                let (offset, bytes) = slots.store(persistence, geometry, self.largest);
                persistence.write_back(offset, bytes);
            }
            let ranges = self.replay_in_place(persistence, geometry, &mut buffer, &durable)?;
            let ranges = if broken!(ReplayNotWrittenBack) {
                Vec::new()
            } else {
                ranges
            };
            fence(persistence, ranges, broken!(ReplayNotFenced))?;
        }
        if broken!(HeadersInvalidated) {
            for journal in 0..geometry.sizes.journals {
                let offset = geometry.journal_offset(journal);
                persistence.store(offset, &[0; HEADER_BYTES]);
                fence(persistence, [(offset, HEADER_BYTES as u64)], false)?;
            }
        }
        let replayed = self.replay.iter().map(|survivor| survivor.header.id).max();
        let settled = if broken!(UptoOfReplayed) {
            replayed.unwrap_or(self.recovered_upto)
        } else {
            self.largest
        };
        if settled > self.recovered_upto {
            let slot = slots.store(persistence, geometry, settled);
            let slot = (!broken!(UptoNotWrittenBack)).then_some(slot);
            fence(persistence, slot, broken!(UptoNotFenced))?;
        }
        Ok(slots)
    }

    fn replay_in_place(
        &self,
        persistence: &impl Persistence,
        geometry: &Geometry,
        buffer: &mut Vec<u8>,
        _: &Durable,
    ) -> Result<Vec<(u64, u64)>> {
        let mut ranges = Vec::with_capacity(4 * self.replay.len());
        for survivor in &self.replay {
            load_entries(persistence, geometry, survivor, buffer);
            let mut rest = buffer.as_slice();
            while !rest.is_empty() {
                let entry = parse_entry(rest).filter(|(entry, _)| is_inside(entry, geometry));
                let (entry, after) = entry.ok_or_else(|| JournalError::Damaged {
                    field: "entry",
                    why: format!(
                        "journal {} is valid, and one of its entries leads out of the pool",
                        survivor.journal
                    ),
                })?;
                apply(persistence, &entry);
                ranges.push((entry.offset, entry.payload.len() as u64));
                rest = after;
            }
        }
        Ok(ranges)
    }
}

/// Loads the entries of a journal.
pub(crate) fn load_entries(
    persistence: &impl Persistence,
    geometry: &Geometry,
    survivor: &Survivor,
    buffer: &mut Vec<u8>,
) {
    let most = geometry.sizes.journal_bytes as usize - HEADER_BYTES;
    buffer.clear();
    buffer.resize((survivor.header.bytes as usize).min(most), 0);
    persistence.load(
        geometry.journal_offset(survivor.journal) + HEADER_BYTES as u64,
        buffer,
    );
}

/// Whether an entry changes bitmap or data only.
fn is_inside(entry: &Entry<'_>, geometry: &Geometry) -> bool {
    let end = entry.offset.checked_add(entry.payload.len() as u64);
    entry.offset >= geometry.bitmap_offset
        && end.is_some_and(|end| end <= geometry.sizes.pool_bytes)
}

fn fence(
    persistence: &impl Persistence,
    ranges: impl IntoIterator<Item = (u64, u64)>,
    _without: bool,
) -> Result<Durable> {
    #[cfg(feature = "explored")]
    if _without {
        return Ok(Durable::pretended());
    }
    Commit::begin(persistence)
        .write_back(ranges)
        .fence()
        .map_err(system("fence"))
}

/// Reads a journal whole, the header first; the header if it is valid.
pub(crate) fn read_journal(
    persistence: &impl Persistence,
    geometry: &Geometry,
    journal: u32,
    buffer: &mut Vec<u8>,
) -> Option<Header> {
    let offset = geometry.journal_offset(journal);
    let size = geometry.sizes.journal_bytes as usize;
    // The first line has the header, and often all entries.
    buffer.resize(64, 0);
    persistence.load(offset, buffer);
    let used = HEADER_BYTES.saturating_add(Header::decode(buffer).bytes as usize);
    if used > size {
        return None;
    }
    if used > buffer.len() {
        buffer.resize(used, 0);
        persistence.load(offset + 64, &mut buffer[64..]);
    }
    valid_header(buffer, geometry, journal)
}

fn survivors(persistence: &impl Persistence, geometry: &Geometry, upto: u64) -> Vec<Survivor> {
    let mut survivors = Vec::with_capacity(geometry.sizes.journals as usize);
    let mut buffer = Vec::with_capacity(geometry.sizes.journal_bytes as usize);
    for journal in 0..geometry.sizes.journals {
        let Some(header) = read_journal(persistence, geometry, journal, &mut buffer) else {
            continue;
        };
        let is_settled = if broken!(UptoComparedWrong) {
            header.id < upto
        } else {
            header.id <= upto
        };
        if !is_settled || broken!(UptoIgnored) {
            survivors.push(Survivor { journal, header });
        }
    }
    survivors
}

/// Ids of which all journals are there, ascending, each with the header of its first journal.
fn whole_transactions(survivors: &[Survivor]) -> Vec<(u64, Header)> {
    let of_one_id = |a: &Survivor, b: &Survivor| a.header.id == b.header.id;
    let mut whole = Vec::with_capacity(survivors.len());
    whole.extend(survivors.chunk_by(of_one_id).filter_map(|pieces| {
        let header = pieces[0].header;
        let in_order = pieces.iter().enumerate().all(|(place, survivor)| {
            usize::from(survivor.header.piece) == place && survivor.header.pieces == header.pieces
        });
        let all = pieces.len() == usize::from(header.pieces) && in_order;
        (all || broken!(ChainsInPart)).then_some((header.id, header))
    }));
    whole
}

/// Ids to replay, ascending: the newest whole group, and down from there to the first gap or the watermark.
fn choose(survivors: &[Survivor], whole: &[(u64, Header)], upto: u64) -> Vec<u64> {
    let find = |id: u64| {
        whole
            .binary_search_by_key(&id, |(id, _)| *id)
            .ok()
            .map(|place| &whole[place].1)
    };
    let is_member = |id: u64, group: &Header| {
        // A drain may have retired, recorded and freed one member and not the others.
        (id <= upto && !broken!(GroupForgetsRecorded))
            || find(id).is_some_and(|other| other.group_first() == group.group_first())
    };
    let is_whole = |group: &Header| {
        let ids = group.group_first()..=group.group_last();
        // As many ids as journals at the most: a larger group cannot be whole, whatever a header says.
        broken!(GroupsInPart)
            || (usize::from(group.group_size)
                <= survivors.len() + usize::from(group.group_position)
                && ids.clone().all(|id| is_member(id, group)))
    };
    let mut groups = whole.iter().map(|(_, header)| header);
    let newest = if broken!(OldestGroupTaken) {
        groups.find(|group| is_whole(group))
    } else {
        groups.rfind(|group| is_whole(group))
    };
    let Some(newest) = newest else {
        return Vec::new();
    };
    let last = if broken!(GroupsInPart) {
        newest.id
    } else {
        newest.group_last()
    };
    let floor = if broken!(WatermarkComparedWrong) {
        newest.watermark + 2
    } else {
        newest.watermark + 1
    };
    let mut chosen = Vec::with_capacity(whole.len());
    for id in (floor.max(if broken!(UptoIgnored) { 0 } else { upto + 1 })..=last).rev() {
        if find(id).is_some() {
            chosen.push(id);
        } else if !broken!(AcrossGaps) {
            break;
        }
    }
    chosen.reverse();
    chosen
}
