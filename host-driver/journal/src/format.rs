//! The format, version 1, little-endian (docs/journal-format.md): superblock, `recovered_upto` slots, journals (MJ1, MJ9).
//!
//! ```text
//! 0            4096     8192     12288                                            pool_bytes
//! | superblock | slot 0 | slot 1 | journal 0 | journal 1 | ... | bitmap | data     |
//! ```
//! The slots are a page apart, so that no torn sector hits both.

mod entry;
mod header;
mod slots;

pub use entry::{Entry, EntryKind, entries};
pub use header::{HEADER_BYTES, Header, seal, valid_header};
pub use slots::Slots;
pub(crate) use slots::initialise as initialise_slots;

pub(crate) use entry::{ENTRY_BYTES, append_entry, parse_entry};

use crate::error::{JournalError, Result};
use crate::persistence::{LINE_BYTES, Persistence};
use crate::sync::broken;
use twox_hash::XxHash3_64;

/// First bytes of a pool.
pub const MAGIC: [u8; 8] = *b"OUTRJRNL";
/// Version of this format.
pub const VERSION: u32 = 1;
/// Size of superblock and slots, and alignment of what follows.
pub const PAGE_BYTES: u64 = 4096;
/// Bytes of the superblock that mean something, checksum included.
pub const SUPERBLOCK_BYTES: usize = 104;

const SLOTS_OFFSET: u64 = PAGE_BYTES;
const JOURNALS_OFFSET: u64 = 3 * PAGE_BYTES;

/// 64-bit checksum of all parts of the format.
pub(crate) fn checksum(bytes: &[u8]) -> u64 {
    XxHash3_64::oneshot(bytes)
}

/// The sizes that a pool is made with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Sizes {
    /// The whole pool.
    pub pool_bytes: u64,
    /// Number of journals: two per thread, twice the size of batches and chains.
    pub journals: u32,
    /// Size of a journal; larger transactions chain several.
    pub journal_bytes: u32,
    /// Unit of the allocator; 0 for none.
    pub block_bytes: u32,
    /// First bytes of the data, which the allocator leaves to the root record.
    pub root_bytes: u64,
}

impl Default for Sizes {
    fn default() -> Self {
        Self {
            pool_bytes: 64 << 20,
            journals: 64,
            journal_bytes: 4096,
            block_bytes: 64,
            root_bytes: PAGE_BYTES,
        }
    }
}

/// Where everything is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Geometry {
    /// What the pool was made with.
    pub sizes: Sizes,
    /// Made at random when the pool was: journals of other pools are not mistaken for its own.
    pub identity: [u8; 16],
    /// First byte of the bitmap.
    pub bitmap_offset: u64,
    /// First byte of the data.
    pub data_offset: u64,
    /// Size of the data.
    pub data_bytes: u64,
}

impl Geometry {
    /// Lays a pool of these sizes out.
    ///
    /// # Errors
    /// When a size cannot be.
    pub fn new(sizes: Sizes, identity: [u8; 16]) -> Result<Self> {
        let wrong = |field, why: String| Err(JournalError::Option { field, why });
        let journal_bytes = u64::from(sizes.journal_bytes);
        if !journal_bytes.is_multiple_of(LINE_BYTES) || !(128..=1 << 24).contains(&journal_bytes) {
            return wrong(
                "journal_bytes",
                format!("{journal_bytes} is not a multiple of 64 from 128 to 16777216"),
            );
        }
        if !(2..=65_535).contains(&sizes.journals) {
            return wrong("journals", format!("{} is not 2 to 65535", sizes.journals));
        }
        let block = u64::from(sizes.block_bytes);
        if block != 0 && (!block.is_power_of_two() || block < 8) {
            return wrong(
                "block_bytes",
                format!("{block} is not 0 or a power of two from 8"),
            );
        }
        if !sizes.root_bytes.is_multiple_of(block.max(8)) {
            return wrong(
                "root_bytes",
                format!("{} is not a multiple of block_bytes", sizes.root_bytes),
            );
        }
        if !sizes.pool_bytes.is_multiple_of(PAGE_BYTES) || sizes.pool_bytes > 1 << 46 {
            return wrong(
                "pool_bytes",
                format!(
                    "{} is not a multiple of 4096 up to 64 TiB",
                    sizes.pool_bytes
                ),
            );
        }
        let bitmap_offset = (JOURNALS_OFFSET + u64::from(sizes.journals) * journal_bytes)
            .next_multiple_of(PAGE_BYTES);
        let blocks = sizes.pool_bytes.checked_div(block).unwrap_or(0);
        let data_offset = bitmap_offset + blocks.div_ceil(8).next_multiple_of(PAGE_BYTES);
        let least = data_offset
            + sizes
                .root_bytes
                .max(PAGE_BYTES)
                .next_multiple_of(PAGE_BYTES);
        if sizes.pool_bytes < least {
            return wrong(
                "pool_bytes",
                format!(
                    "{} is less than {least}, which the other sizes need",
                    sizes.pool_bytes
                ),
            );
        }
        let data_bytes = sizes.pool_bytes - data_offset;
        Ok(Self {
            sizes,
            identity,
            bitmap_offset,
            data_offset,
            data_bytes,
        })
    }

