//! The transport's side of the fetch port: requests go to the link, what comes back goes to the agent in its order.

use crate::chance::Chance;
use crate::cycle::Cycle;
use crate::monitor::fetch::FetchMonitor;
use crate::monitor::stable::Stable;
use outrigger_link::{Line, Link, LinkEvent};
use outrigger_port::PortEvent;
use outrigger_registers::parameters::BEATS_PER_CHUNK;
use std::collections::VecDeque;

/// What stands at the data channel.
struct Delivery {
    slot: u8,
    epoch: u8,
    chunk: u8,
    /// None for an error.
    lines: Option<Box<[Line; BEATS_PER_CHUNK]>>,
    beat: usize,
    /// The beat stands at the port.
    set: bool,
}

/// Model of the transport's fetch side.
pub(crate) struct FetchPort {
    chance: Chance,
    stall_per_million: u32,
    arrived: VecDeque<LinkEvent>,
    delivery: Option<Delivery>,
    offered: bool,
    confirm_set: bool,
    request_ready: bool,
    request_waited: bool,
    request_stable: Stable<(u8, u8, u8, u32)>,
    /// Monitor of P5.
    pub fetches: FetchMonitor,
}

impl FetchPort {
    /// A port without traffic.
    pub fn new(chance: Chance, stall_per_million: u32) -> Self {
        Self {
            chance,
            stall_per_million,
            arrived: VecDeque::new(),
            delivery: None,
            offered: false,
            confirm_set: false,
            request_ready: false,
            request_waited: false,
            request_stable: Stable::new("fetch_request"),
            fetches: FetchMonitor::default(),
        }
    }

    /// True when nothing is in flight or waits for the agent.
    pub fn idle(&self) -> bool {
        self.fetches.open == 0
            && self.arrived.is_empty()
            && self.delivery.is_none()
            && !self.confirm_set
    }

    /// Takes a chunk, an error or a confirmation from the link.
    pub fn arrive(&mut self, event: LinkEvent) {
        self.arrived.push_back(event);
    }

    /// Sets the agent's inputs.
    #[inline]
    pub fn drive(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        self.request_ready = !self.chance.happens(self.stall_per_million);
        ports.fetch_request_ready.set(u8::from(self.request_ready));
        self.confirm_set = false;
        if self.delivery.is_none() && !self.arrived.is_empty() {
            self.next_arrived(cycle);
        }
        ports.fetch_confirm_valid.set(u8::from(self.confirm_set));
        // A beat that was offered stays; a new one may be late.
        self.offered = self.delivery.is_some()
            && (self.offered || !self.chance.happens(self.stall_per_million));
        if self.offered
            && let Some(delivery) = self.delivery.as_mut()
            && !delivery.set
        {
            if let Some(lines) = &delivery.lines {
                ports.fetch_data_data.set(lines[delivery.beat]);
            }
            delivery.set = true;
        }
        ports.fetch_data_valid.set(u8::from(self.offered));
    }

    fn next_arrived(&mut self, cycle: &Cycle) {
        let ports = cycle.ports;
        let (slot, epoch, chunk, lines) = match self.arrived.pop_front() {
            Some(LinkEvent::Chunk {
                slot,
                epoch,
                chunk,
                data,
            }) => (slot, epoch, chunk, Some(data)),
            Some(LinkEvent::Error { slot, epoch }) => (slot, epoch, 0, None),
            Some(LinkEvent::CancelConfirm { slot, epoch }) => {
                ports.fetch_confirm_slot.set(slot);
                ports.fetch_confirm_epoch.set(epoch);
                self.confirm_set = true;
                self.fetches.confirmed(slot, epoch);
                return;
            }
            Some(LinkEvent::WriteBackDone { .. }) | None => return,
        };
        ports.fetch_data_slot.set(slot);
        ports.fetch_data_epoch.set(epoch);
        ports.fetch_data_chunk.set(chunk);
        ports.fetch_data_error.set(u8::from(lines.is_none()));
        self.delivery = Some(Delivery {
            slot,
            epoch,
            chunk,
            lines,
            beat: 0,
            set: false,
        });
    }

    /// Looks at the agent's outputs; true when anything moved or waited.
    #[inline]
    pub fn sample(&mut self, cycle: &mut Cycle, link: &mut Link) -> bool {
        let ports = cycle.ports;
        let request = ports.fetch_request_valid.get() != 0;
        let payload = || {
            let (slot, epoch) = (
                ports.fetch_request_slot.get(),
                ports.fetch_request_epoch.get(),
            );
            (
                ports.fetch_request_cancel.get(),
                slot,
                epoch,
                ports.fetch_request_page.get(),
            )
        };
        self.request_stable.check(
            cycle.now,
            request,
            self.request_ready,
            payload,
            cycle.violations,
        );
        if request {
            let (cancel, slot, epoch, page) = payload();
            let cancel = cancel != 0;
            if !self.request_waited {
                cycle.log.add(cycle.now, || PortEvent::FetchOffered {
                    cancel,
                    slot,
                    epoch,
                    page,
                });
            }
            if self.request_ready && cancel {
                self.fetches
                    .cancelled(cycle.now, slot, epoch, cycle.violations);
                link.cancel(cycle.now, slot, epoch);
            } else if self.request_ready {
                self.fetches
                    .requested(cycle.now, slot, epoch, cycle.violations);
                link.request(cycle.now, slot, epoch, page);
            }
        }
        self.request_waited = request && !self.request_ready;
        if self.confirm_set {
            cycle.log.add(cycle.now, || PortEvent::FetchConfirmed {
                slot: ports.fetch_confirm_slot.last(),
                epoch: ports.fetch_confirm_epoch.last(),
            });
        }
        if self.offered && ports.fetch_data_ready.get() != 0 {
            self.beat_taken(cycle);
        }
        request || !self.idle()
    }

    fn beat_taken(&mut self, cycle: &mut Cycle) {
        let now = cycle.now;
        self.offered = false;
        let Some(mut delivery) = self.delivery.take() else {
            return;
        };
        let (slot, epoch) = (delivery.slot, delivery.epoch);
        cycle.log.add(now, || match &delivery.lines {
            Some(lines) => PortEvent::ChunkBeatTaken {
                slot,
                epoch,
                chunk: delivery.chunk,
                beat: delivery.beat as u8,
                data: lines[delivery.beat],
            },
            None => PortEvent::FetchErrorTaken { slot, epoch },
        });
        delivery.beat += 1;
        delivery.set = false;
        if delivery.lines.is_none() {
            self.fetches.failed(delivery.slot, delivery.epoch);
        } else if delivery.beat == BEATS_PER_CHUNK {
            self.fetches
                .delivered(now, delivery.slot, delivery.epoch, delivery.chunk);
        } else {
            self.delivery = Some(delivery);
        }
    }
}
