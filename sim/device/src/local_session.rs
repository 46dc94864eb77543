//! One client's session without server and clock thread: for harnesses that say millions of things to it.

use crate::client_memory::{ClientMemory, DeviceSide};
use crate::operations::AtOnce;
use crate::session::Session;
use outrigger_pci::vfio_user::channel::Channel;
use outrigger_pci::{PciFunction, Result};
use outrigger_port::{HostMemory, INTERRUPT_VECTORS};
use std::io;
use std::os::unix::net::UnixStream;
use std::rc::Rc;
use std::sync::Arc;

/// What a server does for a client, message by message in the caller's thread. The device's time does not pass by itself.
pub struct LocalSession {
    operations: AtOnce,
    memory: Arc<ClientMemory>,
    channel: Channel,
}

impl LocalSession {
    /// A session on a function, and the client's end of its connection.
    ///
    /// # Errors
    /// When there can be no more sockets.
    pub fn new(function: Rc<dyn PciFunction>) -> io::Result<(Self, UnixStream)> {
        let (server, client) = UnixStream::pair()?;
        let session = Self {
            operations: AtOnce(function),
            memory: Arc::new(ClientMemory::new(INTERRUPT_VECTORS)),
            channel: Channel::new(server)?,
        };
        Ok((session, client))
    }

    /// Receives and answers one message that the client has sent; false when the client is gone or makes no sense.
    pub fn serve_message(&mut self) -> bool {
        Session::new(&self.operations, &self.memory).serve_message(&mut self.channel)
    }

    /// The memory that the client has mapped, as the device reaches it.
    pub fn host_memory(&self) -> Rc<dyn HostMemory> {
        Rc::new(DeviceSide(Arc::clone(&self.memory)))
    }

    /// Mappings of the client, and vectors that it listens to.
    pub fn held(&self) -> (usize, usize) {
        self.memory.held()
    }

    /// Ends the session as a server does; the function is reset for the next client.
    ///
    /// # Errors
    /// What the function says.
    pub fn end(&self) -> Result<()> {
        Session::new(&self.operations, &self.memory).end()
    }
}
