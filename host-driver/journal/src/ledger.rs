//! What the leader knows: ids, journals, who is retired (MJ2, MJ4, MJ6). Volatile, under the lock of leadership.
//!
//! ```text
//!   free --assign--> active --in flight, detached, fenced--> retired --all smaller ids retired--> free
//!   ids:    ... watermark | 18 retired | 19 active | 20 retired | next_id
//! ```

use crate::commit::Durable;
use crate::sync::broken;
use std::collections::VecDeque;

/// A transaction with journals.
#[derive(Debug, Default)]
pub(crate) struct Active {
    pub id: u64,
    pub journals: Vec<u32>,
    /// Ranges of its in-place stores.
    pub ranges: Vec<(u64, u64)>,
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
    /// By id.
    active: VecDeque<Active>,
    /// Journals of retired transactions, free once [`Ledger::free_retired`] says so.
    retired: Vec<u32>,
    /// Kept for their buffers.
    spare: Vec<Active>,
}

impl Ledger {
    /// All journals free, ids above `upto`.
    pub fn new(journals: u32, upto: u64) -> Self {
        Self {
            next_id: upto + 1,
            watermark: upto,
            free: (0..journals).rev().collect(),
            active: VecDeque::new(),
            retired: Vec::with_capacity(journals as usize),
            spare: Vec::new(),
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
    pub fn assign(&mut self, id: u64, pieces: usize, ranges: &[(u64, u64)]) -> &[u32] {
        let mut active = self.spare.pop().unwrap_or_default();
        active.id = id;
        active.detached = false;
        active.retired = false;
        active.journals.clear();
        active
            .journals
            .extend(self.free.drain(self.free.len() - pieces..));
        active.ranges.clear();
        active.ranges.extend_from_slice(ranges);
        self.active.push_back(active);
        self.active.back().map_or(&[], |active| &active.journals)
    }

    /// Detaches the transactions whose first journal `is_in_flight` says so of: from here on no other joins the batch.
    pub fn detach(&mut self, is_in_flight: impl Fn(u32) -> bool) {
        for active in &mut self.active {
            active.detached |= active
                .journals
                .first()
                .is_some_and(|journal| is_in_flight(*journal));
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
    pub fn retire(&mut self, _: &Durable) {
        for active in &mut self.active {
            active.retired |= active.detached || broken!(RetiredWithoutDetach);
        }
        if broken!(FreedInAnyOrder) {
            for active in self.active.iter_mut().filter(|active| active.retired) {
                self.retired.append(&mut active.journals);
            }
        }
        while self.active.front().is_some_and(|active| active.retired) {
            let Some(mut active) = self.active.pop_front() else {
                break;
            };
            self.watermark = active.id;
            self.retired.append(&mut active.journals);
            self.spare.push(active);
        }
        if broken!(WatermarkLargestRetired) {
            let retired = self.active.iter().filter(|active| active.retired);
            let largest = retired.map(|active| active.id).max();
            self.watermark = self.watermark.max(largest.unwrap_or(0));
        }
    }

    /// The retired journals may be taken.
    pub fn free_retired(&mut self) {
        self.free.append(&mut self.retired);
    }
}
