//! `outrigger journal`: create, info, check, recover, dump, bench; exercise and verify (MJ9).

use crate::exit::RunFailed;
use crate::interruption::interruption;
use crate::journal_exercise::{ExerciseArguments, VerifyArguments, exercise, verify};
use crate::output;
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use outrigger_journal::inspect::{JournalState, entries_of, journals};
use outrigger_journal::{Backend, Options, Pool, ReadOnlyPool, Sizes};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Bytes of a payload that `dump` shows in text.
const SHOWN_BYTES: usize = 32;
/// Transactions of `bench` between two looks at clock and signals; a fence of a disk takes some milliseconds.
const LOOK_EVERY: u64 = 64;
/// Time between two reports of progress.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(1);

/// The commands on pools.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Make a pool in a new or empty file
    Create(CreateArguments),
    /// Print sizes and state of a pool, and what its back end promises
    Info(FileArguments),
    /// Check a pool without changing it; journals that are torn or damaged end it with 1
    Check(FileArguments),
    /// Say what recovery will do, then recover
    Recover(RecoverArguments),
    /// Print the entries of all valid journals
    Dump(FileArguments),
    /// Time transactions on a new pool beside the file, which is removed afterwards
    Bench(BenchArguments),
    /// Commit numbered transactions until it is stopped, for a test of power cuts: each is told of when it is durable
    Exercise(ExerciseArguments),
    /// After `exercise`, a crash and `recover`: what was lost or done by half ends it with 1
    Verify(VerifyArguments),
}

/// Arguments of commands that look at a pool.
#[derive(Debug, Args)]
pub struct FileArguments {
    /// The pool
    file: PathBuf,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// Arguments of `journal create`.
#[derive(Debug, Args)]
pub struct CreateArguments {
    #[command(flatten)]
    pool: FileArguments,
    /// Size of the pool in bytes
    #[arg(long, value_name = "N", default_value_t = Sizes::default().pool_bytes)]
    pool_bytes: u64,
    /// Journals: two per thread, twice the size of batches and chains
    #[arg(long, value_name = "N", default_value_t = Sizes::default().journals)]
    journals: u32,
    /// Size of a journal in bytes
    #[arg(long, value_name = "N", default_value_t = Sizes::default().journal_bytes)]
    journal_bytes: u32,
    /// Unit of the allocator in bytes; 0 for none
    #[arg(long, value_name = "N", default_value_t = Sizes::default().block_bytes)]
    block_bytes: u32,
    /// Bytes at the start of the data that the allocator leaves alone
    #[arg(long, value_name = "N", default_value_t = Sizes::default().root_bytes)]
    root_bytes: u64,
    /// How it is made durable: auto, dax, dram, eadr, bar, file
    #[arg(long, default_value = "auto")]
    backend: Backend,
}

/// Arguments of `journal recover`.
#[derive(Debug, Args)]
pub struct RecoverArguments {
    #[command(flatten)]
    pool: FileArguments,
    /// How it is made durable: auto, dax, dram, eadr, bar, file
    #[arg(long, default_value = "auto")]
    backend: Backend,
    /// Only say what it would do
    #[arg(long)]
    dry_run: bool,
}

/// Arguments of `journal bench`.
#[derive(Debug, Args)]
pub struct BenchArguments {
    #[command(flatten)]
    pool: FileArguments,
    /// Transactions
    #[arg(long, value_name = "N", default_value_t = 100_000, value_parser = clap::value_parser!(u64).range(1..=100_000_000))]
    transactions: u64,
    /// Ranges of a transaction
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=64))]
    ranges: u64,
    /// Bytes of a range
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..=4096))]
    range_bytes: u64,
    /// How it is made durable: auto, dax, dram, eadr, bar, file
    #[arg(long, default_value = "auto")]
    backend: Backend,
}

/// Executes a command on pools.
///
/// # Errors
/// When the file is not a pool of this version, is in use or damaged; the error names file and field, and the file is untouched.
pub fn execute(command: &JournalCommand) -> anyhow::Result<ExitCode> {
    match command {
        JournalCommand::Create(arguments) => create(arguments),
        JournalCommand::Info(arguments) => info(arguments),
        JournalCommand::Check(arguments) => check(arguments),
        JournalCommand::Recover(arguments) => recover(arguments),
        JournalCommand::Dump(arguments) => dump(arguments),
        JournalCommand::Bench(arguments) => bench(arguments),
        JournalCommand::Exercise(arguments) => exercise(arguments),
        JournalCommand::Verify(arguments) => verify(arguments),
    }?;
    Ok(ExitCode::SUCCESS)
}

fn show(arguments: &FileArguments, text: &str, value: &Value) -> anyhow::Result<()> {
    if arguments.json {
        output::print(&format!("{value:#}\n"))
    } else {
        output::print(text)
    }
}

