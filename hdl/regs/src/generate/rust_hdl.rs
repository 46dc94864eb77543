//! Makes the Rust-HDL circuit `RegisterBlock` from the table.

use super::GENERATED_NOTE;
use crate::schema::{Access, Field, PlacedRegister, Register, Source};
use crate::table::{BLOCKS, constant_value, placed_registers};
use std::fmt::Write;

/// Type of a field's signal.
fn signal_type(width: u32) -> String {
    if width == 1 {
        "Bit".to_owned()
    } else {
        format!("Bits<{width}>")
    }
}

/// A literal as Rust-HDL wants it: the macro takes unsuffixed ones for `i32`.
pub(super) fn literal(value: u32) -> String {
    if value > i32::MAX as u32 {
        format!("0x{value:x}_u64")
    } else if value > 9 {
        format!("0x{value:x}")
    } else {
        value.to_string()
    }
}

fn fields(access: &[Access]) -> Vec<(PlacedRegister, Register, Field)> {
    let mut found = Vec::new();
    for placed in placed_registers() {
        let Some(register) = placed.register else {
            continue;
        };
        for field in register
            .fields
            .iter()
            .filter(|field| access.contains(&field.access))
        {
            found.push((placed.clone(), register, *field));
        }
    }
    found
}

fn port_doc(field: &Field) -> String {
    if field.unit.is_empty() {
        field.description.to_owned()
    } else {
        format!("{} Unit: {}.", field.description, field.unit)
    }
}

fn declare_ports(text: &mut String) {
    for (_, register, field) in fields(&[Access::ReadWrite, Access::Pulse, Access::Start]) {
        let _ = writeln!(text, "    /// {}", port_doc(&field));
        let _ = writeln!(
            text,
            "    pub {}: Signal<Out, {}>,",
            field.signal_name(&register),
            signal_type(field.width)
        );
    }
    text.push_str(
        "    /// A pulse: `command_operation` starts now; `command_busy` must be high from the next cycle on until it ends.\n    \
         pub command_start: Signal<Out, Bit>,\n    \
         /// max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES), two cycles behind the registers.\n    \
         pub reply_limit_cycles: Signal<Out, Bits<16>>,\n",
    );
    for (_, register, field) in fields(&[Access::ReadOnly])
        .into_iter()
        .filter(|(_, _, field)| field.source == Source::Port)
    {
        let _ = writeln!(text, "    /// {}", port_doc(&field));
        let _ = writeln!(
            text,
            "    pub {}: Signal<In, {}>,",
            field.signal_name(&register),
            signal_type(field.width)
        );
    }
}

/// Name of the flip-flops behind an output.
fn storage(register: &Register, field: &Field) -> String {
    format!("{}_register", field.signal_name(register))
}

/// The expression of a field for reading, `None` when it reads as 0 or is a constant.
fn read_expression(register: &Register, field: &Field) -> Option<String> {
    let value = match (field.access, field.source) {
        (Access::Pulse | Access::Start, _) => return None,
        (Access::ReadWrite, _) => format!("self.{}.q.val()", storage(register, field)),
        (Access::ReadOnly, Source::Port) => format!("self.{}.val()", field.signal_name(register)),
        (Access::ReadOnly, Source::ErrorCode) => "self.error_code.q.val()".to_owned(),
        (Access::ReadOnly, Source::ErrorOffset) => "self.error_offset.q.val()".to_owned(),
        (Access::ReadOnly, Source::ReplyBound) => "self.reply_bound_cycles.q.val()".to_owned(),
        (Access::ReadOnly, Source::Constant(_) | Source::BuildHash) => return None,
    };
    Some(value)
}

fn widened(field: &Field, value: &str) -> String {
    match field.width {
        32 => value.to_owned(),
        1 => format!("bit_cast::<32, 1>({value}.into())"),
        width => format!("bit_cast::<32, {width}>({value})"),
    }
}

/// Registers whose read value is put together from several fields.
fn words() -> Vec<(Register, Vec<Field>)> {
    let registers = placed_registers()
        .into_iter()
        .filter_map(|placed| placed.register);
    registers
        .filter(|register| !register.is_single())
        .map(|register| {
            let shown = register
                .fields
                .iter()
                .copied()
                .filter(|field| read_expression(&register, field).is_some());
            (register, shown.collect::<Vec<_>>())
        })
        .filter(|(_, shown)| !shown.is_empty())
        .collect()
}

