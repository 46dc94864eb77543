//! A copy on its way to the other host: connects, proves who this is, passes on what QEMU gives, waits for the acknowledgement. A thread of its own.

use super::News;
use super::wire::{self, Bounded, Chunk, Frame, Reckoning};
use crate::protocol::Record;
use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use outrigger_guard::link::Identity;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustls::{ClientConnection, StreamOwned};
use std::io::{self, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

/// The other side's last word to a QEMU that sends: nothing more comes back (MIG_RP_MSG_SHUT, four bytes, no error). QEMU wants a way back before it
/// lets an acknowledgement decide when it switches over; that it never comes keeps a copy open.
const NOTHING_COMES_BACK: [u8; 8] = [0, 1, 0, 4, 0, 0, 0, 0];

/// What is to be copied, and where to.
pub(super) struct Plan {
    pub(super) number: u64,
    /// It begins while all is well, and lasts until its remainder is asked for.
    pub(super) stays_open: bool,
    pub(super) name: String,
    pub(super) identity: Identity,
    /// The other host.
    pub(super) address: String,
    /// Where QEMU connects to, and which process it is.
    pub(super) source: UnixListener,
    pub(super) process: u32,
    pub(super) limit: Duration,
    pub(super) silence: Duration,
}

/// A copy under way.
#[derive(Debug)]
pub(super) struct Sending {
    /// Its own, among all that are sent.
    pub(super) number: u64,
    /// As which copy it was asked for; none while it is only kept open.
    pub(super) copy: Option<u64>,
    /// Asked for at this time.
    pub(super) begun: Instant,
    /// Bytes that had gone before that.
    pub(super) before_bytes: u64,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    sent_bytes: AtomicU64,
    /// From now on it is to come to its end.
    ends: AtomicBool,
    /// What is closed to break it off.
    open: Mutex<Open>,
}

#[derive(Debug, Default)]
struct Open {
    is_over: bool,
    peer: Option<TcpStream>,
    source: Option<UnixStream>,
}

impl Shared {
    fn open(&self, put: impl FnOnce(&mut Open)) -> io::Result<()> {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        if open.is_over {
            return Err(io::Error::other("it was broken off here"));
        }
        put(&mut open);
        Ok(())
    }

    /// Breaks it off, if it is still under way: neither QEMU nor the other host waits for the rest.
    fn close(&self) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.is_over = true;
        // What is closed already needs no closing.
        if let Some(peer) = open.peer.take() {
            let _ = peer.shutdown(Shutdown::Both);
        }
        if let Some(source) = open.source.take() {
            let _ = source.shutdown(Shutdown::Both);
        }
    }
}

impl Sending {
    /// Bytes that have gone.
    pub(super) fn sent_bytes(&self) -> u64 {
        self.shared.sent_bytes.load(Ordering::Relaxed)
    }

    /// An open one becomes the copy of this number, of which the rest is to come.
    pub(super) fn take_remainder(&mut self, copy: u64) {
        self.copy = Some(copy);
        self.begun = Instant::now();
        self.before_bytes = self.sent_bytes();
        self.shared.ends.store(true, Ordering::Relaxed);
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        self.shared.close();
    }
}

/// Begins a copy; what becomes of it is news. QEMU is to be told to connect when the other host is ready.
pub(super) fn begin(plan: Plan, copy: Option<u64>, news: mpsc::Sender<News>) -> Sending {
    let shared = Arc::new(Shared::default());
    let sending = Sending {
        number: plan.number,
        copy,
        begun: Instant::now(),
        before_bytes: 0,
        shared: Arc::clone(&shared),
    };
    std::thread::spawn(move || {
        let number = plan.number;
        let copied = send(&plan, &shared, &news);
        shared.close();
        let told = match copied {
            Ok(record) => News::Acknowledged(number, record),
            Err(error) => News::CopyFailed(number, error.to_string()),
        };
        // A supervisor that ended needs no news.
        let _ = news.send(told);
    });
    sending
}

