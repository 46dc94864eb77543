//! A transaction: changes in volatile memory until it commits; dropped, it leaves no trace (MJ1, MJ8).
//!
//! Isolation is the caller's: two transactions that touch the same bytes at the same time need a lock around both, held until
//! `commit` has returned.
//!
//! ```
//! # use outrigger_journal::{Backend, Options, Pool, Sizes};
//! # use std::sync::Mutex;
//! # let folder = tempfile::tempdir()?;
//! # let file = folder.path().join("pool");
//! # let options = Options { sizes: Sizes { pool_bytes: 1 << 20, ..Sizes::default() }, backend: Backend::Dram };
//! let pool = Pool::open_or_create(&file, &options)?;
//! let account = Mutex::new(());
//! std::thread::scope(|threads| {
//!     for _ in 0..4 {
//!         threads.spawn(|| {
//!             let guard = account.lock().unwrap();
//!             let mut transaction = pool.begin().unwrap();
//!             let mut balance = [0; 8];
//!             transaction.read(0, &mut balance).unwrap();
//!             let more = u64::from_le_bytes(balance) + 10;
//!             transaction.write(0, &more.to_le_bytes()).unwrap();
//!             transaction.commit().unwrap();
//!             drop(guard);
//!         });
//!     }
//! });
//! let mut balance = [0; 8];
//! pool.read(0, &mut balance)?;
//! assert_eq!(u64::from_le_bytes(balance), 40);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::allocator::Run;
use crate::error::{JournalError, Result};
use crate::format::EntryKind;
use crate::persistence::{Mapping, Persistence};
use crate::pool::Pool;
use crate::write_set::WriteSet;

/// A transaction.
#[derive(Debug)]
pub struct Transaction<'p, P: Persistence = Mapping> {
    pool: &'p Pool<P>,
    set: WriteSet,
    allocated: Vec<Run>,
    freed: Vec<Run>,
}

impl<'p, P: Persistence> Transaction<'p, P> {
    pub(crate) fn new(pool: &'p Pool<P>) -> Self {
        Self {
            pool,
            set: WriteSet::new(&pool.engine.geometry),
            allocated: Vec::new(),
            freed: Vec::new(),
        }
    }

    /// Writes bytes at an offset in the data; any number of ranges, in order.
    ///
    /// # Errors
    /// When the range is not inside of the data, or the transaction becomes larger than all journals together. The transaction
    /// stays as it was before.
    pub fn write(&mut self, offset: u64, bytes: &[u8]) -> Result<()> {
        let at = self.pool.locate(offset, bytes.len() as u64)?;
        self.pool
            .engine
            .persistence
            .expect_store(at, bytes.len() as u64);
        self.set.push(EntryKind::Write, at, bytes)
    }

    /// Loads bytes of the data as they are after this transaction's own writes.
    ///
    /// # Errors
    /// When the range is not inside of the data.
    pub fn read(&self, offset: u64, into: &mut [u8]) -> Result<()> {
        let at = self.pool.locate(offset, into.len() as u64)?;
        self.pool.engine.persistence.load(at, into);
        self.set.overlay(at, into);
        Ok(())
    }

    /// Allocates bytes in the data; their offset. They hold what was there before.
    ///
    /// # Errors
    /// When no run of blocks is free, or the transaction becomes too large.
    pub fn allocate(&mut self, bytes: u64) -> Result<u64> {
        let (run, offset) = self.pool.allocator.allocate(bytes, &mut self.set)?;
        self.allocated.push(run);
        Ok(offset)
    }

    /// Frees what was allocated. Nobody gets the space before this transaction has committed.
    ///
    /// # Errors
    /// When that is not an allocation, or another transaction is freeing it.
    pub fn free(&mut self, offset: u64, bytes: u64) -> Result<()> {
        let run = self.pool.allocator.free(offset, bytes, &mut self.set)?;
        self.freed.push(run);
        Ok(())
    }

    /// Commits; durable, and seen by all threads, when it returns. The id says in which order, 0 that nothing was changed and
    /// nothing done.
    ///
    /// # Errors
    /// When the journals do not become free in time, or a fence fails; in the latter case the transaction may yet be there when
    /// the pool is opened again.
    pub fn commit(mut self) -> Result<u64> {
        if !self.set.is_empty() {
            self.pool
                .engine
                .commit(std::slice::from_mut(&mut self.set))?;
            self.settle();
        }
        Ok(self.set.id)
    }

    /// Ends it without a trace, as dropping it does.
    pub fn abort(self) {}

    pub(crate) fn commit_group(pool: &'p Pool<P>, mut transactions: Vec<Self>) -> Result<u64> {
        if transactions
            .iter()
            .any(|transaction| !std::ptr::eq(transaction.pool, pool))
        {
            return Err(JournalError::OtherPool);
        }
        transactions.retain(|transaction| !transaction.set.is_empty());
        if transactions.is_empty() {
            return Ok(0);
        }
        let mut sets: Vec<WriteSet> = transactions
            .iter_mut()
            .map(|transaction| std::mem::take(&mut transaction.set))
            .collect();
        pool.engine.commit(&mut sets)?;
        transactions.iter_mut().for_each(Self::settle);
        let first = sets[0].id;
        sets.into_iter().for_each(WriteSet::recycle);
        Ok(first)
    }

    /// The changes are in place and in flight: the allocator may give away what was freed.
    fn settle(&mut self) {
        self.allocated.clear();
        if !self.freed.is_empty() {
            self.pool.allocator.release(&self.freed);
            self.freed.clear();
        }
    }
}

impl<P: Persistence> Drop for Transaction<'_, P> {
    fn drop(&mut self) {
        if !self.freed.is_empty() || !self.allocated.is_empty() {
            self.pool.allocator.keep(&self.freed);
            self.pool.allocator.release(&self.allocated);
        }
        std::mem::take(&mut self.set).recycle();
    }
}
