//! Makes the register page of the documents.

use crate::encodings::{
    CommandResult, CopyEnd, ErrorCode, EventType, Operation, PageState, TableLevel, entry,
    query_page, tag,
};
use crate::parameters::{EVENT_BYTES, REPLY_SLACK_CYCLES};
use crate::schema::{Access, Field, PlacedRegister, Register, Source};
use crate::table::{BLOCKS, constant_value, placed_registers};
use std::fmt::Write;

const HEAD: &str = "# Registers

Generated from the register table by `cargo run -p outrigger-registers --bin generate-registers`; do not edit.

All registers have 32 bits and lie behind one AXI4-Lite port (12-bit byte offsets, the lowest two bits are ignored). They form blocks; each starts
with TYPE, VERSION and NEXT. A driver starts at offset 0, checks that the upper half of TYPE is 0x4f52, and goes on at NEXT until it is 0.

Access: **RW** keeps what was written; **RO** shows a value; **pulse**: writing 1 does it once, reads as 0; **start**: a write starts the
operation, reads as 0. Every access is answered with OKAY. A write that is refused changes nothing and sets `ERROR`, unless an earlier one is
still recorded there. Refused are: offsets without a register, read-only registers, values outside of the stated range or not aligned, reserved bits
that are not 0, and a locked register while a command runs (in this order of the error code: UNMAPPED, READ_ONLY, COMMAND_BUSY,
range, alignment and reserved bits). Reads have no side effect; where there is no register they give 0.
";

fn access_name(access: Access) -> &'static str {
    match access {
        Access::ReadWrite => "RW",
        Access::ReadOnly => "RO",
        Access::Pulse => "pulse",
        Access::Start => "start",
    }
}

fn bits(field: &Field) -> String {
    if field.width == 1 {
        field.low.to_string()
    } else {
        format!("{}:{}", field.low + field.width - 1, field.low)
    }
}

fn number(value: u32) -> String {
    if value > 0xffff {
        format!("{value:#x}")
    } else {
        value.to_string()
    }
}

fn reset(field: &Field) -> String {
    match (field.access, field.source) {
        (Access::ReadOnly, Source::Port) => "-".to_owned(),
        (Access::ReadOnly, Source::ReplyBound) => "max(...) of the above".to_owned(),
        _ => number(constant_value(field.access, field.source).unwrap_or(field.reset)),
    }
}

fn range(register: &Register, field: &Field) -> String {
    if !matches!(field.access, Access::ReadWrite | Access::Start) {
        return String::new();
    }
    let mut text = format!("{}..{}", number(field.minimum), number(field.maximum));
    if let Some((first, last)) = field.hole {
        let _ = write!(text, " without {first}..{last}");
    }
    if field.aligned_log2 > 0 {
        let _ = write!(text, ", multiple of {}", number(1 << field.aligned_log2));
    }
    if field.above != ErrorCode::OutOfRange {
        let _ = write!(text, "; above: {}", field.above);
    }
    if register.locked_while_busy {
        text.push_str("; locked while busy");
    }
    text
}

/// A row of the bit ruler: fields from bit 31 down, gaps as `-`.
fn ruler(register: &Register) -> String {
    let mut cells = Vec::new();
    let mut top = 32;
    for field in register.fields.iter().rev() {
        let above = field.low + field.width;
        if above < top {
            cells.push((top - 1, above, "-"));
        }
        cells.push((above - 1, field.low, field.name));
        top = field.low;
    }
    if top > 0 {
        cells.push((top - 1, 0, "-"));
    }
    let span = |(high, low, _): &(u32, u32, &str)| {
        if high == low {
            high.to_string()
        } else {
            format!("{high}:{low}")
        }
    };
    let heads: Vec<String> = cells.iter().map(span).collect();
    let names: Vec<&str> = cells.iter().map(|cell| cell.2).collect();
    format!(
        "| {} |\n|{}\n| {} |\n",
        heads.join(" | "),
        "---|".repeat(cells.len()),
        names.join(" | ")
    )
}

fn describe(text: &mut String, placed: &PlacedRegister, register: &Register) {
    let _ = writeln!(
        text,
        "\n### {:#05x} {}\n\n{}\n",
        placed.offset, register.name, register.description
    );
    text.push_str(&ruler(register));
    text.push_str("\n| bits | field | access | reset | valid | unit | meaning |\n|---|---|---|---|---|---|---|\n");
    for field in register.fields {
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {}{} |",
            bits(field),
            field.name,
            access_name(field.access),
            reset(field),
            range(register, field),
            field.unit,
            field.description,
            if field.cleared_by_function_reset {
                " Goes to 0 at a function reset."
            } else {
                ""
            }
        );
    }
}

