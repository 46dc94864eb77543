//! What has to come before what, looked at cycle by cycle (sections 4, 7 and 10; P3, P7).

use super::bench::*;
use outrigger_link::Delivery;
use outrigger_port::Request;
use outrigger_registers::encodings::{EventRecord, PageState, TableLevel, tag};
use outrigger_registers::parameters::{EVENT_BYTES, PAGE_BYTES};
use outrigger_registers::{fields, offsets};

/// An answer of DRAM reaches the host at most so many cycles later.
const ANSWER_CYCLES: u64 = 4;
/// Page transfers of the tests that act around an arrival, in cycles after the request.
const TRANSFER_CYCLES: u64 = 300;
/// Cycles before and after an arrival at which the host acts.
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
    let leaf = TableLevel::Leaf.code();
    in_each_cycle_around_an_arrival(make, leaf, |bench, page, after| {
        bench.advance(after);
        // An entry of software's own, which nobody else may change.
        let entry = u64::from(page + 1) << 12 | USER_FLAGS;
        bench.write_entry(page, 0, entry);
        let answer = bench.wait(0, false);
        bench.assert_bound(&answer);
        bench.settle();
        let line = bench.subject.device.peek(table_address(page));
        assert_eq!(line[0], entry, "written {after} cycles after the read");
    });
}

/// A host write between two reads of its line is what memory has in the end, and what the reads after it get, in whichever cycles the three
/// come: at once, and while the page that the line names comes and its reply leaves.
pub fn a_host_write_wins_between_reads_of_its_line(make: Maker<'_>) {
    /// Cycles between the write and what it is close to.
    const CLOSE_CYCLES: u64 = 5;
    let mut bench = Bench::new(make, 256);
    // As many table frames as the lines below take.
    for table_frame in 0..2 {
        bench.set_tag(table_frame, TableLevel::Leaf.code());
    }
    let timing = bench.subject.timing;
    let arrival = timing.request_cycles + TRANSFER_CYCLES + timing.arrival_cycles;
    let starts = (arrival - 4..arrival + 12).step_by(4).chain([0]);
    let mut page = 0;
    for start in starts {
        for (write, read) in (0..CLOSE_CYCLES).flat_map(|w| (0..CLOSE_CYCLES).map(move |r| (w, r)))
        {
            bench
                .subject
                .link
                .borrow_mut()
                .script(page, Delivery::at(TRANSFER_CYCLES));
            bench.set_table_line(page, bench.remote_line(&[page]));
            bench.start_read(0, table_address(page));
            bench.advance(start);
            // An entry of software's own, which nobody else may change.
            let entry = u64::from(page + 1) << 12 | USER_FLAGS;
            for cycle in 0..CLOSE_CYCLES {
                if cycle == write {
                    bench.subject.device.submit(Request::Write {
                        id: 0,
                        address: table_address(page),
                        data: [entry, 0, 0, 0, 0, 0, 0, 0],
                        strobe: 0xff,
                    });
                }
                if cycle == read {
                    bench.start_read(1, table_address(page));
                }
                bench.advance(1);
            }
            let written = bench.wait(0, true);
            for id in 0..2 {
                let answer = bench.wait(id, false);
                bench.assert_bound(&answer);
                assert!(
                    answer.data[0] == entry || answer.accepted_cycle <= written.accepted_cycle,
                    "read {id} without the write: {start}, {write}, {read} cycles"
                );
            }
            bench.settle();
            let line = bench.subject.device.peek(table_address(page));
            assert_eq!(line[0], entry, "{start}, {write}, {read} cycles");
            page += 1;
        }
    }
    bench.assert_frames_conserved();
}

/// Calls `act` once for each cycle around the arrival of a page, with the page, which its own table line names, and the cycles from a
/// read of that line, which is under way on id 0.
fn in_each_cycle_around_an_arrival(make: Maker<'_>, tag: u32, act: impl Fn(&mut Bench, u32, u64)) {
    let mut bench = Bench::new(make, 2 * AROUND_CYCLES as u32 + 1);
    bench.set_tag(0, tag);
    let timing = bench.subject.timing;
    let arrival = timing.request_cycles + TRANSFER_CYCLES + timing.arrival_cycles;
    for (page, after) in (0..).zip(arrival - AROUND_CYCLES..=arrival + AROUND_CYCLES) {
        bench
            .subject
            .link
            .borrow_mut()
            .script(page, Delivery::at(TRANSFER_CYCLES));
        bench.set_table_line(page, bench.remote_line(&[page]));
        bench.start_read(0, table_address(page));
        act(&mut bench, page, after);
        bench.settle();
    }
    bench.assert_frames_conserved();
}

