//! The owner: keeps the other host's image nearly current, and hands over when the power fails.
//!
//! ```text
//!            power lost          frozen             all stored           committed, noted
//!   running ------------> quiescing ------> saving ------------> committing ------------> released --taken--> (standby)
//!      ^  ^                   |                |                     |                       |
//!      |  +---- power back ---+----------------+---------------------+                       |
//!      +------------------- power back, and: swap won, or given back by the other -----------+
//!   running --lease ends--> suspended --renewed--> running
//! ```
//! Early, and the other host's side of that: [`super::early`], [`super::ahead`].

use super::ahead::Arriving;
use super::early::Early;
use super::flight::Flight;
use super::image::Checksums;
use super::{
    Epoch, Generation, Host, Message, Milliseconds, Origin, Output, Page, Request, Role, Rule,
};
use crate::page_set::PageSet;

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The application runs.
    Running,
    /// It was stopped because the lease may end; or the process has just started and does not know yet.
    Suspended,
    /// It was told to stop, for a save.
    Quiescing,
    /// It stands still, and what is dirty goes out.
    Saving,
    /// All is stored; the commit is out.
    Committing,
    /// Handed over; the signal is out.
    Released,
    /// It stands still, and the final dirty map of an early hand-over is out.
    Mapping,
    /// Handed over early: the signal is out, the missing pages go out.
    Feeding,
    /// The application runs with a memory of which pages are still to come from the other host.
    Ahead,
}

/// A host that owns the memory.
#[derive(Debug, Clone)]
pub struct Owner {
    pub(super) generation: Generation,
    pub(super) lease_end_ms: Milliseconds,
    pub(super) pages: Page,
    /// Of each page as it was copied last.
    pub(super) checksums: Checksums,
    pub(super) state: State,
    /// The application stands still.
    pub(super) frozen: bool,
    /// Pages to be sent; none of them is under way.
    pub(super) dirty: PageSet,
    pub(super) under_way: Flight,
    pub(super) sequence: u64,
    pub(super) epoch: Epoch,
    /// The process that keeps the image.
    keeper: Option<u64>,
    /// It knows of this generation: what it said before is not about this memory.
    is_known: bool,
    /// A hand-over that somebody asked for is tried until then.
    leaving_until_ms: Milliseconds,
    pub(super) sent_ms: Milliseconds,
    pub(super) renewed_ms: Milliseconds,
    /// The memory came from the other host, which was on battery when it was heard last.
    pub(super) is_from_other: bool,
    /// What it is when it runs on in the next generation.
    pub(super) resumes: Origin,
    /// What is still to come of a memory that it runs ahead with.
    pub(super) arriving: Option<Box<Arriving>>,
}

fn all(pages: Page) -> PageSet {
    let mut all = PageSet::new(pages.into());
    all.fill();
    all
}

impl Owner {
    /// An owner whose application stands still, and who does not know whether it may run.
    pub(super) fn stopped(generation: Generation, pages: Page) -> Self {
        Self {
            generation,
            lease_end_ms: 0,
            pages,
            checksums: Checksums::default(),
            state: State::Suspended,
            frozen: true,
            dirty: all(pages),
            under_way: Flight::new(pages),
            sequence: 0,
            epoch: 0,
            keeper: None,
            is_known: false,
            leaving_until_ms: 0,
            sent_ms: 0,
            renewed_ms: 0,
            is_from_other: false,
            resumes: Origin::Kept,
            arriving: None,
        }
    }

    /// The application runs from now on.
    pub(super) fn begin(&mut self, now: Milliseconds) {
        self.state = State::Running;
        self.frozen = false;
        self.renewed_ms = now;
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// Which owner it is.
    pub fn generation(&self) -> Generation {
        self.generation
    }

    /// Its last commit.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Pages that are to be sent, or under way.
    pub fn unsaved_pages(&self) -> usize {
        usize::try_from(self.dirty.count()).unwrap_or(usize::MAX) + self.under_way.len()
    }

    /// A page that is not dirty any more is under way.
    pub(super) fn send_page(&mut self, page: Page, now: Milliseconds) -> Output {
        self.sequence += 1;
        self.under_way.insert(page, self.sequence, now);
        Output::SendPage {
            generation: self.generation,
            sequence: self.sequence,
            page,
        }
    }

    /// Every page is to be sent, whatever was.
    pub(super) fn suspect(&mut self) {
        self.is_known = false;
        self.under_way.clear();
        self.dirty.fill();
    }
}

impl Host {
    pub(super) fn owner(&mut self) -> Option<&mut Owner> {
        match &mut self.role {
            Role::Owner(owner) => Some(owner),
            Role::Standby(_) => None,
        }
    }

    pub(super) fn owner_dirty(&mut self, page: Page) {
        if let Some(owner) = self.owner()
            && page < owner.pages
        {
            // One that is under way is sent again when that is known to have arrived, or to be lost.
            if !owner.under_way.written(page) {
                owner.dirty.insert(page);
            }
        }
    }

