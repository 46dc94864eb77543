//! Table-line reads without faults: installs, limits, tags, what is not ours (section 4; P1, P3).

use super::bench::*;
use crate::EntryClass;
use outrigger_link::Delivery;
use outrigger_port::{Line, Request};
use outrigger_registers::encodings::{
    CommandResult, EventType, Operation, PageState, TableLevel, tag,
};
use outrigger_registers::parameters::{HOLDS, LINES_PER_PAGE};
use outrigger_registers::{fields, offsets};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A random entry that the agent must leave alone: foreign, local or taken away.
fn untouchable(bench: &Bench, random: &mut ChaCha8Rng) -> u64 {
    let bits: u64 = random.random();
    match random.random_range(0..4) {
        // A huge-page entry: foreign, present, bit 7.
        0 => bits & !(1 << bench.format.managed_bit) | 0x81,
        1 => bits & !(1 << bench.format.managed_bit),
        2 => bench
            .format
            .install(bits | 1 << bench.format.managed_bit, 4000),
        _ => {
            let local = bench
                .format
                .install(bits | 1 << bench.format.managed_bit, 4000);
            bench.format.not_present(local)
        }
    }
}

/// All 256 masks of remote entries; every other bit of every entry is kept.
pub fn all_remote_masks_of_a_line(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 1040, fast_link());
    let mut random = ChaCha8Rng::seed_from_u64(seed(1));
    for frame in 0..4 {
        bench.set_tag(frame, TableLevel::Leaf.code());
    }
    let mut fetches = 0;
    for mask in 0..256_u32 {
        let page = |index: usize| mask * 8 + index as u32;
        let remote = |index: usize| mask >> index & 1 != 0;
        let mut line = Line::default();
        for (index, entry) in line.iter_mut().enumerate() {
            *entry = if remote(index) {
                bench.format.remote(page(index), random.random())
            } else {
                untouchable(&bench, &mut random)
            };
        }
        bench.set_table_line(mask, line);
        let answer = bench.walk(mask);
        for (index, (&before, &after)) in line.iter().zip(&answer.data).enumerate() {
            if remote(index) {
                let frame = bench.assert_installed(after, page(index));
                assert_eq!(after, bench.format.install(before, frame), "mask {mask:#x}");
            } else {
                assert_eq!(after, before, "mask {mask:#x} entry {index}");
            }
        }
        bench.settle();
        let patched = bench.subject.device.peek(table_address(mask));
        assert_eq!(patched, answer.data, "mask {mask:#x} in memory");
        fetches += mask.count_ones();
    }
    assert_eq!(bench.number(fields::FETCHES), fetches);
    assert_eq!(bench.number(fields::INSTALLS), fetches);
    assert_eq!(bench.number(fields::PATCHES), 255);
    assert_eq!(bench.number(fields::FRAMES_RESIDENT), fetches);
    assert_eq!(bench.number(fields::PAGES_LATE), 0);
    bench.assert_frames_conserved();
}

/// Random lines without a managed entry, and managed entries in lines that are not leaf lines, pass bit for bit.
pub fn what_is_not_ours_passes_bit_for_bit(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let mut random = ChaCha8Rng::seed_from_u64(seed(2));
    for level in [TableLevel::None, TableLevel::Middle, TableLevel::Upper] {
        bench.set_tag(1 + level.code(), level.code());
    }
    for round in 0..200 {
        let line: Line = std::array::from_fn(|_| untouchable(&bench, &mut random));
        let foreign: Line = line.map(|entry| entry & !(1 << bench.format.managed_bit));
        let table_line = random.random_range(0..LINES_PER_PAGE as u32);
        bench.set_table_line(table_line, line);
        assert_eq!(bench.walk(table_line).data, line, "round {round}");
        bench.set_table_line(table_line, foreign);
        assert_eq!(bench.walk(table_line).data, foreign, "round {round}");
        let mut other = line;
        other[round % 8] = bench.format.remote(round as u32, random.random());
        for table_frame in [1, 3, 4] {
            let table_line = table_frame * LINES_PER_PAGE as u32 + table_line;
            bench.set_table_line(table_line, other);
            assert_eq!(bench.walk(table_line).data, other, "round {round}");
            let in_memory = bench.subject.device.peek(table_address(table_line));
            assert_eq!(in_memory, other, "round {round}");
        }
    }
    assert_eq!(bench.number(fields::FETCHES), 0);
    assert_eq!(bench.number(fields::PATCHES), 0);
    assert_eq!(bench.events(), []);
}

