//! Configuration space of a simulated card: what a vendor's PCIe block shows on a board.
//!
//! ```text
//! 0x00 1d1d:0a9e, class 12 (accelerator)   0x10 BAR 0, 64 bits, 64 KiB   0x18 BAR 2, 64 bits, 256 MiB
//! 0x40 MSI-X: table and pending bits in BAR 0      0x60 PCI Express endpoint with function-level reset
//!
//! BAR 0   0x0000 registers of the agent   0x8000 MSI-X table   0xc000 pending bits      BAR 2   device memory
//! ```

use crate::line_access::MEMORY_BAR_BYTES;
use outrigger_pci::config_space::{
    BAR0, BYTES, CAPABILITIES, CAPABILITY_EXPRESS, CAPABILITY_MSIX, COMMAND, COMMAND_BUS_MASTER,
    COMMAND_MEMORY, DEVICE, EXPRESS_DEVICE_CAPABILITIES, EXPRESS_DEVICE_CONTROL,
    FUNCTION_RESET_CAPABLE, INITIATE_FUNCTION_RESET, MSIX_CONTROL, MSIX_ENABLE, MSIX_FUNCTION_MASK,
    MSIX_PENDING, MSIX_TABLE, OUTRIGGER_DEVICE, OUTRIGGER_VENDOR, REVISION_AND_CLASS, STATUS,
    STATUS_CAPABILITIES, SUBSYSTEM, VENDOR,
};
use outrigger_pci::{PciError, Result};
use outrigger_registers::parameters::{BAR_BYTES, MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET};

/// Offset of the MSI-X capability.
pub const MSIX: u16 = 0x40;
const EXPRESS: u16 = 0x60;
/// Processing accelerator, revision 1.
const CLASS: u32 = 0x1200_0001;
/// BAR: memory, 64 bits.
const BAR_64_BITS: u32 = 0b100;
/// Behind the two words of BAR 0: device memory.
const BAR2: u16 = BAR0 + 8;
/// Version 2 of the capability, endpoint.
const EXPRESS_ENDPOINT: u16 = 0x0002;
/// Role-based error reporting, required of every endpoint.
const EXPRESS_ERROR_REPORTING: u32 = 1 << 15;
/// One lane of 2.5 GT/s, in link capabilities and in link status.
const EXPRESS_LINK: u16 = 0x0011;
const EXPRESS_LINK_CAPABILITIES: u16 = 0x0c;
const EXPRESS_LINK_STATUS: u16 = 0x12;
const CACHE_LINE_SIZE: u16 = 0x0c;
const INTERRUPT_LINE: u16 = 0x3c;

/// What configuration space lets the function do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Permissions {
    /// It may start DMA and send messages.
    pub bus_master: bool,
    /// MSI-X is on.
    pub msix_enabled: bool,
    /// Every vector is masked.
    pub msix_masked: bool,
}

impl Permissions {
    /// Interrupt messages may be begun, as far as MSI-X is concerned.
    pub fn messages(&self) -> bool {
        self.msix_enabled && !self.msix_masked
    }
}

/// Contents, and which bits of them software may change.
#[derive(Debug, Clone)]
pub struct ConfigSpace {
    bytes: [u8; BYTES],
    writable: [u8; BYTES],
    vectors: u16,
}

impl ConfigSpace {
    /// The space of a card with so many interrupt vectors, after reset.
    pub fn new(vectors: u16) -> Self {
        let mut space = Self {
            bytes: [0; BYTES],
            writable: [0; BYTES],
            vectors,
        };
        space.reset();
        space
    }

