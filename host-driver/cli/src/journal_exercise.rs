//! `outrigger journal exercise` and `verify`: transactions with numbers, and what a pool must hold after a crash among them (MJ5, MJ9).
//!
//! ```text
//!   data:  | number of the last transaction: 8 | ... | slot 0 | slot 1 | ... | slot 511 |
//!   transaction k: the number, and the contents of one to five slots, both a function of k alone
//! ```
//! A pool is right when every slot holds what its last writer among 1 to the number wrote: nothing half done, nothing lost in the
//! middle. That nothing acknowledged is lost at the end is seen by whoever has read the numbers that `exercise` tells.

use crate::exit::RunFailed;
use crate::output;
use anyhow::{Context, ensure};
use clap::Args;
use outrigger_journal::persistence::Persistence;
use outrigger_journal::{Backend, Options, Pool, ReadOnlyPool, Sizes};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Slots of a pool; three of four start in the middle of a line.
const SLOTS: u64 = 512;
const SLOT_BYTES: u64 = 272;
const SLOTS_OFFSET: u64 = 4096;
/// Slots of a transaction, at most.
const MOST_SLOTS: u64 = 5;

/// Arguments of `journal exercise`.
#[derive(Debug, Args)]
pub struct ExerciseArguments {
    /// The pool; made where there is no file or an empty one
    file: PathBuf,
    /// Transactions to commit; without end by default
    #[arg(long, value_name = "N", default_value_t = u64::MAX)]
    transactions: u64,
    /// Tell of every Nth transaction that is durable, in a line of its own
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..))]
    every: u64,
    /// How it is made durable: auto, dax, dram, eadr, bar, file
    #[arg(long, default_value = "auto")]
    backend: Backend,
    /// Print one JSON object at the end, and no lines
    #[arg(long)]
    json: bool,
}

/// Arguments of `journal verify`.
#[derive(Debug, Args)]
pub struct VerifyArguments {
    /// The pool
    file: PathBuf,
    /// The last number that `exercise` told: this transaction must be there
    #[arg(long, value_name = "N", default_value_t = 0)]
    acknowledged: u64,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
}

/// A slot as one transaction writes it.
struct Write {
    slot: u64,
    offset: u64,
    contents: Vec<u8>,
}

/// A number that looks like chance.
fn mixed(number: u64, part: u64) -> u64 {
    let mut value =
        number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ part.wrapping_mul(0xff51_afd7_ed55_8ccd);
    value ^= value >> 31;
    value = value.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    value ^ value >> 29
}

/// What a transaction writes besides its number.
fn writes(number: u64) -> impl DoubleEndedIterator<Item = Write> {
    (0..1 + number % MOST_SLOTS).map(move |place| {
        let slot = mixed(number, place) % SLOTS;
        // A slot has always the same length, so its last writer alone says what it holds.
        let bytes = 8 + mixed(slot, 99) % (SLOT_BYTES - 8);
        let contents =
            (0..bytes.div_ceil(8)).flat_map(|word| mixed(number, word + 7).to_le_bytes());
        Write {
            slot,
            offset: SLOTS_OFFSET + slot * SLOT_BYTES,
            contents: contents.take(bytes as usize).collect(),
        }
    })
}

/// Why this is not the state after transaction `number`, if it is not; `load` reads the data.
fn difference(number: u64, load: impl Fn(u64, &mut [u8])) -> Option<String> {
    let mut is_seen = [false; SLOTS as usize];
    let mut unseen = SLOTS;
    let mut found = Vec::new();
    for writer in (1..=number).rev() {
        for write in writes(writer).rev() {
            if std::mem::replace(&mut is_seen[write.slot as usize], true) {
                continue;
            }
            unseen -= 1;
            found.resize(write.contents.len(), 0);
            load(write.offset, &mut found);
            if found != write.contents {
                return Some(format!(
                    "slot {} does not hold what transaction {writer} wrote, the last before {number} to write it",
                    write.slot
                ));
            }
        }
        if unseen == 0 {
            return None;
        }
    }
    for slot in (0..SLOTS).filter(|slot| !is_seen[*slot as usize]) {
        found.resize(SLOT_BYTES as usize, 0);
        load(SLOTS_OFFSET + slot * SLOT_BYTES, &mut found);
        if found.iter().any(|byte| *byte != 0) {
            return Some(format!(
                "slot {slot} is not empty, and no transaction up to {number} wrote it"
            ));
        }
    }
    None
}

/// The number of the last transaction.
fn last_number(load: impl Fn(u64, &mut [u8])) -> u64 {
    let mut bytes = [0; 8];
    load(0, &mut bytes);
    u64::from_le_bytes(bytes)
}

fn ensure_room(file: &Path, data_bytes: u64) -> anyhow::Result<()> {
    let least = SLOTS_OFFSET + SLOTS * SLOT_BYTES;
    ensure!(
        data_bytes >= least,
        "{}: {data_bytes} bytes of data, and `exercise` needs {least}",
        file.display()
    );
    Ok(())
}