    pub(super) fn owner_copied(&mut self, page: Page, sequence: u64, contents: u64) {
        if let Some(owner) = self.owner()
            && owner.under_way.sequence(page) == Some(sequence)
        {
            owner.checksums.set(page, contents);
        }
    }

    /// What was under way is lost: it goes again, without waiting for its time.
    pub(super) fn owner_connected(&mut self) {
        let Some(owner) = self.owner() else {
            return;
        };
        while let Some(page) = owner.under_way.lost(None) {
            owner.dirty.insert(page);
        }
        match owner.state {
            State::Running | State::Saving | State::Feeding => self.owner_flush(),
            State::Committing => self.send_commit(),
            State::Mapping => self.send_map(),
            State::Released | State::Quiescing | State::Suspended | State::Ahead => {}
        }
    }

    pub(super) fn owner_hand_over(&mut self) {
        let until = self.now + self.configuration.hand_over_ms;
        if let Some(owner) = self.owner()
            && owner.state == State::Running
        {
            owner.leaving_until_ms = until;
            if self.power {
                self.owner_leaves();
            } else {
                self.owner_power_lost();
            }
        }
    }

    pub(super) fn owner_power_lost(&mut self) {
        if self.leaves_without_power() {
            self.owner_leaves();
        }
    }

    /// Whether an owner that loses its AC hands the memory over: not where it would come back at once, and stand still most of the time.
    pub fn leaves_without_power(&self) -> bool {
        let stays = self.configuration.tells_power
            && !self.other_has_power
            && !self.is_broken(Rule::OnceOnBattery);
        matches!(&self.role, Role::Owner(owner) if !owner.is_from_other || !stays)
    }

    /// The memory is to go to the other host.
    fn owner_leaves(&mut self) {
        let skip = self.is_broken(Rule::QuiesceBeforeCommit);
        let Some(owner) = self.owner() else {
            return;
        };
        match owner.state {
            State::Running if skip => owner.state = State::Saving,
            State::Running => {
                owner.state = State::Quiescing;
                self.out.push(Output::Freeze);
            }
            // It waits for its lease, or for the rest of its memory, and is saved when it has that. A save goes on.
            State::Suspended
            | State::Ahead
            | State::Mapping
            | State::Feeding
            | State::Quiescing
            | State::Saving
            | State::Committing
            | State::Released => {}
        }
    }

    pub(super) fn owner_power_restored(&mut self) {
        let broken = self.is_broken(Rule::SwapAfterSignal);
        let Some(owner) = self.owner() else {
            return;
        };
        match owner.state {
            State::Quiescing | State::Saving | State::Committing | State::Mapping => self.thaw(),
            State::Released | State::Feeding if broken => self.thaw(),
            // Ticks ask for it.
            State::Released | State::Feeding | State::Running | State::Suspended | State::Ahead => {
            }
        }
    }

    pub(super) fn owner_frozen(&mut self) {
        // A hand-over by command is in no hurry.
        let early = self.configuration.early != Early::Off && !self.power;
        let Some(owner) = self.owner() else {
            return;
        };
        match owner.state {
            State::Quiescing => {
                owner.frozen = true;
                owner.state = State::Saving;
                if early {
                    self.begin_map();
                } else {
                    self.owner_flush();
                }
            }
            State::Suspended => owner.frozen = true,
            // It was let run on before it stood still.
            State::Running
            | State::Ahead
            | State::Saving
            | State::Mapping
            | State::Feeding
            | State::Committing
            | State::Released => {}
        }
    }

    /// The other host runs in a later generation, or did: here nobody does any more.
    pub(super) fn owner_superseded(&mut self, by: Generation) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.generation < by {
            if owner.state == State::Ahead {
                self.void_run();
                return;
            }
            if !owner.frozen {
                self.out.push(Output::Freeze);
            }
            self.stand_by();
        }
    }

    pub(super) fn owner_tick(&mut self) {
        self.keep_lease();
        let (power, now) = (self.power, self.now);
        if let Some(owner) = self.owner()
            && matches!(
                owner.state,
                State::Saving | State::Mapping | State::Committing
            )
            && power
            && now >= owner.leaving_until_ms
        {
            // It was to hand over, not for want of power, and the other host does not take it.
            self.thaw();
        }
        let (now, resend) = (self.now, self.configuration.resend_ms);
        let Some(owner) = self.owner() else {
            return;
        };
        match owner.state {
            State::Running | State::Saving => self.owner_flush(),
            State::Committing if now >= owner.sent_ms + resend => self.send_commit(),
            State::Mapping if now >= owner.sent_ms + resend => self.send_map(),
            State::Released if now >= owner.sent_ms + resend => self.released_tick(),
            State::Feeding => {
                self.owner_flush();
                self.feeding_tick();
            }
            State::Suspended => self.suspended_tick(),
            State::Ahead => self.ahead_tick(),
            State::Quiescing | State::Committing | State::Mapping | State::Released => {}
        }
    }

