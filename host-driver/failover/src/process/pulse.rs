//! When the silence of an application's heart is a hang, as a value (FT1).
//!
//! ```text
//!   looks:   beat      beat     stopped    waits for pages    nothing      nothing
//!   silence: 0         0        0          as before          grows        grows > heartbeat: a hang
//! ```
//! Promises: silence grows only while the application could beat, and somebody looked: not while it is stopped, and not while it waits for pages of
//! its memory that are still to come from the image, however long they take. An application that does not beat although it could is a hang after
//! its heartbeat and a look, whatever of its memory is still to come.

use std::time::{Duration, Instant};

/// Looks within a heartbeat, at least: a look may be late by so much of it.
const LOOKS: u32 = 8;

/// What an application has waited for, because a restore has not fetched it yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Touches {
    /// Pages that it waits for at the moment.
    pub(super) awaited: u64,
    /// Pages that it has waited for so far.
    pub(super) touched: u64,
}

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PulseRule {
    /// Who is stopped cannot beat.
    NotWhileStopped,
    /// Who waits for a page cannot beat.
    NotWhileWaiting,
    /// That pages are still to come is no excuse for who does not wait for them.
    OnlyWhileWaiting,
    /// Silence that nobody listened to is no silence.
    NotWithoutLooks,
    /// Until its first beat it has longer.
    LongerToBegin,
}

/// The heart of an application that was started.
#[derive(Debug)]
pub(super) struct Pulse {
    heartbeat: Duration,
    begin: Duration,
    silent: Duration,
    looked: Instant,
    /// It has beaten at all.
    lives: bool,
    touched: u64,
    /// The rule that this variant leaves out; `None` outside of tests.
    broken: Option<PulseRule>,
}

impl Pulse {
    /// Of one that is started now: it beats at least so often, the first time after `begin` at the latest.
    pub(super) fn new(heartbeat: Duration, begin: Duration, now: Instant) -> Self {
        Self {
            heartbeat,
            begin,
            silent: Duration::ZERO,
            looked: now,
            lives: false,
            touched: 0,
            broken: None,
        }
    }

    fn is_broken(&self, rule: PulseRule) -> bool {
        self.broken == Some(rule)
    }

    fn limit(&self) -> Duration {
        match self.lives || self.is_broken(PulseRule::LongerToBegin) {
            true => self.heartbeat,
            false => self.begin,
        }
    }

    /// It is to be looked at so often.
    pub(super) fn distance(&self) -> Duration {
        self.limit() / LOOKS
    }

    /// Silence until now was not its fault.
    pub(super) fn excuse(&mut self, now: Instant) {
        (self.silent, self.looked) = (Duration::ZERO, now);
    }

