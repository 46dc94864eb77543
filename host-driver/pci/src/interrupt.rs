//! An interrupt vector as an eventfd: whoever raises it adds one, whoever takes it gets the sum.

use crate::limits::Deadline;
use crate::{PciError, Result};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, poll};
use nix::sys::eventfd::{EfdFlags, EventFd};
use std::os::fd::{AsFd, BorrowedFd};
use std::time::Duration;

/// The receiving end of a vector.
#[derive(Debug)]
pub struct Interrupt(EventFd);

impl Interrupt {
    /// The one of a vector.
    pub(crate) fn of(vectors: &[Self], vector: u16) -> Result<&Self> {
        vectors
            .get(usize::from(vector))
            .ok_or(PciError::OutOfRange {
                what: "interrupt vector",
                value: u64::from(vector),
            })
    }

    /// A vector that nobody has raised.
    ///
    /// # Errors
    /// When the process has no file descriptor left.
    pub fn new() -> Result<Self> {
        EventFd::from_flags(EfdFlags::EFD_NONBLOCK | EfdFlags::EFD_CLOEXEC)
            .map(Self)
            .map_err(|error| PciError::refused("eventfd of an interrupt", &error.into()))
    }

    /// Takes what has come, without waiting.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub fn take(&self) -> Result<u64> {
        loop {
            return match self.0.read() {
                Ok(count) => Ok(count),
                Err(Errno::EAGAIN) => Ok(0),
                Err(Errno::EINTR) => continue,
                Err(error) => Err(PciError::refused("eventfd of an interrupt", &error.into())),
            };
        }
    }

    /// Takes what has come, waiting for the first at most `limit`.
    ///
    /// # Errors
    /// [`PciError::TimedOut`] when none came.
    pub fn wait(&self, limit: Duration) -> Result<u64> {
        let deadline = Deadline::after(limit);
        loop {
            let count = self.take()?;
            if count > 0 {
                return Ok(count);
            }
            let Some(remaining) = deadline.remaining() else {
                let what = "interrupt";
                return Err(PciError::TimedOut { what, limit });
            };
            let mut polled = [PollFd::new(self.0.as_fd(), PollFlags::POLLIN)];
            match poll(&mut polled, remaining) {
                Ok(_) | Err(Errno::EINTR) => {}
                Err(error) => {
                    return Err(PciError::refused("wait for an interrupt", &error.into()));
                }
            }
        }
    }
}

impl AsFd for Interrupt {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.0.as_fd()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interrupts_add_up_and_are_taken_once() {
        let interrupt = Interrupt::new().expect("eventfd");
        assert_eq!(interrupt.take(), Ok(0));
        interrupt.0.write(1).expect("raise");
        interrupt.0.write(1).expect("raise");
        assert_eq!(interrupt.wait(Duration::from_secs(60)), Ok(2));
        assert_eq!(interrupt.take(), Ok(0));
    }

    #[test]
    fn a_wait_for_nothing_ends() {
        let interrupt = Interrupt::new().expect("eventfd");
        let limit = Duration::from_millis(1);
        let what = "interrupt";
        assert_eq!(
            interrupt.wait(limit),
            Err(PciError::TimedOut { what, limit })
        );
    }
}
