//! Checks of DMA both ways and of every interrupt vector, with the device's own engine for them.

use super::{Failure, Outcome, PATIENCE, ensure};
use crate::AgentDriver;
use crate::registers::{Field, Register, field, register};
use outrigger_pci::DmaBuffer;
use outrigger_registers::encodings::CopyEnd;
use std::time::Instant;

const SOURCE: [Register; 2] = [register("COPY_SOURCE_LOW"), register("COPY_SOURCE_HIGH")];
const TARGET: [Register; 2] = [register("COPY_TARGET_LOW"), register("COPY_TARGET_HIGH")];
const LENGTH: Register = register("COPY_LENGTH");
const BUSY: Field = field("COPY_STATUS", "busy");
const END: Field = field("COPY_STATUS", "end");
const START_COPY: Field = field("CONTROL", "start_copy");
const TEST_VECTOR: Register = register("TEST_VECTOR");
const RAISE: Field = field("CONTROL", "raise_interrupt");

/// Bytes of each buffer: three pages, so that every copy below can cross two boundaries.
const BUFFER_BYTES: usize = 3 * 4096;
/// Copies: where from, where to, how many bytes. One beat, one burst, across boundaries of one side and of both.
const COPIES: [(usize, usize, usize); 5] = [
    (0, 0, 16),
    (0, 4096, 256),
    (4080, 0, 272),
    (16, 4064, 4096),
    (0, 16, BUFFER_BYTES - 16),
];

fn set_address(driver: &AgentDriver, halves: [Register; 2], address: u64) -> Result<(), Failure> {
    driver.write_checked(halves[0], address as u32)?;
    driver.write_checked(halves[1], (address >> 32) as u32)?;
    Ok(())
}

fn copy(driver: &AgentDriver, source: u64, target: u64, length: usize) -> Result<(), Failure> {
    set_address(driver, SOURCE, source)?;
    set_address(driver, TARGET, target)?;
    driver.write_checked(LENGTH, length as u32)?;
    driver.pulse(START_COPY)?;
    let end = Instant::now() + PATIENCE;
    while driver.read_field(BUSY)? != 0 {
        ensure(Instant::now() < end, || {
            format!("a copy of {length} bytes does not end")
        })?;
    }
    let how = CopyEnd::from_code(driver.read_field(END)?);
    ensure(how == Some(CopyEnd::Complete), || {
        format!("a copy of {length} bytes ended with {how:?}")
    })
}

/// A byte that tells its place, in the buffer of a number.
fn pattern(buffer: usize, place: usize) -> u8 {
    // A prime of more than a page's quarter: no two bursts look alike.
    ((place + buffer * 7) % 251) as u8
}

fn copies(driver: &AgentDriver, buffers: [DmaBuffer; 2]) -> Outcome {
    let function = driver.function();
    let [source, target] = buffers;
    let mut bytes = 0;
    for (from, to, length) in COPIES {
        let contents = |buffer| -> Vec<u8> {
            (0..BUFFER_BYTES)
                .map(|place| pattern(buffer, place))
                .collect()
        };
        let (old, mut expected) = (contents(0), contents(1));
        function.write_dma(source, 0, &old)?;
        function.write_dma(target, 0, &expected)?;
        copy(
            driver,
            source.device_address + from as u64,
            target.device_address + to as u64,
            length,
        )?;
        expected[to..to + length].copy_from_slice(&old[from..from + length]);
        let mut found = vec![0; BUFFER_BYTES];
        function.read_dma(target, 0, &mut found)?;
        let wrong = (0..BUFFER_BYTES).find(|place| found[*place] != expected[*place]);
        ensure(wrong.is_none(), || {
            format!(
                "byte {wrong:?} of the target after a copy of {length} bytes from {from} to {to}"
            )
        })?;
        bytes += length;
    }
    Ok(format!(
        "{bytes} bytes read and written by the device, across boundaries of both sides"
    ))
}

pub(super) fn dma_both_ways(driver: &AgentDriver) -> Outcome {
    let function = driver.function();
    let source = function.allocate_dma(BUFFER_BYTES)?;
    let target = function.allocate_dma(BUFFER_BYTES)?;
    let outcome = copies(driver, [source, target]);
    for buffer in [source, target] {
        function.free_dma(buffer)?;
    }
    outcome
}

pub(super) fn every_vector(driver: &AgentDriver) -> Outcome {
    let function = driver.function();
    let vectors = function.interrupt_vectors();
    for vector in 0..vectors {
        function.take_interrupts(vector)?;
    }
    for raised in 0..vectors {
        driver.write_checked(TEST_VECTOR, u32::from(raised))?;
        driver.pulse(RAISE)?;
        let count = function.wait_interrupt(raised, PATIENCE)?;
        ensure(count == 1, || {
            format!("{count} interrupts of vector {raised} in place of one")
        })?;
        for vector in 0..vectors {
            let more = function.take_interrupts(vector)?;
            ensure(more == 0, || {
                format!("vector {raised} was raised, and {more} interrupts of vector {vector} came")
            })?;
        }
    }
    Ok(format!("{vectors} vectors, each by itself"))
}
