//! Fetch slots: requests, chunks, time-outs, cancels (section 5; P5).
//!
//! ```text
//!  free --start--> busy --8 chunks acknowledged--> free (page complete)
//!                   |
//!                   +--error, failed write, time-out--> ending --confirmed, writes acknowledged--> free
//! ```

use crate::agent::Agent;
use crate::frames::FrameUse;
use crate::log::{AgentEvent, FetchOutcome};
use crate::schedule::Work;
use outrigger_link::LinkEvent;
use outrigger_port::{Line, PortEvent, RESPONSE_OKAY, RESPONSE_SLVERR};
use outrigger_registers::encodings::{EventType, PageState};
use outrigger_registers::parameters::{BEATS_PER_CHUNK, CHUNKS_PER_PAGE, LINE_BYTES, SLOTS};
use std::collections::VecDeque;

/// Cycles between two looks at the age of a slot.
const AGE_CHECK_CYCLES: u64 = 64;
/// Slots that only DEMAND may take.
const SLOTS_FOR_DEMAND: usize = 1;
/// Id of the writes of slot 0's chunks toward device memory; those of the other slots follow.
pub(crate) const CHUNK_WRITE_ID: u8 = 128;
/// Every chunk of a page, as a mask.
const ALL_CHUNKS: u8 = u8::MAX;
const _: () = assert!(CHUNKS_PER_PAGE == u8::BITS as usize);

/// Why and how far a fetch is ending early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ending {
    outcome: FetchOutcome,
    /// A cancel was sent and is not confirmed.
    awaits_confirm: bool,
}

/// A fetch slot. The epoch changes at each allocation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Slot {
    busy: bool,
    epoch: u8,
    page: u32,
    frame: u32,
    started: u64,
    demanded: bool,
    /// Chunks accepted.
    received: u8,
    /// Chunks accepted and not acknowledged by device memory.
    unacknowledged: u8,
    /// Device memory refused a chunk: the fetch fails with its last one.
    poisoned: bool,
    ending: Option<Ending>,
}

/// A message that waits for the fetch port.
#[derive(Debug, Clone, Copy)]
struct Message {
    cancel: bool,
    slot: u8,
    epoch: u8,
    page: u32,
}

/// All slots and the two queues of the fetch port.
#[derive(Debug)]
pub(crate) struct Fetches {
    slots: Vec<Slot>,
    demanded: VecDeque<Message>,
    others: VecDeque<Message>,
    /// Cycle in which the data port has taken everything that has come so far.
    data_port_free: u64,
}

impl Default for Fetches {
    fn default() -> Self {
        Self {
            slots: vec![Slot::default(); SLOTS],
            demanded: VecDeque::new(),
            others: VecDeque::new(),
            data_port_free: 0,
        }
    }
}

impl Fetches {
    /// Slots in use, quarantined ones included.
    pub fn busy(&self) -> usize {
        self.slots.iter().filter(|slot| slot.busy).count()
    }

    /// True when the fetch in a slot is ending early: its page will not come.
    pub fn is_ending(&self, slot: u8) -> bool {
        let slot = self.slots.get(usize::from(slot));
        slot.is_some_and(|slot| slot.busy && slot.ending.is_some())
    }

    /// Page and frame of each busy slot.
    pub fn busy_slots(&self) -> impl Iterator<Item = (u8, u32, u32)> {
        (0..)
            .zip(&self.slots)
            .filter(|(_, slot)| slot.busy)
            .map(|(index, slot)| (index, slot.page, slot.frame))
    }
}

impl Agent {
    /// Starts a fetch for a table line; false, and counted, when slots or frames are short.
    pub(crate) fn start_line_fetch(&mut self, page: u32) -> bool {
        if self.fetches.busy() + SLOTS_FOR_DEMAND >= self.settings.fetch_limit {
            self.counters.no_slot += 1;
            return false;
        }
        if self.frames.free_list().len() <= self.settings.reserved_frames {
            self.counters.no_frame += 1;
            return false;
        }
        self.start_fetch(page, false)
    }

