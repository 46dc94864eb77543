//! What a host wants done is done to its machine, or put on its way.

use super::check::Contents;
use super::machine::count;
use super::record_store::Step;
use super::world::{Asked, Event, FREEZE_MS, Keeper, PAGES, World, index};
use crate::protocol::{Host, HostId, Origin, Output, Role, Source, State};
use rand::Rng;

impl World {
    /// Does what a host wants.
    pub(super) fn perform(&mut self, host: HostId, output: Output) -> Result<(), String> {
        match output {
            Output::Send(message) => self.transmit(host, message),
            Output::SendPage {
                generation,
                sequence,
                page,
            } => self.send_page(host, generation, sequence, page)?,
            Output::Acknowledged(page) => {
                if let Some(application) = &mut self.machines[index(host)].application {
                    application.unacknowledged.remove(&page);
                }
            }
            Output::Suspect => {
                if let Some(application) = &mut self.machines[index(host)].application {
                    application.unacknowledged.clear();
                    application.dirty = (0..PAGES).collect();
                }
            }
            Output::Keep { generation, page } => {
                let machine = &mut self.machines[index(host)];
                machine.store.keep(generation, page, machine.heard);
            }
            Output::KeepEpoch(complete) => self.machines[index(host)].keep_epoch(complete),
            Output::KeepMemory(complete) => {
                self.machines[index(host)].store.memory = Some(complete);
            }
            Output::StandBy => self.stops_sending(host)?,
            Output::Refused(_) => {}
            Output::Arrived(page) => self.machines[index(host)].arrived(page),
            Output::LetRepliesOut => self.let_replies_out(host)?,
            Output::Void(_) => {
                let application = self.machines[index(host)].application.take();
                // Those of a process before are void since it ended.
                if application.is_some_and(|it| it.ahead.is_some()) {
                    self.check.void();
                }
            }
            Output::Ask(number, request) => {
                let process = self.machines[index(host)].process;
                let delay = self.drawn_delay();
                if matches!(self.arbiter, Keeper::Store(_)) {
                    let asked = Asked {
                        host,
                        process,
                        number,
                        request,
                        at: self.clock(host),
                    };
                    self.after(delay, Event::Record(asked, Step::Get));
                } else {
                    self.after(delay, Event::Ask(host, process, number, request));
                }
            }
            Output::Store(durable) => {
                let machine = &mut self.machines[index(host)];
                machine.durable = durable;
                // From here on a process that starts goes on with it.
                let settled = machine.application.as_ref().is_some_and(|application| {
                    application.ahead.is_some() && application.generation == durable.owned
                });
                if settled && durable.ahead == 0 {
                    self.settle(host)?;
                }
            }
            Output::Freeze => {
                let delay = self.random.random_range(1..=FREEZE_MS);
                if let Some(application) = &mut self.machines[index(host)].application {
                    application.told += 1;
                    let told = application.told;
                    self.after(delay, Event::Frozen(host, told));
                }
            }
            Output::Thaw => {
                let running = self.running();
                let Some(application) = &mut self.machines[index(host)].application else {
                    return Err(format!("{host:?} lets run on what is not there"));
                };
                application.told += 1;
                let was_running = std::mem::replace(&mut application.running, true);
                let memory = application.memory.clone();
                self.check.runs(host, &memory, Origin::Kept, &running)?;
                if !was_running {
                    self.after(1, Event::Write(host));
                }
            }
            Output::Run(generation, Source::Arriving(_), Origin::Ahead) => {
                self.check.begins(generation);
                self.taken_on_battery(host)?;
                let running = self.running();
                let machine = &mut self.machines[index(host)];
                let missing = machine.host.as_ref().and_then(|guard| {
                    let missing = guard.missing()?;
                    Some(missing.collect())
                });
                machine.run_ahead(generation, missing.unwrap_or_default());
                self.check.runs_ahead(host, &running)?;
                count(&mut self.counts, Origin::Ahead);
                self.after(1, Event::Write(host));
            }
            Output::Run(generation, source, origin) => {
                self.check.begins(generation);
                if origin == Origin::HandedOver {
                    self.taken_on_battery(host)?;
                }
                let running = self.running();
                let machine = &mut self.machines[index(host)];
                let was_running = machine.run(generation, source)?;
                let memory: Contents = machine
                    .application
                    .as_ref()
                    .map(|application| application.memory.clone())
                    .unwrap_or_default();
                self.check.runs(host, &memory, origin, &running)?;
                count(&mut self.counts, origin);
                if !was_running {
                    self.after(1, Event::Write(host));
                }
            }
        }
        Ok(())
    }

    /// Replies of an application that runs ahead leave: its memory is complete, or that does not matter.
    fn let_replies_out(&mut self, host: HostId) -> Result<(), String> {
        let machine = &mut self.machines[index(host)];
        let waits = machine
            .host
            .as_ref()
            .is_some_and(|guard| guard.missing().is_some());
        if waits {
            return self.check.replies_leave(None);
        }
        self.settle(host)
    }

    /// What ran ahead has all of its memory.
    fn settle(&mut self, host: HostId) -> Result<(), String> {
        let machine = &mut self.machines[index(host)];
        let Some(application) = &mut machine.application else {
            return Err(format!("{host:?} has all of a memory that is not there"));
        };
        if application.ahead.take().is_none() {
            // It was known when it was noted.
            return Ok(());
        }
        self.check.replies_leave(Some(&application.memory))?;
        machine.store = Default::default();
        self.counts.completed += 1;
        Ok(())
    }

    /// Somebody gives up its memory: not while the other host runs ahead and still needs of it what is missing there.
    fn stops_sending(&self, host: HostId) -> Result<(), String> {
        let other = self.machines[index(host.other())].host.as_ref();
        let waits = |guard: &Host| matches!(guard.role(), Role::Owner(owner) if owner.state() == State::Ahead);
        if other.is_some_and(waits) {
            return Err(format!(
                "{host:?} stands by, and {:?} waits for the rest of its memory",
                host.other()
            ));
        }
        Ok(())
    }

    /// Somebody takes over: not from whom it has just handed over to, with both on battery all the time.
    fn taken_on_battery(&mut self, host: HostId) -> Result<(), String> {
        if self.machines.iter().any(|machine| machine.power) {
            return Ok(());
        }
        if self.taker_on_battery.replace(host) == Some(host.other()) {
            return Err(format!(
                "{host:?} gets the memory back, and both are on battery"
            ));
        }
        Ok(())
    }
}
