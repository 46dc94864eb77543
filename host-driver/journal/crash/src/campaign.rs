//! Campaigns: recordings of random workloads, one seed after the other, until enough distinct images were looked at.

use crate::images::{Counts, Limits, enumerate};
use crate::workload::{DATA_BYTES, Workload, record};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

/// Size of a campaign.
#[derive(Debug, Clone, Copy)]
pub struct Campaign {
    /// Distinct images, at least.
    pub images: u64,
    /// First seed.
    pub seed: u64,
    /// Threads of the system.
    pub workers: usize,
    /// Of each epoch.
    pub limits: Limits,
}

/// What came of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Outcome {
    /// Seeds used.
    pub seeds: u64,
    /// Transactions committed.
    pub transactions: u64,
    /// Images.
    pub counts: Counts,
}

impl Campaign {
    /// Many images per recording.
    pub const LIMITS: Limits = Limits {
        images: 40_000,
        nested_images: 64,
        nested_every: 256,
    };

    /// The seed of the environment's OUTRIGGER_SEED, and whether to use it alone.
    pub fn seed_of_environment() -> (u64, bool) {
        let given = std::env::var("OUTRIGGER_SEED")
            .ok()
            .and_then(|seed| seed.parse().ok());
        (given.unwrap_or(1), given.is_some())
    }

    /// Runs it.
    ///
    /// # Errors
    /// The first image that is wrong, with its seed.
    pub fn run(&self) -> Result<Outcome, String> {
        let next = AtomicU64::new(self.seed);
        let distinct = AtomicU64::new(0);
        let failed = AtomicBool::new(false);
        let work = || {
            let mut outcome = Outcome::default();
            while distinct.load(Ordering::Relaxed) < self.images && !failed.load(Ordering::Relaxed)
            {
                let seed = next.fetch_add(1, Ordering::Relaxed);
                let (transactions, counts) = one(seed, self.limits)
                    .inspect_err(|_| failed.store(true, Ordering::Relaxed))?;
                distinct.fetch_add(counts.distinct, Ordering::Relaxed);
                outcome.seeds += 1;
                outcome.transactions += transactions;
                outcome.counts.add(counts);
            }
            Ok::<_, String>(outcome)
        };
        thread::scope(|threads| {
            let workers: Vec<_> = (0..self.workers.max(1))
                .map(|_| threads.spawn(work))
                .collect();
            let mut sum = Outcome::default();
            for worker in workers {
                let outcome = worker
                    .join()
                    .map_err(|_| "a worker panicked".to_owned())??;
                sum.seeds += outcome.seeds;
                sum.transactions += outcome.transactions;
                sum.counts.add(outcome.counts);
            }
            Ok(sum)
        })
    }
}

impl Counts {
    fn add(&mut self, other: Self) {
        self.distinct += other.distinct;
        self.recovered += other.recovered;
        self.nested += other.nested;
        self.exhausted_epochs += other.exhausted_epochs;
        self.sampled_epochs += other.sampled_epochs;
    }
}

/// One seed: its transactions and counts.
///
/// # Errors
/// What is wrong, with the seed.
pub fn one(seed: u64, limits: Limits) -> Result<(u64, Counts), String> {
    let recording = record(Workload::random(seed));
    let at_seed = |wrong: String| format!("OUTRIGGER_SEED={seed} replays it: {wrong}");
    if let Some(violation) = recording.history.violation(DATA_BYTES) {
        return Err(at_seed(violation));
    }
    let counts = enumerate(&recording, limits, seed).map_err(at_seed)?;
    Ok((recording.history.committed.len() as u64, counts))
}
