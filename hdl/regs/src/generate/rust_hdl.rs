//! Makes the Rust-HDL circuit `RegisterBlock` from the table.

use super::GENERATED_NOTE;
use super::register_bus::{BUS, WIRING};
use super::rust_text::{assign, literal, set_up};
use crate::schema::{Access, BLOCK_BYTES, Field, PlacedRegister, Register, Source};
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

/// Registers that keep or pulse what was written, with their place.
fn writable() -> Vec<(PlacedRegister, Register)> {
    let placed = placed_registers()
        .into_iter()
        .filter(|placed| placed.write_rule().is_some());
    placed
        .filter_map(|placed| placed.register.map(|register| (placed, register)))
        .collect()
}

/// Name of the flip-flops behind a register.
fn storage(register: &Register) -> String {
    format!("{}_register", register.name.to_lowercase())
}

/// True for a register whose bits live for one cycle.
fn is_pulse(register: &Register) -> bool {
    register
        .fields
        .iter()
        .all(|field| field.access == Access::Pulse)
}

/// Words of a block, headers included, in the order of their offsets.
fn words(block: usize) -> Vec<PlacedRegister> {
    placed_registers()
        .into_iter()
        .filter(|placed| placed.block == block)
        .collect()
}

/// Index of a register in its block.
fn index(placed: &PlacedRegister) -> u16 {
    placed.offset % BLOCK_BYTES / 4
}

/// What a read of the register gives.
fn read_expression(placed: &PlacedRegister) -> String {
    let Some(register) = placed.register else {
        return format!("{}.into()", literal(placed.header.unwrap_or(0)));
    };
    if register
        .fields
        .iter()
        .any(|field| field.access == Access::ReadWrite)
    {
        return format!("self.{}.q.val()", storage(&register));
    }
    let constant = register.fields.iter().fold(0, |value, field| {
        value | constant_value(field.access, field.source).unwrap_or(0) << field.low
    });
    let live = register
        .fields
        .iter()
        .filter(|field| field.access == Access::ReadOnly);
    let parts: Vec<String> = live
        .filter_map(|field| {
            let (value, width) = match field.source {
                Source::Port => (
                    format!("self.{}.val()", field.signal_name(&register)),
                    field.width,
                ),
                Source::ErrorCode => ("self.error_code.q.val()".to_owned(), 3),
                Source::ErrorOffset => ("self.error_offset.q.val()".to_owned(), field.width),
                Source::ReplyBound => ("self.reply_bound_cycles.q.val()".to_owned(), field.width),
                Source::Constant(_) | Source::BuildHash => return None,
            };
            let wide = match width {
                32 => value,
                1 => format!("bit_cast::<32, 1>({value}.into())"),
                _ => format!("bit_cast::<32, {width}>({value})"),
            };
            Some(if field.low == 0 {
                wide
            } else {
                format!("({wide} << {})", field.low)
            })
        })
        .collect();
    if parts.is_empty() {
        format!("{}.into()", literal(constant))
    } else {
        parts.join("\n            | ")
    }
}

fn declare_inside(text: &mut String) {
    text.push_str(
        "    write_port: WritePort,\n    write_rules: WriteRules,\n    guard: ConfigurationGuard,\n    read_port: ReadPort,\n    \
         error_code: DFF<Bits<3>>,\n    error_offset: DFF<Bits<12>>,\n    triple_bound: DFF<Bits<16>>,\n    \
         twice_bound: Signal<Local, Bits<16>>,\n    reply_slack_cycles: Signal<Local, Bits<16>>,\n    reply_limit: DFF<Bits<16>>,\n    reply_bound_cycles: DFF<Bits<16>>,\n    \
         start_register: DFF<Bit>,\n",
    );
    for (_, register) in writable() {
        let _ = writeln!(text, "    {}: DFF<Bits<32>>,", storage(&register));
    }
    let _ = writeln!(
        text,
        "    read_block: [Signal<Local, Bit>; {}],",
        BLOCKS.len()
    );
    let _ = writeln!(
        text,
        "    written_block: [Signal<Local, Bit>; {}],",
        BLOCKS.len()
    );
    for (number, block) in BLOCKS.iter().enumerate() {
        if writable().iter().any(|(placed, _)| placed.block == number) {
            let _ = writeln!(
                text,
                "    {}_written: [Signal<Local, Bit>; {}],",
                block.name,
                words(number).len()
            );
        }
        let _ = writeln!(
            text,
            "    {}_words: [Signal<Local, Bits<32>>; {}],",
            block.name,
            words(number).len()
        );
        let _ = writeln!(text, "    {}_read: DFF<Bits<32>>,", block.name);
    }
}

fn outputs(text: &mut String) {
    text.push('\n');
    for (_, register) in writable() {
        for field in register.fields {
            let slice = match field.width {
                1 => format!(".get_bit({})", field.low),
                32 => String::new(),
                width => format!(".get_bits::<{width}>({})", field.low),
            };
            let value = format!("self.{}.q.val(){slice}", storage(&register));
            assign(
                text,
                8,
                &format!("self.{}.next", field.signal_name(&register)),
                &value,
            );
        }
        if is_pulse(&register) {
            let _ = writeln!(
                text,
                "        self.{}.d.next = 0.into();",
                storage(&register)
            );
        }
    }
    text.push_str(
        "        self.command_start.next = self.start_register.q.val();\n        self.start_register.d.next = false;\n",
    );
}

