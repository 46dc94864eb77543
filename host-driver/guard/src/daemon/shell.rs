//! The task around the protocol: what happens becomes an input, what the protocol wants is done at once and in its order.

use super::audit::Audit;
use super::configuration::{Arbiter, Configuration, SourceTable};
use super::control::{Answer, Asked, Request};
use super::memory::{Memory, RestoreSource};
use super::status::{Phase, Status};
use super::{PageMemory, application, control};
use crate::arbiter::{self, ArbiterError, Etcd, EtcdConfiguration};
use crate::certificates;
use crate::link::{self, Channel, Identity, IdentityError, PAGE_BYTES, Sender};
use crate::power::{self, Nut, Supplies, Watch};
use crate::protocol::{
    Durable, Host, HostId, Input, Message, Output, Page, Reply, Role, Source, State,
};
use crate::stable_file;
use crate::target::{ImageStore, Notes, NotesError};
use std::collections::VecDeque;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thiserror::Error;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval};

/// Certificates that expire so soon are an alarm.
const CERTIFICATE_DAYS: i64 = 30;
/// Distance of looks at the certificates.
const CERTIFICATE_LOOKS: Duration = Duration::from_secs(3600);
/// Bytes that a measurement of the bandwidth takes at least.
const MEASURED_BYTES: u64 = 4 << 20;

