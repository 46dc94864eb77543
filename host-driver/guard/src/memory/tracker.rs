//! Dirty tracking: which pages were written, found at leisure or by making writers wait.
//!
//! ```text
//!   far from the budget: Writes::Note                    near it: Writes::Wait
//!   kernel notes writes; scan() reads the notes, and      every first write comes here and is counted
//!   who copies a page takes its note and protects it      before it happens
//!   again in the same instant
//!            \________ stand still, last scan, register anew, protect ________/
//! ```
//! Promises, with [`Mappings`] that do as they say:
//! 1. a page whose bytes are not at the target is dirty, under way, or in the kernel's notes, at every instant;
//! 2. while writers wait, unsaved pages exceed the budget only when it was cut below them or a switch could not stop the writers, and
//!    then they only become fewer;
//! 3. a page is protected before it is read.
//!
//! Tried with writers in between everything: `tests/memory_model.rs`, which also leaves out each [`Rule`].

use super::ledger::{Copied, Ledger, Taken};
use super::throttle::{Admission, Throttle};
use crate::page_set::PageSet;
use crate::protocol::Page;
use outrigger_attach::userfault::Writes;
use std::io;
use std::ops::Range;
use std::time::{Duration, Instant};

/// A writer that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// In which mapping.
    pub mapping: u64,
    /// The pages that are released together: one, or all of a huge page.
    pub pages: Range<Page>,
}

/// The mappings of the protected memory, in all programs.
pub trait Mappings {
    /// Says which pages were written since they were protected, and leaves them as they are: a page that is dirty costs its writers nothing until
    /// it is copied. Only while writes are noted.
    ///
    /// # Errors
    /// When the kernel refuses.
    fn look_written(
        &mut self,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()>;

    /// Says which pages were written since they were protected, and protects them in the same instant; only while writes are noted.
    ///
    /// # Errors
    /// When the kernel refuses; nothing was lost then.
    fn take_written(
        &mut self,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()>;

    /// From now on no program writes to them without its being noticed.
    ///
    /// # Errors
    /// When the kernel refuses.
    fn protect(&mut self, pages: Range<Page>) -> io::Result<()>;

    /// Lets the writers go on that wait for this.
    ///
    /// # Errors
    /// When the kernel refuses; a program that is gone is no error.
    fn release(&mut self, fault: &Fault) -> io::Result<()>;

    /// Writes are dealt with so from now on. Nothing is protected afterwards, and there is an instant in which nothing is noticed.
    ///
    /// # Errors
    /// When the kernel refuses; writes go unnoticed then.
    fn set_writes(&mut self, writes: Writes) -> io::Result<()>;

    /// All programs stand still when this returns.
    ///
    /// # Errors
    /// When they do not by the deadline.
    fn freeze(&mut self, deadline: Instant) -> io::Result<()>;

    /// They go on.
    fn thaw(&mut self);

    /// Of the pages that are protected together, the ones with this page.
    fn together(&self, page: Page) -> Range<Page>;
}

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// A page is protected before it is read: by who reads it.
    ProtectBeforeReading,
    /// Notes are taken and pages protected in one instant: by the kernel.
    AtomicScan,
    /// The notes are taken a last time before a switch.
    LastScan,
    /// The programs stand still during a switch.
    StandStill,
    /// Where they do not, every page is suspect.
    SuspectWhereNotStill,
    /// After a switch everything is protected.
    ProtectAfterSwitch,
    /// At the budget writers are held.
    HoldAtBudget,
    /// A page is not saved by an old copy of it.
    NewestCopy,
    /// A page that was released is not protected any more.
    ReleasedIsNotAhead,
}

/// All rules.
pub const RULES: [Rule; 9] = [
    Rule::ProtectBeforeReading,
    Rule::AtomicScan,
    Rule::LastScan,
    Rule::StandStill,
    Rule::SuspectWhereNotStill,
    Rule::ProtectAfterSwitch,
    Rule::HoldAtBudget,
    Rule::NewestCopy,
    Rule::ReleasedIsNotAhead,
];

/// How a switch went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switched {
    /// As it should.
    Precisely,
    /// The programs did not stand still in time: every page is dirty now.
    AllSuspect,
    /// They did not, and it was not urgent: nothing has changed.
    NotYet,
}

