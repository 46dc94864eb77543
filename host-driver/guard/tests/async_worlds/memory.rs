//! The memory of a simulated host: a real one, that says what becomes of it, takes its time, and fails when that is drawn.

use super::contents::bytes_of;
use super::host::Machine;
use super::world::Wrong;
use outrigger_guard::daemon::{Found, Memory, PageMemory, RestoreSource};
use outrigger_guard::link::PAGE_BYTES;
use outrigger_guard::protocol::{Generation, Page};
use rand::Rng;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// The version that these bytes are of; none where they are no page's.
pub fn version_of(page: Page, bytes: &[u8]) -> Option<u64> {
    let version = u64::from_le_bytes(*bytes.first_chunk()?);
    (bytes == bytes_of(page, version)).then_some(version)
}

/// A source of pages that two look into.
#[derive(Debug, Clone)]
struct Shared(Arc<dyn RestoreSource>);

impl RestoreSource for Shared {
    fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
        self.0.read(page, bytes)
    }

    fn is_near(&self, page: Page) -> bool {
        self.0.is_near(page)
    }

    fn has(&self, page: Page) -> bool {
        self.0.has(page)
    }

    fn want(&self, page: Page) {
        self.0.want(page);
    }
}

/// The memory.
pub struct Watched {
    pub memory: PageMemory,
    machine: Arc<Machine>,
    folder: PathBuf,
    source: Option<Shared>,
    held: bool,
    /// Looks until the application stands still that was told to.
    reluctant: Option<u32>,
}

impl Watched {
    pub fn new(memory: PageMemory, folder: PathBuf, machine: Arc<Machine>) -> Self {
        Self {
            memory,
            machine,
            folder,
            source: None,
            held: false,
            reluctant: None,
        }
    }

    /// Now and then something fails, and the daemon ends in the midst of what it does.
    fn fail(&self, what: &str) -> io::Result<()> {
        if self.machine.fails() {
            return Err(io::Error::other(format!("drawn: {what} fails")));
        }
        Ok(())
    }

    fn say(&self, event: &str, what: impl std::fmt::Display) {
        let host = self.machine.host;
        self.machine
            .check(|check| check.hear(host, event, &what.to_string()));
    }

    /// What is in the memory, here or where it comes from.
    fn contents(&self) -> io::Result<Vec<Option<u64>>> {
        let pages = std::fs::read(self.folder.join("pages"))?;
        let present = std::fs::read(self.folder.join("present"))?;
        let mut versions = Vec::with_capacity(present.len());
        for ((page, present), here) in (0..).zip(present).zip(pages.chunks_exact(PAGE_BYTES)) {
            let mut came = [0; PAGE_BYTES];
            let bytes = match &self.source {
                _ if present != 0 => here,
                Some(source) if source.has(page) => {
                    source.read(page, &mut came)?;
                    &came
                }
                _ => {
                    versions.push(None);
                    continue;
                }
            };
            let version = version_of(page, bytes);
            let host = self.machine.host;
            self.machine.check(|check| {
                check.must(version.is_some(), || {
                    format!("{host:?}: page {page} is of nobody")
                });
            });
            versions.push(version);
        }
        Ok(versions)
    }
}

impl Memory for Watched {
    fn found(&self) -> Option<Found> {
        self.memory.found()
    }

    fn begin_empty(&mut self, generation: Generation) -> io::Result<()> {
        self.memory.begin_empty(generation)
    }

    fn begin(
        &mut self,
        generation: Generation,
        source: Option<Box<dyn RestoreSource>>,
    ) -> io::Result<()> {
        self.fail("begin")?;
        let fresh = source.map(|source| Shared(Arc::from(source)));
        if let Some(source) = &fresh {
            self.source = Some(source.clone());
        }
        let boxed = fresh.map(|source| Box::new(source) as Box<dyn RestoreSource>);
        self.memory.begin(generation, boxed)?;
        let contents = self.contents()?;
        let host = self.machine.host;
        self.machine.check(|check| check.begins(host, contents));
        self.fail("begin, done")
    }

    fn go_on_restoring(&mut self, source: Box<dyn RestoreSource>) -> io::Result<()> {
        let source = Shared(Arc::from(source));
        self.source = Some(source.clone());
        self.memory.go_on_restoring(Box::new(source))
    }

    fn restore_some(&mut self, pages: usize) -> io::Result<usize> {
        let missing = self.memory.restore_some(pages)?;
        if missing == 0 {
            self.source = None;
        }
        Ok(missing)
    }

    fn scan(&mut self, dirty: &mut Vec<Page>) -> io::Result<()> {
        self.memory.scan(dirty)
    }

    fn copy(&mut self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<u64> {
        self.memory.copy(page, bytes)
    }

    fn acknowledged(&mut self, page: Page) {
        self.memory.acknowledged(page);
    }

    fn suspect_all(&mut self) {
        self.memory.suspect_all();
    }

    fn freeze(&mut self, wait: Duration) -> io::Result<bool> {
        let looks = self.reluctant.get_or_insert_with(|| {
            self.machine.draw(|random| {
                let stuck = random.random_range(0..100) == 0;
                if stuck && !self.machine.is_well() {
                    200
                } else {
                    random.random_range(0..20)
                }
            })
        });
        let still = *looks == 0;
        *looks = looks.saturating_sub(1);
        let says_so_early = self.machine.wrong() == Some(Wrong::StillTooEarly);
        if !still && !says_so_early {
            return Ok(false);
        }
        self.reluctant = None;
        if !says_so_early {
            self.memory.freeze(wait)?;
        }
        let contents = self.contents()?;
        let host = self.machine.host;
        self.machine
            .check(|check| check.stands_still(host, &contents));
        self.fail("freeze, done")?;
        Ok(true)
    }

    fn thaw(&mut self) -> io::Result<()> {
        self.fail("thaw")?;
        self.reluctant = None;
        let host = self.machine.host;
        self.machine.check(|check| check.starts(host));
        self.memory.thaw()?;
        self.fail("thaw, done")
    }

    fn hold_replies(&mut self, held: bool) {
        if std::mem::replace(&mut self.held, held) && !held {
            let host = self.machine.host;
            match self.contents() {
                Ok(contents) => self
                    .machine
                    .check(|check| check.replies_leave(host, &contents)),
                Err(error) => self.say("alarm", error),
            }
        }
        self.memory.hold_replies(held);
    }

    fn arrived(&mut self, page: Page, bytes: &[u8; PAGE_BYTES]) -> io::Result<()> {
        let (host, version) = (self.machine.host, version_of(page, bytes));
        self.machine
            .check(|check| check.arrives(host, page, version));
        self.memory.arrived(page, bytes)
    }

    fn abandon(&mut self) -> io::Result<()> {
        let host = self.machine.host;
        self.machine.check(|check| check.void(host));
        self.held = false;
        self.source = None;
        self.memory.abandon()
    }

    fn stand_by(&mut self) -> io::Result<()> {
        let host = self.machine.host;
        self.memory.stand_by()?;
        let now = turmoil::sim_elapsed().unwrap_or_default();
        self.machine.check(|check| check.stops(host, now));
        self.fail("stand by, done")
    }

    fn unsaved_pages(&self) -> usize {
        self.memory.unsaved_pages()
    }

    fn set_budget(&mut self, pages: usize) {
        self.machine.set_budget(pages);
        self.memory.set_budget(pages);
    }
}
