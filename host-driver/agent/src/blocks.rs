//! Discovery: the driver finds the register blocks by walking their headers and learns the sizes of the build (DR2).

use crate::error::{DriverError, Result};
use crate::registers::{Field, field};
use crate::{AgentDriver, BAR};
use outrigger_pci::PciFunction;
use outrigger_registers::parameters::BAR_BYTES;
use outrigger_registers::schema::{self, BLOCK_TYPE_MARK, HEADER_REGISTERS};
use outrigger_registers::table::BLOCKS;

/// Bytes that a block takes at most.
const BLOCK_BYTES: u32 = schema::BLOCK_BYTES as u32;
/// More blocks than any device has; a longer list is a loop.
const MOST_BLOCKS: u32 = 64;

/// Byte offsets of the blocks that the driver knows, in the order of the table.
#[derive(Debug, Clone)]
pub(crate) struct BlockBases([u32; BLOCKS.len()]);

impl BlockBases {
    /// Looks for the blocks of the table. Unknown blocks are passed over; known ones must all be there, in the known version.
    pub(crate) fn discover(function: &dyn PciFunction) -> Result<Self> {
        let mut found = [None; BLOCKS.len()];
        for block in find_blocks(function)? {
            let Some(index) = BLOCKS.iter().position(|known| known.kind == block.kind) else {
                continue;
            };
            if block.version != BLOCKS[index].version {
                return Err(DriverError::BlockVersion {
                    block: BLOCKS[index].name,
                    found: block.version,
                    known: BLOCKS[index].version,
                });
            }
            found[index] = Some(block.offset);
        }
        Self::all(found)
    }

    fn all(found: [Option<u32>; BLOCKS.len()]) -> Result<Self> {
        let mut bases = [0; BLOCKS.len()];
        for (index, base) in found.into_iter().enumerate() {
            bases[index] = base.ok_or(DriverError::BlockMissing {
                block: BLOCKS[index].name,
            })?;
        }
        Ok(Self(bases))
    }

    /// Byte offset of a block.
    pub(crate) fn base(&self, block: usize) -> u32 {
        self.0[block]
    }

    /// Name of the register at a byte offset.
    pub(crate) fn register_name(&self, offset: u32) -> &'static str {
        for (block, base) in BLOCKS.iter().zip(self.0) {
            let register = offset
                .checked_sub(base + 4 * HEADER_REGISTERS as u32)
                .and_then(|byte| block.registers.get(byte as usize / 4));
            if let Some(register) = register {
                return register.name;
            }
        }
        "no register"
    }
}

/// A register block as the device states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct FoundBlock {
    /// Byte offset in the BAR.
    pub offset: u32,
    /// Its type.
    pub kind: u16,
    /// Its version.
    pub version: u32,
    /// Its name, when this driver knows the type.
    pub name: Option<&'static str>,
}

/// Walks TYPE, VERSION, NEXT from offset 0.
///
/// # Errors
/// When there is no agent behind the function, or the list does not end.
pub fn find_blocks(function: &dyn PciFunction) -> Result<Vec<FoundBlock>> {
    let mut blocks = Vec::new();
    let mut offset = 0_u32;
    for _ in 0..MOST_BLOCKS {
        // What the device says next, not what the caller asked for.
        if !offset.is_multiple_of(4) || offset > BAR_BYTES - BLOCK_BYTES {
            return Err(DriverError::BlockOutside { offset });
        }
        let value = function.read32(BAR, offset)?;
        if value & 0xffff_0000 != BLOCK_TYPE_MARK {
            return Err(DriverError::NotAnAgent { offset, value });
        }
        let kind = value as u16;
        let known = BLOCKS.iter().find(|block| block.kind == kind);
        blocks.push(FoundBlock {
            offset,
            kind,
            version: function.read32(BAR, offset + 4)?,
            name: known.map(|block| block.name),
        });
        offset = function.read32(BAR, offset + 8)?;
        if offset == 0 {
            return Ok(blocks);
        }
    }
    Err(DriverError::EndlessBlockList {
        blocks: MOST_BLOCKS,
    })
}

/// Sizes of the build behind the function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
pub struct Hardware {
    /// Page-table pages that it can hold.
    pub table_frames: u32,
    /// Page frames.
    pub frames: u32,
    /// Remote pages of the directory.
    pub remote_pages: u32,
    /// Replies held at once.
    pub holds: u32,
    /// Fetches in flight at once.
    pub slots: u32,
    /// Pages being written back at once.
    pub writeback_slots: u32,
    /// Pages pinned by DEMAND at once.
    pub demand_frames: u32,
    /// Clock in kHz.
    pub clock_khz: u32,
    /// Digest of the register table that it was built from.
    pub build_hash: u32,
}

