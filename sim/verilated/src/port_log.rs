//! Events at the agent's ports with their cycles, kept on request: for cycle measurements and for comparison with the golden model.

/// Something that happened at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PortEvent {
    /// The agent accepted a host read.
    ReadAccepted {
        /// AXI id.
        id: u8,
        /// Byte address.
        address: u64,
    },
    /// The agent offered a reply (first cycle of valid).
    ReplyOffered {
        /// AXI id.
        id: u8,
    },
    /// The agent accepted address and data of a host write.
    WriteAccepted {
        /// AXI id.
        id: u8,
        /// Byte address.
        address: u64,
    },
    /// The agent's read was taken by the memory.
    MemoryReadTaken {
        /// AXI id.
        id: u8,
        /// Byte address.
        address: u64,
    },
    /// The agent took the memory's answer.
    MemoryReadAnswered {
        /// AXI id.
        id: u8,
    },
    /// A write beat of the agent was taken by the memory.
    MemoryBeatTaken,
    /// The agent offered a fetch or a cancel (first cycle of valid).
    FetchOffered {
        /// True for a cancel.
        cancel: bool,
        /// Slot.
        slot: u8,
        /// Epoch.
        epoch: u8,
        /// Remote page.
        page: u32,
    },
}

/// The log: empty and without cost until it is switched on.
#[derive(Default)]
pub(crate) struct PortLog {
    events: Option<Vec<(u64, PortEvent)>>,
}

impl PortLog {
    /// Starts a new log.
    pub fn start(&mut self) {
        self.events = Some(Vec::new());
    }

    /// Ends the log and hands it over.
    pub fn take(&mut self) -> Vec<(u64, PortEvent)> {
        self.events.take().unwrap_or_default()
    }

    /// Adds an event.
    #[inline(always)]
    pub fn add(&mut self, cycle: u64, event: impl FnOnce() -> PortEvent) {
        if let Some(events) = &mut self.events {
            events.push((cycle, event()));
        }
    }
}
