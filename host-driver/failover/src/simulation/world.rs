//! Two hosts, the guard between them, a copy under way, clients; one action at a time.

use super::check::{Counts, Violation};
use crate::class::{Class, Kind};
use crate::precopy::{self, Precopy, Way};
use crate::protocol::{Alarm, Entry, Failover, Input, Output, Record, Rule, Settings, State};
use outrigger_guard::budget::Power;
use outrigger_guard::protocol::Origin;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::VecDeque;

/// Actions of a world in which things fail, and then without failures.
const DISTURBED: u64 = 160;
const CALM: u64 = 240;
const WINDOW_MS: u64 = 100;
const RESTARTS: usize = 2;
const CHUNKS: usize = 3;
/// Pauses between pre-copies are seconds, and a world is over in a few.
const PRECOPY_CLOCK: u64 = 50;
/// A chunk that never came.
const HOLE: u64 = u64::MAX;

type Chunks = [u64; CHUNKS];

/// The application on a host.
#[derive(Debug, Clone, Copy)]
struct Application {
    state: Chunks,
    runs: bool,
}

/// A host that is there.
struct Machine {
    core: Failover,
    pending: VecDeque<Output>,
    application: Option<Application>,
    /// What came of a copy: whole when all chunks did.
    received: Option<Chunks>,
    restarts: Vec<u64>,
    precopy: Precopy,
}

impl Machine {
    fn new(settings: Settings) -> Self {
        // What is measured and slowed down is the business of the pre-copy's own tests.
        let battery = Power {
            hold_up_ms: 1000,
            poll_ms: 0,
            debounce_ms: 0,
            quiesce_ms: 0,
            signal_ms: 0,
            bandwidth_bytes_per_s: 1000,
            safety_percent: 100,
        };
        let precopy = precopy::Settings {
            battery,
            fastest_bytes_per_s: 1000,
            throttle_from_percent: 50,
            longest_throttle_from_percent: 90,
            broken: settings.broken,
        };
        Self {
            core: Failover::new(settings),
            pending: VecDeque::new(),
            application: None,
            received: None,
            restarts: Vec::new(),
            precopy: Precopy::new(precopy),
        }
    }
}

/// A copy under way: chunks with their places, some of them more than once.
#[derive(Clone)]
struct Copy {
    from: usize,
    stream: u64,
    /// As which it was asked for; none while it is a pre-copy.
    number: Option<u64>,
    sent: Vec<(usize, u64)>,
    arrived: Vec<(usize, u64)>,
    /// What the source takes the other host to have.
    known: [Option<u64>; CHUNKS],
    /// So much of it went before it was asked for.
    before: usize,
}

impl Copy {
    fn new(from: usize, stream: u64, number: Option<u64>) -> Self {
        Self {
            from,
            stream,
            number,
            sent: Vec::new(),
            arrived: Vec::new(),
            known: [None; CHUNKS],
            before: 0,
        }
    }

    /// The first chunk that the other host has not, of a state that is this.
    fn missing(&self, state: Chunks) -> Option<usize> {
        (0..CHUNKS).find(|chunk| self.known[*chunk] != Some(state[*chunk]))
    }
}

/// What the guard knows.
struct Guard {
    owner: usize,
    generation: u64,
    /// The owner's application may run.
    allowed: bool,
    /// The owner was told to stop, and has not done so yet.
    stopping: bool,
    /// A hand-over has begun.
    handing: bool,
    /// AC of the owner is lost and the guard itself saves.
    saving: bool,
    noted: Option<Record>,
    /// The owner runs ahead of it.
    ahead: Option<Ahead>,
    /// State of a process: the memory itself.
    memory: Chunks,
}

/// A run ahead of the memory.
#[derive(Debug, Clone, Copy)]
struct Ahead {
    /// Who has the memory, and stands still.
    source: usize,
    memory: Chunks,
    /// Steps whose replies are held.
    held: u64,
}

