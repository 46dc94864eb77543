//! The early hand-over, the taker's side: it runs ahead of its memory.
//!
//! ```text
//!             Missing, Map        Signal, swap           all pages, Commit
//!   standby -------------> mapped ------------> ahead -------------------------> running, replies leave
//!                                                 | source silent, lease ends, asked for back, died
//!                                                 +--------------------------------------------------> void: standby
//! ```
//! Promises: a page is served when it is stored, and only as it was when the source stood still; nothing of a run that is void is ever seen
//! again, and what follows is what the source has ([`Message::Void`]) or, after its silence, the last complete epoch, where that is configured.

use super::early::Early;
use super::image::{Complete, Image};
use super::owner::{Owner, State};
use super::standby::Standby;
use super::{
    Durable, Epoch, Generation, Host, Message, Milliseconds, Origin, Output, Page, Refusal, Role,
    Rule, Source,
};
use crate::page_set::PageSet;

/// A final dirty map, with what has come since.
#[derive(Debug, Clone)]
pub(super) struct Arriving {
    generation: Generation,
    epoch: Epoch,
    /// Pages with this number or a lower one are older.
    floor: u64,
    missing: PageSet,
    /// All of it is here, and was acknowledged.
    is_known: bool,
    /// Pages that somebody waits for.
    wanted: PageSet,
    wanted_ms: Milliseconds,
    heard_ms: Milliseconds,
}

/// A run that is void.
#[derive(Debug, Clone, Copy)]
pub(super) struct Void {
    /// The generation whose memory it was.
    of: Generation,
    pub(super) ahead: Generation,
    /// When the source was heard last.
    heard_ms: Milliseconds,
}

impl Standby {
    /// After a run ahead that is on stable storage as one.
    pub(super) fn after_void(durable: &Durable, now: Milliseconds) -> Self {
        Self {
            void: Some(Void {
                of: durable.ahead_of,
                ahead: durable.ahead,
                heard_ms: now,
            }),
            ..Self::default()
        }
    }
}

impl Host {
    fn arriving(&mut self) -> Option<&mut Arriving> {
        match &mut self.role {
            Role::Owner(owner) => owner.arriving.as_deref_mut(),
            Role::Standby(standby) => standby.arriving.as_deref_mut(),
        }
    }

