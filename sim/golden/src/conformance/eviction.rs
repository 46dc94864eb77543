//! Eviction: both steps, every refusal, write-backs and their failures (section 6; P4, P7).

use super::bench::*;
use outrigger_link::WriteBackDelivery;
use outrigger_registers::encodings::{CommandResult, EventType, Operation, PageState, victim};
use outrigger_registers::parameters::{
    DEMAND_FRAMES, FRAMES, REMOTE_PAGES, TABLE_FRAMES, VICTIM_FRAMES,
};
use outrigger_registers::{fields, offsets};

/// A page of line 0, resident.
fn resident(bench: &mut Bench, page: u32) -> u32 {
    bench.set_table_line(0, bench.remote_line(&[page]));
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], page)
}

/// Everything that the contract asks for between BEGIN and COMMIT; says the token.
fn make_remote(bench: &mut Bench, page: u32) -> u32 {
    let entry = bench.remote_line(&[page])[0];
    bench.write_entry(0, 0, entry);
    bench.fence()
}

/// Clean: the frame is free at once. Dirty: when the memory node has the page, and the next fetch brings the new bytes.
pub fn clean_and_dirty_pages_leave(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    let frame = resident(&mut bench, 5);
    let begin = bench.command(Operation::EvictBegin, frame);
    assert_eq!(begin, (CommandResult::Ok, [5, 0]));
    assert_eq!(bench.page(5).0, PageState::Leaving);
    let token = make_remote(&mut bench, 5);
    assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [0, 5]));
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.number(fields::FRAMES_FREE), 4);
    assert_eq!(bench.events_of(EventType::Evicted), [5]);

    let frame = resident(&mut bench, 5);
    bench.write(bench.frame_line(frame, 12), [0xab; 8], 0x00ff);
    bench.write(bench.frame_line(frame, 63), [0xcd; 8], u64::MAX);
    bench.result(Operation::EvictBegin, frame);
    // A write to a leaving page counts.
    bench.write(bench.frame_line(frame, 13), [0xef; 8], u64::MAX);
    let token = make_remote(&mut bench, 5);
    assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [1, 5]));
    bench.settle();
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.events_of(EventType::Evicted), [5]);
    let device = bench.subject.device.clone();
    let mut expected = outrigger_link::initial_line(5, 12);
    expected[0] = 0xab;
    assert_eq!(device.peek_remote(5, 12), expected);
    assert_eq!(device.peek_remote(5, 13), [0xef; 8]);
    assert_eq!(device.peek_remote(5, 63), [0xcd; 8]);
    assert_eq!(device.peek_remote(5, 0), outrigger_link::initial_line(5, 0));
    let answer = bench.walk(0);
    let (state, frame) = bench.page(5);
    assert_eq!(state, PageState::Resident);
    assert_eq!(answer.data[0] & 1, 1);
    assert_eq!(device.peek(bench.frame_line(frame, 12)), expected);
    assert_eq!(device.peek(bench.frame_line(frame, 63)), [0xcd; 8]);
    assert_eq!(bench.number(fields::EVICTIONS), 2);
    assert_eq!(bench.number(fields::WRITEBACKS), 1);
    bench.assert_frames_conserved();
}

/// Each refusal of the three operations, and that it changes nothing.
pub fn eviction_refuses_what_is_not_safe(make: Maker<'_>) {
    use CommandResult::*;
    let mut bench = Bench::with_link(make, 4, fast_link());
    let early_token = bench.fence();
    for operation in [
        Operation::EvictBegin,
        Operation::EvictCommit,
        Operation::EvictAbort,
        Operation::QueryFrame,
        Operation::PostFrame,
    ] {
        let outside = bench.result(operation, FRAMES as u32);
        assert_eq!(outside, BadArgument, "{operation}");
        let empty = bench.result(operation, 0);
        assert_eq!(empty, Refused, "{operation} of a free frame");
    }
    let frame = resident(&mut bench, 5);
    let number = frame;
    assert_eq!(bench.commit(frame, early_token).0, Refused);
    assert_eq!(bench.result(Operation::EvictAbort, number), Refused);
    assert_eq!(bench.result(Operation::EvictBegin, number), Ok);
    assert_eq!(bench.result(Operation::EvictBegin, number), Refused);
    bench.write_entry(0, 0, bench.remote_line(&[5])[0]);
    assert_eq!(bench.commit(frame, early_token).0, OldToken);
    assert_eq!(bench.commit(frame, early_token + 1).0, OldToken, "future");
    // The entry is still there, belongs to another page, or is not the agent's any more.
    let foreign = bench.remote_line(&[5])[0] & !(1 << bench.format.managed_bit);
    for entry in [
        bench.format.install(bench.remote_line(&[5])[0], frame),
        bench.remote_line(&[6])[0],
        foreign,
    ] {
        bench.write_entry(0, 0, entry);
        let token = bench.fence();
        assert_eq!(bench.commit(frame, token).0, EntryNotRemote);
    }
    assert_eq!(bench.page(5), (PageState::Leaving, frame));
    assert_eq!(bench.command(Operation::QueryFrame, number), (Ok, [5, 0]));
    let token = make_remote(&mut bench, 5);
    assert_eq!(bench.commit(frame, token).0, Ok);
    assert_eq!(bench.commit(frame, token).0, Refused);
    bench.assert_frames_conserved();
}

