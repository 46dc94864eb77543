//! Registers behind AXI4-Lite; start reading at [`register_block`] (DR2).

pub mod configuration_guard;
pub mod read_port;
pub mod register_block;
pub mod write_port;
pub mod write_rules;

#[cfg(test)]
mod tests;
