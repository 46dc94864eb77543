//! Events in order of time, and the hosts, network, arbiter, batteries and applications that they meet.

use super::check::{Check, Counts, Violation};
use crate::protocol::{
    Arbiter, Configuration, Contents, Durable, Host, HostId, Input, Message, Milliseconds, Output,
    Reply, Request, Role, Rule,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;

/// Pages of the memory.
const PAGES: u32 = 24;
/// Disturbances end after so long; then the world has time to come to rest.
const DISTURBED_MS: Milliseconds = 20_000;
/// End of a world.
const END_MS: Milliseconds = 45_000;
/// Distance of a host's ticks.
const TICK_MS: Milliseconds = 100;
/// Longest time until an application stands still.
const FREEZE_MS: Milliseconds = 120;
/// Clocks run wrong by so many thousandths at most.
const DRIFT_PER_MILLE: u64 = 20;

/// How rough a world is; drawn from its seed.
#[derive(Debug, Clone, Copy)]
pub struct Surroundings {
    /// Messages lost, in a thousand.
    pub loss: u32,
    /// Messages doubled, in a thousand.
    pub doubled: u32,
    /// Messages that are very late, in a thousand.
    pub late: u32,
    /// Mean time between two disturbances.
    pub disturbance_ms: Milliseconds,
    /// Outputs after which the host dies, in a hundred thousand.
    pub death: u32,
    /// How long batteries last.
    pub hold_up_ms: Milliseconds,
}

#[derive(Debug)]
enum Event {
    Tick(HostId),
    Write(HostId),
    Frozen(HostId, u64),
    Deliver(HostId, Message),
    Ask(HostId, u64, u64, Request),
    Answer(HostId, u64, u64, Reply),
    Disturb,
    PowerBack(HostId),
    BatteryEmpty(HostId, u64),
    Restart(HostId),
    NetworkBack,
    ArbiterBack,
}

/// An application on a host.
#[derive(Debug, Default)]
struct Application {
    running: bool,
    memory: Contents,
    /// The generation that the memory is marked with.
    generation: u64,
    /// Counts what it was told, so that an older stop does not count any more.
    told: u64,
}

struct Machine {
    host: Option<Host>,
    durable: Durable,
    application: Option<Application>,
    power: bool,
    power_losses: u64,
    /// Counts processes, so that an answer to an older one does not reach a newer one.
    process: u64,
    /// Thousandths by which its clock is fast, plus 1000.
    clock_per_mille: u64,
}

/// A world.
pub struct World {
    seed: u64,
    broken: Option<Rule>,
    random: ChaCha8Rng,
    surroundings: Surroundings,
    configuration: Configuration,
    now: Milliseconds,
    events: BTreeMap<(Milliseconds, u64), Event>,
    created: u64,
    machines: [Machine; 2],
    arbiter: Arbiter,
    arbiter_is_dark: bool,
    partitioned: bool,
    check: Check,
    counts: Counts,
    written: u64,
    story: Option<Vec<String>>,
}

fn index(host: HostId) -> usize {
    match host {
        HostId::First => 0,
        HostId::Second => 1,
    }
}

const HOSTS: [HostId; 2] = [HostId::First, HostId::Second];

impl World {
    /// The world of a seed.
    pub fn new(seed: u64, broken: Option<Rule>) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let rough = random.random_range(0..3_u32);
        let surroundings = Surroundings {
            loss: rough * random.random_range(0..60),
            doubled: rough * random.random_range(0..100),
            late: rough * random.random_range(0..40),
            disturbance_ms: random.random_range(1500..8000),
            death: rough * random.random_range(0..300),
            hold_up_ms: random.random_range(300..6000),
        };
        let configuration = Configuration {
            arbiter: random.random_range(0..3) > 0,
            lease_ms: 2000,
            renew_ms: 400,
            lease_margin_ms: 350,
            resend_ms: random.random_range(200..1500),
            window: 6,
            budget_pages: 8,
            broken,
        };
        let mut machine = |owned| Machine {
            host: None,
            durable: Durable {
                owned,
                ..Durable::default()
            },
            application: None,
            power: true,
            power_losses: 0,
            process: 0,
            clock_per_mille: random.random_range(1000 - DRIFT_PER_MILLE..=1000 + DRIFT_PER_MILLE),
        };
        let machines = [machine(1), machine(0)];
        let memory: Contents = (0..PAGES).map(|page| (page, u64::from(page))).collect();
        let mut world = Self {
            seed,
            broken,
            random,
            surroundings,
            configuration,
            now: 0,
            events: BTreeMap::new(),
            created: 0,
            machines,
            arbiter: Arbiter::new(HostId::First, configuration.lease_ms),
            arbiter_is_dark: false,
            partitioned: false,
            check: Check::new(&memory),
            counts: Counts {
                worlds: 1,
                ..Counts::default()
            },
            written: 1000,
            story: None,
        };
        world.machines[0].application = Some(Application {
            running: false,
            memory,
            generation: 1,
            told: 0,
        });
        world
    }

    /// Lets it run to its end.
    ///
    /// # Errors
    /// The first violation.
    pub fn run(mut self) -> Result<Counts, Violation> {
        let result = self.run_to_end();
        let (seed, at_ms) = (self.seed, self.now);
        result
            .map(|()| self.counts)
            .map_err(|what| Violation { seed, at_ms, what })
    }

    /// The same, with what happened, a line for each thing: to look at a seed.
    pub fn tell_story(mut self) -> (Vec<String>, Result<Counts, Violation>) {
        self.story = Some(Vec::new());
        let result = self.run_to_end();
        let (seed, at_ms) = (self.seed, self.now);
        let result = result
            .map(|()| self.counts)
            .map_err(|what| Violation { seed, at_ms, what });
        (self.story.unwrap_or_default(), result)
    }

    fn told(&mut self, line: impl FnOnce() -> String) {
        if let Some(story) = &mut self.story {
            story.push(format!("{:>6} {}", self.now, line()));
        }
    }

    fn run_to_end(&mut self) -> Result<(), String> {
        for host in HOSTS {
            self.restart(host)?;
        }
        let disturbance = self.drawn_disturbance();
        self.after(disturbance, Event::Disturb);
        while let Some(((time, _), event)) = self.events.pop_first() {
            if time > END_MS {
                break;
            }
            self.now = time;
            self.counts.events += 1;
            self.happen(event)?;
        }
        self.at_rest()
    }

    fn after(&mut self, delay: Milliseconds, event: Event) {
        self.created += 1;
        self.events.insert((self.now + delay, self.created), event);
    }

    fn drawn_disturbance(&mut self) -> Milliseconds {
        let mean = self.surroundings.disturbance_ms;
        self.random.random_range(1..=2 * mean)
    }

    fn chance(&mut self, of_thousand: u32) -> bool {
        self.now < DISTURBED_MS && self.random.random_range(0..1000) < of_thousand
    }

    fn clock(&self, host: HostId) -> Milliseconds {
        self.now * self.machines[index(host)].clock_per_mille / 1000
    }

    fn running(&self) -> Vec<HostId> {
        let runs = |host: &HostId| {
            self.machines[index(*host)]
                .application
                .as_ref()
                .is_some_and(|application| application.running)
        };
        HOSTS.into_iter().filter(runs).collect()
    }

    fn happen(&mut self, event: Event) -> Result<(), String> {
        match event {
            Event::Tick(host) => {
                if self.machines[index(host)].host.is_some() {
                    self.after(TICK_MS, Event::Tick(host));
                    self.tell(host, Input::Tick)?;
                }
                Ok(())
            }
            Event::Write(host) => self.write(host),
            Event::Frozen(host, told) => {
                let application = self.machines[index(host)].application.as_mut();
                let Some(application) = application.filter(|application| application.told == told)
                else {
                    return Ok(());
                };
                application.running = false;
                self.check.stands_still();
                self.tell(host, Input::Frozen)
            }
            Event::Deliver(host, message) => self.tell(host, Input::Message(message)),
            Event::Ask(host, process, number, request) => {
                if !self.arbiter_is_dark {
                    let reply = self.arbiter.answer(self.now, host, request);
                    let delay = self.drawn_delay();
                    self.after(delay, Event::Answer(host, process, number, reply));
                }
                Ok(())
            }
            Event::Answer(host, process, number, reply) => {
                if self.arbiter_is_dark || self.machines[index(host)].process != process {
                    return Ok(());
                }
                self.tell(host, Input::Arbiter(number, reply))
            }
            Event::Disturb => self.disturb(),
            Event::PowerBack(host) => {
                self.machines[index(host)].power = true;
                if self.machines[index(host)].host.is_some() {
                    self.tell(host, Input::PowerRestored)
                } else {
                    self.restart(host)
                }
            }
            Event::BatteryEmpty(host, loss) => {
                let machine = &self.machines[index(host)];
                if !machine.power && machine.power_losses == loss {
                    self.die(host, true);
                }
                Ok(())
            }
            Event::Restart(host) => {
                if self.machines[index(host)].host.is_none() && self.machines[index(host)].power {
                    return self.restart(host);
                }
                Ok(())
            }
            Event::NetworkBack => {
                self.partitioned = false;
                Ok(())
            }
            Event::ArbiterBack => {
                self.arbiter_is_dark = false;
                Ok(())
            }
        }
    }

    fn disturb(&mut self) -> Result<(), String> {
        if self.now >= DISTURBED_MS {
            return Ok(());
        }
        let host = HOSTS[self.random.random_range(0..2)];
        let duration = self
            .random
            .random_range(50..6000)
            .min(DISTURBED_MS - self.now);
        match self.random.random_range(0..10) {
            0..=4 => self.lose_power(host, duration)?,
            5 => {
                self.partitioned = true;
                self.after(duration, Event::NetworkBack);
            }
            6 | 7 => {
                self.arbiter_is_dark = true;
                self.after(duration, Event::ArbiterBack);
            }
            8 => self.die(host, false),
            _ => {
                let with_memory = self.random.random_range(0..4) == 0;
                self.die(host, with_memory);
            }
        }
        let next = self.drawn_disturbance();
        self.after(next, Event::Disturb);
        Ok(())
    }

    fn lose_power(&mut self, host: HostId, duration: Milliseconds) -> Result<(), String> {
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
    fn die(&mut self, host: HostId, with_memory: bool) {
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
        match &mut machine.application {
            Some(application) if !with_memory => {
                if std::mem::take(&mut application.running) {
                    self.check.stands_still();
                }
                application.told += 1;
            }
            _ => machine.application = None,
        }
        let delay = self.random.random_range(10..3000);
        self.after(delay, Event::Restart(host));
    }

    fn restart(&mut self, host: HostId) -> Result<(), String> {
        let (configuration, broken) = (self.configuration, self.broken);
        let machine = &mut self.machines[index(host)];
        machine.process += 1;
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
            .map(|application| (application.generation, application.memory.clone()));
        self.tell(host, Input::Start(memory))?;
        self.after(TICK_MS, Event::Tick(host));
        if !self.machines[index(host)].power {
            self.tell(host, Input::PowerLost)?;
        }
        Ok(())
    }

    /// The application writes a page, if the guard lets it.
    fn write(&mut self, host: HostId) -> Result<(), String> {
        let page = self.random.random_range(0..PAGES);
        let pause = self.random.random_range(1..80);
        let machine = &mut self.machines[index(host)];
        let (Some(application), Some(guard)) = (&mut machine.application, &machine.host) else {
            return Ok(());
        };
        if !application.running {
            return Ok(());
        }
        let before = guard.unsaved_pages();
        if guard.may_dirty(page) {
            self.written += 1;
            let contents = self.written;
            application.memory.insert(page, contents);
            self.check.wrote(page, contents);
            self.counts.writes += 1;
            self.tell(host, Input::Wrote(page, contents))?;
            let after = self.machines[index(host)]
                .host
                .as_ref()
                .map_or(0, Host::unsaved_pages);
            if after > before && after > self.configuration.budget_pages {
                return Err(format!(
                    "{host:?} has {after} unsaved pages, the budget is {}",
                    self.configuration.budget_pages
                ));
            }
        }
        self.after(pause, Event::Write(host));
        Ok(())
    }

    fn drawn_delay(&mut self) -> Milliseconds {
        let late = self.surroundings.late;
        if self.chance(late) {
            self.random.random_range(50..4000)
        } else {
            self.random.random_range(1..40)
        }
    }

    /// Tells a host something, and does what it wants, one after the other.
    fn tell(&mut self, host: HostId, input: Input) -> Result<(), String> {
        let clock = self.clock(host);
        if input != Input::Tick {
            self.told(|| format!("{host:?} <- {input:?}"));
        }
        let Some(guard) = &mut self.machines[index(host)].host else {
            return Ok(());
        };
        let outputs = guard.on(clock, input);
        for output in outputs {
            self.told(|| format!("{host:?} -> {output:?}"));
            self.perform(host, output)?;
            let death = self.surroundings.death;
            if self.now < DISTURBED_MS && self.random.random_range(0..100_000) < death {
                let with_memory = self.random.random_range(0..4) == 0;
                self.die(host, with_memory);
                break;
            }
        }
        Ok(())
    }

    fn perform(&mut self, host: HostId, output: Output) -> Result<(), String> {
        match output {
            Output::Send(message) => {
                let (loss, doubled) = (self.surroundings.loss, self.surroundings.doubled);
                let copies = if self.partitioned || self.chance(loss) {
                    0
                } else {
                    1 + u32::from(self.chance(doubled))
                };
                for _ in 0..copies {
                    let delay = self.drawn_delay();
                    self.after(delay, Event::Deliver(host.other(), message.clone()));
                }
            }
            Output::Ask(number, request) => {
                let process = self.machines[index(host)].process;
                let delay = self.drawn_delay();
                self.after(delay, Event::Ask(host, process, number, request));
            }
            Output::Store(durable) => self.machines[index(host)].durable = durable,
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
                self.check
                    .runs(host, &memory, crate::protocol::Origin::Kept, &running)?;
                if !was_running {
                    self.after(1, Event::Write(host));
                }
            }
            Output::Run(generation, memory, origin) => {
                self.check.runs(host, &memory, origin, &self.running())?;
                match origin {
                    crate::protocol::Origin::HandedOver => self.counts.handed_over += 1,
                    crate::protocol::Origin::Kept => self.counts.kept += 1,
                    crate::protocol::Origin::LastEpoch => self.counts.last_epoch += 1,
                }
                let application = self.machines[index(host)]
                    .application
                    .get_or_insert_default();
                application.told += 1;
                let was_running = std::mem::replace(&mut application.running, true);
                application.memory = memory;
                application.generation = generation;
                if !was_running {
                    self.after(1, Event::Write(host));
                }
            }
        }
        Ok(())
    }

    /// With everything well for a long time: somebody runs, unless there is nothing to run with.
    fn at_rest(&mut self) -> Result<(), String> {
        if !self.running().is_empty() {
            return Ok(());
        }
        let record = self.arbiter.record().generation;
        for host in HOSTS {
            let Some(guard) = &self.machines[index(host)].host else {
                continue;
            };
            let complete = guard.kept().is_some();
            let has_memory = matches!(guard.role(), Role::Owner(_));
            if self.configuration.arbiter && (complete || has_memory) {
                return Err(format!(
                    "nobody runs, and {host:?} could (generation {record})"
                ));
            }
        }
        self.counts.nothing_left += 1;
        Ok(())
    }
}
