//! What the description once left open, settled: each test says what every device does (sections 2, 4, 5, 6, 8 and 11).

use super::bench::*;
use outrigger_link::{Delivery, Fault, WriteBackDelivery};
use outrigger_port::Line;
use outrigger_registers::encodings::{
    CommandResult, EventType, Operation, PageState, TableLevel, tag,
};
use outrigger_registers::parameters::{TABLE_FRAMES, WRITEBACK_SLOTS};
use outrigger_registers::{fields, offsets};

/// A cancelled fetch ends its wait when the cancel is sent, not when the transport has confirmed it; until then the page is not waited for.
pub fn a_cancel_ends_the_wait_when_it_is_sent(make: Maker<'_>) {
    let mut link = fast_link();
    // Confirms take the base delay: far beyond the deadline.
    link.base_ns = 400_000;
    let mut bench = Bench::with_link(make, 2, link);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, 1000);
    let lost = Delivery::with(Fault::LosePage);
    bench.subject.link.borrow_mut().script(5, lost);
    let line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    let answer = bench.walk(0);
    assert_eq!(answer.data[0], bench.format.late(line[0]));
    let taken = answer.completed_cycle - answer.accepted_cycle;
    assert!((1000..1500).contains(&taken), "left after {taken} cycles");
    // Slot and frame are in quarantine; a read neither waits nor fetches again.
    assert_eq!(bench.page(5).0, PageState::Fetching);
    assert_eq!(bench.walk(0).data, line);
    assert_eq!(bench.number(fields::FETCHES), 1);
    assert_eq!(bench.number(fields::FETCHES_CANCELLED), 0);
    bench.set(offsets::CONTROL, fields::CONTROL_TRANSPORT_RESET.mask());
    bench.advance(200);
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.number(fields::FETCHES_CANCELLED), 1);
    bench.settle();
    bench.assert_frames_conserved();
}

/// A held line that the host writes leaves as it is in memory, wrong entries included; the next read sorts them out.
pub fn a_written_line_leaves_as_it_is_in_memory(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let mut line = bench.remote_line(&[5]);
    // Present in the window.
    line[2] = bench.format.remote(9, USER_FLAGS) | 1;
    bench.set_table_line(0, line);
    bench.start_read(0, table_address(0));
    bench.advance(100);
    assert_eq!(bench.number(fields::STATUS_HOLDS_TAKEN), 1);
    let mut expected = line;
    expected[3] = bench.format.remote(10, USER_FLAGS) | 1;
    bench.write_entry(0, 3, expected[3]);
    assert_eq!(bench.wait(0, false).data, expected);
    bench.settle();
    assert_eq!(bench.subject.device.peek(table_address(0)), expected);
    let again = bench.walk(0);
    bench.assert_installed(again.data[0], 5);
    assert_eq!(again.data[2], expected[2] & !1);
    assert_eq!(again.data[3], expected[3] & !1);
    // One before the write, two after it.
    assert_eq!(bench.number(fields::BAD_ENTRIES), 3);
}

/// A page on its way is not in its frame yet: a write to the frame is a stray one, and the page comes whole all the same.
pub fn a_write_to_a_frame_that_is_being_filled_is_stray(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::at(1500));
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.start_read(0, table_address(0));
    bench.advance(100);
    // Its only frame; no beat of the page has come.
    bench.write(bench.frame_line(0, 7), [0x55; 8], u64::MAX);
    assert_eq!(bench.number(fields::STRAY_WRITES), 1);
    let frame_before = bench.result(Operation::EvictBegin, 0);
    assert_eq!(frame_before, CommandResult::Refused);
    let answer = bench.wait(0, false);
    assert_eq!(bench.assert_installed(answer.data[0], 5), 0);
    // It is clean: nothing is written back.
    bench.result(Operation::EvictBegin, 0);
    bench.write_entry(0, 0, bench.remote_line(&[5])[0]);
    let token = bench.fence();
    assert_eq!(bench.commit(0, token), (CommandResult::Ok, [0, 5]));
}

