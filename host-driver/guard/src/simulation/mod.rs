//! The pair in a world of its own: two hosts whose clocks differ, an arbiter, a network, power and batteries, all drawn from one seed (HA4).
//!
//! ```text
//!   seed --> World: events by time --> Host::on --> outputs, one at a time; the host may die after each
//!                                  --> Check: two running? right contents? budget?
//! ```

mod carry;
mod check;
mod disturb;
mod machine;
mod perform;
mod record_store;
mod world;

pub use check::{Counts, Violation};
pub use world::{Surroundings, World};

use crate::protocol::Rule;

/// Runs the world of a seed; what happened in it.
///
/// # Errors
/// The first violation of a promise.
pub fn run(seed: u64, broken: Option<Rule>) -> Result<Counts, Violation> {
    World::new(seed, broken).run()
}

/// Runs the worlds of `runs` seeds from `first` on; what happened in all of them.
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
