//! A cooperating process on one host: the guard of its region, its heart, its end, and who starts it again (FT1, FT4).
//!
//! ```text
//!   guard (in this process) --phase--> Supervisor --Input--> Failover
//!   program --exit, heartbeat------->      ^    <--Output--      |
//!   control socket --test, report----------+                     +--> start, kill, hand over, hook of the address
//! ```
//! Promises: the program runs only where the guard says that the memory is owned, and is killed by the kernel with this process.

pub mod configuration;
pub mod control;
mod heart;
mod program;
mod supervisor;

pub use configuration::{Configuration, ConfigurationError};
pub use supervisor::{Supervised, run};