fn commits(text: &mut String) {
    let _ = writeln!(
        text,
        "\n        // A write that passed the guard; unused bits are cut so that they cost no flip-flop.\n        \
         for i in 0..{} {{\n            self.written_block[i].next =\n                \
         self.write_port.commit.val() & (self.write_port.block.val().index() == i);\n        }}",
        BLOCKS.len()
    );
    for (number, block) in BLOCKS.iter().enumerate() {
        let here: Vec<_> = writable()
            .into_iter()
            .filter(|(placed, _)| placed.block == number)
            .collect();
        if here.is_empty() {
            continue;
        }
        let name = block.name;
        let _ = writeln!(
            text,
            "        for i in 0..{} {{\n            self.{name}_written[i].next =\n                \
             self.written_block[{number}].val() & (self.write_port.index.val().index() == i);\n        }}",
            words(number).len()
        );
        for (placed, register) in here {
            let _ = writeln!(
                text,
                "        if self.{name}_written[{}].val() {{",
                index(&placed)
            );
            let mask = match register.used_bits() {
                u32::MAX => String::new(),
                bits => format!(" & {}", literal(bits)),
            };
            let value = format!("self.write_port.value.val(){mask}");
            assign(
                text,
                12,
                &format!("self.{}.d.next", storage(&register)),
                &value,
            );
            if register
                .fields
                .iter()
                .any(|field| field.access == Access::Start)
            {
                text.push_str("            self.start_register.d.next = true;\n");
            }
            text.push_str("        }\n");
        }
    }
}

fn reads(text: &mut String) {
    text.push_str("\n        // First step of a read: one word of each block.\n");
    for (number, block) in BLOCKS.iter().enumerate() {
        let name = block.name;
        for placed in words(number) {
            let target = format!("self.{name}_words[{}].next", index(&placed));
            assign(text, 8, &target, &read_expression(&placed));
        }
        let _ = writeln!(
            text,
            "        self.{name}_read.d.next = 0.into();\n        \
             if self.read_port.picks.val() {{\n            for i in 0..{} {{\n                \
             if self.read_port.index.val().index() == i {{\n                    \
             self.{name}_read.d.next = self.{name}_words[i].val();\n                }}\n            }}\n        }}",
            words(number).len()
        );
    }
    let _ = writeln!(
        text,
        "        // Second step: the block.\n        self.read_port.selected.next = 0.into();\n        \
         for i in 0..{} {{\n            self.read_block[i].next = self.read_port.block.val().index() == i;\n        }}",
        BLOCKS.len()
    );
    for (number, block) in BLOCKS.iter().enumerate() {
        let _ = writeln!(
            text,
            "        if self.read_block[{number}].val() {{\n            \
             self.read_port.selected.next = self.{}_read.q.val();\n        }}",
            block.name
        );
    }
}

fn resets(text: &mut String) {
    text.push_str("\n        if self.function_reset.val() {\n");
    for (_, register) in writable() {
        let cleared = register
            .fields
            .iter()
            .filter(|field| field.cleared_by_function_reset);
        let cleared = cleared.fold(0, |bits, field| bits | field.mask());
        if cleared != 0 {
            let name = storage(&register);
            let kept = literal(register.used_bits() & !cleared);
            let _ = writeln!(
                text,
                "            self.{name}.d.next = self.{name}.q.val() & {kept};"
            );
        }
    }
    text.push_str(
        "        }\n        if self.reset.val() {\n            self.error_code.d.next = 0.into();\n            \
         self.error_offset.d.next = 0.into();\n            self.start_register.d.next = false;\n",
    );
    for (_, register) in writable() {
        let _ = writeln!(
            text,
            "            self.{}.d.next = {}.into();",
            storage(&register),
            literal(register.reset_value())
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
    names.extend(writable().iter().map(|(_, register)| storage(register)));
    names.extend(BLOCKS.iter().map(|block| format!("{}_read", block.name)));
    text.push_str(&set_up(&names));
    outputs(&mut text);
    text.push_str(WIRING);
    let _ = writeln!(
        text,
        "        self.reply_slack_cycles.next = {}.into();\n        \
         self.reply_bound_cycles.d.next = self.reply_limit.q.val() + self.reply_slack_cycles.val();",
        literal(crate::parameters::REPLY_SLACK_CYCLES as u32)
    );
    text.push_str("        self.reply_limit_cycles.next = self.reply_limit.q.val();\n");
    commits(&mut text);
    text.push_str(
        "\n        // The first refused write stays until it is cleared.\n        \
         if self.write_port.refuse.val() & !self.error_code.q.val().any() {\n            \
         self.error_code.d.next = self.guard.code.val();\n            \
         self.error_offset.d.next = self.write_port.offset.val();\n        }\n        \
         if self.control_clear_error.val() {\n            self.error_code.d.next = 0.into();\n            \
         self.error_offset.d.next = 0.into();\n        }\n",
    );
    reads(&mut text);
    resets(&mut text);
    text.push_str("    }\n}\n");
    text
}