/// A world.
pub struct World {
    seed: u64,
    random: ChaCha8Rng,
    kind: Kind,
    settings: Settings,
    /// The guard signals early.
    early: bool,
    /// Copies begin while all is well.
    precopies: bool,
    now: u64,
    action: u64,
    machines: [Option<Machine>; 2],
    guard: Guard,
    copy: Option<Copy>,
    /// Copies that were begun.
    streams: u64,
    /// The pre-copy that broke off last.
    broken_off: Option<Copy>,
    truth: u64,
    persisted: u64,
    /// The state makes whoever resumes it fail at once.
    poisoned: bool,
    /// So does whatever is started.
    hopeless: bool,
    counts: Counts,
    /// What the copy that is under way, or was last, sent, and what was acknowledged of it.
    exchanged: (Option<Record>, Option<Record>),
    /// The memory was taken after silence, and nothing was started with it yet.
    silence: bool,
    /// More restarts were decided upon than the window allows.
    too_many: bool,
    story: Option<Vec<String>>,
}

fn record(chunks: &[(usize, u64)]) -> Record {
    let bytes: Vec<u8> = chunks
        .iter()
        .flat_map(|(at, chunk)| [*at as u64, *chunk])
        .flat_map(u64::to_le_bytes)
        .collect();
    Record {
        bytes: bytes.len() as u64,
        digest: xxhash_rust::xxh3::xxh3_64(&bytes),
    }
}

