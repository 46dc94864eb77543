//! Block `self_test`: what a driver proves DMA and interrupts with (DR2, DR3).

use super::operation::register;
use crate::schema::{Block, Field, Register};

/// What a driver proves DMA and interrupts with.
pub const SELF_TEST: Block = Block {
    name: "self_test",
    kind: 8,
    version: 1,
    description: "What a driver proves DMA and interrupts with: CONTROL.start_copy reads host memory and writes it elsewhere, \
                  CONTROL.raise_interrupt raises a vector. A function reset stops a copy.",
    registers: &[
        register(
            "COPY_SOURCE_LOW",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Bits 0-31 of the host address that is read.",
                )
                .unit("bytes")
                .aligned(4)]
            },
        ),
        register(
            "COPY_SOURCE_HIGH",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Bits 32-63 of the host address that is read.",
                )]
            },
        ),
        register(
            "COPY_TARGET_LOW",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Bits 0-31 of the host address that is written.",
                )
                .unit("bytes")
                .aligned(4)]
            },
        ),
        register(
            "COPY_TARGET_HIGH",
            const {
                &[Field::read_write(
                    "value",
                    32,
                    0,
                    "Bits 32-63 of the host address that is written.",
                )]
            },
        ),
        register(
            "COPY_LENGTH",
            const {
                &[
                    Field::read_write("value", 24, 0, "Bytes to copy, a multiple of 16.")
                        .unit("bytes")
                        .aligned(4),
                ]
            },
        ),
        Register {
            name: "COPY_STATUS",
            description: "Does a copy run, and how did the last one end.",
            locked_while_busy: false,
            fields: &[
                Field::read_only("busy", 1, "A copy runs.").signal("copy_busy"),
                Field::read_only("end", 3, "How the last one ended, see the ends of a copy.")
                    .at(1)
                    .signal("copy_end"),
            ],
        },
        register(
            "COPY_WRITTEN",
            const {
                &[Field::read_only(
                    "value",
                    24,
                    "Bytes that this copy, or the last one, has written.",
                )
                .unit("bytes")]
            },
        ),
        register(
            "TEST_VECTOR",
            const {
                &[Field::read_write(
                    "value",
                    4,
                    0,
                    "Vector that CONTROL.raise_interrupt raises.",
                )]
            },
        ),
    ],
};
