//! Damage of journals and superblock is detected (MJ9): every single bit, and lines torn between old and new.

use outrigger_journal_crash::cache::LINE;
use outrigger_journal_crash::workload::{Recording, Workload, record};
use outrigger_journal_explored::format::{
    HEADER_BYTES, Header, SUPERBLOCK_BYTES, Slots, valid_header,
};
use outrigger_journal_explored::{Geometry, JournalError};

/// Faults injected into journals; `OUTRIGGER_STEPS` divides them by a hundred.
const FAULTS: u64 = 100_000_000;

fn faults() -> u64 {
    if std::env::var_os("OUTRIGGER_STEPS").is_some() {
        FAULTS / 100
    } else {
        FAULTS
    }
}

/// A pool whose journals are valid, and their bytes: number, used bytes.
fn journals(recording: &Recording) -> Vec<(u32, Vec<u8>)> {
    let geometry = &recording.geometry;
    let mut memory = recording.start.clone();
    for epoch in &recording.epochs {
        for (line, contents) in &epoch.fenced {
            memory[*line as usize * LINE..][..LINE].copy_from_slice(contents);
        }
    }
    let size = geometry.sizes.journal_bytes as usize;
    let whole = |journal: u32| memory[geometry.journal_offset(journal) as usize..][..size].to_vec();
    let all = (0..geometry.sizes.journals).map(|journal| (journal, whole(journal)));
    all.filter(|(journal, bytes)| valid_header(bytes, geometry, *journal).is_some())
        .collect()
}

fn used(bytes: &[u8]) -> usize {
    HEADER_BYTES + Header::decode(bytes).bytes as usize
}

#[test]
fn every_bit_of_the_superblock_is_covered() {
    let geometry = record(Workload::random(1)).geometry;
    let bytes = geometry.to_bytes();
    let size = geometry.sizes.pool_bytes;
    assert_eq!(Geometry::read(&bytes, size).expect("undamaged"), geometry);
    for bit in 0..SUPERBLOCK_BYTES * 8 {
        let mut damaged = bytes;
        damaged[bit / 8] ^= 1 << (bit % 8);
        let error = Geometry::read(&damaged, size).expect_err("a bit is wrong");
        let names_what = match bit / 8 {
            0..8 => matches!(error, JournalError::NotAPool { .. }),
            8..12 => matches!(error, JournalError::WrongVersion { .. }),
            _ => matches!(
                error,
                JournalError::Damaged {
                    field: "checksum",
                    ..
                }
            ),
        };
        assert!(names_what, "bit {bit}: {error}");
    }
}

#[test]
fn every_bit_of_the_slots_is_covered() {
    let recording = record(Workload::random(2));
    let slots = |memory: &[u8]| {
        let cache = outrigger_journal_crash::cache::Cache::new(memory.to_vec());
        Slots::load(
            &outrigger_journal_crash::cache::Recorder::new(cache, false),
            &recording.geometry,
        )
    };
    for slot in 0..2 {
        for bit in 0..128 {
            let mut memory = recording.start.clone();
            memory[4096 * (slot + 1) + bit / 8] ^= 1 << (bit % 8);
            let values = slots(&memory).expect("the other slot").values();
            assert_eq!(values[slot], None, "bit {bit} of slot {slot}");
            assert_eq!(values[1 - slot], Some(0));
        }
    }
    let mut memory = recording.start.clone();
    memory[4096] ^= 1;
    memory[8192] ^= 1;
    assert!(matches!(
        slots(&memory),
        Err(JournalError::Damaged {
            field: "recovered_upto",
            ..
        })
    ));
}

#[test]
fn every_bit_of_a_journal_is_covered() {
    for seed in 1..20 {
        let recording = record(Workload::random(seed));
        for (journal, bytes) in journals(&recording) {
            for bit in 0..used(&bytes) * 8 {
                let mut damaged = bytes.clone();
                damaged[bit / 8] ^= 1 << (bit % 8);
                let header = valid_header(&damaged, &recording.geometry, journal);
                assert_eq!(header, None, "seed {seed}, journal {journal}, bit {bit}");
            }
        }
    }
}

#[test]
fn a_journal_is_valid_in_its_own_place_only() {
    let recording = record(Workload::random(3));
    for (journal, bytes) in journals(&recording) {
        for other in 0..recording.geometry.sizes.journals {
            let header = valid_header(&bytes, &recording.geometry, other);
            assert_eq!(header.is_some(), other == journal);
        }
        let mut foreign = recording.geometry;
        foreign.identity[3] ^= 1;
        assert_eq!(valid_header(&bytes, &foreign, journal), None);
    }
}

/// Flips of one to four bits, bytes and words set to anything, and lines torn between what they hold and an older journal.
#[test]
fn no_damaged_journal_is_taken_for_valid() {
    let count = faults();
    let workers = std::thread::available_parallelism().map_or(1, usize::from) as u64;
    println!("OUTRIGGER_SEED does not matter: seeds 1 to {workers}");
    std::thread::scope(|threads| {
        for worker in 1..=workers {
            threads.spawn(move || inject(worker, count.div_ceil(workers)));
        }
    });
}

fn inject(seed: u64, count: u64) {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut injected = 0;
    let mut workload = seed * 1_000;
    while injected < count {
        workload += 1;
        let recording = record(Workload::random(workload));
        let all = journals(&recording);
        if all.len() < 2 {
            continue;
        }
        for _ in 0..500_000.min(count - injected) {
            let (journal, bytes) = &all[random.usize(..all.len())];
            let mut damaged = bytes.clone();
            damage(&mut damaged, used(bytes), &all, &mut random);
            if damaged[..used(bytes)] != bytes[..used(bytes)] {
                injected += 1;
                let header = valid_header(&damaged, &recording.geometry, *journal);
                assert_eq!(
                    header, None,
                    "workload {workload}, journal {journal}: {damaged:02x?}"
                );
            }
        }
    }
}

fn damage(bytes: &mut [u8], used: usize, all: &[(u32, Vec<u8>)], random: &mut fastrand::Rng) {
    match random.u8(..4) {
        0 => {
            for _ in 0..random.u8(1..=4) {
                let bit = random.usize(..used * 8);
                bytes[bit / 8] ^= 1 << (bit % 8);
            }
        }
        1 => bytes[random.usize(..used)] = random.u8(..),
        2 => {
            let word = random.usize(..used / 8) * 8;
            bytes[word..word + 8].copy_from_slice(&random.u64(..).to_le_bytes());
        }
        _ => {
            let other = &all[random.usize(..all.len())].1;
            let words = random.u64(..);
            for word in (0..bytes.len() / 8).filter(|word| words >> (word % 64) & 1 != 0) {
                bytes[word * 8..][..8].copy_from_slice(&other[word * 8..][..8]);
            }
        }
    }
}
