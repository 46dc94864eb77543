//! The agent's PCI function, in the same process.

use crate::core::{Access, Core};
use outrigger_pci::{DmaBuffer, PciError, PciFunction, Result};
use outrigger_port::{
    ConfigSpace, HostArena, INTERRUPT_VECTORS, REGISTER_READ_CYCLES, REGISTER_WRITE_CYCLES,
    cycles_of,
};
use outrigger_registers::parameters::BAR_BYTES;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

/// Simulated time of a function-level reset.
const RESET_CYCLES: u64 = 250;

/// In-process back end of the function trait.
pub(crate) struct VerilatedFunction {
    core: Rc<RefCell<Core>>,
    arena: Rc<HostArena>,
    config_space: RefCell<ConfigSpace>,
}

impl VerilatedFunction {
    /// The function of an agent.
    pub fn new(core: Rc<RefCell<Core>>) -> Self {
        let arena = Rc::clone(&core.borrow().host_memory.arena);
        Self {
            core,
            arena,
            config_space: RefCell::new(ConfigSpace::new(INTERRUPT_VECTORS)),
        }
    }
}

fn register_offset(bar: u8, offset: u32) -> Result<u16> {
    if bar != 0 {
        return Err(PciError::OutOfRange {
            what: "base address register",
            value: u64::from(bar),
        });
    }
    if offset >= BAR_BYTES || !offset.is_multiple_of(4) {
        return Err(PciError::OutOfRange {
            what: "register offset",
            value: u64::from(offset),
        });
    }
    Ok(offset as u16)
}

impl PciFunction for VerilatedFunction {
    fn read_config(&self, offset: u16, bytes: &mut [u8]) -> Result<()> {
        self.config_space.borrow().read(offset, bytes)
    }

    fn write_config(&self, offset: u16, bytes: &[u8]) -> Result<()> {
        let reset = self.config_space.borrow_mut().write(offset, bytes)?;
        if reset { self.reset() } else { Ok(()) }
    }

    fn read32(&self, bar: u8, offset: u32) -> Result<u32> {
        let offset = register_offset(bar, offset)?;
        self.core
            .borrow_mut()
            .software_access(offset, Access::Read, REGISTER_READ_CYCLES)
    }

    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()> {
        let offset = register_offset(bar, offset)?;
        self.core
            .borrow_mut()
            .software_access(offset, Access::Write(value), REGISTER_WRITE_CYCLES)
            .map(|_| ())
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        self.arena.allocate(length)
    }

    fn free_dma(&self, buffer: DmaBuffer) -> Result<()> {
        self.arena.free(buffer)
    }

    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        self.arena.read(buffer, offset, bytes)
    }

    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        self.arena.write(buffer, offset, bytes)
    }

    fn interrupt_vectors(&self) -> u16 {
        self.config_space.borrow().vectors()
    }

    fn take_interrupts(&self, vector: u16) -> Result<u64> {
        self.arena.take_interrupts(vector)
    }

    fn wait_interrupt(&self, vector: u16, limit: Duration) -> Result<u64> {
        let mut core = self.core.borrow_mut();
        let until = core.now.saturating_add(cycles_of(limit));
        loop {
            let count = self.arena.take_interrupts(vector)?;
            if count > 0 {
                return Ok(count);
            }
            if !core.step_or_skip(until) {
                let what = "interrupt";
                return Err(PciError::TimedOut { what, limit });
            }
        }
    }

    fn reset(&self) -> Result<()> {
        self.config_space.borrow_mut().reset();
        self.core.borrow_mut().pulse_function_reset(RESET_CYCLES)
    }
}
