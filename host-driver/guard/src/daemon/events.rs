//! What happens to a host from outside: answers, messages, the power, and commands.

use super::control::{Answer, Asked, Request};
use super::error::DaemonError;
use super::memory::Memory;
use super::shell::{Loss, Pages, Shell, index};
use super::tables::OnLoss;
use crate::arbiter::ArbiterError;
use crate::link::{self, Channel};
use crate::power;
use crate::protocol::{Input, Message, Reply, Role};
use std::time::Duration;
use tokio::time::Instant;

impl<M: Memory> Shell<M> {
    pub(super) fn ask(&mut self, number: u64, request: crate::protocol::Request) {
        let (arbiter, replies) = (self.arbiter.clone(), self.replies.clone());
        let said = matches!(request, crate::protocol::Request::Swap { .. });
        if said {
            self.audit
                .say("swap", format_args!("asked for: {request:?}"));
        }
        tokio::spawn(async move {
            // A daemon that ended needs no answer.
            let _ = replies.send((number, arbiter.ask(request).await));
        });
    }

    pub(super) fn replied(
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

    pub(super) fn link_event(&mut self, event: link::Event) -> Result<(), DaemonError> {
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
                let mut came = Pages::default();
                for (message, bytes) in heard.messages() {
                    if !self.may_be(message) {
                        let what = format!("{message:?}: there is no such page");
                        self.audit.say("refused", what);
                        self.link[index(channel)] = None;
                        break;
                    }
                    self.hear(message, bytes, &mut came)?;
                }
                self.send_run();
                self.keep(&mut came)?;
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
            link::Event::Found { complete, signal } => return self.found(complete, signal),
            link::Event::Wanted(pages) => return self.wanted(pages),
            link::Event::Refused { who, reason } => {
                self.audit.say("refused", format_args!("{who}: {reason}"));
            }
        }
        Ok(())
    }

    /// A page that the memory has.
    pub(super) fn may_be(&self, message: &Message) -> bool {
        match message {
            Message::Page { page, .. }
            | Message::PageStored { page, .. }
            | Message::Want { page, .. }
            | Message::Missing { first: page, .. } => *page < self.configuration.pages,
            _ => true,
        }
    }

    pub(super) fn power_event(&mut self, event: power::Event) -> Result<(), DaemonError> {
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

    fn loss(&self) -> Loss {
        Loss {
            at: Instant::now(),
            sent_before: self.sent_pages,
            begun: None,
            is_told: false,
            overran: false,
        }
    }

    pub(super) fn set_power(&mut self, power: bool, why: &str) -> Result<(), DaemonError> {
        self.power = power;
        self.test_ends = None;
        self.audit.say("power", why);
        if self.configuration.power.on_loss == OnLoss::Tell {
            return Ok(());
        }
        self.event = (!power).then(|| self.loss());
        self.feed(if power {
            Input::PowerRestored
        } else {
            Input::PowerLost
        })
    }

    pub(super) fn asked(&mut self, (request, answer): Asked) -> Result<(), DaemonError> {
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
            Request::TestPowerFail { .. } | Request::HandOver if self.core.missing().is_some() => {
                refused("its memory is not complete yet: pages are still to come")
            }
            Request::TestPowerFail { for_ms } => {
                self.power = false;
                if self.configuration.power.on_loss == OnLoss::HandOver {
                    then = Some(Input::PowerLost);
                    self.event = Some(self.loss());
                }
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
}
