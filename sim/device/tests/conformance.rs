//! One self-test, on every back end of the driver, and on cards that are broken in one thing, which it must find (DR1).

mod bench;

use bench::{Card, golden, verilated};
use outrigger_agent::self_test::{Check, self_test};
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::{DmaBuffer, PciError, PciFunction, Result};
use outrigger_port::Device;
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

/// Checks of a whole self-test.
const CHECKS: usize = 13;

fn run(function: &Rc<dyn PciFunction>) -> (bool, Vec<Check>) {
    let mut checks = Vec::new();
    let passed = self_test(function, &mut |check| checks.push(check.clone()));
    (passed, checks)
}

fn assert_passes(function: &Rc<dyn PciFunction>) {
    let (passed, checks) = run(function);
    assert!(passed, "{checks:#?}");
    assert_eq!(checks.len(), CHECKS, "{checks:#?}");
}

fn opened(card: &Card) -> Rc<dyn PciFunction> {
    Rc::new(VfioUserFunction::open(&card.path()).expect("opens"))
}

/// Twice on one function and once more by another client: nothing is left behind that would disturb.
fn passes_again_and_again(make: outrigger_device::MakeDevice) {
    let card = Card::serve(make);
    for _ in 0..2 {
        let function = opened(&card);
        assert_passes(&function);
        assert_passes(&function);
    }
}

#[test]
fn golden_model_in_process() {
    let device = GoldenDevice::new(GoldenConfiguration::default());
    assert_passes(&device.function());
    assert_eq!(device.check_invariants(), Ok(()));
}

#[test]
fn rtl_in_process() {
    let device = VerilatedDevice::new(&DeviceConfiguration::default()).expect("ready");
    assert_passes(&device.function());
    let violations = device.statistics().violations;
    assert!(violations.is_empty(), "{violations:#?}");
}

#[test]
fn golden_model_behind_a_socket() {
    passes_again_and_again(golden());
}

#[test]
fn rtl_behind_a_socket() {
    passes_again_and_again(verilated());
}

/// What is wrong with a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// Bit 8 of a register reads as zero.
    StuckRegisterBit,
    /// One bit of a byte of the ring is wrong.
    WrongByte,
    /// The vector is never raised.
    StuckVector,
    /// The vector is raised, before the event is there.
    EarlyInterrupt,
    /// A reset does nothing.
    NoReset,
    /// A reset by configuration space does nothing.
    NoResetByConfiguration,
    /// There is another card.
    Stranger,
    /// A byte that the device copied is another.
    WrongByteOfCopy,
    /// The last vector never comes.
    StuckLastVector,
}

/// A function with a fault.
struct Broken {
    function: Rc<dyn PciFunction>,
    fault: Fault,
    early: Cell<u64>,
}

impl PciFunction for Broken {
    fn read_config(&self, offset: u16, bytes: &mut [u8]) -> Result<()> {
        self.function.read_config(offset, bytes)?;
        if self.fault == Fault::Stranger && offset == 0 {
            bytes[0] ^= 1;
        }
        Ok(())
    }

    fn write_config(&self, offset: u16, bytes: &[u8]) -> Result<()> {
        match self.fault {
            Fault::NoResetByConfiguration => Ok(()),
            _ => self.function.write_config(offset, bytes),
        }
    }

    fn read32(&self, bar: u8, offset: u32) -> Result<u32> {
        let value = self.function.read32(bar, offset)?;
        let pin_timeout = 0x144;
        match self.fault {
            Fault::StuckRegisterBit if offset == pin_timeout => Ok(value & !0x100),
            _ => Ok(value),
        }
    }

    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()> {
        self.function.write32(bar, offset, value)
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        self.function.allocate_dma(length)
    }

    fn free_dma(&self, buffer: DmaBuffer) -> Result<()> {
        self.function.free_dma(buffer)
    }

    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        self.function.read_dma(buffer, offset, bytes)?;
        let wrong = 5 * 16 + 4;
        if self.fault == Fault::WrongByteOfCopy && bytes.len() > 4096 {
            bytes[4096] ^= 1;
        }
        if self.fault == Fault::WrongByte && (offset..offset + bytes.len()).contains(&wrong) {
            bytes[wrong - offset] ^= 0x10;
        }
        Ok(())
    }

    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        self.function.write_dma(buffer, offset, bytes)
    }

    fn interrupt_vectors(&self) -> u16 {
        self.function.interrupt_vectors()
    }

    fn take_interrupts(&self, vector: u16) -> Result<u64> {
        self.function.take_interrupts(vector)
    }

    fn wait_interrupt(&self, vector: u16, limit: Duration) -> Result<u64> {
        match self.fault {
            Fault::StuckVector | Fault::StuckLastVector
                if self.fault == Fault::StuckVector
                    || vector + 1 == self.function.interrupt_vectors() =>
            {
                // As long as it would take, for the device at least.
                let _ = self.function.wait_interrupt(vector, Duration::ZERO);
                let what = "interrupt";
                Err(PciError::TimedOut { what, limit })
            }
            Fault::EarlyInterrupt => {
                self.early.set(self.early.get() + 1);
                match self.early.get() {
                    2 => Ok(1),
                    _ => self.function.wait_interrupt(vector, limit),
                }
            }
            _ => self.function.wait_interrupt(vector, limit),
        }
    }

    fn reset(&self) -> Result<()> {
        match self.fault {
            Fault::NoReset => Ok(()),
            _ => self.function.reset(),
        }
    }
}

#[test]
fn each_fault_fails_its_check() {
    for (fault, name) in [
        (Fault::Stranger, "identity"),
        (Fault::StuckRegisterBit, "registers"),
        (Fault::WrongByte, "events"),
        (Fault::StuckVector, "events"),
        (Fault::EarlyInterrupt, "events"),
        (Fault::WrongByteOfCopy, "dma"),
        (Fault::StuckLastVector, "vectors"),
        (Fault::NoReset, "reset"),
        (Fault::NoResetByConfiguration, "configuration-reset"),
    ] {
        let device = GoldenDevice::new(GoldenConfiguration::default());
        let function: Rc<dyn PciFunction> = Rc::new(Broken {
            function: device.function(),
            fault,
            early: Cell::new(0),
        });
        let (passed, checks) = run(&function);
        let last = checks.last().expect("a check");
        assert!(!passed && !last.passed, "{fault:?}: {checks:#?}");
        assert_eq!(last.name, name, "{fault:?}: {last:?}");
    }
}

#[test]
fn an_agent_in_use_is_left_alone() {
    let device = GoldenDevice::new(GoldenConfiguration::default());
    let function = device.function();
    let driver = outrigger_agent::AgentDriver::open(Rc::clone(&function)).expect("opens");
    driver.post_frame(3).expect("posted");
    let (passed, checks) = run(&function);
    let last = checks.last().expect("a check");
    assert!(!passed);
    assert_eq!(last.name, "idle");
    assert_eq!(driver.free_frames(), Ok(1));
}
