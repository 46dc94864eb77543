//! What every conformance test stands on: a device, its link, and short names for what hosts and drivers do.

use crate::EntryFormat;
use crate::observer::Observer;
use outrigger_link::{Link, LinkConfiguration, initial_line};
use outrigger_pci::{DmaBuffer, PciFunction};
use outrigger_port::{Completion, Device, Line, PortEvent, Request};
use outrigger_registers::access::{FlagField, NumberField};
use outrigger_registers::encodings::{
    CommandResult, EventRecord, EventType, Operation, PageState, TableLevel, query_page, tag,
};
use outrigger_registers::parameters::{
    EVENT_BYTES, FRAME_NUMBER_BITS, LINE_BYTES, LINES_PER_PAGE, PAGE_BYTES,
};
use outrigger_registers::{fields, offsets};
use std::cell::RefCell;
use std::rc::Rc;

/// No answer of a device may take longer, in cycles; longer than the reply bound and the fetch time-out together.
const PATIENCE_CYCLES: u64 = 200_000;
/// Status reads until a command counts as hung.
const COMMAND_POLLS: usize = 20_000;
/// log2 of the records in the bench's event ring.
const RING_LOG2: u32 = 6;

/// Cycles that a device adds where the description leaves it free; needed to hit the deadline exactly.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// From the acceptance of a table-line read to the request of its first page at the link.
    pub request_cycles: u64,
    /// From the hand-over of a page's last chunk by the link to its write response.
    pub arrival_cycles: u64,
}

/// A device under test.
pub struct Subject {
    /// The device, after reset and ready.
    pub device: Rc<dyn Device>,
    /// Its link.
    pub link: Rc<RefCell<Link>>,
    /// Its pipeline.
    pub timing: Timing,
    /// Checks what is visible only inside; called after each step.
    pub check: Box<dyn Fn() -> Result<(), String>>,
    /// Makes the next read of a line in device memory fail, where the device under test can.
    pub fail_next_read: Option<Box<dyn Fn(u64)>>,
    /// Makes the next write of a line in device memory fail, where the device under test can.
    pub fail_next_write: Option<Box<dyn Fn(u64)>>,
}

/// Makes a fresh device with a link.
pub type Maker<'a> = &'a dyn Fn(LinkConfiguration) -> Subject;

/// A device under test with an event ring and everything switched on.
pub struct Bench {
    /// The device and what belongs to it.
    pub subject: Subject,
    /// Its PCI function.
    pub function: Rc<dyn PciFunction>,
    /// Its entry format.
    pub format: EntryFormat,
    ring: DmaBuffer,
    consumed: u32,
    early: Vec<Completion>,
    observer: RefCell<Observer>,
    /// Port events kept for the test, once it asked for them.
    kept: RefCell<Option<Vec<PortEvent>>>,
}

impl Bench {
    /// A device with an undisturbed default link, `frames` frames posted and table frame 0 a leaf.
    pub fn new(make: Maker<'_>, frames: u32) -> Self {
        Self::with_link(make, frames, LinkConfiguration::default())
    }

    /// The same with a link of choice.
    pub fn with_link(make: Maker<'_>, frames: u32, link: LinkConfiguration) -> Self {
        let subject = make(link);
        subject.device.follow_ports();
        let function = subject.device.function();
        let ring = function
            .allocate_dma(((1 << RING_LOG2) + 1) * EVENT_BYTES)
            .expect("DMA memory");
        let bench = Self {
            subject,
            function,
            format: EntryFormat {
                present_bit: 0,
                managed_bit: 9,
                late_bit: 10,
                window_base: 0x4000,
                frame_base: 0x8000,
                frames: outrigger_registers::parameters::FRAMES as u32,
            },
            ring,
            consumed: 0,
            early: Vec::new(),
            observer: RefCell::default(),
            kept: RefCell::default(),
        };
        bench.set(offsets::WINDOW_BASE, bench.format.window_base);
        bench.set(offsets::FRAME_BASE, bench.format.frame_base);
        bench.set(offsets::TABLE_BASE, TABLE_BASE);
        bench.set(offsets::FENCE_FRAME, FENCE_FRAME);
        bench.set(offsets::RESERVED_FRAMES, 0);
        bench.set(offsets::RING_ADDRESS_LOW, ring.device_address as u32);
        let high = (ring.device_address >> 32) as u32;
        bench.set(offsets::RING_ADDRESS_HIGH, high);
        bench.set(offsets::RING_ENTRIES_LOG2, RING_LOG2);
        bench.enable(&ALL_ON);
        for frame in 0..frames {
            let (result, _) = bench.command(Operation::PostFrame, frame);
            assert_eq!(result, CommandResult::Ok, "posting frame {frame}");
        }
        bench.set_tag(0, TableLevel::Leaf.code());
        assert_eq!(bench.number(fields::ERROR_CODE), 0, "set-up was refused");
        bench
    }

