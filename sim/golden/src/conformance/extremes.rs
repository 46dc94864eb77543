//! The ends of the ranges, everything full, scans, and bits of the host that must survive (sections 1, 2, 4 and 5; P3, P4).

use super::bench::*;
use outrigger_link::{Delivery, LinkConfiguration};
use outrigger_port::Line;
use outrigger_registers::encodings::{CommandResult, EventType, Operation, TableLevel, tag};
use outrigger_registers::fields;
use outrigger_registers::parameters::{
    ENTRIES_PER_LINE, FRAMES, HOLDS, LINES_PER_PAGE, REMOTE_PAGES, SLOTS, TABLE_FRAMES,
};

/// A reply that waits for device memory only is faster than this.
const AT_ONCE_CYCLES: u64 = 300;

/// First and last page, first and last frame, last entry of the last leaf frame: fetched, installed, found by its address, taken away.
pub fn the_ends_of_every_range(make: Maker<'_>) {
    let mut bench = Bench::with_link(make, 0, fast_link());
    let frames = [FRAMES as u32 - 1, 0];
    for frame in frames {
        assert_eq!(bench.result(Operation::PostFrame, frame), CommandResult::Ok);
    }
    let last = TABLE_FRAMES as u32 - 2;
    bench.set_tag(last, TableLevel::Leaf.code());
    let lines = [0, last * LINES_PER_PAGE as u32 + LINES_PER_PAGE as u32 - 1];
    let pages = [REMOTE_PAGES as u32 - 1, 0];
    for ((table_line, page), frame) in lines.into_iter().zip(pages).zip(frames) {
        let mut line = Line::default();
        let index = ENTRIES_PER_LINE - 1;
        line[index] = bench.format.remote(page, USER_FLAGS);
        bench.set_table_line(table_line, line);
        let answer = bench.walk(table_line);
        let found = bench.assert_installed(answer.data[index], page);
        assert_eq!(found, frame);
        let entry_address = table_line * ENTRIES_PER_LINE as u32 + index as u32;
        let begin = bench.command(Operation::EvictBegin, frame);
        assert_eq!(begin, (CommandResult::Ok, [page, entry_address]));
        bench.write_entry(table_line, index, line[index]);
        let token = bench.fence();
        assert_eq!(bench.commit(found, token), (CommandResult::Ok, [0, page]));
        bench.settle();
    }
    bench.assert_frames_conserved();
}

/// All slots busy: lines leave one to DEMAND, DEMAND takes it, and then there is none; all pages come all the same.
pub fn every_slot_in_flight(make: Maker<'_>) {
    let mut bench = Bench::new(make, SLOTS as u32 + 8);
    let per_line = SLOTS / HOLDS;
    let demanded = 1000;
    // Later than the commands; the last page of the lines finds no slot.
    for page in (0..SLOTS as u32 - 1).chain([demanded]) {
        let mut link = bench.subject.link.borrow_mut();
        link.script(page, Delivery::at(12_000));
    }
    for table_line in 0..HOLDS as u32 {
        let first = table_line * per_line as u32;
        let pages: Vec<u32> = (first..first + per_line as u32).collect();
        bench.set_table_line(table_line, bench.remote_line(&pages));
        bench.start_read(table_line as u8, table_address(table_line));
    }
    bench.advance(600);
    let busy = |bench: &Bench| bench.number(fields::STATUS_SLOTS_BUSY) as usize;
    assert_eq!(busy(&bench), SLOTS - 1);
    assert_eq!(bench.number(fields::NO_SLOT), 1);
    assert_eq!(bench.number(fields::STATUS_HOLDS_TAKEN), HOLDS as u32);
    assert_eq!(bench.result(Operation::Demand, demanded), CommandResult::Ok);
    assert_eq!(busy(&bench), SLOTS);
    let none = bench.result(Operation::Demand, demanded + 1);
    assert_eq!(none, CommandResult::Busy);
    for id in 0..HOLDS as u8 {
        let answer = bench.wait(id, false);
        bench.assert_bound(&answer);
    }
    bench.settle();
    assert_eq!(busy(&bench), 0);
    let entries = per_line * HOLDS;
    for page in 0..entries as u32 {
        let (table_line, index) = (page / per_line as u32, page as usize % per_line);
        let answer = bench.walk(table_line);
        bench.assert_installed(answer.data[index], page);
    }
    // The one that had found no slot came with the walk.
    assert_eq!(bench.number(fields::FETCHES), SLOTS as u32 + 1);
    bench.assert_frames_conserved();
}

/// A second line that names a page while it is on its way: not held, an alias, and the first one gets the page.
pub fn an_alias_of_a_page_on_its_way(make: Maker<'_>) {
    let mut bench = Bench::new(make, 4);
    bench
        .subject
        .link
        .borrow_mut()
        .script(5, Delivery::at(1500));
    bench.set_table_line(0, bench.remote_line(&[5]));
    bench.set_table_line(1, bench.remote_line(&[5]));
    bench.start_read(0, table_address(0));
    bench.advance(100);
    bench.start_read(1, table_address(1));
    let second = bench.wait(1, false);
    assert_eq!(second.data, bench.remote_line(&[5]));
    let taken = second.completed_cycle - second.accepted_cycle;
    assert!(taken < AT_ONCE_CYCLES, "held for {taken} cycles");
    let first = bench.wait(0, false);
    bench.assert_installed(first.data[0], 5);
    assert_eq!(bench.events_of(EventType::Alias), [5]);
    assert_eq!(bench.number(fields::FETCHES), 1);
}

