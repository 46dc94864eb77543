//! What real cores may do at any time without the program asking for it (design, section 5), within `docs/os-contract.md`.
//!
//! Nothing here changes what the program sees; everything here changes what the device sees. A turn does one of the actions below; write-backs of
//! the whole machine are held up at random while an adversary is there.

use crate::configuration::AdversaryConfiguration;
use crate::entry;
use crate::error::HostError;
use crate::machine::Machine;
use crate::memory_map::frame_line;
use crate::random::Random;
use outrigger_registers::parameters::LINES_PER_PAGE;

/// State of the adversary.
#[derive(Debug)]
pub(crate) struct Adversary {
    configuration: AdversaryConfiguration,
    due_ns: u64,
    turns: u64,
}

impl Adversary {
    /// An adversary that acts at these rates.
    pub fn new(configuration: AdversaryConfiguration) -> Self {
        Self {
            configuration,
            due_ns: 0,
            turns: 0,
        }
    }

    /// Turns taken.
    pub fn turns(&self) -> u64 {
        self.turns
    }

    /// How long the next write-back is held up, in nanoseconds; None: not at all.
    pub fn write_delay_ns(&self, random: &mut Random) -> Option<u64> {
        random
            .chance(self.configuration.delayed_write_permille)
            .then(|| random.below(self.configuration.longest_delay_ns))
    }

    /// Whether the eviction at hand is given up before its commit.
    pub fn aborts_eviction(&self, random: &mut Random) -> bool {
        random.chance(self.configuration.abort_permille)
    }
}

impl Machine {
    /// Acts when it is time to; returns when the next turn is due in nanoseconds.
    pub(crate) fn adversary_turn(&mut self, now_ns: u64) -> Result<u64, HostError> {
        let Some(adversary) = &mut self.adversary else {
            return Ok(u64::MAX);
        };
        if now_ns < adversary.due_ns {
            return Ok(adversary.due_ns);
        }
        adversary.turns += 1;
        let interval_ns = adversary.configuration.interval_ns;
        let due_ns = now_ns + interval_ns / 2 + self.random.below(interval_ns) + 1;
        adversary.due_ns = due_ns;
        let core = self.random.below(self.configuration.cores as u64) as usize;
        match self.random.below(9) {
            0 => self.speculative_read(core)?,
            1 => self.speculative_walk(core)?,
            2 => self.discarded_read(core)?,
            3 => self.stale_sharer_write_back()?,
            4 => self.spontaneous_write_back()?,
            5 => self.read_for_ownership(core)?,
            6 => self.locked_entry_update(core)?,
            7 => self.prefetch_table_line(core)?,
            _ => self.silent_drop(core),
        }
        self.send_evicted()?;
        Ok(due_ns)
    }

    /// Brings a line into a core's caches, now when some cache has it, else when the device answers.
    fn bring(&mut self, core: usize, line: u32) -> Result<bool, HostError> {
        if self.caches.touch(core, line).is_some() {
            return Ok(true);
        }
        if !self.port.is_being_read(line) {
            self.port.read(core, line)?;
        }
        Ok(false)
    }

    /// A line of a page with a live translation on this core.
    fn line_of_live_page(&mut self, core: usize) -> Option<u32> {
        let (_, translation) = self.tlbs[core].pick(self.random.next())?;
        let line = self.random.below(LINES_PER_PAGE as u64) as u32;
        Some(frame_line(translation.frame, line))
    }

    fn any_table_line(&mut self) -> u32 {
        let lines = u64::from(self.tables.table_frames()) * LINES_PER_PAGE as u64;
        self.random.below(lines) as u32
    }

    /// Reads through any live translation, wherever the program is.
    fn speculative_read(&mut self, core: usize) -> Result<(), HostError> {
        if let Some(line) = self.line_of_live_page(core) {
            self.bring(core, line)?;
        }
        Ok(())
    }

    /// Walks for any page: a present entry becomes a live translation, an absent one is dropped without a fault.
    fn speculative_walk(&mut self, core: usize) -> Result<(), HostError> {
        let page = self.random.below(self.tables.pages() as u64) as u32;
        let (line, index) = self.tables.leaf_place(page);
        if self.bring(core, line)?
            && let Some(translation) = self.use_entry(core, line, index, page, false)?
        {
            let virtual_page = self.tables.virtual_page(page);
            self.tlbs[core].insert(virtual_page, translation);
        }
        Ok(())
    }

    /// Reads a table line, or a line of a live page, and throws the answer away: copies in the caches are older than memory from then on.
    fn discarded_read(&mut self, core: usize) -> Result<(), HostError> {
        let line = if self.random.chance(700) {
            Some(self.any_table_line())
        } else {
            self.line_of_live_page(core)
        };
        match line {
            Some(line) => self.port.read_and_discard(line),
            None => Ok(()),
        }
    }

    /// Writes a clean line back, although it may be older than memory.
    fn stale_sharer_write_back(&mut self) -> Result<(), HostError> {
        match self.caches.pick(self.random.next()) {
            Some(line) if !self.caches.is_dirty(line) => {
                let bytes = *self.caches.bytes(line);
                self.write_back(line, bytes)
            }
            _ => Ok(()),
        }
    }

    /// Writes a dirty line back long before it must go, and keeps it.
    fn spontaneous_write_back(&mut self) -> Result<(), HostError> {
        match self.caches.pick(self.random.next()) {
            Some(line) if self.caches.is_dirty(line) => {
                let bytes = self.caches.clean(line);
                self.write_back(line, bytes)
            }
            _ => Ok(()),
        }
    }

    /// Takes a line from all other cores and writes nothing.
    fn read_for_ownership(&mut self, core: usize) -> Result<(), HostError> {
        let line = if self.random.chance(500) {
            Some(self.any_table_line())
        } else {
            self.caches.pick(self.random.next())
        };
        if let Some(line) = line
            && self.bring(core, line)?
        {
            self.caches.take_ownership(core, line);
        }
        Ok(())
    }

    /// Another thread of the program uses a page through a live translation: A or D is set by a locked update.
    fn locked_entry_update(&mut self, core: usize) -> Result<(), HostError> {
        let Some((virtual_page, translation)) = self.tlbs[core].pick(self.random.next()) else {
            return Ok(());
        };
        let (line, index) = self.tables.leaf_place(translation.page);
        if self.bring(core, line)? {
            let write = self.random.chance(300);
            let value = self.caches.bytes(line)[index];
            let map = &self.configuration.map;
            // The processor looks again before it sets the bits: the entry may be on its way out.
            if map.frame_index(entry::frame_number(value)) == Some(translation.frame)
                && let Some(updated) = self.use_entry(core, line, index, translation.page, write)?
            {
                self.tlbs[core].insert(virtual_page, updated);
            }
        }
        Ok(())
    }

    /// Reads a table line into a core's caches, as a hardware prefetcher does.
    fn prefetch_table_line(&mut self, core: usize) -> Result<(), HostError> {
        let line = self.any_table_line();
        self.bring(core, line)?;
        Ok(())
    }

    /// Forgets a translation and a clean line without telling anybody.
    fn silent_drop(&mut self, core: usize) {
        if let Some((virtual_page, _)) = self.tlbs[core].pick(self.random.next()) {
            self.tlbs[core].invalidate(virtual_page);
        }
        if let Some(line) = self.caches.pick(self.random.next())
            && !self.caches.is_dirty(line)
        {
            self.caches.flush(line);
        }
    }
}
