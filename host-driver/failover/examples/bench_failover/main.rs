//! Figures of failover on this machine, as JSON; `cargo xtask bench failover` runs it.
//!
//! `bench_failover [--quick]`: two hosts' processes on loopback with the sample server; with `TMPDIR=/dev/shm` in memory.

mod copy;
mod downtime;
mod healthy;
#[path = "../../tests/support/mod.rs"]
mod support;

use serde_json::json;

/// The middle of some figures.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
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
    assert!(
        support::pair::program::possible(),
        "nothing can be measured on this kernel"
    );
    let quick = is("--quick");
    let healthy = healthy::measure(if quick { 9 } else { 61 });
    eprintln!("cost while all is well: {:.1} %", healthy.cost_percent);
    let sizes = downtime::plan(quick);
    let early = downtime::measure(&sizes, downtime::EARLY);
    let unsafely = downtime::measure(&sizes, downtime::EARLY_UNSAFE);
    let panic = downtime::measure_panic(&sizes);
    let mut late = downtime::measure(&sizes, downtime::LATE);
    late.extend(panic);
    let copied = downtime::measure(&sizes, downtime::COPIED_BEFORE);
    let copy = copy::ratio(if quick { 64 } else { 1024 }, if quick { 3 } else { 5 });
    let figures = json!({
        "healthy_cost_percent": healthy.cost_percent,
        "requests_per_s": healthy.guarded_per_s,
        "requests_per_s_alone": healthy.alone_per_s,
        "reply_delay_us_p99": healthy.delay_us_p99,
        "reply_us_p99": healthy.reply_us_p99,
        "reply_us_p99_alone": healthy.reply_us_p99_alone,
        "downtime_ms": late,
        "downtime_ms_copied_before": copied,
        "downtime_ms_early": early,
        "downtime_ms_early_unsafe": unsafely,
        "downtime_ms_of_lease_configured": support::pair::etcd::LEASE_MS,
        "downtime_ms_of_heartbeat_configured": downtime::HEARTBEAT_MS,
        "copy_ratio_to_tls": copy,
    });
    println!("{figures:#}");
}
