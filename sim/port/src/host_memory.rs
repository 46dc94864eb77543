//! Host memory as the device sees it: what its DMA and interrupts reach.
//!
//! ```text
//!   agent -- DMA, interrupt --------> trait HostMemory --+--> HostArena: buffers in this process
//!                                                        +--> sim/device: the memory of another process
//! ```

use outrigger_pci::{DmaBuffer, PciError, Result};
use outrigger_registers::parameters;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Where a device's DMA and interrupts go.
pub trait HostMemory {
    /// A write by the device. False when nothing is mapped there; an IOMMU would block and report it.
    fn write(&self, address: u64, bytes: &[u8]) -> bool;
    /// A read by the device. False when nothing is mapped there, and then nothing is read.
    fn read(&self, address: u64, bytes: &mut [u8]) -> bool;
    /// The device raises an interrupt.
    fn interrupt(&self, vector: u16);
}

/// Interrupt vectors of the function: the first is the event ring's, the others are raised by the self-test.
pub const INTERRUPT_VECTORS: u16 = parameters::INTERRUPT_VECTORS as u16;
/// Device address of the first buffer: above 4 GiB, so that both halves of an address matter.
const FIRST_ADDRESS: u64 = 0x1_0000_0000;
/// Alignment of a buffer, and least distance of two: a gap, so that an overrun is seen.
const PAGE_BYTES: u64 = 4096;
/// Largest buffer.
const LARGEST_BYTES: usize = 1 << 30;

/// Buffers and interrupts of a driver in the same process.
#[derive(Debug)]
pub struct HostArena {
    contents: RefCell<Contents>,
}

#[derive(Debug)]
struct Contents {
    buffers: BTreeMap<u64, Vec<u8>>,
    next_address: u64,
    interrupts: [u64; INTERRUPT_VECTORS as usize],
}

impl Default for HostArena {
    fn default() -> Self {
        Self {
            contents: RefCell::new(Contents {
                buffers: BTreeMap::new(),
                next_address: FIRST_ADDRESS,
                interrupts: Default::default(),
            }),
        }
    }
}

fn out_of_range(what: &'static str, value: u64) -> PciError {
    PciError::OutOfRange { what, value }
}

impl Contents {
    /// The bytes of a part of a buffer.
    fn part(&mut self, buffer: DmaBuffer, offset: usize, length: usize) -> Result<&mut [u8]> {
        let end = offset
            .checked_add(length)
            .filter(|end| *end <= buffer.length)
            .ok_or(out_of_range("DMA buffer offset", offset as u64))?;
        self.buffers
            .get_mut(&buffer.device_address)
            .and_then(|bytes| bytes.get_mut(offset..end))
            .ok_or(out_of_range("DMA buffer", buffer.device_address))
    }
}

impl HostArena {
    /// Allocates zeroed memory. An address is never given out twice, so that a write to a freed buffer is seen.
    ///
    /// # Errors
    /// When the buffer is too large.
    pub fn allocate(&self, length: usize) -> Result<DmaBuffer> {
        if length > LARGEST_BYTES {
            return Err(out_of_range("DMA buffer length", length as u64));
        }
        let mut contents = self.contents.borrow_mut();
        let device_address = contents.next_address;
        let bytes = (length.max(1) as u64).next_multiple_of(PAGE_BYTES);
        contents.next_address += bytes + PAGE_BYTES;
        contents
            .buffers
            .insert(device_address, vec![0; bytes as usize]);
        Ok(DmaBuffer {
            device_address,
            length,
        })
    }

    /// Gives a buffer back.
    ///
    /// # Errors
    /// When there is no such buffer.
    pub fn free(&self, buffer: DmaBuffer) -> Result<()> {
        let freed = self
            .contents
            .borrow_mut()
            .buffers
            .remove(&buffer.device_address);
        freed
            .map(drop)
            .ok_or(out_of_range("DMA buffer", buffer.device_address))
    }

