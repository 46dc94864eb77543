//! Register table and sizes of the agent: the one source of both.

pub mod encodings;
pub mod generate;
pub mod parameters;
pub mod schema;
pub mod table;
