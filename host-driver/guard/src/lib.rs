//! Memory of one host that another host carries on with when the power fails: who may run, and with what contents (HA1 to HA8).
//!
//! ```text
//!   power --> Host (owner) --pages, commit, signal--> Host (standby) --swap--> runs, with the image
//!               |  lease, swap                            |
//!               +--------------> arbiter <----------------+          protocol: no input and output of its own
//!                                                                     simulation: everything around it, from a seed
//!   daemon: the real thing around it: link (TLS), target (image, notes), arbiter (etcd), power (UPS), memory
//! ```
//! Promises: never do two hosts run the application; who takes over after a hand-over has every byte as it was when the application was
//! stopped; an incomplete image is never served.

pub mod arbiter;
pub mod budget;
pub mod certificates;
pub mod daemon;
pub mod link;
pub mod memory;
mod page_set;
pub mod power;
pub mod protocol;
pub mod simulation;
mod stable_file;
pub mod store;
pub mod target;
