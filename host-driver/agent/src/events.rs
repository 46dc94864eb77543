//! The event ring: records that the agent writes to host memory, taken in the order of their sequence numbers (section 10 of the description).
//!
//! ```text
//! | record 0 | record 1 | ... | record n-1 | producer index |    16 bytes each
//!               ^ next to take: its sequence number is newer than the last one taken
//! ```
//! The driver does not need the producer index: a record is new when its number is. A full ring loses events; then the directory says what they said.

use crate::AgentDriver;
use crate::command::PageInformation;
use crate::error::{DriverError, Result};
use crate::registers;
use outrigger_pci::{DmaBuffer, PciError};
use outrigger_registers::encodings::{EventRecord, EventType};
use outrigger_registers::parameters::{ENTRY_UNSET, EVENT_BYTES};
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
}

impl AgentDriver {
    /// Allocates the ring (16 to 65,536 records) and tells the agent where it is. Call it while events are off; a former ring is freed.
    pub fn set_up_events(&self, entries_log2: u32) -> Result<()> {
        if !(4..=16).contains(&entries_log2) {
            return Err(DriverError::Impossible {
                field: "entries_log2",
                value: u64::from(entries_log2),
                why: "not 4 to 16",
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
        let former = self.ring.borrow_mut().replace(EventRing {
            buffer,
            entries,
            taken,
            last_sequence: taken,
        });
        match former {
            Some(former) => Ok(self.function().free_dma(former.buffer)?),
            None => Ok(()),
        }
    }

    /// Takes all events that have come, without waiting; at most one ring full. Costs no register access when there are none.
    pub fn take_events(&self) -> Result<Vec<Event>> {
        let mut borrowed = self.ring.borrow_mut();
        let ring = borrowed.as_mut().ok_or(DriverError::NoEventRing)?;
        let mut events = Vec::new();
        while events.len() < ring.entries as usize {
            let position = (ring.taken & (ring.entries - 1)) as usize * EVENT_BYTES;
            let sequence = self.read_sequence(ring.buffer, position)?;
            let age = sequence.wrapping_sub(ring.last_sequence) as i32;
            if sequence == 0 || age <= 0 {
                break;
            }
            // Only now: the record is written before its number, and may have come between two reads.
            let mut bytes = [0; EVENT_BYTES];
            self.function()
                .read_dma(ring.buffer, position, &mut bytes)?;
            let record = EventRecord::from_bytes(&bytes);
            let event_type = EventType::from_code(u32::from(record.event_type)).ok_or(
                DriverError::BadAnswer {
                    what: "type of an event record",
                    value: u32::from(record.event_type),
                },
            )?;
            ring.last_sequence = record.sequence;
            ring.taken = ring.taken.wrapping_add(1);
            events.push(Event {
                event_type,
                frame: u32::from(record.frame),
                page: record.page,
                entry_address: (record.entry_address != ENTRY_UNSET)
                    .then_some(record.entry_address),
            });
        }
        if !events.is_empty() {
            self.write(registers::RING_CONSUMER, ring.taken)?;
        }
        Ok(events)
    }

    fn read_sequence(&self, ring: DmaBuffer, position: usize) -> Result<u32> {
        let mut bytes = [0; 4];
        let place = position + EventRecord::SEQUENCE_BYTE;
        self.function().read_dma(ring, place, &mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// True when an event was lost since the last [`Self::recover_lost_events`].
    pub fn events_were_lost(&self) -> Result<bool> {
        Ok(self.read_field(registers::STATUS_EVENT_OVERFLOW)? != 0)
    }

    /// After a loss: clears the flag first, so that a later loss is not missed, then reads what the directory says about `pages`.
    pub fn recover_lost_events(
        &self,
        pages: impl IntoIterator<Item = u32>,
    ) -> Result<Vec<(u32, PageInformation)>> {
        self.pulse(registers::CONTROL_CLEAR_OVERFLOW)?;
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
    use std::rc::Rc;

    fn open() -> (Rc<FakeFunction>, AgentDriver) {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        driver.set_up_events(4).expect("sets up");
        (function, driver)
    }

    fn record(sequence: u32) -> EventRecord {
        EventRecord {
            event_type: EventType::Staged.code() as u8,
            frame: 3,
            page: 1000 + sequence,
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
    fn an_unknown_type_is_an_error() {
        let (function, driver) = open();
        let mut bad = record(1);
        bad.event_type = 99;
        function.put_record(0, bad);
        assert!(matches!(
            driver.take_events(),
            Err(DriverError::BadAnswer { value: 99, .. })
        ));
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
