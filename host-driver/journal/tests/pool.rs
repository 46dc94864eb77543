//! Pools in files as a user sees them (MJ1, MJ3, MJ6, MJ8).

use outrigger_journal::persistence::Persistence;
use outrigger_journal::{
    Backend, Geometry, JournalError, Options, Pool, Record, Sizes, Transaction,
};
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use tempfile::TempDir;

struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder for temporary files"))
    }

    fn file(&self) -> PathBuf {
        self.0.path().join("pool")
    }

    fn pool(&self, sizes: Sizes) -> Pool {
        Pool::open_or_create(&self.file(), &options(sizes)).expect("a pool")
    }
}

fn options(sizes: Sizes) -> Options {
    Options {
        sizes,
        backend: Backend::Dram,
    }
}

fn small() -> Sizes {
    Sizes {
        pool_bytes: 1 << 20,
        journals: 8,
        journal_bytes: 256,
        ..Sizes::default()
    }
}

fn word(pool: &Pool, offset: u64) -> u64 {
    let mut bytes = [0; 8];
    pool.read(offset, &mut bytes).expect("inside of the data");
    u64::from_le_bytes(bytes)
}

#[test]
fn what_was_committed_is_there_after_reopening() {
    let folder = Folder::new();
    {
        let pool = folder.pool(small());
        let mut transaction = pool.begin().unwrap();
        transaction.write(5_000, b"some bytes").unwrap();
        transaction.write(0, &7_u64.to_le_bytes()).unwrap();
        transaction.commit().unwrap();
    }
    let pool = folder.pool(small());
    let mut bytes = [0; 10];
    pool.read(5_000, &mut bytes).unwrap();
    assert_eq!(&bytes, b"some bytes");
    assert_eq!(word(&pool, 0), 7);
    assert_eq!(pool.recovered().transactions(), 1);
}

#[test]
fn a_transaction_reads_its_own_writes() {
    let folder = Folder::new();
    let pool = folder.pool(small());
    let mut transaction = pool.begin().unwrap();
    transaction.write(100, b"abcdef").unwrap();
    transaction.write(102, b"XY").unwrap();
    let mut bytes = [0; 8];
    transaction.read(99, &mut bytes).unwrap();
    assert_eq!(&bytes, b"\0abXYef\0");
    pool.read(99, &mut bytes).unwrap();
    assert_eq!(bytes, [0; 8], "nobody else sees them");
}

#[test]
fn an_aborted_transaction_leaves_no_trace() {
    let folder = Folder::new();
    let pool = folder.pool(small());
    let before = std::fs::read(folder.file()).unwrap();
    let mut transaction = pool.begin().unwrap();
    transaction.write(0, b"never").unwrap();
    transaction.allocate(1_000).unwrap();
    transaction.abort();
    assert_eq!(std::fs::read(folder.file()).unwrap(), before);
    assert_eq!(pool.status().blocks_taken, 0);
}

#[test]
fn large_transactions_chain_journals_or_are_refused() {
    let folder = Folder::new();
    let pool = folder.pool(small());
    let bytes: Vec<u8> = (0..1_200_u32).map(|i| i as u8).collect();
    for round in 0..20 {
        let mut transaction = pool.begin().unwrap();
        transaction.write(round, &bytes).unwrap();
        transaction.commit().unwrap();
    }
    let mut read = vec![0; bytes.len()];
    pool.read(19, &mut read).unwrap();
    assert_eq!(read, bytes);
    let mut transaction = pool.begin().unwrap();
    transaction.write(0, b"before").unwrap();
    let error = transaction.write(0, &vec![1; 10_000]).unwrap_err();
    assert!(
        matches!(error, JournalError::TooLarge { journals: 8, .. }),
        "{error}"
    );
    transaction.commit().expect("the part that fitted");
}

#[test]
fn two_journals_are_enough_for_one_thread() {
    let folder = Folder::new();
    let pool = folder.pool(Sizes {
        journals: 2,
        ..small()
    });
    for round in 0..1_000_000_u64 {
        let mut transaction = pool.begin().unwrap();
        transaction
            .write(round % 512 * 8, &round.to_le_bytes())
            .unwrap();
        transaction.commit().unwrap();
    }
    let statistics = pool.status().statistics;
    assert_eq!((statistics.groups, statistics.drains), (1_000_000, 0));
}

#[test]
fn batches_share_a_fence_and_need_twice_their_journals() {
    let folder = Folder::new();
    let pool = folder.pool(Sizes {
        journals: 16,
        ..small()
    });
    for round in 0..100_u64 {
        let begin = |place: u64| {
            let mut transaction: Transaction<'_> = pool.begin().unwrap();
            transaction.write(place * 8, &round.to_le_bytes()).unwrap();
            transaction
        };
        pool.commit_all((0..8).map(begin)).unwrap();
    }
    let statistics = pool.status().statistics;
    assert_eq!(
        (
            statistics.groups,
            statistics.transactions,
            statistics.drains
        ),
        (100, 800, 0)
    );
    assert_eq!(word(&pool, 56), 99);
}

