//! The interconnect's side of the agent: host requests in, completions out.
//!
//! Requests wait in their order; one whose id is busy lets those of other ids pass, as board glue does. Address and data of
//! writes are presented together and taken independently, data never before its address is presented.

use crate::chance::Chance;
use crate::cycle::Cycle;
use crate::monitor::reply::ReplyMonitor;
use crate::monitor::stable::Stable;
use outrigger_port::{Completion, Line, PortEvent, Request};
use outrigger_registers::parameters::{OUTSTANDING_READS, TABLE_FRAMES};
use std::collections::VecDeque;

/// Host ids.
const IDS: usize = OUTSTANDING_READS;
/// Writes whose data may follow their address.
const WRITES_AHEAD: usize = 4;

/// A write whose address or data the agent has not taken.
struct Write {
    id: u8,
    address: u64,
    data: Line,
    strobe: u64,
}

/// Model of the interconnect.
pub(crate) struct HostPort {
    chance: Chance,
    stall_per_million: u32,
    present_busy_ids: bool,
    reads: VecDeque<(u8, u64)>,
    writes: VecDeque<Write>,
    /// The read that is presented.
    reading: Option<(u8, u64)>,
    /// Writes that are presented, oldest first. Of the first `addresses_taken` the address was taken.
    writing: VecDeque<Write>,
    addresses_taken: usize,
    /// The data of the oldest was taken before its address.
    data_taken: bool,
    /// The data of the oldest stands at the port.
    data_set: bool,
    /// Cycles in which outstanding requests were accepted, by id. One per id, and a second one while the answer to the first is offered.
    read_since: [VecDeque<u64>; IDS],
    write_since: [VecDeque<u64>; IDS],
    outstanding: usize,
    reply_stable: Stable<(u8, Line, u8)>,
    response_stable: Stable<(u8, u8)>,
    reply_ready: bool,
    response_ready: bool,
    table_bytes: std::ops::Range<u64>,
    /// Completions that nobody took.
    pub completions: Vec<Completion>,
    /// Monitor of P2.
    pub replies: ReplyMonitor,
}

impl HostPort {
    /// A port without requests; `bound` is the reply bound in force.
    pub fn new(chance: Chance, stall_per_million: u32, present_busy_ids: bool, bound: u64) -> Self {
        Self {
            chance,
            stall_per_million,
            present_busy_ids,
            reads: VecDeque::new(),
            writes: VecDeque::new(),
            reading: None,
            writing: VecDeque::new(),
            addresses_taken: 0,
            data_taken: false,
            data_set: false,
            read_since: std::array::from_fn(|_| VecDeque::new()),
            write_since: std::array::from_fn(|_| VecDeque::new()),
            outstanding: 0,
            reply_stable: Stable::new("s_r"),
            response_stable: Stable::new("s_b"),
            reply_ready: false,
            response_ready: false,
            table_bytes: 0..0,
            completions: Vec::new(),
            replies: ReplyMonitor::new(bound),
        }
    }

    /// Queues a request. Ids count modulo 64.
    pub fn submit(&mut self, request: Request) {
        match request {
            Request::Read { id, address } => self.reads.push_back((id % IDS as u8, address)),
            Request::Write {
                id,
                address,
                data,
                strobe,
            } => {
                let id = id % IDS as u8;
                self.writes.push_back(Write {
                    id,
                    address,
                    data,
                    strobe,
                });
            }
        }
    }

    /// Tells which addresses are table lines (for the histogram only).
    pub fn set_table_base(&mut self, first_frame: u32) {
        let first = u64::from(first_frame) << 12;
        self.table_bytes = first..first + ((TABLE_FRAMES as u64) << 12);
    }

    /// True when no request waits or is outstanding.
    pub fn idle(&self) -> bool {
        self.outstanding == 0
            && self.reading.is_none()
            && self.writing.is_empty()
            && self.reads.is_empty()
            && self.writes.is_empty()
    }

