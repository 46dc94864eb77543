//! The table itself: names, places, fields and ranges contradict nothing (DR2).

use outrigger_registers::encodings::{ErrorCode, Operation};
use outrigger_registers::parameters::*;
use outrigger_registers::schema::{Access, BLOCK_BYTES, BLOCK_TYPE_MARK, HEADER_REGISTERS, Source};
use outrigger_registers::table::{BLOCKS, build_hash, placed_registers};
use outrigger_registers::{SoftwareRegisters, fields, offsets};
use std::collections::HashSet;

#[test]
fn blocks_fit_and_offsets_have_twelve_bits() {
    for block in BLOCKS {
        let bytes = 4 * (HEADER_REGISTERS + block.registers.len());
        assert!(
            bytes <= usize::from(BLOCK_BYTES),
            "{}: {bytes} bytes",
            block.name
        );
    }
    assert!(
        placed_registers()
            .iter()
            .all(|placed| placed.offset < 1 << 12)
    );
}

#[test]
fn names_and_signals_are_unique() {
    let (mut names, mut signals, mut kinds) = (HashSet::new(), HashSet::new(), HashSet::new());
    for block in BLOCKS {
        assert!(kinds.insert(block.kind), "{}: type taken", block.name);
    }
    for placed in placed_registers() {
        assert!(
            names.insert(placed.name.clone()),
            "{}: name taken",
            placed.name
        );
        let Some(register) = placed.register else {
            continue;
        };
        for field in register.fields {
            let signal = field.signal_name(&register);
            assert!(signals.insert(signal.clone()), "{signal}: signal taken");
        }
    }
}

#[test]
fn fields_fit_their_registers() {
    for register in placed_registers()
        .iter()
        .filter_map(|placed| placed.register)
    {
        let mut used = 0_u32;
        assert!(!register.fields.is_empty(), "{}: no field", register.name);
        for field in register.fields {
            let name = format!("{}.{}", register.name, field.name);
            assert!(
                field.width >= 1 && field.low + field.width <= 32,
                "{name}: outside of the register"
            );
            assert_eq!(used & field.mask(), 0, "{name}: overlaps");
            assert!(
                field.mask() > used || used == 0,
                "{name}: not in the order of bits"
            );
            used |= field.mask();
            let largest = u32::MAX >> (32 - field.width);
            assert!(
                field.reset <= largest && field.maximum <= largest,
                "{name}: value wider than the field"
            );
            assert!(field.minimum <= field.maximum, "{name}: empty range");
            if let Source::Constant(value) = field.source {
                assert!(value <= largest, "{name}: constant wider than the field");
            }
            let narrowed = field.minimum > 0
                || field.maximum < largest
                || field.hole.is_some()
                || field.aligned_log2 > 0;
            assert!(
                !narrowed || (register.is_single() && field.low == 0),
                "{name}: ranges need a register of one field at bit 0"
            );
        }
        let kinds = |access: Access| register.fields.iter().any(|field| field.access == access);
        assert!(
            !(kinds(Access::ReadWrite) && kinds(Access::ReadOnly)),
            "{}: mixes RW and RO",
            register.name
        );
    }
}

#[test]
fn reset_values_are_allowed() {
    for placed in placed_registers() {
        let Some(register) = placed.register else {
            continue;
        };
        if register.fields[0].access != Access::ReadWrite {
            continue;
        }
        let rule = placed.write_rule().expect("RW registers have a rule");
        assert_eq!(
            rule.refusal(register.reset_value(), false),
            None,
            "{}",
            register.name
        );
    }
}

#[test]
fn default_ranges_do_not_overlap() {
    let registers = SoftwareRegisters::new();
    let mut ranges = [
        (registers.number(fields::TABLE_BASE), TABLE_FRAMES as u32),
        (registers.number(fields::FRAME_BASE), FRAMES as u32),
        (registers.number(fields::WINDOW_BASE), REMOTE_PAGES as u32),
        (registers.number(fields::FENCE_FRAME), 1),
    ];
    ranges.sort_unstable();
    for pair in ranges.windows(2) {
        assert!(pair[0].0 + pair[0].1 <= pair[1].0, "{pair:x?} overlap");
    }
}

#[test]
fn a_driver_finds_all_blocks() {
    let registers = SoftwareRegisters::new();
    let (mut base, mut found) = (0, Vec::new());
    loop {
        let kind = registers.read(base);
        assert_eq!(kind & 0xffff_0000, BLOCK_TYPE_MARK);
        found.push(kind as u16);
        base = registers.read(base + 8) as u16;
        if base == 0 {
            break;
        }
    }
    let expected: Vec<u16> = BLOCKS.iter().map(|block| block.kind).collect();
    assert_eq!(found, expected);
    assert_eq!(registers.read(offsets::BUILD_HASH), build_hash());
}

#[test]
fn the_command_register_takes_exactly_the_operations() {
    let rule = placed_registers()
        .iter()
        .find(|placed| placed.name == "COMMAND")
        .and_then(|placed| placed.write_rule());
    let rule = rule.expect("COMMAND can be written");
    for code in 0..32 {
        assert_eq!(
            rule.refusal(code, false).is_none(),
            Operation::from_code(code).is_some(),
            "code {code}"
        );
    }
}

#[test]
fn error_codes_fit_the_circuit() {
    // The guard and the write rules carry codes on three wires.
    assert!(ErrorCode::ALL.iter().all(|(code, _, _)| code.code() < 8));
}
