//! Errors of fetches, at the fetch port.
//!
//! ```text
//! cycle 0            1000                4000 or 5950          6050         6500         7050
//! ours requested     others requested    it goes wrong         cancelled    late chunks  cancel confirmed
//! ```

use super::cells::{Free, Kind, Place};
use super::{assert_nothing_leaked, assert_page_works, bench, set_limits};
use outrigger_golden::conformance::Bench;
use outrigger_link::{Delivery, Fault, LinkConfiguration};
use outrigger_registers::encodings::{CommandResult, Operation, PageState};
use outrigger_registers::{fields, offsets};
use outrigger_verilated::DeviceConfiguration;

/// Fetches at once.
const LIMIT: u32 = 4;
/// Time-out of a fetch.
const TIMEOUT: u32 = 6000;
/// When the others are requested, after ours.
const OTHERS: u64 = 1000;
/// When the others come, after their request: before their time-out, behind all that happens to ours.
const OTHERS_COME: u64 = 5900;
/// The page that it happens to.
const PAGE: u32 = 7;

/// A link on which a cancel takes a thousand cycles.
fn link() -> LinkConfiguration {
    LinkConfiguration {
        base_ns: 4000,
        ..LinkConfiguration::default()
    }
}

/// Fetches beside ours that leave so many tags free.
pub fn others(free: Free) -> u32 {
    match free {
        Free::None => LIMIT - 1,
        Free::One => LIMIT - 2,
        Free::All => 0,
    }
}

fn demand(bench: &Bench, page: u32, delivery: Delivery, cell: &str) {
    bench.subject.link.borrow_mut().script(page, delivery);
    let result = bench.result(Operation::Demand, page);
    assert_eq!(result, CommandResult::Ok, "{cell}: page {page}");
}

/// Puts ours and the others on their way, and stops in the cycle after ours was requested.
pub fn start(
    bench: &mut Bench,
    ours: Delivery,
    lost_others: bool,
    free: Free,
    until: u64,
    cell: &str,
) {
    set_limits(bench, LIMIT, TIMEOUT);
    let start = bench.subject.device.cycle();
    demand(bench, PAGE, ours, cell);
    bench.advance(OTHERS);
    for other in 0..others(free) {
        let delivery = if lost_others {
            Delivery::with(Fault::LosePage)
        } else {
            Delivery::at(OTHERS_COME)
        };
        demand(bench, PAGE + 1 + other, delivery, cell);
    }
    let now = bench.subject.device.cycle();
    bench.advance(start + until - now);
    let busy = bench.number(fields::STATUS_SLOTS_BUSY);
    assert_eq!(busy, 1 + others(free), "{cell}: slots when it goes wrong");
}

/// How ours is answered, when to look before it happens, and what becomes of the page.
fn plan(place: Place, kind: Kind) -> (Delivery, u64, PageState) {
    let at = |cycles, fault| Delivery {
        at_cycle_after_request: Some(cycles),
        fault,
    };
    let chunks = u8::from(place == Place::FetchWithChunks) * 5;
    let order = Fault::Order([7, 2, 5, 0, 3, 6, 1, 4]);
    if place == Place::FetchCancelled {
        let fault = match kind {
            Kind::LateAfterTimeOut => Fault::None,
            Kind::Reordered => order,
            Kind::SurpriseRemoval => Fault::LosePage,
            _ => Fault::Error { after_chunks: 0 },
        };
        return (at(6500, fault), 6350, PageState::Remote);
    }
    let lost = match place {
        Place::FetchWithChunks => Fault::LoseChunk(6),
        _ => Fault::LosePage,
    };
    match kind {
        Kind::CompletionTimeOut | Kind::SurpriseRemoval => {
            (at(4000, lost), 5900, PageState::Remote)
        }
        Kind::Duplicate => (
            at(4000, Fault::Duplicate { after_cycles: 20 }),
            3900,
            PageState::Staged,
        ),
        Kind::Reordered => (at(4000, order), 3900, PageState::Staged),
        _ => (
            at(
                4000,
                Fault::Error {
                    after_chunks: chunks,
                },
            ),
            3900,
            PageState::Failed,
        ),
    }
}

/// Makes it happen, and checks what is left.
pub fn hit(place: Place, kind: Kind, free: Free, cell: &str) {
    let (mut bench, _) = bench(DeviceConfiguration::default(), link(), 8);
    let (ours, until, state) = plan(place, kind);
    let removed = kind == Kind::SurpriseRemoval;
    start(&mut bench, ours, removed, free, until, cell);
    if removed {
        // Nothing comes any more for anybody: all time out, and software resets the transport.
        bench.advance(u64::from(TIMEOUT) / 2);
        bench.set(offsets::CONTROL, fields::CONTROL_TRANSPORT_RESET.mask());
    }
    bench.settle();
    assert_eq!(bench.page(PAGE).0, state, "{cell}");
    assert_nothing_leaked(&bench, cell);
    assert_page_works(&mut bench, PAGE, cell);
    for other in 0..others(free) {
        assert_page_works(&mut bench, PAGE + 1 + other, cell);
    }
    assert_nothing_leaked(&bench, cell);
}

/// The page that `start` puts on its way first.
pub const OURS: u32 = PAGE;
