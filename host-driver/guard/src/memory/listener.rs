//! Programs connect, prove who they are, and attach.

use super::foreign;
use super::freezer::Member;
use super::keeper::{STANDING, Shared};
use super::mappings::Attachment;
use super::pagemap::Pagemap;
use super::userfault::received;
use outrigger_attach::handshake::{
    self, BOUND, Frame, HOLDS_REPLIES, Kind, NOTED, UNTRACKED, USED,
};
use outrigger_attach::userfault::Userfault;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use rustix::net::RecvFlags;
use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// How long a program may take for a step.
const LIMIT: Duration = Duration::from_secs(2);
/// Programs that wait at once until they may attach, and for how long they may.
const MOST_WAITING: usize = 256;
const LONGEST_PATIENCE: Duration = Duration::from_secs(365 * 24 * 3600);
/// Why a program that does not hold its replies may not attach.
const HELD: &str = "replies are held until all of the memory is here, and this program does not say that it holds its own";
/// How often the listener looks whether it shall end.
const LOOK: Timespec = Timespec {
    tv_sec: 0,
    tv_nsec: 100_000_000,
};

/// A socket that only those reach who may.
pub(super) struct Listener {
    socket: UnixListener,
    path: PathBuf,
    users: Vec<u32>,
}

impl Listener {
    /// Listens for programs of the guard's own user, and of `users`.
    pub(super) fn bind(path: &Path, users: Vec<u32>) -> io::Result<Self> {
        if UnixStream::connect(path).is_ok() {
            return Err(io::ErrorKind::AddrInUse.into());
        }
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{}", std::process::id()));
        let hidden = PathBuf::from(name);
        // Left over from a guard of the same number.
        let _ = fs::remove_file(&hidden);
        let socket = UnixListener::bind(&hidden)?;
        socket.set_nonblocking(true)?;
        // Nobody finds it before it is closed to others. Where other users may come, who they are is asked when they do.
        let mode = if users.is_empty() { 0o600 } else { 0o666 };
        fs::set_permissions(&hidden, fs::Permissions::from_mode(mode))?;
        fs::rename(&hidden, path)?;
        Ok(Self {
            socket,
            path: path.to_owned(),
            users,
        })
    }

    /// Runs until the memory is dropped.
    pub(super) fn listen(&self, shared: &Shared) {
        let mut waiting = Vec::new();
        while !shared.ends() {
            let mut files = [
                PollFd::new(&self.socket, PollFlags::IN),
                PollFd::new(&shared.admit, PollFlags::IN),
            ];
            match rustix::event::poll(&mut files, Some(&LOOK)) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(_) => std::thread::sleep(Duration::from_millis(1)),
            }
            // It counts nothing that anybody needs.
            let _ = rustix::io::read(&shared.admit, &mut [0; 8]);
            if let Ok((stream, _)) = self.socket.accept() {
                match self.hear(&stream, shared) {
                    Ok(asks) if waiting.len() < MOST_WAITING => {
                        waiting.push(Waiting { stream, asks });
                    }
                    Ok(_) => refuse(&stream, "too many programs wait already"),
                    Err(reason) => refuse(&stream, &reason),
                }
            }
            let standing = shared.lock().standing;
            let held = shared.held.is_set();
            waiting.retain_mut(|it| it.stays(standing, held, shared));
            shared
                .waiting_to_attach
                .store(waiting.len(), Ordering::Relaxed);
        }
    }

    /// Who is there, and what it wants.
    fn hear(&self, stream: &UnixStream, shared: &Shared) -> Result<Asks, String> {
        let text = |error: io::Error| error.to_string();
        // Heard first: an answer to what was not heard may be lost.
        let (hello, _) = handshake::receive(stream, LIMIT).map_err(text)?;
        let credentials = rustix::net::sockopt::socket_peercred(stream)
            .map_err(|error| format!("who are you? {error}"))?;
        let user = credentials.uid.as_raw();
        if user != rustix::process::geteuid().as_raw() && !self.users.contains(&user) {
            return Err(format!("user {user} may not attach"));
        }
        let member = Member::new(credentials.pid).map_err(text)?;
        if hello.kind != Kind::Hello {
            return Err(format!("{:?} where Hello belongs", hello.kind));
        }
        let named = |region: &super::Region| region.name() == hello.text;
        let place = shared.regions.iter().position(named);
        let place = place.ok_or_else(|| format!("there is no region {:?}", hello.text))?;
        shared.freezer.admits(&member)?;
        let patience = Duration::from_millis(hello.first).min(LONGEST_PATIENCE);
        Ok(Asks {
            member: Some(member),
            place,
            holds: hello.second & HOLDS_REPLIES != 0,
            until: Instant::now() + patience,
        })
    }
}

