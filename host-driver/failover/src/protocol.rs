//! What a host does so that an application carries on, as values; whoever runs it does the stopping, copying and starting (FT3 to FT5).
//!
//! ```text
//!   running --Failed--> checkpoint --> copy --> all acknowledged, digest equal --> end here --> note --> hand over
//!      ^                                                                                                   |
//!      +---- the other host: owns the memory; the copy is the noted one: begin; otherwise: restart <-------+
//! ```
//! A process has its state in the guard's memory, which the hand-over carries: it ends, and nothing is left to copy. What is noted is in
//! the guard's memory too, so that who owns that knows what a whole copy is.
//!
//! With an early signal the other host runs ahead: a process resumes there before all of its memory has come, and nothing of it is seen
//! by others until it has. Should the source die meanwhile, what was done is void, and what follows is what the guard then says.
//!
//! Relies on the guard: at most one host owns the memory, a hand-over carries it as it stood still, and a host that may have lost it is
//! told so before another host owns it.

use crate::class::{Class, Kind, Outcome, outcome};
use outrigger_guard::protocol::{Generation, Milliseconds, Origin};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;

/// A copy of a state, as who sent it and who received it reckon it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its length.
    pub bytes: u64,
    /// XXH3 of them.
    pub digest: u64,
}

/// How an application works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Which kind it is.
    pub kind: Kind,
    /// A resume that fails within so long counts as failed, and so do restarts.
    pub window_ms: Milliseconds,
    /// Restarts within the window; then it stays down, with an alarm.
    pub restarts: usize,
    /// Copies that are tried; then it goes on here, with an alarm.
    pub copies: u32,
    /// The rule that this variant leaves out; `None` outside of tests.
    pub broken: Option<Rule>,
}

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// The application stands still before it is copied.
    CheckpointBeforeCopy,
    /// The other host has acknowledged the whole copy before it is noted.
    AcknowledgedBeforeNote,
    /// What it acknowledged has the digest of what was sent.
    DigestBeforeNote,
    /// Nothing of the application is left here when the memory is handed over.
    EndBeforeHandOver,
    /// While the memory is being handed over, nothing starts here.
    NothingAfterHandOver,
    /// A copy begins only if it is the one that was noted.
    NotedBeforeBegin,
    /// A copy begins only after a hand-over: not after silence.
    HandedOverBeforeBegin,
    /// Who may not own the memory does not let the application run.
    PauseWhileSuspended,
    /// A resume that fails again within the window is followed by a restart.
    RestartAfterFailedResume,
    /// Restarts within the window are bounded.
    RestartsBounded,
    /// A restart says what is lost.
    LossIsSaid,
    /// What a process does ahead of its memory is seen by nobody before all of it is there.
    CompleteBeforeReplies,
    /// A process that fails ahead of its memory starts again once it is there, and not from persistent data: nothing is lost yet.
    CompleteBeforeRestart,
    /// What is left of a pre-copy goes only while that is open: after one that broke off the copy is of all.
    OpenBeforeRemainder,
    /// Count and digest of a copy are of the pre-copy as well, not of what was left of it alone.
    DigestOfPrecopy,
}

/// All rules.
pub const RULES: [Rule; 15] = [
    Rule::CheckpointBeforeCopy,
    Rule::AcknowledgedBeforeNote,
    Rule::DigestBeforeNote,
    Rule::EndBeforeHandOver,
    Rule::NothingAfterHandOver,
    Rule::NotedBeforeBegin,
    Rule::HandedOverBeforeBegin,
    Rule::PauseWhileSuspended,
    Rule::RestartAfterFailedResume,
    Rule::RestartsBounded,
    Rule::LossIsSaid,
    Rule::CompleteBeforeReplies,
    Rule::CompleteBeforeRestart,
    Rule::OpenBeforeRemainder,
    Rule::DigestOfPrecopy,
];

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input {
    /// This host owns the memory and may run.
    Owns {
        /// As this owner.
        generation: Generation,
        /// Where the memory came from.
        origin: Origin,
        /// What is noted in it.
        noted: Option<Record>,
    },
    /// This host runs ahead of the memory: pages are still to come. [`Input::Owns`] follows when all are there, [`Input::Lost`] when what was done
    /// is void.
    Ahead(Generation),
    /// It may have lost the memory, or is saving it: nothing may run until it owns it again.
    Suspended,
    /// The other host owns the memory.
    Lost,
    /// The other host is there, or not.
    Peer(bool),
    /// The application, or what it runs on, failed.
    Failed(Class),
    /// It stands still.
    Checkpointed,
    /// All of it was sent, in the copy of this number.
    Sent(u64, Record),
    /// The other host has received this, in the copy of this number.
    Acknowledged(u64, Record),
    /// The copy of this number broke off.
    CopyFailed(u64),
    /// Nothing of it is left here.
    Ended,
    /// The record is in the memory.
    Noted,
    /// A whole copy has come here; none that came before counts.
    Received(Record),
    /// The copy that came here is gone.
    CopyGone,
}

