//! What goes over a connection: frames of a limited length, numbered, each a message of the protocol.
//!
//! ```text
//!   0        1      2         4          8                16
//!   | version | kind | reserved | length   | number of the   | payload, `length` bytes ...
//!   |    u8   |  u8  |  u16 = 0 | u32      | frame, u64      |      integers are little-endian
//! ```
//! Promises: every sequence of bytes is either taken apart or refused with a reason, without a panic and without an allocation that its sender
//! chooses. A frame whose number is not the next one of its connection (doubled, left out, from elsewhere) is refused.

use super::buffer::Buffer;
use super::payload::{Fields, PAGE, PAGE_FIELDS, append_payload, parse};
use crate::protocol::{Early, Generation, HostId, Message, Page};
use thiserror::Error;

/// Version of the format. Both hosts must have the same.
pub const VERSION: u8 = 2;
/// Bytes of a page.
pub const PAGE_BYTES: usize = 4096;
/// Bytes before the payload.
pub const HEADER_BYTES: usize = 16;
/// Longest payload: a page with its numbers.
pub const LONGEST_PAYLOAD: usize = PAGE_FIELDS + PAGE_BYTES;
/// Longest name of a memory, in bytes.
pub const LONGEST_NAME: usize = 64;

/// The two connections of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Pages, commits and their answers.
    Data,
    /// The signal and its answers.
    Signal,
}

impl Channel {
    /// The connection that a message goes over.
    pub fn of(message: &Message) -> Self {
        match message {
            Message::Signal { .. }
            | Message::Reclaim { .. }
            | Message::GivenBack { .. }
            | Message::Taken { .. }
            | Message::Void { .. } => Self::Signal,
            Message::Page { .. }
            | Message::PageStored { .. }
            | Message::Keeps { .. }
            | Message::Commit { .. }
            | Message::Missing { .. }
            | Message::Map { .. }
            | Message::MapStored { .. }
            | Message::MapRefused { .. }
            | Message::Want { .. }
            | Message::Committed { .. }
            | Message::CommitRefused { .. } => Self::Data,
        }
    }
}

/// The first frame of each side: what must agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hello {
    /// Which connection this is.
    pub channel: Channel,
    /// Who says it.
    pub host: HostId,
    /// Pages of the memory.
    pub pages: Page,
    /// The name of the memory.
    pub memory: String,
    /// When the signal goes.
    pub early: Early,
}

/// What a frame says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame<'bytes> {
    /// Who is there.
    Hello(Hello),
    /// The connection is alive.
    Ping,
    /// Something of the protocol; with a page its bytes.
    Message(Message, &'bytes [u8]),
}

/// Why bytes are no frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum FrameError {
    /// Another version of the format.
    #[error("version {0} of the format, known is {VERSION}")]
    Version(u8),
    /// Bytes that must be zero are not.
    #[error("reserved bytes are {0:#06x}, not zero")]
    Reserved(u16),
    /// Longer than any frame.
    #[error("a payload of {0} bytes, at most {LONGEST_PAYLOAD} are allowed")]
    Length(u32),
    /// Not a number that is used.
    #[error("kind {0} of frame is unknown")]
    Kind(u8),
    /// Longer or shorter than this kind is.
    #[error("kind {kind} of frame with {length} bytes")]
    KindLength {
        /// The kind.
        kind: u8,
        /// Its length.
        length: usize,
    },
    /// Repeated, left out or out of order.
    #[error("frame {heard} where {wanted} is next: replayed or lost")]
    Number {
        /// Its number.
        heard: u64,
        /// The next one.
        wanted: u64,
    },
    /// The bytes are not those that were sent.
    #[error("page {page}: checksum {found:#018x}, announced {announced:#018x}")]
    Checksum {
        /// The page.
        page: Page,
        /// Of its bytes.
        found: u64,
        /// In its frame.
        announced: u64,
    },
    /// A field has a value that it cannot have.
    #[error("{0} is not possible")]
    Value(&'static str),
}

