//! What a program and the guard say to each other: frames of one size, some with files.

use rustix::cmsg_space;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

/// Bytes of a frame.
pub const FRAME_BYTES: usize = 256;
/// Longest text in a frame, in bytes.
pub const MOST_TEXT_BYTES: usize = FRAME_BYTES - HEAD_BYTES;
/// Files that come with a frame at most.
const MOST_FILES: usize = 3;
/// The kernel may take notes of writes.
pub const NOTED: u64 = 1;
/// It cannot say which pages are written: there is nothing to register.
pub const UNTRACKED: u64 = 2;
/// The program ends with the guard: without it nobody may run with this memory here.
pub const BOUND: u64 = 4;
/// The program holds its replies to the outside as long as the word in the file that comes with [`Kind::Ready`] is not 0.
pub const HOLDS_REPLIES: u64 = 1;
/// The program has written to it before.
pub const USED: u64 = 1;
const HEAD_BYTES: usize = 32;
const MAGIC: &[u8; 8] = b"OUTRGRD1";

/// What a frame is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The program wants the region that the text names, and waits `first` milliseconds for the guard to let programs run; `second` has
    /// [`HOLDS_REPLIES`].
    Hello,
    /// It may have it: `first` is its size in bytes, `second` has [`NOTED`], [`UNTRACKED`] and [`BOUND`]; with the memory file.
    Offer,
    /// It is mapped at `first` and registered, `second` has [`USED`]: with the userfaultfd whose writers wait, the pagemap, and the userfaultfd whose
    /// writes are noted, if there is one; without files where it is untracked.
    Registered,
    /// It may be touched; with the file of [`HOLDS_REPLIES`] for who said that.
    Ready,
    /// The program will touch it no more.
    Detach,
    /// The guard knows what was written; the program may unmap it.
    Detached,
    /// No: the text says why.
    Refused,
}

const KINDS: [Kind; 7] = [
    Kind::Hello,
    Kind::Offer,
    Kind::Registered,
    Kind::Ready,
    Kind::Detach,
    Kind::Detached,
    Kind::Refused,
];

/// A frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What it is.
    pub kind: Kind,
    /// See [`Kind`].
    pub first: u64,
    /// See [`Kind`].
    pub second: u64,
    /// See [`Kind`].
    pub text: String,
}

impl Frame {
    /// A frame that says nothing else.
    pub fn bare(kind: Kind) -> Self {
        Self {
            kind,
            first: 0,
            second: 0,
            text: String::new(),
        }
    }

    /// A frame with a text, which is cut where it is too long.
    pub fn with_text(kind: Kind, text: &str) -> Self {
        let mut end = text.len().min(MOST_TEXT_BYTES);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        Self {
            text: text[..end].to_owned(),
            ..Self::bare(kind)
        }
    }

    /// As it goes over the socket.
    pub fn to_bytes(&self) -> [u8; FRAME_BYTES] {
        let mut bytes = [0; FRAME_BYTES];
        let text = &self.text.as_bytes()[..self.text.len().min(MOST_TEXT_BYTES)];
        bytes[..8].copy_from_slice(MAGIC);
        bytes[8] = KINDS
            .iter()
            .position(|kind| *kind == self.kind)
            .unwrap_or(0) as u8;
        bytes[9] = text.len() as u8;
        bytes[16..24].copy_from_slice(&self.first.to_le_bytes());
        bytes[24..32].copy_from_slice(&self.second.to_le_bytes());
        bytes[HEAD_BYTES..HEAD_BYTES + text.len()].copy_from_slice(text);
        bytes
    }

    /// What came over the socket.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn from_bytes(bytes: &[u8; FRAME_BYTES]) -> Result<Self, String> {
        let word = |at: usize| {
            let mut word = [0; 8];
            word.copy_from_slice(&bytes[at..at + 8]);
            u64::from_le_bytes(word)
        };
        if &bytes[..8] != MAGIC {
            return Err("magic: not a frame of this protocol and version".to_owned());
        }
        let kind = KINDS
            .get(usize::from(bytes[8]))
            .ok_or_else(|| format!("kind: {} is none", bytes[8]))?;
        let end = HEAD_BYTES + usize::from(bytes[9]);
        let text = bytes
            .get(HEAD_BYTES..end)
            .ok_or_else(|| format!("text: {} bytes are too many", bytes[9]))?;
        let text = std::str::from_utf8(text).map_err(|_| "text: not UTF-8".to_owned())?;
        Ok(Self {
            kind: *kind,
            first: word(16),
            second: word(24),
            text: text.to_owned(),
        })
    }
}

fn broken(text: String) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, text)
}

