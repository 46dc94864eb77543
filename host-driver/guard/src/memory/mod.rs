//! Protected memory of programs: what of it is not saved yet, how much that may be, and how it comes back (HA4, HA5, HA6).
//!
//! ```text
//!   programs --attach--> listener --+                    ProtectedMemory: scan, next_cool, copy_page, acknowledged
//!       \                           v                                       |
//!        +--page faults--> keeper: Tracker (Ledger, Throttle, Pace) <-------+
//!                             |       over Mappings: userfaultfds, pagemaps, freezer
//!                             +--> Restore <--answers-- Filler <-- whoever fetches for the PageSource
//! ```
//! Promises: a page whose bytes are not at the target is dirty, under way, or in the kernel's notes until the next scan; it is protected
//! before it is copied; unsaved pages do not exceed the budget but where it was cut or pages became suspect, and then they only become
//! fewer; a page that is restored is filled once, and whoever waits for one waits a bounded time. What they rest on, and what programs
//! must not do: `docs/guard.md`, "Protected memory".
//!
//! Saving while the programs run, and at a power event:
//!
//! ```text
//!   loop: page = next_cool(from); copy_page(page, sequence) -> Send: to the target -> later acknowledged(page, sequence)
//!   event: stand_still(deadline); scan(); loop: page = next_dirty(from); copy_page ...; until unsaved().pages() == 0
//!   link lost: abandon();    another target: forget();    measured bandwidth: set_budget(Power::budget_bytes(..))
//! ```

mod alarm;
pub mod foreign;
pub mod freezer;
mod keeper;
mod ledger;
mod listener;
mod mappings;
mod pace;
mod pagemap;
mod programs;
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
