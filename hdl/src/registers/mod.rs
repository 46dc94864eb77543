//! Registers behind AXI4-Lite; start reading at [`register_block`] (DR2).

pub mod configuration_guard;
pub mod read_port;
#[cfg(not(other_sizes))]
pub mod register_block;
pub mod write_port;
#[cfg(not(other_sizes))]
pub mod write_rules;

/// The register block of other sizes than the default ones, from the build script.
#[cfg(other_sizes)]
pub mod register_block {
    include!(concat!(env!("OUT_DIR"), "/register_block.rs"));
}
/// The rules of writes, likewise.
#[cfg(other_sizes)]
pub mod write_rules {
    include!(concat!(env!("OUT_DIR"), "/write_rules.rs"));
}

#[cfg(test)]
mod tests;
