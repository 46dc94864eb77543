//! The memory of the other host as it is kept: pages as they come, and the last complete epoch.

use super::{Epoch, Generation, Page, Rule};
use std::collections::BTreeMap;

/// Contents of a memory, by page; pages that are not there were never written.
pub type Contents = BTreeMap<Page, u64>;

/// A digest of the contents of a memory.
pub fn digest(contents: &Contents) -> u64 {
    // FNV-1a, which tells the simulation's contents apart; a daemon takes one that nobody can forge.
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for (page, value) in contents {
        for byte in page.to_le_bytes().into_iter().chain(value.to_le_bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// A memory as it stood still: what can be served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complete {
    /// Whose.
    pub generation: Generation,
    /// Which commit of it.
    pub epoch: Epoch,
    /// All pages.
    pub contents: Contents,
}

/// The pages of one generation as they come, under a prefix of its own.
#[derive(Debug, Clone, Default)]
pub struct Image {
    /// Whose.
    pub generation: Generation,
    pages: BTreeMap<Page, (u64, u64)>,
}

impl Image {
    /// The empty image of a generation.
    pub fn of(generation: Generation) -> Self {
        Self {
            generation,
            ..Self::default()
        }
    }

    /// Stores a page unless a later one is there; the sequence number of what is there now.
    pub fn store(&mut self, page: Page, sequence: u64, contents: u64) -> u64 {
        let known = self.pages.entry(page).or_insert((sequence, contents));
        if sequence > known.0 {
            *known = (sequence, contents);
        }
        known.0
    }

    /// Pages as they have come.
    pub fn working(&self) -> Contents {
        self.pages
            .iter()
            .map(|(page, (_, contents))| (*page, *contents))
            .collect()
    }

    /// The pages as a complete epoch, if their digest is right.
    pub fn complete(&self, epoch: Epoch, wanted: u64, broken: Option<Rule>) -> Option<Complete> {
        let contents = self.working();
        let whole = digest(&contents) == wanted || broken == Some(Rule::DigestOfCommit);
        whole.then_some(Complete {
            generation: self.generation,
            epoch,
            contents,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_is_complete_with_every_page_in_its_last_state() {
        let mut image = Image::of(1);
        let memory = Contents::from([(1, 10), (2, 20)]);
        image.store(1, 1, 10);
        assert_eq!(image.complete(1, digest(&memory), None), None);
        image.store(2, 2, 20);
        let complete = image.complete(1, digest(&memory), None).expect("whole");
        assert_eq!(
            (complete.generation, complete.epoch, &complete.contents),
            (1, 1, &memory)
        );
        image.store(2, 4, 22);
        assert_eq!(image.store(2, 3, 21), 4, "overtaken");
        assert_eq!(image.complete(2, digest(&memory), None), None);
        let later = Contents::from([(1, 10), (2, 22)]);
        assert!(image.complete(2, digest(&later), None).is_some());
    }
}
