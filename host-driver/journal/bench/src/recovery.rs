//! Time of a recovery that replays 1024 journals.

use crate::counting::Scratch;
use anyhow::ensure;
use outrigger_journal::recovery::Plan;
use outrigger_journal::{Geometry, Pool, Sizes};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::time::Instant;

const JOURNALS: u32 = 1024;
/// The pool sizes: what recovery costs must not depend on them.
const MEBIBYTES: [u64; 4] = [1, 64, 1024, 4096];

/// Medians over some recoveries of each pool size; a fresh mapping each time, so page faults count.
pub fn measure(folder: &Path, quick: bool) -> anyhow::Result<Map<String, Value>> {
    let repetitions = if quick { 3 } else { 15 };
    let sizes = if quick {
        &MEBIBYTES[..2]
    } else {
        &MEBIBYTES[..]
    };
    let mut by_size = Map::new();
    let mut first = None;
    for mebibytes in sizes {
        let mut times = Vec::new();
        for _ in 0..repetitions {
            times.push(one(folder, mebibytes << 20)?);
        }
        times.sort_by(f64::total_cmp);
        let median = times[times.len() / 2];
        first.get_or_insert(median);
        by_size.insert(format!("{mebibytes}MiB"), json!(median));
    }
    let mut figures = Map::new();
    figures.insert("recovery_ms_1024".to_owned(), json!(first));
    figures.insert(
        "recovery_ms_1024_by_pool".to_owned(),
        Value::Object(by_size),
    );
    Ok(figures)
}

/// Milliseconds.
fn one(folder: &Path, pool_bytes: u64) -> anyhow::Result<f64> {
    let scratch = Scratch::new(folder, "recovery");
    let sizes = Sizes {
        pool_bytes,
        journals: JOURNALS,
        journal_bytes: 256,
        block_bytes: 0,
        root_bytes: 0,
    };
    let geometry = Geometry::new(sizes, [3; 16])?;
    {
        let mapping = scratch.map(pool_bytes)?;
        // The file is sparse and zero: only what differs from zero is stored.
        Pool::format_zeroed(&mapping, &geometry)?;
        let pool = Pool::open_on(mapping)?;
        let build = |number: u64| {
            let mut transaction = pool.begin()?;
            transaction.write(number * 128, &number.to_le_bytes())?;
            Ok::<_, outrigger_journal::JournalError>(transaction)
        };
        let transactions: Result<Vec<_>, _> = (0..u64::from(JOURNALS)).map(build).collect();
        pool.commit_all(transactions?)?;
    }
    let mapping = scratch.map(pool_bytes)?;
    let start = Instant::now();
    let plan = Plan::new(&mapping, &geometry)?;
    plan.execute(&mapping, &geometry)?;
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    ensure!(
        plan.transactions() == JOURNALS as usize,
        "replayed {}",
        plan.transactions()
    );
    Ok(milliseconds)
}
