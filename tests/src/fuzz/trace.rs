//! Trace files: whole, torn, and damaged with checksums that are right all the same.

use super::random::Random;
use super::{Reached, Subject, Target, allocation, ensure, reach};
use outrigger_trace::{Access, TraceError, TraceReader};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// Most bytes that reading a trace takes: a header or a block before and after decompression, its accesses, the decompressor.
const MOST_BYTES: usize = 4 << 20;
/// Name of the trace in errors.
const NAME: &str = "fuzzed.trace";

struct Trace(Subject);

pub(super) fn target(subject: Subject) -> Box<dyn Target> {
    Box::new(Trace(subject))
}

/// A source that gives little at a time, and is interrupted.
struct Source<'a> {
    bytes: &'a [u8],
    random: Random,
}

impl Read for Source<'_> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.random.one_in(16) {
            return Err(ErrorKind::Interrupted.into());
        }
        let most = if self.random.one_in(4) {
            1 + self.random.below(8) as usize
        } else {
            usize::MAX
        };
        let count = into.len().min(self.bytes.len()).min(most);
        let (given, rest) = self.bytes.split_at(count);
        into[..count].copy_from_slice(given);
        self.bytes = rest;
        Ok(count)
    }
}

/// Numbers of a file that a writer would have counted, each of which can be spoilt before its checksum is made.
struct Image {
    bytes: Vec<u8>,
    /// What was spoilt below a right checksum.
    spoilt: bool,
}

fn put(bytes: &mut Vec<u8>, value: u64, width: usize) {
    bytes.extend_from_slice(&value.to_le_bytes()[..width]);
}

fn seal(bytes: &mut Vec<u8>, start: usize) {
    let checksum = crc32fast::hash(&bytes[start..]);
    put(bytes, u64::from(checksum), 4);
}

/// Spoils a number once in a while.
fn maybe(random: &mut Random, spoilt: &mut bool, value: u64, width: usize) -> u64 {
    let mask = u64::MAX >> (64 - 8 * width);
    if random.one_in(60) {
        let new = random.tricky() & mask;
        *spoilt |= new != value & mask;
        new
    } else {
        value
    }
}

fn image(random: &mut Random, blocks: &[Vec<Access>]) -> Image {
    let mut spoilt = false;
    let mut bytes = b"\x89ORT\r\n\x1a\n".to_vec();
    let accesses: u64 = blocks.iter().map(|block| block.len() as u64).sum();
    let writes = blocks.iter().flatten().filter(|access| access.write);
    let totals = [accesses, writes.count() as u64, random.below(100)];
    let strings: Vec<Vec<u8>> = (0..1 + random.below(3))
        .map(|_| {
            let length = random.below(12) as usize;
            (0..length).map(|_| b'a' + random.below(26) as u8).collect()
        })
        .collect();
    let length: usize = 56 + strings.iter().map(|text| 4 + text.len()).sum::<usize>();
    let mut number = |random: &mut Random, bytes: &mut Vec<u8>, value: u64, width: usize| {
        let value = maybe(random, &mut spoilt, value, width);
        put(bytes, value, width);
    };
    number(random, &mut bytes, 1, 4);
    number(random, &mut bytes, length as u64, 4);
    for total in totals {
        number(random, &mut bytes, total, 8);
    }
    number(random, &mut bytes, blocks.len() as u64, 8);
    number(random, &mut bytes, strings.len() as u64, 4);
    for text in &strings {
        number(random, &mut bytes, text.len() as u64, 4);
        bytes.extend_from_slice(text);
    }
    seal(&mut bytes, 0);
    for (index, block) in blocks.iter().enumerate() {
        let raw = encoded(block);
        // One stored block of deflate.
        let mut stored = vec![1];
        put(&mut stored, raw.len() as u64, 2);
        put(&mut stored, !(raw.len() as u64) & 0xffff, 2);
        stored.extend_from_slice(&raw);
        if random.one_in(40) {
            spoilt |= random.spoil(&mut stored);
        }
        let start = bytes.len();
        bytes.extend_from_slice(b"BLOK");
        let mut number = |random: &mut Random, bytes: &mut Vec<u8>, value: u64| {
            let value = maybe(random, &mut spoilt, value, 4);
            put(bytes, value, 4);
        };
        number(random, &mut bytes, index as u64);
        number(random, &mut bytes, block.len() as u64);
        number(random, &mut bytes, raw.len() as u64);
        number(random, &mut bytes, stored.len() as u64);
        put(&mut bytes, u64::from(crc32fast::hash(&stored)), 4);
        seal(&mut bytes, start);
        bytes.extend_from_slice(&stored);
    }
    let start = bytes.len();
    bytes.extend_from_slice(b"DONE");
    let mut number = |random: &mut Random, bytes: &mut Vec<u8>, value: u64, width: usize| {
        let value = maybe(random, &mut spoilt, value, width);
        put(bytes, value, width);
    };
    number(random, &mut bytes, blocks.len() as u64, 4);
    for total in totals {
        number(random, &mut bytes, total, 8);
    }
    seal(&mut bytes, start);
    Image { bytes, spoilt }
}

