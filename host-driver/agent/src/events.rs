//! The event ring: records that the agent writes to host memory, taken in the order of their sequence numbers (section 10 of the description).
//!
//! ```text
//! | record 0 | record 1 | ... | record n-1 | producer index |    16 bytes each
//!               ^ next to take: its sequence number is newer than the last one taken
//! ```
//! A record is new when its number is. Where it is not, and yet the producer index has passed it, its write was lost on the way to memory (an IOMMU that
//! refused it, bus mastering that was off): the ring goes on behind it. A full ring loses events as well; the directory says what lost ones said.

use crate::AgentDriver;
use crate::command::PageInformation;
use crate::error::{DriverError, Result};
use crate::registers;
use outrigger_pci::{DmaBuffer, PciError};
use outrigger_registers::encodings::{EventRecord, EventType};
use outrigger_registers::parameters::EVENT_BYTES;
use std::time::Duration;

/// Interrupt vector of the ring.
const VECTOR: u16 = 0;

/// Something that happened in the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// What.
    pub event_type: EventType,
    /// Index of the frame it happened to.
    pub frame: u32,
    /// Remote page it happened to.
    pub page: u32,
    /// Entry address; None when it is not known.
    pub entry_address: Option<u32>,
}

#[derive(Debug)]
pub(crate) struct EventRing {
    buffer: DmaBuffer,
    entries: u32,
    /// Records taken, free running.
    taken: u32,
    /// Sequence number of the last record taken.
    last_sequence: u32,
    /// A record never came.
    lost: bool,
}

impl EventRing {
    /// Where the next record is, or will be.
    fn position(&self) -> usize {
        (self.taken & (self.entries - 1)) as usize * EVENT_BYTES
    }

    /// Where the producer index is.
    fn index_position(&self) -> usize {
        self.entries as usize * EVENT_BYTES
    }

    /// The next record is behind us.
    fn pass(&mut self, sequence: u32) {
        self.last_sequence = sequence;
        self.taken = self.taken.wrapping_add(1);
    }
}

impl AgentDriver {
    /// Allocates the ring (16 to 65,536 records) and tells the agent where it is. Call it while events are off; a former ring is freed.
    pub fn set_up_events(&self, entries_log2: u32) -> Result<()> {
        if !(4..=16).contains(&entries_log2) {
            return Err(DriverError::Impossible {
                field: "entries_log2",
                value: u64::from(entries_log2),
                why: "not 4 to 16".to_owned(),
            });
        }
        let entries = 1_u32 << entries_log2;
        let bytes = (entries as usize + 1) * EVENT_BYTES;
        let buffer = self.function().allocate_dma(bytes)?;
        let address = buffer.device_address;
        self.write_checked(registers::RING_ADDRESS_LOW, address as u32)?;
        self.write_checked(registers::RING_ADDRESS_HIGH, (address >> 32) as u32)?;
        self.write_checked(registers::RING_ENTRIES_LOG2, entries_log2)?;
        let taken = self.read(registers::RING_PRODUCER)?;
        self.write_checked(registers::RING_CONSUMER, taken)?;
        let ring = EventRing {
            buffer,
            entries,
            taken,
            last_sequence: taken,
            lost: false,
        };
        let index = ring.index_position();
        self.function()
            .write_dma(buffer, index, &taken.to_le_bytes())?;
        let former = self.ring.borrow_mut().replace(ring);
        match former {
            Some(former) => Ok(self.function().free_dma(former.buffer)?),
            None => Ok(()),
        }
    }

    /// Takes all events that have come, without waiting; at most one ring full. Costs no register access when there are none.
    ///
    /// # Errors
    /// [`DriverError::BadAnswer`] for a record that makes no sense, with the field that does not. Events before it are handed out first; it is
    /// told once, and the ring goes on behind it.
    pub fn take_events(&self) -> Result<Vec<Event>> {
        let mut borrowed = self.ring.borrow_mut();
        let ring = borrowed.as_mut().ok_or(DriverError::NoEventRing)?;
        let mut events = Vec::new();
        let mut bad = None;
        let before = ring.taken;
        let mut producer = None;
        while ring.taken.wrapping_sub(before) < ring.entries {
            let mut found = self.next_record(ring)?;
            if found.is_none() {
                let index = match producer {
                    Some(index) => index,
                    None => {
                        let index = self.read_number(ring.buffer, ring.index_position())?;
                        // A record comes before its index: one that came meanwhile is there now.
                        found = self.next_record(ring)?;
                        *producer.insert(index)
                    }
                };
                // What is not between 1 and a ring full is none of this ring's.
                let is_passed = (1..=ring.entries).contains(&index.wrapping_sub(ring.taken));
                if found.is_none() && !is_passed {
                    break;
                }
            }
            let Some((sequence, record)) = found else {
                ring.lost = true;
                ring.pass(ring.last_sequence.wrapping_add(1));
                continue;
            };
            match self.event(&record, sequence) {
                Ok(event) => events.push(event),
                Err(error) if events.is_empty() => bad = Some(error),
                // The next call begins with it.
                Err(_) => break,
            }
            ring.pass(sequence);
            if bad.is_some() {
                break;
            }
        }
        if ring.taken != before {
            self.write(registers::RING_CONSUMER, ring.taken)?;
        }
        match bad {
            Some(error) => Err(error),
            None => Ok(events),
        }
    }

