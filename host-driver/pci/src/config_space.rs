//! Layout of a PCI function's configuration space, as far as driver and models use it.
//!
//! ```text
//! 0x00 vendor, device   0x04 command, status   0x10 BAR 0..5   0x34 first capability --> id, next, ... --> id, 0, ...
//! ```

use crate::{LineRead, PciError, PciFunction, Result};

/// Bytes of a PCI Express function's configuration space.
pub const BYTES: usize = 4096;
/// Vendor id, 2 bytes; all ones where there is no function.
pub const VENDOR: u16 = 0x00;
/// Device id, 2 bytes.
pub const DEVICE: u16 = 0x02;
/// Command register, 2 bytes.
pub const COMMAND: u16 = 0x04;
/// Command: answer accesses to memory BARs.
pub const COMMAND_MEMORY: u16 = 1 << 1;
/// Command: may start DMA and send interrupts.
pub const COMMAND_BUS_MASTER: u16 = 1 << 2;
/// Status register, 2 bytes.
pub const STATUS: u16 = 0x06;
/// Status: there is a list of capabilities.
pub const STATUS_CAPABILITIES: u16 = 1 << 4;
/// Class code, after the revision id.
pub const REVISION_AND_CLASS: u16 = 0x08;
/// First base address register.
pub const BAR0: u16 = 0x10;
/// Subsystem vendor id and subsystem id.
pub const SUBSYSTEM: u16 = 0x2c;
/// Offset of the first capability, 1 byte.
pub const CAPABILITIES: u16 = 0x34;
/// Where capabilities begin at the earliest.
pub const FIRST_CAPABILITY: u16 = 0x40;
/// Capability id of MSI-X.
pub const CAPABILITY_MSIX: u8 = 0x11;
/// In the MSI-X capability: message control, 2 bytes.
pub const MSIX_CONTROL: u16 = 2;
/// Message control: MSI-X is on.
pub const MSIX_ENABLE: u16 = 1 << 15;
/// Message control: every vector is masked.
pub const MSIX_FUNCTION_MASK: u16 = 1 << 14;
/// In the MSI-X capability: offset and BAR of the table.
pub const MSIX_TABLE: u16 = 4;
/// In the MSI-X capability: offset and BAR of the pending bits.
pub const MSIX_PENDING: u16 = 8;
/// Capability id of PCI Express.
pub const CAPABILITY_EXPRESS: u8 = 0x10;
/// In the PCI Express capability: device capabilities, 4 bytes.
pub const EXPRESS_DEVICE_CAPABILITIES: u16 = 4;
/// Device capabilities: function-level reset.
pub const FUNCTION_RESET_CAPABLE: u32 = 1 << 28;
/// In the PCI Express capability: device control, 2 bytes.
pub const EXPRESS_DEVICE_CONTROL: u16 = 8;
/// Device control: initiate a function-level reset; reads as zero.
pub const INITIATE_FUNCTION_RESET: u16 = 1 << 15;
/// What reads as all ones where nobody answers.
pub const NOBODY: u16 = u16::MAX;

/// Vendor id of simulated cards: of no vendor, and not in the list of those given out.
pub const OUTRIGGER_VENDOR: u16 = 0x1d1d;
/// Device id of an Outrigger agent.
pub const OUTRIGGER_DEVICE: u16 = 0x0a9e;

/// Most capabilities that fit; a longer list is a loop.
const MOST_CAPABILITIES: usize = 48;

/// Reads a 16-bit word of configuration space.
pub fn read16<F: PciFunction + ?Sized>(function: &F, offset: u16) -> Result<u16> {
    let mut bytes = [0; 2];
    function.read_config(offset, &mut bytes)?;
    Ok(u16::from_le_bytes(bytes))
}

/// Offset of a capability; None when the function does not have it.
///
/// # Errors
/// When the list of capabilities leaves its area or does not end.
pub fn find_capability<F: PciFunction + ?Sized>(function: &F, id: u8) -> Result<Option<u16>> {
    if read16(function, STATUS)? & STATUS_CAPABILITIES == 0 {
        return Ok(None);
    }
    let mut at = read16(function, CAPABILITIES)? & 0xfc;
    for _ in 0..MOST_CAPABILITIES {
        if at == 0 {
            return Ok(None);
        }
        if at < FIRST_CAPABILITY {
            return Err(PciError::Unsuitable {
                what: "offset of a capability",
                found: u64::from(at),
                need: "0x40 or above",
            });
        }
        let [found, next] = read16(function, at)?.to_le_bytes();
        if found == id {
            return Ok(Some(at));
        }
        at = u16::from(next & 0xfc);
    }
    Err(PciError::Unsuitable {
        what: "capabilities in the list",
        found: MOST_CAPABILITIES as u64,
        need: "fewer: the list is a loop",
    })
}

/// Hands a register's value out unless it is that of a dead device: all ones, in the vendor id as well.
pub(crate) fn checked(value: u32, vendor: impl FnOnce() -> Result<u16>) -> Result<u32> {
    if value != u32::MAX || vendor()? != NOBODY {
        return Ok(value);
    }
    Err(PciError::Gone(
        "registers and vendor id read as all ones".to_owned(),
    ))
}

/// Likewise a line of device memory, all of whose words are all ones.
pub(crate) fn checked_line(
    read: LineRead,
    vendor: impl FnOnce() -> Result<u16>,
) -> Result<LineRead> {
    let dead = read.words.iter().all(|word| *word == u64::MAX);
    checked(if dead { u32::MAX } else { 0 }, vendor).map(|_| read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ones_are_data_only_while_somebody_is_there() {
        assert_eq!(checked(7, || panic!("not looked at")), Ok(7));
        assert_eq!(checked(u32::MAX, || Ok(0x1d1d)), Ok(u32::MAX));
        assert!(matches!(
            checked(u32::MAX, || Ok(NOBODY)),
            Err(PciError::Gone(_))
        ));
        let error = PciError::Gone("hung up".to_owned());
        assert_eq!(checked(u32::MAX, || Err(error.clone())), Err(error));
    }
}
