//! A PCI function for the driver's own tests: registers as plain memory, commands answered as the test says.

use crate::registers::{self, Register};
use outrigger_pci::{DmaBuffer, PciError, PciFunction, Result};
use outrigger_registers::encodings::{CommandResult, ErrorCode, EventRecord, Operation};
use outrigger_registers::parameters::EVENT_BYTES;
use outrigger_registers::schema::BLOCK_BYTES;
use outrigger_registers::table::placed_registers;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use std::time::Duration;

/// See the module.
#[derive(Default)]
pub(crate) struct FakeFunction {
    registers: RefCell<HashMap<u32, u32>>,
    written: RefCell<HashMap<u32, u32>>,
    refused: Cell<Option<(u32, ErrorCode)>>,
    ignored: Cell<Option<u32>>,
    dma: RefCell<Vec<u8>>,
    resets: Cell<u32>,
}

fn offset(register: Register) -> u32 {
    u32::from(BLOCK_BYTES) * register.block as u32 + register.byte
}

fn no_config_space(offset: u16) -> Result<()> {
    Err(PciError::OutOfRange {
        what: "the driver of the agent needs no configuration space, offset",
        value: u64::from(offset),
    })
}

impl FakeFunction {
    /// A function with the blocks of the table, ready, every register at its reset value.
    pub(crate) fn new() -> Rc<Self> {
        let function = Self::default();
        for placed in placed_registers() {
            let value = match (placed.header, placed.register) {
                (Some(value), _) => value,
                (None, Some(register)) => register.reset_value(),
                (None, None) => 0,
            };
            function.set_raw(u32::from(placed.offset), value);
        }
        function.set(registers::STATUS, registers::STATUS_READY.place(1));
        Rc::new(function)
    }

    pub(crate) fn raw(&self, offset: u32) -> u32 {
        self.registers
            .borrow()
            .get(&offset)
            .copied()
            .unwrap_or_default()
    }

    pub(crate) fn set_raw(&self, offset: u32, value: u32) {
        self.registers.borrow_mut().insert(offset, value);
    }

    pub(crate) fn set(&self, register: Register, value: u32) {
        self.set_raw(offset(register), value);
    }

    /// The last value that the driver wrote to a register.
    pub(crate) fn written(&self, register: Register) -> Option<u32> {
        self.written.borrow().get(&offset(register)).copied()
    }

    /// Refuses writes to a register as the agent would.
    pub(crate) fn refuse(&self, register: Register, code: ErrorCode) {
        self.refused.set(Some((offset(register), code)));
    }

    /// Loses writes to a register without a word.
    pub(crate) fn ignore(&self, register: Register) {
        self.ignored.set(Some(offset(register)));
    }

    /// What the next commands end with.
    pub(crate) fn answer(&self, result: CommandResult, result0: u32, result1: u32) {
        let status = registers::COMMAND_RESULT.place(result.code())
            | registers::COMMAND_ANSWER.place(result0);
        self.set(registers::COMMAND_STATUS, status);
        self.set(registers::COMMAND_RESULT1, result1);
    }

    /// Commands never end.
    pub(crate) fn hang(&self) {
        self.set(registers::COMMAND_STATUS, registers::COMMAND_BUSY.place(1));
    }

    /// The last command with its argument and token.
    pub(crate) fn command(&self) -> (Operation, u32, u32) {
        let value = |register| self.written(register).unwrap_or_default();
        (
            Operation::from_code(value(registers::COMMAND)).expect("an operation"),
            value(registers::COMMAND_ARGUMENT),
            value(registers::COMMAND_TOKEN),
        )
    }

    pub(crate) fn put_record(&self, position: usize, record: EventRecord) {
        let start = position * EVENT_BYTES;
        self.dma.borrow_mut()[start..start + EVENT_BYTES].copy_from_slice(&record.to_bytes());
    }

    /// The producer index behind a ring of so many records.
    pub(crate) fn put_index(&self, entries: usize, index: u32) {
        let start = entries * EVENT_BYTES;
        self.dma.borrow_mut()[start..start + 4].copy_from_slice(&index.to_le_bytes());
    }

    pub(crate) fn resets(&self) -> u32 {
        self.resets.get()
    }
}

impl PciFunction for FakeFunction {
    fn read_config(&self, offset: u16, _bytes: &mut [u8]) -> Result<()> {
        no_config_space(offset)
    }

    fn write_config(&self, offset: u16, _bytes: &[u8]) -> Result<()> {
        no_config_space(offset)
    }

    fn read32(&self, _bar: u8, offset: u32) -> Result<u32> {
        Ok(self.raw(offset))
    }

    fn write32(&self, _bar: u8, at: u32, value: u32) -> Result<()> {
        self.written.borrow_mut().insert(at, value);
        if at == offset(registers::CONTROL) && registers::CONTROL_CLEAR_ERROR.extract(value) != 0 {
            self.set(registers::ERROR, 0);
        }
        match self.refused.get() {
            Some((refused, code)) if refused == at => {
                let error = registers::ERROR_CODE.place(code.code())
                    | registers::ERROR_REGISTER_OFFSET.place(at);
                self.set(registers::ERROR, error);
            }
            _ if self.ignored.get() == Some(at) => {}
            _ => self.set_raw(at, value),
        }
        Ok(())
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        self.dma.borrow_mut().resize(length, 0);
        Ok(DmaBuffer {
            device_address: 0x1_2345_6000,
            length,
        })
    }

    fn free_dma(&self, _buffer: DmaBuffer) -> Result<()> {
        self.dma.borrow_mut().clear();
        Ok(())
    }

    fn read_dma(&self, _buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        bytes.copy_from_slice(&self.dma.borrow()[offset..offset + bytes.len()]);
        Ok(())
    }

    fn write_dma(&self, _buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        self.dma.borrow_mut()[offset..offset + bytes.len()].copy_from_slice(bytes);
        Ok(())
    }

    fn interrupt_vectors(&self) -> u16 {
        1
    }

    fn take_interrupts(&self, _vector: u16) -> Result<u64> {
        Ok(0)
    }

    fn wait_interrupt(&self, _vector: u16, limit: Duration) -> Result<u64> {
        let what = "interrupt";
        Err(PciError::TimedOut { what, limit })
    }

    fn reset(&self) -> Result<()> {
        self.resets.set(self.resets.get() + 1);
        Ok(())
    }
}
