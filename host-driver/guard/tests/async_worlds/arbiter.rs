//! An arbiter that answers late, or not at all.

use outrigger_guard::arbiter::{Answer, ArbiterError, Keeper};
use outrigger_guard::protocol::{Arbiter, HostId, Request};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{sleep, timeout};

/// The record, and how it is reached.
#[derive(Debug)]
pub struct Record {
    arbiter: Arbiter,
    random: ChaCha8Rng,
    /// Hosts that it does not hear, and that do not hear it.
    pub dark: [bool; 2],
    /// A wrong variant: whoever asks for the memory gets it.
    compares_nothing: bool,
    shortest_ms: u64,
    longest_ms: u64,
}

impl Record {
    pub fn new(seed: u64, lease_ms: u64, shortest_ms: u64, compares_nothing: bool) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let longest_ms = shortest_ms + random.random_range(1..60);
        Self {
            arbiter: Arbiter::new(HostId::First, lease_ms),
            random,
            dark: [false; 2],
            compares_nothing,
            shortest_ms,
            longest_ms,
        }
    }

    fn delay(&mut self) -> Duration {
        // Now and then it is slow.
        let slow = if self.random.random_range(0..40) == 0 {
            6
        } else {
            1
        };
        let most = self.longest_ms * slow;
        Duration::from_millis(self.random.random_range(self.shortest_ms..=most))
    }
}

/// The way of a host to the record.
#[derive(Debug)]
pub struct Asker {
    pub host: HostId,
    pub record: Arc<Mutex<Record>>,
    pub limit: Duration,
}

impl Asker {
    fn record<T>(&self, act: impl FnOnce(&mut Record) -> T) -> T {
        act(&mut self.record.lock().expect("a world has one thread"))
    }

    /// Waits until what is said has come; for ever, where it is lost.
    async fn pass(&self) {
        sleep(self.record(Record::delay)).await;
        if self.record(|record| record.dark[self.host as usize]) {
            std::future::pending::<()>().await;
        }
    }
}

impl Keeper for Asker {
    fn ask(&self, request: Request) -> Answer<'_> {
        Box::pin(async move {
            let answer = async {
                self.pass().await;
                let now = turmoil::sim_elapsed().expect("in a simulated host");
                let reply = self.record(|record| {
                    let request = match request {
                        Request::Swap { .. } if record.compares_nothing => Request::Swap {
                            expected: record.arbiter.record().generation,
                            lapsed_only: false,
                        },
                        other => other,
                    };
                    let now_ms = u64::try_from(now.as_millis()).expect("a short world");
                    record.arbiter.answer(now_ms, self.host, request)
                });
                self.pass().await;
                reply
            };
            let unanswered = |_| ArbiterError::Unreachable("no answer".to_owned());
            timeout(self.limit, answer).await.map_err(unanswered)
        })
    }
}
