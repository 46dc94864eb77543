//! Late, lost, duplicated, reordered and failed fetches, at each state (sections 4 and 5; P1, P2, P5).

use super::bench::*;
use outrigger_link::{Delivery, Fault};
use outrigger_port::Line;
use outrigger_registers::encodings::{CommandResult, EventType, Operation, PageState};
use outrigger_registers::parameters::HOLDS;
use outrigger_registers::{fields, offsets};

/// Deadline of a bench after reset, in cycles.
const DEADLINE_CYCLES: u64 = 2000;

/// One line with pages that come in time, late, never, and in error: one reply at the deadline.
pub fn one_line_with_every_outcome(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    let pages = [10, 11, 12, 13];
    let line = bench.remote_line(&pages);
    bench.set_table_line(0, line);
    let outcomes = [
        Delivery::at(500),
        Delivery::at(4000),
        Delivery::with(Fault::LosePage),
        Delivery::with(Fault::Error { after_chunks: 3 }),
    ];
    for (page, outcome) in pages.into_iter().zip(outcomes) {
        bench.subject.link.borrow_mut().script(page, outcome);
    }
    let answer = bench.walk(0);
    let taken = answer.completed_cycle - answer.accepted_cycle;
    assert!(taken >= DEADLINE_CYCLES, "left after {taken} cycles");
    bench.assert_installed(answer.data[0], 10);
    for (after, before) in answer.data[1..4].iter().zip(&line[1..4]) {
        assert_eq!(*after, bench.format.late(*before));
    }
    // Late marks are for the reply only.
    let in_memory = bench.subject.device.peek(table_address(0));
    assert_eq!(in_memory[0], answer.data[0]);
    assert_eq!(in_memory[1..], line[1..]);
    bench.settle();
    assert_eq!(bench.page(11).0, PageState::Staged);
    assert_eq!(bench.page(12).0, PageState::Remote);
    assert_eq!(bench.page(13).0, PageState::Failed);
    let records = bench.events();
    let of = |event: EventType| -> Vec<u32> {
        let pages = records
            .iter()
            .filter(|record| u32::from(record.event_type) == event.code());
        pages.map(|record| record.page).collect()
    };
    assert_eq!(of(EventType::Staged), [11]);
    assert_eq!(of(EventType::FetchCancelled), [12]);
    assert_eq!(of(EventType::FetchFailed), [13]);
    // The next read installs the late one, fetches the lost one and leaves the failed one alone.
    let again = bench.walk(0);
    bench.assert_installed(again.data[1], 11);
    bench.assert_installed(again.data[2], 12);
    assert_eq!(again.data[3], line[3]);
    assert_eq!(bench.number(fields::PAGES_LATE), 3);
    assert_eq!(bench.number(fields::FETCHES_FAILED), 1);
    assert_eq!(bench.number(fields::FETCHES_CANCELLED), 1);
    bench.assert_frames_conserved();
}

/// Write response at the deadline: in time. One cycle before: too. One after: late.
pub fn the_deadline_itself_is_in_time(make: Maker<'_>) {
    for (offset, in_time) in [(-1, true), (0, true), (1, false)] {
        let mut bench = Bench::new(make, 8);
        let timing = bench.subject.timing;
        let at = DEADLINE_CYCLES - timing.request_cycles - timing.arrival_cycles;
        let at = at.saturating_add_signed(offset);
        bench.subject.link.borrow_mut().script(5, Delivery::at(at));
        let line = bench.remote_line(&[5]);
        bench.set_table_line(0, line);
        let answer = bench.walk(0);
        if in_time {
            bench.assert_installed(answer.data[0], 5);
        } else {
            assert_eq!(answer.data[0], bench.format.late(line[0]));
        }
        let taken = answer.completed_cycle - answer.accepted_cycle;
        let slack = 16 + HOLDS as u64;
        assert!(
            taken < DEADLINE_CYCLES + slack && taken + slack > DEADLINE_CYCLES,
            "offset {offset}: {taken} cycles"
        );
        bench.settle();
        bench.assert_frames_conserved();
    }
}

