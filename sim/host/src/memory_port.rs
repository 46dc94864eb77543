//! The host's end of the device's memory port: ids, requests in flight, write-backs on their way, the flush fence.
//!
//! At most one request per line is under way that matters: a read waits for the write-back of its line, as in a coherent interconnect. Write-backs
//! may be held up in the interconnect for a while (the adversary does that); they leave it at the latest when their line is read or flushed again, or
//! at a fence. Discarded reads are exempt: nobody looks at what they bring.

use crate::error::HostError;
use crate::memory_map::MemoryMap;
use outrigger_port::{Completion, Device, Line, RESPONSE_OKAY, Request};
use outrigger_registers::parameters::{CYCLE_NS, OUTSTANDING_READS};
use std::collections::VecDeque;
use std::rc::Rc;

/// Longest run of the port for one answer, in cycles: far above the reply bound and any queue in front of it.
pub const LONGEST_WAIT_CYCLES: u64 = 400_000;
/// Discarded reads in flight at once: they must not use up the ids.
pub const DISCARDED_READS: usize = 8;

/// A read that is waited for.
#[derive(Debug, Clone, Copy)]
pub struct PendingRead {
    /// Dense number of the line.
    pub line: u32,
    /// Core that reads.
    pub core: usize,
}

/// A read that was answered.
#[derive(Debug, Clone, Copy)]
pub struct FinishedRead {
    /// The read.
    pub read: PendingRead,
    /// What came.
    pub data: Line,
    /// Cycle in which the answer was taken.
    pub completed_cycle: u64,
}

#[derive(Debug, Clone, Copy)]
enum Purpose {
    Fill(PendingRead),
    Fence,
    Discarded,
}

#[derive(Debug, Clone, Copy)]
struct DelayedWrite {
    line: u32,
    data: Line,
    leaves_ns: u64,
}

/// The memory port of one machine.
pub struct MemoryPort {
    device: Rc<dyn Device>,
    map: MemoryMap,
    shared_id: bool,
    free_read_ids: Vec<u8>,
    free_write_ids: Vec<u8>,
    reads: Vec<VecDeque<(u64, Purpose)>>,
    writes: Vec<VecDeque<u32>>,
    pending_reads: Vec<PendingRead>,
    written_lines: Vec<u32>,
    delayed: Vec<DelayedWrite>,
    discarded: usize,
    finished: Vec<FinishedRead>,
    token: Option<u32>,
}

impl MemoryPort {
    /// A port on a device with these address ranges; with `shared_id` everything goes out under id 0.
    pub fn new(device: Rc<dyn Device>, map: MemoryMap, shared_id: bool) -> Self {
        let ids = || (0..OUTSTANDING_READS as u8).rev().collect();
        Self {
            device,
            map,
            shared_id,
            free_read_ids: ids(),
            free_write_ids: ids(),
            reads: vec![VecDeque::new(); OUTSTANDING_READS],
            writes: vec![VecDeque::new(); OUTSTANDING_READS],
            pending_reads: Vec::new(),
            written_lines: Vec::new(),
            delayed: Vec::new(),
            discarded: 0,
            finished: Vec::new(),
            token: None,
        }
    }

    /// The device's clock in nanoseconds.
    pub fn now_ns(&self) -> u64 {
        self.device.cycle() * CYCLE_NS
    }

    /// The device's clock in cycles.
    pub fn cycle(&self) -> u64 {
        self.device.cycle()
    }

    /// True while a read of the line is waited for.
    pub fn is_being_read(&self, line: u32) -> bool {
        self.pending_reads.iter().any(|read| read.line == line)
    }

    /// True while any line of `first .. first + count` is waited for.
    pub fn is_reading_any(&self, first: u32, count: u32) -> bool {
        let range = first..first + count;
        self.pending_reads
            .iter()
            .any(|read| range.contains(&read.line))
    }

