//! Table lines: what each reply may carry, patches, and host writes on their way (P1, P2, P3).

use super::Observer;
use crate::{EntryClass, EntryFormat};
use outrigger_port::{Line, RESPONSE_OKAY};
use outrigger_registers::parameters::ENTRIES_PER_LINE;
use std::collections::{BTreeMap, VecDeque};

/// Bits of an id toward device memory that say what it is for.
const ID_KIND: u8 = 0xc0;
/// Reads of table lines that the agent looks at.
const CONTEXT_READS: u8 = 0x40;
/// Cycles before the deadline in which a reply may be on its way already.
const REPLY_SLACK_CYCLES: u64 = 8;
/// A cancel that was decided has left after so many cycles: 64 may stand before it, at a port that is not always ready.
const LONGEST_QUEUE_CYCLES: u64 = 1000;

/// What the line of a read under way may be.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    line: Line,
    response: u8,
    /// The host wrote it meanwhile: nothing is installed or marked.
    written: bool,
}

/// A read of a table line under way.
#[derive(Debug, Clone)]
struct Reading {
    id: u8,
    address: u64,
    accepted: u64,
    /// Acceptance of the oldest read that it may share a deadline with.
    deadline_from: u64,
    /// Id of the agent's read of the line; reads of a line are answered in their order.
    context: Option<u8>,
    /// The agent does not look at it.
    passes: bool,
    candidates: Vec<Candidate>,
    /// Host writes to the line since it was accepted.
    writes: Vec<(Line, u64)>,
}

/// A patch that a reply asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Patch {
    address: u64,
    strobe: u64,
    data: Line,
}

/// Reads and writes of the table under way.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    readings: Vec<Reading>,
    /// Host writes to the table that have not reached device memory.
    host_writes: VecDeque<Patch>,
    /// Patches of replies that have not reached device memory.
    owed: Vec<Patch>,
    /// Patches whose reply was not taken yet.
    early: Vec<Patch>,
    /// Pages marked late before the deadline, and since when: a cancel must be on its way.
    cancels_owed: BTreeMap<u32, u64>,
}

impl Lines {
    /// A line under way names the page.
    pub(super) fn name(&self, format: &EntryFormat, page: u32) -> bool {
        let candidates = self.readings.iter().flat_map(|reading| &reading.candidates);
        let mut entries = candidates.flat_map(|candidate| candidate.line);
        entries.any(|entry| format.classify(entry) == EntryClass::Remote(page))
    }
}

/// What a reply does with the entries of a line.
#[derive(Debug, Default)]
struct Explanation {
    /// Entry, page and frame of what it installs.
    installed: Vec<(usize, u32, u32)>,
    /// Entry and page of what it marks late.
    late: Vec<(usize, u32)>,
}

impl Observer {
    pub(super) fn read_accepted(&mut self, id: u8, address: u64) {
        if self.settings.table_line(address).is_none() {
            return;
        }
        let same = self.lines.readings.iter();
        let shared = same
            .filter(|other| other.address == address)
            .map(|other| other.deadline_from)
            .min();
        // A write that was accepted before and passes later counts like one that comes later.
        let host_writes = self.lines.host_writes.iter();
        let writes = host_writes
            .filter(|write| write.address == address)
            .map(|write| (write.data, write.strobe))
            .collect();
        self.lines.readings.push(Reading {
            id,
            address,
            accepted: self.now,
            deadline_from: shared.unwrap_or(self.now),
            context: None,
            passes: false,
            candidates: Vec::new(),
            writes,
        });
    }

    pub(super) fn line_requested(&mut self, id: u8, address: u64) {
        match id & ID_KIND {
            CONTEXT_READS => self.give_context(id, address),
            0 => self.line_passes(id),
            _ => {}
        }
    }

    /// The oldest read of the line that has no context yet gets this one.
    fn give_context(&mut self, context: u8, address: u64) {
        let mut readings = self.lines.readings.iter_mut();
        let reading = readings.find(|reading| {
            reading.address == address && reading.context.is_none() && !reading.passes
        });
        match reading {
            Some(reading) => reading.context = Some(context),
            None => self.fault(format!("table line {address:#x} is read for nobody")),
        }
    }

    /// A read passes; a context that it seemed to have is the next one's.
    fn line_passes(&mut self, id: u8) {
        let mut readings = self.lines.readings.iter_mut();
        let reading = readings.find(|reading| reading.id == id);
        if let Some(reading) = reading
            && !std::mem::replace(&mut reading.passes, true)
            && let Some(context) = reading.context.take()
        {
            let address = reading.address;
            self.give_context(context, address);
        }
    }

