//! The commit path of the model: threads are queues of small steps, one of which happens at a time.

pub mod memory;
pub mod recovery;

use memory::{Header, Line, Memory, Value, Write};
use std::collections::{BTreeSet, HashMap, VecDeque};

/// The rule that is broken in a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    Right,
    NoFence,
    JournalsNotWrittenBack,
    BatchNotWrittenBack,
    BatchFencedElsewhere,
    DetachedAfterFlush,
    FreedInAnyOrder,
    WatermarkLargestRetired,
    /// Before the in-place stores. After them, but before the in-flight add, is harmless as long as journals are freed in id order.
    UnlockedEarly,
    InPlaceBeforeFence,
    GroupsInPart,
    ChainsInPart,
    NoChecksum,
    AcrossGaps,
    Descending,
    ReplayBeforeFence,
    HeadersInvalidated,
    UptoOfReplayed,
    UptoBeforeFence,
    UptoIgnored,
    DrainNotRecorded,
    GroupForgetsRecorded,
}

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crash {
    /// Caches are lost.
    Power,
    /// Caches stay; the power goes later, in recovery.
    Process,
}

/// Size of a run.
#[derive(Debug, Clone)]
pub struct Settings {
    pub rule: Rule,
    pub threads: usize,
    pub journals: usize,
    pub addresses: usize,
    pub group_limit: usize,
    pub chains: bool,
    pub steps: usize,
    /// Runs after the first start from what recovery left.
    pub lives: usize,
}

impl Settings {
    pub fn random(rule: Rule, seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed ^ 0x6f75_7472_6967);
        let threads = random.usize(1..=4);
        let chains = random.bool();
        let least = if chains { 2 } else { 1 };
        Self {
            rule,
            threads,
            journals: least + random.usize(1..=2 * threads * least),
            addresses: random.usize(2..=5),
            group_limit: random.usize(1..=4),
            chains,
            steps: random.usize(1..=400),
            lives: random.usize(1..=3),
        }
    }
}

#[derive(Debug, Clone)]
enum Step {
    Lock(usize),
    Enqueue,
    LeadOrWait,
    Stream(Line, Value),
    WriteBack(Line),
    Detach,
    Fence,
    Retire,
    Record,
    Free,
    Publish(Vec<(usize, u64)>),
    Resign,
    Store(Line, u64),
    InFlight(u64),
    Unlock(usize),
}

#[derive(Debug, Clone)]
struct Active {
    id: u64,
    journals: Vec<usize>,
    writes: Vec<Write>,
    retired: bool,
}

#[derive(Debug, Clone, Default)]
struct Thread {
    steps: VecDeque<Step>,
    writes: Vec<Write>,
    /// What to do once the group is published.
    granted: Option<Vec<Step>>,
}

/// A run of the commit path up to a random point.
#[derive(Debug)]
pub struct Run {
    pub settings: Settings,
    pub memory: Memory,
    pub random: fastrand::Rng,
    /// By id from 1: what it wrote.
    pub history: Vec<Vec<Write>>,
    /// Largest ids of groups.
    pub borders: BTreeSet<usize>,
    pub acknowledged: usize,
    pub largest_group: usize,
    pub chains: usize,
    pub drains: usize,
    /// Id of each entry of `history`: recovery leaves numbers out.
    pub ids: HashMap<u64, usize>,
    pub next_id: u64,
    watermark: u64,
    free: VecDeque<usize>,
    /// Journals of retired transactions that are not free yet.
    retired: VecDeque<usize>,
    active: VecDeque<Active>,
    in_flight: BTreeSet<u64>,
    batch: BTreeSet<u64>,
    leader: Option<usize>,
    queue: VecDeque<usize>,
    locks: Vec<Option<usize>>,
    threads: Vec<Thread>,
}

impl Run {
    pub fn new(settings: Settings, seed: u64) -> Self {
        let mut run = Self {
            memory: Memory::default(),
            random: fastrand::Rng::with_seed(seed),
            history: Vec::new(),
            borders: BTreeSet::from([0]),
            acknowledged: 0,
            largest_group: 0,
            chains: 0,
            drains: 0,
            ids: HashMap::new(),
            next_id: 1,
            watermark: 0,
            free: VecDeque::new(),
            retired: VecDeque::new(),
            active: VecDeque::new(),
            in_flight: BTreeSet::new(),
            batch: BTreeSet::new(),
            leader: None,
            queue: VecDeque::new(),
            locks: Vec::new(),
            threads: Vec::new(),
            settings,
        };
        run.start(0);
        run
    }

    /// Everything volatile as after an open that recovered ids up to `upto`.
    pub fn start(&mut self, upto: u64) {
        self.next_id = upto + 1;
        self.watermark = upto;
        self.free = (0..self.settings.journals).collect();
        self.random.shuffle(self.free.make_contiguous());
        self.active.clear();
        self.retired.clear();
        self.in_flight.clear();
        self.batch.clear();
        self.leader = None;
        self.queue.clear();
        self.locks = vec![None; self.settings.addresses];
        self.threads = vec![Thread::default(); self.settings.threads];
    }