/// How an application is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// With the state that is in its regions.
    Resume,
    /// The copy that was received runs on.
    Begin,
    /// From persistent data.
    Restart,
}

/// Why an application is not what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Loss {
    /// The other host was silent, and its state was not handed over.
    Silence,
    /// There is no whole copy.
    PartialCopy,
    /// It failed again after it had resumed.
    ResumeFailed,
    /// It failed after a restart.
    RestartFailed,
    /// Nothing of its state outlives such a failure.
    Class,
}

/// What needs attention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alarm {
    /// It failed too often within the window, and stays down.
    RestartsExhausted,
    /// The copy did not come about, and it goes on here.
    CopiesExhausted,
    /// The other host did not take it.
    NotTaken,
}

/// What is to be done, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Stop the application where it is; answered by [`Input::Checkpointed`].
    Checkpoint,
    /// Send it to the other host, as the copy of this number: what is said of one before does not count. Answered by [`Input::Sent`] and [`Input::Acknowledged`], or [`Input::CopyFailed`].
    Copy(u64),
    /// Let nothing of it be left here; answered by [`Input::Ended`].
    End,
    /// Put this into the memory; answered by [`Input::Noted`].
    Note(Record),
    /// No copy counts any more: take what is noted out of the memory, before anything runs; answered by [`Input::Noted`] once it is out.
    Forget,
    /// Have the guard hand the memory over; answered by [`Input::Lost`] or [`Input::Owns`].
    HandOver,
    /// Start it; the loss is said to whoever listens.
    Start(Entry, Option<Loss>),
    /// Let it run on from where it was stopped.
    GoOn,
    /// Stop it where it is, at once.
    Pause,
    /// Say this.
    Alarm(Alarm),
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The other host owns the memory, as far as this one knows.
    Away,
    /// The application runs, started so at that time.
    Running(Entry, Milliseconds),
    /// It resumed at that time, ahead of its memory.
    Ahead(Milliseconds),
    /// It was stopped because the memory may be lost, or is being saved.
    Paused(Entry, Milliseconds),
    /// It is being stopped for a copy.
    Checkpointing(Entry, Milliseconds),
    /// It is being copied.
    Copying(Entry, Milliseconds),
    /// It is being ended, for this.
    Ending(Then),
    /// It is to be started so as soon as the host owns the memory again.
    Waiting(Entry, Option<Loss>),
    /// What was copied is being noted.
    Noting,
    /// What was noted is being taken out.
    Forgetting,
    /// The memory is being handed over.
    HandingOver,
    /// It failed too often.
    Down,
}

/// What an end is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// To go to the other host.
    HandOver,
    /// To start here.
    Start(Entry, Option<Loss>),
    /// Nothing: the memory is the other host's.
    Nothing,
}

/// The application on one host.
#[derive(Debug, Clone)]
pub struct Failover {
    settings: Settings,
    state: State,
    now: Milliseconds,
    generation: Generation,
    peer: bool,
    /// The guard says that this host owns the memory and may run.
    owns: bool,
    /// It came to own the memory while what ran here before was still being ended.
    arrival: Option<(Origin, Option<Record>)>,
    /// Or to run ahead of it.
    arrives_ahead: bool,
    sent: Option<Record>,
    acknowledged: Option<Record>,
    received: Option<Record>,
    copies: u32,
    /// Of the last copy.
    number: u64,
    /// Times of restarts within the window.
    restarts: VecDeque<Milliseconds>,
    out: Vec<Output>,
}

