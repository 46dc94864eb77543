//! What a daemon says of itself.

use crate::protocol::{Epoch, Generation, Origin};
use serde::{Deserialize, Serialize};

/// What a host is at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// It owns the memory; the other host is not there.
    Unprotected,
    /// It owns the memory, and the other host does not have all of it yet.
    Sync,
    /// It owns the memory; what the other host lacks is within the budget.
    Protected,
    /// It owns the memory; more is unsaved than the budget allows.
    Exposed,
    /// It owns the memory, and stopped the application: it does not know whether it may run.
    Suspended,
    /// The power failed, or it hands over: the rest is being saved.
    Saving,
    /// All is saved; the other host confirms it.
    Committing,
    /// Handed over; the other host has not said yet that it took over.
    HandedOver,
    /// Handed over early: the pages that are missing over there are being saved.
    Feeding,
    /// Its application runs with a memory of which pages are still to come from the other host.
    Ahead,
    /// It keeps the other host's image.
    Standby,
}

/// The status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// The memory.
    pub memory: String,
    /// This host.
    pub host: String,
    /// What it is.
    pub phase: Phase,
    /// The generation that it owns, or keeps the image of.
    pub generation: Generation,
    /// The last commit of that.
    pub epoch: Epoch,
    /// Where the memory came from that this process let run last; none before that.
    pub origin: Option<Origin>,
    /// The other host is connected: pages, signal.
    pub connected: [bool; 2],
    /// AC is there.
    pub power: bool,
    /// Pages of the memory.
    pub pages: u64,
    /// Pages that a cut now would have to save.
    pub unsaved_pages: u64,
    /// Pages that may be unsaved.
    pub budget_pages: u64,
    /// Bandwidth of saving, as measured, in bytes per second; none while it has not been.
    pub bandwidth_bytes_per_s: Option<u64>,
    /// How long the battery lasts, in milliseconds.
    pub hold_up_ms: u64,
    /// Pages of the image that is kept.
    pub image_pages: u64,
    /// The last complete memory that is kept: generation and epoch.
    pub kept: Option<(Generation, Epoch)>,
    /// Pages that a restore has not fetched yet.
    pub missing_pages: u64,
    /// Pages sent since the daemon started.
    pub sent_pages: u64,
    /// Days until the first certificate expires.
    pub certificate_days_left: i64,
    /// The programs whose memory it is; none where it is a file behind a socket.
    pub programs: Option<ProgramStatus>,
    /// What needs attention, or did in the last ten minutes.
    pub alarms: Vec<String>,
}

/// Programs that have the memory mapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProgramStatus {
    /// They are attached.
    pub attached: u64,
    /// They wait until this host owns the memory.
    pub waiting_to_attach: u64,
    /// Every first write to a page waits for the guard; otherwise the kernel takes notes.
    pub writers_wait: bool,
    /// Writers that are held at the moment, because the budget has no room.
    pub held_writers: u64,
    /// Pages that were written and not sent since.
    pub dirty_pages: u64,
    /// Pages that were sent and are not acknowledged.
    pub under_way_pages: u64,
    /// Pages that programs wait for at the moment, because a restore has not fetched them yet.
    #[serde(default)]
    pub awaited_pages: u64,
    /// Pages that they have waited for in this restore; 0 where there is none.
    #[serde(default)]
    pub touched_pages: u64,
}
