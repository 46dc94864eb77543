//! Accesses that are no table walks: passing, stray, fence, registers, events (sections 7 to 10; P2, P6).

use super::bench::*;
use outrigger_link::{Delivery, Fault};
use outrigger_port::{RESPONSE_DECERR, RESPONSE_OKAY, Request};
use outrigger_registers::encodings::{ErrorCode, EventType, Operation};
use outrigger_registers::parameters::{INTERCONNECT_TIMEOUT_CYCLES, PAGE_BYTES};
use outrigger_registers::{fields, offsets};

/// What is nobody's business passes, byte by byte, to all ranges of memory.
pub fn other_lines_pass(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let plain = u64::from(PLAIN_FRAME) * PAGE_BYTES as u64 + 0x40;
    for address in [plain, table_address(64 * 7), bench.frame_line(4000, 5)] {
        let first = bench.write(address, [0x1111_2222_3333_4444; 8], u64::MAX);
        assert_eq!(first.response, RESPONSE_OKAY);
        bench.write(address, [u64::MAX; 8], 0x8000_0000_0000_0001);
        let mut expected = [0x1111_2222_3333_4444; 8];
        expected[0] = 0x1111_2222_3333_44ff;
        expected[7] = 0xff11_2222_3333_4444;
        let answer = bench.read(address);
        assert_eq!(answer.data, expected);
        assert_eq!(answer.response, RESPONSE_OKAY);
        bench.assert_bound(&answer);
    }
    assert_eq!(bench.number(fields::TABLE_LINE_READS), 0);
}

/// The window has no memory; free frames have, and writes to them are counted.
pub fn stray_accesses_are_answered_and_counted(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let first = u64::from(bench.format.window_base) * PAGE_BYTES as u64;
    let last = first + (16384 * PAGE_BYTES as u64) - 64;
    for address in [first, last] {
        assert_eq!(bench.read(address).response, RESPONSE_DECERR);
        let answer = bench.write(address, [1; 8], u64::MAX);
        assert_eq!(answer.response, RESPONSE_OKAY);
        assert_eq!(bench.subject.device.peek(address), [0; 8], "not dropped");
    }
    assert_eq!(bench.number(fields::STRAY_READS), 2);
    assert_eq!(bench.number(fields::STRAY_WRITES), 2);
    let free = bench.frame_line(2, 1);
    bench.write(free, [3; 8], u64::MAX);
    assert_eq!(bench.read(free).data, [3; 8]);
    assert_eq!(bench.number(fields::STRAY_WRITES), 3);
    bench.set(offsets::CONTROL, fields::CONTROL_CLEAR_STATISTICS.mask());
    assert_eq!(bench.number(fields::STRAY_WRITES), 0);
}

/// Tokens ascend, and a fence is answered after the writes before it.
pub fn the_fence_waits_for_earlier_writes(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let first = bench.fence();
    assert!(first > 0);
    let plain = u64::from(PLAIN_FRAME) * PAGE_BYTES as u64;
    for id in 0..8_u8 {
        bench.subject.device.submit(Request::Write {
            id,
            address: plain + 64 * u64::from(id),
            data: [u64::from(id) + 1; 8],
            strobe: u64::MAX,
        });
    }
    // All eight are accepted before the fence; how soon after that it comes is the device's affair.
    bench.advance(9);
    let second = bench.fence();
    assert_eq!(second, first + 1);
    for id in 0..8_u8 {
        let address = plain + 64 * u64::from(id);
        let line = bench.subject.device.peek(address);
        assert_eq!(line, [u64::from(id) + 1; 8], "write {id} is not there");
    }
    assert_eq!(bench.fence(), second + 1);
    let other = u64::from(FENCE_FRAME) * PAGE_BYTES as u64 + 64;
    bench.write(other, [7; 8], u64::MAX);
    assert_eq!(bench.read(other).data, [7; 8], "only the first line");
}

/// A setting that would break the reply bound, or makes no sense, changes nothing and is named in ERROR.
pub fn refused_settings_change_nothing(make: Maker<'_>) {
    let bench = Bench::new(make, 1);
    let too_late = INTERCONNECT_TIMEOUT_CYCLES;
    for (offset, value, code) in [
        (
            offsets::DEADLINE_CYCLES,
            too_late,
            ErrorCode::BoundReachesTimeout,
        ),
        (
            offsets::DRAM_BOUND_CYCLES,
            too_late / 3,
            ErrorCode::BoundReachesTimeout,
        ),
        (offsets::FRAME_BASE, 0x8001, ErrorCode::MisalignedBase),
        (offsets::HOLD_LIMIT, 17, ErrorCode::OutOfRange),
        (offsets::FETCH_LIMIT, 65, ErrorCode::OutOfRange),
        (offsets::REPLY_BOUND_CYCLES, 1, ErrorCode::ReadOnly),
        (offsets::HOST_WRITE_ERRORS + 4, 1, ErrorCode::Unmapped),
    ] {
        let before = bench.get(offset);
        bench.set(offset, value);
        assert_eq!(bench.get(offset), before, "{offset:#x}");
        assert_eq!(bench.number(fields::ERROR_CODE), code.code());
        let named = bench.number(fields::ERROR_REGISTER_OFFSET);
        assert_eq!(named, u32::from(offset));
        bench.set(offsets::CONTROL, fields::CONTROL_CLEAR_ERROR.mask());
        assert_eq!(bench.get(offsets::ERROR), 0);
    }
    bench.set(offsets::DEADLINE_CYCLES, 3000);
    assert_eq!(bench.number(fields::REPLY_BOUND_CYCLES), 3032);
}

/// A full ring drops events, says so, and never blocks; each record raises an interrupt.
pub fn a_full_ring_drops_events(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    bench.events();
    bench.function.take_interrupts(0).expect("interrupts");
    let entry = bench.remote_line(&[0])[0] | 1;
    for _ in 0..9 {
        bench.set_table_line(0, [entry; 8]);
        bench.walk(0);
        bench.settle();
    }
    // 72 events, 64 records.
    assert!(bench.flag(fields::STATUS_EVENT_OVERFLOW));
    assert_eq!(bench.number(fields::EVENTS_LOST), 8);
    assert_eq!(bench.events().len(), 64);
    assert_eq!(bench.function.take_interrupts(0), Ok(64));
    bench.set(offsets::CONTROL, fields::CONTROL_CLEAR_OVERFLOW.mask());
    assert!(!bench.flag(fields::STATUS_EVENT_OVERFLOW));
    bench.walk(0);
    assert_eq!(bench.events().len(), 8);
}

/// Records name type, frame, page and entry address.
pub fn records_say_what_happened(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    assert_eq!(
        bench.result(Operation::Demand, 9),
        outrigger_registers::encodings::CommandResult::Ok
    );
    let records = bench.events();
    let (_, frame) = bench.page(9);
    assert_eq!(records.len(), 1);
    assert_eq!(u32::from(records[0].event_type), EventType::Staged.code());
    assert_eq!((records[0].page, u32::from(records[0].frame)), (9, frame));
    let unset = outrigger_registers::parameters::ENTRY_UNSET;
    assert_eq!(records[0].entry_address, unset);
    let failing = Delivery::with(Fault::Error { after_chunks: 0 });
    bench.subject.link.borrow_mut().script(10, failing);
    bench.set_table_line(2, bench.remote_line(&[9, 10]));
    bench.walk(2);
    let records = bench.events();
    assert_eq!(records.len(), 1);
    assert_eq!(records[0].page, 10);
    assert_eq!(records[0].entry_address, 17);
}
