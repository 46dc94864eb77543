//! The memory of programs: protected while they run, fetched as they touch it after a take-over.
//!
//! What outlives the process, in a folder on tmpfs:
//! ```text
//!   region     the memory itself, which the programs have mapped
//!   present    a byte for each page: 1 when it is in `region`, 0 while it is still at the source of a restore
//!   mark       the generation
//! ```
//! Promises: programs attach between [`Memory::thaw`] and [`Memory::freeze`] only, and are killed by the kernel as soon as this process is
//! gone, so that nothing runs with the memory whose host may not own it; a page counts as present before anybody can write to it; nobody
//! sees a page that is not.

use super::configuration::Configuration;
use super::mark::Mark;
use super::memory::{Found, Memory, RestoreSource};
use super::restorer::{Failure, Present, Restorer, is_present};
use super::status::ProgramStatus;
use crate::link::{PAGE_BYTES, PageRun};
use crate::memory::freezer::{Cgroup, Freezer};
use crate::memory::{
    Backing, Copied, MemorySettings, ProtectedMemory, RegionSettings, RestoreSettings,
};
use crate::page_set::PageSet;
use crate::protocol::{Generation, Page};
use crate::stable_file;
use outrigger_attach::Mapping;
use outrigger_attach::userfault::Writes;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Longest wait, at the start, for programs of a daemon before to be gone; and the distance of looks at them.
const FORMER_PROGRAMS: Duration = Duration::from_secs(5);
const LOOK: Duration = Duration::from_millis(10);
/// Acknowledgements that are passed on together.
const ACKNOWLEDGED: usize = 64;

/// The memory.
pub struct ProgramMemory {
    memory: Arc<ProtectedMemory>,
    mark: Mark,
    present: Present,
    pages: Page,
    /// Dirty pages that a scan has found, and that were not copied since.
    told: PageSet,
    /// Number of the last copy.
    sequence: u64,
    /// Pages that are acknowledged, with the number of the last copy of any page at that time.
    acknowledged: Vec<(Page, u64)>,
    budget_pages: Option<usize>,
    restore: RestoreSettings,
    source: Option<Arc<dyn RestoreSource>>,
    failure: Failure,
    end: Duration,
    /// Looks for foreign mappings until it is told to end.
    watcher: Option<(Arc<Ended>, JoinHandle<()>)>,
}

#[derive(Debug, Default)]
struct Ended(Mutex<bool>, Condvar);

fn other(what: impl Into<String>) -> io::Error {
    io::Error::other(what.into())
}

fn present_file(folder: &Path, pages: Page) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(folder.join("present"))?;
    match file.metadata()?.len() {
        0 => file.set_len(u64::from(pages))?,
        length if length == u64::from(pages) => {}
        length => {
            return Err(other(format!(
                "a memory of {length} pages, where {pages} are configured"
            )));
        }
    }
    Ok(file)
}

impl ProgramMemory {
    /// The memory of a configuration, whose programs stand still and attach after [`Memory::thaw`].
    ///
    /// # Errors
    /// When the folder cannot be used or the kernel does not do what is needed; above all when programs of a daemon before do not end.
    pub fn open(configuration: &Configuration) -> io::Result<Self> {
        let (folder, pages) = (&configuration.contents, configuration.pages);
        stable_file::create_private_folder(folder)?;
        // A region that somebody removed is none whose pages are present.
        let is_new = std::fs::metadata(folder.join("region")).is_err();
        let programs = &configuration.programs;
        let freezer = match &programs.cgroup {
            Some(path) => Freezer::Cgroup(Cgroup::open(path).map_err(other)?),
            None => Freezer::Signals,
        };
        let memory = ProtectedMemory::start(MemorySettings {
            regions: vec![RegionSettings {
                name: configuration.memory.clone(),
                bytes: u64::from(pages) * PAGE_BYTES as u64,
                backing: Backing::Named(folder.join("region")),
                empty: true,
            }],
            socket: configuration.application_socket.clone(),
            users: programs.users.clone(),
            freezer,
            budget_bytes: 0,
            thresholds: configuration.thresholds(),
            pace: configuration.pace(),
            standing: true,
            bound: true,
        });
        let memory = Arc::new(memory.map_err(|error| other(error.to_string()))?);
        let present = Arc::new(Mapping::new(
            present_file(folder, pages)?,
            u64::from(pages),
        )?);
        let memory = Self {
            watcher: Some(watch(&memory, Duration::from_millis(programs.look_ms))?),
            memory,
            mark: Mark::read(folder)?,
            present,
            pages,
            told: PageSet::new(pages.into()),
            sequence: 0,
            acknowledged: Vec::with_capacity(ACKNOWLEDGED),
            budget_pages: None,
            restore: configuration.restore(),
            source: None,
            failure: Failure::default(),
            end: Duration::from_millis(programs.end_ms),
        };
        if is_new {
            memory.set_present(0);
        }
        memory.wait_for_former_programs()?;
        memory.discard_missing()?;
        Ok(memory)
    }

