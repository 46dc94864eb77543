//! Typed driver of the agent, over any PCI function (DR1, DR2).
//!
//! ```text
//! AgentDriver -- blocks found by TYPE/VERSION/NEXT --> registers --+
//!             -- commands, one at a time -------------------------+--> dyn PciFunction (simulation, vfio-user, VFIO)
//!             <- event ring in DMA memory, interrupts -------------+
//! ```
//! Every call polls a bounded number of times and ends with a result or a [`DriverError`]. A refused register write is seen by reading
//! back: the error names the register.

mod blocks;
mod command;
mod configuration;
mod error;
mod events;
pub mod first_walk;
pub mod measure;
mod registers;
pub mod self_test;
mod statistics;

#[cfg(test)]
mod fake_function;

pub use blocks::{FoundBlock, Hardware, find_blocks};
pub use command::{
    Demand, Ended, EvictBegin, EvictCommit, FRAMES_PER_COMMAND, PageInformation, Started, Tag,
};
pub use configuration::{Configuration, Enable};
pub use error::{DriverError, Result};
pub use events::Event;
pub use outrigger_registers::encodings::{
    CommandResult, EventType, Operation, PageState, TableLevel,
};
pub use statistics::{Figure, FrameCounts, Statistics};

use blocks::BlockBases;
use events::EventRing;
use outrigger_pci::PciFunction;
use outrigger_registers::encodings::ErrorCode;
use registers::{Field, Register};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Base address register of the agent's registers.
pub const BAR: u8 = 0;
/// Polls until the agent is ready after a reset: it sweeps its tables first, some 20,000 cycles.
const READY_POLLS: u32 = 100_000;

/// The agent behind a PCI function.
pub struct AgentDriver {
    function: Rc<dyn PciFunction>,
    bases: BlockBases,
    hardware: Hardware,
    ring: RefCell<Option<EventRing>>,
    /// The command whose end nobody has seen yet; the next one first waits for it.
    under_way: Cell<Option<Started>>,
    /// Commands started so far.
    commands: Cell<u64>,
}

impl AgentDriver {
    /// Finds the agent's blocks behind `function` and waits until it is ready.
    pub fn open(function: Rc<dyn PciFunction>) -> Result<Self> {
        let bases = BlockBases::discover(function.as_ref())?;
        let mut driver = Self {
            function,
            bases,
            hardware: Hardware::default(),
            ring: RefCell::new(None),
            under_way: Cell::new(None),
            commands: Cell::new(0),
        };
        driver.wait_until_ready()?;
        driver.hardware = driver.read_hardware()?;
        Ok(driver)
    }

    /// Sizes of the build behind the function.
    pub fn hardware(&self) -> Hardware {
        self.hardware
    }

    /// The function underneath.
    pub fn function(&self) -> &Rc<dyn PciFunction> {
        &self.function
    }

    /// Function-level reset; then prefetch, events and interrupts are off. Frames, tags, directory and settings survive.
    pub fn reset(&self) -> Result<()> {
        self.function.reset()?;
        self.wait_until_ready()
    }

    /// Tells the agent that the transport was reset: no answer to a cancelled fetch will ever come.
    pub fn transport_was_reset(&self) -> Result<()> {
        self.pulse(registers::CONTROL_TRANSPORT_RESET)
    }

    fn wait_until_ready(&self) -> Result<()> {
        for _ in 0..READY_POLLS {
            if self.read_field(registers::STATUS_READY)? != 0 {
                return Ok(());
            }
        }
        Err(DriverError::NotReady { polls: READY_POLLS })
    }

    fn offset(&self, register: Register) -> u32 {
        self.bases.base(register.block) + register.byte
    }

    fn read(&self, register: Register) -> Result<u32> {
        Ok(self.function.read32(BAR, self.offset(register))?)
    }

    fn write(&self, register: Register, value: u32) -> Result<()> {
        Ok(self.function.write32(BAR, self.offset(register), value)?)
    }

    fn read_field(&self, field: Field) -> Result<u32> {
        Ok(field.extract(self.read(field.register)?))
    }

    fn pulse(&self, field: Field) -> Result<()> {
        self.write(field.register, field.place(1))
    }

    /// Writes a register and makes sure that the agent took the value.
    fn write_checked(&self, register: Register, value: u32) -> Result<()> {
        self.write(register, value)?;
        self.check_sticky_error(value)?;
        let read = self.read(register)?;
        if read == value {
            Ok(())
        } else {
            Err(DriverError::ReadBack {
                register: register.name,
                written: value,
                read,
            })
        }
    }

    /// Turns the sticky error, if there is one, into a typed error and clears it.
    fn check_sticky_error(&self, value: u32) -> Result<()> {
        let error = self.read(registers::ERROR)?;
        let code = registers::ERROR_CODE.extract(error);
        if code == ErrorCode::None.code() {
            return Ok(());
        }
        let offset = registers::ERROR_REGISTER_OFFSET.extract(error);
        self.pulse(registers::CONTROL_CLEAR_ERROR)?;
        Err(DriverError::RegisterRefused {
            register: self.bases.register_name(offset),
            offset,
            value,
            code: ErrorCode::from_code(code),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fake_function::FakeFunction;

    #[test]
    fn a_dead_agent_is_an_error_and_not_a_hang() {
        let function = FakeFunction::new();
        function.set(registers::STATUS, 0);
        let error = AgentDriver::open(function).err();
        assert_eq!(error, Some(DriverError::NotReady { polls: READY_POLLS }));
    }

    #[test]
    fn hardware_sizes_are_those_of_the_build() {
        use outrigger_registers::parameters as sizes;
        let driver = AgentDriver::open(FakeFunction::new()).expect("opens");
        let hardware = driver.hardware();
        assert_eq!(hardware.frames as usize, sizes::FRAMES);
        assert_eq!(hardware.table_frames as usize, sizes::TABLE_FRAMES);
        assert_eq!(hardware.remote_pages as usize, sizes::REMOTE_PAGES);
        assert_eq!(hardware.demand_frames as usize, sizes::DEMAND_FRAMES);
    }

    #[test]
    fn reset_is_passed_on_and_waits() {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        driver.reset().expect("resets");
        assert_eq!(function.resets(), 1);
        driver.transport_was_reset().expect("writes");
        let pulse = registers::CONTROL_TRANSPORT_RESET.place(1);
        assert_eq!(function.written(registers::CONTROL), Some(pulse));
    }
}
