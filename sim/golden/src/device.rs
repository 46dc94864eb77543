//! The model as a device under simulation.

use crate::agent::Agent;
use crate::function::Function;
use crate::log::AgentEvent;
use crate::memory::MemoryConfiguration;
use outrigger_link::{Link, LinkConfiguration};
use outrigger_pci::PciFunction;
use outrigger_port::{
    Completion, Device, HostArena, HostMemory, Line, PortEvent, PortStatistics, Request,
};
use outrigger_registers::parameters::FRAMES_LOG2;
use std::cell::RefCell;
use std::rc::Rc;

/// What the model is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GoldenConfiguration {
    /// The link and its faults.
    pub link: LinkConfiguration,
    /// Device memory.
    pub memory: MemoryConfiguration,
    /// log2 of the page frames, at most [`MOST_FRAMES_LOG2`]. Results and records keep the layouts of the default build: with more frames than its
    /// 4,096, ask QUERY_FRAME and entries for frames, not QUERY_PAGE, EVICT_NEXT and events, which say the low bits.
    pub frames_log2: u32,
}

/// log2 of the most page frames that the model can have: 4 GiB of them.
pub const MOST_FRAMES_LOG2: u32 = 20;

impl Default for GoldenConfiguration {
    fn default() -> Self {
        Self {
            link: LinkConfiguration::default(),
            memory: MemoryConfiguration::default(),
            frames_log2: FRAMES_LOG2 as u32,
        }
    }
}

/// The golden model: the agent in plain Rust, with device memory, link and host memory around it.
pub struct GoldenDevice {
    agent: Rc<RefCell<Agent>>,
    link: Rc<RefCell<Link>>,
    function: Rc<Function>,
}

impl GoldenDevice {
    /// A device after reset, ready at once. More frames than [`MOST_FRAMES_LOG2`] says become as many.
    pub fn new(configuration: GoldenConfiguration) -> Self {
        let link = Rc::new(RefCell::new(Link::new(configuration.link)));
        let arena = Rc::new(HostArena::default());
        let agent = Agent::new(
            configuration.memory,
            configuration.frames_log2.min(MOST_FRAMES_LOG2),
            link.clone(),
            arena.clone(),
        );
        let agent = Rc::new(RefCell::new(agent));
        let function = Rc::new(Function::new(agent.clone(), arena));
        Self {
            agent,
            link,
            function,
        }
    }

    /// Lets DMA writes and interrupts go to another host than this process; the function's own buffers are not reached any more, and its client
    /// has to let it master the bus and to switch MSI-X on. Every vector is masked until somebody routes it ([`outrigger_port::msix`]).
    pub fn attach_host(&self, host: Rc<dyn HostMemory>) {
        self.agent.borrow_mut().host_memory = host;
        self.function.leave_to_client();
    }

    /// The link, for scripts and counters.
    pub fn link(&self) -> Rc<RefCell<Link>> {
        self.link.clone()
    }

    /// What the agent did since the last call, in order.
    pub fn take_log(&self) -> Vec<AgentEvent> {
        std::mem::take(&mut self.agent.borrow_mut().log)
    }

    /// Makes the next read of a line in device memory fail.
    pub fn fail_next_read(&self, address: u64) {
        self.agent.borrow_mut().memory.fail_next_read(address);
    }

    /// Makes the next write of a line in device memory fail.
    pub fn fail_next_write(&self, address: u64) {
        self.agent.borrow_mut().memory.fail_next_write(address);
    }

    /// Checks what must hold at every step (P4, P5); says what does not.
    pub fn check_invariants(&self) -> Result<(), String> {
        self.agent.borrow().check_invariants()
    }
}

impl Device for GoldenDevice {
    fn cycle(&self) -> u64 {
        self.agent.borrow().now
    }

    fn evaluated_cycles(&self) -> u64 {
        self.agent.borrow().evaluated
    }

    fn submit(&self, request: Request) {
        self.agent.borrow_mut().submit(request);
    }

    fn advance(&self, until_cycle: u64) -> Vec<Completion> {
        let mut agent = self.agent.borrow_mut();
        while agent.port.answers.is_empty() && agent.step(until_cycle) {}
        std::mem::take(&mut agent.port.answers)
    }

    fn busy(&self) -> bool {
        self.agent.borrow().busy()
    }

    fn function(&self) -> Rc<dyn PciFunction> {
        self.function.clone()
    }

    fn set_bus_time(&self, included: bool) {
        self.agent.borrow_mut().bus_time = included;
    }

    fn peek(&self, address: u64) -> Line {
        self.agent.borrow().memory.line(address)
    }

    fn poke(&self, address: u64, line: Line) {
        self.agent.borrow_mut().memory.set_line(address, line);
    }

    fn peek_remote(&self, page: u32, line: u8) -> Line {
        self.link.borrow().peek(page, line)
    }

    fn poke_remote(&self, page: u32, line: u8, data: Line) {
        self.link.borrow_mut().poke(page, line, data);
    }

    fn statistics(&self) -> PortStatistics {
        let bytes_read = self.link.borrow().counters().bytes_read;
        self.agent.borrow().monitor.statistics(bytes_read)
    }

    fn follow_ports(&self) -> Vec<(u64, PortEvent)> {
        self.agent.borrow_mut().port_log.follow()
    }
}
