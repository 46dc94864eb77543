//! Journals laid out by hand, for rules that random crashes rarely or never need (MJ5, MJ7, MJ9), and their mutants.
//!
//! Each check holds without a mutant and fails with the mutant named beside it.

use outrigger_journal_crash::cache::{Cache, Recorder};
use outrigger_journal_crash::workload::{Workload, empty_pool, record};
use outrigger_journal_explored::format::{
    HEADER_BYTES, Header, SUPERBLOCK_BYTES, Slots, seal, valid_header,
};
use outrigger_journal_explored::mutant::{Mutant, plant};
use outrigger_journal_explored::recovery::Plan;
use outrigger_journal_explored::{Geometry, JournalError, Pool};
use std::panic::catch_unwind;

const JOURNALS: u32 = 12;

/// A pool whose journals hold these transactions of one write each; `(id, watermark, group position, group size)`.
struct Layout {
    geometry: Geometry,
    memory: Vec<u8>,
}

impl Layout {
    fn new(transactions: &[(u64, u64, u16, u16)]) -> Self {
        let (geometry, memory) = empty_pool(1, JOURNALS);
        let mut layout = Self { geometry, memory };
        for (journal, (id, watermark, group_position, group_size)) in (0..).zip(transactions) {
            let mut bytes = vec![0; 64];
            bytes[HEADER_BYTES..HEADER_BYTES + 8]
                .copy_from_slice(&geometry.data_offset.to_le_bytes());
            bytes[HEADER_BYTES + 8] = 8;
            bytes[HEADER_BYTES + 12] = 1;
            bytes.extend(id.to_le_bytes());
            // The payload follows the entry's 16 bytes: header, entry and payload are one line.
            let payload = bytes.split_off(64);
            bytes[HEADER_BYTES + 16..HEADER_BYTES + 24].copy_from_slice(&payload);
            let header = Header {
                id: *id,
                watermark: *watermark,
                group_position: *group_position,
                group_size: *group_size,
                piece: 0,
                pieces: 1,
                bytes: 24,
            };
            seal(&mut bytes, &header, &geometry, journal);
            let at = geometry.journal_offset(journal) as usize;
            layout.memory[at..at + 64].copy_from_slice(&bytes);
        }
        layout
    }

    fn recorder(&self) -> Recorder {
        Recorder::new(Cache::new(self.memory.clone()), false)
    }

    fn plan(&self) -> Plan {
        Plan::new(&self.recorder(), &self.geometry).expect("valid slots")
    }

    fn replayed(&self) -> Vec<u64> {
        self.plan()
            .replay
            .iter()
            .map(|survivor| survivor.header.id)
            .collect()
    }

    /// What is durable right after recovery.
    fn recovered(&self) -> Self {
        let recorder = self.recorder();
        self.plan()
            .execute(&recorder, &self.geometry)
            .expect("a back end that does not fail");
        let memory = recorder.cache().media.clone();
        Self {
            geometry: self.geometry,
            memory,
        }
    }
}

/// Recovery walks down from the newest group to the first gap, not over it.
fn recovery_stops_at_a_gap() {
    let layout = Layout::new(&[(5, 4, 0, 1), (7, 4, 0, 1), (8, 4, 0, 1)]);
    assert_eq!(layout.replayed(), [7, 8]);
}

/// Nothing at or below the watermark is replayed.
fn recovery_stops_at_the_watermark() {
    let layout = Layout::new(&[(5, 4, 0, 1), (6, 4, 0, 1), (7, 5, 0, 1)]);
    assert_eq!(layout.replayed(), [6, 7]);
}

/// Headers say what is retired, so that recovery is bounded by what is in flight.
fn headers_carry_the_watermark() {
    let recording = record(Workload {
        seed: 5,
        threads: 1,
        transactions: 8,
        batch: 1,
        journals: 12,
        unlocks_early: false,
    });
    let largest = recording
        .epochs
        .iter()
        .flat_map(|epoch| &epoch.fenced)
        .filter_map(|(line, contents)| {
            let geometry = &recording.geometry;
            let journal =
                (0..12).find(|journal| geometry.journal_offset(*journal) / 64 == *line)?;
            let header = Header::decode(contents);
            (header.id > 0 && journal < 12).then_some(header.watermark)
        });
    assert!(largest.max().unwrap_or(0) > 0, "no header has a watermark");
}

/// What is settled is not replayed again.
fn settled_ids_are_left_alone() {
    let layout = Layout::new(&[(5, 4, 0, 1), (6, 4, 0, 1)]).recovered();
    assert_eq!(layout.replayed(), []);
    assert_eq!(layout.plan().leave, []);
}