/// A new deadline is for holds taken after no hold is taken.
pub fn a_new_deadline_waits_for_the_holds(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    for page in 0..3 {
        bench.set_table_line(page, bench.remote_line(&[page]));
        let lost = Delivery::with(Fault::LosePage);
        bench.subject.link.borrow_mut().script(page, lost);
    }
    bench.start_read(0, table_address(0));
    bench.advance(100);
    bench.set(offsets::DEADLINE_CYCLES, 500);
    bench.start_read(1, table_address(1));
    for id in 0..2 {
        let answer = bench.wait(id, false);
        let taken = answer.completed_cycle - answer.accepted_cycle;
        assert!(taken >= 2000, "id {id} left after {taken} cycles");
    }
    let answer = bench.walk(2);
    let taken = answer.completed_cycle - answer.accepted_cycle;
    assert!((500..2000).contains(&taken), "left after {taken} cycles");
}

/// Duplicates of a complete page do not touch what the host wrote since.
pub fn duplicates_after_completion_change_nothing(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    let fault = Fault::Duplicate { after_cycles: 3000 };
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::with(fault));
    bench.set_table_line(0, bench.remote_line(&[5]));
    let answer = bench.walk(0);
    let frame = bench.assert_installed(answer.data[0], 5);
    let lines = [0, 31, 63].map(|line| bench.frame_line(frame, line));
    for address in lines {
        bench.write(address, [address; 8], u64::MAX);
    }
    bench.settle();
    for address in lines {
        assert_eq!(bench.subject.device.peek(address), [address; 8]);
    }
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8);
}

/// Duplicates within a fetch do not count as the chunks that are still to come.
pub fn duplicates_within_a_fetch_are_dropped(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    let fault = Fault::Duplicate { after_cycles: 8 };
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::with(fault));
    bench.set_table_line(0, bench.remote_line(&[5]));
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 5);
    bench.settle();
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8);
}

/// What comes between the cancel and its confirm is dropped, even if it is the whole page.
pub fn chunks_after_the_cancel_are_dropped(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, 256);
    bench.subject.link.borrow_mut().script(5, Delivery::at(700));
    let line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    let answer = bench.walk(0);
    assert_eq!(answer.data[0], bench.format.late(line[0]));
    bench.settle();
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8);
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.events_of(EventType::FetchCancelled), [5]);
    bench.assert_frames_conserved();
}

/// Duplicates that come when their slot works on another page do not end up there.
pub fn duplicates_of_an_old_epoch_change_nothing(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    {
        let mut link = bench.subject.link.borrow_mut();
        let fault = Fault::Duplicate { after_cycles: 1500 };
        link.script(
            5,
            Delivery {
                at_cycle_after_request: Some(300),
                fault,
            },
        );
        link.script(6, Delivery::at(1900));
    }
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.set_table_line(1, bench.remote_line(&[6]));
    bench.walk(0);
    let answer = bench.walk(1);
    bench.assert_installed(answer.data[0], 6);
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8);
}

/// Chunks in any order make the same page.
pub fn chunks_in_any_order_make_the_page(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    let orders = [
        [7, 6, 5, 4, 3, 2, 1, 0],
        [3, 0, 7, 1, 6, 2, 5, 4],
        [1, 2, 3, 4, 5, 6, 7, 0],
    ];
    for (page, order) in (0..).zip(orders) {
        let delivery = Delivery::with(Fault::Order(order));
        bench.subject.link.borrow_mut().script(page, delivery);
    }
    bench.set_table_line(0, bench.remote_line(&[0, 1, 2]));
    let answer = bench.walk(0);
    for page in 0..3 {
        bench.assert_installed(answer.data[page as usize], page);
    }
}