/// Appends a frame, with the number that is next on its connection.
pub fn append(buffer: &mut Buffer, number: u64, frame: &Frame<'_>) {
    let start = buffer.len();
    buffer.extend_from_slice(&[VERSION, 0, 0, 0, 0, 0, 0, 0]);
    buffer.extend_from_slice(&number.to_le_bytes());
    let kind = append_payload(buffer, frame);
    let length = u32::try_from(buffer.len() - start - HEADER_BYTES).unwrap_or(u32::MAX);
    buffer[start + 1] = kind;
    buffer[start + 4..start + 8].copy_from_slice(&length.to_le_bytes());
}

/// Which page a frame is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageNumber {
    /// Of this generation.
    pub generation: Generation,
    /// Rises with every page that the generation sends.
    pub sequence: u64,
    /// Which.
    pub page: Page,
}

/// Pages whose frames are made together at most.
pub const RUN_PAGES: usize = 32;

/// Bytes of the frame of a page.
const PAGE_FRAME_BYTES: usize = HEADER_BYTES + LONGEST_PAYLOAD;

/// Where the bytes of pages go that are sent one after the other.
#[derive(Debug)]
pub struct PageRun<'buffer> {
    bytes: &'buffer mut [u8],
    /// From the end of one page to that of the next.
    distance: usize,
}

impl<'buffer> PageRun<'buffer> {
    /// A single page.
    pub fn of_page(page: &'buffer mut [u8; PAGE_BYTES]) -> Self {
        Self {
            bytes: page,
            distance: PAGE_BYTES,
        }
    }

    /// How many there are, [`RUN_PAGES`] at most.
    pub fn count(&self) -> usize {
        self.bytes.len() / self.distance
    }

    /// Each page's place, in order.
    pub fn pages(&mut self) -> impl Iterator<Item = &mut [u8; PAGE_BYTES]> {
        let each = self.bytes.chunks_exact_mut(self.distance);
        each.filter_map(|page| page.last_chunk_mut())
    }
}

