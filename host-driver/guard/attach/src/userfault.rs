//! userfaultfd: page faults of a program, answered by another.
//!
//! The kernel's calls, one function each. What they do to the memory of a program is what the caller vouches for when it makes a
//! [`Userfault`]; the calls themselves take no pointers but to values of their own.

use linux_raw_sys::general::{
    _UFFDIO_API, _UFFDIO_COPY, _UFFDIO_POISON, _UFFDIO_REGISTER, _UFFDIO_UNREGISTER, _UFFDIO_WAKE,
    _UFFDIO_WRITEPROTECT, _UFFDIO_ZEROPAGE, UFFD_API, UFFD_EVENT_PAGEFAULT,
    UFFD_FEATURE_MISSING_HUGETLBFS, UFFD_FEATURE_MISSING_SHMEM, UFFD_FEATURE_PAGEFAULT_FLAG_WP,
    UFFD_FEATURE_POISON, UFFD_FEATURE_WP_ASYNC, UFFD_FEATURE_WP_HUGETLBFS_SHMEM,
    UFFD_FEATURE_WP_UNPOPULATED, UFFD_PAGEFAULT_FLAG_MINOR, UFFD_PAGEFAULT_FLAG_WP, UFFDIO,
    UFFDIO_COPY_MODE_DONTWAKE, UFFDIO_REGISTER_MODE_MISSING, UFFDIO_REGISTER_MODE_WP, uffdio_api,
    uffdio_copy, uffdio_poison, uffdio_range, uffdio_register, uffdio_writeprotect,
    uffdio_zeropage,
};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::ioctl::{IntegerSetter, Ioctl, IoctlOutput, Opcode, Updater, ioctl, opcode};
use rustix::mm::UserfaultfdFlags;
use std::os::fd::{AsFd, BorrowedFd, FromRawFd, OwnedFd};

/// Bytes of a message of the kernel.
pub const EVENT_BYTES: usize = 32;
/// How often a call is made again that the kernel could not finish because the mapping was about to change.
const ATTEMPTS: u32 = 100;

const MODE_WRITE_PROTECT: u64 = 1;
const MODE_WRITE_PROTECT_SILENT: u64 = 2;

const fn number<T>(number: u32) -> Opcode {
    opcode::read_write::<T>(UFFDIO as u8, number as u8)
}

/// What the kernel of this machine can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abilities {
    /// Bits of `UFFD_FEATURE_*`.
    features: u64,
}

impl Abilities {
    /// Asks the kernel.
    ///
    /// # Errors
    /// When it lets this program have no userfaultfd.
    pub fn of_kernel() -> rustix::io::Result<Self> {
        let file = open()?;
        let mut api = uffdio_api {
            api: UFFD_API.into(),
            features: 0,
            ioctls: 0,
        };
        handshake(&file, &mut api)?;
        Ok(Self {
            features: api.features,
        })
    }

    fn has(self, feature: u32) -> bool {
        self.features & u64::from(feature) != 0
    }

    /// Writers of shared memory can be made to wait (since Linux 5.19).
    pub fn write_protect(self) -> bool {
        self.has(UFFD_FEATURE_WP_HUGETLBFS_SHMEM)
    }

    /// Writes are noted without a wait, for PAGEMAP_SCAN to find (since Linux 6.7).
    pub fn asynchronous(self) -> bool {
        self.has(UFFD_FEATURE_WP_ASYNC)
    }

    /// A page can be made to kill who touches it (since Linux 6.6).
    pub fn poison(self) -> bool {
        self.has(UFFD_FEATURE_POISON)
    }
}

/// How writes to protected pages are dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writes {
    /// The writer waits until the page is released.
    Wait,
    /// The kernel releases the page and notes it.
    Note,
}

/// A page fault that waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// A write to a protected page.
    Write {
        /// Where, in the program.
        address: u64,
    },
    /// A touch of a page that nothing is in.
    Missing {
        /// Where, in the program.
        address: u64,
    },
}

