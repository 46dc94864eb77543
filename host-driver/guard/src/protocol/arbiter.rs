//! The ownership record and what changes it: compare-and-swap, and a lease.
//!
//! A real arbiter keeps the record under a revision (etcd) or an ETag (a store); this is what either must do with it.

use super::{Generation, HostId, Milliseconds};

/// Who owns the memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    /// The number of owners so far.
    pub generation: Generation,
    /// The owner.
    pub owner: HostId,
    /// Until when, by the arbiter's clock.
    pub lease_end_ms: Milliseconds,
}

/// What a host asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    /// Make me owner, of the next generation, if this is the generation.
    Swap {
        /// The generation that the asker knows.
        expected: Generation,
        /// Only if its owner's lease has ended.
        lapsed_only: bool,
    },
    /// I run on: a new lease, if I own this generation.
    Renew {
        /// That generation.
        generation: Generation,
    },
    /// Who owns it?
    Read,
}

/// What the arbiter answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// The record after the request.
    pub record: Record,
    /// The owner's lease had ended.
    pub lapsed: bool,
    /// The request did what it says.
    pub done: bool,
}

/// The record, with the rules of its change.
#[derive(Debug, Clone)]
pub struct Arbiter {
    record: Record,
    lease_ms: Milliseconds,
}

impl Arbiter {
    /// A memory that `owner` has in generation 1, with a lease from time 0.
    pub fn new(owner: HostId, lease_ms: Milliseconds) -> Self {
        let record = Record {
            generation: 1,
            owner,
            lease_end_ms: lease_ms,
        };
        Self { record, lease_ms }
    }

    /// Answers a request of `asker` at `now` by the arbiter's clock.
    pub fn answer(&mut self, now: Milliseconds, asker: HostId, request: Request) -> Reply {
        let lapsed = now >= self.record.lease_end_ms;
        let done = match request {
            Request::Swap {
                expected,
                lapsed_only,
            } => {
                let wins = expected == self.record.generation && (lapsed || !lapsed_only);
                if wins {
                    self.record.generation += 1;
                    self.record.owner = asker;
                }
                wins
            }
            Request::Renew { generation } => {
                generation == self.record.generation && asker == self.record.owner
            }
            Request::Read => true,
        };
        if done && request != Request::Read {
            self.record.lease_end_ms = now + self.lease_ms;
        }
        Reply {
            record: self.record,
            lapsed,
            done,
        }
    }

    /// The record as it stands.
    pub fn record(&self) -> Record {
        self.record
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_swaps_of_one_generation_one_wins() {
        let mut arbiter = Arbiter::new(HostId::First, 100);
        let swap = Request::Swap {
            expected: 1,
            lapsed_only: false,
        };
        assert!(arbiter.answer(5, HostId::Second, swap).done);
        let reply = arbiter.answer(5, HostId::First, swap);
        assert!(!reply.done);
        assert_eq!(
            (reply.record.owner, reply.record.generation),
            (HostId::Second, 2)
        );
    }

    #[test]
    fn a_lease_protects_until_its_end() {
        let mut arbiter = Arbiter::new(HostId::First, 100);
        let take = |generation| Request::Swap {
            expected: generation,
            lapsed_only: true,
        };
        assert!(
            arbiter
                .answer(50, HostId::First, Request::Renew { generation: 1 })
                .done
        );
        assert!(!arbiter.answer(149, HostId::Second, take(1)).done);
        assert!(arbiter.answer(150, HostId::Second, take(1)).done);
        assert!(
            !arbiter
                .answer(151, HostId::First, Request::Renew { generation: 1 })
                .done
        );
    }
}
