//! A copy that begins while all is well and is kept open, so that only a remainder is left for the failure; as values (FT6).
//!
//! ```text
//!   closed --begin--> open: all once, then what was written since, again and again --failure, stands still--> remainder --> acknowledged
//!     ^  pause grows     |                                                                                       |
//!     +----broke off-----+------------------------ all of it anew <------------------broke off-------------------+
//! ```
//! Promises: a remainder goes after what it belongs to, in the same copy, and never after a copy that broke off; what may be left of the copy is
//! held against the battery, and writers are slowed down between two thresholds.

use crate::protocol::Rule;
use outrigger_guard::budget::Power;
use outrigger_guard::protocol::Milliseconds;
use serde::{Deserialize, Serialize};

/// Pause after the first break, doubled by each further one, and the longest.
const AGAIN_MS: Milliseconds = 1000;
const LONGEST_AGAIN_MS: Milliseconds = 64_000;
/// A pace slower than this saves nothing.
const SLOWEST_BYTES_PER_S: u64 = 1000;
/// A stretch in which so much went is long enough to tell a bandwidth by.
const MEASURED_BYTES: u64 = 4 << 20;
/// Writers are slowed down by this share of their time at most.
pub const LONGEST_THROTTLE_PERCENT: u64 = 99;

/// How a machine is copied in advance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// The battery, with the bandwidth that is counted on.
    pub battery: Power,
    /// At most this fast, in bytes per second.
    pub fastest_bytes_per_s: u64,
    /// From this share of the budget on, in percent, writers are slowed down.
    pub throttle_from_percent: u64,
    /// From this one on as much as can be.
    pub longest_throttle_from_percent: u64,
    /// The rule that this variant leaves out; `None` outside of tests.
    pub broken: Option<Rule>,
}

/// What a copy consists of that is to be made because of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// All of the state.
    All,
    /// What is left of this open copy.
    Remainder(u64),
}

/// What is known of an open copy, counted from its beginning.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that have gone.
    pub sent_bytes: u64,
    /// Bytes that were known to be left when last looked for.
    pub remaining_bytes: u64,
    /// Looks for what was written; after the second the whole state has gone once.
    pub rounds: u64,
    /// What the application writes, in bytes per second.
    pub dirty_bytes_per_s: u64,
    /// Share of its time that it waits, in percent.
    pub throttled_percent: u64,
}

/// How an open copy is to go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// This fast at most.
    pub bytes_per_s: u64,
    /// Writers wait for this share of their time, in percent.
    pub throttle_percent: u64,
}

/// An open copy, for those who look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrecopyStatus {
    /// One is open.
    pub is_open: bool,
    /// The whole state has gone once.
    pub is_complete_once: bool,
    /// Bytes that have gone since it was begun.
    pub sent_bytes: u64,
    /// Bytes that are left, as far as known.
    pub remaining_bytes: u64,
    /// What may be left, by the battery.
    pub budget_bytes: u64,
    /// Of the last bytes that went as fast as they could; none before that.
    pub measured_bytes_per_s: Option<u64>,
    /// Share of its time that the application waits, in percent.
    pub throttled_percent: u64,
    /// Copies that broke off one after the other.
    pub broke_off: u32,
    /// Why the last one did.
    pub why: Option<String>,
    /// QEMU does not let it go on as it is to, and says this; the application is not slowed down then.
    #[serde(default)]
    pub refused: Option<String>,
}

/// The stretch of a copy in which nothing holds it back.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    since: Milliseconds,
    sent_bytes: u64,
}

#[derive(Debug, Clone, Copy)]
struct Open {
    number: u64,
    pace: Pace,
    rounds: u64,
    /// Looked for last, and when.
    seen: Progress,
    at: Milliseconds,
    stretch: Option<Stretch>,
}

/// The open copy of an application on the host where it runs, if there is one.
#[derive(Debug, Clone)]
pub struct Precopy {
    settings: Settings,
    open: Option<Open>,
    /// The one that broke off last.
    broken_off: Option<u64>,
    not_before: Milliseconds,
    breaks: u32,
    measured_bytes_per_s: Option<u64>,
}

