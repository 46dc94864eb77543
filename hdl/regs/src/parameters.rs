//! Sizes of the agent: the one place that says them (RTL, models, driver and documents import these).

/// Bytes of one interconnect line.
pub const LINE_BYTES: usize = 64;
/// Bytes of one page, and of one table frame.
pub const PAGE_BYTES: usize = 4096;
/// Lines of one page.
pub const LINES_PER_PAGE: usize = PAGE_BYTES / LINE_BYTES;
/// Page-table entries of one line.
pub const ENTRIES_PER_LINE: usize = 8;
/// Bits of a device address.
pub const ADDRESS_BITS: usize = 40;
/// Bits of a frame number (device address without the 12 page bits).
pub const FRAME_NUMBER_BITS: usize = 28;
/// log2 of the number of table frames.
pub const TABLE_FRAMES_LOG2: usize = 12;
/// Page-table pages the device can hold.
pub const TABLE_FRAMES: usize = 1 << TABLE_FRAMES_LOG2;
/// log2 of the number of page frames.
pub const FRAMES_LOG2: usize = 12;
/// Page frames the device can hold.
pub const FRAMES: usize = 1 << FRAMES_LOG2;
/// log2 of the number of remote pages.
pub const REMOTE_PAGES_LOG2: usize = 14;
/// Remote pages the directory covers.
pub const REMOTE_PAGES: usize = 1 << REMOTE_PAGES_LOG2;
/// Bits of a table line number: table frame, then line in the frame.
pub const TABLE_LINE_BITS: usize = TABLE_FRAMES_LOG2 + 6;
/// Bits of an entry address: table line, then entry in the line.
pub const ENTRY_BITS: usize = TABLE_LINE_BITS + 3;
/// Entry address of a page that no table line has named yet.
pub const ENTRY_UNSET: u32 = (1 << ENTRY_BITS) - 1;
/// Bits of an AXI id on the host side; one read and one write may be outstanding per id.
pub const HOST_ID_BITS: usize = 6;
/// Reads that may be outstanding at once.
pub const OUTSTANDING_READS: usize = 1 << HOST_ID_BITS;
/// Table-line reads that the agent can work on at once.
pub const CONTEXTS: usize = 32;
/// Replies that can be held back for pages at once.
pub const HOLDS: usize = 16;
/// Page fetches in flight at once.
pub const SLOTS: usize = 64;
/// Bits of a slot's epoch.
pub const EPOCH_BITS: usize = 8;
/// Chunks of one page on the fetch port, and beats of one chunk.
pub const CHUNKS_PER_PAGE: usize = 8;
/// Beats of one chunk on the fetch port.
pub const BEATS_PER_CHUNK: usize = 8;
/// Pages being written back at once.
pub const WRITEBACK_SLOTS: usize = 8;
/// Pages that DEMAND can keep pinned at once.
pub const DEMAND_FRAMES: usize = 8;
/// Frames that one NEXT_VICTIM looks at before it answers RETRY.
pub const VICTIM_FRAMES: usize = 64;
/// Cycles that a reply may take on top of `max(deadline, 3 D)`: 16 plus one per hold.
pub const REPLY_SLACK_CYCLES: usize = 16 + HOLDS;
/// Time-out of the interconnect that the default build is meant for, in agent cycles.
pub const INTERCONNECT_TIMEOUT_CYCLES: u32 = 5000;
/// Agent clock of the simulation.
pub const CLOCK_HZ: u64 = 250_000_000;
/// Length of one agent cycle in the simulation.
pub const CYCLE_NS: u64 = 1_000_000_000 / CLOCK_HZ;
/// Bytes of one record of the event ring.
pub const EVENT_BYTES: usize = 16;
/// Bytes of BAR 0: the agent's registers first, the MSI-X table and its pending bits behind.
pub const BAR_BYTES: u32 = 0x1_0000;
/// Bytes of the agent's registers, at the start of BAR 0.
pub const REGISTER_BYTES: u32 = 0x1000;
/// Interrupt vectors of the function.
pub const INTERRUPT_VECTORS: usize = 16;
/// Offset of the MSI-X table in BAR 0.
pub const MSIX_TABLE_OFFSET: u32 = 0x8000;
/// Offset of the MSI-X pending bits in BAR 0.
pub const MSIX_PENDING_OFFSET: u32 = 0xc000;
/// Bytes of the longest burst to or from host memory; a board's maximum payload and read request must not be less.
pub const HOST_BURST_BYTES: usize = 256;