/// The payload of a block, from the format's description.
fn encoded(block: &[Access]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut before = 0_i64;
    for access in block {
        let line = (access.address / 64) as i64;
        let difference = line - before;
        before = line;
        let zigzag = if difference >= 0 {
            2 * difference as u64
        } else {
            2 * (-(difference + 1)) as u64 + 1
        };
        let mut value = 2 * zigzag + u64::from(access.write);
        while value >= 0x80 {
            bytes.push(value as u8 & 0x7f | 0x80);
            value >>= 7;
        }
        bytes.push(value as u8);
    }
    bytes
}

fn some_blocks(random: &mut Random) -> Vec<Vec<Access>> {
    let mut last = None;
    let blocks = random.below(4);
    (0..blocks)
        .map(|_| {
            (0..1 + random.below(12))
                .map(|_| {
                    let mut address = random.tricky() & !63;
                    if last == Some(address) {
                        address ^= 64;
                    }
                    last = Some(address);
                    Access {
                        address,
                        write: random.one_in(2),
                    }
                })
                .collect()
        })
        .collect()
}

/// Accesses, and why there are no more: `None` when the trace is whole.
struct ReadTrace {
    accesses: Vec<Access>,
    error: Option<TraceError>,
    bytes_read: u64,
    promised: u64,
}

fn read(bytes: &[u8], random: &Random) -> ReadTrace {
    let source = Source {
        bytes,
        random: random.clone(),
    };
    let mut read = ReadTrace {
        accesses: Vec::new(),
        error: None,
        bytes_read: 0,
        promised: 0,
    };
    match TraceReader::from_source(source, Path::new(NAME)) {
        Ok(mut reader) => {
            for access in reader.by_ref() {
                match access {
                    Ok(access) => read.accesses.push(access),
                    Err(error) => read.error = Some(error),
                }
            }
            read.bytes_read = reader.bytes_read();
            read.promised = reader.totals().accesses;
        }
        Err(error) => read.error = Some(error),
    }
    read
}

impl Target for Trace {
    fn places(&self) -> &'static [&'static str] {
        &[
            "whole",
            "torn",
            "flipped",
            "spoilt below a checksum",
            "damaged",
        ]
    }

    fn run(&mut self, random: &mut Random, reached: &mut Reached) -> Result<(), String> {
        let blocks = some_blocks(random);
        let accesses: Vec<Access> = blocks.iter().flatten().copied().collect();
        let mut image = image(random, &blocks);
        let length = image.bytes.len() as u64;
        let mut torn = false;
        let mut flipped = false;
        match random.below(6) {
            0 => {
                image.bytes.truncate(random.below(length) as usize);
                torn = true;
            }
            1 => {
                let more = 1 + random.below(9) as usize;
                image.bytes.extend(random.bytes(more));
                torn = true;
            }
            2 => {
                let at = random.below(length) as usize;
                image.bytes[at] ^= 1 << random.below(8);
                flipped = true;
            }
            _ => {}
        }
        if image.spoilt {
            reach(reached, "spoilt below a checksum");
        }
        let (mut found, peak) = allocation::peak_of(|| read(&image.bytes, random));
        if self.0 == Subject::Naive
            && let Some(TraceError::Damaged { what, .. }) = &found.error
            && what.contains("ends inside")
        {
            // Takes the end of the file for the end of the trace.
            found.error = None;
        }
        ensure(peak <= MOST_BYTES, || format!("{peak} bytes of memory"))?;
        ensure(found.bytes_read <= image.bytes.len() as u64, || {
            format!("{} of {} bytes read", found.bytes_read, image.bytes.len())
        })?;
        let aligned = found.accesses.iter().all(|access| access.address % 64 == 0);
        let repeats = found
            .accesses
            .windows(2)
            .any(|pair| pair[0].address == pair[1].address);
        ensure(aligned && !repeats, || {
            "accesses that no writer writes".to_owned()
        })?;
        match &found.error {
            None => {
                ensure(!torn && !flipped, || {
                    "a torn or changed file is whole".to_owned()
                })?;
                ensure(found.promised == found.accesses.len() as u64, || {
                    format!("{} accesses of {}", found.accesses.len(), found.promised)
                })?;
                if !image.spoilt {
                    reach(reached, "whole");
                    ensure(found.accesses == accesses, || "other accesses".to_owned())?;
                }
            }
            Some(TraceError::Damaged { path, offset, what }) => {
                reach(reached, "damaged");
                ensure(torn || flipped || image.spoilt, || {
                    format!("a whole file is damaged at {offset}: {what}")
                })?;
                ensure(*offset <= image.bytes.len() as u64, || {
                    format!("damage at {offset} of {} bytes", image.bytes.len())
                })?;
                ensure(path == Path::new(NAME) && !what.is_empty(), || {
                    "an error without file or text".to_owned()
                })?;
                if torn {
                    reach(reached, "torn");
                }
                if flipped {
                    reach(reached, "flipped");
                }
                // What was handed out before the damage was right, unless the damage has a right checksum.
                if !image.spoilt {
                    ensure(accesses.starts_with(&found.accesses), || {
                        "wrong accesses before the damage".to_owned()
                    })?;
                }
            }
            Some(other) => return Err(format!("an error of another kind: {other}")),
        }
        Ok(())
    }
}
