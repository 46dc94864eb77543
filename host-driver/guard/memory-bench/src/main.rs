//! What running under protection costs a program under open-loop load, at budgets of 100, 11 and 5 % of its memory (HA5).
//!
//! The program and the guard are processes of their own; the same program runs unprotected in between. The link is a stand-in: pages
//! are copied by the guard and acknowledged at a configured bandwidth, nothing leaves the machine.

mod guard;
mod program;

use anyhow::Context;
use clap::Parser;
use program::{Figures, Load, Mix};
use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::process::Command;

/// Percent of the memory.
const BUDGETS: [u64; 3] = [100, 11, 5];

#[derive(Parser)]
#[command(about = "What running under protection costs a program; prints JSON")]
struct CommandLine {
    /// Fewer and shorter runs
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
    /// Runs of each kind; the median counts
    #[arg(long)]
    repetitions: Option<usize>,
    /// Runs the program: its load, and the socket of the guard if it is protected
    #[arg(long, num_args = 1..=2, hide = true)]
    program: Option<Vec<String>>,
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Runs the program in a process of its own.
fn run(load: Load, socket: Option<&PathBuf>) -> anyhow::Result<Figures> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("--program").arg(serde_json::to_string(&load)?);
    command.args(socket);
    let output = command.stderr(std::process::Stdio::inherit()).output()?;
    anyhow::ensure!(
        output.status.success(),
        "the program failed: {}",
        output.status
    );
    serde_json::from_slice(&output.stdout).context("the program's figures")
}

/// Figures of one mix.
fn measure(load: Load, repetitions: usize, link_mib_per_s: u64) -> anyhow::Result<Value> {
    let mut plain = Vec::new();
    let mut protected = vec![Vec::new(); BUDGETS.len()];
    for repetition in 0..repetitions {
        let program = run(load, None)?;
        eprintln!("{:?} {repetition} unprotected: {program:?}", load.mix);
        plain.push(program);
        for (budget, figures) in BUDGETS.iter().zip(&mut protected) {
            let guard = guard::Guard::start(load.bytes, *budget, link_mib_per_s)?;
            let program = run(load, Some(&guard.socket))?;
            let guard = guard.stop()?;
            eprintln!(
                "{:?} {repetition} {budget} %: {program:?} {guard:?}",
                load.mix
            );
            figures.push((program, guard));
        }
    }
    let of = |figures: &[Figures], value: fn(&Figures) -> f64| {
        median(figures.iter().map(value).collect())
    };
    let service = of(&plain, |figures| figures.service_us);
    let mut cost = Map::new();
    let mut details = Map::new();
    for (budget, runs) in BUDGETS.iter().zip(&protected) {
        let (programs, guards): (Vec<Figures>, Vec<guard::Figures>) = runs.iter().copied().unzip();
        let with = of(&programs, |figures| figures.service_us);
        let guard = |value: fn(&guard::Figures) -> f64| median(guards.iter().map(value).collect());
        cost.insert(budget.to_string(), json!((with / service - 1.0) * 100.0));
        details.insert(
            budget.to_string(),
            json!({
                "service_us": with,
                "response_p50_us": of(&programs, |figures| figures.p50_us),
                "response_p99_us": of(&programs, |figures| figures.p99_us),
                "guard_processor_percent": guard(|figures| figures.processor_percent),
                "saved_pages_per_s": guard(|figures| figures.saved_pages_per_s),
                "most_unsaved_percent_of_budget": guard(|figures| figures.most_unsaved_percent),
                "waiting_share_percent": guard(|figures| figures.waiting_percent),
            }),
        );
    }
    Ok(json!({
        "cost_percent_at_budget": cost,
        "unprotected": {
            "service_us": service,
            "response_p50_us": of(&plain, |figures| figures.p50_us),
            "response_p99_us": of(&plain, |figures| figures.p99_us),
        },
        "protected": details,
    }))
}

fn main() -> anyhow::Result<()> {
    let command_line = CommandLine::parse();
    if let Some(words) = &command_line.program {
        let load: Load = serde_json::from_str(&words[0])?;
        let figures = program::run(load, words.get(1).map(PathBuf::from))?;
        println!("{}", serde_json::to_string(&figures)?);
        return Ok(());
    }
    let quick = command_line.quick;
    let (mebibytes, seconds) = if quick {
        (command_line.mebibytes.min(256), 1.0)
    } else {
        (command_line.mebibytes, 4.0)
    };
    let repetitions = command_line
        .repetitions
        .unwrap_or(if quick { 1 } else { 5 });
    let load = |mix| Load {
        mix,
        bytes: mebibytes << 20,
        requests_per_s: command_line.requests_per_s,
        seconds,
    };
    let measure = |mix| measure(load(mix), repetitions.max(1), command_line.link_mib_per_s);
    let zipf = measure(Mix::Zipf)?;
    let figures = json!({
        "cost_percent_at_budget": zipf["cost_percent_at_budget"],
        "zipf_half_writes": zipf,
        "zipf_one_of_twenty_writes": measure(Mix::ZipfReads)?,
        "uniform_nine_of_ten_write": measure(Mix::Uniform)?,
        "memory_mib": mebibytes,
        "requests_per_s": command_line.requests_per_s,
        "link_mib_per_s": command_line.link_mib_per_s,
        "link": "a stand-in: acknowledged at this bandwidth, nothing leaves the machine",
    });
    println!("{figures:#}");
    Ok(())
}