/// Why a daemon cannot begin, or ended.
#[derive(Debug, Error)]
pub enum DaemonError {
    /// A file or folder.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// What this host handed over is not known, so that it must not run.
    #[error("{}: no notes of this memory: create it if it is new; else restore them, for the other host may own it", .0.display())]
    NoNotes(PathBuf),
    /// There is one already.
    #[error("{}: the memory is there already, and is not created again", .0.display())]
    Created(PathBuf),
    /// Notes.
    #[error(transparent)]
    Notes(#[from] NotesError),
    /// Certificates.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The arbiter's configuration.
    #[error("arbiter: {0}")]
    Arbiter(#[from] ArbiterError),
    /// An address to listen on.
    #[error("link: {0}")]
    Link(io::Error),
    /// The memory does not do what it must.
    #[error("memory: {0}")]
    Memory(io::Error),
    /// The image store does not do what it must.
    #[error("image: {0}")]
    Image(io::Error),
    /// The operating system refuses signals.
    #[error("signals: {0}")]
    Signals(io::Error),
}

fn file_error(path: &Path) -> impl FnOnce(io::Error) -> DaemonError {
    let path = path.to_owned();
    move |error| DaemonError::File { path, error }
}

/// Everything of a host but what it listens to.
struct Shell<M> {
    configuration: Configuration,
    started: Instant,
    core: Host,
    notes: Notes,
    images: ImageStore,
    memory: M,
    audit: Audit,
    link: [Option<(u64, Sender)>; 2],
    last_sent: [Instant; 2],
    arbiter: arbiter::Client,
    replies: mpsc::UnboundedSender<(u64, Result<Reply, ArbiterError>)>,
    inputs: VecDeque<Input>,
    power: bool,
    power_known: bool,
    /// A test of a power failure ends then.
    test_ends: Option<Instant>,
    arbiter_answers: bool,
    missing: usize,
    sent_pages: u64,
    /// The loss of power that is being answered: when, and pages sent before.
    event: Option<(Instant, u64)>,
    measured: Measured,
    certificate_days_left: i64,
    certificates_seen: Option<Instant>,
    phase: Option<Phase>,
    scanned: Vec<Page>,
}

/// Bandwidth while pages wait to be sent, from what was acknowledged.
#[derive(Debug)]
struct Measured {
    since: Option<Instant>,
    bytes: u64,
    bytes_per_s: Option<u64>,
}

impl Measured {
    fn acknowledged(&mut self, now: Instant, more_waits: bool) {
        let since = *self.since.get_or_insert(now);
        self.bytes += PAGE_BYTES as u64;
        let time = now.duration_since(since).as_secs_f64();
        if self.bytes >= MEASURED_BYTES && time > 0.0 {
            let measured = self.bytes as f64 / time;
            let known = self.bytes_per_s.map_or(measured, |known| known as f64);
            self.bytes_per_s = Some((0.7 * known + 0.3 * measured) as u64);
            (self.since, self.bytes) = (Some(now), 0);
        }
        if !more_waits {
            (self.since, self.bytes) = (None, 0);
        }
    }
}

fn index(channel: Channel) -> usize {
    match channel {
        Channel::Data => 0,
        Channel::Signal => 1,
    }
}

/// Which of the two hosts this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The one that has the memory at first.
    First {
        /// It is new, and is made of zeros. Only once: a host that forgot what it handed over must not take itself for the first owner.
        create: bool,
    },
    /// The other.
    Second,
}

/// Runs a host until SIGTERM or SIGINT.
///
/// # Errors
/// Why it could not begin, or could not go on.
pub async fn run(configuration: Configuration, side: Side) -> Result<(), DaemonError> {
    for folder in [&configuration.state, &configuration.contents] {
        stable_file::create_private_folder(folder).map_err(file_error(folder))?;
    }
    let contents = &configuration.contents;
    let mut memory =
        PageMemory::open(contents, configuration.pages).map_err(file_error(contents))?;
    let state = &configuration.state;
    let has_notes = Notes::are_in(state);
    let me = match side {
        Side::Second => HostId::Second,
        Side::First { create: false } if has_notes => HostId::First,
        Side::First { create: false } => return Err(DaemonError::NoNotes(state.clone())),
        // The mark of the first generation may be there from an attempt that ended before its notes.
        Side::First { create: true }
            if has_notes || memory.found().is_some_and(|memory| memory.generation > 1) =>
        {
            return Err(DaemonError::Created(state.clone()));
        }
        Side::First { create: true } => {
            memory.begin_empty(1).map_err(file_error(contents))?;
            HostId::First
        }
    };
    let socket = configuration.application_socket.clone();
    let wait = Duration::from_millis(configuration.application_wait_ms);
    application::serve(&socket, memory.clone(), wait).map_err(file_error(&socket))?;
    run_with(configuration, me, memory).await
}

/// Runs a host with its memory.
async fn run_with<M: Memory>(
    configuration: Configuration,
    me: HostId,
    memory: M,
) -> Result<(), DaemonError> {
    let first = Durable {
        owned: u64::from(me == HostId::First),
        ..Durable::default()
    };
    let (notes, durable) = Notes::open(&configuration.state, &configuration.memory, first)?;
    let image = &configuration.image;
    let images = ImageStore::open(image, configuration.image_durable).map_err(file_error(image))?;
    let audit = Audit::open(&configuration.state).map_err(file_error(&configuration.state))?;
    let identity = Identity::read(
        &configuration.certificates,
        &configuration.host,
        &configuration.peer,
    )?;
    let arbiter = arbiter_of(&configuration, me)?;
    let socket = configuration.control_socket.clone();
    let mut asked = control::serve(&socket).map_err(file_error(&socket))?;
    let mut events = link::open(configuration.link(me), identity)
        .await
        .map_err(DaemonError::Link)?;
    let (power_events, mut power) = mpsc::channel(link::EVENTS);
    // Held, so that a host without a source hears nothing, rather than the end.
    let _power_events = power_events.clone();
    watch_power(&configuration, power_events);
    let (replies, mut replied) = mpsc::unbounded_channel();
    let mut terminate = signal(SignalKind::terminate()).map_err(DaemonError::Signals)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(DaemonError::Signals)?;
    let now = Instant::now();
    let mut ticks = interval(Duration::from_millis(configuration.protocol.tick_ms));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut shell = Shell {
        core: Host::new(me, configuration.protocol(), durable),
        configuration,
        started: now,
        notes,
        images,
        memory,
        audit,
        link: [None, None],
        last_sent: [now; 2],
        arbiter,
        replies,
        inputs: VecDeque::new(),
        power: true,
        power_known: true,
        test_ends: None,
        arbiter_answers: true,
        missing: 0,
        sent_pages: 0,
        event: None,
        measured: Measured {
            since: None,
            bytes: 0,
            bytes_per_s: None,
        },
        certificate_days_left: 0,
        certificates_seen: None,
        phase: None,
        scanned: Vec::new(),
    };
    shell.start()?;
    loop {
        // Power first: what it says is to be done before what piles up elsewhere.
        tokio::select! {
            biased;
            Some(event) = power.recv() => shell.power_event(event)?,
            _ = terminate.recv() => break,
            _ = interrupt.recv() => break,
            Some(event) = events.recv() => shell.link_event(event)?,
            Some((number, reply)) = replied.recv() => shell.replied(number, reply)?,
            Some(request) = asked.recv() => shell.asked(request)?,
            _ = ticks.tick() => shell.tick()?,
        }
        shell.flush();
    }
    shell.end()
}

fn arbiter_of(configuration: &Configuration, me: HostId) -> Result<arbiter::Client, ArbiterError> {
    let Some(arbiter) = &configuration.arbiter else {
        return Ok(arbiter::Client::None);
    };
    let Arbiter::Etcd {
        endpoints,
        prefix,
        lease_ms,
        request_ms,
        authority,
        certificate,
        key,
        ..
    } = arbiter;
    let etcd = Etcd::new(
        me,
        EtcdConfiguration {
            endpoints: endpoints.clone(),
            prefix: prefix.clone(),
            lease_s: lease_ms / 1000,
            request: Duration::from_millis(*request_ms),
            authority_file: authority.clone(),
            certificate_file: certificate.clone(),
            key_file: key.clone(),
        },
    )?;
    Ok(arbiter::Client::Etcd(etcd))
}

fn watch_power(configuration: &Configuration, events: mpsc::Sender<power::Event>) {
    let watch = Watch {
        poll: Duration::from_millis(configuration.power.poll_ms),
        debounce: Duration::from_millis(configuration.power.debounce_ms),
        switch_point: configuration.power.switch_point,
    };
    match &configuration.source {
        Some(SourceTable::Nut { address, ups }) => {
            tokio::spawn(power::watch(Nut::new(address, ups), watch, events));
        }
        Some(SourceTable::Supplies { folder }) => {
            tokio::spawn(power::watch(Supplies::new(folder), watch, events));
        }
        None => {}
    }
}

impl<M: Memory> Shell<M> {
    fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Tells the protocol what is here, and begins.
    fn start(&mut self) -> Result<(), DaemonError> {
        let kept = self.images.complete();
        let mut found = self.memory.found();
        if let Some(memory) = found.filter(|memory| memory.restoring) {
            let reader = self.images.reader();
            match reader.filter(|_| kept.is_some_and(|kept| kept.generation < memory.generation)) {
                Some(reader) => self.memory.go_on_restoring(Box::new(reader)),
                None => {
                    self.audit.say(
                        "alarm",
                        "the memory lacks pages, and the image that they were in is gone",
                    );
                    found = None;
                }
            }
        }
        self.missing = usize::from(found.is_some_and(|memory| memory.restoring));
        let durable = self.core.durable();
        self.audit.say(
            "start",
            format_args!("{durable:?}, memory {found:?}, kept {kept:?}"),
        );
        let memory = found.map(|memory| memory.generation);
        self.feed(Input::Start { memory, kept })
    }

