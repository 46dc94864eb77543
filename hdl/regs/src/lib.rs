//! Register table and sizes of the agent: the one source of both.

pub mod parameters;
