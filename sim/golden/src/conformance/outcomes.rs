//! Every outcome of a fetch in every way to wait for it, and late copies in every state of their page (section 5; P1, P4, P5).

use super::bench::*;
use outrigger_link::{Delivery, Fault, WriteBackDelivery, initial_line};
use outrigger_port::{Completion, Line};
use outrigger_registers::encodings::{
    CommandResult, EventType, Operation, PageState, TableLevel, tag,
};
use outrigger_registers::{fields, offsets};

/// Deadline of a bench after reset, in cycles.
const DEADLINE_CYCLES: u64 = 2000;
/// Cycle of an ordinary delivery.
const IN_TIME_CYCLES: u64 = 600;
/// Cycles from the first to the second copy of a page: enough for an eviction between them.
const COPY_CYCLES: u64 = 30_000;

/// How a fetch goes.
const OUTCOMES: [(&str, u64, Fault, PageState); 7] = [
    ("in time", IN_TIME_CYCLES, Fault::None, PageState::Staged),
    ("late", 4000, Fault::None, PageState::Staged),
    ("lost", IN_TIME_CYCLES, Fault::LosePage, PageState::Remote),
    (
        "one chunk lost",
        IN_TIME_CYCLES,
        Fault::LoseChunk(6),
        PageState::Remote,
    ),
    (
        "duplicated",
        IN_TIME_CYCLES,
        Fault::Duplicate { after_cycles: 20 },
        PageState::Staged,
    ),
    (
        "reordered",
        IN_TIME_CYCLES,
        Fault::Order([7, 2, 5, 0, 3, 6, 1, 4]),
        PageState::Staged,
    ),
    (
        "failed",
        IN_TIME_CYCLES,
        Fault::Error { after_chunks: 5 },
        PageState::Failed,
    ),
];

/// What waits for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wait {
    Hold,
    TwoHolds,
    WrittenHold,
    NoHold,
    Demand,
    FunctionReset,
}

const WAITS: [Wait; 6] = [
    Wait::Hold,
    Wait::TwoHolds,
    Wait::WrittenHold,
    Wait::NoHold,
    Wait::Demand,
    Wait::FunctionReset,
];

/// Puts a page of a line of its own on its way, and says the replies.
fn put_on_its_way(bench: &mut Bench, wait: Wait, page: u32) -> Vec<Completion> {
    let leaf = TableLevel::Leaf.code();
    let no_hold = if wait == Wait::NoHold {
        tag::NO_HOLD
    } else {
        0
    };
    bench.set_tag(0, leaf | no_hold);
    let line = bench.remote_line(&[page]);
    bench.set_table_line(page, line);
    if wait == Wait::Demand {
        assert_eq!(bench.result(Operation::Demand, page), CommandResult::Ok);
        return Vec::new();
    }
    bench.start_read(0, table_address(page));
    bench.advance(100);
    match wait {
        Wait::TwoHolds => {
            bench.start_read(1, table_address(page));
            return vec![bench.wait(0, false), bench.wait(1, false)];
        }
        Wait::WrittenHold => bench.write_entry(page, 7, USER_FLAGS),
        Wait::FunctionReset => bench.function.reset().expect("reset"),
        Wait::Hold | Wait::NoHold | Wait::Demand => {}
    }
    vec![bench.wait(0, false)]
}

