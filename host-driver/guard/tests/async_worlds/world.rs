//! A world: two simulated hosts, and what befalls them, drawn from one seed.

use super::arbiter::Record;
use super::check::{Check, Counts};
use super::host::{Common, Machine, NAMES};
use outrigger_guard::daemon::control::{Answer, Request};
use outrigger_guard::daemon::{Phase, Status};
use outrigger_guard::link::PAGE_BYTES;
use outrigger_guard::protocol::{HostId, Page, Rule};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use turmoil::Sim;

/// After the last disturbance somebody serves, and is protected, within this.
const REST: Duration = Duration::from_secs(40);
/// Nobody serves for so long at rest: the operator has to do something.
const PATIENCE: Duration = Duration::from_secs(10);
/// And what he does shows within this.
const FORCED: Duration = Duration::from_secs(2);
/// With everything well a hand-over takes no longer.
const HAND_OVER: Duration = Duration::from_secs(15);
/// Distance of the copies that forgetful storage goes back to.
const FORGETS_MS: u64 = 400;

/// A deliberately wrong variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// The daemon leaves out a rule.
    Rule(Rule),
    /// The memory says that its application stands still while that still writes.
    StillTooEarly,
    /// The arbiter lets everybody win.
    ComparesNothing,
    /// Notes that were brought to stable storage are not there after a crash.
    ForgetsNotes,
}

/// How a world is made; drawn from its seed. Times in milliseconds.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    pub pages: Page,
    /// Nothing happens in it but losses of power, with time enough to save.
    pub calm: bool,
    pub arbiter: bool,
    pub early: bool,
    pub image_durable: bool,
    /// Which host listens.
    pub listens: usize,
    pub step_ms: u64,
    pub latency_ms: u64,
    pub disturbed_ms: u64,
    pub disturbance_ms: u64,
    pub longest_pause_ms: u64,
    pub lease_ms: u64,
    pub renew_ms: u64,
    pub margin_ms: u64,
    pub request_ms: u64,
    pub handshake_ms: u64,
    pub heartbeat_ms: u64,
    pub silence_ms: u64,
    pub reconnect_ms: u64,
    pub tick_ms: u64,
    pub resend_ms: u64,
    pub window_pages: u64,
    pub idle_percent: u64,
    pub hold_up_ms: u64,
    pub bandwidth_bytes_per_s: u64,
    pub poll_ms: u64,
    pub debounce_ms: u64,
    pub quiesce_ms: u64,
    pub restore_bytes_per_s: u64,
}

impl Settings {
    fn draw(random: &mut ChaCha8Rng) -> Self {
        let calm = random.random_range(0..6) == 0;
        let pages = random.random_range(16..40);
        let hold_up_ms = random.random_range(if calm { 4000..6000 } else { 1200..5000 });
        let (poll_ms, debounce_ms, quiesce_ms) = (
            random.random_range(20..100),
            random.random_range(0..100),
            random.random_range(60..120),
        );
        let save_ms = hold_up_ms - poll_ms - debounce_ms - quiesce_ms - 100;
        let budget_pages = random.random_range(4..=u64::from(pages) + 4);
        let step_ms = [2, 5, 5, 10][random.random_range(0..4)];
        Self {
            pages,
            calm,
            arbiter: random.random_range(0..3) > 0,
            early: random.random_range(0..5) < 2,
            image_durable: random.random(),
            listens: random.random_range(0..2),
            step_ms,
            latency_ms: step_ms + random.random_range(0..if calm { 20 } else { 80 }),
            disturbed_ms: random.random_range(4000..9000),
            disturbance_ms: random.random_range(400..2500),
            longest_pause_ms: random.random_range(5..60),
            lease_ms: 2000,
            renew_ms: 400,
            margin_ms: 350,
            request_ms: random.random_range(150..500),
            handshake_ms: 1000,
            heartbeat_ms: 100,
            silence_ms: random.random_range(500..1500),
            reconnect_ms: random.random_range(30..250),
            tick_ms: random.random_range(10..40),
            resend_ms: random.random_range(200..900),
            window_pages: if calm {
                16
            } else {
                [2, 6, 16, 64][random.random_range(0..4)]
            },
            idle_percent: [0, 0, 30, 80][random.random_range(0..4)],
            hold_up_ms,
            bandwidth_bytes_per_s: (budget_pages * PAGE_BYTES as u64 * 100_000)
                .div_ceil(save_ms * 70),
            poll_ms,
            debounce_ms,
            quiesce_ms,
            restore_bytes_per_s: 1 << random.random_range(15..23),
        }
    }
}

