//! Every error in every state of every machine that has requests out, with none, one or all of its tags free: nothing leaks, and the next request
//! works (DR5). `docs/error-matrix.md` is the report: `OUTRIGGER_BLESS=1` rewrites it, `OUTRIGGER_JSON=FILE` writes it as JSON.

mod cells;
mod device_memory;
mod fetch;
mod host;
#[path = "../common/with_device.rs"]
mod with_device;

use cells::{FREE, Free, KINDS, Kind, PLACES, Place, unreachable};
use outrigger_golden::conformance::Bench;
use outrigger_golden::conformance::bench::ALL_ON;
use outrigger_link::LinkConfiguration;
use outrigger_registers::encodings::{CommandResult, Operation, PageState};
use outrigger_registers::{fields, offsets};
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::cell::RefCell;
use std::fmt::Write;
use std::path::Path;
use std::rc::Rc;

/// A bench with its device. Time passes by `advance`, hardly by register accesses.
fn bench(
    surroundings: DeviceConfiguration,
    link: LinkConfiguration,
    frames: u32,
) -> (Bench, Rc<VerilatedDevice>) {
    let made: RefCell<Option<Rc<VerilatedDevice>>> = RefCell::default();
    let make = |link| {
        let (subject, device) = with_device::verilated_with(surroundings, link);
        *made.borrow_mut() = Some(device);
        subject
    };
    let bench = Bench::with_link(&make, frames, link);
    bench.subject.device.set_bus_time(false);
    let device = made.borrow_mut().take().expect("made");
    (bench, device)
}

/// Every counter of what could leak, with nothing under way.
fn assert_nothing_leaked(bench: &Bench, cell: &str) {
    assert_eq!(bench.number(fields::STATUS_SLOTS_BUSY), 0, "{cell}: slots");
    assert_eq!(bench.number(fields::STATUS_HOLDS_TAKEN), 0, "{cell}: holds");
    for field in [fields::FRAMES_FETCHING, fields::FRAMES_WRITING_BACK] {
        assert_eq!(bench.number(field), 0, "{cell}: {}", field.name);
    }
    bench.assert_frames_conserved();
    let violations = bench.subject.device.statistics().violations;
    assert!(violations.is_empty(), "{cell}: {violations:#?}");
}

/// A page can be had, whole, and taken away again.
fn assert_page_works(bench: &mut Bench, page: u32, cell: &str) {
    bench.enable(&ALL_ON);
    if bench.page(page).0 == PageState::Failed {
        let result = bench.result(Operation::Release, page);
        assert_eq!(result, CommandResult::Ok, "{cell}");
    }
    bench.set_table_line(page, bench.remote_line(&[page]));
    let entry = bench.walk(page).data[0];
    let frame = bench.assert_installed(entry, page);
    take_away(bench, page, frame, cell);
    bench.settle();
    assert_eq!(bench.page(page).0, PageState::Remote, "{cell}");
}

/// First and last step of an eviction.
fn take_away(bench: &mut Bench, page: u32, frame: u32, cell: &str) {
    let begun = bench.result(Operation::EvictBegin, frame);
    assert_eq!(begun, CommandResult::Ok, "{cell}: begin");
    bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
    let token = bench.fence();
    let committed = bench.commit(frame, token).0;
    assert_eq!(committed, CommandResult::Ok, "{cell}: commit");
}

fn hit(place: Place, kind: Kind, free: Free, cell: &str) {
    match place {
        Place::FetchWithoutChunk | Place::FetchWithChunks | Place::FetchCancelled => {
            fetch::hit(place, kind, free, cell);
        }
        Place::PageWrite => device_memory::hit_page_write(kind, free, cell),
        Place::WriteBackRead | Place::WriteBackAtNode => {
            device_memory::hit_write_back(place, kind, free, cell);
        }
        Place::EventRecord | Place::EventIndex | Place::Message => {
            host::hit_event(place, kind, free, cell);
        }
        Place::CopyRead | Place::CopyWrite => host::hit_copy(place, kind, free, cell),
    }
}

