//! The two connections of a pair: one for pages, one for the signal, each TCP with mutual TLS (HA2, HA3).
//!
//! ```text
//!   host that connects                              host that listens
//!     TCP, TLS 1.3 both ways, certificates of the pair's authority, the other's name in each
//!     Hello(channel, host, memory, pages) -->   <-- Hello
//!     frames, numbered from 1 on          <-->      frames, numbered from 1 on
//! ```
//! Promises: nobody who does not prove to be the other host gets a frame to the protocol; whoever is refused is told of in an event, with why; a
//! connection on which nothing is heard for the configured time is closed, and opened again.

mod buffer;
mod connection;
pub mod frame;
mod identity;
mod network;
mod payload;
mod pool;
mod tls;

pub use buffer::Buffer;
pub use connection::{Heard, Sender};
pub use frame::{Channel, Frame, FrameError, Hello, PAGE_BYTES, PageNumber, PageRun, RUN_PAGES};
pub use identity::{Identity, IdentityError};
pub use network::{Network, Socket, Tcp};

use crate::protocol::{Complete, Page};
use crate::target::Target;
use connection::Opened;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tls::TlsConnection;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{sleep, timeout};

/// Connections that may be proving who they are at once.
const HANDSHAKES: usize = 16;
/// Events that wait for the daemon; more wait in the connections.
pub const EVENTS: usize = 64;

/// How a connection comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// The other host connects.
    Listen(SocketAddr),
    /// This host connects, to a name or an address, with a port.
    Connect(String),
}

/// Time limits of connections.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From the first packet to the end of the handshake.
    pub handshake: Duration,
    /// Silence after which a connection is taken for dead.
    pub silence: Duration,
    /// Pause before the next attempt.
    pub reconnect: Duration,
}

/// What a link is made of.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// Who this host is; the channel does not matter.
    pub hello: Hello,
    /// Way of the pages.
    pub data: Way,
    /// Way of the signal.
    pub signal: Way,
    /// Time limits.
    pub limits: Limits,
}

/// What happens on a link.
#[derive(Debug)]
pub enum Event {
    /// A connection to the other host is open; one that was open on this channel counts no more.
    Opened {
        /// Which.
        channel: Channel,
        /// Its number; events of other numbers on this channel are old.
        connection: u64,
        /// What is put in here goes to the other host, or the store; dropped, the connection is closed.
        sender: Box<dyn Target>,
    },
    /// Messages came.
    Heard {
        /// Over which.
        channel: Channel,
        /// Its number.
        connection: u64,
        /// The messages, with the bytes of pages.
        heard: Heard,
    },
    /// A connection is gone.
    Closed {
        /// Which.
        channel: Channel,
        /// Its number.
        connection: u64,
        /// Why.
        reason: String,
    },
    /// What a store has: the last complete epoch, and a hand-over that nobody followed yet.
    Found {
        /// That epoch.
        complete: Option<Complete>,
        /// Whose memory is to be taken over.
        signal: Option<Complete>,
    },
    /// These pages are to be sent once more, at leisure.
    Wanted(Vec<Page>),
    /// Somebody was refused, or could not be reached.
    Refused {
        /// Who or what.
        who: String,
        /// Why.
        reason: String,
    },
}

struct Shared<N> {
    network: N,
    configuration: Configuration,
    identity: Identity,
    events: mpsc::Sender<Event>,
    connections: AtomicU64,
    handshakes: Semaphore,
}

/// Opens the ways of a link and keeps them open; what happens comes out of the receiver. Ends when that is dropped.
///
/// # Errors
/// When an address cannot be listened on.
pub async fn open<N: Network>(
    network: N,
    configuration: Configuration,
    identity: Identity,
) -> std::io::Result<mpsc::Receiver<Event>> {
    let (events, receiver) = mpsc::channel(EVENTS);
    let ways = [
        (Channel::Data, configuration.data.clone()),
        (Channel::Signal, configuration.signal.clone()),
    ];
    let shared = Arc::new(Shared {
        network,
        configuration,
        identity,
        events,
        connections: AtomicU64::new(0),
        handshakes: Semaphore::new(HANDSHAKES),
    });
    let mut listening = Vec::new();
    for (channel, way) in ways {
        match way {
            Way::Connect(address) => {
                tokio::spawn(keep_connected(Arc::clone(&shared), channel, address));
            }
            Way::Listen(address) if !listening.contains(&address) => {
                let listener = shared.network.listen(address).await?;
                tokio::spawn(keep_listening(Arc::clone(&shared), listener));
                listening.push(address);
            }
            Way::Listen(_) => {}
        }
    }
    Ok(receiver)
}

