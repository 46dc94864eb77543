//! Fetches and the frames that they fill (P4, P5).

use super::Observer;
use outrigger_port::{Line, RESPONSE_OKAY};
use outrigger_registers::encodings::EventType;
use outrigger_registers::parameters::{BEATS_PER_CHUNK, CHUNKS_PER_PAGE, LINE_BYTES, PAGE_BYTES};
use std::collections::VecDeque;

/// Bits of an id toward device memory that say what it is for.
const ID_KIND: u8 = 0xc0;
/// Writes of chunks; the other bits are the slot.
const CHUNK_WRITES: u8 = 0x80;
/// Every chunk of a page, as a mask.
const ALL_CHUNKS: u8 = u8::MAX;

/// The latest fetch of a slot.
#[derive(Debug, Clone)]
pub(crate) struct Fetch {
    page: u32,
    epoch: u8,
    frame: Option<u32>,
    /// Chunks that came while it took chunks.
    received: u8,
    /// Lines that came and were not stored.
    waiting: VecDeque<(u8, Line)>,
    /// A chunk that it takes is coming.
    receiving: bool,
    /// Lines of the chunk that is being stored.
    stored_lines: usize,
    /// Chunks stored, and of these acknowledged.
    stored: usize,
    acknowledged: usize,
    poisoned: bool,
    error: bool,
    cancelled: bool,
    confirmed: bool,
    over: bool,
}

impl Fetch {
    /// It takes chunks, and an error completion fails it.
    fn takes(&self, epoch: u8) -> bool {
        self.epoch == epoch
            && !self.over
            && !self.error
            && !self.cancelled
            && self.received != ALL_CHUNKS
    }
}

impl Observer {
    pub(super) fn fetch_offered(&mut self, slot: u8, epoch: u8, page: u32) {
        self.totals.fetches += 1;
        self.end_of_slot(slot, true);
        self.end_of(page);
        if let Some(old) = &self.slots[usize::from(slot)]
            && !old.over
        {
            let text = format!(
                "slot {slot} fetches page {page} before its fetch of page {} ended",
                old.page
            );
            self.fault(text);
        }
        let known = self.page(page).clone();
        if let Some(old) = known.slot
            && let Some(fetch) = &self.slots[usize::from(old)]
            && fetch.page == page
            && !fetch.over
        {
            self.fault(format!(
                "page {page} is fetched while slot {old} fetches it"
            ));
        }
        if let Some(frame) = known.frame
            && !self.may_be_free(frame)
        {
            self.fault(format!(
                "page {page} is fetched while it is in frame {frame}"
            ));
        }
        if !known.named {
            self.fault(format!("page {page} is fetched and nobody asked for it"));
        }
        if known.failed && !known.asked_for {
            self.fault(format!("page {page} failed and is fetched again unasked"));
        }
        if let Some(frame) = known.frame {
            self.left(frame);
        }
        *self.page(page) = super::Page {
            slot: Some(slot),
            bad_end: known.bad_end,
            ..super::Page::default()
        };
        self.slots[usize::from(slot)] = Some(Fetch {
            page,
            epoch,
            frame: None,
            received: 0,
            waiting: VecDeque::new(),
            receiving: false,
            stored_lines: 0,
            stored: 0,
            acknowledged: 0,
            poisoned: false,
            error: false,
            cancelled: false,
            confirmed: false,
            over: false,
        });
    }

    pub(super) fn cancel_offered(&mut self, slot: u8, epoch: u8) {
        let now = self.now;
        let Some(fetch) = &mut self.slots[usize::from(slot)] else {
            self.fault(format!("slot {slot} is cancelled and was never used"));
            return;
        };
        if fetch.epoch == epoch && fetch.error {
            // The cancel was decided before the error came, which was stale then.
            fetch.error = false;
            self.totals.stale += 1;
            if std::mem::take(&mut fetch.over) {
                let (page, frame) = (fetch.page, fetch.frame);
                self.totals.bad_ends -= 1;
                self.page(page).failed = false;
                self.unexpect(EventType::FetchFailed, page);
                if let Some(frame) = frame {
                    self.frames[frame as usize].page = Some(page);
                }
            }
        }
        let Some(fetch) = &mut self.slots[usize::from(slot)] else {
            return;
        };
        if fetch.epoch != epoch || fetch.over {
            let text = format!("cancel of slot {slot} epoch {epoch}, which fetches nothing");
            self.fault(text);
            return;
        }
        fetch.cancelled = true;
        // The decision was a little earlier: what came since then is dropped.
        let page = fetch.page;
        self.page(page).bad_end = Some(now);
        self.cancel_seen(page);
    }

