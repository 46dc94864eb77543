//! The PCI function of the model, in process: BAR 0 with registers and MSI-X table, configuration space, an arena for host memory (SP10).

use crate::agent::Agent;
use outrigger_pci::{DeviceMemory, DmaBuffer, LineRead, PciError, PciFunction, Result};
use outrigger_port::line_access::{self, MEMORY_BAR_BYTES, MemoryPort};
use outrigger_port::{
    Completion, ConfigSpace, HostArena, INTERRUPT_VECTORS, PortEvent, REGISTER_READ_CYCLES,
    REGISTER_WRITE_CYCLES, Request, cycles_of, msix,
};
use outrigger_registers::parameters::BAR_BYTES;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

/// Cycles that a register access takes in the device itself, like the RTL's.
const DEVICE_CYCLES: u64 = 6;
/// Cycles that a function reset takes.
const RESET_CYCLES: u64 = 250;
/// Bytes of the registers in BAR 0; behind them are the MSI-X table and its pending bits.
const REGISTER_BYTES: u16 = 4096;

/// The function. Every call takes simulated time, in which the model goes on; answers at the memory port wait for the next `advance`.
pub(crate) struct Function {
    agent: Rc<RefCell<Agent>>,
    arena: Rc<HostArena>,
    config_space: RefCell<ConfigSpace>,
    /// A driver in this process owes nobody configuration space and MSI-X table: what an operating system does there is done here.
    stands_in: Cell<bool>,
}

impl Agent {
    /// Cycles of an access that takes `whole` with the way over the bus.
    fn access_cycles(&self, whole: u64) -> u64 {
        if self.bus_time { whole } else { DEVICE_CYCLES }
    }
}

impl Function {
    /// The function of an agent whose DMA reaches the arena.
    pub fn new(agent: Rc<RefCell<Agent>>, arena: Rc<HostArena>) -> Self {
        let function = Self {
            agent,
            arena,
            config_space: RefCell::new(ConfigSpace::new(INTERRUPT_VECTORS)),
            stands_in: Cell::new(true),
        };
        function.set_up();
        function
    }

    /// From now on a client writes configuration space itself, and whoever serves it routes interrupts.
    pub fn leave_to_client(&self) {
        self.stands_in.set(false);
        self.config_space.borrow_mut().reset();
        self.agent.borrow_mut().interrupts.reset();
        self.permit();
    }

    /// After a reset: what an operating system writes, unless a client does.
    fn set_up(&self) {
        if self.stands_in.get() {
            self.config_space.borrow_mut().set_up();
            let mut agent = self.agent.borrow_mut();
            for vector in 0..INTERRUPT_VECTORS {
                for (word, value) in msix::entry(vector).into_iter().enumerate() {
                    agent.write_vector_table(msix::word_offset(vector, word) as u16, value);
                }
            }
        }
        self.permit();
    }

    /// Tells the agent what it may do.
    fn permit(&self) {
        let permissions = self.config_space.borrow().permissions();
        self.agent.borrow_mut().permit(permissions);
    }
}

/// The offset in the one BAR that there is.
fn register_offset(bar: u8, offset: u32) -> Result<u16> {
    let refused = |what, value| Err(PciError::OutOfRange { what, value });
    match u16::try_from(offset) {
        _ if bar != 0 => refused("BAR", u64::from(bar)),
        Ok(register) if offset < BAR_BYTES && offset.is_multiple_of(4) => Ok(register),
        _ => refused("register offset", u64::from(offset)),
    }
}

impl PciFunction for Function {
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
        let mut agent = self.agent.borrow_mut();
        let cycles = agent.access_cycles(REGISTER_READ_CYCLES);
        agent.run(cycles / 2);
        let value = if offset < REGISTER_BYTES {
            agent.read_register(offset)
        } else {
            agent.interrupts.read(offset)
        };
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
        if offset < REGISTER_BYTES {
            agent.write_register(offset, value);
        } else {
            agent.write_vector_table(offset, value);
        }
        Ok(())
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
        let mut agent = self.agent.borrow_mut();
        let until = agent.now.saturating_add(cycles_of(limit));
        loop {
            let count = self.arena.take_interrupts(vector)?;
            if count > 0 {
                return Ok(count);
            }
            if !agent.step(until) {
                let what = "interrupt";
                return Err(PciError::TimedOut { what, limit });
            }
        }
    }

    fn reset(&self) -> Result<()> {
        self.config_space.borrow_mut().reset();
        {
            let mut agent = self.agent.borrow_mut();
            let now = agent.now;
            agent.port_log.add(now, || PortEvent::FunctionReset);
            agent.function_reset();
        }
        self.set_up();
        self.agent.borrow_mut().run(RESET_CYCLES);
        Ok(())
    }
}

impl DeviceMemory for Function {
    fn bytes(&self) -> u64 {
        MEMORY_BAR_BYTES
    }

    fn read_line(&self, address: u64) -> Result<LineRead> {
        line_access::read_line(&mut *self.agent.borrow_mut(), address)
    }

    fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        line_access::write_words(&mut *self.agent.borrow_mut(), address, words)
    }
}

impl MemoryPort for Agent {
    fn now(&self) -> u64 {
        self.now
    }

    fn submit(&mut self, request: Request) {
        Agent::submit(self, request);
    }

    fn step(&mut self, until: u64) -> bool {
        Agent::step(self, until)
    }

    fn answers(&mut self) -> &mut Vec<Completion> {
        &mut self.port.answers
    }
}