#[test]
fn a_pool_that_is_too_small_for_its_batches_drains() {
    let folder = Folder::new();
    let pool = folder.pool(Sizes {
        journals: 3,
        ..small()
    });
    for round in 0..50_u64 {
        let begin = |place: u64| {
            let mut transaction = pool.begin().unwrap();
            transaction
                .write(place * 8, &(round + place).to_le_bytes())
                .unwrap();
            transaction
        };
        pool.commit_all((0..3).map(begin)).unwrap();
    }
    assert_eq!(pool.status().statistics.drains, 49);
    assert_eq!(word(&pool, 16), 51);
}

#[test]
fn a_commit_is_in_flight_when_it_returns() {
    let folder = Folder::new();
    let pool = folder.pool(small());
    let mut transaction = pool.begin().unwrap();
    transaction.write(0, b"x").unwrap();
    transaction.commit().unwrap();
    pool.drain().unwrap();
    let status = pool.status();
    assert_eq!((status.watermark, status.last_id), (1, 1));
}

#[test]
fn freed_space_is_reused_after_the_freeing_commit_only() {
    let folder = Folder::new();
    let pool = folder.pool(Sizes {
        journals: 32,
        ..small()
    });
    let blocks = pool.status().blocks;
    let mut transaction = pool.begin().unwrap();
    let all = transaction.allocate(blocks * 64).unwrap();
    transaction.commit().unwrap();
    let mut freeing = pool.begin().unwrap();
    freeing.free(all, blocks * 64).unwrap();
    let mut other = pool.begin().unwrap();
    assert!(matches!(
        other.allocate(1),
        Err(JournalError::NoSpace { .. })
    ));
    assert!(matches!(
        other.free(all, 64),
        Err(JournalError::NotAllocated { .. })
    ));
    freeing.commit().unwrap();
    other.allocate(1).expect("space that is free now");
    other.abort();
    assert_eq!(pool.status().blocks_taken, 0);
}

#[test]
fn an_aborted_free_keeps_the_allocation() {
    let folder = Folder::new();
    let pool = folder.pool(small());
    let mut transaction = pool.begin().unwrap();
    let record: Record<[u64; 4]> = transaction.allocate_record(&[1, 2, 3, 4]).unwrap();
    transaction.commit().unwrap();
    let mut freeing = pool.begin().unwrap();
    freeing.free_record(record).unwrap();
    freeing.abort();
    assert_eq!(pool.status().blocks_taken, 1);
    assert_eq!(pool.get(record).unwrap(), [1, 2, 3, 4]);
}

#[test]
fn allocations_survive_and_do_not_overlap() {
    let folder = Folder::new();
    let mut records = Vec::new();
    for life in 0..3_u64 {
        let pool = folder.pool(small());
        let mut transaction = pool.begin().unwrap();
        for place in 0..5 {
            let value = [life, place, 0];
            records.push((transaction.allocate_record(&value).unwrap(), value));
        }
        transaction.commit().unwrap();
    }
    let pool = folder.pool(small());
    for (record, value) in &records {
        assert_eq!(pool.get(*record).unwrap(), *value);
    }
    assert_eq!(pool.status().blocks_taken, 15);
}

#[test]
fn ranges_outside_of_the_data_are_refused() {
    let folder = Folder::new();
    let pool = folder.pool(small());
    let mut transaction = pool.begin().unwrap();
    let end = pool.data_bytes();
    for (offset, bytes) in [(end, 1), (end - 1, 2), (u64::MAX, 2)] {
        let error = transaction.write(offset, &vec![0; bytes]).unwrap_err();
        assert!(matches!(error, JournalError::OutOfRange { .. }), "{error}");
    }
    transaction.write(end - 1, &[9]).unwrap();
    transaction.commit().unwrap();
}

#[test]
fn threads_commit_together() {
    let folder = Folder::new();
    let pool = folder.pool(Sizes {
        journals: 8,
        ..small()
    });
    std::thread::scope(|threads| {
        for thread in 0..4_u64 {
            let pool = &pool;
            threads.spawn(move || {
                for round in 1..=20_000_u64 {
                    let mut transaction = pool.begin().unwrap();
                    transaction
                        .write(thread * 64, &round.to_le_bytes())
                        .unwrap();
                    transaction
                        .write(1_024 + thread * 64, &round.to_le_bytes())
                        .unwrap();
                    transaction.commit().unwrap();
                }
            });
        }
    });
    let statistics = pool.status().statistics;
    assert_eq!(statistics.transactions, 80_000);
    for thread in 0..4 {
        assert_eq!(word(&pool, thread * 64), 20_000);
        assert_eq!(word(&pool, 1_024 + thread * 64), 20_000);
    }
}