fn codes(
    text: &mut String,
    title: &str,
    rows: impl Iterator<Item = (u32, &'static str, &'static str)>,
) {
    let _ = writeln!(
        text,
        "\n### {title}\n\n| code | name | meaning |\n|---|---|---|"
    );
    for (code, name, meaning) in rows {
        let _ = writeln!(text, "| {code} | {name} | {meaning} |");
    }
}

fn encodings(text: &mut String) {
    text.push_str("\n## Codes and layouts\n");
    codes(
        text,
        "Operations (COMMAND)",
        Operation::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    codes(
        text,
        "Results (COMMAND_STATUS.result)",
        CommandResult::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    codes(
        text,
        "Error codes (ERROR.code)",
        ErrorCode::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    codes(
        text,
        "Ends of a copy (COPY_STATUS.end)",
        CopyEnd::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    codes(
        text,
        "Page states (QUERY_PAGE)",
        PageState::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    codes(
        text,
        "Event types",
        EventType::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    codes(
        text,
        "Table-frame levels (tag bits 0-1)",
        TableLevel::ALL
            .iter()
            .map(|(code, name, meaning)| (code.code(), *name, *meaning)),
    );
    let _ = writeln!(
        text,
        "\nTag: {} bits; {:#x} no-hold, {:#x} quiet; in the argument of SET_TAG from bit {} on.\n\n\
         QUERY_PAGE, first result: state from bit {} ({} bits), pinned bit {}, frame from bit {} ({} bits).\n\n\
         Entry: frame number from bit {} ({} bits); the flag positions are PRESENT_BIT, MANAGED_BIT and LATE_BIT.\n\n\
         Event record: {EVENT_BYTES} bytes; type bits 0-7 and frame bits 16-31 of the first word, then page, entry address, sequence number.\n\n\
         REPLY_BOUND_CYCLES = max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES) + {REPLY_SLACK_CYCLES}.",
        tag::BITS,
        tag::NO_HOLD,
        tag::QUIET,
        tag::ARGUMENT_LOW,
        query_page::STATE_LOW,
        query_page::STATE_BITS,
        query_page::PINNED_BIT,
        query_page::FRAME_LOW,
        query_page::FRAME_BITS,
        entry::FRAME_LOW,
        entry::FRAME_BITS
    );
}

/// The text of `docs/registers.md`.
pub fn markdown() -> String {
    let mut text = String::from(HEAD);
    text.push_str(
        "\n| block | offset | TYPE | VERSION | NEXT | registers |\n|---|---|---|---|---|---|\n",
    );
    let placed = placed_registers();
    for (index, block) in BLOCKS.iter().enumerate() {
        let mut headers = placed
            .iter()
            .filter(|one| one.block == index)
            .filter_map(|one| one.header.map(|value| (one.offset, value)));
        let offset = headers.clone().next().map_or(0, |one| one.0);
        let mut next = || headers.next().map_or(0, |one| one.1);
        let (kind, version, following) = (next(), next(), next());
        let count = block.registers.len();
        let _ = writeln!(
            text,
            "| {} | {offset:#05x} | {kind:#x} | {version} | {following:#05x} | {count} |",
            block.name
        );
    }
    for (index, block) in BLOCKS.iter().enumerate() {
        let _ = writeln!(text, "\n## Block {}\n\n{}", block.name, block.description);
        let here = placed.iter().filter(|one| one.block == index);
        let plain = block
            .registers
            .iter()
            .all(|register| register.is_single() && register.fields[0].access == Access::ReadOnly);
        if plain {
            text.push_str("\n| offset | register | bits | access | unit | meaning |\n|---|---|---|---|---|---|\n");
        }
        for one in here {
            let Some(register) = one.register else {
                continue;
            };
            if plain {
                let field = &register.fields[0];
                let _ = writeln!(
                    text,
                    "| {:#05x} | {} | {} | RO | {} | {} |",
                    one.offset,
                    register.name,
                    bits(field),
                    field.unit,
                    field.description
                );
            } else {
                describe(&mut text, one, &register);
            }
        }
    }
    encodings(&mut text);
    text
}
