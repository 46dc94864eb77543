//! Micro-journals: transactions on persistent memory at one fence each (MJ1-MJ9).
//!
//! ```text
//!   Transaction --> WriteSet (volatile, in the form of journals)
//!        | commit
//!   group: leader --> Ledger: ids, journals        commit: Storing -> WrittenBack -> Durable
//!        |                                            |
//!        +--> format: headers, entries, checksum      v
//!                                          persistence: store, write back, fence     <-- recovery at open
//! ```
//!
//! - One fence per transaction whatever its size, one per group when several commit together.
//! - In-place stores are not fenced of their own: the next commit's fence covers them, and then the journal is free again.
//! - After a crash the pool is what it was after some prefix of the committed transactions, with all acknowledged ones.
//! - Isolation between transactions is the caller's, see [`transaction`].
//!
//! ```
//! # use outrigger_journal::{Backend, Options, Pool, Sizes};
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("pool");
//! # let options = Options { sizes: Sizes { pool_bytes: 1 << 20, ..Sizes::default() }, backend: Backend::Dram };
//! let pool = Pool::open_or_create(&path, &options)?;
//! let mut transaction = pool.begin()?;
//! transaction.write(4096, b"any number")?;
//! transaction.write(8192, b"of ranges")?;
//! transaction.commit()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod allocator;
mod backend;
pub mod commit;
mod error;
pub mod format;
mod group;
pub mod inspect;
mod ledger;
#[cfg(feature = "explored")]
pub mod mutant;
pub mod persistence;
mod pool;
mod queue;
pub mod recovery;
mod sync;
pub mod transaction;
mod typed;
mod write_set;

pub use backend::{Backend, Options, ReadOnlyPool};
pub use error::{JournalError, Result};
pub use format::{Geometry, Sizes};
pub use group::Statistics;
pub use pool::{Pool, Status};
pub use transaction::Transaction;
pub use typed::{PlainData, Record};
