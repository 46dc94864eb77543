//! A memory in a file, which programs read and write page by page through a socket of their owner's.
//!
//! It is the simplest memory there is that keeps all promises: every write comes through here, so it is seen, can be made to wait, and is answered
//! only while the application may run. What outlives the process, in a folder (tmpfs, or a disk):
//! ```text
//!   pages      the contents
//!   present    a byte for each page: 1 when it is in `pages`, 0 while it is still at the source of a restore
//!   mark       the generation
//! ```

use super::mark::Mark;
use super::memory::{Found, Memory, RestoreSource};
use super::tenant::Tenant;
use crate::link::PAGE_BYTES;
use crate::protocol::{Generation, Page, checksum};
use crate::stable_file;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Debug, Clone, Copy, Default)]
struct PageState {
    dirty: bool,
    unacknowledged: bool,
    missing: bool,
}

#[derive(Debug)]
struct Inner {
    contents: File,
    present: File,
    pages: Vec<PageState>,
    /// Pages that became dirty since the last scan.
    written: Vec<Page>,
    unsaved: usize,
    missing: usize,
    /// Pages below this one are not missing.
    restored_to: usize,
    budget: usize,
    runs: bool,
    /// What is said to the outside waits.
    holds: bool,
    /// Counts the times that the memory became another one: an answer that was held may not be said of the next one.
    run: u64,
    mark: Mark,
    source: Option<Box<dyn RestoreSource>>,
}

/// The memory; copies of this are the same memory.
#[derive(Debug, Clone)]
pub struct PageMemory {
    shared: Arc<(Mutex<Inner>, Condvar)>,
    /// Stopped, let go on and ended with whoever writes.
    tenant: Option<Arc<dyn Tenant>>,
}

/// Why an application's request was not done.
#[derive(Debug)]
pub enum NotDone {
    /// There is no such page.
    NoPage,
    /// It stands still, or the budget has no room, and did for the whole time that the request may wait.
    Waits,
    /// The memory fails.
    Failed(io::Error),
}

impl PageMemory {
    /// The memory of a folder, which is created if need be.
    ///
    /// # Errors
    /// When folder or files cannot be used.
    pub fn open(folder: &Path, pages: Page) -> io::Result<Self> {
        stable_file::create_private_folder(folder)?;
        let open = |name: &str, length: u64| {
            let file = OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .mode(0o600)
                .open(folder.join(name))?;
            file.set_len(length)?;
            Ok::<_, io::Error>(file)
        };
        let contents = open("pages", u64::from(pages) * PAGE_BYTES as u64)?;
        let present = open("present", u64::from(pages))?;
        let mark = Mark::read(folder)?;
        let mut is_present = vec![0; pages as usize];
        present.read_exact_at(&mut is_present, 0)?;
        let pages: Vec<_> = is_present
            .iter()
            .map(|present| PageState {
                missing: *present == 0,
                ..PageState::default()
            })
            .collect();
        let missing = pages.iter().filter(|page| page.missing).count();
        let inner = Inner {
            contents,
            present,
            pages,
            written: Vec::new(),
            unsaved: 0,
            missing,
            restored_to: 0,
            budget: usize::MAX,
            runs: false,
            holds: false,
            run: 0,
            mark,
            source: None,
        };
        Ok(Self {
            shared: Arc::new((Mutex::new(inner), Condvar::new())),
            tenant: None,
        })
    }

