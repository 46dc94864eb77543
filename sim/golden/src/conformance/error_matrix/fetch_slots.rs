//! Errors of fetches: the transport answers a slot's request wrongly, or not.
//!
//! ```text
//!   waiting --first chunk--> receiving --last chunk--> writing --> (page staged or installed)
//!      +------- time-out -------+--> cancelling --confirmed--> (page remote)
//! ```

use super::super::bench::*;
use super::{Cell, FREE, Free, KINDS, Kind, Reach};
use outrigger_link::{Delivery, Fault, LinkConfiguration};
use outrigger_registers::encodings::{CommandResult, Operation, PageState};
use outrigger_registers::{fields, offsets};

pub(super) const MACHINE: &str = "fetch slot";

/// Slots that may be busy in a cell; one of them is for DEMAND.
const PLACES: u32 = 4;
/// Fetch time-out; looked at from time to time.
const TIMEOUT_CYCLES: u64 = 6000;
/// Latest cycle after the time-out in which it is noticed.
const NOTICED_CYCLES: u64 = 400;
/// Base delay of the link, which is how long a cancel takes to be confirmed.
const CONFIRM_CYCLES: u64 = 2500;
/// An ordinary delivery: before the deadline, and after the commands of a cell.
const DELIVERY_CYCLES: u64 = 1500;
/// When other fetches are answered: while the error comes they are out, and then they end well or by time-out.
const OTHERS_CYCLES: u64 = 40_000;
/// The page that the error meets.
const PAGE: u32 = 5;
/// Pages of others.
const OTHERS: u32 = 20;
/// Pages of the fetches that use all places afterwards.
const AFTERWARDS: u32 = 40;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    Receiving,
    Writing,
    Cancelling,
}

const STATES: [State; 4] = [
    State::Waiting,
    State::Receiving,
    State::Writing,
    State::Cancelling,
];

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Waiting => "waiting for the first chunk",
            Self::Receiving => "receiving chunks",
            Self::Writing => "writing the last chunk",
            Self::Cancelling => "cancelled, not confirmed",
        }
    }
}