    /// What a record says, as far as the device can have it.
    fn event(&self, record: &EventRecord, sequence: u32) -> Result<Event> {
        let bad = |what, value| Err(DriverError::BadAnswer { what, value });
        if record.sequence != sequence {
            return bad("sequence number of an event record", record.sequence);
        }
        let Some(event_type) = EventType::from_code(u32::from(record.event_type)) else {
            return bad("type of an event record", u32::from(record.event_type));
        };
        let (frame, page) = (u32::from(record.frame), record.page);
        if frame >= self.hardware().frames {
            return bad("frame of an event record", frame);
        }
        if page >= self.hardware().remote_pages {
            return bad("page of an event record", page);
        }
        Ok(Event {
            event_type,
            frame,
            page,
            entry_address: self
                .known_entry("entry address of an event record", record.entry_address)?,
        })
    }

    /// The record at the next place and its number, if it has come.
    fn next_record(&self, ring: &EventRing) -> Result<Option<(u32, EventRecord)>> {
        let position = ring.position();
        let sequence = self.read_number(ring.buffer, position + EventRecord::SEQUENCE_BYTE)?;
        if sequence.wrapping_sub(ring.last_sequence) as i32 <= 0 {
            return Ok(None);
        }
        // Only now: the record is written before its number, and may have come between two reads.
        let mut bytes = [0; EVENT_BYTES];
        self.function()
            .read_dma(ring.buffer, position, &mut bytes)?;
        let record = EventRecord::from_bytes(&bytes);
        // The numbers wrap: a zero may be a record's, but not together with a type that none has.
        let was_written = sequence != 0 || record.event_type != 0;
        Ok(was_written.then_some((sequence, record)))
    }

