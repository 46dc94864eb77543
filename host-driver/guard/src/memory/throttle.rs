//! Who may make another page dirty, and when (HA5).
//!
//! ```text
//!   delay of a writer
//!        |                    ________| held until something
//!        |                  _/        | is acknowledged
//!        |               __/          |
//!   0 ___|______________/             |
//!        0            first   second  budget          unsaved pages ->
//! ```
//! Promises: with what is admitted, unsaved pages never exceed the budget; above it nothing is admitted, so that they only become
//! fewer; the delay never falls as the unsaved pages rise.

use std::time::Duration;

/// From where on writers wait, and for how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Thresholds {
    /// Writers are delayed from this share of the budget on, in percent.
    pub first_percent: u64,
    /// Here the delay is the longest, in percent of the budget.
    pub second_percent: u64,
    /// That delay.
    pub longest_delay: Duration,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            first_percent: 80,
            second_percent: 95,
            longest_delay: Duration::from_millis(2),
        }
    }
}

impl Thresholds {
    /// Whether they can be meant so.
    ///
    /// # Errors
    /// The field that cannot, and why.
    pub fn check(&self) -> Result<(), String> {
        let Self {
            first_percent,
            second_percent,
            longest_delay,
        } = *self;
        if second_percent > 100 {
            return Err(format!("second_percent: {second_percent} is more than 100"));
        }
        if first_percent > second_percent {
            return Err(format!(
                "first_percent: {first_percent} is more than second_percent, {second_percent}"
            ));
        }
        if longest_delay > Duration::from_secs(1) {
            return Err(format!(
                "longest_delay_ms: {} is more than 1000",
                longest_delay.as_millis()
            ));
        }
        Ok(())
    }
}

/// What becomes of a writer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// It writes now.
    Now,
    /// It is asked for again after this time.
    After(Duration),
    /// It waits until fewer pages are unsaved.
    Hold,
}

/// The budget and the way to it, in pages.
#[derive(Debug, Clone, Copy)]
pub struct Throttle {
    budget_pages: u64,
    thresholds: Thresholds,
}

impl Throttle {
    /// With so many pages.
    pub fn new(budget_pages: u64, thresholds: Thresholds) -> Self {
        Self {
            budget_pages,
            thresholds,
        }
    }

    /// Another budget from now on.
    pub fn set_budget_pages(&mut self, pages: u64) {
        self.budget_pages = pages;
    }

    /// Pages that may be unsaved.
    pub fn budget_pages(&self) -> u64 {
        self.budget_pages
    }

    /// More is unsaved than may be.
    pub fn is_exposed(&self, unsaved: u64) -> bool {
        unsaved > self.budget_pages
    }

    fn share(&self, percent: u64) -> u64 {
        let share = u128::from(self.budget_pages) * u128::from(percent) / 100;
        u64::try_from(share).unwrap_or(u64::MAX)
    }

    /// Pages from which on writers are delayed.
    pub fn first_pages(&self) -> u64 {
        self.share(self.thresholds.first_percent)
    }

    /// Whether `more` pages may become dirty while `unsaved` are, for a writer that has not waited yet.
    pub fn admit(&self, unsaved: u64, more: u64) -> Admission {
        match self.admit_delayed(unsaved, more) {
            Admission::Now => {
                let delay = self.delay(unsaved);
                if delay.is_zero() {
                    Admission::Now
                } else {
                    Admission::After(delay)
                }
            }
            other => other,
        }
    }

    /// The same for a writer that has waited its time.
    pub fn admit_delayed(&self, unsaved: u64, more: u64) -> Admission {
        match unsaved.checked_add(more) {
            Some(unsaved) if unsaved <= self.budget_pages => Admission::Now,
            _ => Admission::Hold,
        }
    }

    /// Rises from nothing with the square of the way from the first threshold to the second.
    fn delay(&self, unsaved: u64) -> Duration {
        let (first, second) = (
            self.first_pages(),
            self.share(self.thresholds.second_percent),
        );
        if unsaved < first {
            return Duration::ZERO;
        }
        let longest = self.thresholds.longest_delay;
        if unsaved >= second {
            return longest;
        }
        let way = (unsaved - first) as f64 / (second - first) as f64;
        longest.mul_f64(way * way)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn throttle(budget_pages: u64) -> Throttle {
        let thresholds = Thresholds {
            first_percent: 50,
            second_percent: 90,
            longest_delay: Duration::from_millis(16),
        };
        Throttle::new(budget_pages, thresholds)
    }

    #[test]
    fn the_delay_begins_at_the_first_threshold_and_is_longest_from_the_second_on() {
        let throttle = throttle(1000);
        let at = |unsaved| throttle.admit(unsaved, 1);
        let after = |ms| Admission::After(Duration::from_millis(ms));
        assert_eq!(at(0), Admission::Now);
        assert_eq!(at(500), Admission::Now, "the delay begins at nothing");
        assert_eq!(at(600), after(1), "a quarter of the way, squared");
        assert_eq!(at(700), after(4));
        assert_eq!(at(900), after(16));
        assert_eq!(at(999), after(16));
        assert_eq!(at(1000), Admission::Hold);
        assert_eq!(throttle.admit_delayed(999, 1), Admission::Now);
    }

    #[test]
    fn the_delay_never_falls_as_more_is_unsaved() {
        for budget in [1, 2, 3, 7, 100, 1013] {
            let throttle = throttle(budget);
            let mut last = Duration::ZERO;
            for unsaved in 0..budget {
                let delay = match throttle.admit(unsaved, 1) {
                    Admission::Now => Duration::ZERO,
                    Admission::After(delay) => delay,
                    Admission::Hold => panic!("{unsaved} of {budget} held"),
                };
                assert!(delay >= last, "{unsaved} of {budget}");
                last = delay;
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_held_whatever_the_numbers() {
        assert_eq!(throttle(0).admit(0, 1), Admission::Hold);
        assert_eq!(throttle(10).admit_delayed(9, 2), Admission::Hold);
        assert_eq!(
            throttle(u64::MAX).admit_delayed(u64::MAX, 1),
            Admission::Hold
        );
        assert!(throttle(10).is_exposed(11) && !throttle(10).is_exposed(10));
        assert_eq!(throttle(u64::MAX).first_pages(), u64::MAX / 2);
    }

    #[test]
    fn thresholds_that_cannot_be_meant_are_named() {
        let wrong = |change: fn(&mut Thresholds)| {
            let mut thresholds = Thresholds::default();
            change(&mut thresholds);
            thresholds.check().expect_err("refused")
        };
        assert_eq!(Thresholds::default().check(), Ok(()));
        assert!(wrong(|it| it.second_percent = 101).starts_with("second_percent: 101"));
        assert!(wrong(|it| it.first_percent = 96).starts_with("first_percent: 96"));
        assert!(
            wrong(|it| it.longest_delay = Duration::from_secs(2)).starts_with("longest_delay_ms")
        );
    }
}
