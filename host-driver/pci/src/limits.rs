//! How long calls of the back ends outside of this process may take.

use std::time::Duration;

/// The longest time of each kind of call. After it the call fails with [`crate::PciError::TimedOut`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Opening the function, per message.
    pub open: Duration,
    /// A register or configuration space access.
    pub access: Duration,
    /// Mapping or unmapping a DMA buffer, setting up interrupts.
    pub mapping: Duration,
    /// A function-level reset.
    pub reset: Duration,
}

/// What the back ends use unless told otherwise. A simulated device on a loaded machine needs milliseconds; a device that needs seconds is dead.
pub const LIMITS: Limits = Limits {
    open: Duration::from_secs(5),
    access: Duration::from_secs(5),
    mapping: Duration::from_secs(5),
    reset: Duration::from_secs(10),
};

/// When a call that starts now has to have ended.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    end: std::time::Instant,
}

impl Deadline {
    pub(crate) fn after(limit: Duration) -> Self {
        Self {
            end: std::time::Instant::now() + limit,
        }
    }

    /// What is left, rounded up to what poll(2) can wait for; None when nothing is.
    pub(crate) fn remaining(&self) -> Option<nix::poll::PollTimeout> {
        let left = self.end.checked_duration_since(std::time::Instant::now())?;
        if left.is_zero() {
            return None;
        }
        let milliseconds = left.as_micros().div_ceil(1000).min(1 << 30) as i32;
        nix::poll::PollTimeout::try_from(milliseconds).ok()
    }
}
