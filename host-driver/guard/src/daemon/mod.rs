//! A host of a pair as a process: the protocol, with everything that it needs around it (HA1 to HA8).
//!
//! ```text
//!   power --+                              +-- link (pages, signal) -- other host
//!   control-+--> Shell --Input--> Host ----+-- arbiter
//!   ticks --+      ^    <-Output--         +-- notes, image store
//!                  +--> memory <-- application
//! ```
//! One task runs the protocol and does what it wants done, in its order; what takes time (TLS, the arbiter, the UPS) runs beside it. Where an output
//! cannot be done - notes that cannot be written, an application that does not stop - the process ends: its application stands still then, and the
//! other host goes by what is on stable storage.

pub mod application;
mod audit;
mod configuration;
pub mod control;
mod memory;
mod page_memory;
mod shell;
mod status;

pub use configuration::{Configuration, ConfigurationError};
pub use memory::{Found, Memory, RestoreSource};
pub use page_memory::{NotDone, PageMemory};
pub use shell::{DaemonError, Side, run};
pub use status::{Phase, Status};
