//! The client's memory and interrupts, as the device reaches them: an ordered map behind a lock.
//!
//! Each access by DMA holds the lock for reading, and unmapping takes it for writing: when an unmapping has been answered, no access to that
//! memory is under way or will come.

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use outrigger_pci::MappedMemory;
use outrigger_port::HostMemory;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::ops::Range;
use std::os::fd::{AsRawFd, OwnedFd};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

/// Memory at an address of the device's.
#[derive(Debug)]
struct Mapping {
    length: u64,
    /// None for what the client mapped without a file: it takes its place, but nothing can be written there.
    memory: Option<MappedMemory>,
}

/// Everything that the device may reach of its client.
#[derive(Debug)]
pub(crate) struct ClientMemory {
    mappings: RwLock<BTreeMap<u64, Mapping>>,
    vectors: Mutex<Vec<Option<File>>>,
    /// Accesses that reached nothing; an IOMMU would have blocked and reported them.
    blocked: AtomicU64,
}

/// A part of the memory of a client, as it wants it mapped.
#[derive(Debug)]
pub(crate) struct MapRequest<'a> {
    pub(crate) address: u64,
    pub(crate) length: u64,
    pub(crate) writable: bool,
    /// The file, and where in it the part begins.
    pub(crate) file: Option<(&'a OwnedFd, u64)>,
}

fn errno(error: &std::io::Error) -> Errno {
    error.raw_os_error().map_or(Errno::EIO, Errno::from_raw)
}

impl ClientMemory {
    /// No mappings, and so many vectors that nobody listens to.
    pub(crate) fn new(vectors: u16) -> Self {
        Self {
            mappings: RwLock::default(),
            vectors: Mutex::new((0..vectors).map(|_| None).collect()),
            blocked: AtomicU64::new(0),
        }
    }

    /// Maps memory where nothing is mapped.
    pub(crate) fn map(&self, request: &MapRequest<'_>) -> Result<(), Errno> {
        let last = request
            .length
            .checked_sub(1)
            .and_then(|offset| request.address.checked_add(offset))
            .ok_or(Errno::EINVAL)?;
        let mut mappings = self
            .mappings
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let before = mappings.range(..=last).next_back();
        if before.is_some_and(|(start, mapping)| start + (mapping.length - 1) >= request.address) {
            return Err(Errno::EEXIST);
        }
        let memory = match request.file {
            Some((file, offset)) => {
                let length = usize::try_from(request.length).map_err(|_| Errno::EINVAL)?;
                let mapped = MappedMemory::map_foreign(file, offset, length, request.writable);
                Some(mapped.map_err(|error| errno(&error))?)
            }
            None => None,
        };
        let length = request.length;
        mappings.insert(request.address, Mapping { length, memory });
        Ok(())
    }

    /// Unmaps the mappings of a range; all of them must lie in it whole.
    pub(crate) fn unmap(&self, address: u64, length: u64) -> Result<(), Errno> {
        let last = length
            .checked_sub(1)
            .and_then(|offset| address.checked_add(offset))
            .ok_or(Errno::EINVAL)?;
        let mut mappings = self
            .mappings
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let ends_after = |(start, mapping): (&u64, &Mapping)| start + (mapping.length - 1) > last;
        let reaches_in =
            |(start, mapping): (&u64, &Mapping)| start + (mapping.length - 1) >= address;
        if mappings.range(address..=last).any(ends_after)
            || mappings
                .range(..address)
                .next_back()
                .is_some_and(reaches_in)
        {
            return Err(Errno::EINVAL);
        }
        let inside: Vec<u64> = mappings
            .range(address..=last)
            .map(|(start, _)| *start)
            .collect();
        if inside.is_empty() {
            return Err(Errno::ENOENT);
        }
        for start in inside {
            mappings.remove(&start);
        }
        Ok(())
    }