fn open(file: &Path) -> anyhow::Result<ReadOnlyPool> {
    ReadOnlyPool::open(file).with_context(|| file.display().to_string())
}

fn create(arguments: &CreateArguments) -> anyhow::Result<()> {
    let file = &arguments.pool.file;
    let options = Options {
        sizes: Sizes {
            pool_bytes: arguments.pool_bytes,
            journals: arguments.journals,
            journal_bytes: arguments.journal_bytes,
            block_bytes: arguments.block_bytes,
            root_bytes: arguments.root_bytes,
        },
        backend: arguments.backend,
    };
    let pool = Pool::create(file, &options).with_context(|| file.display().to_string())?;
    let data = pool.data_bytes();
    let text = format!("{}: pool made, {data} bytes of data\n", file.display());
    show(
        &arguments.pool,
        &text,
        &json!({ "file": file, "geometry": pool.geometry() }),
    )
}

fn info(arguments: &FileArguments) -> anyhow::Result<()> {
    let pool = open(&arguments.file)?;
    let sizes = pool.geometry.sizes;
    let backend = pool
        .backend
        .map(|backend| (backend.name(), backend.promise()));
    let (name, promise) = backend.unwrap_or(("none by itself", Backend::Dram.promise()));
    let identity: String = pool
        .geometry
        .identity
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let text = format!(
        "{}: pool, format version {}\n\
         identity      {identity}\n\
         size          {} bytes, {} of data\n\
         journals      {} of {} bytes\n\
         allocator     {} blocks of {} bytes\n\
         settled       ids up to {}\n\
         to replay     {} transactions\n\
         back end      {name}\n\
         survives      {promise}\n",
        arguments.file.display(),
        outrigger_journal::format::VERSION,
        sizes.pool_bytes,
        pool.geometry.data_bytes,
        sizes.journals,
        sizes.journal_bytes,
        pool.geometry.blocks(),
        sizes.block_bytes,
        pool.plan.recovered_upto,
        pool.plan.transactions(),
    );
    let value = json!({
        "file": arguments.file,
        "format_version": outrigger_journal::format::VERSION,
        "identity": identity,
        "geometry": pool.geometry,
        "recovered_upto": pool.plan.recovered_upto,
        "to_replay": pool.plan.transactions(),
        "backend": pool.backend,
        "promise": promise,
    });
    show(arguments, &text, &value)
}

fn check(arguments: &FileArguments) -> anyhow::Result<()> {
    let pool = open(&arguments.file)?;
    let reports = journals(&pool.memory, &pool.geometry, &pool.plan);
    let torn = reports
        .iter()
        .filter(|report| report.state == JournalState::TornOrDamaged)
        .count();
    let torn_slot = pool.plan.slots.values().contains(&None);
    let mut text = String::new();
    for report in reports
        .iter()
        .filter(|report| report.state != JournalState::Empty)
    {
        let id = report.header.map_or(String::new(), |header| {
            format!(
                " id {} ({}/{} of the chain)",
                header.id,
                header.piece + 1,
                header.pieces
            )
        });
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "journal {:<6} {}{id}",
            report.journal,
            state_name(report.state)
        );
    }
    let empty = reports
        .iter()
        .filter(|report| report.state == JournalState::Empty)
        .count();
    let _ = writeln!(
        text,
        "{empty} journals empty, {torn} torn or damaged; recovered_upto {}{}",
        pool.plan.recovered_upto,
        if torn_slot {
            ", one slot torn or damaged"
        } else {
            ""
        }
    );
    let value = json!({
        "file": arguments.file,
        "journals": reports,
        "torn_or_damaged": torn,
        "recovered_upto_slots": pool.plan.slots.values(),
        "to_replay": pool.plan.transactions(),
    });
    show(arguments, &text, &value)?;
    if torn > 0 || torn_slot {
        let what = format!(
            "{}: torn or damaged: {torn} journals{}",
            arguments.file.display(),
            if torn_slot {
                ", field `recovered_upto`"
            } else {
                ""
            }
        );
        return Err(RunFailed(what).into());
    }
    Ok(())
}

fn state_name(state: JournalState) -> &'static str {
    match state {
        JournalState::Empty => "empty",
        JournalState::TornOrDamaged => "torn or damaged",
        JournalState::Settled => "settled",
        JournalState::Retired => "retired",
        JournalState::Incomplete => "incomplete, never acknowledged",
        JournalState::ToReplay => "to replay",
    }
}

