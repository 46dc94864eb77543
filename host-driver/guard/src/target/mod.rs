//! Where the other host's memory is kept, and what a host notes for good (HA2, HA8).

mod memory;
mod notes;

pub use memory::{Came, ImageStore, Reader};
pub use notes::{Notes, NotesError};
