//! Applications that carry on at another host: what is done for each class of failure, in which order, and by whom (FT1 to FT6).
//!
//! ```text
//!   detectors --Input--> protocol::Failover --Output--> engine: checkpoint, copy, end, start
//!        guard: who owns the memory --^           \--> guard: hand over
//! ```
//! Promises: begin comes after every byte was acknowledged with an equal digest; nothing runs on at the source after that; where the state
//! cannot be carried over whole, the application restarts from persistent data, and what is lost is said.
//!
//! Who owns the memory, its save, its lease and its take-over are [`outrigger_guard`]'s.

mod child;
pub mod class;
pub mod command;
pub mod engine;
pub mod machine;
pub mod precopy;
pub mod process;
pub mod protocol;
pub mod simulation;