/// Appends pages as [`append`] does, the first with this number, without a copy of their bytes elsewhere: `copy` puts them in place and says
/// their checksums.
///
/// # Errors
/// Those of `copy`; the buffer is as it was then.
pub fn append_pages<E>(
    buffer: &mut Buffer,
    number: u64,
    pages: &[PageNumber],
    checksums: &mut [u64; RUN_PAGES],
    copy: impl FnOnce(&mut PageRun<'_>, &mut [u64]) -> Result<(), E>,
) -> Result<(), E> {
    let start = buffer.len();
    let pages = &pages[..pages.len().min(RUN_PAGES)];
    let checksums = &mut checksums[..pages.len()];
    let frames = buffer.extend(pages.len() * PAGE_FRAME_BYTES);
    let mut run = PageRun {
        bytes: frames,
        distance: PAGE_FRAME_BYTES,
    };
    if let Err(error) = copy(&mut run, checksums) {
        buffer.truncate(start);
        return Err(error);
    }
    let all = frames.chunks_exact_mut(PAGE_FRAME_BYTES);
    for (((frame, page), contents), number) in all.zip(pages).zip(checksums).zip(number..) {
        let (head, rest) = frame.split_at_mut(8);
        head[..4].copy_from_slice(&[VERSION, PAGE, 0, 0]);
        head[4..].copy_from_slice(&(LONGEST_PAYLOAD as u32).to_le_bytes());
        let fields = [number, page.generation, page.sequence, *contents];
        let (longs, rest) = rest.split_at_mut(fields.len() * 8);
        for (place, field) in longs.chunks_exact_mut(8).zip(fields) {
            place.copy_from_slice(&field.to_le_bytes());
        }
        rest[..4].copy_from_slice(&page.page.to_le_bytes());
    }
    Ok(())
}

/// Bytes of the frame that begins here, header and payload; `None` while not even its header is there.
///
/// # Errors
/// When no frame begins so.
pub fn length(bytes: &[u8]) -> Result<Option<usize>, FrameError> {
    let Some(header) = bytes.first_chunk::<HEADER_BYTES>() else {
        return Ok(None);
    };
    if header[0] != VERSION {
        return Err(FrameError::Version(header[0]));
    }
    let reserved = u16::from_le_bytes([header[2], header[3]]);
    if reserved != 0 {
        return Err(FrameError::Reserved(reserved));
    }
    let payload = u32::from_le_bytes([header[4], header[5], header[6], header[7]]);
    if payload as usize > LONGEST_PAYLOAD {
        return Err(FrameError::Length(payload));
    }
    Ok(Some(HEADER_BYTES + payload as usize))
}

/// Takes the first frame apart, which must have this number, and says what is behind it; `None` while it is not all there.
///
/// # Errors
/// When it is no frame, or not the next one.
pub fn split(bytes: &[u8], wanted: u64) -> Result<Option<(Frame<'_>, &[u8])>, FrameError> {
    let Some(length) = length(bytes)? else {
        return Ok(None);
    };
    let Some((frame, rest)) = bytes.split_at_checked(length) else {
        return Ok(None);
    };
    let mut fields = Fields(&frame[8..]);
    let heard = fields.long()?;
    if heard != wanted {
        return Err(FrameError::Number { heard, wanted });
    }
    let kind = frame[1];
    let payload = fields.0;
    let wrong_length = || FrameError::KindLength {
        kind,
        length: payload.len(),
    };
    let frame = parse(kind, &mut fields).map_err(|error| match error {
        FrameError::KindLength { .. } => wrong_length(),
        error => error,
    })?;
    if fields.0.is_empty() {
        Ok(Some((frame, rest)))
    } else {
        Err(wrong_length())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::checksum;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    fn frames(bytes: &[u8]) -> Vec<Frame<'_>> {
        let page = Message::Page {
            generation: 3,
            sequence: 4,
            page: 5,
            contents: checksum(bytes),
        };
        let hello = Hello {
            channel: Channel::Signal,
            host: HostId::Second,
            pages: 77,
            memory: "m\u{fc}ller".to_owned(),
            early: Early::Unsafe,
        };
        let generation = 0x0102_0304_0506_0708;
        let (keeper, sequence, epoch) = (9, 10, 11);
        let plain = [
            Message::PageStored {
                generation,
                keeper,
                page: 12,
                sequence,
            },
            Message::Keeps {
                generation,
                keeper,
                power: true,
            },
            Message::Missing {
                generation,
                epoch,
                first: 64,
                pages: 1 << 63,
            },
            Message::Map {
                generation,
                epoch,
                missing: 1,
                floor: 7,
                digest: u64::MAX,
            },
            Message::MapStored {
                generation,
                keeper,
                epoch,
            },
            Message::MapRefused { generation, epoch },
            Message::Want {
                generation,
                page: 5,
            },
            Message::Void {
                generation,
                ahead: 4,
            },
            Message::Commit {
                generation,
                epoch,
                digest: u64::MAX,
            },
            Message::Committed { generation, epoch },
            Message::CommitRefused { generation, epoch },
            Message::Signal { generation, epoch },
            Message::Reclaim { generation },
            Message::GivenBack { generation },
            Message::Taken { generation },
        ];
        let plain = plain
            .into_iter()
            .map(|message| Frame::Message(message, &[][..]));
        [
            Frame::Hello(hello),
            Frame::Ping,
            Frame::Message(page, bytes),
        ]
        .into_iter()
        .chain(plain)
        .collect()
    }

    #[test]
    fn what_is_put_together_comes_apart_the_same() {
        let bytes = [7; PAGE_BYTES];
        let mut buffer = Buffer::default();
        let all = frames(&bytes);
        for (number, frame) in all.iter().enumerate() {
            append(&mut buffer, number as u64, frame);
        }
        let mut rest = &buffer[..];
        for (number, frame) in all.iter().enumerate() {
            let (found, behind) = split(rest, number as u64).unwrap().unwrap();
            assert_eq!(&found, frame);
            rest = behind;
        }
        assert_eq!(split(rest, 99), Ok(None));
    }

    #[test]
    fn pages_that_are_copied_in_place_are_the_frames_of_their_messages() {
        let bytes = |page: Page| [page as u8; PAGE_BYTES];
        let number = |page: Page| PageNumber {
            generation: 3,
            sequence: u64::from(page) + 4,
            page,
        };
        let numbers: Vec<_> = (5..8).map(number).collect();
        let mut buffer = Buffer::default();
        for (at, number) in (8..).zip(&numbers) {
            let bytes = bytes(number.page);
            let message = Message::Page {
                generation: number.generation,
                sequence: number.sequence,
                page: number.page,
                contents: checksum(&bytes),
            };
            append(&mut buffer, at, &Frame::Message(message, &bytes));
        }
        let mut in_place = Buffer::default();
        in_place.extend_from_slice(&[1, 2]);
        let mut checksums = [0; RUN_PAGES];
        let failed = append_pages(&mut in_place, 8, &numbers, &mut checksums, |_, _| Err("no"));
        assert_eq!((failed, &in_place[..]), (Err("no"), &[1, 2][..]));
        // What was there before is not what is sent.
        in_place.clear();
        in_place.extend_from_slice(&[0xaa; 3 * 5000]);
        in_place.clear();
        let copied = append_pages(&mut in_place, 8, &numbers, &mut checksums, |run, sums| {
            assert_eq!((run.count(), sums.len()), (3, 3));
            for ((into, sum), page) in run.pages().zip(sums).zip(5..) {
                *into = bytes(page);
                *sum = checksum(into);
            }
            Ok::<_, ()>(())
        });
        assert_eq!((copied, &in_place[..]), (Ok(()), &buffer[..]));
    }

    #[test]
    fn a_frame_that_is_not_all_there_is_waited_for() {
        let bytes = [7; PAGE_BYTES];
        for frame in frames(&bytes) {
            let mut buffer = Buffer::default();
            append(&mut buffer, 0, &frame);
            for end in (0..buffer.len()).step_by(7) {
                assert_eq!(split(&buffer[..end], 0), Ok(None), "{frame:?}");
            }
        }
    }

    #[test]
    fn a_frame_that_is_doubled_left_out_or_damaged_is_refused() {
        let bytes = [7; PAGE_BYTES];
        let mut buffer = Buffer::default();
        append(&mut buffer, 4, &frames(&bytes)[2]);
        for wanted in [0, 3, 5] {
            assert_eq!(
                split(&buffer, wanted),
                Err(FrameError::Number { heard: 4, wanted })
            );
        }
        // Every byte that the format has a say about; generation, sequence and number of the page are any numbers.
        let free = HEADER_BYTES..HEADER_BYTES + 16;
        let page = HEADER_BYTES + 24..HEADER_BYTES + 28;
        for position in 0..buffer.len() {
            let mut damaged = buffer.clone();
            damaged[position] ^= 0x10;
            let taken = matches!(split(&damaged, 4), Ok(Some(_)));
            let any = free.contains(&position) || page.contains(&position);
            assert_eq!(taken, any, "byte {position}");
        }
    }

    /// `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_INPUTS` takes more.
    #[test]
    fn no_bytes_make_it_panic_or_take_what_it_would_not_say() {
        let number = |variable: &str, default: u64| match std::env::var(variable) {
            Ok(text) => text
                .parse()
                .unwrap_or_else(|_| panic!("{variable} is a number")),
            Err(_) => default,
        };
        let (first, inputs) = (
            number("OUTRIGGER_SEED", 0),
            number("OUTRIGGER_INPUTS", 20_000),
        );
        let bytes = [7; PAGE_BYTES];
        let mut taken = 0_u64;
        for seed in first..first + inputs {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            let all = frames(&bytes);
            let mut buffer = Buffer::default();
            append(&mut buffer, 1, &all[random.random_range(0..all.len())]);
            for _ in 0..random.random_range(0..4) {
                let position = random.random_range(0..buffer.len().min(40));
                buffer[position] = random.random();
            }
            buffer.truncate(random.random_range(0..=buffer.len()));
            if let Ok(Some((frame, rest))) = split(&buffer, 1) {
                taken += 1;
                let mut again = Buffer::default();
                append(&mut again, 1, &frame);
                again.extend_from_slice(rest);
                assert_eq!(again[..], buffer[..], "seed {seed}");
            }
        }
        // Inputs that are all refused prove nothing.
        assert!(taken * 100 > inputs, "{taken} of {inputs} were taken");
    }
}
