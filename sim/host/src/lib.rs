//! Host model for co-simulation: cores, caches, page walks, fault and eviction handler (DR2; SP1 to SP5, SP7, SP8, SP10).
//!
//! ```text
//!  trace --> machine.rs --> core.rs --> tlb.rs, page_walk_cache.rs, data_cache.rs --> memory_port.rs --> dyn Device
//!                |             | fault
//!                |             +------> fault_handler.rs --+--> outrigger_agent::AgentDriver --> dyn PciFunction
//!                +--> eviction.rs, adversary.rs -----------+
//!                +--> reference.rs, final_check.rs: every byte
//! ```
//! `fault_handler.rs` and `eviction.rs` are the executable form of `docs/os-contract.md`. Everything is single-threaded and deterministic from one seed.

mod adversary;
mod configuration;
mod core;
mod data_cache;
mod entry;
mod error;
mod eviction;
mod fault_handler;
mod final_check;
mod machine;
mod memory_map;
mod memory_port;
mod mutant;
mod page_tables;
mod page_walk_cache;
mod random;
mod reference;
mod result;
mod set_associative;
mod setup;
mod tlb;

pub use configuration::{
    AdversaryConfiguration, CacheSizes, FEWEST_FRAMES, MachineConfiguration, Mode,
};
pub use core::PLAIN_READ_NS;
pub use error::HostError;
pub use machine::{Access, MOST_SAMPLES, Machine};
pub use memory_map::MemoryMap;
pub use mutant::HandlerMutant;
pub use result::{RunResult, Sample};
