//! Registers of a BAR: mapped, with volatile accesses of 32 bits, or through the device's file where they cannot be mapped. Lines of device memory: mapped, with
//! volatile accesses of 64 bits.

use super::kernel::RegionInfo;
use crate::device_memory::{LINE_BYTES, LINE_WORDS, check_line, check_words};
use crate::{LineRead, PciError, ReplyTime, Result};
use nix::sys::mman::{MapFlags, ProtFlags, mmap, munmap};
use std::fs::File;
use std::marker::PhantomData;
use std::num::NonZeroUsize;
use std::os::unix::fs::FileExt;
use std::ptr::NonNull;
use std::time::Instant;

const FLAG_MAPPABLE: u32 = 1 << 2;

/// The registers of a BAR that is mapped into this process, with nothing between caller and bus: for who measures what all else costs. What a driver
/// needs besides, the order with its DMA memory and the recognition of a dead device, is not in it.
#[derive(Debug)]
pub struct MappedRegisters<'a> {
    start: NonNull<u32>,
    count: usize,
    bar: PhantomData<&'a Bar>,
}

impl MappedRegisters<'_> {
    /// Reads the register with this index.
    ///
    /// # Panics
    /// When there is none.
    #[inline]
    pub fn read(&self, index: usize) -> u32 {
        assert!(index < self.count, "register {index} of {}", self.count);
        // SAFETY: inside of the mapping (checked above), which the BAR that is borrowed keeps; a read has no effect on memory.
        u32::from_le(unsafe { self.start.add(index).read_volatile() })
    }

    /// Writes the register with this index.
    ///
    /// # Panics
    /// When there is none.
    #[inline]
    pub fn write(&self, index: usize, value: u32) {
        assert!(index < self.count, "register {index} of {}", self.count);
        // SAFETY: as above. What the function then does by DMA stays in its buffers.
        unsafe { self.start.add(index).write_volatile(value.to_le()) };
    }
}

/// A BAR, unmapped when dropped.
#[derive(Debug)]
pub(super) struct Bar {
    info: RegionInfo,
    mapped: Option<NonNull<u32>>,
}

// SAFETY: the mapping belongs to this value, and registers are read and written by single volatile accesses, from any thread.
unsafe impl Send for Bar {}
// SAFETY: see above.
unsafe impl Sync for Bar {}

impl Bar {
    /// The BAR that the kernel describes so.
    pub(super) fn new(device: &File, info: RegionInfo) -> Self {
        // Where the kernel allows it in part only (not over the MSI-X table), the file serves all of it.
        let mapped = (info.flags & FLAG_MAPPABLE != 0)
            .then(|| map(device, &info))
            .flatten();
        Self { info, mapped }
    }

    /// Its registers, where they are mapped.
    pub(super) fn registers(&self) -> Option<MappedRegisters<'_>> {
        self.mapped.map(|start| MappedRegisters {
            start,
            count: self.info.bytes as usize / size_of::<u32>(),
            bar: PhantomData,
        })
    }

    /// Its bytes as device memory, where they are mapped and whole lines.
    pub(super) fn memory_bytes(&self) -> Option<u64> {
        let whole = self.info.bytes & !(LINE_BYTES - 1);
        (self.mapped.is_some() && whole > 0).then_some(whole)
    }

    /// The place of the words at a device address, so many as were checked to be inside.
    fn words(&self, address: u64) -> Result<NonNull<u64>> {
        let start = self.mapped.ok_or(PciError::OutOfRange {
            what: "address in a BAR that is not mapped",
            value: address,
        })?;
        // SAFETY: the caller has checked that the address lies in the BAR, so the sum is inside of the mapping; mappings and words are aligned.
        Ok(unsafe { start.byte_add(address as usize) }.cast())
    }

    /// Reads a line by loads of 8 bytes, and times the first: over the bus each of them is a read of the line.
    pub(super) fn read_line(&self, address: u64) -> Result<LineRead> {
        check_line(address, self.info.bytes)?;
        let place = self.words(address)?;
        let start = Instant::now();
        // SAFETY: inside of the mapping and aligned (checked above); reading device memory has no effect on this process's.
        let first = u64::from_le(unsafe { place.read_volatile() });
        // The clock is read behind the load, whose value is there then: the kernel's clock orders itself behind earlier loads.
        let time = start.elapsed();
        let mut words = [first; LINE_WORDS];
        for (at, word) in words.iter_mut().enumerate().skip(1) {
            // SAFETY: as above; a line has so many words.
            *word = u64::from_le(unsafe { place.add(at).read_volatile() });
        }
        Ok(LineRead {
            words,
            first_word: ReplyTime::Clock(time),
            reads: LINE_WORDS as u32,
        })
    }

    /// Writes words of a line, by stores of 8 bytes.
    pub(super) fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        check_words(address, words.len(), self.info.bytes)?;
        let place = self.words(address)?;
        for (at, word) in words.iter().enumerate() {
            // SAFETY: inside of the mapping and aligned (checked above). Device memory is nobody's reference.
            unsafe { place.add(at).write_volatile(word.to_le()) };
        }
        Ok(())
    }

    /// The index of a register among those of the BAR.
    fn index(&self, offset: u32) -> Result<usize> {
        let end = u64::from(offset) + 4;
        if end <= self.info.bytes && offset.is_multiple_of(4) {
            return Ok(offset as usize / 4);
        }
        Err(PciError::OutOfRange {
            what: "register offset",
            value: u64::from(offset),
        })
    }

    pub(super) fn read(&self, device: &File, offset: u32) -> Result<u32> {
        let index = self.index(offset)?;
        if let Some(start) = self.mapped {
            // SAFETY: inside of the mapping and aligned (checked above); reading a register of the function has no effect on memory.
            return Ok(u32::from_le(unsafe { start.add(index).read_volatile() }));
        }
        let mut bytes = [0; 4];
        device
            .read_exact_at(&mut bytes, self.info.offset + u64::from(offset))
            .map_err(|error| PciError::refused("read a register", &error))?;
        Ok(u32::from_le_bytes(bytes))
    }

    pub(super) fn write(&self, device: &File, offset: u32, value: u32) -> Result<()> {
        let index = self.index(offset)?;
        if let Some(start) = self.mapped {
            // What the driver wrote to DMA memory before is there when the function is told of it.
            std::sync::atomic::fence(std::sync::atomic::Ordering::Release);
            // SAFETY: inside of the mapping and aligned (checked above). What the function then does by DMA stays in its buffers.
            unsafe { start.add(index).write_volatile(value.to_le()) };
            return Ok(());
        }
        device
            .write_all_at(&value.to_le_bytes(), self.info.offset + u64::from(offset))
            .map_err(|error| PciError::refused("write a register", &error))
    }
}

