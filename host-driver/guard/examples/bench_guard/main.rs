//! Figures of a pair of daemons on this machine, as JSON; `cargo xtask bench guard` runs it.
//!
//! `bench_guard [--quick] [--save | --events | --restore]`: daemons, programs, upsd and etcd are processes on loopback; with `TMPDIR=/dev/shm` in memory.

mod audit;
mod event;
mod stock;
#[path = "../../tests/support/mod.rs"]
mod support;
mod throughput;

use event::Event;
use serde_json::{Value, json};
use throughput::Round;

fn percentile(mut values: Vec<f64>, percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let at = (values.len() * percent).div_ceil(100).max(1) - 1;
    values[at.min(values.len() - 1)]
}

fn middle(rounds: &[Round], value: impl Fn(&Round) -> f64) -> f64 {
    percentile(rounds.iter().map(value).collect(), 50)
}

/// Only how fast pages are saved.
fn save_figures(rounds: &[Round]) -> Value {
    json!({
        "save_ratio_to_tls": middle(rounds, |it| it.save / it.tls),
        "save_bytes_per_s": middle(rounds, |it| it.save),
        "tls_bytes_per_s": middle(rounds, |it| it.tls),
        "save_processor_us_per_page": middle(rounds, |it| it.save_processor_us),
        "tls_processor_us_per_page": middle(rounds, |it| it.tls_processor_us),
    })
}

/// Only what happens at a loss of power.
fn event_figures(events: &[Event]) -> Value {
    let of =
        |value: fn(&Event) -> f64, percent| percentile(events.iter().map(value).collect(), percent);
    let sum = |value: fn(&Event) -> u64| events.iter().map(value).sum::<u64>() as f64;
    json!({
        "event_to_first_byte_ms_p99": of(|event| event.first_byte_ms, 99),
        "event_to_first_byte_ms_p50": of(|event| event.first_byte_ms, 50),
        "event_poll_ms_p99": of(|event| event.poll_ms, 99),
        "event_poll_ms_configured": 10,
        "events": events.len(),
        "first_request_ms": of(|event| event.first_request_ms, 50),
        "first_request_ms_p99": of(|event| event.first_request_ms, 99),
        "saved_over_dirty": sum(|event| event.saved_pages) / sum(|event| event.dirty_pages),
    })
}

fn main() {
    let is = |name: &str| std::env::args().any(|argument| argument == name);
    if is("daemon_process") {
        return support::be_a_daemon();
    }
    if is("program_process") {
        return support::program::be_a_program();
    }
    let quick = is("--quick");
    // SAFETY: no other thread runs yet.
    unsafe { std::env::set_var(support::program::EARLY, "1") };
    let mebibytes: u32 = if quick { 256 } else { 1024 };
    let pages = mebibytes * 256;
    let rounds = || throughput::rounds(pages, if quick { 3 } else { 5 });
    let events = || event::events(if quick { 8 } else { 100 });
    if is("--save") {
        return println!("{:#}", save_figures(&rounds()));
    }
    if is("--events") {
        return println!("{:#}", event_figures(&events()));
    }
    let restore = || {
        let times = (0..if quick { 1 } else { 3 }).map(|_| event::full_restore_ms(pages));
        percentile(
            times
                .inspect(|ms| eprintln!("full restore {ms:.0} ms"))
                .collect(),
            50,
        )
    };
    if is("--restore") {
        return println!("{:#}", json!({"full_restore_ms": restore()}));
    }
    let mut figures = json!({
        "memory_mib": mebibytes,
        "full_restore_ms": restore(),
        "stock_nut_shutdown_ms": stock::shutdown_ms(false),
        "tuned_nut_shutdown_ms": stock::shutdown_ms(true),
    });
    for part in [save_figures(&rounds()), event_figures(&events())] {
        if let (Some(all), Value::Object(part)) = (figures.as_object_mut(), part) {
            all.extend(part);
        }
    }
    println!("{figures:#}");
}