    /// The same memory, with what runs only while its writers may.
    #[must_use]
    pub fn with_tenant(mut self, tenant: Arc<dyn Tenant>) -> Self {
        self.tenant = Some(tenant);
        self
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        // Whoever panicked did so between whole steps: each leaves the state whole.
        self.shared.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a request may be done, until `end` at most.
    fn wait_until(
        &self,
        end: Instant,
        mut may: impl FnMut(&Inner) -> bool,
    ) -> Result<MutexGuard<'_, Inner>, NotDone> {
        let mut inner = self.inner();
        while !may(&inner) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(NotDone::Waits);
            }
            inner = match self.shared.1.wait_timeout(inner, left) {
                Ok((inner, _)) => inner,
                Err(error) => error.into_inner().0,
            };
        }
        Ok(inner)
    }

    /// Reads a page for the application.
    ///
    /// # Errors
    /// When there is none, or it stood still all the time.
    pub fn read(&self, page: Page, limit: Duration) -> Result<Box<[u8; PAGE_BYTES]>, NotDone> {
        let index = page as usize;
        let end = Instant::now() + limit;
        let may = |inner: &Inner| inner.runs && inner.has(index);
        let mut inner = self.wait_until(end, may)?;
        if index >= inner.pages.len() {
            return Err(NotDone::NoPage);
        }
        let mut bytes = Box::new([0; PAGE_BYTES]);
        inner
            .read_page(index, &mut bytes)
            .map_err(NotDone::Failed)?;
        self.hold(inner, end)?;
        Ok(bytes)
    }

    /// Holds an answer as long as answers are held; no answer where what it is about is void by then.
    fn hold(&self, inner: MutexGuard<'_, Inner>, end: Instant) -> Result<(), NotDone> {
        let run = inner.run;
        drop(inner);
        let inner = self.wait_until(end, |inner| !inner.holds || inner.run != run)?;
        if inner.run == run {
            Ok(())
        } else {
            Err(NotDone::Waits)
        }
    }

    /// Writes a page for the application.
    ///
    /// # Errors
    /// When there is none, or it stood still, or the budget had no room, all the time.
    pub fn write(
        &self,
        page: Page,
        bytes: &[u8; PAGE_BYTES],
        limit: Duration,
    ) -> Result<(), NotDone> {
        let index = page as usize;
        let may = |inner: &Inner| {
            let room = inner.unsaved < inner.budget;
            inner.runs
                && inner
                    .pages
                    .get(index)
                    .is_none_or(|page| page.is_unsaved() || room)
        };
        let end = Instant::now() + limit;
        let mut inner = self.wait_until(end, may)?;
        if index >= inner.pages.len() {
            return Err(NotDone::NoPage);
        }
        inner.set_dirty(index);
        inner.write_page(index, bytes).map_err(NotDone::Failed)?;
        self.hold(inner, end)
    }
}

impl PageState {
    fn is_unsaved(self) -> bool {
        self.dirty || self.unacknowledged
    }
}

impl Inner {
    fn change(&mut self, page: usize, change: impl FnOnce(&mut PageState)) {
        let state = &mut self.pages[page];
        let before = state.is_unsaved();
        change(state);
        match (before, state.is_unsaved()) {
            (false, true) => self.unsaved += 1,
            (true, false) => self.unsaved -= 1,
            _ => {}
        }
    }

    /// A page can be read; one that is still to come is asked for.
    fn has(&self, page: usize) -> bool {
        let missing = self.pages.get(page).is_some_and(|page| page.missing);
        match &self.source {
            Some(source) if missing && !source.has(page as Page) => {
                source.want(page as Page);
                false
            }
            _ => true,
        }
    }

    fn set_dirty(&mut self, page: usize) {
        if !self.pages[page].dirty {
            self.written.push(page as Page);
        }
        self.change(page, |page| page.dirty = true);
    }

    fn write_page(&mut self, page: usize, bytes: &[u8; PAGE_BYTES]) -> io::Result<()> {
        let offset = page as u64;
        self.contents
            .write_all_at(bytes, offset * PAGE_BYTES as u64)?;
        if self.pages[page].missing {
            self.present.write_all_at(&[1], offset)?;
            self.pages[page].missing = false;
            self.missing -= 1;
            if self.missing == 0 {
                self.source = None;
            }
        }
        Ok(())
    }

    fn read_page(&mut self, page: usize, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<()> {
        if !self.pages[page].missing {
            return self
                .contents
                .read_exact_at(bytes, page as u64 * PAGE_BYTES as u64);
        }
        let source = self.source.as_ref();
        let source = source.ok_or_else(|| io::Error::other(format!("page {page} is missing")))?;
        source.read(page as Page, bytes)?;
        self.write_page(page, bytes)
    }
}

impl Memory for PageMemory {
    fn found(&self) -> Option<Found> {
        let inner = self.inner();
        inner.mark.generation().map(|generation| Found {
            generation,
            restoring: inner.missing > 0,
        })
    }

