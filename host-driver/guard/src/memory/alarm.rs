//! What somebody should look at.

use super::foreign::ForeignMapping;
use crate::protocol::Page;
use std::fmt;

/// Something is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Alarm {
    /// What is written through this mapping is not noticed.
    Foreign {
        /// Of this region.
        region: String,
        /// Where.
        mapping: ForeignMapping,
    },
    /// A program ended without detaching while the kernel took notes of its writes, which ended with it.
    EndedUnseen {
        /// Its number.
        pid: i32,
        /// Pages that are dirty now for that, until they have been read.
        suspect_pages: u64,
    },
    /// A program came back after its guard had ended: what it wrote meanwhile is not known.
    CameBack {
        /// Its number.
        pid: i32,
        /// Pages that are dirty now for that, until they have been read.
        suspect_pages: u64,
    },
    /// The programs did not stand still in time for the change to waiting writers: all pages are dirty until they have been read.
    NotStill {
        /// How long was waited, in milliseconds.
        limit_ms: u64,
    },
    /// A scan found more than the budget: programs write faster than was reckoned with, or the guard did not run in time.
    Overrun {
        /// Unsaved now.
        unsaved_pages: u64,
        /// Where so many may be.
        budget_pages: u64,
    },
    /// Writers have been held for long: the target does not acknowledge.
    WritersHeld {
        /// How many.
        writers: usize,
        /// The longest, in milliseconds.
        since_ms: u64,
    },
    /// A page never came: who touches it dies.
    PageLost {
        /// Which.
        page: Page,
    },
    /// A program gave a page back to the kernel; it is zero and dirty now.
    PageDiscarded {
        /// Which.
        page: Page,
    },
    /// The kernel refuses a call; what it was for was not done.
    Kernel {
        /// What it was for.
        what: &'static str,
        /// What it says.
        error: String,
    },
}

impl fmt::Display for Alarm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign { region, mapping } => write!(
                f,
                "region {region:?}: process {} has mapped it at {:#x} without the guard{}",
                mapping.pid,
                mapping.address,
                if mapping.writable {
                    ": what it writes is not saved"
                } else {
                    ", for reading"
                }
            ),
            Self::EndedUnseen { pid, suspect_pages } => write!(
                f,
                "process {pid} ended without detaching: {suspect_pages} pages are read again"
            ),
            Self::CameBack { pid, suspect_pages } => write!(
                f,
                "process {pid} was without a guard: {suspect_pages} pages are read again"
            ),
            Self::NotStill { limit_ms } => write!(
                f,
                "the programs did not stand still within {limit_ms} ms: all pages are read again"
            ),
            Self::Overrun {
                unsaved_pages,
                budget_pages,
            } => write!(
                f,
                "{unsaved_pages} pages are unsaved where {budget_pages} may be: programs write faster than \
                 fastest_pages_per_s, or the guard did not run in time"
            ),
            Self::WritersHeld { writers, since_ms } => write!(
                f,
                "{writers} writers are held, the first for {since_ms} ms: nothing is acknowledged"
            ),
            Self::PageLost { page } => {
                write!(
                    f,
                    "page {page} never came: programs that touch it are killed"
                )
            }
            Self::PageDiscarded { page } => {
                write!(f, "page {page} was discarded by a program and is zero now")
            }
            Self::Kernel { what, error } => write!(f, "{what}: {error}"),
        }
    }
}

/// Alarms that are kept until somebody takes them.
const MOST: usize = 256;

/// Alarms, the oldest first. Of too many the newest are dropped and counted.
#[derive(Debug)]
pub(super) struct Alarms {
    alarms: Vec<Alarm>,
    dropped: u64,
}

impl Alarms {
    pub(super) fn new() -> Self {
        Self {
            alarms: Vec::with_capacity(MOST),
            dropped: 0,
        }
    }

    pub(super) fn raise(&mut self, alarm: Alarm) {
        if self.alarms.contains(&alarm) {
            return;
        }
        if self.alarms.len() < MOST {
            self.alarms.push(alarm);
        } else {
            self.dropped += 1;
        }
    }

    /// The alarms, and how many there were no room for.
    pub(super) fn take(&mut self) -> (Vec<Alarm>, u64) {
        let alarms = std::mem::replace(&mut self.alarms, Vec::with_capacity(MOST));
        (alarms, std::mem::take(&mut self.dropped))
    }
}
