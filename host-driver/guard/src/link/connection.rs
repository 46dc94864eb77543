//! One connection: the greeting, then frames in both directions until one side ends.

use super::frame::{
    self, Channel, Frame, FrameError, HEADER_BYTES, Hello, LONGEST_PAYLOAD, PageNumber,
};
use super::pool::Pool;
use super::{Event, PAGE_BYTES};
use crate::protocol::Message;
use std::ops::Range;
use std::time::Duration;
use thiserror::Error;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsStream;

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
pub(super) struct Opened {
    pub(super) stream: TlsStream<TcpStream>,
    pub(super) channel: Channel,
}

/// The way to the other host.
#[derive(Debug)]
pub struct Sender {
    chunks: mpsc::UnboundedSender<Vec<u8>>,
    pool: Pool,
    buffer: Vec<u8>,
    number: u64,
}

/// Room that a buffer has: a frame may be what makes it full.
const ROOM_BYTES: usize = READ_BYTES + HEADER_BYTES + LONGEST_PAYLOAD;

impl Sender {
    /// Puts a message that is no page behind those that wait for [`Sender::flush`].
    pub fn put(&mut self, message: &Message) {
        self.put_frame(&Frame::Message(message.clone(), &[]));
    }

    /// Puts a page there, whose bytes `copy` copies to where they are sent from, and says the checksum of.
    ///
    /// # Errors
    /// Those of `copy`: nothing was put there then.
    pub fn put_page<E>(
        &mut self,
        number: &PageNumber,
        copy: impl FnOnce(&mut [u8; PAGE_BYTES]) -> Result<u64, E>,
    ) -> Result<u64, E> {
        let contents = frame::append_page(&mut self.buffer, self.number, number, copy)?;
        self.number += 1;
        Ok(contents)
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
            let next = self.pool.take(ROOM_BYTES);
            let _ = self.chunks.send(std::mem::replace(&mut self.buffer, next));
        }
    }
}

/// Messages that came together.
#[derive(Debug)]
pub struct Heard {
    pool: Pool,
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

/// Greets the other side, and sees whether it is of the same pair.
pub(super) async fn greet(
    mut stream: TlsStream<TcpStream>,
    mine: &Hello,
    side: Side,
) -> Result<Opened, ConnectionError> {
    if side == Side::Connecting {
        send_hello(&mut stream, mine).await?;
    }
    let heard = read_hello(&mut stream).await?;
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
        send_hello(&mut stream, &mine).await?;
    }
    Ok(Opened { stream, channel })
}

async fn send_hello(
    stream: &mut (impl AsyncWrite + Unpin),
    hello: &Hello,
) -> Result<(), ConnectionError> {
    let mut buffer = Vec::new();
    frame::append(&mut buffer, 0, &Frame::Hello(hello.clone()));
    stream.write_all(&buffer).await?;
    stream.flush().await?;
    Ok(())
}

async fn read_hello(stream: &mut (impl AsyncRead + Unpin)) -> Result<Hello, ConnectionError> {
    let mut buffer = vec![0; HEADER_BYTES];
    stream.read_exact(&mut buffer).await?;
    let length = frame::length(&buffer)?.unwrap_or(HEADER_BYTES);
    buffer.resize(length, 0);
    stream.read_exact(&mut buffer[HEADER_BYTES..]).await?;
    match frame::split(&buffer, 0)? {
        Some((Frame::Hello(hello), _)) => Ok(hello),
        _ => Err(ConnectionError::NoHello),
    }
}

/// Carries frames until one side ends it, or nothing is heard for so long.
pub(super) async fn serve(
    opened: Opened,
    connection: u64,
    events: &mpsc::Sender<Event>,
    silence: Duration,
) {
    let channel = opened.channel;
    let (mut incoming, mut outgoing) = tokio::io::split(opened.stream);
    let (chunks, mut waiting) = mpsc::unbounded_channel::<Vec<u8>>();
    let (sent, taken) = (Pool::default(), Pool::default());
    let sender = Sender {
        chunks,
        pool: sent.clone(),
        buffer: sent.take(ROOM_BYTES),
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
        while let Some(chunk) = waiting.recv().await {
            let write = async {
                outgoing.write_all(&chunk).await?;
                outgoing.flush().await
            };
            match timeout(silence, write).await {
                Ok(Ok(())) => sent.give_back(chunk),
                Ok(Err(error)) => return ConnectionError::from(error),
                Err(_) => return ConnectionError::Stuck(silence),
            }
        }
        let _ = timeout(silence, outgoing.shutdown()).await;
        ConnectionError::Replaced
    };
    let read = async {
        match read_frames(&mut incoming, channel, connection, events, silence, &taken).await {
            Ok(()) => ConnectionError::Ended,
            Err(error) => error,
        }
    };
    let reason = tokio::select! {
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

async fn read_frames(
    incoming: &mut (impl AsyncRead + Unpin),
    channel: Channel,
    connection: u64,
    events: &mpsc::Sender<Event>,
    silence: Duration,
    pool: &Pool,
) -> Result<(), ConnectionError> {
    let mut number = 1;
    let mut bytes = pool.take(ROOM_BYTES);
    loop {
        // As much as is there, and at most a chunk: TLS gives a record at a time, and each event wakes the daemon.
        while bytes.len() < READ_BYTES {
            let room = READ_BYTES - bytes.len();
            let waits = !holds_a_frame(&bytes)?;
            let mut limited = (&mut *incoming).take(room as u64);
            let count = tokio::select! {
                biased;
                count = limited.read_buf(&mut bytes) => count?,
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
    let mut messages = Vec::new();
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