    /// Starts a read of a line that no cache holds and nobody is reading. The answer comes out of [`Self::take_finished`].
    pub fn read(&mut self, core: usize, line: u32) -> Result<(), HostError> {
        debug_assert!(!self.is_being_read(line), "line {line:#x} read twice");
        self.settle(line)?;
        let read = PendingRead { line, core };
        self.pending_reads.push(read);
        self.submit_read(self.map.address(line), Purpose::Fill(read))
    }

    /// Starts a read whose answer nobody looks at; does nothing when enough of them are under way.
    pub fn read_and_discard(&mut self, line: u32) -> Result<(), HostError> {
        if self.discarded >= DISCARDED_READS {
            return Ok(());
        }
        self.discarded += 1;
        self.submit_read(self.map.address(line), Purpose::Discarded)
    }

    /// Sends a whole line back to the device, at once or, with a time in nanoseconds, not before that time unless something makes it leave.
    pub fn write(
        &mut self,
        line: u32,
        data: Line,
        leaves_ns: Option<u64>,
    ) -> Result<(), HostError> {
        self.settle(line)?;
        if let Some(leaves_ns) = leaves_ns {
            self.delayed.push(DelayedWrite {
                line,
                data,
                leaves_ns,
            });
            return Ok(());
        }
        self.submit_write(line, data)
    }

    /// Lets every write-back of a line reach the device.
    pub fn settle(&mut self, line: u32) -> Result<(), HostError> {
        if self.delayed.is_empty() && self.written_lines.is_empty() {
            return Ok(());
        }
        self.release(|write| write.line == line)?;
        if self.written_lines.contains(&line) {
            let address = self.map.address(line);
            self.run_while("write", address, |port| port.written_lines.contains(&line))?;
        }
        Ok(())
    }

    /// Lets delayed write-backs leave whose time has come.
    pub fn release_due(&mut self, now_ns: u64) -> Result<(), HostError> {
        if self.delayed.is_empty() {
            return Ok(());
        }
        self.release(|write| write.leaves_ns <= now_ns)
    }

    /// Lets all write-backs reach the device, waits for their acknowledgement and reads the flush fence; returns its token.
    ///
    /// The acknowledgement is waited for because the model cannot see when a queued write is accepted, and the fence covers accepted writes only.
    pub fn fence(&mut self) -> Result<u32, HostError> {
        self.drain_writes()?;
        let address = self.map.fence_address();
        self.token = None;
        self.submit_read(address, Purpose::Fence)?;
        self.run_while("fence read", address, |port| port.token.is_none())?;
        Ok(self.token.unwrap_or_default())
    }

    /// Lets all write-backs reach the device and waits for their acknowledgement.
    pub fn drain_writes(&mut self) -> Result<(), HostError> {
        self.release(|_| true)?;
        self.run_while("write", 0, |port| !port.written_lines.is_empty())
    }

    /// Runs the device to a time in nanoseconds, if it is not there yet.
    pub fn catch_up(&mut self, now_ns: u64) -> Result<(), HostError> {
        let target = now_ns / CYCLE_NS;
        while self.device.cycle() < target {
            self.advance(target)?;
        }
        self.release_due(now_ns)
    }

    /// Runs the device until something is answered or the cycle is reached.
    pub fn advance(&mut self, until_cycle: u64) -> Result<(), HostError> {
        for completion in self.device.advance(until_cycle) {
            self.complete(completion)?;
        }
        Ok(())
    }

    /// Hands out an answered read.
    pub fn take_finished(&mut self) -> Option<FinishedRead> {
        self.finished.pop()
    }

    /// True when nothing is under way at the port or in the device.
    pub fn is_idle(&self) -> bool {
        self.pending_reads.is_empty()
            && self.written_lines.is_empty()
            && self.delayed.is_empty()
            && !self.device.busy()
    }

