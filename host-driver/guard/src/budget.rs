//! How much memory may be dirty so that the battery suffices to save it (HA3).
//!
//! ```text
//!   event --poll--debounce--quiesce--[ save at the measured bandwidth ]--signal-- battery empty
//!   |<------------------------------- hold-up -------------------------------->|
//! ```

use serde::Serialize;

/// What a budget is made of. Times in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Power {
    /// How long the battery lasts from the loss of AC.
    pub hold_up_ms: u64,
    /// Longest time until the loss is seen.
    pub poll_ms: u64,
    /// How long it must last to count.
    pub debounce_ms: u64,
    /// Longest time until the application stands still.
    pub quiesce_ms: u64,
    /// Commit, signal and their answers.
    pub signal_ms: u64,
    /// Bandwidth of the save, as measured on its own path, in bytes per second.
    pub bandwidth_bytes_per_s: u64,
    /// Share of the time that is counted on, in percent.
    pub safety_percent: u64,
}

impl Power {
    /// Time for saving, in milliseconds; zero when the rest takes all of it.
    pub fn save_ms(&self) -> u64 {
        let rest = [
            self.poll_ms,
            self.debounce_ms,
            self.quiesce_ms,
            self.signal_ms,
        ];
        rest.iter()
            .fold(self.hold_up_ms, |left, part| left.saturating_sub(*part))
    }

    /// Bytes that may be dirty or unacknowledged at any instant, less what can become dirty until the application stands still: `growth_bytes`.
    pub fn budget_bytes(&self, growth_bytes: u64) -> u64 {
        let bytes = u128::from(self.bandwidth_bytes_per_s)
            * u128::from(self.save_ms())
            * u128::from(self.safety_percent.min(100))
            / 100_000;
        u64::try_from(bytes)
            .unwrap_or(u64::MAX)
            .saturating_sub(growth_bytes)
    }

    /// Hold-up that it takes for so many dirty bytes, in milliseconds; `None` where no battery would do.
    pub fn hold_up_for_ms(&self, dirty_bytes: u64) -> Option<u64> {
        let per_ms =
            u128::from(self.bandwidth_bytes_per_s) * u128::from(self.safety_percent.min(100));
        let save =
            (u128::from(dirty_bytes) * 100_000).checked_add(per_ms.checked_sub(1)?)? / per_ms;
        let rest = self.poll_ms + self.debounce_ms + self.quiesce_ms + self.signal_ms;
        u64::try_from(save).ok()?.checked_add(rest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POWER: Power = Power {
        hold_up_ms: 10_000,
        poll_ms: 1000,
        debounce_ms: 500,
        quiesce_ms: 300,
        signal_ms: 200,
        bandwidth_bytes_per_s: 1_000_000,
        safety_percent: 50,
    };

    #[test]
    fn the_budget_is_what_fits_into_the_time_left() {
        assert_eq!(POWER.save_ms(), 8000);
        assert_eq!(POWER.budget_bytes(0), 4_000_000);
        assert_eq!(POWER.budget_bytes(3_999_999), 1);
        assert_eq!(POWER.budget_bytes(5_000_000), 0);
    }

    #[test]
    fn a_battery_that_is_gone_first_saves_nothing() {
        let short = Power {
            hold_up_ms: 1999,
            ..POWER
        };
        assert_eq!(short.budget_bytes(0), 0);
    }

    #[test]
    fn the_hold_up_for_a_budget_is_enough_and_one_less_is_not() {
        for dirty in [0, 1, 499, 500, 501, 4_000_000, 123_456_789] {
            let hold_up_ms = POWER.hold_up_for_ms(dirty).expect("a battery");
            let with = |hold_up_ms| {
                Power {
                    hold_up_ms,
                    ..POWER
                }
                .budget_bytes(0)
            };
            assert!(with(hold_up_ms) >= dirty, "{dirty}");
            assert!(dirty == 0 || with(hold_up_ms - 1) < dirty, "{dirty}");
        }
        let slow = Power {
            bandwidth_bytes_per_s: 0,
            ..POWER
        };
        assert_eq!(slow.hold_up_for_ms(1), None);
    }
}