    fn feed(&mut self, input: Input) -> Result<(), DaemonError> {
        self.feed_with(input, &[])
    }

    /// Tells the protocol something, and does what it wants; with a page its bytes.
    fn feed_with(&mut self, input: Input, bytes: &[u8]) -> Result<(), DaemonError> {
        let now_ms = self.now_ms();
        let contents = match &input {
            Input::Message(Message::Page { contents, .. }) => *contents,
            _ => 0,
        };
        let outputs = self.core.on(now_ms, input);
        for output in outputs {
            self.perform(output, bytes, contents)?;
        }
        // What the doing led to: dirty pages of a scan, and that the application stands still.
        while let Some(input) = self.inputs.pop_front() {
            let outputs = self.core.on(now_ms, input);
            for output in outputs {
                self.perform(output, &[], 0)?;
            }
        }
        Ok(())
    }

    fn perform(&mut self, output: Output, bytes: &[u8], contents: u64) -> Result<(), DaemonError> {
        match output {
            Output::Send(message) => self.send(&message, &[]),
            Output::SendPage {
                generation,
                sequence,
                page,
            } => self.send_page(generation, sequence, page),
            Output::Acknowledged(page) => {
                self.memory.acknowledged(page);
                let more = self.memory.unsaved_pages() > 0;
                self.measured.acknowledged(Instant::now(), more);
            }
            Output::Suspect => self.memory.suspect_all(),
            Output::Keep { generation, page } => self
                .images
                .keep(generation, page, bytes, contents)
                .map_err(DaemonError::Image)?,
            Output::KeepEpoch(complete) => {
                self.images.commit(complete).map_err(DaemonError::Image)?;
                self.audit.say("complete", format_args!("{complete:?}"));
            }
            Output::KeepMemory(complete) => {
                let what = format_args!("the memory on this host is kept as {complete:?}");
                self.audit.say("kept", what);
            }
            Output::StandBy => {
                self.memory.stand_by();
                self.audit.say("standby", "the other host owns the memory");
            }
            Output::Ask(number, request) => self.ask(number, request),
            Output::Store(durable) => self.notes.store(durable)?,
            Output::Freeze => self.freeze()?,
            Output::Thaw => {
                self.memory.thaw().map_err(DaemonError::Memory)?;
                self.audit.say("thaw", "the application runs on");
            }
            Output::Run(generation, source, origin) => self.begin(generation, source, origin)?,
            Output::Refused(refusal) => self.audit.say("refused", format_args!("{refusal:?}")),
        }
        Ok(())
    }