    pub(super) fn beat_taken(&mut self, slot: u8, epoch: u8, chunk: u8, data: Line) {
        let bit = 1 << chunk;
        let fetch = self.slots[usize::from(slot)].as_mut();
        // What becomes of a chunk is decided at its first beat.
        let fetch = if self.beats.is_empty() {
            fetch.filter(|fetch| fetch.takes(epoch) && fetch.received & bit == 0)
        } else {
            fetch.filter(|fetch| fetch.receiving)
        };
        self.beats.push(data);
        let last = self.beats.len() == BEATS_PER_CHUNK;
        match fetch {
            Some(fetch) if !last => fetch.receiving = true,
            Some(fetch) => {
                let lines = std::mem::take(&mut self.beats);
                fetch.receiving = false;
                fetch.received |= bit;
                let first = chunk * BEATS_PER_CHUNK as u8;
                fetch.waiting.extend((first..).zip(lines));
            }
            None if last => {
                self.beats.clear();
                self.totals.stale += 1;
            }
            None => {}
        }
    }

    pub(super) fn error_taken(&mut self, slot: u8, epoch: u8) {
        let now = self.now;
        let fetch = self.slots[usize::from(slot)].as_mut();
        match fetch.filter(|fetch| fetch.takes(epoch)) {
            Some(fetch) => {
                fetch.error = true;
                let page = fetch.page;
                self.page(page).bad_end = Some(now);
                self.end_if_over(slot);
            }
            None => self.totals.stale += 1,
        }
    }

    pub(super) fn confirmed(&mut self, slot: u8, epoch: u8) {
        if let Some(fetch) = self.slots[usize::from(slot)].as_mut()
            && fetch.epoch == epoch
            && fetch.cancelled
        {
            fetch.confirmed = true;
            self.end_if_over(slot);
        }
    }

    /// Software had all cancels confirmed; those decided and not offered yet too.
    pub(super) fn confirm_all(&mut self) {
        for slot in 0..self.slots.len() as u8 {
            if let Some(fetch) = self.slots[usize::from(slot)].as_mut() {
                fetch.confirmed |= fetch.cancelled;
                self.end_if_over(slot);
            }
        }
    }

    /// A line was written to device memory: of a chunk, of the table, or any other of the host's.
    pub(super) fn memory_written(&mut self, id: u8, address: u64, data: &Line, strobe: u64) {
        if id & ID_KIND == CHUNK_WRITES {
            self.chunk_line_stored(id & !ID_KIND, address, data, strobe);
        } else if self.settings.table_line(address).is_some() {
            self.table_written(address, data, strobe);
            return;
        }
        let line = self.memory.entry(address).or_default();
        *line = crate::memory::merge(line, data, strobe);
    }

    fn chunk_line_stored(&mut self, slot: u8, address: u64, data: &Line, strobe: u64) {
        let number = self.settings.frame_number(address);
        let line = (address / LINE_BYTES as u64) as usize % (PAGE_BYTES / LINE_BYTES);
        let Some(frame) = self.settings.frame_index(number) else {
            self.fault(format!(
                "a chunk is stored at {address:#x}, in no page frame"
            ));
            return;
        };
        let Some(fetch) = self.slots[usize::from(slot)]
            .as_mut()
            .filter(|fetch| !fetch.over)
        else {
            self.fault(format!("slot {slot} stores a chunk and fetches nothing"));
            return;
        };
        let page = fetch.page;
        let first = fetch.waiting.pop_front();
        fetch.stored_lines += 1;
        if fetch.stored_lines == BEATS_PER_CHUNK {
            fetch.stored_lines = 0;
            fetch.stored += 1;
        }
        let moved = fetch.frame.is_some_and(|old| old != frame);
        let fresh = fetch.frame.is_none();
        fetch.frame = Some(frame);
        if strobe != u64::MAX || first != Some((line as u8, *data)) {
            let text = format!(
                "page {page}: line {line} of frame {frame} is stored, and did not come like this"
            );
            self.fault(text);
        }
        if moved {
            self.fault(format!("page {page} is stored in two frames, now {frame}"));
        }
        if fresh || moved {
            if let Some(owner) = self.frames[frame as usize].page {
                self.end_of(owner);
            }
            if !self.may_be_free(frame) {
                let owner = self.frames[frame as usize].page;
                let text = format!(
                    "frame {frame} is filled with page {page} before page {owner:?} left it"
                );
                self.fault(text);
            }
            self.left(frame);
            self.frames[frame as usize] = super::Frame {
                page: Some(page),
                ..super::Frame::default()
            };
        }
    }

