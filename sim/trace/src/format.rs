//! Byte layout of a trace file: header, blocks, end block. See `docs/trace-format.md`.
//!
//! ```text
//! header | block 0 | block 1 | ... | end block
//! ```
//!
//! Everything is covered by a CRC-32 or compared with a known value, so no single damaged byte goes unnoticed. Offsets in
//! what this module reports are relative to the item that is decoded; the reader adds the item's place in the file.

use crate::access::Access;
use outrigger_registers::parameters::LINE_BYTES;

/// Version of the format that this crate writes, and the only one it reads.
pub const FORMAT_VERSION: u32 = 1;
/// Accesses of a full block.
pub const MAX_BLOCK_ACCESSES: usize = 65_536;

/// First bytes of a trace. The high bit and the line ends show transfers that change text.
pub(crate) const MAGIC: [u8; 8] = *b"\x89ORT\r\n\x1a\n";
/// Bytes of the header before its strings.
pub(crate) const HEADER_FIXED_BYTES: usize = 52;
/// Longest header that is written or accepted.
pub(crate) const MAX_HEADER_BYTES: usize = 1 << 20;
/// Bytes of a block's head.
pub(crate) const BLOCK_HEAD_BYTES: usize = 28;
/// Bytes of the end block.
pub(crate) const END_BYTES: usize = 36;
/// First bytes of a block.
pub(crate) const BLOCK_TAG: [u8; 4] = *b"BLOK";
/// First bytes of the end block.
pub(crate) const END_TAG: [u8; 4] = *b"DONE";
/// Most bytes that one encoded access takes (60 significant bits, seven to a byte).
const MAX_ACCESS_BYTES: usize = 9;
/// Most bytes of a block before compression.
pub(crate) const MAX_RAW_BYTES: usize = MAX_BLOCK_ACCESSES * MAX_ACCESS_BYTES;
/// Most bytes of a block after compression: deflate adds at most five bytes to each 16 KiB that do not shrink.
pub(crate) const MAX_STORED_BYTES: usize = MAX_RAW_BYTES + 5 * (MAX_RAW_BYTES / 16_384 + 1);
/// Bits of a line number.
const LINE_NUMBER_BITS: u32 = u64::BITS - LINE_BYTES.ilog2();

/// Where a trace comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Description {
    /// Name of the program, or of the synthetic generator.
    pub program: String,
    /// Arguments of the program, without its name.
    pub arguments: Vec<String>,
}

/// Sums over a whole trace.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Accesses.
    pub accesses: u64,
    /// Accesses that write.
    pub writes: u64,
    /// Distinct 4 KiB pages.
    pub pages: u64,
}

/// The decoded head of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BlockHead {
    pub number: u32,
    pub accesses: u32,
    pub raw_bytes: u32,
    pub stored_bytes: u32,
    pub payload_crc: u32,
}

/// Why an item cannot be decoded: byte offset in the item, and the reason.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Bad {
    pub offset: u64,
    pub what: String,
}

fn bad<T>(offset: usize, what: impl Into<String>) -> Result<T, Bad> {
    Err(Bad {
        offset: offset as u64,
        what: what.into(),
    })
}

fn get_u32(bytes: &[u8], offset: usize) -> u32 {
    u32::from_le_bytes(
        bytes[offset..offset + 4]
            .try_into()
            .expect("slice of four bytes"),
    )
}

fn get_u64(bytes: &[u8], offset: usize) -> u64 {
    u64::from_le_bytes(
        bytes[offset..offset + 8]
            .try_into()
            .expect("slice of eight bytes"),
    )
}

fn put_totals(bytes: &mut Vec<u8>, totals: &Totals) {
    for value in [totals.accesses, totals.writes, totals.pages] {
        bytes.extend(value.to_le_bytes());
    }
}

fn get_totals(bytes: &[u8], offset: usize) -> Totals {
    Totals {
        accesses: get_u64(bytes, offset),
        writes: get_u64(bytes, offset + 8),
        pages: get_u64(bytes, offset + 16),
    }
}

fn put_crc(bytes: &mut Vec<u8>) {
    let crc = crc32fast::hash(bytes);
    bytes.extend(crc.to_le_bytes());
}

/// Checks the CRC-32 that ends `item`.
fn check_crc(item: &[u8], name: &str) -> Result<(), Bad> {
    let body = item.len() - 4;
    if crc32fast::hash(&item[..body]) != get_u32(item, body) {
        return bad(0, format!("{name} is damaged (checksum differs)"));
    }
    Ok(())
}

