//! Frames and slots, several at a time: what each of them is, and how they are counted (sections 3, 6 and 8; P4, P7).

use super::bench::*;
use outrigger_link::LinkConfiguration;
use outrigger_registers::access::NumberField;
use outrigger_registers::encodings::{CommandResult, ErrorCode, EventType, Operation, PageState};
use outrigger_registers::parameters::{FRAMES, WRITEBACK_SLOTS};
use outrigger_registers::{fields, offsets};

/// Makes pages 0 to `pages` resident, each by the table line of its number; their frames.
fn resident(bench: &mut Bench, pages: u32) -> Vec<u32> {
    (0..pages)
        .map(|page| {
            bench.set_table_line(page, bench.remote_line(&[page]));
            let answer = bench.walk(page);
            bench.assert_installed(answer.data[0], page)
        })
        .collect()
}

/// Reads the lines of pages that were written before; their frames.
fn resident_again(bench: &mut Bench, pages: u32) -> Vec<u32> {
    (0..pages)
        .map(|page| {
            bench.walk(page);
            let (state, frame) = bench.page(page);
            assert_eq!(state, PageState::Resident, "page {page}");
            frame
        })
        .collect()
}

/// First step of an eviction, with what the contract wants before the second.
fn begin(bench: &mut Bench, page: u32, frame: u32) {
    let result = bench.result(Operation::EvictBegin, frame);
    assert_eq!(result, CommandResult::Ok, "page {page}");
    bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
}

/// A link that takes its time for write-backs, longer than all commands of a test.
fn slow_write_backs() -> LinkConfiguration {
    LinkConfiguration {
        write_back_ns: 200_000,
        ..fast_link()
    }
}

/// The counters of frames follow each page through its states.
pub fn frames_are_counted_in_every_state(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 6, slow_write_backs());
    let assert_counts = |bench: &Bench, expected: &[(NumberField, u32)]| {
        for (field, count) in expected {
            assert_eq!(bench.number(*field), *count, "{}", field.name);
        }
        bench.assert_frames_conserved();
    };
    let frames = resident(&mut bench, 4);
    bench.result(Operation::Demand, 100);
    bench.settle();
    assert_counts(
        &bench,
        &[
            (fields::FRAMES_RESIDENT, 4),
            (fields::FRAMES_STAGED, 1),
            (fields::FRAMES_FREE, 1),
        ],
    );
    bench.write(bench.frame_line(frames[0], 1), [1; 8], u64::MAX);
    for page in 0..2 {
        begin(&mut bench, page, frames[page as usize]);
    }
    assert_counts(
        &bench,
        &[(fields::FRAMES_RESIDENT, 2), (fields::FRAMES_LEAVING, 2)],
    );
    let token = bench.fence();
    assert_eq!(bench.commit(frames[0], token).0, CommandResult::Ok);
    assert_counts(
        &bench,
        &[
            (fields::FRAMES_LEAVING, 1),
            (fields::FRAMES_WRITING_BACK, 1),
        ],
    );
    assert_eq!(bench.commit(frames[1], token).0, CommandResult::Ok);
    assert_counts(
        &bench,
        &[(fields::FRAMES_LEAVING, 0), (fields::FRAMES_FREE, 2)],
    );
    bench.settle();
    bench.result(Operation::WithdrawFrame, 0);
    assert_counts(
        &bench,
        &[
            (fields::FRAMES_WRITING_BACK, 0),
            (fields::FRAMES_FREE, 2),
            (fields::FRAMES_WITHDRAWN, 1),
        ],
    );
}

/// A write to a frame is stray when this frame holds no page, whatever the others do.
pub fn each_frame_knows_whether_it_holds_a_page(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    let frames = resident(&mut bench, 3);
    let strays_of_writes = |bench: &mut Bench| -> Vec<u32> {
        (0..4)
            .map(|frame| {
                let before = bench.number(fields::STRAY_WRITES);
                bench.write(bench.frame_line(frame, 5), [9; 8], u64::MAX);
                bench.number(fields::STRAY_WRITES) - before
            })
            .collect()
    };
    let mut expected = [1; 4];
    for frame in &frames {
        expected[*frame as usize] = 0;
    }
    assert_eq!(strays_of_writes(&mut bench), expected);
    for page in [1, 2] {
        let frame = frames[page as usize];
        begin(&mut bench, page, frame);
        let token = bench.fence();
        assert_eq!(bench.commit(frame, token).0, CommandResult::Ok);
        bench.settle();
        expected[frame as usize] = 1;
        assert_eq!(strays_of_writes(&mut bench), expected);
    }
}

