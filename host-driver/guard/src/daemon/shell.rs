//! The task around the protocol: what happens becomes an input, what the protocol wants is done at once and in its order.

use super::audit::Audit;
use super::bandwidth::Bandwidth;
use super::configuration::Configuration;
use super::error::DaemonError;
use super::memory::{Memory, RestoreSource};
use super::quiesce::Quiesce;
use super::stand::{Stand, Watcher};
use super::status::Phase;
use super::stored::Stored;
use crate::arbiter::{self, ArbiterError};
use crate::link::{Channel, PAGE_BYTES, PageNumber, RUN_PAGES};
use crate::protocol::{
    Generation, Host, Input, Message, Origin, Output, Page, Reply, Role, Rule, Source, State,
};
use crate::target::{Came, ImageStore, Notes, Target};
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::Instant;

/// Pages of a generation that have come and are to be kept.
#[derive(Debug, Default)]
pub(super) struct Pages<'bytes> {
    generation: Generation,
    pages: Vec<Came<'bytes>>,
    /// Those of them that a run ahead is served once they are kept.
    arrived: Vec<(Page, &'bytes [u8; PAGE_BYTES])>,
}

/// A loss of power.
#[derive(Debug, Clone, Copy)]
pub(super) struct Loss {
    /// When it was known.
    pub(super) at: Instant,
    /// Pages sent before.
    pub(super) sent_before: u64,
    /// When a page was on its way first.
    pub(super) begun: Option<Instant>,
    pub(super) is_told: bool,
    /// Its save was not whole at the end of the hold-up.
    pub(super) overran: bool,
}

/// How long an application is waited for at once that is to stand still; then others are heard.
const STILL_WAIT: Duration = Duration::from_millis(2);

/// Everything of a host but what it listens to.
pub(super) struct Shell<M> {
    pub(super) configuration: Configuration,
    pub(super) started: Instant,
    pub(super) core: Host,
    pub(super) notes: Notes,
    pub(super) images: ImageStore,
    pub(super) memory: M,
    pub(super) audit: Audit,
    pub(super) link: [Option<(u64, Box<dyn Target>)>; 2],
    /// Where the memory is saved when no other host keeps it.
    pub(super) store: Option<Stored>,
    pub(super) last_sent: [Instant; 2],
    pub(super) arbiter: arbiter::Client,
    pub(super) replies: mpsc::UnboundedSender<(u64, Result<Reply, ArbiterError>)>,
    pub(super) inputs: VecDeque<Input>,
    pub(super) power: bool,
    pub(super) power_known: bool,
    /// A test of a power failure ends then.
    pub(super) test_ends: Option<Instant>,
    pub(super) arbiter_answers: bool,
    pub(super) missing: usize,
    pub(super) sent_pages: u64,
    /// The loss of power that is being answered.
    pub(super) event: Option<Loss>,
    pub(super) bandwidth: Bandwidth,
    pub(super) certificate_days_left: i64,
    pub(super) certificates_seen: Option<Instant>,
    pub(super) phase: Option<Phase>,
    /// Where the memory came from that runs, or ran last.
    pub(super) origin: Option<crate::protocol::Origin>,
    pub(super) scanned: Vec<Page>,
    /// When the last look by time for what was written was.
    pub(super) scanned_at: Instant,
    /// Where a memory says which pages of an early hand-over it waits for.
    pub(super) wanted: mpsc::UnboundedSender<Page>,
    /// Pages that are to be copied and sent next, side by side.
    pub(super) run: Vec<PageNumber>,
    /// Empty, with the room that the protocol's outputs took last.
    pub(super) outputs: Vec<Output>,
    /// The application was told to stand still: when, and by when it must.
    pub(super) freezing: Option<(Instant, Instant)>,
    /// The application, where it wants to be asked before it stands still.
    pub(super) application: Option<Arc<dyn Quiesce>>,
    /// Who hears where the host stands, and what was said last.
    pub(super) watcher: Option<Watcher>,
    pub(super) stood: Option<Stand>,
    /// It was asked, and is waited for until then.
    pub(super) asked: Option<Instant>,
    /// What the memory raised, and when.
    pub(super) memory_alarms: VecDeque<(Instant, String)>,
}

