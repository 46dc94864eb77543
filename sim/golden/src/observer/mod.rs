//! An observer at the agent's ports: follows a device, event by event, with the golden model's idea of entries and settings, and says where
//! the device did something that no agent may do (DR1; P1 to P5, P7).
//!
//! It does not predict. Two agents with different pipelines decide races differently, and both may be right; so the observer keeps what is
//! certain (a chunk was acknowledged, a commit was sent, a reply left) and calls a fault what no order of the uncertain things explains.
//! Every conformance test and every random campaign stands on a bench that has one, on the golden model and on the RTL.
//!
//! ```text
//!  port events --> mod.rs --+-- fetches.rs   slots, chunks, frames: whose frame, fetched once, stored what came
//!                           +-- lines.rs     table lines: every entry of a reply explained, patches, host writes passed on
//!                           +-- leaving.rs   commands, write-backs, event records
//! ```
//!
//! | class | what is a fault |
//! |---|---|
//! | fetches | a page fetched while it is here or on its way, without a line that names it or a DEMAND, or into a slot still in use |
//! | frames | a frame filled before its page left it or its fetch ended; two frames for one fetch |
//! | chunks | stored without having come, twice, after an error, with other bytes, or not stored |
//! | replies | an entry that is neither as in memory, nor installed with a complete page's own frame, nor late when that is due, nor a wrong one made not present; an install after its page began to leave; late though in time, late before the deadline |
//! | patches | one that no reply explains, one that is missing, host writes lost or changed |
//! | write-backs | without a commit, of a page that is not in a frame, with other bytes than the frame's |
//! | records | numbers with a gap, an end reported that did not happen or twice, an end not reported |
//! | counters | at the end: fetches, ends, installs, late entries, patches, stale chunks, table lines |
//!
//! What it cannot see: which of two allowed outcomes of a race is the intended one; entries left as in memory without need (counters and the
//! comparison of devices see these); anything inside that never reaches a port.

mod fetches;
mod leaving;
mod lines;

use crate::settings::Settings;
use fetches::Fetch;
use leaving::{Expected, Running};
use lines::Lines;
use outrigger_port::{Line, PortEvent};
use outrigger_registers::encodings::EventRecord;
use outrigger_registers::parameters::{EVENT_BYTES, FRAMES, SLOTS};
use outrigger_registers::{SoftwareRegisters, fields, offsets};
use std::collections::{BTreeMap, HashMap};

/// Faults kept; one is enough to fail.
const FAULT_LIMIT: usize = 8;

/// What is known of a remote page.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    /// Slot of its latest fetch.
    slot: Option<u8>,
    /// Frame that holds it, complete, and not known to be free again.
    frame: Option<u32>,
    /// A line that named it came, or it was demanded, since its last fetch began.
    named: bool,
    /// It was demanded or released since its last fetch began.
    asked_for: bool,
    /// Its last fetch failed.
    failed: bool,
    /// Cycle of its last fetch's bad end.
    bad_end: Option<u64>,
    /// Where it was installed first since it came.
    entry_address: Option<u32>,
}

/// What is known of a page frame.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Frame {
    /// Page whose chunks were stored there last.
    page: Option<u32>,
    /// All of it came, in this cycle.
    complete: Option<u64>,
    /// The host wrote it since then.
    dirty: bool,
    /// EVICT_BEGIN was sent since then, or may still count.
    begun: bool,
    /// Its page is leaving for certain since this cycle.
    leaving: Option<u64>,
    /// EVICT_COMMIT was sent; true when the page had to be written back first.
    committed: Option<bool>,
    /// Cycle of the latest commit.
    committed_at: u64,
}

/// What the device did, counted as its own counters count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub fetches: u32,
    pub bad_ends: u32,
    pub installs: u32,
    pub late: u32,
    pub patches: u32,
    pub stale: u32,
    pub table_lines: u32,
    pub write_backs: u32,
}

/// The observer of one device, from its reset on.
pub struct Observer {
    now: u64,
    registers: SoftwareRegisters,
    settings: Settings,
    pages: BTreeMap<u32, Page>,
    frames: Vec<Frame>,
    slots: Vec<Option<Fetch>>,
    /// Lines of page frames as they are in device memory, where they were written.
    memory: HashMap<u64, Line>,
    beats: Vec<Line>,
    lines: Lines,
    running: Option<Running>,
    /// Page and frame in each write-back slot.
    writing_back: BTreeMap<u8, (u32, u32)>,
    expected: Expected,
    totals: Totals,
    faults: Vec<String>,
}

impl Default for Observer {
    fn default() -> Self {
        let registers = SoftwareRegisters::new();
        let settings = Settings::read(&registers);
        Self {
            now: 0,
            registers,
            settings,
            pages: BTreeMap::new(),
            frames: vec![Frame::default(); FRAMES],
            slots: vec![None; SLOTS],
            memory: HashMap::new(),
            beats: Vec::new(),
            lines: Lines::default(),
            running: None,
            writing_back: BTreeMap::new(),
            expected: Expected::default(),
            totals: Totals::default(),
            faults: Vec::new(),
        }
    }
}

