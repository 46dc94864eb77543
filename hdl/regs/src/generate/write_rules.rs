//! Makes the Rust-HDL circuit `WriteRules`: offset in, rule for writing out.

use super::GENERATED_NOTE;
use super::rust_text::{assign, literal, set_up};
use crate::schema::{BLOCK_BYTES, WriteRule};
use crate::table::{BLOCKS, placed_registers};
use std::fmt::Write;

/// Signal, width, what it says, its value in a rule.
type Column = (&'static str, u32, &'static str, fn(&WriteRule) -> u32);

const COLUMNS: &[Column] = &[
    ("minimum", 32, "Smallest value.", |rule| rule.minimum),
    ("maximum", 32, "Largest value.", |rule| rule.maximum),
    (
        "hole_first",
        32,
        "First value refused in between.",
        |rule| rule.hole.0,
    ),
    (
        "hole_last",
        32,
        "Last value refused in between; below the first when there is none.",
        |rule| rule.hole.1,
    ),
    ("zero_bits", 32, "Bits that must be 0.", |rule| {
        rule.zero_bits
    }),
    ("above", 3, "Error of a value above the largest.", |rule| {
        rule.above.code()
    }),
    ("not_zero", 3, "Error of a bit that must be 0.", |rule| {
        rule.not_zero.code()
    }),
    (
        "locked_while_busy",
        1,
        "Refused while a command runs.",
        |rule| u32::from(rule.locked_while_busy),
    ),
];

fn kind(width: u32) -> String {
    if width == 1 {
        "Bit".to_owned()
    } else {
        format!("Bits<{width}>")
    }
}

fn value_text(width: u32, value: u32) -> String {
    match (width, value) {
        (1, 0) => "false".to_owned(),
        (1, _) => "true".to_owned(),
        (_, value) => format!("{}.into()", literal(value)),
    }
}

/// The text of `hdl/src/registers/write_rules.rs`.
pub fn write_rules() -> String {
    let free = WriteRule {
        minimum: 0,
        maximum: u32::MAX,
        hole: (1, 0),
        zero_bits: 0,
        above: crate::encodings::ErrorCode::OutOfRange,
        not_zero: crate::encodings::ErrorCode::OutOfRange,
        locked_while_busy: false,
    };
    let mut text = String::from(
        "//! What a write of each register must obey, as a look-up by offset; one cycle (DR2).\n//!\n",
    );
    text.push_str(GENERATED_NOTE);
    text.push_str(
        "\nuse rust_hdl::core::prelude::*;\nuse rust_hdl::widgets::prelude::*;\n\n\
         /// Rule of one register, one cycle later.\n#[derive(LogicBlock, Default)]\npub struct WriteRules {\n    \
         /// Clock.\n    pub clock: Signal<In, Clock>,\n    /// A write is under way; otherwise the rule is that of no register, which saves simulation time.\n    pub under_way: Signal<In, Bit>,\n    /// Index of the block.\n    pub block: Signal<In, Bits<4>>,\n    /// Index of the register in its block.\n    pub index: Signal<In, Bits<6>>,\n    \
         /// There is a register.\n    pub mapped: Signal<Out, Bit>,\n    /// It can be written.\n    pub writable: Signal<Out, Bit>,\n",
    );
    for (name, width, description, _) in COLUMNS {
        let _ = writeln!(
            text,
            "    /// {description}\n    pub {name}: Signal<Out, {}>,",
            kind(*width)
        );
    }
    text.push_str("    mapped_register: DFF<Bit>,\n    writable_register: DFF<Bit>,\n");
    for (name, width, _, _) in COLUMNS {
        let _ = writeln!(text, "    {name}_register: DFF<{}>,", kind(*width));
    }
    let _ = writeln!(
        text,
        "    in_block: [Signal<Local, Bit>; {}],",
        BLOCKS.len()
    );
    for (number, block) in BLOCKS.iter().enumerate() {
        let _ = writeln!(
            text,
            "    {}: [Signal<Local, Bit>; {}],",
            block.name,
            block_length(number)
        );
    }
    text.push_str("}\n\nimpl Logic for WriteRules {\n    #[hdl_gen]\n    fn update(&mut self) {\n");
    let names = ["mapped", "writable"]
        .into_iter()
        .chain(COLUMNS.iter().map(|column| column.0));
    let registers: Vec<String> = names
        .clone()
        .map(|name| format!("{name}_register"))
        .collect();
    text.push_str(&set_up(&registers));
    for name in names {
        let _ = writeln!(
            text,
            "        self.{name}.next = self.{name}_register.q.val();"
        );
    }
    text.push_str("        self.mapped_register.d.next = false;\n        self.writable_register.d.next = false;\n");
    for (name, width, _, column) in COLUMNS {
        let _ = writeln!(
            text,
            "        self.{name}_register.d.next = {};",
            value_text(*width, column(&free))
        );
    }
    for (name, length) in std::iter::once(("in_block", BLOCKS.len())).chain(
        BLOCKS
            .iter()
            .enumerate()
            .map(|(number, block)| (block.name, block_length(number))),
    ) {
        let _ = writeln!(
            text,
            "        for i in 0..{length} {{\n            self.{name}[i].next = false;\n        }}"
        );
    }
    let _ = writeln!(
        text,
        "        if self.under_way.val() {{\n            for i in 0..{} {{\n                \
         self.in_block[i].next = self.block.val().index() == i;\n            }}",
        BLOCKS.len()
    );
    for (number, block) in BLOCKS.iter().enumerate() {
        let name = block.name;
        let _ = writeln!(text, "            for i in 0..{} {{", block_length(number));
        let value = format!("self.in_block[{number}].val() & (self.index.val().index() == i)");
        assign(&mut text, 16, &format!("self.{name}[i].next"), &value);
        let _ = writeln!(
            text,
            "                if self.{name}[i].val() {{\n                    \
             self.mapped_register.d.next = true;\n                }}\n            }}"
        );
        for one in placed_registers().iter().filter(|one| one.block == number) {
            let Some(rule) = one.write_rule() else {
                continue;
            };
            let _ = writeln!(
                text,
                "            if self.{name}[{}].val() {{",
                one.offset % BLOCK_BYTES / 4
            );
            text.push_str("                self.writable_register.d.next = true;\n");
            for (name, width, _, column) in COLUMNS
                .iter()
                .filter(|column| column.3(&rule) != column.3(&free))
            {
                let _ = writeln!(
                    text,
                    "                self.{name}_register.d.next = {};",
                    value_text(*width, column(&rule))
                );
            }
            text.push_str("            }\n");
        }
    }
    text.push_str("        }\n");
    text.push_str("    }\n}\n");
    text
}

fn block_length(block: usize) -> usize {
    placed_registers()
        .iter()
        .filter(|one| one.block == block)
        .count()
}
