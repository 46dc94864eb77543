//! The early hand-over, the owner's side: the signal goes before the pages.
//!
//! ```text
//!   owner (g)                                               taker
//!   stands still
//!   Missing, Missing, ..., Map(digest of the others) -----> are the others what it says?
//!   <------------------------------------------ MapStored
//!   noted: released g
//!   Signal -----------------------------------------------> runs ahead as g+1: replies are held, missing pages are waited for
//!   <------------------------------------------ Want(page)
//!   Page, Page, ... (touched ones first) -----------------> stored, then valid
//!   <------------------------------------------ PageStored
//!   Commit(digest of all) --------------------------------> complete: noted, then replies leave
//!   <------------------------------------------ Committed, Taken
//! ```
//! A page that is wanted overtakes those that are not on their way yet, and few are: see [`Owner::window`].
//!
//! Should either die before the end, the run ahead is void: nobody has seen any of it. With the owner still there, it goes on with every byte
//! ([`Message::Void`]); otherwise it is as after silence. With [`Early::Unsafe`] replies leave at once, and are lost with a void run.

use super::owner::{Owner, State};
use super::{Epoch, Generation, Host, Message, Origin, Output, Page, Request, Role, Rule};

/// Whether the other host may begin before it has all pages, when the power fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Early {
    /// No: pages, commit, signal.
    #[default]
    Off,
    /// Yes; its replies to the outside are held until it has all pages.
    Held,
    /// Yes, and its replies leave at once: they are lost when the power does not last.
    Unsafe,
}

/// Pages under way at most while somebody may wait for others: what is wanted goes behind them.
const WINDOW_WHILE_WANTED: usize = 256;
/// Pages that go together with one that somebody waits for, it and those behind it: whoever begins reads many that lie side by side.
const TOGETHER: Page = 32;

impl Owner {
    /// Pages under way at most, of so many that are configured.
    pub(super) fn window(&self, configured: usize) -> usize {
        match self.state {
            State::Feeding => configured.min(WINDOW_WHILE_WANTED),
            _ => configured,
        }
    }
}

impl Host {
    /// The application stands still: says which pages are missing over there.
    pub(super) fn begin_map(&mut self) {
        let Some(owner) = self.owner() else {
            return;
        };
        // What is under way is not known to arrive.
        while let Some(page) = owner.under_way.lost(None) {
            owner.dirty.insert(page);
        }
        if owner.dirty.count() == 0 {
            owner.state = State::Saving;
            self.fill_window();
            return;
        }
        owner.state = State::Mapping;
        owner.epoch += 1;
        self.send_map();
        if self.is_broken(Rule::MapBeforeSignal) {
            self.release_as(State::Feeding);
        }
    }

    /// Says so, again where that was said before.
    pub(super) fn send_map(&mut self) {
        let now = self.now;
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        owner.sent_ms = now;
        let (generation, epoch) = (owner.generation, owner.epoch);
        let mut words = 0;
        let mut next = owner.dirty.next(0);
        while let Some(page) = next {
            let first = page - page % 64;
            let pages = owner.dirty.word(first);
            self.out.push(Output::Send(Message::Missing {
                generation,
                epoch,
                first,
                pages,
            }));
            words += pages.count_ones();
            next = first
                .checked_add(64)
                .and_then(|from| owner.dirty.next(from));
        }
        self.out.push(Output::Send(Message::Map {
            generation,
            epoch,
            missing: words,
            floor: owner.sequence,
            digest: owner.checksums.digest_without(&owner.dirty),
        }));
    }

    pub(super) fn owner_map_stored(&mut self, generation: Generation, keeper: u64, epoch: Epoch) {
        if !self.keeper_is(generation, keeper) {
            return;
        }
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.state == State::Mapping && (owner.generation, owner.epoch) == (generation, epoch) {
            self.release_as(State::Feeding);
            self.owner_flush();
        }
    }

    /// What the other host has is not what was sent there: all of it, once more.
    pub(super) fn owner_map_refused(&mut self, generation: Generation, epoch: Epoch) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.state == State::Mapping && (owner.generation, owner.epoch) == (generation, epoch) {
            owner.suspect();
            self.out.push(Output::Suspect);
            self.begin_map();
        }
    }

    /// A page that somebody waits for over there: at once, whatever is under way, and those behind it with it.
    pub(super) fn owner_wanted(&mut self, generation: Generation, page: Page) {
        let now = self.now;
        // One by one where they are to go one by one.
        let together = TOGETHER.min(Page::try_from(self.configuration.window).unwrap_or(TOGETHER));
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        if owner.state != State::Feeding || owner.generation != generation {
            return;
        }
        for page in page..page.saturating_add(together).min(owner.pages) {
            if owner.dirty.remove(page) {
                self.out.push(owner.send_page(page, now));
            }
        }
    }

    /// Nobody has said yet that all is there.
    pub(super) fn feeding_tick(&mut self) {
        let (arbiter, power, now) = (self.configuration.arbiter, self.power, self.now);
        let resend = self.configuration.resend_ms;
        let Some(owner) = self.owner() else {
            return;
        };
        if now < owner.sent_ms + resend {
            return;
        }
        let all_stored = owner.unsaved_pages() == 0;
        let (generation, epoch) = (owner.generation, owner.epoch);
        if all_stored {
            self.send_commit();
        } else {
            owner.sent_ms = now;
        }
        self.send(Message::Signal { generation, epoch });
        if power && arbiter {
            // Perhaps nobody has begun over there.
            self.ask(Request::Swap {
                expected: generation,
                lapsed_only: false,
            });
        }
    }

    /// What ran ahead with this memory is void: it is this host's again.
    pub(super) fn owner_voided(&mut self, generation: Generation, ahead: Generation) {
        let arbiter = self.configuration.arbiter;
        let seen = self.configuration.early == Early::Unsafe;
        let Some(owner) = self.owner() else {
            return;
        };
        let stopped = matches!(
            owner.state,
            State::Released | State::Feeding | State::Suspended
        );
        if !stopped || !owner.frozen || owner.generation != generation || ahead < generation {
            return;
        }
        owner.generation = ahead;
        owner.resumes = if seen {
            Origin::LastEpoch
        } else {
            Origin::Kept
        };
        // With an arbiter the record says who runs: ticks ask for it.
        owner.state = State::Suspended;
        if !arbiter {
            self.run_next();
        }
    }
}
