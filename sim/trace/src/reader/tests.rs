//! Round trips, and every kind of damage to a small file: truncation, bit flips, swapped, repeated and lost blocks.

use super::TraceReader;
use crate::access::Access;
use crate::error::{Result, TraceError};
use crate::format::{Description, Totals};
use crate::random::SplitMix64;
use crate::summary::TraceSummary;
use crate::writer::TraceWriter;
use std::fs;
use std::path::Path;

fn description() -> Description {
    Description {
        program: "prögram".to_owned(),
        arguments: vec!["-x".to_owned(), String::new()],
    }
}

/// Accesses without a repetition of a line, near and far, some writing.
fn some_accesses(count: usize) -> Vec<Access> {
    let seed = std::env::var("OUTRIGGER_SEED")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(1);
    println!("OUTRIGGER_SEED={seed}");
    let mut random = SplitMix64::new(seed);
    let mut accesses: Vec<Access> = Vec::new();
    while accesses.len() < count {
        let address = match random.below(3) {
            0 => random.next_u64(),
            _ => 0x4000_0000 + random.below(1 << 16),
        };
        let access = Access::at(address, random.below(3) == 0);
        if accesses
            .last()
            .is_none_or(|last| last.address != access.address)
        {
            accesses.push(access);
        }
    }
    accesses
}

/// A file of `accesses` in blocks of `block_accesses`.
fn file_of(accesses: &[Access], block_accesses: usize) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.trace");
    let mut writer =
        TraceWriter::with_block_accesses(&path, description(), block_accesses).unwrap();
    accesses
        .iter()
        .for_each(|&access| writer.push(access).unwrap());
    writer.finish().unwrap();
    assert_eq!(
        fs::read_dir(folder.path()).unwrap().count(),
        1,
        "nothing is left beside the file"
    );
    fs::read(path).unwrap()
}

fn read(bytes: &[u8]) -> Result<Vec<Access>> {
    TraceReader::from_source(bytes, Path::new("some.trace"))?.collect()
}

/// The offset and the text of the error that `bytes` must give.
fn damage(bytes: &[u8]) -> (u64, String) {
    let error = read(bytes).expect_err("damage goes unnoticed");
    assert!(
        error.to_string().starts_with("some.trace: at byte "),
        "{error}"
    );
    match error {
        TraceError::Damaged { offset, what, .. } => {
            assert!(offset <= bytes.len() as u64, "{offset}: {what}");
            (offset, what)
        }
        other => panic!("{other}"),
    }
}

#[test]
fn what_was_written_is_read() {
    for count in [0, 1, 2, 7, 8, 9, 100] {
        let accesses = some_accesses(count);
        let bytes = file_of(&accesses, 8);
        let mut reader = TraceReader::from_source(&bytes[..], Path::new("x")).unwrap();
        assert_eq!(reader.description(), &description());
        assert_eq!(reader.blocks(), count.div_ceil(8) as u64);
        let mut pages: Vec<u64> = accesses.iter().map(|access| access.page()).collect();
        pages.sort_unstable();
        pages.dedup();
        let totals = Totals {
            accesses: count as u64,
            writes: accesses.iter().filter(|access| access.write).count() as u64,
            pages: pages.len() as u64,
        };
        assert_eq!(reader.totals(), totals);
        assert_eq!(
            reader.by_ref().collect::<Result<Vec<_>>>().unwrap(),
            accesses
        );
        assert_eq!(reader.bytes_read(), bytes.len() as u64);
        assert!(reader.next().is_none());
    }
}

#[test]
fn full_blocks_of_the_default_size_are_read() {
    let accesses = some_accesses(2 * super::super::format::MAX_BLOCK_ACCESSES + 1);
    assert_eq!(
        read(&file_of(
            &accesses,
            super::super::format::MAX_BLOCK_ACCESSES
        ))
        .unwrap(),
        accesses
    );
}

#[test]
fn every_truncation_is_an_error_at_the_end_of_the_file_or_before() {
    let bytes = file_of(&some_accesses(30), 8);
    for length in 0..bytes.len() {
        let (offset, what) = damage(&bytes[..length]);
        assert_eq!(offset, length as u64, "{what}");
        assert!(what.contains("ends") || what.contains("empty"), "{what}");
    }
}

#[test]
fn every_single_bit_flip_is_an_error() {
    let mut bytes = file_of(&some_accesses(30), 8);
    for bit in 0..bytes.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        damage(&bytes);
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
    assert!(read(&bytes).is_ok());
}