    /// Writes a register.
    pub fn set(&self, offset: u16, value: u32) {
        self.function
            .write32(0, u32::from(offset), value)
            .expect("register write");
    }

    /// Reads a field.
    pub fn number(&self, field: NumberField) -> u32 {
        field.get(self.get(field.offset))
    }

    /// Reads a bit.
    pub fn flag(&self, field: FlagField) -> bool {
        field.get(self.get(field.offset))
    }

    /// Reads a register.
    pub fn get(&self, offset: u16) -> u32 {
        self.function
            .read32(0, u32::from(offset))
            .expect("register read")
    }

    /// Switches on exactly these.
    pub fn enable(&self, switches: &[FlagField]) {
        let value = switches
            .iter()
            .fold(0, |value, switch| value | switch.mask());
        self.set(offsets::ENABLE, value);
    }

    /// Runs a command without a token.
    pub fn command(&self, operation: Operation, argument: u32) -> (CommandResult, [u32; 2]) {
        self.set(offsets::COMMAND_ARGUMENT, argument);
        self.set(offsets::COMMAND, operation.code());
        for _ in 0..COMMAND_POLLS {
            let status = self.get(offsets::COMMAND_STATUS);
            if !fields::COMMAND_STATUS_BUSY.get(status) {
                let code = fields::COMMAND_STATUS_RESULT.get(status);
                let result = CommandResult::from_code(code).expect("known result");
                let values = [
                    self.get(offsets::COMMAND_RESULT0),
                    self.get(offsets::COMMAND_RESULT1),
                ];
                assert_eq!(
                    fields::COMMAND_STATUS_ANSWER.get(status),
                    values[0] & fields::COMMAND_STATUS_ANSWER.largest(),
                    "{operation} {argument:#x}: the status repeats the first result"
                );
                return (result, values);
            }
        }
        panic!("{operation} {argument:#x} hangs");
    }

    /// Runs a command of which only the result matters.
    pub fn result(&self, operation: Operation, argument: u32) -> CommandResult {
        self.command(operation, argument).0
    }

    /// EVICT_COMMIT.
    pub fn commit(&self, frame: u32, token: u32) -> (CommandResult, [u32; 2]) {
        self.set(offsets::COMMAND_TOKEN, token);
        self.command(Operation::EvictCommit, frame)
    }

    /// Sets the tag of a table frame.
    pub fn set_tag(&self, table_frame: u32, tag: u32) {
        let argument = table_frame | tag << tag::ARGUMENT_LOW;
        assert_eq!(self.result(Operation::SetTag, argument), CommandResult::Ok);
    }

    /// State and frame of a page.
    pub fn page(&self, page: u32) -> (PageState, u32) {
        let (result, [value, _]) = self.command(Operation::QueryPage, page);
        assert_eq!(result, CommandResult::Ok, "QUERY_PAGE {page}");
        let state = value >> query_page::STATE_LOW & ((1 << query_page::STATE_BITS) - 1);
        let frame = value >> query_page::FRAME_LOW & ((1 << query_page::FRAME_BITS) - 1);
        (PageState::from_code(state).expect("known state"), frame)
    }

    /// True when DEMAND holds the page.
    pub fn pinned(&self, page: u32) -> bool {
        let (_, [value, _]) = self.command(Operation::QueryPage, page);
        value >> query_page::PINNED_BIT & 1 != 0
    }

    /// Sets a table line behind the agent's back.
    pub fn set_table_line(&self, table_line: u32, line: Line) {
        self.subject.device.poke(table_address(table_line), line);
    }

    /// A line with remote entries for these pages from entry 0 on, and empty entries after them.
    pub fn remote_line(&self, pages: &[u32]) -> Line {
        let mut line = Line::default();
        for (entry, page) in line.iter_mut().zip(pages) {
            *entry = self.format.remote(*page, USER_FLAGS);
        }
        line
    }

    /// Puts a read to the port.
    pub fn start_read(&self, id: u8, address: u64) {
        self.subject.device.submit(Request::Read { id, address });
    }