impl<N: Network> Shared<N> {
    async fn refused(&self, who: &str, reason: impl std::fmt::Display) {
        let event = Event::Refused {
            who: who.to_owned(),
            reason: reason.to_string(),
        };
        // Without a receiver there is nobody to tell.
        let _ = self.events.send(event).await;
    }

    fn hello(&self, channel: Channel) -> Hello {
        Hello {
            channel,
            ..self.configuration.hello.clone()
        }
    }

    /// Serves a connection whose other end has proved who it is.
    async fn serve(&self, opened: Opened<N::Socket>) {
        let connection = self.connections.fetch_add(1, Ordering::Relaxed) + 1;
        connection::serve(
            opened,
            connection,
            &self.events,
            self.configuration.limits.silence,
        )
        .await;
    }
}

async fn keep_connected<N: Network>(shared: Arc<Shared<N>>, channel: Channel, address: String) {
    let limits = shared.configuration.limits;
    let mut told = String::new();
    while !shared.events.is_closed() {
        match timeout(limits.handshake, connect(&shared, channel, &address)).await {
            Ok(Ok(opened)) => {
                told.clear();
                shared.serve(opened).await;
            }
            other => {
                let reason = match other {
                    Ok(Err(reason)) => reason,
                    _ => format!("no answer within {:?}", limits.handshake),
                };
                // Once, not at every attempt.
                if reason != told {
                    shared.refused(&address, &reason).await;
                    told = reason;
                }
            }
        }
        sleep(limits.reconnect).await;
    }
}

async fn connect<N: Network>(
    shared: &Shared<N>,
    channel: Channel,
    address: &str,
) -> Result<Opened<N::Socket>, String> {
    let socket = shared.network.connect(address);
    let socket = socket
        .await
        .map_err(|error| format!("cannot connect: {error}"))?;
    let configuration = Arc::clone(&shared.identity.client);
    let opened = TlsConnection::connect(socket, configuration, shared.identity.peer())
        .await
        .map_err(|error| format!("cannot prove who is there: {error}"))?;
    let mine = shared.hello(channel);
    connection::greet(opened, &mine, connection::Side::Connecting)
        .await
        .map_err(|error| error.to_string())
}

async fn keep_listening<N: Network>(shared: Arc<Shared<N>>, listener: N::Listener) {
    loop {
        let accepted = tokio::select! {
            biased;
            () = shared.events.closed() => return,
            accepted = shared.network.accept(&listener) => accepted,
        };
        let (socket, from) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                shared.refused("a connection", error).await;
                sleep(shared.configuration.limits.reconnect).await;
                continue;
            }
        };
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let who = from.to_string();
            let Ok(permit) = shared.handshakes.try_acquire() else {
                let reason = format!("{HANDSHAKES} others are proving who they are");
                shared.refused(&who, reason).await;
                return;
            };
            let limit = shared.configuration.limits.handshake;
            let opened = match timeout(limit, accept(&shared, socket)).await {
                Ok(opened) => opened,
                Err(_) => Err(format!("did not prove who it is within {limit:?}")),
            };
            drop(permit);
            match opened {
                Ok(opened) => shared.serve(opened).await,
                Err(reason) => shared.refused(&who, reason).await,
            }
        });
    }
}

async fn accept<N: Network>(
    shared: &Shared<N>,
    socket: N::Socket,
) -> Result<Opened<N::Socket>, String> {
    let configuration = Arc::clone(&shared.identity.server);
    let opened = TlsConnection::accept(socket, configuration)
        .await
        .map_err(|error| format!("did not prove who it is: {error}"))?;
    shared
        .identity
        .check_client(opened.0.peer_certificates().as_deref())
        .map_err(|error| error.to_string())?;
    let mine = shared.hello(Channel::Data);
    connection::greet(opened, &mine, connection::Side::Listening)
        .await
        .map_err(|error| error.to_string())
}
