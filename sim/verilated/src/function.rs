//! The agent's PCI function, in the same process.

use crate::core::{Access, Core};
use outrigger_pci::{DmaBuffer, PciError, PciFunction, Result};
use outrigger_port::{REGISTER_READ_CYCLES, REGISTER_WRITE_CYCLES};
use std::cell::RefCell;
use std::rc::Rc;

/// Simulated time of a function-level reset.
const RESET_CYCLES: u64 = 250;
/// Bytes of BAR0.
const REGISTER_BYTES: u32 = 4096;

/// In-process back end of the function trait.
pub(crate) struct VerilatedFunction {
    pub core: Rc<RefCell<Core>>,
}

fn register_offset(bar: u8, offset: u32) -> Result<u16> {
    if bar != 0 {
        return Err(PciError::OutOfRange {
            what: "base address register",
            value: u64::from(bar),
        });
    }
    if offset >= REGISTER_BYTES || !offset.is_multiple_of(4) {
        return Err(PciError::OutOfRange {
            what: "register offset",
            value: u64::from(offset),
        });
    }
    Ok(offset as u16)
}

impl PciFunction for VerilatedFunction {
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
        self.core.borrow_mut().dma.allocate(length)
    }

    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        let mut core = self.core.borrow_mut();
        bytes.copy_from_slice(core.dma.bytes(buffer, offset, bytes.len())?);
        Ok(())
    }

    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        self.core
            .borrow_mut()
            .dma
            .bytes(buffer, offset, bytes.len())?
            .copy_from_slice(bytes);
        Ok(())
    }

    fn take_interrupts(&self, vector: u16) -> Result<u64> {
        self.core.borrow_mut().dma.take_interrupts(vector)
    }

    fn reset(&self) -> Result<()> {
        self.core.borrow_mut().pulse_function_reset(RESET_CYCLES);
        Ok(())
    }
}
