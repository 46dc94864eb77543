//! The register block in plain Rust, for the golden model: same offsets, checks and sticky error as the circuit (DR2).
//!
//! ```text
//! write --> rule of the register --> changed, pulses, command   or   refused and ERROR
//! read  <-- kept values, constants, values set by the model
//! ```

use crate::access::{FlagField, NumberField};
use crate::encodings::{ErrorCode, Operation};
use crate::fields;
use crate::parameters::REPLY_SLACK_CYCLES;
use crate::schema::{Access, PlacedRegister, Source};
use crate::table::{constant_value, placed_registers};

/// What a write did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effects {
    /// Why it was refused, and then nothing else happened but `ERROR`.
    pub refused: Option<ErrorCode>,
    /// Offset of the register that took the value.
    pub changed: Option<u16>,
    /// Pulses, as a value of `CONTROL`: look with `fields::CONTROL_*.get`.
    pub pulses: u32,
    /// Command to start; the model sets `COMMAND_STATUS_BUSY` until it is done.
    pub command: Option<Operation>,
}

/// The registers. Values that the circuit gets from the rest of the agent are set with `set_number` and `set_flag`.
#[derive(Debug, Clone)]
pub struct SoftwareRegisters {
    registers: Vec<PlacedRegister>,
    values: Vec<u32>,
    error: u32,
}

impl Default for SoftwareRegisters {
    fn default() -> Self {
        Self::new()
    }
}

impl SoftwareRegisters {
    /// Registers after reset.
    pub fn new() -> Self {
        let registers = placed_registers();
        let values = vec![0; registers.len()];
        let mut made = Self {
            registers,
            values,
            error: 0,
        };
        made.reset();
        made
    }

    /// Everything back to its reset value; values set by the model become 0.
    pub fn reset(&mut self) {
        self.error = 0;
        for (value, placed) in self.values.iter_mut().zip(&self.registers) {
            *value = placed.header.unwrap_or(0);
            for field in placed.register.iter().flat_map(|register| register.fields) {
                *value |=
                    constant_value(field.access, field.source).unwrap_or(field.reset) << field.low;
            }
        }
    }

    /// Prefetch, events and interrupts go off, the rest stays.
    pub fn function_reset(&mut self) {
        for (value, placed) in self.values.iter_mut().zip(&self.registers) {
            let fields = placed.register.iter().flat_map(|register| register.fields);
            for field in fields.filter(|field| field.cleared_by_function_reset) {
                *value &= !field.mask();
            }
        }
    }

    fn position(&self, offset: u16) -> Option<usize> {
        self.registers
            .iter()
            .position(|placed| placed.offset == offset & !3)
    }

    /// Value of the register at a byte offset, 0 where there is none. Has no side effect.
    pub fn read(&self, offset: u16) -> u32 {
        let Some(position) = self.position(offset) else {
            return 0;
        };
        let fields = self.registers[position]
            .register
            .iter()
            .flat_map(|register| register.fields);
        fields.fold(self.values[position], |value, field| {
            match (field.access, field.source) {
                (Access::ReadOnly, Source::ErrorCode | Source::ErrorOffset) => {
                    value | self.error & field.mask()
                }
                (Access::ReadOnly, Source::ReplyBound) => {
                    value | self.reply_bound_cycles() << field.low
                }
                _ => value,
            }
        })
    }

    /// Writes the register at a byte offset.
    pub fn write(&mut self, offset: u16, value: u32) -> Effects {
        let busy = self.flag(fields::COMMAND_STATUS_BUSY);
        let position = self.position(offset);
        let rule = position.and_then(|position| self.registers[position].write_rule());
        let refused = match (position, rule) {
            (None, _) => Some(ErrorCode::Unmapped),
            (Some(_), None) => Some(ErrorCode::ReadOnly),
            (Some(_), Some(rule)) => rule.refusal(value, busy),
        };
        let (Some(position), None) = (position, refused) else {
            return self.refuse(offset, refused.unwrap_or(ErrorCode::Unmapped));
        };
        let mut effects = Effects::default();
        for field in self.registers[position]
            .register
            .iter()
            .flat_map(|register| register.fields)
        {
            match field.access {
                Access::ReadWrite => {
                    self.values[position] =
                        self.values[position] & !field.mask() | value & field.mask();
                    effects.changed = Some(offset & !3);
                }
                Access::Pulse => effects.pulses |= value & field.mask(),
                Access::Start => {
                    effects.command = Operation::from_code((value & field.mask()) >> field.low)
                }
                Access::ReadOnly => {}
            }
        }
        if fields::CONTROL_CLEAR_ERROR.get(effects.pulses) {
            self.error = 0;
        }
        effects
    }

    fn refuse(&mut self, offset: u16, code: ErrorCode) -> Effects {
        if self.error == 0 {
            // Both fit: codes are below 256, offsets have 12 bits.
            let register = fields::ERROR_CODE.set(0, code.code());
            let register = register.and_then(|value| {
                fields::ERROR_REGISTER_OFFSET.set(value, u32::from(offset & 0xfff))
            });
            self.error = register.unwrap_or(code.code());
        }
        Effects {
            refused: Some(code),
            ..Effects::default()
        }
    }

    /// Value of a field.
    pub fn number(&self, field: NumberField) -> u32 {
        field.get(self.read(field.offset))
    }

    /// Value of a bit.
    pub fn flag(&self, field: FlagField) -> bool {
        field.get(self.read(field.offset))
    }

    /// Sets a value that the circuit would get from the rest of the agent; bits that do not fit are cut, as on a wire.
    pub fn set_number(&mut self, field: NumberField, value: u32) {
        if let Some(position) = self.position(field.offset) {
            let old = self.values[position];
            self.values[position] = field.set(old, value & field.largest()).unwrap_or(old);
        }
    }

    /// Sets a bit that the circuit would get from the rest of the agent.
    pub fn set_flag(&mut self, field: FlagField, value: bool) {
        if let Some(position) = self.position(field.offset) {
            self.values[position] = field.set(self.values[position], value);
        }
    }

    /// max(DEADLINE_CYCLES, 3 x DRAM_BOUND_CYCLES).
    pub fn reply_limit_cycles(&self) -> u32 {
        let triple = 3 * self.number(fields::DRAM_BOUND_CYCLES);
        self.number(fields::DEADLINE_CYCLES).max(triple)
    }

    /// Reply bound of the current settings (promise P2).
    pub fn reply_bound_cycles(&self) -> u32 {
        self.reply_limit_cycles() + REPLY_SLACK_CYCLES as u32
    }
}
