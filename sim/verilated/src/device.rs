//! The verilated agent as a device of the simulation.

use crate::configuration::DeviceConfiguration;
use crate::core::Core;
use crate::function::VerilatedFunction;
use crate::host_memory_port::HostAnswer;
use outrigger_link::Link;
use outrigger_pci::PciFunction;
use outrigger_port::{Completion, Device, HostMemory, Line, PortEvent, PortStatistics, Request};
use std::cell::RefCell;
use std::rc::Rc;

/// The agent's RTL with memory, link and host memory around it.
pub struct VerilatedDevice {
    core: Rc<RefCell<Core>>,
    function: Rc<VerilatedFunction>,
}

impl VerilatedDevice {
    /// A device after a cold reset, ready for its driver. The error names the field that is impossible, or says what the agent failed to do.
    pub fn new(configuration: &DeviceConfiguration) -> Result<Self, String> {
        let core = Rc::new(RefCell::new(Core::new(configuration)?));
        let function =
            VerilatedFunction::new(Rc::clone(&core)).map_err(|error| error.to_string())?;
        Ok(Self {
            core,
            function: Rc::new(function),
        })
    }

    /// Lets DMA writes and interrupts go to another host than this process; the function's own buffers are not reached any more, and its client
    /// has to let it master the bus and to switch MSI-X on. Every vector is masked until somebody routes it ([`outrigger_port::msix`]). The
    /// error says what the agent failed to do.
    pub fn attach_host(&self, host: Rc<dyn HostMemory>) -> Result<(), String> {
        self.core.borrow_mut().host_memory.attach(host);
        self.function
            .leave_to_client()
            .map_err(|error| error.to_string())
    }

    /// Cold reset, as when the link of the card goes down: the agent forgets everything and sweeps its tables. The device must be idle: the
    /// surroundings keep what is under way. The error says what the agent failed to do.
    pub fn cold_reset(&self) -> Result<(), String> {
        if self.busy() {
            return Err("cold reset: something is under way".to_owned());
        }
        self.function.cold_reset()
    }

    /// The link and the memory nodes behind it, to script deliveries and to read counters.
    pub fn link(&self) -> Rc<RefCell<Link>> {
        Rc::clone(&self.core.borrow().link)
    }

    /// Makes the next read of a line in device memory fail.
    pub fn fail_next_read(&self, address: u64) {
        self.core.borrow_mut().dram.fail_next_read(address);
    }

    /// Makes the next write of a line in device memory fail; it changes nothing.
    pub fn fail_next_write(&self, address: u64) {
        self.core.borrow_mut().dram.fail_next_write(address);
    }

    /// Answers the next accesses to host memory so, messages included, in the order in which they come.
    pub fn script_host_answers(&self, answers: &[HostAnswer]) {
        self.core.borrow_mut().host_memory.script(answers);
    }

    /// Answers of [`Self::script_host_answers`] that no access has come for.
    pub fn scripted_host_answers(&self) -> usize {
        self.core.borrow().host_memory.scripted()
    }

    /// Forgets them.
    pub fn clear_host_answers(&self) {
        self.core.borrow_mut().host_memory.clear_script();
    }

    /// Writes to host memory, messages included, that are not answered yet.
    pub fn host_writes_out(&self) -> usize {
        self.core.borrow().host_memory.writes_out()
    }

    /// Runs `work` and hands over what happened at the ports meanwhile, with the cycles.
    pub fn logged<R>(&self, work: impl FnOnce(&Self) -> R) -> (R, Vec<(u64, PortEvent)>) {
        self.core.borrow_mut().log.start();
        let result = work(self);
        let events = self.core.borrow_mut().log.stop();
        (result, events)
    }

    /// Writes a waveform (FST) of every evaluated cycle from now on. One file per device.
    #[cfg(feature = "wave")]
    pub fn open_wave(&self, file: &std::path::Path) -> Result<(), String> {
        let name = file
            .to_str()
            .and_then(|name| std::ffi::CString::new(name).ok());
        let name =
            name.ok_or_else(|| format!("{}: not a file name that can be opened", file.display()))?;
        if self.core.borrow_mut().open_wave(&name) {
            Ok(())
        } else {
            Err(format!(
                "{}: cannot be written, or a waveform is open already",
                file.display()
            ))
        }
    }
}

impl Device for VerilatedDevice {
    fn cycle(&self) -> u64 {
        self.core.borrow().now
    }

    fn evaluated_cycles(&self) -> u64 {
        self.core.borrow().evaluated
    }

    fn submit(&self, request: Request) {
        self.core.borrow_mut().host.submit(request);
    }

    fn advance(&self, until_cycle: u64) -> Vec<Completion> {
        self.core.borrow_mut().advance(until_cycle)
    }

    fn busy(&self) -> bool {
        let core = self.core.borrow();
        !(core.idle() && core.host.idle())
    }

    fn function(&self) -> Rc<dyn PciFunction> {
        Rc::clone(&self.function) as Rc<dyn PciFunction>
    }

    fn set_bus_time(&self, included: bool) {
        self.core.borrow_mut().bus_time = included;
    }

    fn peek(&self, address: u64) -> Line {
        self.core.borrow().dram.memory.read(address)
    }

    fn poke(&self, address: u64, line: Line) {
        self.core
            .borrow_mut()
            .dram
            .memory
            .write(address, &line, u64::MAX);
    }

    fn peek_remote(&self, page: u32, line: u8) -> Line {
        self.core.borrow().link.borrow().peek(page, line)
    }

    fn poke_remote(&self, page: u32, line: u8, data: Line) {
        self.core.borrow().link.borrow_mut().poke(page, line, data);
    }

    fn statistics(&self) -> PortStatistics {
        self.core.borrow().statistics()
    }

    fn follow_ports(&self) -> Vec<(u64, PortEvent)> {
        self.core.borrow_mut().log.follow()
    }
}
