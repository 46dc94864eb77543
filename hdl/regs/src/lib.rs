//! Register table and sizes of the agent: the one source of both.
//!
//! ```text
//! table --> offsets, fields           driver, golden model
//!       --> SoftwareRegisters         golden model
//!       --> register_block.rs         circuit
//!       --> registers.md, .rdl        documents
//! ```
//! Serves DR2 (one register source) and P2 (no setting breaks the reply bound).

pub mod access;
pub mod encodings;
pub mod fields;
pub mod generate;
pub mod offsets;
pub mod parameters;
pub mod schema;
mod software;
pub mod table;

pub use software::{Effects, SoftwareRegisters};
