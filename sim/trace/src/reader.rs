//! Streaming reader of a trace file: one block in memory at a time.

use crate::access::Access;
use crate::error::{Result, TraceError};
use crate::format::{
    BLOCK_HEAD_BYTES, BLOCK_TAG, Bad, Description, END_BYTES, END_TAG, HEADER_FIXED_BYTES, Totals,
    decode_accesses, decode_block_head, decode_end, decode_header, header_length,
};
use flate2::bufread::DeflateDecoder;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

/// Reads a trace: an iterator over its accesses. After an error it ends.
///
/// The accesses of a block are handed out only after the whole block was checked; a trace that ends without an error
/// is complete and undamaged.
#[derive(Debug)]
pub struct TraceReader<R> {
    source: R,
    path: PathBuf,
    offset: u64,
    description: Description,
    promised: Totals,
    promised_blocks: u64,
    block: std::vec::IntoIter<Access>,
    blocks_read: u64,
    accesses: u64,
    writes: u64,
    last_line: Option<u64>,
    over: bool,
}

impl TraceReader<BufReader<File>> {
    /// Opens a trace file and checks its header.
    ///
    /// # Errors
    /// When the file cannot be read or does not begin with an undamaged header.
    pub fn open(path: &Path) -> Result<Self> {
        let file = File::open(path).map_err(|source| TraceError::io(path, "open", source))?;
        Self::from_source(BufReader::with_capacity(1 << 16, file), path)
    }
}

impl<R: Read> TraceReader<R> {
    /// Reads a trace from any source of bytes; `path` names it in errors.
    ///
    /// # Errors
    /// When the source does not begin with an undamaged header.
    pub fn from_source(source: R, path: &Path) -> Result<Self> {
        let mut reader = Self {
            source,
            path: path.to_owned(),
            offset: 0,
            description: Description::default(),
            promised: Totals::default(),
            promised_blocks: 0,
            block: Vec::new().into_iter(),
            blocks_read: 0,
            accesses: 0,
            writes: 0,
            last_line: None,
            over: false,
        };
        let mut fixed = [0; HEADER_FIXED_BYTES];
        let got = reader.read_some(&mut fixed)?;
        if got < HEADER_FIXED_BYTES {
            let what = if got == 0 {
                "the file is empty"
            } else {
                "the file ends inside the header"
            };
            return Err(reader.damaged(got as u64, what));
        }
        let length = header_length(&fixed).map_err(|bad| reader.bad(0, bad))?;
        let mut header = vec![0; length];
        header[..HEADER_FIXED_BYTES].copy_from_slice(&fixed);
        reader.read_whole(&mut header[HEADER_FIXED_BYTES..], "the header")?;
        (reader.description, reader.promised, reader.promised_blocks) =
            decode_header(&header).map_err(|bad| reader.bad(0, bad))?;
        Ok(reader)
    }

    /// Where the trace comes from.
    pub fn description(&self) -> &Description {
        &self.description
    }

    /// Sums over the whole trace, as the header states them; compared with the contents at the end of the trace.
    pub fn totals(&self) -> Totals {
        self.promised
    }

    /// Number of blocks, as the header states it.
    pub fn blocks(&self) -> u64 {
        self.promised_blocks
    }

    /// Bytes read so far; the file's size once the trace is over.
    pub fn bytes_read(&self) -> u64 {
        self.offset
    }

    /// Loads the next block; false at the end of the trace.
    fn next_block(&mut self) -> Result<bool> {
        let start = self.offset;
        let mut tag = [0; 4];
        self.read_whole(&mut tag, "the tag of a block")?;
        match tag {
            BLOCK_TAG => self.read_block(start, tag).map(|()| true),
            END_TAG => self.read_end(start, tag).map(|()| false),
            _ => Err(self.damaged(start, "neither a block nor the end block")),
        }
    }

