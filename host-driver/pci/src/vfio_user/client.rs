//! Calls over a channel: one at a time, each with a deadline, each answered, refused, or the end of the connection.

use super::channel::{Channel, ChannelError};
use super::message::{Command, HEADER_BYTES, Header, Kind};
use crate::{PciError, Result};
use std::os::fd::BorrowedFd;
use std::time::Duration;

/// The calling end of a connection.
#[derive(Debug)]
pub(super) struct Client {
    channel: Channel,
    next_id: u16,
    /// Why no call can succeed any more.
    dead: Option<String>,
}

impl Client {
    pub(super) fn new(channel: Channel) -> Self {
        Self {
            channel,
            next_id: 0,
            dead: None,
        }
    }

    /// Sends a command and hands out the payload of its reply.
    ///
    /// After a time-out a late reply could be taken for that of the next call, and after a message that is none nothing is known about
    /// where the next one begins. So both end the connection, and every later call says why.
    pub(super) fn call(
        &mut self,
        command: Command,
        payload: &[u8],
        files: &[BorrowedFd<'_>],
        limit: Duration,
    ) -> Result<Vec<u8>> {
        if let Some(reason) = &self.dead {
            return Err(PciError::Gone(reason.clone()));
        }
        let id = self.next_id;
        self.next_id = self.next_id.wrapping_add(1);
        let reply = self.exchange(id, command, payload, files, limit);
        match reply {
            Ok(Ok(payload)) => Ok(payload),
            Ok(Err(errno)) => Err(PciError::Refused {
                what: command.name(),
                errno,
            }),
            Err(ChannelError::TimedOut) => {
                let what = command.name();
                self.dead = Some(format!("{what}: no answer within {limit:?}"));
                Err(PciError::TimedOut { what, limit })
            }
            Err(ChannelError::Broken(reason)) => {
                let reason = format!("{}: {reason}", command.name());
                self.dead = Some(reason.clone());
                Err(PciError::Gone(reason))
            }
        }
    }

    /// Ends the connection because a reply makes no sense.
    pub(super) fn give_up(&mut self, reason: String) -> PciError {
        self.dead = Some(reason.clone());
        PciError::Gone(reason)
    }

    fn exchange(
        &mut self,
        id: u16,
        command: Command,
        payload: &[u8],
        files: &[BorrowedFd<'_>],
        limit: Duration,
    ) -> std::result::Result<std::result::Result<Vec<u8>, i32>, ChannelError> {
        let size = u32::try_from(HEADER_BYTES + payload.len())
            .map_err(|_| ChannelError::Broken("a message too long to send".to_owned()))?;
        let header = Header {
            id,
            command: command as u16,
            size,
            kind: Kind::Command { no_reply: false },
        };
        self.channel.send(header, payload, files, limit)?;
        let message = self.channel.receive(limit)?;
        let got = message.header;
        let outcome = match got.kind {
            Kind::Reply => Ok(message.payload),
            Kind::Refusal(errno) => Err(errno),
            Kind::Command { .. } => {
                let text = format!("command {} in place of a reply", got.command);
                return Err(ChannelError::Broken(text));
            }
        };
        if (got.id, got.command) != (id, command as u16) {
            return Err(ChannelError::Broken(format!(
                "a reply to message {} (command {}) in place of one to message {id}",
                got.id, got.command
            )));
        }
        Ok(outcome)
    }
}