    /// Programs of a daemon that has ended are killed by the kernel; until they are gone, they may write. Those that it had stopped go on to
    /// that.
    fn wait_for_former_programs(&self) -> io::Result<()> {
        let end = Instant::now() + FORMER_PROGRAMS;
        loop {
            let found = self.memory.release_former_programs()?;
            let Some(program) = found.first() else {
                return Ok(());
            };
            if Instant::now() >= end {
                return Err(other(format!(
                    "process {program} still has the memory mapped, of a daemon before or without one: end it"
                )));
            }
            std::thread::sleep(LOOK);
        }
    }

    /// What is in a page that is not present is nobody's.
    fn discard_missing(&self) -> io::Result<()> {
        let mut from = None;
        for page in 0..=self.pages {
            let missing = page < self.pages && !is_present(&self.present, page);
            match (missing, from) {
                (true, None) => from = Some(page),
                (false, Some(first)) => {
                    self.memory.regions()[0].discard(first..page)?;
                    from = None;
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn set_present(&self, present: u8) {
        for cell in self.present.cells() {
            cell.store(present, Ordering::Release);
        }
    }

    fn missing(&self) -> usize {
        let cells = self.present.cells().iter();
        cells
            .filter(|cell| cell.load(Ordering::Acquire) == 0)
            .count()
    }

    fn start_restore(&mut self, source: Arc<dyn RestoreSource>) -> io::Result<()> {
        let filler = self.memory.filler();
        let restorer = Restorer::start(Arc::clone(&source), filler, &self.present, &self.failure)?;
        let here = (0..self.pages).filter(|page| is_present(&self.present, *page));
        self.memory
            .restore(Box::new(restorer), self.restore, here)
            .map_err(other)?;
        self.source = Some(source);
        Ok(())
    }

    /// Fetches a page that is to be copied and is not here yet.
    fn fetch(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<()> {
        let source = self.source.as_ref();
        let source = source.ok_or_else(|| other(format!("page {page} is missing")))?;
        if !source.is_near(page) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        source.read(page, bytes)?;
        self.memory.filler().answer(page, bytes)?;
        Ok(())
    }
}

fn watch(
    memory: &Arc<ProtectedMemory>,
    pause: Duration,
) -> io::Result<(Arc<Ended>, JoinHandle<()>)> {
    let (memory, ended) = (Arc::clone(memory), Arc::new(Ended::default()));
    let told = Arc::clone(&ended);
    let look = move || {
        let Ended(ended, changed) = &*told;
        let mut guard = ended.lock().unwrap_or_else(PoisonError::into_inner);
        while !*guard {
            guard = match changed.wait_timeout(guard, pause) {
                Ok((guard, _)) => guard,
                Err(error) => error.into_inner().0,
            };
            if !*guard {
                drop(guard);
                // /proc of a process that ends at the moment; the next look comes.
                let _ = memory.look_for_foreign_mappings();
                guard = ended.lock().unwrap_or_else(PoisonError::into_inner);
            }
        }
    };
    let thread = std::thread::Builder::new().name("guard-watcher".to_owned());
    Ok((ended, thread.spawn(look)?))
}

impl Drop for ProgramMemory {
    fn drop(&mut self) {
        let Some((ended, thread)) = self.watcher.take() else {
            return;
        };
        *ended.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        ended.1.notify_one();
        // One that panicked has said so.
        let _ = thread.join();
    }
}

impl Memory for ProgramMemory {
    fn found(&self) -> Option<Found> {
        self.mark.generation().map(|generation| Found {
            generation,
            restoring: self.missing() > 0,
        })
    }

    fn begin_empty(&mut self, generation: Generation) -> io::Result<()> {
        self.memory.regions()[0].take_all()?;
        self.set_present(1);
        self.mark.set(generation)
    }

    fn begin(
        &mut self,
        generation: Generation,
        source: Option<Box<dyn RestoreSource>>,
    ) -> io::Result<()> {
        if let Some(source) = source {
            // From the first of these steps to the last, the memory is nobody's.
            self.mark.remove()?;
            self.set_present(0);
            self.source = None;
            self.memory.clear().map_err(other)?;
            self.start_restore(Arc::from(source))?;
        }
        self.mark.set(generation)
    }

    fn hold_replies(&mut self, held: bool) {
        self.memory.hold_replies(held);
    }

    fn arrived(&mut self, page: Page, bytes: &[u8; PAGE_BYTES]) -> io::Result<()> {
        self.memory.filler().answer(page, bytes).map(|_| ())
    }

    fn abandon(&mut self) -> io::Result<()> {
        self.mark.remove()?;
        self.source = None;
        self.set_present(0);
        self.memory.clear().map_err(other)
    }

    fn go_on_restoring(&mut self, source: Box<dyn RestoreSource>) -> io::Result<()> {
        self.start_restore(Arc::from(source))
    }

    fn restore_some(&mut self, _pages: usize) -> io::Result<usize> {
        if let Some(why) = self
            .failure
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
        {
            return Err(other(why));
        }
        let Some(progress) = self.memory.restore_progress() else {
            return Ok(self.missing());
        };
        let missing = progress.pages - progress.here;
        if missing == 0 && self.memory.end_restore() {
            self.source = None;
        }
        Ok(usize::try_from(missing).unwrap_or(usize::MAX))
    }

    fn scan(&mut self, dirty: &mut Vec<Page>) -> io::Result<()> {
        self.settle();
        self.memory.scan()?;
        self.memory.tell_dirty(&mut self.told, dirty);
        Ok(())
    }

    fn copy(&mut self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<u64> {
        if self.source.is_some() && !is_present(&self.present, page) {
            self.fetch(page, bytes)?;
        }
        self.sequence += 1;
        let copied = self.memory.copy_page_again(page, self.sequence, bytes)?;
        match copied {
            Some(Copied::Send { checksum } | Copied::Unchanged { checksum }) => {
                // Only now: what was written since it was protected is found by the next scan.
                self.told.remove(page);
                Ok(checksum)
            }
            None => Err(other(format!("there is no page {page}"))),
        }
    }

    fn copy_run(
        &mut self,
        first: Page,
        into: &mut PageRun<'_>,
        checksums: &mut [u64],
    ) -> io::Result<()> {
        let count = into.count();
        if self.source.is_some() || count == 1 {
            for ((bytes, checksum), page) in into.pages().zip(checksums).zip(first..) {
                *checksum = self.copy(page, bytes)?;
            }
            return Ok(());
        }
        let sequence = self.sequence + 1;
        self.sequence += count as u64;
        self.memory
            .copy_run_again(first, sequence, into, checksums)?;
        for (page, _) in (first..).zip(0..count) {
            // Only now: what was written since it was protected is found by the next scan.
            self.told.remove(page);
        }
        Ok(())
    }

    fn acknowledged(&mut self, page: Page) {
        // The protocol says so of what was copied last.
        self.acknowledged.push((page, self.sequence));
        if self.acknowledged.len() == ACKNOWLEDGED {
            self.settle();
        }
    }

    fn settle(&mut self) {
        if !self.acknowledged.is_empty() {
            self.memory.acknowledged(self.acknowledged.drain(..));
        }
    }

    fn suspect_all(&mut self) {
        self.acknowledged.clear();
        self.memory.forget();
        self.told.fill();
    }

    fn freeze(&mut self, wait: Duration) -> io::Result<bool> {
        match self.memory.stand_still(Instant::now() + wait) {
            Ok(()) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::TimedOut => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn thaw(&mut self) -> io::Result<()> {
        self.memory.go_on();
        Ok(())
    }

    fn stand_by(&mut self) -> io::Result<()> {
        let ended = self.memory.end_programs(Instant::now() + self.end);
        ended.map_err(|error| other(format!("programs that were killed are not gone: {error}")))
    }

    fn alarms(&mut self) -> Vec<String> {
        let (alarms, dropped) = self.memory.alarms();
        let mut alarms: Vec<_> = alarms.iter().map(ToString::to_string).collect();
        if dropped > 0 {
            alarms.push(format!("{dropped} more alarms that there was no room for"));
        }
        alarms
    }

    fn standing_alarms(&self) -> Vec<String> {
        let foreign = self.memory.foreign();
        foreign.iter().map(ToString::to_string).collect()
    }

    fn programs(&self) -> Option<ProgramStatus> {
        let unsaved = self.memory.unsaved();
        let (attached, waiting) = self.memory.programs();
        let restore = self.memory.restore_progress();
        Some(ProgramStatus {
            attached: attached as u64,
            waiting_to_attach: waiting as u64,
            writers_wait: unsaved.writes == Writes::Wait,
            held_writers: unsaved.waiting_writers as u64,
            dirty_pages: unsaved.dirty_pages,
            under_way_pages: unsaved.under_way_pages,
            awaited_pages: restore.map_or(0, |restore| restore.awaited),
            touched_pages: restore.map_or(0, |restore| restore.touched),
        })
    }

    fn unsaved_pages(&self) -> usize {
        usize::try_from(self.memory.unsaved().pages()).unwrap_or(usize::MAX)
    }

    fn set_budget(&mut self, pages: usize) {
        if self.budget_pages.replace(pages) != Some(pages) {
            let bytes = (pages as u64).saturating_mul(PAGE_BYTES as u64);
            self.memory.set_budget(bytes);
        }
    }
}
