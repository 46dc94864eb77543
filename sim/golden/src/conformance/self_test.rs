//! Copies of host memory and interrupts of every vector, as a driver's self-test asks for them (DR3, DR5).

use super::bench::{Bench, Maker, fast_link, seed};
use outrigger_pci::DmaBuffer;
use outrigger_registers::encodings::CopyEnd;
use outrigger_registers::{fields, offsets};
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Reads of the status until a copy must be over.
const MOST_POLLS: u32 = 10_000;

/// Starts a copy of `length` bytes.
pub fn start_copy(bench: &Bench, source: u64, target: u64, length: u32) {
    for (offset, value) in [
        (offsets::COPY_SOURCE_LOW, source as u32),
        (offsets::COPY_SOURCE_HIGH, (source >> 32) as u32),
        (offsets::COPY_TARGET_LOW, target as u32),
        (offsets::COPY_TARGET_HIGH, (target >> 32) as u32),
        (offsets::COPY_LENGTH, length),
    ] {
        bench.set(offset, value);
    }
    bench.set(offsets::CONTROL, fields::CONTROL_START_COPY.mask());
}

/// How the copy under way ends, and how many bytes it has written.
pub fn end_of_copy(bench: &Bench) -> (CopyEnd, u32) {
    for _ in 0..MOST_POLLS {
        if !bench.flag(fields::COPY_STATUS_BUSY) {
            let end = CopyEnd::from_code(bench.number(fields::COPY_STATUS_END));
            return (
                end.expect("an end that the table names"),
                bench.number(fields::COPY_WRITTEN),
            );
        }
    }
    panic!("the copy does not end");
}

/// A buffer of the driver's with these contents.
pub fn buffer(bench: &Bench, contents: &[u8]) -> DmaBuffer {
    let buffer = bench.function.allocate_dma(contents.len()).expect("fits");
    bench
        .function
        .write_dma(buffer, 0, contents)
        .expect("inside");
    buffer
}

/// What is in a buffer now.
pub fn contents(bench: &Bench, buffer: DmaBuffer) -> Vec<u8> {
    let mut bytes = vec![0; buffer.length];
    bench
        .function
        .read_dma(buffer, 0, &mut bytes)
        .expect("inside");
    bytes
}

/// Any part of host memory is copied anywhere, whatever boundaries lie in it, and nothing beside it changes.
pub fn copies_carry_every_byte(make: Maker<'_>) {
    let bench = Bench::with_link(make, 1, fast_link());
    let seed = seed(0x636f_7079);
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    for number in 0..24 {
        let mut old = [vec![0; 12_288], vec![0; 12_288]];
        old.iter_mut().for_each(|bytes| random.fill_bytes(bytes));
        let [source, target] = old.each_ref().map(|bytes| buffer(&bench, bytes));
        let [from, to] = [0; 2].map(|_: u64| random.random_range(0..500_usize) * 16);
        // None, one beat, one burst, just more, and anything.
        let length = match number {
            0 => 0,
            1 => 16,
            2 => 256,
            3 => 272,
            _ => random.random_range(0..256) * 16,
        };
        start_copy(
            &bench,
            source.device_address + from as u64,
            target.device_address + to as u64,
            length as u32,
        );
        let end = end_of_copy(&bench);
        assert_eq!(end, (CopyEnd::Complete, length as u32), "seed {seed}");
        let mut expected = old[1].clone();
        expected[to..to + length].copy_from_slice(&old[0][from..from + length]);
        assert_eq!(contents(&bench, target), expected, "seed {seed}");
        assert_eq!(contents(&bench, source), old[0], "seed {seed}");
        bench.check();
        for buffer in [source, target] {
            bench.function.free_dma(buffer).expect("is there");
        }
    }
}

/// Every vector reaches the host by itself, and no other does.
pub fn every_vector_is_raised_by_itself(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let vectors = bench.function.interrupt_vectors();
    for raised in 0..vectors {
        bench.set(offsets::TEST_VECTOR, u32::from(raised));
        bench.set(offsets::CONTROL, fields::CONTROL_RAISE_INTERRUPT.mask());
        bench.settle();
        for vector in 0..vectors {
            let count = bench.function.take_interrupts(vector);
            assert_eq!(count, Ok(u64::from(vector == raised)), "vector {vector}");
        }
    }
}

/// After a function reset the function works as before: a copy that was under way has stopped or is complete, the next one is whole.
pub fn a_function_reset_stops_a_copy(make: Maker<'_>) {
    let bench = Bench::with_link(make, 1, fast_link());
    let old: Vec<u8> = (0..1 << 20).map(|byte: u32| (byte % 251) as u8).collect();
    let source = buffer(&bench, &old);
    let target = buffer(&bench, &vec![0xee; old.len()]);
    let [from, to] = [source, target].map(|buffer| buffer.device_address);
    start_copy(&bench, from, to, old.len() as u32);
    bench.function.reset().expect("resets");
    let (end, written) = end_of_copy(&bench);
    match end {
        CopyEnd::Complete => assert_eq!(written as usize, old.len()),
        CopyEnd::Stopped => assert!((written as usize) < old.len()),
        other => panic!("{other}"),
    }
    let found = contents(&bench, target);
    let (copied, kept) = found.split_at(written as usize);
    assert_eq!(copied, &old[..copied.len()]);
    assert!(kept.iter().all(|byte| *byte == 0xee), "more than it says");
    start_copy(&bench, from, to, 4096);
    assert_eq!(end_of_copy(&bench), (CopyEnd::Complete, 4096));
    bench.check();
}
