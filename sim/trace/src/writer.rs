//! Streaming writer of a trace file.
//!
//! Writes beside the destination and renames at the end, so an interrupted recording leaves neither half a trace nor a
//! destroyed older one. The header holds the totals, so it is written last, over its reserved place.

use crate::access::{Access, Merger};
use crate::error::{Result, TraceError};
use crate::format::{
    BlockHead, Description, MAX_BLOCK_ACCESSES, MAX_HEADER_BYTES, Totals, encode_accesses,
    encode_block_head, encode_end, encode_header,
};
use flate2::{Compression, write::DeflateEncoder};
use std::collections::HashSet;
use std::fs::Permissions;
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use tempfile::NamedTempFile;

/// Writes a trace; [`TraceWriter::finish`] makes the file appear.
#[derive(Debug)]
pub struct TraceWriter {
    path: PathBuf,
    file: NamedTempFile,
    description: Description,
    block_accesses: usize,
    merger: Merger,
    block: Vec<Access>,
    blocks: u32,
    totals: Totals,
    pages: HashSet<u64>,
    last_page: Option<u64>,
}

impl TraceWriter {
    /// Starts a trace at `path`; an existing file there is replaced when the trace is finished.
    ///
    /// # Errors
    /// When the file cannot be created or the description is longer than a header may be.
    pub fn create(path: &Path, description: Description) -> Result<Self> {
        Self::with_block_accesses(path, description, MAX_BLOCK_ACCESSES)
    }

    pub(crate) fn with_block_accesses(
        path: &Path,
        description: Description,
        block_accesses: usize,
    ) -> Result<Self> {
        let header = encode_header(&description, &Totals::default(), 0);
        if header.len() > MAX_HEADER_BYTES {
            let what = format!(
                "the command line takes {} bytes, a trace holds {MAX_HEADER_BYTES}",
                header.len()
            );
            return Err(TraceError::NotStorable {
                path: path.to_owned(),
                what,
            });
        }
        // Renaming over a device node or a directory would destroy it or fail late.
        if path.exists() && !path.is_file() {
            return Err(TraceError::NotStorable {
                path: path.to_owned(),
                what: "is not a regular file".to_owned(),
            });
        }
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        let mut writer = Self {
            path: path.to_owned(),
            file: tempfile::Builder::new()
                .prefix(".trace-")
                .suffix(".partial")
                .permissions(Permissions::from_mode(0o666))
                .tempfile_in(folder)
                .map_err(|source| TraceError::io(path, "create a file beside it", source))?,
            description,
            block_accesses,
            merger: Merger::default(),
            block: Vec::with_capacity(block_accesses),
            blocks: 0,
            totals: Totals::default(),
            pages: HashSet::new(),
            last_page: None,
        };
        // A reserved place of zeros is no trace: even the partial file cannot be taken for a whole one.
        writer.write_all(&vec![0; header.len()])?;
        Ok(writer)
    }

    /// Adds a reference; consecutive ones to one line become one access.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn push(&mut self, reference: Access) -> Result<()> {
        match self.merger.push(reference) {
            Some(access) => self.store(access),
            None => Ok(()),
        }
    }

    /// Sums over the accesses so far, without the last one while further references may merge into it.
    pub fn totals(&self) -> Totals {
        self.totals
    }

    /// Forgets the last access if further references may still merge into it.
    pub(crate) fn discard_open_access(&mut self) {
        self.merger.finish();
    }

    /// Completes the file and makes it appear under its name.
    ///
    /// # Errors
    /// When the file cannot be written or renamed.
    pub fn finish(mut self) -> Result<Totals> {
        if let Some(access) = self.merger.finish() {
            self.store(access)?;
        }
        self.flush_block()?;
        self.write_all(&encode_end(self.blocks, &self.totals))?;
        let header = encode_header(&self.description, &self.totals, self.blocks);
        let file = self.file.as_file_mut();
        file.seek(SeekFrom::Start(0))
            .and_then(|_| file.write_all(&header))
            .and_then(|()| file.sync_all())
            .map_err(|source| TraceError::io(&self.path, "write", source))?;
        self.file.persist(&self.path).map_err(|failure| {
            TraceError::io(&self.path, "rename the finished file to it", failure.error)
        })?;
        Ok(self.totals)
    }

    fn store(&mut self, access: Access) -> Result<()> {
        self.totals.accesses += 1;
        self.totals.writes += u64::from(access.write);
        // Most accesses stay in the page of the one before: skip the look-up for those.
        if self.last_page.replace(access.page()) != Some(access.page())
            && self.pages.insert(access.page())
        {
            self.totals.pages += 1;
        }
        self.block.push(access);
        if self.block.len() == self.block_accesses {
            self.flush_block()
        } else {
            Ok(())
        }
    }

    fn flush_block(&mut self) -> Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        let raw = encode_accesses(&self.block);
        let stored = compress(&raw)
            .map_err(|source| TraceError::io(&self.path, "compress a block", source))?;
        let head = BlockHead {
            number: self.blocks,
            accesses: self.block.len() as u32,
            raw_bytes: raw.len() as u32,
            stored_bytes: stored.len() as u32,
            payload_crc: crc32fast::hash(&stored),
        };
        self.write_all(&encode_block_head(&head))?;
        self.write_all(&stored)?;
        self.blocks = self
            .blocks
            .checked_add(1)
            .ok_or_else(|| TraceError::NotStorable {
                path: self.path.clone(),
                what: "too many blocks".to_owned(),
            })?;
        self.block.clear();
        Ok(())
    }

    fn write_all(&mut self, bytes: &[u8]) -> Result<()> {
        self.file
            .write_all(bytes)
            .map_err(|source| TraceError::io(&self.path, "write", source))
    }
}

fn compress(raw: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(raw)?;
    encoder.finish()
}