    /// Waits for the answer to `id`; answers to others are kept for their turn.
    pub fn wait(&mut self, id: u8, write: bool) -> Completion {
        let end = self.subject.device.cycle() + PATIENCE_CYCLES;
        loop {
            let matches = |answer: &Completion| answer.id == id && answer.write == write;
            if let Some(position) = self.early.iter().position(matches) {
                let answer = self.early.remove(position);
                self.check();
                return answer;
            }
            let answers = self.subject.device.advance(end);
            assert!(!answers.is_empty(), "id {id} is never answered");
            self.early.extend(answers);
        }
    }

    /// Answers that have come and nobody waited for.
    pub fn take_early(&mut self) -> Vec<Completion> {
        std::mem::take(&mut self.early)
    }

    /// Lets time pass.
    pub fn advance(&mut self, cycles: u64) {
        let end = self.subject.device.cycle() + cycles;
        while self.subject.device.cycle() < end {
            let answers = self.subject.device.advance(end);
            self.early.extend(answers);
        }
        self.check();
    }

    /// Lets time pass until nothing is under way.
    pub fn settle(&mut self) {
        let end = self.subject.device.cycle() + PATIENCE_CYCLES;
        while self.subject.device.busy() {
            let now = self.subject.device.cycle();
            assert!(now < end, "the device never becomes idle");
            let answers = self.subject.device.advance(now + 64);
            self.early.extend(answers);
        }
        self.check();
    }

    /// Reads a line with id 0.
    pub fn read(&mut self, address: u64) -> Completion {
        self.start_read(0, address);
        self.wait(0, false)
    }

    /// Reads a table line with id 0; the answer must be good and within the bound.
    pub fn walk(&mut self, table_line: u32) -> Completion {
        let answer = self.read(table_address(table_line));
        assert_eq!(answer.response, outrigger_port::RESPONSE_OKAY);
        self.assert_bound(&answer);
        answer
    }

    /// Writes the bytes of a line whose strobe bit is set.
    pub fn write(&mut self, address: u64, data: Line, strobe: u64) -> Completion {
        self.subject.device.submit(Request::Write {
            id: WRITE_ID,
            address,
            data,
            strobe,
        });
        self.wait(WRITE_ID, true)
    }

    /// Writes one entry as a processor does.
    pub fn write_entry(&mut self, table_line: u32, index: usize, entry: u64) {
        let mut data = Line::default();
        data[index] = entry;
        let strobe = 0xff << (8 * index);
        self.write(table_address(table_line), data, strobe);
    }

    /// Reads the flush fence.
    pub fn fence(&mut self) -> u32 {
        self.start_read(FENCE_ID, u64::from(FENCE_FRAME) * PAGE_BYTES as u64);
        self.wait(FENCE_ID, false).data[0] as u32
    }

    /// Device address of a line of a page frame.
    pub fn frame_line(&self, frame: u32, line: u8) -> u64 {
        let number = u64::from(self.format.frame_base) + u64::from(frame);
        number * PAGE_BYTES as u64 + u64::from(line) * LINE_BYTES as u64
    }

    /// The answer came within the bound in force.
    pub fn assert_bound(&self, answer: &Completion) {
        let bound = u64::from(self.number(fields::REPLY_BOUND_CYCLES));
        let taken = answer.completed_cycle - answer.accepted_cycle;
        assert!(taken <= bound, "a reply took {taken} of {bound} cycles");
    }

    /// The entry is present and names a frame that holds the page as nobody wrote it; says which frame.
    pub fn assert_installed(&self, entry: u64, page: u32) -> u32 {
        let crate::EntryClass::Local(frame) = self.format.classify(entry) else {
            panic!("entry {entry:#x} of page {page} is not local");
        };
        for line in 0..LINES_PER_PAGE as u8 {
            let found = self.subject.device.peek(self.frame_line(frame, line));
            assert_eq!(
                found,
                initial_line(page, line),
                "page {page} line {line} in frame {frame}"
            );
        }
        frame
    }

    /// New records of the event ring once nothing is under way.
    pub fn events(&mut self) -> Vec<EventRecord> {
        self.settle();
        self.new_records()
    }

    /// Records that have come since the last look; software is done with them.
    pub fn new_records(&mut self) -> Vec<EventRecord> {
        let mut index = [0; 4];
        self.function
            .read_dma(self.ring, EVENT_BYTES << RING_LOG2, &mut index)
            .expect("producer index");
        let producer = u32::from_le_bytes(index);
        let mut records = Vec::new();
        while self.consumed != producer {
            let place = self.consumed as usize % (1 << RING_LOG2) * EVENT_BYTES;
            let mut bytes = [0; EVENT_BYTES];
            self.function
                .read_dma(self.ring, place, &mut bytes)
                .expect("record");
            self.consumed = self.consumed.wrapping_add(1);
            let record = EventRecord::from_bytes(&bytes);
            assert_eq!(record.sequence, self.consumed, "sequence number");
            records.push(record);
        }
        if !records.is_empty() {
            self.set(offsets::RING_CONSUMER, self.consumed);
        }
        records
    }