    fn begin_empty(&mut self, generation: Generation) -> io::Result<()> {
        let mut inner = self.inner();
        for page in 0..inner.pages.len() {
            inner.write_page(page, &[0; PAGE_BYTES])?;
        }
        inner.mark.set(generation)
    }

    fn begin(
        &mut self,
        generation: Generation,
        source: Option<Box<dyn RestoreSource>>,
    ) -> io::Result<()> {
        let mut inner = self.inner();
        inner.run += 1;
        if let Some(source) = source {
            // From the first of these steps to the last, the memory is nobody's.
            inner.mark.remove()?;
            let count = inner.pages.len();
            inner.present.write_all_at(&vec![0; count], 0)?;
            inner.pages.fill(PageState {
                missing: true,
                ..PageState::default()
            });
            inner.unsaved = 0;
            inner.written.clear();
            inner.missing = count;
            inner.restored_to = 0;
            inner.source = Some(source);
        }
        inner.mark.set(generation)
    }

    fn hold_replies(&mut self, held: bool) {
        self.inner().holds = held;
        self.shared.1.notify_all();
    }

    fn arrived(&mut self, page: Page, bytes: &[u8; PAGE_BYTES]) -> io::Result<()> {
        let mut inner = self.inner();
        // One that was written meanwhile is newer.
        if inner.pages[page as usize].missing {
            inner.write_page(page as usize, bytes)?;
        }
        drop(inner);
        self.shared.1.notify_all();
        Ok(())
    }

    fn abandon(&mut self) -> io::Result<()> {
        let mut inner = self.inner();
        inner.run += 1;
        inner.source = None;
        inner.mark.remove()?;
        drop(inner);
        self.shared.1.notify_all();
        Ok(())
    }

    fn go_on_restoring(&mut self, source: Box<dyn RestoreSource>) -> io::Result<()> {
        self.inner().source = Some(source);
        Ok(())
    }

    fn restore_some(&mut self, pages: usize) -> io::Result<usize> {
        let mut inner = self.inner();
        let mut bytes = [0; PAGE_BYTES];
        let mut left = pages;
        while left > 0 && inner.missing > 0 && inner.restored_to < inner.pages.len() {
            let page = inner.restored_to;
            if inner.pages[page].missing {
                let source = inner.source.as_ref();
                if source.is_some_and(|source| !source.is_near(page as Page)) {
                    break;
                }
                inner.read_page(page, &mut bytes)?;
                left -= 1;
            }
            inner.restored_to += 1;
        }
        Ok(inner.missing)
    }

    fn scan(&mut self, dirty: &mut Vec<Page>) -> io::Result<()> {
        dirty.append(&mut self.inner().written);
        Ok(())
    }

