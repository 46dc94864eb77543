//! A PCI function whose registers and DMA memory hold whatever the input wants, and that counts what the driver does.

use super::random::Random;
use outrigger_pci::device_memory::{LINE_WORDS, check_line, check_words};
use outrigger_pci::{DeviceMemory, DmaBuffer, LineRead, PciError, PciFunction, ReplyTime, Result};
use outrigger_registers::parameters::BAR_BYTES;
use outrigger_registers::table::placed_registers;
use outrigger_registers::{fields, offsets};
use std::cell::{Cell, RefCell};
use std::sync::OnceLock;
use std::time::Duration;

/// Bytes of registers that are kept: all of the BAR, MSI-X table included.
const REGISTER_BYTES: usize = BAR_BYTES as usize;

/// See the module.
pub struct HostileFunction {
    registers: RefCell<Vec<u32>>,
    /// Register reads answer something else one in so many times, never at 0.
    lies: Cell<u64>,
    /// DMA memory changes under the driver's hands one in so many reads, never at 0.
    tears: Cell<u64>,
    random: RefCell<Random>,
    /// The memory of the one buffer.
    pub memory: RefCell<Vec<u8>>,
    /// Reads of registers and of memory so far.
    pub reads: Cell<u64>,
    /// Resets so far.
    pub resets: Cell<u64>,
    /// What the driver did that it must never do.
    pub offence: RefCell<Option<String>>,
}

fn after_reset() -> &'static [u32] {
    static VALUES: OnceLock<Vec<u32>> = OnceLock::new();
    VALUES.get_or_init(|| {
        let mut values = vec![0; REGISTER_BYTES / 4];
        for placed in placed_registers() {
            values[usize::from(placed.offset) / 4] = match (placed.header, placed.register) {
                (Some(value), _) => value,
                (None, Some(register)) => register.reset_value(),
                (None, None) => 0,
            };
        }
        values[usize::from(offsets::STATUS) / 4] = fields::STATUS_READY.mask();
        values
    })
}

impl HostileFunction {
    /// An agent after its reset that tells the truth, for now.
    pub fn new(random: Random) -> Self {
        Self {
            registers: RefCell::new(after_reset().to_vec()),
            lies: Cell::new(0),
            tears: Cell::new(0),
            random: RefCell::new(random),
            memory: RefCell::default(),
            reads: Cell::new(0),
            resets: Cell::new(0),
            offence: RefCell::default(),
        }
    }

    /// Sets a register.
    pub fn set(&self, offset: u16, value: u32) {
        self.registers.borrow_mut()[usize::from(offset) / 4] = value;
    }

    /// What the driver wrote last to a register, or what it was set to.
    pub fn get(&self, offset: u16) -> u32 {
        self.registers.borrow()[usize::from(offset) / 4]
    }

    /// From now on one register read in so many is a lie.
    pub fn lie(&self, one_in: u64) {
        self.lies.set(one_in);
    }

    /// From now on memory changes before one read in so many.
    pub fn tear(&self, one_in: u64) {
        self.tears.set(one_in);
    }

    fn in_config_space(&self, offset: u16, length: usize) -> Result<()> {
        if usize::from(offset) + length <= outrigger_pci::config_space::BYTES {
            return Ok(());
        }
        Err(self.offend(format!(
            "{length} bytes of configuration space at {offset:#x}"
        )))
    }

    fn offend(&self, what: String) -> PciError {
        let error = PciError::OutOfRange {
            what: "offset of the driver",
            value: 0,
        };
        self.offence.borrow_mut().get_or_insert(what);
        error
    }
}

impl PciFunction for HostileFunction {
    fn read_config(&self, offset: u16, bytes: &mut [u8]) -> Result<()> {
        bytes.fill(0);
        self.in_config_space(offset, bytes.len())
    }

    fn write_config(&self, offset: u16, bytes: &[u8]) -> Result<()> {
        self.in_config_space(offset, bytes.len())
    }

    fn read32(&self, _bar: u8, offset: u32) -> Result<u32> {
        self.reads.set(self.reads.get() + 1);
        let lies = self.lies.get();
        let mut random = self.random.borrow_mut();
        if lies != 0 && random.one_in(lies) {
            return Ok(random.tricky() as u32);
        }
        if !offset.is_multiple_of(4) || offset >= 0x1_0000 {
            return Err(self.offend(format!("a read of register {offset:#x}")));
        }
        let registers = self.registers.borrow();
        Ok(registers.get(offset as usize / 4).copied().unwrap_or(0))
    }

    fn write32(&self, _bar: u8, offset: u32, value: u32) -> Result<()> {
        if !offset.is_multiple_of(4) || offset >= 0x1_0000 {
            return Err(self.offend(format!("a write of register {offset:#x}")));
        }
        if let Some(register) = self.registers.borrow_mut().get_mut(offset as usize / 4) {
            *register = value;
        }
        Ok(())
    }

    fn device_memory(&self) -> Option<&dyn DeviceMemory> {
        Some(self)
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        *self.memory.borrow_mut() = vec![0; length];
        Ok(DmaBuffer {
            device_address: 1 << 32,
            length,
        })
    }

    fn free_dma(&self, _buffer: DmaBuffer) -> Result<()> {
        Ok(())
    }

    fn read_dma(&self, _buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        self.reads.set(self.reads.get() + 1);
        let mut memory = self.memory.borrow_mut();
        let tears = self.tears.get();
        let mut random = self.random.borrow_mut();
        if tears != 0 && random.one_in(tears) {
            random.spoil(&mut memory);
        }
        match memory
            .get(offset..)
            .and_then(|rest| rest.get(..bytes.len()))
        {
            Some(part) => {
                bytes.copy_from_slice(part);
                Ok(())
            }
            None => Err(self.offend(format!("a read of {} bytes at {offset}", bytes.len()))),
        }
    }

    fn write_dma(&self, _buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        let mut memory = self.memory.borrow_mut();
        let part = memory
            .get_mut(offset..)
            .and_then(|rest| rest.get_mut(..bytes.len()));
        match part {
            Some(part) => {
                part.copy_from_slice(bytes);
                Ok(())
            }
            None => Err(self.offend(format!("a write of {} bytes at {offset}", bytes.len()))),
        }
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

/// Bytes of its device memory.
pub const DEVICE_MEMORY_BYTES: u64 = 1 << 13;

/// What a line of device memory holds, whatever is written there.
pub fn memory_line(address: u64) -> [u64; LINE_WORDS] {
    std::array::from_fn(|word| address << 8 | word as u64)
}

impl DeviceMemory for HostileFunction {
    fn bytes(&self) -> u64 {
        DEVICE_MEMORY_BYTES
    }

    fn read_line(&self, address: u64) -> Result<LineRead> {
        check_line(address, DEVICE_MEMORY_BYTES)?;
        Ok(LineRead {
            words: memory_line(address),
            first_word: ReplyTime::Cycles(0),
            reads: 1,
        })
    }

    fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        check_words(address, words.len(), DEVICE_MEMORY_BYTES)
    }
}
