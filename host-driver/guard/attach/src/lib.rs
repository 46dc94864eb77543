//! A program's side of protected memory: attach to a region of the guard before the first touch.
//!
//! ```text
//!   program                                       guard
//!     connect ----------- Hello(name) -----------> who is it? (SO_PEERCRED)
//!     map     <---------- Offer(memory file) ----
//!     register with userfaultfds
//!             ----------- Registered(them, pagemap) --> protects every page
//!     run     <---------- Ready ------------------
//! ```
//! Promises: nothing of the mapping is touched before the guard protects it; the mapping is not inherited by a fork; every wait for
//! the guard has a bound; where the guard says so (its daemons do), the program is killed as soon as the guard ends.
//!
//! For programs in C: `c/include/outrigger_attach.h`.
//!
//! Not covered, and not to be done with the memory: see `docs/guard.md`, "What a program must not do".

mod bond;
pub mod handshake;
mod mapping;
mod region;
mod replies;
pub mod userfault;

pub use mapping::Mapping;
pub use region::{AttachError, Region};
pub use replies::Held;

/// Bytes of a page as the guard counts them, whatever the pages of a region are.
pub const PAGE_BYTES: usize = 4096;
