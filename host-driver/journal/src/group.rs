//! Leader and followers: who finds nobody leading commits for all that wait (MJ2, MJ3, MJ6, MJ7).
//!
//! ```text
//!  leader:   form group | detach batch | stream journals | write back batch | FENCE | retire, publish |
//!  follower: queue .......................................................................... | in place | in flight
//!  leader:                                                                                    | in place | in flight
//! ```
//! One leads at a time, so ids ascend between groups. Stores in place and the step to in flight happen outside of the lock; the
//! latter is a locked operation, so that the next leader, on any core, writes back what this core stored.

use crate::commit::{Commit, Durable};
use crate::error::{JournalError, Result, system};
use crate::format::{Geometry, Header, Slots, seal};
use crate::ledger::Ledger;
use crate::persistence::Persistence;
use crate::queue::{Queue, Request};
use crate::sync::{
    AtomicBool, AtomicU64, Mutex, MutexGuard, Ordering, WAIT_LIMIT, broken, is_over, lock,
    try_lock, wait_a_little,
};
use crate::write_set::WriteSet;
use crossbeam_utils::CachePadded;
use std::time::Instant;

/// Transactions that a leader takes from the queue at most, with its own.
const GROUP_LIMIT: usize = 64;
/// How often a commit looks whether it can lead, before it queues: 0.4 us, a fence and a hand-over.
#[cfg(not(feature = "explored"))]
const PATIENCE_SPINS: u32 = 8;
/// None, so that groups form in small worlds.
#[cfg(feature = "explored")]
const PATIENCE_SPINS: u32 = 1;
/// Bytes of journals whose changes a leader stores in place before it lets others lead: that saves two locked operations, and they would wait as long
/// for those.
#[cfg(not(feature = "explored"))]
const IN_PLACE_LIMIT_BYTES: usize = 2048;

/// Counters since the pool was opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Statistics {
    /// Fences that committed a group.
    pub groups: u64,
    /// Transactions.
    pub transactions: u64,
    /// Fences that committed nothing: the pool had too few journals, or the caller drained it.
    pub drains: u64,
}

/// What the lock of leadership protects.
#[derive(Debug)]
struct Leadership {
    ledger: Ledger,
    slots: Slots,
    statistics: Statistics,
}

/// The commit path of a pool.
#[derive(Debug)]
pub(crate) struct Engine<P> {
    pub persistence: P,
    pub geometry: Geometry,
    /// On lines of its own: the rest is only read, by all threads at once.
    leadership: CachePadded<Mutex<Leadership>>,
    queue: Queue,
    /// A bit per journal: the transaction that starts in it is in flight.
    in_flight: Box<[AtomicU64]>,
    failed: AtomicBool,
    /// What tests have returned to the caller too early.
    #[cfg(feature = "explored")]
    late: Mutex<Vec<WriteSet>>,
}

/// How an attempt to lead ended.
enum Led {
    /// A group is durable; the leader's own transactions were in it.
    Committed(Durable),
    /// There are too few journals until other threads have gone on.
    NoRoom,
}

/// Whether a leader stores these in place before it lets others lead.
#[cfg(not(feature = "explored"))]
fn finishes_leading(sets: &[WriteSet]) -> bool {
    sets.iter().map(WriteSet::bytes).sum::<usize>() <= IN_PLACE_LIMIT_BYTES
}

/// Now and then, so that both ways meet in the same run.
#[cfg(feature = "explored")]
fn finishes_leading(sets: &[WriteSet]) -> bool {
    sets.first().is_some_and(|set| set.id.is_multiple_of(4))
}

/// What a leader has answered.
fn answer(request: &Request, sets: &mut [WriteSet]) -> Result<Durable> {
    request.give_back(sets).ok_or(JournalError::Failed {
        why: "the leader's fence failed",
    })
}

impl<P: Persistence> Engine<P> {
    /// For a recovered pool.
    pub fn new(persistence: P, geometry: Geometry, slots: Slots) -> Self {
        let journals = geometry.sizes.journals;
        Self {
            persistence,
            geometry,
            leadership: CachePadded::new(Mutex::new(Leadership {
                ledger: Ledger::new(journals, slots.upto()),
                slots,
                statistics: Statistics::default(),
            })),
            queue: Queue::default(),
            in_flight: (0..journals.div_ceil(64))
                .map(|_| AtomicU64::new(0))
                .collect(),
            failed: AtomicBool::new(false),
            #[cfg(feature = "explored")]
            late: Mutex::default(),
        }
    }

