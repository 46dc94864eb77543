//! What frames say, kind by kind, as bytes.

use super::buffer::Buffer;
use super::frame::{Channel, Frame, FrameError, Hello, LONGEST_NAME, PAGE_BYTES};
use crate::protocol::{Early, HostId, Message, checksum};

pub(super) const PAGE_FIELDS: usize = 28;

const HELLO: u8 = 1;
const PING: u8 = 2;
pub(super) const PAGE: u8 = 3;
const PAGE_STORED: u8 = 4;
const KEEPS: u8 = 5;
const COMMIT: u8 = 6;
const COMMITTED: u8 = 7;
const COMMIT_REFUSED: u8 = 8;
const SIGNAL: u8 = 9;
const RECLAIM: u8 = 10;
const GIVEN_BACK: u8 = 11;
const TAKEN: u8 = 12;
const MISSING: u8 = 13;
const MAP: u8 = 14;
const MAP_STORED: u8 = 15;
const MAP_REFUSED: u8 = 16;
const WANT: u8 = 17;
const VOID: u8 = 18;

/// Appends what a frame says; the kind that it is.
pub(super) fn append_payload(buffer: &mut Buffer, frame: &Frame<'_>) -> u8 {
    let mut numbers = |values: &[u64]| {
        for value in values {
            buffer.extend_from_slice(&value.to_le_bytes());
        }
    };
    match frame {
        Frame::Ping => PING,
        Frame::Hello(hello) => {
            buffer.extend_from_slice(&[u8::from(hello.channel == Channel::Signal)]);
            buffer.extend_from_slice(&[u8::from(hello.host == HostId::Second)]);
            buffer.extend_from_slice(&[match hello.early {
                Early::Off => 0,
                Early::Held => 1,
                Early::Unsafe => 2,
            }]);
            buffer.extend_from_slice(&hello.pages.to_le_bytes());
            buffer.extend_from_slice(hello.memory.as_bytes());
            HELLO
        }
        Frame::Message(message, bytes) => match *message {
            Message::Page {
                generation,
                sequence,
                page,
                contents,
            } => {
                numbers(&[generation, sequence, contents]);
                buffer.extend_from_slice(&page.to_le_bytes());
                buffer.extend_from_slice(bytes);
                PAGE
            }
            Message::PageStored {
                generation,
                keeper,
                page,
                sequence,
            } => {
                numbers(&[generation, keeper, sequence]);
                buffer.extend_from_slice(&page.to_le_bytes());
                PAGE_STORED
            }
            Message::Keeps {
                generation,
                keeper,
                power,
            } => {
                numbers(&[generation, keeper]);
                buffer.extend_from_slice(&[u8::from(power)]);
                KEEPS
            }
            Message::Missing {
                generation,
                epoch,
                first,
                pages,
            } => {
                numbers(&[generation, epoch, pages]);
                buffer.extend_from_slice(&first.to_le_bytes());
                MISSING
            }
            Message::Map {
                generation,
                epoch,
                missing,
                floor,
                digest,
            } => {
                numbers(&[generation, epoch, floor, digest]);
                buffer.extend_from_slice(&missing.to_le_bytes());
                MAP
            }
            Message::MapStored {
                generation,
                keeper,
                epoch,
            } => {
                numbers(&[generation, keeper, epoch]);
                MAP_STORED
            }
            Message::MapRefused { generation, epoch } => {
                numbers(&[generation, epoch]);
                MAP_REFUSED
            }
            Message::Want { generation, page } => {
                numbers(&[generation]);
                buffer.extend_from_slice(&page.to_le_bytes());
                WANT
            }
            Message::Void { generation, ahead } => {
                numbers(&[generation, ahead]);
                VOID
            }
            Message::Commit {
                generation,
                epoch,
                digest,
            } => {
                numbers(&[generation, epoch, digest]);
                COMMIT
            }
            Message::Committed { generation, epoch } => {
                numbers(&[generation, epoch]);
                COMMITTED
            }
            Message::CommitRefused { generation, epoch } => {
                numbers(&[generation, epoch]);
                COMMIT_REFUSED
            }
            Message::Signal { generation, epoch } => {
                numbers(&[generation, epoch]);
                SIGNAL
            }
            Message::Reclaim { generation } => {
                numbers(&[generation]);
                RECLAIM
            }
            Message::GivenBack { generation } => {
                numbers(&[generation]);
                GIVEN_BACK
            }
            Message::Taken { generation } => {
                numbers(&[generation]);
                TAKEN
            }
        },
    }
}

/// What is left of a payload.
pub(super) struct Fields<'bytes>(pub(super) &'bytes [u8]);

impl<'bytes> Fields<'bytes> {
    fn take<const N: usize>(&mut self) -> Result<[u8; N], FrameError> {
        let (field, rest) = self
            .0
            .split_first_chunk::<N>()
            .ok_or(FrameError::KindLength { kind: 0, length: 0 })?;
        self.0 = rest;
        Ok(*field)
    }

