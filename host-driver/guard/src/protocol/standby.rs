//! The standby: keeps the image of the other host's memory, and takes over when it is told to, or when the arbiter says that nobody owns it.

use super::image::Image;
use super::{
    Epoch, Generation, Host, Message, Milliseconds, Origin, Page, Reply, Request, Role, Rule,
};
use std::cmp::Ordering;

/// A host that does not own the memory.
#[derive(Debug, Clone, Default)]
pub struct Standby {
    /// It takes over from this generation's epoch, as soon as the swap is won.
    taking: Option<(Generation, Epoch)>,
    /// The generation that the swap for it replaces: that one, or a later one that is this host's own and never ran.
    replaces: Generation,
    heard_ms: Milliseconds,
    read_ms: Milliseconds,
}

impl Host {
    fn standby(&mut self) -> Option<&mut Standby> {
        match &mut self.role {
            Role::Standby(standby) => Some(standby),
            Role::Owner(_) => None,
        }
    }

    pub(super) fn standby_page(
        &mut self,
        generation: Generation,
        sequence: u64,
        page: Page,
        contents: u64,
    ) {
        let now = self.now;
        let Some(standby) = self.standby() else {
            return;
        };
        standby.heard_ms = now;
        if generation > self.image.generation {
            self.image = Image::of(generation);
        }
        // Stored, it would spoil the image: the commit would be refused, and all pages sent again.
        if generation < self.image.generation {
            return;
        }
        let sequence = self.image.store(page, sequence, contents);
        self.send(Message::PageStored {
            generation,
            page,
            sequence,
        });
    }

    pub(super) fn standby_commit(&mut self, generation: Generation, epoch: Epoch, digest: u64) {
        let (now, broken) = (self.now, self.configuration.broken);
        let Some(standby) = self.standby() else {
            return;
        };
        standby.heard_ms = now;
        if generation > self.image.generation {
            self.image = Image::of(generation);
        }
        if generation < self.image.generation {
            return;
        }
        let known = self
            .kept
            .as_ref()
            .filter(|kept| kept.generation == generation);
        let complete = match known.map(|kept| kept.epoch.cmp(&epoch)) {
            Some(Ordering::Equal) => true,
            Some(Ordering::Greater) => false,
            Some(Ordering::Less) | None => {
                let complete = self.image.complete(epoch, digest, broken);
                let whole = complete.is_some();
                self.kept = complete.or(self.kept.take());
                whole
            }
        };
        let answer = if complete {
            Message::Committed { generation, epoch }
        } else {
            Message::CommitRefused { generation, epoch }
        };
        self.send(answer);
    }

    pub(super) fn standby_signal(&mut self, generation: Generation, epoch: Epoch) {
        if self.durable.taken >= generation {
            self.send(Message::Taken { generation });
            return;
        }
        let arbiter = self.configuration.arbiter && !self.is_broken(Rule::SwapBeforeRunning);
        if self.standby().is_none() {
            return;
        }
        let unnoted = self.is_broken(Rule::NoteBeforeTaking);
        let complete = self.handed_over(generation, epoch);
        match complete {
            Some(contents) if self.durable.declined < generation && !arbiter => {
                if !unnoted {
                    self.durable.taken = generation;
                }
                // Stores what was taken before the application runs.
                self.run(generation + 1, contents, Origin::HandedOver);
                self.send(Message::Taken { generation });
            }
            Some(_) if self.durable.declined < generation => {
                if let Some(standby) = self.standby() {
                    standby.taking = Some((generation, epoch));
                    standby.replaces = generation;
                }
                self.ask(Request::Swap {
                    expected: generation,
                    lapsed_only: false,
                });
            }
            // An image that is not whole, or a generation that was given back.
            _ => self.give_back(generation),
        }
    }

    pub(super) fn standby_reclaim(&mut self, generation: Generation) {
        if self.durable.taken >= generation {
            self.send(Message::Taken { generation });
        } else if self.standby().is_some() {
            self.give_back(generation);
        }
    }

    fn give_back(&mut self, generation: Generation) {
        if self.durable.declined < generation && !self.is_broken(Rule::NoteBeforeGivingBack) {
            self.durable.declined = generation;
            self.store();
        }
        if let Some(standby) = self.standby()
            && standby
                .taking
                .is_some_and(|(taking, _)| taking <= generation)
        {
            standby.taking = None;
        }
        self.send(Message::GivenBack { generation });
    }

    pub(super) fn standby_tick(&mut self) {
        let configuration = self.configuration;
        let impatient = self.is_broken(Rule::SilenceIsNoSignal);
        let now = self.now;
        let generation = self.image.generation;
        let Some(standby) = self.standby() else {
            return;
        };
        if standby.taking.is_some() {
            let expected = standby.replaces;
            self.ask(Request::Swap {
                expected,
                lapsed_only: false,
            });
        } else if configuration.arbiter && now >= standby.read_ms + configuration.renew_ms {
            standby.read_ms = now;
            self.ask(Request::Read);
        } else if impatient && now >= standby.heard_ms + configuration.lease_ms {
            let silent = self
                .kept
                .clone()
                .filter(|kept| kept.generation == generation);
            if let Some(kept) = silent {
                self.run(generation + 1, self.served(&kept), Origin::LastEpoch);
            }
        }
    }

    pub(super) fn standby_answered(&mut self, request: Request, reply: Reply) {
        let me = self.me;
        let Some(standby) = self.standby() else {
            return;
        };
        let (taking, replaces) = (standby.taking, standby.replaces);
        let mine = reply.record.owner == me;
        let generation = reply.record.generation;
        match request {
            Request::Swap { expected, .. } if reply.done => {
                let signalled = taking.filter(|_| replaces == expected);
                let served = match signalled {
                    Some((generation, epoch)) => self
                        .handed_over(generation, epoch)
                        .map(|contents| (contents, Origin::HandedOver)),
                    None => self
                        .kept
                        .as_ref()
                        .map(|kept| (self.served(kept), Origin::LastEpoch)),
                };
                match served {
                    Some((contents, origin)) => {
                        self.durable.taken = expected;
                        self.store();
                        self.run(expected + 1, contents, origin);
                    }
                    // The memory went between question and answer.
                    None => standby_drop(self),
                }
            }
            // The record says that this host owns a generation in which it does not run: a swap of its own whose answer was lost, or whose
            // process ended before it ran. It takes the next one, and runs in that.
            _ if mine && self.kept.is_some() => {
                if let Some(standby) = self.standby() {
                    if standby.taking.is_some() && standby.replaces + 1 == generation {
                        standby.replaces = generation;
                    } else if standby.replaces != generation {
                        standby.taking = None;
                    }
                }
                self.ask(Request::Swap {
                    expected: generation,
                    lapsed_only: false,
                });
            }
            Request::Swap { .. } => standby_drop(self),
            Request::Read if reply.lapsed && self.kept.is_some() => {
                self.ask(Request::Swap {
                    expected: generation,
                    lapsed_only: true,
                });
            }
            Request::Read | Request::Renew { .. } => {}
        }
    }
}

fn standby_drop(host: &mut Host) {
    if let Some(standby) = host.standby() {
        standby.taking = None;
    }
}