/// Encodes the header; its length depends on `description` only.
pub(crate) fn encode_header(description: &Description, totals: &Totals, blocks: u32) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(FORMAT_VERSION.to_le_bytes());
    bytes.extend([0; 4]);
    put_totals(&mut bytes, totals);
    bytes.extend(u64::from(blocks).to_le_bytes());
    bytes.extend((1 + description.arguments.len() as u32).to_le_bytes());
    for text in std::iter::once(&description.program).chain(&description.arguments) {
        bytes.extend((text.len() as u32).to_le_bytes());
        bytes.extend(text.as_bytes());
    }
    let length = bytes.len() as u32 + 4;
    bytes[12..16].copy_from_slice(&length.to_le_bytes());
    put_crc(&mut bytes);
    bytes
}

/// Checks the first [`HEADER_FIXED_BYTES`] bytes and hands out the header's length in bytes.
pub(crate) fn header_length(fixed: &[u8; HEADER_FIXED_BYTES]) -> Result<usize, Bad> {
    if fixed[..8] != MAGIC {
        return bad(0, "not an Outrigger trace (the first eight bytes differ)");
    }
    let version = get_u32(fixed, 8);
    if version != FORMAT_VERSION {
        return bad(
            8,
            format!(
                "format version {version} is not supported (this program reads version {FORMAT_VERSION})"
            ),
        );
    }
    let length = get_u32(fixed, 12) as usize;
    if !(HEADER_FIXED_BYTES + 4..=MAX_HEADER_BYTES).contains(&length) {
        return bad(12, format!("header length {length} is impossible"));
    }
    Ok(length)
}

/// Decodes a whole header.
pub(crate) fn decode_header(header: &[u8]) -> Result<(Description, Totals, u64), Bad> {
    check_crc(header, "header")?;
    let strings_end = header.len() - 4;
    let mut strings = Vec::new();
    let mut offset = HEADER_FIXED_BYTES;
    for _ in 0..get_u32(header, 48) {
        if strings_end - offset < 4 {
            return bad(offset, "header ends inside its strings");
        }
        let length = get_u32(header, offset) as usize;
        offset += 4;
        if strings_end - offset < length {
            return bad(offset, "header ends inside a string");
        }
        match std::str::from_utf8(&header[offset..offset + length]) {
            Ok(text) => strings.push(text.to_owned()),
            Err(_) => return bad(offset, "a string of the header is not UTF-8"),
        }
        offset += length;
    }
    if offset != strings_end {
        return bad(offset, "header is longer than its strings");
    }
    if strings.is_empty() {
        return bad(48, "header names no program");
    }
    let program = strings.remove(0);
    Ok((
        Description {
            program,
            arguments: strings,
        },
        get_totals(header, 16),
        get_u64(header, 40),
    ))
}

/// Encodes a block's head.
pub(crate) fn encode_block_head(head: &BlockHead) -> Vec<u8> {
    let mut bytes = BLOCK_TAG.to_vec();
    for value in [
        head.number,
        head.accesses,
        head.raw_bytes,
        head.stored_bytes,
        head.payload_crc,
    ] {
        bytes.extend(value.to_le_bytes());
    }
    put_crc(&mut bytes);
    bytes
}

/// Decodes a block's head, its tag already checked.
pub(crate) fn decode_block_head(bytes: &[u8; BLOCK_HEAD_BYTES]) -> Result<BlockHead, Bad> {
    check_crc(bytes, "head of a block")?;
    let head = BlockHead {
        number: get_u32(bytes, 4),
        accesses: get_u32(bytes, 8),
        raw_bytes: get_u32(bytes, 12),
        stored_bytes: get_u32(bytes, 16),
        payload_crc: get_u32(bytes, 20),
    };
    if !(1..=MAX_BLOCK_ACCESSES).contains(&(head.accesses as usize)) {
        return bad(
            8,
            format!("a block of {} accesses is impossible", head.accesses),
        );
    }
    if head.raw_bytes as usize > MAX_RAW_BYTES {
        return bad(
            12,
            format!("a block of {} bytes is impossible", head.raw_bytes),
        );
    }
    if head.stored_bytes as usize > MAX_STORED_BYTES {
        return bad(
            16,
            format!(
                "a compressed block of {} bytes is impossible",
                head.stored_bytes
            ),
        );
    }
    Ok(head)
}

/// Encodes the end block.
pub(crate) fn encode_end(blocks: u32, totals: &Totals) -> Vec<u8> {
    let mut bytes = END_TAG.to_vec();
    bytes.extend(blocks.to_le_bytes());
    put_totals(&mut bytes, totals);
    put_crc(&mut bytes);
    bytes
}

/// Decodes the end block, its tag already checked.
pub(crate) fn decode_end(bytes: &[u8; END_BYTES]) -> Result<(u32, Totals), Bad> {
    check_crc(bytes, "end block")?;
    Ok((get_u32(bytes, 4), get_totals(bytes, 8)))
}

