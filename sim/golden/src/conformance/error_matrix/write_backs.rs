//! Errors of write-backs: the memory node refuses a page.

use super::super::bench::*;
use super::{Cell, FREE, Free, KINDS, Kind, Reach};
use outrigger_link::WriteBackDelivery;
use outrigger_registers::encodings::{CommandResult, EventType, Operation, PageState};
use outrigger_registers::parameters::WRITEBACK_SLOTS;

pub(super) const MACHINE: &str = "write-back slot";

/// When other pages are acknowledged: after all that a cell does meanwhile.
const OTHERS_CYCLES: u64 = 60_000;
/// When the error comes: after all slots have been given out.
const ERROR_CYCLES: u64 = 40_000;

fn out_of_reach(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::UnsupportedRequest | Kind::CompleterAbort | Kind::Poisoned => None,
        Kind::CompletionTimeout | Kind::LateAfterTimeout | Kind::SurpriseRemoval => Some(
            "the transport owes every write-back one end, an error when its node is silent or gone: only it can tell the two apart",
        ),
        Kind::Duplicate => Some("the transport gives every write-back one end"),
        Kind::Reordered => None,
        Kind::IommuFault => Some(
            "a write-back leaves from the card's memory to the transport: no host address is in it",
        ),
    }
}

pub(super) fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    for kind in KINDS {
        for free in FREE {
            let reach = match out_of_reach(kind) {
                Some(reason) => Reach::OutOfReach(reason),
                None if kind == Kind::Reordered && free == Free::All => {
                    Reach::OutOfReach("one alone has no order")
                }
                None => Reach::Hit(Box::new(move |make: Maker<'_>| meet(make, kind, free))),
            };
            cells.push(Cell {
                machine: MACHINE,
                state: "sent, not acknowledged",
                kind,
                free,
                reach,
            });
        }
    }
    cells
}

/// Dirties pages, sends them all off, the last of them refused or acknowledged before the others; all get there in the end.
fn meet(make: Maker<'_>, kind: Kind, free: Free) {
    let pages = 1 + free.others(WRITEBACK_SLOTS as u32);
    let victim = pages - 1;
    let mut bench = Bench::with_link(make, pages, fast_link());
    let mut frames = Vec::new();
    for page in 0..pages {
        let delivery = WriteBackDelivery {
            at_cycle_after_request: Some(if page == victim {
                ERROR_CYCLES
            } else {
                OTHERS_CYCLES
            }),
            error: page == victim && kind != Kind::Reordered,
        };
        bench
            .subject
            .link
            .borrow_mut()
            .script_write_back(page, delivery);
        frames.push(make_dirty(&mut bench, page, 1));
    }
    for (page, frame) in frames.iter().enumerate() {
        leave(&mut bench, page as u32, *frame);
    }
    for page in 0..pages {
        assert_eq!(bench.page(page).0, PageState::WritingBack, "page {page}");
    }
    let events = bench.events();
    let of = |event: EventType| -> Vec<u32> {
        let told = events
            .iter()
            .filter(|record| u32::from(record.event_type) == event.code());
        told.map(|record| record.page).collect()
    };
    let mut evicted: Vec<u32> = (0..victim).collect();
    if kind == Kind::Reordered {
        evicted.insert(0, victim);
        assert_eq!(
            of(EventType::Evicted),
            evicted,
            "in the order of their ends"
        );
    } else {
        assert_eq!(of(EventType::Evicted), evicted);
        assert_eq!(of(EventType::WritebackFailed), [victim]);
        assert_eq!(
            bench.page(victim),
            (PageState::Leaving, frames[victim as usize])
        );
        let token = bench.fence();
        assert_eq!(
            bench.commit(frames[victim as usize], token),
            (CommandResult::Ok, [1, victim])
        );
        bench.settle();
    }
    for page in 0..pages {
        assert_eq!(bench.page(page).0, PageState::Remote, "page {page}");
        assert_eq!(
            bench.subject.device.peek_remote(page, 1),
            [u64::from(page) + 1; 8]
        );
    }
    bench.assert_frames_conserved();
    // All slots at once.
    bench.events();
    let more = WRITEBACK_SLOTS as u32 - pages;
    for frame in pages..pages + more {
        assert_eq!(bench.result(Operation::PostFrame, frame), CommandResult::Ok);
    }
    let all: Vec<u32> = (0..WRITEBACK_SLOTS as u32).collect();
    let mut frames = Vec::new();
    for page in &all {
        let slow = WriteBackDelivery {
            at_cycle_after_request: Some(OTHERS_CYCLES),
            error: false,
        };
        bench
            .subject
            .link
            .borrow_mut()
            .script_write_back(*page, slow);
        frames.push(make_dirty(&mut bench, *page, 2));
    }
    for (page, frame) in all.iter().zip(frames) {
        leave(&mut bench, *page, frame);
    }
    bench.settle();
    for page in all {
        assert_eq!(
            bench.subject.device.peek_remote(page, 2),
            [u64::from(page) + 2; 8]
        );
    }
    bench.assert_frames_conserved();
    bench.finish_observation();
}

/// Makes a page resident and writes a line of it; its frame.
fn make_dirty(bench: &mut Bench, page: u32, line: u8) -> u16 {
    bench.set_table_line(page, bench.remote_line(&[page]));
    bench.walk(page);
    let (state, frame) = bench.page(page);
    assert_eq!(state, PageState::Resident, "page {page}");
    let value = u64::from(page) + u64::from(line);
    bench.write(bench.frame_line(frame, line), [value; 8], u64::MAX);
    frame
}

/// Takes a dirty page away.
fn leave(bench: &mut Bench, page: u32, frame: u16) {
    assert_eq!(
        bench.result(Operation::EvictBegin, u32::from(frame)),
        CommandResult::Ok
    );
    bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
    let token = bench.fence();
    assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [1, page]));
}