    pub(super) fn line_came(&mut self, id: u8, response: u8, data: &Line) {
        match id & ID_KIND {
            CONTEXT_READS => {
                self.totals.table_lines += 1;
                for entry in data {
                    if let EntryClass::Remote(page) = self.settings.format.classify(*entry) {
                        self.page(page).named = true;
                    }
                }
            }
            0 => self.line_passes(id),
            _ => return,
        }
        let mut readings = self.lines.readings.iter_mut();
        let reading = readings.find(|reading| {
            let own = reading.passes && reading.id == id || reading.context == Some(id);
            own && reading.candidates.is_empty()
        });
        let Some(reading) = reading else {
            return;
        };
        let mut candidate = Candidate {
            line: *data,
            response,
            written: false,
        };
        reading.candidates.push(candidate);
        // Each of the writes so far may be in the line already, or be merged into it.
        candidate.written = true;
        for (data, strobe) in &reading.writes {
            reading.candidates.push(candidate);
            candidate.line = crate::memory::merge(&candidate.line, data, *strobe);
            reading.candidates.push(candidate);
        }
    }

    pub(super) fn write_accepted(&mut self, address: u64, data: &Line, strobe: u64) {
        let number = self.settings.frame_number(address);
        if let Some(frame) = self.settings.frame_index(number) {
            let known = &mut self.frames[frame as usize];
            known.dirty |= known.complete.is_some();
        }
        if self.settings.table_line(address).is_none() {
            return;
        }
        self.lines.host_writes.push_back(Patch {
            address,
            strobe,
            data: *data,
        });
        for reading in &mut self.lines.readings {
            if reading.address == address {
                reading.writes.push((*data, strobe));
                let merged: Vec<Candidate> = reading
                    .candidates
                    .iter()
                    .map(|candidate| Candidate {
                        line: crate::memory::merge(&candidate.line, data, strobe),
                        written: true,
                        ..*candidate
                    })
                    .collect();
                reading.candidates.extend(merged);
            }
        }
    }

    /// A fetch is cancelled, as a reply that left before its deadline said.
    pub(super) fn cancel_seen(&mut self, page: u32) {
        self.lines.cancels_owed.remove(&page);
    }

    pub(super) fn reply_taken(&mut self, id: u8, response: u8, data: &Line) {
        let position = self
            .lines
            .readings
            .iter()
            .position(|reading| reading.id == id);
        let Some(position) = position else {
            return;
        };
        self.check_cancels(LONGEST_QUEUE_CYCLES);
        let reading = self.lines.readings.remove(position);
        let mut reason = "no line came from device memory".to_string();
        for candidate in reading.candidates.iter().rev() {
            if candidate.response != response {
                reason = format!("device memory answered {}", candidate.response);
                continue;
            }
            match self.explain(&reading, candidate, data) {
                Ok(explanation) => {
                    self.replied(&reading, data, &explanation);
                    return;
                }
                Err(text) => reason = text,
            }
        }
        let address = reading.address;
        self.fault(format!(
            "the reply to the read of {address:#x} is not explained: {reason}"
        ));
    }

    /// How the reply comes from this line.
    fn explain(
        &self,
        reading: &Reading,
        candidate: &Candidate,
        data: &Line,
    ) -> Result<Explanation, String> {
        let format = self.settings.format;
        let mut explanation = Explanation::default();
        let untouched = candidate.written || reading.passes || candidate.response != RESPONSE_OKAY;
        for (index, (before, after)) in candidate.line.iter().zip(data).enumerate() {
            if untouched {
                if before != after {
                    return Err(format!("entry {index} of a line that passes was changed"));
                }
                continue;
            }
            let class = format.classify(*before);
            let installed = match format.classify(*after) {
                EntryClass::Local(frame) if format.install(*before, frame) == *after => Some(frame),
                _ => None,
            };
            match (class, installed) {
                (EntryClass::Bad, _) if format.not_present(*before) == *after => {}
                (EntryClass::Remote(page), Some(frame)) => {
                    self.explain_install(reading, page, frame)?;
                    explanation.installed.push((index, page, frame));
                }
                (EntryClass::Remote(page), None)
                    if before != after && format.late(*before) == *after =>
                {
                    self.explain_late(reading, page)?;
                    explanation.late.push((index, page));
                }
                (EntryClass::Remote(page), None) if before == after => {
                    self.explain_absence(reading, index, page)?;
                }
                _ if before == after && class != EntryClass::Bad => {}
                _ => {
                    return Err(format!("entry {index} went from {before:#x} to {after:#x}"));
                }
            }
        }
        Ok(explanation)
    }

    /// P1: the frame holds the whole page, and the page was not leaving when the read came.
    fn explain_install(&self, reading: &Reading, page: u32, frame: u32) -> Result<(), String> {
        let known = &self.frames[frame as usize];
        if known.page != Some(page) {
            let owner = known.page;
            return Err(format!(
                "page {page} is installed in frame {frame}, which page {owner:?} has"
            ));
        }
        if known.complete.is_none() {
            return Err(format!(
                "page {page} is installed before frame {frame} has all of it"
            ));
        }
        if known.leaving.is_some_and(|since| since < reading.accepted) {
            return Err(format!("page {page} is installed after it began to leave"));
        }
        Ok(())
    }

