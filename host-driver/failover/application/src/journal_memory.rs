//! A region of the guard under a journal: what is stored outlives the process at once, and goes to the other host as it stood still.

use outrigger_attach::{Mapping, PAGE_BYTES, Region};
use outrigger_journal::persistence::Persistence;
use std::io;
use std::os::fd::AsFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering, fence};

/// The application's own part of a region: all but the first page.
#[derive(Debug, Clone)]
pub struct JournalMemory {
    memory: Memory,
}

#[derive(Debug, Clone)]
enum Memory {
    Guarded(Arc<Region>),
    Alone(Arc<Mapping>),
}

impl JournalMemory {
    pub(crate) fn new(region: Arc<Region>) -> Self {
        Self {
            memory: Memory::Guarded(region),
        }
    }

    /// The same over a file that nobody guards, as long as a region would be: to see what being guarded costs.
    ///
    /// # Errors
    /// When the file cannot be mapped, or is too short.
    pub fn alone(file: impl AsFd, bytes: u64) -> io::Result<Self> {
        if bytes < 2 * PAGE_BYTES as u64 {
            return Err(io::Error::other(format!(
                "{bytes} bytes: {} are needed at least",
                2 * PAGE_BYTES
            )));
        }
        Ok(Self {
            memory: Memory::Alone(Arc::new(Mapping::new(file, bytes)?)),
        })
    }

    fn mapping(&self) -> &Mapping {
        match &self.memory {
            Memory::Guarded(region) => region,
            Memory::Alone(mapping) => mapping,
        }
    }

    fn cells(&self, offset: u64, bytes: usize) -> &[AtomicU8] {
        let first = PAGE_BYTES + offset as usize;
        &self.mapping().cells()[first..first + bytes]
    }

    fn words(&self, offset: u64, bytes: usize) -> &[AtomicU64] {
        let first = (PAGE_BYTES + offset as usize) / 8;
        &self.mapping().words()[first..first + bytes / 8]
    }

    /// Bytes up to the first whole word, and bytes of whole words.
    fn parts(offset: u64, bytes: usize) -> (usize, usize) {
        let head = (offset.next_multiple_of(8) - offset) as usize;
        let head = head.min(bytes);
        (head, (bytes - head) / 8 * 8)
    }
}

impl Persistence for JournalMemory {
    fn bytes(&self) -> u64 {
        (self.mapping().bytes() - PAGE_BYTES) as u64
    }

    fn load(&self, offset: u64, into: &mut [u8]) {
        let (head, whole) = Self::parts(offset, into.len());
        let (first, rest) = into.split_at_mut(head);
        let (middle, last) = rest.split_at_mut(whole);
        let at = offset + head as u64;
        for (cell, byte) in self.cells(offset, head).iter().zip(first) {
            *byte = cell.load(Ordering::Relaxed);
        }
        for (word, bytes) in self.words(at, whole).iter().zip(middle.chunks_exact_mut(8)) {
            bytes.copy_from_slice(&word.load(Ordering::Relaxed).to_ne_bytes());
        }
        for (cell, byte) in self.cells(at + whole as u64, last.len()).iter().zip(last) {
            *byte = cell.load(Ordering::Relaxed);
        }
    }

    fn store(&self, offset: u64, bytes: &[u8]) {
        let (head, whole) = Self::parts(offset, bytes.len());
        let (first, rest) = bytes.split_at(head);
        let (middle, last) = rest.split_at(whole);
        let at = offset + head as u64;
        for (cell, byte) in self.cells(offset, head).iter().zip(first) {
            cell.store(*byte, Ordering::Relaxed);
        }
        for (word, bytes) in self.words(at, whole).iter().zip(middle.chunks_exact(8)) {
            let mut value = [0; 8];
            value.copy_from_slice(bytes);
            word.store(u64::from_ne_bytes(value), Ordering::Relaxed);
        }
        for (cell, byte) in self.cells(at + whole as u64, last.len()).iter().zip(last) {
            cell.store(*byte, Ordering::Relaxed);
        }
    }

    fn stream(&self, offset: u64, lines: &[u8]) {
        self.store(offset, lines);
    }

    fn change_bits(&self, offset: u64, mask: u64, set: bool) {
        assert!(offset.is_multiple_of(8), "no word at {offset:#x}");
        let word = &self.words(offset, 8)[0];
        if set {
            word.fetch_or(mask.to_le(), Ordering::SeqCst);
        } else {
            word.fetch_and(!mask.to_le(), Ordering::SeqCst);
        }
    }

    // The guard copies the pages once the program stands still: what a processor has stored is there then, whatever cache it is in.
    fn write_back(&self, _offset: u64, _bytes: u64) {}

    fn fence(&self) -> io::Result<()> {
        // Stores must not move over it: a process that is killed leaves what was stored before.
        fence(Ordering::SeqCst);
        Ok(())
    }
}
