//! Typed access to each field of each register (DR2).
//!
//! Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.

use crate::access::{FlagField, NumberField};

/// log2 of the table frames.
pub const HARDWARE_MEMORY_TABLE_FRAMES_LOG2: NumberField = NumberField {
    name: "HARDWARE_MEMORY_TABLE_FRAMES_LOG2",
    offset: 0x00c,
    low: 0,
    width: 8,
};

/// log2 of the page frames.
pub const HARDWARE_MEMORY_FRAMES_LOG2: NumberField = NumberField {
    name: "HARDWARE_MEMORY_FRAMES_LOG2",
    offset: 0x00c,
    low: 8,
    width: 8,
};

/// log2 of the remote pages.
pub const HARDWARE_MEMORY_REMOTE_PAGES_LOG2: NumberField = NumberField {
    name: "HARDWARE_MEMORY_REMOTE_PAGES_LOG2",
    offset: 0x00c,
    low: 16,
    width: 8,
};

/// Table-line reads.
pub const HARDWARE_PARALLEL_CONTEXTS: NumberField = NumberField {
    name: "HARDWARE_PARALLEL_CONTEXTS",
    offset: 0x010,
    low: 0,
    width: 8,
};

/// Held replies.
pub const HARDWARE_PARALLEL_HOLDS: NumberField = NumberField {
    name: "HARDWARE_PARALLEL_HOLDS",
    offset: 0x010,
    low: 8,
    width: 8,
};

/// Fetches.
pub const HARDWARE_PARALLEL_SLOTS: NumberField = NumberField {
    name: "HARDWARE_PARALLEL_SLOTS",
    offset: 0x010,
    low: 16,
    width: 8,
};

/// Pages being written back.
pub const HARDWARE_EVICTION_WRITEBACK_SLOTS: NumberField = NumberField {
    name: "HARDWARE_EVICTION_WRITEBACK_SLOTS",
    offset: 0x014,
    low: 0,
    width: 8,
};

/// Pages pinned by DEMAND.
pub const HARDWARE_EVICTION_DEMAND_FRAMES: NumberField = NumberField {
    name: "HARDWARE_EVICTION_DEMAND_FRAMES",
    offset: 0x014,
    low: 8,
    width: 8,
};

/// Clock of the agent. Unit: kHz.
pub const CLOCK_KHZ: NumberField = NumberField {
    name: "CLOCK_KHZ",
    offset: 0x018,
    low: 0,
    width: 32,
};

/// Digest of this register table.
pub const BUILD_HASH: NumberField = NumberField {
    name: "BUILD_HASH",
    offset: 0x01c,
    low: 0,
    width: 32,
};

/// First frame number of the table frames. Unit: frames.
pub const TABLE_BASE: NumberField = NumberField {
    name: "TABLE_BASE",
    offset: 0x10c,
    low: 0,
    width: 28,
};

/// First frame number of the page frames. Unit: frames.
pub const FRAME_BASE: NumberField = NumberField {
    name: "FRAME_BASE",
    offset: 0x110,
    low: 0,
    width: 28,
};

/// First frame number of the remote window. Unit: frames.
pub const WINDOW_BASE: NumberField = NumberField {
    name: "WINDOW_BASE",
    offset: 0x114,
    low: 0,
    width: 28,
};

/// Frame number whose first line is the flush fence. Unit: frames.
pub const FENCE_FRAME: NumberField = NumberField {
    name: "FENCE_FRAME",
    offset: 0x118,
    low: 0,
    width: 28,
};

/// Position of the present bit in an entry. Unit: bit.
pub const PRESENT_BIT: NumberField = NumberField {
    name: "PRESENT_BIT",
    offset: 0x11c,
    low: 0,
    width: 6,
};

/// Position of the bit that gives an entry to the agent. Unit: bit.
pub const MANAGED_BIT: NumberField = NumberField {
    name: "MANAGED_BIT",
    offset: 0x120,
    low: 0,
    width: 6,
};

/// Position of the bit that says the page did not come in time. Unit: bit.
pub const LATE_BIT: NumberField = NumberField {
    name: "LATE_BIT",
    offset: 0x124,
    low: 0,
    width: 6,
};

/// Table-line reads start fetches.
pub const ENABLE_PREFETCH: FlagField = FlagField {
    name: "ENABLE_PREFETCH",
    offset: 0x128,
    bit: 0,
};

/// Table-line reads are answered with local pages installed.
pub const ENABLE_INSTALL: FlagField = FlagField {
    name: "ENABLE_INSTALL",
    offset: 0x128,
    bit: 1,
};

