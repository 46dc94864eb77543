//! Typed access to the fields of a register value; the constants are in [`crate::fields`] (DR2).

/// A value does not fit its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldOverflow {
    /// The field, as it is called in [`crate::fields`].
    pub field: &'static str,
    /// The value.
    pub value: u32,
    /// Bits of the field.
    pub width: u32,
}

impl core::fmt::Display for FieldOverflow {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self {
            field,
            value,
            width,
        } = self;
        write!(formatter, "{field}: {value:#x} does not fit {width} bits")
    }
}

impl std::error::Error for FieldOverflow {}

/// A field of several bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberField {
    /// Name of the constant.
    pub name: &'static str,
    /// Byte offset of its register.
    pub offset: u16,
    /// Lowest bit.
    pub low: u32,
    /// Number of bits.
    pub width: u32,
}

impl NumberField {
    /// Largest value that fits.
    pub const fn largest(&self) -> u32 {
        u32::MAX >> (32 - self.width)
    }

    /// The field of a register value.
    pub const fn get(&self, register: u32) -> u32 {
        (register >> self.low) & self.largest()
    }

    /// The register value with the field set.
    pub const fn set(&self, register: u32, value: u32) -> Result<u32, FieldOverflow> {
        if value > self.largest() {
            return Err(FieldOverflow {
                field: self.name,
                value,
                width: self.width,
            });
        }
        Ok(register & !(self.largest() << self.low) | value << self.low)
    }
}

/// A field of one bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FlagField {
    /// Name of the constant.
    pub name: &'static str,
    /// Byte offset of its register.
    pub offset: u16,
    /// The bit.
    pub bit: u32,
}

impl FlagField {
    /// The register value with only this bit set.
    pub const fn mask(&self) -> u32 {
        1 << self.bit
    }

    /// The bit of a register value.
    pub const fn get(&self, register: u32) -> bool {
        register & self.mask() != 0
    }

    /// The register value with the bit set or cleared.
    pub const fn set(&self, register: u32, value: bool) -> u32 {
        if value {
            register | self.mask()
        } else {
            register & !self.mask()
        }
    }
}
