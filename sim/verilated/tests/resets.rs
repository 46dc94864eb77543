//! The two resets told apart: that of the function leaves pages, frames, tags and settings alone, a cold one clears them (DR4).

#[path = "common/with_device.rs"]
mod with_device;

use outrigger_golden::conformance::bench::fast_link;
use outrigger_golden::conformance::{Bench, Subject};
use outrigger_port::Device;
use outrigger_registers::encodings::{CommandResult, Operation, PageState};
use outrigger_registers::{fields, offsets};
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::cell::RefCell;
use std::rc::Rc;
use with_device::verilated_with;

const FRAMES: u32 = 4;
const PAGE: u32 = 5;
/// Another than after reset.
const DEADLINE: u32 = 1500;
/// Cycles in which a demanded page has come.
const FETCH_CYCLES: u64 = 20_000;

/// Demands the page and waits until it is there; its frame.
fn fetch(bench: &Bench) -> u32 {
    assert_eq!(bench.result(Operation::Demand, PAGE), CommandResult::Ok);
    let device = &bench.subject.device;
    let end = device.cycle() + FETCH_CYCLES;
    while device.cycle() < end {
        drop(device.advance(end));
    }
    let (state, frame) = bench.page(PAGE);
    assert_eq!(state, PageState::Staged);
    frame
}

fn post_frames(bench: &Bench) {
    for frame in 0..FRAMES {
        let posted = bench.result(Operation::PostFrame, frame);
        assert_eq!(posted, CommandResult::Ok, "frame {frame}");
    }
}

#[test]
fn a_function_reset_keeps_what_a_cold_one_clears() {
    let made: RefCell<Option<Rc<VerilatedDevice>>> = RefCell::default();
    let make = |link| -> Subject {
        let (subject, device) = verilated_with(DeviceConfiguration::default(), link);
        made.replace(Some(device));
        subject
    };
    let bench = Bench::with_link(&make, FRAMES, fast_link());
    let device = made.take().expect("a device");
    let at_reset = bench.number(fields::DEADLINE_CYCLES);
    assert_ne!(at_reset, DEADLINE);
    bench.set(offsets::DEADLINE_CYCLES, DEADLINE);
    let frame = fetch(&bench);

    bench.function.reset().expect("resets");
    assert!(bench.flag(fields::STATUS_FUNCTION_RESET_SEEN));
    assert_eq!(bench.page(PAGE), (PageState::Staged, frame));
    assert_eq!(bench.number(fields::FRAMES_POSTED), FRAMES);
    assert_eq!(bench.number(fields::DEADLINE_CYCLES), DEADLINE);
    assert!(!bench.flag(fields::ENABLE_EVENTS));

    device.cold_reset().expect("resets");
    assert!(!bench.flag(fields::STATUS_FUNCTION_RESET_SEEN));
    assert_eq!(bench.page(PAGE).0, PageState::Remote);
    assert_eq!(bench.number(fields::FRAMES_POSTED), 0);
    assert_eq!(bench.number(fields::DEADLINE_CYCLES), at_reset);
    assert_eq!(bench.number(fields::DEMANDS), 0, "counters");

    // And it works as a new one.
    post_frames(&bench);
    fetch(&bench);
    let violations = device.statistics().violations;
    assert!(violations.is_empty(), "{violations:#?}");
}
