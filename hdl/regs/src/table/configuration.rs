//! Block `configuration`: where things lie, what is switched on, limits and times (P2, SP8, DR2).

use crate::encodings::ErrorCode::BoundReachesTimeout;
use crate::encodings::entry::{LATE_BIT_RESET, MANAGED_BIT_RESET, PRESENT_BIT_RESET};
use crate::parameters::*;
use crate::schema::{Block, Field, Register, Source};

/// Largest value that `max(deadline, 3 D)` may have: one below what would bring the reply bound to the time-out.
pub const LARGEST_REPLY_LIMIT_CYCLES: u32 =
    INTERCONNECT_TIMEOUT_CYCLES - REPLY_SLACK_CYCLES as u32 - 1;
/// Largest DRAM bound; `max(a, b) < c` is `a < c and b < c`, so each of the two registers is checked alone.
pub const LARGEST_DRAM_BOUND_CYCLES: u32 = LARGEST_REPLY_LIMIT_CYCLES / 3;
/// First and last bit of an entry that belong to the frame number or are too high for a flag below it.
const FRAME_BITS_HOLE: (u32, u32) = (12, 51);

const fn base(reset: u32, aligned_log2: usize, description: &'static str) -> Field {
    Field::read_write("value", FRAME_NUMBER_BITS as u32, reset, description)
        .unit("frames")
        .aligned(aligned_log2 as u32)
}

const fn entry_bit(reset: u32, description: &'static str) -> Field {
    Field::read_write("value", 6, reset, description)
        .unit("bit")
        .without(FRAME_BITS_HOLE.0, FRAME_BITS_HOLE.1)
}

const fn register(name: &'static str, fields: &'static [Field]) -> Register {
    Register {
        name,
        description: fields[0].description,
        fields,
        locked_while_busy: false,
    }
}

/// The block.
pub const CONFIGURATION: Block = Block {
    name: "configuration",
    kind: 2,
    version: 1,
    description: "Address ranges, entry format, switches, limits and times. A refused write changes nothing and sets ERROR. \
                  That the ranges do not overlap and that the three entry bits differ is software's duty.",
    registers: &[
        register(
            "TABLE_BASE",
            const {
                &[base(
                    0x1000,
                    TABLE_FRAMES_LOG2,
                    "First frame number of the table frames.",
                )]
            },
        ),
        register(
            "FRAME_BASE",
            const {
                &[base(
                    0x0000,
                    FRAMES_LOG2,
                    "First frame number of the page frames.",
                )]
            },
        ),
        register(
            "WINDOW_BASE",
            const {
                &[base(
                    0x4000,
                    REMOTE_PAGES_LOG2,
                    "First frame number of the remote window.",
                )]
            },
        ),
        register(
            "FENCE_FRAME",
            const {
                &[base(
                    0x2000,
                    0,
                    "Frame number whose first line is the flush fence.",
                )]
            },
        ),
        register(
            "PRESENT_BIT",
            const {
                &[entry_bit(
                    PRESENT_BIT_RESET,
                    "Position of the present bit in an entry.",
                )]
            },
        ),
        register(
            "MANAGED_BIT",
            const {
                &[entry_bit(
                    MANAGED_BIT_RESET,
                    "Position of the bit that gives an entry to the agent.",
                )]
            },
        ),
        register(
            "LATE_BIT",
            const {
                &[entry_bit(
                    LATE_BIT_RESET,
                    "Position of the bit that says the page did not come in time.",
                )]
            },
        ),
        Register {
            name: "ENABLE",
            description: "What the agent may do.",
            locked_while_busy: false,
            fields: &[
                Field::read_write("prefetch", 1, 0, "Table-line reads start fetches.")
                    .cleared_by_function_reset(),
                Field::read_write(
                    "install",
                    1,
                    0,
                    "Table-line reads are answered with local pages installed.",
                )
                .at(1),
                Field::read_write("hold", 1, 1, "Replies wait for pages up to the deadline.").at(2),
                Field::read_write("events", 1, 0, "Events are written to the ring.")
                    .at(3)
                    .cleared_by_function_reset(),
                Field::read_write("interrupts", 1, 0, "Events raise an interrupt.")
                    .at(4)
                    .cleared_by_function_reset(),
            ],
        },
        register(
            "DEADLINE_CYCLES",
            const {
                &[Field::read_write(
                    "value",
                    16,
                    2000,
                    "How long a reply may wait for pages; applied once no hold is taken.",
                )
                .unit("cycles")
                .range(1, LARGEST_REPLY_LIMIT_CYCLES)
                .above(BoundReachesTimeout)]
            },
        ),
        register(
            "DRAM_BOUND_CYCLES",
            const {
                &[Field::read_write(
                    "value",
                    16,
                    200,
                    "D, the longest answer time of device memory.",
                )
                .unit("cycles")
                .range(64, LARGEST_DRAM_BOUND_CYCLES)
                .above(BoundReachesTimeout)]
            },
        ),
        register(
            "HOLD_LIMIT",
            const {
                &[Field::read_write(
                    "value",
                    5,
                    HOLDS as u32,
                    "Replies held at once; 0 holds none.",
                )
                .unit("holds")
                .range(0, HOLDS as u32)]
            },
        ),
        register(
            "FETCH_LIMIT",
            const {
                &[
                    Field::read_write("value", 7, SLOTS as u32, "Fetches in flight at once.")
                        .unit("slots")
                        .range(1, SLOTS as u32),
                ]
            },
        ),
        register(
            "RESERVED_FRAMES",
            const { &[Field::read_write("value", 8, 4, "Free frames kept for DEMAND.").unit("frames")] },
        ),
        register(
            "FETCH_TIMEOUT_CYCLES",
            const {
                &[Field::read_write(
                    "value",
                    16,
                    25_000,
                    "After this time a fetch is cancelled; looked at once per 192 cycles.",
                )
                .unit("cycles")
                .range(64, 0xffff)]
            },
        ),
        register(
            "PIN_TIMEOUT_CYCLES",
            const {
                &[
                    Field::read_write("value", 24, 2_500_000, "After this time a pin is dropped.")
                        .unit("cycles")
                        .range(64, 0xff_ffff),
                ]
            },
        ),
        register(
            "INTERCONNECT_TIMEOUT_CYCLES",
            const {
                &[Field::constant(
                    "value",
                    32,
                    INTERCONNECT_TIMEOUT_CYCLES,
                    "Time-out of the interconnect that the build is meant for.",
                )
                .unit("cycles")]
            },
        ),
        register(
            "REPLY_BOUND_CYCLES",
            const {
                &[Field::read_only("value", 16, "max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES) + 16 + HOLDS: no reply takes longer.").unit("cycles").from(Source::ReplyBound)]
            },
        ),
    ],
};