fn declare_inside(text: &mut String) {
    text.push_str(
        "    write_port: WritePort,\n    write_rules: WriteRules,\n    guard: ConfigurationGuard,\n    read_port: ReadPort,\n    \
         error_code: DFF<Bits<8>>,\n    error_offset: DFF<Bits<12>>,\n    triple_bound: DFF<Bits<16>>,\n    \
         twice_bound: Signal<Local, Bits<16>>,\n    reply_limit: DFF<Bits<16>>,\n    reply_bound_cycles: DFF<Bits<16>>,\n    \
         start_register: DFF<Bit>,\n",
    );
    for (_, register, field) in fields(&[Access::ReadWrite, Access::Pulse, Access::Start]) {
        let _ = writeln!(
            text,
            "    {}: DFF<{}>,",
            storage(&register, &field),
            signal_type(field.width)
        );
    }
    for (register, _) in words() {
        let _ = writeln!(
            text,
            "    {}_word: Signal<Local, Bits<32>>,",
            register.name.to_lowercase()
        );
    }
    for block in BLOCKS {
        let _ = writeln!(text, "    {}_read: DFF<Bits<32>>,", block.name);
    }
}

/// `dff_setup!` lines of at most a hundred columns.
pub(super) fn set_up(names: &[String]) -> String {
    let mut text = String::new();
    let mut line = String::new();
    for name in names {
        if !line.is_empty() && line.len() + name.len() > 47 {
            let _ = writeln!(text, "        dff_setup!(self, clock{line});");
            line.clear();
        }
        let _ = write!(line, ", {name}");
    }
    let _ = writeln!(text, "        dff_setup!(self, clock{line});");
    text
}

const WIRING: &str = "
        self.write_port.clock.next = self.clock.val();
        self.write_port.reset.next = self.reset.val();
        self.write_port.address_valid.next = self.l_aw_valid.val();
        self.l_aw_ready.next = self.write_port.address_ready.val();
        self.write_port.address.next = self.l_aw_address.val();
        self.write_port.data_valid.next = self.l_w_valid.val();
        self.l_w_ready.next = self.write_port.data_ready.val();
        self.write_port.data.next = self.l_w_data.val();
        self.l_b_valid.next = self.write_port.response_valid.val();
        self.write_port.response_ready.next = self.l_b_ready.val();
        self.l_b_response.next = 0.into();

        self.write_rules.clock.next = self.clock.val();
        self.write_rules.word.next = self.write_port.word.val();
        self.guard.clock.next = self.clock.val();
        self.guard.value.next = self.write_port.value.val();
        self.guard.minimum.next = self.write_rules.minimum.val();
        self.guard.maximum.next = self.write_rules.maximum.val();
        self.guard.hole_first.next = self.write_rules.hole_first.val();
        self.guard.hole_last.next = self.write_rules.hole_last.val();
        self.guard.zero_bits.next = self.write_rules.zero_bits.val();
        self.guard.above.next = self.write_rules.above.val();
        self.guard.not_zero.next = self.write_rules.not_zero.val();
        self.guard.locked_while_busy.next = self.write_rules.locked_while_busy.val();
        self.guard.mapped.next = self.write_rules.mapped.val();
        self.guard.writable.next = self.write_rules.writable.val();
        self.guard.busy.next = self.command_busy.val();
        self.write_port.refused.next = self.guard.refused.val();

        self.read_port.clock.next = self.clock.val();
        self.read_port.reset.next = self.reset.val();
        self.read_port.address_valid.next = self.l_ar_valid.val();
        self.l_ar_ready.next = self.read_port.address_ready.val();
        self.read_port.address.next = self.l_ar_address.val();
        self.l_r_valid.next = self.read_port.data_valid.val();
        self.read_port.data_ready.next = self.l_r_ready.val();
        self.l_r_data.next = self.read_port.data.val();
        self.l_r_response.next = 0.into();

        // The bound of a reply, two cycles behind the settings; nothing overflows below the largest values.
        self.twice_bound.next = self.dram_bound_cycles_register.q.val() << 1;
        self.triple_bound.d.next = self.twice_bound.val() + self.dram_bound_cycles_register.q.val();
        self.reply_limit.d.next = self.deadline_cycles_register.q.val();
        if self.triple_bound.q.val() > self.deadline_cycles_register.q.val() {
            self.reply_limit.d.next = self.triple_bound.q.val();
        }
";

fn outputs(text: &mut String) {
    text.push('\n');
    for (_, register, field) in fields(&[Access::ReadWrite, Access::Pulse, Access::Start]) {
        let _ = writeln!(
            text,
            "        self.{}.next = self.{}.q.val();",
            field.signal_name(&register),
            storage(&register, &field)
        );
    }
    text.push_str("        self.command_start.next = self.start_register.q.val();\n        self.start_register.d.next = false;\n");
    for (_, register, field) in fields(&[Access::Pulse]) {
        let _ = writeln!(
            text,
            "        self.{}.d.next = false;",
            storage(&register, &field)
        );
    }
}