    /// Pages that a run ahead still waits for: those may be served after [`Output::Arrived`] only. `None` where nothing is waited for.
    pub fn missing(&self) -> Option<impl Iterator<Item = Page> + '_> {
        let Role::Owner(owner) = &self.role else {
            return None;
        };
        let missing = &owner.arriving.as_ref()?.missing;
        let mut next = 0;
        Some(std::iter::from_fn(move || {
            let page = missing.next(next)?;
            next = page + 1;
            Some(page)
        }))
    }

    /// It runs ahead of the memory of this generation.
    pub(super) fn is_ahead_of(&self, generation: Generation) -> bool {
        match &self.role {
            Role::Owner(owner) => owner
                .arriving
                .as_ref()
                .is_some_and(|arriving| arriving.generation == generation),
            Role::Standby(_) => false,
        }
    }

    /// A piece of the map comes.
    pub(super) fn standby_missing(
        &mut self,
        generation: Generation,
        epoch: Epoch,
        first: Page,
        pages: u64,
    ) {
        let all = self.configuration.pages;
        let Some(arriving) = self.map_of(generation, epoch) else {
            return;
        };
        if arriving.is_known {
            return;
        }
        for bit in 0..64 {
            let page = first.checked_add(bit).filter(|page| *page < all);
            if let Some(page) = page.filter(|_| pages >> bit & 1 != 0) {
                arriving.missing.insert(page);
            }
        }
    }

    /// The map of that epoch, begun if there is none; `None` for an older one than is known.
    fn map_of(&mut self, generation: Generation, epoch: Epoch) -> Option<&mut Arriving> {
        let (now, pages) = (self.now, u64::from(self.configuration.pages));
        let image = self.image.generation;
        let Role::Standby(standby) = &mut self.role else {
            return None;
        };
        standby.heard_ms = now;
        if generation < image {
            return None;
        }
        if generation > image {
            self.image = Image::of(generation);
        }
        let known = standby
            .arriving
            .as_ref()
            .map(|known| (known.generation, known.epoch));
        if known.is_some_and(|known| known > (generation, epoch)) {
            return None;
        }
        if known != Some((generation, epoch)) {
            standby.arriving = Some(Box::new(Arriving {
                generation,
                epoch,
                floor: 0,
                missing: PageSet::new(pages),
                is_known: false,
                wanted: PageSet::new(pages),
                wanted_ms: 0,
                heard_ms: now,
            }));
        }
        standby.arriving.as_deref_mut()
    }

    /// The end of the map comes.
    pub(super) fn standby_map(
        &mut self,
        generation: Generation,
        epoch: Epoch,
        missing: u32,
        floor: u64,
        digest: u64,
    ) {
        let keeper = self.durable.starts;
        let stored = Message::MapStored {
            generation,
            keeper,
            epoch,
        };
        let Some(arriving) = self.map_of(generation, epoch) else {
            return;
        };
        if arriving.is_known {
            self.send(stored);
            return;
        }
        if arriving.missing.count() < u64::from(missing) {
            // A piece is lost: all of it comes again.
            return;
        }
        arriving.floor = floor;
        arriving.is_known = true;
        let found = match &self.role {
            Role::Standby(Standby {
                arriving: Some(arriving),
                ..
            }) => self.image.digest_without(&arriving.missing),
            _ => return,
        };
        if found == digest {
            self.send(stored);
            return;
        }
        if let Role::Standby(standby) = &mut self.role {
            standby.arriving = None;
        }
        self.send(Message::MapRefused { generation, epoch });
    }

    /// A page that was stored counts for the map, if it is what the map waits for. Whether it does.
    pub(super) fn is_arrival(&mut self, generation: Generation, sequence: u64, page: Page) -> bool {
        let any = self.is_broken(Rule::FinalPagesOnly);
        let Some(arriving) = self.arriving() else {
            return false;
        };
        arriving.generation == generation
            && arriving.is_known
            && (sequence > arriving.floor || any)
            && arriving.missing.contains(page)
    }

    /// The standby has stored a page.
    pub(super) fn standby_arrived(&mut self, generation: Generation, sequence: u64, page: Page) {
        if self.is_arrival(generation, sequence, page) {
            if let Some(arriving) = self.arriving() {
                arriving.missing.remove(page);
            }
            return;
        }
        // A page that the map does not wait for, and that is not older: its source runs on, and the map is void.
        if let Role::Standby(standby) = &mut self.role
            && standby.arriving.as_ref().is_some_and(|arriving| {
                arriving.is_known && arriving.generation == generation && sequence > arriving.floor
            })
        {
            standby.arriving = None;
        }
    }

    /// There is a map of that epoch to run ahead with.
    pub(super) fn may_run_ahead(&mut self, generation: Generation, epoch: Epoch) -> bool {
        if self.configuration.early == Early::Off || self.durable.ahead_of >= generation {
            return false;
        }
        if self.is_broken(Rule::MapBeforeSignal) && self.image.generation == generation {
            return self.map_of(generation, epoch).is_some();
        }
        let Role::Standby(standby) = &self.role else {
            return false;
        };
        standby.arriving.as_ref().is_some_and(|arriving| {
            arriving.is_known && (arriving.generation, arriving.epoch) == (generation, epoch)
        })
    }

    /// Runs the application in a generation that is this host's, with the pages that are here.
    pub(super) fn run_ahead(&mut self, generation: Generation) {
        let Role::Standby(standby) = &mut self.role else {
            return;
        };
        let Some(mut arriving) = standby.arriving.take() else {
            return;
        };
        let of = arriving.generation;
        arriving.heard_ms = self.now;
        self.durable.owned = generation;
        self.durable.goes_on = 0;
        self.durable.goes_on_short = false;
        if !self.is_broken(Rule::NoteBeforeRunningAhead) {
            self.durable.ahead = generation;
            self.durable.ahead_of = of;
        }
        self.store();
        let mut owner = Owner::stopped(generation, self.configuration.pages);
        owner.begin(self.now);
        owner.state = State::Ahead;
        owner.lease_end_ms = self.lease_end_ms();
        owner.arriving = Some(arriving);
        self.role = Role::Owner(Box::new(owner));
        self.waiting = None;
        if self.kept_is_memory {
            // It makes room for what arrives: there is nothing to fall back to.
            self.kept = None;
            self.kept_is_memory = false;
        }
        self.out
            .push(Output::Run(generation, Source::Arriving(of), Origin::Ahead));
        self.marked = generation;
        if self.configuration.early == Early::Unsafe || self.is_broken(Rule::HoldReplies) {
            self.out.push(Output::LetRepliesOut);
        }
    }

    /// A page of the memory that it runs ahead of.
    pub(super) fn ahead_page(
        &mut self,
        generation: Generation,
        sequence: u64,
        page: Page,
        contents: u64,
    ) {
        let (now, keeper) = (self.now, self.durable.starts);
        let valid_first = self.is_broken(Rule::StoreBeforeValid);
        let arrives = self.is_arrival(generation, sequence, page);
        let sequence = match self.image.store(page, sequence, contents) {
            Ok(()) => {
                if arrives && valid_first {
                    self.out.push(Output::Arrived(page));
                }
                self.out.push(Output::Keep { generation, page });
                if arrives && !valid_first {
                    self.out.push(Output::Arrived(page));
                }
                sequence
            }
            Err(later) => later,
        };
        if let Some(arriving) = self.arriving() {
            arriving.heard_ms = now;
            if arrives {
                arriving.missing.remove(page);
                arriving.wanted.remove(page);
            }
        }
        self.send(Message::PageStored {
            generation,
            keeper,
            page,
            sequence,
        });
    }

    /// The source says that all pages are stored.
    pub(super) fn ahead_commit(&mut self, epoch: Epoch, digest: u64) {
        let (now, broken) = (self.now, self.configuration.broken);
        let Some(arriving) = self.arriving() else {
            return;
        };
        arriving.heard_ms = now;
        if arriving.epoch != epoch || arriving.missing.count() > 0 {
            return;
        }
        if self.image.is_complete(digest, broken) {
            self.complete();
        } else {
            self.void_run();
        }
    }

    /// The memory is complete: what was done is seen from now on.
    fn complete(&mut self) {
        let unnoted = self.is_broken(Rule::NoteBeforeReplies);
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        let Some(arriving) = owner.arriving.take() else {
            return;
        };
        let (generation, epoch) = (arriving.generation, arriving.epoch);
        owner.state = State::Running;
        let ahead = owner.generation;
        self.out
            .push(Output::KeepEpoch(Complete { generation, epoch }));
        if !unnoted {
            self.durable.taken = ahead - 1;
            self.durable.ahead = 0;
            self.store();
        }
        self.forget_other();
        self.out.push(Output::LetRepliesOut);
        // The other host has none of this generation.
        self.out.push(Output::Suspect);
        self.send(Message::Committed { generation, epoch });
        self.send(Message::Taken { generation });
        self.received(true, true);
    }

    /// The application waits for a page.
    pub(super) fn ahead_touched(&mut self, page: Page) {
        let pages = self.configuration.pages;
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        let Some(arriving) = &mut owner.arriving else {
            return;
        };
        let generation = arriving.generation;
        if page < pages && arriving.missing.contains(page) && arriving.wanted.insert(page) {
            self.send(Message::Want { generation, page });
        }
    }

    pub(super) fn ahead_tick(&mut self) {
        let (now, resend) = (self.now, self.configuration.resend_ms);
        let longest = self.configuration.ahead_ms;
        let waits_for_ever = self.is_broken(Rule::SilenceEndsAhead);
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        let Some(arriving) = &mut owner.arriving else {
            return;
        };
        if now >= arriving.heard_ms + longest && !waits_for_ever {
            self.void_run();
            return;
        }
        if now < arriving.wanted_ms + resend {
            return;
        }
        arriving.wanted_ms = now;
        let generation = arriving.generation;
        let mut next = arriving.wanted.next(0);
        while let Some(page) = next {
            self.out
                .push(Output::Send(Message::Want { generation, page }));
            next = arriving.wanted.next(page + 1);
        }
    }

    /// The source is there.
    pub(super) fn ahead_heard(&mut self) {
        let now = self.now;
        if let Some(arriving) = self.arriving() {
            arriving.heard_ms = now;
        }
    }

    /// What ran ahead is void. Nothing of it was seen, unless that was chosen.
    pub(super) fn void_run(&mut self) {
        let now = self.now;
        let Role::Owner(owner) = &self.role else {
            return;
        };
        let Some(arriving) = &owner.arriving else {
            return;
        };
        let (of, ahead) = (arriving.generation, owner.generation);
        // Where the source was silent, it is not waited for once more.
        let heard_ms = arriving.heard_ms;
        self.role = Role::Standby(Standby {
            void: Some(Void {
                of,
                ahead,
                heard_ms,
            }),
            heard_ms: now,
            ..Standby::default()
        });
        self.image = Image::default();
        self.waiting = None;
        self.out.push(Output::Void(ahead));
        self.marked = 0;
        self.out.push(Output::Refused(Refusal::Voided { ahead }));
    }

    /// The source of a run that is void is there: it has every byte. Whether there is such a run.
    pub(super) fn say_void(&mut self, generation: Generation) -> bool {
        let now = self.now;
        let unnoted = self.is_broken(Rule::NoteBeforeVoid);
        let Role::Standby(standby) = &mut self.role else {
            return false;
        };
        let Some(void) = standby.void.as_mut().filter(|void| void.of == generation) else {
            return false;
        };
        void.heard_ms = now;
        let ahead = void.ahead;
        if self.durable.declined < generation && !unnoted {
            self.durable.declined = generation;
            self.store();
        }
        self.send(Message::Void { generation, ahead });
        true
    }

    /// What a memory is that was handed over. Where it was run ahead of once, and others have seen that, it is not what they have seen.
    pub(super) fn origin_of(&self, generation: Generation) -> Origin {
        let seen = self.configuration.early == Early::Unsafe;
        if seen && self.durable.ahead_of == generation {
            Origin::LastEpoch
        } else {
            Origin::HandedOver
        }
    }

    /// After a run that is void: the source may be there still, and is waited for.
    pub(super) fn waits_for_source(&self) -> bool {
        match &self.role {
            Role::Standby(standby) => standby.void.is_some_and(|void| {
                self.now < void.heard_ms + self.configuration.ahead_ms
                    || !self.configuration.serves_last_epoch
            }),
            Role::Owner(_) => false,
        }
    }

    /// The source of a run that is void has been silent for too long; without an arbiter nobody else can say what follows.
    pub(super) fn void_tick(&mut self) {
        let Role::Standby(Standby {
            void: Some(void), ..
        }) = self.role
        else {
            return;
        };
        let Some(kept) = self.kept else {
            return;
        };
        if self.configuration.arbiter || self.waits_for_source() || self.durable.declined >= void.of
        {
            return;
        }
        self.durable.taken = self.durable.taken.max(void.of);
        self.run(void.ahead + 1, self.served(kept), Origin::LastEpoch);
    }
}