/// What is to happen.
#[derive(Debug, Clone, Copy)]
enum Event {
    Disturb,
    NetworkBack(u64),
    ArbiterBack,
    PowerBack(usize),
    BatteryLow(usize, u64),
    BatteryEmpty(usize, u64),
    Restart(usize),
    NotesAreCopied,
}

/// A broken promise, with what led to it.
#[derive(Debug)]
pub struct Finding {
    pub seed: u64,
    pub at: Duration,
    pub what: String,
    pub story: Vec<String>,
}

/// A world.
pub struct World {
    seed: u64,
    wrong: Option<Wrong>,
    settings: Settings,
    random: ChaCha8Rng,
    sim: Sim<'static>,
    check: Arc<Mutex<Check>>,
    record: Arc<Mutex<Record>>,
    machines: [Arc<Machine>; 2],
    events: BTreeMap<(u64, u64), Event>,
    created: u64,
    /// Counts the disturbances of the network: only the last one's end ends it.
    networks: u64,
    runs: [bool; 2],
    losses: [u64; 2],
    /// The memory of a host is gone that was not handed over.
    memory_lost: bool,
    notes: [Option<Vec<u8>>; 2],
    _folder: tempfile::TempDir,
}

const HOSTS: [HostId; 2] = [HostId::First, HostId::Second];

thread_local! {
    /// A task of this thread's world panicked.
    static PANICKED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// From now on a panic of a task, which its runtime would keep to itself, is a finding of its world.
pub fn watch_for_panics() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            PANICKED.set(true);
            before(panic);
        }));
    });
}