    /// Looks at it: whether it beat since the last look, and may run. `touches` is asked only if it matters; none where that is not known. How long it
    /// was silent, if that is a hang; then it has another such time.
    pub(super) fn look(
        &mut self,
        now: Instant,
        beat: bool,
        runs: bool,
        touches: impl FnOnce() -> Option<Touches>,
    ) -> Option<Duration> {
        let since = now.saturating_duration_since(self.looked);
        self.looked = now;
        self.lives |= beat;
        if beat || !(runs || self.is_broken(PulseRule::NotWhileStopped)) {
            self.silent = Duration::ZERO;
            return None;
        }
        let waits = match touches() {
            Some(touches) => {
                let more = std::mem::replace(&mut self.touched, touches.touched) != touches.touched;
                touches.awaited > 0 || more || self.is_broken(PulseRule::OnlyWhileWaiting)
            }
            // Whoever would hand it over does not answer either.
            None => true,
        };
        if !waits || self.is_broken(PulseRule::NotWhileWaiting) {
            // Who looks late was itself kept from running, and so was the application, most likely.
            let most = match self.is_broken(PulseRule::NotWithoutLooks) {
                true => since,
                false => self.distance(),
            };
            self.silent += since.min(most);
        }
        if self.silent <= self.limit() {
            return None;
        }
        Some(std::mem::take(&mut self.silent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    const RULES: [PulseRule; 5] = [
        PulseRule::NotWhileStopped,
        PulseRule::NotWhileWaiting,
        PulseRule::OnlyWhileWaiting,
        PulseRule::NotWithoutLooks,
        PulseRule::LongerToBegin,
    ];
    const RUNS: u64 = 500;
    const HEARTBEAT_MS: u64 = 400;
    const BEGIN_MS: u64 = 4000;

    /// What keeps an application from running, until then.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Kept {
        /// Nothing.
        Free,
        /// It is stopped.
        Stopped(u64),
        /// It waits for pages.
        Waits(u64),
        /// Nobody runs on this host, and nobody looks.
        Frozen(u64),
    }

    /// An application that is restored, stopped and frozen at drawn moments, and hangs in the end: each millisecond, and what is wrong with when
    /// that was noticed.
    fn run(seed: u64, broken: Option<PulseRule>) -> Result<(), String> {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let begun = Instant::now();
        let mut pulse = Pulse::new(
            Duration::from_millis(HEARTBEAT_MS),
            Duration::from_millis(BEGIN_MS),
            begun,
        );
        pulse.broken = broken;
        let begins = random.random_range(0..BEGIN_MS * 3 / 4);
        let hangs = begins + random.random_range(0..10_000);
        let (mut kept, mut touches) = (Kept::Free, Touches::default());
        // Of its own time: between beats it does something else.
        let (mut beat, mut since_beat, mut since_hang) = (false, 0, 0);
        let mut next_look = 0;
        for now in 0..60_000 {
            if let Kept::Stopped(end) | Kept::Waits(end) | Kept::Frozen(end) = kept
                && now >= end
            {
                kept = Kept::Free;
            }
            if kept == Kept::Free && now < hangs && random.random_range(0..1000) == 0 {
                let end = now + random.random_range(1..3000);
                kept = [Kept::Stopped(end), Kept::Waits(end), Kept::Frozen(end)]
                    [random.random_range(0..3)];
                touches.touched += u64::from(matches!(kept, Kept::Waits(_)));
            }
            touches.awaited = 0;
            match kept {
                // For one page after the other: in between for none.
                Kept::Waits(_) => {
                    let comes = random.random_bool(0.05);
                    touches.touched += u64::from(comes);
                    touches.awaited = u64::from(!comes);
                }
                Kept::Free if now >= hangs => since_hang += 1,
                Kept::Free if now >= begins => {
                    since_beat += 1;
                    if since_beat >= HEARTBEAT_MS / 2 {
                        (beat, since_beat) = (true, 0);
                    }
                }
                Kept::Free | Kept::Stopped(_) | Kept::Frozen(_) => {}
            }
            if now < next_look || matches!(kept, Kept::Frozen(_)) {
                continue;
            }
            let runs = !matches!(kept, Kept::Stopped(_));
            let found = pulse.look(
                begun + Duration::from_millis(now),
                std::mem::take(&mut beat),
                runs,
                || Some(touches),
            );
            next_look = now + pulse.distance().as_millis() as u64;
            match found {
                Some(silent) if now < hangs => {
                    return Err(format!(
                        "seed {seed}: at {now} ms, after {silent:?}: no hang"
                    ));
                }
                Some(_) => return Ok(()),
                None => {}
            }
            if since_hang > 2 * BEGIN_MS {
                break;
            }
        }
        Err(format!(
            "seed {seed}: a hang from {hangs} ms on is not noticed"
        ))
    }

    #[test]
    fn who_could_not_beat_does_not_hang_and_who_could_does() {
        for seed in 0..RUNS {
            run(seed, None).unwrap();
        }
    }

    #[test]
    fn every_rule_that_is_left_out_is_noticed() {
        for rule in RULES {
            let noticed = (0..RUNS).find_map(|seed| run(seed, Some(rule)).err());
            println!("{rule:?}: {noticed:?}");
            assert!(noticed.is_some(), "{rule:?}");
        }
    }

    #[test]
    fn a_hang_is_noticed_in_time_while_pages_are_still_to_come() {
        let (heartbeat, begun) = (Duration::from_millis(800), Instant::now());
        let mut pulse = Pulse::new(heartbeat, heartbeat * 10, begun);
        let mut now = begun;
        // It touched some, and then none any more.
        let mut look = |touched, beat| {
            now += Duration::from_millis(100);
            let touches = Touches {
                awaited: 0,
                touched,
            };
            pulse.look(now, beat, true, || Some(touches))
        };
        assert_eq!(look(7, true), None);
        assert_eq!(look(9, false), None, "it waited");
        for _ in 0..8 {
            assert_eq!(look(9, false), None);
        }
        assert_eq!(look(9, false), Some(Duration::from_millis(900)));
        assert_eq!(look(9, false), None, "another such time");
    }
}
