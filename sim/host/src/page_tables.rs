//! The program's x86-64 page tables: four levels, all of them in table frames of the device (OS1, SP1).
//!
//! ```text
//! root (frame 0) -> 512 GiB -> 1 GiB -> 2 MiB -> leaf: MANAGED entries, remote at the start
//! ```
//! Virtual pages of the footprint get remote page numbers in ascending order without gaps.

use crate::entry;
use crate::error::HostError;
use crate::memory_map::MemoryMap;
use outrigger_port::Line;
use outrigger_registers::encodings::TableLevel;
use outrigger_registers::parameters::{
    ENTRIES_PER_LINE, LINES_PER_PAGE, REMOTE_PAGES, TABLE_FRAMES,
};
use std::collections::BTreeMap;

/// Table frame of the root table.
pub const ROOT_FRAME: u32 = 0;
/// Virtual page numbers have 36 bits: four levels of nine.
const VIRTUAL_PAGE_BITS: u32 = 36;

/// Layout of the tables of one footprint.
#[derive(Debug)]
pub struct PageTables {
    virtual_pages: Vec<u64>,
    leaf_frames: Vec<u32>,
    levels: Vec<TableLevel>,
    lines: BTreeMap<u32, Line>,
}

/// Table line (dense line number) and index of the entry for a virtual page in the table of level `level` (1 leaf .. 4 root).
#[inline]
pub fn entry_place(table_frame: u32, virtual_page: u64, level: u32) -> (u32, usize) {
    let index = (virtual_page >> (9 * (level - 1))) as u32 & 511;
    let line = table_frame * LINES_PER_PAGE as u32 + index / ENTRIES_PER_LINE as u32;
    (line, index as usize % ENTRIES_PER_LINE)
}

impl PageTables {
    /// Lays the tables out for these virtual pages (any order, repetitions allowed).
    pub fn new(
        map: &MemoryMap,
        virtual_pages: impl IntoIterator<Item = u64>,
    ) -> Result<Self, HostError> {
        let mut virtual_pages: Vec<u64> = virtual_pages.into_iter().collect();
        virtual_pages.sort_unstable();
        virtual_pages.dedup();
        if virtual_pages.len() > REMOTE_PAGES {
            return Err(HostError::TooLarge {
                what: "remote pages",
                needed: virtual_pages.len(),
                available: REMOTE_PAGES,
            });
        }
        if let Some(&virtual_page) = virtual_pages.last()
            && virtual_page >> VIRTUAL_PAGE_BITS != 0
        {
            return Err(HostError::Configuration {
                field: "virtual page",
                value: virtual_page,
                allowed: "below 2^36",
            });
        }
        let mut tables = Self {
            virtual_pages: Vec::new(),
            leaf_frames: Vec::with_capacity(virtual_pages.len()),
            levels: vec![TableLevel::Upper],
            lines: BTreeMap::new(),
        };
        // Table frames by (level, prefix of the virtual page): allocated in ascending order, uppermost first.
        let mut frames: BTreeMap<(u32, u64), u32> = BTreeMap::new();
        for (page, &virtual_page) in virtual_pages.iter().enumerate() {
            let mut frame = ROOT_FRAME;
            for level in [3, 2, 1] {
                let key = (level, virtual_page >> (9 * level));
                let next = *frames.entry(key).or_insert_with(|| {
                    tables.levels.push(match level {
                        1 => TableLevel::Leaf,
                        2 => TableLevel::Middle,
                        _ => TableLevel::Upper,
                    });
                    tables.levels.len() as u32 - 1
                });
                let pointer = entry::table_pointer(map, next);
                tables.set(entry_place(frame, virtual_page, level + 1), pointer);
                frame = next;
            }
            tables.leaf_frames.push(frame);
            tables.set(
                entry_place(frame, virtual_page, 1),
                entry::remote(map, page as u32),
            );
        }
        if tables.levels.len() > TABLE_FRAMES {
            return Err(HostError::TooLarge {
                what: "table frames",
                needed: tables.levels.len(),
                available: TABLE_FRAMES,
            });
        }
        tables.virtual_pages = virtual_pages;
        Ok(tables)
    }

