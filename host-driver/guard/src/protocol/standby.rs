//! The standby: keeps the image of the other host's memory, and takes over when it is told to, or when the arbiter says that nobody owns it.

use super::ahead::{Arriving, Void};
use super::host::{Output, Refusal};
use super::image::{Complete, Image};
use super::{
    Epoch, Generation, Host, Message, Milliseconds, Origin, Page, Reply, Request, Role, Rule,
};
use std::cmp::Ordering;

/// A host that does not own the memory.
#[derive(Debug, Clone, Default)]
pub struct Standby {
    /// It takes over from this generation's epoch, as soon as the swap is won.
    pub(super) taking: Option<(Generation, Epoch)>,
    /// The generation that the swap for it replaces: that one, or a later one that is this host's own and never ran.
    pub(super) replaces: Generation,
    pub(super) heard_ms: Milliseconds,
    pub(super) read_ms: Milliseconds,
    /// It says that it keeps an image again at this time.
    pub(super) says_ms: Milliseconds,
    /// It takes over even if the lease has not ended.
    pub(super) forced: bool,
    /// The final dirty map of an early hand-over.
    pub(super) arriving: Option<Box<Arriving>>,
    /// It ran ahead, and that is void.
    pub(super) void: Option<Void>,
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
        let Role::Standby(standby) = &mut self.role else {
            return;
        };
        standby.heard_ms = now;
        if standby.void.is_some_and(|void| void.ahead < generation) {
            // It is over: its source runs on.
            standby.void = None;
        }
        if generation > self.image.generation {
            // Its owner is to know at once who keeps it, and whether that one has AC.
            standby.says_ms = now;
            self.image = Image::of(generation);
        }
        // Stored, it would spoil the image: the commit would be refused, and all pages sent again.
        if generation < self.image.generation {
            self.refuse_old(generation);
            return;
        }
        let sequence = match self.image.store(page, sequence, contents) {
            Ok(()) => {
                self.out.push(Output::Keep { generation, page });
                self.standby_arrived(generation, sequence, page);
                sequence
            }
            Err(later) => later,
        };
        self.send(Message::PageStored {
            generation,
            keeper: self.durable.starts,
            page,
            sequence,
        });
    }

    /// A store has this epoch.
    pub(super) fn standby_found(&mut self, complete: Complete) {
        if self.standby().is_some() && self.kept.is_none_or(|kept| kept < complete) {
            self.kept = Some(complete);
            self.kept_is_memory = false;
            if self.image.generation < complete.generation {
                self.image = Image::of(complete.generation);
            }
        }
    }

    fn refuse_old(&mut self, heard: Generation) {
        let known = self.image.generation;
        self.out
            .push(Output::Refused(Refusal::OldGeneration { heard, known }));
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
            self.refuse_old(generation);
            return;
        }
        let known = self.kept.filter(|kept| kept.generation == generation);
        let complete = match known.map(|kept| kept.epoch.cmp(&epoch)) {
            Some(Ordering::Equal) => true,
            Some(Ordering::Greater) => false,
            Some(Ordering::Less) | None => {
                let whole = self.image.is_complete(digest, broken);
                if whole {
                    let complete = Complete { generation, epoch };
                    self.kept = Some(complete);
                    self.kept_is_memory = false;
                    self.out.push(Output::KeepEpoch(complete));
                }
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
        if self.is_ahead_of(generation) {
            self.ahead_heard();
        }
        if self.standby().is_none() {
            return;
        }
        let unnoted = self.is_broken(Rule::NoteBeforeTaking);
        let complete = self.handed_over(generation, epoch);
        let ahead = complete.is_none() && self.may_run_ahead(generation, epoch);
        if ahead && !arbiter && self.durable.declined < generation {
            self.run_ahead(generation + 1);
            return;
        }
        if complete.is_none() && !ahead && self.say_void(generation) {
            return;
        }
        match complete {
            None if ahead && self.durable.declined < generation => {
                self.take_by_swap(generation, epoch);
            }
            Some(source) if self.durable.declined < generation && !arbiter => {
                if !unnoted {
                    self.durable.taken = generation;
                }
                let void = self.standby().and_then(|standby| standby.void);
                let last = void.map_or(generation, |void| void.ahead.max(generation));
                // Stores what was taken before the application runs.
                self.run(last + 1, source, self.origin_of(generation));
                self.send(Message::Taken { generation });
            }
            Some(_) if self.durable.declined < generation => self.take_by_swap(generation, epoch),
            // An image that is not whole, or a generation that was given back.
            _ => {
                self.out.push(Output::Refused(Refusal::NothingComplete {
                    heard: generation,
                }));
                self.give_back(generation);
            }
        }
    }

    /// Asks the arbiter for a memory that was handed over.
    fn take_by_swap(&mut self, generation: Generation, epoch: Epoch) {
        if let Some(standby) = self.standby() {
            standby.taking = Some((generation, epoch));
            // After a run that is void the record has that one's generation.
            standby.replaces = match standby.void {
                Some(void) => void.ahead.max(generation),
                None => generation,
            };
        }
        if let Some(expected) = self.standby().map(|standby| standby.replaces) {
            self.ask(Request::Swap {
                expected,
                lapsed_only: false,
            });
        }
    }

    pub(super) fn standby_reclaim(&mut self, generation: Generation) {
        if self.is_ahead_of(generation) {
            // It has every byte, and does not know any more which are missing here.
            self.void_run();
        }
        if self.durable.taken >= generation {
            self.send(Message::Taken { generation });
        } else if self.say_void(generation) {
            // That says it.
        } else if self.standby().is_some() && !self.configuration.arbiter {
            self.give_back(generation);
        }
    }

    fn give_back(&mut self, generation: Generation) {
        // What ran ahead of it has used up a generation, and others may have seen it: that is said each time, for a message may be lost.
        if self.say_void(generation) {
            return;
        }
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

    /// Somebody answers for it that the other host does not run and will not.
    pub(super) fn standby_take_by_force(&mut self) {
        let arbiter = self.configuration.arbiter;
        let generation = self.image.generation.max(self.durable.owned);
        let Some(kept) = self.kept else {
            return;
        };
        if self.standby().is_none() {
            return;
        }
        if arbiter {
            if let Some(standby) = self.standby() {
                standby.forced = true;
            }
            self.ask(Request::Read);
            return;
        }
        let generation = generation.max(kept.generation);
        self.durable.taken = generation;
        self.run(generation + 1, self.served(kept), Origin::LastEpoch);
    }

    pub(super) fn standby_tick(&mut self) {
        let configuration = self.configuration;
        let impatient = self.is_broken(Rule::SilenceIsNoSignal);
        let now = self.now;
        let generation = self.image.generation;
        let keeper = self.durable.starts;
        let kept = self.kept;
        let Some(standby) = self.standby() else {
            return;
        };
        if now >= standby.says_ms {
            standby.says_ms = now + configuration.renew_ms;
            let power = self.power;
            self.send(Message::Keeps {
                generation,
                keeper,
                power,
            });
        }
        self.void_tick();
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
            let silent = kept.filter(|kept| kept.generation == generation);
            if let Some(kept) = silent {
                self.run(generation + 1, self.served(kept), Origin::LastEpoch);
            }
        }
    }

    pub(super) fn standby_answered(&mut self, request: Request, reply: Reply) {
        let me = self.me;
        let Some(standby) = self.standby() else {
            return;
        };
        let (taking, replaces) = (standby.taking, standby.replaces);
        let void = standby.void.map(|void| void.ahead);
        let forced = request == Request::Read && std::mem::take(&mut standby.forced);
        let mine = reply.record.owner == me;
        let generation = reply.record.generation;
        let waits = self.waits_for_source();
        match request {
            Request::Swap { expected, .. } if reply.done => {
                let signalled = taking.filter(|_| replaces == expected);
                if let Some((generation, epoch)) = signalled
                    && self.handed_over(generation, epoch).is_none()
                    && self.may_run_ahead(generation, epoch)
                {
                    self.run_ahead(expected + 1);
                    return;
                }
                let served = match signalled {
                    Some((generation, epoch)) => self
                        .handed_over(generation, epoch)
                        .map(|source| (source, self.origin_of(generation))),
                    None => self.kept.map(|kept| (self.served(kept), Origin::LastEpoch)),
                };
                match served {
                    Some((source, origin)) => {
                        self.durable.taken = expected;
                        // Stores that as well, before the application runs.
                        self.run(expected + 1, source, origin);
                    }
                    // The memory went between question and answer.
                    None => standby_drop(self),
                }
            }
            // The record says that this host owns a generation in which it does not run: a swap of its own whose answer was lost, or whose
            // process ended before it ran. It takes the next one, and runs in that.
            _ if mine && self.kept.is_some() && !(void == Some(generation) && waits) => {
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
            Request::Read
                if (reply.lapsed && self.configuration.serves_last_epoch && !waits || forced)
                    && self.kept.is_some() =>
            {
                self.ask(Request::Swap {
                    expected: generation,
                    lapsed_only: !forced,
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