/// One lost chunk loses the page; the next read fetches it again, and the frame is not lost.
pub fn a_lost_chunk_is_cancelled_and_fetched_again(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    let fault = Fault::LoseChunk(3);
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::with(fault));
    let line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    assert_eq!(bench.walk(0).data[0], bench.format.late(line[0]));
    // Until the time-out it is on its way, and a read waits for it.
    assert_eq!(bench.page(5).0, PageState::Fetching);
    assert_eq!(bench.walk(0).data[0], bench.format.late(line[0]));
    assert_eq!(bench.number(fields::FETCHES), 1);
    bench.settle();
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.events_of(EventType::FetchCancelled), [5]);
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 5);
    assert_eq!(bench.number(fields::FETCHES), 2);
    bench.assert_frames_conserved();
}

/// An error at the start, in the middle and before the last chunk fails the page; RELEASE and DEMAND lead out of it.
pub fn an_error_fails_the_page_until_software_acts(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    let line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    for (after_chunks, way_out) in [
        (0, Operation::Release),
        (4, Operation::Demand),
        (7, Operation::Release),
    ] {
        let fault = Fault::Error { after_chunks };
        bench
            .subject
            .link
            .borrow_mut()
            .script(5, Delivery::with(fault));
        let answer = bench.walk(0);
        assert_eq!(answer.data[0], bench.format.late(line[0]));
        let taken = answer.completed_cycle - answer.accepted_cycle;
        assert!(taken < DEADLINE_CYCLES, "a failed fetch ends its wait");
        assert_eq!(bench.events_of(EventType::FetchFailed), [5]);
        assert_eq!(bench.page(5).0, PageState::Failed);
        assert_eq!(bench.walk(0).data, line);
        assert_eq!(bench.number(fields::FRAMES_FREE), 1);
        if way_out == Operation::Demand {
            let again = Delivery::with(Fault::Error { after_chunks: 0 });
            bench.subject.link.borrow_mut().script(5, again);
            assert_eq!(bench.result(way_out, 5), CommandResult::Ok);
            assert_eq!(bench.events_of(EventType::FetchFailed), [5]);
        }
        assert_eq!(bench.result(Operation::Release, 5), CommandResult::Ok);
        assert_eq!(bench.page(5).0, PageState::Remote);
        assert_eq!(bench.result(Operation::Release, 5), CommandResult::Refused);
    }
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 5);
}

/// An error behind the last chunk comes too late, wherever it meets the acknowledgements: the page is whole.
pub fn an_error_behind_the_last_chunk_fails_nothing(make: Maker<'_>) {
    let pages = 40;
    let mut bench = Bench::new(make, pages);
    for page in 0..pages {
        let fault = Fault::ErrorBehind {
            after_cycles: page.into(),
        };
        bench
            .subject
            .link
            .borrow_mut()
            .script(page, Delivery::with(fault));
        bench.set_table_line(page, bench.remote_line(&[page]));
        let answer = bench.walk(page);
        bench.assert_installed(answer.data[0], page);
        bench.settle();
        assert_eq!(bench.page(page).0, PageState::Resident, "{page} cycles");
        assert_eq!(bench.number(fields::STALE_CHUNKS), page + 1);
        bench.assert_frames_conserved();
    }
    assert_eq!(bench.number(fields::FETCHES_FAILED), 0);
    assert_eq!(bench.events_of(EventType::FetchFailed), [0_u32; 0]);
}

/// An unconfirmed cancel quarantines its slot and frame; a transport reset frees them.
pub fn a_transport_reset_confirms_cancels(make: Maker<'_>) {
    let mut link = fast_link();
    // Confirms take the base delay: beyond this test's patience for idleness, within that for a command.
    link.base_ns = 400_000;
    let mut bench = Bench::with_link(make, 1, link);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, 2500);
    let lost = Delivery::with(Fault::LosePage);
    bench.subject.link.borrow_mut().script(5, lost);
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.walk(0);
    bench.advance(3000);
    assert_eq!(bench.page(5).0, PageState::Fetching);
    assert_eq!(bench.number(fields::FRAMES_FETCHING), 1);
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 1);
    bench.set(offsets::CONTROL, fields::CONTROL_TRANSPORT_RESET.mask());
    bench.advance(200);
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.number(fields::FRAMES_FREE), 1);
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0);
    // The link's own confirm of the old epoch comes later and hits nothing.
    bench.settle();
    bench.assert_frames_conserved();
}

