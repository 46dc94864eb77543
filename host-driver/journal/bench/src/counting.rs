//! Fences and write-backs as a back end counts them.

use anyhow::Context;
use outrigger_journal::persistence::{FenceKind, Mapping, Persistence, WriteBack, lines};
use outrigger_journal::{Geometry, Pool, Sizes};
use std::cell::Cell;
use std::fs::OpenOptions;
use std::io;
use std::path::{Path, PathBuf};

/// Transactions that are counted.
pub const TRANSACTIONS: u64 = 800;

/// Per transaction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Counts {
    pub fences: f64,
    pub write_backs: f64,
}

/// A file that is removed in the end.
#[derive(Debug)]
pub struct Scratch(pub PathBuf);

impl Scratch {
    pub fn new(folder: &Path, name: &str) -> Self {
        Self(folder.join(format!("outrigger-bench-{name}-{}", std::process::id())))
    }

    /// A mapping of `bytes` zeros, with the best write-back of the processor.
    pub fn map(&self, bytes: u64) -> anyhow::Result<Mapping> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&self.0);
        let file = file.with_context(|| self.0.display().to_string())?;
        file.set_len(bytes)?;
        Ok(Mapping::new(
            file,
            bytes,
            false,
            WriteBack::best(),
            FenceKind::Store,
        )?)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // Somebody else removed it, or nobody can.
        let _ = std::fs::remove_file(&self.0);
    }
}

#[derive(Debug)]
struct Counting {
    mapping: Mapping,
    fences: Cell<u64>,
    write_backs: Cell<u64>,
}

impl Counting {
    fn add(&self, bytes: impl Iterator<Item = u64>) {
        self.write_backs
            .set(self.write_backs.get() + bytes.count() as u64);
    }
}

impl Persistence for Counting {
    fn bytes(&self) -> u64 {
        self.mapping.bytes()
    }

    fn load(&self, offset: u64, into: &mut [u8]) {
        self.mapping.load(offset, into);
    }

    fn store(&self, offset: u64, bytes: &[u8]) {
        self.mapping.store(offset, bytes);
    }

    fn stream(&self, offset: u64, bytes: &[u8]) {
        self.add(lines(offset, bytes.len() as u64));
        self.mapping.stream(offset, bytes);
    }

    fn change_bits(&self, offset: u64, mask: u64, set: bool) {
        self.mapping.change_bits(offset, mask, set);
    }

    fn write_back(&self, offset: u64, bytes: u64) {
        self.add(lines(offset, bytes));
        self.mapping.write_back(offset, bytes);
    }

    fn fence(&self) -> io::Result<()> {
        self.fences.set(self.fences.get() + 1);
        self.mapping.fence()
    }
}

/// A pool for counting: `batch` transactions in flight while the next ones commit.
pub fn pool<P: Persistence>(memory: P) -> anyhow::Result<Pool<P>> {
    let sizes = Sizes {
        pool_bytes: memory.bytes(),
        journals: 16,
        journal_bytes: 512,
        ..Sizes::default()
    };
    Pool::format(&memory, &Geometry::new(sizes, [1; 16])?)?;
    Ok(Pool::open_on(memory)?)
}

/// Commits transactions of two ranges of 64 bytes.
pub fn commit<P: Persistence>(pool: &Pool<P>, batch: u64, transactions: u64) -> anyhow::Result<()> {
    for number in 0..transactions / batch {
        if batch == 1 {
            build(pool, number)?.commit()?;
        } else {
            let open: Result<Vec<_>, _> = (0..batch)
                .map(|place| build(pool, number * batch + place))
                .collect();
            pool.commit_all(open?)?;
        }
    }
    Ok(())
}

fn build<P: Persistence>(
    pool: &Pool<P>,
    number: u64,
) -> anyhow::Result<outrigger_journal::Transaction<'_, P>> {
    let mut transaction = pool.begin()?;
    for range in 0..2 {
        transaction.write((number * 2 + range) % 64 * 1024, &[number as u8; 64])?;
    }
    Ok(transaction)
}

/// Counts.
pub fn count(folder: &Path, batch: u64) -> anyhow::Result<Counts> {
    let scratch = Scratch::new(folder, "counting");
    let mapping = scratch.map(1 << 20)?;
    let pool = pool(Counting {
        mapping,
        fences: Cell::new(0),
        write_backs: Cell::new(0),
    })?;
    commit(&pool, batch, batch * 4)?;
    let memory = pool.persistence();
    let before = (memory.fences.get(), memory.write_backs.get());
    commit(&pool, batch, TRANSACTIONS)?;
    let per_transaction = |count: u64| count as f64 / TRANSACTIONS as f64;
    Ok(Counts {
        fences: per_transaction(memory.fences.get() - before.0),
        write_backs: per_transaction(memory.write_backs.get() - before.1),
    })
}
