//! Guard rails between Rust-HDL and Verilog: what may be emitted, and how.
//!
//! Rust-HDL prints kernel expressions almost as text, so some legal Rust means something else in Verilog and nothing in
//! it says so. Every circuit therefore leaves through [`emit::verilog`], and nobody calls the library's own emitter:
//!
//! ```text
//!  circuit --> connect_all --> check_all --> AST check --> generate_verilog --> split, rename --> hdl/verilog/NAME.v
//!                              (library)     (ast_check)                                          lint, lockstep
//! ```

pub mod allowed;
pub mod ast_check;
pub mod circuit;
pub mod driven;
pub mod emit;
mod render;
mod rule;
mod split;
mod symbols;

pub use circuit::{Circuit, Port, Simulated};
pub use driven::Driven;
pub use rule::{Finding, Rule};