/// Managed entries that point nowhere go out not present, all other bits kept, with an event.
pub fn bad_entries_go_out_not_present(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    let present_in_window = bench.format.remote(7, USER_FLAGS) | 1;
    let elsewhere = u64::from(PLAIN_FRAME) << 12 | USER_FLAGS | 1 << bench.format.managed_bit;
    let line = [
        present_in_window,
        elsewhere | 1,
        elsewhere,
        0x000f_ffff_0000_0201,
        0,
        0,
        0,
        USER_FLAGS | 1,
    ];
    bench.set_table_line(3, line);
    let answer = bench.walk(3);
    let expected = line.map(|entry| match bench.format.classify(entry) {
        EntryClass::Bad => entry & !1,
        _ => entry,
    });
    assert_eq!(answer.data, expected);
    assert_eq!(bench.subject.device.peek(table_address(3)), line);
    let records = bench.events();
    let addresses: Vec<u32> = records.iter().map(|record| record.entry_address).collect();
    assert_eq!(addresses, [24, 25, 26, 27]);
    let code = EventType::BadEntry.code();
    assert!(
        records
            .iter()
            .all(|record| u32::from(record.event_type) == code)
    );
    assert_eq!(bench.number(fields::BAD_ENTRIES), 4);
}

/// A second entry for a page goes out not present: in another line, and in the same line.
pub fn aliases_go_out_not_present(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 8, fast_link());
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.set_table_line(1, bench.remote_line(&[5, 6, 6]));
    let first = bench.walk(0);
    bench.assert_installed(first.data[0], 5);
    let second = bench.walk(1);
    let remote = bench.remote_line(&[5, 6, 6]);
    assert_eq!(second.data[0], remote[0]);
    bench.assert_installed(second.data[1], 6);
    assert_eq!(second.data[2], remote[2]);
    assert_eq!(bench.events_of(EventType::Alias), [5, 6]);
    assert_eq!(bench.number(fields::ALIASES), 2);
    assert_eq!(bench.number(fields::FETCHES), 2);
}

/// A resident page whose entry reads remote again (a stale sharer wrote it back) gets the same frame.
pub fn a_stale_entry_gets_the_same_frame_again(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 8, fast_link());
    let line = bench.remote_line(&[5, 9]);
    bench.set_table_line(0, line);
    let first = bench.walk(0);
    bench.write(table_address(0), line, u64::MAX);
    assert_eq!(bench.walk(0).data, first.data);
    bench.write_entry(0, 1, line[1]);
    assert_eq!(bench.walk(0).data, first.data);
    assert_eq!(bench.number(fields::FETCHES), 2);
    bench.assert_frames_conserved();
}

/// Two reads of a line while its page is on its way: one fetch, both replies installed.
pub fn a_line_read_twice_while_held(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.start_read(0, table_address(0));
    bench.advance(100);
    bench.start_read(1, table_address(0));
    let answers = [bench.wait(0, false), bench.wait(1, false)];
    for answer in answers {
        bench.assert_installed(answer.data[0], 5);
    }
    assert_eq!(bench.number(fields::FETCHES), 1);
    assert_eq!(bench.number(fields::HOLDS_TAKEN), 2);
}

/// A second hold on a line shares the deadline of the first, since they wait for the same fetch.
pub fn a_second_hold_shares_the_deadline(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::at(9000));
    bench.start_read(0, table_address(0));
    bench.advance(1000);
    bench.start_read(1, table_address(0));
    let first = bench.wait(0, false);
    let second = bench.wait(1, false);
    let late = bench.format.late(bench.remote_line(&[5])[0]);
    assert_eq!((first.data[0], second.data[0]), (late, late));
    let apart = second.completed_cycle - first.completed_cycle;
    assert!(apart <= HOLDS as u64, "{apart} cycles apart");
    bench.assert_bound(&first);
}

