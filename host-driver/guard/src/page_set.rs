//! Sets of pages, a bit for each.

use crate::protocol::Page;
use std::ops::Range;

/// A set of pages.
#[derive(Debug, Clone)]
pub(crate) struct PageSet {
    words: Vec<u64>,
    pages: u64,
    count: u64,
    /// No page is in a word before this one.
    first_word: usize,
}

impl PageSet {
    /// No page of so many.
    pub(crate) fn new(pages: u64) -> Self {
        Self {
            words: vec![0; usize::try_from(pages.div_ceil(64)).unwrap_or(usize::MAX)],
            pages,
            count: 0,
            first_word: 0,
        }
    }

    fn place(page: Page) -> (usize, u64) {
        (page as usize / 64, 1 << (page % 64))
    }

    pub(crate) fn contains(&self, page: Page) -> bool {
        let (word, bit) = Self::place(page);
        self.words[word] & bit != 0
    }

    /// The bits of the 64 pages that this one begins with.
    pub(crate) fn word(&self, first: Page) -> u64 {
        self.words[first as usize / 64]
    }

    /// Whether it is new.
    pub(crate) fn insert(&mut self, page: Page) -> bool {
        let (word, bit) = Self::place(page);
        let new = self.words[word] & bit == 0;
        self.words[word] |= bit;
        self.count += u64::from(new);
        self.first_word = self.first_word.min(word);
        new
    }

    /// Whether it was in.
    pub(crate) fn remove(&mut self, page: Page) -> bool {
        let (word, bit) = Self::place(page);
        let was = self.words[word] & bit != 0;
        self.words[word] &= !bit;
        self.count -= u64::from(was);
        was
    }

    /// Takes out those of a range.
    pub(crate) fn remove_all(&mut self, pages: Range<Page>) {
        let mut page = pages.start;
        while page < pages.end && self.count > 0 {
            let whole = page.is_multiple_of(64) && pages.end - page >= 64;
            if whole && self.word(page) == 0 {
                page += 64;
                continue;
            }
            self.remove(page);
            page += 1;
        }
    }

    /// Takes the first page out.
    pub(crate) fn pop_first(&mut self) -> Option<Page> {
        if self.count == 0 {
            return None;
        }
        let page = self.next((self.first_word * 64) as Page)?;
        self.first_word = page as usize / 64;
        self.remove(page);
        Some(page)
    }

    /// How many pages it is a set of.
    pub(crate) fn pages(&self) -> u64 {
        self.pages
    }

    pub(crate) fn clear(&mut self) {
        self.words.fill(0);
        self.count = 0;
    }

    /// Inserts all of another set of as many pages; says which are new, in order.
    pub(crate) fn insert_all(&mut self, other: &Self, mut new: impl FnMut(Page)) {
        self.first_word = 0;
        for (at, (word, more)) in self.words.iter_mut().zip(&other.words).enumerate() {
            let mut added = more & !*word;
            *word |= added;
            self.count += u64::from(added.count_ones());
            while added != 0 {
                // As many pages as fit into the type.
                new((at * 64) as Page + added.trailing_zeros());
                added &= added - 1;
            }
        }
    }

    /// Inserts every page.
    pub(crate) fn fill(&mut self) {
        self.first_word = 0;
        for (at, word) in self.words.iter_mut().enumerate() {
            let left = self.pages - at as u64 * 64;
            *word = if left >= 64 {
                u64::MAX
            } else {
                (1 << left) - 1
            };
        }
        self.count = self.pages;
    }

    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    /// The first page at `from` or after it.
    pub(crate) fn next(&self, from: Page) -> Option<Page> {
        if u64::from(from) >= self.pages {
            return None;
        }
        let (first, bit) = Self::place(from);
        let mut word = self.words[first] & !(bit - 1);
        let mut at = first;
        loop {
            if word != 0 {
                return Page::try_from(at * 64 + word.trailing_zeros() as usize).ok();
            }
            at += 1;
            word = *self.words.get(at)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_found_across_words() {
        let mut set = PageSet::new(200);
        for page in [0, 63, 64, 130, 199] {
            assert!(set.insert(page));
        }
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(page) = set.next(from) {
            found.push(page);
            from = page + 1;
        }
        assert_eq!(found, [0, 63, 64, 130, 199]);
        assert!(set.remove(63) && !set.remove(63));
        assert_eq!((set.next(1), set.count()), (Some(64), 4));
        assert_eq!(set.next(4000), None);
        let mut other = PageSet::new(200);
        other.insert(64);
        let mut new = Vec::new();
        other.insert_all(&set, |page| new.push(page));
        assert_eq!((new, other.count()), (vec![0, 130, 199], 4));
        other.insert_all(&set, |page| panic!("{page} is not new"));
        other.fill();
        assert_eq!((other.count(), other.next(198)), (200, Some(198)));
        assert_eq!((other.next(199), other.next(200)), (Some(199), None));
    }

    #[test]
    fn pages_are_taken_out_in_order_whatever_came_in_between() {
        let mut set = PageSet::new(1000);
        for page in [900, 70, 71] {
            set.insert(page);
        }
        assert_eq!(set.pop_first(), Some(70));
        assert_eq!(set.pop_first(), Some(71));
        set.insert(3);
        assert_eq!([set.pop_first(), set.pop_first()], [Some(3), Some(900)]);
        assert_eq!(set.pop_first(), None);
        set.fill();
        assert_eq!(set.pop_first(), Some(0));
        assert_eq!(set.count(), 999);
    }
}
