//! What only the golden model shows: its event log, and limits that depend on its latencies (P5).

use outrigger_agent::{AgentDriver, DriverError};
use outrigger_golden::conformance::bench::{Bench, table_address};
use outrigger_golden::conformance::golden;
use outrigger_golden::{AgentEvent, FetchOutcome, GoldenConfiguration, GoldenDevice};
use outrigger_link::{Delivery, Fault, LinkConfiguration};
use outrigger_port::Device;
use outrigger_registers::encodings::PageState;
use outrigger_registers::fields;
use outrigger_registers::parameters::{CONTEXTS, HOLDS};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A bench on a golden model, and the model.
fn bench(frames: u32) -> (Bench, Rc<GoldenDevice>) {
    let made: RefCell<Option<Rc<GoldenDevice>>> = RefCell::default();
    let make = |link: LinkConfiguration| {
        let configuration = GoldenConfiguration {
            link,
            ..GoldenConfiguration::default()
        };
        let (subject, device) = golden(configuration);
        *made.borrow_mut() = Some(device);
        subject
    };
    let bench = Bench::new(&make, frames);
    let device = made.borrow_mut().take().expect("made");
    (bench, device)
}

#[test]
fn reads_beyond_the_contexts_pass_as_they_are() {
    let (mut bench, _) = bench(64);
    // Sixteen held ones, then more at once than contexts are left.
    for table_line in 0..64_u32 {
        bench.set_table_line(table_line, bench.remote_line(&[table_line]));
        let mut link = bench.subject.link.borrow_mut();
        link.script(table_line, Delivery::at(500));
    }
    let all = CONTEXTS + 8;
    for id in 0..HOLDS {
        bench.start_read(id as u8, table_address(id as u32));
    }
    bench.advance(60);
    for id in HOLDS..all {
        bench.start_read(id as u8, table_address(id as u32));
    }
    for id in 0..all {
        let answer = bench.wait(id as u8, false);
        if id < HOLDS {
            bench.assert_installed(answer.data[0], id as u32);
        } else {
            assert_eq!(answer.data, bench.remote_line(&[id as u32]));
        }
    }
    let passed = bench.number(fields::NO_CONTEXT);
    let not_held = bench.number(fields::NO_HOLD);
    assert!(passed > 0, "contexts were never short");
    assert_eq!(passed + not_held, (all - HOLDS) as u32);
}

#[test]
fn the_log_tells_the_life_of_a_page() {
    let (mut bench, device) = bench(4);
    device.take_log();
    bench.set_table_line(3, bench.remote_line(&[7, 8, 9]));
    {
        let mut link = bench.subject.link.borrow_mut();
        link.script(8, Delivery::with(Fault::Error { after_chunks: 1 }));
        link.script(9, Delivery::with(Fault::LosePage));
    }
    let answer = bench.walk(3);
    bench.settle();
    let log = device.take_log();
    let mut lives: BTreeMap<u32, Vec<AgentEvent>> = BTreeMap::new();
    for event in &log {
        let page = match *event {
            AgentEvent::FetchStarted { page }
            | AgentEvent::FetchEnded { page, .. }
            | AgentEvent::StateChange { page, .. }
            | AgentEvent::Installed { page, .. }
            | AgentEvent::LateEntry { page, .. }
            | AgentEvent::FrameFreed { page, .. } => page,
            AgentEvent::Patched {
                table_line,
                entries,
            } => {
                assert_eq!((table_line, entries), (3, 0b001));
                continue;
            }
            AgentEvent::Alias { .. } | AgentEvent::BadEntry { .. } => {
                panic!("unexpected {event:?}")
            }
        };
        lives.entry(page).or_default().push(*event);
    }
    let change = |page, from, to| AgentEvent::StateChange { page, from, to };
    use PageState::{Failed, Fetching, Remote, Resident};
    assert_eq!(
        lives[&7],
        [
            AgentEvent::FetchStarted { page: 7 },
            change(7, Remote, Fetching),
            AgentEvent::FetchEnded {
                page: 7,
                outcome: FetchOutcome::Complete
            },
            change(7, Fetching, Resident),
            AgentEvent::Installed {
                page: 7,
                entry: answer.data[0]
            },
        ]
    );
    let ended = |page, outcome| AgentEvent::FetchEnded { page, outcome };
    let late = |page: u32| AgentEvent::LateEntry {
        page,
        entry: answer.data[page as usize - 7],
    };
    assert_eq!(lives[&8][2], ended(8, FetchOutcome::Failed));
    assert_eq!(lives[&8][3], change(8, Fetching, Failed));
    assert!(lives[&8].contains(&late(8)));
    // The reply left long before the cancel.
    assert_eq!(lives[&9][2], late(9));
    assert_eq!(lives[&9][3], ended(9, FetchOutcome::Cancelled));
    assert_eq!(lives[&9][4], change(9, Fetching, Remote));
    assert!(matches!(
        lives[&9][5],
        AgentEvent::FrameFreed { page: 9, .. }
    ));
}

#[test]
fn skipped_cycles_are_not_evaluated() {
    let (mut bench, device) = bench(4);
    bench.settle();
    let before = (device.cycle(), device.evaluated_cycles());
    bench.advance(1_000_000);
    assert_eq!(device.cycle(), before.0 + 1_000_000);
    assert!(device.evaluated_cycles() - before.1 < 10);
}

#[test]
fn a_larger_model_takes_a_gibibyte_of_frames_as_ranges() {
    const FRAMES_LOG2: u32 = 18;
    const FRAMES: u32 = 1 << FRAMES_LOG2;
    let device = GoldenDevice::new(GoldenConfiguration {
        frames_log2: FRAMES_LOG2,
        ..GoldenConfiguration::default()
    });
    let driver = AgentDriver::open(device.function()).expect("opens");
    assert_eq!(driver.hardware().frames, FRAMES);
    driver.post_frames(5, 70_000).expect("part of them");
    let again = driver.post_frames(0, FRAMES);
    assert_eq!(
        again,
        Err(DriverError::FramePosted {
            frame: 5,
            posted: 5
        })
    );
    driver
        .post_frames(70_005, FRAMES - 70_005)
        .expect("the rest");
    let counts = driver.frame_counts().expect("counts");
    assert_eq!((counts.posted, counts.free), (FRAMES, FRAMES));
    assert!(driver.post_frames(FRAMES - 1, 2).is_err());
    assert_eq!(device.check_invariants(), Ok(()));
    // Beyond what sixteen bits number, a frame is still itself.
    for expected in (5..70_005).take(66_000) {
        assert_eq!(driver.withdraw_frame(), Ok(Some(expected)));
    }
}