    pub(super) fn long(&mut self) -> Result<u64, FrameError> {
        self.take().map(u64::from_le_bytes)
    }

    fn int(&mut self) -> Result<u32, FrameError> {
        self.take().map(u32::from_le_bytes)
    }

    /// One of a few.
    fn either<T, const N: usize>(
        &mut self,
        name: &'static str,
        values: [T; N],
    ) -> Result<T, FrameError> {
        let [value] = self.take()?;
        let value = values.into_iter().nth(usize::from(value));
        value.ok_or(FrameError::Value(name))
    }

    fn rest(&mut self) -> &'bytes [u8] {
        std::mem::take(&mut self.0)
    }
}

/// Takes apart what a frame of this kind says.
///
/// # Errors
/// When it is none.
pub(super) fn parse<'bytes>(
    kind: u8,
    fields: &mut Fields<'bytes>,
) -> Result<Frame<'bytes>, FrameError> {
    let message = match kind {
        HELLO => return parse_hello(fields).map(Frame::Hello),
        PING => return Ok(Frame::Ping),
        PAGE => return parse_page(fields),
        PAGE_STORED => {
            let (generation, keeper, sequence) = (fields.long()?, fields.long()?, fields.long()?);
            Message::PageStored {
                generation,
                keeper,
                sequence,
                page: fields.int()?,
            }
        }
        KEEPS => Message::Keeps {
            generation: fields.long()?,
            keeper: fields.long()?,
            power: fields.either("whether there is power", [false, true])?,
        },
        MISSING => {
            let (generation, epoch, pages) = (fields.long()?, fields.long()?, fields.long()?);
            let first = fields.int()?;
            if first % 64 != 0 {
                return Err(FrameError::Value("a first page that is no multiple of 64"));
            }
            Message::Missing {
                generation,
                epoch,
                first,
                pages,
            }
        }
        MAP => {
            let (generation, epoch) = (fields.long()?, fields.long()?);
            let (floor, digest) = (fields.long()?, fields.long()?);
            Message::Map {
                generation,
                epoch,
                missing: fields.int()?,
                floor,
                digest,
            }
        }
        MAP_STORED => Message::MapStored {
            generation: fields.long()?,
            keeper: fields.long()?,
            epoch: fields.long()?,
        },
        MAP_REFUSED => Message::MapRefused {
            generation: fields.long()?,
            epoch: fields.long()?,
        },
        WANT => Message::Want {
            generation: fields.long()?,
            page: fields.int()?,
        },
        VOID => Message::Void {
            generation: fields.long()?,
            ahead: fields.long()?,
        },
        COMMIT => Message::Commit {
            generation: fields.long()?,
            epoch: fields.long()?,
            digest: fields.long()?,
        },
        COMMITTED => Message::Committed {
            generation: fields.long()?,
            epoch: fields.long()?,
        },
        COMMIT_REFUSED => Message::CommitRefused {
            generation: fields.long()?,
            epoch: fields.long()?,
        },
        SIGNAL => Message::Signal {
            generation: fields.long()?,
            epoch: fields.long()?,
        },
        RECLAIM => Message::Reclaim {
            generation: fields.long()?,
        },
        GIVEN_BACK => Message::GivenBack {
            generation: fields.long()?,
        },
        TAKEN => Message::Taken {
            generation: fields.long()?,
        },
        kind => return Err(FrameError::Kind(kind)),
    };
    Ok(Frame::Message(message, &[]))
}

fn parse_hello(fields: &mut Fields<'_>) -> Result<Hello, FrameError> {
    let channel = fields.either("a channel", [Channel::Data, Channel::Signal])?;
    let host = fields.either("a host", [HostId::First, HostId::Second])?;
    let signals = [Early::Off, Early::Held, Early::Unsafe];
    let early = fields.either("a time of the signal", signals)?;
    let pages = fields.int()?;
    let name = fields.rest();
    if name.len() > LONGEST_NAME {
        return Err(FrameError::Value("a name of more than 64 bytes"));
    }
    let memory = std::str::from_utf8(name)
        .map_err(|_| FrameError::Value("a name that is not UTF-8"))?
        .to_owned();
    Ok(Hello {
        channel,
        host,
        pages,
        memory,
        early,
    })
}

fn parse_page<'bytes>(fields: &mut Fields<'bytes>) -> Result<Frame<'bytes>, FrameError> {
    let (generation, sequence, announced) = (fields.long()?, fields.long()?, fields.long()?);
    let page = fields.int()?;
    let bytes = fields.rest();
    if bytes.len() != PAGE_BYTES {
        return Err(FrameError::KindLength { kind: 0, length: 0 });
    }
    let found = checksum(bytes);
    if found != announced {
        return Err(FrameError::Checksum {
            page,
            found,
            announced,
        });
    }
    let message = Message::Page {
        generation,
        sequence,
        page,
        contents: announced,
    };
    Ok(Frame::Message(message, bytes))
}