#[test]
fn every_cell_that_can_be_is_hit_and_leaves_nothing_behind() {
    let mut cells = Vec::new();
    for (place, place_name) in PLACES {
        for (kind, kind_name) in KINDS {
            for (free, free_name) in FREE {
                let cell = format!("{place_name}, {kind_name}, free: {free_name}");
                let reason = unreachable(place, kind, free);
                if reason.is_none() {
                    hit(place, kind, free, &cell);
                }
                cells.push((place_name, kind_name, free_name, reason));
            }
        }
    }
    report(&cells);
}

type Cell = (
    &'static str,
    &'static str,
    &'static str,
    Option<&'static str>,
);

fn report(cells: &[Cell]) {
    if let Some(file) = std::env::var_os("OUTRIGGER_JSON") {
        let lines: Vec<String> = cells
            .iter()
            .map(|(place, kind, free, reason)| {
                let reason = reason.map_or("null".to_owned(), |reason| format!("{reason:?}"));
                format!(
                    "  {{\"state\": {place:?}, \"error\": {kind:?}, \"free\": {free:?}, \"hit\": {}, \"unreachable\": {reason}}}",
                    reason == "null"
                )
            })
            .collect();
        std::fs::write(&file, format!("[\n{}\n]\n", lines.join(",\n"))).expect("writes the JSON");
    }
    let text = markdown(cells);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/error-matrix.md");
    if std::env::var_os("OUTRIGGER_BLESS").is_some_and(|value| value == "1") {
        std::fs::write(&file, &text).expect("writes the report");
    }
    let found = std::fs::read_to_string(&file).unwrap_or_default();
    let help = "OUTRIGGER_BLESS=1 cargo test --release -p outrigger-verilated --test error_matrix rewrites it";
    assert!(found == text, "{} is old: {help}", file.display());
}

fn markdown(cells: &[Cell]) -> String {
    let hits = cells.iter().filter(|cell| cell.3.is_none()).count();
    let mut reasons: Vec<&str> = Vec::new();
    let mut text = format!(
        "# Error matrix\n\n\
         What the RTL does with {} errors in {} states of its machines, with none, one or all tags of the machine free: {} cells, {hits} of them\n\
         reachable, each hit by `sim/verilated/tests/error_matrix`, which also wrote this page. After each: no slot, frame or hold is missing, the\n\
         machine's next request works. `hit`, or the number of the reason below why it cannot be.\n",
        KINDS.len(),
        PLACES.len(),
        cells.len(),
    );
    for (place, _) in PLACES.map(|(_, name)| (name, ())) {
        let _ = write!(text, "\n| {place} |");
        for (_, free) in FREE {
            let _ = write!(text, " free: {free} |");
        }
        text.push_str("\n|---|---|---|---|\n");
        for (_, kind) in KINDS {
            let _ = write!(text, "| {kind} |");
            for cell in cells
                .iter()
                .filter(|cell| cell.0 == place && cell.1 == kind)
            {
                let Some(reason) = cell.3 else {
                    text.push_str(" hit |");
                    continue;
                };
                let number = match reasons.iter().position(|known| *known == reason) {
                    Some(number) => number,
                    None => {
                        reasons.push(reason);
                        reasons.len() - 1
                    }
                };
                let _ = write!(text, " {} |", number + 1);
            }
            text.push('\n');
        }
    }
    text.push_str("\nReasons:\n\n");
    for (number, reason) in (1..).zip(&reasons) {
        let _ = writeln!(text, "{number}. {reason}");
    }
    text.push_str(
        "\nAt the fetch port unsupported request, completer abort and poison are one signal; at the host memory port an abort and a completion\n\
         time-out are one response, the latter thousands of cycles later. A DRAM read error of a write-back is passed on as data (README, limits).\n",
    );
    text
}

/// A command's argument and token in one call.
fn set_limits(bench: &Bench, fetch_limit: u32, timeout_cycles: u32) {
    bench.set(offsets::FETCH_LIMIT, fetch_limit);
    bench.set(offsets::FETCH_TIMEOUT_CYCLES, timeout_cycles);
}