    fn read_block(&mut self, start: u64, tag: [u8; 4]) -> Result<()> {
        let mut bytes = [0; BLOCK_HEAD_BYTES];
        bytes[..4].copy_from_slice(&tag);
        self.read_whole(&mut bytes[4..], "the head of a block")?;
        let head = decode_block_head(&bytes).map_err(|bad| self.bad(start, bad))?;
        if u64::from(head.number) != self.blocks_read {
            return Err(self.damaged(
                start + 4,
                format!(
                    "block {} stands where block {} belongs",
                    head.number, self.blocks_read
                ),
            ));
        }
        let payload_start = self.offset;
        let mut stored = vec![0; head.stored_bytes as usize];
        self.read_whole(&mut stored, "a block")?;
        if crc32fast::hash(&stored) != head.payload_crc {
            return Err(self.damaged(
                payload_start,
                format!("block {} is damaged (checksum differs)", head.number),
            ));
        }
        let raw = decompress(&stored, head.raw_bytes as usize)
            .map_err(|what| self.damaged(payload_start, what))?;
        let block =
            decode_accesses(&raw, head.accesses as usize, self.last_line).map_err(|what| {
                self.damaged(payload_start, format!("block {}: {what}", head.number))
            })?;
        self.blocks_read += 1;
        self.accesses += block.len() as u64;
        self.writes += block.iter().filter(|access| access.write).count() as u64;
        self.last_line = block.last().map(|access| access.line());
        self.block = block.into_iter();
        Ok(())
    }

    fn read_end(&mut self, start: u64, tag: [u8; 4]) -> Result<()> {
        let mut bytes = [0; END_BYTES];
        bytes[..4].copy_from_slice(&tag);
        self.read_whole(&mut bytes[4..], "the end block")?;
        let (blocks, totals) = decode_end(&bytes).map_err(|bad| self.bad(start, bad))?;
        let counted = (self.blocks_read, self.accesses, self.writes);
        if (u64::from(blocks), totals.accesses, totals.writes) != counted {
            let what = format!(
                "the end block counts {blocks} blocks, {} accesses and {} writes, the file has {}, {} and {}",
                totals.accesses, totals.writes, counted.0, counted.1, counted.2
            );
            return Err(self.damaged(start, what));
        }
        if (u64::from(blocks), totals) != (self.promised_blocks, self.promised) {
            return Err(self.damaged(start, "the end block's totals differ from the header's"));
        }
        let end = self.offset;
        if self.read_some(&mut [0])? != 0 {
            return Err(self.damaged(end, "the file goes on after the end block"));
        }
        Ok(())
    }

    /// Reads as much of `bytes` as there is.
    fn read_some(&mut self, bytes: &mut [u8]) -> Result<usize> {
        let mut filled = 0;
        while filled < bytes.len() {
            match self.source.read(&mut bytes[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(TraceError::io(&self.path, "read", error)),
            }
        }
        self.offset += filled as u64;
        Ok(filled)
    }

    fn read_whole(&mut self, bytes: &mut [u8], name: &str) -> Result<()> {
        if self.read_some(bytes)? < bytes.len() {
            return Err(self.damaged(
                self.offset,
                format!("the file ends inside {name}, or before it"),
            ));
        }
        Ok(())
    }

    fn bad(&self, start: u64, bad: Bad) -> TraceError {
        self.damaged(start + bad.offset, bad.what)
    }

    fn damaged(&self, offset: u64, what: impl Into<String>) -> TraceError {
        TraceError::Damaged {
            path: self.path.clone(),
            offset,
            what: what.into(),
        }
    }
}

impl<R: Read> Iterator for TraceReader<R> {
    type Item = Result<Access>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(access) = self.block.next() {
                return Some(Ok(access));
            }
            if self.over {
                return None;
            }
            match self.next_block() {
                Ok(true) => {}
                Ok(false) => self.over = true,
                Err(error) => {
                    self.over = true;
                    return Some(Err(error));
                }
            }
        }
    }
}

/// Decompresses a block that must have exactly `raw_bytes` bytes, taking all of `stored`.
fn decompress(stored: &[u8], raw_bytes: usize) -> std::result::Result<Vec<u8>, String> {
    let mut raw = Vec::with_capacity(raw_bytes);
    let mut decoder = DeflateDecoder::new(stored);
    decoder
        .by_ref()
        .take(raw_bytes as u64 + 1)
        .read_to_end(&mut raw)
        .map_err(|error| format!("a block cannot be decompressed: {error}"))?;
    if raw.len() != raw_bytes || decoder.total_in() != stored.len() as u64 {
        return Err("a block's size differs from the one in its head".to_owned());
    }
    Ok(raw)
}

#[cfg(test)]
mod tests;
