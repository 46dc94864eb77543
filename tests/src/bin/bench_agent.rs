//! The agent's figures in cycles and the bare model's speed, as one JSON object (DR1). `cargo xtask bench agent` runs this.
//!
//! `bench_agent [--quick]`

use outrigger_verilated::{bare_cycles_per_second, measure};
use serde_json::json;
use std::process::ExitCode;

/// Cycles of the bare model.
const BARE_CYCLES: u64 = 4_000_000;
/// The same, quick.
const QUICK_BARE_CYCLES: u64 = 1_000_000;
/// Table lines read under load: all that the measurement takes.
const LINES: u64 = 4096;
/// The same, quick.
const QUICK_LINES: u64 = 1024;
/// Seed of the load.
const SEED: u64 = 1;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let quick = match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => false,
        (Some("--quick"), None) => true,
        _ => {
            eprintln!("usage: bench_agent [--quick]");
            return ExitCode::from(2);
        }
    };
    match figures(quick) {
        Ok(figures) => {
            println!("{figures}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn figures(quick: bool) -> Result<serde_json::Value, String> {
    let pick = |all, few| if quick { few } else { all };
    let passing = measure::passing()?;
    let table_line = measure::table_line()?;
    let replies = measure::replies(SEED, pick(LINES, QUICK_LINES))?;
    Ok(json!({
        "pass_added_cycles": passing.read_added_cycles.max(passing.write_added_cycles),
        "pass_read_added_cycles": passing.read_added_cycles,
        "pass_write_added_cycles": passing.write_added_cycles,
        "pass_lines_per_cycle": passing.lines_per_cycle,
        "table_line_added_cycles": table_line.added_cycles,
        "first_fetch_cycles": table_line.first_fetch_cycles,
        "worst_reply_cycles": replies.worst_reply_cycles,
        "reply_bound_cycles": replies.reply_bound_cycles,
        "replies": replies.replies,
        "replies_over_bound": replies.over_bound,
        "rtl_cycles_per_second_bare": bare_cycles_per_second(pick(BARE_CYCLES, QUICK_BARE_CYCLES)),
    }))
}