impl Event {
    /// What a message of the kernel says; `None` where it is about something else.
    pub fn from_bytes(bytes: &[u8; EVENT_BYTES]) -> Option<Self> {
        let word = |at: usize| {
            let mut word = [0; 8];
            word.copy_from_slice(&bytes[at..at + 8]);
            u64::from_ne_bytes(word)
        };
        let (kind, flags, address) = (bytes[0], word(8), word(16));
        if u32::from(kind) != UFFD_EVENT_PAGEFAULT {
            return None;
        }
        if flags & u64::from(UFFD_PAGEFAULT_FLAG_WP) != 0 {
            Some(Self::Write { address })
        } else if flags & u64::from(UFFD_PAGEFAULT_FLAG_MINOR) != 0 {
            None
        } else {
            Some(Self::Missing { address })
        }
    }
}

/// A userfaultfd: of this program, or handed over by another one, whose memory it is about then.
#[derive(Debug)]
pub struct Userfault {
    file: OwnedFd,
}

impl AsFd for Userfault {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

fn open() -> rustix::io::Result<OwnedFd> {
    let flags = UserfaultfdFlags::CLOEXEC | UserfaultfdFlags::NONBLOCK;
    // SAFETY: nothing is registered yet; what is registered later is the affair of whoever holds the `Userfault`.
    match unsafe { rustix::mm::userfaultfd(flags) } {
        Err(Errno::PERM) => {}
        result => return result,
    }
    if let Ok(device) = rustix::fs::open(
        "/dev/userfaultfd",
        OFlags::RDWR | OFlags::CLOEXEC,
        Mode::empty(),
    ) {
        const NEW: Opcode = opcode::none(UFFDIO as u8, 0);
        return new_of_device::<NEW>(&device, flags);
    }
    // Without the right to it, for faults outside of the kernel only: a read(2) into a page that is missing or protected fails then.
    let flags = flags | UserfaultfdFlags::from_bits_retain(1);
    // SAFETY: as above.
    unsafe { rustix::mm::userfaultfd(flags) }
}

fn new_of_device<const NEW: Opcode>(
    device: &OwnedFd,
    flags: UserfaultfdFlags,
) -> rustix::io::Result<OwnedFd> {
    struct New<const NEW: Opcode>(IntegerSetter<NEW>);
    // SAFETY: USERFAULTFD_IOC_NEW takes its flags as a number and returns a descriptor that nobody owns yet.
    unsafe impl<const NEW: Opcode> Ioctl for New<NEW> {
        type Output = OwnedFd;
        const IS_MUTATING: bool = false;
        fn opcode(&self) -> Opcode {
            NEW
        }
        fn as_ptr(&mut self) -> *mut std::ffi::c_void {
            self.0.as_ptr()
        }
        unsafe fn output_from_ptr(
            output: IoctlOutput,
            _: *mut std::ffi::c_void,
        ) -> rustix::io::Result<OwnedFd> {
            // SAFETY: the call succeeded, so this is a descriptor of ours alone.
            Ok(unsafe { OwnedFd::from_raw_fd(output) })
        }
    }
    // SAFETY: the number is that of the call, the argument its flags.
    unsafe {
        ioctl(
            device,
            New(IntegerSetter::<NEW>::new_usize(flags.bits() as usize)),
        )
    }
}

fn handshake(file: &OwnedFd, api: &mut uffdio_api) -> rustix::io::Result<()> {
    const API: Opcode = number::<uffdio_api>(_UFFDIO_API);
    // SAFETY: the call of this number takes such a value and changes nothing else.
    unsafe { ioctl(file, Updater::<API, uffdio_api>::new(api)) }
}

fn range(start: u64, bytes: u64) -> uffdio_range {
    uffdio_range { start, len: bytes }
}

/// Calls again while the mapping is about to change, for a while.
fn persist(mut call: impl FnMut() -> rustix::io::Result<()>) -> rustix::io::Result<()> {
    let mut result = call();
    for _ in 1..ATTEMPTS {
        if result != Err(Errno::AGAIN) {
            break;
        }
        std::thread::yield_now();
        result = call();
    }
    result
}

impl Userfault {
    /// A new one for this program's memory.
    ///
    /// # Errors
    /// When the kernel has none, or none with what is asked for.
    ///
    /// # Safety
    /// It is used on mappings only that the caller owns, and whose pages it may fill.
    pub unsafe fn create(writes: Writes) -> rustix::io::Result<Self> {
        let abilities = Abilities::of_kernel()?;
        let file = open()?;
        let mut features = UFFD_FEATURE_PAGEFAULT_FLAG_WP
            | UFFD_FEATURE_WP_HUGETLBFS_SHMEM
            | UFFD_FEATURE_MISSING_SHMEM
            | UFFD_FEATURE_MISSING_HUGETLBFS;
        if writes == Writes::Note {
            features |= UFFD_FEATURE_WP_ASYNC | UFFD_FEATURE_WP_UNPOPULATED;
        }
        if abilities.poison() {
            features |= UFFD_FEATURE_POISON;
        }
        let mut api = uffdio_api {
            api: UFFD_API.into(),
            features: features.into(),
            ioctls: 0,
        };
        handshake(&file, &mut api)?;
        Ok(Self { file })
    }