impl Failover {
    /// An application on a host that does not know yet who owns its memory.
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            state: State::Away,
            now: 0,
            generation: 0,
            peer: false,
            owns: false,
            arrival: None,
            arrives_ahead: false,
            sent: None,
            acknowledged: None,
            received: None,
            copies: 0,
            number: 0,
            restarts: VecDeque::new(),
            out: Vec::new(),
        }
    }

    /// Where it stands.
    pub fn state(&self) -> State {
        self.state
    }

    /// Restarts within the window, as of the last input.
    pub fn restarts(&self) -> usize {
        self.restarts.len()
    }

    fn is_broken(&self, rule: Rule) -> bool {
        self.settings.broken == Some(rule)
    }

    /// Takes what happened at `now`; what is to be done, in order.
    pub fn on(&mut self, now: Milliseconds, input: Input) -> Vec<Output> {
        self.now = now;
        match input {
            Input::Owns {
                generation,
                origin,
                noted,
            } => self.owns(generation, origin, noted),
            Input::Ahead(generation) => self.ahead(generation),
            Input::Suspended => self.suspended(),
            Input::Lost => self.lost(),
            Input::Peer(peer) => self.peer = peer,
            Input::Failed(class) => self.failed(class),
            Input::Checkpointed => {
                if let State::Checkpointing(entry, since) = self.state {
                    self.copy(entry, since);
                }
            }
            Input::Sent(number, record) if number == self.number => {
                self.sent = Some(record);
                self.compare();
            }
            Input::Acknowledged(number, record) if number == self.number => {
                self.acknowledged = Some(record);
                self.compare();
            }
            Input::CopyFailed(number) if number == self.number => self.copy_failed(),
            Input::Sent(..) | Input::Acknowledged(..) | Input::CopyFailed(_) => {}
            Input::Ended => self.ended(),
            Input::Noted => match self.state {
                State::Noting => self.hand_over(),
                State::Forgetting => self.restart(Loss::PartialCopy),
                _ => {}
            },
            Input::Received(record) => self.received = Some(record),
            Input::CopyGone => self.received = None,
        }
        std::mem::take(&mut self.out)
    }

    fn owns(&mut self, generation: Generation, origin: Origin, noted: Option<Record>) {
        let same = generation == self.generation;
        self.owns = true;
        self.arrives_ahead = false;
        self.generation = generation;
        match self.state {
            // All of its memory is there.
            State::Ahead(since) if same => self.state = State::Running(Entry::Resume, since),
            // It was stopped for a while, and is still the owner.
            State::Paused(entry, since) if same || origin == Origin::Kept => {
                self.state = State::Running(entry, since);
                self.out.push(Output::GoOn);
            }
            State::Waiting(entry, loss) if same || origin == Origin::Kept => match entry {
                Entry::Restart => self.restart(loss.unwrap_or(Loss::Class)),
                entry => self.start(entry, loss),
            },
            State::HandingOver => {
                self.out.push(Output::Alarm(Alarm::NotTaken));
                // What was here has ended, so that it could not run twice.
                match self.settings.kind {
                    Kind::Process => self.start(Entry::Resume, None),
                    Kind::Machine => {
                        self.state = State::Forgetting;
                        self.out.push(Output::Forget);
                    }
                }
            }
            State::Away | State::Ahead(_) | State::Paused(..) | State::Waiting(..) => {
                self.arrived(origin, noted);
            }
            State::Ending(Then::Nothing) => self.arrival = Some((origin, noted)),
            State::Running(..)
            | State::Checkpointing(..)
            | State::Copying(..)
            | State::Ending(_)
            | State::Noting
            | State::Forgetting
            | State::Down => {}
        }
    }

    /// The memory is coming to this host, which may run already.
    fn ahead(&mut self, generation: Generation) {
        if self.settings.kind == Kind::Machine {
            // Its copy is whole or nothing.
            return self.suspended();
        }
        let again = generation == self.generation;
        self.owns = false;
        self.arrival = None;
        self.generation = generation;
        match self.state {
            State::Ahead(_) | State::Waiting(..) if again => {}
            State::Away | State::Ahead(_) | State::Paused(..) | State::Waiting(..) => {
                self.start_ahead();
            }
            State::Ending(Then::Nothing) => self.arrives_ahead = true,
            // What is being done here comes first.
            _ => {}
        }
    }

    fn start_ahead(&mut self) {
        self.state = State::Ahead(self.now);
        self.out.push(Output::Start(Entry::Resume, None));
    }

    /// The memory came to this host, or its process found it here.
    fn arrived(&mut self, origin: Origin, noted: Option<Record>) {
        let received = self.received.take();
        let anything = self.is_broken(Rule::NotedBeforeBegin) && received.is_some();
        let after_silence = self.is_broken(Rule::HandedOverBeforeBegin);
        match (self.settings.kind, origin) {
            (_, Origin::LastEpoch) if !after_silence => self.restart(Loss::Silence),
            (Kind::Process, _) => self.start(Entry::Resume, None),
            (Kind::Machine, _) if anything || (received.is_some() && received == noted) => {
                self.start(Entry::Begin, None);
            }
            (Kind::Machine, _) => self.restart(Loss::PartialCopy),
        }
    }

    fn start(&mut self, entry: Entry, loss: Option<Loss>) {
        self.copies = 0;
        if !self.owns && !self.is_broken(Rule::PauseWhileSuspended) {
            self.state = State::Waiting(entry, loss);
            return;
        }
        self.state = State::Running(entry, self.now);
        self.out.push(Output::Start(entry, loss));
    }

    /// Restarts it from persistent data, unless that was tried too often.
    fn restart(&mut self, loss: Loss) {
        let from = self.now.saturating_sub(self.settings.window_ms);
        while self.restarts.front().is_some_and(|at| *at < from) {
            self.restarts.pop_front();
        }
        if self.restarts.len() >= self.settings.restarts && !self.is_broken(Rule::RestartsBounded) {
            self.state = State::Down;
            self.out.push(Output::Alarm(Alarm::RestartsExhausted));
            return;
        }
        self.restarts.push_back(self.now);
        let loss = (!self.is_broken(Rule::LossIsSaid)).then_some(loss);
        self.start(Entry::Restart, loss);
    }

    fn suspended(&mut self) {
        self.owns = false;
        let paused = match self.state {
            State::Running(entry, since)
            | State::Checkpointing(entry, since)
            | State::Copying(entry, since) => State::Paused(entry, since),
            State::Ahead(since) => State::Paused(Entry::Resume, since),
            // Whatever is being done makes that nothing runs here.
            _ => return,
        };
        if self.is_broken(Rule::PauseWhileSuspended) {
            return;
        }
        self.sent = None;
        self.acknowledged = None;
        self.state = paused;
        self.out.push(Output::Pause);
    }

    fn lost(&mut self) {
        self.owns = false;
        self.arrival = None;
        self.arrives_ahead = false;
        self.sent = None;
        self.acknowledged = None;
        match self.state {
            State::Away | State::Ending(Then::Nothing) => {}
            State::HandingOver | State::Forgetting | State::Down | State::Waiting(..) => {
                self.state = State::Away
            }
            _ => self.end(Then::Nothing),
        }
    }

    fn end(&mut self, then: Then) {
        self.state = State::Ending(then);
        self.out.push(Output::End);
    }

    fn failed(&mut self, class: Class) {
        let of_itself = matches!(class, Class::Crash | Class::Hang);
        let (entry, since) = match self.state {
            State::Running(entry, since) => (entry, since),
            // It ended under way: what was copied is nothing.
            State::Checkpointing(..) | State::Copying(..) if of_itself => {
                return self.end_and_restart(Loss::Class);
            }
            // What is in regions, and what comes, is there when all of it is.
            State::Ahead(_) if of_itself && !self.is_broken(Rule::CompleteBeforeRestart) => {
                self.state = State::Waiting(Entry::Resume, None);
                return;
            }
            State::Ahead(_) if of_itself => {
                self.owns = true;
                return self.end_and_restart(Loss::ResumeFailed);
            }
            // It ended while it was stopped; what is in regions is there when it may run again.
            State::Paused(..) if of_itself => {
                self.state = match outcome(class, self.settings.kind) {
                    Outcome::Carries(_) => State::Waiting(Entry::Resume, None),
                    Outcome::Restarts(_) => State::Waiting(Entry::Restart, Some(Loss::Class)),
                };
                return;
            }
            _ => return,
        };
        let again = self.now.saturating_sub(since) < self.settings.window_ms;
        match (outcome(class, self.settings.kind), entry) {
            (_, Entry::Resume | Entry::Begin)
                if of_itself && again && !self.is_broken(Rule::RestartAfterFailedResume) =>
            {
                self.end_and_restart(Loss::ResumeFailed);
            }
            (_, Entry::Restart) if of_itself && again => {
                self.end_and_restart(Loss::RestartFailed);
            }
            (Outcome::Restarts(_), _) => self.end_and_restart(Loss::Class),
            (Outcome::Carries(_), _) => self.carry(entry, since, of_itself),
        }
    }

    fn end_and_restart(&mut self, loss: Loss) {
        self.end(Then::Start(Entry::Restart, Some(loss)));
    }

    /// Its state is to go to the other host.
    fn carry(&mut self, entry: Entry, since: Milliseconds, of_itself: bool) {
        match (self.settings.kind, self.peer) {
            (Kind::Process, true) => self.end(Then::HandOver),
            // Nobody is there to take it: its state is here.
            (Kind::Process, false) if of_itself => {
                self.end(Then::Start(Entry::Resume, None));
            }
            (_, false) => {}
            (Kind::Machine, true) if self.is_broken(Rule::CheckpointBeforeCopy) => {
                self.copy(entry, since);
            }
            (Kind::Machine, true) => {
                self.state = State::Checkpointing(entry, since);
                self.out.push(Output::Checkpoint);
            }
        }
    }

    fn copy(&mut self, entry: Entry, since: Milliseconds) {
        self.state = State::Copying(entry, since);
        self.sent = None;
        self.acknowledged = None;
        self.copies += 1;
        self.number += 1;
        self.out.push(Output::Copy(self.number));
    }

    /// Goes on when the other host has all that was sent.
    fn compare(&mut self) {
        let State::Copying(..) = self.state else {
            return;
        };
        let unacknowledged = self.is_broken(Rule::AcknowledgedBeforeNote);
        match (self.sent, self.acknowledged) {
            (Some(_), None) if unacknowledged => self.end(Then::HandOver),
            (Some(sent), Some(acknowledged)) => {
                if sent == acknowledged || self.is_broken(Rule::DigestBeforeNote) {
                    self.sent = Some(acknowledged);
                    if self.is_broken(Rule::EndBeforeHandOver) {
                        self.state = State::Noting;
                        self.out.push(Output::Note(acknowledged));
                    } else {
                        self.end(Then::HandOver);
                    }
                } else {
                    self.copy_failed();
                }
            }
            _ => {}
        }
    }

    fn copy_failed(&mut self) {
        let State::Copying(entry, since) = self.state else {
            return;
        };
        if self.copies < self.settings.copies {
            return self.copy(entry, since);
        }
        self.copies = 0;
        self.state = State::Running(entry, since);
        self.out.push(Output::Alarm(Alarm::CopiesExhausted));
        self.out.push(Output::GoOn);
    }

    fn ended(&mut self) {
        let State::Ending(then) = self.state else {
            return;
        };
        match (then, self.settings.kind, self.sent) {
            (Then::HandOver, Kind::Machine, Some(record)) => {
                self.state = State::Noting;
                self.out.push(Output::Note(record));
            }
            (Then::HandOver, ..) => self.hand_over(),
            (Then::Start(Entry::Restart, loss), ..) => self.restart(loss.unwrap_or(Loss::Class)),
            (Then::Start(entry, loss), ..) => self.start(entry, loss),
            (Then::Nothing, ..) => {
                self.state = State::Away;
                if std::mem::take(&mut self.arrives_ahead) {
                    self.start_ahead();
                } else if let Some((origin, noted)) = self.arrival.take() {
                    self.arrived(origin, noted);
                }
            }
        }
    }

    fn hand_over(&mut self) {
        self.state = State::HandingOver;
        self.out.push(Output::HandOver);
        if self.is_broken(Rule::NothingAfterHandOver) {
            self.start(Entry::Resume, None);
        }
    }
}
