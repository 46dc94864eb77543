//! Programs connect, prove who they are, and attach.

use super::foreign;
use super::freezer::Member;
use super::keeper::{STANDING, Shared};
use super::mappings::Attachment;
use super::pagemap::Pagemap;
use super::userfault::received;
use outrigger_attach::handshake::{self, Frame, Kind, NOTED, UNTRACKED, USED};
use outrigger_attach::userfault::Userfault;
use rustix::event::{PollFd, PollFlags, Timespec};
use std::fs;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::time::Duration;

/// How long a program may take for a step.
const LIMIT: Duration = Duration::from_secs(2);
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
        while !shared.ends() {
            let mut files = [PollFd::new(&self.socket, PollFlags::IN)];
            match rustix::event::poll(&mut files, Some(&LOOK)) {
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(_) => std::thread::sleep(Duration::from_millis(1)),
            }
            if let Ok((stream, _)) = self.socket.accept() {
                self.attach(stream, shared);
            }
        }
    }

    fn attach(&self, stream: UnixStream, shared: &Shared) {
        let refuse = |reason: &str| {
            // It may be gone.
            let _ = handshake::send(
                &stream,
                &Frame::with_text(Kind::Refused, reason),
                &[],
                LIMIT,
            );
        };
        let attachment = match self.shake_hands(&stream, shared) {
            Ok(Some(attachment)) => attachment,
            Ok(None) => return,
            Err(reason) => return refuse(&reason),
        };
        let added = stream
            .try_clone()
            .and_then(|stream| attachment(stream, shared));
        shared.wake();
        match added {
            Ok(()) => {
                let _ = handshake::send(&stream, &Frame::bare(Kind::Ready), &[], LIMIT);
            }
            Err(error) => refuse(&format!("its memory cannot be protected: {error}")),
        }
    }

    /// What adds the attachment; `None` where there is nothing to add.
    #[expect(clippy::type_complexity, reason = "used once")]
    fn shake_hands(
        &self,
        stream: &UnixStream,
        shared: &Shared,
    ) -> Result<Option<Box<dyn FnOnce(UnixStream, &Shared) -> io::Result<()>>>, String> {
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
        let region = &shared.regions[place];
        shared.freezer.admits(&member)?;
        let notes = {
            let state = shared.lock();
            if state.standing {
                return Err(STANDING.to_owned());
            }
            state.pace.notes
        };
        let offer = Frame {
            first: region.bytes(),
            second: match (region.is_tracked(), notes) {
                (false, _) => UNTRACKED,
                (true, true) => NOTED,
                (true, false) => 0,
            },
            ..Frame::bare(Kind::Offer)
        };
        handshake::send(stream, &offer, &[region.file()], LIMIT).map_err(text)?;
        let (registered, files) = handshake::receive(stream, LIMIT).map_err(text)?;
        if registered.kind != Kind::Registered {
            return Err(format!("{:?} where Registered belongs", registered.kind));
        }
        if !region.is_tracked() {
            handshake::send(stream, &Frame::bare(Kind::Ready), &[], LIMIT).map_err(text)?;
            return Ok(None);
        }
        let address = registered.first;
        if !foreign::has(region, member.pid(), address).map_err(text)? {
            return Err(format!("the region is not mapped at {address:#x}"));
        }
        let (waiting, pagemap, noting) = take_files(files)?;
        Ok(Some(Box::new(move |stream, shared| {
            let mut state = shared.lock();
            let attachment = Attachment {
                mapping: state.number(),
                region: place,
                address,
                used: registered.second & USED != 0,
                member,
                stream,
                silent: AtomicBool::new(false),
                waiting,
                noting,
                pagemap,
            };
            state.add(attachment, &shared.regions)
        })))
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
