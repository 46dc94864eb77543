//! What a transaction will change, in volatile memory, in the form of the journals it will take (MJ8).
//!
//! ```text
//! buffer: | header | entries ... | padding to a line || header | entries ... || ...     one piece per journal
//! ```
//! Nothing of an aborted transaction ever reaches persistent memory.

use crate::error::{JournalError, Result};
use crate::format::{ENTRY_BYTES, Entry, EntryKind, Geometry, HEADER_BYTES, append_entry};
use crate::persistence::{LINE_BYTES, Persistence};
use std::cell::RefCell;

/// Buffers that a thread keeps for its next transactions.
const SPARE: usize = 4;
/// Buffers larger than this are given back.
const SPARE_BYTES: usize = 1 << 20;

thread_local! {
    static SPARES: RefCell<Vec<WriteSet>> = const { RefCell::new(Vec::new()) };
}

/// An entry and where its payload is in the buffer.
#[derive(Debug, Clone, Copy)]
struct Change {
    kind: EntryKind,
    offset: u64,
    start: usize,
    bytes: usize,
}

/// Changes of one transaction.
#[derive(Debug, Default, Clone)]
pub(crate) struct WriteSet {
    buffer: Vec<u8>,
    /// First byte of each piece, and where its entries end.
    pieces: Vec<(usize, usize)>,
    /// The entries, found without reading the buffer again.
    changes: Vec<Change>,
    /// Ranges that the in-place stores touch.
    ranges: Vec<(u64, u64)>,
    piece_bytes: usize,
    piece_limit: u32,
    /// Given by the leader.
    pub id: u64,
    /// The first of its journals, given by the leader.
    pub journal: u32,
}

impl WriteSet {
    /// An empty one, for the journals of this pool.
    #[inline]
    pub fn new(geometry: &Geometry) -> Self {
        let mut set = SPARES.with_borrow_mut(Vec::pop).unwrap_or_default();
        set.buffer.clear();
        set.pieces.clear();
        set.changes.clear();
        set.ranges.clear();
        set.id = 0;
        set.piece_bytes = geometry.sizes.journal_bytes as usize;
        set.piece_limit = geometry.sizes.journals;
        set.begin_piece();
        set
    }

    /// Keeps the buffers for the next one.
    #[inline]
    pub fn recycle(self) {
        if self.buffer.capacity() <= SPARE_BYTES {
            SPARES.with_borrow_mut(|spares| {
                if spares.len() < SPARE {
                    spares.push(self);
                }
            });
        }
    }

    #[inline]
    fn begin_piece(&mut self) {
        let start = self.buffer.len().next_multiple_of(LINE_BYTES as usize);
        self.buffer.resize(start + HEADER_BYTES, 0);
        self.pieces.push((start, start + HEADER_BYTES));
    }

    /// Bytes of payload that the last piece has room for.
    fn room(&self) -> usize {
        let used = self.pieces.last().map_or(0, |(start, end)| end - start);
        self.piece_bytes.saturating_sub(used + ENTRY_BYTES)
    }

    /// Adds a change; a write that does not fit into a piece is split. When it fails, nothing is added.
    #[inline]
    pub fn push(&mut self, kind: EntryKind, offset: u64, payload: &[u8]) -> Result<()> {
        if payload.len() <= self.room() && !payload.is_empty() {
            self.append(kind, offset, payload);
            self.touch(offset, payload.len() as u64);
            return Ok(());
        }
        self.push_all([(kind, offset, payload)])
    }

    #[inline]
    fn append(&mut self, kind: EntryKind, offset: u64, payload: &[u8]) {
        let start = self.buffer.len() + ENTRY_BYTES;
        append_entry(
            &mut self.buffer,
            Entry {
                kind,
                offset,
                payload,
            },
        );
        self.changes.push(Change {
            kind,
            offset,
            start,
            bytes: payload.len(),
        });
        if let Some((_, end)) = self.pieces.last_mut() {
            *end = self.buffer.len();
        }
    }

    /// Adds several changes or, when that fails, none.
    pub fn push_all<'c>(
        &mut self,
        changes: impl IntoIterator<Item = (EntryKind, u64, &'c [u8])>,
    ) -> Result<()> {
        let (buffer, pieces) = (self.buffer.len(), self.pieces.len());
        let (ranges, last) = (self.ranges.len(), self.ranges.last().copied());
        let entries = self.changes.len();
        for (kind, offset, payload) in changes {
            if let Err(error) = self.push_split(kind, offset, payload) {
                self.buffer.truncate(buffer);
                self.pieces.truncate(pieces);
                if let Some((_, end)) = self.pieces.last_mut() {
                    *end = (*end).min(buffer);
                }
                self.changes.truncate(entries);
                self.ranges.truncate(ranges);
                if let (Some(range), Some(last)) = (self.ranges.last_mut(), last) {
                    *range = last;
                }
                return Err(error);
            }
            self.touch(offset, payload.len() as u64);
        }
        Ok(())
    }

    fn push_split(&mut self, kind: EntryKind, mut offset: u64, mut payload: &[u8]) -> Result<()> {
        while !payload.is_empty() {
            if self.room() < payload.len().next_multiple_of(8).min(LINE_BYTES as usize) {
                self.begin_piece();
                if self.pieces.len() > self.piece_limit as usize {
                    return Err(self.too_large(payload.len()));
                }
            }
            let (now, later) = payload.split_at(self.room().min(payload.len()));
            self.append(kind, offset, now);
            offset += now.len() as u64;
            payload = later;
        }
        Ok(())
    }

