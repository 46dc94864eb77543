//! Bandwidth of saving, from what was acknowledged while pages waited to be sent.

use crate::link::PAGE_BYTES;
use tokio::time::Instant;

/// Bytes that a measurement takes at least.
const MEASURED_BYTES: u64 = 4 << 20;

/// What was measured so far.
#[derive(Debug, Default)]
pub(super) struct Bandwidth {
    since: Option<Instant>,
    bytes: u64,
    measured: Option<u64>,
}

impl Bandwidth {
    pub(super) fn acknowledged(&mut self, now: Instant, more_waits: bool) {
        let since = *self.since.get_or_insert(now);
        self.bytes += PAGE_BYTES as u64;
        let time = now.duration_since(since).as_secs_f64();
        if self.bytes >= MEASURED_BYTES && time > 0.0 {
            let measured = self.bytes as f64 / time;
            let known = self.measured.map_or(measured, |known| known as f64);
            self.measured = Some((0.7 * known + 0.3 * measured) as u64);
            (self.since, self.bytes) = (Some(now), 0);
        }
        if !more_waits {
            (self.since, self.bytes) = (None, 0);
        }
    }

    /// In bytes per second; none while it has not been measured.
    pub(super) fn bytes_per_s(&self) -> Option<u64> {
        self.measured
    }
}