/// How the page is answered so that the error meets that state; or why it cannot.
fn delivery(state: State, kind: Kind) -> Result<Delivery, &'static str> {
    let at = |cycles, fault| {
        Ok(Delivery {
            at_cycle_after_request: Some(cycles),
            fault,
        })
    };
    // After the cancel was sent, before it is confirmed.
    let in_cancel = TIMEOUT_CYCLES + NOTICED_CYCLES + CONFIRM_CYCLES / 2;
    match (kind, state) {
        (Kind::IommuFault, _) => Err(
            "a fetch goes to the transport and into the card's memory: no host address is in it",
        ),
        (Kind::SurpriseRemoval, State::Writing) => Err("the transport has delivered everything"),
        (Kind::SurpriseRemoval, State::Receiving) => at(DELIVERY_CYCLES, Fault::LoseChunk(7)),
        (Kind::SurpriseRemoval, _) => at(DELIVERY_CYCLES, Fault::LosePage),
        (kind, State::Waiting) if kind.is_refusal() => {
            at(DELIVERY_CYCLES, Fault::Error { after_chunks: 0 })
        }
        (kind, State::Receiving) if kind.is_refusal() => {
            at(DELIVERY_CYCLES, Fault::Error { after_chunks: 4 })
        }
        (kind, State::Writing) if kind.is_refusal() => {
            at(DELIVERY_CYCLES, Fault::Error { after_chunks: 8 })
        }
        (kind, State::Cancelling) if kind.is_refusal() => {
            at(in_cancel, Fault::Error { after_chunks: 0 })
        }
        (Kind::CompletionTimeout, State::Waiting) => at(DELIVERY_CYCLES, Fault::LosePage),
        (Kind::CompletionTimeout, State::Receiving) => at(DELIVERY_CYCLES, Fault::LoseChunk(6)),
        (Kind::CompletionTimeout, State::Writing) => {
            Err("nothing is waited for from the transport")
        }
        (Kind::CompletionTimeout, State::Cancelling) => Err(
            "the transport owes every cancel its confirmation; without one it was reset (surprise removal)",
        ),
        (Kind::LateAfterTimeout, State::Waiting) => {
            Err("a slot whose time is over is cancelled: that is the last state below")
        }
        (Kind::LateAfterTimeout, State::Cancelling) => at(in_cancel, Fault::None),
        (Kind::LateAfterTimeout, State::Receiving) => {
            // All but one chunk come in time.
            let by_cycles = in_cancel - DELIVERY_CYCLES;
            at(
                DELIVERY_CYCLES,
                Fault::Delay {
                    chunk: 6,
                    by_cycles,
                },
            )
        }
        (Kind::LateAfterTimeout, State::Writing) => Err("a complete page does not time out"),
        (Kind::Duplicate, State::Waiting) => Err(
            "the copy of nothing; of an older fetch see `late copies in every state` of the conformance list",
        ),
        (Kind::Duplicate, State::Receiving) => {
            at(DELIVERY_CYCLES, Fault::Duplicate { after_cycles: 20 })
        }
        // The copy of the last chunk comes some cycles after it, while its lines are written.
        (Kind::Duplicate, State::Writing) => {
            at(DELIVERY_CYCLES, Fault::Duplicate { after_cycles: 9 })
        }
        (Kind::Duplicate, State::Cancelling) => {
            at(in_cancel, Fault::Duplicate { after_cycles: 20 })
        }
        (Kind::Reordered, State::Waiting | State::Receiving) => {
            at(DELIVERY_CYCLES, Fault::Order([7, 2, 5, 0, 3, 6, 1, 4]))
        }
        (Kind::Reordered, State::Cancelling) => {
            at(in_cancel, Fault::Order([7, 2, 5, 0, 3, 6, 1, 4]))
        }
        (Kind::Reordered, State::Writing) => Err("all chunks are there"),
        (Kind::UnsupportedRequest | Kind::CompleterAbort | Kind::Poisoned, _) => {
            unreachable!("refusals are above")
        }
    }
}

pub(super) fn cells() -> Vec<Cell> {
    let mut cells = Vec::new();
    for state in STATES {
        for kind in KINDS {
            for free in FREE {
                let reach = match delivery(state, kind) {
                    Ok(delivery) => Reach::Hit(Box::new(move |make: Maker<'_>| {
                        meet(make, state, kind, free, delivery)
                    })),
                    Err(reason) => Reach::OutOfReach(reason),
                };
                cells.push(Cell {
                    machine: MACHINE,
                    state: state.name(),
                    kind,
                    free,
                    reach,
                });
            }
        }
    }
    cells
}

/// Brings the error about, and looks at what follows.
fn meet(make: Maker<'_>, state: State, kind: Kind, free: Free, delivery: Delivery) {
    let link = LinkConfiguration {
        base_ns: CONFIRM_CYCLES * outrigger_registers::parameters::CYCLE_NS,
        ..fast_link()
    };
    let mut bench = Bench::with_link(make, 8, link);
    bench.set(offsets::FETCH_LIMIT, PLACES);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, TIMEOUT_CYCLES as u32);
    let others = free.others(PLACES);
    let mut in_line = vec![PAGE];
    for other in OTHERS..OTHERS + others {
        bench
            .subject
            .link
            .borrow_mut()
            .script(other, Delivery::at(OTHERS_CYCLES));
    }
    // The line's fetches leave one place to DEMAND.
    let by_demand = u32::from(free == Free::None);
    in_line.extend(OTHERS..OTHERS + others - by_demand);
    bench.subject.link.borrow_mut().script(PAGE, delivery);
    bench.set_table_line(0, bench.remote_line(&in_line));
    bench.start_read(0, table_address(0));
    bench.advance(100);
    if by_demand == 1 {
        assert_eq!(
            bench.result(Operation::Demand, OTHERS + others - 1),
            CommandResult::Ok
        );
    }
    assert_eq!(
        bench.number(fields::STATUS_SLOTS_BUSY),
        1 + others,
        "as many are out as should be"
    );
    let reply = bench.wait(0, false);
    bench.assert_bound(&reply);
    if kind == Kind::SurpriseRemoval {
        remove(&mut bench, state);
    }
    bench.settle();
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0, "no slot leaks");
    expect(&bench, state, kind);
    works_again(&mut bench);
}