    /// One that another program made for its memory and handed over.
    ///
    /// # Safety
    /// It is not of this program, or the caller owns the mappings it is used on.
    pub unsafe fn received(file: OwnedFd) -> Self {
        Self { file }
    }

    /// From now on faults of the range come here: missing pages, and writes to protected ones.
    ///
    /// # Errors
    /// When the range is no mapping that can be registered, or is another one's.
    pub fn register(&self, start: u64, bytes: u64) -> rustix::io::Result<()> {
        const REGISTER: Opcode = number::<uffdio_register>(_UFFDIO_REGISTER);
        let mut register = uffdio_register {
            range: range(start, bytes),
            mode: u64::from(UFFDIO_REGISTER_MODE_MISSING | UFFDIO_REGISTER_MODE_WP),
            ioctls: 0,
        };
        // SAFETY: the call of this number takes such a value.
        unsafe {
            ioctl(
                &self.file,
                Updater::<REGISTER, uffdio_register>::new(&mut register),
            )
        }
    }

    /// No longer. All pages of the range are released, and who waits goes on.
    ///
    /// # Errors
    /// When the program is gone.
    pub fn unregister(&self, start: u64, bytes: u64) -> rustix::io::Result<()> {
        const UNREGISTER: Opcode =
            opcode::read::<uffdio_range>(UFFDIO as u8, _UFFDIO_UNREGISTER as u8);
        let mut range = range(start, bytes);
        // SAFETY: the call of this number takes such a value.
        unsafe {
            ioctl(
                &self.file,
                Updater::<UNREGISTER, uffdio_range>::new(&mut range),
            )
        }
    }

    /// Protects a range against writes, pages that are not there yet included. When this returns, no processor can write to it.
    ///
    /// # Errors
    /// When the program is gone or the range is not registered.
    pub fn protect(&self, start: u64, bytes: u64) -> rustix::io::Result<()> {
        self.change_protection(start, bytes, MODE_WRITE_PROTECT)
    }

    /// Releases a range, and who waits for it if that is wanted.
    ///
    /// # Errors
    /// As [`Self::protect`].
    pub fn release(&self, start: u64, bytes: u64, wake: bool) -> rustix::io::Result<()> {
        let mode = if wake { 0 } else { MODE_WRITE_PROTECT_SILENT };
        self.change_protection(start, bytes, mode)
    }

    fn change_protection(&self, start: u64, bytes: u64, mode: u64) -> rustix::io::Result<()> {
        const PROTECT: Opcode = number::<uffdio_writeprotect>(_UFFDIO_WRITEPROTECT);
        persist(|| {
            let mut protect = uffdio_writeprotect {
                range: range(start, bytes),
                mode,
            };
            // SAFETY: the call of this number takes such a value.
            unsafe {
                ioctl(
                    &self.file,
                    Updater::<PROTECT, uffdio_writeprotect>::new(&mut protect),
                )
            }
        })
    }

