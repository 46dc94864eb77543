//! Errors of device memory: it answers a read or a write of the agent's own with an error.
//!
//! AXI has no time-out, answers each access once, and keeps the order of one id, so of the kinds only refusals are within reach here;
//! accesses of several ids in any order are the whole campaign of `sim/verilated/tests/disturbed.rs`.

use super::super::bench::*;
use super::{Cell, FREE, Free, KINDS, Kind, Reach};
use outrigger_link::Delivery;
use outrigger_port::{RESPONSE_OKAY, RESPONSE_SLVERR};
use outrigger_registers::encodings::{CommandResult, EventType, Operation, PageState};
use outrigger_registers::parameters::HOLDS;
use outrigger_registers::{fields, offsets};

const TABLE_READ: &str = "table-line read";
const PATCH: &str = "patch of a table line";
const PAGE_WRITE: &str = "page write";
const ENTRY_CHECK: &str = "entry check of an eviction";
pub(super) const MACHINES: [&str; 4] = [TABLE_READ, PATCH, PAGE_WRITE, ENTRY_CHECK];

/// The page that the error meets.
const PAGE: u32 = 5;
/// Table line of that page.
const LINE: u32 = 40;
/// Slots that may be busy where fetches are the places.
const SLOTS: u32 = 4;
/// When other fetches are answered: after what a cell does meanwhile, and early enough for all pages to come one after the other in time.
const OTHERS_CYCLES: u64 = 700;

/// Why a kind cannot come from device memory.
fn out_of_reach(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::UnsupportedRequest | Kind::CompleterAbort | Kind::Poisoned => None,
        Kind::CompletionTimeout | Kind::LateAfterTimeout => Some(
            "memory on the card answers within DRAM_BOUND_CYCLES or the card is broken: AXI has no time-out",
        ),
        Kind::Duplicate => Some("AXI answers once"),
        Kind::Reordered => Some(
            "one id keeps its order; several in any order are within reach of sim/verilated/tests/disturbed.rs",
        ),
        Kind::SurpriseRemoval => Some("the card's own memory goes with the card"),
        Kind::IommuFault => Some("the card's own memory is behind no IOMMU"),
    }
}

