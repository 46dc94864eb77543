//! A copy that comes from the other host: a process of QEMU that waits for it, is fed with it, and keeps it until it may begin.
//!
//! ```text
//!   none --stands by--> prepared --offer--> fed --all is there--> loading --QEMU says so--> whole --begin--> the machine
//!     ^                                      |                      |                        |
//!     +---------- broken off, damaged, QEMU ended, another offer ---+------------------------+
//! ```

use super::News;
use super::configuration::Configuration;
use super::qemu::{Purpose, Qemu};
use super::receiver::Answer;
use crate::engine::Event;
use crate::protocol::{Input, Record};
use serde_json::json;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// A process that waits for copies is started again so long after one that ended by itself.
const AGAIN: Duration = Duration::from_secs(1);

/// An offer that waits until QEMU can be fed.
struct Offer {
    arrival: u64,
    answer: Answer<PathBuf>,
}

/// How far a copy is.
enum Stage {
    Prepared,
    Fed(u64),
    Loading(u64, Record, Answer<()>),
    /// QEMU has all of it; whether that is all there is has still to be heard.
    Loaded(u64),
    Whole,
}

/// The copies that come to this host.
pub(super) struct Copies {
    qemu: Option<Qemu>,
    stage: Stage,
    offer: Option<Offer>,
    /// When the last process was started.
    started: Option<Instant>,
    begin: Duration,
    /// What was said last: once, not at every attempt.
    told: String,
}

impl Copies {
    /// None yet; QEMU is waited for so long when it starts.
    pub(super) fn new(begin: Duration) -> Self {
        Self {
            qemu: None,
            stage: Stage::Prepared,
            offer: None,
            started: None,
            begin,
            told: String::new(),
        }
    }

    /// Looks at it, on a host that stands by, or does not.
    pub(super) fn look(
        &mut self,
        configuration: &Configuration,
        stands_by: bool,
        events: &mut Vec<Event>,
    ) {
        if self.qemu.is_none() && stands_by {
            let soon = self
                .started
                .is_some_and(|started| started.elapsed() < AGAIN);
            if !soon || self.offer.is_some() {
                self.prepare(configuration, events);
            }
        }
        let Some(qemu) = &mut self.qemu else {
            return;
        };
        if let Some(how) = qemu.child.ended() {
            return self.gone(
                &format!("QEMU, which waited for a copy, ended: {how}"),
                events,
            );
        }
        match qemu.is_ready() {
            Ok(true) => {}
            Ok(false) if qemu.started.elapsed() < self.begin => return,
            Ok(false) => return self.gone("QEMU does not listen", events),
            Err(error) => return self.gone(&error.to_string(), events),
        }
        match qemu.events() {
            Ok(happened) => {
                for event in happened {
                    if event.name == "MIGRATION" {
                        match event.data["status"].as_str() {
                            Some("completed") => self.loaded(events),
                            Some("failed") => return self.gone("QEMU refuses it", events),
                            _ => {}
                        }
                    }
                }
            }
            Err(error) => return self.gone(&error.to_string(), events),
        }
        self.take_offer(configuration, events);
    }

    fn prepare(&mut self, configuration: &Configuration, events: &mut Vec<Event>) {
        self.started = Some(Instant::now());
        self.stage = Stage::Prepared;
        match Qemu::start(configuration, Purpose::Receive) {
            Ok(qemu) => self.qemu = Some(qemu),
            Err(error) => self.gone(&error.to_string(), events),
        }
    }

    /// What there was of a copy is gone.
    fn gone(&mut self, why: &str, events: &mut Vec<Event>) {
        self.qemu = None;
        if self.told != why {
            self.told = why.to_owned();
            events.push(Event::Said(format!("a copy from the other host: {why}")));
        }
        events.push(Event::Input(Input::CopyGone));
        if let Stage::Loading(_, _, answer) = std::mem::replace(&mut self.stage, Stage::Prepared) {
            // Who asked may be gone as well.
            let _ = answer.send(Err(why.to_owned()));
        }
        if let Some(offer) = self.offer.take() {
            let _ = offer.answer.send(Err(why.to_owned()));
        }
    }

    /// Takes news of copies that come.
    pub(super) fn hear(&mut self, news: News, stands_by: bool, events: &mut Vec<Event>) {
        match news {
            News::Offered { answer, .. } if !stands_by => {
                let _ = answer.send(Err("this host does not stand by".to_owned()));
            }
            News::Offered {
                arrival,
                number,
                answer,
            } => {
                events.push(Event::Said(format!(
                    "copy {number} of the other host comes"
                )));
                // None that came before counts, and a process that was fed is of no use.
                if !matches!(self.stage, Stage::Prepared) {
                    self.gone("another one comes", events);
                }
                self.offer = Some(Offer { arrival, answer });
                events.push(Event::Input(Input::CopyGone));
            }
            News::Arrived {
                arrival,
                record,
                answer,
            } => match self.stage {
                Stage::Fed(fed) if fed == arrival => {
                    self.stage = Stage::Loading(arrival, record, answer);
                }
                Stage::Loaded(loaded) if loaded == arrival => whole(self, record, &answer, events),
                _ => {
                    let _ = answer.send(Err("another copy came".to_owned()));
                }
            },
            News::Broken(arrival, why) => {
                let is_this = match &self.stage {
                    Stage::Fed(fed) | Stage::Loading(fed, ..) | Stage::Loaded(fed) => {
                        *fed == arrival
                    }
                    Stage::Prepared | Stage::Whole => false,
                };
                if is_this {
                    self.gone(&format!("refused: {why}"), events);
                } else {
                    events.push(Event::Said(format!("a copy was refused: {why}")));
                }
            }
            _ => {}
        }
    }

    /// QEMU has loaded a copy.
    fn loaded(&mut self, events: &mut Vec<Event>) {
        match std::mem::replace(&mut self.stage, Stage::Prepared) {
            Stage::Fed(arrival) => self.stage = Stage::Loaded(arrival),
            Stage::Loading(_, record, answer) => whole(self, record, &answer, events),
            other => self.stage = other,
        }
    }

    /// Lets a copy that is offered come, once there is a process for it.
    fn take_offer(&mut self, configuration: &Configuration, events: &mut Vec<Event>) {
        let (Some(qemu), Some(offer)) = (&mut self.qemu, self.offer.take()) else {
            return;
        };
        let socket = configuration.folder.join("incoming");
        let uri = format!("unix:{}", socket.display());
        match qemu.execute("migrate-incoming", json!({ "uri": uri })) {
            Ok(_) => {
                self.stage = Stage::Fed(offer.arrival);
                self.told.clear();
                let _ = offer.answer.send(Ok(socket));
            }
            Err(error) => {
                self.offer = Some(offer);
                self.gone(&error.to_string(), events);
            }
        }
    }

    /// The whole copy, to begin with.
    pub(super) fn take(&mut self) -> Option<Qemu> {
        match std::mem::replace(&mut self.stage, Stage::Prepared) {
            Stage::Whole => self.qemu.take(),
            other => {
                self.stage = other;
                None
            }
        }
    }

    /// This host runs the machine itself: no copy is waited for.
    pub(super) fn stop(&mut self) {
        self.qemu = None;
        self.stage = Stage::Prepared;
        self.offer = None;
        self.started = None;
    }
}

fn whole(copies: &mut Copies, record: Record, answer: &Answer<()>, events: &mut Vec<Event>) {
    copies.stage = Stage::Whole;
    // Before the other host hears that it is: a hand-over may follow at once.
    events.push(Event::Input(Input::Received(record)));
    let _ = answer.send(Ok(()));
}
