//! The record in a store, changed by conditional puts (S3): [`View`] decides, this asks.
//!
//! At pairing the store has to prove that its conditional puts exclude each other ([`prove`]): a store that ignores the condition, or looks and puts
//! in two steps, would let two hosts win the same generation.

use super::ArbiterError;
use crate::protocol::{HostId, Reply, Request};
use crate::store::{Bucket, Conditional, Next, Ownership, Seen, StoreError, Version, View};
use rand::Rng;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use thiserror::Error;

/// The object that the record is in.
const RECORD: &str = "owner";
/// Objects of the proof.
const PAIRING: &str = "pairing";
/// Races of a proof, of each kind.
const RACES: usize = 12;
/// Who races.
const RACERS: usize = 4;
/// Bytes that the racers put: enough that a store is busy with them for a moment.
const RACE_BYTES: usize = 16 * 1024;

/// Why a store cannot keep the record.
#[derive(Debug, Error)]
pub enum ProofError {
    /// It could not be asked.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Its conditional puts do not exclude each other.
    #[error(
        "{object}: of {RACERS} conditional puts ({condition}) at once {winners} won: two hosts could own the memory; this store cannot be the arbiter"
    )]
    BothWon {
        /// The object.
        object: String,
        /// The condition.
        condition: &'static str,
        /// How many.
        winners: usize,
    },
    /// It does not look at the condition.
    #[error(
        "{object}: a conditional put ({condition}) was done although the condition did not hold; this store cannot be the arbiter"
    )]
    Ignored {
        /// The object.
        object: String,
        /// The condition.
        condition: &'static str,
    },
    /// What it says was not done.
    #[error("{object}: a put that won is not what is there; this store cannot be the arbiter")]
    Other {
        /// The object.
        object: String,
    },
    /// Nobody wins.
    #[error(
        "{object}: no conditional put ({condition}) was ever done; this store cannot be the arbiter"
    )]
    NoneWon {
        /// The object.
        object: String,
        /// The condition.
        condition: &'static str,
    },
}

/// The arbiter's client.
#[derive(Debug, Clone)]
pub struct StoreArbiter {
    bucket: Bucket,
    memory: String,
    request: Duration,
    started: Instant,
    view: Arc<Mutex<View<Version>>>,
}

fn unreachable(error: StoreError) -> ArbiterError {
    match error {
        StoreError::Damaged { .. } => ArbiterError::Answer(error.to_string()),
        other => ArbiterError::Unreachable(other.to_string()),
    }
}