/// Replies wait for pages up to the deadline.
pub const ENABLE_HOLD: FlagField = FlagField {
    name: "ENABLE_HOLD",
    offset: 0x128,
    bit: 2,
};

/// Events are written to the ring.
pub const ENABLE_EVENTS: FlagField = FlagField {
    name: "ENABLE_EVENTS",
    offset: 0x128,
    bit: 3,
};

/// Events raise an interrupt.
pub const ENABLE_INTERRUPTS: FlagField = FlagField {
    name: "ENABLE_INTERRUPTS",
    offset: 0x128,
    bit: 4,
};

/// How long a reply may wait for pages; applied once no hold is taken. Unit: cycles.
pub const DEADLINE_CYCLES: NumberField = NumberField {
    name: "DEADLINE_CYCLES",
    offset: 0x12c,
    low: 0,
    width: 16,
};

/// D, the longest answer time of device memory. Unit: cycles.
pub const DRAM_BOUND_CYCLES: NumberField = NumberField {
    name: "DRAM_BOUND_CYCLES",
    offset: 0x130,
    low: 0,
    width: 16,
};

/// Replies held at once; 0 holds none. Unit: holds.
pub const HOLD_LIMIT: NumberField = NumberField {
    name: "HOLD_LIMIT",
    offset: 0x134,
    low: 0,
    width: 5,
};

/// Fetches in flight at once. Unit: slots.
pub const FETCH_LIMIT: NumberField = NumberField {
    name: "FETCH_LIMIT",
    offset: 0x138,
    low: 0,
    width: 7,
};

/// Free frames kept for DEMAND. Unit: frames.
pub const RESERVED_FRAMES: NumberField = NumberField {
    name: "RESERVED_FRAMES",
    offset: 0x13c,
    low: 0,
    width: 8,
};

/// After this time a fetch is cancelled; looked at once per 192 cycles. Unit: cycles.
pub const FETCH_TIMEOUT_CYCLES: NumberField = NumberField {
    name: "FETCH_TIMEOUT_CYCLES",
    offset: 0x140,
    low: 0,
    width: 16,
};

/// After this time a pin is dropped. Unit: cycles.
pub const PIN_TIMEOUT_CYCLES: NumberField = NumberField {
    name: "PIN_TIMEOUT_CYCLES",
    offset: 0x144,
    low: 0,
    width: 24,
};

/// Time-out of the interconnect that the build is meant for. Unit: cycles.
pub const INTERCONNECT_TIMEOUT_CYCLES: NumberField = NumberField {
    name: "INTERCONNECT_TIMEOUT_CYCLES",
    offset: 0x148,
    low: 0,
    width: 32,
};

/// max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES) + 16 + HOLDS: no reply takes longer. Unit: cycles.
pub const REPLY_BOUND_CYCLES: NumberField = NumberField {
    name: "REPLY_BOUND_CYCLES",
    offset: 0x14c,
    low: 0,
    width: 16,
};

/// Clears STATUS.event_overflow.
pub const CONTROL_CLEAR_OVERFLOW: FlagField = FlagField {
    name: "CONTROL_CLEAR_OVERFLOW",
    offset: 0x20c,
    bit: 0,
};

/// The transport was reset: every cancelled slot is confirmed.
pub const CONTROL_TRANSPORT_RESET: FlagField = FlagField {
    name: "CONTROL_TRANSPORT_RESET",
    offset: 0x20c,
    bit: 1,
};

/// Clears ERROR.
pub const CONTROL_CLEAR_ERROR: FlagField = FlagField {
    name: "CONTROL_CLEAR_ERROR",
    offset: 0x20c,
    bit: 2,
};

/// Clears the counters of the block statistics.
pub const CONTROL_CLEAR_STATISTICS: FlagField = FlagField {
    name: "CONTROL_CLEAR_STATISTICS",
    offset: 0x20c,
    bit: 3,
};

/// Copies host memory as the block self_test says; ignored while a copy runs.
pub const CONTROL_START_COPY: FlagField = FlagField {
    name: "CONTROL_START_COPY",
    offset: 0x20c,
    bit: 4,
};

/// Raises the vector in TEST_VECTOR; ignored while an earlier one waits for the table.
pub const CONTROL_RAISE_INTERRUPT: FlagField = FlagField {
    name: "CONTROL_RAISE_INTERRUPT",
    offset: 0x20c,
    bit: 5,
};

