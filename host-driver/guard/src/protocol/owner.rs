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

use super::image::{Complete, Contents, digest};
use super::standby::Standby;
use super::{
    Epoch, Generation, Host, Message, Milliseconds, Output, Page, Reply, Request, Role, Rule,
};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
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

/// A page under way.
#[derive(Debug, Clone, Copy)]
struct UnderWay {
    sequence: u64,
    sent_ms: Milliseconds,
    /// It was written again since.
    stale: bool,
}

/// A host that owns the memory.
#[derive(Debug, Clone)]
pub struct Owner {
    pub(super) generation: Generation,
    pub(super) memory: Contents,
    pub(super) lease_end_ms: Milliseconds,
    state: State,
    /// The application stands still.
    frozen: bool,
    dirty: BTreeSet<Page>,
    under_way: BTreeMap<Page, UnderWay>,
    sequence: u64,
    epoch: Epoch,
    sent_ms: Milliseconds,
    renewed_ms: Milliseconds,
}

impl Owner {
    /// An owner whose application stands still, and who does not know whether it may run.
    pub(super) fn stopped(generation: Generation, memory: Contents) -> Self {
        Self {
            generation,
            lease_end_ms: 0,
            state: State::Suspended,
            frozen: true,
            // All pages are suspect: the other host has none of this generation.
            dirty: memory.keys().copied().collect(),
            memory,
            under_way: BTreeMap::new(),
            sequence: 0,
            epoch: 0,
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

    /// Pages that are dirty or under way.
    pub(super) fn unsaved_pages(&self) -> usize {
        self.dirty.len()
            + self
                .under_way
                .keys()
                .filter(|page| !self.dirty.contains(page))
                .count()
    }

    pub(super) fn is_unsaved(&self, page: Page) -> bool {
        self.dirty.contains(&page) || self.under_way.contains_key(&page)
    }
}

impl Host {
    fn owner(&mut self) -> Option<&mut Owner> {
        match &mut self.role {
            Role::Owner(owner) => Some(owner),
            Role::Standby(_) => None,
        }
    }

    pub(super) fn owner_wrote(&mut self, page: Page, contents: u64) {
        if let Some(owner) = self.owner() {
            owner.memory.insert(page, contents);
            owner.dirty.insert(page);
            if let Some(under_way) = owner.under_way.get_mut(&page) {
                under_way.stale = true;
            }
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

    pub(super) fn owner_tick(&mut self) {
        self.keep_lease();
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
        if !power {
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

    /// Sends what is dirty, as much as may be under way; commits when nothing is left of a save.
    fn owner_flush(&mut self) {
        let (now, window, resend) = (
            self.now,
            self.configuration.window,
            self.configuration.resend_ms,
        );
        let early = self.is_broken(Rule::CompleteBeforeTaking);
        let Some(owner) = self.owner() else {
            return;
        };
        let lost: Vec<Page> = owner
            .under_way
            .iter()
            .filter(|(_, page)| now >= page.sent_ms + resend)
            .map(|(page, _)| *page)
            .collect();
        for page in lost {
            owner.under_way.remove(&page);
            owner.dirty.insert(page);
        }
        let mut messages = Vec::new();
        while owner.under_way.len() < window {
            let free = owner
                .dirty
                .iter()
                .find(|page| !owner.under_way.contains_key(page));
            let Some(page) = free.copied() else {
                break;
            };
            owner.dirty.remove(&page);
            owner.sequence += 1;
            let sequence = owner.sequence;
            owner.under_way.insert(
                page,
                UnderWay {
                    sequence,
                    sent_ms: now,
                    stale: false,
                },
            );
            messages.push(Message::Page {
                generation: owner.generation,
                sequence,
                page,
                contents: owner.memory.get(&page).copied().unwrap_or_default(),
            });
        }
        let saved =
            owner.state == State::Saving && owner.dirty.is_empty() && owner.under_way.is_empty();
        let saving = owner.state == State::Saving;
        messages.into_iter().for_each(|message| self.send(message));
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
                digest: digest(&owner.memory),
            };
            self.send(message);
        }
    }

    pub(super) fn owner_page_stored(&mut self, generation: Generation, page: Page, sequence: u64) {
        let Some(owner) = self.owner() else {
            return;
        };
        if owner.generation != generation {
            return;
        }
        if let Some(under_way) = owner.under_way.get(&page)
            && under_way.sequence <= sequence
        {
            // A page that was written since is still in `dirty`.
            debug_assert!(!under_way.stale || owner.dirty.contains(&page));
            owner.under_way.remove(&page);
            if matches!(owner.state, State::Running | State::Saving) {
                self.owner_flush();
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
            owner.dirty = owner.memory.keys().copied().collect();
            self.owner_flush();
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
    fn stand_by(&mut self) {
        if let Some(owner) = self.owner()
            && owner.frozen
        {
            let (generation, epoch) = (owner.generation, owner.epoch);
            let contents = std::mem::take(&mut owner.memory);
            self.kept = Some(Complete {
                generation,
                epoch,
                contents,
            });
        }
        self.role = Role::Standby(Standby::default());
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
                if !matches!(self.role, Role::Owner(ref owner) if owner.frozen) {
                    self.out.push(Output::Freeze);
                }
                self.stand_by();
            }
            Request::Renew { .. } | Request::Swap { .. } | Request::Read => {}
        }
    }
}
