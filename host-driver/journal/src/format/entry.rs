//! Entries of a journal: what its transaction changes, in order.
//!
//! ```text
//! | offset: 8 | bytes: 4 | kind: 4 | payload, padded with zeros to a multiple of 8 |
//! ```

use super::array;

/// Bytes before the payload.
pub(crate) const ENTRY_BYTES: usize = 16;

/// What an entry does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum EntryKind {
    /// The payload replaces the bytes at the offset.
    Write = 1,
    /// The bits of the payload, a mask, are set in the word at the offset.
    Set = 2,
    /// They are cleared.
    Clear = 3,
}

/// An entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// What it does.
    pub kind: EntryKind,
    /// Where, from the pool's first byte.
    pub offset: u64,
    /// With what.
    pub payload: &'a [u8],
}

impl Entry<'_> {
    /// The payload as a mask.
    pub fn mask(&self) -> u64 {
        u64::from_le_bytes(array(self.payload))
    }
}

/// Appends an entry.
#[inline]
pub(crate) fn append_entry(journal: &mut Vec<u8>, entry: Entry<'_>) {
    let Entry {
        kind,
        offset,
        payload,
    } = entry;
    let mut head = [0; ENTRY_BYTES];
    head[..8].copy_from_slice(&offset.to_le_bytes());
    head[8..12].copy_from_slice(&(payload.len() as u32).to_le_bytes());
    head[12..].copy_from_slice(&(kind as u32).to_le_bytes());
    journal.extend_from_slice(&head);
    journal.extend_from_slice(payload);
    let padding = payload.len().wrapping_neg() % 8;
    if padding > 0 {
        journal.extend_from_slice(&[0; 8][..padding]);
    }
}

/// The first entry and what follows it; None when the bytes are no entry.
pub(crate) fn parse_entry(bytes: &[u8]) -> Option<(Entry<'_>, &[u8])> {
    let (head, rest) = bytes.split_at_checked(ENTRY_BYTES)?;
    let length = u32::from_le_bytes(array(&head[8..12])) as usize;
    let kind = match u32::from_le_bytes(array(&head[12..])) {
        1 => EntryKind::Write,
        2 if length == 8 => EntryKind::Set,
        3 if length == 8 => EntryKind::Clear,
        _ => return None,
    };
    let payload = rest.get(..length)?;
    let rest = rest.get(length.next_multiple_of(8)..)?;
    let offset = u64::from_le_bytes(array(&head[..8]));
    Some((
        Entry {
            kind,
            offset,
            payload,
        },
        rest,
    ))
}

/// The entries of a journal in order, up to the first bytes that are none.
pub fn entries(mut bytes: &[u8]) -> impl Iterator<Item = Entry<'_>> {
    std::iter::from_fn(move || {
        let (entry, rest) = parse_entry(bytes)?;
        bytes = rest;
        Some(entry)
    })
}