/// Tables are swept; the agent works.
pub const STATUS_READY: FlagField = FlagField {
    name: "STATUS_READY",
    offset: 0x210,
    bit: 0,
};

/// An event was lost since the last clear.
pub const STATUS_EVENT_OVERFLOW: FlagField = FlagField {
    name: "STATUS_EVENT_OVERFLOW",
    offset: 0x210,
    bit: 1,
};

/// A function reset came since the last reset.
pub const STATUS_FUNCTION_RESET_SEEN: FlagField = FlagField {
    name: "STATUS_FUNCTION_RESET_SEEN",
    offset: 0x210,
    bit: 2,
};

/// Replies held now. Unit: holds.
pub const STATUS_HOLDS_TAKEN: NumberField = NumberField {
    name: "STATUS_HOLDS_TAKEN",
    offset: 0x210,
    low: 8,
    width: 6,
};

/// Fetches in flight now. Unit: slots.
pub const STATUS_SLOTS_BUSY: NumberField = NumberField {
    name: "STATUS_SLOTS_BUSY",
    offset: 0x210,
    low: 16,
    width: 7,
};

/// Why, see the error codes; 0 when no write was refused.
pub const ERROR_CODE: NumberField = NumberField {
    name: "ERROR_CODE",
    offset: 0x214,
    low: 0,
    width: 8,
};

/// Offset that was written. Unit: bytes.
pub const ERROR_REGISTER_OFFSET: NumberField = NumberField {
    name: "ERROR_REGISTER_OFFSET",
    offset: 0x214,
    low: 16,
    width: 12,
};

/// Argument of the next command.
pub const COMMAND_ARGUMENT: NumberField = NumberField {
    name: "COMMAND_ARGUMENT",
    offset: 0x30c,
    low: 0,
    width: 32,
};

/// Fence token of the next EVICT_COMMIT; number of frames of the next POST_FRAMES.
pub const COMMAND_TOKEN: NumberField = NumberField {
    name: "COMMAND_TOKEN",
    offset: 0x310,
    low: 0,
    width: 32,
};

/// A write starts this operation, see the operations.
pub const COMMAND_OPERATION: NumberField = NumberField {
    name: "COMMAND_OPERATION",
    offset: 0x314,
    low: 0,
    width: 4,
};

/// A command is running; results are not valid yet.
pub const COMMAND_STATUS_BUSY: FlagField = FlagField {
    name: "COMMAND_STATUS_BUSY",
    offset: 0x318,
    bit: 0,
};

/// How the last command ended, see the results.
pub const COMMAND_STATUS_RESULT: NumberField = NumberField {
    name: "COMMAND_STATUS_RESULT",
    offset: 0x318,
    low: 1,
    width: 4,
};

/// The low bits of COMMAND_RESULT0, so that one read tells how a command ended and what it found.
pub const COMMAND_STATUS_ANSWER: NumberField = NumberField {
    name: "COMMAND_STATUS_ANSWER",
    offset: 0x318,
    low: 6,
    width: 26,
};

/// First result of the last command.
pub const COMMAND_RESULT0: NumberField = NumberField {
    name: "COMMAND_RESULT0",
    offset: 0x31c,
    low: 0,
    width: 32,
};

/// Second result of the last command.
pub const COMMAND_RESULT1: NumberField = NumberField {
    name: "COMMAND_RESULT1",
    offset: 0x320,
    low: 0,
    width: 32,
};

/// Bits 0-31 of the ring's host address, 16-byte aligned. Unit: bytes.
pub const RING_ADDRESS_LOW: NumberField = NumberField {
    name: "RING_ADDRESS_LOW",
    offset: 0x40c,
    low: 0,
    width: 32,
};

/// Bits 32-63 of the ring's host address.
pub const RING_ADDRESS_HIGH: NumberField = NumberField {
    name: "RING_ADDRESS_HIGH",
    offset: 0x410,
    low: 0,
    width: 32,
};

/// log2 of the number of records; 0 switches the ring off. Unit: log2 records.
pub const RING_ENTRIES_LOG2: NumberField = NumberField {
    name: "RING_ENTRIES_LOG2",
    offset: 0x414,
    low: 0,
    width: 5,
};

/// Records that software has read, free running. Unit: records.
pub const RING_CONSUMER: NumberField = NumberField {
    name: "RING_CONSUMER",
    offset: 0x418,
    low: 0,
    width: 32,
};

/// Records written, free running. Unit: records.
pub const RING_PRODUCER: NumberField = NumberField {
    name: "RING_PRODUCER",
    offset: 0x41c,
    low: 0,
    width: 32,
};

