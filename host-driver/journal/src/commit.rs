//! The order of a commit, in types: what is not fenced cannot be published, retired or stored in place (MJ3, MJ7).
//!
//! ```text
//!   Commit<Storing> --write_back--> Commit<WrittenBack> --fence--> Durable
//!        stream, store                                       publish, retire, in-place stores
//! ```
//! The steps exist once; commits, drains and recovery go through them:
//!
//! ```
//! use outrigger_journal::commit::{Commit, Durable};
//! use outrigger_journal::persistence::Persistence;
//! fn publish(_: &Durable) {}
//! fn right(memory: &impl Persistence) -> std::io::Result<()> {
//!     let durable = Commit::begin(memory).write_back([(0, 64)]).fence()?;
//!     publish(&durable);
//!     Ok(())
//! }
//! ```
//! A fence without the write-back does not compile:
//! ```compile_fail,E0599
//! # use outrigger_journal::commit::{Commit, Durable};
//! # use outrigger_journal::persistence::Persistence;
//! # fn publish(_: &Durable) {}
//! fn wrong(memory: &impl Persistence) -> std::io::Result<()> {
//!     let durable = Commit::begin(memory).fence()?;
//!     publish(&durable);
//!     Ok(())
//! }
//! ```
//! Nor does publishing before the fence:
//! ```compile_fail,E0308
//! # use outrigger_journal::commit::{Commit, Durable};
//! # use outrigger_journal::persistence::Persistence;
//! # fn publish(_: &Durable) {}
//! fn wrong(memory: &impl Persistence) {
//!     let written_back = Commit::begin(memory).write_back([(0, 64)]);
//!     publish(&written_back);
//! }
//! ```
//! Nor storing more between write-back and fence, which the fence would not cover:
//! ```compile_fail,E0599
//! # use outrigger_journal::commit::{Commit, Durable};
//! # use outrigger_journal::persistence::Persistence;
//! fn wrong(memory: &impl Persistence) {
//!     let written_back = Commit::begin(memory).write_back([(0, 64)]);
//!     written_back.stream(0, &[0; 64]);
//! }
//! ```
//! Nor making up the proof:
//! ```compile_fail,E0423
//! # use outrigger_journal::commit::Durable;
//! let durable = Durable(());
//! ```

use crate::persistence::Persistence;
use crate::sync::broken;
use std::marker::PhantomData;

/// Lines are being stored.
#[derive(Debug)]
pub struct Storing(());
/// All of them are written back.
#[derive(Debug)]
pub struct WrittenBack(());

/// Proof of a fence.
#[derive(Debug)]
pub struct Durable(());

impl Durable {
    /// For a follower: its leader's fence is its own.
    pub(crate) fn shared(&self) -> Self {
        Self(())
    }

    /// Without a fence, for the rules that tests break.
    #[cfg(feature = "explored")]
    pub(crate) fn pretended() -> Self {
        Self(())
    }
}

/// Something on its way to be durable.
#[derive(Debug)]
pub struct Commit<'p, P, State> {
    persistence: &'p P,
    state: PhantomData<State>,
}

impl<'p, P: Persistence> Commit<'p, P, Storing> {
    /// Nothing yet.
    pub fn begin(persistence: &'p P) -> Self {
        Self {
            persistence,
            state: PhantomData,
        }
    }

    /// Stores whole lines and writes them back.
    pub fn stream(&self, offset: u64, lines: &[u8]) {
        if broken!(JournalsNotWrittenBack) {
            self.persistence.store(offset, lines);
        } else if broken!(JournalsPartlyWrittenBack) {
            let (first, rest) = lines.split_at(64);
            self.persistence.store(offset, first);
            self.persistence.stream(offset + 64, rest);
        } else {
            self.persistence.stream(offset, lines);
        }
    }

    /// Writes back these ranges, whichever thread stored to them. No locked instruction may come between here and the fence:
    /// each would be a fence of its own.
    pub fn write_back(
        self,
        ranges: impl IntoIterator<Item = (u64, u64)>,
    ) -> Commit<'p, P, WrittenBack> {
        for (offset, bytes) in ranges {
            self.persistence.write_back(offset, bytes);
        }
        Commit {
            persistence: self.persistence,
            state: PhantomData,
        }
    }
}

impl<P: Persistence> Commit<'_, P, WrittenBack> {
    /// Waits until everything is durable.
    ///
    /// # Errors
    /// When that cannot be said.
    pub fn fence(self) -> std::io::Result<Durable> {
        if !broken!(CommitNotFenced) {
            self.persistence.fence()?;
        }
        Ok(Durable(()))
    }
}
