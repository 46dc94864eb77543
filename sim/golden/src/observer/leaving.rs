//! Commands, write-backs and event records: how pages leave, and what software is told (P4, P7).

use super::Observer;
use outrigger_port::Line;
use outrigger_registers::encodings::{CommandResult, EventRecord, EventType, Operation};
use outrigger_registers::parameters::{FRAMES, LINE_BYTES, LINES_PER_PAGE};
use outrigger_registers::{fields, offsets};
use std::collections::BTreeMap;

/// Records that may wait inside the agent besides those in the ring.
const RECORDS_INSIDE: u32 = 40;

/// The command under way.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Running {
    operation: Operation,
    argument: u32,
    since: u64,
}

/// What software is still to be told.
#[derive(Debug, Default)]
pub(crate) struct Expected {
    /// Records owed, by type and page.
    owed: BTreeMap<(u32, u32), u32>,
    /// Records that may come or not: dropped by a reset or a full ring, or of a page that a reply may have taken.
    possible: BTreeMap<(u32, u32), u32>,
    /// Number of the last record.
    sequence: u32,
}

impl Expected {
    /// Nothing is certain any more.
    pub(super) fn forget(&mut self) {
        for (key, count) in std::mem::take(&mut self.owed) {
            *self.possible.entry(key).or_default() += count;
        }
    }

    fn owe(&mut self, event: EventType, page: u32) {
        *self.owed.entry((event.code(), page)).or_default() += 1;
    }

    fn allow(&mut self, event: EventType, page: u32) {
        *self.possible.entry((event.code(), page)).or_default() += 1;
    }

    /// Takes one record off either list.
    fn take(&mut self, event: u32, page: u32) -> bool {
        [&mut self.owed, &mut self.possible]
            .into_iter()
            .any(|list| take_one(list, (event, page)))
    }
}

fn take_one(list: &mut BTreeMap<(u32, u32), u32>, key: (u32, u32)) -> bool {
    let Some(count) = list.get_mut(&key) else {
        return false;
    };
    *count -= 1;
    if *count == 0 {
        list.remove(&key);
    }
    true
}

impl Observer {
    pub(super) fn command_started(&mut self, operation: Operation, argument: u32) {
        if self.running.is_some() {
            // Refused: one at a time.
            return;
        }
        self.running = Some(Running {
            operation,
            argument,
            since: self.now,
        });
        let now = self.now;
        let frame = self.frames.get_mut(argument as usize);
        match (operation, frame) {
            (Operation::Demand, _) => {
                let page = self.page(argument);
                (page.named, page.asked_for) = (true, true);
            }
            (Operation::Release, _) => self.page(argument).asked_for = true,
            (Operation::EvictBegin, Some(frame)) => frame.begun = true,
            (Operation::EvictCommit, Some(frame)) if frame.committed.is_none() => {
                frame.committed = Some(frame.dirty);
                frame.committed_at = now;
            }
            _ => {}
        }
    }

    pub(super) fn register_read(&mut self, offset: u16, value: u32) {
        if offset != offsets::COMMAND_STATUS || fields::COMMAND_STATUS_BUSY.get(value) {
            return;
        }
        let Some(running) = self.running.take() else {
            return;
        };
        let code = fields::COMMAND_STATUS_RESULT.get(value);
        let ok = CommandResult::from_code(code) == Some(CommandResult::Ok);
        if running.operation == Operation::EvictNext {
            let frame = fields::COMMAND_STATUS_ANSWER.get(value) as usize % FRAMES;
            if ok {
                self.frames[frame].begun = true;
                self.frames[frame].leaving = Some(self.now);
            }
            return;
        }
        let Some(known) = self.frames.get_mut(running.argument as usize) else {
            return;
        };
        match running.operation {
            Operation::EvictBegin if ok => known.leaving = Some(self.now),
            // Refused because its page is leaving already, or is none of those that can.
            Operation::EvictBegin => known.begun = known.leaving.is_some(),
            Operation::EvictAbort if ok => (known.begun, known.leaving) = (false, None),
            // Not if the page is being written back since an earlier commit, or the frame has another page by now.
            Operation::EvictCommit
                if known.committed.is_some() && known.committed_at == running.since =>
            {
                let write_back = fields::COMMAND_STATUS_ANSWER.get(value) != 0;
                match (ok, write_back) {
                    (false, _) => known.committed = None,
                    (true, true) => known.committed = Some(true),
                    (true, false) => self.left(running.argument),
                }
            }
            _ => {}
        }
    }