    /// Starts a fetch for DEMAND; false when there is no slot or no frame.
    pub(crate) fn start_demand_fetch(&mut self, page: u32) -> bool {
        self.fetches.busy() < self.settings.fetch_limit && self.start_fetch(page, true)
    }

    fn start_fetch(&mut self, page: u32, demanded: bool) -> bool {
        let Some(index) = self.fetches.slots.iter().position(|slot| !slot.busy) else {
            return false;
        };
        let Some(frame) = self.frames.take(page) else {
            return false;
        };
        let epoch = self.fetches.slots[index].epoch.wrapping_add(1);
        self.fetches.slots[index] = Slot {
            busy: true,
            epoch,
            page,
            frame,
            started: self.now,
            demanded,
            ..Slot::default()
        };
        let slot = index as u8;
        self.counters.fetches += 1;
        self.log.push(AgentEvent::FetchStarted { page });
        self.directory.place(page, frame, slot);
        self.directory
            .change(page, PageState::Fetching, &mut self.log);
        self.send(demanded, false, slot);
        self.schedule.at(
            self.age_check_cycle(self.now),
            Work::FetchTimeout { slot, epoch },
        );
        true
    }

    /// One message leaves through the fetch port, demanded pages first.
    pub(crate) fn fetch_port(&mut self) {
        let fetches = &mut self.fetches;
        let Some(message) = fetches
            .demanded
            .pop_front()
            .or_else(|| fetches.others.pop_front())
        else {
            return;
        };
        self.port_log.add(self.now, || PortEvent::FetchOffered {
            cancel: message.cancel,
            slot: message.slot,
            epoch: message.epoch,
            page: message.page,
        });
        let mut link = self.link.borrow_mut();
        if message.cancel {
            link.cancel(self.now, message.slot, message.epoch);
        } else {
            link.request(self.now, message.slot, message.epoch, message.page);
        }
        if !fetches.demanded.is_empty() || !fetches.others.is_empty() {
            self.schedule.at(self.now + 1, Work::FetchPort);
        }
    }

    /// Takes what came over the link.
    pub(crate) fn link_event(&mut self, event: LinkEvent) {
        match event {
            LinkEvent::Chunk {
                slot,
                epoch,
                chunk,
                data,
            } => {
                let taken = self.data_port(BEATS_PER_CHUNK as u64);
                self.schedule.at(
                    taken,
                    Work::ChunkTaken {
                        slot,
                        epoch,
                        chunk,
                        data,
                    },
                );
            }
            LinkEvent::Error { slot, epoch } => {
                let taken = self.data_port(1);
                self.schedule.at(taken, Work::ErrorTaken { slot, epoch });
            }
            LinkEvent::CancelConfirm { slot, epoch } => {
                self.port_log
                    .add(self.now, || PortEvent::FetchConfirmed { slot, epoch });
                self.confirmed(slot, epoch);
            }
            LinkEvent::WriteBackDone { slot, error } => {
                self.port_log
                    .add(self.now, || PortEvent::WritebackDone { slot, error });
                self.write_back_done(slot, error);
            }
        }
    }

    /// A whole chunk was taken: it goes to its frame, or is dropped.
    pub(crate) fn chunk_taken(
        &mut self,
        slot: u8,
        epoch: u8,
        chunk: u8,
        data: &[Line; BEATS_PER_CHUNK],
    ) {
        for (beat, line) in (0..).zip(data) {
            self.port_log.add(self.now, || PortEvent::ChunkBeatTaken {
                slot,
                epoch,
                chunk,
                beat,
                data: *line,
            });
        }
        let bit = 1_u8 << (usize::from(chunk) % CHUNKS_PER_PAGE);
        let Some(entry) = self
            .accepting(slot, epoch)
            .filter(|entry| entry.received & bit == 0)
        else {
            self.counters.stale_chunks += 1;
            return;
        };
        entry.received |= bit;
        entry.unacknowledged += 1;
        let first_line = usize::from(chunk) * BEATS_PER_CHUNK;
        let frame = entry.frame;
        let mut good = true;
        for (beat, line) in data.iter().enumerate() {
            let address =
                self.settings.frame_address(frame) + ((first_line + beat) * LINE_BYTES) as u64;
            good &= self.memory.write(address, line, u64::MAX) == RESPONSE_OKAY;
            self.port_log.add(self.now, || PortEvent::MemoryWriteTaken {
                id: CHUNK_WRITE_ID | slot,
                address,
                data: *line,
                strobe: u64::MAX,
            });
        }
        let written = self.now + self.memory_configuration.write_cycles;
        self.schedule.at(written, Work::ChunkWritten { slot, good });
    }

