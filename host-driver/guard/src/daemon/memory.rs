//! What the daemon needs of the memory that it protects.
//!
//! ```text
//!   application --writes--> Memory --scan--> dirty pages --copy--> bytes on their way --acknowledged--> saved
//! ```
//! A page is *unsaved* from its first write until what was copied after its last write is acknowledged. Whoever implements this keeps the number of
//! unsaved pages at or below the budget by letting writers wait, except right after [`Memory::suspect_all`], when it only falls.

use super::status::ProgramStatus;
use crate::link::{PAGE_BYTES, PageRun};
use crate::protocol::{Generation, Page};
use std::fmt::Debug;
use std::io;
use std::time::Duration;

/// Where pages come from that the application has not touched yet after a take-over.
pub trait RestoreSource: Debug + Send + Sync {
    /// The bytes of a page; false where it was never written, and is zero.
    ///
    /// # Errors
    /// When it cannot be had, or is not what was saved.
    fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool>;

    /// Reading this page takes no time worth mentioning. Where it would, it is fetched in advance, and will be near some time later.
    fn is_near(&self, _page: Page) -> bool {
        true
    }

    /// It has the page, or had it in the beginning. Those that it has not come through [`Memory::arrived`].
    fn has(&self, _page: Page) -> bool {
        true
    }

    /// Somebody waits for a page that it does not have. Must not wait.
    fn want(&self, _page: Page) {}
}

impl RestoreSource for crate::target::Reader {
    fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
        Self::read(self, page, bytes)
    }
}

/// What is known of a memory when the daemon starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Found {
    /// The generation that ran with it.
    pub generation: Generation,
    /// It lacks pages that are still with the image that it was being restored from.
    pub restoring: bool,
}

/// The memory that is protected, with the application that writes to it.
pub trait Memory: Send {
    /// What is there from an earlier process. The application stands still until [`Memory::thaw`].
    fn found(&self) -> Option<Found>;

    /// Makes a memory of zeros that is this generation's, for the first host's first start.
    ///
    /// # Errors
    /// When it cannot be made.
    fn begin_empty(&mut self, generation: Generation) -> io::Result<()>;

    /// Marks the memory as this generation's, on what outlives the process. With a source the contents are the source's from now on: the first
    /// touch of a page fetches it. Without one they stay. The application does not run yet.
    ///
    /// # Errors
    /// When the mark cannot be written.
    fn begin(
        &mut self,
        generation: Generation,
        source: Option<Box<dyn RestoreSource>>,
    ) -> io::Result<()>;

    /// After a start in the midst of a restore: where the pages are that are missing.
    ///
    /// # Errors
    /// When there is no thread to be had.
    fn go_on_restoring(&mut self, source: Box<dyn RestoreSource>) -> io::Result<()>;

    /// Fetches up to so many pages that are missing, where it does not do so by itself; how many are missing then. With none missing the
    /// source is no longer needed.
    ///
    /// # Errors
    /// When the source failed: the page stays missing.
    fn restore_some(&mut self, pages: usize) -> io::Result<usize>;

    /// Appends the pages that were written since they were copied or found by a scan last. What was found stays unsaved until it is copied and
    /// that is acknowledged; after [`Memory::suspect_all`] it need not be found.
    ///
    /// # Errors
    /// When the operating system refuses.
    fn scan(&mut self, dirty: &mut Vec<Page>) -> io::Result<()>;

    /// Protects a page, so that a write from now on shows in a scan, then copies it; the checksum of the copy.
    ///
    /// # Errors
    /// When the page cannot be had; [`io::ErrorKind::WouldBlock`] when it is not here yet, and is being fetched.
    fn copy(&mut self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<u64>;

    /// Does that with pages that lie side by side, from this one on.
    ///
    /// # Errors
    /// When one of them cannot be had so: one by one it may.
    fn copy_run(
        &mut self,
        first: Page,
        into: &mut PageRun<'_>,
        checksums: &mut [u64],
    ) -> io::Result<()> {
        for ((bytes, checksum), page) in into.pages().zip(checksums).zip(first..) {
            *checksum = self.copy(page, bytes)?;
        }
        Ok(())
    }

    /// What was copied of this page last is stored at the other host. It counts at the next [`Memory::settle`] at the latest.
    fn acknowledged(&mut self, page: Page);

    /// Writers that wait for what was acknowledged go on.
    fn settle(&mut self) {}

    /// All pages are dirty, whatever was.
    fn suspect_all(&mut self);

    /// Stops the application and waits for at most so long: true once it stands still, and there is no write and no answer any more.
    /// Called again until it does: meanwhile acknowledgements may be what it waits for. [`Memory::thaw`] takes it back.
    ///
    /// # Errors
    /// When it cannot be stopped.
    fn freeze(&mut self, wait: Duration) -> io::Result<bool>;

    /// Lets the application run.
    ///
    /// # Errors
    /// When it cannot.
    fn thaw(&mut self) -> io::Result<()>;

    /// From now on what the application says to the outside is held, or leaves: a program that does not hold it by itself attaches only when it
    /// leaves.
    fn hold_replies(&mut self, held: bool);

    /// A page has come that the source does not have: it is served from now on.
    ///
    /// # Errors
    /// When it cannot be put in place.
    fn arrived(&mut self, page: Page, bytes: &[u8; PAGE_BYTES]) -> io::Result<()>;

    /// After [`Memory::stand_by`]: the contents are nobody's.
    ///
    /// # Errors
    /// When they cannot be given up.
    fn abandon(&mut self) -> io::Result<()>;

    /// The application is no longer this host's: it ends, and nothing runs with this memory until [`Memory::thaw`]. The contents stay as
    /// they are.
    ///
    /// # Errors
    /// When it does not end.
    fn stand_by(&mut self) -> io::Result<()>;

    /// What needs attention, since this was called last.
    fn alarms(&mut self) -> Vec<String> {
        Vec::new()
    }

    /// What needs attention as long as it is so.
    fn standing_alarms(&self) -> Vec<String> {
        Vec::new()
    }

    /// The programs whose memory it is, where it is one of programs.
    fn programs(&self) -> Option<ProgramStatus> {
        None
    }

    /// Unsaved pages, and how many there may be.
    fn unsaved_pages(&self) -> usize;

    /// Sets how many pages may be unsaved.
    fn set_budget(&mut self, pages: usize);
}