#[derive(Debug)]
struct Waiting {
    fault: Fault,
    /// When its delay ends; `None` when it has.
    due: Option<Instant>,
    since: Instant,
}

/// How many dirty pages are protected in one call at most, and within how many.
const AHEAD_PAGES: usize = 16;
const AHEAD_REACH: Page = 512;
/// How many waiting writers there is room for without allocating.
const WAITING: usize = 1024;

/// Tracks the pages of some mappings.
#[derive(Debug)]
pub struct Tracker<M> {
    mappings: M,
    ledger: Ledger,
    /// Dirty pages that are protected all the same, or whose notes were taken: ahead of their being copied.
    ahead: PageSet,
    throttle: Throttle,
    writes: Writes,
    waiting: Vec<Waiting>,
    pages: Page,
    broken: Option<Rule>,
}

impl<M: Mappings> Tracker<M> {
    /// Of pages `0..pages`, none of them dirty, of mappings whose writers wait.
    pub fn new(mappings: M, pages: Page, throttle: Throttle) -> Self {
        Self {
            mappings,
            ledger: Ledger::new(pages.into()),
            ahead: PageSet::new(pages.into()),
            throttle,
            writes: Writes::Wait,
            waiting: Vec::with_capacity(WAITING),
            pages,
            broken: None,
        }
    }

    /// A wrong variant, for tests that must notice it.
    #[must_use]
    pub fn without(mut self, rule: Option<Rule>) -> Self {
        self.broken = rule;
        self
    }

    fn is_broken(&self, rule: Rule) -> bool {
        self.broken == Some(rule)
    }

    /// The mappings.
    pub fn mappings(&self) -> &M {
        &self.mappings
    }

    /// The mappings, to add and to remove some.
    pub fn mappings_mut(&mut self) -> &mut M {
        &mut self.mappings
    }

    /// How many pages there are.
    pub fn pages(&self) -> Page {
        self.pages
    }

    /// How writes are dealt with.
    pub fn writes(&self) -> Writes {
        self.writes
    }

    /// The budget.
    pub fn throttle(&self) -> &Throttle {
        &self.throttle
    }

    /// Pages that are dirty or under way, those twice that are both.
    pub fn unsaved(&self) -> u64 {
        self.ledger.unsaved()
    }

    /// Pages that are dirty.
    pub fn dirty(&self) -> u64 {
        self.ledger.dirty().count()
    }

    /// Pages under way.
    pub fn under_way(&self) -> u64 {
        self.ledger.under_way()
    }

    /// Whether a page is dirty.
    pub fn is_dirty(&self, page: Page) -> bool {
        self.ledger.dirty().contains(page)
    }

    /// All that are.
    pub(crate) fn dirty_pages(&self) -> &PageSet {
        self.ledger.dirty()
    }

    /// The first dirty page at `from` or after it.
    pub fn next_dirty(&self, from: Page) -> Option<Page> {
        self.ledger.dirty().next(from)
    }

    /// A dirty page that is likely to stay as it is once it is saved, at `from` or after it, around the end: for saving at leisure.
    pub fn next_cool(&mut self, from: Page) -> Option<Page> {
        self.ledger.next_cool(from)
    }

    /// Writers that wait, and since when the first of them does.
    pub fn waiting(&self) -> (usize, Option<Instant>) {
        let since = self.waiting.iter().map(|waiting| waiting.since).min();
        (self.waiting.len(), since)
    }

    /// Reads the kernel's notes, where it takes some. They stand until the page is copied.
    ///
    /// # Errors
    /// Those of [`Mappings::look_written`].
    pub fn scan(&mut self) -> io::Result<()> {
        let (ledger, ahead) = (&mut self.ledger, &mut self.ahead);
        match self.writes {
            Writes::Note => self.mappings.look_written(0..self.pages, &mut |found| {
                // What has a note again is protected no more.
                ahead.remove_all(found.clone());
                ledger.note(found);
            }),
            Writes::Wait => Ok(()),
        }
    }

