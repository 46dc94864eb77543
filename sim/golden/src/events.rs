//! The event ring in host memory (section 10).

use crate::agent::Agent;
use crate::schedule::Work;
use outrigger_port::PortEvent;
use outrigger_registers::encodings::{EventRecord, EventType};
use outrigger_registers::parameters::EVENT_BYTES;
use std::collections::VecDeque;

/// Cycles from a record to the write response of its producer index: two writes over PCIe.
const RECORD_CYCLES: u64 = 250;
/// Interrupt vector of the ring.
pub(crate) const EVENT_VECTOR: u16 = 0;

/// The agent's side of the ring.
#[derive(Debug, Default)]
pub(crate) struct EventRing {
    /// Records taken and not yet in host memory.
    waiting: VecDeque<EventRecord>,
    /// Records in host memory, free running.
    producer: u32,
    /// Records taken, free running.
    taken: u32,
    /// An event was dropped.
    pub overflow: bool,
}

impl EventRing {
    /// Records in host memory, free running.
    pub fn producer(&self) -> u32 {
        self.producer
    }

    /// True while a record is on its way.
    pub fn busy(&self) -> bool {
        !self.waiting.is_empty()
    }
}

impl Agent {
    /// Reports an event to software.
    pub(crate) fn report(&mut self, event: EventType, frame: u32, page: u32, entry_address: u32) {
        let Some(entries) = self.settings.ring_entries.filter(|_| self.settings.events) else {
            return;
        };
        let used = self.ring.taken.wrapping_sub(self.settings.ring_consumer);
        if used >= entries {
            self.ring.overflow = true;
            self.counters.events_lost += 1;
            return;
        }
        self.ring.taken = self.ring.taken.wrapping_add(1);
        if self.ring.waiting.is_empty() {
            self.schedule
                .at(self.now + RECORD_CYCLES, Work::RecordWritten);
        }
        self.ring.waiting.push_back(EventRecord {
            event_type: event.code() as u8,
            // The low bits where a device has more frames than the record has room for: the page says which.
            frame: frame as u16,
            page,
            entry_address,
            sequence: self.ring.taken,
        });
    }

    /// Record and producer index are in host memory: the interrupt follows.
    pub(crate) fn record_written(&mut self) {
        let (Some(record), Some(entries)) =
            (self.ring.waiting.pop_front(), self.settings.ring_entries)
        else {
            return;
        };
        let base = self.settings.ring_address;
        let place = u64::from(self.ring.producer & (entries - 1)) * EVENT_BYTES as u64;
        self.ring.producer = self.ring.producer.wrapping_add(1);
        let mut index = [0; EVENT_BYTES];
        index[..4].copy_from_slice(&self.ring.producer.to_le_bytes());
        let after_last = u64::from(entries) * EVENT_BYTES as u64;
        for (address, bytes) in [
            (base + place, record.to_bytes()),
            (base + after_last, index),
        ] {
            // A write that is lost is counted, and the ring goes on: the interrupt makes software look.
            if !self.write_host_memory(address, &bytes) {
                continue;
            }
            let word =
                |first: usize| u64::from_le_bytes(std::array::from_fn(|byte| bytes[first + byte]));
            self.port_log
                .add(self.now, || PortEvent::HostMemoryWritten {
                    address,
                    data: [word(0), word(8)],
                });
        }
        if self.settings.interrupts {
            self.interrupt(EVENT_VECTOR);
        }
        if self.ring.busy() {
            self.schedule
                .at(self.now + RECORD_CYCLES, Work::RecordWritten);
        }
    }

    /// DMA stops after the record under way (function reset). The others are dropped and not counted: events are off from now on.
    pub(crate) fn stop_events(&mut self) {
        let dropped = self.ring.waiting.len().saturating_sub(1);
        self.ring.waiting.truncate(1);
        self.ring.taken = self.ring.taken.wrapping_sub(dropped as u32);
    }
}
