//! Two supervisors with their guards as processes of their own, the sample server, and clients that ask until they are answered.

#![allow(dead_code, reason = "each test program uses its part")]

pub mod client;
pub mod history;
pub mod hosts;
pub mod load;
#[path = "../../../guard/tests/support/mod.rs"]
pub mod pair;
pub mod segment;
pub mod street;
