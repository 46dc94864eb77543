//! The owner's lease: renewed in time, and the application stopped when that does not work.

use super::early::Early;
use super::owner::State;
use super::{Host, Output, Reply, Request, Role, Rule};

impl Host {
    /// Lets the application run on, unless its lease may be somebody else's by now.
    pub(super) fn thaw(&mut self) {
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

    /// Renews the lease in time; stops the application when that did not work.
    pub(super) fn keep_lease(&mut self) {
        let configuration = self.configuration;
        let never_stop = self.is_broken(Rule::StopBeforeLeaseEnds);
        let now = self.now;
        let Some(owner) = self.owner() else {
            return;
        };
        if !configuration.arbiter || matches!(owner.state, State::Released | State::Feeding) {
            return;
        }
        let generation = owner.generation;
        let ends = now + configuration.lease_margin_ms >= owner.lease_end_ms;
        let wants = now >= owner.renewed_ms + configuration.renew_ms;
        if ends && owner.state == State::Ahead && !never_stop {
            self.void_run();
            return;
        }
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
    pub(super) fn suspended_tick(&mut self) {
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

    pub(super) fn owner_answered(&mut self, request: Request, reply: Reply) {
        let lease_end_ms = self.lease_end_ms();
        let (me, now) = (self.me, self.now);
        let gives_up = self.is_broken(Rule::FeedUntilTaken);
        let (early, released) = (self.configuration.early, self.durable.released);
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
            // The other host runs ahead with what this one still sends. A renewal may have been asked for before the signal.
            Request::Renew { .. } | Request::Swap { .. }
                if owner.state == State::Feeding
                    && !(gives_up && matches!(request, Request::Renew { .. }))
                    && reply.record.generation > generation
                    && !reply.lapsed => {}
            // The other host may run ahead with this memory, which a process before was sending: it says whether all of it has come.
            Request::Swap { .. }
                if owner.state == State::Suspended
                    && early != Early::Off
                    && released >= generation
                    && !mine
                    && reply.record.generation > generation
                    && !reply.lapsed =>
            {
                self.reclaim(generation);
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
