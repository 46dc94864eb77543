//! What the agent has to remember of a page, a frame or a slot, and what it has to forget (sections 3, 5, 6, 9 and 10; P2, P4, P5, P7).

use super::bench::*;
use outrigger_link::{Delivery, Fault};
use outrigger_port::{RESPONSE_DECERR, RESPONSE_OKAY, RESPONSE_SLVERR};
use outrigger_registers::encodings::{CommandResult, ErrorCode, EventType, Operation, PageState};
use outrigger_registers::parameters::{
    ENTRY_UNSET, INTERCONNECT_TIMEOUT_CYCLES, PAGE_BYTES, REPLY_SLACK_CYCLES, VICTIM_FRAMES,
    WRITEBACK_SLOTS,
};
use outrigger_registers::{fields, offsets};

/// Takes a page of a table line out; its entry is remote again. Says whether it was written back.
fn evict(bench: &mut Bench, page: u32, table_line: u32) -> bool {
    let (_, frame) = bench.page(page);
    let begin = bench.result(Operation::EvictBegin, frame);
    assert_eq!(begin, CommandResult::Ok, "page {page}");
    bench.write_entry(table_line, 0, bench.remote_line(&[page])[0]);
    let token = bench.fence();
    let (result, [dirty, left]) = bench.commit(frame, token);
    assert_eq!((result, left), (CommandResult::Ok, page));
    bench.settle();
    assert_eq!(bench.page(page).0, PageState::Remote);
    dirty == 1
}

/// The dirty mark of a frame ends with its page.
pub fn a_filled_again_frame_is_clean(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    for page in 0..2 {
        bench.set_table_line(page, bench.remote_line(&[page]));
        bench.walk(page);
        bench.write(bench.frame_line(0, 3), [0x77; 8], u64::MAX);
        assert!(evict(&mut bench, page, page), "a written page is dirty");
        bench.walk(page);
        assert!(!evict(&mut bench, page, page), "nobody wrote it since");
    }
    bench.assert_frames_conserved();
}

/// A page that left may come back under another entry address.
pub fn eviction_forgets_the_entry_address(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    for (table_line, write) in [(0, false), (1, true), (2, false)] {
        bench.set_table_line(table_line, bench.remote_line(&[5]));
        let answer = bench.walk(table_line);
        let frame = bench.assert_installed(answer.data[0], 5);
        if write {
            let line = bench.subject.device.peek(bench.frame_line(frame, 0));
            bench.write(bench.frame_line(frame, 0), line, u64::MAX);
        }
        assert_eq!(evict(&mut bench, 5, table_line), write);
        let (_, [_, entry_address]) = bench.command(Operation::QueryPage, 5);
        assert_eq!(entry_address, ENTRY_UNSET);
        bench.write_entry(table_line, 0, 0);
    }
    assert_eq!(bench.number(fields::ALIASES), 0);
    bench.assert_frames_conserved();
}

/// A confirmation that comes after a transport reset freed its slot does not free the slot's next fetch.
pub fn a_confirmation_of_an_older_cancel_frees_nothing(make: Maker<'_>) {
    const CONFIRM_CYCLES: u64 = 100_000;
    let mut link = fast_link();
    // Confirms take the base delay.
    link.base_ns = CONFIRM_CYCLES * 4;
    let mut bench = Bench::with_link(make, 4, link);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, 2500);
    let cancelled = bench.subject.device.cycle() + 2500;
    // The page between the two lost ones makes way for a device that offers its next slot early.
    for (page, delivery) in [
        (5, Delivery::with(Fault::LosePage)),
        (6, Delivery::at(100)),
        (7, Delivery::with(Fault::LosePage)),
    ] {
        bench.subject.link.borrow_mut().script(page, delivery);
        bench.set_table_line(page, bench.remote_line(&[page]));
        bench.walk(page);
        bench.advance(1000);
        if page == 5 {
            bench.set(offsets::CONTROL, fields::CONTROL_TRANSPORT_RESET.mask());
            bench.advance(200);
            assert_eq!(bench.page(5).0, PageState::Remote);
        }
    }
    assert_eq!(bench.number(fields::FETCHES_CANCELLED), 1);
    let now = bench.subject.device.cycle();
    bench.advance(cancelled + CONFIRM_CYCLES + 1500 - now);
    assert_eq!(bench.page(7).0, PageState::Fetching, "freed too early");
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 1);
    bench.settle();
    assert_eq!(bench.page(7).0, PageState::Remote);
    assert_eq!(bench.number(fields::FETCHES_CANCELLED), 2);
    bench.assert_frames_conserved();
}