pub(super) fn index(channel: Channel) -> usize {
    match channel {
        Channel::Data => 0,
        Channel::Signal => 1,
    }
}

impl<M: Memory> Shell<M> {
    pub(super) fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// Tells the protocol what is here, and begins.
    pub(super) fn start(&mut self) -> Result<(), DaemonError> {
        let kept = self.images.complete();
        let mut found = self.memory.found();
        // One that ran ahead is given up.
        let ahead = self.core.durable().ahead;
        let restoring = found.filter(|memory| memory.restoring && memory.generation != ahead);
        if let Some(memory) = restoring {
            let reader = self.images.reader();
            let reader = reader
                .filter(|_| kept.is_some_and(|kept| kept.generation < memory.generation))
                .map(|reader| Box::new(reader) as Box<dyn RestoreSource>);
            match reader.or_else(|| {
                self.store
                    .as_ref()?
                    .begun_with(memory.generation, &mut self.audit)
            }) {
                Some(reader) => self
                    .memory
                    .go_on_restoring(reader)
                    .map_err(DaemonError::Memory)?,
                None => {
                    self.audit.say(
                        "alarm",
                        "the memory lacks pages, and the image that they were in is gone",
                    );
                    found = None;
                }
            }
        }
        self.missing =
            usize::from(found.is_some_and(|memory| memory.restoring && memory.generation != ahead));
        let durable = self.core.durable();
        self.audit.say(
            "start",
            format_args!("{durable:?}, memory {found:?}, kept {kept:?}"),
        );
        let memory = found.map(|memory| memory.generation);
        self.feed(Input::Start { memory, kept })
    }

    /// Tells the protocol something, and does what it wants.
    pub(super) fn feed(&mut self, input: Input) -> Result<(), DaemonError> {
        let now_ms = self.now_ms();
        self.tell(now_ms, input)?;
        self.settle(now_ms)?;
        self.send_run();
        Ok(())
    }

    fn tell(&mut self, now_ms: u64, input: Input) -> Result<(), DaemonError> {
        let mut outputs = std::mem::take(&mut self.outputs);
        self.core.on_into(now_ms, input, &mut outputs);
        for output in outputs.drain(..) {
            self.perform(output)?;
        }
        self.outputs = outputs;
        Ok(())
    }

    /// Tells the protocol what its doing led to: dirty pages of a scan, and that the application stands still.
    fn settle(&mut self, now_ms: u64) -> Result<(), DaemonError> {
        while let Some(input) = self.inputs.pop_front() {
            self.tell(now_ms, input)?;
        }
        Ok(())
    }

