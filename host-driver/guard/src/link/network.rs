//! What a link is made over: sockets of the operating system, or of a simulated network in tests.

use std::io;
use std::net::SocketAddr;
use tokio::net::{TcpListener, TcpStream};

/// A network as a host sees it.
pub trait Network: Clone + Send + Sync + 'static {
    /// A connection.
    type Socket: Socket;
    /// An address on which others connect.
    type Listener: Send + Sync + 'static;

    /// Connects to a name or an address, with a port.
    ///
    /// # Errors
    /// When nobody is there.
    fn connect(&self, address: &str) -> impl Future<Output = io::Result<Self::Socket>> + Send;

    /// Lets others connect.
    ///
    /// # Errors
    /// When the address cannot be listened on.
    fn listen(
        &self,
        address: SocketAddr,
    ) -> impl Future<Output = io::Result<Self::Listener>> + Send;

    /// The next one who connects, and from where. Given up while it waits, it has lost nobody.
    ///
    /// # Errors
    /// When a connection broke off before it was there.
    fn accept(
        &self,
        listener: &Self::Listener,
    ) -> impl Future<Output = io::Result<(Self::Socket, SocketAddr)>> + Send;
}

/// A connection, which one may read while another writes.
pub trait Socket: Send + Sync + 'static {
    /// Waits until there is something to read, or there never will be.
    ///
    /// # Errors
    /// When the connection failed.
    fn readable(&self) -> impl Future<Output = io::Result<()>> + Send;

    /// Takes what is there; zero at the end.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] when nothing is, others when the connection failed.
    fn try_read(&self, bytes: &mut [u8]) -> io::Result<usize>;

    /// Waits until there may be room for writing.
    ///
    /// # Errors
    /// When the connection failed.
    fn writable(&self) -> impl Future<Output = io::Result<()>> + Send;

    /// Sends of it what there is room for.
    ///
    /// # Errors
    /// [`io::ErrorKind::WouldBlock`] when there is no room, others when the connection failed.
    fn try_write(&self, bytes: &[u8]) -> io::Result<usize>;
}

/// The network of the operating system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tcp;

impl Network for Tcp {
    type Socket = TcpStream;
    type Listener = TcpListener;

    async fn connect(&self, address: &str) -> io::Result<TcpStream> {
        let socket = TcpStream::connect(address).await?;
        socket.set_nodelay(true)?;
        Ok(socket)
    }

    async fn listen(&self, address: SocketAddr) -> io::Result<TcpListener> {
        TcpListener::bind(address).await
    }

    async fn accept(&self, listener: &TcpListener) -> io::Result<(TcpStream, SocketAddr)> {
        let (socket, from) = listener.accept().await?;
        socket.set_nodelay(true)?;
        Ok((socket, from))
    }
}

impl Socket for TcpStream {
    fn readable(&self) -> impl Future<Output = io::Result<()>> + Send {
        Self::readable(self)
    }

    fn try_read(&self, bytes: &mut [u8]) -> io::Result<usize> {
        Self::try_read(self, bytes)
    }

    fn writable(&self) -> impl Future<Output = io::Result<()>> + Send {
        Self::writable(self)
    }

    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        Self::try_write(self, bytes)
    }
}
