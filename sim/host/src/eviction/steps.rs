//! The steps of an eviction, in the order of `docs/os-contract.md` (OS8 to OS14); each does one page, or waits.

use super::{BATCH, Command, Leaving, REGISTER_READ_NS, RETRY_NS, STEP_NS, Step};
use crate::entry;
use crate::error::HostError;
use crate::machine::Machine;
use crate::memory_map::frame_line;
use crate::mutant::HandlerMutant;
use outrigger_agent::{EvictBegin, EvictCommit, Operation, TableLevel, Tag};
use outrigger_registers::parameters::LINES_PER_PAGE;

/// Cost of flushing the 64 lines of a page, in nanoseconds.
const PAGE_FLUSH_NS: u64 = 200;
/// Time that an interrupt for a shoot-down takes from the program, in nanoseconds.
const SHOOT_DOWN_NS: u64 = 500;
/// Answers RETRY to NEXT_VICTIM in a row before the frames are taken in order.
const MOST_COLD_MISSES: u32 = 16;
/// Frames that are tried before the batch is left as it is.
const MOST_TRIES: u32 = 256;

impl Machine {
    /// OS8: names a victim and makes it leave.
    pub(super) fn choose(&mut self) -> Result<Step, HostError> {
        match self.eviction.victim {
            None => self.choose_frame(),
            Some(frame) => self.begin_eviction(frame),
        }
    }

    fn choose_frame(&mut self) -> Result<Step, HostError> {
        if matches!(self.eviction.command, Command::None) {
            let batch = BATCH.min(self.eviction.low_water as usize);
            let room = batch.saturating_sub(self.eviction.writing_back.len());
            if room == 0 {
                return Ok(Step::Again(RETRY_NS));
            }
            if self.eviction.batch.len() >= room || self.eviction.tries >= MOST_TRIES {
                return Ok(Step::Done);
            }
            self.eviction.tries += 1;
            if self.eviction.cold_misses >= MOST_COLD_MISSES {
                self.eviction.hand = (self.eviction.hand + 1) % self.frames.len();
                self.eviction.victim = Some(self.frames[self.eviction.hand]);
                return Ok(Step::Next(STEP_NS));
            }
        }
        let Some(ended) = self.command(Operation::EvictNext, 0)? else {
            return Ok(Step::Again(REGISTER_READ_NS));
        };
        match ended.evict_next()? {
            Some((frame, page)) => self.note_leaving(frame, page),
            None => self.eviction.cold_misses += 1,
        }
        Ok(Step::Next(STEP_NS))
    }

    fn begin_eviction(&mut self, frame: u32) -> Result<Step, HostError> {
        let Some(ended) = self.command(Operation::EvictBegin, frame)? else {
            return Ok(Step::Again(REGISTER_READ_NS));
        };
        self.eviction.victim = None;
        if let EvictBegin::Leaving { page } = ended.evict_begin()? {
            self.note_leaving(frame, page);
        }
        Ok(Step::Next(STEP_NS))
    }

    fn note_leaving(&mut self, frame: u32, page: u32) {
        let (line, index) = self.tables.leaf_place(page);
        let old_entry = self
            .caches
            .is_cached(line)
            .then(|| self.caches.bytes(line)[index]);
        self.eviction.batch.push(Leaving {
            frame,
            page,
            old_entry,
            committed_ns: 0,
        });
    }

    /// OS8: reading a table line in order to change it is no page walk; a quiet tag keeps the agent from fetching what the line names.
    pub(super) fn tag_tables(&mut self, quiet: bool) -> Result<Step, HostError> {
        let tables = &self.tables;
        let frames = self
            .eviction
            .table_frames(|page| tables.leaf_place(page).0 / LINES_PER_PAGE as u32);
        let Some(&frame) = frames.get(self.eviction.position) else {
            return Ok(Step::Done);
        };
        let tag = Tag {
            level: self.leaf_level(),
            no_hold: false,
            quiet: quiet && self.configuration.mutant != HandlerMutant::LoudTableReads,
        };
        let Some(ended) = self.command(Operation::SetTag, tag.argument(frame))? else {
            return Ok(Step::Again(REGISTER_READ_NS));
        };
        ended.done()?;
        self.eviction.position += 1;
        Ok(Step::Next(STEP_NS))
    }

    /// Level that leaf tables are tagged with (the mutant of OS1 does not tag them).
    pub(crate) fn leaf_level(&self) -> TableLevel {
        match self.configuration.mutant {
            HandlerMutant::UntaggedTables => TableLevel::None,
            _ => TableLevel::Leaf,
        }
    }

