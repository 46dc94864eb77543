//! Protected memory as the daemon uses it.

use super::alarm::Alarm;
use super::freezer::Freezer;
use super::keeper::{Restoring, Shared, State, keep};
use super::ledger::Copied;
use super::listener::Listener;
use super::mappings::Programs;
use super::pace::{self, Pace};
use super::region::{Backing, Region, RegionError, RegionSettings};
use super::restore::{PageSource, Restore, RestoreProgress, RestoreSettings};
use super::throttle::{Thresholds, Throttle};
use super::tracker::Tracker;
use super::userfault::OwnMapping;
use crate::link::{PageRun, RUN_PAGES};
use crate::page_set::PageSet;
use crate::protocol::Page;
use outrigger_attach::PAGE_BYTES;
use outrigger_attach::userfault::{Abilities, Writes};
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Instant;
use xxhash_rust::xxh3::xxh3_64;

/// What is protected, and how.
#[derive(Debug)]
pub struct MemorySettings {
    /// Its regions. Their pages are numbered one region after the other.
    pub regions: Vec<RegionSettings>,
    /// Where programs attach.
    pub socket: PathBuf,
    /// Users whose programs may, besides the guard's own.
    pub users: Vec<u32>,
    /// How programs are stopped.
    pub freezer: Freezer,
    /// Bytes that may be unsaved, at first.
    pub budget_bytes: u64,
    /// When writers are delayed.
    pub thresholds: Thresholds,
    /// When the kernel takes notes.
    pub pace: Pace,
    /// Nobody attaches before [`ProtectedMemory::go_on`].
    pub standing: bool,
    /// Programs are killed when the guard ends, however that comes about.
    pub bound: bool,
}

/// Why memory cannot be protected.
#[derive(Debug, thiserror::Error)]
pub enum MemoryError {
    /// A region cannot be had.
    #[error(transparent)]
    Region(#[from] RegionError),
    /// A setting cannot be meant so.
    #[error("{0}")]
    Setting(String),
    /// The kernel does not let this process answer page faults.
    #[error(
        "userfaultfd: {0}; needs Linux 5.19 and, unless root, sysctl vm.unprivileged_userfaultfd=1"
    )]
    Userfaultfd(io::Error),
    /// Nobody can attach.
    #[error("socket {}: {source}", path.display())]
    Socket {
        /// Where.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A thread cannot be started, or the like.
    #[error("{0}")]
    System(#[from] io::Error),
}

/// What is not saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unsaved {
    /// Pages that are to be copied.
    pub dirty_pages: u64,
    /// Pages that were copied and are not acknowledged.
    pub under_way_pages: u64,
    /// Both together may be so many.
    pub budget_pages: u64,
    /// How writes are dealt with now.
    pub writes: Writes,
    /// Writers that wait.
    pub waiting_writers: usize,
}

impl Unsaved {
    /// Dirty and under way.
    pub fn pages(&self) -> u64 {
        self.dirty_pages + self.under_way_pages
    }

    /// More than there may be, because the budget was cut or pages are suspect: it only becomes less.
    pub fn is_exposed(&self) -> bool {
        self.pages() > self.budget_pages
    }
}

/// Answers of a [`PageSource`], from any thread.
#[derive(Clone)]
pub struct Filler {
    shared: Arc<Shared>,
}

impl Filler {
    /// A page as it is in the image. Whether it was filled: not if it is here already, or given up.
    ///
    /// # Errors
    /// When it cannot be filled, above all for want of memory; it is asked for again.
    pub fn answer(&self, page: Page, contents: &[u8; PAGE_BYTES]) -> io::Result<bool> {
        self.shared.fill(page, contents)
    }

    /// The page cannot be had, or came damaged: it is asked for again at once, unless that was done too often.
    pub fn failed(&self, page: Page) {
        if let Some(restoring) = &mut self.shared.lock().restoring {
            restoring.restore.failed(page, Instant::now());
        }
        self.shared.wake();
    }
}

/// Memory of programs under protection. Dropped, it lets them go on unprotected.
///
/// [`Self::scan`], [`Self::next_dirty`], [`Self::next_cool`], [`Self::copy_page`] and [`Self::acknowledged`] allocate nothing.
pub struct ProtectedMemory {
    pub(super) shared: Arc<Shared>,
    saving: Mutex<()>,
    threads: Vec<JoinHandle<()>>,
}