/// A leaving page is neither installed nor fetched nor demanded; ABORT makes it resident again.
pub fn leaving_pages_stay_away_until_aborted(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    let frame = resident(&mut bench, 5);
    bench.result(Operation::EvictBegin, frame);
    make_remote(&mut bench, 5);
    assert_eq!(bench.walk(0).data, bench.remote_line(&[5]));
    assert_eq!(bench.result(Operation::Demand, 5), CommandResult::Busy);
    assert_eq!(bench.number(fields::FETCHES), 1);
    assert_eq!(
        bench.result(Operation::EvictAbort, frame),
        CommandResult::Ok
    );
    let answer = bench.walk(0);
    assert_eq!(bench.assert_installed(answer.data[0], 5), frame);
}

/// A failed write-back loses nothing: the page is leaving again and can be committed again.
pub fn a_failed_write_back_can_be_repeated(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    let frame = resident(&mut bench, 5);
    bench.write(bench.frame_line(frame, 1), [0x99; 8], u64::MAX);
    bench.result(Operation::EvictBegin, frame);
    let token = make_remote(&mut bench, 5);
    let failure = WriteBackDelivery {
        at_cycle_after_request: None,
        error: true,
    };
    bench
        .subject
        .link
        .borrow_mut()
        .script_write_back(5, failure);
    assert_eq!(bench.commit(frame, token).0, CommandResult::Ok);
    assert_eq!(bench.events_of(EventType::WritebackFailed), [5]);
    assert_eq!(bench.page(5), (PageState::Leaving, frame));
    let initial = outrigger_link::initial_line(5, 1);
    assert_eq!(bench.subject.device.peek_remote(5, 1), initial);
    let token = bench.fence();
    assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [1, 5]));
    bench.settle();
    assert_eq!(bench.page(5).0, PageState::Remote);
    assert_eq!(bench.subject.device.peek_remote(5, 1), [0x99; 8]);
    bench.assert_frames_conserved();
}

/// While a page is written back it is away, and a write to its frame is a stray one.
pub fn a_page_being_written_back_is_away(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let frame = resident(&mut bench, 5);
    bench.write(bench.frame_line(frame, 1), [0x99; 8], u64::MAX);
    bench.result(Operation::EvictBegin, frame);
    let token = make_remote(&mut bench, 5);
    let slow = WriteBackDelivery {
        at_cycle_after_request: Some(20_000),
        error: false,
    };
    bench.subject.link.borrow_mut().script_write_back(5, slow);
    assert_eq!(bench.commit(frame, token).0, CommandResult::Ok);
    assert_eq!(bench.page(5), (PageState::WritingBack, frame));
    assert_eq!(bench.walk(0).data, bench.remote_line(&[5]));
    assert_eq!(bench.result(Operation::Demand, 5), CommandResult::Busy);
    assert_eq!(bench.commit(frame, token).0, CommandResult::Refused);
    bench.advance(500);
    bench.write(bench.frame_line(frame, 2), [0x55; 8], u64::MAX);
    assert_eq!(bench.number(fields::STRAY_WRITES), 1);
    assert_eq!(bench.number(fields::FRAMES_WRITING_BACK), 1);
    bench.settle();
    let initial = outrigger_link::initial_line(5, 2);
    assert_eq!(bench.subject.device.peek_remote(5, 2), initial);
    assert_eq!(bench.subject.device.peek_remote(5, 1), [0x99; 8]);
    assert_eq!(bench.number(fields::FRAMES_FREE), 4);
}

/// Only cold frames are named: neither filled nor read since the hand passed.
pub fn the_clock_hand_names_cold_pages(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    bench.set_table_line(0, bench.remote_line(&[5, 6]));
    bench.walk(0);
    let (_, kept) = bench.page(5);
    let (_, cold) = bench.page(6);
    let address = bench.frame_line(kept, 3);
    // The hand goes up to the highest posted frame: many calls a round.
    assert_eq!(
        bench.result(Operation::PostFrame, FRAMES as u32 - 1),
        CommandResult::Ok
    );
    let mut named = Vec::new();
    for _ in 0..4 * FRAMES / VICTIM_FRAMES {
        bench.read(address);
        let (result, [frame, page]) = bench.command(Operation::NextVictim, 0);
        if result == CommandResult::Ok {
            named.push((frame, page));
            break;
        }
        assert_eq!(result, CommandResult::Retry);
    }
    assert_eq!(named, [(cold, 6)]);
    assert_eq!(bench.page(6).0, PageState::Resident);
}