    pub(super) fn write_answered(&mut self, id: u8, response: u8) {
        if id & ID_KIND != CHUNK_WRITES {
            return;
        }
        let slot = id & !ID_KIND;
        let Some(fetch) = &mut self.slots[usize::from(slot)] else {
            return;
        };
        fetch.acknowledged += 1;
        fetch.poisoned |= response != RESPONSE_OKAY;
        self.end_if_over(slot);
    }

    /// The agent has shown that its fetch of a page is over: what is not stored of a cancelled one was dropped.
    pub(super) fn end_of(&mut self, page: u32) {
        if let Some(slot) = self.page(page).slot {
            self.end_of_slot(slot, true);
        }
    }

    /// Ends a fetch when transport and memory are done with it.
    fn end_if_over(&mut self, slot: u8) {
        self.end_of_slot(slot, false);
    }

    fn end_of_slot(&mut self, slot: u8, sure: bool) {
        let now = self.now;
        let Some(fetch) = &mut self.slots[usize::from(slot)] else {
            return;
        };
        let quiet =
            fetch.acknowledged == fetch.stored && fetch.stored_lines == 0 && !fetch.receiving;
        let whole = fetch.acknowledged == CHUNKS_PER_PAGE && !fetch.error && !fetch.cancelled;
        // Of a cancelled fetch, chunks may have come after the decision and are not stored.
        let dropped = fetch.waiting.len() / BEATS_PER_CHUNK;
        let cancelled = fetch.confirmed && (dropped == 0 || sure);
        let failed = fetch.error && dropped == 0 || whole && fetch.poisoned;
        let bad = quiet && (cancelled || failed);
        if fetch.over || !(bad || whole) {
            return;
        }
        fetch.over = true;
        let (page, frame, confirmed) = (fetch.page, fetch.frame, fetch.confirmed);
        if bad {
            self.totals.bad_ends += 1;
            self.totals.stale += dropped as u32;
            let known = self.page(page);
            known.failed = !confirmed;
            known.bad_end = Some(now);
            if let Some(frame) = frame {
                self.forget_frame(frame);
            }
            let event = if confirmed {
                EventType::FetchCancelled
            } else {
                EventType::FetchFailed
            };
            self.expect(event, page);
        } else if let Some(frame) = frame {
            self.page(page).frame = Some(frame);
            self.frames[frame as usize].complete = Some(now);
            // A line that names it may have taken it.
            if self.lines.name(&self.settings.format, page) {
                self.allow_staged(page);
            } else {
                self.expect(EventType::Staged, page);
            }
        }
    }

    /// The frame may be on the free list.
    pub(super) fn may_be_free(&self, frame: u32) -> bool {
        let known = &self.frames[frame as usize];
        known.page.is_none() || known.committed == Some(false)
    }

    /// Nobody is in the frame any more.
    pub(super) fn forget_frame(&mut self, frame: u32) {
        let known = std::mem::take(&mut self.frames[frame as usize]);
        if let Some(page) = known.page
            && self.page(page).frame == Some(frame)
        {
            let page = self.page(page);
            page.frame = None;
            page.entry_address = None;
        }
    }

    /// With nothing under way, no fetch is.
    pub(super) fn check_slots_done(&mut self) {
        for slot in 0..self.slots.len() {
            self.end_of_slot(slot as u8, true);
            if let Some(fetch) = &self.slots[slot]
                && !fetch.over
            {
                let text = format!("slot {slot} never ended its fetch of page {}", fetch.page);
                self.fault(text);
            }
        }
    }
}
