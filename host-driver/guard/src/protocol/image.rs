//! What is known of a memory: a checksum for each page, and the digest of all of them, kept up to date page by page.

use super::{Epoch, Generation, Page, Rule};
use crate::page_set::PageSet;
use xxhash_rust::xxh3::xxh3_64;

/// The checksum of a page's bytes.
///
/// XXH3 with 64 bits: it runs at the speed of memory, so that it costs a page a tenth of its encryption, and what it has to tell apart is an
/// accident (a page that was torn, mixed up or left over) from what was meant. Malice is for TLS to keep out.
pub fn checksum(bytes: &[u8]) -> u64 {
    xxh3_64(bytes)
}

/// Checksums of pages, with a digest of them all that costs the same however many they are.
///
/// The digest is the sum of a hash of each page's number and checksum: whatever the order in which pages come, and one addition and one
/// subtraction when one changes.
#[derive(Debug, Clone, Default)]
pub struct Checksums {
    /// For each page that is known at all: that it is, and its checksum.
    pages: Vec<Option<u64>>,
    digest: u64,
}

impl Checksums {
    /// What is in a page from now on.
    pub fn set(&mut self, page: Page, contents: u64) {
        let known = at(&mut self.pages, page);
        if let Some(before) = known.replace(contents) {
            self.digest = self.digest.wrapping_sub(share(page, before));
        }
        self.digest = self.digest.wrapping_add(share(page, contents));
    }

    /// Of all pages.
    pub fn digest(&self) -> u64 {
        self.digest
    }

    /// Of all pages but these.
    pub(crate) fn digest_without(&self, pages: &PageSet) -> u64 {
        let mut digest = self.digest;
        let mut next = pages.next(0);
        while let Some(page) = next {
            if let Some(Some(contents)) = self.pages.get(page as usize) {
                digest = digest.wrapping_sub(share(page, *contents));
            }
            next = pages.next(page + 1);
        }
        digest
    }
}

impl FromIterator<(Page, u64)> for Checksums {
    fn from_iter<I: IntoIterator<Item = (Page, u64)>>(pages: I) -> Self {
        let mut all = Self::default();
        for (page, contents) in pages {
            all.set(page, contents);
        }
        all
    }
}

/// The place of a page in a list that grows with the pages that it has heard of.
fn at<T: Clone + Default>(pages: &mut Vec<T>, page: Page) -> &mut T {
    let place = page as usize;
    if place >= pages.len() {
        pages.resize(place + 1, T::default());
    }
    &mut pages[place]
}

/// What a page adds to the digest.
fn share(page: Page, contents: u64) -> u64 {
    let mut bytes = [0; 12];
    bytes[..4].copy_from_slice(&page.to_le_bytes());
    bytes[4..].copy_from_slice(&contents.to_le_bytes());
    xxh3_64(&bytes)
}

/// A memory as it stood still: what can be served. Its bytes are with whoever runs the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Complete {
    /// Whose.
    pub generation: Generation,
    /// Which commit of it.
    pub epoch: Epoch,
}

/// The pages of one generation as they come, under a prefix of its own.
#[derive(Debug, Clone, Default)]
pub struct Image {
    /// Whose.
    pub generation: Generation,
    /// For each page the number of what is there; 0 where nothing has come.
    sequences: Vec<u64>,
    pages: usize,
    checksums: Checksums,
}

impl Image {
    /// The empty image of a generation.
    pub fn of(generation: Generation) -> Self {
        Self {
            generation,
            ..Self::default()
        }
    }

    /// Takes a page.
    ///
    /// # Errors
    /// The number of what is there already, if that is the same or a later one.
    pub fn store(&mut self, page: Page, sequence: u64, contents: u64) -> Result<(), u64> {
        let known = at(&mut self.sequences, page);
        if sequence <= *known {
            return Err(*known);
        }
        self.pages += usize::from(*known == 0);
        *known = sequence;
        self.checksums.set(page, contents);
        Ok(())
    }

    /// Pages that have come.
    pub fn pages(&self) -> usize {
        self.pages
    }

    /// The digest of all pages but these.
    pub(crate) fn digest_without(&self, pages: &PageSet) -> u64 {
        self.checksums.digest_without(pages)
    }

    /// The pages are a complete epoch, if their digest is right.
    pub fn is_complete(&self, wanted: u64, broken: Option<Rule>) -> bool {
        self.checksums.digest() == wanted || broken == Some(Rule::DigestOfCommit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digest(pages: &[(Page, u64)]) -> u64 {
        pages.iter().copied().collect::<Checksums>().digest()
    }

    #[test]
    fn an_epoch_is_complete_with_every_page_in_its_last_state() {
        let mut image = Image::of(1);
        let memory = digest(&[(1, 10), (2, 20)]);
        assert_eq!(image.store(1, 1, 10), Ok(()));
        assert!(!image.is_complete(memory, None));
        assert_eq!(image.store(2, 2, 20), Ok(()));
        assert!(image.is_complete(memory, None));
        assert_eq!(image.store(2, 4, 22), Ok(()));
        assert_eq!(image.store(2, 3, 21), Err(4), "overtaken");
        assert_eq!(image.store(2, 4, 23), Err(4), "doubled");
        assert!(!image.is_complete(memory, None));
        assert!(image.is_complete(digest(&[(2, 22), (1, 10)]), None));
    }

    #[test]
    fn a_digest_tells_pages_that_changed_places() {
        assert_ne!(digest(&[(1, 10), (2, 20)]), digest(&[(1, 20), (2, 10)]));
        assert_ne!(digest(&[(1, 10)]), digest(&[(1, 10), (2, 0)]));
        let mut changed = [(1, 10)].into_iter().collect::<Checksums>();
        changed.set(1, 11);
        changed.set(1, 10);
        assert_eq!(changed.digest(), digest(&[(1, 10)]));
    }

    #[test]
    fn a_digest_without_pages_is_that_of_the_others() {
        let all = [(1, 10), (2, 20), (70, 700)];
        let mut without = PageSet::new(80);
        for page in [2, 3, 70] {
            without.insert(page);
        }
        let checksums: Checksums = all.into_iter().collect();
        assert_eq!(checksums.digest_without(&without), digest(&[(1, 10)]));
    }
}
