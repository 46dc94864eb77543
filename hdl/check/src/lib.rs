//! What every circuit in Rust-HDL has to pass, for the crates that have circuits.
//!
//! ```text
//!  circuits() --+--> list       unique names, inputs that test benches can drive
//!               +--> current    the Verilog that is checked in is what they give
//!               +--> lint       Verilator's lint says nothing that is not waived
//!               +--> lockstep   Rust-HDL's simulator and Verilator agree in every cycle
//! ```
//! The check on the circuit's own text comes before: nothing is emitted without it ([`outrigger_hdl::guard`]).

mod biases;
pub mod current;
pub mod lint;
pub mod list;
pub mod lockstep;
mod model;
mod stimulus;