impl Observer {
    /// Looks at what happened next.
    pub fn follow(&mut self, cycle: u64, event: &PortEvent) {
        self.now = cycle;
        match *event {
            PortEvent::ReadAccepted { id, address } => self.read_accepted(id, address),
            PortEvent::ReplyTaken { id, response, data } => self.reply_taken(id, response, &data),
            PortEvent::WriteAccepted {
                address,
                data,
                strobe,
                ..
            } => self.write_accepted(address, &data, strobe),
            PortEvent::MemoryReadTaken { id, address } => self.line_requested(id, address),
            PortEvent::MemoryReadAnswered { id, response, data } => {
                self.line_came(id, response, &data);
            }
            PortEvent::MemoryWriteTaken {
                id,
                address,
                data,
                strobe,
            } => self.memory_written(id, address, &data, strobe),
            PortEvent::MemoryWriteAnswered { id, response } => self.write_answered(id, response),
            PortEvent::FetchOffered {
                cancel: false,
                slot,
                epoch,
                page,
            } => self.fetch_offered(slot, epoch, page),
            PortEvent::FetchOffered { slot, epoch, .. } => self.cancel_offered(slot, epoch),
            PortEvent::ChunkBeatTaken {
                slot,
                epoch,
                chunk,
                data,
                ..
            } => self.beat_taken(slot, epoch, chunk, data),
            PortEvent::FetchErrorTaken { slot, epoch } => self.error_taken(slot, epoch),
            PortEvent::FetchConfirmed { slot, epoch } => self.confirmed(slot, epoch),
            PortEvent::WritebackLine {
                slot,
                page,
                line,
                data,
            } => self.page_sent(slot, page, line, &data),
            PortEvent::WritebackDone { error, slot } => self.write_back_done(slot, error),
            PortEvent::HostMemoryWritten { address, data } => self.host_memory(address, data),
            PortEvent::RegisterWritten { offset, value } => self.register_written(offset, value),
            PortEvent::RegisterRead { offset, value } => self.register_read(offset, value),
            PortEvent::FunctionReset => {
                self.registers.function_reset();
                self.settings = Settings::read(&self.registers);
                self.expected.forget();
            }
            PortEvent::ReplyOffered { .. }
            | PortEvent::WriteAnswered { .. }
            | PortEvent::MemoryBeatTaken => {}
        }
    }

    /// Says the faults so far.
    pub fn check(&self) -> Result<(), String> {
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(self.faults.join("\n"))
        }
    }

    /// With nothing under way: says what is missing, and where the device's counters, read by `counter`, tell another story.
    pub fn finish(&mut self, counter: impl Fn(u16) -> u32) -> Result<(), String> {
        self.check_lines_done();
        self.check_slots_done();
        self.check_records_done();
        let totals = self.totals;
        let bad_ends = counter(offsets::FETCHES_FAILED) + counter(offsets::FETCHES_CANCELLED);
        for (what, seen, counted) in [
            ("fetches", totals.fetches, counter(offsets::FETCHES)),
            ("fetches without a page", totals.bad_ends, bad_ends),
            ("installs", totals.installs, counter(offsets::INSTALLS)),
            ("late entries", totals.late, counter(offsets::PAGES_LATE)),
            ("patches", totals.patches, counter(offsets::PATCHES)),
            ("stale chunks", totals.stale, counter(offsets::STALE_CHUNKS)),
            (
                "table lines",
                totals.table_lines,
                counter(offsets::TABLE_LINE_READS),
            ),
            (
                "write-backs",
                totals.write_backs,
                counter(offsets::WRITEBACKS),
            ),
        ] {
            if seen != counted {
                self.fault(format!("{seen} {what} at the ports, {counted} counted"));
            }
        }
        self.check()
    }

    fn fault(&mut self, text: String) {
        if self.faults.len() < FAULT_LIMIT {
            self.faults.push(format!("cycle {}: {text}", self.now));
        }
    }

    fn page(&mut self, page: u32) -> &mut Page {
        self.pages.entry(page).or_default()
    }

    fn register_written(&mut self, offset: u16, value: u32) {
        let effects = self.registers.write(offset, value);
        self.settings = Settings::read(&self.registers);
        if fields::CONTROL_TRANSPORT_RESET.get(effects.pulses) {
            self.confirm_all();
        }
        if fields::CONTROL_CLEAR_STATISTICS.get(effects.pulses) {
            self.totals = Totals::default();
        }
        if let Some(operation) = effects.command {
            let argument = self.registers.number(fields::COMMAND_ARGUMENT);
            self.command_started(operation, argument);
        }
    }

    fn host_memory(&mut self, address: u64, data: [u64; 2]) {
        let Some(entries) = self.settings.ring_entries else {
            return;
        };
        let ring = self.settings.ring_address;
        let end = ring + u64::from(entries) * EVENT_BYTES as u64;
        if (ring..end).contains(&address) {
            let mut bytes = [0; EVENT_BYTES];
            for (target, word) in bytes.chunks_exact_mut(8).zip(data) {
                target.copy_from_slice(&word.to_le_bytes());
            }
            self.record_written(&EventRecord::from_bytes(&bytes));
        }
    }
}