    fn copy(&mut self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<u64> {
        let mut inner = self.inner();
        let index = page as usize;
        let source = inner.source.as_ref();
        if inner.pages[index].missing && source.is_some_and(|source| !source.is_near(page)) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        inner.change(index, |page| {
            page.unacknowledged = true;
            page.dirty = false;
        });
        let copied = inner.read_page(index, bytes);
        if copied.is_err() {
            inner.set_dirty(index);
        }
        copied.map(|()| checksum(bytes))
    }

    fn acknowledged(&mut self, page: Page) {
        let mut inner = self.inner();
        inner.change(page as usize, |page| page.unacknowledged = false);
        drop(inner);
        self.shared.1.notify_all();
    }

    fn suspect_all(&mut self) {
        let mut inner = self.inner();
        for page in &mut inner.pages {
            page.dirty = true;
            page.unacknowledged = false;
        }
        inner.unsaved = inner.pages.len();
        inner.written.clear();
    }

    fn freeze(&mut self, wait: Duration) -> io::Result<bool> {
        // Whoever writes has the lock: with it here, nobody does.
        self.inner().runs = false;
        let tenant = self.tenant.as_ref();
        tenant.map_or(Ok(true), |tenant| tenant.freeze(wait))
    }

    fn thaw(&mut self) -> io::Result<()> {
        self.inner().runs = true;
        self.shared.1.notify_all();
        self.tenant.as_ref().map_or(Ok(()), |tenant| tenant.thaw())
    }

    fn stand_by(&mut self) -> io::Result<()> {
        self.inner().runs = false;
        let tenant = self.tenant.as_ref();
        tenant.map_or(Ok(()), |tenant| tenant.stand_by())
    }

    fn unsaved_pages(&self) -> usize {
        self.inner().unsaved
    }

    fn set_budget(&mut self, pages: usize) {
        let mut inner = self.inner();
        let wider = pages > inner.budget;
        inner.budget = pages;
        drop(inner);
        if wider {
            self.shared.1.notify_all();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    const NOW: Duration = Duration::ZERO;

    fn memory(pages: Page) -> (tempfile::TempDir, PageMemory) {
        let folder = tempfile::tempdir().unwrap();
        let mut memory = PageMemory::open(folder.path(), pages).unwrap();
        memory.begin_empty(1).unwrap();
        (folder, memory)
    }

    fn dirty(memory: &mut PageMemory) -> Vec<Page> {
        let mut found = Vec::new();
        memory.scan(&mut found).unwrap();
        found
    }

    #[test]
    fn writers_wait_for_thaw_and_for_room_in_the_budget() {
        let (_folder, mut memory) = memory(8);
        let bytes = [3; PAGE_BYTES];
        assert!(matches!(memory.write(0, &bytes, NOW), Err(NotDone::Waits)));
        memory.thaw().unwrap();
        memory.set_budget(2);
        memory.write(0, &bytes, NOW).unwrap();
        memory.write(1, &bytes, NOW).unwrap();
        memory.write(1, &bytes, NOW).unwrap();
        assert!(matches!(memory.write(2, &bytes, NOW), Err(NotDone::Waits)));
        assert!(matches!(memory.write(8, &bytes, NOW), Err(NotDone::NoPage)));
        let mut copy = [0; PAGE_BYTES];
        assert_eq!(memory.copy(0, &mut copy).unwrap(), checksum(&bytes));
        assert_eq!(
            (dirty(&mut memory), memory.unsaved_pages()),
            (vec![0, 1], 2)
        );
        memory.acknowledged(0);
        memory.write(2, &bytes, NOW).unwrap();
        assert!(memory.freeze(NOW).unwrap());
        assert!(matches!(memory.read(0, NOW), Err(NotDone::Waits)));
        assert_eq!((dirty(&mut memory), memory.unsaved_pages()), (vec![2], 2));
    }

    #[test]
    fn a_page_written_while_it_is_under_way_is_not_saved_by_its_acknowledgement() {
        let (_folder, mut memory) = memory(4);
        memory.thaw().unwrap();
        memory.write(3, &[1; PAGE_BYTES], NOW).unwrap();
        assert_eq!(dirty(&mut memory), [3]);
        memory.copy(3, &mut [0; PAGE_BYTES]).unwrap();
        memory.write(3, &[2; PAGE_BYTES], NOW).unwrap();
        memory.acknowledged(3);
        assert_eq!((dirty(&mut memory), memory.unsaved_pages()), (vec![3], 1));
    }

    #[derive(Debug)]
    struct Numbers;

    impl RestoreSource for Numbers {
        fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
            bytes.fill(page as u8 + 1);
            Ok(true)
        }
    }

    #[test]
    fn a_restore_goes_on_after_the_process_and_keeps_what_was_written_since() {
        let (folder, mut memory) = memory(6);
        memory.begin(2, Some(Box::new(Numbers))).unwrap();
        memory.thaw().unwrap();
        assert_eq!(memory.read(4, NOW).unwrap()[0], 5);
        memory.write(1, &[77; PAGE_BYTES], NOW).unwrap();
        assert_eq!(memory.restore_some(1).unwrap(), 3);
        drop(memory);
        let mut memory = PageMemory::open(folder.path(), 6).unwrap();
        let found = memory.found().unwrap();
        assert_eq!(
            found,
            Found {
                generation: 2,
                restoring: true
            }
        );
        memory.go_on_restoring(Box::new(Numbers)).unwrap();
        assert_eq!(memory.restore_some(100).unwrap(), 0);
        memory.thaw().unwrap();
        let read: Vec<_> = (0..6)
            .map(|page| memory.read(page, NOW).unwrap()[0])
            .collect();
        assert_eq!(read, [1, 77, 3, 4, 5, 6]);
        assert!(!memory.found().unwrap().restoring);
    }
}