/// Frames that POST_FRAME and POST_FRAMES ever took: those posted again after WITHDRAW_FRAME count once. Unit: frames.
pub const FRAMES_POSTED: NumberField = NumberField {
    name: "FRAMES_POSTED",
    offset: 0x50c,
    low: 0,
    width: 24,
};

/// Frames withdrawn and not posted again. Unit: frames.
pub const FRAMES_WITHDRAWN: NumberField = NumberField {
    name: "FRAMES_WITHDRAWN",
    offset: 0x510,
    low: 0,
    width: 24,
};

/// Frames on the free list. Unit: frames.
pub const FRAMES_FREE: NumberField = NumberField {
    name: "FRAMES_FREE",
    offset: 0x514,
    low: 0,
    width: 24,
};

/// Frames of pages on their way, quarantined ones included. Unit: frames.
pub const FRAMES_FETCHING: NumberField = NumberField {
    name: "FRAMES_FETCHING",
    offset: 0x518,
    low: 0,
    width: 24,
};

/// Frames of staged pages. Unit: frames.
pub const FRAMES_STAGED: NumberField = NumberField {
    name: "FRAMES_STAGED",
    offset: 0x51c,
    low: 0,
    width: 24,
};

/// Frames of resident pages. Unit: frames.
pub const FRAMES_RESIDENT: NumberField = NumberField {
    name: "FRAMES_RESIDENT",
    offset: 0x520,
    low: 0,
    width: 24,
};

/// Frames of leaving pages. Unit: frames.
pub const FRAMES_LEAVING: NumberField = NumberField {
    name: "FRAMES_LEAVING",
    offset: 0x524,
    low: 0,
    width: 24,
};

/// Frames of pages being written back. Unit: frames.
pub const FRAMES_WRITING_BACK: NumberField = NumberField {
    name: "FRAMES_WRITING_BACK",
    offset: 0x528,
    low: 0,
    width: 24,
};

/// Table-line reads that took a context.
pub const TABLE_LINE_READS: NumberField = NumberField {
    name: "TABLE_LINE_READS",
    offset: 0x60c,
    low: 0,
    width: 32,
};

/// Pages that a reply waited for and that came by the deadline.
pub const PAGES_IN_TIME: NumberField = NumberField {
    name: "PAGES_IN_TIME",
    offset: 0x610,
    low: 0,
    width: 32,
};

/// Entries that went out late.
pub const PAGES_LATE: NumberField = NumberField {
    name: "PAGES_LATE",
    offset: 0x614,
    low: 0,
    width: 32,
};

/// Fetches started.
pub const FETCHES: NumberField = NumberField {
    name: "FETCHES",
    offset: 0x618,
    low: 0,
    width: 32,
};

/// Fetches that failed.
pub const FETCHES_FAILED: NumberField = NumberField {
    name: "FETCHES_FAILED",
    offset: 0x61c,
    low: 0,
    width: 32,
};

/// Fetches cancelled.
pub const FETCHES_CANCELLED: NumberField = NumberField {
    name: "FETCHES_CANCELLED",
    offset: 0x620,
    low: 0,
    width: 32,
};

/// Chunks dropped: wrong epoch, free slot, ending fetch or seen before.
pub const STALE_CHUNKS: NumberField = NumberField {
    name: "STALE_CHUNKS",
    offset: 0x624,
    low: 0,
    width: 32,
};

/// Pages named under a second entry address.
pub const ALIASES: NumberField = NumberField {
    name: "ALIASES",
    offset: 0x628,
    low: 0,
    width: 32,
};

/// Managed entries that point to where none may.
pub const BAD_ENTRIES: NumberField = NumberField {
    name: "BAD_ENTRIES",
    offset: 0x62c,
    low: 0,
    width: 32,
};

/// Reads of the remote window.
pub const STRAY_READS: NumberField = NumberField {
    name: "STRAY_READS",
    offset: 0x630,
    low: 0,
    width: 32,
};

/// Writes to the remote window or to a frame without a writable page.
pub const STRAY_WRITES: NumberField = NumberField {
    name: "STRAY_WRITES",
    offset: 0x634,
    low: 0,
    width: 32,
};

/// Table-line reads that passed because no context was free.
pub const NO_CONTEXT: NumberField = NumberField {
    name: "NO_CONTEXT",
    offset: 0x638,
    low: 0,
    width: 32,
};