/// Ids of discarded groups are not used again.
fn discarded_ids_are_settled() {
    let layout = Layout::new(&[(5, 4, 0, 1), (7, 4, 1, 3)]);
    assert_eq!(layout.replayed(), [5]);
    assert_eq!(layout.recovered().plan().recovered_upto, 7);
}

/// `recovered_upto` is durable when recovery returns.
fn recovered_upto_is_durable() {
    let layout = Layout::new(&[(5, 4, 0, 1)]).recovered();
    assert_eq!(layout.plan().recovered_upto, 5);
}

/// A header that was changed, entries as they were, is no header.
fn headers_are_covered() {
    let layout = Layout::new(&[(5, 4, 0, 1)]);
    let at = layout.geometry.journal_offset(0) as usize;
    for bit in 0..32 * 8 {
        let mut bytes = layout.memory[at..at + 64].to_vec();
        bytes[8 + bit / 8] ^= 1 << (bit % 8);
        assert_eq!(valid_header(&bytes, &layout.geometry, 0), None, "bit {bit}");
    }
}

/// A slot with a wrong checksum does not count.
fn slots_are_covered() {
    let mut layout = Layout::new(&[]);
    layout.memory[4096] = 9;
    let slots = Slots::load(&layout.recorder(), &layout.geometry).expect("the other slot");
    assert_eq!(slots.upto(), 0);
}

/// Space of an open transaction's frees is nobody's.
fn freed_space_waits_for_the_commit() {
    let test = || {
        let (_, memory) = empty_pool(1, JOURNALS);
        let pool = Pool::open_on(Recorder::new(Cache::new(memory), true)).expect("a pool");
        let blocks = pool.status().blocks;
        let mut all = pool.begin().expect("a pool that works");
        let offset = all.allocate(blocks * 64).expect("an empty pool");
        all.commit().expect("small");
        let mut freeing = pool.begin().expect("a pool that works");
        freeing.free(offset, blocks * 64).expect("an allocation");
        let mut other = pool.begin().expect("a pool that works");
        assert!(matches!(
            other.allocate(64),
            Err(JournalError::NoSpace { .. })
        ));
    };
    shuttle::check_random(test, 1);
}

/// A superblock that was changed is none.
fn superblock_is_covered() {
    let (geometry, memory) = empty_pool(1, JOURNALS);
    let mut bytes: [u8; SUPERBLOCK_BYTES] = memory[..SUPERBLOCK_BYTES].try_into().expect("as long");
    bytes[20] ^= 4;
    let read = Geometry::read(&bytes, geometry.sizes.pool_bytes);
    assert!(
        matches!(read, Err(JournalError::Damaged { .. })),
        "{read:?}"
    );
}

/// What `commit` has returned of is in flight: the next fence, a drain's too, retires it. Journals are freed in the order of ids,
/// so a transaction that is in flight late loses nothing; a drain would leave something to recover.
fn a_commit_is_in_flight_when_it_returns() {
    let test = || {
        let (_, memory) = empty_pool(1, JOURNALS);
        let pool = Pool::open_on(Recorder::new(Cache::new(memory), true)).expect("a pool");
        let mut transaction = pool.begin().expect("a pool that works");
        transaction.write(0, b"x").expect("inside of the data");
        let id = transaction.commit().expect("small");
        pool.drain().expect("a back end that does not fail");
        assert_eq!(pool.status().watermark, id);
    };
    shuttle::check_random(test, 1);
}

macro_rules! directed {
    ($($check:ident: $($mutant:ident),*;)*) => {$(
        mod $check {
            use super::*;

            #[test]
            fn holds() {
                plant(None);
                super::$check();
            }

            #[test]
            fn fails_with_its_mutants() {
                $(
                    let outcome = catch_unwind(|| {
                        plant(Some(Mutant::$mutant));
                        super::$check();
                    });
                    assert!(outcome.is_err(), "{:?} survives", Mutant::$mutant);
                )*
            }
        }
    )*};
}

directed! {
    recovery_stops_at_a_gap: AcrossGaps;
    recovery_stops_at_the_watermark: WatermarkComparedWrong;
    headers_carry_the_watermark: NoWatermark;
    settled_ids_are_left_alone: UptoComparedWrong, UptoIgnored;
    discarded_ids_are_settled: UptoOfReplayed;
    recovered_upto_is_durable: UptoNotWrittenBack, UptoNotFenced;
    headers_are_covered: ChecksumWithoutHeader, ChecksumNotChecked;
    slots_are_covered: SlotChecksumNotChecked;
    superblock_is_covered: SuperblockChecksumNotChecked;
    a_commit_is_in_flight_when_it_returns: ReturnedBeforeInFlight;
    freed_space_waits_for_the_commit: FreedSpaceReusedAtOnce;
}