/// As many pages as there are slots are written back at once, one more is not, and each slot is given back.
pub fn every_write_back_slot_is_used_and_given_back(make: Maker<'_>) {
    const PAGES: u32 = WRITEBACK_SLOTS as u32 + 1;
    let mut bench = Bench::with_link(make, PAGES, slow_write_backs());
    for round in 1..=2 {
        let frames = match round {
            1 => resident(&mut bench, PAGES),
            _ => resident_again(&mut bench, PAGES),
        };
        for (page, frame) in (0..).zip(&frames) {
            let data = [u64::from(page) * 10 + round; 8];
            bench.write(bench.frame_line(*frame, 9), data, u64::MAX);
            begin(&mut bench, page, *frame);
        }
        let token = bench.fence();
        let results: Vec<_> = frames
            .iter()
            .map(|frame| bench.commit(*frame, token).0)
            .collect();
        let (last, first) = results.split_last().expect("some");
        assert_eq!(first, [CommandResult::Ok; WRITEBACK_SLOTS]);
        assert_eq!(*last, CommandResult::Busy);
        bench.settle();
        let last_frame = frames[WRITEBACK_SLOTS];
        assert_eq!(bench.commit(last_frame, token).0, CommandResult::Ok);
        bench.settle();
        assert_eq!(bench.events_of(EventType::Evicted).len(), PAGES as usize);
        for page in 0..PAGES {
            assert_eq!(bench.page(page).0, PageState::Remote);
            let found = bench.subject.device.peek_remote(page, 9);
            assert_eq!(found, [u64::from(page) * 10 + round; 8], "page {page}");
        }
    }
    bench.assert_frames_conserved();
}

/// A page whose entry cannot be read stays.
pub fn an_entry_that_cannot_be_read_keeps_its_page(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    let frames = resident(&mut bench, 1);
    begin(&mut bench, 0, frames[0]);
    let token = bench.fence();
    let Some(fail) = &bench.subject.fail_next_read else {
        return;
    };
    fail(table_address(0));
    let result = bench.commit(frames[0], token).0;
    assert_eq!(result, CommandResult::EntryNotRemote);
    assert_eq!(bench.page(0), (PageState::Leaving, frames[0]));
    assert_eq!(bench.commit(frames[0], token).0, CommandResult::Ok);
}

/// Values below and between the allowed ones are refused: no time, no slot, bits of the frame number, rings of fewer than 16 records.
pub fn settings_below_and_between_are_refused(make: Maker<'_>) {
    let bench = Bench::new(make, 1);
    let refused: [(u16, &[u32]); 7] = [
        (offsets::DEADLINE_CYCLES, &[0]),
        (offsets::DRAM_BOUND_CYCLES, &[0, 63]),
        (offsets::FETCH_LIMIT, &[0]),
        (offsets::PRESENT_BIT, &[12, 30, 51]),
        (offsets::MANAGED_BIT, &[12, 30, 51]),
        (offsets::LATE_BIT, &[12, 30, 51]),
        (offsets::RING_ENTRIES_LOG2, &[1, 2, 3]),
    ];
    for (offset, values) in refused {
        let before = bench.get(offset);
        for value in values {
            bench.set(offset, *value);
            assert_eq!(bench.get(offset), before, "{offset:#x} set to {value}");
            let code = bench.number(fields::ERROR_CODE);
            assert_eq!(code, ErrorCode::OutOfRange.code());
            bench.set(offsets::CONTROL, fields::CONTROL_CLEAR_ERROR.mask());
        }
    }
}

/// POST_FRAMES.
fn post_range(bench: &Bench, first: u32, frames: u32) -> (CommandResult, u32) {
    bench.set(offsets::COMMAND_TOKEN, frames);
    let (result, [posted, _]) = bench.command(Operation::PostFrames, first);
    (result, posted)
}

/// The free list, taken off one by one.
fn withdraw_all(bench: &Bench) -> Vec<u32> {
    std::iter::from_fn(|| {
        let (result, [frame, _]) = bench.command(Operation::WithdrawFrame, 0);
        (result == CommandResult::Ok).then_some(frame)
    })
    .collect()
}