    fn run_while(
        &mut self,
        what: &'static str,
        address: u64,
        condition: impl Fn(&Self) -> bool,
    ) -> Result<(), HostError> {
        let limit = self.device.cycle() + LONGEST_WAIT_CYCLES;
        while condition(self) {
            if self.device.cycle() >= limit {
                return Err(HostError::NoAnswer {
                    what,
                    address,
                    cycles: LONGEST_WAIT_CYCLES,
                });
            }
            self.advance(limit)?;
        }
        Ok(())
    }

    fn release(&mut self, condition: impl Fn(&DelayedWrite) -> bool) -> Result<(), HostError> {
        let mut position = 0;
        while position < self.delayed.len() {
            if condition(&self.delayed[position]) {
                let write = self.delayed.remove(position);
                self.submit_write(write.line, write.data)?;
            } else {
                position += 1;
            }
        }
        Ok(())
    }

    fn submit_read(&mut self, address: u64, purpose: Purpose) -> Result<(), HostError> {
        let id = if self.shared_id {
            0
        } else {
            if self.free_read_ids.is_empty() {
                self.run_while("read", address, |port| port.free_read_ids.is_empty())?;
            }
            self.free_read_ids.pop().unwrap_or_default()
        };
        self.reads[usize::from(id)].push_back((address, purpose));
        self.device.submit(Request::Read { id, address });
        Ok(())
    }

    fn submit_write(&mut self, line: u32, data: Line) -> Result<(), HostError> {
        let address = self.map.address(line);
        let id = if self.shared_id {
            0
        } else {
            if self.free_write_ids.is_empty() {
                self.run_while("write", address, |port| port.free_write_ids.is_empty())?;
            }
            self.free_write_ids.pop().unwrap_or_default()
        };
        self.writes[usize::from(id)].push_back(line);
        self.written_lines.push(line);
        self.device.submit(Request::Write {
            id,
            address,
            data,
            strobe: u64::MAX,
        });
        Ok(())
    }

    fn complete(&mut self, completion: Completion) -> Result<(), HostError> {
        let id = usize::from(completion.id);
        if completion.write {
            let Some(line) = self.writes[id].pop_front() else {
                return Err(self.unexpected("write", completion));
            };
            if let Some(position) = self.written_lines.iter().position(|&other| other == line) {
                self.written_lines.swap_remove(position);
            }
            if !self.shared_id {
                self.free_write_ids.push(completion.id);
            }
            return self.check("write", self.map.address(line), completion.response);
        }
        let Some((address, purpose)) = self.reads[id].pop_front() else {
            return Err(self.unexpected("read", completion));
        };
        if !self.shared_id {
            self.free_read_ids.push(completion.id);
        }
        match purpose {
            Purpose::Discarded => self.discarded -= 1,
            Purpose::Fence => {
                self.check("fence read", address, completion.response)?;
                self.token = Some(completion.data[0] as u32);
            }
            Purpose::Fill(read) => {
                self.check("read", address, completion.response)?;
                self.pending_reads.retain(|other| other.line != read.line);
                self.finished.push(FinishedRead {
                    read,
                    data: completion.data,
                    completed_cycle: completion.completed_cycle,
                });
            }
        }
        Ok(())
    }

    fn check(&self, what: &'static str, address: u64, response: u8) -> Result<(), HostError> {
        if response == RESPONSE_OKAY {
            Ok(())
        } else {
            Err(HostError::ErrorResponse {
                what,
                address,
                response,
            })
        }
    }

