//! A host: what it keeps on stable storage, what it is at the moment, and the dispatch of what it hears.

use super::early::Early;
use super::image::{Complete, Image};
use super::owner::Owner;
use super::standby::Standby;
use super::{Epoch, Generation, HostId, Message, Milliseconds, Page, Reply, Request, Rule};
use serde::{Deserialize, Serialize};

/// How the pair works. Times in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Configuration {
    /// Pages of the memory.
    pub pages: Page,
    /// There is an arbiter.
    pub arbiter: bool,
    /// The arbiter's lease.
    pub lease_ms: Milliseconds,
    /// The owner asks for a new lease so often.
    pub renew_ms: Milliseconds,
    /// The application is stopped so long before the lease may end: clocks differ, and stopping takes time.
    pub lease_margin_ms: Milliseconds,
    /// What was not answered is sent again after so long.
    pub resend_ms: Milliseconds,
    /// The same of pages: not while they may be under way.
    pub page_resend_ms: Milliseconds,
    /// Pages under way at most.
    pub window: usize,
    /// While all is well, so many pages may stay unsaved before any is sent; 0: each is sent at once.
    pub idle_pages: usize,
    /// A hand-over without loss of power is tried for so long; then the memory is wanted back.
    pub hand_over_ms: Milliseconds,
    /// After silence a standby takes over with the last complete epoch, and says that the rest is lost; otherwise only by force.
    pub serves_last_epoch: bool,
    /// The other host says whether it has AC. Where nobody says that (a store), it is taken for granted.
    pub tells_power: bool,
    /// Whether the other host may begin before it has all pages. The same on both.
    pub early: Early,
    /// It waits for the others so long without hearing anything; then what it did meanwhile is void.
    pub ahead_ms: Milliseconds,
    /// The rule that this variant leaves out; `None` outside of tests.
    pub broken: Option<Rule>,
}

/// What a host has on stable storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Durable {
    /// The last generation that this host ran in.
    pub owned: Generation,
    /// The generation of the memory on this host that it went on with; 0 where its memory came from elsewhere.
    pub goes_on: Generation,
    /// What came after that, at the other host, is lost.
    pub goes_on_short: bool,
    /// It handed over this generation and all before.
    pub released: Generation,
    /// It will not take over from this generation nor one before.
    pub declined: Generation,
    /// It took over from this generation, with all pages.
    pub taken: Generation,
    /// It ran ahead in this generation, whose memory was not complete; 0 once it was.
    pub ahead: Generation,
    /// The generation whose memory that was.
    pub ahead_of: Generation,
    /// Processes that started so far.
    pub starts: u64,
}

/// What happens to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The process starts.
    Start {
        /// The generation that ran with the memory that outlived the process, if one did.
        memory: Option<Generation>,
        /// The last complete epoch of the other host's memory, if one outlived the process.
        kept: Option<Complete>,
    },
    /// Time goes by.
    Tick,
    /// AC is lost.
    PowerLost,
    /// AC is back.
    PowerRestored,
    /// Somebody wants the other host to own the memory.
    HandOver,
    /// Somebody answers for it that the other host does not run: take over with the last complete epoch.
    TakeByForce,
    /// The application stands still. What it wrote before has been told.
    Frozen,
    /// The application wrote to a page.
    Dirty(Page),
    /// What [`Output::SendPage`] sent: the checksum of the page.
    Copied {
        /// The page.
        page: Page,
        /// Its number.
        sequence: u64,
        /// Its checksum.
        contents: u64,
    },
    /// The application waits for a page that has not arrived.
    Touched(Page),
    /// A complete epoch is in the store that this host takes from.
    Kept(Complete),
    /// The way to the other host is open again: what was under way is lost.
    Connected,
    /// The other host says something.
    Message(Message),
    /// The arbiter answers the request of this number.
    Arbiter(u64, Reply),
}

/// Where the memory comes from that an application runs with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// From a hand-over: every byte is there.
    HandedOver,
    /// It never left this host.
    Kept,
    /// The last complete epoch after silence: what came since is lost, and said to be.
    LastEpoch,
    /// From an early hand-over: every byte is there, or on its way.
    Ahead,
}

