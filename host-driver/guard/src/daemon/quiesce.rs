//! An application that is asked, before it is stopped for a save or a hand-over, to bring its memory into the form that a later process wants.
//!
//! ```text
//!   power lost, or told to hand over --ask--> application --is ready, or half of `power.quiesce_ms` is over--> stopped --> saved
//!                                                                                                     goes on <-- not taken
//! ```
//! What it takes is part of the time that the budget keeps free for standing still: half of it, and the rest is for the stop itself. A lease that
//! ends, and an owner that finds itself superseded, leave no time: nobody is asked then.

use std::fmt::Debug;

/// Stands for the application. Every call comes back at once.
pub trait Quiesce: Debug + Send + Sync {
    /// Asks it; false where it does not want to be asked, or there is none.
    fn ask(&self) -> bool;

    /// It has answered since it was asked.
    fn is_ready(&self) -> bool;

    /// It was asked, and its memory stays here: it runs on, and nothing is saved.
    fn goes_on(&self);
}
