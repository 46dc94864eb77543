//! The event ring: records of a hostile device, whole, spoilt, and changing while they are read.

use super::hostile_function::HostileFunction;
use super::random::Random;
use super::{Reached, Subject, Target, ensure, reach};
use outrigger_agent::{AgentDriver, DriverError, Event, EventType};
use outrigger_pci::PciFunction;
use outrigger_registers::encodings::EventRecord;
use outrigger_registers::offsets;
use outrigger_registers::parameters::{ENTRY_UNSET, EVENT_BYTES, FRAMES, REMOTE_PAGES};
use std::rc::Rc;

/// Calls after which a ring that is written no more must be empty: one for each record, and one.
const CALLS: usize = 18;

struct Ring(Subject);

pub(super) fn target(subject: Subject) -> Box<dyn Target> {
    Box::new(Ring(subject))
}

fn good(random: &mut Random, sequence: u32) -> EventRecord {
    EventRecord {
        event_type: 1 + random.below(7) as u8,
        frame: random.below(FRAMES as u64) as u16,
        page: random.below(REMOTE_PAGES as u64) as u32,
        entry_address: if random.one_in(4) {
            ENTRY_UNSET
        } else {
            random.below(u64::from(ENTRY_UNSET)) as u32
        },
        sequence,
    }
}

/// What must come of a record: an event, or an error.
fn expected(record: &EventRecord) -> Option<Event> {
    let in_range = usize::from(record.frame) < FRAMES
        && (record.page as usize) < REMOTE_PAGES
        && record.entry_address <= ENTRY_UNSET;
    let event_type = EventType::from_code(u32::from(record.event_type))?;
    in_range.then_some(Event {
        event_type,
        frame: u32::from(record.frame),
        page: record.page,
        entry_address: (record.entry_address != ENTRY_UNSET).then_some(record.entry_address),
    })
}

/// A parser that believes the producer index and the record.
fn naive_take(function: &HostileFunction, taken: &mut u32, entries: u32) -> Vec<Event> {
    let memory = function.memory.borrow();
    let at = entries as usize * EVENT_BYTES;
    let producer = u32::from_le_bytes([memory[at], memory[at + 1], memory[at + 2], memory[at + 3]]);
    let mut events = Vec::new();
    while *taken != producer && events.len() < 2 * entries as usize {
        let place = (*taken % entries) as usize * EVENT_BYTES;
        let mut bytes = [0; EVENT_BYTES];
        bytes.copy_from_slice(&memory[place..place + EVENT_BYTES]);
        let record = EventRecord::from_bytes(&bytes);
        *taken = taken.wrapping_add(1);
        events.push(Event {
            event_type: EventType::Staged,
            frame: u32::from(record.frame),
            page: record.page,
            entry_address: Some(record.entry_address),
        });
    }
    events
}