    fn send(&mut self, message: &Message, bytes: &[u8]) {
        let channel = index(Channel::of(message));
        // Without a connection it is lost, as a message may be.
        if let Some((_, sender)) = &mut self.link[channel] {
            sender.put(message, bytes);
            self.last_sent[channel] = Instant::now();
        }
    }

    fn send_page(&mut self, generation: u64, sequence: u64, page: Page) {
        if self.link[index(Channel::Data)].is_none() {
            return;
        }
        let mut bytes = [0; PAGE_BYTES];
        let contents = match self.memory.copy(page, &mut bytes) {
            Ok(contents) => contents,
            Err(error) => {
                // It stays dirty, and is tried again.
                self.audit
                    .say("alarm", format_args!("page {page}: {error}"));
                return;
            }
        };
        let message = Message::Page {
            generation,
            sequence,
            page,
            contents,
        };
        self.send(&message, &bytes);
        self.sent_pages += 1;
        let copied = Input::Copied {
            page,
            sequence,
            contents,
        };
        let outputs = self.core.on(self.now_ms(), copied);
        debug_assert!(outputs.is_empty());
    }

    fn freeze(&mut self) -> Result<(), DaemonError> {
        let deadline = Duration::from_millis(self.configuration.power.quiesce_ms);
        let since = Instant::now();
        self.memory.freeze(deadline).map_err(DaemonError::Memory)?;
        let stopped = since.elapsed();
        self.scan()?;
        self.inputs.push_back(Input::Frozen);
        self.audit.say(
            "freeze",
            format_args!("the application stood still after {stopped:?}"),
        );
        Ok(())
    }

    /// Finds dirty pages; the protocol is told next.
    fn scan(&mut self) -> Result<(), DaemonError> {
        self.scanned.clear();
        self.memory
            .scan(&mut self.scanned)
            .map_err(DaemonError::Memory)?;
        self.inputs.extend(self.scanned.drain(..).map(Input::Dirty));
        Ok(())
    }

    fn begin(
        &mut self,
        generation: u64,
        source: Source,
        origin: crate::protocol::Origin,
    ) -> Result<(), DaemonError> {
        let source: Option<Box<dyn RestoreSource>> = match source {
            Source::Memory => None,
            Source::Kept(wanted) => {
                let reader = self.images.reader();
                let reader = reader.filter(|_| self.images.complete() == Some(wanted));
                let missing = || {
                    let what = format!("{wanted:?} is to run, and is not kept");
                    DaemonError::Image(io::Error::other(what))
                };
                Some(Box::new(reader.ok_or_else(missing)?))
            }
            Source::Working(_) => {
                let what = "an image that may not be whole is never served";
                return Err(DaemonError::Image(io::Error::other(what)));
            }
        };
        let restores = source.is_some();
        self.memory
            .begin(generation, source)
            .map_err(DaemonError::Memory)?;
        self.memory.thaw().map_err(DaemonError::Memory)?;
        if restores {
            self.missing = 1;
        }
        self.audit
            .say("run", format_args!("generation {generation}, {origin:?}"));
        Ok(())
    }

