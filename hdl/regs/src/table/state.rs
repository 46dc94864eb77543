//! Blocks `identity`, `frames` and `statistics`: what software only reads (P4, DR2).

use crate::parameters::*;
use crate::schema::{Block, Field, Register, Source};

const fn register(name: &'static str, fields: &'static [Field]) -> Register {
    Register {
        name,
        description: fields[0].description,
        fields,
        locked_while_busy: false,
    }
}

const fn size(name: &'static str, low: u32, value: usize, description: &'static str) -> Field {
    Field::constant(name, 8, value as u32, description).at(low)
}

/// Count of frames, 24 bits: 64 GiB of them.
macro_rules! frames {
    ($name:literal, $description:literal) => {
        register(
            $name,
            const { &[Field::read_only("value", 24, $description).unit("frames")] },
        )
    };
}

/// A counter of 32 bits that wraps and that `CONTROL.clear_statistics` clears.
macro_rules! counter {
    ($name:literal, $description:literal) => {
        register(
            $name,
            const { &[Field::read_only("value", 32, $description)] },
        )
    };
}

/// Sizes of this build.
pub const IDENTITY: Block = Block {
    name: "identity",
    kind: 1,
    version: 1,
    description: "Sizes of this build.",
    registers: &[
        Register {
            name: "HARDWARE_MEMORY",
            description: "Sizes of the address ranges.",
            locked_while_busy: false,
            fields: &[
                size(
                    "table_frames_log2",
                    0,
                    TABLE_FRAMES_LOG2,
                    "log2 of the table frames.",
                ),
                size("frames_log2", 8, FRAMES_LOG2, "log2 of the page frames."),
                size(
                    "remote_pages_log2",
                    16,
                    REMOTE_PAGES_LOG2,
                    "log2 of the remote pages.",
                ),
            ],
        },
        Register {
            name: "HARDWARE_PARALLEL",
            description: "How many of each can be at work at once.",
            locked_while_busy: false,
            fields: &[
                size("contexts", 0, CONTEXTS, "Table-line reads."),
                size("holds", 8, HOLDS, "Held replies."),
                size("slots", 16, SLOTS, "Fetches."),
            ],
        },
        Register {
            name: "HARDWARE_EVICTION",
            description: "How many of each can be at work at once.",
            locked_while_busy: false,
            fields: &[
                size(
                    "writeback_slots",
                    0,
                    WRITEBACK_SLOTS,
                    "Pages being written back.",
                ),
                size("demand_frames", 8, DEMAND_FRAMES, "Pages pinned by DEMAND."),
            ],
        },
        register(
            "CLOCK_KHZ",
            const { &[Field::constant("value", 32, CLOCK_KHZ, "Clock of the agent.").unit("kHz")] },
        ),
        register(
            "BUILD_HASH",
            const {
                &[
                    Field::read_only("value", 32, "Digest of this register table.")
                        .from(Source::BuildHash),
                ]
            },
        ),
    ],
};

/// Where the posted frames are (P4).
pub const FRAMES: Block = Block {
    name: "frames",
    kind: 6,
    version: 2,
    description: "Where the posted frames are. In every cycle FRAMES_FREE + FRAMES_FETCHING + FRAMES_STAGED + FRAMES_RESIDENT + \
                  FRAMES_LEAVING + FRAMES_WRITING_BACK + FRAMES_WITHDRAWN = FRAMES_POSTED (P4).",
    registers: &[
        frames!(
            "FRAMES_POSTED",
            "Frames that POST_FRAME and POST_FRAMES ever took: those posted again after WITHDRAW_FRAME count once."
        ),
        frames!("FRAMES_WITHDRAWN", "Frames withdrawn and not posted again."),
        frames!("FRAMES_FREE", "Frames on the free list."),
        frames!(
            "FRAMES_FETCHING",
            "Frames of pages on their way, quarantined ones included."
        ),
        frames!("FRAMES_STAGED", "Frames of staged pages."),
        frames!("FRAMES_RESIDENT", "Frames of resident pages."),
        frames!("FRAMES_LEAVING", "Frames of leaving pages."),
        frames!("FRAMES_WRITING_BACK", "Frames of pages being written back."),
    ],
};

/// Counters.
pub const STATISTICS: Block = Block {
    name: "statistics",
    kind: 7,
    version: 1,
    description: "Counters of 32 bits; they wrap, and CONTROL.clear_statistics clears them.",
    registers: &[
        counter!("TABLE_LINE_READS", "Table-line reads that took a context."),
        counter!(
            "PAGES_IN_TIME",
            "Pages that a reply waited for and that came by the deadline."
        ),
        counter!("PAGES_LATE", "Entries that went out late."),
        counter!("FETCHES", "Fetches started."),
        counter!("FETCHES_FAILED", "Fetches that failed."),
        counter!("FETCHES_CANCELLED", "Fetches cancelled."),
        counter!(
            "STALE_CHUNKS",
            "Chunks dropped: wrong epoch, free slot, ending fetch or seen before."
        ),
        counter!("ALIASES", "Pages named under a second entry address."),
        counter!(
            "BAD_ENTRIES",
            "Managed entries that point to where none may."
        ),
        counter!("STRAY_READS", "Reads of the remote window."),
        counter!(
            "STRAY_WRITES",
            "Writes to the remote window or to a frame without a writable page."
        ),
        counter!(
            "NO_CONTEXT",
            "Table-line reads that passed because no context was free."
        ),
        counter!(
            "NO_HOLD",
            "Replies that did not wait because no hold was free."
        ),
        counter!("NO_SLOT", "Pages not fetched because no slot was free."),
        counter!("NO_FRAME", "Pages not fetched because no frame was free."),
        counter!("INSTALLS", "Entries installed in a reply."),
        counter!("PATCHES", "Lines patched in device memory."),
        counter!("HOLDS_TAKEN", "Replies that were held."),
        counter!(
            "HOLDS_ENDED_BY_WRITE",
            "Holds that a host write to the line ended."
        ),
        counter!("EVICTIONS", "Pages evicted."),
        counter!(
            "WRITEBACKS",
            "Write-backs started; one that fails and is committed again counts twice."
        ),
        counter!("DEMANDS", "Fetches started or joined by DEMAND."),
        counter!("EVENTS_LOST", "Events dropped because the ring was full."),
        counter!(
            "HOST_WRITE_ERRORS",
            "Writes to host memory that were answered with an error, or not sent for want of bus mastering."
        ),
    ],
};
