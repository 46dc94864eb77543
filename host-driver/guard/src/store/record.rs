//! What the records of a store say, and how it is written: each with a checksum of its own, so that a piece of one is never taken for it.
//!
//! ```text
//!   epoch or begin record (JSON) --> manifest (its length and checksum) --> objects of pages (a checksum for each page)
//! ```

use super::names::Writer;
use super::rule::StoreRule;
use crate::protocol::{Complete, Page, checksum};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use thiserror::Error;
use xxhash_rust::xxh3::xxh3_64;

const MAGIC: [u8; 8] = *b"OUTRIGM1";
const HEADER_BYTES: usize = 24;
const WRITER_BYTES: usize = 16;
const ENTRY_BYTES: usize = 24;
/// Of the records that are JSON.
const VERSION: u32 = 1;

/// Why something in a store is not what it should be.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Damage {
    /// It is no record of this version.
    #[error("it is not what this version writes: {0}")]
    Format(String),
    /// Its checksum is wrong.
    #[error("its checksum is wrong: it is damaged, or not whole")]
    Checksum,
    /// It is about another memory.
    #[error("it is of memory {found:?}, not {wanted:?}")]
    Memory {
        /// In the record.
        found: String,
        /// In the configuration.
        wanted: String,
    },
}

/// Where a page of an image is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Who wrote the object.
    pub writer: Writer,
    /// Its number.
    pub object: u32,
    /// Which of the pages in it.
    pub index: u32,
    /// The checksum of the page.
    pub checksum: u64,
}

/// Bytes that the manifest of an epoch with so many pages has at most.
pub fn manifest_bytes(pages: Page) -> u64 {
    // Each writer has written at least one page.
    let each = (ENTRY_BYTES + WRITER_BYTES) as u64;
    (HEADER_BYTES + 8) as u64 + u64::from(pages) * each
}

/// Where all pages of an epoch are. A page that is not there is zero.
pub type Places = BTreeMap<Page, Place>;

/// What an epoch's record names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManifestName {
    /// Whose.
    pub writer: Writer,
    /// Of which epoch of it.
    pub epoch: u64,
    /// Its length.
    pub bytes: u64,
    /// The checksum of all of it.
    pub check: u64,
}

impl ManifestName {
    /// The epoch that it is of.
    pub fn complete(self) -> Complete {
        Complete {
            generation: self.writer.generation,
            epoch: self.epoch,
        }
    }

    /// The name of the object.
    pub fn object(self) -> String {
        self.writer.manifest(self.epoch)
    }
}

/// A record that says what is complete: an epoch's names its own manifest, that of a beginning the one of what was there before, if anything was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EpochRecord {
    version: u32,
    /// The memory.
    pub memory: String,
    /// The manifest.
    pub manifest: Option<ManifestName>,
    check: u64,
}

impl EpochRecord {
    /// A record.
    pub fn new(memory: &str, manifest: Option<ManifestName>) -> Self {
        let mut record = Self {
            version: VERSION,
            memory: memory.to_owned(),
            manifest,
            check: 0,
        };
        record.check = record.checksum();
        record
    }

    fn checksum(&self) -> u64 {
        let unchecked = Self {
            check: 0,
            ..self.clone()
        };
        xxh3_64(format!("{unchecked:?}").as_bytes())
    }

