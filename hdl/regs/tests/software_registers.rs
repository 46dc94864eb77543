//! Behaviour of the register block in plain Rust: checks, sticky error, pulses, commands (P2, DR2).

use outrigger_registers::encodings::{ErrorCode, Operation};
use outrigger_registers::parameters::*;
use outrigger_registers::{SoftwareRegisters, fields, offsets};

fn error_of(registers: &SoftwareRegisters) -> (u32, u32) {
    (
        registers.number(fields::ERROR_CODE),
        registers.number(fields::ERROR_REGISTER_OFFSET),
    )
}

/// Writes `value`, which must be refused with `code` and change nothing.
fn refused(offset: u16, value: u32, code: ErrorCode) {
    let mut registers = SoftwareRegisters::new();
    let before = registers.read(offset);
    let effects = registers.write(offset, value);
    assert_eq!(effects.refused, Some(code), "{offset:#x} = {value:#x}");
    assert_eq!(
        (effects.changed, effects.pulses, effects.command),
        (None, 0, None)
    );
    assert_eq!(registers.read(offset), before);
    assert_eq!(error_of(&registers), (code.code(), u32::from(offset)));
}

fn taken(offset: u16, value: u32) {
    let mut registers = SoftwareRegisters::new();
    let effects = registers.write(offset, value);
    assert_eq!(
        (effects.refused, effects.changed),
        (None, Some(offset)),
        "{offset:#x} = {value:#x}"
    );
    assert_eq!(registers.read(offset), value);
    assert_eq!(registers.read(offsets::ERROR), 0);
}

#[test]
fn settings_that_break_the_reply_bound_are_refused() {
    let largest = INTERCONNECT_TIMEOUT_CYCLES - REPLY_SLACK_CYCLES as u32 - 1;
    taken(offsets::DEADLINE_CYCLES, largest);
    refused(
        offsets::DEADLINE_CYCLES,
        largest + 1,
        ErrorCode::BoundReachesTimeout,
    );
    refused(
        offsets::DEADLINE_CYCLES,
        0x1_0000,
        ErrorCode::BoundReachesTimeout,
    );
    refused(offsets::DEADLINE_CYCLES, 0, ErrorCode::OutOfRange);
    taken(offsets::DRAM_BOUND_CYCLES, largest / 3);
    refused(
        offsets::DRAM_BOUND_CYCLES,
        largest / 3 + 1,
        ErrorCode::BoundReachesTimeout,
    );
    refused(offsets::DRAM_BOUND_CYCLES, 63, ErrorCode::OutOfRange);
}

#[test]
fn no_accepted_setting_reaches_the_timeout() {
    let mut registers = SoftwareRegisters::new();
    for deadline in [1, 2000, 4966, 4967, 4968, 5000, 0xffff] {
        for bound in [64, 200, 1654, 1655, 1656, 1700, 0xffff] {
            registers.write(offsets::DEADLINE_CYCLES, deadline);
            registers.write(offsets::DRAM_BOUND_CYCLES, bound);
            let reply = registers.read(offsets::REPLY_BOUND_CYCLES);
            assert!(
                reply < INTERCONNECT_TIMEOUT_CYCLES,
                "{deadline} {bound}: {reply}"
            );
            let deadline = registers.number(fields::DEADLINE_CYCLES);
            let bound = registers.number(fields::DRAM_BOUND_CYCLES);
            assert_eq!(reply, deadline.max(3 * bound) + REPLY_SLACK_CYCLES as u32);
        }
    }
}

#[test]
fn bases_must_be_aligned_to_their_size() {
    for (offset, frames) in [
        (offsets::TABLE_BASE, TABLE_FRAMES),
        (offsets::FRAME_BASE, FRAMES),
        (offsets::WINDOW_BASE, REMOTE_PAGES),
    ] {
        let frames = frames as u32;
        taken(offset, 5 * frames);
        refused(offset, 5 * frames + frames / 2, ErrorCode::MisalignedBase);
        refused(offset, 1, ErrorCode::MisalignedBase);
        refused(offset, 1 << FRAME_NUMBER_BITS, ErrorCode::OutOfRange);
    }
    taken(offsets::FENCE_FRAME, 12_345);
    taken(offsets::RING_ADDRESS_LOW, 0xffff_fff0);
    refused(offsets::RING_ADDRESS_LOW, 8, ErrorCode::MisalignedBase);
}

#[test]
fn limits_stay_within_the_hardware() {
    taken(offsets::HOLD_LIMIT, HOLDS as u32);
    refused(offsets::HOLD_LIMIT, HOLDS as u32 + 1, ErrorCode::OutOfRange);
    taken(offsets::FETCH_LIMIT, SLOTS as u32);
    refused(
        offsets::FETCH_LIMIT,
        SLOTS as u32 + 1,
        ErrorCode::OutOfRange,
    );
    refused(offsets::FETCH_LIMIT, 0, ErrorCode::OutOfRange);
    refused(offsets::RESERVED_FRAMES, 256, ErrorCode::OutOfRange);
    refused(offsets::ENABLE, 0x20, ErrorCode::OutOfRange);
    refused(offsets::CONTROL, 0x40, ErrorCode::OutOfRange);
}

