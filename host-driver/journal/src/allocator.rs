//! Records in the pool: a bitmap of blocks, changed by set and clear entries of transactions (MJ8).
//!
//! ```text
//!             allocate          commit                    free          commit, in flight
//!   free ----> reserved --------> allocated -----------> leaving ---------> free
//!                 | abort: free                             | abort: allocated
//! ```
//! The bitmap in the pool changes in place after the commit only. What a volatile copy adds is who is reserved or leaving: no two
//! transactions touch one block, and space that is being freed is reused after the freeing transaction only.

use crate::error::{JournalError, Result};
use crate::format::{EntryKind, Geometry, array};
use crate::persistence::Persistence;
use crate::sync::{Mutex, broken, lock};
use crate::write_set::WriteSet;

/// A run of blocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    first: u64,
    blocks: u64,
}

#[derive(Debug)]
struct Blocks {
    taken: Vec<u64>,
    leaving: Vec<u64>,
    /// Where the next search begins.
    next: u64,
}

/// The allocator of a pool.
#[derive(Debug)]
pub(crate) struct Allocator {
    blocks: Mutex<Blocks>,
    count: u64,
    block_bytes: u64,
    root_bytes: u64,
    bitmap_offset: u64,
}

impl Allocator {
    /// Reads the bitmap of a recovered pool.
    pub fn new(persistence: &impl Persistence, geometry: &Geometry) -> Self {
        let count = geometry.blocks();
        let words = count.div_ceil(64) as usize;
        let mut bytes = vec![0; words * 8];
        persistence.load(geometry.bitmap_offset, &mut bytes);
        let taken = bytes
            .chunks_exact(8)
            .map(|word| u64::from_le_bytes(array(word)));
        Self {
            blocks: Mutex::new(Blocks {
                taken: taken.collect(),
                leaving: vec![0; words],
                next: 0,
            }),
            count,
            block_bytes: u64::from(geometry.sizes.block_bytes),
            root_bytes: geometry.sizes.root_bytes,
            bitmap_offset: geometry.bitmap_offset,
        }
    }

    /// Reserves blocks for `bytes` bytes and adds the entries; the run and its offset in the data.
    pub fn allocate(&self, bytes: u64, set: &mut WriteSet) -> Result<(Run, u64)> {
        let blocks = bytes.max(1).div_ceil(self.block_bytes.max(1));
        let run = {
            let mut all = lock(&self.blocks);
            let run = all
                .search(blocks, self.count)
                .ok_or(JournalError::NoSpace { bytes })?;
            masks(run).for_each(|(word, mask)| all.taken[word] |= mask);
            all.next = run.first + run.blocks;
            run
        };
        let set_bits = if broken!(BitsSwapped) {
            EntryKind::Clear
        } else {
            EntryKind::Set
        };
        if let Err(error) = self.push(run, set_bits, set) {
            self.release(&[run]);
            return Err(error);
        }
        Ok((run, self.root_bytes + run.first * self.block_bytes))
    }

    /// Marks an allocation as leaving and adds the entries.
    pub fn free(&self, offset: u64, bytes: u64, set: &mut WriteSet) -> Result<Run> {
        let wrong = || JournalError::NotAllocated { offset, bytes };
        let from = offset.checked_sub(self.root_bytes).ok_or_else(wrong)?;
        if self.block_bytes == 0 || !from.is_multiple_of(self.block_bytes) {
            return Err(wrong());
        }
        let run = Run {
            first: from / self.block_bytes,
            blocks: bytes.max(1).div_ceil(self.block_bytes),
        };
        if run
            .first
            .checked_add(run.blocks)
            .is_none_or(|end| end > self.count)
        {
            return Err(wrong());
        }
        {
            let mut all = lock(&self.blocks);
            let is_whole =
                masks(run).all(|(word, mask)| all.taken[word] & !all.leaving[word] & mask == mask);
            if !is_whole {
                return Err(wrong());
            }
            masks(run).for_each(|(word, mask)| all.leaving[word] |= mask);
        }
        if let Err(error) = self.push(run, EntryKind::Clear, set) {
            self.keep(&[run]);
            return Err(error);
        }
        if broken!(FreedSpaceReusedAtOnce) {
            self.release(&[run]);
        }
        Ok(run)
    }

    /// Adds the entries of a run. Words that it fills belong to nobody else, so they are written, not set bit by bit.
    fn push(&self, run: Run, kind: EntryKind, set: &mut WriteSet) -> Result<()> {
        let (whole, partly): (Vec<_>, Vec<_>) = masks(run).partition(|(_, mask)| *mask == u64::MAX);
        let fill = if kind == EntryKind::Set { 0xff } else { 0 };
        let filled = vec![fill; whole.len() * 8];
        let partly: Vec<_> = partly
            .into_iter()
            .map(|(word, mask)| (word, mask.to_le_bytes()))
            .collect();
        let at = |word: usize| self.bitmap_offset + word as u64 * 8;
        let filled = whole
            .first()
            .map(|(word, _)| (EntryKind::Write, at(*word), filled.as_slice()));
        let partly = partly
            .iter()
            .map(|(word, mask)| (kind, at(*word), mask.as_slice()));
        set.push_all(partly.chain(filled))
    }

    /// Gives blocks to everybody: an allocation was aborted, or a free is committed and in flight.
    pub fn release(&self, runs: &[Run]) {
        if runs.is_empty() {
            return;
        }
        let mut all = lock(&self.blocks);
        for (word, mask) in runs.iter().flat_map(|run| masks(*run)) {
            all.taken[word] &= !mask;
            all.leaving[word] &= !mask;
        }
    }

    /// A free was aborted.
    pub fn keep(&self, runs: &[Run]) {
        if runs.is_empty() {
            return;
        }
        let mut all = lock(&self.blocks);
        for (word, mask) in runs.iter().flat_map(|run| masks(*run)) {
            all.leaving[word] &= !mask;
        }
    }

    /// Blocks taken and in all.
    pub fn usage(&self) -> (u64, u64) {
        let all = lock(&self.blocks);
        let taken = all
            .taken
            .iter()
            .map(|word| u64::from(word.count_ones()))
            .sum();
        (taken, self.count)
    }
}

impl Blocks {
    /// The first free run after the last one given out, or from the start.
    fn search(&self, blocks: u64, count: u64) -> Option<Run> {
        self.search_in(self.next, count, blocks)
            .or_else(|| self.search_in(0, count, blocks))
    }

    fn search_in(&self, from: u64, to: u64, blocks: u64) -> Option<Run> {
        let mut first = from;
        let mut block = from;
        while block < to {
            let word = self.taken[(block / 64) as usize];
            if block.is_multiple_of(64) && word == u64::MAX {
                block += 64;
                first = block;
                continue;
            }
            block += 1;
            if word & 1 << ((block - 1) % 64) != 0 {
                first = block;
            } else if block - first == blocks {
                return Some(Run { first, blocks });
            }
        }
        None
    }
}

/// Words of the bitmap that a run touches, each with its bits.
fn masks(run: Run) -> impl Iterator<Item = (usize, u64)> {
    let end = run.first + run.blocks;
    (run.first / 64..end.div_ceil(64)).map(move |word| {
        let low = run.first.max(word * 64) - word * 64;
        let high = end.min(word * 64 + 64) - word * 64;
        let mask = (u64::MAX >> (64 - (high - low))) << low;
        (word as usize, mask)
    })
}
