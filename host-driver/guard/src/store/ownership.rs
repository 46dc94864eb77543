//! The ownership record in a store that has conditional puts, without input and output: a lease without a server that counts it.
//!
//! ```text
//!   every request:  get (record, version) --> look --> put if the version is still that --> get again if it was not, or is not known
//! ```
//! - **Swap.** A put that replaces exactly the version that was read: of several, one wins, and a version never comes back, for every record has
//!   a number that rises.
//! - **Lease.** The store has no clock. Whoever holds the record changes it so often; whoever wants it looks, and counts the lease by its own clock
//!   from when it *had read* a version for the first time, which is later than when that version was put. It replaces exactly the version that it
//!   counted, so that a renewal which came meanwhile wins. The holder counts from before its put was sent, and stops a margin earlier. So the
//!   margin is for clocks that run at different speeds, and for stopping: at least lease * (difference of the clocks' speeds) + quiesce + tick.
//!   Clocks need not agree on the time. A process that starts counts anew, so a take-over upon silence can take a lease longer.
//! - **Who won** when a put has no answer says the record: whoever wrote it, and with which number, is in it.

use super::record::Damage;
use crate::protocol::{Generation, HostId, Milliseconds, Record, Reply, Request};
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnershipRule {
    /// A put replaces the version that was read, and no other.
    ConditionalPut,
    /// A lease is counted from when its version had been read, and not from when it was asked for.
    LeaseFromAnswer,
    /// A version is counted from when it was first seen; a new one is counted anew.
    LeaseOfVersion,
    /// The lease that the record says is waited for.
    WaitForLease,
    /// A record that is put differs from all before it.
    NumberRises,
}

/// All rules.
pub const OWNERSHIP_RULES: [OwnershipRule; 5] = [
    OwnershipRule::ConditionalPut,
    OwnershipRule::LeaseFromAnswer,
    OwnershipRule::LeaseOfVersion,
    OwnershipRule::WaitForLease,
    OwnershipRule::NumberRises,
];

const VERSION: u32 = 1;

/// Who owns the memory, as it is in the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ownership {
    version: u32,
    /// The memory.
    pub memory: String,
    /// The number of owners so far.
    pub generation: Generation,
    /// The owner: `first` or `second`.
    #[serde(with = "host")]
    pub owner: HostId,
    /// Rises with every change of the record.
    pub number: u64,
    /// Drawn by the process that put it.
    pub process: u64,
    /// The lease that this change gives, in milliseconds.
    pub lease_ms: Milliseconds,
    check: u64,
}

mod host {
    use crate::protocol::HostId;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(host: &HostId, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(match host {
            HostId::First => "first",
            HostId::Second => "second",
        })
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<HostId, D::Error> {
        match String::deserialize(from)?.as_str() {
            "first" => Ok(HostId::First),
            "second" => Ok(HostId::Second),
            other => Err(serde::de::Error::custom(format!(
                "owner {other:?}: first or second"
            ))),
        }
    }
}

impl Ownership {
    fn checksum(&self) -> u64 {
        let unchecked = Self {
            check: 0,
            ..self.clone()
        };
        xxh3_64(format!("{unchecked:?}").as_bytes())
    }

    /// As an object.
    pub fn bytes(&self) -> Vec<u8> {
        // A struct of numbers and text has no way to fail.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(bytes: &[u8], memory: &str) -> Result<Self, Damage> {
        let record: Self =
            serde_json::from_slice(bytes).map_err(|error| Damage::Format(error.to_string()))?;
        if record.version != VERSION {
            let what = format!("version {}, not {VERSION}", record.version);
            return Err(Damage::Format(what));
        }
        if record.check != record.checksum() {
            return Err(Damage::Checksum);
        }
        if record.memory != memory {
            return Err(Damage::Memory {
                found: record.memory,
                wanted: memory.to_owned(),
            });
        }
        Ok(record)
    }
}

/// The record as somebody read it, with the version that the store gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen<V> {
    /// The version.
    pub version: V,
    /// The record.
    pub record: Ownership,
}