    /// P2: the page was missing at the deadline, or its fetch ended badly.
    fn explain_late(&self, reading: &Reading, page: u32) -> Result<(), String> {
        let Some(known) = self.pages.get(&page) else {
            return Err(format!("page {page} is late and was never fetched"));
        };
        if known
            .bad_end
            .is_some_and(|cycle| cycle + REPLY_SLACK_CYCLES >= reading.accepted)
        {
            return Ok(());
        }
        let deadline = reading.deadline_from + self.settings.deadline_cycles;
        let complete = known
            .frame
            .and_then(|frame| self.frames[frame as usize].complete);
        if complete.is_some_and(|cycle| cycle <= deadline) {
            return Err(format!("page {page} is marked late and came in time"));
        }
        // Before that, its fetch is being cancelled; `replied` remembers that it must be.
        Ok(())
    }

    /// A page that was installed by this entry before and is not leaving is installed again.
    fn explain_absence(&self, reading: &Reading, index: usize, page: u32) -> Result<(), String> {
        let known = self.pages.get(&page);
        let Some((known, frame)) = known.and_then(|known| Some((known, known.frame?))) else {
            return Ok(());
        };
        let frame = &self.frames[frame as usize];
        let here = !self.any_page_may_leave()
            && frame.complete.is_some_and(|cycle| cycle < reading.accepted)
            && !frame.begun;
        let mine = known.entry_address == self.entry_address(reading.address, index);
        if here && mine && self.settings.install {
            return Err(format!("page {page} is here and was not installed"));
        }
        Ok(())
    }

    fn entry_address(&self, address: u64, index: usize) -> Option<u32> {
        let line = self.settings.table_line(address)?;
        Some(line * ENTRIES_PER_LINE as u32 + index as u32)
    }

    fn replied(&mut self, reading: &Reading, data: &Line, explanation: &Explanation) {
        self.totals.installs += explanation.installed.len() as u32;
        self.totals.late += explanation.late.len() as u32;
        let deadline = reading.deadline_from + self.settings.deadline_cycles;
        for (_, page) in &explanation.late {
            let ended = self.page(*page).bad_end;
            if self.now + REPLY_SLACK_CYCLES < deadline
                && ended.is_none_or(|cycle| cycle + REPLY_SLACK_CYCLES < reading.accepted)
            {
                self.lines.cancels_owed.insert(*page, self.now);
            }
        }
        let mut strobe = 0;
        for (index, page, _) in &explanation.installed {
            strobe |= 0xff << (8 * index);
            let address = self.entry_address(reading.address, *index);
            self.page(*page).entry_address = address;
            self.installed(*page);
        }
        if strobe != 0 {
            let patch = Patch {
                address: reading.address,
                strobe,
                data: *data,
            };
            match self.lines.early.iter().position(|early| *early == patch) {
                Some(position) => {
                    self.lines.early.remove(position);
                }
                None => self.lines.owed.push(patch),
            }
        }
    }

    /// A table line was written in device memory: a host write passed on, or a patch.
    pub(super) fn table_written(&mut self, address: u64, data: &Line, strobe: u64) {
        let written = Patch {
            address,
            strobe,
            data: *data,
        };
        if self.lines.host_writes.front() == Some(&written) {
            self.lines.host_writes.pop_front();
            return;
        }
        self.totals.patches += 1;
        let owed = self.lines.owed.iter().position(|owed| *owed == written);
        match owed {
            Some(position) => {
                self.lines.owed.remove(position);
            }
            // The reply may stand at the port still.
            None => self.lines.early.push(written),
        }
    }

    /// A page was marked late before the deadline, and so many cycles later its fetch is not being cancelled.
    fn check_cancels(&mut self, cycles: u64) {
        let now = self.now;
        let owed = self.lines.cancels_owed.iter();
        let overdue: Vec<u32> = owed
            .filter(|(_, since)| **since + cycles <= now)
            .map(|(page, _)| *page)
            .collect();
        for page in overdue {
            self.lines.cancels_owed.remove(&page);
            self.fault(format!("page {page} was marked late before the deadline"));
        }
    }

    /// With nothing under way, every patch has its reply, and every host write has passed.
    pub(super) fn check_lines_done(&mut self) {
        self.check_cancels(0);
        let lines = &self.lines;
        let mut missing = Vec::new();
        for (what, addresses) in [
            // A host write that does not come makes patches of those behind it.
            (
                "lost host write to",
                lines
                    .host_writes
                    .iter()
                    .map(|write| write.address)
                    .collect(),
            ),
            (
                "missing patch of",
                lines
                    .owed
                    .iter()
                    .map(|patch| patch.address)
                    .collect::<Vec<_>>(),
            ),
            (
                "patch without a reply of",
                lines.early.iter().map(|patch| patch.address).collect(),
            ),
            (
                "unanswered read of",
                lines
                    .readings
                    .iter()
                    .map(|reading| reading.address)
                    .collect(),
            ),
        ] {
            missing.extend(
                addresses
                    .iter()
                    .map(|address| format!("{what} {address:#x}")),
            );
        }
        for text in missing {
            self.fault(text);
        }
    }
}