    pub fn go(&mut self) {
        // Some threads are slow: what they have not done yet is what wrong rules forget.
        let slow: Vec<bool> = self
            .threads
            .iter()
            .map(|_| self.random.u8(..3) == 0)
            .collect();
        for _ in 0..self.settings.steps {
            let thread = self.random.usize(..self.settings.threads);
            if !slow[thread] || self.random.u8(..12) == 0 {
                self.step(thread);
            }
        }
    }

    fn broken(&self, rule: Rule) -> bool {
        self.settings.rule == rule
    }

    fn step(&mut self, thread: usize) {
        let Some(step) = self.threads[thread].steps.pop_front() else {
            self.begin(thread);
            return;
        };
        match step {
            Step::Lock(address) if self.locks[address].is_some_and(|owner| owner != thread) => {
                self.threads[thread].steps.push_front(step);
            }
            Step::Lock(address) => self.locks[address] = Some(thread),
            Step::Unlock(address) => self.locks[address] = None,
            Step::Enqueue => self.queue.push_back(thread),
            Step::LeadOrWait => {
                if let Some(rest) = self.threads[thread].granted.take() {
                    self.threads[thread].steps.extend(rest);
                } else {
                    self.threads[thread].steps.push_front(step);
                    if self.leader.is_none() && self.queue.contains(&thread) {
                        self.lead(thread);
                    }
                }
            }
            Step::Stream(line, value) => {
                self.memory.store(line, value);
                if !self.broken(Rule::JournalsNotWrittenBack) {
                    self.memory.write_back(thread, line);
                }
            }
            Step::WriteBack(line) => self.memory.write_back(thread, line),
            Step::Detach => self.batch = std::mem::take(&mut self.in_flight),
            Step::Fence => self.memory.fence(thread),
            Step::Retire => self.retire(),
            Step::Record => self.record(thread),
            Step::Free => {
                self.free.append(&mut self.retired);
                // The rules do not lean on the order in which free journals are taken.
                self.random.shuffle(self.free.make_contiguous());
            }
            Step::Publish(members) => {
                for (member, id) in members {
                    self.acknowledged = self.acknowledged.max(self.ids[&id]);
                    self.threads[member].granted = Some(self.rest(member, id));
                }
            }
            Step::Resign => self.leader = None,
            Step::Store(line, word) => {
                self.memory.store(line, Value::Word(word));
                if self.broken(Rule::BatchFencedElsewhere) {
                    self.memory.write_back(thread, line);
                }
            }
            Step::InFlight(id) => {
                self.in_flight.insert(id);
            }
        }
    }

    fn begin(&mut self, thread: usize) {
        let count = self.random.usize(1..=2);
        let mut addresses = self
            .random
            .choose_multiple(0..self.settings.addresses, count);
        addresses.sort_unstable();
        let writes = addresses
            .iter()
            .map(|a| (*a, self.random.u64(1..)))
            .collect();
        let steps = &mut self.threads[thread].steps;
        steps.extend(addresses.iter().map(|address| Step::Lock(*address)));
        steps.extend([Step::Enqueue, Step::LeadOrWait]);
        self.threads[thread].writes = writes;
    }

    /// Journals that the writes of a thread need.
    fn pieces(&self, thread: usize) -> usize {
        if self.settings.chains {
            self.threads[thread].writes.len()
        } else {
            1
        }
    }

