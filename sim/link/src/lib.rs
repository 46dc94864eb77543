//! Seeded model of the link to remote memory and of the memory nodes behind it.
//!
//! Serves P5 and P7 (whatever comes back, and when) and SP1 to SP5 of every device under simulation: the golden model and the Verilated
//! RTL use the same model, so that one seed or one script gives both the same faults.
//!
//! ```text
//!  request --> [ base + jitter ] --> one page transfer at a time --> 8 chunks --> poll
//!  write_back --> [ base ] --> one page transfer at a time --> node's contents change --> WriteBackDone
//!  cancel --> [ base ] --> CancelConfirm: of this request nothing more comes, late duplicates apart
//! ```
//!
//! Time is in agent cycles at the interface (`CYCLE_NS` each) and in nanoseconds inside, since a page takes 112.5 cycles by default.

mod configuration;
mod contents;
mod counters;
mod event;
mod model;
mod nodes;
mod script;

pub use configuration::LinkConfiguration;
pub use contents::initial_line;
pub use counters::LinkCounters;
pub use event::LinkEvent;
pub use model::Link;
pub use script::{Delivery, Fault, WriteBackDelivery};

/// One 64-byte line as eight little-endian words (the same type as the memory port's line).
pub type Line = [u64; 8];
/// The contents of one page.
pub type Page = [Line; outrigger_registers::parameters::LINES_PER_PAGE];