    /// Unmaps everything.
    pub(crate) fn unmap_all(&self) {
        self.mappings
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// Sets who listens to vectors from `first` on.
    pub(crate) fn listen(&self, first: u32, files: Vec<Option<OwnedFd>>) -> Result<(), Errno> {
        let mut vectors = self.vectors.lock().unwrap_or_else(PoisonError::into_inner);
        let first = first as usize;
        let places = first
            .checked_add(files.len())
            .and_then(|end| vectors.get_mut(first..end))
            .ok_or(Errno::EINVAL)?;
        for file in files.iter().flatten() {
            // A client that does not read must not stop the clock.
            do_not_wait(file)?;
        }
        for (place, file) in places.iter_mut().zip(files) {
            *place = file.map(File::from);
        }
        Ok(())
    }

    /// Nobody listens any more.
    pub(crate) fn ignore_all(&self) {
        let mut vectors = self.vectors.lock().unwrap_or_else(PoisonError::into_inner);
        vectors.iter_mut().for_each(|vector| *vector = None);
    }

    /// The vectors that somebody listens to.
    pub(crate) fn listened(&self) -> Vec<u16> {
        let vectors = self.vectors.lock().unwrap_or_else(PoisonError::into_inner);
        let listened = (0..).zip(vectors.iter());
        listened
            .filter_map(|(vector, file)| file.as_ref().map(|_| vector))
            .collect()
    }

    /// Mappings, and vectors that somebody listens to.
    pub(crate) fn held(&self) -> (usize, usize) {
        let mappings = self.mappings.read().unwrap_or_else(PoisonError::into_inner);
        let vectors = self.vectors.lock().unwrap_or_else(PoisonError::into_inner);
        (mappings.len(), vectors.iter().flatten().count())
    }

    /// Raises a vector, if anybody listens.
    pub(crate) fn raise(&self, vector: u16) {
        let vectors = self.vectors.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Some(file)) = vectors.get(usize::from(vector)) {
            // The flag is the client's too, who may have taken it back: set again each time.
            if do_not_wait(file).is_err() {
                return;
            }
            // A counter that is full stays so: its client has an interrupt to take. A file that is no counter is the client's own loss.
            let mut file: &File = file;
            let _ = file.write(&1_u64.to_ne_bytes());
        }
    }
}

fn do_not_wait(file: &impl AsRawFd) -> Result<(), Errno> {
    fcntl(file.as_raw_fd(), FcntlArg::F_SETFL(OFlag::O_NONBLOCK)).map(|_| ())
}

/// What the device holds of it.
pub(crate) struct DeviceSide(pub(crate) std::sync::Arc<ClientMemory>);

impl DeviceSide {
    /// Calls `access` for each mapped piece of a range, with the memory, the offset in it and the part of the range; false at the first that is
    /// not there or that `access` says no to. Memory that is one piece to the device may consist of many mappings: behind an IOMMU, of one for
    /// each page.
    fn for_each_piece(
        &self,
        address: u64,
        length: usize,
        mut access: impl FnMut(&MappedMemory, usize, Range<usize>) -> bool,
    ) -> bool {
        let mappings = self
            .0
            .mappings
            .read()
            .unwrap_or_else(PoisonError::into_inner);
        let mut at = 0;
        while at < length {
            let done = address.checked_add(at as u64).and_then(|place| {
                let (start, mapping) = mappings.range(..=place).next_back()?;
                let offset = place - start;
                let room = mapping
                    .length
                    .checked_sub(offset)
                    .filter(|room| *room > 0)?;
                let count = (length - at).min(usize::try_from(room).unwrap_or(usize::MAX));
                let memory = mapping.memory.as_ref()?;
                access(memory, offset as usize, at..at + count).then_some(count)
            });
            match done {
                Some(count) => at += count,
                None => {
                    self.0.blocked.fetch_add(1, Ordering::Relaxed);
                    return false;
                }
            }
        }
        true
    }
}

impl HostMemory for DeviceSide {
    fn write(&self, address: u64, bytes: &[u8]) -> bool {
        self.for_each_piece(address, bytes.len(), |memory, offset, part| {
            memory.write(offset, &bytes[part])
        })
    }

    fn read(&self, address: u64, bytes: &mut [u8]) -> bool {
        self.for_each_piece(address, bytes.len(), |memory, offset, part| {
            memory.read(offset, &mut bytes[part])
        })
    }