/// EVICT_NEXT makes the page of a cold frame leave, and only such a page.
pub fn the_next_victim_leaves_at_once(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.walk(0);
    assert_eq!(bench.result(Operation::Demand, 6), CommandResult::Ok);
    bench.settle();
    let (_, frame) = bench.page(5);
    // The first pass takes the marks of the fills away; the demanded page is pinned and never named.
    let mut named = Vec::new();
    for _ in 0..4 * FRAMES / VICTIM_FRAMES {
        let (result, [first, entry_address]) = bench.command(Operation::EvictNext, 0);
        if result == CommandResult::Ok {
            named.push((first, entry_address));
        } else {
            assert_eq!(result, CommandResult::Retry);
        }
    }
    let first = frame << victim::FRAME_LOW | 5 << victim::PAGE_LOW;
    assert_eq!(named, [(first, 0)]);
    assert_eq!(bench.page(5).0, PageState::Leaving);
    assert_eq!(bench.page(6).0, PageState::Staged);
    assert_eq!(bench.number(fields::FRAMES_LEAVING), 1);
    // The fence that counts is one after EVICT_NEXT.
    assert_eq!(bench.commit(frame, 0).0, CommandResult::OldToken);
    let token = make_remote(&mut bench, 5);
    assert_eq!(bench.commit(frame, token).0, CommandResult::Ok);
    assert_eq!(bench.page(5).0, PageState::Remote);
    bench.assert_frames_conserved();
}

/// DEMAND: fetched ahead, pinned against eviction, installed by the first read, at most eight pins.
pub fn demanded_pages_are_pinned_until_read(make: Maker<'_>) {
    use CommandResult::*;
    let mut bench = Bench::with_link(make, 12, fast_link());
    assert_eq!(
        bench.result(Operation::Demand, REMOTE_PAGES as u32),
        BadArgument
    );
    for page in 0..DEMAND_FRAMES as u32 {
        assert_eq!(bench.result(Operation::Demand, page), Ok);
    }
    assert_eq!(bench.result(Operation::Demand, 100), Busy, "a ninth pin");
    bench.settle();
    let staged = bench.events_of(EventType::Staged);
    assert_eq!(staged.len(), DEMAND_FRAMES);
    assert_eq!(bench.result(Operation::Demand, 3), Already);
    let (state, frame) = bench.page(3);
    assert_eq!(state, PageState::Staged);
    assert!(bench.pinned(3));
    let begin = bench.result(Operation::EvictBegin, frame);
    assert_eq!(begin, Busy, "a pinned page");
    bench.set_table_line(0, bench.remote_line(&[0, 1, 2, 3]));
    let answer = bench.walk(0);
    for page in 0..4 {
        bench.assert_installed(answer.data[page as usize], page);
        assert!(!bench.pinned(page));
    }
    assert_eq!(bench.result(Operation::Demand, 3), Already);
    assert_eq!(bench.result(Operation::Release, 4), Ok);
    assert_eq!(bench.result(Operation::Release, 4), Refused);
    assert_eq!(bench.result(Operation::Demand, 100), Ok);
    bench.settle();
    // A staged page that no line named can leave: its entry address is unknown, so there is no entry to look at.
    let (_, frame) = bench.page(4);
    assert_eq!(bench.result(Operation::EvictBegin, frame), Ok);
    let token = bench.fence();
    assert_eq!(bench.commit(frame, token), (Ok, [0, 4]));
    assert_eq!(bench.page(4).0, PageState::Remote);
    bench.assert_frames_conserved();
}

/// A pin ends by itself.
pub fn a_pin_times_out(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 4, fast_link());
    bench.set(offsets::PIN_TIMEOUT_CYCLES, 20_000);
    bench.result(Operation::Demand, 3);
    bench.advance(10_000);
    assert!(bench.pinned(3));
    bench.advance(30_000);
    assert!(!bench.pinned(3));
    assert_eq!(bench.page(3).0, PageState::Staged);
}

/// Frames go to the agent and back; a frame twice is refused.
pub fn frames_are_posted_and_withdrawn(make: Maker<'_>) {
    use CommandResult::*;
    let bench = Bench::new(make, 3);
    assert_eq!(bench.result(Operation::PostFrame, 1), Refused);
    let mut back: Vec<u32> = (0..3)
        .map(|_| {
            let (result, [frame, _]) = bench.command(Operation::WithdrawFrame, 0);
            assert_eq!(result, Ok);
            frame
        })
        .collect();
    back.sort_unstable();
    assert_eq!(back, [0, 1, 2]);
    assert_eq!(bench.result(Operation::WithdrawFrame, 0), NoFrame);
    assert_eq!(bench.number(fields::FRAMES_WITHDRAWN), 3);
    bench.assert_frames_conserved();
    assert_eq!(bench.result(Operation::PostFrame, 1), Ok);
    assert_eq!(bench.number(fields::FRAMES_POSTED), 3);
    assert_eq!(bench.number(fields::FRAMES_FREE), 1);
    let outside = TABLE_FRAMES as u32;
    assert_eq!(bench.result(Operation::SetTag, outside), BadArgument);
    bench.assert_frames_conserved();
}
