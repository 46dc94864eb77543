//! Typed records: plain-old-data only, checked when the program is compiled; no offsets made by hand.
//!
//! ```
//! # use outrigger_journal::{Backend, Options, Pool, Sizes, Record};
//! # use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};
//! # let folder = tempfile::tempdir()?;
//! # let options = Options { sizes: Sizes { pool_bytes: 1 << 20, ..Sizes::default() }, backend: Backend::Dram };
//! # let pool = Pool::open_or_create(&folder.path().join("pool"), &options)?;
//! #[derive(FromBytes, IntoBytes, Immutable, KnownLayout)]
//! #[repr(C)]
//! struct Account { number: u64, balance: i64 }
//! #[derive(FromBytes, IntoBytes, Immutable, KnownLayout)]
//! #[repr(C)]
//! struct Root { first: Record<Account> }
//!
//! let mut transaction = pool.begin()?;
//! let account = transaction.allocate_record(&Account { number: 7, balance: 100 })?;
//! transaction.set(pool.root(), &Root { first: account })?;
//! transaction.commit()?;
//!
//! let root: Root = pool.get(pool.root())?;
//! assert_eq!(pool.get(root.first)?.balance, 100);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//! A type with padding, references or invalid values is refused:
//! ```compile_fail,E0277
//! # fn wrong(transaction: &mut outrigger_journal::Transaction<'_>) {
//! let _ = transaction.allocate_record(&"a reference");
//! # }
//! ```

use crate::error::Result;
use crate::persistence::Persistence;
use crate::pool::Pool;
use crate::transaction::Transaction;
use std::marker::PhantomData;
use zerocopy::little_endian::U64;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout};

/// Where a record of type `T` is. Plain-old-data itself, so records can name records.
#[derive(Debug, FromBytes, IntoBytes, Immutable, KnownLayout)]
#[repr(transparent)]
pub struct Record<T> {
    offset: U64,
    of: PhantomData<T>,
}

impl<T> Clone for Record<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Record<T> {}

impl<T> PartialEq for Record<T> {
    fn eq(&self, other: &Self) -> bool {
        self.offset == other.offset
    }
}

impl<T> Eq for Record<T> {}

impl<T> Record<T> {
    fn at(offset: u64) -> Self {
        Self {
            offset: U64::new(offset),
            of: PhantomData,
        }
    }

    /// Its offset in the data.
    pub fn offset(self) -> u64 {
        self.offset.get()
    }
}

/// Types that records may have.
pub trait PlainData: FromBytes + IntoBytes + Immutable {}
impl<T: FromBytes + IntoBytes + Immutable> PlainData for T {}

impl<P: Persistence> Pool<P> {
    /// The record at the start of the data, which the allocator leaves alone as far as the pool's `root_bytes` go.
    pub fn root<T: PlainData>(&self) -> Record<T> {
        Record::at(0)
    }

    /// A record as it is.
    ///
    /// # Errors
    /// When it is not inside of the data: it was read from bytes that are no record.
    pub fn get<T: PlainData>(&self, record: Record<T>) -> Result<T> {
        let mut value = T::new_zeroed();
        let mut bytes = vec![0; size_of::<T>()];
        self.read(record.offset(), &mut bytes)?;
        value.as_mut_bytes().copy_from_slice(&bytes);
        Ok(value)
    }
}

impl<P: Persistence> Transaction<'_, P> {
    /// Allocates a record and writes it.
    ///
    /// # Errors
    /// As [`Transaction::allocate`].
    pub fn allocate_record<T: PlainData>(&mut self, value: &T) -> Result<Record<T>> {
        let record = Record::at(self.allocate(size_of::<T>() as u64)?);
        self.set(record, value)?;
        Ok(record)
    }

    /// Frees a record.
    ///
    /// # Errors
    /// As [`Transaction::free`].
    pub fn free_record<T: PlainData>(&mut self, record: Record<T>) -> Result<()> {
        self.free(record.offset(), size_of::<T>() as u64)
    }

    /// Writes a record.
    ///
    /// # Errors
    /// As [`Transaction::write`].
    pub fn set<T: PlainData>(&mut self, record: Record<T>, value: &T) -> Result<()> {
        self.write(record.offset(), value.as_bytes())
    }

    /// A record as it is after this transaction's own writes.
    ///
    /// # Errors
    /// As [`Pool::get`].
    pub fn get<T: PlainData>(&self, record: Record<T>) -> Result<T> {
        let mut bytes = vec![0; size_of::<T>()];
        self.read(record.offset(), &mut bytes)?;
        let mut value = T::new_zeroed();
        value.as_mut_bytes().copy_from_slice(&bytes);
        Ok(value)
    }
}