    /// Commits transactions in one group; they are durable and in place when it returns.
    pub fn commit(&self, sets: &mut [WriteSet]) -> Result<()> {
        #[cfg(feature = "explored")]
        if broken!(ReturnedBeforeInPlace) {
            self.finish_late();
        }
        self.check()?;
        let pieces = sets.iter().map(WriteSet::pieces).sum();
        if pieces > self.geometry.sizes.journals as usize || sets.len() > usize::from(u16::MAX) {
            return Err(JournalError::TooLarge {
                needed: pieces,
                journals: self.geometry.sizes.journals,
                journal_bytes: self.geometry.sizes.journal_bytes,
            });
        }
        let mut led = None;
        if let Some(mut leadership) = self.wait_to_lead() {
            led = match self.lead(&mut leadership, sets)? {
                Led::Committed(durable) => Some(durable),
                Led::NoRoom => None,
            };
            if let Some(durable) = &led
                && finishes_leading(sets)
            {
                let ledger = &mut leadership.ledger;
                if broken!(LetGoBeforeInPlace) {
                    sets.iter().for_each(|set| ledger.is_in_place(set.id));
                    drop(leadership);
                    wait_a_little(0);
                    sets.iter().for_each(|set| set.apply(&self.persistence));
                    return Ok(());
                }
                for set in sets.iter() {
                    self.finish(set, durable, || ledger.is_in_place(set.id));
                }
                return Ok(());
            }
        }
        let durable = match led {
            Some(durable) => durable,
            None => self.follow(sets, pieces)?,
        };
        for set in sets.iter() {
            self.finish(set, &durable, || self.mark_in_flight(set));
        }
        Ok(())
    }

