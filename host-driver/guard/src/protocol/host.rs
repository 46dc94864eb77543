//! A host: what it keeps on stable storage, what it is at the moment, and the dispatch of what it hears.

use super::image::{Complete, Contents, Image};
use super::owner::Owner;
use super::standby::Standby;
use super::{Epoch, Generation, HostId, Message, Milliseconds, Page, Reply, Request, Rule};

/// How the pair works. Times in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Configuration {
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
    /// Pages under way at most.
    pub window: usize,
    /// Pages that may be dirty or unacknowledged.
    pub budget_pages: usize,
    /// The rule that this variant leaves out; `None` outside of tests.
    pub broken: Option<Rule>,
}

/// What a host has on stable storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Durable {
    /// The last generation that this host ran in.
    pub owned: Generation,
    /// It handed over this generation and all before.
    pub released: Generation,
    /// It will not take over from this generation nor one before.
    pub declined: Generation,
    /// It took over from this generation.
    pub taken: Generation,
}

/// What happens to a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The process starts; the memory that outlived the process, if one did, with the generation that ran with it.
    Start(Option<(Generation, Contents)>),
    /// Time goes by.
    Tick,
    /// AC is lost.
    PowerLost,
    /// AC is back.
    PowerRestored,
    /// The application stands still.
    Frozen,
    /// The application wrote a page.
    Wrote(Page, u64),
    /// The other host says something.
    Message(Message),
    /// The arbiter answers the request of this number.
    Arbiter(u64, Reply),
}

/// Where the memory comes from that an application runs with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// From a hand-over: every byte is there.
    HandedOver,
    /// It never left this host.
    Kept,
    /// The last complete epoch after silence: what came since is lost, and said to be.
    LastEpoch,
}

/// What a host wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Say something to the other host.
    Send(Message),
    /// Ask the arbiter; the answer carries the number.
    Ask(u64, Request),
    /// Put this on stable storage before anything that follows.
    Store(Durable),
    /// Stop the application, and say when it stands still.
    Freeze,
    /// Let the stopped application run on.
    Thaw,
    /// Run the application with this memory, and mark the memory as this generation's.
    Run(Generation, Contents, Origin),
}

/// What a host is.
#[derive(Debug, Clone)]
pub enum Role {
    /// It runs the application, or stopped it for now.
    Owner(Owner),
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
    /// Number of the last request to the arbiter, and when it was made.
    pub(super) asked: (u64, Milliseconds),
    /// The generation of that request is still waited for.
    pub(super) waiting: Option<Request>,
    pub(super) now: Milliseconds,
    pub(super) power: bool,
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
            asked: (0, 0),
            waiting: None,
            now: 0,
            power: true,
            out: Vec::new(),
        }
    }

    /// What it is at the moment.
    pub fn role(&self) -> &Role {
        &self.role
    }

    /// The last complete memory that it knows, where it is not the owner.
    pub fn kept(&self) -> Option<&Complete> {
        self.kept.as_ref()
    }

    /// Pages that are dirty or under way, where it is the owner.
    pub fn unsaved_pages(&self) -> usize {
        match &self.role {
            Role::Owner(owner) => owner.unsaved_pages(),
            Role::Standby(_) => 0,
        }
    }

    /// True when one more page may become dirty, if this one is not.
    pub fn may_dirty(&self, page: Page) -> bool {
        match &self.role {
            Role::Owner(owner) => {
                self.is_broken(Rule::Budget)
                    || owner.is_unsaved(page)
                    || owner.unsaved_pages() < self.configuration.budget_pages
            }
            Role::Standby(_) => true,
        }
    }

    /// Takes what happened at `now` by this host's clock; what it wants done, in order.
    pub fn on(&mut self, now: Milliseconds, input: Input) -> Vec<Output> {
        self.now = now;
        match input {
            Input::Start(memory) => self.start(memory),
            Input::PowerLost => {
                self.power = false;
                self.owner_power_lost();
            }
            Input::PowerRestored => {
                self.power = true;
                self.owner_power_restored();
            }
            Input::Tick => match &self.role {
                Role::Owner(_) => self.owner_tick(),
                Role::Standby(_) => self.standby_tick(),
            },
            Input::Frozen => self.owner_frozen(),
            Input::Wrote(page, contents) => self.owner_wrote(page, contents),
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
        std::mem::take(&mut self.out)
    }

    pub(super) fn is_broken(&self, rule: Rule) -> bool {
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
    fn start(&mut self, memory: Option<(Generation, Contents)>) {
        let generation = self.durable.owned;
        let any = self.is_broken(Rule::MemoryOfGeneration);
        // The memory of an older generation lies about where this host took over, and died before it ran.
        let Some((_, memory)) = memory.filter(|(of, _)| *of == generation || any) else {
            self.role = Role::Standby(Standby::default());
            return;
        };
        self.role = Role::Owner(Owner::stopped(generation, memory));
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
        let generation = owner.generation + 1;
        let memory = owner.memory.clone();
        self.run(generation, memory, Origin::Kept);
    }

    /// Runs the application in a generation that is this host's.
    pub(super) fn run(&mut self, generation: Generation, memory: Contents, origin: Origin) {
        self.durable.owned = generation;
        self.store();
        let mut owner = Owner::stopped(generation, memory.clone());
        owner.begin(self.now);
        owner.lease_end_ms = self.lease_end_ms();
        self.role = Role::Owner(owner);
        self.image = Image::default();
        self.kept = None;
        self.waiting = None;
        self.out.push(Output::Run(generation, memory, origin));
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

    fn message(&mut self, message: Message) {
        match message {
            Message::PageStored {
                generation,
                page,
                sequence,
            } => self.owner_page_stored(generation, page, sequence),
            Message::Committed { generation, epoch } => self.owner_committed(generation, epoch),
            Message::CommitRefused { generation, epoch } => {
                self.owner_commit_refused(generation, epoch)
            }
            Message::GivenBack { generation } => self.owner_given_back(generation),
            Message::Taken { generation } => self.owner_taken(generation),
            Message::Page {
                generation,
                sequence,
                page,
                contents,
            } => {
                self.standby_page(generation, sequence, page, contents);
            }
            Message::Commit {
                generation,
                epoch,
                digest,
            } => self.standby_commit(generation, epoch, digest),
            Message::Signal { generation, epoch } => self.standby_signal(generation, epoch),
            Message::Reclaim { generation } => self.standby_reclaim(generation),
        }
    }

    /// The memory of a hand-over, or what a broken variant takes for it.
    pub(super) fn handed_over(&self, generation: Generation, epoch: Epoch) -> Option<Contents> {
        if self.is_broken(Rule::CompleteBeforeTaking) && self.image.generation == generation {
            return Some(self.image.working());
        }
        let kept = self.kept.as_ref()?;
        if (kept.generation, kept.epoch) != (generation, epoch) {
            return None;
        }
        Some(self.served(kept))
    }

    /// What of a complete memory is served.
    pub(super) fn served(&self, kept: &Complete) -> Contents {
        if self.is_broken(Rule::ServeCommitted) && kept.generation == self.image.generation {
            return self.image.working();
        }
        kept.contents.clone()
    }
}