    fn too_large(&self, rest: usize) -> JournalError {
        JournalError::TooLarge {
            needed: self.pieces.len() + rest / self.piece_bytes,
            journals: self.piece_limit,
            journal_bytes: self.piece_bytes as u32,
        }
    }

    /// Remembers lines to write back; a range that goes on in the line where the last one ended makes that longer.
    #[inline]
    fn touch(&mut self, offset: u64, bytes: u64) {
        if bytes == 0 {
            return;
        }
        if let Some((last, length)) = self.ranges.last_mut() {
            let last_line = (*last + *length - 1) / LINE_BYTES;
            if *last <= offset && offset / LINE_BYTES <= last_line + 1 {
                *length = (*length).max(offset + bytes - *last);
                return;
            }
        }
        self.ranges.push((offset, bytes));
    }

    /// Ranges that the in-place stores touch.
    #[inline]
    pub fn ranges(&self) -> &[(u64, u64)] {
        &self.ranges
    }

    /// Bytes of its journals.
    #[cfg(not(feature = "explored"))]
    #[inline]
    pub fn bytes(&self) -> usize {
        self.buffer.len()
    }

    /// Journals that it takes.
    #[inline]
    pub fn pieces(&self) -> usize {
        self.pieces.len()
    }

    /// Whether it changes nothing.
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// A piece, padded with zeros to whole lines, and the bytes of its entries.
    #[inline]
    pub fn piece(&mut self, piece: usize) -> (&mut [u8], u32) {
        let (start, end) = self.pieces[piece];
        let padded = end.next_multiple_of(LINE_BYTES as usize);
        if padded > self.buffer.len() {
            self.buffer.resize(padded, 0);
        }
        let used = end - start - HEADER_BYTES;
        (&mut self.buffer[start..padded], used as u32)
    }

    /// All changes in order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.changes.iter().map(|change| Entry {
            kind: change.kind,
            offset: change.offset,
            payload: &self.buffer[change.start..change.start + change.bytes],
        })
    }

    /// Makes the changes in place.
    pub fn apply(&self, persistence: &impl Persistence) {
        self.entries().for_each(|entry| apply(persistence, &entry));
    }

    /// Lays the writes over bytes that were loaded from `offset`.
    pub fn overlay(&self, offset: u64, bytes: &mut [u8]) {
        let end = offset + bytes.len() as u64;
        for entry in self
            .entries()
            .filter(|entry| entry.kind == EntryKind::Write)
        {
            let from = entry.offset.max(offset);
            let to = (entry.offset + entry.payload.len() as u64).min(end);
            if from < to {
                let source = (from - entry.offset) as usize..(to - entry.offset) as usize;
                let target = (from - offset) as usize..(to - offset) as usize;
                bytes[target].copy_from_slice(&entry.payload[source]);
            }
        }
    }
}

/// Makes one change in place.
pub(crate) fn apply(persistence: &impl Persistence, entry: &Entry<'_>) {
    match entry.kind {
        EntryKind::Write => persistence.store(entry.offset, entry.payload),
        EntryKind::Set => persistence.change_bits(entry.offset, entry.mask(), true),
        EntryKind::Clear => persistence.change_bits(entry.offset, entry.mask(), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::Sizes;
    use crate::persistence::lines;
    use std::collections::BTreeSet;

    fn set_of(ranges: &[(u64, u64)]) -> WriteSet {
        let sizes = Sizes {
            journal_bytes: 1 << 16,
            ..Sizes::default()
        };
        let geometry = Geometry::new(sizes, [0; 16]).expect("sizes of a pool");
        let mut set = WriteSet::new(&geometry);
        for (offset, bytes) in ranges {
            set.push(EntryKind::Write, *offset, &vec![1; *bytes as usize])
                .expect("a journal that is large enough");
        }
        set
    }

    fn touched(ranges: &[(u64, u64)]) -> BTreeSet<u64> {
        ranges
            .iter()
            .flat_map(|(offset, bytes)| lines(*offset, *bytes))
            .collect()
    }

    #[test]
    fn a_range_is_flushed_by_the_lines_it_touches() {
        for offset in 0..8_192 {
            // All short ones, all that end near a page's end, and some between.
            let left = 8_192 - offset;
            let lengths = (1..=left.min(130))
                .chain((130..left).step_by(61))
                .chain([left]);
            for bytes in lengths {
                let set = set_of(&[(offset, bytes)]);
                let flushed: Vec<u64> = set
                    .ranges()
                    .iter()
                    .flat_map(|(offset, bytes)| lines(*offset, *bytes))
                    .collect();
                let expected: Vec<u64> = touched(&[(offset, bytes)]).into_iter().collect();
                assert_eq!(flushed, expected, "{bytes} bytes at {offset}");
                set.recycle();
            }
        }
    }

    #[test]
    fn several_ranges_are_flushed_by_the_lines_they_touch() {
        let seed = std::env::var("OUTRIGGER_SEED").ok();
        let seed = seed.and_then(|seed| seed.parse().ok()).unwrap_or(1);
        println!("OUTRIGGER_SEED={seed}");
        let mut random = fastrand::Rng::with_seed(seed);
        for _ in 0..200_000 {
            let count = random.usize(2..=6);
            let ranges: Vec<(u64, u64)> = std::iter::repeat_with(|| {
                let offset = random.u64(..1_024);
                (offset, random.u64(1..=200))
            })
            .take(count)
            .collect();
            let set = set_of(&ranges);
            assert_eq!(touched(set.ranges()), touched(&ranges), "{ranges:?}");
            set.recycle();
        }
    }
}
