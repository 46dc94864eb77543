//! Events in order of time, and the hosts, network, arbiter, batteries and applications that they meet.

use super::check::{Check, Contents, Counts, Violation};
use super::machine::{Application, Machine, count};
use super::record_store::{RecordStore, Step, Then};
use crate::protocol::{
    Arbiter, Configuration, Generation, Host, HostId, Input, Message, Milliseconds, Origin, Output,
    Page, Reply, Request, Role, Rule,
};
use crate::store::OwnershipRule;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;

/// Pages of the memory.
const PAGES: u32 = 24;
/// Pages that may be dirty or unacknowledged.
const BUDGET_PAGES: usize = 8;
/// Copies during which the application writes to the page, in a thousand.
const WRITES_WHILE_COPIED: u32 = 30;
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
    Record(Asked, Step),
    Disturb,
    PowerBack(HostId),
    BatteryEmpty(HostId, u64),
    Restart(HostId),
    NetworkBack,
    ArbiterBack,
}

/// A request to a store that keeps the record.
#[derive(Debug, Clone, Copy)]
struct Asked {
    host: HostId,
    process: u64,
    number: u64,
    request: Request,
    at: Milliseconds,
}

/// Who keeps the ownership record.
enum Keeper {
    /// A server that counts the lease.
    Server(Arbiter),
    /// A store that counts nothing.
    Store(RecordStore),
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
    arbiter: Keeper,
    /// To whom the arbiter does not answer.
    arbiter_is_dark: [bool; 2],
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
    /// The world of a seed. Where no rule is left out, a store keeps the record in every other one.
    pub fn new(seed: u64, broken: Option<Rule>) -> Self {
        let random = ChaCha8Rng::seed_from_u64(seed);
        let store = broken.is_none() && seed % 2 == 1;
        Self::draw(seed, random, broken, store.then_some(None))
    }

    /// The world of a seed in which a store keeps the record.
    pub fn with_store(seed: u64, broken: Option<OwnershipRule>) -> Self {
        let random = ChaCha8Rng::seed_from_u64(seed);
        Self::draw(seed, random, None, Some(broken))
    }

