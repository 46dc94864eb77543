//! One client after the other, until it is told to stop.

use crate::client_memory::{ClientMemory, DeviceSide};
use crate::clock::{Clock, MakeDevice};
use crate::session::Session;
use crate::socket::{OwnedSocket, SocketError};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use outrigger_pci::vfio_user::channel::Channel;
use outrigger_port::INTERRUPT_VECTORS;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

/// Why a card cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The device could not be made.
    #[error("device: {0}")]
    Device(String),
    /// There cannot be a socket.
    #[error(transparent)]
    Socket(#[from] SocketError),
    /// Waiting failed.
    #[error("cannot wait for clients: {0}")]
    Wait(Errno),
}

/// A card that clients can open.
pub struct Server {
    socket: OwnedSocket,
    clock: Clock,
    memory: Arc<ClientMemory>,
}

/// What there is to do.
struct Ready {
    stop: bool,
    listener: bool,
    client: bool,
    /// The client has hung up. Looked at after the listener: who connects when the one before is gone is never taken for a second one.
    gone: bool,
}

impl Server {
    /// Makes the device, then the socket at `path`: who can connect finds a device.
    ///
    /// # Errors
    /// When either is impossible.
    pub fn bind(path: &Path, make: MakeDevice) -> Result<Self, ServerError> {
        let memory = Arc::new(ClientMemory::new(INTERRUPT_VECTORS));
        let device_side = Arc::clone(&memory);
        let clock = Clock::start(make, move || Rc::new(DeviceSide(device_side)))
            .map_err(ServerError::Device)?;
        Ok(Self {
            socket: OwnedSocket::create(path)?,
            clock,
            memory,
        })
    }

    /// Serves one client after the other until `stop` can be read.
    ///
    /// # Errors
    /// When the device has ended or waiting fails; never because of a client.
    pub fn run(&self, stop: BorrowedFd<'_>) -> Result<(), ServerError> {
        loop {
            let ready = self.wait(stop, None)?;
            if ready.stop {
                return Ok(());
            }
            let Some(stream) = self.accept() else {
                continue;
            };
            if let Ok(channel) = Channel::new(stream) {
                self.serve(channel, stop)?;
            }
        }
    }

    /// Serves a client until it is gone or makes no sense, or until `stop`.
    fn serve(&self, mut channel: Channel, stop: BorrowedFd<'_>) -> Result<(), ServerError> {
        let mut session = Session::new(&self.clock, &self.memory);
        loop {
            let ready = self.wait(stop, Some(&channel))?;
            if ready.stop {
                break;
            }
            if ready.listener && !ready.gone {
                // A card has one owner. Who comes second is hung up on at once and need not wait for its time-out.
                drop(self.accept());
            }
            if ready.client && !session.serve_message(&mut channel) {
                break;
            }
        }
        session
            .end()
            .map_err(|error| ServerError::Device(error.to_string()))
    }

    fn accept(&self) -> Option<UnixStream> {
        // A client that has gone already is none.
        self.socket
            .listener()
            .accept()
            .ok()
            .map(|(stream, _)| stream)
    }

    /// Waits for something to do. The only wait without an end: for a client to say something, or for the end.
    fn wait(&self, stop: BorrowedFd<'_>, client: Option<&Channel>) -> Result<Ready, ServerError> {
        let mut polled = vec![
            PollFd::new(stop, PollFlags::POLLIN),
            PollFd::new(self.socket.listener().as_fd(), PollFlags::POLLIN),
        ];
        polled.extend(client.map(|channel| PollFd::new(channel.as_fd(), PollFlags::POLLIN)));
        match poll(&mut polled, PollTimeout::NONE) {
            Ok(_) | Err(Errno::EINTR) => {}
            Err(error) => return Err(ServerError::Wait(error)),
        }
        let ready = |at: usize| polled.get(at).and_then(|one| one.any()).unwrap_or(false);
        Ok(Ready {
            stop: ready(0),
            listener: ready(1),
            client: ready(2),
            gone: polled
                .get(2)
                .and_then(|client| client.revents())
                .is_some_and(|events| events.contains(PollFlags::POLLHUP)),
        })
    }
}
