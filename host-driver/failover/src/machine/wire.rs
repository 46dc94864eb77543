//! What goes between two supervisors while a machine is copied: frames over mutually authenticated TLS, every wait with a bound.
//!
//! ```text
//!   source                                    destination
//!     Offer(number, name)      -->
//!                              <--   Ready | Refused(why)
//!     Bytes ... Bytes          -->   into QEMU, counted and hashed
//!     Remainder, Bytes ...     -->   of a copy that was open: it has to be done soon from here on
//!     End(bytes, digest)       -->   the same here, and QEMU has loaded all of it?
//!                              <--   Acknowledged(bytes, digest) | Refused(why)
//!   frame: kind (u8), length (u32), so many bytes; numbers are little-endian
//! ```

use crate::protocol::Record;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};
use xxhash_rust::xxh3::Xxh3;

/// What an offer begins with: these supervisors, this version of what they say.
const MAGIC: [u8; 8] = *b"ogcopy\0\x02";
/// Bytes of the machine in a frame.
pub(super) const CHUNK: usize = 256 * 1024;
const HEADER: usize = 5;
/// Longest reason.
const LONGEST_REASON: usize = 1024;

/// What a frame is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Frame {
    /// A copy of this number, of the application of this name, is to come; one that stays open lasts until [`Frame::Remainder`] without a bound.
    Offer {
        number: u64,
        stays_open: bool,
        name: String,
    },
    /// It may.
    Ready,
    /// It may not, or is of no use.
    Refused(String),
    /// Bytes of the machine, which are in the buffer.
    Bytes,
    /// The machine stands still, and what is left of it follows.
    Remainder,
    /// That was all, as the source reckons it.
    End(Record),
    /// All of it is here and whole, as the destination reckons it.
    Acknowledged(Record),
}

fn wrong(what: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what.into())
}

fn record_bytes(record: Record) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&record.bytes.to_le_bytes());
    bytes[8..].copy_from_slice(&record.digest.to_le_bytes());
    bytes
}

fn record(bytes: &[u8]) -> io::Result<Record> {
    let Some((bytes, digest)) = bytes.split_first_chunk() else {
        return Err(wrong("a record that is cut off"));
    };
    let digest = digest
        .try_into()
        .map_err(|_| wrong("a record that is no record"))?;
    Ok(Record {
        bytes: u64::from_le_bytes(*bytes),
        digest: u64::from_le_bytes(digest),
    })
}

/// Sends a frame other than bytes of the machine.
pub(super) fn send(stream: &mut impl Write, frame: &Frame) -> io::Result<()> {
    let (kind, payload) = match frame {
        Frame::Offer {
            number,
            stays_open,
            name,
        } => {
            let number = number.to_le_bytes();
            let open = [u8::from(*stays_open)];
            (
                1,
                [&MAGIC[..], &number[..], &open[..], name.as_bytes()].concat(),
            )
        }
        Frame::Ready => (2, Vec::new()),
        Frame::Refused(why) => {
            let mut ends = (0..=LONGEST_REASON.min(why.len())).rev();
            let end = ends.find(|end| why.is_char_boundary(*end));
            (3, why.as_bytes()[..end.unwrap_or_default()].to_vec())
        }
        Frame::Bytes => return Err(wrong("bytes are sent from their buffer")),
        Frame::End(record) => (5, record_bytes(*record).to_vec()),
        Frame::Acknowledged(record) => (6, record_bytes(*record).to_vec()),
        Frame::Remainder => (7, Vec::new()),
    };
    let mut buffer = vec![0; HEADER];
    buffer.extend_from_slice(&payload);
    write_header(&mut buffer, kind);
    stream.write_all(&buffer)?;
    stream.flush()
}

fn write_header(buffer: &mut [u8], kind: u8) {
    let length = (buffer.len() - HEADER) as u32;
    buffer[0] = kind;
    buffer[1..HEADER].copy_from_slice(&length.to_le_bytes());
}

/// Room for bytes of a machine, with what goes before them.
pub(super) struct Chunk {
    buffer: Vec<u8>,
}

impl Chunk {
    pub(super) fn new() -> Self {
        Self {
            buffer: vec![0; HEADER + CHUNK],
        }
    }

