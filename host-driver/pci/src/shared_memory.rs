//! Memory that two processes, or a process and a device, see at once: a memfd, mapped shared.
//!
//! The only place of the user-space drivers with raw memory accesses. All of them are atomic: the other side writes at any time.

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, SealFlag, fcntl};
use nix::sys::memfd::{MemFdCreateFlag, memfd_create};
use nix::sys::mman::{MapFlags, ProtFlags, mmap, munmap};
use std::io;
use std::num::NonZeroUsize;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, AtomicU64, Ordering};

/// Bytes of a page.
pub(crate) const PAGE_BYTES: usize = 4096;
/// Bytes of a huge page; buffers of this size and above ask for them: one mapping in place of 512.
const HUGE_PAGE_BYTES: usize = 2 << 20;
/// Bytes of a word that is read and written in one piece.
const WORD_BYTES: usize = 8;

/// A shared mapping, unmapped when dropped.
#[derive(Debug)]
pub struct MappedMemory {
    start: NonNull<u8>,
    length: usize,
    writable: bool,
}

/// Memory of this process with its file, to be handed to others.
#[derive(Debug)]
pub struct SharedMemory {
    file: OwnedFd,
    mapped: MappedMemory,
}

// SAFETY: the mapping belongs to this value, lives as long as it, and is only accessed through atomics.
unsafe impl Send for MappedMemory {}
// SAFETY: see above; atomics may be used by several threads at once.
unsafe impl Sync for MappedMemory {}

impl SharedMemory {
    /// Zeroed memory of at least `length` bytes, in huge pages when it is large and there are any. It cannot shrink: whoever maps its file
    /// can rely on it.
    ///
    /// # Errors
    /// When there is not so much memory.
    pub fn allocate(length: usize) -> io::Result<Self> {
        let whole = |page| length.max(1).checked_next_multiple_of(page);
        let too_large = || io::Error::from(Errno::ENOMEM);
        if length >= HUGE_PAGE_BYTES {
            let huge = whole(HUGE_PAGE_BYTES).ok_or_else(too_large)?;
            if let Ok(memory) = Self::create(huge, MemFdCreateFlag::MFD_HUGETLB) {
                return Ok(memory);
            }
        }
        Self::create(
            whole(PAGE_BYTES).ok_or_else(too_large)?,
            MemFdCreateFlag::empty(),
        )
    }

    fn create(length: usize, pages: MemFdCreateFlag) -> io::Result<Self> {
        let flags = MemFdCreateFlag::MFD_CLOEXEC | MemFdCreateFlag::MFD_ALLOW_SEALING | pages;
        let file = memfd_create(c"outrigger-dma", flags)?;
        let bytes = i64::try_from(length).map_err(|_| io::Error::from(Errno::ENOMEM))?;
        nix::unistd::ftruncate(&file, bytes)?;
        let seals = SealFlag::F_SEAL_SHRINK | SealFlag::F_SEAL_GROW | SealFlag::F_SEAL_SEAL;
        fcntl(file.as_raw_fd(), FcntlArg::F_ADD_SEALS(seals))?;
        // Populated at once: that no page is left (of huge ones above all) is an error here and not a signal later.
        let mapped = MappedMemory::map(&file, 0, length, true, MapFlags::MAP_POPULATE)?;
        Ok(Self { file, mapped })
    }

    /// The memory.
    pub fn mapped(&self) -> &MappedMemory {
        &self.mapped
    }

    /// Size in bytes.
    pub fn length(&self) -> usize {
        self.mapped.length
    }
}

impl MappedMemory {
    /// Maps a part of somebody else's memory file.
    ///
    /// # Errors
    /// When the part is not inside of the file, or the file might shrink: an access would then kill this process.
    pub fn map_foreign(
        file: &OwnedFd,
        offset: u64,
        length: usize,
        writable: bool,
    ) -> io::Result<Self> {
        let seals = fcntl(file.as_raw_fd(), FcntlArg::F_GET_SEALS)?;
        if !SealFlag::from_bits_retain(seals).contains(SealFlag::F_SEAL_SHRINK) {
            return Err(Errno::EPERM.into());
        }
        let size = nix::sys::stat::fstat(file.as_raw_fd())?.st_size as u64;
        let end = offset.checked_add(length as u64);
        if length == 0 || end.is_none_or(|end| end > size) {
            return Err(Errno::EINVAL.into());
        }
        Self::map(file, offset, length, writable, MapFlags::empty())
    }

    fn map(
        file: &OwnedFd,
        offset: u64,
        length: usize,
        writable: bool,
        flags: MapFlags,
    ) -> io::Result<Self> {
        let invalid = || io::Error::from(Errno::EINVAL);
        let bytes = NonZeroUsize::new(length).ok_or_else(invalid)?;
        let offset = i64::try_from(offset).map_err(|_| invalid())?;
        let mut protection = ProtFlags::PROT_READ;
        protection.set(ProtFlags::PROT_WRITE, writable);
        let flags = MapFlags::MAP_SHARED | flags;
        // SAFETY: a new mapping at an address of the kernel's choice replaces nothing.
        let start = unsafe { mmap(None, bytes, protection, flags, file, offset)? };
        Ok(Self {
            start: start.cast(),
            length,
            writable,
        })
    }

    /// Size in bytes.
    pub fn length(&self) -> usize {
        self.length
    }