/// Replies that did not wait because no hold was free.
pub const NO_HOLD: NumberField = NumberField {
    name: "NO_HOLD",
    offset: 0x63c,
    low: 0,
    width: 32,
};

/// Pages not fetched because no slot was free.
pub const NO_SLOT: NumberField = NumberField {
    name: "NO_SLOT",
    offset: 0x640,
    low: 0,
    width: 32,
};

/// Pages not fetched because no frame was free.
pub const NO_FRAME: NumberField = NumberField {
    name: "NO_FRAME",
    offset: 0x644,
    low: 0,
    width: 32,
};

/// Entries installed in a reply.
pub const INSTALLS: NumberField = NumberField {
    name: "INSTALLS",
    offset: 0x648,
    low: 0,
    width: 32,
};

/// Lines patched in device memory.
pub const PATCHES: NumberField = NumberField {
    name: "PATCHES",
    offset: 0x64c,
    low: 0,
    width: 32,
};

/// Replies that were held.
pub const HOLDS_TAKEN: NumberField = NumberField {
    name: "HOLDS_TAKEN",
    offset: 0x650,
    low: 0,
    width: 32,
};

/// Holds that a host write to the line ended.
pub const HOLDS_ENDED_BY_WRITE: NumberField = NumberField {
    name: "HOLDS_ENDED_BY_WRITE",
    offset: 0x654,
    low: 0,
    width: 32,
};

/// Pages evicted.
pub const EVICTIONS: NumberField = NumberField {
    name: "EVICTIONS",
    offset: 0x658,
    low: 0,
    width: 32,
};

/// Write-backs started; one that fails and is committed again counts twice.
pub const WRITEBACKS: NumberField = NumberField {
    name: "WRITEBACKS",
    offset: 0x65c,
    low: 0,
    width: 32,
};

/// Fetches started or joined by DEMAND.
pub const DEMANDS: NumberField = NumberField {
    name: "DEMANDS",
    offset: 0x660,
    low: 0,
    width: 32,
};

/// Events dropped because the ring was full.
pub const EVENTS_LOST: NumberField = NumberField {
    name: "EVENTS_LOST",
    offset: 0x664,
    low: 0,
    width: 32,
};

/// Writes to host memory that were answered with an error, or not sent for want of bus mastering.
pub const HOST_WRITE_ERRORS: NumberField = NumberField {
    name: "HOST_WRITE_ERRORS",
    offset: 0x668,
    low: 0,
    width: 32,
};

/// Bits 0-31 of the host address that is read. Unit: bytes.
pub const COPY_SOURCE_LOW: NumberField = NumberField {
    name: "COPY_SOURCE_LOW",
    offset: 0x70c,
    low: 0,
    width: 32,
};

/// Bits 32-63 of the host address that is read.
pub const COPY_SOURCE_HIGH: NumberField = NumberField {
    name: "COPY_SOURCE_HIGH",
    offset: 0x710,
    low: 0,
    width: 32,
};

/// Bits 0-31 of the host address that is written. Unit: bytes.
pub const COPY_TARGET_LOW: NumberField = NumberField {
    name: "COPY_TARGET_LOW",
    offset: 0x714,
    low: 0,
    width: 32,
};

/// Bits 32-63 of the host address that is written.
pub const COPY_TARGET_HIGH: NumberField = NumberField {
    name: "COPY_TARGET_HIGH",
    offset: 0x718,
    low: 0,
    width: 32,
};

/// Bytes to copy, a multiple of 16. Unit: bytes.
pub const COPY_LENGTH: NumberField = NumberField {
    name: "COPY_LENGTH",
    offset: 0x71c,
    low: 0,
    width: 24,
};

/// A copy runs.
pub const COPY_STATUS_BUSY: FlagField = FlagField {
    name: "COPY_STATUS_BUSY",
    offset: 0x720,
    bit: 0,
};

/// How the last one ended, see the ends of a copy.
pub const COPY_STATUS_END: NumberField = NumberField {
    name: "COPY_STATUS_END",
    offset: 0x720,
    low: 1,
    width: 3,
};

/// Bytes that this copy, or the last one, has written. Unit: bytes.
pub const COPY_WRITTEN: NumberField = NumberField {
    name: "COPY_WRITTEN",
    offset: 0x724,
    low: 0,
    width: 24,
};

/// Vector that CONTROL.raise_interrupt raises.
pub const TEST_VECTOR: NumberField = NumberField {
    name: "TEST_VECTOR",
    offset: 0x728,
    low: 0,
    width: 4,
};
