//! Times of a walk's reads, and what they are compared with.

use super::WalkPlan;
use outrigger_pci::{LineRead, ReplyTime};
use std::fmt;

/// What times are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// The agent's cycles, at its port.
    Cycles,
    /// This host's clock, with the way to the card and back.
    #[default]
    Nanoseconds,
}

impl fmt::Display for Unit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Cycles => "cycles",
            Self::Nanoseconds => "ns",
        })
    }
}

/// Times by nearest rank: each of them was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Spread {
    /// Half of them are no longer.
    pub median: u64,
    /// 99 of 100 are no longer.
    pub p99: u64,
    /// The longest.
    pub worst: u64,
}

impl Spread {
    /// None of no time.
    fn of(times: &[u64]) -> Option<Self> {
        let mut sorted = times.to_vec();
        sorted.sort_unstable();
        let rank = |percent: usize| {
            let rank = (sorted.len() * percent).div_ceil(100);
            sorted.get(rank.checked_sub(1)?).copied()
        };
        Some(Self {
            median: rank(50)?,
            p99: rank(99)?,
            worst: rank(100)?,
        })
    }
}

/// A walk that was as promised.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct WalkReport {
    /// Lines that were walked.
    pub lines: u32,
    /// Page frames that were posted for it.
    pub frames_posted: u32,
    /// DEADLINE_CYCLES meanwhile.
    pub deadline_cycles: u32,
    /// REPLY_BOUND_CYCLES meanwhile.
    pub reply_bound_cycles: u32,
    /// Reads of a line that the device saw for one walk: one, or one for each word where it is read over a bus.
    pub reads_of_a_line: u32,
    /// What the times are in.
    pub unit: Unit,
    /// Held replies.
    pub reply: Spread,
    /// Reads of page frames, which nothing holds.
    pub passing_read: Spread,
    /// What no held reply may exceed; None where this host's clock says nothing of the agent's.
    pub limit: Option<u64>,
    /// Replies that did.
    pub over_limit: u32,
    /// The line of the slowest, when that is one of them.
    #[serde(skip)]
    pub worst_over_limit: Option<u32>,
    /// First lines of pages were compared with what they must hold.
    pub contents_compared: bool,
}

/// Times so far.
#[derive(Debug, Default)]
pub(super) struct Times {
    unit: Unit,
    reads: u32,
    held: Vec<u64>,
    passing: Vec<u64>,
}

fn number(time: ReplyTime) -> (Unit, u64) {
    match time {
        ReplyTime::Cycles(cycles) => (Unit::Cycles, cycles),
        ReplyTime::Clock(time) => {
            let nanoseconds = u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
            (Unit::Nanoseconds, nanoseconds)
        }
    }
}

impl Times {
    /// Adds the read of a table line.
    pub(super) fn held(&mut self, read: &LineRead) {
        let (unit, time) = number(read.first_word);
        self.unit = unit;
        self.reads = read.reads;
        self.held.push(time);
    }

    /// Adds a read that nothing holds.
    pub(super) fn passing(&mut self, read: &LineRead) {
        self.passing.push(number(read.first_word).1);
    }

    /// What there is to tell; None before the first line.
    pub(super) fn report(
        &self,
        plan: &WalkPlan,
        bound_cycles: u32,
        frames_posted: u32,
    ) -> Option<WalkReport> {
        let reply = Spread::of(&self.held)?;
        let passing_read = Spread::of(&self.passing)?;
        let limit = match self.unit {
            Unit::Cycles => Some(u64::from(bound_cycles)),
            Unit::Nanoseconds => plan.agent_megahertz.map(|megahertz| {
                let bound = f64::from(bound_cycles) * 1000.0 / megahertz;
                (bound.ceil() as u64).saturating_add(passing_read.worst)
            }),
        };
        let is_over = |time: &u64| limit.is_some_and(|limit| *time > limit);
        let worst = self.held.iter().position(|time| *time == reply.worst);
        Some(WalkReport {
            lines: self.held.len() as u32,
            frames_posted,
            deadline_cycles: plan.deadline_cycles,
            reply_bound_cycles: bound_cycles,
            reads_of_a_line: self.reads,
            unit: self.unit,
            reply,
            passing_read,
            limit,
            over_limit: self.held.iter().filter(|time| is_over(time)).count() as u32,
            worst_over_limit: worst
                .filter(|_| is_over(&reply.worst))
                .map(|line| line as u32),
            contents_compared: plan.contents.is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn read(first_word: ReplyTime) -> LineRead {
        LineRead {
            words: [0; 8],
            first_word,
            reads: 8,
        }
    }

    #[test]
    fn ranks_are_of_times_that_were_measured() {
        let times: Vec<u64> = (1..=100).rev().collect();
        let spread = Spread::of(&times).expect("times");
        assert_eq!((spread.median, spread.p99, spread.worst), (50, 99, 100));
        let spread = Spread::of(&[7]).expect("a time");
        assert_eq!((spread.median, spread.p99, spread.worst), (7, 7, 7));
        assert_eq!(Spread::of(&[]), None);
    }

    #[test]
    fn cycles_are_compared_with_the_bound() {
        let mut times = Times::default();
        assert_eq!(times.report(&WalkPlan::default(), 2032, 28), None);
        for cycles in [700, 2033, 2032] {
            times.held(&read(ReplyTime::Cycles(cycles)));
            times.passing(&read(ReplyTime::Cycles(20)));
        }
        let report = times.report(&WalkPlan::default(), 2032, 28).expect("times");
        assert_eq!((report.limit, report.over_limit), (Some(2032), 1));
        assert_eq!(
            (report.unit, report.worst_over_limit),
            (Unit::Cycles, Some(1))
        );
    }

    #[test]
    fn a_clock_is_compared_by_the_agents_frequency_and_the_way() {
        let mut times = Times::default();
        for nanoseconds in [5_000, 17_255] {
            times.held(&read(ReplyTime::Clock(Duration::from_nanos(nanoseconds))));
            times.passing(&read(ReplyTime::Clock(Duration::from_nanos(999))));
        }
        let mut plan = WalkPlan::default();
        let report = times.report(&plan, 2032, 28).expect("times");
        assert_eq!((report.limit, report.over_limit), (None, 0));
        // 2032 cycles of 8 ns, and 999 ns of way.
        plan.agent_megahertz = Some(125.0);
        let report = times.report(&plan, 2032, 28).expect("times");
        assert_eq!((report.limit, report.over_limit), (Some(17_255), 0));
        times.held(&read(ReplyTime::Clock(Duration::from_nanos(17_256))));
        let report = times.report(&plan, 2032, 28).expect("times");
        assert_eq!((report.over_limit, report.worst_over_limit), (1, Some(2)));
    }
}
