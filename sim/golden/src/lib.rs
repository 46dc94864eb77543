//! The agent in plain Rust at transaction level: what the RTL is compared with (DR1).
//!
//! It obeys the agent's description (`docs/agent.md`) to the letter where that speaks of deadlines, states, entries, events and
//! commands, and has simple fixed latencies everywhere else. It serves P1 to P5 and P7 as a reference, and its event log is compared with
//! that of the RTL page by page.
//!
//! ```text
//!  Device (device.rs) --> port.rs --+-- contexts.rs -- entries.rs     schedule.rs: what happens when
//!  PciFunction ---------> registers.rs -- commands.rs, eviction.rs    agent.rs: the loop over it
//!  (function.rs)                    +-- directory.rs, frames.rs       invariants.rs: P4, P5 at every step
//!                                   +-- fetches.rs <--> link          log.rs: what it did
//!                                   +-- memory.rs, fence.rs, events.rs, interrupts.rs, self_test.rs
//! ```

mod agent;
mod commands;
pub mod comparison;
pub mod conformance;
mod contexts;
mod counters;
mod device;
mod directory;
mod entries;
mod events;
mod eviction;
mod fence;
mod fetches;
mod frames;
mod function;
mod interrupts;
mod invariants;
mod log;
mod memory;
mod monitor;
pub mod observer;
mod port;
mod registers;
mod schedule;
mod self_test;
mod settings;

pub use device::{GoldenConfiguration, GoldenDevice};
pub use entries::{EntryClass, EntryFormat};
pub use log::{AgentEvent, FetchOutcome};
pub use memory::MemoryConfiguration;
