//! An in-order core with one outstanding access: TLB, walk cache, page walk through the data caches, load or store (SP1, SP3).
//!
//! ```text
//! access -> TLB hit ------------------------------------------> data line
//!        -> walk cache -> upper tables -> leaf line -> present -> set A (and D) -> TLB -> data line
//!                                                   -> not present -> fault handler -> walk again
//! ```
//! Table lines are cached like data. The processor sets A and D by a locked update of the line in its cache, after looking at the entry once more.

use crate::data_cache::THIRD_LEVEL_NS;
use crate::entry;
use crate::error::HostError;
use crate::machine::{Access, Machine};
use crate::memory_map::{TABLE_LINES, frame_line};
use crate::memory_port::LONGEST_WAIT_CYCLES;
use crate::page_tables::{ROOT_FRAME, entry_place};
use crate::page_walk_cache::WalkStart;
use crate::tlb::Translation;
use outrigger_registers::parameters::{CYCLE_NS, LINES_PER_PAGE};

/// A plain read of device memory; what a walk waits beyond that is a held reply.
pub const PLAIN_READ_NS: u64 = 130;
/// Faults of one access before the run gives up: the page then comes and goes without ever being usable.
const MOST_FAULTS: u32 = 50;

impl Machine {
    /// One access of the program.
    #[inline]
    pub(crate) fn access(&mut self, access: Access) -> Result<(), HostError> {
        let core = self.program_core;
        let virtual_page = access.line / LINES_PER_PAGE as u64;
        let line_in_page = (access.line % LINES_PER_PAGE as u64) as u32;
        let translation = match self.tlbs[core].find(virtual_page) {
            // A store through a translation whose dirty bit is not known to be set goes back to the table.
            Some((translation, cost)) if translation.dirty || !access.write => {
                self.now_ns += cost;
                translation
            }
            _ => self.walk(core, virtual_page, access.write)?,
        };
        let line = frame_line(translation.frame, line_in_page);
        match self.caches.touch(core, line) {
            Some(cost) => self.now_ns += cost,
            None => {
                self.load_from_device(core, line)?;
            }
        }
        if access.write {
            self.now_ns += self.caches.take_ownership(core, line);
            let (word, value) = self
                .reference
                .store(translation.page, line_in_page, self.accesses);
            self.caches.store(core, line, word, value);
        } else {
            self.reference
                .check_load(translation.page, line_in_page, self.caches.bytes(line));
        }
        self.send_evicted()
    }

    /// Walks the tables, through faults if need be, until the page is usable.
    #[cold]
    fn walk(
        &mut self,
        core: usize,
        virtual_page: u64,
        write: bool,
    ) -> Result<Translation, HostError> {
        let page = self
            .tables
            .page(virtual_page)
            .ok_or(HostError::UnknownPage { virtual_page })?;
        for _ in 0..MOST_FAULTS {
            let table = self.find_leaf_table(core, virtual_page)?;
            let (line, index) = entry_place(table, virtual_page, 1);
            self.load_line(core, line)?;
            if let Some(translation) = self.use_entry(core, line, index, page, write)? {
                self.tlbs[core].insert(virtual_page, translation);
                return Ok(translation);
            }
            self.tlbs[core].invalidate(virtual_page);
            self.handle_fault(core, page)?;
        }
        Err(HostError::FaultLoop {
            page,
            faults: MOST_FAULTS,
        })
    }

    /// Uses a leaf entry whose line the core holds: sets A, and D for a store, by a locked update. None when it is not present.
    pub(crate) fn use_entry(
        &mut self,
        core: usize,
        line: u32,
        index: usize,
        page: u32,
        write: bool,
    ) -> Result<Option<Translation>, HostError> {
        let value = self.caches.bytes(line)[index];
        if value & entry::PRESENT == 0 {
            return Ok(None);
        }
        let frame_number = entry::frame_number(value);
        let frame = self
            .configuration
            .map
            .frame_index(frame_number)
            .ok_or(HostError::WildEntry { page, frame_number })?;
        let original = entry::remote(&self.configuration.map, page);
        self.reference.check_entry(page, value, original, true);
        let wanted = value | entry::ACCESSED | if write { entry::DIRTY } else { 0 };
        if wanted != value {
            self.now_ns += self.caches.take_ownership(core, line);
            self.caches.store(core, line, index, wanted);
        }
        let bits = wanted & (entry::ACCESSED | entry::DIRTY);
        self.reference.note_entry_bits(page, bits);
        Ok(Some(Translation {
            frame,
            page,
            dirty: wanted & entry::DIRTY != 0,
        }))
    }