    fn released_tick(&mut self) {
        let (arbiter, power, now) = (self.configuration.arbiter, self.power, self.now);
        let Some(owner) = self.owner() else {
            return;
        };
        let (generation, epoch) = (owner.generation, owner.epoch);
        owner.sent_ms = now;
        if !power || now < owner.leaving_until_ms {
            self.send(Message::Signal { generation, epoch });
        } else if arbiter {
            self.ask(Request::Swap {
                expected: generation,
                lapsed_only: false,
            });
        } else {
            self.send(Message::Reclaim { generation });
        }
    }

    pub(super) fn reclaim(&mut self, generation: Generation) {
        let (now, resend) = (self.now, self.configuration.resend_ms);
        if let Some(owner) = self.owner()
            && now >= owner.sent_ms + resend
        {
            owner.sent_ms = now;
            self.send(Message::Reclaim { generation });
        }
    }

    /// Takes for lost what has been under way too long, and sends what is dirty.
    pub(super) fn owner_flush(&mut self) {
        let (now, resend) = (self.now, self.configuration.page_resend_ms);
        let Some(owner) = self.owner() else {
            return;
        };
        while let Some(page) = now
            .checked_sub(resend)
            .and_then(|before| owner.under_way.lost(Some(before)))
        {
            owner.dirty.insert(page);
        }
        self.fill_window();
    }

    /// Sends what is dirty, as much as may be under way; commits when nothing is left of a save.
    pub(super) fn fill_window(&mut self) {
        let (now, window) = (self.now, self.configuration.window);
        let idle_pages = self.configuration.idle_pages;
        let early = self.is_broken(Rule::CompleteBeforeTaking);
        let silent = self.is_broken(Rule::PageOfEachGeneration);
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        let window = owner.window(window);
        while owner.under_way.len() < window {
            // The rest is for when it is needed: what a save has the time for need not be sent before. But for one page: by that the other host
            // learns of the generation, and says whether it has AC.
            let says = owner.is_known || owner.under_way.len() > 0 || silent;
            if owner.state == State::Running && says && owner.unsaved_pages() <= idle_pages {
                break;
            }
            let Some(page) = owner.dirty.pop_first() else {
                break;
            };
            self.out.push(owner.send_page(page, now));
        }
        let saved = owner.state == State::Saving && owner.unsaved_pages() == 0;
        let saving = owner.state == State::Saving;
        if saved {
            self.begin_commit();
        } else if saving && early {
            self.begin_commit();
            self.release();
        }
    }

    fn begin_commit(&mut self) {
        if let Some(owner) = self.owner() {
            owner.state = State::Committing;
            owner.epoch += 1;
            self.send_commit();
        }
    }

    pub(super) fn send_commit(&mut self) {
        let now = self.now;
        if let Some(owner) = self.owner() {
            owner.sent_ms = now;
            let message = Message::Commit {
                generation: owner.generation,
                epoch: owner.epoch,
                digest: owner.checksums.digest(),
            };
            self.send(message);
        }
    }

    /// The process that keeps the image says who it is; false for what an earlier one said.
    pub(super) fn keeper_is(&mut self, generation: Generation, keeper: u64) -> bool {
        let Some(owner) = self.owner() else {
            return false;
        };
        if owner.generation < generation {
            return false;
        }
        match owner.keeper {
            Some(known) if keeper < known => false,
            Some(known) if keeper > known => {
                owner.keeper = Some(keeper);
                owner.suspect();
                let maps = owner.state == State::Mapping;
                self.out.push(Output::Suspect);
                if maps {
                    // All of it is missing now.
                    self.begin_map();
                }
                true
            }
            Some(_) => true,
            None => {
                owner.keeper = Some(keeper);
                true
            }
        }
    }

    pub(super) fn owner_kept_by(&mut self, generation: Generation, keeper: u64, power: bool) {
        if !self.keeper_is(generation, keeper) {
            return;
        }
        match &mut self.role {
            Role::Owner(owner) if owner.generation == generation => owner.is_known = true,
            // Said before this generation's first page came.
            _ => return,
        }
        self.other_has_power = power;
        if power && !self.power {
            // It kept the memory for want of a host with AC.
            self.owner_power_lost();
        }
    }

    pub(super) fn owner_page_stored(
        &mut self,
        generation: Generation,
        keeper: u64,
        page: Page,
        sequence: u64,
    ) {
        if !self.keeper_is(generation, keeper) {
            return;
        }
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        if owner.generation != generation {
            return;
        }
        owner.is_known = true;
        if let Some(under_way) = owner.under_way.sequence(page)
            && under_way <= sequence
        {
            if owner.under_way.remove(page) {
                owner.dirty.insert(page);
            }
            self.out.push(Output::Acknowledged(page));
            if matches!(owner.state, State::Running | State::Saving | State::Feeding) {
                let feeds = owner.state == State::Feeding;
                self.fill_window();
                if feeds && self.owner().is_some_and(|owner| owner.unsaved_pages() == 0) {
                    self.send_commit();
                }
            }
        }
    }
}