/// A kernel reads a whole table, eight lines at once: no reply is held, whatever the tag; a quiet one starts and tells nothing.
pub fn scans_of_no_hold_and_quiet_tables(make: Maker<'_>) {
    // Slow enough that every slot stays busy for the scan.
    let link = LinkConfiguration {
        base_ns: 20_000,
        ..LinkConfiguration::default()
    };
    let mut bench = Bench::with_link(make, 40, link);
    let lines = LINES_PER_PAGE as u32;
    let page = |table_line: u32, index: usize| (table_line * 8 + index as u32) % 4096;
    for table_line in 0..2 * lines {
        let line =
            std::array::from_fn(|index| bench.format.remote(page(table_line, index), USER_FLAGS));
        bench.set_table_line(table_line, line);
    }
    let leaf = TableLevel::Leaf.code();
    bench.set_tag(0, leaf | tag::QUIET);
    bench.set_tag(1, leaf | tag::NO_HOLD);
    for table_frame in 0..2 {
        scan(&mut bench, table_frame);
        assert_eq!(bench.number(fields::HOLDS_TAKEN), 0);
        let fetches = bench.number(fields::FETCHES);
        // Of the quiet one nothing, of the other one as many as there are frames.
        assert_eq!(fetches, table_frame * 40);
        if table_frame == 0 {
            assert_eq!(bench.events(), []);
        }
    }
    bench.settle();
    assert_eq!(bench.number(fields::FRAMES_STAGED), 40);
    assert_eq!(bench.number(fields::PAGES_LATE), 0);
    assert_eq!(bench.number(fields::PATCHES), 0);
    // What came is there at once for the next scan.
    scan(&mut bench, 1);
    assert_eq!(bench.number(fields::FRAMES_RESIDENT), 40);
    assert_eq!(bench.number(fields::INSTALLS), 40);
    bench.assert_frames_conserved();
}

/// Reads every line of a table frame, eight at a time; none may take longer than device memory.
fn scan(bench: &mut Bench, table_frame: u32) {
    let first = table_frame * LINES_PER_PAGE as u32;
    for group in 0..LINES_PER_PAGE as u32 / 8 {
        for id in 0..8 {
            let table_line = first + group * 8 + id;
            bench.start_read(id as u8, table_address(table_line));
        }
        for id in 0..8 {
            let answer = bench.wait(id, false);
            let taken = answer.completed_cycle - answer.accepted_cycle;
            // Eight lines of eight entries, one after the other.
            assert!(taken < 2 * AT_ONCE_CYCLES, "{taken} cycles");
            for entry in answer.data {
                assert_eq!(entry >> bench.format.late_bit & 1, 0, "marked late");
            }
        }
    }
}

/// Accessed and dirty bits that a processor sets in an entry are kept, whatever the agent does to it.
pub fn accessed_and_dirty_bits_survive(make: Maker<'_>) {
    const ACCESSED: u64 = 1 << 5;
    const DIRTY: u64 = 1 << 6;
    let mut bench = Bench::new(make, 8);
    let flags = [0, ACCESSED, DIRTY, ACCESSED | DIRTY];
    let bits = |entry: u64| entry & (ACCESSED | DIRTY);
    let mut line = Line::default();
    for (page, entry) in line.iter_mut().enumerate() {
        let flags = USER_FLAGS & !(ACCESSED | DIRTY) | flags[page % 4];
        *entry = bench.format.remote(page as u32, flags);
        // The second half comes too late.
        let at = if page < 4 { 600 } else { 5000 };
        let mut link = bench.subject.link.borrow_mut();
        link.script(page as u32, Delivery::at(at));
    }
    bench.set_table_line(0, line);
    let answer = bench.walk(0);
    for (page, (before, after)) in (0..).zip(line.iter().zip(&answer.data)) {
        if page < 4 {
            bench.assert_installed(*after, page);
        } else {
            assert_eq!(*after, bench.format.late(*before));
        }
        assert_eq!(bits(*after), bits(*before), "page {page}");
    }
    bench.settle();
    let patched = bench.subject.device.peek(table_address(0));
    // Locked updates: of a present entry, of one that reads late, and by a sharer that has an old copy.
    bench.write_entry(0, 0, patched[0] | ACCESSED | DIRTY);
    bench.write_entry(0, 5, patched[5] | DIRTY | 1 << bench.format.late_bit);
    bench.write_entry(0, 2, line[2] | ACCESSED);
    let again = bench.walk(0);
    for (page, entry) in (0..).zip(again.data) {
        bench.assert_installed(entry, page);
        assert_eq!(entry >> bench.format.late_bit & 1, 0, "page {page}");
    }
    for (page, expected) in [
        (0, ACCESSED | DIRTY),
        (5, ACCESSED | DIRTY),
        (2, ACCESSED | DIRTY),
    ] {
        assert_eq!(bits(again.data[page]), expected, "page {page}");
    }
    bench.settle();
    assert_eq!(bench.subject.device.peek(table_address(0)), again.data);
}