    /// What a function-level reset does: everything as at the start.
    pub fn reset(&mut self) {
        self.bytes = [0; BYTES];
        self.writable = [0; BYTES];
        self.set16(VENDOR, OUTRIGGER_VENDOR, 0);
        self.set16(DEVICE, OUTRIGGER_DEVICE, 0);
        self.set16(COMMAND, 0, COMMAND_MEMORY | COMMAND_BUS_MASTER | 1 << 10);
        self.set16(STATUS, STATUS_CAPABILITIES, 0);
        self.set32(REVISION_AND_CLASS, CLASS, 0);
        self.set16(CACHE_LINE_SIZE, 0, 0x00ff);
        self.set32(BAR0, BAR_64_BITS, !(BAR_BYTES - 1));
        self.set32(BAR0 + 4, 0, u32::MAX);
        // Not prefetchable: a read of a table line starts fetches.
        self.set32(BAR2, BAR_64_BITS, !(MEMORY_BAR_BYTES - 1) as u32);
        self.set32(BAR2 + 4, 0, u32::MAX);
        self.set16(SUBSYSTEM, OUTRIGGER_VENDOR, 0);
        self.set16(SUBSYSTEM + 2, OUTRIGGER_DEVICE, 0);
        self.set16(CAPABILITIES, MSIX, 0);
        self.set16(INTERRUPT_LINE, 0, 0x00ff);
        self.set16(MSIX, u16::from(CAPABILITY_MSIX) | EXPRESS << 8, 0);
        let switches = MSIX_ENABLE | MSIX_FUNCTION_MASK;
        self.set16(MSIX + MSIX_CONTROL, self.vectors - 1, switches);
        self.set32(MSIX + MSIX_TABLE, MSIX_TABLE_OFFSET, 0);
        self.set32(MSIX + MSIX_PENDING, MSIX_PENDING_OFFSET, 0);
        self.set16(EXPRESS, u16::from(CAPABILITY_EXPRESS), 0);
        self.set16(EXPRESS + 2, EXPRESS_ENDPOINT, 0);
        let capabilities = FUNCTION_RESET_CAPABLE | EXPRESS_ERROR_REPORTING;
        self.set32(EXPRESS + EXPRESS_DEVICE_CAPABILITIES, capabilities, 0);
        self.set16(EXPRESS + EXPRESS_DEVICE_CONTROL, 0, 0x7fff);
        self.set16(EXPRESS + EXPRESS_LINK_CAPABILITIES, EXPRESS_LINK, 0);
        self.set16(EXPRESS + EXPRESS_LINK_STATUS, EXPRESS_LINK, 0);
    }

    /// Interrupt vectors of the function.
    pub fn vectors(&self) -> u16 {
        self.vectors
    }

    /// What the function may do; a vendor's PCIe block has pins for it.
    pub fn permissions(&self) -> Permissions {
        let msix = self.get16(MSIX + MSIX_CONTROL);
        Permissions {
            bus_master: self.get16(COMMAND) & COMMAND_BUS_MASTER != 0,
            msix_enabled: msix & MSIX_ENABLE != 0,
            msix_masked: msix & MSIX_FUNCTION_MASK != 0,
        }
    }

    /// Writes what an operating system does for a driver: the function answers, masters the bus and has MSI-X on.
    pub fn set_up(&mut self) {
        for (offset, bits) in [
            (COMMAND, COMMAND_MEMORY | COMMAND_BUS_MASTER),
            (MSIX + MSIX_CONTROL, MSIX_ENABLE),
        ] {
            let place = usize::from(offset)..usize::from(offset) + 2;
            let value = self.get16(offset) | bits;
            self.bytes[place].copy_from_slice(&value.to_le_bytes());
        }
    }

    /// A write asks for a function-level reset.
    pub fn asks_for_reset(offset: u16, bytes: &[u8]) -> bool {
        let [_, initiate] = INITIATE_FUNCTION_RESET.to_le_bytes();
        let place = (EXPRESS + EXPRESS_DEVICE_CONTROL + 1).checked_sub(offset);
        let byte = place.and_then(|place| bytes.get(usize::from(place)));
        byte.is_some_and(|byte| byte & initiate != 0)
    }

    /// Reads a part of the space.
    ///
    /// # Errors
    /// When it is not inside.
    pub fn read(&self, offset: u16, bytes: &mut [u8]) -> Result<()> {
        bytes.copy_from_slice(&self.bytes[part(offset, bytes.len())?]);
        Ok(())
    }

    /// Writes what may be written of a part of the space; true when that asks for a function-level reset, which is the caller's to do.
    ///
    /// # Errors
    /// When it is not inside.
    pub fn write(&mut self, offset: u16, bytes: &[u8]) -> Result<bool> {
        let place = part(offset, bytes.len())?;
        for (at, byte) in place.zip(bytes) {
            let writable = self.writable[at];
            self.bytes[at] = self.bytes[at] & !writable | byte & writable;
        }
        Ok(Self::asks_for_reset(offset, bytes))
    }

    fn get16(&self, offset: u16) -> u16 {
        let at = usize::from(offset);
        u16::from_le_bytes([self.bytes[at], self.bytes[at + 1]])
    }

