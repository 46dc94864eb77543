//! What the register table is made of: blocks of 32-bit registers with fields, and the rule for writing each register (DR2).

use crate::encodings::ErrorCode;

/// Bytes from one block to the next; a register's offset is its block's base plus four times its index.
pub const BLOCK_BYTES: u16 = 0x100;
/// Registers that every block starts with: TYPE, VERSION, NEXT.
pub const HEADER_REGISTERS: usize = 3;
/// Upper half of every block's TYPE register ("OR"), so that a driver tells a block from empty space.
pub const BLOCK_TYPE_MARK: u32 = 0x4f52_0000;

/// What software may do with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Keeps what was written.
    ReadWrite,
    /// Shows a value; a write to a register that has only such fields is refused.
    ReadOnly,
    /// Writing 1 gives a pulse of one cycle; reads as 0.
    Pulse,
    /// Writing the register starts an operation; the field is valid in the cycle of the start pulse; reads as 0.
    Start,
}

/// Where the value of a read-only field comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// An input of the register block.
    Port,
    /// A constant of the build.
    Constant(u32),
    /// The digest of the table.
    BuildHash,
    /// Code of the first refused write since the last clear.
    ErrorCode,
    /// Offset of the first refused write since the last clear.
    ErrorOffset,
    /// Reply bound of the current settings.
    ReplyBound,
}

/// A piece of a register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Name; `value` when the field is the whole register.
    pub name: &'static str,
    /// Lowest bit.
    pub low: u32,
    /// Number of bits.
    pub width: u32,
    /// What software may do.
    pub access: Access,
    /// Where a read-only value comes from.
    pub source: Source,
    /// Value after reset.
    pub reset: u32,
    /// Unit of the value, empty when it has none.
    pub unit: &'static str,
    /// One sentence.
    pub description: &'static str,
    /// Smallest value that is taken.
    pub minimum: u32,
    /// Largest value that is taken.
    pub maximum: u32,
    /// Values between minimum and maximum that are refused all the same (first, last).
    pub hole: Option<(u32, u32)>,
    /// The value must be a multiple of two to this power.
    pub aligned_log2: u32,
    /// What a value above the maximum is refused with.
    pub above: ErrorCode,
    /// Signal name in the circuit, where it is not made from the register's and the field's.
    pub signal: Option<&'static str>,
    /// Goes to 0 at a function reset.
    pub cleared_by_function_reset: bool,
}

const fn largest(width: u32) -> u32 {
    if width >= 32 {
        u32::MAX
    } else {
        (1 << width) - 1
    }
}

impl Field {
    const fn new(
        access: Access,
        name: &'static str,
        width: u32,
        description: &'static str,
    ) -> Self {
        Self {
            name,
            low: 0,
            width,
            access,
            source: Source::Port,
            reset: 0,
            unit: "",
            description,
            minimum: 0,
            maximum: largest(width),
            hole: None,
            aligned_log2: 0,
            above: ErrorCode::OutOfRange,
            signal: None,
            cleared_by_function_reset: false,
        }
    }

    /// A field that software sets, at bit 0.
    pub const fn read_write(
        name: &'static str,
        width: u32,
        reset: u32,
        description: &'static str,
    ) -> Self {
        let mut field = Self::new(Access::ReadWrite, name, width, description);
        field.reset = reset;
        field
    }

    /// A field that shows an input of the register block, at bit 0.
    pub const fn read_only(name: &'static str, width: u32, description: &'static str) -> Self {
        Self::new(Access::ReadOnly, name, width, description)
    }

    /// A field that shows a constant of the build, at bit 0.
    pub const fn constant(
        name: &'static str,
        width: u32,
        value: u32,
        description: &'static str,
    ) -> Self {
        let mut field = Self::new(Access::ReadOnly, name, width, description);
        field.source = Source::Constant(value);
        field.reset = value;
        field
    }

    /// A pulse bit.
    pub const fn pulse(name: &'static str, low: u32, description: &'static str) -> Self {
        let mut field = Self::new(Access::Pulse, name, 1, description);
        field.low = low;
        field
    }

    /// An operation that a write starts, at bit 0.
    pub const fn start(name: &'static str, width: u32, description: &'static str) -> Self {
        Self::new(Access::Start, name, width, description)
    }

    /// Moves the field up to bit `low`.
    pub const fn at(mut self, low: u32) -> Self {
        self.low = low;
        self
    }

    /// States the unit.
    pub const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = unit;
        self
    }

    /// Narrows the values that are taken.
    pub const fn range(mut self, minimum: u32, maximum: u32) -> Self {
        self.minimum = minimum;
        self.maximum = maximum;
        self
    }

    /// Refuses the values `first` to `last` inside the range.
    pub const fn without(mut self, first: u32, last: u32) -> Self {
        self.hole = Some((first, last));
        self
    }

    /// Wants a multiple of two to the power `log2`.
    pub const fn aligned(mut self, log2: u32) -> Self {
        self.aligned_log2 = log2;
        self
    }

    /// States the error of a value above the maximum.
    pub const fn above(mut self, code: ErrorCode) -> Self {
        self.above = code;
        self
    }

    /// Takes a read-only value from inside the register block.
    pub const fn from(mut self, source: Source) -> Self {
        self.source = source;
        self
    }

    /// Names the signal in the circuit.
    pub const fn signal(mut self, name: &'static str) -> Self {
        self.signal = Some(name);
        self
    }

    /// Clears the field at a function reset.
    pub const fn cleared_by_function_reset(mut self) -> Self {
        self.cleared_by_function_reset = true;
        self
    }

    /// Bits of the field in its register.
    pub const fn mask(&self) -> u32 {
        largest(self.width) << self.low
    }

    /// Name of the field's signal in the circuit, lower case.
    pub fn signal_name(&self, register: &Register) -> String {
        match self.signal {
            Some(name) => name.to_owned(),
            None if self.name == "value" => register.name.to_lowercase(),
            None => format!("{}_{}", register.name, self.name).to_lowercase(),
        }
    }
}

