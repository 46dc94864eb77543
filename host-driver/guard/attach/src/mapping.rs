//! A shared mapping of a memory file.

use rustix::io::Errno;
use rustix::mm::{Advice, MapFlags, ProtFlags};
use std::os::fd::AsFd;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, AtomicU64};

/// A mapping, unmapped when dropped. Others write to the same memory, so it is seen through atomics only.
#[derive(Debug)]
pub struct Mapping {
    start: NonNull<u8>,
    bytes: usize,
}

// SAFETY: the mapping belongs to this value, lives as long as it, and is only accessed through atomics.
unsafe impl Send for Mapping {}
// SAFETY: see above; atomics may be used by several threads at once.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Maps the first `bytes` of a file for reading and writing. Nothing is touched. A fork does not inherit it.
    ///
    /// # Errors
    /// When the file is smaller or cannot be mapped so.
    pub fn new(file: impl AsFd, bytes: u64) -> rustix::io::Result<Self> {
        Self::with_protection(file, bytes, ProtFlags::READ | ProtFlags::WRITE)
    }

    /// The same, with what may be done with it.
    pub(crate) fn with_protection(
        file: impl AsFd,
        bytes: u64,
        protection: ProtFlags,
    ) -> rustix::io::Result<Self> {
        let length = usize::try_from(bytes).map_err(|_| Errno::NOMEM)?;
        if length == 0 || rustix::fs::fstat(&file)?.st_size.cast_unsigned() < bytes {
            return Err(Errno::INVAL);
        }
        // SAFETY: a new mapping at an address of the kernel's choice replaces nothing.
        let start = unsafe {
            rustix::mm::mmap(
                std::ptr::null_mut(),
                length,
                protection,
                MapFlags::SHARED,
                &file,
                0,
            )?
        };
        let start = NonNull::new(start.cast()).ok_or(Errno::NOMEM)?;
        let mapping = Self {
            start,
            bytes: length,
        };
        // SAFETY: the range is the mapping made above; the advice changes what a fork inherits and nothing here.
        unsafe { rustix::mm::madvise(start.as_ptr().cast(), length, Advice::LinuxDontFork)? };
        Ok(mapping)
    }

    /// Address of the first byte.
    pub fn address(&self) -> u64 {
        self.start.as_ptr() as u64
    }

    /// The first byte, for programs that place structures of their own. Others may write at any time.
    pub fn pointer(&self) -> *mut u8 {
        self.start.as_ptr()
    }

    /// Size in bytes.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// All of it, in words.
    pub fn words(&self) -> &[AtomicU64] {
        // SAFETY: the mapping starts on a page, is as long as said and lives as long as the borrow; atomics may be shared with anybody.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr().cast(), self.bytes / 8) }
    }

    /// All of it, in bytes.
    pub fn cells(&self) -> &[AtomicU8] {
        // SAFETY: as above.
        unsafe { std::slice::from_raw_parts(self.start.as_ptr().cast(), self.bytes) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the mapping was made by this value and nobody borrows it any more.
        // It can only fail for a range that is none.
        let _ = unsafe { rustix::mm::munmap(self.start.as_ptr().cast(), self.bytes) };
    }
}
