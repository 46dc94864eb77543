//! Whether replies to the outside may leave, or are held because not all of the memory is here yet.
//!
//! ```text
//!   guard --writes--> word in a file of memory (sealed: programs read it only) <--reads, waits on it-- program
//! ```

use crate::mapping::Mapping;
use rustix::io::Errno;
use rustix::mm::ProtFlags;
use rustix::thread::futex;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// Bytes of the file.
const BYTES: u64 = 4096;

fn word(mapping: &Mapping) -> &AtomicU32 {
    // SAFETY: the mapping begins at a page, is longer than a word and lives as long as the borrow; whoever has it uses it as this word only.
    unsafe { &*mapping.pointer().cast() }
}

/// The guard's side.
#[derive(Debug)]
pub struct Held {
    file: OwnedFd,
    mapping: Mapping,
}

impl Held {
    /// Replies leave.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn new() -> io::Result<Self> {
        use rustix::fs::{MemfdFlags, SealFlags};
        let flags = MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING;
        let file = rustix::fs::memfd_create("outrigger-replies", flags)?;
        rustix::fs::ftruncate(&file, BYTES)?;
        let mapping = Mapping::new(&file, BYTES)?;
        // This mapping writes on; nobody makes another one that does.
        let seals = SealFlags::FUTURE_WRITE | SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL;
        rustix::fs::fcntl_add_seals(&file, seals)?;
        Ok(Self { file, mapping })
    }

    /// They are held, or leave: who waits for that goes on.
    pub fn set(&self, held: bool) {
        let word = word(&self.mapping);
        word.store(held.into(), Ordering::Release);
        if !held {
            // It fails for nothing that is here.
            let _ = futex::wake(word, futex::Flags::empty(), i32::MAX.cast_unsigned());
        }
    }

    /// They are held.
    pub fn is_set(&self) -> bool {
        word(&self.mapping).load(Ordering::Acquire) != 0
    }

    /// What a program gets.
    pub fn file(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

/// The program's side.
#[derive(Debug)]
pub(crate) struct Replies(Mapping);

impl Replies {
    pub(crate) fn new(file: &OwnedFd) -> io::Result<Self> {
        Ok(Self(Mapping::with_protection(
            file,
            BYTES,
            ProtFlags::READ,
        )?))
    }

    pub(crate) fn may_leave(&self) -> bool {
        word(&self.0).load(Ordering::Acquire) == 0
    }

    /// Waits until they may leave, for at most so long; whether they may.
    pub(crate) fn wait(&self, limit: Duration) -> bool {
        let end = Instant::now() + limit;
        while !self.may_leave() {
            let left = end.saturating_duration_since(Instant::now());
            let Ok(left) = left.try_into() else {
                return false;
            };
            match futex::wait(word(&self.0), futex::Flags::empty(), 1, Some(&left)) {
                Ok(()) | Err(Errno::AGAIN | Errno::INTR) => {}
                Err(_) => return self.may_leave(),
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reply_waits_until_it_may_leave_and_nobody_else_can_let_it() {
        let held = Held::new().expect("word");
        held.set(true);
        let file = held.file().try_clone_to_owned().expect("file");
        let replies = Replies::new(&file).expect("mapping");
        assert!(!replies.may_leave());
        assert!(!replies.wait(Duration::from_millis(5)));
        assert!(
            Mapping::new(&file, BYTES).is_err(),
            "a program may not write"
        );
        std::thread::scope(|scope| {
            let waits = scope.spawn(|| replies.wait(Duration::from_secs(60)));
            held.set(false);
            assert!(waits.join().expect("no panic"));
        });
    }
}