/// Without a free hold the reply leaves at once, and its page ends up staged.
pub fn the_hold_limit_sends_replies_at_once(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    bench.set(offsets::HOLD_LIMIT, 2);
    for table_line in 0..3 {
        let line = bench.remote_line(&[table_line + 10]);
        bench.set_table_line(table_line, line);
        bench.start_read(table_line as u8, table_address(table_line));
        bench.advance(50);
    }
    let third = bench.wait(2, false);
    assert_eq!(third.data, bench.remote_line(&[12]), "held or marked late");
    for id in 0..2_u8 {
        let answer = bench.wait(id, false);
        bench.assert_installed(answer.data[0], u32::from(id) + 10);
        assert!(answer.completed_cycle > third.completed_cycle);
    }
    assert_eq!(bench.events_of(EventType::Staged), [12]);
    assert_eq!(bench.page(12).0, PageState::Staged);
    assert_eq!(bench.number(fields::NO_HOLD), 1);
    let again = bench.walk(2);
    bench.assert_installed(again.data[0], 12);
    assert_eq!(bench.page(12).0, PageState::Resident);
}

/// Tags and switches: no-hold, quiet, hold off, prefetch off, all off.
pub fn tags_and_switches_limit_what_a_read_does(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 16, fast_link());
    let leaf = TableLevel::Leaf.code();
    let line = |bench: &Bench, page| bench.remote_line(&[page]);
    for page in 0..5 {
        bench.set_table_line(page, line(&bench, page));
    }
    // No-hold: fetches, replies at once.
    bench.set_tag(0, leaf | tag::NO_HOLD);
    assert_eq!(bench.walk(0).data, line(&bench, 0));
    assert_eq!(bench.events_of(EventType::Staged), [0]);
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 0);
    // Quiet: no fetch and no event, but staged pages are installed.
    bench.set_tag(0, leaf | tag::QUIET);
    assert_eq!(bench.walk(1).data, line(&bench, 1));
    assert_eq!(bench.result(Operation::Demand, 1), CommandResult::Ok);
    bench.settle();
    let answer = bench.walk(1);
    bench.assert_installed(answer.data[0], 1);
    bench.set_table_line(5, line(&bench, 1));
    assert_eq!(bench.walk(5).data, line(&bench, 1), "alias in a quiet line");
    assert_eq!(bench.events_of(EventType::Alias), []);
    bench.set_tag(0, leaf);
    // Hold off (SP8).
    bench.enable(&[fields::ENABLE_PREFETCH, fields::ENABLE_INSTALL]);
    assert_eq!(bench.walk(2).data, line(&bench, 2));
    bench.settle();
    let answer = bench.walk(2);
    bench.assert_installed(answer.data[0], 2);
    // Prefetch off: nothing is fetched by lines, demanded pages are installed.
    bench.enable(&[fields::ENABLE_INSTALL, fields::ENABLE_HOLD]);
    assert_eq!(bench.walk(3).data, line(&bench, 3));
    assert_eq!(bench.page(3).0, PageState::Remote);
    assert_eq!(bench.result(Operation::Demand, 3), CommandResult::Ok);
    bench.settle();
    let answer = bench.walk(3);
    bench.assert_installed(answer.data[0], 3);
    // All off: passes.
    bench.enable(&[]);
    assert_eq!(bench.walk(4).data, line(&bench, 4));
    assert_eq!(bench.page(4).0, PageState::Remote);
    assert_eq!(bench.number(fields::FETCHES), 4);
    bench.assert_frames_conserved();
}

/// One slot is kept for DEMAND; beyond the limit entries go out not present and are counted.
pub fn the_slot_limit_keeps_one_for_demand(make: Maker<'_>) {
    let mut bench = Bench::new(make, 16);
    bench.set(offsets::FETCH_LIMIT, 4);
    let pages = [0, 1, 2, 3, 4, 5, 6, 7];
    // Late, so that the slots stay busy while the commands run.
    for page in pages.into_iter().chain([20]) {
        let mut link = bench.subject.link.borrow_mut();
        link.script(page, Delivery::at(9000));
    }
    bench.set_table_line(0, bench.remote_line(&pages));
    bench.start_read(0, table_address(0));
    bench.advance(100);
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 3);
    assert_eq!(bench.result(Operation::Demand, 20), CommandResult::Ok);
    assert_eq!(bench.result(Operation::Demand, 21), CommandResult::Busy);
    let answer = bench.wait(0, false);
    let line = bench.remote_line(&pages);
    assert_eq!(
        answer.data[..3],
        [0, 1, 2].map(|index| bench.format.late(line[index]))
    );
    assert_eq!(answer.data[3..], line[3..]);
    assert_eq!(bench.number(fields::NO_SLOT), 5);
    bench.settle();
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0);
}