    fn lead(&mut self, leader: usize) {
        self.leader = Some(leader);
        let mut group = Vec::new();
        let mut needed = 0;
        while let Some(thread) = self.queue.front().copied() {
            let pieces = self.pieces(thread);
            if needed + pieces > self.free.len() || group.len() == self.settings.group_limit {
                break;
            }
            needed += pieces;
            self.queue.pop_front();
            group.push(thread);
        }
        if group.is_empty() {
            self.drains += 1;
        }
        let mut steps = Vec::new();
        if !self.broken(Rule::DetachedAfterFlush) {
            self.batch = std::mem::take(&mut self.in_flight);
        }
        let flushed = if self.broken(Rule::DetachedAfterFlush) {
            &self.in_flight
        } else {
            &self.batch
        };
        let of_batch: Vec<Step> = self
            .active
            .iter()
            .filter(|active| flushed.contains(&active.id))
            .flat_map(|active| active.writes.iter())
            .map(|(address, _)| Step::WriteBack(Line::Data(*address)))
            .collect();
        let ids: Vec<u64> = (0..group.len() as u64).map(|i| self.next_id + i).collect();
        for (thread, id) in group.iter().zip(&ids) {
            let journals: Vec<usize> = self.free.drain(..self.pieces(*thread)).collect();
            let writes = self.threads[*thread].writes.clone();
            self.stream_journals(&mut steps, &journals, &writes, *id, &ids);
            self.active.push_back(Active {
                id: *id,
                journals,
                writes: writes.clone(),
                retired: false,
            });
            self.ids.insert(*id, self.history.len() + 1);
            self.history.push(writes);
        }
        self.next_id += ids.len() as u64;
        self.largest_group = self.largest_group.max(ids.len());
        self.borders.insert(self.history.len());
        if !self.broken(Rule::BatchNotWrittenBack) && !self.broken(Rule::BatchFencedElsewhere) {
            steps.extend(of_batch);
        }
        if self.broken(Rule::DetachedAfterFlush) {
            steps.push(Step::Detach);
        }
        if !self.broken(Rule::NoFence) {
            steps.push(Step::Fence);
        }
        if self.broken(Rule::InPlaceBeforeFence) {
            let early = group
                .iter()
                .flat_map(|thread| &self.threads[*thread].writes);
            let early: Vec<Step> = early
                .map(|(a, w)| Step::Store(Line::Data(*a), *w))
                .collect();
            steps.splice(0..0, early);
        }
        steps.push(Step::Retire);
        if group.is_empty() && !self.broken(Rule::DrainNotRecorded) {
            steps.extend([Step::Record, Step::Fence]);
        }
        let members = group.into_iter().zip(ids).collect();
        steps.extend([Step::Free, Step::Publish(members), Step::Resign]);
        let queue = &mut self.threads[leader].steps;
        for step in steps.into_iter().rev() {
            queue.push_front(step);
        }
    }

    fn stream_journals(
        &mut self,
        steps: &mut Vec<Step>,
        journals: &[usize],
        writes: &[Write],
        id: u64,
        ids: &[u64],
    ) {
        self.chains += usize::from(journals.len() > 1);
        let share = writes.len().div_ceil(journals.len());
        for (piece, (journal, payload)) in journals.iter().zip(writes.chunks(share)).enumerate() {
            let header = Header {
                id,
                group_first: ids[0],
                group_size: ids.len() as u64,
                watermark: self.watermark,
                piece,
                pieces: journals.len(),
                payload: payload.to_vec(),
            };
            let mut lines = [
                Step::Stream(Line::Payload(*journal), Value::Payload(payload.to_vec())),
                Step::Stream(Line::Header(*journal), Value::Header(Some(header))),
            ];
            self.random.shuffle(&mut lines);
            steps.extend(lines);
        }
    }

    /// What a member of a group does once its group is published.
    fn rest(&mut self, thread: usize, id: u64) -> Vec<Step> {
        let writes = std::mem::take(&mut self.threads[thread].writes);
        let stores = writes.iter().map(|(a, w)| Step::Store(Line::Data(*a), *w));
        let unlocks = writes.iter().map(|(a, _)| Step::Unlock(*a));
        let in_flight = [Step::InFlight(id)];
        if self.broken(Rule::UnlockedEarly) {
            unlocks.chain(stores).chain(in_flight).collect()
        } else {
            stores.chain(in_flight).chain(unlocks).collect()
        }
    }

    fn retire(&mut self) {
        for active in &mut self.active {
            active.retired |= self.batch.contains(&active.id);
        }
        self.batch.clear();
        if self.broken(Rule::FreedInAnyOrder) {
            let retired = self.active.iter_mut().filter(|active| active.retired);
            self.free
                .extend(retired.flat_map(|active| active.journals.drain(..)));
        }
        let largest = self.active.iter().filter(|a| a.retired).map(|a| a.id).max();
        while self.active.front().is_some_and(|active| active.retired) {
            let Some(active) = self.active.pop_front() else {
                break;
            };
            self.watermark = self.watermark.max(active.id);
            self.retired.extend(active.journals);
        }
        if self.broken(Rule::WatermarkLargestRetired) {
            self.watermark = self.watermark.max(largest.unwrap_or(0));
        }
    }

    /// A drain may free the newest group. What survives of older ones must not be taken for the newest then.
    fn record(&mut self, core: usize) {
        let slots = [0, 1].map(|slot| self.memory.word(Line::Upto(slot)));
        let older = Line::Upto(usize::from(slots[0] > slots[1]));
        self.memory.store(older, Value::Word(self.watermark));
        self.memory.write_back(core, older);
    }

    /// Whether `data` is the state after a prefix at a border, with everything acknowledged.
    pub fn explains(&self, data: &[u64]) -> bool {
        let mut state = vec![0; self.settings.addresses];
        for count in 0..=self.history.len() {
            if count >= self.acknowledged && self.borders.contains(&count) && state == data {
                return true;
            }
            for (address, word) in self.history.get(count).into_iter().flatten() {
                state[*address] = *word;
            }
        }
        false
    }
}
