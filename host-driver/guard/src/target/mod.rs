//! Where an owner's memory is saved, where the other host's is kept, and what a host notes for good (HA2, HA3, HA8).
//!
//! ```text
//!   Target  <-- link::Sender        the other host's memory: ImageStore over there
//!           <-- store::StoreTarget  shared storage: objects, from which the other host takes
//! ```

mod memory;
mod notes;

pub use memory::{Came, ImageStore, Reader};
pub use notes::{Notes, NotesError};

use crate::link::{PageNumber, PageRun, RUN_PAGES, Sender};
use crate::protocol::Message;
use std::fmt::Debug;
use std::io;

/// Copies pages to where they are sent from, and says their checksums.
pub type Copy<'copy> = &'copy mut dyn FnMut(&mut PageRun<'_>, &mut [u64]) -> io::Result<()>;

/// Where an owner saves its memory. What became of it is told in events: that a page is stored, that an epoch is complete.
pub trait Target: Debug + Send {
    /// Puts a message that is no page behind what waits for [`Target::flush`].
    fn put(&mut self, message: &Message);

    /// Pages that [`Target::put_pages`] takes together at most: [`RUN_PAGES`], or fewer.
    fn most_pages(&self) -> usize;

    /// Puts pages there, and the checksums that `copy` says into the list.
    ///
    /// # Errors
    /// Those of `copy`: nothing was put there then.
    fn put_pages(
        &mut self,
        pages: &[PageNumber],
        checksums: &mut [u64; RUN_PAGES],
        copy: Copy<'_>,
    ) -> io::Result<()>;

    /// Puts a sign of life there, where the target needs one.
    fn ping(&mut self);

    /// As much waits as is to be sent at once.
    fn is_full(&self) -> bool;

    /// Sends what waits; `hurry` where nothing more is to be waited for that could go with it.
    fn flush(&mut self, hurry: bool);
}

impl Target for Sender {
    fn put(&mut self, message: &Message) {
        Self::put(self, message);
    }

    fn most_pages(&self) -> usize {
        RUN_PAGES
    }

    fn put_pages(
        &mut self,
        pages: &[PageNumber],
        checksums: &mut [u64; RUN_PAGES],
        copy: Copy<'_>,
    ) -> io::Result<()> {
        Self::put_pages(self, pages, checksums, copy)
    }

    fn ping(&mut self) {
        Self::ping(self);
    }

    fn is_full(&self) -> bool {
        Self::is_full(self)
    }

    fn flush(&mut self, _hurry: bool) {
        Self::flush(self);
    }
}
