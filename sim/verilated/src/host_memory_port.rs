//! Host memory and interrupt controller behind the function's AXI4 port, and the rules of that port (DR3, DR5).
//!
//! ```text
//!  h_aw, h_w --> burst --> a message? -> interrupt of the host          h_ar --> burst --> host memory --> h_r
//!                     +--> host memory --> h_b
//! ```
//! Checks what a PCIe block needs: bursts of [`HOST_BURST_BYTES`] at most that cross no 4 KiB boundary, beats in number and place as announced.

use crate::chance::Chance;
use crate::cycle::Cycle;
use crate::monitor::stable::Stable;
use outrigger_port::msix::MESSAGE_ADDRESS;
use outrigger_port::{HostArena, HostMemory, Permissions, PortEvent};
use outrigger_registers::parameters::{HOST_BURST_BYTES, INTERRUPT_VECTORS, PAGE_BYTES};
use std::collections::VecDeque;
use std::rc::Rc;

/// Bytes of a beat.
const BEAT_BYTES: usize = 16;
/// Cycles from the last beat of a write to its response.
const WRITE_CYCLES: u64 = 100;
/// Cycles from a read to its first beat.
const READ_CYCLES: u64 = 250;
/// Cycles in which a burst that was begun when the function still might may stand at the port.
const BEGUN_CYCLES: u64 = 256;
/// Response of an access that failed.
const DECODE_ERROR: u8 = 3;

type Beat = [u64; 2];

/// A write response, or the beats of a read, on their way back.
struct Answer {
    due: u64,
    response: u8,
    beats: VecDeque<Beat>,
}

/// How the next access is answered, for directed tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HostAnswer {
    /// Response; 0 when it is done, 2 for a completer abort or a time-out, 3 for an unsupported request.
    pub response: u8,
    /// Cycles that the answer takes more than others.
    pub extra_cycles: u64,
}

/// A beat that the function wrote.
struct WrittenBeat {
    data: Beat,
    strobe: u16,
    last: bool,
}

/// Model of the PCIe side.
pub(crate) struct HostMemoryPort {
    chance: Chance,
    stall_per_million: u32,
    errors_per_million: u32,
    /// How the next accesses are answered; behind the last as usual.
    scripted: VecDeque<HostAnswer>,
    /// What configuration space says.
    pub permissions: Permissions,
    /// Cycle since which the function has been seeing that it may not start DMA, and that it may send no messages.
    forbidden_since: [u64; 2],
    /// Buffers of a driver in this process.
    pub arena: Rc<HostArena>,
    /// Where accesses and interrupts go: the arena, or somebody else's memory.
    host: Rc<dyn HostMemory>,
    /// The host is the arena; its driver owes the function memory that is there.
    in_process: bool,
    addresses: VecDeque<(u64, usize)>,
    written: VecDeque<WrittenBeat>,
    write_answers: VecDeque<Answer>,
    read_answers: VecDeque<Answer>,
    address_ready: bool,
    data_ready: bool,
    read_ready: bool,
    write_answered: bool,
    read_answered: bool,
    address_stable: Stable<(u64, u8)>,
    data_stable: Stable<(Beat, u16, u8)>,
    read_stable: Stable<(u64, u8)>,
}

