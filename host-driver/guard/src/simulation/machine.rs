//! A host of a world: its memory with dirty marks, the image that it keeps, and what of them outlives a process.

use super::check::Contents;
use crate::protocol::{Complete, Durable, Generation, Host, Origin, Page, Source};
use std::collections::BTreeSet;

/// An application on a host, and its memory.
#[derive(Debug, Default)]
pub(super) struct Application {
    pub(super) running: bool,
    pub(super) memory: Contents,
    /// The generation that the memory is marked with.
    pub(super) generation: Generation,
    /// Counts what it was told, so that an older stop does not count any more.
    pub(super) told: u64,
    /// Written since they were copied last.
    pub(super) dirty: BTreeSet<Page>,
    /// It runs ahead of its memory: these pages are not here yet, and some may be none.
    pub(super) ahead: Option<BTreeSet<Page>>,
    /// Copied, and not known to be stored at the other host.
    pub(super) unacknowledged: BTreeSet<Page>,
}

impl Application {
    /// Pages that a cut now would lose.
    pub(super) fn unsaved_pages(&self) -> usize {
        self.dirty.union(&self.unacknowledged).count()
    }

    /// True when the budget has room for a write to this page.
    pub(super) fn may_write(&self, page: Page, budget_pages: usize) -> bool {
        self.dirty.contains(&page)
            || self.unacknowledged.contains(&page)
            || self.unsaved_pages() < budget_pages
    }

    pub(super) fn write(&mut self, page: Page, contents: u64) {
        self.memory.insert(page, contents);
        self.dirty.insert(page);
    }
}

/// What a host keeps of the other's memory.
#[derive(Debug, Default)]
pub(super) struct Store {
    /// The image as it comes; gone with the process.
    pub(super) working: (Generation, Contents),
    /// The last complete epoch.
    pub(super) complete: Option<(Complete, Contents)>,
    /// The memory on this host is the last complete one.
    pub(super) memory: Option<Complete>,
}

impl Store {
    pub(super) fn keep(&mut self, generation: Generation, page: Page, contents: u64) {
        if self.working.0 != generation {
            self.working = (generation, Contents::new());
        }
        self.working.1.insert(page, contents);
    }
}

/// A host with all that is on it.
pub(super) struct Machine {
    pub(super) host: Option<Host>,
    pub(super) durable: Durable,
    pub(super) application: Option<Application>,
    pub(super) store: Store,
    pub(super) power: bool,
    pub(super) power_losses: u64,
    /// Counts processes, so that an answer to an older one does not reach a newer one.
    pub(super) process: u64,
    /// Thousandths by which its clock is fast, plus 1000.
    pub(super) clock_per_mille: u64,
    /// What was in the page that was heard last.
    pub(super) heard: u64,
    pages: Page,
}

impl Machine {
    pub(super) fn new(pages: Page, owned: Generation, clock_per_mille: u64) -> Self {
        Self {
            pages,
            host: None,
            durable: Durable {
                owned,
                ..Durable::default()
            },
            application: None,
            store: Store::default(),
            power: true,
            power_losses: 0,
            process: 0,
            clock_per_mille,
            heard: 0,
        }
    }

    /// The process is gone, or all that was in memory with it; true when that stopped an application that ran.
    pub(super) fn lose(&mut self, with_memory: bool) -> bool {
        self.store.working = Default::default();
        self.store.memory = None;
        if with_memory {
            self.application = None;
            self.store.complete = None;
            return false;
        }
        let Some(application) = &mut self.application else {
            return false;
        };
        application.told += 1;
        std::mem::take(&mut application.running)
    }

    /// Puts the pages in place that are here, of a memory that an application is to run ahead of.
    pub(super) fn run_ahead(&mut self, generation: Generation, missing: BTreeSet<Page>) {
        let mut memory = self.store.working.1.clone();
        memory.retain(|page, _| !missing.contains(page));
        let told = self
            .application
            .as_ref()
            .map_or(0, |application| application.told);
        self.application = Some(Application {
            running: true,
            memory,
            generation,
            told: told + 1,
            dirty: (0..self.pages).collect(),
            ahead: Some(missing),
            unacknowledged: BTreeSet::new(),
        });
    }

    /// A page has come that it waits for.
    pub(super) fn arrived(&mut self, page: Page) {
        let contents = self.store.working.1.get(&page).copied();
        let Some(application) = &mut self.application else {
            return;
        };
        application.memory.extend(contents.map(|it| (page, it)));
        if let Some(missing) = &mut application.ahead {
            missing.remove(&page);
        }
    }

    /// Puts the memory in place that an application is to run with, as this generation's; whether one ran already.
    pub(super) fn run(&mut self, generation: Generation, source: Source) -> Result<bool, String> {
        let memory = match source {
            Source::Memory => match &mut self.application {
                Some(application) => std::mem::take(&mut application.memory),
                None => return Err("a memory is to run that is not there".to_owned()),
            },
            Source::Kept(wanted) => match self.store.complete.take() {
                Some((complete, memory)) if complete == wanted => memory,
                other => {
                    return Err(format!(
                        "{wanted:?} is to run, kept is {:?}",
                        other.map(|(complete, _)| complete)
                    ));
                }
            },
            Source::Working(_) => self.store.working.1.clone(),
            Source::Arriving(_) => return Err("it runs ahead, and says otherwise".to_owned()),
        };
        self.store = Store::default();
        let application = self.application.get_or_insert_default();
        application.told += 1;
        application.memory = memory;
        application.generation = generation;
        application.ahead = None;
        Ok(std::mem::replace(&mut application.running, true))
    }

    /// The image as it is becomes the last complete epoch.
    pub(super) fn keep_epoch(&mut self, complete: Complete) {
        self.store.complete = Some((complete, self.store.working.1.clone()));
        // The memory that was the last complete one may lie about for a while.
        self.store.memory = None;
    }
}

/// Counts what an origin stands for.
pub(super) fn count(counts: &mut super::Counts, origin: Origin) {
    match origin {
        Origin::HandedOver => counts.handed_over += 1,
        Origin::Kept => counts.kept += 1,
        Origin::LastEpoch => counts.last_epoch += 1,
        Origin::Ahead => counts.ahead += 1,
    }
}
