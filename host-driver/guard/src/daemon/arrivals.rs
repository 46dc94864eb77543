//! An early hand-over, as it is taken: the image as it comes, and pages that are put in place as they arrive.

use super::error::DaemonError;
use super::memory::{Memory, RestoreSource};
use super::shell::Shell;
use crate::link::PAGE_BYTES;
use crate::page_set::PageSet;
use crate::protocol::{Generation, Input, Page};
use crate::target::Reader;
use std::io;
use tokio::sync::mpsc;

/// The pages of an early hand-over that were here when it was taken.
#[derive(Debug)]
struct Arriving {
    reader: Reader,
    /// Pages that were not.
    missing: PageSet,
    wanted: mpsc::UnboundedSender<Page>,
}

impl RestoreSource for Arriving {
    fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
        if !self.has(page) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        self.reader.read(page, bytes)
    }

    fn is_near(&self, page: Page) -> bool {
        self.has(page)
    }

    fn has(&self, page: Page) -> bool {
        !self.missing.contains(page)
    }

    fn want(&self, page: Page) {
        // A daemon that ends wants nothing more.
        let _ = self.wanted.send(page);
    }
}

impl<M: Memory> Shell<M> {
    /// Where the pages are of a memory that the application is to run ahead of.
    pub(super) fn arriving(&self, of: Generation) -> Result<Box<dyn RestoreSource>, DaemonError> {
        let mut missing = PageSet::new(self.configuration.pages.into());
        for page in self.core.missing().into_iter().flatten() {
            missing.insert(page);
        }
        let reader = self.images.working_reader(of);
        Ok(Box::new(Arriving {
            reader,
            missing,
            wanted: self.wanted.clone(),
        }))
    }

    /// The application waits for a page.
    pub(super) fn touched(&mut self, page: Page) -> Result<(), DaemonError> {
        self.feed(Input::Touched(page))
    }

    /// A page that was missing is stored.
    pub(super) fn arrived(&mut self, page: Page) -> Result<(), DaemonError> {
        let mut bytes = [0; PAGE_BYTES];
        self.images
            .read_working(page, &mut bytes)
            .map_err(DaemonError::Image)?;
        self.memory
            .arrived(page, &bytes)
            .map_err(DaemonError::Memory)
    }

    pub(super) fn let_replies_out(&mut self) {
        self.memory.hold_replies(false);
        let what = match self.core.missing() {
            None => "the image is complete: replies leave".to_owned(),
            Some(missing) => format!(
                "replies leave although {} pages are missing: early-unsafe was chosen",
                missing.count()
            ),
        };
        self.audit.say("replies", what);
    }

    /// What ran ahead is void: it ends, and its memory is nobody's.
    pub(super) fn void(&mut self, ahead: Generation) -> Result<(), DaemonError> {
        (self.freezing, self.asked) = (None, None);
        self.missing = 0;
        self.memory.stand_by().map_err(DaemonError::Memory)?;
        self.memory.abandon().map_err(DaemonError::Memory)?;
        let what = format!("generation {ahead} ran ahead of its memory, which is void");
        self.audit.say("void", what);
        Ok(())
    }
}