impl StoreArbiter {
    /// A client of a host, whose requests take at most so long each.
    pub fn new(
        me: HostId,
        memory: &str,
        bucket: Bucket,
        lease: Duration,
        request: Duration,
    ) -> Self {
        let lease_ms = u64::try_from(lease.as_millis()).unwrap_or(u64::MAX);
        let process = rand::rng().random();
        Self {
            bucket,
            memory: memory.to_owned(),
            request,
            started: Instant::now(),
            view: Arc::new(Mutex::new(View::new(me, process, memory, lease_ms, None))),
        }
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn with_view<T>(&self, look: impl FnOnce(&mut View<Version>) -> T) -> T {
        // Whoever panicked did so between whole steps.
        look(&mut self.view.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn get(&self) -> Result<Option<Seen<Version>>, StoreError> {
        let found = self.bucket.get_within(RECORD, self.request).await?;
        found
            .map(|(bytes, version)| {
                let damaged = |damage| StoreError::Damaged {
                    object: self.bucket.full_name(RECORD),
                    damage,
                };
                let record = Ownership::parse(&bytes, &self.memory).map_err(damaged)?;
                Ok(Seen { version, record })
            })
            .transpose()
    }

    /// Asks, and makes the record of a memory that is new: the first host's, in generation 1.
    ///
    /// # Errors
    /// When there is no answer in time.
    pub async fn ask(&self, request: Request) -> Result<Reply, ArbiterError> {
        loop {
            let asked = self.now_ms();
            let seen = self.get().await.map_err(unreachable)?;
            let next =
                self.with_view(|view| view.read(asked, self.now_ms(), request, seen.as_ref()));
            let (record, replaces) = match next {
                Next::Answer(reply) => return Ok(reply),
                Next::NoRecord => {
                    let object = self.bucket.full_name(RECORD);
                    return Err(ArbiterError::Answer(format!(
                        "{object}: there is no record of this memory"
                    )));
                }
                Next::Put { record, replaces } => (record, replaces),
            };
            let put = self
                .bucket
                .put_if(RECORD, &record.bytes(), replaces.as_ref())
                .await;
            if replaces.is_none() {
                // The record of a new memory is made, here or by another process: now the request itself.
                put.map_err(unreachable)?;
                continue;
            }
            if let Ok(Conditional::Done(version)) = put {
                let seen = Seen { version, record };
                return Ok(self.with_view(|view| view.put(self.now_ms(), &seen)));
            }
            // Refused, or not known: what is there says whose it is.
            let asked = self.now_ms();
            let seen = self.get().await.map_err(unreachable)?;
            return match seen {
                Some(seen) => Ok(
                    self.with_view(|view| view.read_again(asked, self.now_ms(), &record, &seen))
                ),
                None => Err(ArbiterError::Answer(format!(
                    "{}: the record is gone",
                    self.bucket.full_name(RECORD)
                ))),
            };
        }
    }
}

const ABSENT: &str = "If-None-Match: *";
const UNCHANGED: &str = "If-Match";

/// Races conditional puts of a store against each other; wrong is whatever lets two win, or one that must not.
///
/// What passes has not been shown to be right, for a race may not have come about; what fails is wrong.
///
/// # Errors
/// What the store did wrong.
pub async fn prove(bucket: &Bucket) -> Result<(), ProofError> {
    let mut won = [0; 2];
    for _ in 0..RACES {
        let name = format!("{PAIRING}/{:016x}", rand::rng().random::<u64>());
        let raced = race_at(bucket, &name, &mut won).await;
        // What a proof leaves behind is in nobody's way.
        let _ = bucket.delete(&name).await;
        raced?;
    }
    for (won, condition) in won.into_iter().zip([ABSENT, UNCHANGED]) {
        if won == 0 {
            return Err(ProofError::NoneWon {
                object: bucket.full_name(PAIRING),
                condition,
            });
        }
    }
    Ok(())
}

async fn race_at(bucket: &Bucket, name: &str, won: &mut [usize; 2]) -> Result<(), ProofError> {
    let Some(first) = race(bucket, name, None, 0, ABSENT).await? else {
        return Ok(());
    };
    won[0] += 1;
    let Some(_) = race(bucket, name, Some(&first), 100, UNCHANGED).await? else {
        return Ok(());
    };
    won[1] += 1;
    for (replaces, condition) in [(None, ABSENT), (Some(&first), UNCHANGED)] {
        let late = bucket.put_if(name, &[200; RACE_BYTES], replaces).await?;
        if late != Conditional::Refused {
            let object = bucket.full_name(name);
            return Err(ProofError::Ignored { object, condition });
        }
    }
    Ok(())
}

/// Several put at once under the same condition: the version of the one that won, if any did.
async fn race(
    bucket: &Bucket,
    name: &str,
    replaces: Option<&Version>,
    mark: u8,
    condition: &'static str,
) -> Result<Option<Version>, ProofError> {
    let racers: Vec<_> = (0..RACERS)
        .map(|racer| {
            let (bucket, name, replaces) = (bucket.clone(), name.to_owned(), replaces.cloned());
            tokio::spawn(async move {
                let bytes = [mark + racer as u8; RACE_BYTES];
                bucket.put_if(&name, &bytes, replaces.as_ref()).await
            })
        })
        .collect();
    let mut winners = Vec::new();
    for (racer, task) in racers.into_iter().enumerate() {
        // A racer whose outcome is not known is none that won; a store that is busy may say so.
        if let Ok(Ok(Conditional::Done(version))) = task.await {
            winners.push((racer, version));
        }
    }
    let object = bucket.full_name(name);
    match &winners[..] {
        [] => Ok(None),
        [(racer, version)] => {
            let found = bucket.get(name).await?;
            let wanted = mark + *racer as u8;
            if found.is_none_or(|(bytes, _)| bytes.first() != Some(&wanted)) {
                return Err(ProofError::Other { object });
            }
            Ok(Some(version.clone()))
        }
        _ => Err(ProofError::BothWon {
            object,
            condition,
            winners: winners.len(),
        }),
    }
}
