//! A run of the real commit path: threads of shuttle under a locking client.

use crate::cache::{Cache, Epoch, Recorder};
use crate::history::{Change, Committed, History};
use outrigger_journal_explored::mutant::take_groups;
use outrigger_journal_explored::{Geometry, Pool, Sizes, Transaction};
use shuttle::scheduler::RandomScheduler;
use shuttle::sync::Mutex as Lock;
use shuttle::{Config, FailurePersistence, Runner};
use std::sync::{Arc, Mutex, PoisonError};

/// Bytes of data of a pool.
pub const DATA_BYTES: usize = 4096;
/// First bytes of the data, which the allocator leaves alone.
const ROOT_BYTES: u64 = 512;
/// What locks protect: offset in the data, bytes. Some share lines, some span several, one takes a chain of journals.
const CELLS: [(u64, usize); 6] = [(0, 8), (8, 24), (60, 8), (128, 16), (192, 8), (256, 176)];

/// Size of a run.
#[derive(Debug, Clone, Copy)]
pub struct Workload {
    /// Seed of everything.
    pub seed: u64,
    /// Threads.
    pub threads: usize,
    /// Transactions of each.
    pub transactions: usize,
    /// Transactions of a batch at most.
    pub batch: usize,
    /// Journals.
    pub journals: u32,
    /// Clients break their part: locks are released before the commit.
    pub unlocks_early: bool,
}

impl Workload {
    /// One to three threads, batches of one to four.
    pub fn random(seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed ^ 0x0123_4567);
        let threads = random.usize(1..=3);
        let batch = random.usize(1..=4);
        Self {
            seed,
            threads,
            transactions: random.usize(3..=8),
            batch,
            // Enough for the largest batch, and often too few to go on without drains.
            journals: 5 + 2 * batch as u32 + random.u32(0..=3),
            unlocks_early: false,
        }
    }
}

/// What a run left.
#[derive(Debug, Clone)]
pub struct Recording {
    /// The pool.
    pub geometry: Geometry,
    /// The pool before the run.
    pub start: Vec<u8>,
    /// What happened between fences.
    pub epochs: Vec<Epoch>,
    /// What transactions did.
    pub history: History,
    /// The caches at the end.
    pub cache: Cache,
}

/// The smallest pool, with journals of two lines: a chain is soon needed. The identity is of the seed, so images of two runs differ.
pub fn empty_pool(seed: u64, journals: u32) -> (Geometry, Vec<u8>) {
    let sizes = Sizes {
        pool_bytes: 6 * 4096,
        journals,
        journal_bytes: 128,
        block_bytes: 64,
        root_bytes: ROOT_BYTES,
    };
    let mut identity = [0x5a; 16];
    identity[..8].copy_from_slice(&seed.to_le_bytes());
    let geometry = Geometry::new(sizes, identity).expect("sizes of a pool");
    let recorder = Recorder::new(Cache::new(vec![0; sizes.pool_bytes as usize]), false);
    Pool::format(&recorder, &geometry).expect("a back end that does not fail");
    let media = recorder.cache().media.clone();
    (geometry, media)
}

/// Runs it.
pub fn record(workload: Workload) -> Recording {
    let (geometry, start) = empty_pool(workload.seed, workload.journals);
    let recorder = Recorder::new(Cache::new(start.clone()), true);
    let history = Arc::new(Mutex::new(History::default()));
    take_groups();
    let mut config = Config::new();
    config.failure_persistence = FailurePersistence::None;
    config.stack_size = 1 << 18;
    let scheduler = RandomScheduler::new_from_seed(workload.seed, 1);
    let (shared, log) = (recorder.clone(), Arc::clone(&history));
    Runner::new(scheduler, config).run(move || run_threads(workload, &shared, &log));
    let mut history = history
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .clone();
    history.borders = take_groups()
        .into_iter()
        .map(|(first, size)| first + u64::from(size) - 1)
        .collect();
    let mut cache = recorder.cache().clone();
    cache.end();
    Recording {
        geometry,
        start,
        epochs: std::mem::take(&mut cache.epochs),
        history,
        cache,
    }
}

