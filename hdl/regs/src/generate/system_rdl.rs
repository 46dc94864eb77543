//! Makes the SystemRDL 2.0 export, for tools of other projects.

use crate::schema::{Access, Field, PlacedRegister, Register, Source};
use crate::table::{BLOCKS, constant_value, placed_registers};
use std::fmt::Write;

fn quoted(text: &str) -> String {
    text.replace('"', "\\\"")
}

fn one_field(text: &mut String, name: &str, field: &Field) {
    let access = match field.access {
        Access::ReadWrite => "sw = rw; hw = r;".to_owned(),
        Access::ReadOnly => match field.source {
            Source::Constant(_) | Source::BuildHash => "sw = r; hw = na;".to_owned(),
            _ => "sw = r; hw = w;".to_owned(),
        },
        Access::Pulse => "sw = w; hw = r; singlepulse;".to_owned(),
        Access::Start => "sw = w; hw = r; swmod;".to_owned(),
    };
    let reset = match (field.access, field.source) {
        (Access::ReadOnly, Source::Port | Source::ReplyBound) => String::new(),
        _ => {
            let value = constant_value(field.access, field.source).unwrap_or(field.reset);
            format!(" = {}'h{value:x}", field.width)
        }
    };
    let _ = writeln!(
        text,
        "            field {{ desc = \"{}\"; {access} }} {}[{}:{}]{reset};",
        quoted(field.description),
        name,
        field.low + field.width - 1,
        field.low
    );
}

fn one_register(
    text: &mut String,
    placed: &PlacedRegister,
    base: u16,
    name: &str,
    register: Option<&Register>,
) {
    let description = register.map_or("Block header.", |register| register.description);
    let _ = writeln!(
        text,
        "        reg {{\n            desc = \"{}\";",
        quoted(description)
    );
    match register {
        Some(register) => register
            .fields
            .iter()
            .for_each(|field| one_field(text, field.name, field)),
        None => one_field(
            text,
            "value",
            &Field::constant("value", 32, placed.header.unwrap_or(0), "Block header."),
        ),
    }
    let _ = writeln!(text, "        }} {name} @ {:#x};", placed.offset - base);
}

/// The text of `docs/registers.rdl`.
pub fn system_rdl() -> String {
    let mut text = String::from(
        "// Registers of the agent, SystemRDL 2.0.\n\
         // Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.\n\n\
         addrmap outrigger_agent {\n    name = \"Outrigger agent\";\n    default regwidth = 32;\n    default accesswidth = 32;\n    littleendian;\n",
    );
    let placed = placed_registers();
    for (index, block) in BLOCKS.iter().enumerate() {
        let base = index as u16 * crate::schema::BLOCK_BYTES;
        let _ = writeln!(
            text,
            "\n    regfile {{\n        desc = \"{}\";",
            quoted(block.description)
        );
        for one in placed.iter().filter(|one| one.block == index) {
            let prefix = format!("{}_", block.name.to_uppercase());
            let name = if one.header.is_some() {
                one.name.trim_start_matches(&prefix).to_owned()
            } else {
                one.name.clone()
            };
            one_register(&mut text, one, base, &name, one.register.as_ref());
        }
        let _ = writeln!(text, "    }} {} @ {base:#x};", block.name);
    }
    text.push_str("};\n");
    text
}
