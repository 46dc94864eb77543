//! The owner hands over: the commit is confirmed or refused, the signal goes, and somebody says what became of it.

use super::image::Complete;
use super::owner::State;
use super::standby::Standby;
use super::{Epoch, Generation, Host, Message, Output, Role, Rule};

impl Host {
    pub(super) fn owner_committed(&mut self, generation: Generation, epoch: Epoch) {
        let Some(owner) = self.owner() else {
            return;
        };
        if (owner.generation, owner.epoch) != (generation, epoch) {
            return;
        }
        match owner.state {
            State::Committing => self.release(),
            // All of it is over there.
            State::Feeding => owner.state = State::Released,
            _ => {}
        }
    }

    /// Hands over: from here on this host does not run in this generation any more, whatever happens to it.
    pub(super) fn release(&mut self) {
        self.release_as(State::Released);
    }

    pub(super) fn release_as(&mut self, state: State) {
        let unnoted = self.is_broken(Rule::NoteBeforeSignal);
        let now = self.now;
        let Some(owner) = self.owner() else {
            return;
        };
        owner.state = state;
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
        if matches!(owner.state, State::Committing | State::Feeding)
            && (owner.generation, owner.epoch) == (generation, epoch)
        {
            // The other host has lost what it had: all of it, once more.
            if owner.state == State::Committing {
                owner.state = State::Saving;
            }
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
        let stopped = matches!(
            owner.state,
            State::Released | State::Feeding | State::Suspended
        );
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
            && matches!(
                owner.state,
                State::Released | State::Feeding | State::Suspended
            )
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
}
