//! P2: every reply is offered within the bound in force, not counting cycles in which the host stalls the channel.

use super::Violations;
use outrigger_registers::parameters::OUTSTANDING_READS;

/// Width of a bucket of the histogram, in cycles.
const BUCKET_CYCLES: u64 = 16;

/// A read that was accepted and not yet offered an answer.
#[derive(Clone, Copy)]
struct Open {
    accepted_cycle: u64,
    /// Stalled cycles counted before the acceptance.
    stalled_before: u64,
    /// Largest bound in force since the acceptance.
    bound: u64,
    /// The read is of a table line.
    table: bool,
}

/// Measures the time from acceptance to offer of each reply.
pub(crate) struct ReplyMonitor {
    open: [Option<Open>; OUTSTANDING_READS],
    open_count: usize,
    stalled_cycles: u64,
    waiting: bool,
    bound: u64,
    next_bound: Option<u64>,
    /// Replies offered.
    pub replies: u64,
    /// Longest reply time in cycles.
    pub worst_cycles: u64,
    /// Replies later than the bound.
    pub over_bound: u64,
    /// Table-line replies by time.
    pub histogram: Vec<u64>,
}

impl ReplyMonitor {
    /// A monitor with a bound in cycles.
    pub fn new(bound: u64) -> Self {
        Self {
            open: [None; OUTSTANDING_READS],
            open_count: 0,
            stalled_cycles: 0,
            waiting: false,
            bound,
            next_bound: None,
            replies: 0,
            worst_cycles: 0,
            over_bound: 0,
            histogram: Vec::new(),
        }
    }

    /// The register changed. A smaller bound holds once no hold can be left from before, which is sure when no read is open.
    pub fn set_bound(&mut self, bound: u64) {
        if bound < self.bound && self.open_count != 0 {
            self.next_bound = Some(bound);
            return;
        }
        self.next_bound = None;
        self.bound = bound;
        for open in self.open.iter_mut().flatten() {
            open.bound = open.bound.max(bound);
        }
    }

    /// Reads that wait for their reply to be offered.
    pub fn open(&self) -> usize {
        self.open_count
    }

    /// A read was accepted.
    pub fn accepted(&mut self, cycle: u64, id: u8, table: bool, violations: &mut Violations) {
        let open = Open {
            accepted_cycle: cycle,
            stalled_before: self.stalled_cycles,
            bound: self.bound,
            table,
        };
        let slot = &mut self.open[usize::from(id) % OUTSTANDING_READS];
        if slot.replace(open).is_some() {
            violations.report(cycle, format!("s_ar: id {id} accepted while it is busy"));
        } else {
            self.open_count += 1;
        }
    }

    /// Looks at the reply channel in one cycle.
    #[inline(always)]
    pub fn channel(
        &mut self,
        cycle: u64,
        valid: bool,
        ready: bool,
        id: impl Fn() -> u8,
        violations: &mut Violations,
    ) {
        if !valid {
            self.waiting = false;
            return;
        }
        if !self.waiting {
            self.offered(cycle, id(), violations);
        }
        self.waiting = !ready;
        self.stalled_cycles += u64::from(!ready);
    }

    fn offered(&mut self, cycle: u64, id: u8, violations: &mut Violations) {
        let Some(open) = self.open[usize::from(id) % OUTSTANDING_READS].take() else {
            violations.report(
                cycle,
                format!("s_r: reply for id {id}, which asked for nothing"),
            );
            return;
        };
        self.open_count -= 1;
        self.replies += 1;
        let cycles = (cycle - open.accepted_cycle) - (self.stalled_cycles - open.stalled_before);
        self.worst_cycles = self.worst_cycles.max(cycles);
        if cycles > open.bound {
            self.over_bound += 1;
            violations.report(
                cycle,
                format!(
                    "s_r: id {id} replied after {cycles} cycles, the bound is {}",
                    open.bound
                ),
            );
        }
        if open.table {
            let bucket = (cycles / BUCKET_CYCLES) as usize;
            if self.histogram.len() <= bucket {
                self.histogram.resize(bucket + 1, 0);
            }
            self.histogram[bucket] += 1;
        }
        if self.open_count == 0
            && let Some(bound) = self.next_bound.take()
        {
            self.bound = bound;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monitored(bound: u64, offer_cycle: u64, stalled: u64) -> (ReplyMonitor, Violations) {
        let mut violations = Violations::default();
        let mut monitor = ReplyMonitor::new(bound);
        monitor.accepted(0, 5, true, &mut violations);
        monitor.accepted(0, 6, false, &mut violations);
        for cycle in 1..=stalled {
            monitor.channel(cycle, true, false, || 6, &mut violations);
        }
        monitor.channel(
            offer_cycle,
            true,
            true,
            || if stalled == 0 { 5 } else { 6 },
            &mut violations,
        );
        if stalled != 0 {
            monitor.channel(offer_cycle + 1, true, true, || 5, &mut violations);
        }
        (monitor, violations)
    }

    #[test]
    fn at_the_bound_is_in_time_and_one_later_is_not() {
        assert_eq!(monitored(100, 100, 0).0.over_bound, 0);
        let (late, violations) = monitored(100, 101, 0);
        assert_eq!(
            (late.over_bound, violations.texts.len(), late.worst_cycles),
            (1, 1, 101)
        );
    }

    #[test]
    fn stalled_cycles_are_not_counted() {
        let (monitor, violations) = monitored(100, 110, 11);
        assert_eq!(
            (
                monitor.over_bound,
                violations.texts.len(),
                monitor.worst_cycles
            ),
            (0, 0, 100)
        );
    }

    #[test]
    fn reply_without_request_is_found() {
        let mut violations = Violations::default();
        ReplyMonitor::new(1).channel(3, true, true, || 1, &mut violations);
        assert_eq!(violations.texts.len(), 1);
    }

    #[test]
    fn smaller_bound_waits_for_open_reads() {
        let mut violations = Violations::default();
        let mut monitor = ReplyMonitor::new(100);
        monitor.accepted(0, 1, false, &mut violations);
        monitor.set_bound(10);
        monitor.channel(90, true, true, || 1, &mut violations);
        monitor.accepted(100, 1, false, &mut violations);
        monitor.channel(111, true, true, || 1, &mut violations);
        assert_eq!(monitor.over_bound, 1);
    }
}