    /// Sets the agent's inputs.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        if self.reading.is_none() && !self.reads.is_empty() {
            self.choose_read();
            if let Some((id, address)) = self.reading {
                ports.s_ar_id.set(id);
                ports.s_ar_address.set(address);
            }
        }
        ports.s_ar_valid.set(u8::from(self.reading.is_some()));
        if !self.writes.is_empty() && self.writing.len() < WRITES_AHEAD {
            self.choose_write();
        }
        self.drive_write(cycle);
        self.reply_ready = !self.chance.happens(self.stall_per_million);
        self.response_ready = !self.chance.happens(self.stall_per_million);
        ports.s_r_ready.set(u8::from(self.reply_ready));
        ports.s_b_ready.set(u8::from(self.response_ready));
    }

    fn drive_write(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        let address = self.writing.get(self.addresses_taken);
        if let Some(write) = address {
            ports.s_aw_id.set(write.id);
            ports.s_aw_address.set(write.address);
        }
        ports.s_aw_valid.set(u8::from(address.is_some()));
        let data = self.writing.front().filter(|_| !self.data_taken);
        if let Some(write) = data
            && !self.data_set
        {
            ports.s_w_data.set(write.data);
            ports.s_w_strobe.set(write.strobe);
            self.data_set = true;
        }
        ports.s_w_valid.set(u8::from(data.is_some()));
    }

    /// Presents the first read whose id is free.
    fn choose_read(&mut self) {
        let free = |(id, _): &(u8, u64)| {
            self.present_busy_ids || self.read_since[usize::from(*id)].is_empty()
        };
        if let Some(index) = self.reads.iter().position(free) {
            self.reading = self.reads.remove(index);
        }
    }

    /// Presents the first write whose id is free, behind those presented already.
    fn choose_write(&mut self) {
        let free = |write: &Write| {
            let presented = self.writing.iter().any(|other| other.id == write.id);
            self.present_busy_ids
                || (self.write_since[usize::from(write.id)].is_empty() && !presented)
        };
        if let Some(index) = self.writes.iter().position(free) {
            self.writing.extend(self.writes.remove(index));
        }
    }

    /// Looks at the agent's outputs; true when anything moved or waited.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle) -> bool {
        let ports = cycle.ports;
        // Answers first: an id may be taken again in the cycle in which its answer is.
        let reply = ports.s_r_valid.get() != 0;
        let opened = self.replies.open();
        self.replies.channel(
            cycle.now,
            reply,
            self.reply_ready,
            || ports.s_r_id.get(),
            cycle.violations,
        );
        if self.replies.open() != opened {
            cycle.log.add(cycle.now, || PortEvent::ReplyOffered {
                id: ports.s_r_id.get(),
            });
        }
        let payload = || {
            (
                ports.s_r_id.get(),
                ports.s_r_data.get(),
                ports.s_r_response.get(),
            )
        };
        self.reply_stable.check(
            cycle.now,
            reply,
            self.reply_ready,
            payload,
            cycle.violations,
        );
        if reply && self.reply_ready {
            self.take_reply(cycle);
        }
        let response = ports.s_b_valid.get() != 0;
        let payload = || (ports.s_b_id.get(), ports.s_b_response.get());
        self.response_stable.check(
            cycle.now,
            response,
            self.response_ready,
            payload,
            cycle.violations,
        );
        if response && self.response_ready {
            self.take_response(cycle);
        }
        if let Some((id, address)) = self.reading
            && ports.s_ar_ready.get() != 0
        {
            self.reading = None;
            self.read_since[usize::from(id)].push_back(cycle.now);
            self.outstanding += 1;
            let table = self.table_bytes.contains(&address);
            self.replies
                .accepted(cycle.now, id, table, cycle.violations);
            cycle
                .log
                .add(cycle.now, || PortEvent::ReadAccepted { id, address });
        }
        if !self.writing.is_empty() {
            self.sample_write(cycle);
        }
        !self.idle()
    }

    fn sample_write(&mut self, cycle: &mut Cycle) {
        let ports = cycle.ports;
        if self.addresses_taken < self.writing.len() && ports.s_aw_ready.get() != 0 {
            self.addresses_taken += 1;
        }
        if !self.data_taken && ports.s_w_ready.get() != 0 {
            self.data_taken = true;
            self.data_set = false;
        }
        if !self.data_taken || self.addresses_taken == 0 {
            return;
        }
        let Some(write) = self.writing.pop_front() else {
            return;
        };
        self.data_taken = false;
        self.addresses_taken -= 1;
        self.outstanding += 1;
        let since = &mut self.write_since[usize::from(write.id)];
        let answered = ports.s_b_valid.get() != 0 && ports.s_b_id.get() == write.id;
        if since.len() > usize::from(answered && !self.response_ready) {
            cycle.violations.report(
                cycle.now,
                format!("s_aw: id {} accepted while it is busy", write.id),
            );
        }
        since.push_back(cycle.now);
        cycle.log.add(cycle.now, || PortEvent::WriteAccepted {
            id: write.id,
            address: write.address,
            data: write.data,
            strobe: write.strobe,
        });
    }

    fn take_reply(&mut self, cycle: &mut Cycle) {
        let ports = cycle.ports;
        let id = ports.s_r_id.get();
        cycle.log.add(cycle.now, || PortEvent::ReplyTaken {
            id,
            response: ports.s_r_response.get(),
            data: ports.s_r_data.get(),
        });
        // A reply without a request was reported by the reply monitor.
        if let Some(accepted_cycle) = self.read_since[usize::from(id) % IDS].pop_front() {
            self.outstanding -= 1;
            self.completions.push(Completion {
                id,
                write: false,
                response: ports.s_r_response.get(),
                data: ports.s_r_data.get(),
                accepted_cycle,
                completed_cycle: cycle.now,
            });
        }
    }

    fn take_response(&mut self, cycle: &mut Cycle) {
        let ports = cycle.ports;
        let id = ports.s_b_id.get();
        let Some(accepted_cycle) = self.write_since[usize::from(id) % IDS].pop_front() else {
            cycle.violations.report(
                cycle.now,
                format!("s_b: response for id {id}, which wrote nothing"),
            );
            return;
        };
        cycle.log.add(cycle.now, || PortEvent::WriteAnswered {
            id,
            response: ports.s_b_response.get(),
        });
        self.outstanding -= 1;
        self.completions.push(Completion {
            id,
            write: true,
            response: ports.s_b_response.get(),
            data: [0; 8],
            accepted_cycle,
            completed_cycle: cycle.now,
        });
    }
}
