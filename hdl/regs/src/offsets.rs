//! Byte offset of each register (DR2).
//!
//! Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.

/// Block header.
pub const IDENTITY_TYPE: u16 = 0x000;
/// Block header.
pub const IDENTITY_VERSION: u16 = 0x004;
/// Block header.
pub const IDENTITY_NEXT: u16 = 0x008;
/// Sizes of the address ranges.
pub const HARDWARE_MEMORY: u16 = 0x00c;
/// How many of each can be at work at once.
pub const HARDWARE_PARALLEL: u16 = 0x010;
/// How many of each can be at work at once.
pub const HARDWARE_EVICTION: u16 = 0x014;
/// Clock of the agent.
pub const CLOCK_KHZ: u16 = 0x018;
/// Digest of this register table.
pub const BUILD_HASH: u16 = 0x01c;
/// Block header.
pub const CONFIGURATION_TYPE: u16 = 0x100;
/// Block header.
pub const CONFIGURATION_VERSION: u16 = 0x104;
/// Block header.
pub const CONFIGURATION_NEXT: u16 = 0x108;
/// First frame number of the table frames.
pub const TABLE_BASE: u16 = 0x10c;
/// First frame number of the page frames.
pub const FRAME_BASE: u16 = 0x110;
/// First frame number of the remote window.
pub const WINDOW_BASE: u16 = 0x114;
/// Frame number whose first line is the flush fence.
pub const FENCE_FRAME: u16 = 0x118;
/// Position of the present bit in an entry.
pub const PRESENT_BIT: u16 = 0x11c;
/// Position of the bit that gives an entry to the agent.
pub const MANAGED_BIT: u16 = 0x120;
/// Position of the bit that says the page did not come in time.
pub const LATE_BIT: u16 = 0x124;
/// What the agent may do.
pub const ENABLE: u16 = 0x128;
/// How long a reply may wait for pages; applied once no hold is taken.
pub const DEADLINE_CYCLES: u16 = 0x12c;
/// D, the longest answer time of device memory.
pub const DRAM_BOUND_CYCLES: u16 = 0x130;
/// Replies held at once; 0 holds none.
pub const HOLD_LIMIT: u16 = 0x134;
/// Fetches in flight at once.
pub const FETCH_LIMIT: u16 = 0x138;
/// Free frames kept for DEMAND.
pub const RESERVED_FRAMES: u16 = 0x13c;
/// After this time a fetch is cancelled; looked at once per 192 cycles.
pub const FETCH_TIMEOUT_CYCLES: u16 = 0x140;
/// After this time a pin is dropped.
pub const PIN_TIMEOUT_CYCLES: u16 = 0x144;
/// Time-out of the interconnect that the build is meant for.
pub const INTERCONNECT_TIMEOUT_CYCLES: u16 = 0x148;
/// max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES) + 16 + HOLDS: no reply takes longer.
pub const REPLY_BOUND_CYCLES: u16 = 0x14c;
/// Block header.
pub const CONTROL_TYPE: u16 = 0x200;
/// Block header.
pub const CONTROL_VERSION: u16 = 0x204;
/// Block header.
pub const CONTROL_NEXT: u16 = 0x208;
/// Writing 1 to a bit does it once.
pub const CONTROL: u16 = 0x20c;
/// State of the agent.
pub const STATUS: u16 = 0x210;
/// The first write that was refused since CONTROL.clear_error or reset; later ones are not recorded.
pub const ERROR: u16 = 0x214;
/// Block header.
pub const COMMAND_TYPE: u16 = 0x300;
/// Block header.
pub const COMMAND_VERSION: u16 = 0x304;
/// Block header.
pub const COMMAND_NEXT: u16 = 0x308;
/// Argument of the next command.
pub const COMMAND_ARGUMENT: u16 = 0x30c;
/// Fence token of the next EVICT_COMMIT; number of frames of the next POST_FRAMES.
pub const COMMAND_TOKEN: u16 = 0x310;
/// A write starts this operation, see the operations.
pub const COMMAND: u16 = 0x314;
/// Is a command running, and how did the last one end.
pub const COMMAND_STATUS: u16 = 0x318;
/// First result of the last command.
pub const COMMAND_RESULT0: u16 = 0x31c;
/// Second result of the last command.
pub const COMMAND_RESULT1: u16 = 0x320;
/// Block header.
pub const EVENTS_TYPE: u16 = 0x400;
/// Block header.
pub const EVENTS_VERSION: u16 = 0x404;
/// Block header.
pub const EVENTS_NEXT: u16 = 0x408;
/// Bits 0-31 of the ring's host address, 16-byte aligned.
pub const RING_ADDRESS_LOW: u16 = 0x40c;
/// Bits 32-63 of the ring's host address.
pub const RING_ADDRESS_HIGH: u16 = 0x410;
/// log2 of the number of records; 0 switches the ring off.
pub const RING_ENTRIES_LOG2: u16 = 0x414;
/// Records that software has read, free running.
pub const RING_CONSUMER: u16 = 0x418;
/// Records written, free running.
pub const RING_PRODUCER: u16 = 0x41c;
/// Block header.
pub const FRAMES_TYPE: u16 = 0x500;
/// Block header.
pub const FRAMES_VERSION: u16 = 0x504;
/// Block header.
pub const FRAMES_NEXT: u16 = 0x508;
/// Frames that POST_FRAME and POST_FRAMES ever took: those posted again after WITHDRAW_FRAME count once.
pub const FRAMES_POSTED: u16 = 0x50c;
/// Frames withdrawn and not posted again.
pub const FRAMES_WITHDRAWN: u16 = 0x510;
/// Frames on the free list.
pub const FRAMES_FREE: u16 = 0x514;
/// Frames of pages on their way, quarantined ones included.
pub const FRAMES_FETCHING: u16 = 0x518;
/// Frames of staged pages.
pub const FRAMES_STAGED: u16 = 0x51c;
/// Frames of resident pages.
pub const FRAMES_RESIDENT: u16 = 0x520;
/// Frames of leaving pages.
pub const FRAMES_LEAVING: u16 = 0x524;
/// Frames of pages being written back.
pub const FRAMES_WRITING_BACK: u16 = 0x528;
/// Block header.
pub const STATISTICS_TYPE: u16 = 0x600;
/// Block header.
pub const STATISTICS_VERSION: u16 = 0x604;
/// Block header.
pub const STATISTICS_NEXT: u16 = 0x608;
/// Table-line reads that took a context.
pub const TABLE_LINE_READS: u16 = 0x60c;
/// Pages that a reply waited for and that came by the deadline.
pub const PAGES_IN_TIME: u16 = 0x610;
/// Entries that went out late.
pub const PAGES_LATE: u16 = 0x614;
/// Fetches started.
pub const FETCHES: u16 = 0x618;
/// Fetches that failed.
pub const FETCHES_FAILED: u16 = 0x61c;
/// Fetches cancelled.
pub const FETCHES_CANCELLED: u16 = 0x620;
/// Chunks dropped: wrong epoch, free slot, ending fetch or seen before.
pub const STALE_CHUNKS: u16 = 0x624;
/// Pages named under a second entry address.
pub const ALIASES: u16 = 0x628;
/// Managed entries that point to where none may.
pub const BAD_ENTRIES: u16 = 0x62c;
/// Reads of the remote window.
pub const STRAY_READS: u16 = 0x630;
/// Writes to the remote window or to a frame without a writable page.
pub const STRAY_WRITES: u16 = 0x634;
/// Table-line reads that passed because no context was free.
pub const NO_CONTEXT: u16 = 0x638;
/// Replies that did not wait because no hold was free.
pub const NO_HOLD: u16 = 0x63c;
/// Pages not fetched because no slot was free.
pub const NO_SLOT: u16 = 0x640;
/// Pages not fetched because no frame was free.
pub const NO_FRAME: u16 = 0x644;
/// Entries installed in a reply.
pub const INSTALLS: u16 = 0x648;
/// Lines patched in device memory.
pub const PATCHES: u16 = 0x64c;
/// Replies that were held.
pub const HOLDS_TAKEN: u16 = 0x650;
/// Holds that a host write to the line ended.
pub const HOLDS_ENDED_BY_WRITE: u16 = 0x654;
/// Pages evicted.
pub const EVICTIONS: u16 = 0x658;
/// Write-backs started; one that fails and is committed again counts twice.
pub const WRITEBACKS: u16 = 0x65c;
/// Fetches started or joined by DEMAND.
pub const DEMANDS: u16 = 0x660;
/// Events dropped because the ring was full.
pub const EVENTS_LOST: u16 = 0x664;
/// Writes to host memory that were answered with an error, or not sent for want of bus mastering.
pub const HOST_WRITE_ERRORS: u16 = 0x668;
/// Block header.
pub const SELF_TEST_TYPE: u16 = 0x700;
/// Block header.
pub const SELF_TEST_VERSION: u16 = 0x704;
/// Block header.
pub const SELF_TEST_NEXT: u16 = 0x708;
/// Bits 0-31 of the host address that is read.
pub const COPY_SOURCE_LOW: u16 = 0x70c;
/// Bits 32-63 of the host address that is read.
pub const COPY_SOURCE_HIGH: u16 = 0x710;
/// Bits 0-31 of the host address that is written.
pub const COPY_TARGET_LOW: u16 = 0x714;
/// Bits 32-63 of the host address that is written.
pub const COPY_TARGET_HIGH: u16 = 0x718;
/// Bytes to copy, a multiple of 16.
pub const COPY_LENGTH: u16 = 0x71c;
/// Does a copy run, and how did the last one end.
pub const COPY_STATUS: u16 = 0x720;
/// Bytes that this copy, or the last one, has written.
pub const COPY_WRITTEN: u16 = 0x724;
/// Vector that CONTROL.raise_interrupt raises.
pub const TEST_VECTOR: u16 = 0x728;
/// Digest of the register table in the default sizes, which builds of all sizes tell.
pub const DEFAULT_BUILD_HASH: u32 = 0x79ffd4d5;
