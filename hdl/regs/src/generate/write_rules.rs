//! Makes the Rust-HDL circuit `WriteRules`: offset in, rule for writing out.

use super::GENERATED_NOTE;
use super::rust_hdl::{literal, set_up};
use crate::schema::WriteRule;
use crate::table::placed_registers;
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

fn value(width: u32, value: u32) -> String {
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
         /// Rule of the register at `word`, one cycle later.\n#[derive(LogicBlock, Default)]\npub struct WriteRules {\n    \
         /// Clock.\n    pub clock: Signal<In, Clock>,\n    /// Offset of the register divided by four.\n    pub word: Signal<In, Bits<10>>,\n    \
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
            value(*width, column(&free))
        );
    }
    let placed = placed_registers();
    for (index, block) in crate::table::BLOCKS.iter().enumerate() {
        let words: Vec<u32> = placed
            .iter()
            .filter(|one| one.block == index)
            .map(|one| u32::from(one.offset / 4))
            .collect();
        if let (Some(first), Some(last)) = (words.first(), words.last()) {
            let _ = writeln!(text, "        // {}", block.name);
            let _ = writeln!(
                text,
                "        if (self.word.val() >= {}) & (self.word.val() <= {}) {{\n            self.mapped_register.d.next = true;\n        }}",
                literal(*first),
                literal(*last)
            );
        }
        for one in placed.iter().filter(|one| one.block == index) {
            let Some(rule) = one.write_rule() else {
                continue;
            };
            let _ = writeln!(
                text,
                "        if self.word.val() == {} {{",
                literal(u32::from(one.offset / 4))
            );
            text.push_str("            self.writable_register.d.next = true;\n");
            for (name, width, _, column) in COLUMNS
                .iter()
                .filter(|(_, _, _, column)| column(&rule) != column(&free))
            {
                let _ = writeln!(
                    text,
                    "            self.{name}_register.d.next = {};",
                    value(*width, column(&rule))
                );
            }
            text.push_str("        }\n");
        }
    }
    text.push_str("    }\n}\n");
    text
}