    /// Copies out of a buffer.
    ///
    /// # Errors
    /// When the part is not inside of it.
    pub fn read(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        let mut contents = self.contents.borrow_mut();
        bytes.copy_from_slice(contents.part(buffer, offset, bytes.len())?);
        Ok(())
    }

    /// Copies into a buffer.
    ///
    /// # Errors
    /// When the part is not inside of it.
    pub fn write(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        let mut contents = self.contents.borrow_mut();
        contents
            .part(buffer, offset, bytes.len())?
            .copy_from_slice(bytes);
        Ok(())
    }

    /// Takes the number of interrupts of a vector since the last call.
    ///
    /// # Errors
    /// When there is no such vector.
    pub fn take_interrupts(&self, vector: u16) -> Result<u64> {
        self.contents
            .borrow_mut()
            .interrupts
            .get_mut(usize::from(vector))
            .map(std::mem::take)
            .ok_or(out_of_range("interrupt vector", u64::from(vector)))
    }
}

impl HostMemory for HostArena {
    fn write(&self, address: u64, bytes: &[u8]) -> bool {
        let mut contents = self.contents.borrow_mut();
        let Some((start, buffer)) = contents.buffers.range_mut(..=address).next_back() else {
            return false;
        };
        let target = usize::try_from(address - start)
            .ok()
            .and_then(|first| buffer.get_mut(first..first.checked_add(bytes.len())?));
        match target {
            Some(target) => target.copy_from_slice(bytes),
            None => return false,
        }
        true
    }

    fn read(&self, address: u64, bytes: &mut [u8]) -> bool {
        let contents = self.contents.borrow();
        let source = contents.buffers.range(..=address).next_back();
        let source = source.and_then(|(start, buffer)| {
            let first = usize::try_from(address - start).ok()?;
            buffer.get(first..first.checked_add(bytes.len())?)
        });
        match source {
            Some(source) => bytes.copy_from_slice(source),
            None => return false,
        }
        true
    }

    fn interrupt(&self, vector: u16) {
        if let Some(count) = self
            .contents
            .borrow_mut()
            .interrupts
            .get_mut(usize::from(vector))
        {
            *count += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn device_writes_reach_buffers_and_nothing_else() {
        let arena = HostArena::default();
        let first = arena.allocate(4096).expect("fits");
        let second = arena.allocate(10).expect("fits");
        let device = |address, bytes: &[u8]| HostMemory::write(&arena, address, bytes);
        assert!(device(first.device_address + 4090, b"abcdef"));
        assert!(!device(first.device_address + 4091, b"abcdef"), "overrun");
        assert!(!device(first.device_address - 1, b"a"));
        assert!(!device(u64::MAX, b"a"));
        assert!(device(second.device_address + 8, b"zz"));
        let mut read = [0; 2];
        let last = second.device_address + 4094;
        assert!(HostMemory::read(
            &arena,
            second.device_address + 8,
            &mut read
        ));
        assert_eq!(&read, b"zz");
        assert!(HostMemory::read(&arena, last, &mut read));
        assert!(!HostMemory::read(&arena, last + 1, &mut read), "overrun");
        let mut bytes = [0; 6];
        arena.read(first, 4090, &mut bytes).expect("inside");
        assert_eq!(&bytes, b"abcdef");
        arena.free(first).expect("is there");
        assert!(!device(first.device_address, b"a"), "freed");
        assert!(arena.free(first).is_err());
        assert!(arena.read(second, 9, &mut bytes[..2]).is_err());
        let third = arena.allocate(4096).expect("fits");
        assert!(third.device_address > second.device_address);
    }

    #[test]
    fn interrupts_are_counted_and_taken_once() {
        let arena = HostArena::default();
        arena.interrupt(0);
        arena.interrupt(0);
        arena.interrupt(INTERRUPT_VECTORS);
        assert_eq!(arena.take_interrupts(0), Ok(2));
        assert_eq!(arena.take_interrupts(0), Ok(0));
        assert!(arena.take_interrupts(INTERRUPT_VECTORS).is_err());
    }
}