    /// Reads what there is, up to a chunk, and sends it; how much that was, added to the reckoning. 0 is the end.
    pub(super) fn pass_on(
        &mut self,
        from: &mut impl Read,
        to: &mut impl Write,
        reckoning: &mut Reckoning,
    ) -> io::Result<usize> {
        let count = from.read(&mut self.buffer[HEADER..])?;
        if count > 0 {
            let frame = &mut self.buffer[..HEADER + count];
            write_header(frame, 4);
            reckoning.add(&frame[HEADER..]);
            to.write_all(frame)?;
        }
        Ok(count)
    }
}

/// Reads a frame; bytes of the machine are in `buffer` then.
pub(super) fn receive(stream: &mut impl Read, buffer: &mut Vec<u8>) -> io::Result<Frame> {
    let mut header = [0; HEADER];
    stream.read_exact(&mut header)?;
    let [kind, length @ ..] = header;
    let length = u32::from_le_bytes(length) as usize;
    let longest = match kind {
        1 => MAGIC.len() + 9 + crate::process::LONGEST_NAME,
        3 => LONGEST_REASON,
        4 => CHUNK,
        _ => 16,
    };
    if length > longest {
        return Err(wrong(format!(
            "kind {kind}: {length} bytes, {longest} at most"
        )));
    }
    buffer.resize(length, 0);
    stream.read_exact(buffer)?;
    match kind {
        1 => {
            let rest = buffer
                .strip_prefix(&MAGIC)
                .ok_or_else(|| wrong("an offer of another version"))?;
            let cut = || wrong("an offer that is cut off");
            let (number, rest) = rest.split_first_chunk().ok_or_else(cut)?;
            let (open, name) = rest.split_first().ok_or_else(cut)?;
            let name = String::from_utf8(name.to_vec());
            Ok(Frame::Offer {
                number: u64::from_le_bytes(*number),
                stays_open: match open {
                    0 => false,
                    1 => true,
                    other => return Err(wrong(format!("an offer that is {other} open"))),
                },
                name: name.map_err(|_| wrong("an offer whose name is no text"))?,
            })
        }
        2 if length == 0 => Ok(Frame::Ready),
        3 => Ok(Frame::Refused(String::from_utf8_lossy(buffer).into_owned())),
        4 if length > 0 => Ok(Frame::Bytes),
        5 => Ok(Frame::End(record(buffer)?)),
        6 => Ok(Frame::Acknowledged(record(buffer)?)),
        7 if length == 0 => Ok(Frame::Remainder),
        _ => Err(wrong(format!("kind {kind} with {length} bytes"))),
    }
}

/// Counts and hashes a copy.
#[derive(Default)]
pub(super) struct Reckoning {
    hash: Xxh3,
    bytes: u64,
}

impl Reckoning {
    pub(super) fn add(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.bytes += bytes.len() as u64;
    }

    pub(super) fn record(&self) -> Record {
        Record {
            bytes: self.bytes,
            digest: self.hash.digest(),
        }
    }
}

/// A socket whose reads and writes can be given a limit.
pub(super) trait Socket: Read + Write {
    fn set_limit(&self, limit: Duration) -> io::Result<()>;
}

impl Socket for TcpStream {
    fn set_limit(&self, limit: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(limit))?;
        self.set_write_timeout(Some(limit))
    }
}

impl Socket for UnixStream {
    fn set_limit(&self, limit: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(limit))?;
        self.set_write_timeout(Some(limit))
    }
}

/// The end of what has none: later than any host runs.
pub(super) fn no_end() -> Instant {
    Instant::now() + Duration::from_secs(100 * 365 * 86_400)
}

/// A socket that is never waited for longer than the silence, and not beyond the end.
pub(super) struct Bounded<S> {
    pub(super) socket: S,
    pub(super) end: Instant,
    pub(super) silence: Duration,
}

impl<S: Socket> Bounded<S> {
    fn bounded<T>(&mut self, act: impl FnOnce(&mut S) -> io::Result<T>) -> io::Result<T> {
        let late = |what: &str| io::Error::new(io::ErrorKind::TimedOut, what);
        let left = self.end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(late("it took too long in all"));
        }
        self.socket.set_limit(left.min(self.silence))?;
        act(&mut self.socket).map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => late("nothing moved for too long"),
            _ => error,
        })
    }
}