#[test]
fn an_allocation_that_does_not_fit_leaves_nothing_in_the_transaction() {
    let folder = Folder::new();
    let sizes = Sizes {
        pool_bytes: 16 << 20,
        journals: 2,
        journal_bytes: 128,
        ..small()
    };
    let pool = folder.pool(sizes);
    let mut transaction = pool.begin().unwrap();
    transaction.write(0, &[1; 70]).unwrap();
    let error = transaction.allocate(64 * 64 * 40).unwrap_err();
    assert!(matches!(error, JournalError::TooLarge { .. }), "{error}");
    transaction.commit().unwrap();
    drop(pool);
    let pool = folder.pool(sizes);
    assert_eq!(pool.status().blocks_taken, 0);
}

/// Memory whose fences fail when told to.
#[derive(Debug, Clone)]
struct Failing {
    memory: Arc<Mutex<Vec<u8>>>,
    fails: Arc<AtomicBool>,
}

impl Persistence for Failing {
    fn bytes(&self) -> u64 {
        self.memory.lock().unwrap().len() as u64
    }

    fn load(&self, offset: u64, into: &mut [u8]) {
        into.copy_from_slice(&self.memory.lock().unwrap()[offset as usize..][..into.len()]);
    }

    fn store(&self, offset: u64, bytes: &[u8]) {
        self.memory.lock().unwrap()[offset as usize..][..bytes.len()].copy_from_slice(bytes);
    }

    fn stream(&self, offset: u64, lines: &[u8]) {
        self.store(offset, lines);
    }

    fn change_bits(&self, _offset: u64, _mask: u64, _set: bool) {
        unreachable!("nothing is allocated");
    }

    fn write_back(&self, _offset: u64, _bytes: u64) {}

    fn fence(&self) -> io::Result<()> {
        if self.fails.load(Ordering::Relaxed) {
            return Err(io::Error::other("the medium is gone"));
        }
        Ok(())
    }
}

#[test]
fn a_failed_fence_fails_the_pool_until_it_is_opened_again() {
    let sizes = small();
    let memory = Failing {
        memory: Arc::new(Mutex::new(vec![0; sizes.pool_bytes as usize])),
        fails: Arc::default(),
    };
    Pool::format(&memory, &Geometry::new(sizes, [7; 16]).unwrap()).unwrap();
    let pool = Pool::open_on(memory.clone()).unwrap();
    let write = |pool: &Pool<Failing>, value: u64| {
        let mut transaction = pool.begin()?;
        transaction.write(0, &value.to_le_bytes())?;
        transaction.commit()
    };
    write(&pool, 1).unwrap();
    memory.fails.store(true, Ordering::Relaxed);
    let error = write(&pool, 2).unwrap_err();
    assert!(
        error.to_string().contains("fence: the medium is gone"),
        "{error}"
    );
    // The medium works again, and the pool does not: what the failed fence should have kept may be lost.
    memory.fails.store(false, Ordering::Relaxed);
    for outcome in [write(&pool, 3).map(|_| ()), pool.drain()] {
        let error = outcome.unwrap_err();
        assert!(matches!(error, JournalError::Failed { .. }), "{error}");
    }
    drop(pool);
    let pool = Pool::open_on(memory).unwrap();
    let mut bytes = [0; 8];
    pool.read(0, &mut bytes).unwrap();
    let value = u64::from_le_bytes(bytes);
    assert!(value == 1 || value == 2, "{value}");
    write(&pool, 4).expect("a pool that is recovered");
}

/// Found by trying to break it: a group of more members than a leader takes along was never taken, and all behind it waited until they gave up.
#[test]
fn a_large_group_is_committed_beside_others() {
    let folder = Folder::new();
    let pool = folder.pool(Sizes {
        journals: 512,
        ..small()
    });
    let is_over = AtomicBool::new(false);
    let write = |place: u64| {
        let mut transaction = pool.begin().unwrap();
        transaction.write(place * 8, &place.to_le_bytes()).unwrap();
        transaction
    };
    std::thread::scope(|threads| {
        for place in 0..3 {
            let (is_over, write) = (&is_over, &write);
            threads.spawn(move || {
                while !is_over.load(Ordering::Relaxed) {
                    write(place).commit().unwrap();
                }
            });
        }
        let large: Vec<_> = (0..50)
            .map(|_| pool.commit_all((3..203).map(write)))
            .collect();
        is_over.store(true, Ordering::Relaxed);
        for committed in large {
            committed.unwrap();
        }
    });
    assert_eq!(word(&pool, 202 * 8), 202);
}

#[test]
fn a_transaction_of_another_pool_is_refused() {
    let folders = [Folder::new(), Folder::new()];
    let pools = folders.each_ref().map(|folder| folder.pool(small()));
    let mut own = pools[0].begin().unwrap();
    own.write(0, b"own").unwrap();
    let mut others = pools[1].begin().unwrap();
    others.write(0, b"others").unwrap();
    let refused = pools[0].commit_all([own, others]);
    assert!(
        matches!(refused, Err(JournalError::OtherPool)),
        "{refused:?}"
    );
    assert_eq!(pools.each_ref().map(|pool| word(pool, 0)), [0, 0]);
}
