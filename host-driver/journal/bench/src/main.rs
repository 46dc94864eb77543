//! Figures of the journal as one JSON object: fences and write-backs counted twice over, times beside libpmemobj and the floor (MJ3).
//!
//! The floor is the same bytes copied, written back and fenced once, with no journal at all. All three run in turns, round after round,
//! on the same kind of mapping; a ratio is the median of the rounds' ratios.
//!
//! Fence counts carry over to real persistent memory; nanoseconds on DRAM do not.

mod counting;
mod peer;
mod recovery;
mod steps;
mod times;

use clap::Parser;
use serde_json::json;
use std::path::PathBuf;

/// Figures of the journal
#[derive(Debug, Parser)]
struct CommandLine {
    /// A tenth of the transactions and rounds
    #[arg(long)]
    quick: bool,
    /// The libpmemobj program
    #[arg(long)]
    peer: Option<PathBuf>,
    /// Folder for pools
    #[arg(long, default_value = "/dev/shm")]
    folder: PathBuf,
    /// Runs transactions between two traps, for single-stepping: batch size and transactions
    #[arg(long, num_args = 2, hide = true)]
    stepped: Option<Vec<u64>>,
}

fn main() -> anyhow::Result<()> {
    let command_line = CommandLine::parse();
    let folder = &command_line.folder;
    if let Some([batch, transactions]) = command_line.stepped.as_deref() {
        return steps::child(folder, *batch, *transactions);
    }
    let peer = command_line.peer.as_deref();
    let counted = [1, 8].map(|batch| counting::count(folder, batch));
    let stepped = [1, 8].map(|batch| steps::count(folder, batch));
    let [one, eight] = counted;
    let [one_stepped, eight_stepped] = stepped;
    let (one, eight, one_stepped, eight_stepped) = (one?, eight?, one_stepped?, eight_stepped?);
    anyhow::ensure!(
        one == one_stepped && eight == eight_stepped,
        "the back end counts {one:?} and {eight:?}, the instructions {one_stepped:?} and {eight_stepped:?}"
    );
    let times = times::measure(folder, peer, command_line.quick)?;
    let recovery = recovery::measure(folder, command_line.quick)?;
    let mut figures = json!({
        "fences_per_transaction": one.fences,
        "fences_per_transaction_batch8": eight.fences,
        "write_backs_per_transaction": one.write_backs,
        "write_backs_per_transaction_batch8": eight.write_backs,
    });
    if let Some(object) = figures.as_object_mut() {
        object.extend(times);
        object.extend(recovery);
    }
    println!("{figures:#}");
    Ok(())
}