type Meet = fn(Maker<'_>, Free);

pub(super) fn cells() -> Vec<Cell> {
    let machines: [(&str, &str, Meet, bool); 4] = [
        (TABLE_READ, "reading, other replies held", table_read, true),
        (PATCH, "writing, other replies held", patch, true),
        (
            PAGE_WRITE,
            "writing a chunk, other fetches out",
            page_write,
            true,
        ),
        (ENTRY_CHECK, "reading", entry_check, false),
    ];
    let mut cells = Vec::new();
    for (machine, state, meet, several) in machines {
        for kind in KINDS {
            for free in FREE {
                let reach = match out_of_reach(kind) {
                    Some(reason) => Reach::OutOfReach(reason),
                    None if !several && free != Free::None => {
                        Reach::OutOfReach("there is one place: commands come one at a time")
                    }
                    None => Reach::Hit(Box::new(move |make: Maker<'_>| meet(make, free))),
                };
                cells.push(Cell {
                    machine,
                    state,
                    kind,
                    free,
                    reach,
                });
            }
        }
    }
    cells
}

/// Holds other replies, of lines below [`LINE`], with pages of their own.
fn hold_others(bench: &mut Bench, others: u32) {
    for other in 0..others {
        let page = 100 + other;
        bench
            .subject
            .link
            .borrow_mut()
            .script(page, Delivery::at(OTHERS_CYCLES));
        bench.set_table_line(other, bench.remote_line(&[page]));
        bench.start_read(1 + other as u8, table_address(other));
    }
    bench.advance(300);
    assert_eq!(
        bench.number(fields::STATUS_HOLDS_TAKEN),
        others,
        "as many are held as should be"
    );
}

/// The others' replies are whole.
fn others_are_well(bench: &mut Bench, others: u32) {
    for other in 0..others {
        let answer = bench.wait(1 + other as u8, false);
        bench.assert_bound(&answer);
        bench.assert_installed(answer.data[0], 100 + other);
    }
    bench.settle();
    assert_eq!(bench.number(fields::STATUS_HOLDS_TAKEN), 0);
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0);
    bench.assert_frames_conserved();
}

/// The line passes with its response, nothing is fetched for it, and its context and hold are free again.
fn table_read(make: Maker<'_>, free: Free) {
    let mut bench = Bench::with_link(make, HOLDS as u32 + 1, fast_link());
    let others = free.others(HOLDS as u32);
    hold_others(&mut bench, others);
    let line = bench.remote_line(&[PAGE]);
    bench.set_table_line(LINE, line);
    let Some(fail) = &bench.subject.fail_next_read else {
        return;
    };
    fail(table_address(LINE));
    let answer = bench.read(table_address(LINE));
    assert_eq!((answer.response, answer.data), (RESPONSE_SLVERR, line));
    bench.assert_bound(&answer);
    assert_eq!(bench.page(PAGE).0, PageState::Remote);
    others_are_well(&mut bench, others);
    hold_all_again(&mut bench);
    let answer = bench.walk(LINE);
    bench.assert_installed(answer.data[0], PAGE);
    bench.finish_observation();
}

/// The reply is right all the same, memory keeps the old entry, and the next read finds the same frame.
fn patch(make: Maker<'_>, free: Free) {
    let mut bench = Bench::with_link(make, HOLDS as u32 + 1, fast_link());
    let others = free.others(HOLDS as u32);
    hold_others(&mut bench, others);
    let line = bench.remote_line(&[PAGE]);
    bench.set_table_line(LINE, line);
    let Some(fail) = &bench.subject.fail_next_write else {
        return;
    };
    fail(table_address(LINE));
    let answer = bench.read(table_address(LINE));
    assert_eq!(answer.response, RESPONSE_OKAY);
    let frame = bench.assert_installed(answer.data[0], PAGE);
    others_are_well(&mut bench, others);
    assert_eq!(bench.subject.device.peek(table_address(LINE)), line);
    let again = bench.walk(LINE);
    assert_eq!(bench.assert_installed(again.data[0], PAGE), frame);
    bench.settle();
    assert_eq!(bench.subject.device.peek(table_address(LINE)), again.data);
    hold_all_again(&mut bench);
    bench.finish_observation();
}

/// All holds can be taken at once.
fn hold_all_again(bench: &mut Bench) {
    let line = |hold: u32| 64 + hold;
    bench.set_tag(1, outrigger_registers::encodings::TableLevel::Leaf.code());
    let frames = HOLDS as u32;
    for frame in 0..frames {
        let (result, _) = bench.command(Operation::PostFrame, 100 + frame);
        assert_eq!(result, CommandResult::Ok);
    }
    for hold in 0..HOLDS as u32 {
        let page = 200 + hold;
        bench
            .subject
            .link
            .borrow_mut()
            .script(page, Delivery::at(OTHERS_CYCLES));
        bench.set_table_line(line(hold), bench.remote_line(&[page]));
        bench.start_read(hold as u8, table_address(line(hold)));
    }
    bench.advance(300);
    assert_eq!(
        bench.number(fields::STATUS_HOLDS_TAKEN),
        HOLDS as u32,
        "a hold leaked"
    );
    for hold in 0..HOLDS as u32 {
        let answer = bench.wait(hold as u8, false);
        bench.assert_bound(&answer);
        bench.assert_installed(answer.data[0], 200 + hold);
    }
    bench.settle();
    bench.assert_frames_conserved();
}

/// The fetch fails, its frame is free again, and the page comes when it is asked for once more.
fn page_write(make: Maker<'_>, free: Free) {
    let mut bench = Bench::with_link(make, 16, fast_link());
    bench.set(offsets::FETCH_LIMIT, SLOTS);
    let others = free.others(SLOTS);
    let pages: Vec<u32> = (20..20 + others).collect();
    for page in &pages {
        bench
            .subject
            .link
            .borrow_mut()
            .script(*page, Delivery::at(20_000));
    }
    // Demanded, so that the place kept for DEMAND is taken too; frames are given from the first.
    for page in &pages {
        assert_eq!(bench.result(Operation::Demand, *page), CommandResult::Ok);
    }
    bench
        .subject
        .link
        .borrow_mut()
        .script(PAGE, Delivery::at(5000));
    let Some(fail) = &bench.subject.fail_next_write else {
        return;
    };
    let frame = others as u16;
    fail(bench.frame_line(frame, 17));
    assert_eq!(bench.result(Operation::Demand, PAGE), CommandResult::Ok);
    assert_eq!(
        bench.page(PAGE),
        (PageState::Fetching, frame),
        "frames are given in order"
    );
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 1 + others);
    assert_eq!(bench.events_of(EventType::FetchFailed), [PAGE]);
    assert_eq!(bench.page(PAGE).0, PageState::Failed);
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0);
    assert_eq!(bench.result(Operation::Release, PAGE), CommandResult::Ok);
    for page in &pages {
        assert_eq!(bench.result(Operation::Release, *page), CommandResult::Ok);
    }
    for page in pages.iter().chain([&PAGE]) {
        bench.set_table_line(*page, bench.remote_line(&[*page]));
        let answer = bench.walk(*page);
        bench.assert_installed(answer.data[0], *page);
    }
    bench.settle();
    bench.assert_frames_conserved();
    bench.finish_observation();
}

/// The page stays where it is, and leaves at the next attempt.
fn entry_check(make: Maker<'_>, _free: Free) {
    let mut bench = Bench::with_link(make, 1, fast_link());
    bench.set_table_line(LINE, bench.remote_line(&[PAGE]));
    let answer = bench.walk(LINE);
    let frame = bench.assert_installed(answer.data[0], PAGE);
    assert_eq!(
        bench.result(Operation::EvictBegin, u32::from(frame)),
        CommandResult::Ok
    );
    bench.write_entry(LINE, 0, bench.remote_line(&[PAGE])[0]);
    let token = bench.fence();
    let Some(fail) = &bench.subject.fail_next_read else {
        return;
    };
    fail(table_address(LINE));
    assert_eq!(bench.commit(frame, token).0, CommandResult::EntryNotRemote);
    assert_eq!(bench.page(PAGE), (PageState::Leaving, frame));
    assert_eq!(bench.commit(frame, token).0, CommandResult::Ok);
    let answer = bench.walk(LINE);
    bench.assert_installed(answer.data[0], PAGE);
    bench.settle();
    bench.assert_frames_conserved();
    bench.finish_observation();
}