/// The transport goes, and comes back knowing nothing.
fn remove(bench: &mut Bench, state: State) {
    match state {
        // The cancel is sent to a transport that does not confirm it any more; the confirmation of the link that comes all the same, later,
        // hits nothing.
        State::Cancelling => {
            bench.advance(TIMEOUT_CYCLES + NOTICED_CYCLES - 2000);
            bench.set(offsets::CONTROL, fields::CONTROL_TRANSPORT_RESET.mask());
        }
        // Software says so before the agent has noticed anything.
        _ => bench.set(offsets::CONTROL, fields::CONTROL_TRANSPORT_RESET.mask()),
    }
}

/// What the error made of the page, and what was counted.
fn expect(bench: &Bench, state: State, kind: Kind) {
    let count = |field| bench.number(field);
    let page = bench.page(PAGE).0;
    let arrived = [PageState::Staged, PageState::Resident];
    match (kind, state) {
        (kind, State::Waiting | State::Receiving) if kind.is_refusal() => {
            assert_eq!(page, PageState::Failed);
            assert_eq!(count(fields::FETCHES_FAILED), 1);
        }
        (kind, State::Writing) if kind.is_refusal() => {
            // All bytes came before the error; either is right, as long as it is counted alike.
            let failed = count(fields::FETCHES_FAILED);
            assert_eq!(page == PageState::Failed, failed == 1, "{page:?}");
            assert!(failed == 1 || arrived.contains(&page), "{page:?}");
        }
        (Kind::Duplicate | Kind::Reordered, State::Waiting | State::Receiving | State::Writing) => {
            assert!(arrived.contains(&page), "{page:?}");
            assert_eq!(count(fields::STALE_CHUNKS) > 0, kind == Kind::Duplicate);
        }
        _ => {
            assert_eq!(page, PageState::Remote);
            assert!(count(fields::FETCHES_CANCELLED) >= 1);
            // What comes before the confirmation is dropped and counted, an error as well.
            let comes = !matches!(kind, Kind::CompletionTimeout | Kind::SurpriseRemoval);
            let late = kind == Kind::LateAfterTimeout || (state == State::Cancelling && comes);
            assert_eq!(
                count(fields::STALE_CHUNKS) > 0,
                late,
                "{} stale",
                count(fields::STALE_CHUNKS)
            );
            assert_eq!(count(fields::FETCHES_FAILED), 0);
        }
    }
}

/// The page can be had, whole, and so can as many others at once as there are places.
fn works_again(bench: &mut Bench) {
    if bench.page(PAGE).0 == PageState::Failed {
        assert_eq!(bench.result(Operation::Release, PAGE), CommandResult::Ok);
    }
    // The link itself is slower than the deadline here.
    bench
        .subject
        .link
        .borrow_mut()
        .script(PAGE, Delivery::at(DELIVERY_CYCLES));
    let answer = bench.walk(0);
    bench.assert_installed(answer.data[0], PAGE);
    bench.settle();
    let pages: Vec<u32> = (AFTERWARDS..AFTERWARDS + PLACES - 1).collect();
    for page in &pages {
        bench
            .subject
            .link
            .borrow_mut()
            .script(*page, Delivery::at(DELIVERY_CYCLES));
    }
    bench.set_table_line(2, bench.remote_line(&pages));
    bench.start_read(0, table_address(2));
    bench.advance(100);
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), PLACES - 1);
    let reply = bench.wait(0, false);
    for (entry, page) in reply.data.iter().zip(pages) {
        bench.assert_installed(*entry, page);
    }
    bench.settle();
    bench.assert_frames_conserved();
    bench.finish_observation();
}
