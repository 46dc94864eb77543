//! How fast a state is copied, beside a plain TLS stream: the guard's own measurement.

/// Where that one looks for its hosts.
mod support {
    pub use crate::support::pair::{HOSTS, Pair, Plan, wait_for};
}
#[path = "../../../guard/examples/bench_guard/throughput.rs"]
mod throughput;

/// Throughput of the copy over that of the stream, in the median of some rounds.
pub fn ratio(mebibytes: u32, rounds: usize) -> f64 {
    let rounds = throughput::rounds(mebibytes * 256, rounds);
    crate::median(rounds.iter().map(|round| round.save / round.tls).collect())
}
