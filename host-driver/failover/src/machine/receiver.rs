//! Where copies come from the other host: who connects proves to be that, what comes is counted and hashed on its way into QEMU. Threads of their own.

use super::News;
use super::wire::{self, Bounded, Frame, Reckoning};
use crate::protocol::Record;
use outrigger_guard::link::Identity;
use rustls::{ServerConnection, StreamOwned};
use std::io::{self, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

/// Connections at once: most of them still prove who they are.
const CONNECTIONS: usize = 8;
/// Pause after a connection could not be accepted.
const PAUSE: Duration = Duration::from_millis(100);

/// An answer of the supervisor to a copy, or why it is refused.
pub(super) type Answer<T> = mpsc::Sender<Result<T, String>>;

/// Who is heard, and how long.
#[derive(Clone)]
pub(super) struct Plan {
    pub(super) name: String,
    pub(super) identity: Identity,
    pub(super) handshake: Duration,
    pub(super) limit: Duration,
    pub(super) silence: Duration,
}

/// Copies that come, each with a number of its own here.
struct Shared {
    plan: Plan,
    news: mpsc::Sender<News>,
    arrivals: AtomicU64,
    connections: AtomicUsize,
}

/// Listens until the process ends; what comes is news.
///
/// # Errors
/// When the address cannot be listened on.
pub(super) fn listen(address: SocketAddr, plan: Plan, news: mpsc::Sender<News>) -> io::Result<()> {
    let listener = TcpListener::bind(address)?;
    let shared = Arc::new(Shared {
        plan,
        news,
        arrivals: AtomicU64::new(0),
        connections: AtomicUsize::new(0),
    });
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(stream) = stream else {
                std::thread::sleep(PAUSE);
                continue;
            };
            if shared.connections.fetch_add(1, Ordering::Relaxed) >= CONNECTIONS {
                shared.connections.fetch_sub(1, Ordering::Relaxed);
                continue;
            }
            let shared = Arc::clone(&shared);
            std::thread::spawn(move || {
                shared.serve(stream);
                shared.connections.fetch_sub(1, Ordering::Relaxed);
            });
        }
    });
    Ok(())
}

type Peer = StreamOwned<ServerConnection, Bounded<TcpStream>>;

impl Shared {
    fn serve(&self, stream: TcpStream) {
        let from = stream
            .peer_addr()
            .map_or_else(|error| error.to_string(), |from| from.to_string());
        let arrival = self.arrivals.fetch_add(1, Ordering::Relaxed) + 1;
        let told = match self.prove(stream) {
            Err(error) => News::Stranger(from, error.to_string()),
            Ok(mut peer) => match self.receive(&mut peer, arrival) {
                Ok(()) => return,
                Err(error) => {
                    let why = error.to_string();
                    // It may be gone.
                    let _ = wire::send(&mut peer, &Frame::Refused(why.clone()));
                    News::Broken(arrival, why)
                }
            },
        };
        // A supervisor that ended needs no news.
        let _ = self.news.send(told);
    }

    /// Who is not the other host gets no further.
    fn prove(&self, stream: TcpStream) -> io::Result<Peer> {
        stream.set_nodelay(true)?;
        let mut bounded = Bounded {
            socket: stream,
            end: Instant::now() + self.plan.handshake,
            silence: self.plan.handshake,
        };
        let identity = &self.plan.identity;
        let mut server =
            ServerConnection::new(Arc::clone(&identity.server)).map_err(io::Error::other)?;
        while server.is_handshaking() {
            server.complete_io(&mut bounded)?;
        }
        identity
            .check_client(server.peer_certificates())
            .map_err(io::Error::other)?;
        Ok(StreamOwned::new(server, bounded))
    }

    fn receive(&self, peer: &mut Peer, arrival: u64) -> io::Result<()> {
        let mut buffer = Vec::new();
        let Frame::Offer {
            number,
            stays_open,
            name,
        } = wire::receive(peer, &mut buffer)?
        else {
            return Err(io::Error::other("an offer is needed first"));
        };
        if name != self.plan.name {
            let what = format!("{name:?} is offered; this is {:?}", self.plan.name);
            return Err(io::Error::other(what));
        }
        let mut end = Instant::now() + self.plan.limit;
        peer.sock.end = end;
        peer.sock.silence = self.plan.silence;
        let socket: PathBuf = self.ask(end, |answer| News::Offered {
            arrival,
            number,
            answer,
        })?;
        let mut machine = Bounded {
            socket: UnixStream::connect(socket)?,
            end,
            silence: self.plan.silence,
        };
        wire::send(peer, &Frame::Ready)?;
        if stays_open {
            // Only silence ends it.
            peer.sock.end = wire::no_end();
            machine.end = peer.sock.end;
        }
        let mut reckoning = Reckoning::default();
        let sent = loop {
            match wire::receive(peer, &mut buffer)? {
                Frame::Bytes => {
                    reckoning.add(&buffer);
                    machine.write_all(&buffer)?;
                }
                Frame::Remainder if stays_open => {
                    end = Instant::now() + self.plan.limit;
                    peer.sock.end = end;
                    machine.end = end;
                }
                Frame::End(record) => break record,
                other => return Err(io::Error::other(format!("{other:?} in the midst of it"))),
            }
        };
        let record = reckoning.record();
        compare(sent, record)?;
        machine.socket.shutdown(Shutdown::Write)?;
        self.ask(end, |answer| News::Arrived {
            arrival,
            record,
            answer,
        })?;
        wire::send(peer, &Frame::Acknowledged(record))
    }

    /// Asks the supervisor, and waits for its answer until the copy has to be done.
    fn ask<T>(&self, end: Instant, question: impl FnOnce(Answer<T>) -> News) -> io::Result<T> {
        let (answer, answered) = mpsc::channel();
        let sent = self.news.send(question(answer));
        let left = end.saturating_duration_since(Instant::now());
        let answer = answered.recv_timeout(left).ok().filter(|_| sent.is_ok());
        let answer = answer.unwrap_or_else(|| Err("the supervisor does not answer".to_owned()));
        answer.map_err(io::Error::other)
    }
}

fn compare(sent: Record, came: Record) -> io::Result<()> {
    if sent == came {
        return Ok(());
    }
    let what = format!(
        "damaged: {} bytes with digest {:016x} were sent, {} with {:016x} came",
        sent.bytes, sent.digest, came.bytes, came.digest
    );
    Err(io::Error::other(what))
}
