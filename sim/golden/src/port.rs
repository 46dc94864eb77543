//! The memory port: which request is accepted when, and where it goes (sections 1, 7 and 8; P6).

use crate::agent::{Agent, REPLY_CYCLES};
use crate::contexts::TABLE_WRITE_ID;
use crate::frames::FrameUse;
use crate::schedule::Work;
use outrigger_port::{Completion, Line, PortEvent, RESPONSE_DECERR, RESPONSE_OKAY, Request};
use outrigger_registers::encodings::{PageState, TableLevel, tag};
use outrigger_registers::parameters::{
    ADDRESS_BITS, LINE_BYTES, LINES_PER_PAGE, OUTSTANDING_READS, PAGE_BYTES, REMOTE_PAGES,
    TABLE_FRAMES,
};
use std::collections::VecDeque;

/// Requests before the port, and the ids in use behind it.
#[derive(Debug, Default)]
pub(crate) struct Port {
    reads: VecDeque<Request>,
    writes: VecDeque<Request>,
    /// Bit i: a read with id i is outstanding.
    reading: u64,
    /// Bit i: a write with id i is outstanding.
    writing: u64,
    /// Cycle for which a look at the queues is due already.
    next_accept: u64,
    /// Answers that the host has not fetched.
    pub answers: Vec<Completion>,
}

const _: () = assert!(OUTSTANDING_READS == u64::BITS as usize);

impl Port {
    /// True while a request waits or is outstanding, or an answer was not fetched.
    pub fn busy(&self) -> bool {
        self.reading != 0
            || self.writing != 0
            || !self.reads.is_empty()
            || !self.writes.is_empty()
            || !self.answers.is_empty()
    }
}

/// Bit of an id in a mask.
fn id_bit(id: u8) -> u64 {
    1 << (usize::from(id) % OUTSTANDING_READS)
}

/// The line that an address is in.
fn line_address(address: u64) -> u64 {
    address & ((1 << ADDRESS_BITS) - 1) & !(LINE_BYTES as u64 - 1)
}

impl Agent {
    /// Puts a request into the queue before the port.
    pub(crate) fn submit(&mut self, request: Request) {
        match request {
            Request::Read { .. } => self.port.reads.push_back(request),
            Request::Write { .. } => self.port.writes.push_back(request),
        }
        self.schedule_accept();
    }

    /// Accepts one read and one write, when their ids are free.
    pub(crate) fn accept_requests(&mut self) {
        if let Some(&Request::Write {
            id,
            address,
            data,
            strobe,
        }) = self.port.writes.front()
            && self.port.writing & id_bit(id) == 0
        {
            self.port.writes.pop_front();
            self.port.writing |= id_bit(id);
            self.port_log.add(self.now, || PortEvent::WriteAccepted {
                id,
                address,
                data,
                strobe,
            });
            self.host_write(id, line_address(address), &data, strobe);
        }
        if let Some(&Request::Read { id, address }) = self.port.reads.front()
            && self.port.reading & id_bit(id) == 0
        {
            self.port.reads.pop_front();
            self.port.reading |= id_bit(id);
            self.port_log
                .add(self.now, || PortEvent::ReadAccepted { id, address });
            self.host_read(id, line_address(address));
        }
        let waiting = |queue: &VecDeque<Request>, busy: u64| match queue.front() {
            Some(Request::Read { id, .. } | Request::Write { id, .. }) => busy & id_bit(*id) == 0,
            None => false,
        };
        if waiting(&self.port.reads, self.port.reading)
            || waiting(&self.port.writes, self.port.writing)
        {
            self.schedule_accept();
        }
    }

    /// Queues an answer.
    pub(crate) fn answer(&mut self, cycle: u64, completion: Completion) {
        self.schedule.at(
            cycle,
            Work::Answer(Completion {
                completed_cycle: cycle,
                ..completion
            }),
        );
    }

    /// The host takes an answer; its id is free again.
    pub(crate) fn answered(&mut self, completion: Completion) {
        let (id, response) = (completion.id, completion.response);
        if completion.write {
            self.port.writing &= !id_bit(id);
            self.port_log
                .add(self.now, || PortEvent::WriteAnswered { id, response });
        } else {
            self.port.reading &= !id_bit(id);
            self.port_log.add(self.now, || PortEvent::ReplyTaken {
                id,
                response,
                data: completion.data,
            });
            let bound = self.settings.reply_bound_cycles;
            self.monitor
                .reply(self.now - completion.accepted_cycle, bound);
        }
        self.port.answers.push(completion);
        if !self.port.reads.is_empty() || !self.port.writes.is_empty() {
            self.schedule_accept();
        }
    }

    fn schedule_accept(&mut self) {
        if self.port.next_accept <= self.now {
            self.port.next_accept = self.now + 1;
            self.schedule.at(self.now + 1, Work::AcceptRequests);
        }
    }