/// A second read of a line gets the page whenever it comes, and does not wait for what has come already.
pub fn a_read_in_any_cycle_around_an_arrival(make: Maker<'_>) {
    let leaf = TableLevel::Leaf.code();
    in_each_cycle_around_an_arrival(make, leaf, |bench, page, after| {
        bench.advance(after);
        bench.start_read(1, table_address(page));
        for id in 0..2 {
            let answer = bench.wait(id, false);
            bench.assert_installed(answer.data[0], page);
            let taken = answer.completed_cycle - answer.accepted_cycle;
            let longest = after + AROUND_CYCLES + TRANSFER_CYCLES;
            assert!(taken < longest, "id {id}, {after} cycles: took {taken}");
        }
        bench.settle();
        assert_eq!(bench.page(page).0, PageState::Resident);
    });
}

/// A page that a reply carries is resident, one that no reply carries is staged, also when the reply leaves while the page arrives.
pub fn a_reply_without_a_hold_around_an_arrival(make: Maker<'_>) {
    let no_hold = TableLevel::Leaf.code() | tag::NO_HOLD;
    in_each_cycle_around_an_arrival(make, no_hold, |bench, page, after| {
        let line = bench.remote_line(&[page]);
        bench.advance(after);
        bench.start_read(1, table_address(page));
        assert_eq!(bench.wait(0, false).data, line);
        let answer = bench.wait(1, false);
        bench.settle();
        let state = bench.page(page).0;
        if answer.data == line {
            assert_eq!(state, PageState::Staged, "{after} cycles");
        } else {
            bench.assert_installed(answer.data[0], page);
            assert_eq!(state, PageState::Resident, "{after} cycles");
        }
    });
}

/// An event is written, or counted as lost, however fast the events come.
pub fn events_are_written_or_counted(make: Maker<'_>) {
    const LINES: u8 = 8;
    let mut bench = Bench::new(make, 1);
    let bad = bench.remote_line(&[0])[0] | 1;
    for id in 0..LINES {
        bench.set_table_line(u32::from(id), [bad; 8]);
        bench.start_read(id, table_address(u32::from(id)));
    }
    for id in 0..LINES {
        bench.wait(id, false);
    }
    let written = bench.events().len() as u32;
    let lost = bench.number(fields::EVENTS_LOST);
    assert_eq!(written + lost, 8 * u32::from(LINES), "{lost} lost");
    assert_eq!(bench.flag(fields::STATUS_EVENT_OVERFLOW), lost > 0);
    assert_eq!(bench.number(fields::BAD_ENTRIES), 8 * u32::from(LINES));
}

/// With a short deadline and a line of eight remote pages on every id, each reply still keeps its bound.
pub fn a_short_bound_is_kept_under_load(make: Maker<'_>) {
    const READS: u8 = 60;
    const ROUNDS: u32 = 3;
    let mut bench = Bench::new(make, 64);
    bench.set(offsets::DRAM_BOUND_CYCLES, 64);
    bench.set(offsets::DEADLINE_CYCLES, 200);
    assert_eq!(bench.number(fields::ERROR_CODE), 0);
    for round in 0..ROUNDS {
        for id in 0..READS {
            let pages = std::array::from_fn::<u32, 8, _>(|entry| {
                (round * u32::from(READS) + u32::from(id)) * 8 + entry as u32
            });
            bench.set_table_line(u32::from(id), bench.remote_line(&pages));
        }
        for id in 0..READS {
            bench.start_read(id, table_address(u32::from(id)));
        }
        for id in 0..READS {
            let answer = bench.wait(id, false);
            bench.assert_bound(&answer);
        }
    }
    bench.settle();
    assert_eq!(bench.subject.device.statistics().over_bound, 0);
    bench.assert_frames_conserved();
}
