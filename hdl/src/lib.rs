//! The prefetching agent in Rust-HDL. Start reading at [`agent`].

#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    reason = "kernels keep the nested form: Rust-HDL translates neither match guards nor let chains"
)]

pub mod agent;
mod circuits;
pub mod context_states;
pub mod contexts;
pub mod entry_check;
pub mod events;
pub mod fetches;
pub mod frame_counts;
pub mod frame_range;
pub mod guard;
pub mod layout;
pub mod line;
pub mod line_decode;
pub mod memory;
pub mod pci_function;
pub mod pins;
pub mod policy;
pub mod queue;
pub mod read_path;
pub mod reference;
pub mod registers;
pub mod reply;
pub mod sequencer;
pub mod statistics;
pub mod write_path;
pub mod writeback;

pub use circuits::circuits;
