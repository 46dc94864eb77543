//! Each pattern against its measured size, and a property of its touch order.

use super::{ARENA_FIRST_PAGE, Kind, Scale, generate};
use crate::access::Access;
use std::collections::{HashMap, HashSet};

fn accesses(kind: Kind, seed: u64, scale: Scale) -> Vec<Access> {
    let mut all = Vec::new();
    let mut sink = |access| {
        all.push(access);
        Ok(())
    };
    generate(kind, seed, scale, &mut sink).unwrap();
    all
}

/// Page of each touch, as an index into the arena.
fn touches(accesses: &[Access]) -> Vec<u64> {
    let mut pages: Vec<u64> = accesses
        .iter()
        .map(|access| access.page() - ARENA_FIRST_PAGE)
        .collect();
    pages.dedup();
    pages
}

/// Sizes measured with an independent implementation at seed 1: accesses, page touches, pages.
const MEASURED: [(Kind, usize, usize, usize); 16] = [
    (Kind::Sequential, 524_288, 32_768, 8192),
    (Kind::Stride5, 262_144, 32_768, 8192),
    (Kind::Streams8, 524_288, 32_768, 8192),
    (Kind::MatrixNaive, 2_098_176, 2_098_176, 2064),
    (Kind::MatrixBlocked, 1_572_864, 1_572_864, 3072),
    (Kind::BreadthFirst, 8_775_274, 8_775_273, 2636),
    (Kind::HashJoin, 1_572_864, 1_572_864, 7168),
    (Kind::BTree, 1_943_056, 233_941, 4113),
    (Kind::ZipfKeyValue, 1_200_000, 800_000, 8704),
    (Kind::GarbageSweep, 316_432, 133_940, 8192),
    (Kind::Phases, 805_248, 191_612, 6144),
    (Kind::MultiProcess, 600_000, 79_492, 10_019),
    (Kind::Random, 600_000, 299_964, 8192),
    (Kind::Chase, 65_536, 65_536, 8192),
    (Kind::Columnar, 532_603, 24_699, 7943),
    (Kind::Stencil, 4_186_112, 4_186_112, 8184),
];

#[test]
fn sizes_at_scale_1_are_the_measured_ones() {
    for (kind, expected_accesses, expected_touches, expected_pages) in MEASURED {
        let (mut count, mut page_touches, mut pages, mut last) = (0, 0, HashSet::new(), None);
        let mut sink = |access: Access| {
            count += 1;
            if last.replace(access.page()) != Some(access.page()) {
                page_touches += 1;
                pages.insert(access.page());
            }
            Ok(())
        };
        generate(kind, 1, Scale::ONE, &mut sink).unwrap();
        let measured = (expected_accesses, expected_touches, expected_pages);
        assert_eq!((count, page_touches, pages.len()), measured, "{kind}");
    }
}

#[test]
fn every_kind_is_repeatable_merged_in_the_arena_and_follows_its_scale() {
    let sixteenth = Scale::new(1.0 / 16.0).unwrap();
    for (kind, full_accesses, _, full_pages) in MEASURED {
        let all = accesses(kind, 7, sixteenth);
        assert_eq!(all, accesses(kind, 7, sixteenth), "{kind}");
        assert!(
            all.windows(2)
                .all(|pair| pair[0].address != pair[1].address),
            "{kind}"
        );
        assert!(
            all.iter().all(|access| access.page() >= ARENA_FIRST_PAGE),
            "{kind}"
        );
        let pages = all
            .iter()
            .map(|access| access.page())
            .collect::<HashSet<_>>()
            .len();
        for (what, scaled, full) in [
            ("pages", pages, full_pages),
            ("accesses", all.len(), full_accesses),
        ] {
            let share = scaled as f64 * 16.0 / full as f64;
            assert!(
                (0.5..=2.0).contains(&share),
                "{kind}: {what} {scaled} of {full}"
            );
        }
    }
}

#[test]
fn every_kind_works_at_the_smallest_scale_and_random_ones_follow_the_seed() {
    let smallest = Scale::new(Scale::MINIMUM).unwrap();
    let fixed = [
        Kind::Sequential,
        Kind::Stride5,
        Kind::MatrixNaive,
        Kind::MatrixBlocked,
        Kind::Stencil,
    ];
    for kind in Kind::ALL {
        let (one, two) = (accesses(kind, 1, smallest), accesses(kind, 2, smallest));
        assert!(!one.is_empty(), "{kind}");
        assert_eq!(one == two, fixed.contains(&kind), "{kind}");
    }
}

