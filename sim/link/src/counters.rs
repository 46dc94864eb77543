//! What the link counts.

/// Width of a bucket of the latency histogram, in cycles.
const BUCKET_CYCLES: u64 = 64;

/// Counts since the start. Every request ends in exactly one of `completed`, `failed`, `lost` and `cancelled`; the
/// rest is in flight.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinkCounters {
    /// Fetch requests taken.
    pub requests: u64,
    /// Fetches whose eight chunks were all handed over.
    pub completed: u64,
    /// Fetches that ended in an error completion.
    pub failed: u64,
    /// Fetches of which at least one chunk never comes (counted at the request).
    pub lost: u64,
    /// Fetches that a confirmed cancel ended before they were complete.
    pub cancelled: u64,
    /// Fetches whose chunks come twice.
    pub duplicated: u64,
    /// Fetches whose chunks come out of order.
    pub reordered: u64,
    /// Cancels taken.
    pub cancels: u64,
    /// Write-backs taken.
    pub write_backs: u64,
    /// Write-backs that failed.
    pub write_backs_failed: u64,
    /// Bytes of page data handed over, duplicates included.
    pub bytes_read: u64,
    /// Bytes of page data stored at the nodes.
    pub bytes_written: u64,
    /// Completed fetches by the time from request to last chunk: `[bucket]` counts those of `bucket * 64 ..` cycles.
    pub fetch_histogram: Vec<u64>,
}

impl LinkCounters {
    /// Counts a completed fetch.
    pub(crate) fn complete(&mut self, latency_cycles: u64) {
        self.completed += 1;
        let bucket = (latency_cycles / BUCKET_CYCLES) as usize;
        if self.fetch_histogram.len() <= bucket {
            self.fetch_histogram.resize(bucket + 1, 0);
        }
        self.fetch_histogram[bucket] += 1;
    }
}