    fn interrupt(&self, vector: u16) {
        self.0.raise(vector);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use outrigger_pci::{Interrupt, SharedMemory};
    use std::os::fd::AsFd;
    use std::sync::Arc;

    const PAGE: u64 = 4096;

    fn owned(file: &impl AsFd) -> OwnedFd {
        file.as_fd().try_clone_to_owned().expect("file")
    }

    fn map(memory: &ClientMemory, address: u64, length: u64) -> Result<(), Errno> {
        memory.map(&MapRequest {
            address,
            length,
            writable: true,
            file: None,
        })
    }

    #[test]
    fn writes_cross_neighbours_and_end_at_holes() {
        let client = SharedMemory::allocate(4096 * 2).expect("memory");
        let memory = Arc::new(ClientMemory::new(1));
        let device = DeviceSide(memory.clone());
        // The pages of the client in reverse order, as an IOMMU may have them.
        for (address, offset) in [(0x1_0000, PAGE), (0x1_0000 + PAGE, 0)] {
            let file = owned(&client);
            let request = MapRequest {
                address,
                length: PAGE,
                writable: true,
                file: Some((&file, offset)),
            };
            memory.map(&request).expect("maps");
        }
        assert!(device.write(0x1_0000 + PAGE - 4, b"abcdefgh"));
        let mut bytes = [0; 4];
        assert!(client.mapped().read(2 * 4096 - 4, &mut bytes));
        assert_eq!(&bytes, b"abcd");
        assert!(client.mapped().read(0, &mut bytes));
        assert_eq!(&bytes, b"efgh");
        let mut bytes = [0; 8];
        assert!(device.read(0x1_0000 + PAGE - 4, &mut bytes));
        assert_eq!(&bytes, b"abcdefgh");
        assert!(!device.read(0x1_0000 + 2 * PAGE - 4, &mut bytes));
        assert!(!device.write(0x1_0000 + 2 * PAGE - 4, b"abcdefgh"));
        assert!(!device.write(u64::MAX, b"ab"));
        assert_eq!(memory.blocked.load(Ordering::Relaxed), 3);
        memory.unmap(0x1_0000, PAGE).expect("unmaps");
        assert!(!device.write(0x1_0000, b"a"), "unmapped");
        memory.unmap_all();
        assert!(!device.write(0x1_0000 + PAGE, b"a"), "unmapped");
    }

    #[test]
    fn mappings_neither_overlap_nor_wrap_nor_break() {
        let memory = ClientMemory::new(1);
        map(&memory, 4 * PAGE, 2 * PAGE).expect("maps");
        for (address, length) in [(3, 2), (4, 1), (5, 1), (5, 9), (3, 9)] {
            let result = map(&memory, address * PAGE, length * PAGE);
            assert_eq!(result, Err(Errno::EEXIST), "{address} {length}");
        }
        assert_eq!(map(&memory, 0, 0), Err(Errno::EINVAL));
        assert_eq!(map(&memory, u64::MAX, 2), Err(Errno::EINVAL));
        assert_eq!(map(&memory, u64::MAX - PAGE + 1, PAGE), Ok(()));
        for (address, length) in [(4, 1), (5, 1), (5, 2), (3, 2)] {
            let result = memory.unmap(address * PAGE, length * PAGE);
            assert_eq!(result, Err(Errno::EINVAL), "{address} {length}");
        }
        assert_eq!(memory.unmap(PAGE, PAGE), Err(Errno::ENOENT));
        assert_eq!(memory.unmap(0, u64::MAX), Err(Errno::EINVAL));
        assert_eq!(memory.unmap(3 * PAGE, 9 * PAGE), Ok(()));
        assert_eq!(map(&memory, 5 * PAGE, PAGE), Ok(()));
    }

    #[test]
    fn memory_without_a_file_or_for_reading_is_not_written() {
        let client = SharedMemory::allocate(4096).expect("memory");
        let memory = Arc::new(ClientMemory::new(1));
        map(&memory, 0, PAGE).expect("maps");
        let file = owned(&client);
        let request = MapRequest {
            address: PAGE,
            length: PAGE,
            writable: false,
            file: Some((&file, 0)),
        };
        memory.map(&request).expect("maps");
        let device = DeviceSide(memory.clone());
        assert!(!device.write(0, b"a"));
        assert!(!device.write(PAGE, b"a"));
        assert_eq!(memory.blocked.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn interrupts_reach_who_listens_and_never_wait() {
        let memory = Arc::new(ClientMemory::new(2));
        let device = DeviceSide(memory.clone());
        let interrupt = Interrupt::new().expect("eventfd");
        let files = vec![None, Some(owned(&interrupt))];
        memory.listen(0, files).expect("listens");
        device.interrupt(0);
        device.interrupt(1);
        device.interrupt(2);
        assert_eq!(interrupt.take(), Ok(1));
        assert_eq!(memory.listen(1, vec![None, None]), Err(Errno::EINVAL));
        assert_eq!(memory.listen(u32::MAX, vec![None]), Err(Errno::EINVAL));
        // A pipe that nobody reads fills up; the device goes on.
        let (_reader, writer) = std::io::pipe().expect("pipe");
        memory
            .listen(1, vec![Some(owned(&writer))])
            .expect("listens");
        for _ in 0..100_000 {
            device.interrupt(1);
        }
        // Not even when the client has made its end, which is the same one, wait again.
        fcntl(writer.as_raw_fd(), FcntlArg::F_SETFL(OFlag::empty())).expect("flags");
        let (done, is_done) = std::sync::mpsc::channel();
        let raising = memory.clone();
        std::thread::spawn(move || {
            raising.raise(1);
            done.send(()).expect("somebody listens");
        });
        let limit = std::time::Duration::from_secs(20);
        is_done.recv_timeout(limit).expect("the device waits");
        memory.ignore_all();
        device.interrupt(1);
        assert_eq!(interrupt.take(), Ok(0));
    }
}
