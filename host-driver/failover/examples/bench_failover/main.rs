//! Figures of failover on this machine, as JSON; `cargo xtask bench failover` runs it.
//!
//! Two hosts' processes on loopback with the sample server; with `TMPDIR=/dev/shm` in memory. `--only healthy` and the like measure a part of it.

mod copy;
mod downtime;
mod healthy;
#[path = "../../tests/support/mod.rs"]
mod support;

use clap::{Parser, ValueEnum};
use serde_json::{Map, Value, json};

/// Figures of failover on this machine, as JSON
#[derive(Debug, Parser)]
struct Arguments {
    /// The smallest memory, and few rounds
    #[arg(long)]
    quick: bool,
    /// Only these parts
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Part>,
    /// Down-times of memories of these sizes only
    #[arg(long, value_name = "SIZE", value_delimiter = ',')]
    mebibytes: Vec<u32>,
}

/// What is measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Part {
    /// What it costs while all is well.
    Healthy,
    /// Down-time with an early signal.
    Early,
    /// The same with replies that leave at once.
    EarlyUnsafe,
    /// Down-time after a host's process was killed.
    Panic,
    /// Down-time of the other classes, with nothing copied before.
    Late,
    /// The same with all copied before.
    CopiedBefore,
    /// The copy beside a plain TLS stream.
    Copy,
}

/// The middle of some figures.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

impl Part {
    fn figures(self, quick: bool, sizes: &[(u32, usize)]) -> Value {
        match self {
            Self::Healthy => healthy::measure(if quick { 9 } else { 61 }),
            Self::Early => json!({"downtime_ms_early": downtime::measure(sizes, downtime::EARLY)}),
            Self::EarlyUnsafe => {
                let times = downtime::measure(sizes, downtime::EARLY_UNSAFE);
                json!({"downtime_ms_early_unsafe": times})
            }
            Self::Panic => json!({
                "downtime_ms_panic": downtime::measure_panic(sizes),
                "downtime_ms_of_lease_configured": support::pair::etcd::LEASE_MS,
            }),
            Self::Late => json!({
                "downtime_ms": downtime::measure(sizes, downtime::LATE),
                "downtime_ms_of_heartbeat_configured": downtime::HEARTBEAT_MS,
            }),
            Self::CopiedBefore => {
                let times = downtime::measure(sizes, downtime::COPIED_BEFORE);
                json!({"downtime_ms_copied_before": times})
            }
            Self::Copy => {
                let ratio = copy::ratio(if quick { 64 } else { 1024 }, if quick { 3 } else { 5 });
                json!({"copy_ratio_to_tls": ratio})
            }
        }
    }
}

fn main() {
    let is = |name: &str| std::env::args().any(|argument| argument == name);
    if is("supervisor_process") {
        return support::hosts::be_a_host();
    }
    if is("daemon_process") {
        return support::pair::be_a_daemon();
    }
    if is("program_process") {
        return support::pair::program::be_a_program();
    }
    let arguments = Arguments::parse();
    assert!(
        support::pair::program::possible(),
        "nothing can be measured on this kernel"
    );
    let mut sizes = downtime::plan(arguments.quick);
    if !arguments.mebibytes.is_empty() {
        sizes.retain(|(size, _)| arguments.mebibytes.contains(size));
    }
    let mut all = Map::new();
    for part in Part::value_variants() {
        if !arguments.only.is_empty() && !arguments.only.contains(part) {
            continue;
        }
        let Value::Object(figures) = part.figures(arguments.quick, &sizes) else {
            unreachable!("figures have names");
        };
        all.extend(figures);
    }
    println!("{:#}", Value::Object(all));
}