    fn set16(&mut self, offset: u16, value: u16, writable: u16) {
        let place = usize::from(offset)..usize::from(offset) + 2;
        self.bytes[place.clone()].copy_from_slice(&value.to_le_bytes());
        self.writable[place].copy_from_slice(&writable.to_le_bytes());
    }

    fn set32(&mut self, offset: u16, value: u32, writable: u32) {
        self.set16(offset, value as u16, writable as u16);
        self.set16(offset + 2, (value >> 16) as u16, (writable >> 16) as u16);
    }
}

fn part(offset: u16, length: usize) -> Result<std::ops::Range<usize>> {
    let start = usize::from(offset);
    match start.checked_add(length) {
        Some(end) if end <= BYTES => Ok(start..end),
        _ => Err(PciError::OutOfRange {
            what: "offset in configuration space",
            value: u64::from(offset),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read32(space: &ConfigSpace, offset: u16) -> u32 {
        let mut bytes = [0; 4];
        space.read(offset, &mut bytes).expect("inside");
        u32::from_le_bytes(bytes)
    }

    #[test]
    fn software_finds_the_sizes_of_the_bars_and_places_them() {
        let mut space = ConfigSpace::new(1);
        for (bar, bytes) in [(BAR0, u64::from(BAR_BYTES)), (BAR2, MEMORY_BAR_BYTES)] {
            for at in [bar, bar + 4] {
                space.write(at, &[0xff; 4]).expect("inside");
            }
            let size = u64::from(read32(&space, bar + 4)) << 32 | u64::from(read32(&space, bar));
            assert_eq!(!(size & !0xf) + 1, bytes);
            assert_eq!(read32(&space, bar) & 0xf, BAR_64_BITS);
        }
        space.write(BAR2 + 8, &[0xff; 4]).expect("inside");
        assert_eq!(read32(&space, BAR2 + 8), 0, "there are two BARs");
    }

    #[test]
    fn identity_cannot_be_changed_and_reset_bits_do_not_stay() {
        let mut space = ConfigSpace::new(4);
        let all = [0; BYTES];
        assert_eq!(space.write(0, &all), Ok(false));
        assert_eq!(read32(&space, VENDOR), 0x0a9e_1d1d);
        assert_eq!(read32(&space, MSIX) >> 16, 3, "vectors less one");
        let control = EXPRESS + EXPRESS_DEVICE_CONTROL;
        let bytes = (INITIATE_FUNCTION_RESET | 7).to_le_bytes();
        assert_eq!(space.write(control, &bytes[..1]), Ok(false));
        assert_eq!(space.write(control + 1, &bytes[1..]), Ok(true));
        assert_eq!(space.write(control, &bytes), Ok(true));
        assert_eq!(read32(&space, control) & 0xffff, 7);
        space.reset();
        assert_eq!(read32(&space, control) & 0xffff, 0);
    }

    #[test]
    fn the_switches_of_dma_and_interrupts_are_told() {
        let mut space = ConfigSpace::new(16);
        assert_eq!(space.permissions(), Permissions::default());
        space.set_up();
        let on = Permissions {
            bus_master: true,
            msix_enabled: true,
            msix_masked: false,
        };
        assert_eq!(space.permissions(), on);
        let control = MSIX + MSIX_CONTROL;
        for (bits, enabled, masked) in [
            (MSIX_FUNCTION_MASK, false, true),
            (MSIX_ENABLE | MSIX_FUNCTION_MASK, true, true),
            (0, false, false),
            (MSIX_ENABLE, true, false),
        ] {
            space.write(control, &bits.to_le_bytes()).expect("inside");
            let found = space.permissions();
            assert_eq!((found.msix_enabled, found.msix_masked), (enabled, masked));
            assert_eq!(found.messages(), bits == MSIX_ENABLE);
            let vectors = read32(&space, MSIX) >> 16 & 0x7ff;
            assert_eq!(vectors, 15, "the size of the table is not software's");
        }
        space.write(COMMAND, &[0, 0]).expect("inside");
        assert!(!space.permissions().bus_master);
    }

    #[test]
    fn accesses_end_with_the_space() {
        let mut space = ConfigSpace::new(1);
        assert!(space.read(4094, &mut [0; 4]).is_err());
        assert!(space.write(4096, &[0]).is_err());
        assert!(space.read(4092, &mut [0; 4]).is_ok());
    }
}
