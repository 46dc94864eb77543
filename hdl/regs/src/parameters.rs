//! Sizes of the agent: the one place that says them (RTL, models, driver and documents import these).
//!
//! Six of them can be set for a build by variables of its environment; what each may be stands at [`FRAMES_LOG2`], [`CONTEXTS`], [`HOLDS`],
//! [`SLOTS`], [`CLOCK_KHZ`] and [`INTERCONNECT_TIMEOUT_CYCLES`]. What is checked in - registers, Verilog, figures - is of the defaults.

/// A size from the environment of the build, or its default. One that may not be is an error of the compiler.
macro_rules! size {
    ($variable:literal, $default:expr, $range:expr, $allowed:literal) => {
        match option_env!($variable) {
            None => $default,
            Some(text) => {
                let range: (usize, usize, bool) = $range;
                match whole_number(text.as_bytes()) {
                    Some(size)
                        if size >= range.0
                            && size <= range.1
                            && (!range.2 || size.is_power_of_two()) =>
                    {
                        size
                    }
                    _ => panic!(concat!($variable, " must be ", $allowed)),
                }
            }
        }
    };
}

/// The number that `text` says in decimal digits.
const fn whole_number(text: &[u8]) -> Option<usize> {
    let mut number = 0;
    let mut place = 0;
    if text.is_empty() || text.len() > 6 {
        return None;
    }
    while place < text.len() {
        if !text[place].is_ascii_digit() {
            return None;
        }
        number = number * 10 + (text[place] - b'0') as usize;
        place += 1;
    }
    Some(number)
}

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
/// log2 of the number of page frames, which `OUTRIGGER_FRAMES` sets: a power of two from 256 to 4096. More do not fit: results of commands and events
/// say a frame in 12 bits.
pub const FRAMES_LOG2: usize = size!(
    "OUTRIGGER_FRAMES",
    4096,
    (256, 4096, true),
    "a power of two from 256 to 4096 (page frames)"
)
.trailing_zeros() as usize;
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
/// Table-line reads that the agent can work on at once; `OUTRIGGER_CONTEXTS` sets them: 8, 16 or 32.
pub const CONTEXTS: usize = size!(
    "OUTRIGGER_CONTEXTS",
    32,
    (8, 32, true),
    "8, 16 or 32 (table lines at work)"
);
/// log2 of the contexts: bits of a context's number.
pub const CONTEXT_BITS: usize = CONTEXTS.trailing_zeros() as usize;
/// Replies that can be held back for pages at once; `OUTRIGGER_HOLDS` sets them: 1 to 16, and no more than there are contexts.
pub const HOLDS: usize = size!(
    "OUTRIGGER_HOLDS",
    16,
    (1, 16, false),
    "from 1 to 16 (holds)"
);
const _: () = assert!(
    HOLDS <= CONTEXTS,
    "OUTRIGGER_HOLDS must not be more than OUTRIGGER_CONTEXTS: each hold is of a context"
);
/// Page fetches in flight at once; `OUTRIGGER_SLOTS` sets them: a power of two from 8 to 64.
pub const SLOTS: usize = size!(
    "OUTRIGGER_SLOTS",
    64,
    (8, 64, true),
    "a power of two from 8 to 64 (fetches in flight)"
);
/// log2 of the fetches in flight: bits of a slot's number.
pub const SLOT_BITS: usize = SLOTS.trailing_zeros() as usize;
/// What a build can set are the defaults, which everything that is checked in is of.
pub const IS_DEFAULT: bool = FRAMES_LOG2 == 12
    && CONTEXTS == 32
    && HOLDS == 16
    && SLOTS == 64
    && CLOCK_KHZ as u64 * 1000 == CLOCK_HZ
    && INTERCONNECT_TIMEOUT_CYCLES == 5000;
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
/// Time-out of the interconnect that the build is meant for, in agent cycles; `OUTRIGGER_INTERCONNECT_TIMEOUT_CYCLES` sets it: from 2,048, below which
/// the settings after a reset would not do, to 65,535.
pub const INTERCONNECT_TIMEOUT_CYCLES: u32 = size!(
    "OUTRIGGER_INTERCONNECT_TIMEOUT_CYCLES",
    5000,
    (2048, 65_535, false),
    "from 2048 to 65535 (cycles)"
) as u32;
/// Agent clock of the simulation.
pub const CLOCK_HZ: u64 = 250_000_000;
/// Agent clock of the build, which its registers tell; `OUTRIGGER_CLOCK_KHZ` sets it: from 1,000 to 999,999.
pub const CLOCK_KHZ: u32 = size!(
    "OUTRIGGER_CLOCK_KHZ",
    (CLOCK_HZ / 1000) as usize,
    (1000, 999_999, false),
    "from 1000 to 999999 (kHz)"
) as u32;
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
