//! Header of a journal: which transaction it holds, and a checksum over itself and the entries (MJ7, MJ9).

use super::{Geometry, array, checksum};
use crate::sync::broken;

/// Bytes of a header; the entries follow.
pub const HEADER_BYTES: usize = 40;

/// Header of a journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Header {
    /// Its transaction.
    pub id: u64,
    /// Every id at or below is retired: durable in place.
    pub watermark: u64,
    /// Place of the transaction in its group: the group's first id is `id - group_position`.
    pub group_position: u16,
    /// Transactions of the group.
    pub group_size: u16,
    /// Place of the journal in the chain of its transaction.
    pub piece: u16,
    /// Journals of the chain.
    pub pieces: u16,
    /// Bytes of entries.
    pub bytes: u32,
}

impl Header {
    /// First id of the group.
    pub fn group_first(&self) -> u64 {
        self.id.wrapping_sub(u64::from(self.group_position))
    }

    /// Last id of the group.
    pub fn group_last(&self) -> u64 {
        self.group_first()
            .wrapping_add(u64::from(self.group_size).wrapping_sub(1))
    }

    #[inline]
    fn encode(&self, into: &mut [u8], journal: u32) {
        into[8..16].copy_from_slice(&self.id.to_le_bytes());
        into[16..24].copy_from_slice(&self.watermark.to_le_bytes());
        into[24..26].copy_from_slice(&self.group_position.to_le_bytes());
        into[26..28].copy_from_slice(&self.group_size.to_le_bytes());
        into[28..30].copy_from_slice(&self.piece.to_le_bytes());
        into[30..32].copy_from_slice(&self.pieces.to_le_bytes());
        into[32..36].copy_from_slice(&self.bytes.to_le_bytes());
        into[36..40].copy_from_slice(&journal.to_le_bytes());
    }

    /// What the first bytes of a journal say, without looking at the checksum.
    pub fn decode(bytes: &[u8]) -> Self {
        let u16_at = |at: usize| u16::from_le_bytes(array(&bytes[at..at + 2]));
        Self {
            id: u64::from_le_bytes(array(&bytes[8..16])),
            watermark: u64::from_le_bytes(array(&bytes[16..24])),
            group_position: u16_at(24),
            group_size: u16_at(26),
            piece: u16_at(28),
            pieces: u16_at(30),
            bytes: u32::from_le_bytes(array(&bytes[32..36])),
        }
    }
}

/// The part that the checksum covers: everything after itself.
fn covered(journal: &[u8]) -> &[u8] {
    if broken!(ChecksumWithoutHeader) {
        &journal[HEADER_BYTES..]
    } else {
        &journal[8..]
    }
}

/// Writes header and checksum into a journal of which the entries are there already; bytes after `header.bytes` do not count.
#[inline]
pub fn seal(journal: &mut [u8], header: &Header, geometry: &Geometry, number: u32) {
    header.encode(journal, number);
    let used = HEADER_BYTES + header.bytes as usize;
    let sum = checksum(covered(&journal[..used])) ^ geometry.salt(number);
    journal[..8].copy_from_slice(&sum.to_le_bytes());
}

/// The header of a journal, if it and the entries are as they were written.
pub fn valid_header(journal: &[u8], geometry: &Geometry, number: u32) -> Option<Header> {
    let header = Header::decode(journal);
    let used = HEADER_BYTES.checked_add(header.bytes as usize)?;
    let sum = u64::from_le_bytes(array(&journal[..8]));
    if used > journal.len() || header.id == 0 || header.pieces == 0 || header.group_size == 0 {
        return None;
    }
    let whole = sum == checksum(covered(&journal[..used])) ^ geometry.salt(number);
    (whole || broken!(ChecksumNotChecked)).then_some(header)
}
