//! A store that keeps the ownership record of a world: reads and conditional puts, each on its own way, that may be late, doubled or lost.
//!
//! ```text
//!   host --Get--> store --Got--> host --Put--> store --Stored / Refused--> host --GetAgain--> store --GotAgain--> host
//! ```

use crate::protocol::{HostId, Milliseconds, Reply, Request};
use crate::store::{Next, Ownership, OwnershipRule, Seen, View};
use xxhash_rust::xxh3::xxh3_64;

/// A store's version: of the same contents it is the same, as with the ETags of S3.
type Version = u64;

/// What is on its way between a host and the store.
#[derive(Debug, Clone)]
pub(super) enum Step {
    /// To the store.
    Get,
    Got(Seen<Version>),
    /// To the store.
    Put(Ownership, Option<Version>),
    Stored(Seen<Version>),
    Refused(Ownership),
    /// To the store.
    GetAgain(Ownership),
    GotAgain(Ownership, Seen<Version>),
}

impl Step {
    /// It goes to the store, where it does something.
    pub(super) fn is_to_store(&self) -> bool {
        matches!(self, Self::Get | Self::Put(..) | Self::GetAgain(_))
    }
}

/// What follows a step.
#[derive(Debug)]
pub(super) enum Then {
    Send(Step),
    Answer(Reply),
}

/// The store, and what each host's process knows of it.
pub(super) struct RecordStore {
    record: Ownership,
    views: [View<Version>; 2],
    lease_ms: Milliseconds,
    broken: Option<OwnershipRule>,
}

fn version_of(record: &Ownership) -> Version {
    xxh3_64(&record.bytes())
}

fn index(host: HostId) -> usize {
    match host {
        HostId::First => 0,
        HostId::Second => 1,
    }
}

impl RecordStore {
    /// With the record of a memory that the first host has in generation 1.
    pub(super) fn new(lease_ms: Milliseconds, broken: Option<OwnershipRule>) -> Self {
        let view = |host| View::new(host, 0, "world", lease_ms, broken);
        let mut views = [view(HostId::First), view(HostId::Second)];
        let record = match views[0].read(0, 0, Request::Read, None) {
            Next::Put { record, .. } => record,
            other => unreachable!("the first host makes a record, not {other:?}"),
        };
        Self {
            record,
            views,
            lease_ms,
            broken,
        }
    }

    /// A process starts, and has seen nothing.
    pub(super) fn restart(&mut self, host: HostId, process: u64) {
        let number = 2 * process + index(host) as u64;
        self.views[index(host)] = View::new(host, number, "world", self.lease_ms, self.broken);
    }

    /// The number of owners so far.
    pub(super) fn generation(&self) -> u64 {
        self.record.generation
    }

    fn seen(&self) -> Seen<Version> {
        Seen {
            version: version_of(&self.record),
            record: self.record.clone(),
        }
    }

    /// A step arrives: at the store, or at the host, whose clock says `now` and said `asked` when it asked.
    pub(super) fn arrive(
        &mut self,
        host: HostId,
        request: Request,
        asked: Milliseconds,
        now: Milliseconds,
        step: Step,
    ) -> Then {
        let seen = self.seen();
        let view = &mut self.views[index(host)];
        match step {
            Step::Get => Then::Send(Step::Got(seen)),
            Step::GetAgain(record) => Then::Send(Step::GotAgain(record, seen)),
            Step::Put(record, replaces) => {
                if replaces.is_some_and(|replaces| replaces != seen.version) {
                    return Then::Send(Step::Refused(record));
                }
                self.record = record;
                Then::Send(Step::Stored(self.seen()))
            }
            Step::Got(seen) => match view.read(asked, now, request, Some(&seen)) {
                Next::Answer(reply) => Then::Answer(reply),
                Next::Put { record, replaces } => Then::Send(Step::Put(record, replaces)),
                Next::NoRecord => unreachable!("there is a record from the beginning"),
            },
            Step::Stored(seen) => Then::Answer(view.put(now, &seen)),
            Step::Refused(record) => Then::Send(Step::GetAgain(record)),
            Step::GotAgain(record, seen) => {
                Then::Answer(view.read_again(asked, now, &record, &seen))
            }
        }
    }
}