/// A 32-bit register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Register {
    /// Name, upper case.
    pub name: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// Its fields, lowest bit first.
    pub fields: &'static [Field],
    /// A write is refused while a command runs.
    pub locked_while_busy: bool,
}

/// What a write must obey to be taken; the same for the circuit and for [`crate::SoftwareRegisters`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WriteRule {
    /// Smallest value.
    pub minimum: u32,
    /// Largest value.
    pub maximum: u32,
    /// First and last value refused in between; first above last when there is none.
    pub hole: (u32, u32),
    /// Bits that must be 0.
    pub zero_bits: u32,
    /// Error of a value above the maximum.
    pub above: ErrorCode,
    /// Error of a bit that must be 0.
    pub not_zero: ErrorCode,
    /// Refused while a command runs.
    pub locked_while_busy: bool,
}

impl WriteRule {
    /// Why `value` is refused, in the order of the circuit: busy, below, hole, above, bits that must be 0.
    pub fn refusal(&self, value: u32, busy: bool) -> Option<ErrorCode> {
        if self.locked_while_busy && busy {
            Some(ErrorCode::CommandBusy)
        } else if value < self.minimum || (value >= self.hole.0 && value <= self.hole.1) {
            Some(ErrorCode::OutOfRange)
        } else if value > self.maximum {
            Some(self.above)
        } else if value & self.zero_bits != 0 {
            Some(self.not_zero)
        } else {
            None
        }
    }
}

impl Register {
    /// A register that is one field.
    pub const fn is_single(&self) -> bool {
        self.fields.len() == 1
    }

    /// Bits that belong to a field.
    pub fn used_bits(&self) -> u32 {
        self.fields
            .iter()
            .fold(0, |bits, field| bits | field.mask())
    }

    /// Value after reset, as software reads it (fields of inputs as 0).
    pub fn reset_value(&self) -> u32 {
        self.fields
            .iter()
            .fold(0, |value, field| value | field.reset << field.low)
    }

    /// How a write is checked; `None` when the register cannot be written.
    pub fn write_rule(&self) -> Option<WriteRule> {
        let first = self.fields.first()?;
        if self
            .fields
            .iter()
            .all(|field| field.access == Access::ReadOnly)
        {
            return None;
        }
        // Ranges are stated for registers of one field at bit 0; of the others every combination of field bits is taken.
        let single = self.is_single() && first.low == 0;
        let alignment = (1_u32 << first.aligned_log2) - 1;
        Some(WriteRule {
            minimum: if single { first.minimum } else { 0 },
            maximum: if single { first.maximum } else { u32::MAX },
            hole: if single {
                first.hole.unwrap_or((1, 0))
            } else {
                (1, 0)
            },
            zero_bits: if single { alignment } else { !self.used_bits() },
            above: first.above,
            not_zero: if single {
                ErrorCode::MisalignedBase
            } else {
                ErrorCode::OutOfRange
            },
            locked_while_busy: self.locked_while_busy,
        })
    }
}

/// A block of registers; TYPE, VERSION and NEXT come before those listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Name, lower case.
    pub name: &'static str,
    /// Lower half of the TYPE register.
    pub kind: u16,
    /// VERSION register; goes up when a register changes its place or meaning.
    pub version: u32,
    /// What it is for.
    pub description: &'static str,
    /// Registers after the header.
    pub registers: &'static [Register],
}

/// A register with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedRegister {
    /// Index of the block.
    pub block: usize,
    /// Byte offset.
    pub offset: u16,
    /// Name with which the offset is known: the register's, or block and header name (`IDENTITY_TYPE`).
    pub name: String,
    /// Value of a header register, `None` for one of the table.
    pub header: Option<u32>,
    /// The register of the table, `None` for a header register.
    pub register: Option<Register>,
}

impl PlacedRegister {
    /// How a write is checked; `None` when the register cannot be written.
    pub fn write_rule(&self) -> Option<WriteRule> {
        self.register.and_then(|register| register.write_rule())
    }
}

/// All registers of `blocks` with their offsets, headers included.
pub fn place(blocks: &[Block]) -> Vec<PlacedRegister> {
    let mut placed = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let base = index as u16 * BLOCK_BYTES;
        let next = if index + 1 < blocks.len() {
            u32::from(base + BLOCK_BYTES)
        } else {
            0
        };
        let headers = [
            ("TYPE", BLOCK_TYPE_MARK | u32::from(block.kind)),
            ("VERSION", block.version),
            ("NEXT", next),
        ];
        for (position, (name, value)) in headers.into_iter().enumerate() {
            placed.push(PlacedRegister {
                block: index,
                offset: base + 4 * position as u16,
                name: format!("{}_{name}", block.name.to_uppercase()),
                header: Some(value),
                register: None,
            });
        }
        for (position, register) in block.registers.iter().enumerate() {
            placed.push(PlacedRegister {
                block: index,
                offset: base + 4 * (HEADER_REGISTERS + position) as u16,
                name: register.name.to_owned(),
                header: None,
                register: Some(*register),
            });
        }
    }
    placed
}