fn send(plan: &Plan, shared: &Shared, news: &mpsc::Sender<News>) -> io::Result<Record> {
    let end = Instant::now() + plan.limit;
    let tcp = connect(&plan.address, end)?;
    tcp.set_nodelay(true)?;
    let kept = tcp.try_clone()?;
    shared.open(|open| open.peer = Some(kept))?;
    let client = ClientConnection::new(Arc::clone(&plan.identity.client), plan.identity.peer())
        .map_err(io::Error::other)?;
    let bounded = Bounded {
        socket: tcp,
        end,
        silence: plan.silence,
    };
    let mut peer = StreamOwned::new(client, bounded);
    let mut buffer = Vec::new();
    let offer = Frame::Offer {
        number: plan.number,
        stays_open: plan.stays_open,
        name: plan.name.clone(),
    };
    wire::send(&mut peer, &offer)?;
    // The other host may have to start a process first.
    peer.sock.silence = plan.limit;
    match wire::receive(&mut peer, &mut buffer)? {
        Frame::Ready => {}
        other => return Err(refused(other)),
    }
    peer.sock.silence = plan.silence;
    let _ = news.send(News::Ready(plan.number));
    let mut source = accept(plan, end)?;
    let kept = source.try_clone()?;
    shared.open(|open| open.source = Some(kept))?;
    let mut end = end;
    if plan.stays_open {
        source.write_all(&NOTHING_COMES_BACK)?;
        // Only silence ends it.
        end = wire::no_end();
        peer.sock.end = end;
    }
    let mut source = Bounded {
        socket: source,
        end,
        silence: plan.silence,
    };
    let (mut chunk, mut reckoning) = (Chunk::new(), Reckoning::default());
    let mut lasts = plan.stays_open;
    let passed = loop {
        let passed = chunk.pass_on(&mut source, &mut peer, &mut reckoning);
        if lasts && shared.ends.load(Ordering::Relaxed) {
            lasts = false;
            end = Instant::now() + plan.limit;
            source.end = end;
            peer.sock.end = end;
            if let Err(error) = wire::send(&mut peer, &Frame::Remainder) {
                break Err(error);
            }
        }
        match passed {
            // The other host has nothing to say to that.
            Ok(0) if lasts => return Err(io::Error::other("QEMU ended it")),
            Ok(0) => break Ok(()),
            Ok(count) => shared.sent_bytes.fetch_add(count as u64, Ordering::Relaxed),
            Err(error) => break Err(error),
        };
    };
    if let Err(error) = passed {
        // It may have said why before it closed.
        return Err(match wire::receive(&mut peer, &mut buffer) {
            Ok(frame @ Frame::Refused(_)) => refused(frame),
            _ => error,
        });
    }
    let record = reckoning.record();
    wire::send(&mut peer, &Frame::End(record))?;
    let _ = news.send(News::Sent(plan.number, record));
    // It loads what it has before it answers.
    peer.sock.silence = plan.limit;
    match wire::receive(&mut peer, &mut buffer)? {
        Frame::Acknowledged(record) => Ok(record),
        other => Err(refused(other)),
    }
}

fn refused(frame: Frame) -> io::Error {
    match frame {
        Frame::Refused(why) => io::Error::other(format!("the other host refuses it: {why}")),
        other => io::Error::other(format!("the other host says {other:?}")),
    }
}

fn connect(address: &str, end: Instant) -> io::Result<TcpStream> {
    let mut last = None;
    for address in address.to_socket_addrs()? {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        match TcpStream::connect_timeout(&address, left) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = Some(error),
        }
    }
    let why = last.map_or("no address".to_owned(), |error| error.to_string());
    Err(io::Error::other(format!("{address}: {why}")))
}

/// QEMU's connection, and nobody else's.
fn accept(plan: &Plan, end: Instant) -> io::Result<UnixStream> {
    plan.source.set_nonblocking(true)?;
    loop {
        match plan.source.accept() {
            Ok((stream, _)) => {
                let who = getsockopt(&stream, PeerCredentials)?;
                if who.pid().unsigned_abs() == plan.process {
                    stream.set_nonblocking(false)?;
                    return Ok(stream);
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                let left = end
                    .saturating_duration_since(Instant::now())
                    .min(plan.silence);
                let wait = Timespec::try_from(left).map_err(io::Error::other)?;
                let mut fds = [PollFd::new(&plan.source, PollFlags::IN)];
                match poll(&mut fds, Some(&wait)) {
                    Ok(0) => {
                        let what = "QEMU does not begin to send";
                        return Err(io::Error::new(io::ErrorKind::TimedOut, what));
                    }
                    Ok(_) | Err(rustix::io::Errno::INTR) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            Err(error) => return Err(error),
        }
    }
}