    /// Leadership, if it is to be had within about the time of a fence: to lead is cheaper than to hand the transactions over.
    /// Where others queue already, that is where to go: they share one fence.
    fn wait_to_lead(&self) -> Option<MutexGuard<'_, Leadership>> {
        for _ in 0..PATIENCE_SPINS {
            if let Some(leadership) = try_lock(&self.leadership) {
                return Some(leadership);
            }
            if !self.queue.is_empty() {
                break;
            }
            wait_a_little(0);
        }
        None
    }

    /// The next leader, on any core, writes back what this core stored: a locked operation hands it over.
    fn mark_in_flight(&self, set: &WriteSet) {
        let word = &self.in_flight[set.journal as usize / 64];
        word.fetch_or(1 << (set.journal % 64), Ordering::SeqCst);
    }

    /// Refuses work after a failed fence.
    pub fn check(&self) -> Result<()> {
        if self.failed.load(Ordering::Acquire) {
            return Err(JournalError::Failed {
                why: "a fence failed or did not return",
            });
        }
        Ok(())
    }

    /// Does what [`Engine::finish`] has left undone.
    #[cfg(feature = "explored")]
    fn finish_late(&self) {
        for set in lock(&self.late).drain(..) {
            set.apply(&self.persistence);
            self.mark_in_flight(&set);
        }
    }

    /// Stores in place, and only then says so: the next leader writes back what is in flight.
    fn finish(&self, set: &WriteSet, _: &Durable, mut say_in_flight: impl FnMut()) {
        if broken!(ReturnedBeforeInFlight) {
            set.apply(&self.persistence);
            return;
        }
        #[cfg(feature = "explored")]
        if broken!(ReturnedBeforeInPlace) {
            lock(&self.late).push(set.clone());
            return;
        }
        if broken!(InFlightBeforeTheStores) {
            say_in_flight();
        }
        if !broken!(InPlaceBeforeTheFence) {
            set.apply(&self.persistence);
        }
        #[cfg(feature = "explored")]
        if broken!(BatchWrittenBackByItsOwner) {
            set.ranges()
                .iter()
                .for_each(|(offset, bytes)| self.persistence.write_back(*offset, *bytes));
        }
        say_in_flight();
    }

    /// Commits the leader's own sets, and what waits in the queue as far as there are journals.
    fn lead(&self, leadership: &mut Leadership, own: &mut [WriteSet]) -> Result<Led> {
        self.check()?;
        let needed: usize = own.iter().map(WriteSet::pieces).sum();
        if leadership.ledger.free() < needed {
            self.drain_now(leadership)?;
        }
        if leadership.ledger.free() < needed {
            return Ok(Led::NoRoom);
        }
        if self.queue.is_empty() && !own.is_empty() {
            return self
                .commit_group(leadership, own, &mut [])
                .map(Led::Committed);
        }
        let followers = self.queue.take_up(
            leadership.ledger.free() - needed,
            GROUP_LIMIT.saturating_sub(own.len()),
        );
        let mut sets = Vec::new();
        for request in &followers {
            sets.append(&mut request.hand_over());
        }
        if own.is_empty() && sets.is_empty() {
            // The first in the queue needs more than there is: make room.
            self.drain_now(leadership)?;
            return Ok(Led::NoRoom);
        }
        let committed = self.commit_group(leadership, own, &mut sets);
        let mut sets = sets.into_iter();
        for request in followers {
            let durable = committed.as_ref().ok().map(Durable::shared);
            request.settle(sets.by_ref(), durable);
        }
        committed.map(Led::Committed)
    }

    fn commit_group(
        &self,
        leadership: &mut Leadership,
        own: &mut [WriteSet],
        others: &mut [WriteSet],
    ) -> Result<Durable> {
        let Leadership {
            ledger,
            slots: _,
            statistics,
        } = leadership;
        let persistence = &self.persistence;
        if !broken!(DetachedAfterTheFlush) {
            self.detach(ledger);
        }
        let first = ledger.next_id;
        let group_size = (own.len() + others.len()) as u16;
        #[cfg(feature = "explored")]
        crate::mutant::note_group(first, group_size);
        let commit = Commit::begin(persistence);
        for (position, set) in own.iter_mut().chain(others).enumerate() {
            let id = first + position as u64;
            set.id = id;
            let watermark = if broken!(NoWatermark) {
                0
            } else {
                ledger.watermark
            };
            let pieces = set.pieces();
            let journals = ledger.assign(id, pieces, set.ranges());
            set.journal = journals[0];
            for (piece, journal) in journals.iter().enumerate() {
                let (bytes, used) = set.piece(piece);
                let header = Header {
                    id,
                    watermark,
                    group_position: position as u16,
                    group_size,
                    piece: piece as u16,
                    pieces: pieces as u16,
                    bytes: used,
                };
                seal(bytes, &header, &self.geometry, *journal);
                commit.stream(self.geometry.journal_offset(*journal), bytes);
            }
            if broken!(InPlaceBeforeTheFence) {
                set.apply(persistence);
            }
        }
        if !broken!(IdsReused) {
            ledger.next_id += u64::from(group_size);
        }
        let durable = self.write_back_and_fence(commit, ledger)?;
        if broken!(DetachedAfterTheFlush) {
            self.detach(ledger);
        }
        ledger.retire(&durable);
        ledger.free_retired();
        statistics.groups += 1;
        statistics.transactions += u64::from(group_size);
        Ok(durable)
    }

    #[cfg(not(feature = "explored"))]
    fn write_back_and_fence(
        &self,
        commit: Commit<'_, P, crate::commit::Storing>,
        ledger: &Ledger,
    ) -> Result<Durable> {
        commit
            .write_back(ledger.batch())
            .fence()
            .map_err(|error| self.fail(error))
    }

    /// As without exploration, with what tests break in between.
    #[cfg(feature = "explored")]
    fn write_back_and_fence(
        &self,
        commit: Commit<'_, P, crate::commit::Storing>,
        ledger: &Ledger,
    ) -> Result<Durable> {
        let mut batch: Vec<(u64, u64)> = ledger.batch().collect();
        if broken!(DetachedAfterTheFlush) {
            let marked = |journal| self.is_in_flight(journal);
            let late = ledger.active().filter(|active| {
                active
                    .journals
                    .first()
                    .is_some_and(|journal| marked(*journal))
            });
            batch = late
                .flat_map(|active| active.ranges.iter().copied())
                .collect();
        }
        let late = batch.clone();
        if broken!(BatchNotWrittenBack)
            || broken!(BatchWrittenBackByItsOwner)
            || broken!(BatchWrittenBackAfterTheFence)
        {
            batch.clear();
        }
        if broken!(BatchPartlyWrittenBack) {
            batch.pop();
        }
        let durable = commit
            .write_back(batch)
            .fence()
            .map_err(|error| self.fail(error))?;
        if broken!(BatchWrittenBackAfterTheFence) {
            let _ = Commit::begin(&self.persistence).write_back(late);
        }
        Ok(durable)
    }

    #[cfg(feature = "explored")]
    fn is_in_flight(&self, journal: u32) -> bool {
        self.in_flight[journal as usize / 64].load(Ordering::SeqCst) & 1 << (journal % 64) != 0
    }

    /// Moves everything in flight into the batch that the next fence retires.
    fn detach(&self, ledger: &mut Ledger) {
        for (index, word) in self.in_flight.iter().enumerate() {
            // Locked only when there is something.
            if word.load(Ordering::Relaxed) != 0 {
                let bits = word.swap(0, Ordering::SeqCst);
                ledger.detach(|journal| {
                    journal as usize / 64 == index && bits & 1 << (journal % 64) != 0
                });
            }
        }
    }

    fn fail(&self, error: std::io::Error) -> JournalError {
        self.failed.store(true, Ordering::Release);
        system("fence")(error)
    }

    /// Retires what is in flight with a fence that commits nothing.
    ///
    /// That may free the newest group. What survives of older ones must not be taken for the newest then, so the watermark is stored
    /// in a `recovered_upto` slot before anything is free.
    fn drain_now(&self, leadership: &mut Leadership) -> Result<()> {
        let Leadership {
            ledger,
            slots,
            statistics,
        } = leadership;
        self.detach(ledger);
        if !ledger.has_batch() {
            return Ok(());
        }
        let durable = self.fenced(ledger.batch(), broken!(DrainNotFenced))?;
        ledger.retire(&durable);
        statistics.drains += 1;
        if ledger.watermark > slots.upto() && !broken!(DrainNotRecorded) {
            let slot = slots.store(&self.persistence, &self.geometry, ledger.watermark);
            self.fenced([slot], broken!(DrainRecordNotFenced))?;
        }
        ledger.free_retired();
        Ok(())
    }

    fn fenced(
        &self,
        ranges: impl IntoIterator<Item = (u64, u64)>,
        _without: bool,
    ) -> Result<Durable> {
        let commit = Commit::begin(&self.persistence).write_back(ranges);
        #[cfg(feature = "explored")]
        if _without {
            return Ok(Durable::pretended());
        }
        commit.fence().map_err(|error| self.fail(error))
    }

    /// Waits for a leader, or leads when there is none.
    fn follow(&self, sets: &mut [WriteSet], pieces: usize) -> Result<Durable> {
        let request = self.queue.enqueue(sets, pieces);
        let start = Instant::now();
        for round in 0_u32.. {
            if request.is_settled() {
                return answer(&request, sets);
            }
            if let Some(mut leadership) = try_lock(&self.leadership)
                && !request.is_settled()
            {
                self.lead(&mut leadership, &mut [])?;
            }
            if is_over(round, || start.elapsed()) {
                break;
            }
            wait_a_little(round);
        }
        self.give_up(&request, sets)
    }

    /// Takes a request back that nobody has taken up. One that a leader has taken up and not ended fails the pool.
    fn give_up(&self, request: &Request, sets: &mut [WriteSet]) -> Result<Durable> {
        let was_waiting = self.queue.withdraw(request);
        if request.is_settled() {
            return answer(request, sets);
        }
        if !was_waiting {
            self.failed.store(true, Ordering::Release);
            return Err(JournalError::Failed {
                why: "a leader did not come back from its fence",
            });
        }
        request.give_back(sets);
        Err(JournalError::Stalled {
            seconds: WAIT_LIMIT.as_secs(),
        })
    }

    /// Retires everything in flight, and waits for leaders before it.
    pub fn drain(&self) -> Result<()> {
        let start = Instant::now();
        for round in 0_u32.. {
            self.check()?;
            if let Some(mut leadership) = try_lock(&self.leadership) {
                return self.drain_now(&mut leadership);
            }
            if is_over(round, || start.elapsed()) {
                break;
            }
            wait_a_little(round);
        }
        Err(JournalError::Stalled {
            seconds: WAIT_LIMIT.as_secs(),
        })
    }

    /// Counters, the watermark and the last id.
    pub fn look(&self) -> (Statistics, u64, u64) {
        let leadership = lock(&self.leadership);
        let ledger = &leadership.ledger;
        (leadership.statistics, ledger.watermark, ledger.next_id - 1)
    }
}