const TABLE_FRAMES: Field = field("HARDWARE_MEMORY", "table_frames_log2");
const FRAMES: Field = field("HARDWARE_MEMORY", "frames_log2");
const REMOTE_PAGES: Field = field("HARDWARE_MEMORY", "remote_pages_log2");
const HOLDS: Field = field("HARDWARE_PARALLEL", "holds");
const SLOTS: Field = field("HARDWARE_PARALLEL", "slots");
const WRITEBACK_SLOTS: Field = field("HARDWARE_EVICTION", "writeback_slots");
const DEMAND_FRAMES: Field = field("HARDWARE_EVICTION", "demand_frames");
const CLOCK: Field = field("CLOCK_KHZ", "value");
const BUILD_HASH: Field = field("BUILD_HASH", "value");

impl AgentDriver {
    pub(crate) fn read_hardware(&self) -> Result<Hardware> {
        let power = |field| {
            let log2 = self.read_field(field)?;
            1_u32.checked_shl(log2).ok_or(DriverError::BadAnswer {
                what: "HARDWARE_MEMORY",
                value: log2,
            })
        };
        Ok(Hardware {
            table_frames: power(TABLE_FRAMES)?,
            frames: power(FRAMES)?,
            remote_pages: power(REMOTE_PAGES)?,
            holds: self.read_field(HOLDS)?,
            slots: self.read_field(SLOTS)?,
            writeback_slots: self.read_field(WRITEBACK_SLOTS)?,
            demand_frames: self.read_field(DEMAND_FRAMES)?,
            clock_khz: self.read_field(CLOCK)?,
            build_hash: self.read_field(BUILD_HASH)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fake_function::FakeFunction;
    use std::rc::Rc;

    fn error_of(function: Rc<FakeFunction>) -> DriverError {
        AgentDriver::open(function).err().expect("must not open")
    }

    #[test]
    fn something_else_is_not_taken_for_an_agent() {
        let function = FakeFunction::new();
        function.set_raw(0, u32::MAX);
        let value = u32::MAX;
        assert_eq!(
            error_of(function),
            DriverError::NotAnAgent { offset: 0, value }
        );
    }

    #[test]
    fn a_list_that_leaves_the_bar_is_not_followed() {
        for offset in [0x102, BAR_BYTES, BAR_BYTES - 4, u32::MAX - 3, u32::MAX] {
            let function = FakeFunction::new();
            function.set_raw(0x108, offset);
            function.set_raw(offset, BLOCK_TYPE_MARK | 2);
            assert_eq!(error_of(function), DriverError::BlockOutside { offset });
        }
    }

    #[test]
    fn a_list_in_a_circle_ends() {
        let function = FakeFunction::new();
        function.set_raw(0x108, 0x100);
        let blocks = MOST_BLOCKS;
        assert_eq!(error_of(function), DriverError::EndlessBlockList { blocks });
    }

    #[test]
    fn missing_and_newer_blocks_are_named() {
        let function = FakeFunction::new();
        function.set_raw(0x008, 0x200);
        let block = "configuration";
        assert_eq!(error_of(function), DriverError::BlockMissing { block });
        let function = FakeFunction::new();
        function.set_raw(0x104, 9);
        assert!(matches!(
            error_of(function),
            DriverError::BlockVersion {
                block: "configuration",
                found: 9,
                ..
            }
        ));
    }

    #[test]
    fn blocks_may_be_moved_and_strangers_inserted() {
        let function = FakeFunction::new();
        // The last block moves from 0x600 to 0x900, behind one that the driver does not know.
        for byte in (0..0x100).step_by(4) {
            let value = function.raw(0x600 + byte);
            function.set_raw(0x900 + byte, value);
        }
        function.set_raw(0x508, 0x800);
        function.set_raw(0x800, BLOCK_TYPE_MARK | 0x77);
        function.set_raw(0x808, 0x900);
        function.set_raw(0x900 + 4 * HEADER_REGISTERS as u32, 1234);
        let driver = AgentDriver::open(function).expect("opens");
        assert_eq!(driver.statistics().expect("reads").table_line_reads, 1234);
    }
}