    /// An error completion was taken: the fetch fails, or it is dropped.
    pub(crate) fn error_taken(&mut self, slot: u8, epoch: u8) {
        self.port_log
            .add(self.now, || PortEvent::FetchErrorTaken { slot, epoch });
        // Once all chunks have come the page is whole, acknowledged or not.
        let fails = self.accepting(slot, epoch);
        if fails.is_some_and(|entry| entry.received != ALL_CHUNKS) {
            self.end_early(slot, FetchOutcome::Failed, false);
        } else {
            self.counters.stale_chunks += 1;
        }
    }

    /// Device memory acknowledged a chunk.
    pub(crate) fn chunk_written(&mut self, slot: u8, good: bool) {
        self.port_log
            .add(self.now, || PortEvent::MemoryWriteAnswered {
                id: CHUNK_WRITE_ID | slot,
                response: if good { RESPONSE_OKAY } else { RESPONSE_SLVERR },
            });
        let entry = &mut self.fetches.slots[usize::from(slot)];
        entry.unacknowledged -= 1;
        entry.poisoned |= !good;
        let complete = entry.received == ALL_CHUNKS && entry.unacknowledged == 0;
        if entry.ending.is_some() {
            self.end_if_possible(slot);
        } else if complete && entry.poisoned {
            self.end_early(slot, FetchOutcome::Failed, false);
        } else if complete {
            self.complete(slot);
        }
    }

    /// Cancels a fetch that has taken too long.
    pub(crate) fn fetch_timeout(&mut self, slot: u8, epoch: u8) {
        let entry = &self.fetches.slots[usize::from(slot)];
        if !entry.busy || entry.epoch != epoch {
            return;
        }
        let due = self.age_check_cycle(entry.started);
        if due > self.now {
            self.schedule.at(due, Work::FetchTimeout { slot, epoch });
        } else if entry.ending.is_none() && entry.received != ALL_CHUNKS {
            self.end_early(slot, FetchOutcome::Cancelled, true);
        }
    }

    /// Cancels every fetch that is not complete (function reset).
    pub(crate) fn cancel_fetches(&mut self) {
        for slot in 0..SLOTS as u8 {
            let entry = &self.fetches.slots[usize::from(slot)];
            if entry.busy && entry.ending.is_none() && entry.received != ALL_CHUNKS {
                self.end_early(slot, FetchOutcome::Cancelled, true);
            }
        }
    }

    /// Confirms every cancelled slot (transport reset).
    pub(crate) fn confirm_all(&mut self) {
        for slot in 0..SLOTS as u8 {
            let epoch = self.fetches.slots[usize::from(slot)].epoch;
            self.confirmed(slot, epoch);
        }
    }

    fn confirmed(&mut self, slot: u8, epoch: u8) {
        let Some(entry) = self.fetches.slots.get_mut(usize::from(slot)) else {
            return;
        };
        if !entry.busy || entry.epoch != epoch {
            return;
        }
        if let Some(ending) = &mut entry.ending {
            ending.awaits_confirm = false;
            self.end_if_possible(slot);
        }
    }

    /// The slot, when it takes chunks of this epoch.
    fn accepting(&mut self, slot: u8, epoch: u8) -> Option<&mut Slot> {
        self.fetches
            .slots
            .get_mut(usize::from(slot))
            .filter(|entry| entry.busy && entry.epoch == epoch && entry.ending.is_none())
    }