#[test]
fn holes_in_a_range_are_refused() {
    for log2 in 0..20 {
        if log2 == 0 || (4..=16).contains(&log2) {
            taken(offsets::RING_ENTRIES_LOG2, log2);
        } else {
            refused(offsets::RING_ENTRIES_LOG2, log2, ErrorCode::OutOfRange);
        }
    }
    for bit in 0..70 {
        if bit < 12 || (52..64).contains(&bit) {
            taken(offsets::MANAGED_BIT, bit);
        } else {
            refused(offsets::MANAGED_BIT, bit, ErrorCode::OutOfRange);
        }
    }
}

#[test]
fn read_only_and_unmapped_offsets_refuse_writes() {
    for offset in [
        offsets::IDENTITY_TYPE,
        offsets::STATUS,
        offsets::FRAMES_FREE,
        offsets::INSTALLS,
        offsets::REPLY_BOUND_CYCLES,
    ] {
        refused(offset, 1, ErrorCode::ReadOnly);
    }
    for offset in [0x0fc, 0x7fc, 0xffc] {
        refused(offset, 1, ErrorCode::Unmapped);
    }
}

#[test]
fn the_first_error_stays_until_it_is_cleared() {
    let mut registers = SoftwareRegisters::new();
    registers.write(offsets::HOLD_LIMIT, 17);
    registers.write(offsets::STATUS, 1);
    assert_eq!(
        error_of(&registers),
        (ErrorCode::OutOfRange.code(), u32::from(offsets::HOLD_LIMIT))
    );
    registers.write(offsets::DEADLINE_CYCLES, 100);
    assert_eq!(error_of(&registers).0, ErrorCode::OutOfRange.code());
    let effects = registers.write(offsets::CONTROL, fields::CONTROL_CLEAR_ERROR.mask());
    assert!(fields::CONTROL_CLEAR_ERROR.get(effects.pulses));
    assert_eq!(
        (error_of(&registers), registers.read(offsets::CONTROL)),
        ((0, 0), 0)
    );
    registers.write(offsets::STATUS, 1);
    assert_eq!(error_of(&registers).0, ErrorCode::ReadOnly.code());
}

#[test]
fn a_command_locks_its_registers_while_it_runs() {
    let mut registers = SoftwareRegisters::new();
    registers.write(offsets::COMMAND_ARGUMENT, 77);
    let effects = registers.write(offsets::COMMAND, Operation::PostFrame.code());
    assert_eq!(effects.command, Some(Operation::PostFrame));
    assert_eq!(registers.read(offsets::COMMAND), 0);
    registers.set_flag(fields::COMMAND_STATUS_BUSY, true);
    for offset in [
        offsets::COMMAND,
        offsets::COMMAND_ARGUMENT,
        offsets::COMMAND_TOKEN,
    ] {
        assert_eq!(
            registers.write(offset, 1).refused,
            Some(ErrorCode::CommandBusy)
        );
    }
    assert_eq!(registers.read(offsets::COMMAND_ARGUMENT), 77);
    assert_eq!(
        error_of(&registers),
        (ErrorCode::CommandBusy.code(), u32::from(offsets::COMMAND))
    );
    registers.set_flag(fields::COMMAND_STATUS_BUSY, false);
    assert_eq!(
        registers.write(offsets::COMMAND, 3).command,
        Some(Operation::Release)
    );
}

#[test]
fn function_reset_keeps_everything_but_three_switches() {
    let mut registers = SoftwareRegisters::new();
    registers.write(offsets::ENABLE, 0x1f);
    registers.write(offsets::TABLE_BASE, 0x5000);
    registers.function_reset();
    assert_eq!(registers.read(offsets::ENABLE), 0b00110);
    assert_eq!(registers.read(offsets::TABLE_BASE), 0x5000);
    registers.reset();
    assert_eq!(registers.read(offsets::ENABLE), 0b00100);
    assert_eq!(registers.read(offsets::TABLE_BASE), 0x1000);
}

#[test]
fn fields_refuse_values_that_do_not_fit() {
    assert_eq!(
        fields::STATUS_SLOTS_BUSY
            .set(0, 64)
            .map(|value| fields::STATUS_SLOTS_BUSY.get(value)),
        Ok(64)
    );
    let error = fields::STATUS_SLOTS_BUSY.set(0, 128).unwrap_err();
    assert_eq!(
        error.to_string(),
        "STATUS_SLOTS_BUSY: 0x80 does not fit 7 bits"
    );
}
