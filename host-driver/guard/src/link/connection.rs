//! One connection: the greeting, then frames in both directions until one side ends.

use super::buffer::Buffer;
use super::frame::{
    self, Channel, Frame, FrameError, HEADER_BYTES, Hello, LONGEST_PAYLOAD, PageNumber, PageRun,
    RUN_PAGES,
};
use super::network::Socket;
use super::pool::Pool;
use super::tls::{Outgoing, RECEIVED_BYTES, TlsConnection};
use super::{Event, PAGE_BYTES};
use crate::protocol::Message;
use std::ops::Range;
use std::time::Duration;
use thiserror::Error;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};

/// Bytes that are read at once.
const READ_BYTES: usize = 256 * 1024;

/// Why a connection does not come about, or ends.
#[derive(Debug, Error)]
pub(super) enum ConnectionError {
    #[error("{0}")]
    Stream(#[from] std::io::Error),
    #[error("{0}")]
    Frame(#[from] FrameError),
    #[error("the other side closed it")]
    Ended,
    #[error("nothing was heard for {0:?}")]
    Silent(Duration),
    #[error("nothing could be sent for {0:?}")]
    Stuck(Duration),
    #[error("the first frame is no greeting")]
    NoHello,
    #[error("the other host says {heard}, this one {mine}")]
    Differs { heard: String, mine: String },
    #[error("{0} does not go over this channel")]
    WrongChannel(&'static str),
    #[error("it was replaced")]
    Replaced,
}

/// Who speaks first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Connecting,
    Listening,
}

/// A connection whose two sides know each other.
pub(super) struct Opened<S> {
    pub(super) stream: TlsConnection<S>,
    pub(super) channel: Channel,
    /// What came behind the greeting.
    came: Vec<u8>,
}

/// The way to the other host.
#[derive(Debug)]
pub struct Sender {
    chunks: mpsc::UnboundedSender<Buffer>,
    pool: Pool<Buffer>,
    buffer: Buffer,
    number: u64,
}

/// Room that a buffer of what came has: the last piece may be what makes it full.
const ROOM_BYTES: usize = READ_BYTES + RECEIVED_BYTES + HEADER_BYTES + LONGEST_PAYLOAD;
/// And one of what goes: the last pages may.
const SENT_BYTES: usize = READ_BYTES + RUN_PAGES * (HEADER_BYTES + LONGEST_PAYLOAD);

impl Sender {
    /// Puts a message that is no page behind those that wait for [`Sender::flush`].
    pub fn put(&mut self, message: &Message) {
        self.put_frame(&Frame::Message(message.clone(), &[]));
    }

    /// Puts pages there, [`RUN_PAGES`] at most, whose bytes `copy` copies to where they are sent from, and says the checksums of.
    ///
    /// # Errors
    /// Those of `copy`: nothing was put there then.
    pub fn put_pages<E>(
        &mut self,
        pages: &[PageNumber],
        checksums: &mut [u64; RUN_PAGES],
        copy: impl FnOnce(&mut PageRun<'_>, &mut [u64]) -> Result<(), E>,
    ) -> Result<(), E> {
        frame::append_pages(&mut self.buffer, self.number, pages, checksums, copy)?;
        self.number += pages.len() as u64;
        Ok(())
    }

    /// Puts a sign of life there.
    pub fn ping(&mut self) {
        self.put_frame(&Frame::Ping);
    }

    fn put_frame(&mut self, frame: &Frame<'_>) {
        frame::append(&mut self.buffer, self.number, frame);
        self.number += 1;
    }

    /// As much waits as is to be sent at once.
    pub fn is_full(&self) -> bool {
        self.buffer.len() >= READ_BYTES
    }

    /// Sends what waits.
    ///
    /// How much is on its way is bounded by whoever sends: pages by the window of the protocol, the rest by being answers.
    pub fn flush(&mut self) {
        if !self.buffer.is_empty() {
            // A connection that is gone is told of in an event.
            let next = self.pool.take(SENT_BYTES);
            let _ = self.chunks.send(std::mem::replace(&mut self.buffer, next));
        }
    }
}

/// Messages that came together.
#[derive(Debug)]
pub struct Heard {
    pool: Pool<Vec<u8>>,
    bytes: Vec<u8>,
    messages: Vec<(Message, Range<usize>)>,
}

impl Heard {
    /// Messages without bytes.
    pub fn of(messages: Vec<Message>) -> Self {
        Self {
            pool: Pool::default(),
            bytes: Vec::new(),
            messages: messages
                .into_iter()
                .map(|message| (message, 0..0))
                .collect(),
        }
    }

    /// The messages in order, with the bytes of pages.
    pub fn messages(&self) -> impl Iterator<Item = (&Message, &[u8])> {
        self.messages
            .iter()
            .map(|(message, range)| (message, &self.bytes[range.clone()]))
    }
}

impl Drop for Heard {
    fn drop(&mut self) {
        self.pool.give_back(std::mem::take(&mut self.bytes));
    }
}

/// Greets the other side, and sees whether it is of the same pair; `came` came already.
pub(super) async fn greet<S: Socket>(
    (stream, mut came): (TlsConnection<S>, Vec<u8>),
    mine: &Hello,
    side: Side,
) -> Result<Opened<S>, ConnectionError> {
    if side == Side::Connecting {
        send_hello(&stream, mine).await?;
    }
    let heard = read_hello(&stream, &mut came).await?;
    let channel = match side {
        Side::Connecting => mine.channel,
        Side::Listening => heard.channel,
    };
    let wanted = Hello {
        channel,
        host: mine.host.other(),
        ..mine.clone()
    };
    if heard != wanted {
        return Err(ConnectionError::Differs {
            heard: format!("{heard:?}"),
            mine: format!("{wanted:?}"),
        });
    }
    if side == Side::Listening {
        let mine = Hello {
            channel,
            ..mine.clone()
        };
        send_hello(&stream, &mine).await?;
    }
    Ok(Opened {
        stream,
        channel,
        came,
    })
}

async fn send_hello<S: Socket>(
    stream: &TlsConnection<S>,
    hello: &Hello,
) -> Result<(), ConnectionError> {
    let mut buffer = Buffer::default();
    frame::append(&mut buffer, 0, &Frame::Hello(hello.clone()));
    stream.write_all(&mut Outgoing::default(), &buffer).await?;
    Ok(())
}

async fn read_hello<S: Socket>(
    stream: &TlsConnection<S>,
    came: &mut Vec<u8>,
) -> Result<Hello, ConnectionError> {
    loop {
        if let Some((frame, rest)) = frame::split(came, 0)? {
            let Frame::Hello(hello) = frame else {
                return Err(ConnectionError::NoHello);
            };
            let end = came.len() - rest.len();
            came.drain(..end);
            return Ok(hello);
        }
        if stream.read(came).await? == 0 {
            return Err(ConnectionError::Ended);
        }
    }
}

/// Carries frames until one side ends it, or nothing is heard for so long.
pub(super) async fn serve<S: Socket>(
    opened: Opened<S>,
    connection: u64,
    events: &mpsc::Sender<Event>,
    silence: Duration,
) {
    let Opened {
        stream,
        channel,
        came,
    } = opened;
    let (chunks, mut waiting) = mpsc::unbounded_channel::<Buffer>();
    let (sent, taken) = (Pool::default(), Pool::<Vec<u8>>::default());
    let sender = Sender {
        chunks,
        pool: sent.clone(),
        buffer: sent.take(SENT_BYTES),
        number: 1,
    };
    let opened = Event::Opened {
        channel,
        connection,
        sender: Box::new(sender),
    };
    if events.send(opened).await.is_err() {
        return;
    }
    let write = async {
        let mut outgoing = Outgoing::default();
        while let Some(chunk) = waiting.recv().await {
            let write = stream.write_all(&mut outgoing, &chunk);
            match timeout(silence, write).await {
                Ok(Ok(())) => sent.give_back(chunk),
                Ok(Err(error)) => return ConnectionError::from(error),
                Err(_) => return ConnectionError::Stuck(silence),
            }
        }
        let _ = timeout(silence, stream.end(&mut outgoing)).await;
        ConnectionError::Replaced
    };
    let read = async {
        let mut bytes = taken.take(ROOM_BYTES);
        bytes.extend_from_slice(&came);
        let incoming = Incoming {
            stream: &stream,
            channel,
            connection,
            bytes,
            pool: taken,
        };
        match incoming.read_frames(events, silence).await {
            Ok(()) => ConnectionError::Ended,
            Err(error) => error,
        }
    };
    let reason = tokio::select! {
        // In a fixed order, so that a simulated world is the same again; neither keeps the other from its turn.
        biased;
        reason = write => reason,
        reason = read => reason,
    };
    let _ = events
        .send(Event::Closed {
            channel,
            connection,
            reason: reason.to_string(),
        })
        .await;
}

/// What comes over a connection.
struct Incoming<'connection, S> {
    stream: &'connection TlsConnection<S>,
    channel: Channel,
    connection: u64,
    /// What has come and is not taken apart.
    bytes: Vec<u8>,
    pool: Pool<Vec<u8>>,
}

impl<S: Socket> Incoming<'_, S> {
    async fn read_frames(
        self,
        events: &mpsc::Sender<Event>,
        silence: Duration,
    ) -> Result<(), ConnectionError> {
        let Self {
            stream,
            channel,
            connection,
            mut bytes,
            pool,
        } = self;
        let mut number = 1;
        loop {
            // As much as is there, and not much more than a chunk: each event wakes the daemon.
            while bytes.len() < READ_BYTES {
                let waits = !holds_a_frame(&bytes)?;
                let count = tokio::select! {
                    biased;
                    count = stream.read(&mut bytes) => count?,
                    () = std::future::ready(()), if !waits => break,
                    () = sleep(silence), if waits => return Err(ConnectionError::Silent(silence)),
                };
                if count == 0 {
                    if waits {
                        return Ok(());
                    }
                    // The end comes again after what was said before it.
                    break;
                }
            }
            let (messages, end) = take_apart(&bytes, channel, &mut number)?;
            let mut next = pool.take(ROOM_BYTES);
            next.extend_from_slice(&bytes[end..]);
            bytes.truncate(end);
            let bytes = std::mem::replace(&mut bytes, next);
            let heard = Heard {
                pool: pool.clone(),
                bytes,
                messages,
            };
            let event = Event::Heard {
                channel,
                connection,
                heard,
            };
            if events.send(event).await.is_err() {
                return Ok(());
            }
        }
    }
}

fn holds_a_frame(bytes: &[u8]) -> Result<bool, FrameError> {
    Ok(frame::length(bytes)?.is_some_and(|length| bytes.len() >= length))
}

type Messages = Vec<(Message, Range<usize>)>;

/// The messages of all whole frames, and where the last of these ends.
fn take_apart(
    bytes: &[u8],
    channel: Channel,
    number: &mut u64,
) -> Result<(Messages, usize), ConnectionError> {
    // As many as there are pages, most likely.
    let mut messages = Vec::with_capacity(bytes.len() / PAGE_BYTES + 1);
    let mut at = 0;
    while let Some((frame, rest)) = frame::split(&bytes[at..], *number)? {
        let end = bytes.len() - rest.len();
        match frame {
            Frame::Hello(_) => return Err(ConnectionError::WrongChannel("a second greeting")),
            Frame::Ping => {}
            Frame::Message(message, _) if Channel::of(&message) != channel => {
                return Err(ConnectionError::WrongChannel(match channel {
                    Channel::Data => "what belongs to the signal",
                    Channel::Signal => "what belongs to the data",
                }));
            }
            Frame::Message(message, page) => {
                debug_assert!(page.is_empty() || page.len() == PAGE_BYTES);
                messages.push((message, end - page.len()..end));
            }
        }
        *number += 1;
        at = end;
    }
    Ok((messages, at))
}
