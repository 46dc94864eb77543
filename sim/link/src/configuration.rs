//! Delays and fault rates of the link.

/// How the link behaves. Rates are independent of each other and per page, in parts per million.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LinkConfiguration {
    /// Time from a request to the start of its page's transfer, in nanoseconds.
    pub base_ns: u64,
    /// Time that the transfer of one page takes, in either direction, in nanoseconds.
    pub per_page_ns: u64,
    /// Time from a write-back's hand-over to its acknowledgement on an idle link, in nanoseconds; at least `per_page_ns`.
    pub write_back_ns: u64,
    /// Upper end of the uniform extra delay of each page, in nanoseconds.
    pub jitter_ns: u64,
    /// Fetches of which the whole page or one chunk never comes.
    pub loss_per_million: u32,
    /// Fetches whose chunks come twice.
    pub duplicate_per_million: u32,
    /// Fetches whose chunks come in any order, some after those of later pages.
    pub reorder_per_million: u32,
    /// Fetches that end in an error completion, possibly after some chunks.
    pub error_per_million: u32,
    /// Write-backs that fail and change nothing.
    pub write_back_error_per_million: u32,
    /// Seed of all of the above.
    pub seed: u64,
}

impl Default for LinkConfiguration {
    /// The cost model of the project's baselines: 2.66 us and 0.45 us per page read, 2.41 us per page written, no faults.
    fn default() -> Self {
        Self {
            base_ns: 2660,
            per_page_ns: 450,
            write_back_ns: 2410,
            jitter_ns: 0,
            loss_per_million: 0,
            duplicate_per_million: 0,
            reorder_per_million: 0,
            error_per_million: 0,
            write_back_error_per_million: 0,
            seed: 1,
        }
    }
}

impl LinkConfiguration {
    /// Says which field has an impossible value, if any.
    pub fn check(&self) -> Result<(), String> {
        let rates = [
            ("loss_per_million", self.loss_per_million),
            ("duplicate_per_million", self.duplicate_per_million),
            ("reorder_per_million", self.reorder_per_million),
            ("error_per_million", self.error_per_million),
            (
                "write_back_error_per_million",
                self.write_back_error_per_million,
            ),
        ];
        for (name, value) in rates {
            if value > 1_000_000 {
                return Err(format!("{name} = {value}: allowed is 0..=1000000"));
            }
        }
        // Sums of these stay far from the end of a 64-bit nanosecond counter.
        let times = [
            ("base_ns", self.base_ns),
            ("per_page_ns", self.per_page_ns),
            ("write_back_ns", self.write_back_ns),
            ("jitter_ns", self.jitter_ns),
        ];
        for (name, value) in times {
            if value > 1_000_000_000 {
                return Err(format!("{name} = {value}: allowed is 0..=1000000000"));
            }
        }
        if self.write_back_ns < self.per_page_ns {
            return Err(format!(
                "write_back_ns = {}: allowed is per_page_ns ({}) and more",
                self.write_back_ns, self.per_page_ns
            ));
        }
        Ok(())
    }
}