/// Each outcome in each way to wait: what the replies carry, what becomes of the page, what software is told, and the way out.
pub fn every_outcome_in_every_way_to_wait(make: Maker<'_>) {
    let mut bench = Bench::new(make, 3);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, 6000);
    let mut page = 0;
    for wait in WAITS {
        for (name, at, fault, state) in OUTCOMES {
            page += 1;
            let delivery = Delivery {
                at_cycle_after_request: Some(at),
                fault,
            };
            bench.subject.link.borrow_mut().script(page, delivery);
            let replies = put_on_its_way(&mut bench, wait, page);
            let held = matches!(wait, Wait::Hold | Wait::TwoHolds);
            let comes = state == PageState::Staged && at < DEADLINE_CYCLES;
            let remote = bench.remote_line(&[page])[0];
            for reply in &replies {
                let entry = reply.data[0];
                let taken = reply.completed_cycle - reply.accepted_cycle;
                bench.assert_bound(reply);
                match wait {
                    Wait::Hold | Wait::TwoHolds if comes => {
                        bench.assert_installed(entry, page);
                        assert!(taken < DEADLINE_CYCLES, "{wait:?}, {name}");
                    }
                    Wait::Hold | Wait::TwoHolds => {
                        assert_eq!(entry, bench.format.late(remote), "{wait:?}, {name}");
                        let early = state == PageState::Failed;
                        assert_eq!(taken < DEADLINE_CYCLES - 100, early, "{wait:?}, {name}");
                    }
                    Wait::FunctionReset => {
                        assert_eq!(entry, bench.format.late(remote), "{wait:?}, {name}");
                    }
                    Wait::WrittenHold | Wait::NoHold | Wait::Demand => {
                        assert_eq!(entry, remote, "{wait:?}, {name}");
                        assert!(taken < IN_TIME_CYCLES, "{wait:?}, {name}: {taken}");
                    }
                }
            }
            let (expected, event) = match state {
                _ if wait == Wait::FunctionReset => (PageState::Remote, None),
                PageState::Staged if held && comes => (PageState::Resident, None),
                PageState::Staged => (state, Some(EventType::Staged)),
                PageState::Failed => (state, Some(EventType::FetchFailed)),
                _ => (state, Some(EventType::FetchCancelled)),
            };
            let records = bench.events();
            let told: Vec<(u32, u32)> = records
                .iter()
                .map(|record| (u32::from(record.event_type), record.page))
                .collect();
            let event: Vec<(u32, u32)> = event.iter().map(|event| (event.code(), page)).collect();
            assert_eq!(told, event, "{wait:?}, {name}");
            assert_eq!(bench.page(page).0, expected, "{wait:?}, {name}");
            leave_again(&mut bench, page, &format!("{wait:?}, {name}"));
        }
    }
}

/// Whatever state a page is in: it can be had, whole, and taken away.
fn leave_again(bench: &mut Bench, page: u32, name: &str) {
    bench.enable(&ALL_ON);
    bench.set_tag(0, TableLevel::Leaf.code());
    if bench.page(page).0 == PageState::Failed {
        assert_eq!(bench.walk(page).data[0] & 1, 0, "{name}");
        assert_eq!(bench.result(Operation::Release, page), CommandResult::Ok);
    }
    let answer = bench.walk(page);
    let frame = bench.assert_installed(answer.data[0], page);
    evict(bench, page, frame);
    bench.events();
    assert_eq!(bench.page(page).0, PageState::Remote, "{name}");
    assert_eq!(bench.number(fields::FRAMES_FREE), 3, "{name}");
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0, "{name}");
    bench.assert_frames_conserved();
}

/// Begins to take the page of a line of its own away; says the token for the commit.
fn begin(bench: &mut Bench, page: u32, frame: u32) -> u32 {
    let begun = bench.result(Operation::EvictBegin, frame);
    assert_eq!(begun, CommandResult::Ok);
    bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
    bench.fence()
}

/// Takes it away.
fn evict(bench: &mut Bench, page: u32, frame: u32) {
    let token = begin(bench, page, frame);
    assert_eq!(bench.commit(frame, token).0, CommandResult::Ok);
}

/// State of a page when late copies of its chunks come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Staged,
    Resident,
    Leaving,
    WritingBack,
    Remote,
    FrameOfAnother,
    FetchedAgain,
    Failed,
}

/// Copies of all chunks that come in each state of their page: dropped and counted, and no byte changes.
pub fn late_copies_in_every_state(make: Maker<'_>) {
    for when in [
        When::Staged,
        When::Resident,
        When::Leaving,
        When::WritingBack,
        When::Remote,
        When::FrameOfAnother,
        When::FetchedAgain,
        When::Failed,
    ] {
        late_copies(make, when);
    }
}