#[test]
fn names_and_scales_are_parsed_strictly() {
    for kind in Kind::ALL {
        assert_eq!(kind.name().parse(), Ok(kind));
    }
    assert!("Seq".parse::<Kind>().unwrap_err().contains("seq, stride5"));
    assert_eq!(Scale::new(Scale::MAXIMUM * 1.01), None);
    assert_eq!(Scale::new(f64::NAN), None);
}

fn small(kind: Kind) -> Vec<Access> {
    accesses(kind, 1, Scale::new(1.0 / 16.0).unwrap())
}

#[test]
fn sequential_goes_up_and_writes_every_fourth_page() {
    let all = small(Kind::Sequential);
    let expected: Vec<u64> = (0..4).flat_map(|_| 0..512).collect();
    assert_eq!(touches(&all), expected);
    assert!(
        all.iter()
            .all(|access| access.write == (access.page() - ARENA_FIRST_PAGE).is_multiple_of(4))
    );
}

#[test]
fn stride_5_steps_by_five_except_between_phases() {
    let pages = touches(&small(Kind::Stride5));
    let other = pages
        .windows(2)
        .filter(|pair| pair[1] != pair[0] + 5)
        .count();
    assert_eq!(other, 4 * 5 - 1);
}

#[test]
fn streams_8_are_sequential_each_and_only_the_last_writes() {
    let all = small(Kind::Streams8);
    let mut next = [0; 8];
    for page in touches(&all) {
        let stream = (page / 64) as usize;
        assert_eq!(page % 64, next[stream] % 64);
        next[stream] += 1;
    }
    assert_eq!(next, [4 * 64; 8]);
    assert!(
        all.iter()
            .all(|access| access.write == ((access.page() - ARENA_FIRST_PAGE) / 64 == 7))
    );
}

#[test]
fn matrix_products_read_two_matrices_and_write_the_third() {
    for kind in [Kind::MatrixNaive, Kind::MatrixBlocked] {
        // A quarter of 1024: 256 x 256 doubles, 128 pages each.
        let all = small(kind);
        for access in &all {
            assert_eq!(
                access.write,
                (access.page() - ARENA_FIRST_PAGE) / 128 == 2,
                "{kind}"
            );
        }
    }
}

#[test]
fn stencil_reads_three_rows_around_the_one_it_writes() {
    for group in small(Kind::Stencil).chunks(4) {
        let rows: Vec<u64> = group
            .iter()
            .map(|access| (access.page() - ARENA_FIRST_PAGE) / 4)
            .collect();
        assert_eq!(rows, [rows[0], rows[0] + 1, rows[0] + 2, rows[0] + 1 + 64]);
        assert_eq!(
            group.iter().map(|access| access.write).collect::<Vec<_>>(),
            [false, false, false, true]
        );
    }
}

#[test]
fn garbage_sweep_marks_nearby_and_then_sweeps_every_page() {
    let pages = touches(&small(Kind::GarbageSweep));
    let sweep: Vec<u64> = (0..512).collect();
    assert_eq!(
        pages.windows(512).filter(|window| *window == sweep).count(),
        3
    );
    let near = pages
        .windows(2)
        .filter(|pair| (pair[1].abs_diff(pair[0]) + 4) % 512 <= 8)
        .count();
    assert!(
        near as f64 > 0.75 * pages.len() as f64,
        "{near} of {}",
        pages.len()
    );
}

#[test]
fn phases_hold_sequential_stride_and_repeated_random_parts() {
    let pages = touches(&small(Kind::Phases));
    let ascending: Vec<u64> = (0..384).collect();
    assert_eq!(
        pages
            .windows(384)
            .filter(|window| *window == ascending)
            .count(),
        4
    );
    let stride: Vec<u64> = (0..384).step_by(3).collect();
    assert_eq!(
        pages
            .windows(128)
            .filter(|window| *window == stride)
            .count(),
        2
    );
    let lap = &pages[pages.len() - 384..];
    assert_eq!(lap.iter().collect::<HashSet<_>>().len(), 384);
    assert!(pages.windows(384).filter(|window| *window == lap).count() >= 2 * 3 - 1);
}

