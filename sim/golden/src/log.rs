//! What the agent did, in order: the record that golden model and RTL are compared by, page by page.

use outrigger_registers::encodings::PageState;

/// How a fetch ended (P5: exactly one of these for each that started).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchOutcome {
    /// All chunks were acknowledged by device memory.
    Complete,
    /// Error completion or failed write.
    Failed,
    /// Cancelled, and the cancel was confirmed.
    Cancelled,
}

/// One thing that the agent did. Entry addresses and frames are as in section 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AgentEvent {
    /// A fetch was started.
    FetchStarted {
        /// Its page.
        page: u32,
    },
    /// A fetch ended.
    FetchEnded {
        /// Its page.
        page: u32,
        /// How.
        outcome: FetchOutcome,
    },
    /// A page changed its state.
    StateChange {
        /// The page.
        page: u32,
        /// From this state.
        from: PageState,
        /// To this one.
        to: PageState,
    },
    /// A reply carried an installed entry.
    Installed {
        /// The page.
        page: u32,
        /// The entry as it left.
        entry: u64,
    },
    /// A reply carried an entry marked late.
    LateEntry {
        /// The page.
        page: u32,
        /// The entry as it left.
        entry: u64,
    },
    /// A table line was patched in device memory.
    Patched {
        /// The table line.
        table_line: u32,
        /// Bit i: entry i was written.
        entries: u8,
    },
    /// A page was named under a second entry address.
    Alias {
        /// The page.
        page: u32,
        /// The entry address that was turned down.
        entry_address: u32,
    },
    /// A managed entry points to where none may.
    BadEntry {
        /// Its address.
        entry_address: u32,
    },
    /// A frame went back to the free list.
    FrameFreed {
        /// The frame.
        frame: u32,
        /// The page that was in it.
        page: u32,
    },
}