    /// A command is under way that may begin to evict any page.
    pub(super) fn any_page_may_leave(&self) -> bool {
        self.running
            .is_some_and(|running| running.operation == Operation::EvictNext)
    }

    /// The page of a committed frame is remote, and software is told so.
    pub(super) fn left(&mut self, frame: u32) {
        if let Some(page) = self.frames[frame as usize].page {
            self.expect(EventType::Evicted, page);
            self.forget_frame(frame);
        }
    }

    /// A line of a page that is written back.
    pub(super) fn page_sent(&mut self, slot: u8, page: u32, line: u8, data: &Line) {
        let Some(frame) = self.page(page).frame else {
            self.fault(format!("page {page} is written back and is in no frame"));
            return;
        };
        if self.frames[frame as usize].committed.is_none() {
            self.fault(format!("page {page} is written back without a commit"));
        }
        let address = self.settings.frame_address(frame) + u64::from(line) * LINE_BYTES as u64;
        let expected = self.memory.get(&address).copied().unwrap_or_default();
        if expected != *data {
            self.fault(format!(
                "line {line} of page {page} is not written back as it is"
            ));
        }
        if usize::from(line) + 1 == LINES_PER_PAGE {
            self.totals.write_backs += 1;
            self.frames[frame as usize].committed = Some(true);
            self.writing_back.insert(slot, (page, frame));
        }
    }

    pub(super) fn write_back_done(&mut self, slot: u8, error: bool) {
        let Some((page, frame)) = self.writing_back.remove(&slot) else {
            self.fault(format!("write-back slot {slot} ends and sent nothing"));
            return;
        };
        if error {
            self.frames[frame as usize].committed = None;
            self.expect(EventType::WritebackFailed, page);
        } else {
            self.left(frame);
        }
    }

    /// Software is to be told.
    pub(super) fn expect(&mut self, event: EventType, page: u32) {
        let Some(entries) = self.settings.ring_entries.filter(|_| self.settings.events) else {
            // Switched off just now: one under way may come.
            self.expected.allow(event, page);
            return;
        };
        self.expected.owe(event, page);
        let owed: u32 = self.expected.owed.values().sum();
        // Software may have seen a record that the observer is still to see.
        let unread = self
            .expected
            .sequence
            .saturating_sub(self.settings.ring_consumer);
        if unread + owed + RECORDS_INSIDE > entries {
            self.expected.forget();
        }
    }

    /// Software may be told that a page is staged, or a reply took it as it came.
    pub(super) fn allow_staged(&mut self, page: u32) {
        self.expected.allow(EventType::Staged, page);
    }

    /// A page was installed: a reply may have taken it as it came.
    pub(super) fn installed(&mut self, page: u32) {
        let key = (EventType::Staged.code(), page);
        if take_one(&mut self.expected.owed, key) {
            self.expected.allow(EventType::Staged, page);
        }
    }

    /// What seemed to be the end of a fetch was not.
    pub(super) fn unexpect(&mut self, event: EventType, page: u32) {
        self.expected.take(event.code(), page);
    }

    pub(super) fn record_written(&mut self, record: &EventRecord) {
        let (event, page) = (u32::from(record.event_type), record.page);
        if record.sequence != self.expected.sequence.wrapping_add(1) {
            let text = format!(
                "record {} follows record {}",
                record.sequence, self.expected.sequence
            );
            self.fault(text);
        }
        self.expected.sequence = record.sequence;
        if [EventType::Alias.code(), EventType::BadEntry.code()].contains(&event) {
            return;
        }
        if event == EventType::FetchCancelled.code() {
            self.end_of(page);
        }
        // The record may be faster than the command's answer.
        if event == EventType::Evicted.code()
            && let Some(frame) = self.page(page).frame
            && self.frames[frame as usize].committed == Some(false)
        {
            self.left(frame);
        }
        if !self.expected.take(event, page) {
            self.fault(format!(
                "a record of type {event} tells of page {page} what did not happen"
            ));
        }
    }

    /// With nothing under way, every record has been written.
    pub(super) fn check_records_done(&mut self) {
        let missing: Vec<(u32, u32)> = self.expected.owed.keys().copied().collect();
        for (event, page) in missing {
            self.fault(format!(
                "the record of type {event} of page {page} is missing"
            ));
        }
    }
}
