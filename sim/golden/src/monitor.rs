//! What an observer at the ports sees: reply times and fetch times (P2).

use outrigger_port::PortStatistics;
use outrigger_registers::parameters::PAGE_BYTES;

/// Width of a bucket of the reply histogram, in cycles.
const REPLY_BUCKET_CYCLES: u64 = 16;
/// Width of a bucket of the fetch histogram, in cycles.
const FETCH_BUCKET_CYCLES: u64 = 64;

/// The observer.
#[derive(Debug, Default)]
pub(crate) struct Monitor {
    statistics: PortStatistics,
}

impl Monitor {
    /// A read was answered, so many cycles after its acceptance.
    pub fn reply(&mut self, cycles: u64, bound_cycles: u64) {
        self.statistics.replies += 1;
        self.statistics.max_reply_cycles = self.statistics.max_reply_cycles.max(cycles);
        self.statistics.over_bound += u64::from(cycles > bound_cycles);
    }

    /// A table-line read was answered.
    pub fn table_reply(&mut self, cycles: u64) {
        count(
            &mut self.statistics.reply_histogram,
            cycles / REPLY_BUCKET_CYCLES,
        );
    }

    /// A page has come.
    pub fn fetched(&mut self, cycles: u64) {
        count(
            &mut self.statistics.fetch_histogram,
            cycles / FETCH_BUCKET_CYCLES,
        );
    }

    /// A page was written back.
    pub fn written_back(&mut self) {
        self.statistics.link_bytes_written += PAGE_BYTES as u64;
    }

    /// Everything so far.
    pub fn statistics(&self, link_bytes_read: u64) -> PortStatistics {
        PortStatistics {
            link_bytes_read,
            ..self.statistics.clone()
        }
    }
}

/// Counts in a histogram that grows as needed.
fn count(histogram: &mut Vec<u64>, bucket: u64) {
    let bucket = bucket as usize;
    if histogram.len() <= bucket {
        histogram.resize(bucket + 1, 0);
    }
    histogram[bucket] += 1;
}
