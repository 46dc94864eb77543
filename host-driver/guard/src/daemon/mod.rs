//! A host of a pair as a process: the protocol, with everything that it needs around it (HA1 to HA8).
//!
//! ```text
//!   power --+                              +-- link (pages, signal) -- other host
//!   control-+--> Shell --Input--> Host ----+-- arbiter
//!   ticks --+      ^    <-Output--         +-- notes, image store
//!                  +--> memory <-- programs
//! ```
//! One task runs the protocol and does what it wants done, in its order; what takes time (TLS, the arbiter, the UPS) runs beside it. Where an output
//! cannot be done - notes that cannot be written, an application that does not stop - the process ends: its application ends with it, and the
//! other host goes by what is on stable storage.

pub mod application;
mod arrivals;
mod audit;
mod bandwidth;
mod begin;
mod configuration;
pub mod control;
mod error;
mod events;
mod mark;
mod memory;
mod outside;
mod page_memory;
mod program_memory;
mod quiesce;
mod report;
mod restorer;
mod rounds;
mod shell;
mod stand;
mod status;
mod stored;
mod tables;
mod tenant;

pub use begin::{Side, run, run_for_application, run_in, run_with_tenant};
pub use configuration::{Configuration, ConfigurationError};
pub use error::DaemonError;
pub use memory::{Found, Memory, RestoreSource};
pub use outside::{Listener, Outside};
pub use page_memory::{NotDone, PageMemory};
pub use program_memory::ProgramMemory;
pub use quiesce::Quiesce;
pub use stand::{Stand, Tenure, Watcher};
pub use status::{Phase, ProgramStatus, Status};
pub use tables::{
    Arbiter, Kind, Link, OnLoss, PowerTable, Programs, Protocol, SignalTime, SourceTable,
};
pub use tenant::Tenant;
