//! What befalls the machines of a world: power, partitions, a dark arbiter, deaths and what starts again after them.

use super::world::{DISTURBED_MS, Event, HOSTS, Keeper, TICK_MS, World, index};
use crate::protocol::{Configuration, Host, HostId, Input, Milliseconds};
use rand::Rng;

impl World {
    pub(super) fn disturb(&mut self) -> Result<(), String> {
        if self.now >= DISTURBED_MS {
            return Ok(());
        }
        let host = HOSTS[self.random.random_range(0..2)];
        let duration = self
            .random
            .random_range(50..6000)
            .min(DISTURBED_MS - self.now);
        match self.random.random_range(0..12) {
            0..=4 => self.lose_power(host, duration)?,
            5 => {
                self.partitioned = true;
                self.after(duration, Event::NetworkBack);
            }
            6 | 7 => {
                let only = self.random.random_range(0..4);
                for (host, dark) in self.arbiter_is_dark.iter_mut().enumerate() {
                    *dark |= only >= 2 || only == host;
                }
                self.after(duration, Event::ArbiterBack);
            }
            8 => self.die(host, false),
            9 => self.tell(host, Input::HandOver)?,
            10 => {
                // The operator looks first: nothing runs over there, and nothing will that was there.
                let other = &self.machines[index(host.other())];
                if other.host.is_none() && other.application.is_none() {
                    self.tell(host, Input::TakeByForce)?;
                }
            }
            _ => {
                let with_memory = self.random.random_range(0..4) == 0;
                self.die(host, with_memory);
            }
        }
        let next = self.drawn_disturbance();
        self.after(next, Event::Disturb);
        Ok(())
    }

    pub(super) fn lose_power(
        &mut self,
        host: HostId,
        duration: Milliseconds,
    ) -> Result<(), String> {
        let machine = &mut self.machines[index(host)];
        if !machine.power {
            return Ok(());
        }
        machine.power = false;
        machine.power_losses += 1;
        let loss = machine.power_losses;
        self.counts.power_losses += 1;
        let hold_up = self.surroundings.hold_up_ms;
        self.after(hold_up, Event::BatteryEmpty(host, loss));
        self.after(duration, Event::PowerBack(host));
        self.tell(host, Input::PowerLost)
    }

    /// The process dies, or the whole host with its memory. Its supervisor stops an application whose guard is gone.
    pub(super) fn die(&mut self, host: HostId, with_memory: bool) {
        let machine = &mut self.machines[index(host)];
        if machine.host.take().is_none() {
            return;
        }
        self.counts.deaths += 1;
        self.story.iter_mut().for_each(|story| {
            story.push(format!(
                "{:>6} {host:?} dies{}",
                self.now,
                if with_memory { " with its memory" } else { "" }
            ));
        });
        let ran_ahead = machine
            .application
            .as_ref()
            .is_some_and(|application| application.ahead.is_some());
        if machine.lose(with_memory) {
            self.check.stands_still();
        }
        if ran_ahead {
            self.check.void();
        }
        let delay = self.random.random_range(10..3000);
        self.after(delay, Event::Restart(host));
    }

    pub(super) fn restart(&mut self, host: HostId) -> Result<(), String> {
        let (configuration, broken) = (self.configuration, self.broken);
        let machine = &mut self.machines[index(host)];
        machine.process += 1;
        if let Keeper::Store(store) = &mut self.arbiter {
            store.restart(host, machine.process);
        }
        machine.host = Some(Host::new(
            host,
            Configuration {
                broken,
                ..configuration
            },
            machine.durable,
        ));
        let memory = machine
            .application
            .as_ref()
            .map(|application| application.generation);
        let kept = machine.store.complete.as_ref().map(|(kept, _)| *kept);
        self.tell(host, Input::Start { memory, kept })?;
        self.after(TICK_MS, Event::Tick(host));
        if !self.machines[index(host)].power {
            self.tell(host, Input::PowerLost)?;
        }
        Ok(())
    }
}
