//! Figures of a save to S3 on this machine, as JSON: `cargo xtask bench guard` runs it.
//!
//! `bench_guard_store [--quick]`: a daemon saves all of its memory to moto's S3 server on loopback, before and after it the S3 client puts as many
//! bytes, ready in memory, in objects of the same size with as many under way. With `TMPDIR=/dev/shm` in memory.

#[path = "../tests/support/mod.rs"]
mod support;

use bytes::Bytes;
use outrigger_guard::daemon::Phase;
use outrigger_guard::link::PAGE_BYTES;
use outrigger_guard::store::{Bucket, StoreTable};
use serde_json::json;
use std::time::Instant;
use support::s3::{Manner, S3};
use support::{Pair, Plan, wait_for};
use tokio::task::JoinSet;

/// The record is kept in the store as well: a lease with room for a machine that is busy.
const ARBITER: &str = "[arbiter]\nkind = \"store\"\nlease_ms = 20000\nrenew_ms = 5000\nmargin_ms = 5000\nrequest_ms = 5000\n";
const WINDOW_PAGES: u64 = 4096;

/// What a round measured.
struct Round {
    plain_bytes_per_s: f64,
    save_bytes_per_s: f64,
    /// Of the daemon, all that it had in memory at once.
    peak_bytes: u64,
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() {
    let is = |name: &str| std::env::args().any(|argument| argument == name);
    if is("daemon_process") {
        return support::be_a_daemon();
    }
    let mebibytes: u32 = if is("--quick") { 64 } else { 256 };
    let pages = mebibytes * 256;
    let count = if is("--quick") { 3 } else { 7 };
    let rounds: Vec<Round> = (0..count).map(|_| round(pages)).collect();
    let of = |value: fn(&Round) -> f64| median(rounds.iter().map(value).collect());
    let table = S3::start(Manner::Plain).store("m");
    let figures = json!({
        "save_ratio_to_s3": of(|round| round.save_bytes_per_s / round.plain_bytes_per_s),
        "save_to_s3_bytes_per_s": of(|round| round.save_bytes_per_s),
        "plain_s3_bytes_per_s": of(|round| round.plain_bytes_per_s),
        "save_to_s3_peak_bytes": rounds.iter().map(|round| round.peak_bytes).max(),
        "save_to_s3_reserve_pages_bytes": table.reserve_bytes(WINDOW_PAGES, PAGE_BYTES as u64),
        "save_to_s3_memory_mib": mebibytes,
        "save_to_s3_rounds": count,
    });
    println!("{figures:#}");
}

/// A server and a daemon of its own.
fn round(pages: u32) -> Round {
    let bytes = u64::from(pages) * PAGE_BYTES as u64;
    let s3 = S3::start(Manner::Plain);
    let before = plain(&s3, bytes);
    let table = format!("{}{ARBITER}", s3.table("saved"));
    let mut pair = Pair::new(&Plan {
        pages,
        bandwidth_bytes_per_s: 1 << 40,
        window_pages: WINDOW_PAGES,
        tick_ms: 20,
        resend_ms: 2000,
        more: [table.clone(), table],
        ..Plan::default()
    });
    pair.start(0);
    let sent = |pair: &Pair| pair.status(0).map_or(0, |status| status.sent_pages);
    let begun_with = wait_for("the first page", || {
        Some(sent(&pair)).filter(|sent| *sent > 0)
    });
    let begun = Instant::now();
    let ended_with = wait_for("everything is saved", || {
        let status = pair.status(0)?;
        let all = status.sent_pages >= u64::from(pages) && status.unsaved_pages == 0;
        all.then_some(status.sent_pages)
    });
    let time = begun.elapsed().as_secs_f64();
    let peak_bytes = memory_bytes(&pair, "VmHWM");
    pair.wait_phase(0, &[Phase::Protected]);
    pair.kill(0);
    let after = plain(&s3, bytes);
    // What was under way when the first look was taken counts as saved after it: it was acknowledged after it.
    let first = WINDOW_PAGES.min(begun_with);
    let save = (ended_with - begun_with + first) as f64 * PAGE_BYTES as f64 / time;
    let round = Round {
        plain_bytes_per_s: (before + after) / 2.0,
        save_bytes_per_s: save,
        peak_bytes,
    };
    eprintln!(
        "save {:.0} MB/s, plain upload {:.0} MB/s",
        round.save_bytes_per_s / 1e6,
        round.plain_bytes_per_s / 1e6
    );
    round
}

/// A figure of a daemon's memory.
fn memory_bytes(pair: &Pair, key: &str) -> u64 {
    let id = pair.process_id(0).expect("a daemon");
    let text = std::fs::read_to_string(format!("/proc/{id}/status")).expect("its status");
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix(key)?.strip_prefix(':'));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    kibibytes.expect("kB") * 1024
}

/// Bytes per second of the S3 client.
fn plain(s3: &S3, bytes: u64) -> f64 {
    let table: StoreTable = s3.store("plain");
    let bucket = Bucket::open(&table).expect("a client");
    let object_bytes = table.object_pages * PAGE_BYTES as u64;
    let body = Bytes::from(vec![7; object_bytes as usize]);
    let runtime = tokio::runtime::Runtime::new().expect("threads");
    runtime.block_on(async {
        let begun = Instant::now();
        let mut under_way = JoinSet::new();
        for number in 0..bytes / object_bytes {
            if under_way.len() as u64 >= table.objects_under_way {
                under_way.join_next().await;
            }
            let (bucket, body) = (bucket.clone(), body.clone());
            under_way.spawn(async move {
                let put = bucket.put(&format!("images/{number}"), &body).await;
                put.expect("an upload");
            });
        }
        while let Some(put) = under_way.join_next().await {
            put.expect("an upload");
        }
        bytes as f64 / begun.elapsed().as_secs_f64()
    })
}