/// Byte ranges of the blocks in a file.
fn block_ranges(bytes: &[u8]) -> Vec<std::ops::Range<usize>> {
    let starts: Vec<usize> = (0..bytes.len() - 4)
        .filter(|&at| [b"BLOK", b"DONE"].contains(&bytes[at..at + 4].try_into().unwrap()))
        .collect();
    starts.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

#[test]
fn whole_blocks_that_are_lost_swapped_or_repeated_are_noticed() {
    let bytes = file_of(&some_accesses(30), 8);
    let blocks = block_ranges(&bytes);
    assert_eq!(blocks.len(), 4);
    let (one, two) = (&bytes[blocks[1].clone()], &bytes[blocks[2].clone()]);
    let with_middle = |middle: &[&[u8]]| {
        [
            &bytes[..blocks[1].start],
            &middle.concat(),
            &bytes[blocks[2].end..],
        ]
        .concat()
    };
    assert_eq!(
        read(&with_middle(&[one, two])).unwrap(),
        read(&bytes).unwrap()
    );
    for middle in [
        &[two, one][..],
        &[one][..],
        &[two][..],
        &[one, one, two][..],
        &[][..],
    ] {
        let (offset, what) = damage(&with_middle(middle));
        assert!(what.contains("belongs"), "{what}");
        assert!(offset > blocks[0].end as u64);
    }
    let without_last = [&bytes[..blocks[3].start], &bytes[blocks[3].end..]].concat();
    assert!(damage(&without_last).1.contains("counts 4 blocks"));
}

#[test]
fn foreign_files_and_what_follows_the_end_are_refused() {
    for foreign in [
        &b"#!/bin/sh\n"[..],
        &[0; 4096],
        b"\x89PNG\r\n\x1a\n and more than fifty-two bytes of something else",
    ] {
        let (offset, what) = damage(foreign);
        assert!(
            (offset == 0 && what.contains("not an Outrigger trace"))
                || what.contains("inside the header"),
            "{what}"
        );
    }
    let mut bytes = file_of(&some_accesses(3), 8);
    let newer = {
        let mut copy = bytes.clone();
        copy[8] = 2;
        copy
    };
    assert_eq!(damage(&newer).0, 8);
    assert!(damage(&newer).1.contains("version 2 is not supported"));
    let end = bytes.len() as u64;
    bytes.push(0);
    assert_eq!(
        damage(&bytes),
        (end, "the file goes on after the end block".to_owned())
    );
}

#[test]
fn good_accesses_come_before_the_damage_and_nothing_after() {
    let accesses = some_accesses(30);
    let mut bytes = file_of(&accesses, 8);
    let third = block_ranges(&bytes)[2].end - 1;
    bytes[third] ^= 1;
    let items: Vec<_> = TraceReader::from_source(&bytes[..], Path::new("x"))
        .unwrap()
        .collect();
    assert_eq!(items.len(), 17);
    assert!(
        items[..16]
            .iter()
            .zip(&accesses)
            .all(|(item, access)| item.as_ref().unwrap() == access)
    );
    assert!(
        items[16]
            .as_ref()
            .unwrap_err()
            .to_string()
            .contains("block 2 is damaged")
    );
}

#[test]
fn a_writer_that_is_not_finished_leaves_nothing_and_keeps_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.trace");
    fs::write(&path, "older").unwrap();
    let mut writer = TraceWriter::create(&path, description()).unwrap();
    some_accesses(20)
        .iter()
        .for_each(|&access| writer.push(access).unwrap());
    drop(writer);
    assert_eq!(fs::read(&path).unwrap(), b"older");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn places_that_cannot_be_written_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("no/such/x.trace");
    let error = TraceWriter::create(&missing, description())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("no/such/x.trace") && error.contains("No such file"),
        "{error}"
    );
    let error = TraceWriter::create(folder.path(), description())
        .unwrap_err()
        .to_string();
    assert!(error.contains("is not a regular file"), "{error}");
    let long = Description {
        program: "x".repeat(2 << 20),
        arguments: Vec::new(),
    };
    let error = TraceWriter::create(&folder.path().join("x"), long)
        .unwrap_err()
        .to_string();
    assert!(error.contains("2097"), "{error}");
    let error = TraceReader::open(&missing).unwrap_err().to_string();
    assert!(error.contains("cannot open"), "{error}");
}

#[test]
fn the_summary_counts_pages_lines_and_touches() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.trace");
    let mut writer = TraceWriter::create(&path, description()).unwrap();
    for (address, write) in [
        (0x1000, false),
        (0x1008, true),
        (0x1040, false),
        (0x3000, false),
        (0x1000, false),
    ] {
        writer.push(Access::at(address, write)).unwrap();
    }
    writer.finish().unwrap();
    let summary = TraceSummary::read(&path).unwrap();
    assert_eq!(
        summary.totals,
        Totals {
            accesses: 4,
            writes: 1,
            pages: 2
        }
    );
    assert_eq!(
        (
            summary.lines,
            summary.written_lines,
            summary.written_pages,
            summary.page_touches
        ),
        (3, 1, 1, 3)
    );
    assert_eq!(summary.addresses, Some((0x1000, 0x3000)));
    assert_eq!(summary.file_bytes, fs::metadata(&path).unwrap().len());
}
