//! Crash images of the real code: recorded, enumerated, recovered by the real recovery and compared with a sequential model
//! (MJ4, MJ5, MJ7, MJ8).
//!
//! ```text
//!   workload: threads of shuttle --> pool --> cache (a back end): epochs between fences
//!   images:   each choice of prefixes of the stores to unfenced lines --> recovery --> compared with the history
//!                                                                           `--> its own crashes, three deep
//! ```
//! An image that is possible at some point is possible at the last point before the next fence, where more is acknowledged: so
//! enumerating there enumerates all points.

pub mod cache;
pub mod campaign;
pub mod history;
pub mod images;
pub mod workload;

pub use campaign::{Campaign, Outcome};