/// With the free list down to the reserve, only DEMAND gets a frame; then nobody.
pub fn an_empty_free_list_fetches_nothing(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 3, fast_link());
    bench.set(offsets::RESERVED_FRAMES, 2);
    bench.set_table_line(0, bench.remote_line(&[0, 1]));
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], 0);
    assert_eq!(answer.data[1], bench.remote_line(&[0, 1])[1]);
    assert_eq!(bench.number(fields::NO_FRAME), 1);
    assert_eq!(bench.result(Operation::Demand, 1), CommandResult::Ok);
    assert_eq!(bench.result(Operation::Demand, 2), CommandResult::Ok);
    assert_eq!(bench.result(Operation::Demand, 3), CommandResult::Busy);
    assert_eq!(
        bench.result(Operation::WithdrawFrame, 0),
        CommandResult::NoFrame
    );
    bench.settle();
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[1], 1);
    bench.assert_frames_conserved();
}

/// A host write to a held line: merged, reply at once, nothing installed; the page ends up staged.
pub fn a_host_write_ends_the_hold_of_its_line(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    let line = bench.remote_line(&[5]);
    bench.set_table_line(0, line);
    bench.start_read(0, table_address(0));
    bench.advance(100);
    assert_eq!(bench.number(fields::STATUS_HOLDS_TAKEN), 1);
    let mut data = Line::default();
    data[3] = 0x1234_5678_9abc_d067;
    bench.subject.device.submit(Request::Write {
        id: WRITE_ID,
        address: table_address(0),
        data,
        strobe: 0x0000_0000_0f00_0000,
    });
    let answer = bench.wait(0, false);
    let mut expected = line;
    expected[3] = 0x9abc_d067;
    assert_eq!(answer.data, expected);
    bench.wait(WRITE_ID, true);
    assert_eq!(bench.subject.device.peek(table_address(0)), expected);
    assert_eq!(bench.number(fields::HOLDS_ENDED_BY_WRITE), 1);
    assert_eq!(bench.events_of(EventType::Staged), [5]);
    let again = bench.walk(0);
    bench.assert_installed(again.data[0], 5);
    assert_eq!(again.data[3], expected[3]);
}

/// A host write to a held line also keeps pages out that have come already; they are installed by the next read.
pub fn a_host_write_keeps_complete_pages_out(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    let line = bench.remote_line(&[5, 6]);
    bench.set_table_line(0, line);
    {
        let mut link = bench.subject.link.borrow_mut();
        link.script(5, Delivery::at(200));
        link.script(6, Delivery::at(1800));
    }
    bench.start_read(0, table_address(0));
    bench.advance(400);
    // The exchange of another entry of the line by a processor.
    bench.write_entry(0, 7, USER_FLAGS);
    let mut expected = line;
    expected[7] = USER_FLAGS;
    assert_eq!(bench.wait(0, false).data, expected);
    bench.settle();
    assert_eq!(bench.subject.device.peek(table_address(0)), expected);
    assert_eq!(bench.number(fields::PATCHES), 0);
    let again = bench.walk(0);
    bench.assert_installed(again.data[0], 5);
    bench.assert_installed(again.data[1], 6);
    assert_eq!(bench.number(fields::FETCHES), 2);
}

/// All reads on one id: in order, each within the bound of its own acceptance.
pub fn one_shared_id_is_slower_and_correct(make: Maker<'_>) {
    let mut bench = Bench::new(make, 8);
    for table_line in 0..4 {
        let line = bench.remote_line(&[table_line]);
        bench.set_table_line(table_line, line);
        bench.start_read(9, table_address(table_line));
    }
    let mut before = 0;
    for page in 0..4 {
        let answer = bench.wait(9, false);
        bench.assert_installed(answer.data[0], page);
        assert!(answer.accepted_cycle >= before, "accepted before its turn");
        bench.assert_bound(&answer);
        before = answer.completed_cycle;
    }
}