    fn host_read(&mut self, id: u8, address: u64) {
        let number = self.settings.frame_number(address);
        if address == u64::from(self.settings.fence_frame) * PAGE_BYTES as u64 {
            self.begin_fence(id);
            return;
        }
        if self.settings.window_page(number).is_some() {
            self.counters.stray_reads += 1;
            self.answer_read(
                id,
                self.now + REPLY_CYCLES,
                RESPONSE_DECERR,
                Line::default(),
            );
            return;
        }
        if let Some(table_line) = self.settings.table_line(address)
            && self.tag(table_line) & tag::LEVEL_MASK == TableLevel::Leaf.code()
            && (self.settings.prefetch || self.settings.install)
            && self.begin_context(id, address, table_line)
        {
            return;
        }
        if let Some(frame) = self.settings.frame_index(number) {
            self.frames.touch(frame);
        }
        let (line, response) = self.memory.read(address);
        self.port_log
            .add(self.now, || PortEvent::MemoryReadAnswered {
                id,
                response,
                data: line,
            });
        let data = self.now + self.memory_configuration.read_cycles + REPLY_CYCLES;
        self.answer_read(id, data, response, line);
    }

    fn answer_read(&mut self, id: u8, cycle: u64, response: u8, data: Line) {
        self.answer(
            cycle,
            Completion {
                id,
                write: false,
                response,
                data,
                accepted_cycle: self.now,
                completed_cycle: 0,
            },
        );
    }

    fn host_write(&mut self, id: u8, address: u64, data: &Line, strobe: u64) {
        let number = self.settings.frame_number(address);
        let (response, done) = if self.settings.window_page(number).is_some() {
            self.counters.stray_writes += 1;
            (RESPONSE_OKAY, self.now + REPLY_CYCLES)
        } else {
            let in_table = self.settings.table_line(address).is_some();
            self.port_log.add(self.now, || PortEvent::MemoryWriteTaken {
                id: if in_table { TABLE_WRITE_ID } else { id },
                address,
                data: *data,
                strobe,
            });
            let done = self.now + self.memory_configuration.write_cycles;
            (self.memory.write(address, data, strobe), done)
        };
        self.host_writes_done = self.host_writes_done.max(done);
        if self.settings.table_line(address).is_some() {
            self.table_writes_done = self.table_writes_done.max(done);
            self.context_line_written(address, data, strobe);
        }
        if let Some(frame) = self.settings.frame_index(number) {
            self.frame_written(frame);
        }
        self.answer(
            done,
            Completion {
                id,
                write: true,
                response,
                data: Line::default(),
                accepted_cycle: self.now,
                completed_cycle: 0,
            },
        );
    }

    /// Notes a host write to a page frame: the page is dirty, or the write is a stray one.
    fn frame_written(&mut self, frame: u32) {
        let writable = match self.frames.used(frame) {
            FrameUse::Page(page) => !matches!(
                self.directory.page(page).state,
                PageState::Fetching | PageState::WritingBack
            ),
            _ => false,
        };
        if writable {
            self.frames.soil(frame);
        } else {
            self.counters.stray_writes += 1;
        }
    }
}

impl crate::settings::Settings {
    /// Frame number of an address.
    pub fn frame_number(&self, address: u64) -> u32 {
        (address / PAGE_BYTES as u64) as u32
    }

    /// The remote page that a frame number of the window stands for.
    pub fn window_page(&self, number: u32) -> Option<u32> {
        index_in(number, self.format.window_base, REMOTE_PAGES)
    }

    /// The page frame of a frame number.
    pub fn frame_index(&self, number: u32) -> Option<u32> {
        index_in(number, self.format.frame_base, self.format.frames as usize)
    }

    /// The table line of an address.
    pub fn table_line(&self, address: u64) -> Option<u32> {
        let frame = index_in(self.frame_number(address), self.table_base, TABLE_FRAMES)?;
        let line = (address / LINE_BYTES as u64) as u32 % LINES_PER_PAGE as u32;
        Some(frame * LINES_PER_PAGE as u32 + line)
    }

    /// Device address of a table line.
    pub fn table_line_address(&self, table_line: u32) -> u64 {
        u64::from(self.table_base) * PAGE_BYTES as u64 + u64::from(table_line) * LINE_BYTES as u64
    }

    /// Device address of a page frame.
    pub fn frame_address(&self, frame: u32) -> u64 {
        (u64::from(self.format.frame_base) + u64::from(frame)) * PAGE_BYTES as u64
    }
}

/// Index of a frame number in an aligned range.
fn index_in(number: u32, base: u32, size: usize) -> Option<u32> {
    number
        .checked_sub(base)
        .filter(|index| (*index as usize) < size)
}
