//! What the link hands to the device.

use crate::Line;
use outrigger_registers::parameters::BEATS_PER_CHUNK;

/// One thing that comes back over the link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkEvent {
    /// An eighth of a page.
    Chunk {
        /// Slot of the request.
        slot: u8,
        /// Epoch of the request.
        epoch: u8,
        /// Which eighth (0..8).
        chunk: u8,
        /// Its lines, in order.
        data: Box<[Line; BEATS_PER_CHUNK]>,
    },
    /// Error completion instead of the rest of a page.
    Error {
        /// Slot of the request.
        slot: u8,
        /// Epoch of the request.
        epoch: u8,
    },
    /// A cancel is done: the transport has forgotten the request.
    CancelConfirm {
        /// Slot of the request.
        slot: u8,
        /// Epoch of the request.
        epoch: u8,
    },
    /// A write-back is over.
    WriteBackDone {
        /// Write-back slot.
        slot: u8,
        /// The node refused it; its contents are unchanged.
        error: bool,
    },
}