    /// As an object.
    pub fn bytes(&self) -> Vec<u8> {
        // A struct of numbers and text has no way to fail.
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(bytes: &[u8], memory: &str) -> Result<Self, Damage> {
        let record: Self =
            serde_json::from_slice(bytes).map_err(|error| Damage::Format(error.to_string()))?;
        if record.version != VERSION {
            return Err(Damage::Format(format!(
                "version {}, not {VERSION}",
                record.version
            )));
        }
        if record.check != record.checksum() {
            return Err(Damage::Checksum);
        }
        if record.memory != memory {
            return Err(Damage::Memory {
                found: record.memory,
                wanted: memory.to_owned(),
            });
        }
        Ok(record)
    }
}

/// A manifest as an object: writers, then for each page where it is.
pub fn format_manifest(places: &Places) -> Vec<u8> {
    let mut writers = BTreeMap::new();
    for place in places.values() {
        let next = writers.len() as u32;
        writers.entry(place.writer).or_insert(next);
    }
    let mut in_order: Vec<_> = writers.iter().collect();
    in_order.sort_by_key(|(_, number)| **number);
    let length = HEADER_BYTES + in_order.len() * WRITER_BYTES + places.len() * ENTRY_BYTES + 8;
    let mut bytes = Vec::with_capacity(length);
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&(in_order.len() as u64).to_le_bytes());
    bytes.extend_from_slice(&(places.len() as u64).to_le_bytes());
    for (writer, _) in in_order {
        bytes.extend_from_slice(&writer.generation.to_le_bytes());
        bytes.extend_from_slice(&writer.process.to_le_bytes());
    }
    for (page, place) in places {
        bytes.extend_from_slice(&page.to_le_bytes());
        bytes.extend_from_slice(&writers[&place.writer].to_le_bytes());
        bytes.extend_from_slice(&place.object.to_le_bytes());
        bytes.extend_from_slice(&place.index.to_le_bytes());
        bytes.extend_from_slice(&place.checksum.to_le_bytes());
    }
    let check = xxh3_64(&bytes);
    bytes.extend_from_slice(&check.to_le_bytes());
    bytes
}

/// Reads the manifest that a record names.
///
/// # Errors
/// What is wrong with it.
pub fn parse_manifest(bytes: &[u8], name: ManifestName) -> Result<Places, Damage> {
    if bytes.len() as u64 != name.bytes || checksum(bytes) != name.check {
        return Err(Damage::Checksum);
    }
    let wrong = || Damage::Format("a manifest whose lengths do not fit".to_owned());
    let (body, check) = bytes.split_last_chunk::<8>().ok_or_else(wrong)?;
    if xxh3_64(body) != u64::from_le_bytes(*check) {
        return Err(Damage::Checksum);
    }
    let (header, rest) = body.split_first_chunk::<HEADER_BYTES>().ok_or_else(wrong)?;
    if header[..8] != MAGIC {
        return Err(Damage::Format("no manifest of this version".to_owned()));
    }
    let number = |at: usize| long(&header[at..]).and_then(|value| usize::try_from(value).ok());
    let writer_bytes = number(8).and_then(|count| count.checked_mul(WRITER_BYTES));
    let entry_bytes = number(16).and_then(|count| count.checked_mul(ENTRY_BYTES));
    let (Some(writer_bytes), Some(entry_bytes)) = (writer_bytes, entry_bytes) else {
        return Err(wrong());
    };
    if writer_bytes.checked_add(entry_bytes) != Some(rest.len()) {
        return Err(wrong());
    }
    let (writers, entries) = rest.split_at(writer_bytes);
    let writers: Vec<Writer> = writers
        .chunks_exact(WRITER_BYTES)
        .filter_map(|bytes| {
            Some(Writer {
                generation: long(bytes)?,
                process: long(&bytes[8..])?,
            })
        })
        .collect();
    entries
        .chunks_exact(ENTRY_BYTES)
        .map(|entry| {
            let short = |at: usize| {
                let bytes = entry[at..at + 4].try_into().map_err(|_| wrong())?;
                Ok(u32::from_le_bytes(bytes))
            };
            let writer = writers.get(short(4)? as usize).ok_or_else(wrong)?;
            let place = Place {
                writer: *writer,
                object: short(8)?,
                index: short(12)?,
                checksum: long(&entry[16..]).ok_or_else(wrong)?,
            };
            Ok((short(0)?, place))
        })
        .collect()
}

fn long(bytes: &[u8]) -> Option<u64> {
    bytes.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
}

/// The bytes of a page out of its object.
///
/// # Errors
/// When it is not in there, or not what was sent.
pub fn page_of(
    object: &[u8],
    place: Place,
    page_bytes: usize,
    broken: Option<StoreRule>,
) -> Result<&[u8], Damage> {
    let begin = place.index as usize * page_bytes;
    let bytes = object
        .get(begin..begin + page_bytes)
        .ok_or(Damage::Checksum)?;
    if checksum(bytes) != place.checksum && broken != Some(StoreRule::ChecksumOfPage) {
        return Err(Damage::Checksum);
    }
    Ok(bytes)
}