impl Precopy {
    /// None is open.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            open: None,
            broken_off: None,
            not_before: 0,
            breaks: 0,
            measured_bytes_per_s: None,
        }
    }

    /// True when one is to be begun: none is open, and the last break was long enough ago.
    pub fn is_due(&self, now: Milliseconds) -> bool {
        self.open.is_none() && now >= self.not_before
    }

    /// The copy of this number is open from now on.
    pub fn begun(&mut self, number: u64, now: Milliseconds) {
        self.broken_off = None;
        self.open = Some(Open {
            number,
            pace: Pace {
                bytes_per_s: self.settings.fastest_bytes_per_s,
                throttle_percent: 0,
            },
            rounds: 0,
            seen: Progress::default(),
            at: now,
            stretch: None,
        });
    }

    /// The number of the one that is open.
    pub fn open(&self) -> Option<u64> {
        self.open.map(|open| open.number)
    }

    /// It broke off, or could not be begun: the next one begins with all of the state, after a pause.
    pub fn broke_off(&mut self, now: Milliseconds) {
        let pause = AGAIN_MS << self.breaks.min(16);
        self.not_before = now + pause.min(LONGEST_AGAIN_MS);
        self.breaks = self.breaks.saturating_add(1);
        self.close();
    }

    /// It is closed from this side: the application ends here, or stands still for the guard.
    pub fn close(&mut self) {
        if let Some(open) = self.open.take() {
            self.broken_off = Some(open.number);
        }
    }

    /// What the copy is that is to be made now; an open one is closed by it, and is the first copy only.
    pub fn take(&mut self) -> Way {
        let ended = match self.settings.broken {
            Some(Rule::OpenBeforeRemainder) => self.broken_off.take(),
            _ => None,
        };
        match self.open.take().map(|open| open.number).or(ended) {
            Some(number) => Way::Remainder(number),
            None => Way::All,
        }
    }

    /// What may be left of the copy at any instant so that the battery suffices for it, when so much is written each second.
    pub fn budget_bytes(&self, dirty_bytes_per_s: u64) -> u64 {
        let battery = self.settings.battery;
        let bandwidth = battery.bandwidth_bytes_per_s;
        let measured = self.measured_bytes_per_s.unwrap_or(bandwidth);
        let until_still_ms = battery.poll_ms + battery.debounce_ms + battery.quiesce_ms;
        let growth = u128::from(dirty_bytes_per_s) * u128::from(until_still_ms) / 1000;
        Power {
            bandwidth_bytes_per_s: bandwidth.min(measured),
            ..battery
        }
        .budget_bytes(u64::try_from(growth).unwrap_or(u64::MAX))
    }

    /// Takes what is known of the open copy at `now`; how it is to go on.
    pub fn look(&mut self, now: Milliseconds, progress: Progress) -> Option<Pace> {
        let budget = self.budget_bytes(progress.dirty_bytes_per_s);
        let open = self.open.as_mut()?;
        let is_whole = progress.rounds >= 2;
        if is_whole {
            // It holds: the next break is a first one.
            self.breaks = 0;
        }
        // At full pace it is the way that sets the bandwidth, as long as there is something to send.
        let full = open.pace.bytes_per_s == self.settings.fastest_bytes_per_s;
        match (full && !is_whole, open.stretch) {
            (false, _) => open.stretch = None,
            (true, None) => {
                open.stretch = Some(Stretch {
                    since: now,
                    sent_bytes: progress.sent_bytes,
                });
            }
            (true, Some(stretch)) => {
                let bytes = progress.sent_bytes.saturating_sub(stretch.sent_bytes);
                let time_ms = now.saturating_sub(stretch.since);
                if bytes >= MEASURED_BYTES && time_ms > 0 {
                    let measured = u128::from(bytes) * 1000 / u128::from(time_ms);
                    self.measured_bytes_per_s = Some(u64::try_from(measured).unwrap_or(u64::MAX));
                }
            }
        }
        // What was written since the last look for it is not known yet.
        if progress.rounds != open.rounds {
            (open.rounds, open.at) = (progress.rounds, now);
        }
        let unseen_ms = now.saturating_sub(open.at);
        let unseen = u128::from(progress.dirty_bytes_per_s) * u128::from(unseen_ms) / 1000;
        let left = u128::from(progress.remaining_bytes) + unseen;
        let percent = match budget {
            0 => u64::MAX,
            _ => u64::try_from(left * 100 / u128::from(budget)).unwrap_or(u64::MAX),
        };
        let rounds = progress.rounds.saturating_sub(open.seen.rounds);
        let (from, to) = (
            self.settings.throttle_from_percent,
            self.settings.longest_throttle_from_percent,
        );
        let bytes_per_s = match (is_whole, rounds) {
            // All has to go once, and what comes near the threshold at once.
            (false, _) => self.settings.fastest_bytes_per_s,
            _ if percent.saturating_mul(2) >= from => self.settings.fastest_bytes_per_s,
            // A round that is over at once has little to send, and looking for it is what it costs.
            (true, 2..) => open.pace.bytes_per_s / 2,
            (true, 1) => open.pace.bytes_per_s,
            (true, 0) => open.pace.bytes_per_s.saturating_mul(2),
        };
        open.pace = Pace {
            bytes_per_s: bytes_per_s
                .max(SLOWEST_BYTES_PER_S)
                .min(self.settings.fastest_bytes_per_s),
            // Before the whole state has gone once, slow writers gain nothing.
            throttle_percent: match is_whole {
                true => throttle_percent(percent, from, to),
                false => 0,
            },
        };
        open.seen = progress;
        Some(open.pace)
    }

    /// Where it stands; why the last one broke off is for others to say.
    pub fn status(&self) -> PrecopyStatus {
        let seen = self.open.map(|open| open.seen).unwrap_or_default();
        PrecopyStatus {
            is_open: self.open.is_some(),
            is_complete_once: seen.rounds >= 2,
            sent_bytes: seen.sent_bytes,
            remaining_bytes: seen.remaining_bytes,
            budget_bytes: self.budget_bytes(seen.dirty_bytes_per_s),
            measured_bytes_per_s: self.measured_bytes_per_s,
            throttled_percent: seen.throttled_percent,
            broke_off: self.breaks,
            why: None,
            refused: None,
        }
    }
}

