//! The PCI function of the model, in process: BAR 0 is the register file, host memory is an arena (SP10).

use crate::agent::Agent;
use outrigger_pci::{DmaBuffer, PciError, PciFunction, Result};
use outrigger_port::{PortEvent, REGISTER_READ_CYCLES, REGISTER_WRITE_CYCLES};
use std::cell::RefCell;
use std::rc::Rc;

/// Cycles that a register access takes in the device itself, like the RTL's.
const DEVICE_CYCLES: u64 = 6;
/// Cycles that a function reset takes.
const RESET_CYCLES: u64 = 250;
/// Device address of the first byte of the arena: above 4 GiB, so that both address registers matter.
const ARENA_BASE: u64 = 0x1_0000_0000;
/// Size of BAR 0.
const BAR_BYTES: u16 = 4096;
/// Alignment of a buffer.
const BUFFER_ALIGNMENT: usize = 4096;
/// Largest arena, in bytes.
const ARENA_LIMIT: usize = 1 << 30;
/// Interrupt vectors of the function.
const VECTORS: usize = 16;

/// Host memory that the device reaches by DMA, and its interrupts.
#[derive(Debug, Default)]
pub(crate) struct HostMemory {
    arena: Vec<u8>,
    /// Interrupts raised and not taken, by vector.
    pub interrupts: [u64; VECTORS],
    /// DMA writes that hit no buffer; a real IOMMU would block and report them.
    pub blocked_writes: u64,
}

impl HostMemory {
    /// A write by the device.
    pub fn device_write(&mut self, address: u64, bytes: &[u8]) {
        let target = address
            .checked_sub(ARENA_BASE)
            .and_then(|offset| usize::try_from(offset).ok())
            .and_then(|start| self.arena.get_mut(start..start.checked_add(bytes.len())?));
        match target {
            Some(target) => target.copy_from_slice(bytes),
            None => self.blocked_writes += 1,
        }
    }

    /// Where a part of a buffer lies in the arena.
    fn place(
        &self,
        buffer: DmaBuffer,
        offset: usize,
        length: usize,
    ) -> Result<std::ops::Range<usize>> {
        let out_of_range = PciError::OutOfRange {
            what: "DMA buffer offset",
            value: offset as u64,
        };
        let inside = offset
            .checked_add(length)
            .is_some_and(|end| end <= buffer.length);
        let start = buffer
            .device_address
            .checked_sub(ARENA_BASE)
            .and_then(|start| usize::try_from(start).ok())
            .and_then(|start| start.checked_add(offset));
        match start {
            Some(start) if inside && start.saturating_add(length) <= self.arena.len() => {
                Ok(start..start + length)
            }
            _ => Err(out_of_range),
        }
    }
}

/// The function. Every call takes simulated time, in which the model goes on; answers at the memory port wait for the next `advance`.
pub(crate) struct Function {
    agent: Rc<RefCell<Agent>>,
    host_memory: Rc<RefCell<HostMemory>>,
}

impl Agent {
    /// Cycles of an access that takes `whole` with the way over the bus.
    fn access_cycles(&self, whole: u64) -> u64 {
        if self.bus_time { whole } else { DEVICE_CYCLES }
    }
}

impl Function {
    /// The function of an agent.
    pub fn new(agent: Rc<RefCell<Agent>>) -> Self {
        let host_memory = agent.borrow().host_memory.clone();
        Self { agent, host_memory }
    }
}

/// The offset in the one BAR that there is.
fn register_offset(bar: u8, offset: u32) -> Result<u16> {
    let refused = |what, value| Err(PciError::OutOfRange { what, value });
    match u16::try_from(offset) {
        _ if bar != 0 => refused("BAR", u64::from(bar)),
        Ok(offset) if offset < BAR_BYTES => Ok(offset),
        _ => refused("register offset", u64::from(offset)),
    }
}

impl PciFunction for Function {
    fn read32(&self, bar: u8, offset: u32) -> Result<u32> {
        let offset = register_offset(bar, offset)?;
        let mut agent = self.agent.borrow_mut();
        let cycles = agent.access_cycles(REGISTER_READ_CYCLES);
        agent.run(cycles / 2);
        let value = agent.read_register(offset);
        let now = agent.now;
        agent
            .port_log
            .add(now, || PortEvent::RegisterRead { offset, value });
        agent.run(cycles / 2);
        Ok(value)
    }

    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()> {
        let offset = register_offset(bar, offset)?;
        let mut agent = self.agent.borrow_mut();
        let cycles = agent.access_cycles(REGISTER_WRITE_CYCLES);
        agent.run(cycles);
        let now = agent.now;
        agent
            .port_log
            .add(now, || PortEvent::RegisterWritten { offset, value });
        agent.write_register(offset, value);
        Ok(())
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        let mut host = self.host_memory.borrow_mut();
        let start = host.arena.len();
        let end = length
            .max(1)
            .checked_next_multiple_of(BUFFER_ALIGNMENT)
            .and_then(|rounded| start.checked_add(rounded))
            .filter(|end| *end <= ARENA_LIMIT)
            .ok_or(PciError::OutOfRange {
                what: "DMA buffer length",
                value: length as u64,
            })?;
        host.arena.resize(end, 0);
        Ok(DmaBuffer {
            device_address: ARENA_BASE + start as u64,
            length,
        })
    }

    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        let host = self.host_memory.borrow();
        let place = host.place(buffer, offset, bytes.len())?;
        bytes.copy_from_slice(&host.arena[place]);
        Ok(())
    }

    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        let mut host = self.host_memory.borrow_mut();
        let place = host.place(buffer, offset, bytes.len())?;
        host.arena[place].copy_from_slice(bytes);
        Ok(())
    }

    fn take_interrupts(&self, vector: u16) -> Result<u64> {
        self.host_memory
            .borrow_mut()
            .interrupts
            .get_mut(usize::from(vector))
            .map(std::mem::take)
            .ok_or(PciError::OutOfRange {
                what: "interrupt vector",
                value: u64::from(vector),
            })
    }

    fn reset(&self) -> Result<()> {
        let mut agent = self.agent.borrow_mut();
        let now = agent.now;
        agent.port_log.add(now, || PortEvent::FunctionReset);
        agent.function_reset();
        agent.run(RESET_CYCLES);
        Ok(())
    }
}