/// Commits transactions, each told of when it is durable.
///
/// # Errors
/// When the file is no pool, or holds what `exercise` has not written.
pub(crate) fn exercise(arguments: &ExerciseArguments) -> anyhow::Result<()> {
    let file = &arguments.file;
    let named = || file.display().to_string();
    let options = Options {
        sizes: Sizes {
            pool_bytes: 2 << 20,
            ..Sizes::default()
        },
        backend: arguments.backend,
    };
    let pool = Pool::open_or_create(file, &options).with_context(named)?;
    ensure_room(file, pool.data_bytes())?;
    // Inside of the data, as was just made sure: nothing to go wrong.
    let load = |offset: u64, into: &mut [u8]| pool.read(offset, into).unwrap_or_default();
    let first = last_number(load);
    if let Some(difference) = difference(first, load) {
        anyhow::bail!("{}: not a pool of `exercise`: {difference}", named());
    }
    let last = first.saturating_add(arguments.transactions);
    for number in first + 1..=last {
        let commit = || {
            let mut transaction = pool.begin()?;
            transaction.write(0, &number.to_le_bytes())?;
            for write in writes(number) {
                transaction.write(write.offset, &write.contents)?;
            }
            transaction.commit()
        };
        commit().with_context(named)?;
        if number.is_multiple_of(arguments.every) && !arguments.json {
            output::stream(&format!("{}: acknowledged {number}\n", named()))?;
        }
    }
    if arguments.json {
        output::print(&format!(
            "{:#}\n",
            json!({ "file": file, "first": first + 1, "last": last })
        ))?;
    }
    Ok(())
}

/// Compares a recovered pool with what it must hold.
///
/// # Errors
/// [`RunFailed`] when a transaction is lost or half done.
pub(crate) fn verify(arguments: &VerifyArguments) -> anyhow::Result<()> {
    let file = &arguments.file;
    let pool = ReadOnlyPool::open(file).with_context(|| file.display().to_string())?;
    ensure!(
        pool.plan.replay.is_empty(),
        "{}: {} transactions wait to be replayed: `outrigger journal recover` first",
        file.display(),
        pool.plan.transactions()
    );
    ensure_room(file, pool.geometry.data_bytes)?;
    let load =
        |offset: u64, into: &mut [u8]| pool.memory.load(pool.geometry.data_offset + offset, into);
    let number = last_number(load);
    let failed = |why: String| Err(RunFailed(format!("{}: {why}", file.display())).into());
    if number < arguments.acknowledged {
        return failed(format!(
            "the last transaction is {number}, and {} was acknowledged",
            arguments.acknowledged
        ));
    }
    if let Some(difference) = difference(number, load) {
        return failed(difference);
    }
    let value =
        json!({ "file": file, "transactions": number, "acknowledged": arguments.acknowledged });
    if arguments.json {
        return output::print(&format!("{value:#}\n"));
    }
    if number == 0 {
        // Cut before its first transaction, or never exercised: both are right.
        return output::print(&format!(
            "{}: holds no transaction of `exercise`, and none was acknowledged\n",
            file.display()
        ));
    }
    output::print(&format!(
        "{}: holds transactions 1 to {number}, each whole; {} were acknowledged\n",
        file.display(),
        arguments.acknowledged
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    /// The data after so many transactions, in a plain buffer.
    fn after(number: u64) -> RefCell<Vec<u8>> {
        let mut data = vec![0; (SLOTS_OFFSET + SLOTS * SLOT_BYTES) as usize];
        for number in 1..=number {
            data[..8].copy_from_slice(&number.to_le_bytes());
            for write in writes(number) {
                data[write.offset as usize..][..write.contents.len()]
                    .copy_from_slice(&write.contents);
            }
        }
        RefCell::new(data)
    }

    fn check(data: &RefCell<Vec<u8>>) -> Option<String> {
        let load = |offset: u64, into: &mut [u8]| {
            into.copy_from_slice(&data.borrow()[offset as usize..][..into.len()]);
        };
        difference(last_number(load), load)
    }

    #[test]
    fn states_between_transactions_are_right_and_others_are_not() {
        for number in [0, 1, 2, 77, 5_000] {
            let data = after(number);
            assert_eq!(check(&data), None, "{number}");
            let next = after(number + 1);
            // The number of the next one without its slots, and its slots without the number.
            let mut torn = data.borrow().clone();
            torn[..8].copy_from_slice(&next.borrow()[..8]);
            assert!(check(&RefCell::new(torn)).is_some(), "{number}");
            let mut torn = next.borrow().clone();
            torn[..8].copy_from_slice(&data.borrow()[..8]);
            assert!(check(&RefCell::new(torn)).is_some(), "{number}");
        }
    }

    #[test]
    fn every_byte_that_was_written_counts() {
        let data = after(3_000);
        let last = writes(3_000).next_back().expect("a slot at least");
        for byte in 0..last.contents.len() {
            data.borrow_mut()[last.offset as usize + byte] ^= 1;
            assert!(check(&data).is_some(), "byte {byte}");
            data.borrow_mut()[last.offset as usize + byte] ^= 1;
        }
        assert_eq!(check(&data), None);
    }
}
