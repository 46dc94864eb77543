//! The agent's PCI function, in the same process, and what stands around it there: configuration space, and the operating system's part in it.

use crate::core::{Access, Core};
use outrigger_pci::{DeviceMemory, DmaBuffer, LineRead, PciError, PciFunction, Result};
use outrigger_port::line_access::{self, MEMORY_BAR_BYTES, MemoryPort};
use outrigger_port::{
    Completion, ConfigSpace, HostArena, INTERRUPT_VECTORS, REGISTER_READ_CYCLES,
    REGISTER_WRITE_CYCLES, Request, cycles_of, msix,
};
use outrigger_registers::parameters::BAR_BYTES;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// Simulated time of a function-level reset.
const RESET_CYCLES: u64 = 250;

/// In-process back end of the function trait.
pub(crate) struct VerilatedFunction {
    core: Rc<RefCell<Core>>,
    arena: Rc<HostArena>,
    config_space: RefCell<ConfigSpace>,
    /// A driver in this process owes nobody configuration space and MSI-X table: what an operating system does there is done here.
    stands_in: Cell<bool>,
}

impl VerilatedFunction {
    /// The function of an agent after a cold reset.
    pub fn new(core: Rc<RefCell<Core>>) -> Result<Self> {
        let arena = Rc::clone(&core.borrow().host_memory.arena);
        let function = Self {
            core,
            arena,
            config_space: RefCell::new(ConfigSpace::new(INTERRUPT_VECTORS)),
            stands_in: Cell::new(true),
        };
        function.set_up()?;
        Ok(function)
    }

    /// From now on a client writes configuration space itself, and whoever serves it routes interrupts.
    pub fn leave_to_client(&self) -> Result<()> {
        self.stands_in.set(false);
        self.config_space.borrow_mut().reset();
        self.permit();
        let mut core = self.core.borrow_mut();
        (0..INTERRUPT_VECTORS).try_for_each(|vector| {
            let control = msix::word_offset(vector, msix::CONTROL_WORD);
            core.access(control as u16, Access::Write(msix::VECTOR_MASKED))
                .map(drop)
        })
    }

    /// The link went down and came back, with nothing under way: configuration space and agent are as at the start.
    pub fn cold_reset(&self) -> std::result::Result<(), String> {
        self.config_space.borrow_mut().reset();
        self.permit();
        self.core.borrow_mut().cold_reset()?;
        self.set_up().map_err(|error| error.to_string())
    }

    /// After a reset: what an operating system writes, unless a client does.
    fn set_up(&self) -> Result<()> {
        if self.stands_in.get() {
            self.config_space.borrow_mut().set_up();
            self.core.borrow_mut().route_interrupts()?;
        }
        self.permit();
        Ok(())
    }

    /// Tells the function what it may do.
    fn permit(&self) {
        let permissions = self.config_space.borrow().permissions();
        self.core.borrow_mut().permit(permissions);
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
        if reset {
            return self.reset();
        }
        self.permit();
        Ok(())
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

    fn device_memory(&self) -> Option<&dyn DeviceMemory> {
        Some(self)
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
        self.permit();
        self.core.borrow_mut().pulse_function_reset();
        let end = self.core.borrow().now + RESET_CYCLES;
        self.set_up()?;
        self.core.borrow_mut().run_to(end);
        Ok(())
    }
}

impl DeviceMemory for VerilatedFunction {
    fn bytes(&self) -> u64 {
        MEMORY_BAR_BYTES
    }

    fn read_line(&self, address: u64) -> Result<LineRead> {
        line_access::read_line(&mut *self.core.borrow_mut(), address)
    }

    fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        line_access::write_words(&mut *self.core.borrow_mut(), address, words)
    }
}

impl MemoryPort for Core {
    fn now(&self) -> u64 {
        self.now
    }

    fn submit(&mut self, request: Request) {
        self.host.submit(request);
    }

    fn step(&mut self, until: u64) -> bool {
        self.step_or_skip(until)
    }

    fn answers(&mut self) -> &mut Vec<Completion> {
        &mut self.host.completions
    }
}