impl Target for Ring {
    fn places(&self) -> &'static [&'static str] {
        &[
            "events",
            "bad record",
            "lost record",
            "wrapped",
            "torn",
            "full",
        ]
    }

    fn run(&mut self, random: &mut Random, reached: &mut Reached) -> Result<(), String> {
        let function = Rc::new(HostileFunction::new(random.clone()));
        let driver = AgentDriver::open(Rc::clone(&function) as Rc<dyn PciFunction>)
            .map_err(|error| error.to_string())?;
        let log2 = 4 + random.below(2) as u32;
        let entries = 1_u32 << log2;
        let start = if random.one_in(3) {
            u32::MAX
                .wrapping_add(random.below(40) as u32)
                .wrapping_sub(20)
        } else {
            random.tricky() as u32
        };
        function.set(offsets::RING_PRODUCER, start);
        driver
            .set_up_events(log2)
            .map_err(|error| error.to_string())?;
        let mut naive_taken = start;
        let mut take = |driver: &AgentDriver| match self.0 {
            Subject::Real => driver.take_events(),
            Subject::Naive => Ok(naive_take(&function, &mut naive_taken, entries)),
        };
        // Records as a device writes them, some of them spoilt, some lost on their way to memory. The index comes last; of a ring without losses it may be lost.
        let count = random.below(u64::from(entries) + 1) as u32;
        let (mut records, mut is_lost) = (Vec::new(), false);
        for number in 0..count {
            let mut record = good(random, start.wrapping_add(number + 1));
            if random.one_in(6) {
                match random.below(4) {
                    0 => record.event_type = random.tricky() as u8,
                    1 => record.frame = random.tricky() as u16,
                    2 => record.page = random.tricky() as u32,
                    _ => record.entry_address = random.tricky() as u32,
                }
                // Type and number 0 together are a record that was never written.
                if record.event_type == 0 && record.sequence == 0 {
                    record.event_type = 8;
                }
            }
            if random.one_in(8) {
                is_lost = true;
                continue;
            }
            let place = (start.wrapping_add(number) % entries) as usize * EVENT_BYTES;
            function.memory.borrow_mut()[place..place + EVENT_BYTES]
                .copy_from_slice(&record.to_bytes());
            records.push(record);
        }
        let end = start.wrapping_add(count);
        if is_lost {
            reach(reached, "lost record");
        }
        if is_lost || self.0 == Subject::Naive || random.one_in(2) {
            let at = entries as usize * EVENT_BYTES;
            function.memory.borrow_mut()[at..at + 4].copy_from_slice(&end.to_le_bytes());
        }
        if end < start {
            reach(reached, "wrapped");
        }
        if count == entries {
            reach(reached, "full");
        }
        let (mut found, mut told) = (Vec::new(), 0);
        for _ in 0..CALLS + entries as usize {
            let before = function.reads.get();
            match take(&driver) {
                Ok(events) if events.is_empty() => break,
                Ok(events) => {
                    reach(reached, "events");
                    check(&events, entries)?;
                    found.extend(events.into_iter().map(Some));
                }
                Err(DriverError::BadAnswer { what, .. }) if what.ends_with("an event record") => {
                    reach(reached, "bad record");
                    told += 1;
                    found.push(None);
                }
                Err(error) => return Err(format!("an error that names no field: {error}")),
            }
            let reads = function.reads.get() - before;
            ensure(reads <= 2 * u64::from(entries) + 3, || {
                format!("{reads} reads for a ring of {entries}")
            })?;
        }
        let wanted: Vec<Option<Event>> = records.iter().map(expected).collect();
        ensure(found == wanted, || {
            format!("{found:?}\nin place of {wanted:?}, {told} told as bad")
        })?;
        if count > 0 && self.0 == Subject::Real {
            let told_lost = driver
                .events_were_lost()
                .map_err(|error| error.to_string())?;
            ensure(told_lost == is_lost, || {
                format!("lost records are told: {told_lost}")
            })?;
            let consumer = function.get(offsets::RING_CONSUMER);
            ensure(consumer == end, || {
                format!("consumer {consumer:#x} in place of {end:#x}")
            })?;
        }
        // Now anything, and while it is read too.
        let noise = random.bytes(16);
        {
            let mut memory = function.memory.borrow_mut();
            for _ in 0..4 {
                let at = random.below(memory.len() as u64 - 15) as usize;
                memory[at..at + 16].copy_from_slice(&noise);
            }
        }
        function.tear(2);
        for _ in 0..3 {
            let before = function.reads.get();
            if let Ok(events) = take(&driver) {
                check(&events, entries)?;
            }
            let reads = function.reads.get() - before;
            ensure(reads <= 2 * u64::from(entries) + 3, || {
                format!("{reads} reads for a torn ring of {entries}")
            })?;
        }
        reach(reached, "torn");
        match function.offence.borrow_mut().take() {
            Some(offence) => Err(offence),
            None => Ok(()),
        }
    }
}

/// Nothing is handed out that a caller could not index with.
fn check(events: &[Event], entries: u32) -> Result<(), String> {
    ensure(events.len() <= entries as usize, || {
        format!("{} events of a ring of {entries}", events.len())
    })?;
    for event in events {
        let entry = event.entry_address.unwrap_or(0);
        let in_range = (event.frame as usize) < FRAMES
            && (event.page as usize) < REMOTE_PAGES
            && entry < ENTRY_UNSET;
        ensure(in_range, || format!("{event:?} is handed out"))?;
    }
    Ok(())
}
