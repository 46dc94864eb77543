//! What a card has around the agent, in Rust-HDL: glue to vendors' blocks, and the self-test of the bring-up image (DR6).
//!
//! ```text
//!  PCIe bridge (bursts) --> burst_reads, burst_writes --+
//!  CXL block (ids)      --> line_ids -------------------+--> pci_function --> remote_side (stands in for a transport)
//!  CXL block (Avalon)   --> csr_bridge --> b_ ----------+         |
//!  walker (self-test, UART) --> b_, s_ -----------------+         +--> line_memory (block RAM), or a vendor's controller
//! ```
//! Generated Verilog is in `verilog/`; the tops that join it to vendors' blocks are in `constraints/`.

#![allow(
    clippy::collapsible_if,
    clippy::collapsible_match,
    reason = "kernels keep the nested form: Rust-HDL translates neither match guards nor let chains"
)]

pub mod burst_reads;
pub mod burst_writes;
mod circuits;
pub mod csr_bridge;
pub mod line_ids;
pub mod line_memory;
pub mod program;
pub mod remote_pattern;
pub mod remote_side;
pub mod uart;
pub mod walker;

pub use circuits::circuits;