impl World {
    /// The world of a seed, with certificates of both hosts.
    pub fn new(seed: u64, wrong: Option<Wrong>, certificates: &Path) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut settings = Settings::draw(&mut random);
        if matches!(wrong, Some(Wrong::ComparesNothing)) {
            settings.arbiter = true;
        }
        let tmpfs = Path::new("/dev/shm");
        let mut builder = tempfile::Builder::new();
        builder.prefix("og");
        let folder = if tmpfs.is_dir() {
            builder.tempdir_in(tmpfs)
        } else {
            builder.tempdir()
        };
        let folder = folder.expect("a folder");
        let record = Record::new(
            random.random(),
            settings.lease_ms,
            settings.step_ms,
            wrong == Some(Wrong::ComparesNothing),
        );
        let record = Arc::new(Mutex::new(record));
        let check = Arc::new(Mutex::new(Check::new(settings.pages, settings.calm)));
        check
            .lock()
            .expect("one thread")
            .tell(Duration::ZERO, format_args!("seed {seed}, {settings:?}"));
        let drawn = Arc::new(Mutex::new(ChaCha8Rng::seed_from_u64(random.random())));
        let common = Common {
            certificates: certificates.to_owned(),
            settings,
            wrong,
            record: Arc::clone(&record),
            check: Arc::clone(&check),
            random: drawn,
        };
        let machines = HOSTS.map(|host| {
            let folder = folder.path().join(NAMES[host as usize]);
            Arc::new(Machine::new(host, folder, common.clone()))
        });
        let [step, longest] = [settings.step_ms, settings.latency_ms].map(Duration::from_millis);
        let mut sim = turmoil::Builder::new()
            .rng_seed(random.random())
            .tick_duration(step)
            // What is sent comes in a later step: hosts take their turns within one.
            .min_message_latency(step)
            .max_message_latency(longest)
            .tcp_capacity([64, 64, 1024][random.random_range(0..3)])
            .simulation_duration(Duration::from_secs(3600))
            .enable_random_order()
            .build();
        for machine in &machines {
            let name = NAMES[machine.host as usize];
            let machine = Arc::clone(machine);
            sim.host(name, move || {
                let machine = Arc::clone(&machine);
                async move {
                    machine.live().await;
                    std::future::pending().await
                }
            });
        }
        let mut world = Self {
            seed,
            wrong,
            settings,
            random,
            sim,
            check,
            record,
            machines,
            events: BTreeMap::new(),
            created: 0,
            networks: 0,
            runs: [true; 2],
            losses: [0; 2],
            memory_lost: false,
            notes: [None, None],
            _folder: folder,
        };
        let first = world.pause();
        world.after(first, Event::Disturb);
        world.after(FORGETS_MS, Event::NotesAreCopied);
        world
    }

    /// Lets it run to its end.
    ///
    /// # Errors
    /// The first broken promise.
    pub fn run(self) -> Result<(Counts, Vec<String>), Box<Finding>> {
        let (seed, mut world) = (self.seed, self);
        PANICKED.set(false);
        let ended = world.run_to_end();
        let at = world.sim.elapsed();
        let check = Arc::clone(&world.check);
        // Its tasks end with it, and still look at it.
        drop(world);
        let mut check = check.lock().expect("one thread");
        check.counts.simulated_ms = at.as_millis() as u64;
        let story = std::mem::take(&mut check.story);
        match ended {
            Ok(()) => Ok((check.counts, story)),
            Err(what) => Err(Box::new(Finding {
                seed,
                at,
                what,
                story,
            })),
        }
    }

    fn check<T>(&self, look: impl FnOnce(&mut Check) -> T) -> T {
        look(&mut self.check.lock().expect("one thread"))
    }

    fn tell(&self, what: impl std::fmt::Display) {
        let at = self.sim.elapsed();
        self.check(|check| check.tell(at, what));
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.sim.elapsed().as_millis()).expect("a short world")
    }

    fn after(&mut self, delay_ms: u64, event: Event) {
        self.created += 1;
        let at_ms = self.now_ms() + delay_ms;
        self.events.insert((at_ms, self.created), event);
    }

    fn pause(&mut self) -> u64 {
        self.random
            .random_range(1..=2 * self.settings.disturbance_ms)
    }

    fn step(&mut self) -> Result<(), String> {
        self.sim
            .step()
            .map_err(|error| format!("a host's task failed: {error}"))?;
        if PANICKED.get() {
            return Err("a task panicked".to_owned());
        }
        for index in 0..2 {
            let machine = Arc::clone(&self.machines[index]);
            if std::mem::take(&mut *machine.ended.lock().expect("one thread")) {
                self.runs[index] = false;
                let delay = self.random.random_range(10..1500);
                self.after(delay, Event::Restart(index));
            }
        }
        self.check(|check| check.broken.clone()).map_or(Ok(()), Err)
    }

    /// Lets time go by until there is something, at most so long.
    fn until<T>(
        &mut self,
        limit: Duration,
        mut look: impl FnMut(&mut Self) -> Option<T>,
    ) -> Result<Option<T>, String> {
        let end = self.sim.elapsed() + limit;
        while self.sim.elapsed() < end {
            self.happen();
            self.step()?;
            if let Some(found) = look(self) {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    fn run_to_end(&mut self) -> Result<(), String> {
        let disturbed = Duration::from_millis(self.settings.disturbed_ms);
        self.until(disturbed, |_| None::<()>)?;
        self.all_is_well();
        let owner = loop {
            let Some(owner) = self.come_to_rest()? else {
                self.check(|check| check.counts.nothing_left += 1);
                return Ok(());
            };
            // A loss of power at the very end may still take the memory away.
            if self.verify(owner)? {
                break owner;
            }
        };
        // With everything well, the memory goes over with every byte when the power fails.
        self.tell(format_args!(
            "all is well: {:?} loses its power",
            HOSTS[owner]
        ));
        self.machines[owner].supply.lock().expect("one thread").ac = false;
        let other = 1 - owner;
        let taken = self.until(HAND_OVER, |world| {
            world
                .check(|check| check.serves(HOSTS[other]))
                .then_some(())
        })?;
        taken.ok_or_else(|| format!("{:?} keeps the memory, and lost its power", HOSTS[owner]))?;
        if self.verify(other)? {
            return Ok(());
        }
        Err(format!("{:?} does not go on serving", HOSTS[other]))
    }

    fn all_is_well(&mut self) {
        self.tell("all is well from now on");
        self.events
            .retain(|_, event| matches!(event, Event::Restart(_)));
        self.network_is_back();
        self.record.lock().expect("one thread").dark = [false; 2];
        for index in 0..2 {
            let machine = &self.machines[index];
            *machine.operations_left.lock().expect("one thread") = None;
            machine.commands.lock().expect("one thread").clear();
            machine.well.store(true, Ordering::Relaxed);
            self.power_is_back(index);
        }
    }

    fn status(&self, index: usize) -> Option<Status> {
        self.machines[index]
            .status
            .lock()
            .expect("one thread")
            .clone()
    }

    /// The host that serves and is protected; none where there is nothing left to serve.
    fn come_to_rest(&mut self) -> Result<Option<usize>, String> {
        let mut idle_since = self.sim.elapsed();
        let mut forced = false;
        let end = self.sim.elapsed() + REST;
        while self.sim.elapsed() < end {
            self.happen();
            self.step()?;
            let serves = HOSTS.map(|host| self.check(|check| check.serves(host)));
            if let Some(owner) = serves.iter().position(|serves| *serves) {
                idle_since = self.sim.elapsed();
                let is_protected = |status: &Status| {
                    status.phase == Phase::Protected
                        && status.power
                        && status.missing_pages == 0
                        && status.connected == [true; 2]
                };
                let keeps = |status: &Status| status.phase == Phase::Standby && status.power;
                if self.status(owner).as_ref().is_some_and(is_protected)
                    && self.status(1 - owner).as_ref().is_some_and(keeps)
                {
                    return Ok(Some(owner));
                }
            } else if self.sim.elapsed() > idle_since + PATIENCE {
                if forced || !self.force()? {
                    return Ok(None);
                }
                forced = true;
                idle_since = self.sim.elapsed();
            }
        }
        let statuses = [self.status(0), self.status(1)];
        Err(format!("no rest within {REST:?}: {statuses:?}"))
    }

    /// Nobody serves: the operator makes sure that one host does not and never will, and lets the other one. Whether that one could.
    fn force(&mut self) -> Result<bool, String> {
        // Without an arbiter, a process that dies between noting a take-over and letting the application run leaves that to the operator.
        let died = self.check(|check| check.counts.deaths + check.counts.ended);
        if !self.memory_lost && (self.settings.arbiter || died == 0) {
            return Err("nobody serves, and no memory was lost".to_owned());
        }
        for index in [1, 0] {
            self.tell(format_args!("by force: {:?}", HOSTS[index]));
            self.die(1 - index, false);
            self.events
                .retain(|_, event| !matches!(event, Event::Restart(other) if *other == 1 - index));
            let machine = Arc::clone(&self.machines[index]);
            *machine.answer.lock().expect("one thread") = None;
            let take = Request::Take { force: true };
            machine.commands.lock().expect("one thread").push_back(take);
            let answer = self.until(FORCED, |_| {
                machine.answer.lock().expect("one thread").take()
            })?;
            if answer == Some(Answer::Begun) {
                self.lose_memory(1 - index);
            }
            self.restart(1 - index);
            match answer {
                Some(Answer::Begun) if self.settings.arbiter => {
                    return Err(format!("nobody serves, and {:?} could", HOSTS[index]));
                }
                Some(Answer::Begun) => return Ok(true),
                Some(Answer::Refused { .. }) => {}
                other => return Err(format!("by force: {other:?}")),
            }
        }
        for (index, host) in HOSTS.into_iter().enumerate() {
            if self.has_every_byte(index) {
                return Err(format!("nobody serves, and {host:?} has every byte"));
            }
        }
        Ok(false)
    }

    /// A host has the memory still that was let run last, and never handed it over.
    fn has_every_byte(&self, index: usize) -> bool {
        let folder = &self.machines[index].folder;
        let text = |name: &str| std::fs::read_to_string(folder.join(name)).ok();
        let number = |text: String| text.trim().parse::<u64>().ok();
        let mark = text("contents/mark").and_then(number);
        let notes = text("state/notes.json")
            .and_then(|notes| serde_json::from_str::<serde_json::Value>(&notes).ok());
        let noted = |key: &str| notes.as_ref().and_then(|notes| notes[key].as_u64());
        // One that ran ahead was void with its process.
        mark.is_some_and(|mark| {
            mark == self.check(|check| check.last_generation())
                && noted("released").is_some_and(|released| mark > released)
                && noted("ahead") == Some(0)
        })
    }

    /// Every page is read, by the application of a host; false where that host serves no more.
    fn verify(&mut self, index: usize) -> Result<bool, String> {
        let machine = Arc::clone(&self.machines[index]);
        *machine.verified.lock().expect("one thread") = Some(0);
        let pages = self.settings.pages;
        let done = self.until(HAND_OVER, |world| {
            let verified = *machine.verified.lock().expect("one thread");
            let serves = world.check(|check| check.serves(HOSTS[index]));
            (verified == Some(pages) || !serves).then_some(serves)
        })?;
        *machine.verified.lock().expect("one thread") = None;
        done.ok_or_else(|| format!("{:?} does not serve every page", HOSTS[index]))
    }

    /// What is due happens.
    fn happen(&mut self) {
        while let Some(entry) = self.events.first_entry()
            && entry.key().0 <= u64::try_from(self.sim.elapsed().as_millis()).unwrap_or(u64::MAX)
        {
            match entry.remove() {
                Event::Disturb => {
                    self.disturb();
                    let pause = self.pause();
                    self.after(pause, Event::Disturb);
                }
                Event::NetworkBack(number) if number == self.networks => self.network_is_back(),
                Event::NetworkBack(_) => {}
                Event::ArbiterBack => self.record.lock().expect("one thread").dark = [false; 2],
                Event::PowerBack(index) => self.power_is_back(index),
                Event::BatteryLow(index, loss) => {
                    if loss == self.losses[index] {
                        let machine = &self.machines[index];
                        machine.supply.lock().expect("one thread").low = true;
                    }
                }
                Event::BatteryEmpty(index, loss) => {
                    if loss == self.losses[index] && !self.has_power(index) {
                        self.tell(format_args!("{:?}: the battery is empty", HOSTS[index]));
                        self.die(index, true);
                    }
                }
                Event::Restart(index) => {
                    if !self.runs[index] && self.has_power(index) {
                        self.restart(index);
                    }
                }
                Event::NotesAreCopied => {
                    for index in 0..2 {
                        self.notes[index] = std::fs::read(self.notes_file(index)).ok();
                    }
                    self.after(FORGETS_MS, Event::NotesAreCopied);
                }
            }
        }
    }

    fn notes_file(&self, index: usize) -> PathBuf {
        self.machines[index].folder.join("state/notes.json")
    }

    fn has_power(&self, index: usize) -> bool {
        self.machines[index].supply.lock().expect("one thread").ac
    }

    fn network_is_back(&mut self) {
        self.tell("the network is well");
        self.sim.release(NAMES[0], NAMES[1]);
        self.sim.repair(NAMES[0], NAMES[1]);
        let longest = Duration::from_millis(self.settings.latency_ms);
        self.sim
            .set_link_max_message_latency(NAMES[0], NAMES[1], longest);
    }

    fn power_is_back(&mut self, index: usize) {
        let mut supply = self.machines[index].supply.lock().expect("one thread");
        let was_gone = !supply.ac;
        (supply.ac, supply.low) = (true, false);
        drop(supply);
        if was_gone {
            self.tell(format_args!("{:?}: AC is back", HOSTS[index]));
        }
        if !self.runs[index] {
            self.restart(index);
        }
    }

    fn lose_power(&mut self, index: usize) {
        if !self.has_power(index) {
            return;
        }
        self.tell(format_args!("{:?}: AC is lost", HOSTS[index]));
        self.check(|check| check.counts.power_losses += 1);
        self.machines[index].supply.lock().expect("one thread").ac = false;
        self.losses[index] += 1;
        let (loss, hold_up_ms) = (self.losses[index], self.settings.hold_up_ms);
        self.after(hold_up_ms / 2, Event::BatteryLow(index, loss));
        self.after(hold_up_ms, Event::BatteryEmpty(index, loss));
        let most = if self.settings.calm {
            2 * hold_up_ms
        } else {
            6000
        };
        let duration = self.random.random_range(20..most);
        self.after(duration, Event::PowerBack(index));
    }

    fn die(&mut self, index: usize, with_memory: bool) {
        let machine = Arc::clone(&self.machines[index]);
        if self.runs[index] {
            self.runs[index] = false;
            self.check(|check| check.counts.deaths += 1);
            let at = self.sim.elapsed();
            self.tell(format_args!(
                "{:?} dies{}",
                HOSTS[index],
                if with_memory { " with its memory" } else { "" }
            ));
            self.sim.crash(NAMES[index]);
            self.check(|check| check.gone(HOSTS[index], at));
            if self.wrong == Some(Wrong::ForgetsNotes)
                && let Some(notes) = &self.notes[index]
            {
                std::fs::write(self.notes_file(index), notes).expect("a file");
            }
            let delay = self.random.random_range(10..2000);
            self.after(delay, Event::Restart(index));
        }
        machine.commands.lock().expect("one thread").clear();
        *machine.status.lock().expect("one thread") = None;
        if with_memory {
            self.lose_memory(index);
        }
    }

    fn lose_memory(&mut self, index: usize) {
        self.memory_lost = true;
        let folder = &self.machines[index].folder;
        let mut gone = vec!["contents"];
        if !self.settings.image_durable {
            gone.push("image");
        }
        for name in gone {
            // It may not be there yet.
            let _ = std::fs::remove_dir_all(folder.join(name));
        }
    }

    fn restart(&mut self, index: usize) {
        self.tell(format_args!("{:?} starts", HOSTS[index]));
        let machine = &self.machines[index];
        *machine.operations_left.lock().expect("one thread") = None;
        *machine.ended.lock().expect("one thread") = false;
        *machine.status.lock().expect("one thread") = None;
        self.runs[index] = true;
        self.sim.bounce(NAMES[index]);
    }

    fn command(&self, index: usize, request: Request) {
        self.tell(format_args!("{:?} is asked: {request:?}", HOSTS[index]));
        let machine = &self.machines[index];
        machine
            .commands
            .lock()
            .expect("one thread")
            .push_back(request);
    }

    fn disturb(&mut self) {
        self.check(|check| check.counts.disturbances += 1);
        let index = self.random.random_range(0..2);
        if self.settings.calm {
            // One battery at a time, and the next loss when all is well again.
            if (0..2).all(|index| self.has_power(index) && self.runs[index])
                && self
                    .status(0)
                    .is_some_and(|status| status.connected == [true; 2])
            {
                self.lose_power(index);
            }
            return;
        }
        let duration = self.random.random_range(20..4000);
        match self.random.random_range(0..27) {
            0..=6 => self.lose_power(index),
            7 | 8 => self.unplug(duration, "is cut", |sim| sim.partition(NAMES[0], NAMES[1])),
            9 => self.unplug(duration, "is cut one way", move |sim| {
                sim.partition_oneway(NAMES[index], NAMES[1 - index]);
            }),
            10 => self.unplug(duration, "holds what is sent", |sim| {
                sim.hold(NAMES[0], NAMES[1]);
            }),
            11 => {
                let longest = Duration::from_millis(self.random.random_range(50..800));
                self.unplug(duration, "is slow", move |sim| {
                    sim.set_link_max_message_latency(NAMES[0], NAMES[1], longest);
                });
            }
            12 => {
                // What was under way is lost, and every connection with it.
                self.unplug(1, "loses what is under way", |sim| {
                    sim.partition(NAMES[0], NAMES[1]);
                });
            }
            13..=15 => {
                let which = self.random.random_range(0..4);
                self.tell(format_args!("the arbiter is dark ({which})"));
                let mut record = self.record.lock().expect("one thread");
                for (host, dark) in record.dark.iter_mut().enumerate() {
                    *dark |= which >= 2 || which == host;
                }
                drop(record);
                self.after(duration, Event::ArbiterBack);
            }
            16 | 17 => self.die(index, false),
            18 => self.die(index, true),
            19 => self.command(index, Request::HandOver),
            20 => self.command(index, Request::TestPowerFail { for_ms: duration }),
            21 => self.command(index, Request::Take { force: false }),
            22 => {
                self.tell(format_args!("{:?} is told to end", HOSTS[index]));
                self.machines[index].end.notify_waiters();
            }
            _ => {
                let operations = self.random.random_range(0..5);
                let machine = &self.machines[index];
                *machine.operations_left.lock().expect("one thread") = Some(operations);
            }
        }
    }

    fn unplug(&mut self, duration: u64, what: &str, how: impl FnOnce(&mut Sim<'static>)) {
        self.tell(format_args!("the network {what} for {duration} ms"));
        how(&mut self.sim);
        self.networks += 1;
        self.after(duration, Event::NetworkBack(self.networks));
    }
}
