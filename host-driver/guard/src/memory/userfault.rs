//! Where the guard vouches for a userfaultfd: that of a mapping of its own, and those that programs hand over.

use outrigger_attach::Mapping;
use outrigger_attach::userfault::{Userfault, Writes};
use rustix::fs::OFlags;
use std::io;
use std::os::fd::{AsFd, OwnedFd};

/// A mapping of the guard's own with the userfaultfd that it is registered with.
#[derive(Debug)]
pub(super) struct OwnMapping {
    pub(super) mapping: Mapping,
    pub(super) userfault: Userfault,
}

impl OwnMapping {
    /// Maps the first `bytes` of a file, and touches nothing.
    pub(super) fn new(file: impl AsFd, bytes: u64, writes: Writes) -> io::Result<Self> {
        let mapping = Mapping::new(file, bytes)?;
        // SAFETY: used on this mapping alone, which lives as long as it.
        let userfault = unsafe { Userfault::create(writes)? };
        userfault.register(mapping.address(), bytes)?;
        Ok(Self { mapping, userfault })
    }
}

/// What a program handed over.
pub(super) fn received(file: OwnedFd) -> Result<Userfault, String> {
    // Whatever it is, nobody waits for it.
    rustix::fs::fcntl_setfl(&file, OFlags::NONBLOCK).map_err(|error| error.to_string())?;
    // SAFETY: it came over a socket from the program that made it, and is about that program's memory. The calls that are made on it
    // are about the region that it says it has mapped; where it says so wrongly, it harms itself.
    Ok(unsafe { Userfault::received(file) })
}