    fn ask(&mut self, number: u64, request: crate::protocol::Request) {
        let (arbiter, replies) = (self.arbiter.clone(), self.replies.clone());
        tokio::spawn(async move {
            // A daemon that ended needs no answer.
            let _ = replies.send((number, arbiter.ask(request).await));
        });
    }

    fn replied(
        &mut self,
        number: u64,
        reply: Result<Reply, ArbiterError>,
    ) -> Result<(), DaemonError> {
        let answers = reply.is_ok();
        if answers != std::mem::replace(&mut self.arbiter_answers, answers) {
            match &reply {
                Ok(_) => self.audit.say("arbiter", "it answers again"),
                Err(error) => self.audit.say("arbiter", error),
            }
        }
        match reply {
            Ok(reply) => self.feed(Input::Arbiter(number, reply)),
            Err(_) => Ok(()),
        }
    }

    fn link_event(&mut self, event: link::Event) -> Result<(), DaemonError> {
        match event {
            link::Event::Opened {
                channel,
                connection,
                sender,
            } => {
                self.audit.say("link", format_args!("{channel:?} is open"));
                self.link[index(channel)] = Some((connection, sender));
                self.last_sent[index(channel)] = Instant::now();
                if channel == Channel::Data {
                    return self.feed(Input::Connected);
                }
            }
            link::Event::Heard {
                channel,
                connection,
                heard,
            } => {
                let current = self.link[index(channel)].as_ref();
                if current.is_none_or(|(current, _)| *current != connection) {
                    return Ok(());
                }
                for (message, bytes) in heard.messages() {
                    if !self.may_be(message) {
                        let what = format!("{message:?}: there is no such page");
                        self.audit.say("refused", what);
                        self.link[index(channel)] = None;
                        return Ok(());
                    }
                    self.feed_with(Input::Message(message.clone()), bytes)?;
                }
            }
            link::Event::Closed {
                channel,
                connection,
                reason,
            } => {
                self.audit
                    .say("link", format_args!("{channel:?} is closed: {reason}"));
                let slot = &mut self.link[index(channel)];
                slot.take_if(|(current, _)| *current == connection);
            }
            link::Event::Refused { who, reason } => {
                self.audit.say("refused", format_args!("{who}: {reason}"));
            }
        }
        Ok(())
    }

    /// A page that the memory has.
    fn may_be(&self, message: &Message) -> bool {
        match message {
            Message::Page { page, .. } | Message::PageStored { page, .. } => {
                *page < self.configuration.pages
            }
            _ => true,
        }
    }

    fn power_event(&mut self, event: power::Event) -> Result<(), DaemonError> {
        match event {
            power::Event::Lost => self.set_power(false, "AC is lost"),
            power::Event::Restored => self.set_power(true, "AC is back"),
            power::Event::Unknown(reason) => {
                self.power_known = false;
                self.audit
                    .say("alarm", format_args!("power is not known: {reason}"));
                Ok(())
            }
            power::Event::Known => {
                self.power_known = true;
                self.audit.say("power", "the source answers again");
                Ok(())
            }
        }
    }

    fn set_power(&mut self, power: bool, why: &str) -> Result<(), DaemonError> {
        self.power = power;
        self.test_ends = None;
        self.event = (!power).then(|| (Instant::now(), self.sent_pages));
        self.audit.say("power", why);
        self.feed(if power {
            Input::PowerRestored
        } else {
            Input::PowerLost
        })
    }

