//! Protected memory of programs: what of it is not saved yet, how much that may be, and how it comes back (HA4, HA5, HA6).

mod ledger;
mod throttle;
mod tracker;

pub use ledger::Copied;
pub use throttle::{Admission, Thresholds, Throttle};
pub use tracker::{Fault, Mappings, RULES, Rule, Switched, Tracker};