/// What to do after the record has been read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next<V> {
    /// This is the answer.
    Answer(Reply),
    /// There is no record, and this host may not make it.
    NoRecord,
    /// Put this in place of the version, or where there is nothing, and say how that went.
    Put {
        /// The record.
        record: Ownership,
        /// What it replaces.
        replaces: Option<V>,
    },
}

/// One process's view of the record. Of all its requests, in whatever order they are done.
#[derive(Debug, Clone)]
pub struct View<V> {
    me: HostId,
    process: u64,
    memory: String,
    lease_ms: Milliseconds,
    /// The version that was seen last, and when for the first time.
    counted: Option<(V, Milliseconds)>,
    broken: Option<OwnershipRule>,
}

impl<V: Clone + PartialEq> View<V> {
    /// The view of a process that has not looked yet. `process` tells it from every other.
    pub fn new(
        me: HostId,
        process: u64,
        memory: &str,
        lease_ms: Milliseconds,
        broken: Option<OwnershipRule>,
    ) -> Self {
        Self {
            me,
            process,
            memory: memory.to_owned(),
            lease_ms,
            counted: None,
            broken,
        }
    }

    fn is_broken(&self, rule: OwnershipRule) -> bool {
        self.broken == Some(rule)
    }

    /// Counts the lease of what was read: asked for at `asked`, here at `now`.
    fn count(&mut self, asked: Milliseconds, now: Milliseconds, version: &V) {
        let since = if self.is_broken(OwnershipRule::LeaseFromAnswer) {
            asked
        } else {
            now
        };
        match &mut self.counted {
            Some((known, _)) if known == version => {}
            Some((known, _)) if self.broken == Some(OwnershipRule::LeaseOfVersion) => {
                *known = version.clone();
            }
            counted => *counted = Some((version.clone(), since)),
        }
    }

    fn lapsed(&self, now: Milliseconds, seen: &Seen<V>) -> bool {
        let lease_ms = if self.is_broken(OwnershipRule::WaitForLease) {
            seen.record.lease_ms / 2
        } else {
            seen.record.lease_ms
        };
        self.counted
            .as_ref()
            .is_some_and(|(version, since)| *version == seen.version && now >= since + lease_ms)
    }

    /// The record was read for a request: asked for at `asked`, here at `now`, both by this host's clock.
    pub fn read(
        &mut self,
        asked: Milliseconds,
        now: Milliseconds,
        request: Request,
        seen: Option<&Seen<V>>,
    ) -> Next<V> {
        let Some(seen) = seen else {
            if self.me != HostId::First {
                return Next::NoRecord;
            }
            return Next::Put {
                record: self.record(1, 1),
                replaces: None,
            };
        };
        self.count(asked, now, &seen.version);
        let lapsed = self.lapsed(now, seen);
        let known = seen.record.generation;
        let (may, generation) = match request {
            Request::Read => (false, known),
            Request::Swap {
                expected,
                lapsed_only,
            } => (expected == known && (lapsed || !lapsed_only), known + 1),
            Request::Renew { generation } => {
                (generation == known && seen.record.owner == self.me, known)
            }
        };
        if !may {
            return Next::Answer(self.reply(&seen.record, lapsed, request == Request::Read));
        }
        let rises = u64::from(!self.is_broken(OwnershipRule::NumberRises));
        let mut record = self.record(generation, seen.record.number + rises);
        if rises == 0 {
            record.process = 0;
            record.check = record.checksum();
        }
        let blindly = self.is_broken(OwnershipRule::ConditionalPut);
        Next::Put {
            record,
            replaces: (!blindly).then(|| seen.version.clone()),
        }
    }

    fn record(&self, generation: Generation, number: u64) -> Ownership {
        let mut record = Ownership {
            version: VERSION,
            memory: self.memory.clone(),
            generation,
            owner: self.me,
            number,
            process: self.process,
            lease_ms: self.lease_ms,
            check: 0,
        };
        record.check = record.checksum();
        record
    }

    /// The put was done: the answer.
    pub fn put(&mut self, now: Milliseconds, put: &Seen<V>) -> Reply {
        self.count(now, now, &put.version);
        self.reply(&put.record, false, true)
    }

