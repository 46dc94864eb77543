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

use super::flight::Flight;
use super::image::{Checksums, Complete};
use super::standby::Standby;
use super::{
    Epoch, Generation, Host, Message, Milliseconds, Output, Page, Reply, Request, Role, Rule,
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
}

/// A host that owns the memory.
#[derive(Debug, Clone)]
pub struct Owner {
    pub(super) generation: Generation,
    pub(super) lease_end_ms: Milliseconds,
    pages: Page,
    /// Of each page as it was copied last.
    checksums: Checksums,
    state: State,
    /// The application stands still.
    frozen: bool,
    /// Pages to be sent; none of them is under way.
    dirty: PageSet,
    under_way: Flight,
    sequence: u64,
    epoch: Epoch,
    /// The process that keeps the image.
    keeper: Option<u64>,
    /// A hand-over that somebody asked for is tried until then.
    leaving_until_ms: Milliseconds,
    sent_ms: Milliseconds,
    renewed_ms: Milliseconds,
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
            leaving_until_ms: 0,
            sent_ms: 0,
            renewed_ms: 0,
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

    /// Every page is to be sent, whatever was.
    fn suspect(&mut self) {
        self.under_way.clear();
        self.dirty.fill();
    }
}

impl Host {
    fn owner(&mut self) -> Option<&mut Owner> {
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
            State::Running | State::Saving => self.owner_flush(),
            State::Committing => self.send_commit(),
            State::Released | State::Quiescing | State::Suspended => {}
        }
    }

    pub(super) fn owner_hand_over(&mut self) {
        let until = self.now + self.configuration.hand_over_ms;
        if let Some(owner) = self.owner()
            && owner.state == State::Running
        {
            owner.leaving_until_ms = until;
            self.owner_power_lost();
        }
    }

    pub(super) fn owner_power_lost(&mut self) {
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
            // It waits for its lease, and is saved when it has it. A save goes on.
            State::Suspended
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
            State::Quiescing | State::Saving | State::Committing => self.thaw(),
            State::Released if broken => self.thaw(),
            // Ticks ask for it.
            State::Released | State::Running | State::Suspended => {}
        }
    }

    /// Lets the application run on, unless its lease may be somebody else's by now.
    fn thaw(&mut self) {
        let configuration = self.configuration;
        let now = self.now;
        let Some(owner) = self.owner() else {
            return;
        };
        if configuration.arbiter && now + configuration.lease_margin_ms >= owner.lease_end_ms {
            owner.state = State::Suspended;
            return;
        }
        owner.state = State::Running;
        owner.frozen = false;
        self.out.push(Output::Thaw);
    }

    pub(super) fn owner_frozen(&mut self) {
        let Some(owner) = self.owner() else {
            return;
        };
        match owner.state {
            State::Quiescing => {
                owner.frozen = true;
                owner.state = State::Saving;
                self.owner_flush();
            }
            State::Suspended => owner.frozen = true,
            // It was let run on before it stood still.
            State::Running | State::Saving | State::Committing | State::Released => {}
        }
    }

    /// The other host runs in a later generation, or did: here nobody does any more.
    pub(super) fn owner_superseded(&mut self, by: Generation) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.generation < by {
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
            && matches!(owner.state, State::Saving | State::Committing)
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
            State::Released if now >= owner.sent_ms + resend => self.released_tick(),
            State::Suspended => self.suspended_tick(),
            State::Quiescing | State::Committing | State::Released => {}
        }
    }

    /// Renews the lease in time; stops the application when that did not work.
    fn keep_lease(&mut self) {
        let configuration = self.configuration;
        let never_stop = self.is_broken(Rule::StopBeforeLeaseEnds);
        let now = self.now;
        let Some(owner) = self.owner() else {
            return;
        };
        if !configuration.arbiter || owner.state == State::Released {
            return;
        }
        let generation = owner.generation;
        let ends = now + configuration.lease_margin_ms >= owner.lease_end_ms;
        let wants = now >= owner.renewed_ms + configuration.renew_ms;
        if ends && owner.state == State::Running && !never_stop {
            owner.state = State::Suspended;
            self.out.push(Output::Freeze);
        }
        // Without its lease a save may be overtaken by somebody who took the memory after silence: it waits for the answer as well.
        if wants && !matches!(self.role, Role::Owner(ref owner) if owner.state == State::Suspended)
        {
            self.ask(Request::Renew { generation });
        }
    }

    /// A stopped owner asks whether it still is one.
    fn suspended_tick(&mut self) {
        let arbiter = self.configuration.arbiter;
        let released = self.durable.released;
        let Some(owner) = self.owner() else {
            return;
        };
        if !owner.frozen {
            return;
        }
        let generation = owner.generation;
        if arbiter {
            self.ask(Request::Swap {
                expected: generation,
                lapsed_only: false,
            });
        } else if released >= generation {
            self.reclaim(generation);
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

    fn reclaim(&mut self, generation: Generation) {
        let (now, resend) = (self.now, self.configuration.resend_ms);
        if let Some(owner) = self.owner()
            && now >= owner.sent_ms + resend
        {
            owner.sent_ms = now;
            self.send(Message::Reclaim { generation });
        }
    }

    /// Takes for lost what has been under way too long, and sends what is dirty.
    fn owner_flush(&mut self) {
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
    fn fill_window(&mut self) {
        let (now, window) = (self.now, self.configuration.window);
        let idle_pages = self.configuration.idle_pages;
        let early = self.is_broken(Rule::CompleteBeforeTaking);
        let Role::Owner(owner) = &mut self.role else {
            return;
        };
        while owner.under_way.len() < window {
            // The rest is for when it is needed: what a save has the time for need not be sent before.
            if owner.state == State::Running && owner.unsaved_pages() <= idle_pages {
                break;
            }
            let Some(page) = owner.dirty.pop_first() else {
                break;
            };
            owner.sequence += 1;
            let sequence = owner.sequence;
            owner.under_way.insert(page, sequence, now);
            self.out.push(Output::SendPage {
                generation: owner.generation,
                sequence,
                page,
            });
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

    fn send_commit(&mut self) {
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
    fn keeper_is(&mut self, generation: Generation, keeper: u64) -> bool {
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
                self.out.push(Output::Suspect);
                true
            }
            Some(_) => true,
            None => {
                owner.keeper = Some(keeper);
                true
            }
        }
    }

    pub(super) fn owner_kept_by(&mut self, generation: Generation, keeper: u64) {
        self.keeper_is(generation, keeper);
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
        if let Some(under_way) = owner.under_way.sequence(page)
            && under_way <= sequence
        {
            if owner.under_way.remove(page) {
                owner.dirty.insert(page);
            }
            self.out.push(Output::Acknowledged(page));
            if matches!(owner.state, State::Running | State::Saving) {
                self.fill_window();
            }
        }
    }

    pub(super) fn owner_committed(&mut self, generation: Generation, epoch: Epoch) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.state == State::Committing
            && (owner.generation, owner.epoch) == (generation, epoch)
        {
            self.release();
        }
    }

    /// Hands over: from here on this host does not run in this generation any more, whatever happens to it.
    fn release(&mut self) {
        let unnoted = self.is_broken(Rule::NoteBeforeSignal);
        let now = self.now;
        let Some(owner) = self.owner() else {
            return;
        };
        owner.state = State::Released;
        owner.sent_ms = now;
        let (generation, epoch) = (owner.generation, owner.epoch);
        if !unnoted {
            self.durable.released = generation;
            self.store();
        }
        self.send(Message::Signal { generation, epoch });
    }

    pub(super) fn owner_commit_refused(&mut self, generation: Generation, epoch: Epoch) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.state == State::Committing
            && (owner.generation, owner.epoch) == (generation, epoch)
        {
            // The other host has lost what it had: all of it, once more.
            owner.state = State::Saving;
            owner.suspect();
            self.out.push(Output::Suspect);
            self.fill_window();
        }
    }

    /// The other host will never take over from this generation.
    pub(super) fn owner_given_back(&mut self, generation: Generation) {
        let arbiter = self.configuration.arbiter;
        let Some(owner) = self.owner() else {
            return;
        };
        let stopped = matches!(owner.state, State::Released | State::Suspended);
        // With an arbiter the record says who runs, and only that.
        if stopped && owner.generation == generation && !arbiter {
            self.run_next();
        }
    }

    /// The other host has taken over: this one keeps its image from now on.
    pub(super) fn owner_taken(&mut self, generation: Generation) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.generation == generation
            && matches!(owner.state, State::Released | State::Suspended)
        {
            self.stand_by();
        }
    }

    /// The other host owns the memory from now on. What stood still here is kept: should the other be gone before it committed anything, it is
    /// the last complete memory that there is.
    pub(super) fn stand_by(&mut self) {
        let kept = self.kept;
        if let Some(owner) = self.owner() {
            let generation = owner.generation;
            if self.durable.released < generation {
                self.durable.released = generation;
                self.store();
            }
        }
        if let Some(owner) = self.owner()
            && owner.frozen
        {
            // No commit had this number.
            let complete = Complete {
                generation: owner.generation,
                epoch: owner.epoch + 1,
            };
            if kept.is_none_or(|kept| kept < complete) {
                self.kept = Some(complete);
                self.kept_is_memory = true;
                self.out.push(Output::KeepMemory(complete));
            }
        }
        self.role = Role::Standby(Standby::default());
        self.out.push(Output::StandBy);
    }

    pub(super) fn owner_answered(&mut self, request: Request, reply: Reply) {
        let lease_end_ms = self.lease_end_ms();
        let (me, now) = (self.me, self.now);
        let Some(owner) = self.owner() else {
            return;
        };
        let (mine, generation) = (reply.record.owner == me, owner.generation);
        match request {
            Request::Renew { .. } if reply.done => {
                owner.renewed_ms = now;
                owner.lease_end_ms = lease_end_ms;
            }
            // Won, or won before by a swap whose answer was lost.
            Request::Swap { expected, .. }
                if reply.done || (mine && reply.record.generation == expected + 1) =>
            {
                if !reply.done {
                    // The lease of that swap may have ended meanwhile: another one.
                    owner.generation = reply.record.generation;
                    return;
                }
                self.run_next();
            }
            // Somebody else's; or this host's again, in a generation that did not come from this memory. An application that runs is stopped first.
            Request::Renew { .. } | Request::Swap { .. }
                if reply.record.generation > generation =>
            {
                self.owner_superseded(reply.record.generation);
            }
            Request::Renew { .. } | Request::Swap { .. } | Request::Read => {}
        }
    }
}