/// What an application is to run with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The memory that is on this host.
    Memory,
    /// The other host's memory as it was kept.
    Kept(Complete),
    /// The image of this generation as it comes: pages that are missing may be served after [`Output::Arrived`], those that are not at once.
    Arriving(Generation),
    /// An image that may not be whole: only in broken variants.
    Working(Generation),
}

/// Why a message was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// It is of a generation that has ended.
    OldGeneration {
        /// Its generation.
        heard: Generation,
        /// The one that is known.
        known: Generation,
    },
    /// There is no complete memory of that generation to take over with.
    NothingComplete {
        /// Its generation.
        heard: Generation,
    },
    /// The source of a run ahead was silent for too long, or the run could not go on for another reason.
    Voided {
        /// The generation that ran ahead.
        ahead: Generation,
    },
}

/// What a host wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Say something to the other host.
    Send(Message),
    /// Protect this page, copy it, send the copy as [`Message::Page`], and tell with [`Input::Copied`] what it was.
    SendPage {
        /// Of this generation.
        generation: Generation,
        /// With this number.
        sequence: u64,
        /// The page.
        page: Page,
    },
    /// This page is stored at the other host: what was copied last is no longer to be saved.
    Acknowledged(Page),
    /// Every page is to be saved from now on.
    Suspect,
    /// Put the bytes of the page that was heard just now into the image of its generation, before anything that follows.
    Keep {
        /// Of this generation.
        generation: Generation,
        /// The page.
        page: Page,
    },
    /// The image as it is now is a complete epoch: record it, in place of the one before, before anything that follows.
    KeepEpoch(Complete),
    /// The memory on this host, which stands still, is the last complete one that is known here.
    KeepMemory(Complete),
    /// The other host owns the memory: the application here ends.
    StandBy,
    /// Ask the arbiter; the answer carries the number.
    Ask(u64, Request),
    /// Put this on stable storage before anything that follows.
    Store(Durable),
    /// Stop the application, tell what it wrote, and say when it stands still.
    Freeze,
    /// Let the stopped application run on.
    Thaw,
    /// Run the application with this memory, and mark the memory as this generation's. With [`Origin::Ahead`] its replies to the outside are
    /// held until [`Output::LetRepliesOut`].
    Run(Generation, Source, Origin),
    /// This page of an early hand-over is stored: set its valid bit, and let who waits for it go on.
    Arrived(Page),
    /// Replies to the outside leave from now on.
    LetRepliesOut,
    /// What ran ahead is void: the application here ends, and its memory is nobody's. Done before anything that follows.
    Void(Generation),
    /// Something was refused; for the log.
    Refused(Refusal),
}

/// What a host is.
#[derive(Debug, Clone)]
pub enum Role {
    /// It runs the application, or stopped it for now.
    Owner(Box<Owner>),
    /// It keeps the other's image.
    Standby(Standby),
}

/// One of the two hosts.
#[derive(Debug, Clone)]
pub struct Host {
    pub(super) me: HostId,
    pub(super) configuration: Configuration,
    pub(super) durable: Durable,
    pub(super) role: Role,
    pub(super) image: Image,
    /// The last complete memory that this host knows: of the other's last commit, or its own when it stood still.
    pub(super) kept: Option<Complete>,
    /// That is the memory on this host.
    pub(super) kept_is_memory: bool,
    /// The generation that the memory on this host is marked with, as far as is known; 0 where there is none.
    pub(super) marked: Generation,
    /// Number of the last request to the arbiter, and when it was made.
    pub(super) asked: (u64, Milliseconds),
    /// The generation of that request is still waited for.
    pub(super) waiting: Option<Request>,
    pub(super) now: Milliseconds,
    pub(super) power: bool,
    /// The other host has AC, as far as it has said.
    pub(super) other_has_power: bool,
    pub(super) out: Vec<Output>,
}

impl Host {
    /// A host as its process starts, with what is on stable storage. It does nothing until [`Input::Start`].
    pub fn new(me: HostId, configuration: Configuration, durable: Durable) -> Self {
        Self {
            me,
            configuration,
            durable,
            role: Role::Standby(Standby::default()),
            image: Image::default(),
            kept: None,
            kept_is_memory: false,
            marked: 0,
            asked: (0, 0),
            waiting: None,
            now: 0,
            power: true,
            other_has_power: false,
            out: Vec::new(),
        }
    }

