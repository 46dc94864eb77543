//! The transport's side of the write-back port: pages of the agent are collected and handed to the link.

use crate::chance::Chance;
use crate::cycle::Cycle;
use crate::monitor::stable::Stable;
use outrigger_link::{Line, Link, Page};
use outrigger_port::PortEvent;
use outrigger_registers::parameters::{LINES_PER_PAGE, WRITEBACK_SLOTS};
use std::collections::VecDeque;

/// A page that is being collected, or was handed over.
struct Collected {
    page: u32,
    lines: Box<Page>,
    count: usize,
}

/// Model of the transport's write-back side.
pub(crate) struct WritebackPort {
    chance: Chance,
    stall_per_million: u32,
    slots: [Option<Collected>; WRITEBACK_SLOTS],
    done: VecDeque<(u8, bool)>,
    done_set: bool,
    ready: bool,
    stable: Stable<(u8, u32, u8, Line)>,
}

impl WritebackPort {
    /// A port without traffic.
    pub fn new(chance: Chance, stall_per_million: u32) -> Self {
        Self {
            chance,
            stall_per_million,
            slots: std::array::from_fn(|_| None),
            done: VecDeque::new(),
            done_set: false,
            ready: false,
            stable: Stable::new("writeback"),
        }
    }

    /// True when no page is on its way.
    pub fn idle(&self) -> bool {
        self.done.is_empty() && !self.done_set && self.slots.iter().all(Option::is_none)
    }

    /// Takes an acknowledgement from the link.
    pub fn acknowledged(&mut self, slot: u8, error: bool) {
        self.done.push_back((slot, error));
    }

    /// Sets the agent's inputs.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        self.ready = !self.chance.happens(self.stall_per_million);
        ports.writeback_ready.set(u8::from(self.ready));
        self.done_set = false;
        if let Some((slot, error)) = self.done.pop_front() {
            ports.writeback_done_slot.set(slot);
            ports.writeback_done_error.set(u8::from(error));
            self.slots[usize::from(slot)] = None;
            self.done_set = true;
        }
        ports.writeback_done_valid.set(u8::from(self.done_set));
    }

    /// Looks at the agent's outputs; true when anything moved or waited.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle, link: &mut Link) -> bool {
        let ports = cycle.ports;
        let valid = ports.writeback_valid.get() != 0;
        let payload = || {
            let (slot, page) = (ports.writeback_slot.get(), ports.writeback_page.get());
            (
                slot,
                page,
                ports.writeback_line.get(),
                ports.writeback_data.get(),
            )
        };
        self.stable
            .check(cycle.now, valid, self.ready, payload, cycle.violations);
        if self.done_set {
            cycle.log.add(cycle.now, || PortEvent::WritebackDone {
                slot: ports.writeback_done_slot.last(),
                error: ports.writeback_done_error.last() != 0,
            });
        }
        if valid && self.ready {
            self.collect(cycle, link);
        }
        valid || !self.idle()
    }

    fn collect(&mut self, cycle: &mut Cycle, link: &mut Link) {
        let ports = cycle.ports;
        let (slot, page, line) = (
            ports.writeback_slot.get(),
            ports.writeback_page.get(),
            ports.writeback_line.get(),
        );
        cycle.log.add(cycle.now, || PortEvent::WritebackLine {
            slot,
            page,
            line,
            data: ports.writeback_data.get(),
        });
        let new = || Collected {
            page,
            lines: Box::new([[0; 8]; LINES_PER_PAGE]),
            count: 0,
        };
        let collected = self.slots[usize::from(slot)].get_or_insert_with(new);
        if collected.count == LINES_PER_PAGE {
            cycle.violations.report(
                cycle.now,
                format!("writeback: slot {slot} used again before it was acknowledged"),
            );
            *collected = new();
        }
        if collected.page != page || collected.count != usize::from(line) {
            let (expected_page, expected_line) = (collected.page, collected.count);
            let text = format!(
                "writeback: slot {slot} sent line {line} of page {page}, expected line {expected_line} of page {expected_page}"
            );
            cycle.violations.report(cycle.now, text);
            return;
        }
        collected.lines[collected.count] = ports.writeback_data.get();
        collected.count += 1;
        if collected.count == LINES_PER_PAGE {
            link.write_back(cycle.now, slot, page, collected.lines.clone());
        }
    }
}
