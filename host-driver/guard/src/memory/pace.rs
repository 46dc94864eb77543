//! When the kernel may take notes, when writers must wait, and how often the notes are to be read.
//!
//! While the kernel takes notes nobody holds a writer, so at the fastest that writers can be, the budget must last until the next scan
//! and the switch after it.

use super::userfault::OwnMapping;
use outrigger_attach::PAGE_BYTES;
use outrigger_attach::userfault::Writes;
use rustix::fs::{FallocateFlags, MemfdFlags};
use std::io;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// How the notes are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The kernel takes notes where it can and may. Otherwise writers always wait.
    pub notes: bool,
    /// Not more often than this.
    pub least_interval: Duration,
    /// And not less.
    pub most_interval: Duration,
    /// How long programs may take to stand still for a switch.
    pub switch_limit: Duration,
    /// Least time from one switch to the next one away from waiting.
    pub dwell: Duration,
    /// Pages per second that all programs together can make dirty at most. Measured at the start where it is not given.
    pub fastest_pages_per_s: Option<u64>,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            notes: true,
            least_interval: Duration::from_millis(2),
            most_interval: Duration::from_millis(100),
            switch_limit: Duration::from_millis(5),
            dwell: Duration::from_millis(250),
            fastest_pages_per_s: None,
        }
    }
}

/// Pages that are written for a measurement.
const MEASURED_PAGES: usize = 4096;
/// How often; the fastest counts.
const MEASUREMENTS: usize = 5;

/// How long the budget lasts at the fastest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lasts {
    /// It does not matter how fast they write.
    Forever,
    /// So long.
    For(Duration),
}

impl Pace {
    /// How long the budget lasts when `unsaved` pages are and `clean` may become so.
    pub(super) fn lasts(&self, budget: u64, unsaved: u64, clean: u64) -> Lasts {
        let slack = budget.saturating_sub(unsaved);
        if clean <= slack && budget >= unsaved {
            return Lasts::Forever;
        }
        match self.fastest_pages_per_s {
            Some(rate) => Lasts::For(Duration::from_secs_f64(slack as f64 / rate.max(1) as f64)),
            None => Lasts::For(Duration::ZERO),
        }
    }

    /// When to scan next while notes are taken; `None`: writers must wait from now on.
    pub(super) fn next_scan(&self, lasts: Lasts) -> Option<Duration> {
        match lasts {
            Lasts::Forever => Some(self.most_interval),
            Lasts::For(time) => {
                let left = time.saturating_sub(self.switch_limit);
                // Half of it: whoever scans may be late.
                let half = (left / 2).min(self.most_interval);
                (half >= self.least_interval).then_some(half)
            }
        }
    }

    /// Whether notes may be taken again: not where writers would have to wait again at once.
    pub(super) fn may_note(&self, lasts: Lasts) -> bool {
        match lasts {
            Lasts::Forever => true,
            Lasts::For(time) => time >= self.switch_limit + self.least_interval * 8,
        }
    }
}

/// The fastest that all processors of this machine can make pages dirty while the kernel takes notes, doubled to be sure.
///
/// # Errors
/// When the kernel takes no notes, or refuses something for this process.
pub(super) fn measure() -> io::Result<u64> {
    let bytes = (MEASURED_PAGES * PAGE_BYTES) as u64;
    let file = rustix::fs::memfd_create("outrigger-measured", MemfdFlags::CLOEXEC)?;
    rustix::fs::ftruncate(&file, bytes)?;
    rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, bytes)?;
    let OwnMapping { mapping, userfault } = OwnMapping::new(&file, bytes, Writes::Note)?;
    let mut fastest = Duration::MAX;
    for _ in 0..MEASUREMENTS {
        userfault.protect(mapping.address(), bytes)?;
        let begun = Instant::now();
        for word in mapping.words().iter().step_by(PAGE_BYTES / 8) {
            word.store(1, Ordering::Relaxed);
        }
        fastest = fastest.min(begun.elapsed());
    }
    let processors = std::thread::available_parallelism()?.get() as f64;
    let per_s = MEASURED_PAGES as f64 / fastest.as_secs_f64().max(1e-9);
    Ok((per_s * processors * 2.0) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use outrigger_attach::userfault::Abilities;

    const PACE: Pace = Pace {
        notes: true,
        least_interval: Duration::from_millis(2),
        most_interval: Duration::from_millis(100),
        switch_limit: Duration::from_millis(5),
        dwell: Duration::ZERO,
        fastest_pages_per_s: Some(1000),
    };

    fn next(budget: u64, unsaved: u64, clean: u64) -> Option<u128> {
        let next = PACE.next_scan(PACE.lasts(budget, unsaved, clean));
        next.map(|next| next.as_millis())
    }

    #[test]
    fn the_next_scan_comes_before_the_fastest_writers_use_up_the_budget() {
        assert_eq!(next(100, 0, 100), Some(100), "all of it may be dirty");
        assert_eq!(
            next(100, 0, 101),
            Some(47),
            "half of 100 ms less the switch"
        );
        assert_eq!(next(100, 90, 101), Some(2));
        assert_eq!(next(100, 92, 101), None);
        assert_eq!(next(100, 101, 0), None, "exposed");
        assert_eq!(next(5000, 0, 5001), Some(100));
    }

    #[test]
    fn away_from_waiting_takes_more_room_than_staying() {
        for unsaved in 0..=100 {
            let lasts = PACE.lasts(100, unsaved, 1000);
            let (may, stays) = (PACE.may_note(lasts), PACE.next_scan(lasts).is_some());
            assert!(!may || stays, "{unsaved}: back at once");
        }
        assert!(PACE.may_note(PACE.lasts(100, 0, 1000)));
        let unknown = Pace {
            fastest_pages_per_s: None,
            ..PACE
        };
        assert!(!unknown.may_note(unknown.lasts(1_000_000, 0, 1_000_001)));
    }

    #[test]
    fn the_fastest_of_this_machine_is_a_number_where_the_kernel_takes_notes() {
        if !Abilities::of_kernel().is_ok_and(Abilities::asynchronous) {
            println!(
                "SKIPPED: needs Linux 6.7 and, unless root, sysctl vm.unprivileged_userfaultfd=1"
            );
            return;
        }
        let measured = measure().expect("measured");
        println!("{measured} pages/s");
        assert!(measured > 1000, "{measured}");
    }
}
