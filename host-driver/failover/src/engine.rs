//! What drives an application of one kind on one host: the supervisor's loop says what is to be done, an engine does it.
//!
//! ```text
//!   protocol --Output--> supervisor --start, end, copy ...--> Engine --Event--> supervisor --Input--> protocol
//! ```
//! Nothing here waits without a bound; what takes longer than a look is done beside the loop, and told of as an event.

use crate::class::{Class, Kind};
use crate::precopy::PrecopyStatus;
use crate::protocol::{Entry, Input, Record, State};
use anyhow::bail;
use serde::{Deserialize, Serialize};
use std::io;
use std::time::Duration;

/// What an engine noticed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The application failed, and how that showed.
    Failed(Class, String),
    /// An answer to what the protocol wanted, or a copy that came.
    Input(Input),
    /// Only to be said.
    Said(String),
}

/// What the supervisor knows when it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Where the protocol stands.
    pub state: State,
    /// The guard says that this host owns the memory and may run.
    pub owns: bool,
    /// The guard says that the other host owns it.
    pub lost: bool,
    /// AC is there.
    pub power: bool,
    /// The other host is there.
    pub peer: bool,
}

/// A copy, as far as it is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CopyStatus {
    /// Its number.
    pub number: u64,
    /// Bytes that have gone since then.
    pub sent_bytes: u64,
    /// Bytes that had gone before, in a pre-copy of which this is the remainder.
    pub before_bytes: u64,
    /// Since it began, or how long it took.
    pub milliseconds: u64,
    /// All of it is acknowledged.
    pub is_acknowledged: bool,
}

/// Drives an application.
pub trait Engine {
    /// Of which kind.
    fn kind(&self) -> Kind;

    /// Its process, if it runs on this host.
    fn process(&self) -> Option<u32>;

    /// It is to be looked at so often, besides when something happens that the supervisor is told of.
    fn distance(&self) -> Duration;

    /// Looks at it. What happened since the last look.
    ///
    /// # Errors
    /// When this host cannot go on at all.
    fn look(&mut self, standing: &Standing) -> anyhow::Result<Vec<Event>>;

    /// Starts it, in place of what is left of it here. It runs at once if the guard lets it.
    ///
    /// # Errors
    /// As if it had crashed at once.
    fn start(&mut self, entry: Entry) -> anyhow::Result<()>;

    /// Nothing of it is left here when this returns; whether there was anything.
    ///
    /// # Errors
    /// When it does not end: nothing may run then.
    fn end(&mut self) -> anyhow::Result<bool>;

    /// Has an application that runs bring its state into the form that a resume wants, before it is ended for a hand-over; what came of it,
    /// where there is something to say.
    fn quiesce(&mut self) -> Option<String> {
        None
    }

    /// The guard has stopped it.
    fn pause(&mut self);

    /// It runs on from where it stands.
    fn go_on(&mut self) -> Vec<Event>;

    /// Makes it fail so.
    ///
    /// # Errors
    /// When it cannot be made to.
    fn cause(&mut self, class: Class) -> io::Result<()>;

    /// What is noted in the memory, which this host owns.
    ///
    /// # Errors
    /// When it cannot be read at the moment.
    fn noted(&mut self) -> anyhow::Result<Option<Record>> {
        Ok(None)
    }

    /// It stands still when this returns.
    ///
    /// # Errors
    /// When it does not.
    fn checkpoint(&mut self) -> anyhow::Result<()> {
        bail!("{:?} has nothing to be copied by an engine", self.kind())
    }

    /// Begins the copy of this number; what becomes of it is told of in events.
    ///
    /// # Errors
    /// When it cannot begin.
    fn copy(&mut self, _number: u64) -> anyhow::Result<()> {
        bail!("{:?} has nothing to be copied by an engine", self.kind())
    }

    /// Puts this into the memory, or takes out what is there; an event says when that is done.
    fn note(&mut self, _record: Option<Record>) {}

    /// The pre-copy, where there are any.
    fn precopy(&self) -> Option<PrecopyStatus> {
        None
    }

    /// The copy that is under way, or was last.
    fn copied(&self) -> Option<CopyStatus> {
        None
    }
}
