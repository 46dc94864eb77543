//! What the leader knows: ids, journals, who is retired (MJ2, MJ4, MJ6). Volatile, under the lock of leadership.
//!
//! ```text
//!   free --assign--> active --in flight, detached, fenced--> retired --all smaller ids retired--> free
//!   ids:    ... watermark | 18 retired | 19 active | 20 retired | next_id
//! ```

use crate::commit::Durable;
use crate::sync::broken;
use smallvec::SmallVec;
use std::collections::VecDeque;

/// A transaction with journals. Small ones take no memory elsewhere: each line of it goes from core to core with the leadership.
#[derive(Debug)]
pub(crate) struct Active {
    pub id: u64,
    pub journals: SmallVec<[u32; 2]>,
    /// Ranges of its in-place stores.
    pub ranges: SmallVec<[(u64, u64); 4]>,
    /// Its in-place stores are done, and the fence that is being prepared covers them.
    pub detached: bool,
    retired: bool,
}

/// Ids and journals.
#[derive(Debug)]
pub(crate) struct Ledger {
    pub next_id: u64,
    /// Every id at or below is retired.
    pub watermark: u64,
    /// Ascending, taken from the end.
    free: Vec<u32>,
    /// By id. Those up to the watermark are there until [`Ledger::free_retired`].
    active: VecDeque<Active>,
}

impl Ledger {
    /// All journals free, ids above `upto`.
    pub fn new(journals: u32, upto: u64) -> Self {
        Self {
            next_id: upto + 1,
            watermark: upto,
            free: (0..journals).rev().collect(),
            active: VecDeque::new(),
        }
    }

    /// Free journals.
    pub fn free(&self) -> usize {
        self.free.len()
    }

    /// Transactions that are not retired, or wait for one with a smaller id.
    #[cfg(feature = "explored")]
    pub fn active(&self) -> impl Iterator<Item = &Active> {
        self.active.iter()
    }

    /// Takes the journals of a transaction; there are enough.
    #[inline]
    pub fn assign(&mut self, id: u64, pieces: usize, ranges: &[(u64, u64)]) -> &[u32] {
        let mut journals = SmallVec::new();
        for _ in 0..pieces {
            if let Some(journal) = self.free.pop() {
                journals.push(journal);
            }
        }
        self.active.push_back(Active {
            id,
            journals,
            ranges: SmallVec::from_slice(ranges),
            detached: false,
            retired: false,
        });
        self.active.back().map_or(&[], |active| &active.journals)
    }

    /// Detaches the transactions whose first journal `is_in_flight` says so of: from here on no other joins the batch.
    #[inline]
    pub fn detach(&mut self, is_in_flight: impl Fn(u32) -> bool) {
        for active in &mut self.active {
            active.detached |= active
                .journals
                .first()
                .is_some_and(|journal| is_in_flight(*journal));
        }
    }

    /// The in-place stores of this transaction are done, under the lock: the next batch has it.
    #[inline]
    pub fn is_in_place(&mut self, id: u64) {
        let oldest = self.active.front().map_or(id, |active| active.id);
        if let Some(active) = self.active.get_mut((id - oldest) as usize) {
            active.detached = true;
        }
    }

    /// In-place ranges of the batch.
    pub fn batch(&self) -> impl Iterator<Item = (u64, u64)> {
        let batch = self
            .active
            .iter()
            .filter(|active| active.detached && !active.retired);
        batch.flat_map(|active| active.ranges.iter().copied())
    }

    /// Whether a fence would retire anything.
    pub fn has_batch(&self) -> bool {
        self.active
            .iter()
            .any(|active| active.detached && !active.retired)
    }

    /// The batch is durable in place. The watermark follows, in the order of ids.
    #[inline]
    pub fn retire(&mut self, _: &Durable) {
        for active in &mut self.active {
            active.retired |= active.detached || broken!(RetiredWithoutDetach);
        }
        for active in &self.active {
            if !active.retired {
                break;
            }
            self.watermark = active.id;
        }
        if broken!(WatermarkLargestRetired) {
            let retired = self.active.iter().filter(|active| active.retired);
            let largest = retired.map(|active| active.id).max();
            self.watermark = self.watermark.max(largest.unwrap_or(0));
        }
    }

    /// The journals up to the watermark may be taken.
    #[inline]
    pub fn free_retired(&mut self) {
        if broken!(FreedInAnyOrder) {
            for active in self.active.iter_mut().filter(|active| active.retired) {
                self.free.extend(active.journals.drain(..));
            }
        }
        while self.active.front().is_some_and(|active| active.retired) {
            if let Some(active) = self.active.pop_front() {
                active
                    .journals
                    .iter()
                    .for_each(|journal| self.free.push(*journal));
            }
        }
    }
}
