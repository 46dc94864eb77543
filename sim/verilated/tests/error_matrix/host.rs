//! Errors of accesses to host memory: events, messages, copies.

use super::cells::{Free, Kind, Place};
use super::{assert_nothing_leaked, bench, set_limits};
use outrigger_golden::conformance::bench::ALL_ON;
use outrigger_golden::conformance::{Bench, self_test};
use outrigger_link::{Delivery, Fault, LinkConfiguration};
use outrigger_pci::DmaBuffer;
use outrigger_port::Device;
use outrigger_registers::encodings::{CommandResult, CopyEnd, Operation};
use outrigger_registers::parameters::EVENT_BYTES;
use outrigger_registers::{fields, offsets};
use outrigger_verilated::{DeviceConfiguration, HostAnswer, VerilatedDevice};

/// Writes that the function can have out.
const MOST_WRITES: usize = 7;
/// Cycles that the wrong answer takes longer, so that others go out meanwhile.
const MEANWHILE: u64 = 5_000;
/// Cycles after which a PCIe block gives a completion up, shortened.
const TIME_OUT: u64 = 20_000;
/// Accesses that fail when the card is pulled out, or what is behind it.
const REMOVED: usize = 64;
/// Cycles in which whatever the machine does must have happened.
const PATIENCE: u64 = 100_000;
/// Records of the ring, as a power of two.
const RING_LOG2: u32 = 4;
/// Bytes of a copy: one burst each way.
const COPY_BYTES: u32 = 256;

fn wrong(kind: Kind) -> HostAnswer {
    match kind {
        Kind::UnsupportedRequest | Kind::SurpriseRemoval | Kind::IommuFault => HostAnswer {
            response: 3,
            extra_cycles: MEANWHILE,
        },
        Kind::CompletionTimeOut => HostAnswer {
            response: 2,
            extra_cycles: TIME_OUT,
        },
        _ => HostAnswer {
            response: 2,
            extra_cycles: MEANWHILE,
        },
    }
}

/// Accesses before the one that goes wrong are answered well; of a removed card all behind it fail too.
fn script(device: &VerilatedDevice, before: usize, kind: Kind) {
    let mut answers = vec![HostAnswer::default(); before];
    answers.push(wrong(kind));
    if kind == Kind::SurpriseRemoval {
        let gone = HostAnswer {
            response: 3,
            extra_cycles: 0,
        };
        answers.extend([gone; REMOVED]);
    }
    device.script_host_answers(&answers);
}

/// Lets time pass until `done`.
fn until(bench: &Bench, what: &str, cell: &str, done: impl Fn() -> bool) {
    let end = bench.subject.device.cycle() + PATIENCE;
    while !done() {
        let now = bench.subject.device.cycle();
        assert!(now < end, "{cell}: {what} never happens");
        drop(bench.subject.device.advance(now + 16));
    }
}

/// Raises other vectors until so many tags are free; how many.
fn fill(bench: &Bench, device: &VerilatedDevice, free: Free, cell: &str) -> u16 {
    let wanted = match free {
        Free::None => MOST_WRITES,
        Free::One => MOST_WRITES - 1,
        Free::All => return 0,
    };
    let mut raised = 0;
    while device.host_writes_out() < wanted {
        raised += 1;
        assert!(
            raised < 16,
            "{cell}: {} writes out",
            device.host_writes_out()
        );
        bench.set(offsets::TEST_VECTOR, u32::from(raised));
        bench.set(offsets::CONTROL, fields::CONTROL_RAISE_INTERRUPT.mask());
        drop(device.advance(device.cycle() + 32));
    }
    assert_eq!(device.host_writes_out(), wanted, "{cell}: writes out");
    raised
}

fn set_up_ring(bench: &Bench) -> DmaBuffer {
    let bytes = ((1 << RING_LOG2) + 1) * EVENT_BYTES;
    let ring = bench.function.allocate_dma(bytes).expect("fits");
    bench.enable(&[]);
    bench.set(offsets::RING_ADDRESS_LOW, ring.device_address as u32);
    bench.set(
        offsets::RING_ADDRESS_HIGH,
        (ring.device_address >> 32) as u32,
    );
    bench.set(offsets::RING_ENTRIES_LOG2, RING_LOG2);
    let producer = bench.get(offsets::RING_PRODUCER);
    bench.set(offsets::RING_CONSUMER, producer);
    bench.enable(&ALL_ON);
    ring
}

/// Demands a page that never comes: its cancel is an event.
fn make_event(bench: &Bench, page: u32, cell: &str) {
    let lost = Delivery::with(Fault::LosePage);
    bench.subject.link.borrow_mut().script(page, lost);
    let result = bench.result(Operation::Demand, page);
    assert_eq!(result, CommandResult::Ok, "{cell}: page {page}");
}

