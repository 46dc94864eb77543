//! What happens at the agent's ports: the common language in which the golden model and the RTL are compared (DR1).
//!
//! Both devices write the same events, so one observer follows either of them, and one list can be compared with the other.

use crate::Line;

/// Something that happened at a port of the agent. Names are seen from the agent: it takes what it is given and offers what it has.
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
    /// The host took a reply.
    ReplyTaken {
        /// AXI id.
        id: u8,
        /// AXI response.
        response: u8,
        /// The line.
        data: Line,
    },
    /// The agent accepted address and data of a host write.
    WriteAccepted {
        /// AXI id.
        id: u8,
        /// Byte address.
        address: u64,
        /// The line.
        data: Line,
        /// Bit i: byte i is written.
        strobe: u64,
    },
    /// The host took the answer to a write.
    WriteAnswered {
        /// AXI id.
        id: u8,
        /// AXI response.
        response: u8,
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
        /// AXI response.
        response: u8,
        /// The line.
        data: Line,
    },
    /// A write beat of the agent was taken by the memory.
    MemoryBeatTaken,
    /// The memory has address and data of a line that the agent writes; a burst makes one of these for each of its lines.
    MemoryWriteTaken {
        /// AXI id.
        id: u8,
        /// Byte address of the line.
        address: u64,
        /// The line.
        data: Line,
        /// Bit i: byte i is written.
        strobe: u64,
    },
    /// The agent took the memory's answer to a write.
    MemoryWriteAnswered {
        /// AXI id.
        id: u8,
        /// AXI response.
        response: u8,
    },
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
    /// The agent took a beat of a chunk.
    ChunkBeatTaken {
        /// Slot on the port.
        slot: u8,
        /// Epoch on the port.
        epoch: u8,
        /// Chunk on the port.
        chunk: u8,
        /// Number of the beat in its chunk.
        beat: u8,
        /// The line.
        data: Line,
    },
    /// The agent took an error completion of a fetch.
    FetchErrorTaken {
        /// Slot on the port.
        slot: u8,
        /// Epoch on the port.
        epoch: u8,
    },
    /// The transport confirmed a cancel.
    FetchConfirmed {
        /// Slot on the port.
        slot: u8,
        /// Epoch on the port.
        epoch: u8,
    },
    /// The agent sent a line of a page that it writes back.
    WritebackLine {
        /// Write-back slot.
        slot: u8,
        /// Remote page.
        page: u32,
        /// Line of the page.
        line: u8,
        /// The line.
        data: Line,
    },
    /// The memory node answered a write-back.
    WritebackDone {
        /// Write-back slot.
        slot: u8,
        /// It refused the page.
        error: bool,
    },
    /// The agent wrote 16 bytes into host memory.
    HostMemoryWritten {
        /// Byte address.
        address: u64,
        /// The bytes, as two little-endian words.
        data: [u64; 2],
    },
    /// Software wrote a register.
    RegisterWritten {
        /// Byte offset.
        offset: u16,
        /// Value.
        value: u32,
    },
    /// Software read a register.
    RegisterRead {
        /// Byte offset.
        offset: u16,
        /// Value.
        value: u32,
    },
    /// The function reset was pulsed.
    FunctionReset,
}

/// The log of one device: empty and without cost until it is switched on.
#[derive(Debug, Default)]
pub struct PortLog {
    events: Option<Vec<(u64, PortEvent)>>,
}

impl PortLog {
    /// Starts a new log.
    pub fn start(&mut self) {
        self.events = Some(Vec::new());
    }

    /// Ends the log and hands it over.
    pub fn stop(&mut self) -> Vec<(u64, PortEvent)> {
        self.events.take().unwrap_or_default()
    }

    /// Hands over what was logged since the last call and goes on; the first call starts the log.
    pub fn follow(&mut self) -> Vec<(u64, PortEvent)> {
        self.events.replace(Vec::new()).unwrap_or_default()
    }

    /// Adds an event, with its cycle.
    #[inline(always)]
    pub fn add(&mut self, cycle: u64, event: impl FnOnce() -> PortEvent) {
        if let Some(events) = &mut self.events {
            events.push((cycle, event()));
        }
    }
}
