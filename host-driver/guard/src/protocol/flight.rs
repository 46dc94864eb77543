//! Pages under way, in the order in which they were sent.

use super::{Milliseconds, Page};
use crate::page_set::PageSet;
use std::collections::VecDeque;

/// A page as it was sent.
#[derive(Debug, Clone, Copy)]
struct Sent {
    at_ms: Milliseconds,
    sequence: u64,
    page: Page,
}

/// Pages under way: numbers rise from one to the next. Nothing is allocated for a page once as many have been under way.
#[derive(Debug, Clone)]
pub(super) struct Flight {
    /// For each page the number that it is under way with; 0 where it is not.
    sequences: Vec<u64>,
    /// Those that were written again since.
    stale: PageSet,
    /// The oldest first. One that is not under way with that number any more is passed over.
    sent: VecDeque<Sent>,
    count: usize,
}

impl Flight {
    /// Nothing is under way, of so many pages.
    pub(super) fn new(pages: Page) -> Self {
        Self {
            sequences: vec![0; pages as usize],
            stale: PageSet::new(pages.into()),
            sent: VecDeque::new(),
            count: 0,
        }
    }

    /// How many are under way.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// The number with which a page is.
    pub(super) fn sequence(&self, page: Page) -> Option<u64> {
        let sequence = self.sequences.get(page as usize)?;
        (*sequence > 0).then_some(*sequence)
    }

    /// A page that is not under way is sent.
    pub(super) fn insert(&mut self, page: Page, sequence: u64, at_ms: Milliseconds) {
        self.sequences[page as usize] = sequence;
        self.count += 1;
        let sent = Sent {
            at_ms,
            sequence,
            page,
        };
        self.sent.push_back(sent);
    }

    /// A page was written: whether it is under way.
    pub(super) fn written(&mut self, page: Page) -> bool {
        let under_way = self.sequence(page).is_some();
        if under_way {
            self.stale.insert(page);
        }
        under_way
    }

    /// A page that is under way is no longer: whether it was written since.
    pub(super) fn remove(&mut self, page: Page) -> bool {
        self.sequences[page as usize] = 0;
        self.count -= 1;
        while let Some(sent) = self.sent.front()
            && self.sequences[sent.page as usize] != sent.sequence
        {
            self.sent.pop_front();
        }
        self.stale.remove(page)
    }

    /// The oldest page under way, if it was sent at that time or before: it is no longer.
    pub(super) fn lost(&mut self, before_ms: Option<Milliseconds>) -> Option<Page> {
        while let Some(sent) = self.sent.front() {
            let Sent {
                at_ms,
                sequence,
                page,
            } = *sent;
            let under_way = self.sequences[page as usize] == sequence;
            if under_way && before_ms.is_some_and(|before_ms| at_ms > before_ms) {
                return None;
            }
            self.sent.pop_front();
            if under_way {
                self.sequences[page as usize] = 0;
                self.count -= 1;
                self.stale.remove(page);
                return Some(page);
            }
        }
        None
    }

    /// Nothing is under way.
    pub(super) fn clear(&mut self) {
        self.sequences.fill(0);
        self.stale.clear();
        self.sent.clear();
        self.count = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_lost_in_the_order_in_which_they_were_sent_last() {
        let mut flight = Flight::new(10);
        for (sequence, page) in [(1, 7), (2, 3), (3, 5)] {
            flight.insert(page, sequence, sequence * 10);
        }
        assert!(flight.written(3) && !flight.written(4));
        assert!(flight.remove(3), "written since");
        assert!(!flight.remove(7));
        flight.insert(7, 4, 40);
        assert_eq!((flight.len(), flight.sequence(7)), (2, Some(4)));
        assert_eq!(flight.lost(Some(29)), None);
        assert_eq!(flight.lost(Some(30)), Some(5));
        assert_eq!(flight.lost(Some(30)), None);
        assert_eq!((flight.lost(None), flight.lost(None)), (Some(7), None));
        assert_eq!((flight.len(), flight.sequence(7)), (0, None));
    }
}