    /// First byte of a journal.
    pub fn journal_offset(&self, journal: u32) -> u64 {
        JOURNALS_OFFSET + u64::from(journal) * u64::from(self.sizes.journal_bytes)
    }

    /// What the checksums of a journal are mixed with: one read from another place, or of another pool, is not valid.
    pub(crate) fn salt(&self, journal: u32) -> u64 {
        let half = |at: usize| u64::from_le_bytes(array(&self.identity[at..at + 8]));
        half(0) ^ half(8).rotate_left(32) ^ u64::from(journal).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    /// Blocks that the allocator gives out.
    pub fn blocks(&self) -> u64 {
        (self.data_bytes - self.sizes.root_bytes)
            .checked_div(u64::from(self.sizes.block_bytes))
            .unwrap_or(0)
    }

    /// The superblock.
    pub fn to_bytes(&self) -> [u8; SUPERBLOCK_BYTES] {
        let Sizes {
            pool_bytes,
            journals,
            journal_bytes,
            block_bytes,
            root_bytes,
        } = self.sizes;
        let mut bytes = Vec::with_capacity(SUPERBLOCK_BYTES);
        bytes.extend(MAGIC);
        bytes.extend(VERSION.to_le_bytes());
        bytes.extend([0; 4]);
        bytes.extend(self.identity);
        bytes.extend(pool_bytes.to_le_bytes());
        bytes.extend(journals.to_le_bytes());
        bytes.extend(journal_bytes.to_le_bytes());
        bytes.extend(JOURNALS_OFFSET.to_le_bytes());
        bytes.extend(self.bitmap_offset.to_le_bytes());
        bytes.extend(u64::from(block_bytes).to_le_bytes());
        bytes.extend(root_bytes.to_le_bytes());
        bytes.extend(self.data_offset.to_le_bytes());
        bytes.extend(self.data_bytes.to_le_bytes());
        let sum = checksum(&bytes);
        bytes.extend(sum.to_le_bytes());
        array(&bytes)
    }

    /// Reads the superblock of a pool in a file of `found` bytes.
    ///
    /// # Errors
    /// When it is foreign, of another version or damaged, or the file has another size; the error names the field.
    pub fn read(bytes: &[u8; SUPERBLOCK_BYTES], found: u64) -> Result<Self> {
        let u64_at = |at: usize| u64::from_le_bytes(array(&bytes[at..at + 8]));
        let u32_at = |at: usize| u32::from_le_bytes(array(&bytes[at..at + 4]));
        if bytes[..8] != MAGIC {
            return Err(JournalError::NotAPool {
                found: array(&bytes[..8]),
            });
        }
        if u32_at(8) != VERSION {
            return Err(JournalError::WrongVersion {
                found: u32_at(8),
                known: VERSION,
            });
        }
        let damaged = |field, why| JournalError::Damaged { field, why };
        let sum = checksum(&bytes[..SUPERBLOCK_BYTES - 8]);
        if u64_at(SUPERBLOCK_BYTES - 8) != sum && !broken!(SuperblockChecksumNotChecked) {
            return Err(damaged("checksum", "it is not the superblock's".to_owned()));
        }
        let sizes = Sizes {
            pool_bytes: u64_at(32),
            journals: u32_at(40),
            journal_bytes: u32_at(44),
            block_bytes: u32_at(64),
            root_bytes: u64_at(72),
        };
        let geometry = Self::new(sizes, array(&bytes[16..32]))
            .map_err(|error| damaged("geometry", error.to_string()))?;
        if geometry.to_bytes() != *bytes && !broken!(SuperblockChecksumNotChecked) {
            return Err(damaged(
                "geometry",
                "the offsets do not follow from the sizes".to_owned(),
            ));
        }
        if sizes.pool_bytes != found {
            return Err(JournalError::WrongSize {
                stated: sizes.pool_bytes,
                found,
            });
        }
        Ok(geometry)
    }

    /// Reads the superblock of a pool.
    ///
    /// # Errors
    /// As [`Geometry::read`].
    pub fn load(persistence: &impl Persistence) -> Result<Self> {
        let mut bytes = [0; SUPERBLOCK_BYTES];
        persistence.load(0, &mut bytes);
        Self::read(&bytes, persistence.bytes())
    }
}

/// The first bytes of a slice, zeros where it is shorter.
pub(crate) fn array<const N: usize>(bytes: &[u8]) -> [u8; N] {
    let mut array = [0; N];
    let length = bytes.len().min(N);
    array[..length].copy_from_slice(&bytes[..length]);
    array
}
