//! The memory behind the agent: timing, ordering and the AXI rules of the agent's manager port.
//!
//! Order per id is kept, different ids may overtake each other. A write takes effect when its last beat is taken, a read when it is
//! answered; with `any_order` each at a random end of its time under way, which AXI also allows.

use crate::chance::Chance;
use crate::configuration::DramConfiguration;
use crate::cycle::Cycle;
use crate::memory::SparseMemory;
use crate::monitor::stable::Stable;
use outrigger_port::{Line, PortEvent, RESPONSE_OKAY, RESPONSE_SLVERR};
use std::collections::{BTreeMap, HashSet, VecDeque};

/// Ids of the agent toward the memory.
const IDS: usize = 256;
/// Cycles that a write burst may pause for: its data must be in hand when its address goes out.
const LONGEST_PAUSE_CYCLES: u32 = 2;

struct Read {
    id: u8,
    address: u64,
    /// The line as it was when the read was accepted, when the read takes effect then.
    early: Option<Box<Line>>,
}

struct Burst {
    id: u8,
    address: u64,
    beats: usize,
}

struct Beat {
    data: Line,
    strobe: u64,
    last: bool,
}

struct Response {
    id: u8,
    address: u64,
    failed: bool,
    /// Beats that take effect with the response.
    late: Vec<Beat>,
}

/// Model of the memory.
pub(crate) struct Dram {
    /// Contents.
    pub memory: SparseMemory,
    configuration: DramConfiguration,
    chance: Chance,
    stall_per_million: u32,
    reads: BTreeMap<(u64, u64), Read>,
    answering: Option<Read>,
    bursts: VecDeque<Burst>,
    beats: VecDeque<Beat>,
    responses: BTreeMap<(u64, u64), Response>,
    responding: Option<Response>,
    last_read_due: Vec<u64>,
    last_write_due: Vec<u64>,
    created: u64,
    pause_cycles: u32,
    failing_reads: HashSet<u64>,
    failing_writes: HashSet<u64>,
    ready: [bool; 3],
    read_stable: Stable<(u8, u64)>,
    address_stable: Stable<(u8, u64, u8)>,
    data_stable: Stable<(Line, u64, u8)>,
}

impl Dram {
    /// An empty memory.
    pub fn new(configuration: DramConfiguration, chance: Chance, stall_per_million: u32) -> Self {
        Self {
            memory: SparseMemory::default(),
            configuration,
            chance,
            stall_per_million,
            reads: BTreeMap::new(),
            answering: None,
            bursts: VecDeque::new(),
            beats: VecDeque::new(),
            responses: BTreeMap::new(),
            responding: None,
            last_read_due: vec![0; IDS],
            last_write_due: vec![0; IDS],
            created: 0,
            pause_cycles: 0,
            failing_reads: HashSet::new(),
            failing_writes: HashSet::new(),
            ready: [false; 3],
            read_stable: Stable::new("m_ar"),
            address_stable: Stable::new("m_aw"),
            data_stable: Stable::new("m_w"),
        }
    }

    /// Makes the next read of a line fail.
    pub fn fail_next_read(&mut self, address: u64) {
        self.failing_reads.insert(address >> 6);
    }

    /// Makes the next write of a line fail; it changes nothing.
    pub fn fail_next_write(&mut self, address: u64) {
        self.failing_writes.insert(address >> 6);
    }

    /// True when nothing is under way.
    pub fn idle(&self) -> bool {
        self.reads.is_empty()
            && self.answering.is_none()
            && self.bursts.is_empty()
            && self.beats.is_empty()
            && self.responses.is_empty()
            && self.responding.is_none()
    }

