//! Which pages are not at the target: dirty ones, and those under way.
//!
//! ```text
//!            written                 take                    acknowledged
//!   clean -----------> dirty -----------------> under way -----------------> clean
//!                        ^ ^--- written again --/   |
//!                        +------- abandoned --------+
//! ```
//! Promises: a page is dirty from the instant it is noted until it is taken, and under way from then until what was taken last is
//! acknowledged; nothing is allocated after [`Ledger::new`].

use crate::page_set::PageSet;
use crate::protocol::Page;
use std::ops::Range;

/// What is not at the target.
#[derive(Debug)]
pub(crate) struct Ledger {
    dirty: PageSet,
    /// Number of what was taken last and is not acknowledged; zero where nothing is.
    under_way: Vec<u64>,
    under_way_pages: u64,
    /// Pages that were taken while an older copy was under way, and are not read yet: they may be dirty again without another write.
    reserved: u64,
    /// Checksum of what was taken last, where `sent`.
    checksums: Vec<u64>,
    sent: PageSet,
    /// How many pages were taken.
    takes: u32,
    /// That count when a page was taken last.
    taken_at: Vec<u32>,
    /// How often a page came back soon, and how often it is passed over for that yet: four bits each.
    heat: Vec<u8>,
}

/// Highest heat.
const HOTTEST: u8 = 15;

/// What to do with a page that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copied {
    /// It goes to the target.
    Send {
        /// Of its bytes.
        checksum: u64,
    },
    /// The target has these bytes already, or they are under way.
    Unchanged {
        /// Of its bytes.
        checksum: u64,
    },
}

/// A page that was taken and is being read.
#[derive(Debug)]
#[must_use]
pub struct Taken {
    pub(crate) page: Page,
    previous: u64,
}

impl Ledger {
    pub(crate) fn new(pages: u64) -> Self {
        let length = usize::try_from(pages).unwrap_or(usize::MAX);
        Self {
            dirty: PageSet::new(pages),
            under_way: vec![0; length],
            under_way_pages: 0,
            reserved: 0,
            checksums: vec![0; length],
            sent: PageSet::new(pages),
            takes: 0,
            // Long ago.
            taken_at: vec![u32::MAX / 2; length],
            heat: vec![0; length],
        }
    }

    pub(crate) fn dirty(&self) -> &PageSet {
        &self.dirty
    }

    /// Dirty pages and pages under way; one that is both counts twice, for both are still to come.
    pub(crate) fn unsaved(&self) -> u64 {
        self.dirty.count() + self.under_way_pages + self.reserved
    }

    pub(crate) fn under_way(&self) -> u64 {
        self.under_way_pages
    }

    /// How many of the pages are not dirty yet.
    pub(crate) fn clean_among(&self, pages: Range<Page>) -> u64 {
        pages.filter(|page| !self.dirty.contains(*page)).count() as u64
    }

    pub(crate) fn note(&mut self, pages: Range<Page>) {
        let mut page = pages.start;
        while page < pages.end {
            // Most of what is found was found before.
            if page.is_multiple_of(64)
                && pages.end - page >= 64
                && self.dirty.word(page) == u64::MAX
            {
                page += 64;
                continue;
            }
            if self.dirty.insert(page) {
                self.warm(page);
            }
            page += 1;
        }
    }

    /// A page that is dirty again before as many others were saved as are dirty now was not worth saving: it is passed over for once
    /// more than the last time. Otherwise it cools down.
    fn warm(&mut self, page: Page) {
        let at = page as usize;
        let soon = u64::from(self.takes.wrapping_sub(self.taken_at[at])) < self.dirty.count();
        let before = self.heat[at] >> 4;
        let level = if soon {
            (before + 1).min(HOTTEST)
        } else {
            before / 2
        };
        self.heat[at] = level << 4 | level;
    }

    /// It is not passed over any more.
    pub(crate) fn is_cool(&self, page: Page) -> bool {
        self.heat[page as usize] & HOTTEST == 0
    }

