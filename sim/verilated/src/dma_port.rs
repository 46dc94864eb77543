//! Host memory that the agent reaches by DMA, and its interrupts.

use crate::chance::Chance;
use crate::cycle::Cycle;
use crate::monitor::stable::Stable;
use outrigger_port::{HostArena, HostMemory, PortEvent};
use std::collections::VecDeque;
use std::rc::Rc;

/// Cycles from a DMA write to its response.
const RESPONSE_CYCLES: u64 = 100;

/// Model of the PCIe side.
pub(crate) struct DmaPort {
    chance: Chance,
    stall_per_million: u32,
    /// Buffers of a driver in this process.
    pub arena: Rc<HostArena>,
    /// Where DMA writes and interrupts go: the arena, or somebody else's memory.
    host: Rc<dyn HostMemory>,
    /// The host is the arena; its driver owes the agent a ring that is there.
    in_process: bool,
    responses: VecDeque<u64>,
    ready: bool,
    interrupt_ready: bool,
    done_set: bool,
    write_stable: Stable<(u64, [u64; 2])>,
    interrupt_stable: Stable<u8>,
}

impl DmaPort {
    /// A port without buffers.
    pub fn new(chance: Chance, stall_per_million: u32) -> Self {
        let arena = Rc::new(HostArena::default());
        Self {
            chance,
            stall_per_million,
            host: arena.clone(),
            arena,
            in_process: true,
            responses: VecDeque::new(),
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

    /// Lets DMA writes and interrupts go to another host.
    pub fn attach(&mut self, host: Rc<dyn HostMemory>) {
        self.host = host;
        self.in_process = false;
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
            self.host.interrupt(u16::from(payload()));
        }
        valid || interrupt || !self.idle()
    }

    fn write(&mut self, cycle: &mut Cycle) {
        let (address, data) = (cycle.ports.dma_address.get(), cycle.ports.dma_data.get());
        self.responses.push_back(cycle.now + RESPONSE_CYCLES);
        cycle
            .log
            .add(cycle.now, || PortEvent::HostMemoryWritten { address, data });
        let mut bytes = [0; 16];
        for (half, word) in bytes.chunks_exact_mut(8).zip(data) {
            half.copy_from_slice(&word.to_le_bytes());
        }
        if !address.is_multiple_of(16) {
            cycle.violations.report(
                cycle.now,
                format!("dma: write to {address:#x}, which is not aligned"),
            );
        } else if !self.host.write(address, &bytes) && self.in_process {
            cycle.violations.report(
                cycle.now,
                format!("dma: write to {address:#x}, where nothing is allocated"),
            );
        }
    }
}