fn map(device: &File, info: &RegionInfo) -> Option<NonNull<u32>> {
    let bytes = NonZeroUsize::new(usize::try_from(info.bytes).ok()?)?;
    let offset = i64::try_from(info.offset).ok()?;
    let protection = ProtFlags::PROT_READ | ProtFlags::PROT_WRITE;
    // SAFETY: a new mapping at an address of the kernel's choice replaces nothing.
    let start = unsafe {
        mmap(
            None,
            bytes,
            protection,
            MapFlags::MAP_SHARED,
            device,
            offset,
        )
    };
    start.ok().map(NonNull::cast)
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(start) = self.mapped {
            // SAFETY: the mapping is this value's, and nobody can have a reference into it.
            let unmapped = unsafe { munmap(start.cast(), self.info.bytes as usize) };
            debug_assert!(unmapped.is_ok());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn registers_are_the_same_mapped_and_through_the_file() {
        let file = tempfile::tempfile().expect("file");
        file.set_len(8192).expect("grows");
        let info = |flags| {
            let mut info = RegionInfo::default();
            (info.flags, info.bytes, info.offset) = (flags, 4096, 4096);
            info
        };
        let mapped = Bar::new(&file, info(FLAG_MAPPABLE));
        let through_file = Bar::new(&file, info(0));
        assert!(mapped.mapped.is_some() && through_file.mapped.is_none());
        for (bar, other) in [(&mapped, &through_file), (&through_file, &mapped)] {
            bar.write(&file, 4092, 0x1234_5678).expect("inside");
            assert_eq!(other.read(&file, 4092), Ok(0x1234_5678));
            for offset in [4096, 4094, 1, u32::MAX] {
                assert!(bar.read(&file, offset).is_err(), "{offset}");
                assert!(bar.write(&file, offset, 0).is_err(), "{offset}");
            }
            other.write(&file, 4092, 0).expect("inside");
        }
        let registers = mapped.registers().expect("mapped");
        registers.write(1023, 7);
        assert_eq!(through_file.read(&file, 4092), Ok(7));
        assert_eq!(registers.read(1023), 7);
        let line = [1, 2, 3, 4, 5, 6, 7, u64::MAX - 1];
        assert_eq!(mapped.memory_bytes(), Some(4096));
        mapped.write_words(4032, &line).expect("inside");
        mapped.write_words(4040, &[9]).expect("inside");
        let read = mapped.read_line(4032).expect("inside");
        assert_eq!(read.words, [1, 9, 3, 4, 5, 6, 7, u64::MAX - 1]);
        assert_eq!(read.reads, 8, "a load is a read of its own");
        assert_eq!(through_file.read(&file, 4040), Ok(9));
        assert!(mapped.read_line(4096).is_err() && mapped.read_line(4040).is_err());
        assert!(mapped.write_words(4088, &[0, 0]).is_err());
        assert_eq!(through_file.memory_bytes(), None);
        assert!(through_file.read_line(0).is_err());
        assert!(through_file.write_words(0, &[0]).is_err());
        let outside = std::panic::catch_unwind(|| registers.read(1024));
        assert!(outside.is_err(), "there are 1024 registers");
        assert!(through_file.registers().is_none());
    }
}
