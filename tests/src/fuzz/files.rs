//! File descriptors of the process: handed over with messages, and counted, so that a lost one is seen.

use nix::sys::eventfd::{EfdFlags, EventFd};
use nix::sys::socket::{ControlMessage, MsgFlags, sendmsg};
use outrigger_pci::SharedMemory;
use std::fs::File;
use std::io::IoSlice;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;

/// Bytes of the memory files.
pub const MEMORY_BYTES: u64 = 64 << 10;

/// Files that a client may hand over.
pub struct Files {
    /// Memory that cannot shrink.
    pub sealed: SharedMemory,
    others: Vec<OwnedFd>,
}

impl Files {
    /// One of each kind.
    pub fn new() -> std::io::Result<Self> {
        let counter = EventFd::from_flags(EfdFlags::EFD_NONBLOCK | EfdFlags::EFD_CLOEXEC)?;
        let (one_end, _) = UnixStream::pair()?;
        Ok(Self {
            sealed: SharedMemory::allocate(MEMORY_BYTES as usize)?,
            others: vec![
                OwnedFd::from(counter),
                // Memory that may shrink, or is none.
                OwnedFd::from(tempfile::tempfile()?),
                OwnedFd::from(File::open("/dev/null")?),
                OwnedFd::from(one_end),
            ],
        })
    }

    /// Numbers of the files: 0 is the sealed memory, 1 a counter.
    pub fn kinds(&self) -> u64 {
        1 + self.others.len() as u64
    }

    /// Sends bytes with files of these numbers.
    ///
    /// # Errors
    /// What the operating system says.
    pub fn send(&self, stream: &UnixStream, bytes: &[u8], files: &[u64]) -> Result<(), String> {
        let raw: Vec<_> = files
            .iter()
            .map(|number| match number.checked_sub(1) {
                None => self.sealed.as_fd().as_raw_fd(),
                Some(other) => self.others[other as usize].as_raw_fd(),
            })
            .collect();
        let rights = [ControlMessage::ScmRights(&raw)];
        let control: &[ControlMessage<'_>] = if raw.is_empty() { &[] } else { &rights };
        let parts = [IoSlice::new(bytes)];
        let sent = sendmsg::<()>(
            stream.as_raw_fd(),
            &parts,
            control,
            MsgFlags::MSG_NOSIGNAL,
            None,
        )
        .map_err(|error| format!("the harness cannot send: {error}"))?;
        if sent == bytes.len() {
            Ok(())
        } else {
            Err("the harness sent in part".to_owned())
        }
    }
}

/// Files that this process has open.
pub fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}
