//! Host memory that answers with errors, and the MSI-X table behind BAR 0 (DR3, DR4, DR5).

#[path = "common/subject.rs"]
mod subject;

use outrigger_golden::conformance::bench::seed;
use outrigger_golden::conformance::{Bench, self_test};
use outrigger_link::LinkConfiguration;
use outrigger_pci::config_space::{COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY};
use outrigger_registers::encodings::CopyEnd;
use outrigger_registers::parameters::{MSIX_PENDING_OFFSET, MSIX_TABLE_OFFSET};
use outrigger_registers::{fields, offsets};
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
fn a_masked_vector_waits_for_its_mask() {
    let mut bench = Bench::with_link(
        &|link| verilated_in(DeviceConfiguration::default(), link),
        1,
        link(),
    );
    let function = bench.function.clone();
    let control = |vector: u32| MSIX_TABLE_OFFSET + vector * 16 + 12;
    let pending = || function.read32(0, MSIX_PENDING_OFFSET).expect("answers");
    let mask = |vector, value| {
        function
            .write32(0, control(vector), value)
            .expect("answers")
    };
    for vector in [0, 5, 15] {
        mask(vector, 1);
        assert_eq!(function.read32(0, control(vector)), Ok(1));
        for _ in 0..3 {
            bench.set(offsets::TEST_VECTOR, vector);
            bench.set(offsets::CONTROL, fields::CONTROL_RAISE_INTERRUPT.mask());
        }
        bench.settle();
        assert_eq!(function.take_interrupts(vector as u16), Ok(0));
        assert_eq!(pending(), 1 << vector);
        mask(vector, 0);
        bench.settle();
        // Three of one vector while it is masked are one.
        assert_eq!(function.take_interrupts(vector as u16), Ok(1));
        assert_eq!(pending(), 0);
    }
    bench.check();
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

#[test]
fn nothing_leaves_without_bus_mastering() {
    let mut bench = Bench::with_link(
        &|link| verilated_in(DeviceConfiguration::default(), link),
        1,
        link(),
    );
    let function = bench.function.clone();
    let command = |bits: u16| {
        function
            .write_config(COMMAND, &bits.to_le_bytes())
            .expect("inside");
    };
    let old = vec![0x5a; 1024];
    let source = self_test::buffer(&bench, &old);
    let target = self_test::buffer(&bench, &[0xee; 1024]);
    let [from, to] = [source, target].map(|buffer| buffer.device_address);
    command(COMMAND_MEMORY);
    self_test::start_copy(&bench, from, to, 1024);
    assert_eq!(self_test::end_of_copy(&bench), (CopyEnd::Stopped, 0));
    bench.set(offsets::TEST_VECTOR, 3);
    bench.set(offsets::CONTROL, fields::CONTROL_RAISE_INTERRUPT.mask());
    bench.settle();
    assert_eq!(function.take_interrupts(3), Ok(0), "the message waits");
    command(COMMAND_MEMORY | COMMAND_BUS_MASTER);
    bench.advance(1000);
    assert_eq!(function.take_interrupts(3), Ok(1));
    self_test::start_copy(&bench, from, to, 1024);
    assert_eq!(self_test::end_of_copy(&bench), (CopyEnd::Complete, 1024));
    assert_eq!(self_test::contents(&bench, target), old);
    bench.check();
}
