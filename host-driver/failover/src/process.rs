//! An application on one host: its guard, its supervisor, and the engine of cooperating processes (FT1, FT4).
//!
//! ```text
//!   guard (in this process) --phase--> Supervisor --Input--> Failover
//!   engine --exit, heartbeat, copy-->      ^    <--Output--      |
//!   control socket --test, report----------+                     +--> engine: start, end, copy; guard: hand over; hook of the address
//! ```
//! Promises: the program runs only where the guard says that the memory is owned, and is killed by the kernel with this process.

pub mod configuration;
pub mod control;
mod engine;
mod heart;
mod program;
mod pulse;
mod supervisor;

pub(crate) use configuration::LONGEST_NAME;
pub use configuration::{Configuration, ConfigurationError};
pub(crate) use supervisor::{Guarded, Host, supervise};
pub use supervisor::{Supervised, run};
