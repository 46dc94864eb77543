//! The end of a watch by SIGTERM or SIGINT, and waiting that hears them.

use anyhow::Context;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use std::os::fd::{AsFd, BorrowedFd};
use std::time::{Duration, Instant};

/// The signals, held back and read where it suits.
#[derive(Debug)]
pub(super) struct Stop {
    signals: SignalFd,
}

impl Stop {
    /// Holds the signals back, in this thread and those it starts from now on.
    ///
    /// # Errors
    /// When the operating system refuses.
    pub(super) fn on_signals() -> anyhow::Result<Self> {
        let mut signals = SigSet::empty();
        signals.add(Signal::SIGTERM);
        signals.add(Signal::SIGINT);
        signals.thread_block().context("cannot block signals")?;
        let signals =
            SignalFd::with_flags(&signals, SfdFlags::SFD_CLOEXEC).context("no signalfd")?;
        Ok(Self { signals })
    }

    /// Waits so long; true as soon as a signal came.
    ///
    /// # Errors
    /// When waiting fails.
    pub(super) fn wait(&self, time: Duration) -> anyhow::Result<bool> {
        let end = Instant::now() + time;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let (stopped, _) = self.wait_with(None, left)?;
            if stopped || left.is_zero() {
                return Ok(stopped);
            }
        }
    }

    /// Waits at most so long; whether a signal came, and whether there is input.
    ///
    /// # Errors
    /// When waiting fails.
    pub(super) fn wait_with(
        &self,
        input: Option<BorrowedFd<'_>>,
        time: Duration,
    ) -> anyhow::Result<(bool, bool)> {
        let mut waits = vec![PollFd::new(self.signals.as_fd(), PollFlags::POLLIN)];
        waits.extend(input.map(|input| PollFd::new(input, PollFlags::POLLIN)));
        let milliseconds = i32::try_from(time.as_millis().max(u128::from(!time.is_zero())));
        let timeout = PollTimeout::try_from(milliseconds.unwrap_or(i32::MAX));
        match poll(&mut waits, timeout.unwrap_or(PollTimeout::ZERO)) {
            // The caller looks at the time again.
            Ok(_) | Err(Errno::EINTR) => {}
            Err(error) => return Err(error).context("cannot wait"),
        }
        let ready = |index: usize| {
            waits
                .get(index)
                .is_some_and(|wait| wait.any() == Some(true))
        };
        Ok((ready(0), ready(1)))
    }
}