/// Chunks of an earlier fetch that come when their slot works on another page do not end up there.
pub fn chunks_of_an_older_fetch_of_the_slot_change_nothing(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let duplicated = Delivery {
        at_cycle_after_request: Some(300),
        fault: Fault::Duplicate { after_cycles: 1500 },
    };
    // The page in between makes way for a device that offers its next slot early.
    for (page, delivery) in [
        (5, duplicated),
        (6, Delivery::at(100)),
        (7, Delivery::at(1900)),
    ] {
        bench.subject.link.borrow_mut().script(page, delivery);
        bench.set_table_line(page, bench.remote_line(&[page]));
        let answer = bench.read(table_address(page));
        bench.assert_installed(answer.data[0], page);
    }
    bench.settle();
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8);
}

/// Every frame comes back exactly once, whatever became of its page.
pub fn every_frame_can_be_withdrawn_in_the_end(make: Maker<'_>) {
    const FRAMES: u32 = 8;
    let mut bench = Bench::with_link(make, FRAMES, fast_link());
    let faults = [
        Fault::LosePage,
        Fault::Error { after_chunks: 3 },
        Fault::None,
        Fault::None,
    ];
    for (page, fault) in (0..).zip(faults) {
        let delivery = Delivery::with(fault);
        bench.subject.link.borrow_mut().script(page, delivery);
        bench.set_table_line(page, bench.remote_line(&[page]));
        bench.walk(page);
        bench.settle();
    }
    let (_, frame) = bench.page(2);
    bench.write(bench.frame_line(frame, 0), [1; 8], u64::MAX);
    assert!(evict(&mut bench, 2, 2));
    assert!(!evict(&mut bench, 3, 3));
    let mut withdrawn: Vec<u32> = (0..FRAMES)
        .map(|_| {
            let (result, [frame, _]) = bench.command(Operation::WithdrawFrame, 0);
            assert_eq!(result, CommandResult::Ok, "a frame is lost");
            frame
        })
        .collect();
    withdrawn.sort_unstable();
    assert_eq!(withdrawn, Vec::from_iter(0..FRAMES));
    bench.assert_frames_conserved();
}

/// Write-back slots are used again.
pub fn more_pages_are_written_back_than_there_are_slots(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 2, fast_link());
    for page in 0..2 * WRITEBACK_SLOTS as u32 {
        bench.set_table_line(page, bench.remote_line(&[page]));
        let answer = bench.walk(page);
        let frame = bench.assert_installed(answer.data[0], page);
        let data = [u64::from(page) + 1; 8];
        bench.write(bench.frame_line(frame, 7), data, u64::MAX);
        assert!(evict(&mut bench, page, page));
        assert_eq!(bench.subject.device.peek_remote(page, 7), data);
    }
    bench.assert_frames_conserved();
}

/// While a command runs, the next one and its arguments are refused; the one that runs is not disturbed.
pub fn a_command_while_one_runs_is_refused(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.walk(0);
    bench.result(Operation::EvictBegin, 0);
    bench.write_entry(0, 0, bench.remote_line(&[5])[0]);
    let token = bench.fence();
    bench.set(offsets::COMMAND_TOKEN, token);
    bench.set(offsets::COMMAND_ARGUMENT, 0);
    // It reads the entry from device memory, which takes longer than a register write.
    bench.set(offsets::COMMAND, Operation::EvictCommit.code());
    bench.set(offsets::COMMAND, Operation::WithdrawFrame.code());
    bench.settle();
    assert_eq!(
        bench.number(fields::ERROR_CODE),
        ErrorCode::CommandBusy.code()
    );
    let named = bench.number(fields::ERROR_REGISTER_OFFSET);
    assert_eq!(named, u32::from(offsets::COMMAND));
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.number(fields::FRAMES_FREE), 1);
}