/// None below the first threshold, growing to the second.
fn throttle_percent(percent: u64, from: u64, to: u64) -> u64 {
    let above = percent.saturating_sub(from).min(to.saturating_sub(from));
    match to.saturating_sub(from) {
        0 if percent >= to => LONGEST_THROTTLE_PERCENT,
        0 => 0,
        width => above * LONGEST_THROTTLE_PERCENT / width,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1,000,000 bytes per second for 10 s, half of it counted on: 5,000,000 bytes may be left, less what grows in the first second.
    const SETTINGS: Settings = Settings {
        battery: Power {
            hold_up_ms: 12_000,
            poll_ms: 500,
            debounce_ms: 300,
            quiesce_ms: 200,
            signal_ms: 1000,
            bandwidth_bytes_per_s: 1_000_000,
            safety_percent: 50,
        },
        fastest_bytes_per_s: 1 << 30,
        throttle_from_percent: 50,
        longest_throttle_from_percent: 90,
        broken: None,
    };

    fn whole(remaining_bytes: u64, rounds: u64) -> Progress {
        Progress {
            sent_bytes: 100 << 20,
            remaining_bytes,
            rounds,
            ..Progress::default()
        }
    }

    fn open() -> Precopy {
        let mut precopy = Precopy::new(SETTINGS);
        precopy.begun(1, 0);
        precopy
    }

    #[test]
    fn writers_are_slowed_down_from_the_first_threshold_to_the_second() {
        let mut precopy = open();
        let percents = [0, 2_500_000, 2_600_000, 3_500_000, 4_500_000, 6_000_000].map(|left| {
            let pace = precopy.look(1000, whole(left, 9)).unwrap();
            pace.throttle_percent
        });
        assert_eq!(percents, [0, 0, 4, 49, 99, 99]);
        // And let go again.
        assert_eq!(precopy.look(1000, whole(0, 9)).unwrap().throttle_percent, 0);
    }

    #[test]
    fn what_was_written_since_the_last_look_for_it_counts_as_left() {
        let mut precopy = open();
        let writes = Progress {
            dirty_bytes_per_s: 1_000_000,
            ..whole(0, 9)
        };
        // A second of it may still be written until the machine stands still.
        assert_eq!(precopy.budget_bytes(1_000_000), 4_000_000);
        assert_eq!(precopy.look(1000, writes).unwrap().throttle_percent, 0);
        assert_eq!(precopy.look(3000, writes).unwrap().throttle_percent, 0);
        assert_eq!(precopy.look(3800, writes).unwrap().throttle_percent, 49);
        let looked = Progress {
            rounds: 10,
            ..writes
        };
        assert_eq!(precopy.look(3900, looked).unwrap().throttle_percent, 0);
    }

    #[test]
    fn a_round_that_has_little_to_send_is_made_slower_and_one_that_lasts_faster() {
        let mut precopy = open();
        let fastest = SETTINGS.fastest_bytes_per_s;
        // The first pass is as fast as it can be.
        let first = Progress {
            rounds: 1,
            ..whole(u64::MAX, 1)
        };
        assert_eq!(precopy.look(0, first).unwrap().bytes_per_s, fastest);
        let mut rounds = 2;
        let mut paces = Vec::new();
        for at in 1..100 {
            rounds += 5;
            paces.push(
                precopy
                    .look(at * 100, whole(0, rounds))
                    .unwrap()
                    .bytes_per_s,
            );
        }
        assert_eq!(paces[0], fastest / 2);
        assert_eq!(*paces.last().unwrap(), SLOWEST_BYTES_PER_S);
        let slow = precopy.look(10_000, whole(4096, rounds)).unwrap();
        assert_eq!(slow.bytes_per_s, 2 * SLOWEST_BYTES_PER_S);
        // Near the threshold nothing is held back.
        let near = precopy.look(10_100, whole(1_300_000, rounds)).unwrap();
        assert_eq!(near.bytes_per_s, fastest);
    }

    #[test]
    fn a_bandwidth_that_is_less_than_the_configured_one_is_counted_on() {
        let mut precopy = open();
        let at = |sent_bytes| Progress {
            sent_bytes,
            remaining_bytes: 1 << 30,
            rounds: 1,
            ..Progress::default()
        };
        precopy.look(0, at(0));
        precopy.look(1000, at(MEASURED_BYTES - 1));
        assert_eq!(precopy.status().measured_bytes_per_s, None);
        precopy.look(10_000, at(5_000_000));
        assert_eq!(precopy.status().measured_bytes_per_s, Some(500_000));
        assert_eq!(precopy.budget_bytes(0), 2_500_000);
        precopy.look(11_000, at(1 << 30));
        assert_eq!(precopy.budget_bytes(0), 5_000_000);
    }

    #[test]
    fn one_that_breaks_off_is_begun_again_later_and_later() {
        let mut precopy = Precopy::new(SETTINGS);
        let mut now = 0;
        let pauses = [1, 2, 4, 8, 16, 32, 64, 64].map(|seconds: Milliseconds| {
            assert!(precopy.is_due(now));
            precopy.begun(7, now);
            assert!(!precopy.is_due(now), "one at a time");
            precopy.broke_off(now);
            assert_eq!(precopy.take(), Way::All, "what broke off is of no use");
            assert!(!precopy.is_due(now + seconds * 1000 - 1));
            now += seconds * 1000;
            precopy.is_due(now)
        });
        assert_eq!(pauses, [true; 8]);
        // One that held begins the pauses anew.
        precopy.begun(8, now);
        precopy.look(now, whole(0, 2));
        precopy.broke_off(now);
        assert!(precopy.is_due(now + AGAIN_MS));
    }

    #[test]
    fn the_remainder_is_the_first_copy_only() {
        let mut precopy = open();
        assert_eq!(precopy.take(), Way::Remainder(1));
        assert_eq!(precopy.take(), Way::All);
        precopy.begun(2, 0);
        precopy.close();
        assert_eq!(precopy.take(), Way::All);
    }
}
