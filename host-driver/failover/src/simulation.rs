//! The protocol in worlds drawn from a seed: what is to be done is done in any interleaving, and host and link die at any step (FT3 to FT5).
//!
//! ```text
//!   World --Input--> Failover, Failover     a state of three chunks that are all the same number while the application stands still
//!     ^  <--Output--                        truth: the last step that a client had an answer to
//!     +-- guard, as it promises to be: one owner; a hand-over carries the memory; who may have lost it is told before another owns it
//! ```
//! That the guard keeps its promises is shown by its own simulation, not here.

mod check;
mod world;

pub use check::{Counts, Violation};
pub use world::World;

use crate::protocol::Rule;

/// Runs the world of a seed; what happened in it.
///
/// # Errors
/// The first violation of a promise.
pub fn run(seed: u64, broken: Option<Rule>) -> Result<Counts, Violation> {
    World::new(seed, broken).run()
}

/// Runs the worlds of `runs` seeds from `first` on.
///
/// # Errors
/// The first violation, with its seed.
pub fn campaign(first: u64, runs: u64, broken: Option<Rule>) -> Result<Counts, Violation> {
    let mut all = Counts::default();
    for seed in first..first + runs {
        all.add(run(seed, broken)?);
    }
    Ok(all)
}