impl<S: Socket> Read for Bounded<S> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.bounded(|socket| socket.read(bytes))
    }
}

impl<S: Socket> Write for Bounded<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bounded(|socket| socket.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.socket.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: Record = Record {
        bytes: 0x0102_0304_0506_0708,
        digest: 0x1112_1314_1516_1718,
    };

    #[test]
    fn frames_come_as_they_were_sent() {
        let frames = [
            Frame::Offer {
                number: 7,
                stays_open: false,
                name: "vm".to_owned(),
            },
            Frame::Offer {
                number: 8,
                stays_open: true,
                name: String::new(),
            },
            Frame::Ready,
            Frame::Remainder,
            Frame::Refused("because".to_owned()),
            Frame::End(RECORD),
            Frame::Acknowledged(RECORD),
        ];
        let mut bytes = Vec::new();
        for frame in &frames {
            send(&mut bytes, frame).unwrap();
        }
        let mut stream = &bytes[..];
        let mut buffer = Vec::new();
        for frame in frames {
            assert_eq!(receive(&mut stream, &mut buffer).unwrap(), frame);
        }
        assert!(stream.is_empty());
        // A long reason is cut at a character.
        let mut bytes = Vec::new();
        send(&mut bytes, &Frame::Refused("ü".repeat(600))).unwrap();
        let cut = receive(&mut &bytes[..], &mut buffer).unwrap();
        assert_eq!(cut, Frame::Refused("ü".repeat(512)));
    }

    #[test]
    fn bytes_are_passed_on_and_reckoned_alike_on_both_sides() {
        let machine: Vec<u8> = (0..CHUNK + 5).map(|at| (at % 251) as u8).collect();
        let (mut sent, mut wire) = (Reckoning::default(), Vec::new());
        let mut chunk = Chunk::new();
        let mut from = &machine[..];
        while chunk.pass_on(&mut from, &mut wire, &mut sent).unwrap() > 0 {}
        let (mut came, mut bytes, mut buffer) = (Reckoning::default(), Vec::new(), Vec::new());
        let mut stream = &wire[..];
        while !stream.is_empty() {
            assert_eq!(receive(&mut stream, &mut buffer).unwrap(), Frame::Bytes);
            came.add(&buffer);
            bytes.extend_from_slice(&buffer);
        }
        assert_eq!(bytes, machine);
        assert_eq!(came.record(), sent.record());
        let whole = Record {
            bytes: machine.len() as u64,
            digest: xxhash_rust::xxh3::xxh3_64(&machine),
        };
        assert_eq!(sent.record(), whole);
    }

    #[test]
    fn what_is_malformed_is_refused() {
        let mut offer = Vec::new();
        let name = "vm".to_owned();
        let frame = Frame::Offer {
            number: 1,
            stays_open: true,
            name,
        };
        send(&mut offer, &frame).unwrap();
        let mut other_version = offer.clone();
        other_version[HEADER + 7] = 1;
        let mut half_open = offer.clone();
        half_open[HEADER + 16] = 2;
        let mut no_text = offer;
        *no_text.last_mut().unwrap() = 0xff;
        let malformed: [&[u8]; 10] = [
            &other_version,
            &half_open,
            &[7, 1, 0, 0, 0, 0],
            &no_text,
            &[0, 0, 0, 0, 0],
            &[2, 1, 0, 0, 0, 0],
            &[4, 0, 0, 0, 0],
            &[4, 1, 0, 4, 0],
            &[5, 3, 0, 0, 0, 1, 2, 3],
            &[1, 0xff, 0xff, 0xff, 0xff],
        ];
        let mut buffer = Vec::new();
        for bytes in malformed {
            let error = receive(&mut &bytes[..], &mut buffer).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidData, "{bytes:?}");
        }
        let cut = receive(&mut &[5, 16, 0, 0, 0, 1][..], &mut buffer).unwrap_err();
        assert_eq!(cut.kind(), io::ErrorKind::UnexpectedEof);
    }
}