/// A range is on the free list, lowest frame first, behind what was there; a second one can touch it, and all frames fit.
pub fn a_range_of_frames_is_posted_in_order(make: Maker<'_>) {
    let bench = Bench::new(make, 2);
    assert_eq!(post_range(&bench, 10, 3), (CommandResult::Ok, 3));
    assert_eq!(post_range(&bench, 9, 1), (CommandResult::Ok, 1));
    assert_eq!(bench.number(fields::FRAMES_POSTED), 6);
    assert_eq!(withdraw_all(&bench), [0, 1, 10, 11, 12, 9]);
    assert_eq!(
        post_range(&bench, 0, FRAMES as u32),
        (CommandResult::Ok, FRAMES as u32)
    );
    assert_eq!(bench.number(fields::FRAMES_FREE), FRAMES as u32);
    assert_eq!(bench.number(fields::FRAMES_POSTED), FRAMES as u32);
    bench.assert_frames_conserved();
}

/// The first frame that the agent has already ends a range: those before it are posted, those after it are not.
pub fn a_range_ends_at_a_frame_that_is_posted(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 2, fast_link());
    assert_eq!(bench.result(Operation::PostFrame, 104), CommandResult::Ok);
    assert_eq!(post_range(&bench, 100, 8), (CommandResult::Refused, 4));
    assert_eq!(post_range(&bench, 104, 4), (CommandResult::Refused, 0));
    assert_eq!(post_range(&bench, 105, 3), (CommandResult::Ok, 3));
    assert_eq!(
        withdraw_all(&bench),
        [0, 1, 104, 100, 101, 102, 103, 105, 106, 107]
    );
    // In use counts as posted, withdrawn does not.
    assert_eq!(post_range(&bench, 100, 4), (CommandResult::Ok, 4));
    bench.set_table_line(0, bench.remote_line(&[7]));
    let entry = bench.walk(0).data[0];
    let frame = bench.assert_installed(entry, 7);
    assert_eq!(frame, 100);
    assert_eq!(post_range(&bench, 99, 2), (CommandResult::Refused, 1));
    bench.assert_frames_conserved();
    // What a range left behind is not part of the next command's answer.
    assert_eq!(bench.command(Operation::QueryFrame, 100).1[0], 7);
}

/// No frame, a frame too many, and numbers whose low bits alone would do.
pub fn a_range_outside_of_the_frames_posts_nothing(make: Maker<'_>) {
    let bench = Bench::new(make, 1);
    let all = FRAMES as u32;
    for (first, frames) in [
        (0, 0),
        (all, 1),
        (all - 1, 2),
        (1, all),
        (0, all + 1),
        (0, 2 * all),
        (5, 1 << 13 | 1),
        (5, 1 << 31 | 1),
        (1 << 12 | 5, 1),
        (1 << 31 | 5, 1),
        (u32::MAX, 1),
        (u32::MAX, u32::MAX),
    ] {
        let ended = post_range(&bench, first, frames);
        assert_eq!(
            ended,
            (CommandResult::BadArgument, 0),
            "{first:#x}, {frames:#x} frames"
        );
        assert_eq!(
            bench.number(fields::FRAMES_POSTED),
            1,
            "{first:#x}, {frames:#x} frames"
        );
    }
    assert_eq!(post_range(&bench, all - 1, 1), (CommandResult::Ok, 1));
}

/// Page walks do not wait for the end of a range, and find its frames.
pub fn lines_are_answered_while_a_range_is_posted(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 0, fast_link());
    bench.set_table_line(3, bench.remote_line(&[7]));
    bench.set(offsets::COMMAND_TOKEN, FRAMES as u32);
    bench.set(offsets::COMMAND_ARGUMENT, 0);
    bench.set(offsets::COMMAND, Operation::PostFrames.code());
    let answer = bench.walk(3);
    bench.assert_bound(&answer);
    let busy = bench.flag(fields::COMMAND_STATUS_BUSY);
    assert!(
        busy,
        "the range was shorter than a walk: this shows nothing"
    );
    while bench.flag(fields::COMMAND_STATUS_BUSY) {
        assert!(bench.number(fields::FRAMES_POSTED) <= FRAMES as u32);
        bench.advance(64);
    }
    assert_eq!(bench.number(fields::FRAMES_POSTED), FRAMES as u32);
    let entry = bench.walk(3).data[0];
    bench.assert_installed(entry, 7);
    bench.assert_frames_conserved();
}
