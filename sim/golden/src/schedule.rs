//! What happens when: the event queue of the model.

use outrigger_port::{Completion, Line};
use outrigger_registers::parameters::{BEATS_PER_CHUNK, LINES_PER_PAGE};
use std::collections::BTreeMap;

/// The rest of something that was begun earlier.
#[derive(Debug)]
pub(crate) enum Work {
    /// Host reads and writes are accepted.
    AcceptRequests,
    /// An answer is taken by the host.
    Answer(Completion),
    /// A fence is answered.
    AnswerFence {
        /// Id of the read.
        id: u8,
        /// Cycle in which it was accepted.
        accepted: u64,
    },
    /// The line of a context has come from device memory.
    ContextData(usize),
    /// A held reply's time is over.
    Deadline {
        /// The context.
        context: usize,
        /// Its number of use.
        generation: u64,
    },
    /// A request or a cancel leaves through the fetch port.
    FetchPort,
    /// The last beat of a chunk was taken from the fetch port.
    ChunkTaken {
        /// Slot on the port.
        slot: u8,
        /// Epoch on the port.
        epoch: u8,
        /// Chunk number.
        chunk: u8,
        /// Its lines.
        data: Box<[Line; BEATS_PER_CHUNK]>,
    },
    /// The error beat was taken from the fetch port.
    ErrorTaken {
        /// Slot on the port.
        slot: u8,
        /// Epoch on the port.
        epoch: u8,
    },
    /// Device memory acknowledged a chunk.
    ChunkWritten {
        /// Its slot.
        slot: u8,
        /// It was stored.
        good: bool,
    },
    /// A fetch may have taken too long.
    FetchTimeout {
        /// Its slot.
        slot: u8,
        /// Its epoch.
        epoch: u8,
    },
    /// A pin may have lasted too long.
    PinTimeout {
        /// Its page.
        page: u32,
        /// The end of the pin that this is about.
        until: u64,
    },
    /// The command is worked on.
    Command,
    /// EVICT_COMMIT has the entry's line from device memory.
    CommitCheck,
    /// The lines of a page being written back have been read.
    WriteBack {
        /// Write-back slot.
        slot: u8,
        /// The page.
        page: u32,
        /// Its contents.
        data: Box<[Line; LINES_PER_PAGE]>,
    },
    /// The record and the producer index are in host memory.
    RecordWritten,
}

impl Work {
    /// Order among things of one cycle: what arrives comes before what is decided. So a page that comes at the deadline is in time.
    fn rank(&self) -> u8 {
        match self {
            Self::ChunkTaken { .. } | Self::ErrorTaken { .. } | Self::ChunkWritten { .. } => 0,
            Self::ContextData(_) => 1,
            Self::Deadline { .. } => 2,
            _ => 3,
        }
    }
}

/// Cycle, rank and order of creation.
type Key = (u64, u8, u64);

/// The queue.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    queue: BTreeMap<Key, Work>,
    created: u64,
}

impl Schedule {
    /// Puts work into the queue.
    pub fn at(&mut self, cycle: u64, work: Work) {
        self.queue.insert((cycle, work.rank(), self.created), work);
        self.created += 1;
    }

    /// Cycle of the first work.
    pub fn first_cycle(&self) -> Option<u64> {
        self.queue.first_key_value().map(|(key, _)| key.0)
    }

    /// The first work of a cycle.
    pub fn take(&mut self, cycle: u64) -> Option<Work> {
        if self.first_cycle()? > cycle {
            return None;
        }
        self.queue.pop_first().map(|(_, work)| work)
    }
}