    /// Sets the agent's inputs.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        self.ready = std::array::from_fn(|_| !self.chance.happens(self.stall_per_million));
        ports.m_ar_ready.set(u8::from(self.ready[0]));
        ports.m_aw_ready.set(u8::from(self.ready[1]));
        ports.m_w_ready.set(u8::from(self.ready[2]));
        if self.answering.is_none() && !self.reads.is_empty() {
            self.answering = take_due(&mut self.reads, cycle.now);
            if let Some(read) = &self.answering {
                let failed = self.failing_reads.remove(&(read.address >> 6));
                ports.m_r_id.set(read.id);
                ports.m_r_data.set(
                    read.early
                        .as_ref()
                        .map_or_else(|| self.memory.read(read.address), |line| **line),
                );
                ports.m_r_response.set(response(failed));
            }
        }
        ports.m_r_valid.set(u8::from(self.answering.is_some()));
        if self.responding.is_none() && !self.responses.is_empty() {
            self.responding = take_due(&mut self.responses, cycle.now);
            if let Some(response) = self.responding.as_mut() {
                let late = std::mem::take(&mut response.late);
                let address = response.address;
                ports.m_b_id.set(response.id);
                ports.m_b_response.set(self::response(response.failed));
                self.apply(address, &late);
            }
        }
        ports.m_b_valid.set(u8::from(self.responding.is_some()));
    }

    /// Looks at the agent's outputs; true when anything moved or waited.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle) -> bool {
        let ports = cycle.ports;
        let [read_ready, address_ready, data_ready] = self.ready;
        let read = ports.m_ar_valid.get() != 0;
        let payload = || (ports.m_ar_id.get(), ports.m_ar_address.get());
        self.read_stable
            .check(cycle.now, read, read_ready, payload, cycle.violations);
        if read && read_ready {
            self.accept_read(cycle);
        }
        if self.answering.is_some() && ports.m_r_ready.get() != 0 {
            self.answering = None;
            cycle.log.add(cycle.now, || PortEvent::MemoryReadAnswered {
                id: ports.m_r_id.last(),
                response: ports.m_r_response.last(),
                data: ports.m_r_data.last(),
            });
        }
        let address = ports.m_aw_valid.get() != 0;
        let payload = || {
            (
                ports.m_aw_id.get(),
                ports.m_aw_address.get(),
                ports.m_aw_length.get(),
            )
        };
        self.address_stable
            .check(cycle.now, address, address_ready, payload, cycle.violations);
        let data = ports.m_w_valid.get() != 0;
        let payload = || {
            (
                ports.m_w_data.get(),
                ports.m_w_strobe.get(),
                ports.m_w_last.get(),
            )
        };
        self.data_stable
            .check(cycle.now, data, data_ready, payload, cycle.violations);
        if address && address_ready {
            self.accept_address(cycle);
        }
        if data && data_ready {
            self.accept_beat(cycle);
        }
        self.check_pause(cycle, data);
        if self.responding.is_some() && ports.m_b_ready.get() != 0 {
            self.responding = None;
            cycle.log.add(cycle.now, || PortEvent::MemoryWriteAnswered {
                id: ports.m_b_id.last(),
                response: ports.m_b_response.last(),
            });
        }
        read || address || data || !self.idle()
    }

    fn accept_read(&mut self, cycle: &mut Cycle) {
        let (id, address) = (cycle.ports.m_ar_id.get(), cycle.ports.m_ar_address.get());
        if address % 64 != 0 {
            cycle.violations.report(
                cycle.now,
                format!("m_ar: address {address:#x} is not that of a line"),
            );
        }
        cycle
            .log
            .add(cycle.now, || PortEvent::MemoryReadTaken { id, address });
        let early = (self.configuration.any_order && self.chance.happens(500_000))
            .then(|| Box::new(self.memory.read(address)));
        let latency =
            self.configuration.read_cycles + self.chance.up_to(self.configuration.extra_cycles);
        let due = (cycle.now + latency).max(self.last_read_due[usize::from(id)]);
        self.last_read_due[usize::from(id)] = due;
        self.reads
            .insert((due, self.created), Read { id, address, early });
        self.created += 1;
    }

    fn accept_address(&mut self, cycle: &mut Cycle) {
        let ports = cycle.ports;
        let (id, address, length) = (
            ports.m_aw_id.get(),
            ports.m_aw_address.get(),
            ports.m_aw_length.get(),
        );
        let beats = usize::from(length) + 1;
        if !matches!(beats, 1 | 8) || address % (beats as u64 * 64) != 0 {
            let text = format!(
                "m_aw: burst of {beats} beats at {address:#x}; allowed are aligned ones of 1 or 8"
            );
            cycle.violations.report(cycle.now, text);
        }
        self.bursts.push_back(Burst { id, address, beats });
        self.finish_bursts(cycle);
    }

    fn accept_beat(&mut self, cycle: &mut Cycle) {
        let ports = cycle.ports;
        cycle.log.add(cycle.now, || PortEvent::MemoryBeatTaken);
        let beat = Beat {
            data: ports.m_w_data.get(),
            strobe: ports.m_w_strobe.get(),
            last: ports.m_w_last.get() != 0,
        };
        self.beats.push_back(beat);
        self.finish_bursts(cycle);
    }

    /// Completes the oldest burst when all its beats are there.
    fn finish_bursts(&mut self, cycle: &mut Cycle) {
        while self
            .bursts
            .front()
            .is_some_and(|burst| burst.beats <= self.beats.len())
        {
            let Some(burst) = self.bursts.pop_front() else {
                return;
            };
            let beats: Vec<Beat> = self.beats.drain(..burst.beats).collect();
            let lasts_right = beats
                .iter()
                .enumerate()
                .all(|(index, beat)| beat.last == (index + 1 == burst.beats));
            if !lasts_right {
                let text = format!(
                    "m_w: `last` does not match a burst of {} beats at {:#x}",
                    burst.beats, burst.address
                );
                cycle.violations.report(cycle.now, text);
            }
            for (index, beat) in beats.iter().enumerate() {
                cycle.log.add(cycle.now, || PortEvent::MemoryWriteTaken {
                    id: burst.id,
                    address: burst.address + index as u64 * 64,
                    data: beat.data,
                    strobe: beat.strobe,
                });
            }
            self.schedule_write(cycle.now, &burst, beats);
        }
    }

    fn schedule_write(&mut self, now: u64, burst: &Burst, beats: Vec<Beat>) {
        let first = burst.address >> 6;
        let failed = !self.failing_writes.is_empty()
            && (first..first + burst.beats as u64).any(|line| self.failing_writes.remove(&line));
        // Writes of one id take effect in their order.
        let behind_a_late_one = self
            .responses
            .values()
            .any(|response| response.id == burst.id && !response.late.is_empty());
        let late = if failed {
            Vec::new()
        } else if behind_a_late_one
            || (self.configuration.any_order && self.chance.happens(500_000))
        {
            beats
        } else {
            self.apply(burst.address, &beats);
            Vec::new()
        };
        let extra = self.chance.up_to(self.configuration.extra_cycles);
        let latency = self.configuration.write_cycles + extra;
        let due = (now + latency).max(self.last_write_due[usize::from(burst.id)]);
        self.last_write_due[usize::from(burst.id)] = due;
        let response = Response {
            id: burst.id,
            address: burst.address,
            failed,
            late,
        };
        self.responses.insert((due, self.created), response);
        self.created += 1;
    }

    fn apply(&mut self, address: u64, beats: &[Beat]) {
        for (index, beat) in beats.iter().enumerate() {
            let line = address + index as u64 * 64;
            self.memory.write(line, &beat.data, beat.strobe);
        }
    }

    #[inline(always)]
    fn check_pause(&mut self, cycle: &mut Cycle, data: bool) {
        if self.bursts.is_empty() || data {
            self.pause_cycles = 0;
            return;
        }
        self.pause_cycles += 1;
        if self.pause_cycles == LONGEST_PAUSE_CYCLES + 1 {
            cycle.violations.report(
                cycle.now,
                "m_w: an address went out without its data in hand".to_string(),
            );
        }
    }
}

/// The response of a failed or good access.
fn response(failed: bool) -> u8 {
    if failed {
        RESPONSE_SLVERR
    } else {
        RESPONSE_OKAY
    }
}

/// Takes the oldest entry that is due.
fn take_due<T>(queue: &mut BTreeMap<(u64, u64), T>, now: u64) -> Option<T> {
    let (&(due, _), _) = queue.first_key_value()?;
    if due <= now {
        queue.pop_first().map(|(_, entry)| entry)
    } else {
        None
    }
}