    /// Table frame of the leaf table of a virtual page.
    fn find_leaf_table(&mut self, core: usize, virtual_page: u64) -> Result<u32, HostError> {
        let (mut table, level) = match self.walk_caches[core].find(virtual_page) {
            WalkStart::Leaf(table) => return Ok(table),
            WalkStart::Directory(table) => (table, 2),
            WalkStart::Root => (ROOT_FRAME, 4),
        };
        for level in (2..=level).rev() {
            let (line, index) = entry_place(table, virtual_page, level);
            self.load_line(core, line)?;
            let value = self.caches.bytes(line)[index];
            let frame_number = entry::frame_number(value);
            table = self
                .configuration
                .map
                .table_index(frame_number)
                .filter(|_| value & entry::PRESENT != 0)
                .ok_or(HostError::BrokenTable {
                    virtual_page,
                    level,
                    value,
                })?;
            if level == 3 {
                self.walk_caches[core].insert_directory(virtual_page, table);
            }
        }
        self.walk_caches[core].insert_leaf(virtual_page, table);
        Ok(table)
    }

    /// Brings a line into the core's first-level cache.
    pub(crate) fn load_line(&mut self, core: usize, line: u32) -> Result<(), HostError> {
        match self.caches.touch(core, line) {
            Some(cost) => {
                self.now_ns += cost;
                self.send_evicted()
            }
            None => self.load_from_device(core, line),
        }
    }

    /// Brings a line that no cache holds into the core's caches; the other core goes on meanwhile.
    #[cold]
    fn load_from_device(&mut self, core: usize, line: u32) -> Result<(), HostError> {
        self.now_ns += THIRD_LEVEL_NS;
        self.synchronise()?;
        let start_ns = self.now_ns;
        let start_cycle = self.port.cycle();
        self.awaited = Some((line, start_cycle));
        self.inside_access = true;
        let result = self.wait_for_line(core, line, start_cycle + LONGEST_WAIT_CYCLES);
        self.inside_access = false;
        result?;
        let completed_ns = self.awaited.take().map_or(0, |(_, cycle)| cycle * CYCLE_NS);
        self.now_ns = start_ns.max(completed_ns);
        if line < TABLE_LINES {
            self.count_table_read(line, self.now_ns - start_ns);
        }
        self.send_evicted()
    }

    fn wait_for_line(&mut self, core: usize, line: u32, limit: u64) -> Result<(), HostError> {
        loop {
            self.take_fills()?;
            if self.caches.touch(core, line).is_some() {
                return Ok(());
            }
            if self.port.cycle() >= limit {
                return Err(HostError::NoAnswer {
                    what: "read",
                    address: self.configuration.map.address(line),
                    cycles: LONGEST_WAIT_CYCLES,
                });
            }
            if !self.port.is_being_read(line) {
                self.port.read(core, line)?;
                continue;
            }
            self.run_background(self.port.now_ns())?;
            let due = self.background_due_ns.div_ceil(CYCLE_NS);
            let next = due.clamp(self.port.cycle() + 1, limit.max(self.port.cycle() + 1));
            self.port.advance(next)?;
        }
    }

    fn count_table_read(&mut self, line: u32, waited_ns: u64) {
        if self.tables.is_leaf_table(line / LINES_PER_PAGE as u32) {
            self.counters.table_line_reads += 1;
            self.counters.held_stall_ns += waited_ns.saturating_sub(PLAIN_READ_NS);
            self.expect_frames_used(true);
        }
    }
}
