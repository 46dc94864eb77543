//! Events in order of time, and the hosts, network, arbiter, batteries and applications that they meet.

use super::check::{Check, Contents, Counts, Violation};
use super::machine::{Application, Machine};
use super::record_store::{RecordStore, Step};
use crate::protocol::{
    Arbiter, Configuration, Early, Host, HostId, Input, Message, Milliseconds, Output, Reply,
    Request, Role, Rule, State,
};
use crate::store::OwnershipRule;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;

/// Pages of the memory.
pub(super) const PAGES: u32 = 24;
/// Pages that may be dirty or unacknowledged.
const BUDGET_PAGES: usize = 8;
/// Copies during which the application writes to the page, in a thousand.
pub(super) const WRITES_WHILE_COPIED: u32 = 30;
/// Disturbances end after so long; then the world has time to come to rest.
pub(super) const DISTURBED_MS: Milliseconds = 20_000;
/// End of a world.
const END_MS: Milliseconds = 45_000;
/// Distance of a host's ticks.
pub(super) const TICK_MS: Milliseconds = 100;
/// Longest time until an application stands still.
pub(super) const FREEZE_MS: Milliseconds = 120;
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
pub(super) enum Event {
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
pub(super) struct Asked {
    pub(super) host: HostId,
    pub(super) process: u64,
    pub(super) number: u64,
    pub(super) request: Request,
    pub(super) at: Milliseconds,
}

/// Who keeps the ownership record.
pub(super) enum Keeper {
    /// A server that counts the lease.
    Server(Arbiter),
    /// A store that counts nothing.
    Store(RecordStore),
}

/// A world.
pub struct World {
    pub(super) seed: u64,
    pub(super) broken: Option<Rule>,
    pub(super) random: ChaCha8Rng,
    pub(super) surroundings: Surroundings,
    pub(super) configuration: Configuration,
    pub(super) now: Milliseconds,
    pub(super) events: BTreeMap<(Milliseconds, u64), Event>,
    pub(super) created: u64,
    pub(super) machines: [Machine; 2],
    pub(super) arbiter: Keeper,
    /// To whom the arbiter does not answer.
    pub(super) arbiter_is_dark: [bool; 2],
    pub(super) partitioned: bool,
    pub(super) check: Check,
    /// Who got the memory while both were on battery, and none has had AC since.
    pub(super) taker_on_battery: Option<HostId>,
    pub(super) counts: Counts,
    pub(super) written: u64,
    pub(super) story: Option<Vec<String>>,
}

pub(super) fn index(host: HostId) -> usize {
    match host {
        HostId::First => 0,
        HostId::Second => 1,
    }
}

pub(super) const HOSTS: [HostId; 2] = [HostId::First, HostId::Second];

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
                Some(Rule::PageOfEachGeneration) => PAGES as usize,
                Some(_) => 0,
                None => match seed / 2 % 8 {
                    2 | 6 => BUDGET_PAGES / 2,
                    3 => BUDGET_PAGES,
                    7 => PAGES as usize,
                    _ => 0,
                },
            },
            hand_over_ms: 2000,
            serves_last_epoch: true,
            tells_power: true,
            early: match random.random_range(0..5) {
                0 | 1 => Early::Off,
                2 | 3 => Early::Held,
                _ => Early::Unsafe,
            },
            ahead_ms: 3000,
            broken,
        };
        // What these rules are for is rare elsewhere.
        match broken {
            Some(Rule::NoteBeforeVoid) => {
                configuration.early = Early::Held;
                configuration.arbiter = false;
            }
            Some(Rule::NoteBeforeGivingBack) => {
                configuration.early = Early::Off;
                configuration.arbiter = false;
            }
            Some(Rule::LeaseFromRequest) => {
                configuration.early = Early::Off;
                configuration.arbiter = true;
            }
            _ => {}
        }
        configuration.page_resend_ms = configuration.resend_ms;
        let mut machine = |owned| {
            Machine::new(
                PAGES,
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
            taker_on_battery: None,
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

    pub(super) fn told(&mut self, line: impl FnOnce() -> String) {
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

    pub(super) fn after(&mut self, delay: Milliseconds, event: Event) {
        self.created += 1;
        self.events.insert((self.now + delay, self.created), event);
    }

    pub(super) fn drawn_disturbance(&mut self) -> Milliseconds {
        let mean = self.surroundings.disturbance_ms;
        self.random.random_range(1..=2 * mean)
    }

    pub(super) fn chance(&mut self, of_thousand: u32) -> bool {
        self.now < DISTURBED_MS && self.random.random_range(0..1000) < of_thousand
    }

    pub(super) fn clock(&self, host: HostId) -> Milliseconds {
        self.now * self.machines[index(host)].clock_per_mille / 1000
    }

    pub(super) fn running(&self) -> Vec<HostId> {
        let runs = |host: &HostId| {
            self.machines[index(*host)]
                .application
                .as_ref()
                .is_some_and(|application| application.running)
        };
        HOSTS.into_iter().filter(runs).collect()
    }

    pub(super) fn happen(&mut self, event: Event) -> Result<(), String> {
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
                self.taker_on_battery = None;
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

    /// The application writes a page, if the guard lets it.
    pub(super) fn write(&mut self, host: HostId) -> Result<(), String> {
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
        if application
            .ahead
            .as_ref()
            .is_some_and(|missing| missing.contains(&page))
        {
            // It waits for the page.
            self.after(pause, Event::Write(host));
            return self.tell(host, Input::Touched(page));
        }
        let found = application.memory.get(&page).copied();
        self.check
            .read(page, found)
            .map_err(|what| format!("{host:?}: {what}"))?;
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
    pub(super) fn scan(&mut self, host: HostId) -> Result<(), String> {
        let application = self.machines[index(host)].application.as_ref();
        let dirty = application.map(|application| application.dirty.clone());
        for page in dirty.unwrap_or_default() {
            self.tell(host, Input::Dirty(page))?;
        }
        Ok(())
    }

    /// Tells a host something, and does what it wants, one after the other.
    pub(super) fn tell(&mut self, host: HostId, input: Input) -> Result<(), String> {
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

    /// With everything well for a long time: somebody runs, unless there is nothing to run with, and hands over when its AC is lost.
    fn at_rest(&mut self) -> Result<(), String> {
        let waits = |machine: &Machine| matches!(machine.host.as_ref().map(Host::role), Some(Role::Owner(owner)) if owner.state() == State::Ahead);
        if self.machines.iter().any(waits) {
            return Err("somebody waits for the rest of a memory for ever".to_owned());
        }
        if let [host] = self.running()[..] {
            let guard = &self.machines[index(host)].host;
            return match guard {
                Some(guard) if !guard.leaves_without_power() => Err(format!(
                    "{host:?} would keep the memory upon a loss of AC, with the other host there"
                )),
                _ => Ok(()),
            };
        }
        let record = match &self.arbiter {
            Keeper::Server(arbiter) => arbiter.record().generation,
            Keeper::Store(store) => store.generation(),
        };
        for host in HOSTS {
            let machine = &self.machines[index(host)];
            let Some(guard) = &machine.host else {
                continue;
            };
            // It never handed over what was let run last, and has it still.
            let has_all = machine.application.as_ref().is_some_and(|application| {
                application.ahead.is_none()
                    && application.generation == self.check.last_generation()
                    && application.generation > machine.durable.released
            });
            if has_all {
                return Err(format!("nobody runs, and {host:?} has every byte"));
            }
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
