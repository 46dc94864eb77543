//! P5 at the fetch port: every accepted fetch ends exactly once, and a slot is used again only after its end.

use super::Violations;
use outrigger_registers::parameters::{CHUNKS_PER_PAGE, SLOTS};

/// Width of a bucket of the histogram, in cycles.
const BUCKET_CYCLES: u64 = 64;
/// Chunk mask of a whole page.
const ALL_CHUNKS: u8 = ((1_u16 << CHUNKS_PER_PAGE) - 1) as u8;

/// What is known of a slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Ended, or never used.
    Free,
    /// Requested; the mask says which chunks were delivered.
    Fetching { epoch: u8, chunks: u8, since: u64 },
    /// All chunks or an error were delivered; a cancel may still cross them.
    Delivered { epoch: u8 },
    /// Cancelled; waits for the confirmation.
    Cancelling { epoch: u8 },
}

/// Watches requests, cancels, deliveries and confirmations.
pub(crate) struct FetchMonitor {
    slots: [State; SLOTS],
    /// Slots that wait for data or for a confirmation.
    pub open: usize,
    /// Whole pages by the time from request to last chunk.
    pub histogram: Vec<u64>,
}

impl Default for FetchMonitor {
    fn default() -> Self {
        Self {
            slots: [State::Free; SLOTS],
            open: 0,
            histogram: Vec::new(),
        }
    }
}

impl FetchMonitor {
    /// A cold reset: no slot was ever used.
    pub fn cold_reset(&mut self) {
        self.slots = [State::Free; SLOTS];
        self.open = 0;
    }

    /// The agent asked for a page.
    pub fn requested(&mut self, cycle: u64, slot: u8, epoch: u8, violations: &mut Violations) {
        match self.slots[usize::from(slot)] {
            State::Free => self.open += 1,
            State::Delivered { epoch: last } if last != epoch => self.open += 1,
            State::Delivered { .. } => {
                violations.report(
                    cycle,
                    format!("fetch: slot {slot} used again with the same epoch {epoch}"),
                );
                self.open += 1;
            }
            State::Fetching { .. } | State::Cancelling { .. } => {
                violations.report(
                    cycle,
                    format!("fetch: slot {slot} used again before its fetch ended"),
                );
            }
        }
        self.slots[usize::from(slot)] = State::Fetching {
            epoch,
            chunks: 0,
            since: cycle,
        };
    }

    /// The agent withdrew a request.
    pub fn cancelled(&mut self, cycle: u64, slot: u8, epoch: u8, violations: &mut Violations) {
        match self.slots[usize::from(slot)] {
            State::Fetching { epoch: current, .. } if current == epoch => {}
            State::Delivered { epoch: current } if current == epoch => self.open += 1,
            _ => {
                violations.report(
                    cycle,
                    format!("fetch: cancel of slot {slot} epoch {epoch}, which is not under way"),
                );
                return;
            }
        }
        self.slots[usize::from(slot)] = State::Cancelling { epoch };
    }

    /// The agent took the last beat of a chunk.
    pub fn delivered(&mut self, cycle: u64, slot: u8, epoch: u8, chunk: u8) {
        let State::Fetching {
            epoch: current,
            chunks,
            since,
        } = &mut self.slots[usize::from(slot)]
        else {
            return;
        };
        if *current != epoch {
            return;
        }
        *chunks |= 1 << chunk;
        if *chunks == ALL_CHUNKS {
            let bucket = ((cycle - *since) / BUCKET_CYCLES) as usize;
            if self.histogram.len() <= bucket {
                self.histogram.resize(bucket + 1, 0);
            }
            self.histogram[bucket] += 1;
            self.end(slot, State::Delivered { epoch });
        }
    }

    /// The agent took an error.
    pub fn failed(&mut self, slot: u8, epoch: u8) {
        if matches!(self.slots[usize::from(slot)], State::Fetching { epoch: current, .. } if current == epoch)
        {
            self.end(slot, State::Delivered { epoch });
        }
    }

    /// A cancel was confirmed to the agent.
    pub fn confirmed(&mut self, slot: u8, epoch: u8) {
        if self.slots[usize::from(slot)] == (State::Cancelling { epoch }) {
            self.end(slot, State::Free);
        }
    }

    /// Software wrote `CONTROL.transport_reset`: every cancelled slot counts as confirmed.
    pub fn transport_reset(&mut self) {
        for slot in 0..SLOTS {
            if matches!(self.slots[slot], State::Cancelling { .. }) {
                self.end(slot as u8, State::Free);
            }
        }
    }

    fn end(&mut self, slot: u8, state: State) {
        self.slots[usize::from(slot)] = state;
        self.open -= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deliver(monitor: &mut FetchMonitor, epoch: u8, chunks: std::ops::Range<u8>) {
        chunks.for_each(|chunk| monitor.delivered(130, 3, epoch, chunk));
    }

    #[test]
    fn whole_page_ends_the_fetch() {
        let (mut monitor, mut violations) = (FetchMonitor::default(), Violations::default());
        monitor.requested(0, 3, 1, &mut violations);
        deliver(&mut monitor, 1, 0..8);
        assert_eq!(
            (monitor.open, monitor.histogram.clone()),
            (0, vec![0, 0, 1])
        );
        monitor.requested(200, 3, 2, &mut violations);
        assert_eq!((monitor.open, violations.texts.len()), (1, 0));
    }

    #[test]
    fn slot_used_again_too_early_is_found() {
        let (mut monitor, mut violations) = (FetchMonitor::default(), Violations::default());
        monitor.requested(0, 3, 1, &mut violations);
        deliver(&mut monitor, 1, 0..7);
        monitor.requested(200, 3, 2, &mut violations);
        assert_eq!(violations.texts.len(), 1);
        monitor.cancelled(210, 3, 2, &mut violations);
        monitor.requested(220, 3, 3, &mut violations);
        assert_eq!(violations.texts.len(), 2);
    }

    #[test]
    fn same_epoch_twice_is_found() {
        let (mut monitor, mut violations) = (FetchMonitor::default(), Violations::default());
        monitor.requested(0, 3, 1, &mut violations);
        monitor.failed(3, 1);
        monitor.requested(200, 3, 1, &mut violations);
        assert_eq!(violations.texts.len(), 1);
    }

    #[test]
    fn cancel_needs_its_confirmation_even_when_it_crossed_the_last_chunk() {
        let (mut monitor, mut violations) = (FetchMonitor::default(), Violations::default());
        monitor.requested(0, 3, 1, &mut violations);
        deliver(&mut monitor, 1, 0..8);
        monitor.cancelled(140, 3, 1, &mut violations);
        assert_eq!(monitor.open, 1);
        monitor.confirmed(3, 1);
        monitor.requested(200, 3, 2, &mut violations);
        assert_eq!((monitor.open, violations.texts.len()), (1, 0));
        monitor.cancelled(210, 3, 1, &mut violations);
        assert_eq!(violations.texts.len(), 1);
    }
}
