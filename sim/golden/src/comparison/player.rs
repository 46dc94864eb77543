//! Puts the rounds into a device and collects what happens.

use super::ledger::Ledger;
use super::record::{CommandRecord, PageRecord, Reply, ReplyTime, RoundRecord, digest};
use super::stimulus::{
    Action, HostRequest, Layout, PAGES, Round, TABLE_LINES, deliveries, write_back_deliveries,
};
use crate::conformance::bench::*;
use outrigger_port::{Completion, Line, RESPONSE_DECERR, Request};
use outrigger_registers::access::FlagField;
use outrigger_registers::encodings::{CommandResult, Operation, PageState, query_page};
use outrigger_registers::parameters::{
    FRAMES, LINE_BYTES, LINES_PER_PAGE, PAGE_BYTES, REMOTE_PAGES, TABLE_FRAMES,
};
use outrigger_registers::{fields, offsets};

/// Cycles between two requests: more than any device needs for a line.
const REQUEST_CYCLES: u64 = 128;
/// Cycle of the round of each command.
const COMMAND_CYCLES: [u64; 3] = [1500, 4750, 7700];
/// Deadline of a held reply.
const DEADLINE_CYCLES: u32 = 4000;
/// Age at which a fetch is cancelled.
const FETCH_TIMEOUT_CYCLES: u32 = 8000;
/// The longest that there is: the end of a pin would come at any moment.
const PIN_TIMEOUT_CYCLES: u32 = 0xff_ffff;
/// So many rounds are far shorter than that; after them software drops all pins.
const ROUNDS_OF_A_PIN: usize = 16;
/// A reply that waited for device memory only is faster than this.
const AT_ONCE_CYCLES: u64 = 300;
/// Cycles by which a reply may differ from its deadline.
const SLACK_CYCLES: u64 = 64;
/// First id of the requests of a round that write.
const WRITE_IDS: u8 = 32;
/// A frame that nobody posts.
const UNUSED_FRAME: u32 = 3000;
/// Registers that are compared: the blocks `frames` and `statistics`.
const REGISTERS: [std::ops::RangeInclusive<u16>; 2] = [
    offsets::FRAMES_POSTED..=offsets::FRAMES_WRITING_BACK,
    offsets::TABLE_LINE_READS..=offsets::HOST_WRITE_ERRORS,
];
/// Bytes of a register.
const REGISTER_BYTES: usize = 4;
/// Switches that rounds turn.
const SWITCHES: [FlagField; 3] = [
    fields::ENABLE_PREFETCH,
    fields::ENABLE_INSTALL,
    fields::ENABLE_HOLD,
];

/// A device with its table and scripted link.
pub(super) struct Player {
    bench: Bench,
    layout: Layout,
    ledger: Ledger,
    /// Frame of each page as of the start of the round's requests.
    frames: Vec<Option<u32>>,
    switches: u8,
    rounds: usize,
}

impl Player {
    pub fn new(bench: Bench, layout: Layout, seed: u64, rounds: usize) -> Self {
        // A round fetches a page at most a few times.
        let count = 4 * rounds;
        {
            let mut link = bench.subject.link.borrow_mut();
            for page in 0..PAGES {
                for delivery in deliveries(seed, page, count) {
                    link.script(page, delivery);
                }
                for delivery in write_back_deliveries(seed, page, count) {
                    link.script_write_back(page, delivery);
                }
            }
        }
        for (table_line, line) in (0..).zip(&layout.lines) {
            bench.set_table_line(table_line, *line);
        }
        bench.set(offsets::DEADLINE_CYCLES, DEADLINE_CYCLES);
        bench.set(offsets::FETCH_TIMEOUT_CYCLES, FETCH_TIMEOUT_CYCLES);
        bench.set(offsets::PIN_TIMEOUT_CYCLES, PIN_TIMEOUT_CYCLES);
        bench.set(offsets::RESERVED_FRAMES, 1);
        assert_eq!(bench.number(fields::ERROR_CODE), 0, "set-up was refused");
        let first = table_address(0);
        let table = first..first + (TABLE_FRAMES * PAGE_BYTES) as u64;
        let ledger = Ledger::new(bench.format, table);
        bench.port_events();
        Self {
            bench,
            layout,
            ledger,
            frames: vec![None; PAGES as usize],
            switches: 0b111,
            rounds: 0,
        }
    }

    /// Plays a round to its end.
    pub fn play(&mut self, round: &Round) -> RoundRecord {
        let mut record = RoundRecord::default();
        for action in &round.before {
            self.act(action, true, &mut record);
            self.bench.settle();
        }
        self.look_at_pages();
        self.rounds += 1;
        if self.rounds.is_multiple_of(ROUNDS_OF_A_PIN) {
            for page in 0..PAGES {
                self.bench.result(Operation::Release, page);
            }
        }
        self.bench.take_early();
        let start = self.bench.subject.device.cycle();
        for (number, request) in (0..).zip(&round.requests) {
            self.request(number, request);
            self.advance_to(start + u64::from(number + 1) * REQUEST_CYCLES);
        }
        for (cycle, action) in COMMAND_CYCLES.into_iter().zip(&round.during) {
            self.advance_to(start + cycle);
            if let Some(action) = action {
                self.act(action, false, &mut record);
            }
        }
        self.bench.settle();
        let reset = round.during.contains(&Some(Action::FunctionReset));
        self.read_out(reset, &mut record);
        record
    }

