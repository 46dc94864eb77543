//! When a loss or a return of AC counts: after it has lasted.

use super::{Event, Sample};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::time::Instant;

/// What counts as a loss.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SwitchPoint {
    /// The machine runs on battery.
    Battery,
    /// The battery is low as well.
    Low,
}

/// Samples in, events out.
#[derive(Debug)]
pub struct Debounce {
    lasting: Duration,
    switch_point: SwitchPoint,
    lost: bool,
    /// Since when samples say the opposite.
    differs_since: Option<Instant>,
}

impl Debounce {
    /// Begins with AC.
    pub fn new(lasting: Duration, switch_point: SwitchPoint) -> Self {
        Self {
            lasting,
            switch_point,
            lost: false,
            differs_since: None,
        }
    }

    /// Takes a sample; what that makes of it.
    pub fn on(&mut self, now: Instant, sample: Sample) -> Option<Event> {
        let says_lost = match self.switch_point {
            SwitchPoint::Battery => sample.on_battery,
            // A return of AC counts, even while the battery is still low.
            SwitchPoint::Low => sample.on_battery && (sample.low || self.lost),
        };
        if says_lost == self.lost {
            self.differs_since = None;
            return None;
        }
        let since = *self.differs_since.get_or_insert(now);
        if now.duration_since(since) < self.lasting {
            return None;
        }
        self.lost = says_lost;
        self.differs_since = None;
        Some(if says_lost {
            Event::Lost
        } else {
            Event::Restored
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(switch_point: SwitchPoint, samples: &[(u64, bool, bool)]) -> Vec<(u64, Event)> {
        let begin = Instant::now();
        let mut debounce = Debounce::new(Duration::from_millis(100), switch_point);
        let on = |(at, on_battery, low): &(u64, bool, bool)| {
            let now = begin + Duration::from_millis(*at);
            let sample = Sample {
                on_battery: *on_battery,
                low: *low,
            };
            debounce.on(now, sample).map(|event| (*at, event))
        };
        samples.iter().filter_map(on).collect()
    }

    #[test]
    fn a_change_counts_when_it_has_lasted() {
        let flicker = [
            (0, false, false),
            (50, true, false),
            (149, true, false),
            (150, false, false),
            (200, true, false),
            (299, true, false),
            (300, true, false),
            (400, false, false),
            (450, true, false),
            (500, false, false),
            (600, false, false),
        ];
        assert_eq!(
            events(SwitchPoint::Battery, &flicker),
            [(300, Event::Lost), (600, Event::Restored)]
        );
    }

    #[test]
    fn with_low_a_battery_that_is_not_low_does_not_count() {
        let samples = [
            (0, true, false),
            (1000, true, false),
            (1100, true, true),
            (1200, true, true),
            (1300, true, false),
            (1500, true, false),
            (1600, false, true),
            (1700, false, true),
        ];
        assert_eq!(
            events(SwitchPoint::Low, &samples),
            [(1200, Event::Lost), (1700, Event::Restored)]
        );
    }
}