fn recover(arguments: &RecoverArguments) -> anyhow::Result<()> {
    let file = &arguments.pool.file;
    let plan = open(file)?.plan;
    let ids = plan
        .replay
        .first()
        .zip(plan.replay.last())
        .map(|(first, last)| (first.header.id, last.header.id));
    let will = match ids {
        Some((first, last)) => format!(
            "replay {} transactions, ids {first} to {last}, and settle ids up to {}",
            plan.transactions(),
            plan.largest
        ),
        None if plan.largest > plan.recovered_upto => {
            format!("replay nothing, and settle ids up to {}", plan.largest)
        }
        None => "change nothing".to_owned(),
    };
    if !arguments.dry_run {
        // What cannot be opened in this way is not announced first.
        Pool::can_open(file, arguments.backend).with_context(|| file.display().to_string())?;
    }
    if !arguments.pool.json {
        output::print(&format!("{}: recovery will {will}\n", file.display()))?;
    }
    if !arguments.dry_run {
        let pool =
            Pool::open(file, arguments.backend).with_context(|| file.display().to_string())?;
        pool.drain().with_context(|| file.display().to_string())?;
    }
    let value = json!({ "file": file, "plan": plan, "recovered": !arguments.dry_run });
    let text = if arguments.dry_run {
        String::new()
    } else {
        format!("{}: recovered\n", file.display())
    };
    show(&arguments.pool, &text, &value)
}

fn dump(arguments: &FileArguments) -> anyhow::Result<()> {
    let pool = open(&arguments.file)?;
    let mut text = String::new();
    let mut values = Vec::new();
    for report in journals(&pool.memory, &pool.geometry, &pool.plan) {
        let Some(header) = report.header else {
            continue;
        };
        let entries = entries_of(&pool.memory, &pool.geometry, report.journal, header);
        let _ = writeln!(
            text,
            "journal {} id {} watermark {} group {}..={} {}",
            report.journal,
            header.id,
            header.watermark,
            header.group_first(),
            header.group_last(),
            state_name(report.state)
        );
        for entry in &entries {
            let shown: String = entry
                .payload
                .iter()
                .take(SHOWN_BYTES)
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let more = if entry.payload.len() > SHOWN_BYTES {
                "..."
            } else {
                ""
            };
            let place = entry
                .data_offset
                .map_or(format!("pool {:#x}", entry.pool_offset), |offset| {
                    format!("data {offset:#x}")
                });
            let _ = writeln!(
                text,
                "  {:?} {} bytes at {place}: {shown}{more}",
                entry.kind,
                entry.payload.len()
            );
        }
        values.push(json!({ "journal": report, "entries": entries }));
    }
    show(
        arguments,
        &text,
        &json!({ "file": arguments.file, "journals": values }),
    )
}

fn bench(arguments: &BenchArguments) -> anyhow::Result<()> {
    let file = &arguments.pool.file;
    anyhow::ensure!(
        !file.exists(),
        "{}: exists already; bench makes a pool of its own and removes it",
        file.display()
    );
    let options = Options {
        sizes: Sizes::default(),
        backend: arguments.backend,
    };
    let pool = Pool::create(file, &options).with_context(|| file.display().to_string())?;
    let timed = interruption().and_then(|interrupted| {
        time_transactions(&pool, arguments, &interrupted)
            .with_context(|| file.display().to_string())
    });
    drop(pool);
    std::fs::remove_file(file).with_context(|| file.display().to_string())?;
    let (nanoseconds, drains) = timed?;
    let text = format!(
        "{nanoseconds:.0} ns per transaction of {} ranges of {} bytes, {drains} drains\n",
        arguments.ranges, arguments.range_bytes
    );
    let value = json!({
        "transactions": arguments.transactions,
        "ranges": arguments.ranges,
        "range_bytes": arguments.range_bytes,
        "nanoseconds_per_transaction": nanoseconds,
        "drains": drains,
    });
    show(&arguments.pool, &text, &value)
}

fn time_transactions(
    pool: &Pool,
    arguments: &BenchArguments,
    interrupted: &AtomicBool,
) -> anyhow::Result<(f64, u64)> {
    let bytes = vec![0x5a; arguments.range_bytes as usize];
    let slots = pool.data_bytes() / 4096;
    let start = Instant::now();
    let mut told = start;
    for number in 0..arguments.transactions {
        if number.is_multiple_of(LOOK_EVERY) {
            ensure!(
                !interrupted.load(Ordering::Relaxed),
                "interrupted after {number} transactions"
            );
            if told.elapsed() >= PROGRESS_INTERVAL {
                told = Instant::now();
                crate::output::tell!("{number} of {} transactions", arguments.transactions);
            }
        }
        let mut transaction = pool.begin()?;
        for range in 0..arguments.ranges {
            transaction.write((number * arguments.ranges + range) % slots * 4096, &bytes)?;
        }
        transaction.commit()?;
    }
    let nanoseconds = start.elapsed().as_secs_f64() * 1e9 / arguments.transactions as f64;
    Ok((nanoseconds, pool.status().statistics.drains))
}