    fn unexpected(&self, what: &'static str, completion: Completion) -> HostError {
        HostError::UnexpectedAnswer {
            what,
            id: completion.id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::memory_map::{TABLE_LINES, frame_line};
    use outrigger_agent::AgentDriver;
    use outrigger_golden::{GoldenConfiguration, GoldenDevice};

    /// A port on a golden device whose ranges are those of the map.
    fn port(shared_id: bool) -> (Rc<GoldenDevice>, MemoryPort) {
        let device = Rc::new(GoldenDevice::new(GoldenConfiguration::default()));
        let map = MemoryMap::default();
        let driver = AgentDriver::open(device.function()).expect("opens");
        let configuration = outrigger_agent::Configuration {
            table_base: map.table_base,
            frame_base: map.frame_base,
            window_base: map.window_base,
            fence_frame: map.fence_frame,
            ..outrigger_agent::Configuration::default()
        };
        driver.configure(&configuration).expect("configures");
        (device.clone(), MemoryPort::new(device, map, shared_id))
    }

    /// Runs the port until a number of reads are answered.
    fn answers(port: &mut MemoryPort, count: usize) -> Vec<FinishedRead> {
        let mut answers = Vec::new();
        let limit = port.cycle() + LONGEST_WAIT_CYCLES;
        while answers.len() < count && port.cycle() < limit {
            port.advance(limit).expect("runs");
            answers.extend(std::iter::from_fn(|| port.take_finished()));
        }
        answers
    }

    #[test]
    fn more_reads_than_ids_are_all_answered_with_their_lines() {
        for shared_id in [false, true] {
            let (device, mut port) = port(shared_id);
            for line in 0..200 {
                let line = TABLE_LINES + line;
                device.poke(port.map.address(line), [u64::from(line); 8]);
                port.read(0, line).expect("reads");
            }
            let mut early: Vec<FinishedRead> =
                std::iter::from_fn(|| port.take_finished()).collect();
            let missing = 200 - early.len();
            early.extend(answers(&mut port, missing));
            assert_eq!(early.len(), 200);
            for answer in early {
                assert_eq!(answer.data, [u64::from(answer.read.line); 8]);
                assert!(!port.is_being_read(answer.read.line));
            }
        }
    }

    #[test]
    fn a_delayed_write_leaves_when_its_line_is_read() {
        let (device, mut port) = port(false);
        let line = frame_line(1, 2);
        port.write(line, [5; 8], Some(u64::MAX)).expect("writes");
        port.catch_up(100_000).expect("runs");
        assert_eq!(device.peek(port.map.address(line)), [0; 8], "held up");
        port.read(0, line).expect("reads");
        assert_eq!(answers(&mut port, 1)[0].data, [5; 8]);
    }

    #[test]
    fn writes_of_a_line_arrive_in_order() {
        let (device, mut port) = port(false);
        let line = frame_line(1, 2);
        port.write(line, [1; 8], Some(50_000)).expect("writes");
        port.write(line, [2; 8], None).expect("writes");
        port.drain_writes().expect("drains");
        port.catch_up(port.now_ns() + 100_000).expect("runs");
        assert_eq!(device.peek(port.map.address(line)), [2; 8]);
    }

    #[test]
    fn a_fence_brings_everything_home_and_tokens_ascend() {
        let (device, mut port) = port(false);
        for line in 0..100 {
            let delay = (line % 2 == 0).then_some(u64::MAX);
            port.write(frame_line(0, 0) + line, [9; 8], delay)
                .expect("writes");
        }
        let first = port.fence().expect("answers");
        for line in 0..100 {
            assert_eq!(
                device.peek(port.map.address(frame_line(0, 0) + line)),
                [9; 8]
            );
        }
        assert!(port.fence().expect("answers") > first);
        assert!(port.is_idle());
    }

    #[test]
    fn discarded_reads_leave_ids_for_the_others() {
        let (_, mut port) = port(false);
        for _ in 0..1000 {
            port.read_and_discard(frame_line(0, 0)).expect("reads");
        }
        port.read(1, frame_line(0, 1)).expect("reads");
        assert_eq!(answers(&mut port, 1)[0].read.core, 1);
    }

    #[test]
    fn an_error_response_ends_the_run() {
        let (_, mut port) = port(false);
        port.map.frame_base = port.map.window_base;
        port.read(0, frame_line(0, 0)).expect("is sent");
        let limit = port.cycle() + LONGEST_WAIT_CYCLES;
        let error = port.advance(limit).expect_err("nobody decodes the window");
        assert!(
            matches!(error, HostError::ErrorResponse { what: "read", .. }),
            "{error}"
        );
    }
}