    /// A dirty page that is likely to stay as it is once it is saved, at `from` or after it, around the end.
    pub(crate) fn next_cool(&mut self, from: Page) -> Option<Page> {
        let mut from = from;
        // Each is passed over for `HOTTEST` times at most.
        for _ in 0..=self.dirty.count().saturating_mul(u64::from(HOTTEST) + 1) {
            let page = self.dirty.next(from).or_else(|| self.dirty.next(0))?;
            if self.is_cool(page) {
                return Some(page);
            }
            self.heat[page as usize] -= 1;
            from = page + 1;
        }
        self.dirty.next(0)
    }

    /// From dirty to under way, as number `sequence`, which rises; `None` where it is not dirty. Whoever takes it protects and reads it
    /// then, in this order.
    pub(crate) fn take(&mut self, page: Page, sequence: u64) -> Option<Taken> {
        if !self.dirty.remove(page) {
            return None;
        }
        let under_way = &mut self.under_way[page as usize];
        let previous = std::mem::replace(under_way, sequence.max(1));
        self.takes = self.takes.wrapping_add(1);
        self.taken_at[page as usize] = self.takes;
        self.under_way_pages += u64::from(previous == 0);
        self.reserved += u64::from(previous != 0);
        Some(Taken { page, previous })
    }

    /// It was read. Nothing was acknowledged since it was taken.
    pub(crate) fn read(&mut self, taken: &Taken, checksum: u64) -> Copied {
        let at = taken.page as usize;
        self.reserved -= u64::from(taken.previous != 0);
        if self.sent.contains(taken.page) && self.checksums[at] == checksum {
            self.under_way[at] = taken.previous;
            self.under_way_pages -= u64::from(taken.previous == 0);
            return Copied::Unchanged { checksum };
        }
        self.checksums[at] = checksum;
        self.sent.insert(taken.page);
        Copied::Send { checksum }
    }

    /// It could not be protected or read: dirty again.
    pub(crate) fn give_back(&mut self, taken: &Taken) {
        let under_way = &mut self.under_way[taken.page as usize];
        *under_way = taken.previous;
        self.reserved -= u64::from(taken.previous != 0);
        self.under_way_pages -= u64::from(taken.previous == 0);
        self.dirty.insert(taken.page);
    }

    /// The target has number `sequence` of the page, or a later one. Of no effect where something newer is under way.
    pub(crate) fn acknowledged(&mut self, page: Page, sequence: u64) {
        let Some(under_way) = self.under_way.get_mut(page as usize) else {
            return;
        };
        if *under_way != 0 && sequence >= *under_way {
            *under_way = 0;
            self.under_way_pages -= 1;
        }
    }

    /// What is under way may never have arrived: all of it is dirty again.
    pub(crate) fn abandon(&mut self) {
        for (page, under_way) in (0..).zip(&mut self.under_way) {
            if *under_way != 0 {
                *under_way = 0;
                self.dirty.insert(page);
                self.sent.remove(page);
            }
        }
        self.under_way_pages = 0;
    }

