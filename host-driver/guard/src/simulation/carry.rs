//! What hosts say is carried: lost, doubled, late or at once; pages are copied while the application may write to them.

use super::record_store::{Step, Then};
use super::world::{Asked, Event, Keeper, WRITES_WHILE_COPIED, World, index};
use crate::protocol::{Generation, HostId, Input, Message, Milliseconds, Page, Rule};
use rand::Rng;

impl World {
    /// A step of a request arrives at the store that keeps the record, or at the host.
    pub(super) fn record(&mut self, asked: Asked, step: Step) -> Result<(), String> {
        let host = asked.host;
        let is_old = self.machines[index(host)].process != asked.process;
        if self.arbiter_is_dark[index(host)] || (is_old && !step.is_to_store()) {
            return Ok(());
        }
        let now = self.clock(host);
        let Keeper::Store(store) = &mut self.arbiter else {
            return Ok(());
        };
        match store.arrive(host, asked.request, asked.at, now, step) {
            Then::Answer(reply) => self.tell(host, Input::Arbiter(asked.number, reply)),
            Then::Send(step) => {
                let (loss, doubled) = (self.surroundings.loss, self.surroundings.doubled);
                // A put that a client tries again may arrive twice.
                let is_put = matches!(step, Step::Put(..));
                let copies = match () {
                    () if self.chance(loss) => 0,
                    () if is_put && self.chance(doubled) => 2,
                    () => 1,
                };
                for _ in 0..copies {
                    let delay = self.drawn_delay();
                    self.after(delay, Event::Record(asked, step.clone()));
                }
                Ok(())
            }
        }
    }

    /// Protects a page, copies it, sends the copy. The application may write to it in between.
    pub(super) fn send_page(
        &mut self,
        host: HostId,
        generation: Generation,
        sequence: u64,
        page: Page,
    ) -> Result<(), String> {
        let protect_late = self.broken == Some(Rule::ProtectBeforeCopy);
        let written_meanwhile = self.chance(WRITES_WHILE_COPIED);
        let Some(application) = &mut self.machines[index(host)].application else {
            return Err(format!("{host:?} sends of a memory that is not there"));
        };
        application.unacknowledged.insert(page);
        let before = application.memory.get(&page).copied().unwrap_or_default();
        if !protect_late {
            application.dirty.remove(&page);
        }
        if written_meanwhile && application.running {
            self.written += 1;
            application.write(page, self.written);
            self.check.wrote(page, self.written);
        }
        let contents = if protect_late {
            application.dirty.remove(&page);
            before
        } else {
            application.memory.get(&page).copied().unwrap_or_default()
        };
        self.transmit(
            host,
            Message::Page {
                generation,
                sequence,
                page,
                contents,
            },
        );
        self.tell(
            host,
            Input::Copied {
                page,
                sequence,
                contents,
            },
        )
    }

    pub(super) fn transmit(&mut self, host: HostId, message: Message) {
        let (loss, doubled) = (self.surroundings.loss, self.surroundings.doubled);
        let copies = if self.partitioned || self.chance(loss) {
            0
        } else {
            1 + u32::from(self.chance(doubled))
        };
        for _ in 0..copies {
            let delay = self.drawn_delay();
            self.after(delay, Event::Deliver(host.other(), message.clone()));
        }
    }

    pub(super) fn drawn_delay(&mut self) -> Milliseconds {
        let late = self.surroundings.late;
        if self.chance(late) {
            self.random.random_range(50..4000)
        } else {
            self.random.random_range(1..40)
        }
    }
}