    fn read_number(&self, ring: DmaBuffer, position: usize) -> Result<u32> {
        let mut bytes = [0; 4];
        self.function().read_dma(ring, position, &mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// True when an event was lost since the last [`Self::recover_lost_events`]: the agent found no room for it, or [`Self::take_events`] found
    /// no record of it.
    pub fn events_were_lost(&self) -> Result<bool> {
        let never_came = self.ring.borrow().as_ref().is_some_and(|ring| ring.lost);
        Ok(never_came || self.read_field(registers::STATUS_EVENT_OVERFLOW)? != 0)
    }

    /// After a loss: clears the flag first, so that a later loss is not missed, then reads what the directory says about `pages`.
    pub fn recover_lost_events(
        &self,
        pages: impl IntoIterator<Item = u32>,
    ) -> Result<Vec<(u32, PageInformation)>> {
        self.pulse(registers::CONTROL_CLEAR_OVERFLOW)?;
        if let Some(ring) = self.ring.borrow_mut().as_mut() {
            ring.lost = false;
        }
        pages
            .into_iter()
            .map(|page| Ok((page, self.query_page(page)?)))
            .collect()
    }

    /// Interrupts since the last call.
    pub fn take_interrupts(&self) -> Result<u64> {
        Ok(self.function().take_interrupts(VECTOR)?)
    }

    /// Waits for an interrupt of the ring, at most `limit`; the number of interrupts, 0 when none came.
    pub fn wait_for_interrupt(&self, limit: Duration) -> Result<u64> {
        match self.function().wait_interrupt(VECTOR, limit) {
            Err(PciError::TimedOut { .. }) => Ok(0),
            other => Ok(other?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fake_function::FakeFunction;
    use outrigger_registers::encodings::{CommandResult, PageState};
    use outrigger_registers::parameters::ENTRY_UNSET;
    use std::rc::Rc;

    fn open() -> (Rc<FakeFunction>, AgentDriver) {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        driver.set_up_events(4).expect("sets up");
        (function, driver)
    }

    fn record(sequence: u32) -> EventRecord {
        EventRecord {
            page: 1000 + sequence,
            ..record_of(sequence)
        }
    }

    fn record_of(sequence: u32) -> EventRecord {
        EventRecord {
            event_type: EventType::Staged.code() as u8,
            frame: 3,
            page: 0,
            entry_address: ENTRY_UNSET,
            sequence,
        }
    }

    #[test]
    fn records_come_once_and_in_order_however_often_the_ring_goes_round() {
        let (function, driver) = open();
        let mut next = 1;
        for batch in 0..40 {
            let count = batch % 17;
            for _ in 0..count {
                function.put_record((next - 1) as usize % 16, record(next));
                next += 1;
            }
            let pages: Vec<u32> = driver
                .take_events()
                .expect("takes")
                .iter()
                .map(|event| event.page)
                .collect();
            let expected: Vec<u32> = (next - count..next).map(|number| 1000 + number).collect();
            assert_eq!(pages, expected);
            if count > 0 {
                assert_eq!(function.written(registers::RING_CONSUMER), Some(next - 1));
            }
        }
    }

    #[test]
    fn numbers_wrap_and_a_record_that_was_never_written_is_none() {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        function.set(registers::RING_PRODUCER, u32::MAX - 1);
        driver.set_up_events(4).expect("sets up");
        let pages = |count: u32| -> Vec<u32> {
            let events = driver.take_events().expect("takes");
            assert_eq!(events.len() as u32, count);
            events.iter().map(|event| event.page).collect()
        };
        let numbered = |sequence: u32, page| EventRecord {
            page,
            ..record_of(sequence)
        };
        function.put_record(14, numbered(u32::MAX, 1));
        assert_eq!(pages(1), [1]);
        // The next one would have number 0, which its place holds already.
        assert_eq!(pages(0), []);
        function.put_record(15, numbered(0, 2));
        function.put_record(0, numbered(1, 3));
        assert_eq!(pages(2), [2, 3]);
        assert_eq!(pages(0), []);
    }

    #[test]
    fn a_record_that_makes_no_sense_is_told_once_by_its_field() {
        type Spoiler = fn(&mut EventRecord);
        let spoilers: [(Spoiler, &str); 4] = [
            (|record| record.event_type = 99, "type"),
            (|record| record.frame = u16::MAX, "frame"),
            (|record| record.page = 1 << 14, "page"),
            (|record| record.entry_address = 1 << 21, "entry address"),
        ];
        for (spoil, field) in spoilers {
            let (function, driver) = open();
            let mut bad = record(2);
            spoil(&mut bad);
            for (place, record) in [record(1), bad, record(3)].into_iter().enumerate() {
                function.put_record(place, record);
            }
            let pages = |taken: Result<Vec<Event>>| -> Vec<u32> {
                let events = taken.expect("good ones");
                events.iter().map(|event| event.page).collect()
            };
            assert_eq!(pages(driver.take_events()), [1001]);
            let error = driver.take_events().expect_err("bad").to_string();
            assert!(error.starts_with(field), "{error}");
            assert_eq!(function.written(registers::RING_CONSUMER), Some(2));
            assert_eq!(pages(driver.take_events()), [1003]);
            assert_eq!(pages(driver.take_events()), []);
        }
    }

    /// Found by reading: the driver waited for the record that never came, and when the ring was full behind it, for ever.
    #[test]
    fn a_record_that_never_came_is_passed_when_the_index_has_passed_it() {
        let (function, driver) = open();
        let pages = || -> Vec<u32> {
            let events = driver.take_events().expect("takes");
            events.iter().map(|event| event.page).collect()
        };
        // Numbers 1 to 40 in rings of 16, some of them lost; the index comes after each.
        let is_lost = |number: u32| [1, 5, 6, 16, 17, 33].contains(&number);
        for (first, last) in [(1, 1), (2, 9), (10, 25), (26, 40)] {
            for number in first..=last {
                if !is_lost(number) {
                    function.put_record((number - 1) as usize % 16, record(number));
                }
                function.put_index(16, number);
            }
            let come = (first..=last).filter(|number| !is_lost(*number));
            let expected: Vec<u32> = come.map(|number| 1000 + number).collect();
            assert_eq!(pages(), expected, "{first} to {last}");
            assert_eq!(function.written(registers::RING_CONSUMER), Some(last));
            assert_eq!(driver.events_were_lost(), Ok(true));
            function.answer(CommandResult::Ok, 3, 0);
            driver.recover_lost_events([]).expect("clears");
            assert_eq!(driver.events_were_lost(), Ok(false));
        }
        // An index that no ring of 16 can have passes nothing.
        function.put_index(16, 57);
        assert_eq!(pages(), [0_u32; 0]);
        function.put_index(16, 39);
        assert_eq!(pages(), [0_u32; 0]);
        assert_eq!(driver.events_were_lost(), Ok(false));
        function.put_record(40 % 16, record(41));
        assert_eq!(pages(), [1041]);
    }

    #[test]
    fn lost_events_are_read_from_the_directory() {
        let (function, driver) = open();
        assert_eq!(driver.events_were_lost(), Ok(false));
        let overflow = registers::STATUS_EVENT_OVERFLOW.place(1);
        function.set(
            registers::STATUS,
            registers::STATUS_READY.place(1) | overflow,
        );
        assert_eq!(driver.events_were_lost(), Ok(true));
        function.answer(CommandResult::Ok, 3, 0);
        let pages = driver.recover_lost_events([8, 9]).expect("reads");
        assert_eq!(pages.len(), 2);
        assert_eq!((pages[1].0, pages[1].1.state), (9, PageState::Resident));
        let clear = registers::CONTROL_CLEAR_OVERFLOW.place(1);
        assert_eq!(function.written(registers::CONTROL), Some(clear));
    }

    #[test]
    fn a_ring_is_needed_and_must_have_a_possible_size() {
        let driver = AgentDriver::open(FakeFunction::new()).expect("opens");
        assert_eq!(driver.take_events(), Err(DriverError::NoEventRing));
        assert!(matches!(
            driver.set_up_events(3),
            Err(DriverError::Impossible { value: 3, .. })
        ));
        assert!(driver.set_up_events(17).is_err());
    }
}