fn regions(settings: &[RegionSettings]) -> Result<Arc<[Region]>, MemoryError> {
    if settings.is_empty() {
        return Err(MemoryError::Setting("regions: none".to_owned()));
    }
    let mut regions: Vec<Region> = Vec::new();
    for settings in settings {
        if regions.iter().any(|region| region.name() == settings.name) {
            let text = format!("regions: two are named {:?}", settings.name);
            return Err(MemoryError::Setting(text));
        }
        let next = regions.last().map_or(0, |region| region.pages().end);
        regions.push(Region::create(settings, next)?);
    }
    Ok(regions.into())
}

impl ProtectedMemory {
    /// Makes the regions and lets programs attach. Nothing is dirty but what was kept; [`Self::forget`] where the target does not have
    /// it all.
    ///
    /// # Errors
    /// See [`MemoryError`].
    pub fn start(settings: MemorySettings) -> Result<Self, MemoryError> {
        let MemorySettings {
            regions: wanted,
            socket,
            users,
            freezer,
            budget_bytes,
            thresholds,
            mut pace,
            standing,
            bound,
        } = settings;
        thresholds.check().map_err(MemoryError::Setting)?;
        let of_file = |region: &RegionSettings| matches!(region.backing, Backing::File(_));
        if wanted.iter().any(of_file) && matches!(freezer, Freezer::Signals) {
            let text =
                "freezer: the programs of a region of a file are not known, a cgroup is needed";
            return Err(MemoryError::Setting(text.to_owned()));
        }
        let abilities =
            Abilities::of_kernel().map_err(|error| MemoryError::Userfaultfd(error.into()))?;
        if !abilities.write_protect() {
            return Err(MemoryError::Userfaultfd(io::ErrorKind::Unsupported.into()));
        }
        let regions = regions(&wanted)?;
        let fillers: io::Result<Vec<_>> = wanted
            .iter()
            .zip(regions.iter())
            .map(|(wanted, region)| {
                let filler = || OwnMapping::new(region.file(), region.bytes(), Writes::Wait);
                wanted.empty.then(filler).transpose()
            })
            .collect();
        pace.notes &= abilities.asynchronous();
        if pace.notes && pace.fastest_pages_per_s.is_none() {
            pace.fastest_pages_per_s = Some(pace::measure()?);
        }
        let pages = regions.last().map_or(0, |region| region.pages().end);
        let throttle = Throttle::new(budget_bytes / PAGE_BYTES as u64, thresholds);
        let freezer = Arc::new(freezer);
        let programs = Programs::new(Arc::clone(&regions), Arc::clone(&freezer));
        let mut tracker = Tracker::new(programs, pages, throttle);
        for (wanted, region) in wanted.iter().zip(regions.iter()) {
            if matches!(wanted.backing, Backing::Kept(_)) {
                tracker.suspect(region.pages());
            }
        }
        let state = State::new(tracker, pace, standing);
        let shared = Shared::new(state, regions, freezer, fillers?, bound)?;
        let shared = Arc::new(shared);
        let listener = Listener::bind(&socket, users).map_err(|source| MemoryError::Socket {
            path: socket,
            source,
        })?;
        let mut memory = Self {
            shared: Arc::clone(&shared),
            saving: Mutex::new(()),
            threads: Vec::new(),
        };
        let keeper = Arc::clone(&shared);
        let start = |name: &str| thread::Builder::new().name(name.to_owned());
        memory
            .threads
            .push(start("guard-keeper").spawn(move || keep(&keeper))?);
        memory
            .threads
            .push(start("guard-listener").spawn(move || listener.listen(&shared))?);
        Ok(memory)
    }

    /// Its regions.
    pub fn regions(&self) -> &[Region] {
        &self.shared.regions
    }

    /// How many pages there are; some between two regions may belong to none.
    pub fn pages(&self) -> Page {
        self.shared.lock().tracker.pages()
    }