    fn set(&mut self, (line, index): (u32, usize), value: u64) {
        self.lines.entry(line).or_default()[index] = value;
    }

    /// Number of pages of the footprint.
    pub fn pages(&self) -> usize {
        self.virtual_pages.len()
    }

    /// Remote page number of a virtual page.
    pub fn page(&self, virtual_page: u64) -> Option<u32> {
        let position = self.virtual_pages.binary_search(&virtual_page);
        position.ok().map(|page| page as u32)
    }

    /// Virtual page of a remote page number.
    pub fn virtual_page(&self, page: u32) -> u64 {
        self.virtual_pages[page as usize]
    }

    /// Table line and index of the leaf entry of a remote page: the reverse map of an operating system.
    pub fn leaf_place(&self, page: u32) -> (u32, usize) {
        entry_place(self.leaf_frames[page as usize], self.virtual_page(page), 1)
    }

    /// Table frame with its level, for every table.
    pub fn tables(&self) -> impl Iterator<Item = (u32, TableLevel)> + '_ {
        self.levels
            .iter()
            .enumerate()
            .map(|(frame, &level)| (frame as u32, level))
    }

    /// True when a table frame holds a leaf table.
    pub fn is_leaf_table(&self, table_frame: u32) -> bool {
        self.levels.get(table_frame as usize) == Some(&TableLevel::Leaf)
    }

    /// Lines of all tables that are not zero at the start.
    pub fn lines(&self) -> impl Iterator<Item = (u32, &Line)> {
        self.lines.iter().map(|(&line, bytes)| (line, bytes))
    }

    /// Number of table frames in use.
    pub fn table_frames(&self) -> u32 {
        self.levels.len() as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup(tables: &PageTables, map: &MemoryMap, virtual_page: u64) -> u64 {
        let mut frame = ROOT_FRAME;
        for level in [4, 3, 2, 1] {
            let (line, index) = entry_place(frame, virtual_page, level);
            let value = tables.lines.get(&line).map_or(0, |bytes| bytes[index]);
            if level == 1 {
                return value;
            }
            assert_eq!(value & entry::PRESENT, entry::PRESENT, "level {level}");
            frame = map.table_index(entry::frame_number(value)).expect("table");
        }
        unreachable!("level 1 returns")
    }

    #[test]
    fn every_page_is_found_by_a_walk_and_no_other() {
        let map = MemoryMap::default();
        let pages = [0x7_ffff_f123, 5, 6, 0x400, 0x5555_5555, 6];
        let tables = PageTables::new(&map, pages).expect("fits");
        assert_eq!(tables.pages(), 5);
        for page in 0..5 {
            let value = lookup(&tables, &map, tables.virtual_page(page));
            assert_eq!(value, entry::remote(&map, page));
            let (line, index) = tables.leaf_place(page);
            assert_eq!(tables.lines[&line][index], value);
            assert_eq!(tables.page(tables.virtual_page(page)), Some(page));
        }
        assert_eq!(lookup(&tables, &map, 7), 0);
        assert_eq!(tables.page(7), None);
    }

    #[test]
    fn tables_carry_their_levels() {
        let tables = PageTables::new(&MemoryMap::default(), [0, 600]).expect("fits");
        let levels: Vec<TableLevel> = tables.tables().map(|(_, level)| level).collect();
        use TableLevel::{Leaf, Middle, Upper};
        assert_eq!(levels, [Upper, Upper, Middle, Leaf, Leaf]);
    }

    #[test]
    fn a_footprint_beyond_the_device_is_refused() {
        let map = MemoryMap::default();
        let error = PageTables::new(&map, 0..=REMOTE_PAGES as u64).expect_err("too large");
        assert!(error.to_string().contains("remote pages"), "{error}");
        let scattered = (0..TABLE_FRAMES as u64).map(|number| number << 9);
        let error = PageTables::new(&map, scattered).expect_err("too many tables");
        assert!(error.to_string().contains("table frames"), "{error}");
        let error = PageTables::new(&map, [1 << 36]).expect_err("not an address");
        assert!(error.to_string().contains("virtual page"), "{error}");
    }
}
