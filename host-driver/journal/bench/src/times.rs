//! Times per transaction: the journal, the floor and libpmemobj in turns.

use crate::counting::Scratch;
use crate::peer::Peer;
use outrigger_journal::persistence::{Mapping, Persistence};
use outrigger_journal::{Geometry, Pool, Sizes};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::thread;
use std::time::Instant;

/// Pages of the data that a thread writes to; the peer has as many.
const PAGES_PER_THREAD: u64 = 512;
const THREADS: u64 = 8;
/// Ranges of a transaction, and their bytes.
const RANGES: [usize; 3] = [1, 4, 16];
const BYTES: [usize; 3] = [8, 64, 256];
/// The size that the ratios are of: 16 ranges of it are 1 KiB.
const RATIO_BYTES: usize = 64;

/// Where the `place`th range of a thread is.
fn offset(thread: u64, place: u64) -> u64 {
    (thread * PAGES_PER_THREAD + place % PAGES_PER_THREAD) * 4096 + place % 8 * 256
}

fn journal(
    pool: &Pool,
    ranges: usize,
    bytes: &[u8],
    transactions: u64,
    threads: u64,
) -> anyhow::Result<f64> {
    timed(transactions, threads, |thread| {
        let mut place = 0;
        for _ in 0..transactions {
            let mut transaction = pool.begin()?;
            for _ in 0..ranges {
                transaction.write(offset(thread, place), bytes)?;
                place += 1;
            }
            transaction.commit()?;
        }
        Ok(())
    })
}

fn floor(memory: &Mapping, ranges: usize, bytes: &[u8], transactions: u64) -> anyhow::Result<f64> {
    timed(transactions, 1, |thread| {
        let mut place = 0;
        for _ in 0..transactions {
            for _ in 0..ranges {
                let at = offset(thread, place);
                memory.store(at, bytes);
                memory.write_back(at, bytes.len() as u64);
                place += 1;
            }
            memory.fence()?;
        }
        Ok(())
    })
}

fn timed(
    transactions: u64,
    threads: u64,
    work: impl Fn(u64) -> anyhow::Result<()> + Sync,
) -> anyhow::Result<f64> {
    let start = Instant::now();
    thread::scope(|scope| {
        let workers: Vec<_> = (1..threads)
            .map(|thread| {
                let work = &work;
                scope.spawn(move || work(thread))
            })
            .collect();
        let own = work(0);
        for worker in workers {
            worker
                .join()
                .map_err(|_| anyhow::anyhow!("a thread panicked"))??;
        }
        own
    })?;
    Ok(start.elapsed().as_secs_f64() * 1e9 / (transactions * threads) as f64)
}

fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied()
}

/// What one setting gave, round by round.
#[derive(Debug, Default)]
struct Rounds {
    journal: Vec<f64>,
    floor: Vec<f64>,
    peer: Vec<f64>,
}

impl Rounds {
    fn ratio(&self, other: &[f64]) -> Option<f64> {
        median(
            self.journal
                .iter()
                .zip(other)
                .map(|(ours, theirs)| ours / theirs)
                .collect(),
        )
    }
}

/// Times of all settings.
pub fn measure(
    folder: &Path,
    peer: Option<&Path>,
    quick: bool,
) -> anyhow::Result<Map<String, Value>> {
    let (rounds, transactions) = if quick { (5, 2_000) } else { (31, 4_000) };
    let scratch = Scratch::new(folder, "journal");
    let pool_bytes = (THREADS * PAGES_PER_THREAD * 4096 + (8 << 20)).next_multiple_of(4096);
    let sizes = Sizes {
        pool_bytes,
        journals: 64,
        journal_bytes: 8192,
        ..Sizes::default()
    };
    let mapping = scratch.map(pool_bytes)?;
    Pool::format(&mapping, &Geometry::new(sizes, [2; 16])?)?;
    let pool = Pool::open_on(mapping)?;
    let plain = Scratch::new(folder, "floor");
    let memory = plain.map(pool_bytes)?;
    (0..pool_bytes)
        .step_by(4096)
        .for_each(|page| memory.store(page, &[1]));
    let mut peer = peer
        .map(|program| Peer::start(program, folder))
        .transpose()?;
    let mut settings: Vec<(usize, usize, u64, Rounds)> = Vec::new();
    for ranges in RANGES {
        settings.extend(BYTES.map(|bytes| (ranges, bytes, 1, Rounds::default())));
    }
    settings.push((1, RATIO_BYTES, 2, Rounds::default()));
    // The first round warms up and is thrown away.
    for round in 0..=rounds {
        for (ranges, bytes, threads, times) in &mut settings {
            let payload = vec![round as u8; *bytes];
            let ours = journal(&pool, *ranges, &payload, transactions, *threads)?;
            let floor = floor(&memory, *ranges, &payload, transactions)?;
            let theirs = peer
                .as_mut()
                .map(|peer| peer.time(*ranges, *bytes, transactions, *threads as usize))
                .transpose()?;
            if round > 0 {
                times.journal.push(ours);
                times.floor.push(floor);
                times.peer.extend(theirs);
            }
        }
    }
    Ok(report(&settings))
}

fn report(settings: &[(usize, usize, u64, Rounds)]) -> Map<String, Value> {
    let mut figures = Map::new();
    let (mut to_peer, mut to_floor, mut nanoseconds) = (Map::new(), Map::new(), Map::new());
    for (ranges, bytes, threads, times) in settings {
        let name = format!(
            "{ranges}x{bytes}{}",
            if *threads > 1 { "_2threads" } else { "" }
        );
        nanoseconds.insert(
            name,
            json!({
                "journal": median(times.journal.clone()),
                "floor": median(times.floor.clone()),
                "libpmemobj": median(times.peer.clone()),
                "journal_to_floor": times.ratio(&times.floor),
                "journal_to_libpmemobj": times.ratio(&times.peer),
            }),
        );
        if *bytes == RATIO_BYTES && *threads == 1 {
            to_floor.insert(ranges.to_string(), json!(times.ratio(&times.floor)));
            to_peer.insert(ranges.to_string(), json!(times.ratio(&times.peer)));
        } else if *threads == 2 {
            to_peer.insert("2threads".to_owned(), json!(times.ratio(&times.peer)));
        }
    }
    figures.insert("time_ratio_to_pmdk".to_owned(), Value::Object(to_peer));
    figures.insert("time_ratio_to_floor".to_owned(), Value::Object(to_floor));
    figures.insert(
        "nanoseconds_per_transaction".to_owned(),
        Value::Object(nanoseconds),
    );
    figures
}
