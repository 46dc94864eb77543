//! A socket that carries messages: whole ones, with file descriptors, each by a deadline.

use super::message::{HEADER_BYTES, Header, MOST_FILES};
use crate::limits::Deadline;
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, poll};
use nix::sys::socket::{ControlMessage, MsgFlags, sendmsg};
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags};
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;

/// Why a channel cannot go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChannelError {
    /// The other side did not send or take what it had to, in time.
    TimedOut,
    /// The other side is gone, or has sent what is no message.
    Broken(String),
}

impl ChannelError {
    fn from_errno(error: Errno) -> Self {
        Self::Broken(format!("socket: {}", io::Error::from(error)))
    }
}

/// A message as it came.
#[derive(Debug)]
pub struct Message {
    /// Its header.
    pub header: Header,
    /// What follows the header.
    pub payload: Vec<u8>,
    /// File descriptors that came with it.
    pub files: Vec<OwnedFd>,
}

/// One end of a connection.
#[derive(Debug)]
pub struct Channel {
    stream: UnixStream,
}

impl AsFd for Channel {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.stream.as_fd()
    }
}

impl Channel {
    /// Over a connected socket.
    ///
    /// # Errors
    /// When the socket cannot be made non-blocking.
    pub fn new(stream: UnixStream) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        Ok(Self { stream })
    }

    /// Sends a message with `files`.
    ///
    /// # Errors
    /// When it was not taken within `limit`. It may have been sent in part: the channel is of no use any more.
    pub fn send(
        &mut self,
        header: Header,
        payload: &[u8],
        files: &[BorrowedFd<'_>],
        limit: Duration,
    ) -> Result<(), ChannelError> {
        let deadline = Deadline::after(limit);
        let mut message = header.to_bytes().to_vec();
        message.extend_from_slice(payload);
        let files: Vec<RawFd> = files.iter().map(AsRawFd::as_raw_fd).collect();
        let mut sent = 0;
        while sent < message.len() {
            let parts = [IoSlice::new(&message[sent..])];
            let rights = [ControlMessage::ScmRights(&files)];
            // The files go with the first byte.
            let control: &[ControlMessage<'_>] = if files.is_empty() || sent > 0 {
                &[]
            } else {
                &rights
            };
            let flags = MsgFlags::MSG_NOSIGNAL | MsgFlags::MSG_DONTWAIT;
            match sendmsg::<()>(self.stream.as_raw_fd(), &parts, control, flags, None) {
                Ok(bytes) => sent += bytes,
                Err(Errno::EINTR) => {}
                Err(Errno::EAGAIN) => self.wait(PollFlags::POLLOUT, deadline)?,
                Err(error) => return Err(ChannelError::from_errno(error)),
            }
        }
        Ok(())
    }

    /// Receives a whole message.
    ///
    /// # Errors
    /// When it was not there within `limit`, or is none. The channel is of no use any more.
    pub fn receive(&mut self, limit: Duration) -> Result<Message, ChannelError> {
        let deadline = Deadline::after(limit);
        let mut files = Vec::new();
        let mut header = [0; HEADER_BYTES];
        self.fill(&mut header, &mut files, deadline)?;
        let header = Header::from_bytes(&header).map_err(ChannelError::Broken)?;
        let mut payload = vec![0; header.payload_bytes()];
        self.fill(&mut payload, &mut files, deadline)?;
        Ok(Message {
            header,
            payload,
            files,
        })
    }

    fn fill(
        &mut self,
        bytes: &mut [u8],
        files: &mut Vec<OwnedFd>,
        deadline: Deadline,
    ) -> Result<(), ChannelError> {
        let mut filled = 0;
        while filled < bytes.len() {
            match self.receive_part(&mut bytes[filled..], files) {
                Ok(0) => return Err(ChannelError::Broken("the other side hung up".to_owned())),
                Ok(count) => filled += count,
                Err(Errno::EINTR) => {}
                Err(Errno::EAGAIN) => self.wait(PollFlags::POLLIN, deadline)?,
                Err(error) => return Err(ChannelError::from_errno(error)),
            }
            if files.len() > MOST_FILES {
                let text = format!("{} files in one message", files.len());
                return Err(ChannelError::Broken(text));
            }
        }
        Ok(())
    }

    fn receive_part(&mut self, bytes: &mut [u8], files: &mut Vec<OwnedFd>) -> nix::Result<usize> {
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MOST_FILES))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut parts = [IoSliceMut::new(bytes)];
        let flags = RecvFlags::DONTWAIT | RecvFlags::CMSG_CLOEXEC;
        let received = rustix::net::recvmsg(&self.stream, &mut parts, &mut control, flags)
            .map_err(|error| Errno::from_raw(error.raw_os_error()))?;
        // Owned at once, so that those of a message with too many are closed too.
        for message in control.drain() {
            if let RecvAncillaryMessage::ScmRights(descriptors) = message {
                files.extend(descriptors);
            }
        }
        if received.flags.contains(ReturnFlags::CTRUNC) {
            return Err(Errno::EMFILE);
        }
        Ok(received.bytes)
    }

    fn wait(&self, events: PollFlags, deadline: Deadline) -> Result<(), ChannelError> {
        let remaining = deadline.remaining().ok_or(ChannelError::TimedOut)?;
        let mut polled = [PollFd::new(self.stream.as_fd(), events)];
        match poll(&mut polled, remaining) {
            Ok(_) | Err(Errno::EINTR) => Ok(()),
            Err(error) => Err(ChannelError::from_errno(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    /// Found by trying to break it: the descriptors of such a message stayed open in the receiver for ever. One too many may still fit in the room
    /// for them; of many, the kernel hands over some and says that there were more.
    #[test]
    fn a_message_with_too_many_files_is_refused_and_they_are_closed() {
        for count in [MOST_FILES + 1, 4 * MOST_FILES] {
            let (sender, receiver) = UnixStream::pair().expect("sockets");
            let mut channel = Channel::new(receiver).expect("a channel");
            let (mut reader, writer) = std::io::pipe().expect("a pipe");
            let files = vec![writer.as_raw_fd(); count];
            let rights = [ControlMessage::ScmRights(&files)];
            let parts = [IoSlice::new(&[0; HEADER_BYTES])];
            let flags = MsgFlags::empty();
            sendmsg::<()>(sender.as_raw_fd(), &parts, &rights, flags, None).expect("sent");
            let refused = channel.receive(Duration::from_secs(5));
            assert!(
                matches!(refused, Err(ChannelError::Broken(_))),
                "{count}: {refused:?}"
            );
            drop(writer);
            // The end of the pipe, and no wait for it: nobody else can write any more.
            let flags = rustix::fs::OFlags::NONBLOCK;
            rustix::fs::fcntl_setfl(&reader, flags).expect("a pipe that does not wait");
            let found = reader.read(&mut [0]).map_err(|error| error.kind());
            assert_eq!(found, Ok(0), "{count}: somebody can still write");
        }
    }
}