fn late_copies(make: Maker<'_>, when: When) {
    let mut bench = Bench::new(make, 1);
    let fault = Fault::Duplicate {
        after_cycles: COPY_CYCLES,
    };
    let delivery = Delivery {
        at_cycle_after_request: Some(IN_TIME_CYCLES),
        fault,
    };
    bench.subject.link.borrow_mut().script(5, delivery);
    bench.set_table_line(5, bench.remote_line(&[5]));
    let start = bench.subject.device.cycle();
    if when == When::Staged {
        assert_eq!(bench.result(Operation::Demand, 5), CommandResult::Ok);
    } else {
        let answer = bench.walk(5);
        assert_eq!(bench.assert_installed(answer.data[0], 5), 0);
    }
    let written: Line = [0x3333; 8];
    let dirty = matches!(when, When::Resident | When::Leaving | When::WritingBack);
    if dirty {
        bench.write(bench.frame_line(0, 40), written, u64::MAX);
    }
    match when {
        When::Staged | When::Resident => {}
        When::Leaving => {
            begin(&mut bench, 5, 0);
        }
        When::WritingBack => {
            let slow = WriteBackDelivery {
                at_cycle_after_request: Some(2 * COPY_CYCLES),
                error: false,
            };
            bench.subject.link.borrow_mut().script_write_back(5, slow);
            evict(&mut bench, 5, 0);
        }
        When::Remote => evict(&mut bench, 5, 0),
        When::FrameOfAnother => {
            evict(&mut bench, 5, 0);
            bench.set_table_line(6, bench.remote_line(&[6]));
            let answer = bench.walk(6);
            assert_eq!(bench.assert_installed(answer.data[0], 6), 0);
        }
        When::FetchedAgain | When::Failed => {
            evict(&mut bench, 5, 0);
            // The copies of the first fetch come while the second is under way, or failed.
            let again = match when {
                When::Failed => Delivery::with(Fault::Error { after_chunks: 0 }),
                _ => Delivery::at(COPY_CYCLES + 3000),
            };
            bench.subject.link.borrow_mut().script(5, again);
            bench.set(offsets::FETCH_TIMEOUT_CYCLES, 60_000);
            bench.walk(5);
        }
    }
    let stale = bench.number(fields::STALE_CHUNKS);
    assert_eq!(stale, 0, "{when:?}: the copies came too early");
    let now = bench.subject.device.cycle();
    let copies = start + IN_TIME_CYCLES + COPY_CYCLES;
    assert!(now < copies, "{when:?}: the copies came already");
    bench.advance(copies + 1500 - now);
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8, "{when:?}");
    let (state, _) = bench.page(5);
    let expected = match when {
        When::Staged => PageState::Staged,
        When::Resident => PageState::Resident,
        When::Leaving => PageState::Leaving,
        When::WritingBack => PageState::WritingBack,
        When::Remote | When::FrameOfAnother => PageState::Remote,
        When::FetchedAgain => PageState::Fetching,
        When::Failed => PageState::Failed,
    };
    assert_eq!(state, expected, "{when:?}");
    bench.settle();
    let device = bench.subject.device.clone();
    let in_frame = |line: u8| device.peek(bench.frame_line(0, line));
    match when {
        _ if dirty => assert_eq!(in_frame(40), written, "{when:?}"),
        When::FrameOfAnother => assert_eq!(in_frame(40), initial_line(6, 40)),
        _ => assert_eq!(in_frame(40), initial_line(5, 40), "{when:?}"),
    }
    if when == When::WritingBack {
        assert_eq!(device.peek_remote(5, 40), written);
    }
    if when == When::FetchedAgain {
        let answer = bench.walk(5);
        bench.assert_installed(answer.data[0], 5);
    }
    bench.assert_frames_conserved();
}

/// Copies of an old fetch that come while its slot is given to another page, in whichever cycle: they do not go to the old frame, which the
/// host has written since.
pub fn copies_that_come_as_their_slot_is_used_again(make: Maker<'_>) {
    // A chunk is looked at every tenth cycle or so.
    const CYCLES: u64 = 24;
    const APART_CYCLES: u64 = 3000;
    let mut bench = Bench::new(make, 3 * CYCLES as u32);
    bench.set_tag(1, TableLevel::Leaf.code());
    let written: Line = [0x4444; 8];
    for cycle in 0..CYCLES {
        let first = 3 * cycle as u32;
        for page in first..first + 3 {
            bench.set_table_line(page, bench.remote_line(&[page]));
            let fault = match page - first {
                0 => Fault::Duplicate {
                    after_cycles: APART_CYCLES,
                },
                _ => Fault::None,
            };
            let delivery = Delivery {
                at_cycle_after_request: Some(IN_TIME_CYCLES),
                fault,
            };
            bench.subject.link.borrow_mut().script(page, delivery);
        }
        let start = bench.subject.device.cycle();
        let answer = bench.walk(first);
        let frame = bench.assert_installed(answer.data[0], first);
        bench.write(bench.frame_line(frame, 8), written, u64::MAX);
        bench.write(bench.frame_line(frame, 63), written, u64::MAX);
        // Whoever takes slots in turn is back at the first one after this.
        bench.walk(first + 1);
        let copies = start + IN_TIME_CYCLES + APART_CYCLES - 64;
        let now = bench.subject.device.cycle();
        bench.advance(copies + cycle - now);
        bench.walk(first + 2);
        bench.settle();
        for line in [8, 63] {
            let found = bench.subject.device.peek(bench.frame_line(frame, line));
            assert_eq!(found, written, "cycle {cycle}, line {line}");
        }
    }
    assert_eq!(bench.number(fields::STALE_CHUNKS), 8 * CYCLES as u32);
    bench.assert_frames_conserved();
}
