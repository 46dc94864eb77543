//! Addresses that a device uses for host memory, and the buffers behind them.
//!
//! ```text
//! allowed ranges  |------------------|     |----------------------------|
//! buffers             [a] . [b]   .             (first fit; a free page after each buffer, so that an overrun is seen)
//! ```

use crate::shared_memory::{PAGE_BYTES, SharedMemory};
use crate::{DmaBuffer, PciError, Result};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Addresses from here on are taken first: both halves of an address then matter, and what is reserved below stays untouched.
const HIGH: u64 = 1 << 32;
/// Most bytes of one buffer.
const LARGEST: usize = 1 << 32;

/// The value behind a lock.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // What is behind the locks is whole between calls, and a call that panicked has not gone on.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The buffers of one function.
#[derive(Debug)]
pub(crate) struct DmaSpace {
    /// Allowed addresses, in the order in which they are tried.
    ranges: Vec<RangeInclusive<u64>>,
    buffers: BTreeMap<u64, SharedMemory>,
}

impl DmaSpace {
    /// No buffers yet; all must lie in `allowed`.
    pub(crate) fn new(allowed: &[RangeInclusive<u64>]) -> Self {
        let part = |first: u64, last: u64| {
            allowed
                .iter()
                .map(move |range| *range.start().max(&first)..=*range.end().min(&last))
                .filter(|range| !range.is_empty())
        };
        Self {
            ranges: part(HIGH, u64::MAX).chain(part(0, HIGH - 1)).collect(),
            buffers: BTreeMap::new(),
        }
    }

    /// Allocates memory, finds a place for it and has it mapped there; nothing stays behind when that is refused.
    pub(crate) fn allocate(
        &mut self,
        length: usize,
        map: impl FnOnce(u64, &SharedMemory) -> Result<()>,
    ) -> Result<DmaBuffer> {
        let out_of_range = PciError::OutOfRange {
            what: "length of a DMA buffer",
            value: length as u64,
        };
        if length > LARGEST {
            return Err(out_of_range);
        }
        let memory = SharedMemory::allocate(length)
            .map_err(|error| PciError::refused("memory for a DMA buffer", &error))?;
        let device_address = self.place(memory.length() as u64).ok_or(out_of_range)?;
        map(device_address, &memory)?;
        self.buffers.insert(device_address, memory);
        Ok(DmaBuffer {
            device_address,
            length,
        })
    }

    /// Has a buffer unmapped and gives its memory back; it stays when that is refused.
    pub(crate) fn free(
        &mut self,
        buffer: DmaBuffer,
        unmap: impl FnOnce(u64, usize) -> Result<()>,
    ) -> Result<()> {
        let length = self.memory(buffer)?.length();
        unmap(buffer.device_address, length)?;
        self.buffers.remove(&buffer.device_address);
        Ok(())
    }

    pub(crate) fn read(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        let memory = self.part(buffer, offset, bytes.len())?;
        inside(memory.mapped().read(offset, bytes), offset)
    }

    pub(crate) fn write(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        let memory = self.part(buffer, offset, bytes.len())?;
        inside(memory.mapped().write(offset, bytes), offset)
    }

    fn memory(&self, buffer: DmaBuffer) -> Result<&SharedMemory> {
        self.buffers
            .get(&buffer.device_address)
            .filter(|memory| buffer.length <= memory.length())
            .ok_or(PciError::OutOfRange {
                what: "address of a DMA buffer",
                value: buffer.device_address,
            })
    }

    fn part(&self, buffer: DmaBuffer, offset: usize, length: usize) -> Result<&SharedMemory> {
        let end = offset.checked_add(length);
        inside(end.is_some_and(|end| end <= buffer.length), offset)?;
        self.memory(buffer)
    }

    /// The first free place of `length` bytes, with a free page behind it. Aligned to the size of huge pages when it may consist of them.
    fn place(&self, length: u64) -> Option<u64> {
        let page = PAGE_BYTES as u64;
        let alignment = if length >= 2 << 20 { 2 << 20 } else { page };
        let needed = length.checked_add(page)?;
        self.ranges.iter().find_map(|range| {
            // Address 0 is what an address register holds that nobody has set.
            let mut at = (*range.start()).max(page);
            loop {
                at = at.checked_next_multiple_of(alignment)?;
                let last = at.checked_add(needed - 1)?;
                if last > *range.end() {
                    return None;
                }
                let before = self.buffers.range(..=last).next_back();
                match before.map(|(start, memory)| start + memory.length() as u64 + page) {
                    Some(end) if end > at => at = end,
                    _ => return Some(at),
                }
            }
        })
    }
}

fn inside(is_inside: bool, offset: usize) -> Result<()> {
    if is_inside {
        return Ok(());
    }
    Err(PciError::OutOfRange {
        what: "offset in a DMA buffer",
        value: offset as u64,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: u64 = PAGE_BYTES as u64;

    fn allocate(space: &mut DmaSpace, length: usize) -> Result<DmaBuffer> {
        space.allocate(length, |_, _| Ok(()))
    }

    #[test]
    fn buffers_lie_in_the_allowed_ranges_and_apart() {
        let mut space = DmaSpace::new(&[0..=5 * PAGE - 1, HIGH..=HIGH + 4 * PAGE - 1]);
        let first = allocate(&mut space, 2 * PAGE_BYTES).expect("fits");
        assert_eq!(first.device_address, HIGH, "high addresses first");
        let second = allocate(&mut space, PAGE_BYTES).expect("fits below");
        assert_eq!(second.device_address, PAGE, "never address 0");
        let third = allocate(&mut space, 1).expect("fits below");
        assert_eq!(third.device_address, 3 * PAGE, "a page between");
        assert!(matches!(
            allocate(&mut space, 1),
            Err(PciError::OutOfRange { .. })
        ));
        space.free(first, |_, _| Ok(())).expect("frees");
        let again = allocate(&mut space, 3 * PAGE_BYTES).expect("fits where it was");
        assert_eq!(again.device_address, HIGH);
    }

    #[test]
    fn a_refused_mapping_leaves_nothing_and_a_refused_unmapping_everything() {
        let mut space = DmaSpace::new(&[HIGH..=u64::MAX]);
        let refused = PciError::Refused {
            what: "test",
            errno: 22,
        };
        let error = space.allocate(1, |_, _| Err(refused.clone()));
        assert_eq!(error, Err(refused.clone()));
        let buffer = allocate(&mut space, 16).expect("the place is free");
        assert_eq!(buffer.device_address, HIGH);
        assert_eq!(
            space.free(buffer, |_, _| Err(refused.clone())),
            Err(refused)
        );
        assert_eq!(space.write(buffer, 0, b"still here"), Ok(()));
        space.free(buffer, |_, _| Ok(())).expect("frees");
        assert!(space.write(buffer, 0, b"gone").is_err());
    }

    #[test]
    fn accesses_end_where_the_buffer_does() {
        let mut space = DmaSpace::new(&[HIGH..=u64::MAX]);
        let buffer = allocate(&mut space, 10).expect("fits");
        assert_eq!(space.write(buffer, 2, b"12345678"), Ok(()));
        let mut bytes = [0; 9];
        assert!(space.read(buffer, 2, &mut bytes).is_err());
        assert!(space.write(buffer, usize::MAX, &bytes).is_err());
        assert_eq!(space.read(buffer, 1, &mut bytes), Ok(()));
        assert_eq!(&bytes, b"\x0012345678");
    }
}