    fn asked(&mut self, (request, answer): Asked) -> Result<(), DaemonError> {
        let owns = matches!(self.core.role(), Role::Owner(_));
        let refused = |reason: &str| Answer::Refused {
            reason: reason.to_owned(),
        };
        let mut then = None;
        let reply = match request {
            Request::Status => Answer::Status {
                status: Box::new(self.status()),
            },
            Request::TestPowerFail { .. } if !self.power => refused("AC is lost already"),
            Request::TestPowerFail { .. } | Request::HandOver if !owns => {
                refused("this host does not own the memory")
            }
            Request::TestPowerFail { for_ms } => {
                then = Some(Input::PowerLost);
                self.power = false;
                self.event = Some((Instant::now(), self.sent_pages));
                self.test_ends = Instant::now().checked_add(Duration::from_millis(for_ms));
                Answer::Begun
            }
            Request::HandOver => {
                then = Some(Input::HandOver);
                Answer::Begun
            }
            Request::Take { .. } if owns => refused("this host owns the memory"),
            Request::Take { .. } if self.core.kept().is_none() => {
                refused("no complete memory is kept here")
            }
            Request::Take { force: true } => {
                then = Some(Input::TakeByForce);
                Answer::Begun
            }
            Request::Take { force: false } => refused(
                "nobody handed over; if you know that the other host does not run and will not, take with force: \
                 what was written since the last complete epoch is lost",
            ),
        };
        if reply == Answer::Begun {
            self.audit.say("command", format_args!("{request:?}"));
        }
        // A client that went away needs no answer.
        let _ = answer.send(reply);
        then.map_or(Ok(()), |input| self.feed(input))
    }

    fn tick(&mut self) -> Result<(), DaemonError> {
        if self.test_ends.is_some_and(|end| Instant::now() >= end) {
            self.set_power(true, "the test of a power failure ends")?;
        }
        self.set_budget();
        if matches!(self.core.role(), Role::Owner(owner) if owner.state() == State::Running) {
            self.scan()?;
        }
        self.feed(Input::Tick)?;
        self.restore()?;
        self.ping();
        self.look_at_certificates();
        let phase = self.phase_now();
        if self.phase.replace(phase) != Some(phase) {
            let unsaved = self.memory.unsaved_pages();
            self.audit
                .say("phase", format_args!("{phase:?}, {unsaved} pages unsaved"));
        }
        Ok(())
    }

    fn budget_pages(&self) -> u64 {
        let assumed = self.configuration.power.bandwidth_bytes_per_s;
        let bandwidth = self
            .measured
            .bytes_per_s
            .map_or(assumed, |measured| measured.min(assumed));
        self.configuration.power(bandwidth).budget_bytes(0) / PAGE_BYTES as u64
    }

    fn set_budget(&mut self) {
        let pages = usize::try_from(self.budget_pages()).unwrap_or(usize::MAX);
        self.memory.set_budget(pages);
    }

    /// Lets a restore go on in the background; gives up the image when nobody needs it any more.
    fn restore(&mut self) -> Result<(), DaemonError> {
        if !matches!(self.core.role(), Role::Owner(_)) {
            return Ok(());
        }
        if self.missing > 0 {
            let tick_ms = self.configuration.protocol.tick_ms;
            let bytes = self.configuration.restore_bytes_per_s * tick_ms / 1000;
            let pages = usize::try_from(bytes / PAGE_BYTES as u64).unwrap_or(usize::MAX);
            match self.memory.restore_some(pages.max(1)) {
                Ok(missing) => self.missing = missing,
                Err(error) => self.audit.say("alarm", format_args!("restore: {error}")),
            }
            if self.missing == 0 {
                self.audit.say("restored", "all pages are here");
            }
        }
        if self.missing == 0 && self.images.complete().is_some() {
            self.images.clear().map_err(DaemonError::Image)?;
        }
        Ok(())
    }

    fn ping(&mut self) {
        let heartbeat = Duration::from_millis(self.configuration.link.heartbeat_ms);
        for (link, last_sent) in self.link.iter_mut().zip(&mut self.last_sent) {
            if let Some((_, sender)) = link
                && last_sent.elapsed() >= heartbeat
            {
                sender.ping();
                *last_sent = Instant::now();
            }
        }
    }

