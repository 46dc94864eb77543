//! What transactions did, in the order of their ids: the sequential model.

use outrigger_journal_explored::Geometry;
use std::collections::BTreeMap;

/// A change of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Bytes at an offset in the data.
    Write(u64, Vec<u8>),
    /// A block is allocated or freed.
    Block(u64, bool),
}

/// A transaction that committed.
#[derive(Debug, Clone)]
pub struct Committed {
    /// What it read before it wrote: offset in the data, bytes.
    pub reads: Vec<(u64, Vec<u8>)>,
    /// What it changed.
    pub changes: Vec<Change>,
    /// Points in time: its begin, and the return of its commit.
    pub time: (u64, u64),
}

/// All transactions of a run.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// By id.
    pub committed: BTreeMap<u64, Committed>,
    /// Last ids of groups.
    pub borders: Vec<u64>,
    clock: u64,
}

/// The part of a pool that transactions change, after some prefix of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Last id of the prefix.
    pub id: u64,
    /// Bitmap.
    pub bitmap: [u8; 64],
    /// Data.
    pub data: Vec<u8>,
}

impl History {
    /// The next point in time.
    pub fn tick(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }

    /// The state at each border between groups, `data_bytes` of data of each.
    pub fn states(&self, data_bytes: usize) -> Vec<State> {
        let mut state = State {
            id: 0,
            bitmap: [0; 64],
            data: vec![0; data_bytes],
        };
        let mut states = vec![state.clone()];
        for (id, committed) in &self.committed {
            state.id = *id;
            committed
                .changes
                .iter()
                .for_each(|change| state.change(change));
            if self.borders.contains(id) {
                states.push(state.clone());
            }
        }
        states
    }

    /// Why the history is not strictly serialisable in the order of ids, if it is not.
    pub fn violation(&self, data_bytes: usize) -> Option<String> {
        let mut state = State {
            id: 0,
            bitmap: [0; 64],
            data: vec![0; data_bytes],
        };
        let mut latest_begin = 0;
        for (id, committed) in &self.committed {
            if committed.time.1 < latest_begin {
                return Some(format!(
                    "transaction {id} ended before one with a smaller id began"
                ));
            }
            latest_begin = latest_begin.max(committed.time.0);
            for (offset, bytes) in &committed.reads {
                if state.data[*offset as usize..][..bytes.len()] != bytes[..] {
                    return Some(format!(
                        "transaction {id} read bytes at {offset:#x} that none before it wrote"
                    ));
                }
            }
            committed
                .changes
                .iter()
                .for_each(|change| state.change(change));
        }
        None
    }
}

impl State {
    fn change(&mut self, change: &Change) {
        match change {
            Change::Write(offset, bytes) => {
                self.data[*offset as usize..][..bytes.len()].copy_from_slice(bytes)
            }
            Change::Block(block, true) => self.bitmap[*block as usize / 8] |= 1 << (block % 8),
            Change::Block(block, false) => self.bitmap[*block as usize / 8] &= !(1 << (block % 8)),
        }
    }

    /// Whether a pool holds this.
    pub fn is_in(&self, memory: &[u8], geometry: &Geometry) -> bool {
        memory[geometry.data_offset as usize..].starts_with(&self.data)
            && memory[geometry.bitmap_offset as usize..].starts_with(&self.bitmap)
    }
}