    /// Finds what was written since, and says how many pages are dirty. Of a region of a file, whose writes nobody sees, all are.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn scan(&self) -> io::Result<u64> {
        let mut state = self.shared.lock();
        if state.scan()? {
            state.hurry();
            self.shared.wake();
        }
        for region in self
            .shared
            .regions
            .iter()
            .filter(|region| !region.is_tracked())
        {
            state.tracker.suspect(region.pages());
        }
        Ok(state.tracker.dirty())
    }

    /// Dirty pages that are not in `told`, in order: appended, and in it from now on.
    pub(crate) fn tell_dirty(&self, told: &mut PageSet, dirty: &mut Vec<Page>) {
        let state = self.shared.lock();
        told.insert_all(state.tracker.dirty_pages(), |page| dirty.push(page));
    }

    /// The first dirty page at `from` or after it.
    pub fn next_dirty(&self, from: Page) -> Option<Page> {
        self.shared.lock().tracker.next_dirty(from)
    }

    /// A dirty page to be saved while the programs run, at `from` or after it, around the end: one that is likely to stay as it is then.
    /// Pages that are always written again soon are left for last.
    pub fn next_cool(&self, from: Page) -> Option<Page> {
        self.shared.lock().tracker.next_cool(from)
    }

    /// Protects a dirty page and copies it, as number `sequence`, which must rise from copy to copy. `None` where it is not dirty.
    /// A page that is still to be restored is asked for, and stays dirty.
    ///
    /// # Errors
    /// When it cannot be protected or read ([`io::ErrorKind::WouldBlock`]: it is still to be restored); it stays dirty.
    pub fn copy_page(
        &self,
        page: Page,
        sequence: u64,
        into: &mut [u8; PAGE_BYTES],
    ) -> io::Result<Option<Copied>> {
        let _saving = self.saving();
        let state = self.shared.lock();
        self.copy(state, page, sequence, into)
    }

    /// As [`Self::copy_page`], for a page that may be clean or under way: an earlier copy of it may be lost.
    ///
    /// # Errors
    /// As there.
    pub fn copy_page_again(
        &self,
        page: Page,
        sequence: u64,
        into: &mut [u8; PAGE_BYTES],
    ) -> io::Result<Option<Copied>> {
        let _saving = self.saving();
        let mut state = self.shared.lock();
        if !state.tracker.is_dirty(page) {
            state.tracker.suspect(page..page.saturating_add(1));
        }
        self.copy(state, page, sequence, into)
    }

    fn copy(
        &self,
        mut state: MutexGuard<'_, State>,
        page: Page,
        sequence: u64,
        into: &mut [u8; PAGE_BYTES],
    ) -> io::Result<Option<Copied>> {
        if let Some(Restoring { restore, source }) = &mut state.restoring
            && page < restore.pages()
            && !restore.is_here(page)
        {
            restore.touch(page, Instant::now(), &mut **source);
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let Some(taken) = state.tracker.take(page, sequence)? else {
            return Ok(None);
        };
        // Nobody's page fault waits for the reading.
        drop(state);
        let regions = &self.shared.regions;
        let region = regions.iter().find(|region| region.pages().contains(&page));
        let result = match region {
            Some(region) => region.read(page, into),
            // Between two regions: nothing is there.
            None => {
                into.fill(0);
                Ok(())
            }
        };
        let checksum = xxh3_64(into);
        let mut state = self.shared.lock();
        if let Err(error) = result {
            state.tracker.give_back(&taken);
            return Err(error);
        }
        Ok(Some(state.tracker.read(&taken, checksum)))
    }

    /// As [`Self::copy_page_again`], for pages that lie side by side, from `first` on and with the numbers from `sequence` on; their checksums.
    ///
    /// # Errors
    /// As there, and [`io::ErrorKind::NotFound`] where they are not all of one region: all of them stay dirty.
    pub fn copy_run_again(
        &self,
        first: Page,
        sequence: u64,
        into: &mut PageRun<'_>,
        checksums: &mut [u64],
    ) -> io::Result<()> {
        let _saving = self.saving();
        let count = into.count().min(RUN_PAGES);
        let pages = first..first.saturating_add(count as Page);
        let regions = &self.shared.regions;
        let mut regions = regions.iter();
        let region = regions.find(|region| region.pages().contains(&first));
        let region = region
            .filter(|region| pages.end <= region.pages().end)
            .ok_or(io::ErrorKind::NotFound)?;
        let mut state = self.shared.lock();
        if state.restoring.is_some() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        state.tracker.suspect(pages.clone());
        let mut taken = [const { None }; RUN_PAGES];
        let taken = &mut taken[..count];
        state.tracker.take_run(pages, sequence, taken)?;
        // Nobody's page fault waits for the reading.
        drop(state);
        let result = region.read_run(first, into);
        for (bytes, checksum) in into.pages().zip(&mut *checksums) {
            *checksum = xxh3_64(bytes);
        }
        let mut state = self.shared.lock();
        for (taken, checksum) in taken.iter().flatten().zip(checksums) {
            match &result {
                Ok(()) => {
                    state.tracker.read(taken, *checksum);
                }
                Err(_) => state.tracker.give_back(taken),
            }
        }
        result
    }

    /// One copies, acknowledges or abandons at a time.
    pub(super) fn saving(&self) -> MutexGuard<'_, ()> {
        self.saving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The target has number `sequence` of each page, or a later one.
    pub fn acknowledged(&self, pages: impl IntoIterator<Item = (Page, u64)>) {
        let _saving = self.saving();
        let mut state = self.shared.lock();
        for (page, sequence) in pages {
            state.tracker.acknowledged(page, sequence);
        }
        let waits = state.tracker.waiting().0 > 0;
        drop(state);
        if waits {
            self.shared.wake();
        }
    }

    /// The link broke: what is under way is dirty again.
    pub fn abandon(&self) {
        let _saving = self.saving();
        self.shared.lock().tracker.abandon();
    }

    /// The target has nothing of this memory: all of it is dirty.
    pub fn forget(&self) {
        let _saving = self.saving();
        self.shared.lock().tracker.forget();
    }

    /// Another budget in bytes from now on.
    pub fn set_budget(&self, bytes: u64) {
        let mut state = self.shared.lock();
        state.tracker.set_budget_pages(bytes / PAGE_BYTES as u64);
        state.budget_changed();
        drop(state);
        self.shared.wake();
    }

    /// What is not saved, as far as it is known: while the kernel takes notes, a scan finds more.
    pub fn unsaved(&self) -> Unsaved {
        let state = self.shared.lock();
        let tracker = &state.tracker;
        Unsaved {
            dirty_pages: tracker.dirty(),
            under_way_pages: tracker.under_way(),
            budget_pages: tracker.throttle().budget_pages(),
            writes: tracker.writes(),
            waiting_writers: tracker.waiting().0,
        }
    }

    /// From now on pages that are not in `here` come from `source` when they are touched, and in the background. All regions must have
    /// been made empty, and nobody be attached. The answers go to [`Self::filler`].
    ///
    /// # Errors
    /// The field that cannot be meant so, or what stands against it.
    pub fn restore(
        &self,
        source: Box<dyn PageSource>,
        settings: RestoreSettings,
        here: impl Iterator<Item = Page>,
    ) -> Result<(), String> {
        settings.check()?;
        if let Some(region) = self.shared.whole_region() {
            return Err(format!("region {:?}: is not empty", region.name()));
        }
        let mut state = self.shared.lock();
        if !state.tracker.mappings().attachments().is_empty() {
            return Err("programs are attached".to_owned());
        }
        state.switch(Writes::Wait, Instant::now());
        let pages = state.tracker.pages();
        let restore = Restore::new(settings, pages, here, Instant::now());
        state.restoring = Some(Restoring { restore, source });
        drop(state);
        self.shared.wake();
        Ok(())
    }

    /// Where answers go.
    pub fn filler(&self) -> Filler {
        Filler {
            shared: Arc::clone(&self.shared),
        }
    }

    /// How far a restore is; `None` where there is none.
    pub fn restore_progress(&self) -> Option<RestoreProgress> {
        let state = self.shared.lock();
        let restoring = state.restoring.as_ref()?;
        Some(restoring.restore.progress())
    }

    /// A restore that is complete and has lost nothing is over: from now on the memory is as any other. Whether it was.
    pub fn end_restore(&self) -> bool {
        let mut state = self.shared.lock();
        let over = state.restoring.as_ref().is_some_and(|it| {
            let progress = it.restore.progress();
            progress.here == progress.pages
        });
        if over {
            state.restoring = None;
        }
        over
    }

    /// Alarms since they were last taken, and how many there was no room for.
    pub fn alarms(&self) -> (Vec<Alarm>, u64) {
        self.shared.lock().alarms.take()
    }
}

impl Drop for ProtectedMemory {
    fn drop(&mut self) {
        self.shared.end();
        // Whoever answers for it holds what this is made of.
        self.shared.lock().restoring = None;
        for thread in self.threads.drain(..) {
            // One that panicked has said so.
            let _ = thread.join();
        }
    }
}