    fn advance_to(&mut self, cycle: u64) {
        let now = self.bench.subject.device.cycle();
        assert!(
            now <= cycle,
            "the round is laid out too tightly: {now} > {cycle}"
        );
        if now < cycle {
            self.bench.advance(cycle - now);
        }
    }

    /// The frame of a page, where it has one that host and software may name.
    fn frame(&self, page: u32) -> Option<u32> {
        self.frames[page as usize]
    }

    fn look_at_pages(&mut self) {
        for page in 0..PAGES {
            let (state, frame) = self.bench.page(page);
            let has_frame = !matches!(state, PageState::Remote | PageState::Failed);
            self.frames[page as usize] = has_frame.then_some(frame);
        }
    }

    fn request(&mut self, number: u8, request: &HostRequest) {
        let device = self.bench.subject.device.clone();
        let read = |address| {
            device.submit(Request::Read {
                id: number,
                address,
            })
        };
        let write = |address, data, strobe| {
            device.submit(Request::Write {
                id: WRITE_IDS + number,
                address,
                data,
                strobe,
            });
        };
        let one = |index: usize, bits| {
            let mut data = Line::default();
            data[index] = bits;
            (data, 0xff << (8 * index))
        };
        let place = |page: u32| self.layout.places[page as usize];
        match *request {
            HostRequest::ReadLine(table_line) => read(table_address(table_line)),
            HostRequest::WriteStale(page) => {
                let (table_line, index) = place(page);
                let (data, strobe) = one(index, self.layout.lines[table_line as usize][index]);
                write(table_address(table_line), data, strobe);
            }
            HostRequest::WriteForeign { table_line, bits } => {
                let line = &self.layout.lines[table_line as usize];
                let managed = 1 << self.bench.format.managed_bit;
                if let Some(index) = line.iter().position(|entry| entry & managed == 0) {
                    let (data, strobe) = one(index, bits & !managed);
                    write(table_address(table_line), data, strobe);
                }
            }
            HostRequest::WriteWrong { page, bits } => {
                let (table_line, index) = place(page);
                let line = self.bench.format.remote(page, bits) | 1;
                // The entry beside the page's own one, when it is no page's.
                let other = index ^ 1;
                let own = |place: &(u32, usize)| *place == (table_line, other);
                if !self.layout.places.iter().any(own) {
                    let (data, strobe) = one(other, line);
                    write(table_address(table_line), data, strobe);
                }
            }
            HostRequest::WritePage { page, line, bits } => {
                if let Some(frame) = self.frame(page) {
                    write(self.bench.frame_line(frame, line), [bits; 8], bits);
                }
            }
            HostRequest::ReadPage { page, line } => {
                if let Some(frame) = self.frame(page) {
                    read(self.bench.frame_line(frame, line));
                }
            }
            HostRequest::Stray { page, write: false } => read(self.window_address(page)),
            HostRequest::Stray { page, write: true } => {
                write(self.window_address(page), [1; 8], u64::MAX);
            }
            HostRequest::WriteUnused => {
                write(self.bench.frame_line(UNUSED_FRAME, 0), [2; 8], u64::MAX);
            }
        }
    }

    fn window_address(&self, page: u32) -> u64 {
        u64::from(self.bench.format.window_base + page) * PAGE_BYTES as u64
    }

