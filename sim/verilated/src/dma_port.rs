//! Host memory that the agent reaches by DMA, and its interrupts.

use crate::chance::Chance;
use crate::cycle::Cycle;
use crate::monitor::stable::Stable;
use outrigger_pci::{DmaBuffer, PciError, Result};
use outrigger_port::PortEvent;
use std::collections::VecDeque;

/// Address of the first buffer; above 4 GiB, so that both halves of an address matter.
const FIRST_ADDRESS: u64 = 0x2_0000_0000;
/// Alignment of buffers.
const ALIGNMENT: usize = 4096;
/// Cycles from a DMA write to its response.
const RESPONSE_CYCLES: u64 = 100;
/// Interrupt vectors.
const VECTORS: usize = 16;

/// Model of the PCIe side.
pub(crate) struct DmaPort {
    chance: Chance,
    stall_per_million: u32,
    memory: Vec<u8>,
    responses: VecDeque<u64>,
    interrupts: [u64; VECTORS],
    ready: bool,
    interrupt_ready: bool,
    done_set: bool,
    write_stable: Stable<(u64, [u64; 2])>,
    interrupt_stable: Stable<u8>,
}

impl DmaPort {
    /// A port without buffers.
    pub fn new(chance: Chance, stall_per_million: u32) -> Self {
        Self {
            chance,
            stall_per_million,
            memory: Vec::new(),
            responses: VecDeque::new(),
            interrupts: [0; VECTORS],
            ready: false,
            interrupt_ready: false,
            done_set: false,
            write_stable: Stable::new("dma"),
            interrupt_stable: Stable::new("interrupt"),
        }
    }

    /// True when no write waits for its response.
    pub fn idle(&self) -> bool {
        self.responses.is_empty() && !self.done_set
    }

    /// Allocates zeroed memory; buffers have a gap of one page between them, so that an overrun is seen.
    pub fn allocate(&mut self, length: usize) -> Result<DmaBuffer> {
        let too_large = PciError::OutOfRange {
            what: "length of a DMA buffer",
            value: length as u64,
        };
        if length > 1 << 30 {
            return Err(too_large);
        }
        let start = self.memory.len();
        let length = length.max(1).next_multiple_of(ALIGNMENT);
        self.memory.resize(start + length + ALIGNMENT, 0);
        Ok(DmaBuffer {
            device_address: FIRST_ADDRESS + start as u64,
            length,
        })
    }

    /// The bytes of a part of a buffer.
    pub fn bytes(&mut self, buffer: DmaBuffer, offset: usize, length: usize) -> Result<&mut [u8]> {
        let error = PciError::OutOfRange {
            what: "offset in a DMA buffer",
            value: offset as u64,
        };
        let end = offset
            .checked_add(length)
            .filter(|end| *end <= buffer.length);
        let first = buffer
            .device_address
            .checked_sub(FIRST_ADDRESS)
            .and_then(|first| usize::try_from(first).ok());
        let (Some(end), Some(first)) = (end, first) else {
            return Err(error);
        };
        self.memory
            .get_mut(first + offset..first + end)
            .ok_or(error)
    }

    /// Takes the number of interrupts of a vector since the last call.
    pub fn take_interrupts(&mut self, vector: u16) -> Result<u64> {
        let out_of_range = PciError::OutOfRange {
            what: "interrupt vector",
            value: u64::from(vector),
        };
        self.interrupts
            .get_mut(usize::from(vector))
            .map(std::mem::take)
            .ok_or(out_of_range)
    }

    /// Sets the agent's inputs.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        self.ready = !self.chance.happens(self.stall_per_million);
        self.interrupt_ready = !self.chance.happens(self.stall_per_million);
        ports.dma_ready.set(u8::from(self.ready));
        ports.interrupt_ready.set(u8::from(self.interrupt_ready));
        self.done_set = self.responses.front().is_some_and(|due| *due <= cycle.now);
        if self.done_set {
            self.responses.pop_front();
        }
        ports.dma_done_valid.set(u8::from(self.done_set));
    }

    /// Looks at the agent's outputs; true when anything moved or waited.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle) -> bool {
        let ports = cycle.ports;
        let valid = ports.dma_valid.get() != 0;
        let payload = || (ports.dma_address.get(), ports.dma_data.get());
        self.write_stable
            .check(cycle.now, valid, self.ready, payload, cycle.violations);
        if valid && self.ready {
            self.write(cycle);
        }
        let interrupt = ports.interrupt_valid.get() != 0;
        let payload = || ports.interrupt_vector.get();
        self.interrupt_stable.check(
            cycle.now,
            interrupt,
            self.interrupt_ready,
            payload,
            cycle.violations,
        );
        if interrupt && self.interrupt_ready {
            self.interrupts[usize::from(payload()) % VECTORS] += 1;
        }
        valid || interrupt || !self.idle()
    }

    fn write(&mut self, cycle: &mut Cycle) {
        let (address, data) = (cycle.ports.dma_address.get(), cycle.ports.dma_data.get());
        self.responses.push_back(cycle.now + RESPONSE_CYCLES);
        cycle
            .log
            .add(cycle.now, || PortEvent::HostMemoryWritten { address, data });
        let first = address
            .checked_sub(FIRST_ADDRESS)
            .and_then(|first| usize::try_from(first).ok());
        let target = first.and_then(|first| self.memory.get_mut(first..first.checked_add(16)?));
        match target {
            Some(target) if address % 16 == 0 => {
                target[..8].copy_from_slice(&data[0].to_le_bytes());
                target[8..].copy_from_slice(&data[1].to_le_bytes());
            }
            _ => cycle.violations.report(
                cycle.now,
                format!("dma: write to {address:#x}, where nothing is allocated"),
            ),
        }
    }
}