    /// Another target, or one that lost its image: every page is dirty and none is there.
    pub(crate) fn forget(&mut self) {
        self.abandon();
        self.sent.clear();
        let pages = self.dirty.pages();
        self.note(0..Page::try_from(pages).unwrap_or(Page::MAX));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: Copied = Copied::Send { checksum: 1 };

    fn ledger() -> Ledger {
        Ledger::new(200)
    }

    fn copy(ledger: &mut Ledger, page: Page, sequence: u64, checksum: u64) -> Copied {
        let taken = ledger.take(page, sequence).expect("dirty");
        ledger.read(&taken, checksum)
    }

    #[test]
    fn a_page_is_unsaved_until_what_was_taken_last_is_acknowledged() {
        let mut ledger = ledger();
        ledger.note(5..6);
        assert_eq!(copy(&mut ledger, 5, 1, 1), A);
        assert!(ledger.take(5, 2).is_none(), "not dirty any more");
        ledger.note(5..6);
        assert_eq!(ledger.unsaved(), 2, "dirty, and under way");
        copy(&mut ledger, 5, 2, 2);
        ledger.acknowledged(5, 1);
        assert_eq!(
            ledger.unsaved(),
            1,
            "an old one is there, the new one is not"
        );
        ledger.acknowledged(5, 2);
        ledger.acknowledged(5, 2);
        ledger.acknowledged(199, 7);
        ledger.acknowledged(4000, 7);
        assert_eq!((ledger.unsaved(), ledger.under_way()), (0, 0));
    }

    #[test]
    fn bytes_that_the_target_has_are_not_sent_again_unless_they_may_be_lost() {
        let mut ledger = ledger();
        ledger.note(0..2);
        copy(&mut ledger, 0, 1, 1);
        ledger.note(0..1);
        assert_eq!(
            copy(&mut ledger, 0, 2, 1),
            Copied::Unchanged { checksum: 1 }
        );
        assert_eq!(ledger.unsaved(), 2, "page 1, and the first copy of page 0");
        ledger.acknowledged(0, 1);
        ledger.note(0..1);
        assert_eq!(
            copy(&mut ledger, 0, 3, 1),
            Copied::Unchanged { checksum: 1 }
        );
        assert_eq!(ledger.unsaved(), 1);
        copy(&mut ledger, 1, 4, 1);
        ledger.abandon();
        assert_eq!(ledger.unsaved(), 1);
        assert_eq!(copy(&mut ledger, 1, 5, 1), A, "it may not have arrived");
        ledger.forget();
        assert_eq!(ledger.unsaved(), 200);
        assert_eq!(copy(&mut ledger, 0, 6, 1), A, "another target");
    }

    #[test]
    fn a_page_that_cannot_be_read_stays_dirty() {
        let mut ledger = ledger();
        ledger.note(7..8);
        let taken = ledger.take(7, 1).expect("dirty");
        ledger.give_back(&taken);
        assert_eq!((ledger.unsaved(), ledger.under_way()), (1, 0));
        assert!(ledger.dirty().contains(7));
        // With an older copy under way: its room is kept for it until it has been read.
        copy(&mut ledger, 7, 2, 1);
        ledger.note(7..8);
        let taken = ledger.take(7, 3).expect("dirty");
        assert_eq!(ledger.unsaved(), 2);
        ledger.give_back(&taken);
        assert_eq!((ledger.unsaved(), ledger.under_way()), (2, 1));
        copy(&mut ledger, 7, 4, 2);
        assert_eq!(ledger.unsaved(), 1);
    }

    #[test]
    fn a_page_that_comes_back_soon_is_passed_over_and_one_that_does_not_is_not() {
        let mut ledger = ledger();
        let mut saved = [0_u32; 200];
        let (mut from, mut sequence) = (0, 0);
        // Page 150 is written all the time, the others one after the other.
        for round in 0..2000 {
            ledger.note(150..151);
            ledger.note(round % 100..round % 100 + 1);
            while ledger.dirty().count() > 20 {
                let page = ledger.next_cool(from).expect("some");
                sequence += 1;
                copy(&mut ledger, page, sequence, sequence);
                ledger.acknowledged(page, sequence);
                saved[page as usize] += 1;
                from = page + 1;
            }
        }
        let others: u32 = saved[..100].iter().sum();
        assert!(others > 1900, "{others} of 2000");
        assert!(saved[150] < 60, "page 150: {} times", saved[150]);
        // It is saved all the same when nothing else is left.
        while ledger.dirty().count() > 0 {
            let page = ledger.next_cool(0).expect("some");
            sequence += 1;
            copy(&mut ledger, page, sequence, sequence);
        }
        assert_eq!(ledger.next_cool(0), None);
    }
}
