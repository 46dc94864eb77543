//! The register table: every offset, field, range and reset value of the agent (DR2).
//!
//! ```text
//! identity -> configuration -> control -> command -> events -> frames -> statistics -> self_test -> 0
//! ```

mod configuration;
mod operation;
mod self_test;
mod state;

use crate::offsets::DEFAULT_BUILD_HASH;
use crate::parameters::IS_DEFAULT;
use crate::schema::{Access, Block, PlacedRegister, Source, place};

/// The blocks, in the order of their NEXT registers.
pub const BLOCKS: &[Block] = &[
    state::IDENTITY,
    configuration::CONFIGURATION,
    operation::CONTROL,
    operation::COMMAND,
    operation::EVENTS,
    state::FRAMES,
    state::STATISTICS,
    self_test::SELF_TEST,
];

/// All registers with their offsets.
pub fn placed_registers() -> Vec<PlacedRegister> {
    place(BLOCKS)
}

/// The digest in `BUILD_HASH`: the table's, in whatever sizes. Software finds the same registers in all of them, and reads the sizes.
pub fn build_hash() -> u32 {
    if IS_DEFAULT {
        digest()
    } else {
        DEFAULT_BUILD_HASH
    }
}

/// FNV-1a of everything but texts, so that it changes when software could notice.
pub(crate) fn digest() -> u32 {
    let mut text = String::new();
    for block in BLOCKS {
        text += &format!("{}:{}:{};", block.name, block.kind, block.version);
    }
    for placed in placed_registers() {
        text += &format!(
            "{:03x}:{}:{:?};",
            placed.offset,
            placed.name,
            placed.write_rule()
        );
        for field in placed.register.iter().flat_map(|register| register.fields) {
            text += &format!(
                "{}:{}:{}:{:?}:{};",
                field.name, field.low, field.width, field.access, field.reset
            );
        }
    }
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Value of a read-only field that never changes; `None` when it is not such a field.
pub fn constant_value(access: Access, source: Source) -> Option<u32> {
    match (access, source) {
        (Access::ReadOnly, Source::Constant(value)) => Some(value),
        (Access::ReadOnly, Source::BuildHash) => Some(build_hash()),
        _ => None,
    }
}
