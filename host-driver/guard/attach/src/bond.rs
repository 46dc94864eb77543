//! A program that ends with its guard: the kernel kills it when the guard's end of the connection is closed, however that came about.
//!
//! What a guard's host owns, another host may own as soon as this guard is gone; a program that ran on could answer with memory that is
//! not this host's any more, or read zeros where a page was still to be restored.

use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::net::RecvFlags;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;

/// Of `fcntl`: which signal is sent. The same on all machines of Linux; the library has it for few.
const F_SETSIG: libc::c_int = 10;

/// From now on whatever the guard says on its own, its end above all, kills this program.
///
/// # Errors
/// When the kernel refuses, or the guard is gone already.
pub(crate) fn tie(stream: &UnixStream) -> io::Result<()> {
    let own = rustix::process::getpid().as_raw_nonzero().get();
    for (command, value) in [(libc::F_SETOWN, own), (F_SETSIG, libc::SIGKILL)] {
        // SAFETY: both calls take numbers, and change who is told of what happens to this socket, which is ours.
        if unsafe { libc::fcntl(stream.as_raw_fd(), command, value) } < 0 {
            return Err(io::Error::last_os_error());
        }
    }
    tell(stream, true)?;
    // What happened before is not told.
    let flags = RecvFlags::PEEK | RecvFlags::DONTWAIT;
    match rustix::net::recv(stream, &mut [0], flags) {
        Err(Errno::AGAIN) => Ok(()),
        _ => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// No longer.
pub(crate) fn untie(stream: &UnixStream) {
    // A socket that is ours; nothing that could fail.
    let _ = tell(stream, false);
}

fn tell(stream: &UnixStream, whether: bool) -> io::Result<()> {
    let mut flags = rustix::fs::fcntl_getfl(stream)?;
    flags.set(
        OFlags::from_bits_retain(libc::O_ASYNC.cast_unsigned()),
        whether,
    );
    rustix::fs::fcntl_setfl(stream, flags).map_err(io::Error::from)
}