    /// Tells the protocol what the other host says. Pages that are to be kept are collected in `came`, and kept before anything else is done;
    /// only the word that they are waits with them.
    pub(super) fn hear<'bytes>(
        &mut self,
        message: &Message,
        bytes: &'bytes [u8],
        came: &mut Pages<'bytes>,
    ) -> Result<(), DaemonError> {
        let now_ms = self.now_ms();
        let mut outputs = std::mem::take(&mut self.outputs);
        self.core
            .on_into(now_ms, Input::Message(message.clone()), &mut outputs);
        for output in outputs.drain(..) {
            match output {
                Output::Keep { generation, page } => {
                    if came.generation != generation {
                        self.keep(came)?;
                        came.generation = generation;
                    }
                    let checksum = match message {
                        Message::Page { contents, .. } => *contents,
                        _ => 0,
                    };
                    came.pages.push(Came {
                        page,
                        checksum,
                        bytes,
                    });
                }
                Output::Send(stored @ Message::PageStored { .. }) => {
                    if self.put(&stored) {
                        self.keep(came)?;
                        self.flush();
                    }
                }
                // Served once it is stored, together with others.
                Output::Arrived(page) => {
                    match came.pages.last().and_then(|last| last.bytes_of(page)) {
                        Some(bytes) => came.arrived.push((page, bytes)),
                        None => self.perform(output)?,
                    }
                }
                output => {
                    // Stored before anything else is done, above all before a page counts as arrived.
                    self.keep(came)?;
                    self.perform(output)?;
                }
            }
        }
        self.outputs = outputs;
        self.settle(now_ms)
    }

    /// Keeps the pages that have come.
    pub(super) fn keep(&mut self, came: &mut Pages<'_>) -> Result<(), DaemonError> {
        if came.pages.is_empty() {
            return Ok(());
        }
        let kept = self.images.keep(came.generation, &came.pages);
        came.pages.clear();
        kept.map_err(DaemonError::Image)?;
        for (page, bytes) in came.arrived.drain(..) {
            self.memory
                .arrived(page, bytes)
                .map_err(DaemonError::Memory)?;
        }
        Ok(())
    }

    fn perform(&mut self, output: Output) -> Result<(), DaemonError> {
        // Pages go in their order with everything else. Of what is acknowledged none is among those that are still to be copied: it would be
        // an older copy.
        if !matches!(output, Output::SendPage { .. } | Output::Acknowledged(_)) {
            self.send_run();
        }
        match output {
            Output::Send(message) => self.send(&message),
            Output::SendPage {
                generation,
                sequence,
                page,
            } => self.send_page(PageNumber {
                generation,
                sequence,
                page,
            }),
            Output::Acknowledged(page) => {
                self.memory.acknowledged(page);
                let more =
                    matches!(self.core.role(), Role::Owner(owner) if owner.unsaved_pages() > 0);
                self.bandwidth.acknowledged(Instant::now(), more);
            }
            Output::Suspect => self.memory.suspect_all(),
            Output::Keep { page, .. } => {
                let what = format!("page {page} is to be kept, and did not come");
                return Err(DaemonError::Image(io::Error::other(what)));
            }
            Output::KeepEpoch(complete) => {
                self.images.commit(complete).map_err(DaemonError::Image)?;
                self.audit.say("complete", format_args!("{complete:?}"));
            }
            Output::KeepMemory(complete) => {
                let what = format_args!("the memory on this host is kept as {complete:?}");
                self.audit.say("kept", what);
            }
            Output::StandBy => {
                (self.freezing, self.asked) = (None, None);
                self.memory.stand_by().map_err(DaemonError::Memory)?;
                self.audit.say("standby", "the other host owns the memory");
            }
            Output::Ask(number, request) => self.ask(number, request),
            Output::Store(durable) => self.notes.store(durable)?,
            Output::Freeze => self.freeze()?,
            Output::Thaw => {
                self.stop_asking();
                self.memory.thaw().map_err(DaemonError::Memory)?;
                self.audit.say("thaw", "the application runs on");
            }
            Output::Run(generation, source, origin) => self.begin(generation, source, origin)?,
            Output::Arrived(page) => self.arrived(page)?,
            Output::LetRepliesOut => self.let_replies_out(),
            Output::Void(generation) => self.void(generation)?,
            Output::Refused(refusal) => self.audit.say("refused", format_args!("{refusal:?}")),
        }
        Ok(())
    }

    fn send(&mut self, message: &Message) {
        if self.put(message) {
            self.flush();
        }
    }

    /// Puts a message behind those that wait to be sent; whether they are to be.
    fn put(&mut self, message: &Message) -> bool {
        let channel = index(Channel::of(message));
        // Without a connection it is lost, as a message may be.
        let Some((_, sender)) = &mut self.link[channel] else {
            return false;
        };
        sender.put(message);
        self.last_sent[channel] = Instant::now();
        sender.is_full()
    }

    /// Pages that lie side by side are copied together.
    fn send_page(&mut self, number: PageNumber) {
        let channel = index(Channel::Data);
        let most = self.link[channel]
            .as_ref()
            .map_or(1, |(_, target)| target.most_pages());
        let follows = self.run.last().is_some_and(|last| {
            let next = PageNumber {
                generation: last.generation,
                sequence: last.sequence + 1,
                page: last.page + 1,
            };
            number == next && self.run.len() < most
        });
        if !follows {
            self.send_run();
        }
        self.run.push(number);
    }

    /// Copies the pages that are to be sent next, and puts them behind what waits to be sent.
    pub(super) fn send_run(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let run = std::mem::take(&mut self.run);
        if !self.put_run(&run, run.len() > 1) {
            // One of them cannot be had: the others can.
            for page in run.chunks(1) {
                self.put_run(page, false);
            }
        }
        self.run = run;
        self.run.clear();
    }

    /// False where not all of them could be copied, and each is to be tried by itself.
    fn put_run(&mut self, run: &[PageNumber], again: bool) -> bool {
        let channel = index(Channel::Data);
        let (Some((_, sender)), [number, ..]) = (&mut self.link[channel], run) else {
            return true;
        };
        let (memory, first) = (&mut self.memory, number.page);
        let mut checksums = [0; RUN_PAGES];
        let copied = sender.put_pages(run, &mut checksums, &mut |into, checksums| {
            memory.copy_run(first, into, checksums)
        });
        match copied {
            Ok(()) => {}
            Err(_) if again => return false,
            // It is being restored: it stays dirty, and is tried again.
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return true,
            Err(error) => {
                // It stays dirty, and is tried again.
                self.audit
                    .say("alarm", format_args!("page {first}: {error}"));
                return true;
            }
        }
        let now = Instant::now();
        let first = self.event.as_mut().filter(|loss| loss.begun.is_none());
        if sender.is_full() || first.is_some() {
            sender.flush(false);
        }
        if let Some(loss) = first {
            loss.begun = Some(now);
        }
        self.last_sent[channel] = now;
        self.sent_pages += run.len() as u64;
        let now_ms = self.now_ms();
        for (number, contents) in run.iter().zip(checksums) {
            let copied = Input::Copied {
                page: number.page,
                sequence: number.sequence,
                contents,
            };
            let outputs = self.core.on(now_ms, copied);
            debug_assert!(outputs.is_empty());
        }
        true
    }

    fn freeze(&mut self) -> Result<(), DaemonError> {
        let now = Instant::now();
        let limit = Duration::from_millis(self.configuration.power.quiesce_ms);
        self.freezing = Some((now, now + limit));
        self.asked = None;
        let leaves =
            matches!(self.core.role(), Role::Owner(owner) if owner.state() == State::Quiescing);
        if leaves && self.application.as_ref().is_some_and(|it| it.ask()) {
            self.asked = Some(now + limit / 2);
            return Ok(());
        }
        self.freeze_on(STILL_WAIT.min(limit))
    }

    /// Nothing is to stand still any more; an application that was asked for it hears so.
    fn stop_asking(&mut self) {
        (self.freezing, self.asked) = (None, None);
        if let Some(application) = &self.application {
            application.goes_on();
        }
    }

    /// True while the application that was asked is waited for.
    fn is_awaited(&mut self, since: Instant) -> bool {
        let (Some(until), Some(application)) = (self.asked, &self.application) else {
            return false;
        };
        let is_ready = application.is_ready();
        if !is_ready && Instant::now() < until {
            return true;
        }
        self.asked = None;
        let took = since.elapsed();
        self.audit.say(
            "quiesce",
            match is_ready {
                true => format!("the application is quiescent after {took:?}"),
                false => {
                    format!("the application was asked, is not quiescent after {took:?}, and is saved as it is")
                }
            },
        );
        false
    }

    /// Looks again whether the application stands still that was told to.
    pub(super) fn look_for_stillness(&mut self) -> Result<(), DaemonError> {
        self.freeze_on(Duration::ZERO)?;
        self.settle(self.now_ms())?;
        self.send_run();
        Ok(())
    }

    /// Looks whether the application stands still that was told to; then its last writes are looked for.
    fn freeze_on(&mut self, wait: Duration) -> Result<(), DaemonError> {
        let Some((since, until)) = self.freezing else {
            return Ok(());
        };
        if self.is_awaited(since) {
            return Ok(());
        }
        if !self.memory.freeze(wait).map_err(DaemonError::Memory)? {
            if Instant::now() < until {
                return Ok(());
            }
            let what = format!(
                "the application did not stand still after {:?}, and was ended",
                since.elapsed()
            );
            // Nothing may run from now on, and this process takes a moment to end. Whether all are gone does not matter: they were killed.
            let _ = self.memory.stand_by();
            return Err(DaemonError::Memory(io::Error::other(what)));
        }
        self.freezing = None;
        let stopped = since.elapsed();
        if !self.core.is_broken(Rule::ScanAfterFreeze) {
            self.scan()?;
        }
        self.inputs.push_back(Input::Frozen);
        let to_save = self.memory.programs().map_or_else(
            || self.memory.unsaved_pages() as u64,
            |programs| programs.dirty_pages,
        );
        self.audit.say(
            "freeze",
            format_args!(
                "the application stood still after {stopped:?}, with {to_save} pages dirty"
            ),
        );
        Ok(())
    }

    /// Finds dirty pages; the protocol is told next.
    pub(super) fn scan(&mut self) -> Result<(), DaemonError> {
        self.scanned.clear();
        self.memory
            .scan(&mut self.scanned)
            .map_err(DaemonError::Memory)?;
        self.inputs.extend(self.scanned.drain(..).map(Input::Dirty));
        Ok(())
    }

    pub(super) fn begin(
        &mut self,
        generation: u64,
        source: Source,
        origin: Origin,
    ) -> Result<(), DaemonError> {
        let stored = self.store.as_ref();
        let stored = stored
            .map(|store| store.begin(generation, &source))
            .transpose();
        let stored = stored.map_err(DaemonError::Store)?;
        let source: Option<Box<dyn RestoreSource>> = match source {
            Source::Memory => None,
            Source::Kept(_) if stored.is_some() => stored.flatten(),
            Source::Kept(wanted) => {
                let reader = self.images.reader();
                let reader = reader.filter(|_| self.images.complete() == Some(wanted));
                let missing = || {
                    let what = format!("{wanted:?} is to run, and is not kept");
                    DaemonError::Image(io::Error::other(what))
                };
                Some(Box::new(reader.ok_or_else(missing)?))
            }
            Source::Arriving(of) => Some(self.arriving(of)?),
            Source::Working(_) => {
                let what = "an image that may not be whole is never served";
                return Err(DaemonError::Image(io::Error::other(what)));
            }
        };
        self.stop_asking();
        self.origin = Some(origin);
        if origin == Origin::LastEpoch {
            // Before the memory is marked: a process that dies then does not know any more that something is missing.
            self.audit.say(
                "lost",
                format_args!(
                    "generation {generation} begins with the last complete epoch: what was written after it is lost"
                ),
            );
        }
        let (restores, from) = (source.is_some(), Instant::now());
        self.memory
            .begin(generation, source)
            .map_err(DaemonError::Memory)?;
        let ready = from.elapsed();
        self.memory.hold_replies(origin == Origin::Ahead);
        self.memory.thaw().map_err(DaemonError::Memory)?;
        if restores {
            self.missing = 1;
        }
        self.audit.say(
            "run",
            format_args!("generation {generation}, memory ready after {ready:?}, {origin:?}"),
        );
        Ok(())
    }

    /// Ends in order: the application stands still, which is where a later process goes on.
    pub(super) fn end(mut self) -> Result<(), DaemonError> {
        let now = Instant::now();
        let limit = Duration::from_millis(self.configuration.power.quiesce_ms);
        let end = now + limit;
        let runs =
            matches!(self.core.role(), Role::Owner(owner) if owner.state() == State::Running);
        if runs && self.application.as_ref().is_some_and(|it| it.ask()) {
            self.asked = Some(now + limit / 2);
            while self.is_awaited(now) {
                std::thread::sleep(STILL_WAIT);
            }
        }
        while !self
            .memory
            .freeze(STILL_WAIT)
            .map_err(DaemonError::Memory)?
        {
            if Instant::now() >= end {
                let what =
                    "the application did not stand still, and ends in the midst of what it does";
                self.audit.say("alarm", what);
                break;
            }
        }
        self.audit.say("end", "told to end");
        Ok(())
    }
}
