//! Everything that is made from the table, as text; each has a test that fails when the checked-in file differs (DR2).

mod accessors;
mod markdown;
mod register_bus;
mod rust_hdl;
mod rust_text;
mod system_rdl;
mod write_rules;

pub use accessors::{field_accessors, offsets};
pub use markdown::markdown;
pub use rust_hdl::register_block;
pub use system_rdl::system_rdl;
pub use write_rules::write_rules;

use std::path::PathBuf;

/// A file that is made from the table.
pub struct Output {
    /// Path from the root of the repository.
    pub path: &'static str,
    /// Makes its text.
    pub text: fn() -> String,
}

impl Output {
    /// Where the file lies in the source tree that this crate was built from.
    pub fn file(&self) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(self.path)
    }
}

/// All of them.
pub const OUTPUTS: &[Output] = &[
    Output {
        path: "hdl/regs/src/offsets.rs",
        text: offsets,
    },
    Output {
        path: "hdl/regs/src/fields.rs",
        text: field_accessors,
    },
    Output {
        path: "docs/registers.md",
        text: markdown,
    },
    Output {
        path: "docs/registers.rdl",
        text: system_rdl,
    },
    Output {
        path: "hdl/src/registers/register_block.rs",
        text: register_block,
    },
    Output {
        path: "hdl/src/registers/write_rules.rs",
        text: write_rules,
    },
];

/// First line of a generated Rust file's head, after its purpose.
pub(crate) const GENERATED_NOTE: &str = "//! Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.\n";