fn wait(socket: BorrowedFd<'_>, flags: PollFlags, deadline: Instant) -> io::Result<()> {
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let limit = Timespec::try_from(left).map_err(|_| io::ErrorKind::InvalidInput)?;
        match rustix::event::poll(&mut [PollFd::from_borrowed_fd(socket, flags)], Some(&limit)) {
            Ok(0) | Err(Errno::INTR) => {}
            Ok(_) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
}

/// Sends a frame with files.
///
/// # Errors
/// When it was not taken within `limit`; the connection is of no use any more.
pub fn send(
    socket: impl AsFd,
    frame: &Frame,
    files: &[BorrowedFd<'_>],
    limit: Duration,
) -> io::Result<()> {
    let deadline = Instant::now() + limit;
    let bytes = frame.to_bytes();
    let mut sent = 0;
    while sent < bytes.len() {
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(MOST_FILES))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        // The files go with the first byte.
        if sent == 0 && !files.is_empty() && !control.push(SendAncillaryMessage::ScmRights(files)) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let flags = SendFlags::NOSIGNAL | SendFlags::DONTWAIT;
        match sendmsg(
            &socket,
            &[IoSlice::new(&bytes[sent..])],
            &mut control,
            flags,
        ) {
            Ok(count) => sent += count,
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => wait(socket.as_fd(), PollFlags::OUT, deadline)?,
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Receives a frame and its files.
///
/// # Errors
/// When it was not there within `limit`, or is none; the connection is of no use any more.
pub fn receive(socket: impl AsFd, limit: Duration) -> io::Result<(Frame, Vec<OwnedFd>)> {
    let deadline = Instant::now() + limit;
    let mut bytes = [0; FRAME_BYTES];
    let mut files = Vec::new();
    let mut filled = 0;
    while filled < bytes.len() {
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(MOST_FILES))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
        let mut parts = [IoSliceMut::new(&mut bytes[filled..])];
        match recvmsg(&socket, &mut parts, &mut control, flags) {
            Ok(received) if received.bytes == 0 => {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            Ok(received) => filled += received.bytes,
            Err(Errno::INTR) => continue,
            Err(Errno::AGAIN) => {
                wait(socket.as_fd(), PollFlags::IN, deadline)?;
                continue;
            }
            Err(error) => return Err(error.into()),
        }
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(received) = message {
                files.extend(received);
            }
        }
        if files.len() > MOST_FILES {
            return Err(broken(format!("{} files with one frame", files.len())));
        }
    }
    let frame = Frame::from_bytes(&bytes).map_err(broken)?;
    Ok((frame, files))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::os::unix::net::UnixStream;

    const LIMIT: Duration = Duration::from_secs(20);

    #[test]
    fn a_frame_arrives_as_it_was_sent_with_its_files() {
        let (ours, theirs) = UnixStream::pair().expect("sockets");
        let frame = Frame {
            kind: Kind::Registered,
            first: u64::MAX,
            second: 7,
            text: "état".to_owned(),
        };
        let file = std::fs::File::open("/dev/null").expect("file");
        send(&ours, &frame, &[file.as_fd(), ours.as_fd()], LIMIT).expect("sent");
        let (received, files) = receive(&theirs, LIMIT).expect("received");
        assert_eq!(received, frame);
        let kinds: Vec<u32> = files
            .iter()
            .map(|file| rustix::fs::fstat(file).expect("file").st_mode & 0o170_000)
            .collect();
        assert_eq!(kinds, [0o020_000, 0o140_000], "a device and a socket");
    }

    #[test]
    fn what_is_no_frame_is_refused_with_the_reason() {
        let good = Frame::with_text(Kind::Hello, "memory").to_bytes();
        let refused = |at: usize, byte: u8| {
            let mut bytes = good;
            bytes[at] = byte;
            Frame::from_bytes(&bytes).expect_err("refused")
        };
        assert!(refused(0, b'X').contains("magic"));
        assert!(refused(8, 7).contains("kind"));
        assert!(refused(9, 225).contains("text"));
        assert!(refused(33, 0xff).contains("UTF-8"));
        let long = Frame::with_text(Kind::Refused, &"ä".repeat(200));
        assert_eq!(Frame::from_bytes(&long.to_bytes()).as_ref(), Ok(&long));
        assert_eq!(long.text.len(), MOST_TEXT_BYTES);
    }

    #[test]
    fn any_bytes_are_a_frame_or_refused() {
        let mut state = 1_u64;
        let mut random = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        let mut frames = 0;
        for _ in 0..100_000 {
            let mut bytes = Frame::with_text(Kind::Offer, "memory").to_bytes();
            for _ in 0..random() % 4 {
                bytes[random() as usize % 40] = random() as u8;
            }
            if let Ok(frame) = Frame::from_bytes(&bytes) {
                frames += 1;
                assert_eq!(Frame::from_bytes(&frame.to_bytes()), Ok(frame));
            }
        }
        assert!((30_000..99_000).contains(&frames), "{frames}");
    }

    #[test]
    fn half_a_frame_and_silence_end_by_the_limit() {
        let (mut ours, theirs) = UnixStream::pair().expect("sockets");
        ours.write_all(&Frame::bare(Kind::Ready).to_bytes()[..100])
            .expect("sent");
        let error = receive(&theirs, Duration::from_millis(50)).expect_err("no whole frame");
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        drop(ours);
        let error = receive(&theirs, LIMIT).expect_err("nobody there");
        assert_eq!(error.kind(), io::ErrorKind::UnexpectedEof);
    }
}
