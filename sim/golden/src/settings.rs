//! What software has set: the configuration registers in the model's own units.

use crate::entries::EntryFormat;
use outrigger_registers::{SoftwareRegisters, fields};

/// The settings in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Settings {
    pub format: EntryFormat,
    pub table_base: u32,
    pub fence_frame: u32,
    pub prefetch: bool,
    pub install: bool,
    pub hold: bool,
    pub events: bool,
    pub interrupts: bool,
    pub deadline_cycles: u64,
    pub reply_bound_cycles: u64,
    pub hold_limit: usize,
    pub fetch_limit: usize,
    pub reserved_frames: usize,
    pub fetch_timeout_cycles: u64,
    pub pin_timeout_cycles: u64,
    pub ring_address: u64,
    /// Records of the ring, `None` while it is off.
    pub ring_entries: Option<u32>,
    pub ring_consumer: u32,
}

impl Settings {
    /// Reads all settings from the registers.
    pub fn read(registers: &SoftwareRegisters) -> Self {
        let number = |field| registers.number(field);
        let count = |field| registers.number(field) as usize;
        let cycles = |field| u64::from(registers.number(field));
        let log2 = number(fields::RING_ENTRIES_LOG2);
        Self {
            format: EntryFormat {
                present_bit: number(fields::PRESENT_BIT),
                managed_bit: number(fields::MANAGED_BIT),
                late_bit: number(fields::LATE_BIT),
                window_base: number(fields::WINDOW_BASE),
                frame_base: number(fields::FRAME_BASE),
                frames: 1 << number(fields::HARDWARE_MEMORY_FRAMES_LOG2),
            },
            table_base: number(fields::TABLE_BASE),
            fence_frame: number(fields::FENCE_FRAME),
            prefetch: registers.flag(fields::ENABLE_PREFETCH),
            install: registers.flag(fields::ENABLE_INSTALL),
            hold: registers.flag(fields::ENABLE_HOLD),
            events: registers.flag(fields::ENABLE_EVENTS),
            interrupts: registers.flag(fields::ENABLE_INTERRUPTS),
            deadline_cycles: cycles(fields::DEADLINE_CYCLES),
            reply_bound_cycles: u64::from(registers.reply_bound_cycles()),
            hold_limit: count(fields::HOLD_LIMIT),
            fetch_limit: count(fields::FETCH_LIMIT),
            reserved_frames: count(fields::RESERVED_FRAMES),
            fetch_timeout_cycles: cycles(fields::FETCH_TIMEOUT_CYCLES),
            pin_timeout_cycles: cycles(fields::PIN_TIMEOUT_CYCLES),
            ring_address: cycles(fields::RING_ADDRESS_HIGH) << 32
                | cycles(fields::RING_ADDRESS_LOW),
            ring_entries: (log2 != 0).then(|| 1 << log2),
            ring_consumer: number(fields::RING_CONSUMER),
        }
    }
}