/// Encodes accesses: each is the difference of its line number to the one before (0 before the first of a block),
/// zigzag, then shifted left by one with the write flag below, as a variable-length integer.
pub(crate) fn encode_accesses(accesses: &[Access]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(accesses.len() * 3);
    let mut previous = 0i64;
    for access in accesses {
        let line = access.line() as i64;
        let difference = line - previous;
        previous = line;
        let zigzag = ((difference << 1) ^ (difference >> 63)) as u64;
        let mut value = zigzag << 1 | u64::from(access.write);
        while value >= 0x80 {
            bytes.push(value as u8 | 0x80);
            value >>= 7;
        }
        bytes.push(value as u8);
    }
    bytes
}

/// Decodes exactly `count` accesses; every byte must be used. `previous` is the last line of the block before.
pub(crate) fn decode_accesses(
    bytes: &[u8],
    count: usize,
    before: Option<u64>,
) -> Result<Vec<Access>, String> {
    let mut accesses = Vec::with_capacity(count);
    let mut rest = bytes.iter();
    let mut previous = 0i64;
    let mut before = before;
    for index in 0..count {
        let mut value = 0u64;
        for position in 0.. {
            let Some(&byte) = rest.next() else {
                return Err(format!("the block ends inside access {index}"));
            };
            if position == MAX_ACCESS_BYTES {
                return Err(format!("access {index} is too long"));
            }
            value |= u64::from(byte & 0x7f) << (7 * position);
            if byte & 0x80 == 0 {
                break;
            }
        }
        let zigzag = value >> 1;
        let difference = (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64);
        let line = previous + difference;
        if !(0..1i64 << LINE_NUMBER_BITS).contains(&line) {
            return Err(format!("access {index} is outside of the address space"));
        }
        if before == Some(line as u64) {
            return Err(format!("access {index} repeats the line before it"));
        }
        previous = line;
        before = Some(line as u64);
        accesses.push(Access {
            address: line as u64 * LINE_BYTES as u64,
            write: value & 1 == 1,
        });
    }
    if rest.next().is_some() {
        return Err("the block goes on after its last access".to_owned());
    }
    Ok(accesses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accesses_survive_at_the_ends_of_the_address_space() {
        let accesses: Vec<Access> = [0, u64::MAX, 64, u64::MAX, 0, 1 << 63]
            .iter()
            .enumerate()
            .map(|(index, &address)| Access::at(address, index % 2 == 1))
            .collect();
        let bytes = encode_accesses(&accesses);
        assert_eq!(decode_accesses(&bytes, accesses.len(), None), Ok(accesses));
    }

    #[test]
    fn impossible_accesses_are_refused() {
        assert!(
            decode_accesses(&[0x80], 1, None)
                .unwrap_err()
                .contains("ends inside access 0")
        );
        assert!(
            decode_accesses(&[0xff; 20], 1, None)
                .unwrap_err()
                .contains("too long")
        );
        assert!(
            decode_accesses(&[0x02], 1, None)
                .unwrap_err()
                .contains("outside")
        );
        assert!(
            decode_accesses(&[0x04, 0x00], 2, None)
                .unwrap_err()
                .contains("repeats")
        );
        assert!(
            decode_accesses(&[0x04], 1, Some(1))
                .unwrap_err()
                .contains("repeats")
        );
        assert!(
            decode_accesses(&[0x04, 0x04], 1, None)
                .unwrap_err()
                .contains("goes on")
        );
        let beyond = [0xfc, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f];
        assert!(
            decode_accesses(&beyond, 1, None)
                .unwrap_err()
                .contains("outside")
        );
    }

    #[test]
    fn block_heads_with_a_right_checksum_and_impossible_sizes_are_refused() {
        let good = BlockHead {
            number: 3,
            accesses: 1,
            raw_bytes: 1,
            stored_bytes: 1,
            payload_crc: 9,
        };
        let decode =
            |head: &BlockHead| decode_block_head(&encode_block_head(head).try_into().unwrap());
        assert_eq!(decode(&good), Ok(good));
        assert_eq!(
            decode(&BlockHead {
                accesses: 0,
                ..good
            })
            .unwrap_err()
            .offset,
            8
        );
        assert_eq!(
            decode(&BlockHead {
                accesses: 65_537,
                ..good
            })
            .unwrap_err()
            .offset,
            8
        );
        assert_eq!(
            decode(&BlockHead {
                raw_bytes: u32::MAX,
                ..good
            })
            .unwrap_err()
            .offset,
            12
        );
        assert_eq!(
            decode(&BlockHead {
                stored_bytes: u32::MAX,
                ..good
            })
            .unwrap_err()
            .offset,
            16
        );
    }
}
