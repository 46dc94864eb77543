//! Blocks `control`, `command` and `events`: what software does while the agent runs (DR2).

use crate::parameters::{FRAMES, REMOTE_PAGES};
use crate::schema::{Block, Field, Register, Source};

/// Bits of the first result that COMMAND_STATUS repeats.
const ANSWER_BITS: u32 = 26;
// A frame and a page fit together.
const _: () = assert!(FRAMES * REMOTE_PAGES <= 1 << ANSWER_BITS);

pub(super) const fn register(name: &'static str, fields: &'static [Field]) -> Register {
    Register {
        name,
        description: fields[0].description,
        fields,
        locked_while_busy: false,
    }
}

const fn locked(name: &'static str, fields: &'static [Field]) -> Register {
    Register {
        name,
        description: fields[0].description,
        fields,
        locked_while_busy: true,
    }
}

/// Pulses, state and the sticky error.
pub const CONTROL: Block = Block {
    name: "control",
    kind: 3,
    version: 1,
    description: "Pulses, state and the sticky error.",
    registers: &[
        Register {
            name: "CONTROL",
            description: "Writing 1 to a bit does it once.",
            locked_while_busy: false,
            fields: &[
                Field::pulse("clear_overflow", 0, "Clears STATUS.event_overflow."),
                Field::pulse(
                    "transport_reset",
                    1,
                    "The transport was reset: every cancelled slot is confirmed.",
                ),
                Field::pulse("clear_error", 2, "Clears ERROR."),
                Field::pulse(
                    "clear_statistics",
                    3,
                    "Clears the counters of the block statistics.",
                ),
                Field::pulse(
                    "start_copy",
                    4,
                    "Copies host memory as the block self_test says; ignored while a copy runs.",
                ),
                Field::pulse(
                    "raise_interrupt",
                    5,
                    "Raises the vector in TEST_VECTOR; ignored while an earlier one waits for the table.",
                ),
            ],
        },
        Register {
            name: "STATUS",
            description: "State of the agent.",
            locked_while_busy: false,
            fields: &[
                Field::read_only("ready", 1, "Tables are swept; the agent works."),
                Field::read_only(
                    "event_overflow",
                    1,
                    "An event was lost since the last clear.",
                )
                .at(1),
                Field::read_only(
                    "function_reset_seen",
                    1,
                    "A function reset came since the last reset.",
                )
                .at(2),
                Field::read_only("holds_taken", 6, "Replies held now.")
                    .at(8)
                    .unit("holds"),
                Field::read_only("slots_busy", 7, "Fetches in flight now.")
                    .at(16)
                    .unit("slots"),
            ],
        },
        Register {
            name: "ERROR",
            description: "The first write that was refused since CONTROL.clear_error or reset; later ones are not recorded.",
            locked_while_busy: false,
            fields: &[
                Field::read_only(
                    "code",
                    8,
                    "Why, see the error codes; 0 when no write was refused.",
                )
                .from(Source::ErrorCode),
                Field::read_only("register_offset", 12, "Offset that was written.")
                    .at(16)
                    .unit("bytes")
                    .from(Source::ErrorOffset),
            ],
        },
    ],
};

/// One command at a time.
pub const COMMAND: Block = Block {
    name: "command",
    kind: 4,
    version: 2,
    description: "One command at a time: write argument and token, then COMMAND, poll COMMAND_STATUS.busy, read the results. \
                  The three written registers are locked (COMMAND_BUSY) while a command runs.",
    registers: &[
        locked(
            "COMMAND_ARGUMENT",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Argument of the next command.",
                )]
            },
        ),
        locked(
            "COMMAND_TOKEN",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Fence token of the next EVICT_COMMIT; number of frames of the next POST_FRAMES.",
                )]
            },
        ),
        locked(
            "COMMAND",
            const {
                &[Field::start(
                    "operation",
                    4,
                    "A write starts this operation, see the operations.",
                )
                .range(1, 13)
                .signal("command_operation")]
            },
        ),
        Register {
            name: "COMMAND_STATUS",
            description: "Is a command running, and how did the last one end.",
            locked_while_busy: false,
            fields: &[
                Field::read_only(
                    "busy",
                    1,
                    "A command is running; results are not valid yet.",
                )
                .signal("command_busy"),
                Field::read_only("result", 4, "How the last command ended, see the results.")
                    .at(1)
                    .signal("command_result"),
                Field::read_only(
                    "answer",
                    ANSWER_BITS,
                    "The low bits of COMMAND_RESULT0, so that one read tells how a command ended and what it found.",
                )
                .at(6)
                .signal("command_answer"),
            ],
        },
        register(
            "COMMAND_RESULT0",
            const {
                &[Field::read_only(
                    "value",
                    32,
                    "First result of the last command.",
                )]
            },
        ),
        register(
            "COMMAND_RESULT1",
            const {
                &[Field::read_only(
                    "value",
                    32,
                    "Second result of the last command.",
                )]
            },
        ),
    ],
};

/// The event ring in host memory.
pub const EVENTS: Block = Block {
    name: "events",
    kind: 5,
    version: 1,
    description: "The event ring in host memory: 16-byte records, then the producer index in the 16 bytes after the last record. \
                  Set the ring up while ENABLE.events is off.",
    registers: &[
        register(
            "RING_ADDRESS_LOW",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Bits 0-31 of the ring's host address, 16-byte aligned.",
                )
                .unit("bytes")
                .aligned(4)]
            },
        ),
        register(
            "RING_ADDRESS_HIGH",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Bits 32-63 of the ring's host address.",
                )]
            },
        ),
        register(
            "RING_ENTRIES_LOG2",
            const {
                &[Field::read_write(
                    "value",
                    5,
                    0,
                    "log2 of the number of records; 0 switches the ring off.",
                )
                .unit("log2 records")
                .range(0, 16)
                .without(1, 3)]
            },
        ),
        register(
            "RING_CONSUMER",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Records that software has read, free running.",
                )
                .unit("records")]
            },
        ),
        register(
            "RING_PRODUCER",
            const { &[Field::read_only("value", 32, "Records written, free running.").unit("records")] },
        ),
    ],
};
