//! One look at the agent: counters as totals and rates, and where the frames are.

use outrigger_agent::{AgentDriver, Figure, FrameCounts};
use std::time::{Duration, Instant};

/// A counter of the agent.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counter {
    /// Name, in lower case with underscores.
    pub(super) name: &'static str,
    /// What it counts.
    pub(super) meaning: &'static str,
    /// How many since the card was reset, as far as this process saw the 32-bit register wrap.
    pub(super) total: u64,
    /// How many in a second, since the last sample.
    pub(super) per_second: f64,
}

/// One look at the agent.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sample {
    /// Since the watch began.
    pub(super) at: Duration,
    /// The counters, in the order of their registers.
    pub(super) counters: Vec<Counter>,
    /// Where the frames are.
    pub(super) frames: FrameCounts,
    /// Events were dropped since the ring was set up.
    pub(super) events_were_lost: bool,
    /// Longest time that a reply may take.
    pub(super) reply_bound_cycles: u32,
}

impl Sample {
    /// A counter's rate by its name; zero when there is no such counter.
    pub(super) fn per_second(&self, name: &str) -> f64 {
        let counter = self.counters.iter().find(|counter| counter.name == name);
        counter.map_or(0.0, |counter| counter.per_second)
    }
}

/// Counters of 32 bits, added up in 64.
#[derive(Debug, Default)]
struct Totals {
    last: Vec<u32>,
    totals: Vec<u64>,
}

impl Totals {
    /// Adds what came since the last time: total and increase for each. The first time all is total and nothing is increase.
    fn add(&mut self, figures: &[Figure]) -> Vec<(u64, u32)> {
        if self.last.is_empty() {
            self.last = figures.iter().map(|figure| figure.value).collect();
            self.totals = self.last.iter().map(|value| u64::from(*value)).collect();
        }
        let counters = self.last.iter_mut().zip(&mut self.totals).zip(figures);
        counters
            .map(|((last, total), figure)| {
                let increase = figure.value.wrapping_sub(*last);
                *last = figure.value;
                *total += u64::from(increase);
                (*total, increase)
            })
            .collect()
    }
}

/// Looks at the agent time after time.
pub(super) struct Sampler<'a> {
    driver: &'a AgentDriver,
    begin: Instant,
    last: Instant,
    totals: Totals,
}

impl<'a> Sampler<'a> {
    /// Begins with a driver.
    pub(super) fn new(driver: &'a AgentDriver) -> Self {
        let now = Instant::now();
        Self {
            driver,
            begin: now,
            last: now,
            totals: Totals::default(),
        }
    }

    /// Looks once.
    ///
    /// # Errors
    /// When the card does not answer.
    pub(super) fn sample(&mut self) -> anyhow::Result<Sample> {
        let figures = self.driver.statistics()?.figures();
        let frames = self.driver.frame_counts()?;
        let events_were_lost = self.driver.events_were_lost()?;
        let reply_bound_cycles = self.driver.reply_bound_cycles()?;
        let now = Instant::now();
        let seconds = now.duration_since(self.last).as_secs_f64();
        self.last = now;
        let added = self.totals.add(&figures);
        let counters = figures.iter().zip(added);
        Ok(Sample {
            at: now.duration_since(self.begin),
            counters: counters
                .map(|(figure, (total, increase))| Counter {
                    name: figure.name,
                    meaning: figure.meaning,
                    total,
                    per_second: rate(increase, seconds),
                })
                .collect(),
            frames,
            events_were_lost,
            reply_bound_cycles,
        })
    }
}

fn rate(increase: u32, seconds: f64) -> f64 {
    if seconds > 0.0 {
        f64::from(increase) / seconds
    } else {
        0.0
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A sample in which each counter is at ten times its place and rises by half its place in a second.
    pub(in crate::watch) fn sample_of_places() -> Sample {
        let figures = outrigger_agent::Statistics::default().figures();
        let counters = figures.iter().enumerate().map(|(place, figure)| Counter {
            name: figure.name,
            meaning: figure.meaning,
            total: place as u64 * 10,
            per_second: place as f64 / 2.0,
        });
        Sample {
            at: Duration::from_millis(2500),
            counters: counters.collect(),
            frames: FrameCounts {
                posted: 40,
                free: 30,
                resident: 10,
                ..FrameCounts::default()
            },
            events_were_lost: false,
            reply_bound_cycles: 2032,
        }
    }

    fn figure(value: u32) -> Figure {
        Figure {
            name: "x",
            meaning: "",
            value,
        }
    }

    #[test]
    fn totals_go_on_where_registers_wrap() {
        let mut totals = Totals::default();
        assert_eq!(totals.add(&[figure(u32::MAX - 1)]), [(0xffff_fffe, 0)]);
        assert_eq!(totals.add(&[figure(3)]), [(0x1_0000_0003, 5)]);
        assert_eq!(totals.add(&[figure(3)]), [(0x1_0000_0003, 0)]);
    }

    #[test]
    fn two_samples_at_once_have_no_rate() {
        assert_eq!(rate(7, 0.0), 0.0);
        assert_eq!(rate(7, 0.5), 14.0);
    }
}
