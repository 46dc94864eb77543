//! A socket of a server: of its owner alone from its first moment, in nobody's way, gone at the end.

use nix::errno::Errno;
use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, UnixAddr, bind, connect, listen, socket,
};
use nix::sys::stat::{Mode, fchmod};
use std::fs;
use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};

/// Why a path cannot be a server's socket.
#[derive(Debug, thiserror::Error)]
pub enum SocketError {
    /// It cannot be made.
    #[error("{}: cannot be a socket: {error}", path.display())]
    Impossible {
        /// Its path.
        path: PathBuf,
        /// The operating system's reason.
        error: io::Error,
    },
    /// There is something else at the path.
    #[error("{}: is there and is not a socket; it is left alone", path.display())]
    NotASocket {
        /// The path.
        path: PathBuf,
    },
    /// Another process serves there.
    #[error("{}: another process serves there", path.display())]
    InUse {
        /// The path.
        path: PathBuf,
    },
}

/// A listening socket, not blocking, with mode 0600; its path is removed when dropped, unless it is somebody else's by then.
#[derive(Debug)]
pub struct OwnedSocket {
    listener: UnixListener,
    path: PathBuf,
    /// Device and inode of the path.
    identity: (u64, u64),
}

impl OwnedSocket {
    /// Creates the socket. What a dead server left at the path is replaced; nothing else is.
    ///
    /// # Errors
    /// When the path is taken, or cannot be a socket.
    pub fn create(path: &Path) -> Result<Self, SocketError> {
        let wrong = |error: io::Error| SocketError::Impossible {
            path: path.to_owned(),
            error,
        };
        remove_stale(path)?;
        let descriptor = socket(
            AddressFamily::Unix,
            SockType::Stream,
            SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK,
            None,
        )
        .map_err(|error| wrong(error.into()))?;
        // Before bind(2): the path is then made with this mode, and there is no moment in which others may connect.
        fchmod(descriptor.as_raw_fd(), Mode::S_IRUSR | Mode::S_IWUSR)
            .map_err(|error| wrong(error.into()))?;
        let address = UnixAddr::new(path).map_err(|error| wrong(error.into()))?;
        bind(descriptor.as_raw_fd(), &address).map_err(|error| wrong(error.into()))?;
        let metadata = fs::symlink_metadata(path).map_err(wrong)?;
        let owned = Self {
            listener: UnixListener::from(descriptor),
            path: path.to_owned(),
            identity: (metadata.dev(), metadata.ino()),
        };
        let backlog = Backlog::new(16).map_err(|error| wrong(error.into()))?;
        listen(&owned.listener, backlog).map_err(|error| wrong(error.into()))?;
        Ok(owned)
    }

    /// Where clients knock.
    pub fn listener(&self) -> &UnixListener {
        &self.listener
    }
}

/// Removes a socket that nobody listens to.
fn remove_stale(path: &Path) -> Result<(), SocketError> {
    let wrong = |error| SocketError::Impossible {
        path: path.to_owned(),
        error,
    };
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(wrong(error)),
        Ok(metadata) if !metadata.file_type().is_socket() => Err(SocketError::NotASocket {
            path: path.to_owned(),
        }),
        Ok(_) => match try_to_connect(path) {
            Err(Errno::ECONNREFUSED) => fs::remove_file(path).map_err(wrong),
            // Somebody listens; EAGAIN: and has more callers than it takes up.
            Ok(()) | Err(Errno::EAGAIN) => Err(SocketError::InUse {
                path: path.to_owned(),
            }),
            Err(error) => Err(wrong(error.into())),
        },
    }
}

/// Connects and hangs up, without waiting for a server that takes nobody up.
fn try_to_connect(path: &Path) -> Result<(), Errno> {
    let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
    let caller = socket(AddressFamily::Unix, SockType::Stream, flags, None)?;
    connect(caller.as_raw_fd(), &UnixAddr::new(path)?)
}

impl Drop for OwnedSocket {
    fn drop(&mut self) {
        let is_ours = fs::symlink_metadata(&self.path)
            .is_ok_and(|metadata| (metadata.dev(), metadata.ino()) == self.identity);
        if is_ours {
            let _ = fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn the_socket_is_its_owners_and_is_gone_at_the_end() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("device");
        let socket = OwnedSocket::create(&path).expect("created");
        let mode = fs::metadata(&path).expect("is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        let error = OwnedSocket::create(&path).expect_err("taken");
        assert!(matches!(error, SocketError::InUse { .. }), "{error}");
        drop(socket);
        assert!(!path.exists());
    }

    #[test]
    fn a_dead_servers_socket_is_replaced_and_a_file_is_not() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("device");
        drop(UnixListener::bind(&path).expect("socket"));
        let socket = OwnedSocket::create(&path).expect("replaces it");
        fs::remove_file(&path).expect("removed by somebody");
        fs::write(&path, "precious").expect("file");
        let error = OwnedSocket::create(&path).expect_err("a file");
        assert!(matches!(error, SocketError::NotASocket { .. }), "{error}");
        drop(socket);
        assert_eq!(fs::read(&path).expect("still there"), b"precious");
    }

    /// Found by trying to break it: the second server waited for the first one, and no signal ended it.
    #[test]
    fn a_server_that_takes_nobody_up_is_in_use_all_the_same() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("device");
        let _listener = UnixListener::bind(&path).expect("socket");
        // Callers that have hung up wait to be taken up, too.
        let full = (0..100_000).find_map(|_| try_to_connect(&path).err());
        assert_eq!(full, Some(Errno::EAGAIN));
        let (done, is_done) = std::sync::mpsc::channel();
        std::thread::spawn(move || done.send(OwnedSocket::create(&path).map(drop)));
        let limit = std::time::Duration::from_secs(20);
        let created = is_done.recv_timeout(limit).expect("the second one waits");
        let error = created.expect_err("taken");
        assert!(matches!(error, SocketError::InUse { .. }), "{error}");
    }

    #[test]
    fn a_path_that_is_too_long_is_named() {
        let path = PathBuf::from(format!("/tmp/{}", "x".repeat(200)));
        let error = OwnedSocket::create(&path).expect_err("too long");
        assert!(error.to_string().contains("xxxx"), "{error}");
    }
}