    /// OS9: gives the entry its remote form by a locked exchange in the cache, keeping A, D and every other bit.
    pub(super) fn exchange_entry(&mut self, position: usize) -> Result<Step, HostError> {
        let leaving = self.eviction.batch[position];
        let core = self.other_core();
        let (line, index) = self.tables.leaf_place(leaving.page);
        if self.caches.touch(core, line).is_none() {
            if !self.port.is_being_read(line) {
                self.port.read(core, line)?;
            }
            return Ok(Step::Again(RETRY_NS));
        }
        let cost = self.caches.take_ownership(core, line);
        let current = self.caches.bytes(line)[index];
        let old = match (self.configuration.mutant, leaving.old_entry) {
            (HandlerMutant::PlainEntryStore, Some(old)) => old,
            _ => current,
        };
        let remote = entry::to_remote(&self.configuration.map, old, leaving.page);
        self.caches.store(core, line, index, remote);
        self.send_evicted()?;
        Ok(Step::Next(STEP_NS + cost))
    }

    /// OS10: no core keeps a translation of the pages, not even when the entry was not present any more.
    pub(super) fn shoot_down(&mut self) -> Step {
        if self.configuration.mutant == HandlerMutant::NoShootDown {
            return Step::Done;
        }
        // A core answers between two instructions, not inside one.
        if self.inside_access {
            return Step::Again(RETRY_NS);
        }
        for leaving in &self.eviction.batch {
            let virtual_page = self.tables.virtual_page(leaving.page);
            for (tlb, walk_cache) in self.tlbs.iter_mut().zip(&mut self.walk_caches) {
                tlb.invalidate(virtual_page);
                walk_cache.invalidate(virtual_page);
            }
        }
        self.now_ns += SHOOT_DOWN_NS;
        self.counters.eviction_wait_ns += SHOOT_DOWN_NS;
        Step::Done
    }

    /// OS11: drops the page's lines from every cache; written ones go to the device.
    pub(super) fn flush_page(&mut self, position: usize) -> Result<Step, HostError> {
        if self.configuration.mutant == HandlerMutant::NoPageFlush {
            return Ok(Step::Next(0));
        }
        let first = frame_line(self.eviction.batch[position].frame, 0);
        if self.port.is_reading_any(first, LINES_PER_PAGE as u32) {
            return Ok(Step::Again(RETRY_NS));
        }
        for line in first..first + LINES_PER_PAGE as u32 {
            if let Some(bytes) = self.caches.flush(line) {
                self.write_back(line, bytes)?;
            }
        }
        Ok(Step::Next(PAGE_FLUSH_NS))
    }

    /// OS12: drops the table line from every cache, so that the remote entry is in memory.
    pub(super) fn flush_entry_line(&mut self, position: usize) -> Result<Step, HostError> {
        if self.configuration.mutant == HandlerMutant::NoTableFlush {
            return Ok(Step::Next(0));
        }
        let (line, _) = self.tables.leaf_place(self.eviction.batch[position].page);
        if self.port.is_being_read(line) {
            return Ok(Step::Again(RETRY_NS));
        }
        if let Some(bytes) = self.caches.flush(line) {
            self.write_back(line, bytes)?;
        }
        Ok(Step::Next(STEP_NS))
    }

    /// OS13: everything written above is in device memory, and the agent can tell by the token.
    pub(super) fn read_fence(&mut self) -> Result<Step, HostError> {
        if self.configuration.mutant != HandlerMutant::NoFence {
            self.eviction.token = self.port.fence()?;
        }
        Ok(Step::Done)
    }

    /// OS14: commits the page, or gives the eviction up.
    pub(super) fn commit(&mut self, position: usize) -> Result<Step, HostError> {
        let mut leaving = self.eviction.batch[position];
        if matches!(self.eviction.command, Command::None) {
            self.eviction.gives_up = match &self.adversary {
                Some(adversary) => adversary.aborts_eviction(&mut self.random),
                None => false,
            };
            if !self.eviction.gives_up {
                // The event that ends it may come before the answer to the command.
                leaving.committed_ns = self.latest_ns();
                self.eviction.writing_back.push(leaving);
            }
        }
        let operation = match self.eviction.gives_up {
            true => Operation::EvictAbort,
            false => Operation::EvictCommit,
        };
        let Some(ended) = self.command(operation, leaving.frame)? else {
            return Ok(Step::Again(REGISTER_READ_NS));
        };
        if self.eviction.gives_up {
            if !ended.accepted()? {
                return Err(self.refused(leaving, "EVICT_ABORT", "REFUSED"));
            }
            self.eviction.aborted += 1;
            return Ok(self.end_of_commit(position));
        }
        match ended.evict_commit()? {
            EvictCommit::Accepted => Ok(self.end_of_commit(position)),
            EvictCommit::Busy => {
                self.eviction
                    .writing_back
                    .retain(|other| other.page != leaving.page);
                self.poll_events()?;
                Ok(Step::Again(RETRY_NS))
            }
            other => Err(self.refused(leaving, "EVICT_COMMIT", &format!("{other:?}"))),
        }
    }

    fn end_of_commit(&mut self, position: usize) -> Step {
        if position + 1 == self.eviction.batch.len() {
            self.eviction.batch.clear();
            return Step::Done;
        }
        Step::Next(STEP_NS)
    }

    pub(super) fn refused(&self, leaving: Leaving, step: &'static str, result: &str) -> HostError {
        HostError::EvictionRefused {
            frame: leaving.frame,
            page: leaving.page,
            step,
            result: result.to_owned(),
        }
    }
}
