//! What running under protection costs a program under open-loop load, at budgets of 100, 11 and 5 % of its memory (HA5).
//!
//! The program and the guard are processes of their own; the same program runs unprotected in between. The link is a stand-in: pages
//! are copied by the guard and acknowledged at a configured bandwidth, nothing leaves the machine.

mod guard;
mod program;

use clap::Parser;
use guard::{Guard, Link};
use program::{Figures, Load, Mix, Program, SLICE};
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// Percent of the memory.
const BUDGETS: [u64; 3] = [100, 11, 5];

#[derive(Parser)]
#[command(about = "What running under protection costs a program; prints JSON")]
struct CommandLine {
    /// Fewer rounds
    #[arg(long)]
    quick: bool,
    /// Memory of the program
    #[arg(long, default_value_t = 1024)]
    mebibytes: u64,
    /// Requests per second
    #[arg(long, default_value_t = 20_000)]
    requests_per_s: u64,
    /// What the stand-in for the link acknowledges
    #[arg(long, default_value_t = 400)]
    link_mib_per_s: u64,
    /// What the guard is told that the program can make dirty at most; measured by it unless given
    #[arg(long)]
    fastest_pages_per_s: Option<u64>,
    /// Turns of each program; the median of the ratios counts
    #[arg(long)]
    rounds: Option<usize>,
    /// Runs the program: its load, and the socket of the guard if it is protected
    #[arg(long, num_args = 1..=2, hide = true)]
    program: Option<Vec<String>>,
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Figures of one mix. All programs run at the same time, and are under load in turns of a fifth of a second: whatever else slows the
/// machine down slows all of them.
fn measure(load: Load, rounds: usize, link: Link) -> anyhow::Result<Value> {
    let mut plain = Program::start(load, None)?;
    let mut protected = Vec::new();
    for budget in BUDGETS {
        let guard = Guard::start(load.bytes, budget, link)?;
        let program = Program::start(load, Some(&guard.socket))?;
        guard.reset();
        protected.push((program, guard, Vec::new()));
    }
    let mut unprotected = Vec::new();
    for round in 0..rounds {
        eprintln!("{:?}: round {} of {rounds}", load.mix, round + 1);
        let base = plain.slice()?;
        for (program, _, figures) in &mut protected {
            figures.push((program.slice()?, base));
        }
        unprotected.push(base);
    }
    let mut cost = Map::new();
    let mut details = Map::new();
    for (budget, (program, guard, figures)) in BUDGETS.iter().zip(protected) {
        drop(program);
        let guard = guard.stop(figures.len() as f64 * SLICE.as_secs_f64())?;
        let ratio = |(with, without): &(Figures, Figures)| with.service_us / without.service_us;
        let ratio = median(figures.iter().map(ratio));
        let of = |value: fn(&Figures) -> f64| median(figures.iter().map(|(with, _)| value(with)));
        cost.insert(budget.to_string(), json!((ratio - 1.0) * 100.0));
        details.insert(
            budget.to_string(),
            json!({
                "service_us": of(|figures| figures.service_us),
                "response_p50_us": of(|figures| figures.p50_us),
                "response_p99_us": of(|figures| figures.p99_us),
                "saved_pages_per_s_under_load": guard.saved_pages_per_s,
                "most_unsaved_percent_of_budget": guard.most_unsaved_percent,
                "writers_waited_percent_of_time": guard.waiting_percent,
            }),
        );
    }
    let of = |value: fn(&Figures) -> f64| median(unprotected.iter().map(value));
    Ok(json!({
        "cost_percent_at_budget": cost,
        "unprotected": {
            "service_us": of(|figures| figures.service_us),
            "response_p50_us": of(|figures| figures.p50_us),
            "response_p99_us": of(|figures| figures.p99_us),
        },
        "protected": details,
    }))
}

fn main() -> anyhow::Result<()> {
    let command_line = CommandLine::parse();
    if let Some(words) = &command_line.program {
        let load: Load = serde_json::from_str(&words[0])?;
        return program::run(load, words.get(1).map(PathBuf::from));
    }
    let quick = command_line.quick;
    let mebibytes = command_line.mebibytes;
    let rounds = command_line.rounds.unwrap_or(if quick { 5 } else { 50 });
    let load = |mix| Load {
        mix,
        bytes: mebibytes << 20,
        requests_per_s: command_line.requests_per_s,
    };
    let link = Link {
        mib_per_s: command_line.link_mib_per_s,
        fastest_pages_per_s: command_line.fastest_pages_per_s,
    };
    let measure = |mix| measure(load(mix), rounds.max(1), link);
    let zipf = measure(Mix::Zipf)?;
    let figures = json!({
        "cost_percent_at_budget": zipf["cost_percent_at_budget"],
        "zipf_half_writes": zipf,
        "zipf_one_of_twenty_writes": measure(Mix::ZipfReads)?,
        "uniform_nine_of_ten_write": measure(Mix::Uniform)?,
        "memory_mib": mebibytes,
        "requests_per_s": command_line.requests_per_s,
        "link_mib_per_s": link.mib_per_s,
        "fastest_pages_per_s": link.fastest_pages_per_s,
        "link": "a stand-in: acknowledged at this bandwidth, nothing leaves the machine",
    });
    println!("{figures:#}");
    Ok(())
}
