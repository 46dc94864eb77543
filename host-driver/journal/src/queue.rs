//! Followers: transactions whose threads wait for a leader (MJ2, MJ3).
//!
//! ```text
//!  enqueue --> queue --take_up--> with a leader --settle--> settled --give_back--> its thread goes on
//!                +---withdraw--> its thread gives up
//! ```
//! A request that a leader has taken up cannot be withdrawn: its transactions may become durable at any moment.

use crate::commit::Durable;
use crate::sync::{Arc, AtomicBool, AtomicUsize, Mutex, Ordering, lock};
use crate::write_set::WriteSet;
use crossbeam_utils::CachePadded;
use std::collections::VecDeque;

/// A follower's transactions, and how they fared.
#[derive(Debug)]
pub(crate) struct Request {
    pieces: usize,
    count: usize,
    /// A leader has put an answer into `taken`.
    is_settled: AtomicBool,
    taken: Mutex<Taken>,
}

/// What leader and follower hand each other.
#[derive(Debug, Default)]
struct Taken {
    sets: Vec<WriteSet>,
    durable: Option<Durable>,
}

impl Request {
    /// Whether a leader has answered.
    pub fn is_settled(&self) -> bool {
        self.is_settled.load(Ordering::Acquire)
    }

    /// The write sets, for the leader that has taken the request up.
    pub fn hand_over(&self) -> Vec<WriteSet> {
        std::mem::take(&mut lock(&self.taken).sets)
    }

    /// The leader's answer: as many write sets as there were, and the proof if they are durable.
    pub fn settle(&self, sets: impl Iterator<Item = WriteSet>, durable: Option<Durable>) {
        let mut taken = lock(&self.taken);
        taken.sets.extend(sets.take(self.count));
        taken.durable = durable;
        self.is_settled.store(true, Ordering::Release);
    }

    /// Gives the write sets back, and the proof if they are durable.
    pub fn give_back(&self, sets: &mut [WriteSet]) -> Option<Durable> {
        let taken = std::mem::take(&mut *lock(&self.taken));
        for (place, set) in sets.iter_mut().zip(taken.sets) {
            *place = set;
        }
        taken.durable
    }
}

/// Who waits for a leader, first come first served.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    requests: CachePadded<Mutex<VecDeque<Arc<Request>>>>,
    /// To see without the lock that nobody waits.
    length: CachePadded<AtomicUsize>,
}

impl Queue {
    /// Whether nobody waits, at about this moment.
    pub fn is_empty(&self) -> bool {
        self.length.load(Ordering::Acquire) == 0
    }

    /// Waits at the end with these, which need so many journals.
    pub fn enqueue(&self, sets: &mut [WriteSet], pieces: usize) -> Arc<Request> {
        let request = Arc::new(Request {
            pieces,
            count: sets.len(),
            is_settled: AtomicBool::new(false),
            taken: Mutex::new(Taken {
                sets: sets.iter_mut().map(std::mem::take).collect(),
                durable: None,
            }),
        });
        let mut requests = lock(&self.requests);
        requests.push_back(Arc::clone(&request));
        self.length.store(requests.len(), Ordering::Release);
        request
    }

    /// Takes requests from the front for a group: as many as there are journals for, and no more transactions than `most`, the first excepted.
    pub fn take_up(&self, mut journals: usize, mut most: usize) -> Vec<Arc<Request>> {
        let mut requests = lock(&self.requests);
        let mut taken = Vec::new();
        while let Some(request) = requests.front() {
            // The first one is taken however many it has: nobody else would, and all behind it wait.
            let too_many = request.count > most && !taken.is_empty();
            if request.pieces > journals || too_many {
                break;
            }
            journals -= request.pieces;
            most = most.saturating_sub(request.count);
            taken.extend(requests.pop_front());
        }
        self.length.store(requests.len(), Ordering::Release);
        taken
    }

    /// Waits no longer. False: a leader has taken it up.
    pub fn withdraw(&self, request: &Request) -> bool {
        let mut requests = lock(&self.requests);
        let before = requests.len();
        requests.retain(|other| !std::ptr::eq(&raw const **other, request));
        self.length.store(requests.len(), Ordering::Release);
        requests.len() < before
    }
}

#[cfg(all(test, not(feature = "explored")))]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_withdrawn_until_a_leader_takes_it_up() {
        let queue = Queue::default();
        let mut sets = [WriteSet::default(), WriteSet::default()];
        let first = queue.enqueue(&mut sets[..1], 1);
        let second = queue.enqueue(&mut sets[1..], 1);
        assert!(queue.withdraw(&first));
        assert!(!queue.withdraw(&first), "it is no longer there");
        assert_eq!(queue.take_up(10, 10).len(), 1);
        assert!(!queue.withdraw(&second), "a leader has it");
        assert!(queue.is_empty());
    }

    #[test]
    fn an_answer_that_came_while_giving_up_is_the_answer() {
        let queue = Queue::default();
        let mut sets = [WriteSet::default()];
        sets[0].id = 7;
        let request = queue.enqueue(&mut sets, 1);
        let taken = queue.take_up(1, 1);
        let handed = taken[0].hand_over();
        assert!(!request.is_settled());
        taken[0].settle(handed.into_iter(), None);
        assert!(!queue.withdraw(&request));
        assert!(request.is_settled());
        assert!(request.give_back(&mut sets).is_none(), "the fence failed");
        assert_eq!(sets[0].id, 7, "the write set is its owner's again");
    }

    #[test]
    fn the_first_is_taken_up_however_many_it_has_and_others_by_room() {
        let queue = Queue::default();
        let mut sets: Vec<WriteSet> = (0..9).map(|_| WriteSet::default()).collect();
        queue.enqueue(&mut sets[..6], 6);
        queue.enqueue(&mut sets[6..8], 2);
        queue.enqueue(&mut sets[8..], 1);
        assert_eq!(queue.take_up(5, 64).len(), 0, "it needs six journals");
        assert_eq!(
            queue.take_up(9, 4).len(),
            1,
            "more than four, but the first"
        );
        assert_eq!(queue.take_up(9, 64).len(), 2);
    }
}
