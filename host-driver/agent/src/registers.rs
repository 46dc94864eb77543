//! Registers and fields by name, looked up in the register table while compiling: a name that the table does not have does not build (DR2).

use outrigger_registers::schema::HEADER_REGISTERS;
use outrigger_registers::table::BLOCKS;

/// A register: index of its block in the table and byte offset in the block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Register {
    pub(crate) name: &'static str,
    pub(crate) block: usize,
    pub(crate) byte: u32,
}

/// A field of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) register: Register,
    low: u32,
    width: u32,
    /// Value after reset.
    pub(crate) reset: u32,
}

impl Field {
    /// Takes the field out of its register's value.
    pub(crate) const fn extract(self, value: u32) -> u32 {
        (value >> self.low) & (u32::MAX >> (32 - self.width))
    }

    /// The register value with this field and zeros elsewhere.
    pub(crate) const fn place(self, value: u32) -> u32 {
        value << self.low
    }
}

const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut at = 0;
    while at < left.len() {
        if left[at] != right[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// The register with this name.
pub(crate) const fn register(name: &str) -> Register {
    let mut block = 0;
    while block < BLOCKS.len() {
        let registers = BLOCKS[block].registers;
        let mut index = 0;
        while index < registers.len() {
            if same(registers[index].name, name) {
                return Register {
                    name: registers[index].name,
                    block,
                    byte: 4 * (HEADER_REGISTERS + index) as u32,
                };
            }
            index += 1;
        }
        block += 1;
    }
    panic!("no such register")
}

/// The field with this name.
pub(crate) const fn field(register_name: &str, name: &str) -> Field {
    let register = register(register_name);
    let index = register.byte as usize / 4 - HEADER_REGISTERS;
    let fields = BLOCKS[register.block].registers[index].fields;
    let mut at = 0;
    while at < fields.len() {
        if same(fields[at].name, name) {
            return Field {
                register,
                low: fields[at].low,
                width: fields[at].width,
                reset: fields[at].reset,
            };
        }
        at += 1;
    }
    panic!("no such field")
}

/// The values that a register of one field takes, in words; None for one that has several fields, takes anything, cannot be written or is not
/// in the table.
pub(crate) fn range(name: &str) -> Option<String> {
    let mut registers = BLOCKS.iter().flat_map(|block| block.registers);
    let register = registers.find(|register| register.name == name)?;
    let [field] = register.fields else {
        return None;
    };
    register.write_rule()?;
    let whole = (0, u32::MAX >> (32 - field.width));
    if (field.minimum, field.maximum, field.aligned_log2) == (whole.0, whole.1, 0)
        && field.hole.is_none()
    {
        return None;
    }
    let mut text = match field.hole {
        Some((first, last)) => format!(
            "{} to {}, {} to {}",
            field.minimum,
            first - 1,
            last + 1,
            field.maximum
        ),
        None => format!("{} to {}", field.minimum, field.maximum),
    };
    if field.aligned_log2 > 0 {
        text.push_str(&format!(", multiples of {}", 1_u64 << field.aligned_log2));
    }
    Some(text)
}

pub(crate) const ENABLE: Register = register("ENABLE");
pub(crate) const CONTROL_CLEAR_OVERFLOW: Field = field("CONTROL", "clear_overflow");
pub(crate) const CONTROL_TRANSPORT_RESET: Field = field("CONTROL", "transport_reset");
pub(crate) const CONTROL_CLEAR_ERROR: Field = field("CONTROL", "clear_error");
pub(crate) const CONTROL_CLEAR_STATISTICS: Field = field("CONTROL", "clear_statistics");
pub(crate) const STATUS_READY: Field = field("STATUS", "ready");
pub(crate) const STATUS_EVENT_OVERFLOW: Field = field("STATUS", "event_overflow");
pub(crate) const ERROR: Register = register("ERROR");
pub(crate) const ERROR_CODE: Field = field("ERROR", "code");
pub(crate) const ERROR_REGISTER_OFFSET: Field = field("ERROR", "register_offset");
pub(crate) const REPLY_BOUND_CYCLES: Register = register("REPLY_BOUND_CYCLES");
pub(crate) const COMMAND_ARGUMENT: Register = register("COMMAND_ARGUMENT");
pub(crate) const COMMAND_TOKEN: Register = register("COMMAND_TOKEN");
pub(crate) const COMMAND: Register = register("COMMAND");
pub(crate) const COMMAND_STATUS: Register = register("COMMAND_STATUS");
pub(crate) const COMMAND_BUSY: Field = field("COMMAND_STATUS", "busy");
pub(crate) const COMMAND_RESULT: Field = field("COMMAND_STATUS", "result");
pub(crate) const COMMAND_ANSWER: Field = field("COMMAND_STATUS", "answer");
pub(crate) const COMMAND_RESULT1: Register = register("COMMAND_RESULT1");
pub(crate) const RING_ADDRESS_LOW: Register = register("RING_ADDRESS_LOW");
pub(crate) const RING_ADDRESS_HIGH: Register = register("RING_ADDRESS_HIGH");
pub(crate) const RING_ENTRIES_LOG2: Register = register("RING_ENTRIES_LOG2");
pub(crate) const RING_CONSUMER: Register = register("RING_CONSUMER");
pub(crate) const RING_PRODUCER: Register = register("RING_PRODUCER");

#[cfg(test)]
pub(crate) const STATUS: Register = register("STATUS");
#[cfg(test)]
pub(crate) const CONTROL: Register = register("CONTROL");

#[cfg(test)]
mod tests {
    use super::*;
    use outrigger_registers::table::placed_registers;

    #[test]
    fn places_agree_with_those_of_the_table() {
        let all = placed_registers();
        let mut compared = 0;
        for placed in all.iter().filter(|placed| placed.register.is_some()) {
            let register = register(&placed.name);
            let base = outrigger_registers::schema::BLOCK_BYTES as usize * register.block;
            assert_eq!(
                base as u32 + register.byte,
                u32::from(placed.offset),
                "{}",
                placed.name
            );
            compared += 1;
        }
        assert!(compared > 60, "{compared} registers");
    }

    #[test]
    fn fields_are_taken_out_and_put_back() {
        let busy = field("STATUS", "slots_busy");
        assert_eq!(busy.extract(busy.place(0x55)), 0x55);
        assert_eq!(busy.extract(!busy.place(0x7f)), 0);
        assert_eq!(
            field("COMMAND_ARGUMENT", "value").extract(u32::MAX),
            u32::MAX
        );
    }
}