fn bytes_of(beat: Beat) -> [u8; BEAT_BYTES] {
    let mut bytes = [0; BEAT_BYTES];
    for (half, word) in bytes.chunks_exact_mut(8).zip(beat) {
        half.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}

fn beat_of(bytes: &[u8]) -> Beat {
    let mut beat = [0; 2];
    for (word, half) in beat.iter_mut().zip(bytes.chunks_exact(8)) {
        let mut eight = [0; 8];
        eight.copy_from_slice(half);
        *word = u64::from_le_bytes(eight);
    }
    beat
}

impl HostMemoryPort {
    /// A port without buffers. Accesses to memory fail at random so many times in a million.
    pub fn new(chance: Chance, stall_per_million: u32, errors_per_million: u32) -> Self {
        let arena = Rc::new(HostArena::default());
        Self {
            chance,
            stall_per_million,
            errors_per_million,
            scripted: VecDeque::new(),
            permissions: Permissions::default(),
            forbidden_since: [0; 2],
            host: arena.clone(),
            arena,
            in_process: true,
            addresses: VecDeque::new(),
            written: VecDeque::new(),
            write_answers: VecDeque::new(),
            read_answers: VecDeque::new(),
            address_ready: false,
            data_ready: false,
            read_ready: false,
            write_answered: false,
            read_answered: false,
            address_stable: Stable::new("h_aw"),
            data_stable: Stable::new("h_w"),
            read_stable: Stable::new("h_ar"),
        }
    }

    /// True when nothing is under way.
    pub fn idle(&self) -> bool {
        self.addresses.is_empty()
            && self.written.is_empty()
            && self.write_answers.is_empty()
            && self.read_answers.is_empty()
    }

    /// Answers the next accesses so, messages included, in the order in which they come.
    pub fn script(&mut self, answers: &[HostAnswer]) {
        self.scripted.extend(answers);
    }

    /// Answers that no access has come for.
    pub fn scripted(&self) -> usize {
        self.scripted.len()
    }

    /// Forgets them.
    pub fn clear_script(&mut self) {
        self.scripted.clear();
    }

    /// Writes that are not answered yet.
    pub fn writes_out(&self) -> usize {
        self.addresses.len() + self.write_answers.len()
    }

    /// Bursts may begin, and messages.
    fn allows(&self) -> [bool; 2] {
        [self.permissions.bus_master, self.permissions.messages()]
    }

    /// A burst or message may begin; one that begins although it may not is reported.
    fn allowed(&self, cycle: &mut Cycle, address: u64, which: usize, what: &str) {
        let allowed = self.allows()[which];
        if !allowed && cycle.now > self.forbidden_since[which] + BEGUN_CYCLES {
            report(cycle, address, what);
        }
    }

    /// Lets accesses and interrupts go to another host.
    pub fn attach(&mut self, host: Rc<dyn HostMemory>) {
        self.host = host;
        self.in_process = false;
    }

    /// Sets the function's inputs. An answer that is offered stays until it is taken.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        let permissions = self.permissions;
        ports.bus_master.set(u8::from(permissions.bus_master));
        ports.msix_enabled.set(u8::from(permissions.msix_enabled));
        ports.msix_masked.set(u8::from(permissions.msix_masked));
        for (allowed, since) in self.allows().into_iter().zip(&mut self.forbidden_since) {
            if allowed {
                *since = cycle.now;
            }
        }
        let mut ready = || !self.chance.happens(self.stall_per_million);
        (self.address_ready, self.data_ready, self.read_ready) = (ready(), ready(), ready());
        ports.h_aw_ready.set(u8::from(self.address_ready));
        ports.h_w_ready.set(u8::from(self.data_ready));
        ports.h_ar_ready.set(u8::from(self.read_ready));
        let write_answer = self
            .write_answers
            .front()
            .filter(|answer| answer.due <= cycle.now);
        self.write_answered = write_answer.is_some();
        ports.h_b_valid.set(u8::from(self.write_answered));
        if let Some(answer) = write_answer {
            ports.h_b_response.set(answer.response);
        }
        let read_answer = self
            .read_answers
            .front()
            .filter(|answer| answer.due <= cycle.now);
        self.read_answered = read_answer.is_some();
        ports.h_r_valid.set(u8::from(self.read_answered));
        if let Some(answer) = read_answer {
            ports.h_r_response.set(answer.response);
            ports.h_r_last.set(u8::from(answer.beats.len() == 1));
            ports
                .h_r_data
                .set(answer.beats.front().copied().unwrap_or_default());
        }
    }

    /// Looks at the function's outputs; true when anything moved or waited.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle) -> bool {
        let ports = cycle.ports;
        let (address, data, read) = (
            ports.h_aw_valid.get() != 0,
            ports.h_w_valid.get() != 0,
            ports.h_ar_valid.get() != 0,
        );
        let payload = || (ports.h_aw_address.get(), ports.h_aw_length.get());
        self.address_stable.check(
            cycle.now,
            address,
            self.address_ready,
            payload,
            cycle.violations,
        );
        if address && self.address_ready {
            let (address, length) = payload();
            self.allowed(cycle, address, 0, "a write without bus mastering");
            self.addresses.push_back(burst(cycle, address, length));
        }
        let payload = || {
            (
                ports.h_w_data.get(),
                ports.h_w_strobe.get(),
                ports.h_w_last.get(),
            )
        };
        self.data_stable
            .check(cycle.now, data, self.data_ready, payload, cycle.violations);
        if data && self.data_ready {
            let (data, strobe, last) = payload();
            self.written.push_back(WrittenBeat {
                data,
                strobe,
                last: last != 0,
            });
        }
        let payload = || (ports.h_ar_address.get(), ports.h_ar_length.get());
        self.read_stable
            .check(cycle.now, read, self.read_ready, payload, cycle.violations);
        if read && self.read_ready {
            let (address, length) = payload();
            self.allowed(cycle, address, 0, "a read without bus mastering");
            let (address, beats) = burst(cycle, address, length);
            self.read(cycle, address, beats);
        }
        if self.write_answered && ports.h_b_ready.get() != 0 {
            self.write_answers.pop_front();
        }
        if self.read_answered && ports.h_r_ready.get() != 0 {
            self.take_read_beat();
        }
        while let Some(&(address, beats)) = self.addresses.front()
            && self.written.len() >= beats
        {
            self.addresses.pop_front();
            let burst: Vec<WrittenBeat> = self.written.drain(..beats).collect();
            self.write(cycle, address, &burst);
        }
        address || data || read || !self.idle()
    }

    fn take_read_beat(&mut self) {
        if let Some(answer) = self.read_answers.front_mut() {
            answer.beats.pop_front();
            if answer.beats.is_empty() {
                self.read_answers.pop_front();
            }
        }
    }

    fn fails(&mut self) -> bool {
        self.errors_per_million > 0 && self.chance.happens(self.errors_per_million)
    }

    fn write(&mut self, cycle: &mut Cycle, address: u64, burst: &[WrittenBeat]) {
        for (number, beat) in burst.iter().enumerate() {
            if beat.last != (number + 1 == burst.len()) {
                report(cycle, address, "the last beat is another than announced");
            }
        }
        let scripted = self.scripted.pop_front().unwrap_or_default();
        let response = match burst {
            // Refused by whoever is between: nothing of it arrives.
            _ if scripted.response != 0 => scripted.response,
            [beat] if address & !0xf == MESSAGE_ADDRESS => self.message(cycle, address, beat),
            _ => self.store(cycle, address, burst),
        };
        self.write_answers.push_back(Answer {
            due: cycle.now + WRITE_CYCLES + scripted.extra_cycles,
            response,
            beats: VecDeque::new(),
        });
    }

    /// An interrupt message: four bytes that name the vector.
    fn message(&mut self, cycle: &mut Cycle, address: u64, beat: &WrittenBeat) -> u8 {
        self.allowed(
            cycle,
            address,
            1,
            "a message although MSI-X is off or masked",
        );
        let vector = beat.data[0] as u32;
        if beat.strobe != 0xf || vector as usize >= INTERRUPT_VECTORS {
            report(cycle, address, "a message that nobody set up");
            return DECODE_ERROR;
        }
        self.host.interrupt(vector as u16);
        0
    }

    fn store(&mut self, cycle: &mut Cycle, address: u64, burst: &[WrittenBeat]) -> u8 {
        if burst.iter().any(|beat| beat.strobe != u16::MAX) {
            report(cycle, address, "a beat that is not whole");
        }
        if self.fails() {
            return DECODE_ERROR;
        }
        if let [beat] = burst {
            let data = beat.data;
            cycle
                .log
                .add(cycle.now, || PortEvent::HostMemoryWritten { address, data });
        }
        let bytes: Vec<u8> = burst.iter().flat_map(|beat| bytes_of(beat.data)).collect();
        if self.host.write(address, &bytes) {
            return 0;
        }
        if self.in_process {
            report(cycle, address, "nothing is allocated there");
        }
        DECODE_ERROR
    }

    fn read(&mut self, cycle: &mut Cycle, address: u64, beats: usize) {
        let mut bytes = vec![0; beats * BEAT_BYTES];
        let scripted = self.scripted.pop_front().unwrap_or_default();
        let fails = self.fails() || scripted.response != 0;
        let there = fails || self.host.read(address, &mut bytes);
        if !there && self.in_process {
            report(cycle, address, "nothing is allocated there");
        }
        self.read_answers.push_back(Answer {
            due: cycle.now + READ_CYCLES + scripted.extra_cycles,
            response: match scripted.response {
                0 if fails || !there => DECODE_ERROR,
                response => response,
            },
            beats: bytes.chunks_exact(BEAT_BYTES).map(beat_of).collect(),
        });
    }
}

fn report(cycle: &mut Cycle, address: u64, what: &str) {
    let text = format!("host memory, {address:#x}: {what}");
    cycle.violations.report(cycle.now, text);
}

/// Address and beats of a burst, checked against the rules.
fn burst(cycle: &mut Cycle, address: u64, length: u8) -> (u64, usize) {
    let beats = usize::from(length) + 1;
    let bytes = beats * BEAT_BYTES;
    if !address.is_multiple_of(BEAT_BYTES as u64) {
        report(cycle, address, "the address is not that of a beat");
    }
    if bytes > HOST_BURST_BYTES {
        report(cycle, address, "the burst is longer than allowed");
    }
    let in_page = (address % PAGE_BYTES as u64) as usize;
    if in_page + bytes > PAGE_BYTES {
        report(cycle, address, "the burst crosses a 4 KiB boundary");
    }
    (address, beats)
}