    /// From now on so many pages may stay unsaved before any is sent, while all is well.
    pub fn set_idle_pages(&mut self, pages: usize) {
        self.configuration.idle_pages = pages;
    }

    /// So many pages may.
    pub fn idle_pages(&self) -> usize {
        self.configuration.idle_pages
    }

    /// What it is at the moment.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// The last complete memory that it knows, where it is not the owner.
    pub fn kept(&self) -> Option<Complete> {
        self.kept
    }

    /// The image that it keeps: of which generation, and how many pages.
    pub fn image(&self) -> (Generation, usize) {
        (self.image.generation, self.image.pages())
    }

    /// What it has on stable storage.
    pub fn durable(&self) -> Durable {
        self.durable
    }

    /// Takes what happened at `now` by this host's clock; what it wants done, in order.
    pub fn on(&mut self, now: Milliseconds, input: Input) -> Vec<Output> {
        let mut outputs = Vec::new();
        self.on_into(now, input, &mut outputs);
        outputs
    }

    /// As [`Self::on`]: appended to a list, which keeps its room from one time to the next.
    pub fn on_into(&mut self, now: Milliseconds, input: Input, outputs: &mut Vec<Output>) {
        self.now = now;
        std::mem::swap(&mut self.out, outputs);
        match input {
            Input::Start { memory, kept } => self.start(memory, kept),
            Input::PowerLost => {
                self.power = false;
                self.owner_power_lost();
            }
            Input::PowerRestored => {
                self.power = true;
                self.owner_power_restored();
            }
            Input::HandOver => self.owner_hand_over(),
            Input::TakeByForce => self.standby_take_by_force(),
            Input::Tick => match &self.role {
                Role::Owner(_) => self.owner_tick(),
                Role::Standby(_) => self.standby_tick(),
            },
            Input::Frozen => self.owner_frozen(),
            Input::Dirty(page) => self.owner_dirty(page),
            Input::Copied {
                page,
                sequence,
                contents,
            } => self.owner_copied(page, sequence, contents),
            Input::Connected => self.owner_connected(),
            Input::Touched(page) => self.ahead_touched(page),
            Input::Kept(complete) => self.standby_found(complete),
            Input::Message(message) => self.message(message),
            Input::Arbiter(number, reply) => {
                // An older request's answer says what was; the newer one's will say what is.
                if number == self.asked.0
                    && let Some(request) = self.waiting.take()
                {
                    match &self.role {
                        Role::Owner(_) => self.owner_answered(request, reply),
                        Role::Standby(_) => self.standby_answered(request, reply),
                    }
                }
            }
        }
        std::mem::swap(&mut self.out, outputs);
    }

    pub(crate) fn is_broken(&self, rule: Rule) -> bool {
        self.configuration.broken == Some(rule)
    }

    pub(super) fn send(&mut self, message: Message) {
        self.out.push(Output::Send(message));
    }

    pub(super) fn store(&mut self) {
        self.out.push(Output::Store(self.durable));
    }

    /// Asks the arbiter, unless it has been asked just now.
    pub(super) fn ask(&mut self, request: Request) {
        let recent = self.now < self.asked.1 + self.configuration.resend_ms;
        if self.waiting == Some(request) && recent {
            return;
        }
        self.asked = (self.asked.0 + 1, self.now);
        self.waiting = Some(request);
        self.out.push(Output::Ask(self.asked.0, request));
    }