    /// Pages of the new records of one type; all new records count as seen.
    pub fn events_of(&mut self, event: EventType) -> Vec<u32> {
        let records = self.events();
        let of_type = |record: &&EventRecord| u32::from(record.event_type) == event.code();
        records
            .iter()
            .filter(of_type)
            .map(|record| record.page)
            .collect()
    }

    /// What must hold at every step: inside of the device, and at its ports.
    pub fn check(&self) {
        self.follow_ports();
        let observed = self.observer.borrow().check();
        if let Err(message) = (self.subject.check)().and(observed) {
            panic!(
                "invariant broken in cycle {}: {message}",
                self.subject.device.cycle()
            );
        }
    }

    /// Shows the observer what happened at the ports.
    fn follow_ports(&self) {
        let events = self.subject.device.follow_ports();
        let mut observer = self.observer.borrow_mut();
        for (cycle, event) in &events {
            observer.follow(*cycle, event);
        }
        if let Some(kept) = self.kept.borrow_mut().as_mut() {
            kept.extend(events.into_iter().map(|(_, event)| event));
        }
    }

    /// What happened at the ports since the last call. The first call begins to keep it.
    pub fn port_events(&self) -> Vec<PortEvent> {
        self.follow_ports();
        self.kept
            .borrow_mut()
            .replace(Vec::new())
            .unwrap_or_default()
    }

    /// With nothing under way: nothing is missing at the ports, and the device counted what happened there.
    pub fn finish_observation(&self) {
        self.check();
        let finished = self
            .observer
            .borrow_mut()
            .finish(|counter| self.get(counter));
        if let Err(message) = finished {
            panic!("the ports tell another story: {message}");
        }
    }

    /// Frames are conserved as the registers tell it (P4).
    pub fn assert_frames_conserved(&self) {
        let parts = [
            fields::FRAMES_WITHDRAWN,
            fields::FRAMES_FREE,
            fields::FRAMES_FETCHING,
            fields::FRAMES_STAGED,
            fields::FRAMES_RESIDENT,
            fields::FRAMES_LEAVING,
            fields::FRAMES_WRITING_BACK,
        ];
        let sum: u32 = parts.iter().map(|part| self.number(*part)).sum();
        assert_eq!(sum, self.number(fields::FRAMES_POSTED), "frames leaked");
    }
}

/// First frame number of the table frames in a bench.
pub const TABLE_BASE: u32 = 0x1000;
/// Frame number of the flush fence in a bench.
pub const FENCE_FRAME: u32 = 0x2000;
/// A frame number of ordinary memory: neither table, frame, window nor fence.
pub const PLAIN_FRAME: u32 = 0x3000;
/// Id of the bench's writes.
pub const WRITE_ID: u8 = 63;
/// Id of the bench's fences.
pub const FENCE_ID: u8 = 62;
/// Flags of an ordinary entry: writable, user, accessed, dirty, no-execute.
pub const USER_FLAGS: u64 = 0x8000_0000_0000_0066;
/// Every switch of the agent.
pub const ALL_ON: [FlagField; 5] = [
    fields::ENABLE_PREFETCH,
    fields::ENABLE_INSTALL,
    fields::ENABLE_HOLD,
    fields::ENABLE_EVENTS,
    fields::ENABLE_INTERRUPTS,
];
const _: () = assert!(PLAIN_FRAME < 1 << FRAME_NUMBER_BITS);

/// Device address of a table line.
pub fn table_address(table_line: u32) -> u64 {
    u64::from(TABLE_BASE) * PAGE_BYTES as u64 + u64::from(table_line) * LINE_BYTES as u64
}

/// A link that is faster than every deadline.
pub fn fast_link() -> LinkConfiguration {
    LinkConfiguration {
        base_ns: 200,
        per_page_ns: 100,
        write_back_ns: 300,
        ..LinkConfiguration::default()
    }
}

/// The seed of a random test: from OUTRIGGER_SEED, or the test's own. Printed, so that a failure can be replayed.
pub fn seed(default: u64) -> u64 {
    let seed = match std::env::var("OUTRIGGER_SEED") {
        Ok(text) => text.parse().expect("OUTRIGGER_SEED is a decimal number"),
        Err(_) => default,
    };
    println!("OUTRIGGER_SEED={seed}");
    seed
}