impl World {
    /// The world of a seed.
    pub fn new(seed: u64, broken: Option<Rule>) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let kind = [Kind::Process, Kind::Machine][random.random_range(0..2)];
        let settings = Settings {
            kind,
            window_ms: WINDOW_MS,
            restarts: RESTARTS,
            copies: 2,
            broken,
        };
        let machine = || Some(Machine::new(settings));
        Self {
            seed,
            kind,
            settings,
            early: kind == Kind::Process && random.random_bool(0.5),
            precopies: kind == Kind::Machine && random.random_bool(0.5),
            now: 1000,
            action: 0,
            machines: [machine(), machine()],
            guard: Guard {
                owner: 0,
                generation: 1,
                allowed: true,
                stopping: false,
                handing: false,
                saving: false,
                noted: None,
                ahead: None,
                memory: [0; CHUNKS],
            },
            copy: None,
            streams: 0,
            broken_off: None,
            truth: 0,
            persisted: 0,
            poisoned: false,
            hopeless: random.random_range(0..20) == 0,
            random,
            counts: Counts {
                worlds: 1,
                ..Counts::default()
            },
            exchanged: (None, None),
            silence: false,
            too_many: false,
            story: None,
        }
    }

    /// Lets it run to its end.
    ///
    /// # Errors
    /// The first violation.
    pub fn run(mut self) -> Result<Counts, Violation> {
        let result = self.run_to_end();
        let (seed, action, counts) = (self.seed, self.action, self.counts);
        result
            .map(|()| counts)
            .map_err(|what| Violation { seed, action, what })
    }

    /// The same, with what happened, a line for each thing: to look at a seed.
    pub fn tell_story(mut self) -> (Vec<String>, Result<Counts, Violation>) {
        self.story = Some(Vec::new());
        let what = self.run_to_end();
        let (seed, action, counts) = (self.seed, self.action, self.counts);
        let result = what
            .map(|()| counts)
            .map_err(|what| Violation { seed, action, what });
        (self.story.unwrap_or_default(), result)
    }

    fn told(&mut self, line: impl FnOnce() -> String) {
        if let Some(story) = &mut self.story {
            story.push(format!("{:>6} {}", self.now, line()));
        }
    }

    fn run_to_end(&mut self) -> Result<(), String> {
        for host in 0..2 {
            self.tell(host, Input::Peer(true));
        }
        self.own(Origin::Kept);
        for action in 0..DISTURBED + CALM {
            self.action = action;
            self.now += self.random.random_range(0..20);
            self.act(action < DISTURBED)?;
            if self.too_many {
                return Err("more restarts than the window allows".to_owned());
            }
        }
        self.at_rest()
    }

    fn tell(&mut self, host: usize, input: Input) {
        self.told(|| format!("host {host} hears {input:?}"));
        if let Some(machine) = &mut self.machines[host] {
            let outputs = machine.core.on(self.now, input);
            if outputs
                .iter()
                .any(|output| matches!(output, Output::Start(Entry::Restart, _)))
            {
                machine.restarts.retain(|at| *at + WINDOW_MS >= self.now);
                machine.restarts.push(self.now);
                self.too_many |= machine.restarts.len() > RESTARTS;
            }
            machine.pending.extend(outputs);
        }
    }

    /// The owner is told that it is, and may run.
    fn own(&mut self, origin: Origin) {
        let guard = &mut self.guard;
        guard.allowed = true;
        guard.handing = false;
        guard.saving = false;
        let (generation, noted, owner) = (guard.generation, guard.noted, guard.owner);
        self.tell(
            owner,
            Input::Owns {
                generation,
                origin,
                noted,
            },
        );
    }

    fn act(&mut self, disturbed: bool) -> Result<(), String> {
        // A margin is for this: who must stop does so before anything else happens.
        if std::mem::take(&mut self.guard.stopping) {
            let owner = self.guard.owner;
            let pending = self.machines[owner]
                .as_ref()
                .map_or(0, |machine| machine.pending.len());
            for _ in 0..pending {
                if let Some(output) = self.next_output(owner) {
                    self.perform(owner, output)?;
                }
            }
            return Ok(());
        }
        let host = self.random.random_range(0..2);
        match self.random.random_range(0..14) {
            0..=3 => self.step(host),
            4..=7 => match self.next_output(host) {
                Some(output) => self.perform(host, output),
                None => Ok(()),
            },
            8 | 9 => self.copy_on(disturbed),
            10 | 11 => self.guard_on(disturbed),
            12 if disturbed => self.fail(host),
            13 if disturbed => self.disturb_guard(host),
            _ => self.fail_of_itself(host),
        }
    }

    fn next_output(&mut self, host: usize) -> Option<Output> {
        self.machines[host].as_mut()?.pending.pop_front()
    }

    /// A client's request is answered.
    fn step(&mut self, host: usize) -> Result<(), String> {
        let (kind, memory) = (self.kind, self.guard.memory);
        let other_runs = self.runs(1 - host);
        let Some(Some(application)) = self.machines[host]
            .as_mut()
            .map(|machine| &mut machine.application)
        else {
            return Ok(());
        };
        if !application.runs {
            return Ok(());
        }
        if kind == Kind::Process {
            application.state = memory;
        }
        if other_runs {
            return Err("two applications run".to_owned());
        }
        let held = self.guard.ahead.map_or(0, |ahead| ahead.held);
        if application.state != [self.truth + held; CHUNKS] {
            return Err(format!(
                "host {host} runs with {:?}, clients know {}, and {held} replies are held",
                application.state, self.truth
            ));
        }
        application.state = [self.truth + held + 1; CHUNKS];
        self.guard.memory = application.state;
        let replies = self.settings.broken == Some(Rule::CompleteBeforeReplies);
        if let Some(ahead) = self.guard.ahead.as_mut().filter(|_| !replies) {
            // Neither a reply nor a file before all of the memory is there.
            ahead.held += 1;
            return Ok(());
        }
        self.truth += 1;
        if self.random.random_range(0..6) == 0 {
            self.persisted = self.truth;
        }
        self.counts.steps += 1;
        Ok(())
    }

    fn runs(&self, host: usize) -> bool {
        let machine = self.machines[host].as_ref();
        machine
            .and_then(|machine| machine.application)
            .is_some_and(|application| application.runs)
    }

    fn perform(&mut self, host: usize, output: Output) -> Result<(), String> {
        self.told(|| format!("host {host} does {output:?}"));
        match output {
            Output::Checkpoint | Output::Pause => {
                if output == Output::Pause {
                    self.close_precopy(host);
                }
                if let Some(application) = self.application(host) {
                    application.runs = false;
                }
                if output == Output::Checkpoint {
                    self.tell(host, Input::Checkpointed);
                }
            }
            Output::GoOn => {
                self.close_precopy(host);
                let allowed = self.guard.owner == host && self.guard.allowed && !self.guard.handing;
                if let Some(application) = self.application(host).filter(|_| allowed) {
                    application.runs = true;
                }
            }
            Output::Copy(number) => self.begin_copy(host, number),
            Output::End => {
                self.close_precopy(host);
                if let Some(machine) = &mut self.machines[host] {
                    machine.application = None;
                }
                self.tell(host, Input::Ended);
            }
            Output::Note(record) => {
                // What was wished before the memory went away and came back is none any more; who does it looks first.
                let waits = self.machines[host]
                    .as_ref()
                    .is_some_and(|machine| machine.core.state() == State::Noting);
                if !waits {
                    return Ok(());
                }
                // Who does not own the memory notes nothing.
                let owns = self.guard.owner == host && self.guard.allowed;
                if owns && self.exchanged != (Some(record), Some(record)) {
                    return Err(format!(
                        "{record:?} is noted; sent and acknowledged is {:?}",
                        self.exchanged
                    ));
                }
                if owns {
                    self.guard.noted = Some(record);
                }
                self.tell(host, Input::Noted);
            }
            Output::Forget => {
                let waits = self.machines[host]
                    .as_ref()
                    .is_some_and(|machine| machine.core.state() == State::Forgetting);
                if self.guard.owner == host && self.guard.allowed {
                    self.guard.noted = None;
                    self.tell(host, Input::Noted);
                } else if let Some(machine) = self.machines[host].as_mut().filter(|_| waits) {
                    // It is tried again.
                    machine.pending.push_back(Output::Forget);
                }
            }
            Output::HandOver => {
                // What was asked for in a generation before is no wish of this one; who does it looks first.
                let wanted = self.settings.broken == Some(Rule::NothingAfterHandOver)
                    || self.machines[host]
                        .as_ref()
                        .is_some_and(|machine| machine.core.state() == State::HandingOver);
                if wanted && self.guard.owner == host && self.guard.allowed {
                    self.guard.handing = true;
                    self.guard.allowed = false;
                }
            }
            Output::Start(entry, loss) => return self.start(host, entry, loss.is_some()),
            Output::Alarm(Alarm::RestartsExhausted) => self.counts.down += 1,
            Output::Alarm(_) => {}
        }
        Ok(())
    }

    fn application(&mut self, host: usize) -> Option<&mut Application> {
        self.machines[host].as_mut()?.application.as_mut()
    }

    fn start(&mut self, host: usize, entry: Entry, said: bool) -> Result<(), String> {
        let looks = self.settings.broken != Some(Rule::NothingAfterHandOver);
        if self.guard.owner != host && looks {
            // What was to be done before the memory went away; who does it looks first.
            return Ok(());
        }
        // What is still there at the source of a run ahead stands still: it goes on if that is void.
        let beside = match self.guard.ahead {
            Some(_) => self.runs(1 - host),
            None => self.machines[1 - host]
                .as_ref()
                .is_some_and(|machine| machine.application.is_some()),
        };
        if beside && entry != Entry::Restart {
            return Err(format!(
                "it begins at host {host}, and is still there at the other"
            ));
        }
        let after_silence = std::mem::take(&mut self.silence);
        if after_silence && !said && self.guard.owner == host {
            return Err("it starts after silence, and nothing is said to be lost".to_owned());
        }
        let (truth, persisted, memory) = (self.truth, self.persisted, self.guard.memory);
        let Some(machine) = &mut self.machines[host] else {
            return Ok(());
        };
        let state = match entry {
            Entry::Resume => {
                self.counts.resumed += 1;
                memory
            }
            Entry::Begin => {
                self.counts.begun += 1;
                let received = machine.received.take();
                received.ok_or("a copy is to begin that is not there")?
            }
            Entry::Restart => {
                if self.guard.ahead.is_some() {
                    return Err("it restarts, and its memory is on the way".to_owned());
                }
                if persisted != truth && !said {
                    return Err("a restart does not say that something is lost".to_owned());
                }
                self.counts.restarted += 1;
                self.poisoned = false;
                self.truth = persisted;
                self.guard.memory = [persisted; CHUNKS];
                self.guard.memory
            }
        };
        machine.application = Some(Application { state, runs: true });
        // What runs must be what clients know, also if nobody asks at once.
        let held = self.guard.ahead.map_or(0, |ahead| ahead.held);
        if state != [self.truth + held; CHUNKS] {
            return Err(format!(
                "{entry:?} at host {host} with {state:?}, clients know {}, and {held} replies are held",
                self.truth
            ));
        }
        Ok(())
    }

    /// The pre-copy of a host, if it is what is under way, breaks off.
    fn break_precopy(&mut self, host: usize) {
        if let Some(copy) = self
            .copy
            .take_if(|copy| copy.from == host && copy.number.is_none())
        {
            self.told(|| format!("the pre-copy of host {host} breaks off"));
            self.broken_off = Some(copy);
            if let Some(machine) = &mut self.machines[host] {
                machine.precopy.broke_off(self.now * PRECOPY_CLOCK);
            }
        }
    }

    /// Its source closes it.
    fn close_precopy(&mut self, host: usize) {
        if let Some(copy) = self
            .copy
            .take_if(|copy| copy.from == host && copy.number.is_none())
        {
            self.broken_off = Some(copy);
        }
        if let Some(machine) = &mut self.machines[host] {
            machine.precopy.close();
        }
    }

    /// All is well: a copy begins that stays open.
    fn begin_precopy(&mut self) {
        let host = self.guard.owner;
        let may = self.precopies && self.guard.allowed && !self.guard.handing && self.runs(host);
        let now = self.now * PRECOPY_CLOCK;
        let [Some(_), Some(_)] = &self.machines else {
            return;
        };
        let Some(machine) = self.machines[host].as_mut().filter(|machine| {
            may && matches!(machine.core.state(), State::Running(..)) && machine.precopy.is_due(now)
        }) else {
            return;
        };
        self.streams += 1;
        machine.precopy.begun(self.streams, now);
        self.open(Copy::new(host, self.streams, None));
    }

    /// A copy begins: none that came before counts at the other host.
    fn open(&mut self, copy: Copy) {
        let (from, to) = (copy.from, 1 - copy.from);
        self.break_precopy(to);
        self.break_precopy(from);
        self.copy = Some(copy);
        if let Some(machine) = &mut self.machines[to] {
            machine.received = None;
            self.tell(to, Input::CopyGone);
        }
    }

    /// A copy is asked for: what is left of the pre-copy, or all.
    fn begin_copy(&mut self, host: usize, number: u64) {
        self.exchanged = (None, None);
        let way = self.machines[host]
            .as_mut()
            .map_or(Way::All, |machine| machine.precopy.take());
        self.told(|| format!("copy {number} of host {host} is {way:?}"));
        if self.machines[1 - host].is_none() {
            self.copy = None;
            return self.tell(host, Input::CopyFailed(number));
        }
        let Way::Remainder(stream) = way else {
            self.streams += 1;
            return self.open(Copy::new(host, self.streams, Some(number)));
        };
        let open = self.copy.take_if(|copy| copy.stream == stream);
        match (open, self.broken_off.take()) {
            (Some(copy), _) => {
                self.counts.remainders += 1;
                self.copy = Some(Copy {
                    number: Some(number),
                    before: copy.sent.len(),
                    ..copy
                });
            }
            // Who takes one for open that broke off sends what it takes for the rest.
            (None, Some(copy)) if copy.stream == stream => {
                self.open(Copy {
                    known: copy.known,
                    ..Copy::new(host, stream, Some(number))
                });
            }
            (None, _) => self.tell(host, Input::CopyFailed(number)),
        }
    }

    /// A copy goes on by a chunk, is damaged, or breaks off.
    fn copy_on(&mut self, disturbed: bool) -> Result<(), String> {
        let Some(mut copy) = self.copy.take() else {
            self.begin_precopy();
            return Ok(());
        };
        let (from, to) = (copy.from, 1 - copy.from);
        let source = self.machines[from].as_ref();
        let still = source.is_some_and(|machine| match copy.number {
            Some(_) => matches!(machine.core.state(), State::Copying(..)),
            None => matches!(
                machine.core.state(),
                State::Running(..) | State::Checkpointing(..)
            ),
        });
        let source = source.and_then(|machine| machine.application);
        let breaks_off = disturbed && self.random.random_range(0..12) == 0;
        let (Some(source), true, false) =
            (source, still && self.machines[to].is_some(), breaks_off)
        else {
            let number = copy.number;
            self.copy = Some(copy);
            match number {
                Some(number) => {
                    self.copy = None;
                    self.tell(from, Input::CopyFailed(number));
                }
                None => self.break_precopy(from),
            }
            return Ok(());
        };
        if let Some(at) = copy.missing(source.state) {
            let chunk = source.state[at];
            copy.known[at] = Some(chunk);
            copy.sent.push((at, chunk));
            let damaged = disturbed && self.random.random_range(0..30) == 0;
            copy.arrived
                .push((at, if damaged { chunk + 1000 } else { chunk }));
        }
        let (Some(number), None) = (copy.number, copy.missing(source.state)) else {
            self.copy = Some(copy);
            return Ok(());
        };
        let of = match self.settings.broken {
            Some(Rule::DigestOfPrecopy) => copy.before,
            _ => 0,
        };
        let (sent, came) = (record(&copy.sent[of..]), record(&copy.arrived[of..]));
        // The last bytes are sent; whether they arrive, and the word of it, is another matter.
        self.exchanged.0 = Some(sent);
        self.tell(from, Input::Sent(number, sent));
        if disturbed && self.random.random_range(0..8) == 0 {
            self.tell(from, Input::CopyFailed(number));
            return Ok(());
        }
        let mut arrived = [HOLE; CHUNKS];
        for (at, chunk) in copy.arrived {
            arrived[at] = chunk;
        }
        if let Some(machine) = &mut self.machines[to] {
            machine.received = Some(arrived);
        }
        self.tell(to, Input::Received(came));
        self.exchanged.1 = Some(came);
        self.tell(from, Input::Acknowledged(number, came));
        Ok(())
    }

    /// The guard goes on with what it began.
    fn guard_on(&mut self, disturbed: bool) -> Result<(), String> {
        let (owner, other) = (self.guard.owner, 1 - self.guard.owner);
        if let Some(ahead) = self.guard.ahead {
            let breaks_off = disturbed && self.random.random_range(0..4) == 0;
            if breaks_off || self.machines[ahead.source].is_none() {
                self.void();
            } else {
                self.truth += ahead.held;
                self.guard.ahead = None;
                self.tell(ahead.source, Input::Lost);
                self.end_programs(ahead.source);
                self.own(Origin::Ahead);
            }
            return Ok(());
        }
        if self.guard.handing || self.guard.saving {
            let taken = self.machines[other].is_some()
                && (!disturbed || self.random.random_range(0..3) > 0);
            if taken && self.guard.saving && self.early && self.random.random_range(0..4) > 0 {
                self.run_ahead();
            } else if taken {
                self.tell(owner, Input::Lost);
                self.end_programs(owner);
                self.guard.owner = other;
                self.guard.generation += 1;
                self.silence = false;
                self.own(Origin::HandedOver);
            } else {
                self.own(Origin::Kept);
            }
        } else if !self.guard.allowed {
            self.own(Origin::Kept);
        } else if self.machines[owner].is_none() {
            self.take_after_silence();
        }
        Ok(())
    }

    /// The owner stands still, and the other host begins before it has all of the memory.
    fn run_ahead(&mut self) {
        let guard = &mut self.guard;
        guard.ahead = Some(Ahead {
            source: guard.owner,
            memory: guard.memory,
            held: 0,
        });
        guard.owner = 1 - guard.owner;
        guard.generation += 1;
        guard.saving = false;
        self.silence = false;
        self.counts.ahead += 1;
        let (owner, generation) = (self.guard.owner, self.guard.generation);
        self.tell(owner, Input::Ahead(generation));
    }

    /// What was done ahead is void: its source goes on, if it is there.
    fn void(&mut self) {
        let Some(ahead) = self.guard.ahead.take() else {
            return;
        };
        let taker = self.guard.owner;
        self.counts.voided += 1;
        if let Some(machine) = &mut self.machines[taker] {
            // What was to be started in a generation that is void finds no memory.
            let is_start = |output: &Output| matches!(output, Output::Start(..));
            machine.pending.retain(|output| !is_start(output));
        }
        self.tell(taker, Input::Lost);
        self.end_programs(taker);
        self.guard.owner = ahead.source;
        self.guard.generation += 1;
        self.guard.memory = ahead.memory;
        self.own(Origin::Kept);
    }

    /// The guard ends the programs that are attached to its memory.
    fn end_programs(&mut self, host: usize) {
        if self.kind == Kind::Process
            && let Some(machine) = &mut self.machines[host]
        {
            machine.application = None;
        }
    }

    fn take_after_silence(&mut self) {
        let other = 1 - self.guard.owner;
        if self.machines[other].is_none() {
            return;
        }
        let before = self.guard.owner;
        self.tell(before, Input::Lost);
        self.end_programs(before);
        self.guard.owner = other;
        self.guard.generation += 1;
        // The last epoch: some older memory. From here on that is what there is: the guard says that the rest is lost.
        self.guard.memory = [self.persisted.min(self.truth.saturating_sub(1)); CHUNKS];
        if self.kind == Kind::Process {
            self.truth = self.guard.memory[0];
        }
        self.silence = true;
        self.own(Origin::LastEpoch);
    }

    fn fail(&mut self, host: usize) -> Result<(), String> {
        self.counts.failures += 1;
        match self.random.random_range(0..8) {
            0 | 1 => self.crash(host),
            2 => self.tell(host, Input::Failed(Class::Hang)),
            3 => self.tell(host, Input::Failed(Class::Hardware)),
            4 | 5 if self.kind == Kind::Machine => self.tell(host, Input::Failed(Class::AcLoss)),
            4 | 5 => {
                // The guard sees it, and stops the programs.
                if self.guard.owner == host && self.guard.allowed {
                    self.suspend();
                    self.guard.saving = true;
                }
            }
            6 if self.runs(host) => {
                self.poisoned = true;
                self.crash(host);
            }
            _ => self.die(host),
        }
        Ok(())
    }

    fn crash(&mut self, host: usize) {
        if self.runs(host) {
            if let Some(machine) = &mut self.machines[host] {
                machine.application = None;
            }
            self.tell(host, Input::Failed(Class::Crash));
        }
    }

    /// What resumed with a bad state fails, again and again.
    fn fail_of_itself(&mut self, host: usize) -> Result<(), String> {
        let entry = self.machines[host]
            .as_ref()
            .map(|machine| machine.core.state());
        let Some(State::Running(entry, since)) = entry else {
            return Ok(());
        };
        let fails = self.hopeless || (self.poisoned && entry != Entry::Restart);
        if !fails || !self.runs(host) {
            return Ok(());
        }
        let now = self.now;
        let soon = now - since < WINDOW_MS;
        self.crash(host);
        let machine = self.machines[host].as_ref();
        let then = machine.map(|machine| machine.core.state());
        let resumes = matches!(
            then,
            Some(State::Ending(
                crate::protocol::Then::HandOver | crate::protocol::Then::Start(Entry::Resume, _)
            ))
        );
        if soon && resumes && entry != Entry::Restart {
            return Err("a resume that failed within the window is tried again".to_owned());
        }
        Ok(())
    }

    fn die(&mut self, host: usize) {
        // One host that dies is what the pair is for.
        if self.machines[1 - host].is_none() || self.machines[host].is_none() {
            return;
        }
        self.counts.deaths += 1;
        self.machines[host] = None;
        self.guard.stopping = false;
        self.break_precopy(1 - host);
        if let Some(number) = self.copy.take().and_then(|copy| copy.number) {
            self.tell(1 - host, Input::CopyFailed(number));
        }
        self.tell(1 - host, Input::Peer(false));
        if self.guard.ahead.is_some() {
            if self.guard.owner == host {
                self.void();
            }
        } else if self.guard.owner == host {
            self.guard.handing = false;
            self.guard.saving = false;
            self.guard.allowed = true;
        }
    }

    fn suspend(&mut self) {
        let owner = self.guard.owner;
        self.guard.allowed = false;
        self.guard.stopping = true;
        self.tell(owner, Input::Suspended);
        // The guard stops programs by itself.
        if self.kind == Kind::Process
            && let Some(application) = self.application(owner)
        {
            application.runs = false;
        }
    }

    /// The lease ends, or a host that was gone comes back.
    fn disturb_guard(&mut self, host: usize) -> Result<(), String> {
        if self.machines[host].is_none() {
            self.machines[host] = Some(Machine::new(self.settings));
            for host in 0..2 {
                self.tell(host, Input::Peer(true));
            }
            if self.guard.owner == host {
                self.take_after_silence();
            }
        } else if self.guard.owner == host && self.guard.ahead.is_some() {
            self.void();
        } else if self.guard.owner == host && self.guard.allowed {
            self.suspend();
            if self.random.random_range(0..3) == 0 {
                // An operator has the guard hand over, and nothing was copied for that.
                self.act(false)?;
                self.guard.handing = true;
                return Ok(());
            }
            if self.random.random_range(0..2) == 0 {
                // The stop is done before the other may own it.
                self.act(false)?;
                self.take_after_silence();
            }
        }
        Ok(())
    }

    /// In the end it runs once, or was said to stay down.
    fn at_rest(&mut self) -> Result<(), String> {
        for _ in 0..200 {
            self.now += 1;
            for host in 0..2 {
                if let Some(output) = self.next_output(host) {
                    self.perform(host, output)?;
                }
            }
            self.copy_on(false)?;
            self.guard_on(false)?;
        }
        let running = (0..2).filter(|host| self.runs(*host)).count();
        let owner = self.machines[self.guard.owner].as_ref();
        let down = owner.is_some_and(|owner| owner.core.state() == State::Down);
        if running == 1 || (running == 0 && down) {
            return Ok(());
        }
        let states = self
            .machines
            .each_ref()
            .map(|machine| machine.as_ref().map(|machine| machine.core.state()));
        Err(format!(
            "at rest {running} run, owner {}: {states:?}",
            self.guard.owner
        ))
    }
}