    fn draw(
        seed: u64,
        mut random: ChaCha8Rng,
        broken: Option<Rule>,
        store: Option<Option<OwnershipRule>>,
    ) -> Self {
        let rough = random.random_range(0..3_u32);
        let surroundings = Surroundings {
            loss: rough * random.random_range(0..60),
            doubled: rough * random.random_range(0..100),
            late: rough * random.random_range(0..40),
            disturbance_ms: random.random_range(1500..8000),
            death: rough * random.random_range(0..800),
            hold_up_ms: random.random_range(300..6000),
        };
        let mut configuration = Configuration {
            pages: PAGES,
            arbiter: random.random_range(0..3) > 0 || store.is_some_and(|broken| broken.is_some()),
            lease_ms: 2000,
            renew_ms: 400,
            lease_margin_ms: 350,
            resend_ms: random.random_range(200..1500),
            page_resend_ms: 0,
            window: 6,
            // Drawn from the seed alone: the other draws stay what they were. A rule that is left out shows more often where more is sent.
            idle_pages: match broken {
                Some(_) => 0,
                None => [0, 0, BUDGET_PAGES / 2, BUDGET_PAGES][(seed / 2 % 4) as usize],
            },
            hand_over_ms: 2000,
            serves_last_epoch: true,
            broken,
        };
        configuration.page_resend_ms = configuration.resend_ms;
        let mut machine = |owned| {
            Machine::new(
                owned,
                random.random_range(1000 - DRIFT_PER_MILLE..=1000 + DRIFT_PER_MILLE),
            )
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
            arbiter: match store {
                Some(broken) => Keeper::Store(RecordStore::new(configuration.lease_ms, broken)),
                None => Keeper::Server(Arbiter::new(HostId::First, configuration.lease_ms)),
            },
            arbiter_is_dark: [false; 2],
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
            memory,
            generation: 1,
            ..Application::default()
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
                    self.scan(host)?;
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
                if self.broken != Some(Rule::ScanAfterFreeze) {
                    self.scan(host)?;
                }
                self.tell(host, Input::Frozen)
            }
            Event::Deliver(host, message) => self.tell(host, Input::Message(message)),
            Event::Ask(host, process, number, request) => {
                if !self.arbiter_is_dark[index(host)]
                    && let Keeper::Server(arbiter) = &mut self.arbiter
                {
                    let reply = arbiter.answer(self.now, host, request);
                    let delay = self.drawn_delay();
                    self.after(delay, Event::Answer(host, process, number, reply));
                }
                Ok(())
            }
            Event::Answer(host, process, number, reply) => {
                if self.arbiter_is_dark[index(host)]
                    || self.machines[index(host)].process != process
                {
                    return Ok(());
                }
                self.tell(host, Input::Arbiter(number, reply))
            }
            Event::Record(asked, step) => self.record(asked, step),
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
                for host in HOSTS {
                    self.tell(host, Input::Connected)?;
                }
                Ok(())
            }
            Event::ArbiterBack => {
                self.arbiter_is_dark = [false; 2];
                Ok(())
            }
        }
    }

    /// A step of a request arrives at the store that keeps the record, or at the host.
    fn record(&mut self, asked: Asked, step: Step) -> Result<(), String> {
        let host = asked.host;
        let is_old = self.machines[index(host)].process != asked.process;
        if self.arbiter_is_dark[index(host)] || (is_old && !step.is_to_store()) {
            return Ok(());
        }
        let now = self.clock(host);
        let Keeper::Store(store) = &mut self.arbiter else {
            return Ok(());
        };
        match store.arrive(host, asked.request, asked.at, now, step) {
            Then::Answer(reply) => self.tell(host, Input::Arbiter(asked.number, reply)),
            Then::Send(step) => {
                let (loss, doubled) = (self.surroundings.loss, self.surroundings.doubled);
                // A put that a client tries again may arrive twice.
                let is_put = matches!(step, Step::Put(..));
                let copies = match () {
                    () if self.chance(loss) => 0,
                    () if is_put && self.chance(doubled) => 2,
                    () => 1,
                };
                for _ in 0..copies {
                    let delay = self.drawn_delay();
                    self.after(delay, Event::Record(asked, step.clone()));
                }
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
        if machine.lose(with_memory) {
            self.check.stands_still();
        }
        let delay = self.random.random_range(10..3000);
        self.after(delay, Event::Restart(host));
    }

    fn restart(&mut self, host: HostId) -> Result<(), String> {
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

    /// The application writes a page, if the guard lets it.
    fn write(&mut self, host: HostId) -> Result<(), String> {
        let page = self.random.random_range(0..PAGES);
        let longest = if self.now < DISTURBED_MS { 120 } else { 500 };
        let pause = self.random.random_range(1..longest);
        let ungated = self.broken == Some(Rule::Budget);
        let machine = &mut self.machines[index(host)];
        let (Some(application), Some(_)) = (&mut machine.application, &machine.host) else {
            return Ok(());
        };
        if !application.running {
            return Ok(());
        }
        let before = application.unsaved_pages();
        if ungated || application.may_write(page, BUDGET_PAGES) {
            self.written += 1;
            application.write(page, self.written);
            self.check.wrote(page, self.written);
            self.counts.writes += 1;
            let after = application.unsaved_pages();
            if after > before && after > BUDGET_PAGES {
                return Err(format!(
                    "{host:?} has {after} unsaved pages, the budget is {BUDGET_PAGES}"
                ));
            }
        }
        self.after(pause, Event::Write(host));
        Ok(())
    }

    /// Tells a host which pages are dirty.
    fn scan(&mut self, host: HostId) -> Result<(), String> {
        let application = self.machines[index(host)].application.as_ref();
        let dirty = application.map(|application| application.dirty.clone());
        for page in dirty.unwrap_or_default() {
            self.tell(host, Input::Dirty(page))?;
        }
        Ok(())
    }

    /// Protects a page, copies it, sends the copy. The application may write to it in between.
    fn send_page(
        &mut self,
        host: HostId,
        generation: Generation,
        sequence: u64,
        page: Page,
    ) -> Result<(), String> {
        let protect_late = self.broken == Some(Rule::ProtectBeforeCopy);
        let written_meanwhile = self.chance(WRITES_WHILE_COPIED);
        let Some(application) = &mut self.machines[index(host)].application else {
            return Err(format!("{host:?} sends of a memory that is not there"));
        };
        application.unacknowledged.insert(page);
        let before = application.memory.get(&page).copied().unwrap_or_default();
        if !protect_late {
            application.dirty.remove(&page);
        }
        if written_meanwhile && application.running {
            self.written += 1;
            application.write(page, self.written);
            self.check.wrote(page, self.written);
        }
        let contents = if protect_late {
            application.dirty.remove(&page);
            before
        } else {
            application.memory.get(&page).copied().unwrap_or_default()
        };
        self.transmit(
            host,
            Message::Page {
                generation,
                sequence,
                page,
                contents,
            },
        );
        self.tell(
            host,
            Input::Copied {
                page,
                sequence,
                contents,
            },
        )
    }

    fn transmit(&mut self, host: HostId, message: Message) {
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
        let machine = &mut self.machines[index(host)];
        let Some(guard) = &mut machine.host else {
            return Ok(());
        };
        if let Input::Message(Message::Page { contents, .. }) = &input {
            machine.heard = *contents;
        }
        let process = machine.process;
        let outputs = guard.on(clock, input);
        for output in outputs {
            self.told(|| format!("{host:?} -> {output:?}"));
            // Pages are many: they are not to be all that a host ever dies of.
            let of_a_page = matches!(
                output,
                Output::SendPage { .. }
                    | Output::Acknowledged(_)
                    | Output::Keep { .. }
                    | Output::Send(Message::PageStored { .. })
            );
            self.perform(host, output)?;
            let death = self.surroundings.death / if of_a_page { 8 } else { 1 };
            if self.now < DISTURBED_MS && self.random.random_range(0..100_000) < death {
                let with_memory = self.random.random_range(0..4) == 0;
                self.die(host, with_memory);
            }
            // It died in here, or in what an output led to.
            let machine = &self.machines[index(host)];
            if machine.host.is_none() || machine.process != process {
                break;
            }
        }
        Ok(())
    }

    fn perform(&mut self, host: HostId, output: Output) -> Result<(), String> {
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
            Output::StandBy | Output::Refused(_) => {}
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
                self.check.runs(host, &memory, Origin::Kept, &running)?;
                if !was_running {
                    self.after(1, Event::Write(host));
                }
            }
            Output::Run(generation, source, origin) => {
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

    /// With everything well for a long time: somebody runs, unless there is nothing to run with.
    fn at_rest(&mut self) -> Result<(), String> {
        if !self.running().is_empty() {
            return Ok(());
        }
        let record = match &self.arbiter {
            Keeper::Server(arbiter) => arbiter.record().generation,
            Keeper::Store(store) => store.generation(),
        };
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
