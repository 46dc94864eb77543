//! Page-walk cache of one core: which table page serves a part of the virtual address space.
//!
//! One level keeps where the leaf table of a 2 MiB range is, the other where the directory of a 1 GiB range is; a walk starts at the lowest level
//! that is known. The tables above the leaves never change while a program runs, but a shoot-down drops what was used for its page all the same.

use crate::configuration::CacheSizes;
use crate::set_associative::SetAssociative;

/// Ranges of 1 GiB that are remembered.
const DIRECTORY_ENTRIES: usize = 4;

/// Remembered table frames of one core.
#[derive(Debug)]
pub struct PageWalkCache {
    leaves: SetAssociative<u32>,
    directories: SetAssociative<u32>,
}

/// Where a walk may start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WalkStart {
    /// At the leaf table in this table frame.
    Leaf(u32),
    /// At the page directory in this table frame.
    Directory(u32),
    /// At the root.
    Root,
}

impl PageWalkCache {
    /// An empty cache.
    pub fn new(sizes: &CacheSizes) -> Self {
        Self {
            leaves: SetAssociative::new(sizes.walk_cache, sizes.walk_cache),
            directories: SetAssociative::new(DIRECTORY_ENTRIES, DIRECTORY_ENTRIES),
        }
    }

    /// The lowest level known for a virtual page.
    pub fn find(&mut self, virtual_page: u64) -> WalkStart {
        if let Some(frame) = self.leaves.find(virtual_page >> 9) {
            WalkStart::Leaf(*frame)
        } else if let Some(frame) = self.directories.find(virtual_page >> 18) {
            WalkStart::Directory(*frame)
        } else {
            WalkStart::Root
        }
    }

    /// Remembers the leaf table of a virtual page.
    pub fn insert_leaf(&mut self, virtual_page: u64, table_frame: u32) {
        self.leaves.insert(virtual_page >> 9, table_frame);
    }

    /// Remembers the page directory of a virtual page.
    pub fn insert_directory(&mut self, virtual_page: u64, table_frame: u32) {
        self.directories.insert(virtual_page >> 18, table_frame);
    }

    /// Drops what serves a virtual page.
    pub fn invalidate(&mut self, virtual_page: u64) {
        self.leaves.remove(virtual_page >> 9);
        self.directories.remove(virtual_page >> 18);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_starts_at_the_lowest_known_level() {
        let mut cache = PageWalkCache::new(&CacheSizes::SCALED);
        assert_eq!(cache.find(0x12345), WalkStart::Root);
        cache.insert_directory(0x12345, 2);
        assert_eq!(cache.find(0x12345 + 512), WalkStart::Directory(2));
        cache.insert_leaf(0x12345, 9);
        assert_eq!(cache.find(0x12345 ^ 0x1ff), WalkStart::Leaf(9));
        cache.invalidate(0x12345);
        assert_eq!(cache.find(0x12345), WalkStart::Root);
    }

    #[test]
    fn only_the_stated_number_of_ranges_is_kept() {
        let mut cache = PageWalkCache::new(&CacheSizes::SCALED);
        for range in 0..=CacheSizes::SCALED.walk_cache as u64 {
            cache.insert_leaf(range << 9, 1);
        }
        assert_eq!(cache.find(0), WalkStart::Root);
        assert_eq!(cache.find(1 << 9), WalkStart::Leaf(1));
    }
}
