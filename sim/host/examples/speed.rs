//! How fast the host model itself is: accesses per second that hit the caches, and that miss them, without a device that costs anything to speak of.
//!
//! `cargo run --release -p outrigger-host --example speed`

use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_host::{Access, HostError, Machine, MachineConfiguration};
use std::rc::Rc;
use std::time::Instant;

/// Pages of the program; all of them fit into local memory.
const PAGES: u64 = 64;

fn main() -> Result<(), HostError> {
    // (name, lines that the program goes round, accesses)
    for (name, lines, accesses) in [
        ("L1 hits", 100, 20_000_000),
        ("L2 hits", 900, 20_000_000),
        ("L3 hits", 2_000, 10_000_000),
        ("misses", 4_096, 200_000),
    ] {
        let device = Rc::new(GoldenDevice::new(GoldenConfiguration::default()));
        let mut machine = Machine::new(device, MachineConfiguration::default(), 0..PAGES)?;
        let start = Instant::now();
        let result = machine.run((0..accesses).map(|number| Access {
            line: number * 7 % lines,
            write: number % 4 == 0,
        }))?;
        let seconds = start.elapsed().as_secs_f64();
        let rate = result.accesses as f64 / seconds / 1e6;
        println!(
            "{name}: {rate:.1} M accesses/s, {} mismatches",
            result.mismatches
        );
    }
    Ok(())
}