fn refuse(stream: &UnixStream, reason: &str) {
    let refused = Frame::with_text(Kind::Refused, reason);
    // It may be gone.
    let _ = handshake::send(stream, &refused, &[], LIMIT);
}

/// A program that wants a region.
struct Asks {
    /// Until it is attached.
    member: Option<Member>,
    /// The region, by place.
    place: usize,
    /// It holds its replies to the outside when it is told to.
    holds: bool,
    /// So long it waits.
    until: Instant,
}

struct Waiting {
    stream: UnixStream,
    asks: Asks,
}

impl Waiting {
    /// Attaches it if it may; whether it waits on.
    fn stays(&mut self, standing: bool, held: bool, shared: &Shared) -> bool {
        if !standing && (self.asks.holds || !held) {
            self.attach(shared);
            return false;
        }
        let flags = RecvFlags::PEEK | RecvFlags::DONTWAIT;
        // One that says something, or closes the connection, does not wait.
        if rustix::net::recv(&self.stream, &mut [0], flags) != Err(Errno::AGAIN) {
            return false;
        }
        if Instant::now() < self.asks.until {
            return true;
        }
        refuse(&self.stream, if standing { STANDING } else { HELD });
        false
    }

    fn attach(&mut self, shared: &Shared) {
        let attached = self.shake_hands(shared);
        shared.wake();
        match attached {
            Ok(()) => {
                let told = [shared.held.file()];
                let files = if self.asks.holds { &told[..] } else { &[] };
                let _ = handshake::send(&self.stream, &Frame::bare(Kind::Ready), files, LIMIT);
            }
            Err(reason) => refuse(&self.stream, &reason),
        }
    }

    fn shake_hands(&mut self, shared: &Shared) -> Result<(), String> {
        let text = |error: io::Error| error.to_string();
        let stream = &self.stream;
        let region = &shared.regions[self.asks.place];
        let notes = {
            let state = shared.lock();
            if state.standing {
                return Err(STANDING.to_owned());
            }
            state.pace.notes
        };
        let tracking = match (region.is_tracked(), notes) {
            (false, _) => UNTRACKED,
            (true, true) => NOTED,
            (true, false) => 0,
        };
        let offer = Frame {
            first: region.bytes(),
            second: tracking | if shared.bound { BOUND } else { 0 },
            ..Frame::bare(Kind::Offer)
        };
        handshake::send(stream, &offer, &[region.file()], LIMIT).map_err(text)?;
        let (registered, files) = handshake::receive(stream, LIMIT).map_err(text)?;
        if registered.kind != Kind::Registered {
            return Err(format!("{:?} where Registered belongs", registered.kind));
        }
        if !region.is_tracked() {
            return Ok(());
        }
        let address = registered.first;
        let member = self.asks.member.take().ok_or("it is attached already")?;
        if !foreign::has(region, member.pid(), address).map_err(text)? {
            return Err(format!("the region is not mapped at {address:#x}"));
        }
        let (waiting, pagemap, noting) = take_files(files)?;
        let protect = |error: io::Error| format!("its memory cannot be protected: {error}");
        let stream = stream.try_clone().map_err(protect)?;
        let mut state = shared.lock();
        let attachment = Attachment {
            mapping: state.number(),
            region: self.asks.place,
            address,
            used: registered.second & USED != 0,
            member,
            stream,
            silent: AtomicBool::new(false),
            waiting,
            noting,
            pagemap,
        };
        state.add(attachment, &shared.regions).map_err(protect)
    }
}

fn take_files(files: Vec<OwnedFd>) -> Result<(Userfault, Pagemap, Option<Userfault>), String> {
    let mut files = files.into_iter();
    let (Some(waiting), Some(pagemap)) = (files.next(), files.next()) else {
        return Err("files: a userfaultfd and the pagemap are needed".to_owned());
    };
    let noting = files.next().map(received).transpose()?;
    Ok((received(waiting)?, Pagemap::new(pagemap), noting))
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Removed by somebody else, or another guard's by now in which case nobody listened here.
        let _ = fs::remove_file(&self.path);
    }
}
