//! Protected memory of programs: what of it is not saved yet, how much that may be, and how it comes back (HA4, HA5, HA6).

mod alarm;
pub mod foreign;
pub mod freezer;
mod keeper;
mod ledger;
mod listener;
mod mappings;
mod pace;
mod pagemap;
mod protected;
mod region;
mod restore;
mod throttle;
mod tracker;
mod userfault;

pub use alarm::Alarm;
pub use ledger::{Copied, Taken};
pub use pace::Pace;
pub use protected::{Filler, MemoryError, MemorySettings, ProtectedMemory, Unsaved};
pub use region::{Backing, Region, RegionError, RegionSettings};
pub use restore::{
    PageSource, RESTORE_RULES, Restore, RestoreProgress, RestoreRule, RestoreSettings, Touched,
    Urgency,
};
pub use throttle::{Admission, Thresholds, Throttle};
pub use tracker::{Fault, Mappings, RULES, Rule, Switched, Tracker};
