//! The comparison of devices, tried on the golden model: a slower one is the same, and a record that differs is found (DR1).

use outrigger_golden::comparison::{ReplyTime, RoundRecord, Run, compare_devices};
use outrigger_golden::conformance::bench::seed;
use outrigger_golden::conformance::{Subject, golden};
use outrigger_golden::{GoldenConfiguration, MemoryConfiguration};
use outrigger_link::LinkConfiguration;

/// Rounds of a comparison.
const ROUNDS: usize = 120;

fn usual(link: LinkConfiguration) -> Subject {
    let configuration = GoldenConfiguration {
        link,
        ..GoldenConfiguration::default()
    };
    golden(configuration).0
}

fn slow(link: LinkConfiguration) -> Subject {
    let memory = MemoryConfiguration {
        read_cycles: 45,
        write_cycles: 35,
    };
    golden(GoldenConfiguration {
        link,
        memory,
        ..GoldenConfiguration::default()
    })
    .0
}

#[test]
fn latencies_make_no_difference() {
    let seed = seed(0x636f_6d70);
    let seen = match compare_devices(&usual, &slow, seed, ROUNDS) {
        Ok(seen) => seen,
        Err(difference) => panic!("{difference}"),
    };
    // A comparison in which little happened would prove little.
    assert_eq!(seen.rounds, ROUNDS);
    assert!(seen.installed > ROUNDS, "{seen:?}");
    for count in [seen.late, seen.cancels, seen.write_backs, seen.records] {
        assert!(count > ROUNDS / 10, "{seen:?}");
    }
}

/// Changes one thing of a record; false when the record has no such thing.
type Change = fn(&mut RoundRecord) -> bool;

/// Something that a wrong device would do, as its record would show it.
const CHANGES: [(&str, Change); 14] = [
    ("reply of id", |record| {
        let reply = record.replies.values_mut().next();
        reply.is_some_and(|reply| {
            reply.entries[3].bits ^= 1 << 5;
            true
        })
    }),
    ("reply of id", |record| {
        let held = |time| time == ReplyTime::AtDeadline;
        let mut replies = record.replies.values_mut();
        replies.find(|reply| held(reply.time)).is_some_and(|reply| {
            reply.time = ReplyTime::Early;
            true
        })
    }),
    ("reply of id", |record| {
        let mut entries = record
            .replies
            .values_mut()
            .flat_map(|reply| &mut reply.entries);
        // Another page's frame.
        let installed = entries.find(|entry| entry.owner.is_some());
        installed.is_some_and(|entry| {
            entry.owner = entry.owner.map(|page| page + 1);
            true
        })
    }),
    ("patches of table line", |record| {
        record.patches.pop_first().is_some()
    }),
    ("patches of table line", |record| {
        let mut patches = record.patches.values_mut().flatten();
        let entry = patches.find_map(|patch| patch.iter_mut().find(|entry| entry.is_some()));
        entry.is_some_and(|entry| {
            *entry = None;
            true
        })
    }),
    ("fetch", |record| record.fetches.pop().is_some()),
    ("fetch", |record| {
        let again = record.fetches.last().copied();
        record.fetches.extend(again);
        again.is_some()
    }),
    ("cancel", |record| record.cancels.pop().is_some()),
    ("lines stored of page", |record| {
        let line = record.stored.values_mut().flatten().next();
        line.is_some_and(|line| {
            line.1 ^= 1;
            true
        })
    }),
    ("lines stored of page", |record| {
        // A duplicate that is stored once more.
        let lines = record.stored.values_mut().next();
        lines.is_some_and(|lines| {
            lines.push(lines[0]);
            true
        })
    }),
    ("write-backs of page", |record| {
        record.write_backs.pop_first().is_some()
    }),
    ("event records of page", |record| {
        record.records.pop_last().is_some()
    }),
    ("page", |record| {
        let page = record.pages.iter_mut().find(|page| page.in_frame.is_some());
        page.is_some_and(|page| {
            page.in_frame = page.in_frame.map(|digest| digest ^ 1);
            true
        })
    }),
    ("register", |record| {
        record.registers[20].1 += 1;
        true
    }),
];

#[test]
fn every_kind_of_difference_is_found() {
    let seed = seed(0x6469_6666);
    let mut run = Run::new(&usual, seed, ROUNDS);
    let mut open: Vec<(usize, &(&str, Change))> = CHANGES.iter().enumerate().collect();
    for number in 0..ROUNDS {
        let record = run.round(seed, number);
        assert_eq!(record.compare(&record.clone()), Ok(()));
        open.retain(|(place, (what, change))| {
            let mut other = record.clone();
            if !change(&mut other) {
                return true;
            }
            let difference = record.compare(&other).expect_err("a difference");
            assert!(
                difference.starts_with(what),
                "change {place} is taken for: {difference}"
            );
            false
        });
    }
    assert!(open.is_empty(), "changes never made: {:?}", open.len());
}
