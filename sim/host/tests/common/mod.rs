//! Access patterns and devices for the end-to-end tests of the host model.

use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_host::{Access, HostError, Machine, MachineConfiguration, RunResult};
use outrigger_link::LinkConfiguration;
use std::rc::Rc;

/// First virtual page of the synthetic programs: not at a table boundary, so that several leaf tables are in use.
pub const FIRST_PAGE: u64 = 0x7_f000_01f0;

/// The seed of environment variable `OUTRIGGER_SEED`, or `default`; printed for replay.
pub fn seed(default: u64) -> u64 {
    let seed = std::env::var("OUTRIGGER_SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default);
    println!("OUTRIGGER_SEED={seed}");
    seed
}

/// Pages of a synthetic program.
pub fn pages(count: u64) -> std::ops::Range<u64> {
    FIRST_PAGE..FIRST_PAGE + count
}

/// Scans, strides and hot spots over `count` pages, a third of the accesses stores.
pub fn mixed(seed: u64, count: u64, accesses: u64) -> impl Iterator<Item = Access> {
    let mut state = seed;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    next();
    let mut place = 0;
    (0..accesses).map(move |number| {
        let random = next();
        place = match (number / 4000) % 3 {
            0 => place + 1,
            1 => place + 64 * 3 + 7,
            _ if random % 8 == 0 => random >> 20,
            _ => place / 64 * 64 + (random >> 40) % 64,
        };
        Access {
            line: FIRST_PAGE * 64 + place % (count * 64),
            write: random % 3 == 0,
        }
    })
}

/// The golden device behind this link.
pub fn golden(link: LinkConfiguration) -> Rc<GoldenDevice> {
    Rc::new(GoldenDevice::new(GoldenConfiguration {
        link,
        ..GoldenConfiguration::default()
    }))
}

/// Runs a program on a machine around a golden device.
pub fn run(
    configuration: MachineConfiguration,
    link: LinkConfiguration,
    footprint: u64,
    accesses: impl IntoIterator<Item = Access>,
) -> Result<RunResult, HostError> {
    let device = golden(link);
    let mut machine = Machine::new(device.clone(), configuration, pages(footprint))?;
    let result = machine.run(accesses)?;
    device
        .check_invariants()
        .expect("frames and fetches are conserved");
    Ok(result)
}

/// The numbers of a run without its series.
pub fn summary(result: &RunResult) -> String {
    let mut result = result.clone();
    result.samples.clear();
    format!("{result:?}")
}
