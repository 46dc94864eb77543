//! Eviction in two steps, and the write-back of dirty pages (section 6; P4, P7).
//!
//! ```text
//!  resident, staged --BEGIN--> leaving --COMMIT: token, write-back slot, entry in memory-->
//!      clean: remote, frame free          dirty: writing-back --done--> remote, frame free
//!                                                             --error-> leaving
//! ```

use crate::agent::Agent;
use crate::commands::{Outcome, with_values};
use crate::entries::EntryClass;
use crate::schedule::Work;
use outrigger_port::RESPONSE_OKAY;
use outrigger_registers::encodings::CommandResult::*;
use outrigger_registers::encodings::{EventType, PageState};
use outrigger_registers::parameters::{
    ENTRIES_PER_LINE, ENTRY_UNSET, LINE_BYTES, LINES_PER_PAGE, WRITEBACK_SLOTS,
};
use std::collections::BTreeMap;

/// What eviction keeps besides the directory.
#[derive(Debug, Default)]
pub(crate) struct Eviction {
    /// Last fence token answered before EVICT_BEGIN, by page.
    begun_at_token: BTreeMap<u32, u32>,
    /// Page in each write-back slot.
    slots: [Option<u32>; WRITEBACK_SLOTS],
    /// Frame and page of the commit that waits for its entry.
    checking: Option<(u32, u32)>,
}

impl Eviction {
    /// True while a page is being written back.
    pub fn busy(&self) -> bool {
        self.slots.iter().any(Option::is_some)
    }

    /// Pages being written back.
    pub fn pages(&self) -> impl Iterator<Item = u32> {
        self.slots.iter().copied().flatten()
    }
}

impl Agent {
    /// EVICT_BEGIN.
    pub(crate) fn evict_begin(&mut self, _frame: u32, page: u32) -> Outcome {
        let record = *self.directory.page(page);
        if !matches!(record.state, PageState::Staged | PageState::Resident) {
            return Refused.into();
        }
        if record.pinned_until.is_some() {
            return Busy.into();
        }
        self.directory
            .change(page, PageState::Leaving, &mut self.log);
        self.eviction
            .begun_at_token
            .insert(page, self.fence.last_token);
        with_values(page, record.entry_address)
    }

    /// EVICT_ABORT.
    pub(crate) fn evict_abort(&mut self, _frame: u32, page: u32) -> Outcome {
        if self.directory.page(page).state != PageState::Leaving {
            return Refused.into();
        }
        self.directory
            .change(page, PageState::Resident, &mut self.log);
        self.eviction.begun_at_token.remove(&page);
        Ok.into()
    }

    /// First part of EVICT_COMMIT; `None` when the entry is being read from device memory.
    pub(crate) fn evict_commit(&mut self, argument: u32, token: u32) -> Option<Outcome> {
        let Some(frame) = self.frame_number(argument) else {
            return Some(BadArgument.into());
        };
        let leaving = self
            .page_in(frame)
            .filter(|page| self.directory.page(*page).state == PageState::Leaving);
        let Some(page) = leaving else {
            return Some(Refused.into());
        };
        let begun = self.eviction.begun_at_token.get(&page).copied();
        let since_begin = token.wrapping_sub(begun.unwrap_or(self.fence.last_token));
        let since_last = token.wrapping_sub(self.fence.last_token);
        // Tokens after that of the begin, up to the last one answered; both distances wrap.
        if since_begin as i32 <= 0 || since_last as i32 > 0 {
            return Some(OldToken.into());
        }
        if self.directory.page(page).entry_address == ENTRY_UNSET {
            return Some(self.leave(frame, page));
        }
        self.eviction.checking = Some((frame, page));
        let read = self.now.max(self.table_writes_done) + self.memory_configuration.read_cycles;
        self.schedule.at(read, Work::CommitCheck);
        None
    }

    /// Second part of EVICT_COMMIT: the entry has come.
    pub(crate) fn commit_check(&mut self) {
        let Some((frame, page)) = self.eviction.checking.take() else {
            return;
        };
        let entry_address = self.directory.page(page).entry_address;
        let index = entry_address as usize % ENTRIES_PER_LINE;
        let line_address = self
            .settings
            .table_line_address(entry_address / ENTRIES_PER_LINE as u32);
        let (line, response) = self.memory.read(line_address);
        let remote = self.settings.format.classify(line[index]) == EntryClass::Remote(page);
        let outcome = if response == RESPONSE_OKAY && remote {
            self.leave(frame, page)
        } else {
            EntryNotRemote.into()
        };
        self.end_command(outcome);
    }

    /// The page leaves its frame: at once, or by way of its memory node.
    fn leave(&mut self, frame: u32, page: u32) -> Outcome {
        if !self.frames.dirty(frame) {
            self.evicted(frame, page);
            return with_values(0, page);
        }
        let Some(slot) = self.eviction.slots.iter().position(Option::is_none) else {
            return Busy.into();
        };
        self.eviction.slots[slot] = Some(page);
        self.counters.writebacks += 1;
        self.directory
            .change(page, PageState::WritingBack, &mut self.log);
        let base = self.settings.frame_address(frame);
        let data = std::array::from_fn(|line| self.memory.line(base + (line * LINE_BYTES) as u64));
        // One line per cycle through the write-back port.
        let sent = self.now + self.memory_configuration.read_cycles + LINES_PER_PAGE as u64;
        self.schedule.at(
            sent,
            Work::WriteBack {
                slot: slot as u8,
                page,
                data: Box::new(data),
            },
        );
        with_values(1, page)
    }

    /// The memory node has the page, or refused it.
    pub(crate) fn write_back_done(&mut self, slot: u8, error: bool) {
        let page = self
            .eviction
            .slots
            .get_mut(usize::from(slot))
            .and_then(Option::take);
        let Some(page) = page else {
            return;
        };
        let record = *self.directory.page(page);
        if error {
            self.directory
                .change(page, PageState::Leaving, &mut self.log);
            self.report(
                EventType::WritebackFailed,
                record.frame,
                page,
                record.entry_address,
            );
        } else {
            self.monitor.written_back();
            self.evicted(record.frame, page);
        }
    }

    /// The page is remote and its frame is free.
    fn evicted(&mut self, frame: u32, page: u32) {
        let entry_address = self.directory.page(page).entry_address;
        self.eviction.begun_at_token.remove(&page);
        self.directory.forget(page);
        self.directory
            .change(page, PageState::Remote, &mut self.log);
        self.free_frame(frame, page);
        self.counters.evictions += 1;
        self.report(EventType::Evicted, frame, page, entry_address);
    }
}
