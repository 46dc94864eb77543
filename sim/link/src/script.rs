//! Exact deliveries for directed tests.

use outrigger_registers::parameters::CHUNKS_PER_PAGE;

/// What goes wrong with a scripted fetch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing: eight chunks in order.
    None,
    /// No chunk ever comes.
    LosePage,
    /// All chunks but this one come.
    LoseChunk(u8),
    /// Every chunk comes again so many cycles after its first copy.
    Duplicate {
        /// Distance of the two copies in cycles.
        after_cycles: u64,
    },
    /// The chunks come in this order.
    Order([u8; CHUNKS_PER_PAGE]),
    /// So many chunks come, then an error completion at the scripted cycle.
    Error {
        /// Chunks before the error (0..=8).
        after_chunks: u8,
    },
    /// All chunks come, and so many cycles after the last an error completion.
    ErrorBehind {
        /// Distance of last chunk and error in cycles.
        after_cycles: u64,
    },
}

/// How one fetch of a page is answered. It neither waits for the link nor keeps it busy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delivery {
    /// Cycles from the request to the last chunk or the error completion; `None`: the link's undisturbed latency. Chunks come eight cycles
    /// apart, since they occupy the port so long, or all at once where the time is too short for that.
    pub at_cycle_after_request: Option<u64>,
    /// What goes wrong.
    pub fault: Fault,
}

impl Delivery {
    /// An undisturbed page whose last chunk is handed over so many cycles after the request.
    pub fn at(cycles: u64) -> Self {
        Self {
            at_cycle_after_request: Some(cycles),
            fault: Fault::None,
        }
    }

    /// A page with a fault at the link's undisturbed latency.
    pub fn with(fault: Fault) -> Self {
        Self {
            at_cycle_after_request: None,
            fault,
        }
    }
}

/// How one write-back of a page is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteBackDelivery {
    /// Cycles from the hand-over to the acknowledgement; `None`: the link's undisturbed latency.
    pub at_cycle_after_request: Option<u64>,
    /// The node refuses it.
    pub error: bool,
}