fn run_threads(workload: Workload, recorder: &Recorder, log: &Arc<Mutex<History>>) {
    let pool = Arc::new(Pool::open_on(recorder.clone()).expect("a new pool"));
    let locks = Arc::new(CELLS.map(|_| Lock::new(())));
    let threads: Vec<_> = (0..workload.threads)
        .map(|thread| {
            let (pool, locks, log, recorder) = (
                Arc::clone(&pool),
                Arc::clone(&locks),
                Arc::clone(log),
                recorder.clone(),
            );
            shuttle::thread::spawn(move || {
                let random = fastrand::Rng::with_seed(workload.seed * 31 + thread as u64);
                let mut client = Client {
                    pool: &pool,
                    locks: &*locks,
                    log: &log,
                    recorder: &recorder,
                    random,
                    owned: Vec::new(),
                    unlocks_early: workload.unlocks_early,
                };
                let mut left = workload.transactions;
                while left > 0 {
                    let batch = client.random.usize(1..=workload.batch.min(left));
                    client.step(batch);
                    left -= batch;
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("a thread that does not panic");
    }
}

struct Client<'a> {
    pool: &'a Pool<Recorder>,
    locks: &'a [Lock<()>],
    log: &'a Mutex<History>,
    recorder: &'a Recorder,
    random: fastrand::Rng,
    /// Allocations that committed.
    owned: Vec<u64>,
    unlocks_early: bool,
}

/// A transaction that is being built.
struct Open<'p> {
    transaction: Transaction<'p, Recorder>,
    committed: Committed,
    allocated: Option<u64>,
    freed: Option<u64>,
}

impl<'a> Client<'a> {
    /// Locks some cells, and commits or aborts `batch` transactions on them.
    fn step(&mut self, batch: usize) {
        let mut cells = self
            .random
            .choose_multiple(0..CELLS.len(), batch.max(2).min(CELLS.len()));
        cells.sort_unstable();
        let guards: Vec<_> = cells
            .iter()
            .map(|cell| self.locks[*cell].lock().expect("no thread panics"))
            .collect();
        let guards = (!self.unlocks_early).then_some(guards);
        let mut open = Vec::new();
        for place in 0..batch {
            // Members of a batch write cells of their own: their reads are of what was committed before.
            let mine: Vec<usize> = cells.iter().copied().skip(place).step_by(batch).collect();
            open.push(self.build(&mine));
        }
        match self.random.u8(..8) {
            0 => open.into_iter().for_each(|open| open.transaction.abort()),
            1 => {
                self.commit(open);
                self.pool.drain().expect("a back end that does not fail");
            }
            _ => self.commit(open),
        }
        drop(guards);
    }

    fn build(&mut self, cells: &[usize]) -> Open<'a> {
        let begin = self.log().tick();
        let mut transaction = self.pool.begin().expect("a pool that works");
        let mut committed = Committed {
            reads: Vec::new(),
            changes: Vec::new(),
            time: (begin, 0),
        };
        for cell in cells {
            let (offset, bytes) = CELLS[*cell];
            let mut old = vec![0; bytes];
            transaction
                .read(offset, &mut old)
                .expect("inside of the data");
            committed.reads.push((offset, old));
            let new: Vec<u8> = std::iter::repeat_with(|| self.random.u8(..))
                .take(bytes)
                .collect();
            transaction.write(offset, &new).expect("small enough");
            committed.changes.push(Change::Write(offset, new));
        }
        let (mut allocated, mut freed) = (None, None);
        if self.random.u8(..3) == 0
            && let Ok(offset) = transaction.allocate(64)
        {
            let text = self.random.u64(..).to_le_bytes();
            transaction.write(offset, &text).expect("small enough");
            committed
                .changes
                .push(Change::Block((offset - ROOT_BYTES) / 64, true));
            committed.changes.push(Change::Write(offset, text.to_vec()));
            allocated = Some(offset);
        } else if let Some(offset) = self.owned.last().copied()
            && transaction.free(offset, 64).is_ok()
        {
            committed
                .changes
                .push(Change::Block((offset - ROOT_BYTES) / 64, false));
            freed = Some(offset);
        }
        Open {
            transaction,
            committed,
            allocated,
            freed,
        }
    }

    fn commit(&mut self, open: Vec<Open<'a>>) {
        let mut transactions = Vec::new();
        let mut members = Vec::new();
        for Open {
            transaction,
            committed,
            allocated,
            freed,
        } in open
        {
            transactions.push(transaction);
            members.push(committed);
            self.owned.retain(|offset| Some(*offset) != freed);
            self.owned.extend(allocated);
        }
        members.retain(|member| !member.changes.is_empty());
        let first = self
            .pool
            .commit_all(transactions)
            .expect("a back end that does not fail");
        let mut log = self.log();
        let end = log.tick();
        for (id, mut member) in (first..).zip(members) {
            member.time.1 = end;
            log.committed.insert(id, member);
            let mut cache = self.recorder.cache();
            cache.acknowledged = cache.acknowledged.max(id);
        }
    }

    fn log(&self) -> std::sync::MutexGuard<'a, History> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
