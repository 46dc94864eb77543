//! Mapped memory of a file or device: the back end of all real pools.

use super::instructions::{copy, prefetch, store_fence, stream};
use super::{LINE_BYTES, Persistence, WriteBack, lines};
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};
use std::fs::File;
use std::io;
use std::ptr::{NonNull, null_mut};
use std::sync::atomic::{AtomicU64, Ordering};

/// What a fence does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FenceKind {
    /// SFENCE.
    Store,
    /// SFENCE, then a read of the first byte: posted writes on a bus are in the device when it is answered.
    StoreAndReadBack,
    /// One `fdatasync` for everything outstanding.
    Synchronise,
}

/// A mapping of a whole file.
#[derive(Debug)]
pub struct Mapping {
    base: NonNull<u8>,
    bytes: usize,
    write_back: WriteBack,
    fence: FenceKind,
    file: File,
}

// SAFETY: the mapping belongs to this value alone, and its memory is accessed only by assembly and locked operations,
// which may race.
unsafe impl Send for Mapping {}
// SAFETY: as above.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps the first `bytes` bytes of a file; with `synchronous` only if the file system promises that metadata is durable when a page
    /// is stored to (`MAP_SYNC`).
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn new(
        file: File,
        bytes: u64,
        synchronous: bool,
        write_back: WriteBack,
        fence: FenceKind,
    ) -> io::Result<Self> {
        let protection = ProtFlags::READ | ProtFlags::WRITE;
        Self::map(file, bytes, protection, synchronous, write_back, fence)
    }

    /// Maps a file to look at it. A store to it is an error of the program and ends it.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn read_only(file: File, bytes: u64, synchronous: bool) -> io::Result<Self> {
        let (write_back, fence) = (WriteBack::None, FenceKind::Store);
        Self::map(file, bytes, ProtFlags::READ, synchronous, write_back, fence)
    }

    fn map(
        file: File,
        bytes: u64,
        protection: ProtFlags,
        synchronous: bool,
        write_back: WriteBack,
        fence: FenceKind,
    ) -> io::Result<Self> {
        let flags = match synchronous {
            true => MapFlags::SHARED_VALIDATE | MapFlags::SYNC,
            false => MapFlags::SHARED,
        };
        let bytes = usize::try_from(bytes).map_err(io::Error::other)?;
        // SAFETY: a new mapping at an address of the system's choice overlaps nothing.
        let base = unsafe { mmap(null_mut(), bytes, protection, flags, &file, 0) }?;
        let base = NonNull::new(base.cast()).ok_or_else(|| io::Error::other("mapped at 0"))?;
        Ok(Self {
            base,
            bytes,
            write_back,
            fence,
            file,
        })
    }

    /// How lines are written back.
    pub fn write_back_kind(&self) -> WriteBack {
        self.write_back
    }

    /// What a fence does.
    pub fn fence_kind(&self) -> FenceKind {
        self.fence
    }

    /// Address of a range that is inside of the mapping.
    #[inline]
    fn at(&self, offset: u64, bytes: usize) -> *mut u8 {
        let end = (offset as usize).checked_add(bytes);
        assert!(
            end.is_some_and(|end| end <= self.bytes),
            "{bytes} bytes at {offset:#x} are outside of the pool"
        );
        self.base.as_ptr().wrapping_add(offset as usize)
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: this value made the mapping, and nothing keeps addresses into it.
        // An error would leave it mapped: nothing to do about it.
        let _ = unsafe { munmap(self.base.as_ptr().cast(), self.bytes) };
    }
}

impl Persistence for Mapping {
    fn bytes(&self) -> u64 {
        self.bytes as u64
    }

    #[inline]
    fn load(&self, offset: u64, into: &mut [u8]) {
        // SAFETY: `at` checked the range; `into` is not in the mapping, since no reference into it exists.
        unsafe { copy(into.as_mut_ptr(), self.at(offset, into.len()), into.len()) };
    }

    #[inline]
    fn store(&self, offset: u64, bytes: &[u8]) {
        // SAFETY: as in `load`.
        unsafe { copy(self.at(offset, bytes.len()), bytes.as_ptr(), bytes.len()) };
    }

    #[inline]
    fn stream(&self, offset: u64, bytes: &[u8]) {
        let whole_lines =
            offset.is_multiple_of(LINE_BYTES) && (bytes.len() as u64).is_multiple_of(LINE_BYTES);
        assert!(
            whole_lines,
            "{} bytes at {offset:#x} are not whole lines",
            bytes.len()
        );
        if self.write_back == WriteBack::None || bytes.is_empty() {
            self.store(offset, bytes);
        } else {
            // SAFETY: as in `load`; the mapping starts at a page and whole lines were checked.
            unsafe { stream(self.at(offset, bytes.len()), bytes.as_ptr(), bytes.len()) };
        }
    }

    fn change_bits(&self, offset: u64, mask: u64, set: bool) {
        assert!(offset.is_multiple_of(8), "no word at {offset:#x}");
        // SAFETY: eight aligned bytes inside of the mapping; all other accesses to it are assembly or locked, too.
        let word = unsafe { AtomicU64::from_ptr(self.at(offset, 8).cast()) };
        if set {
            word.fetch_or(mask.to_le(), Ordering::SeqCst);
        } else {
            word.fetch_and(!mask.to_le(), Ordering::SeqCst);
        }
    }

    #[inline]
    fn write_back(&self, offset: u64, bytes: u64) {
        if self.write_back != WriteBack::None {
            let base = self
                .at(offset, bytes as usize)
                .wrapping_sub(offset as usize);
            for line in lines(offset, bytes) {
                // SAFETY: lines of a checked range of the mapping, and the processor was asked for the instruction.
                unsafe { self.write_back.line(base.wrapping_add(line as usize)) };
            }
        }
    }

    #[inline]
    fn fence(&self) -> io::Result<()> {
        match self.fence {
            FenceKind::Store => store_fence(),
            FenceKind::StoreAndReadBack => {
                store_fence();
                // SAFETY: the first byte of the mapping.
                let _ = unsafe { self.base.as_ptr().read_volatile() };
            }
            FenceKind::Synchronise => self.file.sync_data()?,
        }
        Ok(())
    }

    #[inline]
    fn expect_store(&self, offset: u64, bytes: u64) {
        if self.write_back != WriteBack::None {
            lines(offset, bytes)
                .for_each(|line| prefetch(self.base.as_ptr().wrapping_add(line as usize)));
        }
    }
}
