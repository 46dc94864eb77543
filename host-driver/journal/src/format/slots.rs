//! The two `recovered_upto` slots: ids at or below are settled, whatever the journals hold.
//!
//! The older one is overwritten, so that a crash in the middle leaves the newer one.

use super::{Geometry, PAGE_BYTES, SLOTS_OFFSET, array, checksum};
use crate::error::{JournalError, Result};
use crate::persistence::Persistence;
use crate::sync::broken;

/// Bytes of a slot: value and checksum.
const SLOT_BYTES: usize = 16;

/// What the slots hold; None for one that is torn or damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slots([Option<u64>; 2]);

impl Slots {
    /// Of a new pool.
    pub const NEW: Self = Self([Some(0), Some(0)]);

    /// Reads them.
    ///
    /// # Errors
    /// When none is valid: a crash damages one at most.
    pub fn load(persistence: &impl Persistence, geometry: &Geometry) -> Result<Self> {
        let slots = Self([0, 1].map(|slot| {
            let mut bytes = [0; SLOT_BYTES];
            persistence.load(offset(slot), &mut bytes);
            let value = u64::from_le_bytes(array(&bytes[..8]));
            (bytes == encoded(geometry, slot, value) || broken!(SlotChecksumNotChecked))
                .then_some(value)
        }));
        match slots.0 {
            [None, None] => Err(JournalError::Damaged {
                field: "recovered_upto",
                why: "neither slot has its checksum".to_owned(),
            }),
            _ => Ok(slots),
        }
    }

    /// The larger valid value.
    pub fn upto(&self) -> u64 {
        self.0.iter().flatten().max().copied().unwrap_or(0)
    }

    /// The value of each slot.
    pub fn values(&self) -> [Option<u64>; 2] {
        self.0
    }

    /// Where they are.
    pub(crate) fn ranges() -> [(u64, u64); 2] {
        [0, 1].map(|slot| (offset(slot), SLOT_BYTES as u64))
    }

    /// Stores `upto` in the older slot; the range to write back.
    pub(crate) fn store(
        &mut self,
        persistence: &impl Persistence,
        geometry: &Geometry,
        upto: u64,
    ) -> (u64, u64) {
        let older = usize::from(self.0[0] > self.0[1]);
        let slot = if broken!(NewerSlotOverwritten) {
            1 - older
        } else {
            older
        };
        persistence.store(offset(slot), &encoded(geometry, slot, upto));
        self.0[slot] = Some(upto);
        (offset(slot), SLOT_BYTES as u64)
    }
}

fn offset(slot: usize) -> u64 {
    SLOTS_OFFSET + slot as u64 * PAGE_BYTES
}

fn encoded(geometry: &Geometry, slot: usize, upto: u64) -> [u8; SLOT_BYTES] {
    let mut bytes = [0; SLOT_BYTES];
    bytes[..8].copy_from_slice(&upto.to_le_bytes());
    // Journals count from the front, slots from the back: no two salts are equal.
    let sum = checksum(&bytes[..8]) ^ geometry.salt(u32::MAX - slot as u32);
    bytes[8..].copy_from_slice(&sum.to_le_bytes());
    bytes
}

/// Both slots of a new pool.
pub(crate) fn initialise(persistence: &impl Persistence, geometry: &Geometry) {
    for slot in [0, 1] {
        persistence.store(offset(slot), &encoded(geometry, slot, 0));
        persistence.write_back(offset(slot), SLOT_BYTES as u64);
    }
}