/// A page that was filled or read since the clock hand passed its frame is not named in the hand's next round, but in the one after.
pub fn a_page_that_has_just_come_is_warm(make: Maker<'_>) {
    const CALLS_PER_ROUND: usize = 2;
    let frames = CALLS_PER_ROUND * VICTIM_FRAMES;
    let mut bench = Bench::with_link(make, frames as u32, fast_link());
    let round = |bench: &Bench| -> Vec<CommandResult> {
        let call = |_| bench.result(Operation::NextVictim, 0);
        (0..CALLS_PER_ROUND).map(call).collect()
    };
    let nothing = [CommandResult::Retry; CALLS_PER_ROUND];
    // What the hand's memory holds after a cold reset is forgotten in a round.
    for _ in 0..2 {
        assert_eq!(round(&bench), nothing, "no page is there");
    }
    bench.set_table_line(0, bench.remote_line(&[5, 6, 7]));
    bench.walk(0);
    bench.settle();
    assert_eq!(round(&bench), nothing, "just filled");
    for page in 5..8 {
        let (_, frame) = bench.page(page);
        bench.read(bench.frame_line(frame, 63));
    }
    assert_eq!(round(&bench), nothing, "just read");
    assert!(round(&bench).contains(&CommandResult::Ok), "never cold");
}

/// Each refused read of the remote window is answered under its own id, also several at once.
pub fn refused_reads_keep_their_ids(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    let window = u64::from(bench.format.window_base) * PAGE_BYTES as u64;
    for id in [5, 1, 33] {
        bench.start_read(id, window + 64 * u64::from(id));
    }
    for id in [33, 5, 1] {
        assert_eq!(bench.wait(id, false).response, RESPONSE_DECERR, "id {id}");
    }
    assert_eq!(bench.number(fields::STRAY_READS), 3);
}

/// A write that device memory refuses is answered so, wherever it goes; the next one is not.
pub fn failed_writes_are_answered_as_failed(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    let plain = u64::from(PLAIN_FRAME) * PAGE_BYTES as u64;
    for address in [plain, table_address(3), bench.frame_line(0, 9)] {
        let Some(fail) = &bench.subject.fail_next_write else {
            return;
        };
        fail(address);
        let mut answer = || bench.write(address, [1; 8], u64::MAX).response;
        assert_eq!(answer(), RESPONSE_SLVERR, "{address:#x}");
        assert_eq!(answer(), RESPONSE_OKAY, "{address:#x}");
    }
}

/// Without the events switch nothing is written, also not later; without the interrupts switch nothing is raised.
pub fn switches_silence_events_and_interrupts(make: Maker<'_>) {
    let mut bench = Bench::new(make, 1);
    let bad = bench.remote_line(&[0])[0] | 1;
    bench.set_table_line(0, [bad; 8]);
    bench.events();
    bench.function.take_interrupts(0).expect("interrupts");
    bench.enable(&ALL_ON[..4]);
    bench.walk(0);
    assert_eq!(bench.events_of(EventType::BadEntry).len(), 8);
    assert_eq!(bench.function.take_interrupts(0), Ok(0));
    bench.enable(&ALL_ON[..3]);
    bench.walk(0);
    assert_eq!(bench.events().len(), 0);
    bench.enable(&ALL_ON);
    assert_eq!(bench.events().len(), 0, "kept until the switch was on");
    assert_eq!(bench.function.take_interrupts(0), Ok(0));
    bench.walk(0);
    assert_eq!(bench.events_of(EventType::BadEntry).len(), 8);
    assert_eq!(bench.function.take_interrupts(0), Ok(8));
}

/// The largest settings are those whose bound is below the interconnect's time-out; the next ones are refused.
pub fn the_largest_settings_keep_the_bound(make: Maker<'_>) {
    let bench = Bench::new(make, 1);
    let slack = REPLY_SLACK_CYCLES as u32;
    let longest_wait = INTERCONNECT_TIMEOUT_CYCLES - 1 - slack;
    for (offset, largest, wait) in [
        (offsets::DEADLINE_CYCLES, longest_wait, longest_wait),
        (
            offsets::DRAM_BOUND_CYCLES,
            longest_wait / 3,
            longest_wait / 3 * 3,
        ),
    ] {
        let before = bench.get(offset);
        for (value, accepted) in [(largest, true), (largest + 1, false)] {
            bench.set(offset, value);
            assert_eq!(bench.get(offset), largest, "{offset:#x} set to {value}");
            let bound = bench.number(fields::REPLY_BOUND_CYCLES);
            assert_eq!(bound, wait + slack, "{offset:#x}");
            assert_eq!(bench.number(fields::ERROR_CODE) == 0, accepted);
        }
        bench.set(offsets::CONTROL, fields::CONTROL_CLEAR_ERROR.mask());
        bench.set(offset, before);
        assert_eq!(bench.get(offset), before);
    }
}
