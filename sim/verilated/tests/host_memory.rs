//! Host memory that answers with errors, and copies that a reset stops (DR4, DR5).

#[path = "common/subject.rs"]
mod subject;

use outrigger_golden::conformance::bench::seed;
use outrigger_golden::conformance::{Bench, self_test};
use outrigger_link::LinkConfiguration;
use outrigger_registers::encodings::CopyEnd;
use outrigger_registers::fields;
use outrigger_verilated::{DeviceConfiguration, Stalls};
use subject::verilated_in;

/// A link without disturbances.
fn link() -> LinkConfiguration {
    LinkConfiguration {
        base_ns: 40,
        ..LinkConfiguration::default()
    }
}

/// Errors and stalls on the way to host memory.
fn rough(seed: u64) -> DeviceConfiguration {
    DeviceConfiguration {
        seed,
        host_errors_per_million: 20_000,
        stalls: Stalls {
            dma_per_million: 300_000,
            ..Stalls::default()
        },
        ..DeviceConfiguration::default()
    }
}

#[test]
fn copies_end_at_the_first_error_and_work_again() {
    let first = seed(0x6572_726f);
    let mut ends = [0; 3];
    for seed in first..first + 4 {
        let bench = Bench::with_link(&|link| verilated_in(rough(seed), link), 1, link());
        for number in 0..20_u8 {
            let old = vec![number ^ 0x5a; 8192];
            let source = self_test::buffer(&bench, &old);
            let target = self_test::buffer(&bench, &[0xee; 8192]);
            let [from, to] = [source, target].map(|buffer| buffer.device_address);
            let failed = bench.number(fields::HOST_WRITE_ERRORS);
            self_test::start_copy(&bench, from, to, 8192);
            let (end, written) = self_test::end_of_copy(&bench);
            let found = self_test::contents(&bench, target);
            let (copied, kept) = found.split_at(written as usize);
            assert_eq!(copied, &old[..copied.len()], "seed {seed}");
            assert!(kept.iter().all(|byte| *byte == 0xee), "seed {seed}");
            let place = match end {
                CopyEnd::Complete => 0,
                CopyEnd::ReadError => 1,
                CopyEnd::WriteError => 2,
                CopyEnd::Stopped => panic!("seed {seed}: nobody stopped it"),
            };
            ends[place] += 1;
            assert_eq!(written == 8192, end == CopyEnd::Complete, "seed {seed}");
            let counted = bench.number(fields::HOST_WRITE_ERRORS) - failed;
            assert_eq!(
                counted,
                u32::from(end == CopyEnd::WriteError),
                "seed {seed}"
            );
            bench.check();
        }
    }
    assert!(ends.iter().all(|count| *count > 5), "{ends:?}");
}

#[test]
fn a_long_copy_stops_at_a_function_reset() {
    const LENGTH: usize = 1 << 20;
    let bench = Bench::with_link(
        &|link| verilated_in(DeviceConfiguration::default(), link),
        1,
        link(),
    );
    let source = self_test::buffer(&bench, &vec![0x5a; LENGTH]);
    let target = self_test::buffer(&bench, &vec![0xee; LENGTH]);
    let [from, to] = [source, target].map(|buffer| buffer.device_address);
    self_test::start_copy(&bench, from, to, LENGTH as u32);
    bench.function.reset().expect("resets");
    let (end, written) = self_test::end_of_copy(&bench);
    assert_eq!(end, CopyEnd::Stopped);
    assert!((written as usize) < LENGTH, "{written} bytes");
    bench.check();
}
