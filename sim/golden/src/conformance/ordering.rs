//! What has to come before what, looked at cycle by cycle (sections 4, 7 and 10; P3, P7).

use super::bench::*;
use outrigger_link::Delivery;
use outrigger_port::Request;
use outrigger_registers::encodings::EventRecord;
use outrigger_registers::offsets;
use outrigger_registers::parameters::{EVENT_BYTES, PAGE_BYTES};

/// An answer of DRAM reaches the host at most so many cycles later.
const ANSWER_CYCLES: u64 = 4;
/// Page transfers of the test that writes around a reply, in cycles after the request.
const TRANSFER_CYCLES: u64 = 300;
/// Cycles before and after a reply at which the host writes.
const AROUND_CYCLES: u64 = 30;

/// The answer of a fence comes no earlier than those to the writes before it.
pub fn the_fence_is_not_answered_before_its_writes(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    let plain = u64::from(PLAIN_FRAME) * PAGE_BYTES as u64;
    for id in 0..8_u8 {
        bench.subject.device.submit(Request::Write {
            id,
            address: plain + 64 * u64::from(id),
            data: [7; 8],
            strobe: u64::MAX,
        });
    }
    // All eight are accepted before the fence.
    bench.advance(9);
    bench.start_read(FENCE_ID, u64::from(FENCE_FRAME) * PAGE_BYTES as u64);
    let fence = bench.wait(FENCE_ID, false);
    for id in 0..8_u8 {
        let write = bench.wait(id, true);
        assert!(
            write.accepted_cycle < fence.accepted_cycle,
            "not before it: {write:?}"
        );
        assert!(
            write.completed_cycle <= fence.completed_cycle + ANSWER_CYCLES,
            "answered in cycle {}, the fence in {}",
            write.completed_cycle,
            fence.completed_cycle
        );
    }
}

/// In each cycle every record that the producer index covers is there, and no interrupt is ahead of the index.
pub fn record_then_index_then_interrupt(make: Maker<'_>) {
    const RING_LOG2: u32 = 4;
    const RECORDS: usize = 8;
    const CYCLES: u64 = 4000;
    let mut bench = Bench::new(make, 1);
    let ring = bench
        .function
        .allocate_dma(((1 << RING_LOG2) + 1) * EVENT_BYTES)
        .expect("DMA memory");
    bench.set(offsets::RING_ADDRESS_LOW, ring.device_address as u32);
    let high = (ring.device_address >> 32) as u32;
    bench.set(offsets::RING_ADDRESS_HIGH, high);
    bench.set(offsets::RING_ENTRIES_LOG2, RING_LOG2);
    bench.function.take_interrupts(0).expect("interrupts");
    let bad = bench.remote_line(&[0])[0] | 1;
    bench.set_table_line(0, [bad; RECORDS]);
    bench.start_read(0, table_address(0));
    let mut interrupts = 0;
    let mut producer = 0;
    for _ in 0..CYCLES {
        bench.advance(1);
        let mut bytes = [0; EVENT_BYTES];
        let read = |place: usize, bytes: &mut [u8]| {
            let offset = place * EVENT_BYTES;
            bench
                .function
                .read_dma(ring, offset, bytes)
                .expect("host memory");
        };
        read(1 << RING_LOG2, &mut bytes[..4]);
        producer = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        assert!(producer as usize <= RECORDS, "producer index {producer}");
        for number in 0..producer {
            read(number as usize, &mut bytes);
            let record = EventRecord::from_bytes(&bytes);
            assert_eq!(
                record.sequence,
                number + 1,
                "the index is {producer}, the record is not there"
            );
        }
        interrupts += bench.function.take_interrupts(0).expect("interrupts");
        assert!(
            interrupts <= u64::from(producer),
            "{interrupts} interrupts for an index of {producer}"
        );
    }
    assert_eq!((producer as usize, interrupts), (RECORDS, RECORDS as u64));
}

/// A host write to an entry that is being installed is what memory has in the end, in whichever cycle it comes.
pub fn a_host_write_wins_whenever_it_comes(make: Maker<'_>) {
    let mut bench = Bench::new(make, 2 * AROUND_CYCLES as u32 + 1);
    let timing = bench.subject.timing;
    let reply = timing.request_cycles + TRANSFER_CYCLES + timing.arrival_cycles;
    for (page, before) in (reply - AROUND_CYCLES..=reply + AROUND_CYCLES).enumerate() {
        let page = page as u32;
        bench
            .subject
            .link
            .borrow_mut()
            .script(page, Delivery::at(TRANSFER_CYCLES));
        bench.set_table_line(page, bench.remote_line(&[page]));
        bench.start_read(0, table_address(page));
        bench.advance(before);
        // An entry of software's own, which nobody else may change.
        let entry = u64::from(page + 1) << 12 | USER_FLAGS;
        bench.write_entry(page, 0, entry);
        let answer = bench.wait(0, false);
        bench.assert_bound(&answer);
        bench.settle();
        let line = bench.subject.device.peek(table_address(page));
        assert_eq!(line[0], entry, "written {before} cycles after the read");
    }
    bench.assert_frames_conserved();
}