    fn end_early(&mut self, slot: u8, outcome: FetchOutcome, cancel: bool) {
        let entry = &mut self.fetches.slots[usize::from(slot)];
        entry.ending = Some(Ending {
            outcome,
            awaits_confirm: cancel,
        });
        let (page, demanded) = (entry.page, entry.demanded);
        if cancel {
            self.send(demanded, true, slot);
        }
        // Nobody waits any longer, though the slot may stay in quarantine for a while.
        self.contexts_page_ended(page);
        self.finish_contexts();
        self.end_if_possible(slot);
    }

    /// Frees slot and frame of an ending fetch once nobody writes there any more.
    fn end_if_possible(&mut self, slot: u8) {
        let entry = &mut self.fetches.slots[usize::from(slot)];
        let Some(ending) = entry.ending else {
            return;
        };
        if ending.awaits_confirm || entry.unacknowledged != 0 {
            return;
        }
        entry.busy = false;
        let (page, frame, outcome) = (entry.page, entry.frame, ending.outcome);
        let entry_address = self.directory.page(page).entry_address;
        self.log.push(AgentEvent::FetchEnded { page, outcome });
        let (state, event) = if outcome == FetchOutcome::Failed {
            self.counters.fetches_failed += 1;
            (PageState::Failed, EventType::FetchFailed)
        } else {
            self.counters.fetches_cancelled += 1;
            (PageState::Remote, EventType::FetchCancelled)
        };
        self.directory.forget(page);
        self.directory.change(page, state, &mut self.log);
        self.free_frame(frame, page);
        self.report(event, frame, page, entry_address);
    }

    /// All chunks are acknowledged: the page goes to those that wait, or waits itself.
    fn complete(&mut self, slot: u8) {
        let entry = &mut self.fetches.slots[usize::from(slot)];
        entry.busy = false;
        let (page, frame, started) = (entry.page, entry.frame, entry.started);
        self.monitor.fetched(self.now - started);
        self.frames.filled(frame);
        self.log.push(AgentEvent::FetchEnded {
            page,
            outcome: FetchOutcome::Complete,
        });
        if self.contexts_page_complete(page) {
            self.counters.pages_in_time += 1;
            self.directory.unpin(page);
            self.directory
                .change(page, PageState::Resident, &mut self.log);
        } else {
            self.directory
                .change(page, PageState::Staged, &mut self.log);
            let entry_address = self.directory.page(page).entry_address;
            self.report(EventType::Staged, frame, page, entry_address);
        }
        self.finish_contexts();
    }

    /// Puts a frame back on the free list.
    pub(crate) fn free_frame(&mut self, frame: u32, page: u32) {
        debug_assert_eq!(self.frames.used(frame), FrameUse::Page(page));
        self.frames.release(frame);
        self.log.push(AgentEvent::FrameFreed { frame, page });
    }

    /// Queues a request or a cancel for the fetch port.
    fn send(&mut self, demanded: bool, cancel: bool, slot: u8) {
        let entry = &self.fetches.slots[usize::from(slot)];
        let message = Message {
            cancel,
            slot,
            epoch: entry.epoch,
            page: entry.page,
        };
        if self.fetches.demanded.is_empty() && self.fetches.others.is_empty() {
            self.schedule.at(self.now + 1, Work::FetchPort);
        }
        // A cancel follows its request through the same queue.
        if demanded {
            self.fetches.demanded.push_back(message);
        } else {
            self.fetches.others.push_back(message);
        }
    }

    /// The data port takes so many beats; says when the last one is taken.
    fn data_port(&mut self, beats: u64) -> u64 {
        self.fetches.data_port_free = self.fetches.data_port_free.max(self.now) + beats;
        self.fetches.data_port_free
    }

    /// First look at a slot's age at which it is too old.
    fn age_check_cycle(&self, started: u64) -> u64 {
        (started + self.settings.fetch_timeout_cycles).next_multiple_of(AGE_CHECK_CYCLES)
    }
}
