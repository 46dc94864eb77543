//! Two-level translation buffer of one core.
//!
//! ```text
//! virtual page -> level 1 (no cost) -> level 2 (2 ns) -> page walk
//! ```
//! An entry remembers whether the dirty bit of its page-table entry is set, as real cores do: the first store through a translation whose bit is
//! clear goes back to the table.

use crate::configuration::CacheSizes;
use crate::set_associative::SetAssociative;

/// Cost of a hit in the second level.
pub const SECOND_LEVEL_NS: u64 = 2;

/// A live translation.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Translation {
    /// Index of the page frame (0..FRAMES).
    pub frame: u32,
    /// Number of the page in the reference memory. Comes from the virtual address, never from the table, so that a wrong translation shows.
    pub page: u32,
    /// The dirty bit of the entry is known to be set.
    pub dirty: bool,
}

/// Translation buffers of one core.
#[derive(Debug)]
pub struct Tlb {
    first: SetAssociative<Translation>,
    second: SetAssociative<Translation>,
}

impl Tlb {
    /// Empty buffers of these sizes.
    pub fn new(sizes: &CacheSizes) -> Self {
        Self {
            first: SetAssociative::new(sizes.first_tlb.0, sizes.first_tlb.1),
            second: SetAssociative::new(sizes.second_tlb.0, sizes.second_tlb.1),
        }
    }

    /// The translation of a virtual page and what finding it cost in nanoseconds.
    #[inline]
    pub fn find(&mut self, virtual_page: u64) -> Option<(Translation, u64)> {
        if let Some(translation) = self.first.find(virtual_page) {
            return Some((*translation, 0));
        }
        let translation = *self.second.find(virtual_page)?;
        self.first.insert(virtual_page, translation);
        Some((translation, SECOND_LEVEL_NS))
    }

    /// Adds or replaces a translation in both levels.
    pub fn insert(&mut self, virtual_page: u64, translation: Translation) {
        self.first.insert(virtual_page, translation);
        self.second.insert(virtual_page, translation);
    }

    /// Drops the translation of one page from both levels.
    pub fn invalidate(&mut self, virtual_page: u64) {
        self.first.remove(virtual_page);
        self.second.remove(virtual_page);
    }

    /// A live translation chosen by `choice`, any number; None when the chosen place is empty.
    pub fn pick(&self, choice: u64) -> Option<(u64, Translation)> {
        let places = self.first.capacity() + self.second.capacity();
        let place = (choice % places as u64) as usize;
        match place.checked_sub(self.first.capacity()) {
            None => self.first.entry(place),
            Some(place) => self.second.entry(place),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn translation(frame: u32) -> Translation {
        Translation {
            frame,
            page: frame,
            dirty: false,
        }
    }

    #[test]
    fn what_leaves_the_first_level_is_found_in_the_second() {
        let mut tlb = Tlb::new(&CacheSizes::SCALED);
        for page in 0..64 {
            tlb.insert(page, translation(page as u32));
        }
        assert_eq!(tlb.find(63), Some((translation(63), 0)));
        assert_eq!(tlb.find(0), Some((translation(0), SECOND_LEVEL_NS)));
        assert_eq!(
            tlb.find(0),
            Some((translation(0), 0)),
            "promoted by the hit before"
        );
    }

    #[test]
    fn invalidation_reaches_both_levels() {
        let mut tlb = Tlb::new(&CacheSizes::SCALED);
        tlb.insert(5, translation(1));
        tlb.invalidate(5);
        assert_eq!(tlb.find(5), None);
        assert!((0..1000).all(|choice| tlb.pick(choice).is_none()));
    }

    #[test]
    fn reach_is_that_of_the_second_level() {
        let mut tlb = Tlb::new(&CacheSizes::SCALED);
        for page in 0..=128 {
            tlb.insert(page, translation(0));
        }
        assert_eq!(
            tlb.find(0),
            None,
            "129 pages exceed 128 entries in the set of page 0"
        );
        assert!(tlb.find(1).is_some());
    }
}