    /// Lets those go on that wait for something in the range.
    ///
    /// # Errors
    /// When the program is gone.
    pub fn wake(&self, start: u64, bytes: u64) -> rustix::io::Result<()> {
        const WAKE: Opcode = opcode::read::<uffdio_range>(UFFDIO as u8, _UFFDIO_WAKE as u8);
        let mut range = range(start, bytes);
        // SAFETY: the call of this number takes such a value.
        unsafe { ioctl(&self.file, Updater::<WAKE, uffdio_range>::new(&mut range)) }
    }

    /// Puts `contents` where nothing is, in one piece: whoever touches it sees nothing or all. Wakes nobody.
    ///
    /// # Errors
    /// [`Errno::EXIST`] when something is there: it stays.
    pub fn fill(&self, start: u64, contents: &[u8]) -> rustix::io::Result<()> {
        const COPY: Opcode = number::<uffdio_copy>(_UFFDIO_COPY);
        persist(|| {
            let mut copy = uffdio_copy {
                dst: start,
                src: contents.as_ptr() as u64,
                len: contents.len() as u64,
                mode: UFFDIO_COPY_MODE_DONTWAKE.into(),
                copy: 0,
            };
            // SAFETY: the kernel reads `len` bytes at `src`, which is the slice; what it writes to is missing until then.
            unsafe { ioctl(&self.file, Updater::<COPY, uffdio_copy>::new(&mut copy)) }
        })
    }

    /// Puts zeros where nothing is. Wakes nobody.
    ///
    /// # Errors
    /// As [`Self::fill`].
    pub fn fill_zeros(&self, start: u64, bytes: u64) -> rustix::io::Result<()> {
        const ZERO: Opcode = number::<uffdio_zeropage>(_UFFDIO_ZEROPAGE);
        persist(|| {
            let mut zero = uffdio_zeropage {
                range: range(start, bytes),
                mode: linux_raw_sys::general::UFFDIO_ZEROPAGE_MODE_DONTWAKE.into(),
                zeropage: 0,
            };
            // SAFETY: the call of this number takes such a value; what it writes to is missing until then.
            unsafe { ioctl(&self.file, Updater::<ZERO, uffdio_zeropage>::new(&mut zero)) }
        })
    }

    /// Makes a missing page kill (SIGBUS) whoever touches it, those who wait for it now included.
    ///
    /// # Errors
    /// When the kernel cannot, or something is there.
    pub fn poison(&self, start: u64, bytes: u64) -> rustix::io::Result<()> {
        const POISON: Opcode = number::<uffdio_poison>(_UFFDIO_POISON);
        // The mark of protection is in the place where that of poison goes.
        self.release(start, bytes, false)?;
        persist(|| {
            let mut poison = uffdio_poison {
                range: range(start, bytes),
                mode: 0,
                updated: 0,
            };
            // SAFETY: the call of this number takes such a value; the page is missing.
            unsafe {
                ioctl(
                    &self.file,
                    Updater::<POISON, uffdio_poison>::new(&mut poison),
                )
            }
        })
    }

    /// Takes faults that have come, without waiting, and says how many messages there were.
    ///
    /// # Errors
    /// When the file is broken.
    pub fn events(
        &self,
        buffer: &mut [[u8; EVENT_BYTES]],
        mut each: impl FnMut(Event),
    ) -> rustix::io::Result<usize> {
        let bytes = buffer.as_flattened_mut();
        let read = match rustix::io::read(&self.file, bytes) {
            Ok(read) => read,
            Err(Errno::AGAIN | Errno::INTR) => return Ok(0),
            Err(error) => return Err(error),
        };
        let messages = read / EVENT_BYTES;
        buffer[..messages]
            .iter()
            .filter_map(Event::from_bytes)
            .for_each(&mut each);
        Ok(messages)
    }
}