/// EVICT_COMMIT checks in this order: is the page leaving, the token, the entry, and last the write-back slot.
pub fn a_commit_checks_the_entry_before_the_slot(make: Maker<'_>) {
    use CommandResult::*;
    let pages = WRITEBACK_SLOTS as u32 + 1;
    let mut bench = Bench::with_link(make, pages, fast_link());
    let mut frames = Vec::new();
    for page in 0..pages {
        bench.set_table_line(page, bench.remote_line(&[page]));
        let answer = bench.walk(page);
        frames.push(bench.assert_installed(answer.data[0], page));
    }
    for (page, frame) in (0..).zip(&frames) {
        bench.write(bench.frame_line(*frame, 1), [0x99; 8], u64::MAX);
        let slow = WriteBackDelivery {
            at_cycle_after_request: Some(100_000),
            error: false,
        };
        bench
            .subject
            .link
            .borrow_mut()
            .script_write_back(page, slow);
        assert_eq!(bench.result(Operation::EvictBegin, *frame), Ok);
    }
    let last = frames[WRITEBACK_SLOTS];
    let old_token = bench.fence();
    for page in 0..WRITEBACK_SLOTS as u32 {
        bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
    }
    let token = bench.fence();
    for frame in &frames[..WRITEBACK_SLOTS] {
        assert_eq!(bench.commit(*frame, token).0, Ok);
    }
    // Every slot is busy, and the entry of the last page is present.
    assert_eq!(bench.commit(last, token).0, EntryNotRemote);
    assert_eq!(bench.commit(last, old_token.wrapping_sub(1)).0, OldToken);
    let page = pages - 1;
    bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
    let token = bench.fence();
    assert_eq!(bench.commit(last, token).0, Busy);
    assert_eq!(bench.page(page), (PageState::Leaving, last));
    assert_eq!(bench.commit(frames[0], token).0, Refused);
    bench.settle();
    assert_eq!(bench.commit(last, token), (Ok, [1, page]));
    bench.settle();
    assert_eq!(bench.number(fields::FRAMES_FREE), pages);
    bench.assert_frames_conserved();
}

/// A function reset drops the events that are not under way: no overflow, none counted as lost, and numbers without a gap.
pub fn a_function_reset_drops_events_silently(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let wrong = bench.format.remote(9, USER_FLAGS) | 1;
    for table_line in 0..4 {
        bench.set_table_line(table_line, [wrong; 8]);
        bench.start_read(table_line as u8, table_address(table_line));
    }
    for id in 0..4 {
        bench.wait(id, false);
    }
    bench.function.reset().expect("reset");
    bench.settle();
    assert_eq!(bench.number(fields::BAD_ENTRIES), 32);
    assert!(!bench.flag(fields::STATUS_EVENT_OVERFLOW));
    assert_eq!(bench.number(fields::EVENTS_LOST), 0);
    // `events` checks the numbers.
    let before = bench.events().len();
    assert!(before < 32, "{before} of 32 records written");
    bench.enable(&ALL_ON);
    bench.settle();
    assert_eq!(bench.events(), [], "events of before the reset");
    bench.walk(0);
    assert_eq!(bench.events().len(), 8);
}

/// An install that was decided stays decided when EVICT_BEGIN comes; the commit is refused until the host has written the entry.
pub fn an_eviction_begun_while_its_reply_waits(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let line = bench.remote_line(&[5, 6]);
    bench.set_table_line(0, line);
    {
        let mut link = bench.subject.link.borrow_mut();
        link.script(5, Delivery::at(200));
        link.script(6, Delivery::at(1800));
    }
    bench.start_read(0, table_address(0));
    bench.advance(400);
    let (_, frame) = bench.page(5);
    let (result, [page, _]) = bench.command(Operation::EvictBegin, frame);
    assert_eq!((result, page), (CommandResult::Ok, 5));
    let answer = bench.wait(0, false);
    assert_eq!(bench.assert_installed(answer.data[0], 5), frame);
    bench.assert_installed(answer.data[1], 6);
    bench.settle();
    let token = bench.fence();
    let refused = bench.commit(frame, token).0;
    assert_eq!(refused, CommandResult::EntryNotRemote);
    bench.write_entry(0, 0, line[0]);
    assert_eq!(bench.walk(0).data[0], line[0], "installed while leaving");
    let token = bench.fence();
    assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [0, 5]));
}