    /// Software does something. Frames are looked up where nothing is under way, and are those of the round's start otherwise.
    fn act(&mut self, action: &Action, quiet: bool, record: &mut RoundRecord) {
        let on_frame = |player: &mut Self, operation, page| {
            let frame = if quiet {
                let (state, frame) = player.bench.page(page);
                let has_frame = !matches!(state, PageState::Remote | PageState::Failed);
                has_frame.then_some(frame)
            } else {
                player.frame(page)
            };
            frame.map(|frame| match operation {
                Operation::EvictCommit => {
                    if quiet {
                        let (table_line, index) = player.layout.places[page as usize];
                        let entry = player.layout.lines[table_line as usize][index];
                        player.bench.write_entry(table_line, index, entry);
                    }
                    let token = player.bench.fence();
                    player.bench.commit(frame, token)
                }
                _ => player.bench.command(operation, frame),
            })
        };
        let ended = match *action {
            Action::Demand(page) => Some(self.bench.command(Operation::Demand, page)),
            Action::Release(page) => Some(self.bench.command(Operation::Release, page)),
            Action::Begin(page) => on_frame(self, Operation::EvictBegin, page),
            Action::Abort(page) => on_frame(self, Operation::EvictAbort, page),
            Action::Commit(page) => on_frame(self, Operation::EvictCommit, page),
            Action::CarelessCommit(page) => self.frame(page).map(|frame| {
                let token = self.bench.get(offsets::COMMAND_TOKEN);
                self.bench.commit(frame, token)
            }),
            Action::Tag(tag) => {
                self.bench.set_tag(0, tag);
                None
            }
            Action::Limits(holds, fetches) => {
                self.bench.set(offsets::HOLD_LIMIT, holds);
                self.bench.set(offsets::FETCH_LIMIT, fetches);
                None
            }
            Action::Repost => {
                let (result, [frame, _]) = self.bench.command(Operation::WithdrawFrame, 0);
                if result == CommandResult::Ok {
                    let posted = self.bench.result(Operation::PostFrame, frame);
                    assert_eq!(posted, CommandResult::Ok, "frame {frame} posted again");
                }
                Some((result, [0; 2]))
            }
            Action::Enable(switches) => {
                self.switches = switches;
                self.switch();
                None
            }
            Action::FunctionReset => {
                self.bench.function.reset().expect("function reset");
                None
            }
            Action::TransportReset => {
                let reset = fields::CONTROL_TRANSPORT_RESET.mask();
                self.bench.set(offsets::CONTROL, reset);
                None
            }
            Action::BadArgument => Some(
                self.bench
                    .command(Operation::QueryPage, REMOTE_PAGES as u32),
            )
            .filter(|_| {
                self.bench.result(Operation::QueryFrame, FRAMES as u32)
                    == CommandResult::BadArgument
            }),
        };
        record.commands.push(CommandRecord {
            action: format!("{action:?}"),
            result: ended.map(|(result, _)| result),
            // A refused command has no results.
            values: match ended {
                Some((CommandResult::Ok, values)) => values,
                _ => [0; 2],
            },
        });
    }

    fn switch(&self) {
        let mut switches = vec![fields::ENABLE_EVENTS, fields::ENABLE_INTERRUPTS];
        for (number, switch) in SWITCHES.into_iter().enumerate() {
            if self.switches >> number & 1 != 0 {
                switches.push(switch);
            }
        }
        self.bench.enable(&switches);
    }

    /// Collects what happened and what is now.
    fn read_out(&mut self, reset: bool, record: &mut RoundRecord) {
        let records = self.bench.events();
        if reset {
            self.switch();
        }
        for event in self.bench.port_events() {
            self.ledger.follow(event, record);
        }
        record.cancels.sort_unstable();
        for event in records {
            if !reset {
                let list = record.records.entry(event.page).or_default();
                list.push((event.event_type, event.entry_address));
            }
        }
        for completion in self.bench.take_early() {
            self.completed(&completion, record);
        }
        for offset in REGISTERS
            .into_iter()
            .flat_map(|block| block.step_by(REGISTER_BYTES))
        {
            record.registers.push((offset, self.bench.get(offset)));
        }
        for table_line in 0..TABLE_LINES {
            let line = self.bench.subject.device.peek(table_address(table_line));
            record
                .table
                .push(line.map(|entry| self.ledger.entry(entry)));
        }
        for page in 0..PAGES {
            let seen = self.page(page);
            record.pages.push(seen);
        }
    }

    fn completed(&self, completion: &Completion, record: &mut RoundRecord) {
        if completion.write {
            let responses = &mut record.write_responses;
            responses.insert(completion.id, completion.response);
            return;
        }
        let cycles = completion.completed_cycle - completion.accepted_cycle;
        let time = if cycles < AT_ONCE_CYCLES {
            ReplyTime::AtOnce
        } else if cycles + SLACK_CYCLES < u64::from(DEADLINE_CYCLES) - REQUEST_CYCLES * 5 {
            ReplyTime::Early
        } else {
            ReplyTime::AtDeadline
        };
        // Where nobody decodes the address there are no data.
        let data = match completion.response {
            RESPONSE_DECERR => Line::default(),
            _ => completion.data,
        };
        let reply = Reply {
            response: completion.response,
            entries: data.map(|entry| self.ledger.entry(entry)),
            time,
        };
        record.replies.insert(completion.id, reply);
    }

    fn page(&self, page: u32) -> PageRecord {
        let device = &self.bench.subject.device;
        let (_, [value, entry_address]) = self.bench.command(Operation::QueryPage, page);
        let state = value & ((1 << query_page::FRAME_LOW) - 1);
        let frame = value >> query_page::FRAME_LOW & ((1 << query_page::FRAME_BITS) - 1);
        let code = state >> query_page::STATE_LOW & ((1 << query_page::STATE_BITS) - 1);
        let has_frame = ![PageState::Remote, PageState::Failed]
            .iter()
            .any(|state| state.code() == code);
        let in_frame = has_frame.then(|| {
            assert_eq!(self.ledger.owner(frame), page, "owner of frame {frame}");
            let first = self.bench.frame_line(frame, 0);
            let lines: Vec<Line> = (0..LINES_PER_PAGE)
                .map(|line| device.peek(first + (line * LINE_BYTES) as u64))
                .collect();
            digest(&lines)
        });
        let remote: Vec<Line> = (0..LINES_PER_PAGE as u8)
            .map(|line| device.peek_remote(page, line))
            .collect();
        PageRecord {
            state,
            entry_address,
            in_frame,
            remote: digest(&remote),
        }
    }
}
