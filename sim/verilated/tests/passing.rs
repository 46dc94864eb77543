//! Lines outside of the table pass: every byte right, nothing lost, no port rule broken (P6), whatever the surroundings do.

use outrigger_port::{Completion, Device, Line, RESPONSE_OKAY, Request};
use outrigger_verilated::{DeviceConfiguration, DramConfiguration, Stalls, VerilatedDevice};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::HashMap;

/// First address of the lines used; nothing is configured there.
const BASE: u64 = 0x30_0000_0000;
/// Lines used.
const LINES: u64 = 256;
/// A completion later than this after its request counts as lost.
const LONGEST_WAIT_CYCLES: u64 = 100_000;

/// The seed of this run, printed so that `OUTRIGGER_SEED` replays it.
fn seed(default: u64) -> u64 {
    let seed = std::env::var("OUTRIGGER_SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(default);
    println!("OUTRIGGER_SEED={seed}");
    seed
}

/// Waits for one completion at least.
fn next(device: &VerilatedDevice) -> Vec<Completion> {
    let completions = device.advance(device.cycle() + LONGEST_WAIT_CYCLES);
    assert!(
        !completions.is_empty(),
        "nothing completed in {LONGEST_WAIT_CYCLES} cycles: {:?}",
        device.statistics()
    );
    completions
}

/// Random reads and writes, at most one under way per line, all compared with a flat memory.
fn campaign(configuration: &DeviceConfiguration, ids: u8, requests: u64) {
    let device = VerilatedDevice::new(configuration).expect("the agent becomes ready");
    let mut random = ChaCha8Rng::seed_from_u64(configuration.seed);
    let mut reference: HashMap<u64, Line> = HashMap::new();
    let mut under_way: HashMap<(u8, bool), std::collections::VecDeque<(u64, Line)>> =
        HashMap::new();
    let mut busy = vec![false; LINES as usize];
    let (mut sent, mut completed) = (0, 0);
    while completed < requests {
        let line = random.random_range(0..LINES);
        let id = random.random_range(0..ids);
        if sent < requests && !busy[line as usize] {
            let address = BASE + line * 64;
            busy[line as usize] = true;
            sent += 1;
            let write = random.random_bool(0.5);
            let mut expected = reference.get(&address).copied().unwrap_or([0; 8]);
            if write {
                let data: Line = random.random();
                let strobe = if random.random_bool(0.5) {
                    u64::MAX
                } else {
                    random.random()
                };
                for byte in (0..64).filter(|byte| strobe >> byte & 1 == 1) {
                    let (word, mask) = (byte / 8, 0xff << (byte % 8 * 8));
                    expected[word] = (expected[word] & !mask) | (data[word] & mask);
                }
                reference.insert(address, expected);
                device.submit(Request::Write {
                    id,
                    address,
                    data,
                    strobe,
                });
            } else {
                device.submit(Request::Read { id, address });
            }
            under_way
                .entry((id, write))
                .or_default()
                .push_back((line, expected));
            if random.random_bool(0.8) {
                continue;
            }
        }
        for completion in next(&device) {
            let queue = under_way
                .get_mut(&(completion.id, completion.write))
                .expect("a request of that id");
            let (line, expected) = queue.pop_front().expect("a request of that id");
            assert_eq!(completion.response, RESPONSE_OKAY);
            if !completion.write {
                let violations = device.statistics().violations;
                assert_eq!(completion.data, expected, "line {line}, {violations:?}");
            }
            busy[line as usize] = false;
            completed += 1;
        }
    }
    for (address, line) in reference {
        assert_eq!(device.peek(address), line, "{address:#x} at the end");
    }
    let statistics = device.statistics();
    assert_eq!(statistics.violations, Vec::<String>::new());
    assert_eq!(statistics.over_bound, 0);
    assert!(statistics.replies > 0);
}

fn disturbed(seed: u64) -> DeviceConfiguration {
    let stalls = Stalls {
        host_per_million: 300_000,
        dram_per_million: 300_000,
        ..Stalls::default()
    };
    let dram = DramConfiguration {
        read_cycles: 5,
        write_cycles: 5,
        extra_cycles: 60,
        any_order: true,
    };
    DeviceConfiguration {
        seed,
        dram,
        stalls,
        ..DeviceConfiguration::default()
    }
}

#[test]
fn undisturbed() {
    campaign(
        &DeviceConfiguration {
            seed: seed(1),
            ..DeviceConfiguration::default()
        },
        64,
        20_000,
    );
}

#[test]
fn stalled_and_out_of_order() {
    campaign(&disturbed(seed(2)), 64, 20_000);
}

#[test]
fn one_shared_id() {
    campaign(&disturbed(seed(3)), 1, 3_000);
}

#[test]
fn busy_ids_are_kept_waiting_by_the_agent() {
    campaign(
        &DeviceConfiguration {
            present_busy_ids: true,
            ..disturbed(seed(4))
        },
        4,
        3_000,
    );
}

#[test]
fn nothing_pending_costs_no_evaluation() {
    let device =
        VerilatedDevice::new(&DeviceConfiguration::default()).expect("the agent becomes ready");
    device.advance(device.cycle() + 1_000);
    assert!(!device.busy());
    let (cycle, evaluated) = (device.cycle(), device.evaluated_cycles());
    assert_eq!(device.advance(cycle + 1_000_000), []);
    assert_eq!(
        (device.cycle(), device.evaluated_cycles()),
        (cycle + 1_000_000, evaluated)
    );
}

#[test]
fn impossible_configuration_is_refused_by_name() {
    let mut configuration = DeviceConfiguration::default();
    configuration.dram.read_cycles = 0;
    let error = VerilatedDevice::new(&configuration)
        .err()
        .expect("an error");
    assert!(error.contains("dram.read_cycles = 0"), "{error}");
}