    /// The put was refused, or has no answer, and the record has been read again: it is there if what is there says so.
    pub fn read_again(
        &mut self,
        asked: Milliseconds,
        now: Milliseconds,
        put: &Ownership,
        seen: &Seen<V>,
    ) -> Reply {
        self.count(asked, now, &seen.version);
        let lapsed = self.lapsed(now, seen);
        self.reply(&seen.record, lapsed, seen.record == *put)
    }

    fn reply(&self, record: &Ownership, lapsed: bool, done: bool) -> Reply {
        Reply {
            record: Record {
                generation: record.generation,
                owner: record.owner,
                // Whoever reads it counts by a clock of its own.
                lease_end_ms: 0,
            },
            lapsed,
            done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TAKE: Request = Request::Swap {
        expected: 1,
        lapsed_only: true,
    };

    fn view(me: HostId) -> View<u32> {
        View::new(me, u64::from(me == HostId::First), "m", 100, None)
    }

    fn put(next: Next<u32>) -> (Ownership, Option<u32>) {
        match next {
            Next::Put { record, replaces } => (record, replaces),
            other => panic!("{other:?} is no put"),
        }
    }

    #[test]
    fn a_lease_is_counted_from_when_its_version_had_been_read() {
        let (mut first, mut second) = (view(HostId::First), view(HostId::Second));
        assert_eq!(second.read(0, 1, TAKE, None), Next::NoRecord);
        let (record, replaces) = put(first.read(0, 1, Request::Read, None));
        assert_eq!(replaces, None);
        let seen = Seen { version: 5, record };
        assert!(first.put(2, &seen).done);
        for (now, lapsed) in [(1000, false), (1099, false), (1100, true)] {
            match second.read(900, now, Request::Read, Some(&seen)) {
                Next::Answer(reply) => assert_eq!((reply.lapsed, reply.done), (lapsed, true)),
                other => panic!("{other:?}"),
            }
        }
        let (swapped, replaces) = put(second.read(1100, 1101, TAKE, Some(&seen)));
        assert_eq!(
            (swapped.generation, swapped.owner, replaces),
            (2, HostId::Second, Some(5))
        );
        // The owner was faster: its version is counted anew.
        let (renewed, _) = put(first.read(0, 1, Request::Renew { generation: 1 }, Some(&seen)));
        let seen = Seen {
            version: 6,
            record: renewed,
        };
        let reply = second.read_again(1102, 1103, &swapped, &seen);
        assert_eq!((reply.done, reply.lapsed), (false, false));
        match second.read(1150, 1202, TAKE, Some(&seen)) {
            Next::Answer(reply) => assert!(!reply.lapsed && !reply.done),
            other => panic!("{other:?}"),
        }
        assert_eq!(put(second.read(1150, 1203, TAKE, Some(&seen))).1, Some(6));
    }

    #[test]
    fn whose_put_it_was_says_the_record() {
        let mut first = view(HostId::First);
        let (mine, _) = put(first.read(0, 1, Request::Read, None));
        let seen = Seen {
            version: 1,
            record: mine.clone(),
        };
        assert!(
            first.read_again(2, 3, &mine, &seen).done,
            "its answer was lost"
        );
        let mut earlier: View<u32> = View::new(HostId::First, 77, "m", 100, None);
        let (other, _) = put(earlier.read(0, 1, Request::Read, None));
        assert!(
            !earlier.read_again(2, 3, &other, &seen).done,
            "another process"
        );
    }

    #[test]
    fn a_record_that_is_damaged_or_anothers_is_refused() {
        let (record, _) = put(view(HostId::First).read(0, 0, Request::Read, None));
        let bytes = record.bytes();
        assert_eq!(Ownership::parse(&bytes, "m"), Ok(record));
        let text = String::from_utf8(bytes.clone()).unwrap();
        let wrong = text.replace("\"generation\":1", "\"generation\":2");
        assert_eq!(
            Ownership::parse(wrong.as_bytes(), "m"),
            Err(Damage::Checksum)
        );
        let nobody = text.replace("first", "third");
        let error = Ownership::parse(nobody.as_bytes(), "m").unwrap_err();
        assert!(error.to_string().contains("third"), "{error}");
        assert!(matches!(
            Ownership::parse(&bytes, "n"),
            Err(Damage::Memory { .. })
        ));
        assert!(Ownership::parse(&bytes[1..], "m").is_err());
    }
}