fn is_in_ring(bench: &Bench, ring: DmaBuffer, page: u32) -> bool {
    let contents = self_test::contents(bench, ring);
    let mut records = contents.chunks_exact(EVENT_BYTES).take(1 << RING_LOG2);
    records.any(|record| record[4..8] == page.to_le_bytes())
}

fn settle(bench: &Bench, cell: &str) {
    until(bench, "rest", cell, || !bench.subject.device.busy());
}

/// A record, the index behind it or the message behind both goes wrong.
pub fn hit_event(place: Place, kind: Kind, free: Free, cell: &str) {
    let (bench, device) = bench(
        DeviceConfiguration::default(),
        LinkConfiguration::default(),
        4,
    );
    set_limits(&bench, 4, 64);
    let mut ring = set_up_ring(&bench);
    let before = match place {
        Place::EventRecord => 0,
        Place::EventIndex => 1,
        _ => 2,
    };
    script(&device, before, kind);
    make_event(&bench, 5, cell);
    let left = if kind == Kind::SurpriseRemoval {
        REMOVED
    } else {
        0
    };
    until(&bench, "the access", cell, || {
        device.scripted_host_answers() <= left
    });
    let raised = fill(&bench, &device, free, cell);
    settle(&bench, cell);
    let errors = bench.number(fields::HOST_WRITE_ERRORS);
    if kind == Kind::SurpriseRemoval {
        assert!(errors >= 1, "{cell}: errors are counted");
        // The card comes back as a reset one.
        device.clear_host_answers();
        bench.function.reset().expect("resets");
        ring = set_up_ring(&bench);
    } else {
        assert_eq!(errors, 1, "{cell}: errors are counted");
        for vector in 1..=raised {
            let count = bench.function.take_interrupts(vector);
            assert_eq!(count, Ok(1), "{cell}: vector {vector}");
        }
        let told = place == Place::EventRecord;
        assert_eq!(is_in_ring(&bench, ring, 5), !told, "{cell}: the record");
    }
    bench.function.take_interrupts(0).expect("counts");
    assert_nothing_leaked(&bench, cell);
    make_event(&bench, 6, cell);
    settle(&bench, cell);
    assert!(is_in_ring(&bench, ring, 6), "{cell}: the next record");
    let interrupts = bench.function.take_interrupts(0);
    assert_eq!(interrupts, Ok(1), "{cell}: the next interrupt");
    assert_nothing_leaked(&bench, cell);
}

/// A copy's read or write goes wrong.
pub fn hit_copy(place: Place, kind: Kind, free: Free, cell: &str) {
    let (bench, device) = bench(
        DeviceConfiguration::default(),
        LinkConfiguration::default(),
        1,
    );
    let old: Vec<u8> = (0..COPY_BYTES).map(|place| place as u8 ^ 0x5a).collect();
    let source = self_test::buffer(&bench, &old);
    let target = self_test::buffer(&bench, &[0xee; COPY_BYTES as usize]);
    let [from, to] = [source, target].map(|buffer| buffer.device_address);
    script(&device, usize::from(place == Place::CopyWrite), kind);
    self_test::start_copy(&bench, from, to, COPY_BYTES);
    let left = if kind == Kind::SurpriseRemoval {
        REMOVED
    } else {
        0
    };
    until(&bench, "the access", cell, || {
        device.scripted_host_answers() <= left
    });
    if place == Place::CopyWrite {
        fill(&bench, &device, free, cell);
    }
    settle(&bench, cell);
    let (end, written) = self_test::end_of_copy(&bench);
    let expected = match place {
        Place::CopyRead => CopyEnd::ReadError,
        _ => CopyEnd::WriteError,
    };
    assert_eq!((end, written), (expected, 0), "{cell}");
    let untouched = self_test::contents(&bench, target) == [0xee; COPY_BYTES as usize];
    assert!(untouched, "{cell}: the target");
    if kind == Kind::SurpriseRemoval {
        device.clear_host_answers();
        bench.function.reset().expect("resets");
    }
    assert_nothing_leaked(&bench, cell);
    self_test::start_copy(&bench, from, to, COPY_BYTES);
    settle(&bench, cell);
    let ended = self_test::end_of_copy(&bench);
    assert_eq!(
        ended,
        (CopyEnd::Complete, COPY_BYTES),
        "{cell}: the next copy"
    );
    assert!(
        self_test::contents(&bench, target) == old,
        "{cell}: its bytes"
    );
    assert_nothing_leaked(&bench, cell);
}