/// A table line whose read fails in device memory passes with its response; a failed page write fails the fetch.
pub fn device_memory_errors_reach_nobody_else(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    if let Some(fail) = &bench.subject.fail_next_read {
        fail(table_address(0));
        let answer = bench.read(table_address(0));
        assert_eq!(answer.response, outrigger_port::RESPONSE_SLVERR);
        assert_eq!(answer.data, line);
        assert_eq!(bench.page(5).0, PageState::Remote);
    }
    if let Some(fail) = &bench.subject.fail_next_write {
        fail(bench.frame_line(0, 17));
        let answer = bench.walk(0);
        assert_eq!(answer.data[0], bench.format.late(line[0]));
        assert_eq!(bench.events_of(EventType::FetchFailed), [5]);
        assert_eq!(bench.result(Operation::Release, 5), CommandResult::Ok);
    }
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 5);
    bench.assert_frames_conserved();
}

/// Function reset with every hold taken: replies within the bound, fetches cancelled, what must survive does.
pub fn a_function_reset_with_all_holds_taken(make: Maker<'_>) {
    let mut bench = Bench::new(make, 64);
    bench.set_table_line(40, bench.remote_line(&[100]));
    let before = bench.walk(40);
    let frame = bench.assert_installed(before.data[0], 100);
    bench.write(bench.frame_line(frame, 9), [0x77; 8], u64::MAX);
    for hold in 0..HOLDS as u32 {
        let line = bench.remote_line(&[hold * 2, hold * 2 + 1]);
        bench.set_table_line(hold, line);
        let mut link = bench.subject.link.borrow_mut();
        link.script(hold * 2, Delivery::with(Fault::LosePage));
        link.script(hold * 2 + 1, Delivery::at(9000));
        drop(link);
        bench.start_read(hold as u8, table_address(hold));
    }
    bench.advance(300);
    assert_eq!(bench.number(fields::STATUS_HOLDS_TAKEN), HOLDS as u32);
    bench.function.reset().expect("reset");
    for hold in 0..HOLDS as u32 {
        let answer = bench.wait(hold as u8, false);
        let line: Line = bench.remote_line(&[hold * 2, hold * 2 + 1]);
        for (after, before) in answer.data.iter().zip(line) {
            assert!([before, bench.format.late(before)].contains(after));
        }
        bench.assert_bound(&answer);
    }
    bench.settle();
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0);
    assert_eq!(bench.number(fields::FRAMES_FREE), 63);
    assert!(bench.flag(fields::STATUS_FUNCTION_RESET_SEEN));
    for switch in [
        fields::ENABLE_PREFETCH,
        fields::ENABLE_EVENTS,
        fields::ENABLE_INTERRUPTS,
    ] {
        assert!(!bench.flag(switch), "{} survived", switch.name);
    }
    assert_eq!(bench.page(100), (PageState::Resident, frame));
    assert_eq!(bench.number(fields::WINDOW_BASE), bench.format.window_base);
    // Tags and installs survive, prefetch does not.
    assert_eq!(bench.walk(40).data, before.data);
    assert_eq!(bench.walk(0).data, bench.remote_line(&[0, 1]));
    bench.enable(&ALL_ON);
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 0);
    // The dirty mark survives: the page is written back.
    assert_eq!(
        bench.result(Operation::EvictBegin, frame),
        CommandResult::Ok
    );
    bench.write_entry(40, 0, bench.remote_line(&[100])[0]);
    let token = bench.fence();
    assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [1, 100]));
    bench.settle();
    assert_eq!(bench.subject.device.peek_remote(100, 9), [0x77; 8]);
    bench.assert_frames_conserved();
}