    /// Address of the first byte in this process, for who hands it to the kernel.
    pub fn address(&self) -> u64 {
        self.start.as_ptr() as u64
    }

    /// Copies out, in ascending order; an aligned word in one piece. False when the range is not inside.
    #[must_use]
    pub fn read(&self, offset: usize, bytes: &mut [u8]) -> bool {
        if !self.contains(offset, bytes.len()) {
            return false;
        }
        let mut at = 0;
        while at < bytes.len() {
            let place = offset + at;
            if place.is_multiple_of(WORD_BYTES) && bytes.len() - at >= WORD_BYTES {
                let word = self.word(place).load(Ordering::Acquire);
                bytes[at..at + WORD_BYTES].copy_from_slice(&word.to_ne_bytes());
                at += WORD_BYTES;
            } else {
                bytes[at] = self.byte(place).load(Ordering::Acquire);
                at += 1;
            }
        }
        true
    }

    /// Copies in, in ascending order; an aligned word in one piece. False when the range is not inside or may not be written.
    #[must_use]
    pub fn write(&self, offset: usize, bytes: &[u8]) -> bool {
        if !self.writable || !self.contains(offset, bytes.len()) {
            return false;
        }
        let mut at = 0;
        while at < bytes.len() {
            let place = offset + at;
            if let Some(word) = bytes[at..].first_chunk::<WORD_BYTES>()
                && place.is_multiple_of(WORD_BYTES)
            {
                self.word(place)
                    .store(u64::from_ne_bytes(*word), Ordering::Release);
                at += WORD_BYTES;
            } else {
                self.byte(place).store(bytes[at], Ordering::Release);
                at += 1;
            }
        }
        true
    }

    fn contains(&self, offset: usize, length: usize) -> bool {
        offset
            .checked_add(length)
            .is_some_and(|end| end <= self.length)
    }

    /// The word at an offset that [`Self::contains`] 8 bytes of, a multiple of 8.
    fn word(&self, offset: usize) -> &AtomicU64 {
        // SAFETY: inside of the mapping (the callers checked), aligned because mappings begin at pages, and valid as long as `self`.
        unsafe { AtomicU64::from_ptr(self.start.as_ptr().add(offset).cast()) }
    }

    /// The byte at an offset that is inside.
    fn byte(&self, offset: usize) -> &AtomicU8 {
        // SAFETY: inside of the mapping (the callers checked), and valid as long as `self`.
        unsafe { AtomicU8::from_ptr(self.start.as_ptr().add(offset)) }
    }
}

impl AsFd for SharedMemory {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

impl Drop for MappedMemory {
    fn drop(&mut self) {
        // SAFETY: the mapping is this value's, and nobody can have a reference into it any more.
        let unmapped = unsafe { munmap(self.start.cast(), self.length) };
        debug_assert!(unmapped.is_ok());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_any_place_and_length_come_back() {
        let shared = SharedMemory::allocate(1).expect("memory");
        let memory = shared.mapped();
        assert_eq!(memory.length(), PAGE_BYTES);
        let pattern: Vec<u8> = (1..=40).collect();
        for offset in 0..20 {
            for length in 0..pattern.len() {
                assert!(memory.write(offset, &pattern[..length]));
                let mut read = vec![0; length];
                assert!(memory.read(offset, &mut read));
                assert_eq!(read, pattern[..length], "offset {offset}");
            }
        }
        let mut bytes = [0; 8];
        assert!(memory.read(PAGE_BYTES - 8, &mut bytes));
        assert!(!memory.read(PAGE_BYTES - 7, &mut bytes));
        assert!(!memory.write(usize::MAX, &[1]));
    }

    #[test]
    fn the_other_side_sees_the_same_bytes() {
        let memory = SharedMemory::allocate(3 * PAGE_BYTES).expect("memory");
        let file = memory.as_fd().try_clone_to_owned().expect("file");
        let page = PAGE_BYTES as u64;
        let other = MappedMemory::map_foreign(&file, page, PAGE_BYTES, false).expect("maps");
        assert!(memory.mapped().write(PAGE_BYTES + 5, b"hello"));
        let mut bytes = [0; 5];
        assert!(other.read(5, &mut bytes));
        assert_eq!(&bytes, b"hello");
        assert!(!other.write(5, b"no"), "it was mapped for reading");
    }

    #[test]
    fn files_that_are_too_short_or_may_shrink_are_refused() {
        let memory = SharedMemory::allocate(PAGE_BYTES).expect("memory");
        let file = || memory.as_fd().try_clone_to_owned().expect("file");
        for (offset, length) in [(4096, 4096), (0, 4097), (0, 0), (u64::MAX, 4096)] {
            let error = MappedMemory::map_foreign(&file(), offset, length, true).err();
            let errno = error.and_then(|error| error.raw_os_error());
            assert_eq!(errno, Some(Errno::EINVAL as i32), "{offset} {length}");
        }
        let open = memfd_create(c"may shrink", MemFdCreateFlag::MFD_ALLOW_SEALING).expect("file");
        nix::unistd::ftruncate(&open, 4096).expect("grows");
        let error = MappedMemory::map_foreign(&open, 0, 4096, true).err();
        let errno = error.and_then(|error| error.raw_os_error());
        assert_eq!(errno, Some(Errno::EPERM as i32));
    }
}