    fn flush(&mut self) {
        for (_, sender) in self.link.iter_mut().flatten() {
            sender.flush();
        }
        if let Some((at, sent_before)) = self.event
            && let Role::Owner(owner) = self.core.role()
            && owner.state() == State::Released
        {
            self.event = None;
            let pages = self.sent_pages - sent_before;
            let time = at.elapsed();
            self.audit.say(
                "saved",
                format_args!(
                    "{pages} pages, confirmed and signalled {time:?} after the loss of power"
                ),
            );
        }
    }

    fn look_at_certificates(&mut self) {
        if self
            .certificates_seen
            .is_some_and(|seen| seen.elapsed() < CERTIFICATE_LOOKS)
        {
            return;
        }
        self.certificates_seen = Some(Instant::now());
        let folder = &self.configuration.certificates;
        let own = certificates::read(folder, &self.configuration.host);
        let authority = certificates::read_file(&certificates::authority_path(folder));
        match own.and_then(|own| Ok(own.days_left.min(authority?.days_left))) {
            Ok(days) => {
                self.certificate_days_left = days;
                if days < CERTIFICATE_DAYS {
                    let what = format!("a certificate expires in {days} days");
                    self.audit.say("alarm", what);
                }
            }
            Err(error) => self.audit.say("alarm", error),
        }
    }

    fn phase_now(&self) -> Phase {
        let Role::Owner(owner) = self.core.role() else {
            return Phase::Standby;
        };
        let unsaved = self.memory.unsaved_pages() as u64;
        match owner.state() {
            State::Suspended => Phase::Suspended,
            State::Quiescing | State::Saving => Phase::Saving,
            State::Committing => Phase::Committing,
            State::Released => Phase::HandedOver,
            State::Running if self.link.iter().any(Option::is_none) => Phase::Unprotected,
            State::Running if unsaved <= self.budget_pages() => Phase::Protected,
            State::Running if matches!(self.phase, Some(Phase::Protected | Phase::Exposed)) => {
                Phase::Exposed
            }
            State::Running => Phase::Sync,
        }
    }

    fn alarms(&self) -> Vec<String> {
        let mut alarms = Vec::new();
        if !self.power_known {
            alarms.push("the source of power events does not answer".to_owned());
        }
        if !self.arbiter_answers {
            alarms.push("the arbiter does not answer".to_owned());
        }
        if self.certificate_days_left < CERTIFICATE_DAYS {
            let days = self.certificate_days_left;
            alarms.push(format!("a certificate expires in {days} days"));
        }
        match self.phase {
            Some(Phase::Unprotected) => alarms.push("the other host is not there".to_owned()),
            Some(Phase::Exposed) => {
                alarms.push("more is unsaved than the battery suffices for".to_owned());
            }
            _ => {}
        }
        if self.budget_pages() == 0 {
            alarms.push("the battery suffices for nothing".to_owned());
        }
        alarms
    }

    fn status(&self) -> Status {
        let (image_of, image_pages) = self.core.image();
        let (generation, epoch) = match self.core.role() {
            Role::Owner(owner) => (owner.generation(), owner.epoch()),
            Role::Standby(_) => (image_of, self.core.kept().map_or(0, |kept| kept.epoch)),
        };
        Status {
            memory: self.configuration.memory.clone(),
            host: self.configuration.host.clone(),
            phase: self.phase_now(),
            generation,
            epoch,
            connected: [self.link[0].is_some(), self.link[1].is_some()],
            power: self.power,
            pages: u64::from(self.configuration.pages),
            unsaved_pages: self.memory.unsaved_pages() as u64,
            budget_pages: self.budget_pages(),
            bandwidth_bytes_per_s: self.measured.bytes_per_s,
            hold_up_ms: self.configuration.power.hold_up_ms,
            image_pages: image_pages as u64,
            kept: self.core.kept().map(|kept| (kept.generation, kept.epoch)),
            missing_pages: self.missing as u64,
            sent_pages: self.sent_pages,
            certificate_days_left: self.certificate_days_left,
            alarms: self.alarms(),
        }
    }

    /// Ends in order: the application stands still, which is where a later process goes on.
    fn end(mut self) -> Result<(), DaemonError> {
        self.memory
            .freeze(Duration::from_millis(self.configuration.power.quiesce_ms))
            .map_err(DaemonError::Memory)?;
        self.audit.say("end", "told to end");
        Ok(())
    }
}
