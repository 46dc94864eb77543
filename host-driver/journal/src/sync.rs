//! Threads, locks and atomics: std's, or in the crate that explores interleavings shuttle's.
//!
//! Also the rules that this crate's tests break: [`broken`] is the constant false except there.

#[cfg(feature = "explored")]
mod chosen {
    pub(crate) use crate::mutant::broken;
    pub use shuttle::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
    pub use shuttle::sync::{Arc, Mutex, MutexGuard, TryLockError};

    /// Lets others run.
    pub fn wait_a_little(_round: u32) {
        shuttle::thread::yield_now();
    }
}

#[cfg(not(feature = "explored"))]
mod chosen {
    pub use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
    pub use std::sync::{Arc, Mutex, MutexGuard, TryLockError};
    use std::time::Duration;

    /// Rounds of a wait that only spin: about 50 us, many commits of another thread.
    const SPINS: u32 = 1_000;

    /// Lets others run: spins first, then gives the processor away for ever longer, 1 ms at most.
    pub fn wait_a_little(round: u32) {
        match round {
            0..SPINS => std::hint::spin_loop(),
            _ if round < 2 * SPINS => std::thread::yield_now(),
            _ => std::thread::park_timeout(Duration::from_micros(
                u64::from(round - SPINS).min(1_000),
            )),
        }
    }

    /// What [`broken`] is.
    #[inline(always)]
    pub const fn never() -> bool {
        false
    }

    /// Whether a rule is broken: never.
    macro_rules! broken {
        ($mutant:ident) => {
            $crate::sync::never()
        };
    }
    pub(crate) use broken;
}

pub(crate) use chosen::*;
use std::time::Duration;

/// Bound of every wait for other threads.
pub(crate) const WAIT_LIMIT: Duration = Duration::from_secs(30);
/// Rounds of such a wait, at least; one takes a millisecond at most, and a little for the system.
const WAIT_ROUNDS: u32 = 20_000;

/// Whether a wait has lasted too long. A process that stood still, in a debugger or a freezer, has not waited meanwhile: rounds count too.
pub(crate) fn is_over(round: u32, waited: impl FnOnce() -> Duration) -> bool {
    round >= WAIT_ROUNDS && round % 64 == 63 && waited() > WAIT_LIMIT
}

/// Locks, also after another thread has panicked in there: what the lock protects is checked by its users, or the pool has failed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(|poisoned| poisoned.into_inner())
}

/// As [`lock`], if nobody has it.
pub(crate) fn try_lock<T>(mutex: &Mutex<T>) -> Option<MutexGuard<'_, T>> {
    match mutex.try_lock() {
        Ok(guard) => Some(guard),
        Err(TryLockError::Poisoned(poisoned)) => Some(poisoned.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_is_over_after_its_time_and_its_rounds() {
        let late = || WAIT_LIMIT * 2;
        let over = |waited: fn() -> Duration| (0..100_000).find(|round| is_over(*round, waited));
        assert!(over(|| WAIT_LIMIT).is_none(), "not at the limit");
        assert!(!is_over(63, late), "it stood still for all of that time");
        let first = over(|| WAIT_LIMIT * 2).expect("bounded");
        assert!((WAIT_ROUNDS..WAIT_ROUNDS + 64).contains(&first));
    }
}