fn commits(text: &mut String) {
    text.push_str(
        "\n        // A write that passed the guard.\n        if self.write_port.commit.val() {\n",
    );
    for placed in placed_registers() {
        let Some(register) = placed.register else {
            continue;
        };
        if placed.write_rule().is_none() {
            continue;
        }
        let _ = writeln!(
            text,
            "            if self.write_port.word.val() == {} {{",
            literal(u32::from(placed.offset / 4))
        );
        for field in register.fields {
            let slice = if field.width == 1 {
                format!("get_bit({})", field.low)
            } else {
                format!("get_bits::<{}>({})", field.width, field.low)
            };
            let name = storage(&register, field);
            let value = if field.width == 32 {
                "self.write_port.value.val()".to_owned()
            } else {
                format!("self.write_port.value.val().{slice}")
            };
            let line = format!("                self.{name}.d.next = {value};");
            if line.len() > 100 {
                let _ = writeln!(
                    text,
                    "                self.{name}.d.next =\n                    {value};"
                );
            } else {
                let _ = writeln!(text, "{line}");
            }
            if field.access == Access::Start {
                text.push_str("                self.start_register.d.next = true;\n");
            }
        }
        text.push_str("            }\n");
    }
    text.push_str("        }\n");
}

fn reads(text: &mut String) {
    text.push('\n');
    for (register, shown) in words() {
        let name = register.name.to_lowercase();
        let parts = shown.iter().map(|field| {
            let value = widened(
                field,
                &read_expression(&register, field).unwrap_or_default(),
            );
            if field.low == 0 {
                value
            } else {
                format!("({value} << {})", field.low)
            }
        });
        let _ = writeln!(
            text,
            "        self.{name}_word.next = {};",
            parts.collect::<Vec<_>>().join("\n            | ")
        );
    }
    text.push_str("\n        // First step of a read: one word of each block.\n");
    for (index, block) in BLOCKS.iter().enumerate() {
        let _ = writeln!(text, "        self.{}_read.d.next = 0.into();", block.name);
        for placed in placed_registers()
            .into_iter()
            .filter(|placed| placed.block == index)
        {
            let constant: u32 = placed.header.unwrap_or(0)
                | placed.register.map_or(0, |register| {
                    register.fields.iter().fold(0, |value, field| {
                        value | constant_value(field.access, field.source).unwrap_or(0) << field.low
                    })
                });
            let live = placed.register.and_then(|register| {
                if register.is_single() {
                    read_expression(&register, &register.fields[0])
                        .map(|value| widened(&register.fields[0], &value))
                } else {
                    words()
                        .iter()
                        .find(|(word, _)| word.name == register.name)
                        .map(|_| format!("self.{}_word.val()", register.name.to_lowercase()))
                }
            });
            let value = match live {
                Some(value) => value,
                None if constant == 0 => continue,
                None => format!("{}.into()", literal(constant)),
            };
            let word = u32::from(placed.offset % crate::schema::BLOCK_BYTES / 4);
            let _ = writeln!(
                text,
                "        if self.read_port.index.val() == {} {{",
                literal(word)
            );
            let line = format!("            self.{}_read.d.next = {value};", block.name);
            if line.len() > 100 {
                let _ = writeln!(
                    text,
                    "            self.{}_read.d.next =\n                {value};",
                    block.name
                );
            } else {
                let _ = writeln!(text, "{line}");
            }
            text.push_str("        }\n");
        }
    }
    text.push_str(
        "        // Second step: the block.\n        self.read_port.selected.next = 0.into();\n",
    );
    for (index, block) in BLOCKS.iter().enumerate() {
        let _ = writeln!(
            text,
            "        if self.read_port.block.val() == {index} {{\n            self.read_port.selected.next = self.{}_read.q.val();\n        }}",
            block.name
        );
    }
}

fn resets(text: &mut String) {
    text.push_str("\n        if self.function_reset.val() {\n");
    let stored = fields(&[Access::ReadWrite, Access::Pulse, Access::Start]);
    for (_, register, field) in stored
        .iter()
        .filter(|(_, _, field)| field.cleared_by_function_reset)
    {
        let _ = writeln!(
            text,
            "            self.{}.d.next = false;",
            storage(register, field)
        );
    }
    text.push_str("        }\n        if self.reset.val() {\n            self.error_code.d.next = 0.into();\n            self.error_offset.d.next = 0.into();\n            self.start_register.d.next = false;\n");
    for (_, register, field) in &stored {
        let value = match (field.width, field.reset) {
            (1, 0) => "false".to_owned(),
            (1, _) => "true".to_owned(),
            (_, value) => format!("{}.into()", literal(value)),
        };
        let _ = writeln!(
            text,
            "            self.{}.d.next = {value};",
            storage(register, field)
        );
    }
    text.push_str("        }\n");
}

