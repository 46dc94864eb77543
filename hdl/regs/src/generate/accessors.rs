//! Makes the constants that driver and golden model use: offsets and typed fields.

use super::GENERATED_NOTE;
use crate::schema::{Field, Register};
use crate::table::{digest, placed_registers};
use std::fmt::Write;

/// The text of `hdl/regs/src/offsets.rs`.
pub fn offsets() -> String {
    let mut text = String::from("//! Byte offset of each register (DR2).\n//!\n");
    text.push_str(GENERATED_NOTE);
    text.push('\n');
    for placed in placed_registers() {
        let description = match placed.register {
            Some(register) => register.description,
            None => "Block header.",
        };
        let _ = writeln!(
            text,
            "/// {description}\npub const {}: u16 = {:#05x};",
            placed.name, placed.offset
        );
    }
    let _ = writeln!(
        text,
        "/// Digest of the register table in the default sizes, which builds of all sizes tell.\npub const DEFAULT_BUILD_HASH: u32 = {:#010x};",
        digest()
    );
    text
}

/// Name of a field's constant: register and field, or the register alone.
pub fn constant_name(register: &Register, field: &Field) -> String {
    if field.name == "value" {
        register.name.to_owned()
    } else {
        format!("{}_{}", register.name, field.name.to_uppercase())
    }
}

/// The text of `hdl/regs/src/fields.rs`.
pub fn field_accessors() -> String {
    let mut text = String::from("//! Typed access to each field of each register (DR2).\n//!\n");
    text.push_str(GENERATED_NOTE);
    text.push_str("\nuse crate::access::{FlagField, NumberField};\n");
    for placed in placed_registers() {
        for field in placed.register.iter().flat_map(|register| register.fields) {
            let Some(register) = placed.register else {
                continue;
            };
            let name = constant_name(&register, field);
            let unit = if field.unit.is_empty() {
                String::new()
            } else {
                format!(" Unit: {}.", field.unit)
            };
            let kind = if field.width == 1 {
                "FlagField"
            } else {
                "NumberField"
            };
            let _ = writeln!(
                text,
                "\n/// {}{unit}\npub const {name}: {kind} = {kind} {{\n    name: \"{name}\",\n    offset: {:#05x},",
                field.description, placed.offset
            );
            if field.width == 1 {
                let _ = writeln!(text, "    bit: {},\n}};", field.low);
            } else {
                let _ = writeln!(
                    text,
                    "    low: {},\n    width: {},\n}};",
                    field.low, field.width
                );
            }
        }
    }
    text
}