/// DEMAND of a page that a line fetches joins that fetch: no second one, and no pin. An unknown entry address is not waited for.
pub fn a_demand_joins_a_fetch_without_a_pin(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    for page in [5, 6] {
        let mut link = bench.subject.link.borrow_mut();
        link.script(page, Delivery::at(6000));
    }
    let line = bench.remote_line(&[5, 6]);
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.walk(0);
    assert_eq!(bench.result(Operation::Demand, 5), CommandResult::Ok);
    assert!(!bench.pinned(5));
    assert_eq!(bench.number(fields::FETCHES), 1);
    assert_eq!(bench.result(Operation::Demand, 6), CommandResult::Ok);
    assert!(bench.pinned(6));
    bench.set_table_line(1, bench.remote_line(&[6]));
    let answer = bench.walk(1);
    assert_eq!(answer.data, bench.remote_line(&[6]), "waited for");
    bench.settle();
    assert_eq!(bench.events_of(EventType::Staged), [5, 6]);
    // The line that did not wait has no claim on it either.
    bench.set_table_line(0, line);
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[1], 6);
    assert_eq!(bench.number(fields::ALIASES), 0);
    assert_eq!(bench.number(fields::DEMANDS), 2);
}

/// The last table frame holds the address that means unknown: it cannot be a leaf, whatever the other tag bits; anything else it can be.
pub fn the_last_table_frame_is_no_leaf(make: Maker<'_>) {
    let bench = Bench::new(make, 1);
    let last = TABLE_FRAMES as u32 - 1;
    let set = |frame: u32, value: u32| {
        let argument = frame | value << tag::ARGUMENT_LOW;
        bench.result(Operation::SetTag, argument)
    };
    let leaf = TableLevel::Leaf.code();
    for value in [leaf, leaf | tag::NO_HOLD, leaf | tag::QUIET] {
        assert_eq!(set(last, value), CommandResult::BadArgument, "tag {value}");
        assert_eq!(set(last - 1, value), CommandResult::Ok, "tag {value}");
    }
    for level in [TableLevel::None, TableLevel::Middle, TableLevel::Upper] {
        assert_eq!(set(last, level.code()), CommandResult::Ok, "{level:?}");
    }
    assert_eq!(set(last, 1 << tag::BITS), CommandResult::BadArgument);
}

/// A bad write response of a chunk fails its fetch with the last chunk, and no earlier: the transport is not asked to stop.
pub fn a_failed_page_write_waits_for_the_last_chunk(make: Maker<'_>) {
    let mut bench = Bench::new(make, 2);
    let Some(fail) = &bench.subject.fail_next_write else {
        return;
    };
    fail(bench.frame_line(0, 3));
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::at(1000));
    let line: Line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    let answer = bench.walk(0);
    assert_eq!(answer.data[0], bench.format.late(line[0]));
    let taken = answer.completed_cycle - answer.accepted_cycle;
    assert!((1000..1500).contains(&taken), "left after {taken} cycles");
    assert_eq!(bench.events_of(EventType::FetchFailed), [5]);
    assert_eq!(bench.page(5).0, PageState::Failed);
    assert_eq!(bench.number(fields::FRAMES_FREE), 2);
    assert_eq!(bench.number(fields::FETCHES_CANCELLED), 0);
    bench.assert_frames_conserved();
}
