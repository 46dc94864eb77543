//! A pool: persistent memory with journals, and transactions on it (MJ1).

use crate::allocator::Allocator;
use crate::error::{JournalError, Result, system};
use crate::format::{Geometry, HEADER_BYTES, Slots, initialise_slots};
use crate::group::{Engine, Statistics};
use crate::persistence::{Mapping, Persistence};
use crate::recovery::Plan;
use crate::transaction::Transaction;

/// A pool that is open. Threads share it by reference.
#[derive(Debug)]
pub struct Pool<P: Persistence = Mapping> {
    pub(crate) engine: Engine<P>,
    pub(crate) allocator: Allocator,
    recovered: Plan,
}

/// What is going on in a pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Status {
    /// Counters since it was opened.
    pub statistics: Statistics,
    /// Every id at or below is durable in place.
    pub watermark: u64,
    /// The last id given.
    pub last_id: u64,
    /// Blocks that are allocated, or reserved by open transactions.
    pub blocks_taken: u64,
    /// Blocks of the allocator.
    pub blocks: u64,
}

impl<P: Persistence> Pool<P> {
    /// Makes a pool of zeros in memory that may hold anything. The superblock comes last: half a pool is none.
    ///
    /// # Errors
    /// When a fence fails.
    pub fn format(persistence: &P, geometry: &Geometry) -> Result<()> {
        let zero_line = [0; 64];
        persistence.store(0, &zero_line);
        persistence.write_back(0, 64);
        for journal in 0..geometry.sizes.journals {
            persistence.store(geometry.journal_offset(journal), &zero_line[..HEADER_BYTES]);
            persistence.write_back(geometry.journal_offset(journal), HEADER_BYTES as u64);
        }
        for line in (geometry.bitmap_offset..geometry.sizes.pool_bytes).step_by(64) {
            persistence.store(line, &zero_line);
            persistence.write_back(line, 64);
        }
        Self::format_zeroed(persistence, geometry)
    }

    /// Makes a pool in memory that is zero: in a new file.
    ///
    /// # Errors
    /// When a fence fails.
    pub fn format_zeroed(persistence: &P, geometry: &Geometry) -> Result<()> {
        initialise_slots(persistence, geometry);
        persistence.fence().map_err(system("fence"))?;
        Self::write_superblock(persistence, geometry)
    }

    /// Stores the superblock of a pool that is as it should be otherwise.
    fn write_superblock(persistence: &P, geometry: &Geometry) -> Result<()> {
        let bytes = geometry.to_bytes();
        persistence.store(0, &bytes);
        persistence.write_back(0, bytes.len() as u64);
        persistence.fence().map_err(system("fence"))
    }

    /// Recovers a pool and opens it.
    ///
    /// # Errors
    /// When the superblock is not one of this version, or recovery fails; in the first case nothing has been changed.
    pub fn open_on(persistence: P) -> Result<Self> {
        let geometry = Geometry::load(&persistence)?;
        let recovered = Plan::new(&persistence, &geometry)?;
        let slots: Slots = recovered.execute(&persistence, &geometry)?;
        let allocator = Allocator::new(&persistence, &geometry);
        Ok(Self {
            engine: Engine::new(persistence, geometry, slots),
            allocator,
            recovered,
        })
    }

    /// Begins a transaction. It holds no journal until it commits.
    ///
    /// # Errors
    /// When the pool has failed.
    pub fn begin(&self) -> Result<Transaction<'_, P>> {
        self.engine.check()?;
        Ok(Transaction::new(self))
    }

    /// Commits several transactions with one fence and as one: after a crash all of them are there or none.
    /// The id is of the first; those that changed something follow one by one. `b` of them, of one journal
    /// each, need `b` journals, and `2 b` to go on without drains.
    ///
    /// # Errors
    /// As [`Transaction::commit`]; then none is committed.
    pub fn commit_all<'p>(
        &'p self,
        transactions: impl IntoIterator<Item = Transaction<'p, P>>,
    ) -> Result<u64> {
        Transaction::commit_group(self, transactions.into_iter().collect())
    }

    /// Loads bytes of the data. What other threads commit meanwhile may be seen in part: isolation is the caller's.
    ///
    /// # Errors
    /// When the range is not inside of the data.
    pub fn read(&self, offset: u64, into: &mut [u8]) -> Result<()> {
        let from = self.locate(offset, into.len() as u64)?;
        self.engine.persistence.load(from, into);
        Ok(())
    }

    /// Makes everything that is in flight durable in place, so that recovery has nothing to do. Transactions are durable without it.
    ///
    /// # Errors
    /// When a fence fails, or another thread is stuck in one.
    pub fn drain(&self) -> Result<()> {
        self.engine.drain()
    }

    /// Bytes of data: offsets go from 0 to this.
    pub fn data_bytes(&self) -> u64 {
        self.engine.geometry.data_bytes
    }

    /// Where everything is.
    pub fn geometry(&self) -> &Geometry {
        &self.engine.geometry
    }

    /// The memory below.
    pub fn persistence(&self) -> &P {
        &self.engine.persistence
    }

    /// What recovery did when the pool was opened.
    pub fn recovered(&self) -> &Plan {
        &self.recovered
    }

    /// What is going on.
    pub fn status(&self) -> Status {
        let (statistics, watermark, last_id) = self.engine.look();
        let (blocks_taken, blocks) = self.allocator.usage();
        Status {
            statistics,
            watermark,
            last_id,
            blocks_taken,
            blocks,
        }
    }

    /// Offset in the pool of a range of the data.
    pub(crate) fn locate(&self, offset: u64, bytes: u64) -> Result<u64> {
        let limit = self.engine.geometry.data_bytes;
        match offset.checked_add(bytes) {
            Some(end) if end <= limit => Ok(self.engine.geometry.data_offset + offset),
            _ => Err(JournalError::OutOfRange {
                offset,
                bytes,
                limit,
            }),
        }
    }
}