/// The text of `hdl/src/registers/register_block.rs`.
pub fn register_block() -> String {
    let mut text = String::from(
        "//! Register block of the agent: every register behind one AXI4-Lite port (DR2).\n//!\n",
    );
    text.push_str(GENERATED_NOTE);
    text.push_str(
        "//!\n//! ```text\n//! write: take -> rule -> compare -> decide -> commit or refuse -> respond\n\
         //! read:  take -> word of each block -> block -> respond\n//! ```\n\
         //! A refused write changes nothing but `ERROR` and is answered with OKAY, as every access is. The two lowest address bits are ignored.\n\
         //! Reads of unmapped offsets give 0.\n\n\
         use super::configuration_guard::ConfigurationGuard;\nuse super::read_port::ReadPort;\nuse super::write_port::WritePort;\nuse super::write_rules::WriteRules;\n\
         use rust_hdl::core::prelude::*;\nuse rust_hdl::widgets::prelude::*;\n\n\
         /// The registers. Outputs are what software wrote, inputs are what it reads.\n#[derive(LogicBlock, Default)]\npub struct RegisterBlock {\n",
    );
    for (doc, name, direction, kind) in BUS {
        let _ = writeln!(
            text,
            "    /// {doc}\n    pub {name}: Signal<{direction}, {kind}>,"
        );
    }
    declare_ports(&mut text);
    declare_inside(&mut text);
    text.push_str(
        "}\n\nimpl Logic for RegisterBlock {\n    #[hdl_gen]\n    fn update(&mut self) {\n",
    );
    let mut names: Vec<String> = [
        "error_code",
        "error_offset",
        "triple_bound",
        "reply_limit",
        "reply_bound_cycles",
        "start_register",
    ]
    .map(str::to_owned)
    .to_vec();
    names.extend(
        fields(&[Access::ReadWrite, Access::Pulse, Access::Start])
            .iter()
            .map(|(_, register, field)| storage(register, field)),
    );
    names.extend(BLOCKS.iter().map(|block| format!("{}_read", block.name)));
    text.push_str(&set_up(&names));
    text.push_str(WIRING);
    let _ = writeln!(
        text,
        "        self.reply_bound_cycles.d.next = self.reply_limit.q.val() + {};",
        literal(crate::parameters::REPLY_SLACK_CYCLES as u32)
    );
    text.push_str("        self.reply_limit_cycles.next = self.reply_limit.q.val();\n");
    outputs(&mut text);
    commits(&mut text);
    text.push_str(
        "\n        // The first refused write stays until it is cleared.\n        \
         if self.write_port.refuse.val() & (self.error_code.q.val() == 0) {\n            \
         self.error_code.d.next = bit_cast::<8, 3>(self.guard.code.val());\n            \
         self.error_offset.d.next = bit_cast::<12, 10>(self.write_port.word.val()) << 2;\n        }\n        \
         if self.control_clear_error_register.q.val() {\n            self.error_code.d.next = 0.into();\n            self.error_offset.d.next = 0.into();\n        }\n",
    );
    reads(&mut text);
    resets(&mut text);
    text.push_str("    }\n}\n");
    text
}

/// Bus ports: description, name, direction, type.
const BUS: &[(&str, &str, &str, &str)] = &[
    ("Clock.", "clock", "In", "Clock"),
    ("Everything back to its reset value.", "reset", "In", "Bit"),
    (
        "A pulse: prefetch, events and interrupts go off, the rest stays.",
        "function_reset",
        "In",
        "Bit",
    ),
    ("AXI4-Lite write address.", "l_aw_valid", "In", "Bit"),
    ("Taken together with the data.", "l_aw_ready", "Out", "Bit"),
    ("Byte offset.", "l_aw_address", "In", "Bits<12>"),
    ("AXI4-Lite write data.", "l_w_valid", "In", "Bit"),
    (
        "Taken together with the address.",
        "l_w_ready",
        "Out",
        "Bit",
    ),
    (
        "Value; all four bytes are written.",
        "l_w_data",
        "In",
        "Bits<32>",
    ),
    ("AXI4-Lite write response.", "l_b_valid", "Out", "Bit"),
    ("The response is taken.", "l_b_ready", "In", "Bit"),
    (
        "Always OKAY; `ERROR` tells of refused writes.",
        "l_b_response",
        "Out",
        "Bits<2>",
    ),
    ("AXI4-Lite read address.", "l_ar_valid", "In", "Bit"),
    ("The address is taken.", "l_ar_ready", "Out", "Bit"),
    ("Byte offset.", "l_ar_address", "In", "Bits<12>"),
    ("AXI4-Lite read data.", "l_r_valid", "Out", "Bit"),
    ("The data is taken.", "l_r_ready", "In", "Bit"),
    (
        "Value of the register, 0 where there is none.",
        "l_r_data",
        "Out",
        "Bits<32>",
    ),
    ("Always OKAY.", "l_r_response", "Out", "Bits<2>"),
];