    /// A process that starts beside a memory that it owned goes on with that, if it may; otherwise it is a standby.
    fn start(&mut self, memory: Option<Generation>, kept: Option<Complete>) {
        self.durable.starts += 1;
        self.store();
        let generation = self.durable.owned;
        let any = self.is_broken(Rule::MemoryOfGeneration);
        self.kept = kept;
        self.marked = memory.unwrap_or_default();
        // A complete epoch of a later generation says that the other host has run since.
        let newer = kept.is_some_and(|kept| kept.generation > generation);
        let runs_ahead = self.durable.ahead != 0 && self.durable.ahead == generation;
        if runs_ahead {
            // Its memory has holes, and nobody has seen what it did: it is void.
            self.role = Role::Standby(Standby::after_void(&self.durable, self.now));
            self.out.push(Output::Void(generation));
            self.marked = 0;
            return;
        }
        // The memory of an older generation lies about where this host took over, and died before it ran; where it was to go on with that
        // very memory, nothing has changed it since.
        let goes_on = !self.is_broken(Rule::MemoryGoesOn);
        let is_it = |of| of == generation || (goes_on && of == self.durable.goes_on);
        if !memory.is_some_and(|of| (is_it(of) && !newer) || any) {
            self.role = Role::Standby(Standby::default());
            return;
        }
        let mut owner = Owner::stopped(generation, self.configuration.pages);
        if memory != Some(generation) && self.durable.goes_on_short {
            owner.resumes = Origin::LastEpoch;
        }
        // Where the memory came from before is forgotten.
        owner.is_from_other = true;
        self.role = Role::Owner(Box::new(owner));
        let handed_over = self.durable.released >= generation;
        if !self.configuration.arbiter && !handed_over {
            // Nobody was told to take over from the old generation, and nobody will be: this is the next one.
            self.run_next();
        }
        // Otherwise the ticks ask the arbiter, or the other host.
    }

    /// Begins the next generation with the memory that is here.
    pub(super) fn run_next(&mut self) {
        let Role::Owner(owner) = &self.role else {
            return;
        };
        let (generation, origin) = (owner.generation + 1, owner.resumes);
        self.run(generation, Source::Memory, origin);
    }

    /// Runs the application in a generation that is this host's.
    pub(super) fn run(&mut self, generation: Generation, source: Source, origin: Origin) {
        let may_bounce = match (origin, &self.role) {
            (Origin::Kept, Role::Owner(owner)) => owner.is_from_other,
            _ => true,
        };
        self.durable.owned = generation;
        self.durable.goes_on = match source {
            Source::Memory => self.marked,
            _ => 0,
        };
        self.durable.goes_on_short = self.durable.goes_on != 0 && origin == Origin::LastEpoch;
        self.durable.ahead = 0;
        self.store();
        let mut owner = Owner::stopped(generation, self.configuration.pages);
        owner.begin(self.now);
        owner.lease_end_ms = self.lease_end_ms();
        self.role = Role::Owner(Box::new(owner));
        self.forget_other();
        self.out.push(Output::Run(generation, source, origin));
        self.marked = generation;
        // The other host has none of this generation.
        self.out.push(Output::Suspect);
        self.received(may_bounce, origin != Origin::Kept);
    }

    /// A generation of this host's own begins: what the other host's memory was does not matter any more.
    pub(super) fn forget_other(&mut self) {
        self.image = Image::default();
        self.kept = None;
        self.kept_is_memory = false;
        self.waiting = None;
    }

    /// The memory is all here: from the other host, or not. On battery it is saved at once, unless that may only send it back.
    pub(super) fn received(&mut self, may_bounce: bool, is_taken: bool) {
        if let Role::Owner(owner) = &mut self.role {
            owner.is_from_other = may_bounce;
        }
        if is_taken {
            // The other has not said anything of itself yet since it lost the memory; it handed over for want of power, most likely.
            self.other_has_power = false;
        }
        if !self.power {
            self.owner_power_lost();
        }
    }

    /// The end of a lease that the last request to the arbiter gave: never later than the arbiter's.
    pub(super) fn lease_end_ms(&self) -> Milliseconds {
        let from = if self.is_broken(Rule::LeaseFromRequest) {
            self.now
        } else {
            self.asked.1
        };
        from + self.configuration.lease_ms
    }

    /// The memory of a hand-over, or what a broken variant takes for it.
    pub(super) fn handed_over(&self, generation: Generation, epoch: Epoch) -> Option<Source> {
        if self.is_broken(Rule::CompleteBeforeTaking) && self.image.generation == generation {
            return Some(Source::Working(generation));
        }
        let kept = self.kept?;
        ((kept.generation, kept.epoch) == (generation, epoch)).then(|| self.served(kept))
    }

    /// What of a complete memory is served.
    pub(super) fn served(&self, kept: Complete) -> Source {
        if self.is_broken(Rule::ServeCommitted) && kept.generation == self.image.generation {
            return Source::Working(kept.generation);
        }
        if self.kept_is_memory {
            return Source::Memory;
        }
        Source::Kept(kept)
    }
}