    fn take_notes(&mut self, pages: Range<Page>) -> io::Result<()> {
        let ledger = &mut self.ledger;
        self.mappings
            .take_written(pages, &mut |found| ledger.note(found))
    }

    /// Protects a dirty page, to be read then, and counts it as under way with number `sequence`, which rises; `None` where it is not
    /// dirty. Writers may be served until it has been read; nothing may be acknowledged or abandoned.
    ///
    /// # Errors
    /// When it cannot be protected; it stays dirty.
    pub fn take(&mut self, page: Page, sequence: u64) -> io::Result<Option<Taken>> {
        if page >= self.pages || !self.ledger.dirty().contains(page) {
            return Ok(None);
        }
        self.protect_ahead(page)?;
        Ok(self.ledger.take(page, sequence))
    }

    /// Does that with pages that lie side by side and are dirty, all of them protected at once, with the numbers from `sequence` on.
    ///
    /// # Errors
    /// As there; all of them stay dirty.
    pub fn take_run(
        &mut self,
        pages: Range<Page>,
        sequence: u64,
        taken: &mut [Option<Taken>],
    ) -> io::Result<()> {
        let pages = pages.start..pages.end.min(self.pages);
        if !pages.clone().all(|page| self.ahead.contains(page)) {
            self.protect_now(pages.start, pages.end.saturating_sub(1).max(pages.start))?;
        }
        for ((page, sequence), taken) in pages.zip(sequence..).zip(taken) {
            self.ahead.remove(page);
            *taken = self.ledger.take(page, sequence);
        }
        Ok(())
    }

    /// Protects a page, and with it those behind it that are likely to be copied next: each call of the kernel interrupts all
    /// processors that the programs run on.
    fn protect_ahead(&mut self, page: Page) -> io::Result<()> {
        if self.ahead.remove(page) {
            return Ok(());
        }
        let limit = self.pages.min(page.saturating_add(AHEAD_REACH));
        let (mut last, mut dirty) = (page, 0);
        for next in page + 1..limit {
            if self.ledger.dirty().contains(next) {
                dirty += 1;
                if dirty == AHEAD_PAGES || !self.ledger.is_cool(next) {
                    break;
                }
                last = next;
            }
        }
        self.protect_now(page, last)?;
        self.ahead.remove(page);
        Ok(())
    }

    /// Protects pages, with those that are protected together with them: the dirty ones of them need not be when they are copied.
    fn protect_now(&mut self, first: Page, last: Page) -> io::Result<()> {
        let pages = self.mappings.together(first).start..self.mappings.together(last).end;
        match self.writes {
            // Whatever was released is dirty.
            Writes::Wait => self.mappings.protect(pages.clone())?,
            // Whatever is written afterwards is noted again, and found by the next scan: nothing more is needed when it is read later.
            Writes::Note => self.take_notes(pages.clone())?,
        }
        for protected in pages {
            if self.ledger.dirty().contains(protected) {
                self.ahead.insert(protected);
            }
        }
        Ok(())
    }

    /// A page that was taken has been read: what is to be done with it.
    pub fn read(&mut self, taken: &Taken, checksum: u64) -> Copied {
        self.ledger.read(taken, checksum)
    }

    /// A page that was taken cannot be read: it is dirty again.
    pub fn give_back(&mut self, taken: &Taken) {
        // It may have been released meanwhile, or not: it is protected again in any case.
        self.ahead.remove(taken.page);
        self.ledger.give_back(taken);
    }

    /// The target has number `sequence` of the page.
    pub fn acknowledged(&mut self, page: Page, sequence: u64) {
        let sequence = if self.is_broken(Rule::NewestCopy) {
            u64::MAX
        } else {
            sequence
        };
        self.ledger.acknowledged(page, sequence);
    }

    /// What is under way may never have arrived.
    pub fn abandon(&mut self) {
        self.ledger.abandon();
    }

    /// These pages may have been written unnoticed.
    pub fn suspect(&mut self, pages: Range<Page>) {
        self.ledger.note(pages.start..pages.end.min(self.pages));
    }