#[test]
fn multi_process_uses_four_far_address_spaces_in_turn() {
    let all = small(Kind::MultiProcess);
    let mut spaces: Vec<u64> = touches(&all).iter().map(|page| page >> 28).collect();
    spaces.dedup();
    let turns: Vec<u64> = (0..spaces.len() as u64).map(|turn| turn % 4).collect();
    assert_eq!(spaces, turns);
    assert!(
        all.iter()
            .all(|access| access.write == ((access.page() - ARENA_FIRST_PAGE) >> 28 == 1))
    );
}

#[test]
fn random_spreads_evenly_and_writes_a_quarter() {
    let all = small(Kind::Random);
    let mut counts = HashMap::new();
    for page in touches(&all) {
        *counts.entry(page).or_insert(0u32) += 1;
    }
    // 18750 touches of 512 pages: 36.6 each; far less than 1 in 10^9 for a page outside of this range.
    assert_eq!(counts.len(), 512);
    assert!(counts.values().all(|count| (5..90).contains(count)));
    let writes = all.iter().filter(|access| access.write).count() as f64 / all.len() as f64;
    assert!((0.22..0.28).contains(&writes), "{writes}");
}

#[test]
fn chase_repeats_one_cycle_through_all_pages() {
    let pages = touches(&small(Kind::Chase));
    assert_eq!(pages.len(), 8 * 512);
    assert_eq!(pages[..512].iter().collect::<HashSet<_>>().len(), 512);
    assert!(pages.chunks(512).all(|lap| lap == &pages[..512]));
}

#[test]
fn columnar_gathers_from_the_matching_page_for_half_the_rows() {
    let pages = touches(&small(Kind::Columnar));
    let (scanned, gathered): (Vec<u64>, Vec<u64>) = pages.iter().partition(|&&page| page < 256);
    assert_eq!(scanned, (0..4).flat_map(|_| 0..256).collect::<Vec<_>>());
    assert!((400..624).contains(&gathered.len()), "{}", gathered.len());
    assert!(
        pages
            .windows(2)
            .all(|pair| pair[1] < 256 || pair[1] == pair[0] + 256)
    );
}

#[test]
fn breadth_first_writes_each_parent_once_per_search() {
    let all = small(Kind::BreadthFirst);
    // 2^13 vertices: parents lie behind first edges, a spare page and targets.
    let parents = (8192 + 512) * 8 + 8192 * 16 * 4..(8192 + 512 + 8192) * 8 + 8192 * 16 * 4;
    let writes = all
        .iter()
        .filter(|access| access.write)
        .map(|access| access.address - ARENA_FIRST_PAGE * 4096);
    let (found, queued): (Vec<u64>, Vec<u64>) = writes.partition(|offset| parents.contains(offset));
    assert_eq!(found.len(), queued.len());
    assert!(
        found.len() > 8192 && found.len() <= 2 * 8192,
        "{}",
        found.len()
    );
}

#[test]
fn hash_join_builds_with_writes_and_probes_with_reads() {
    let all = small(Kind::HashJoin);
    let table_page = 3 * 16_384 * 16 / 4096;
    for (index, access) in all.iter().enumerate() {
        assert_eq!(
            access.page() - ARENA_FIRST_PAGE >= table_page,
            index % 2 == 1
        );
        assert_eq!(access.write, index % 2 == 1 && index < 2 * 16_384);
    }
}

#[test]
fn b_tree_starts_every_look_up_at_the_same_root() {
    let pages = touches(&small(Kind::BTree));
    let mut counts = HashMap::new();
    for page in &pages {
        *counts.entry(*page).or_insert(0u32) += 1;
    }
    let root = pages[0];
    // 3750 look-ups, one inner node below the root at this scale: the two take one touch each.
    assert_eq!(counts[&root], 3750);
    assert_eq!(counts[&pages[1]], 3750);
    assert_eq!(counts.len(), 256 + 1 + 1);
}

#[test]
fn zipf_key_value_follows_each_bucket_with_its_value_and_has_a_hot_one() {
    let all = small(Kind::ZipfKeyValue);
    let buckets_at = ARENA_FIRST_PAGE * 4096 + 16_384 * 128;
    let mut counts = HashMap::new();
    for operation in all.chunks(3) {
        assert!(operation[0].address >= buckets_at && !operation[0].write);
        assert_eq!(operation[1].address + 64, operation[2].address);
        assert_eq!(operation[1].write, operation[2].write);
        *counts.entry(operation[1].address).or_insert(0u32) += 1;
    }
    // 25000 operations; rank 0 of 16384 has a share of about 9.4 %.
    let hottest = counts.values().max().unwrap();
    assert!((1900..2900).contains(hottest), "{hottest}");
}
