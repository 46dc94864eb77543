//! The network of a simulated host, as a link wants it.

use outrigger_guard::link::{Network, Socket};
use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::{Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};
use tokio::io::{AsyncRead, ReadBuf};
use turmoil::net::{TcpListener, TcpStream};

/// The network that the host is in which this is called on.
#[derive(Debug, Clone, Copy)]
pub struct Simulated;

/// A connection of a simulated host.
#[derive(Debug)]
pub struct SimulatedSocket(Mutex<TcpStream>);

impl Network for Simulated {
    type Socket = SimulatedSocket;
    type Listener = TcpListener;

    async fn connect(&self, address: &str) -> io::Result<SimulatedSocket> {
        let stream = TcpStream::connect(address).await?;
        Ok(SimulatedSocket(Mutex::new(stream)))
    }

    async fn listen(&self, address: SocketAddr) -> io::Result<TcpListener> {
        TcpListener::bind(address).await
    }

    async fn accept(&self, listener: &TcpListener) -> io::Result<(SimulatedSocket, SocketAddr)> {
        let (stream, from) = listener.accept().await?;
        Ok((SimulatedSocket(Mutex::new(stream)), from))
    }
}

impl SimulatedSocket {
    fn stream(&self) -> MutexGuard<'_, TcpStream> {
        // A world has one thread.
        self.0.lock().expect("nobody panicked with it")
    }
}

impl Socket for SimulatedSocket {
    async fn readable(&self) -> io::Result<()> {
        poll_fn(|context| {
            let mut byte = [0];
            let mut buffer = ReadBuf::new(&mut byte);
            self.stream().poll_peek(context, &mut buffer)
        })
        .await
        .map(|_| ())
    }

    fn try_read(&self, bytes: &mut [u8]) -> io::Result<usize> {
        let mut buffer = ReadBuf::new(bytes);
        // Whoever waits does so in `readable`.
        let mut context = Context::from_waker(Waker::noop());
        match Pin::new(&mut *self.stream()).poll_read(&mut context, &mut buffer) {
            Poll::Ready(read) => read.map(|()| buffer.filled().len()),
            Poll::Pending => Err(io::ErrorKind::WouldBlock.into()),
        }
    }

    async fn writable(&self) -> io::Result<()> {
        // What waits for room keeps nothing between two looks.
        poll_fn(|context| pin!(self.stream().writable()).poll(context)).await
    }

    fn try_write(&self, bytes: &[u8]) -> io::Result<usize> {
        self.stream().try_write(bytes)
    }
}