    /// The target has nothing: every page is dirty.
    pub fn forget(&mut self) {
        self.ledger.forget();
    }

    /// A writer waits: it goes on now, or later.
    ///
    /// # Errors
    /// Those of [`Mappings::release`].
    pub fn fault(&mut self, fault: Fault, now: Instant) -> io::Result<()> {
        let more = self.ledger.clean_among(fault.pages.clone());
        let admission = match more {
            0 => Admission::Now,
            _ if self.is_broken(Rule::HoldAtBudget) => Admission::Now,
            more => self.throttle.admit(self.unsaved(), more),
        };
        let due = match admission {
            Admission::Now => return self.let_write(&fault),
            Admission::After(delay) => Some(now + delay),
            Admission::Hold => None,
        };
        self.waiting.push(Waiting {
            fault,
            due,
            since: now,
        });
        Ok(())
    }

    fn let_write(&mut self, fault: &Fault) -> io::Result<()> {
        // Counted first: the write happens as soon as the page is released.
        self.ledger.note(fault.pages.clone());
        if !self.is_broken(Rule::ReleasedIsNotAhead) {
            for page in fault.pages.clone() {
                self.ahead.remove(page);
            }
        }
        self.mappings.release(fault)
    }

    /// Lets writers go on whose time has come, the longest waiting first.
    ///
    /// # Errors
    /// Those of [`Mappings::release`].
    pub fn tick(&mut self, now: Instant) -> io::Result<()> {
        let mut at = 0;
        while let Some(waiting) = self.waiting.get_mut(at) {
            if waiting.due.is_some_and(|due| due <= now) {
                waiting.due = None;
            }
            let more = self.ledger.clean_among(waiting.fault.pages.clone());
            let unsaved = self.ledger.unsaved();
            let now = more == 0
                || (waiting.due.is_none()
                    && self.throttle.admit_delayed(unsaved, more) == Admission::Now);
            if now {
                let waiting = self.waiting.remove(at);
                self.let_write(&waiting.fault)?;
            } else {
                at += 1;
            }
        }
        Ok(())
    }

    /// How long until a delay ends.
    pub fn next_due(&self, now: Instant) -> Option<Duration> {
        let due = self
            .waiting
            .iter()
            .filter_map(|waiting| waiting.due)
            .min()?;
        Some(due.saturating_duration_since(now))
    }

    /// Nobody waits in this mapping any more.
    pub fn gone(&mut self, mapping: u64) {
        self.waiting
            .retain(|waiting| waiting.fault.mapping != mapping);
    }

    /// Another budget, in pages.
    pub fn set_budget_pages(&mut self, pages: u64) {
        self.throttle.set_budget_pages(pages);
    }

    /// Switches. Towards waiting it is done in any case; towards noting only if the programs stand still in time and nobody waits.
    ///
    /// # Errors
    /// When the kernel refuses.
    pub fn switch(&mut self, to: Writes, deadline: Instant) -> io::Result<Switched> {
        if to == self.writes {
            return Ok(Switched::Precisely);
        }
        if to == Writes::Note && !self.waiting.is_empty() {
            return Ok(Switched::NotYet);
        }
        let still = if self.is_broken(Rule::StandStill) {
            Ok(())
        } else {
            self.mappings.freeze(deadline)
        };
        if still.is_err() && to == Writes::Note {
            self.mappings.thaw();
            return Ok(Switched::NotYet);
        }
        let changed = self.change(to);
        if still.is_err() && !self.is_broken(Rule::SuspectWhereNotStill) {
            self.ledger.note(0..self.pages);
        }
        self.mappings.thaw();
        changed?;
        Ok(match still {
            Ok(()) => Switched::Precisely,
            Err(_) => Switched::AllSuspect,
        })
    }

    fn change(&mut self, to: Writes) -> io::Result<()> {
        if !self.is_broken(Rule::LastScan) {
            self.scan()?;
        }
        self.mappings.set_writes(to)?;
        self.writes = to;
        self.ahead.clear();
        if !self.is_broken(Rule::ProtectAfterSwitch) {
            self.mappings.protect(0..self.pages)?;
        }
        Ok(())
    }
}
