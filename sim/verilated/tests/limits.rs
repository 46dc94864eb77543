//! What only a slow memory brings about: every context in use, and answers out of order (section 4; P2).

#[path = "common/subject.rs"]
mod subject;

use outrigger_golden::EntryClass;
use outrigger_golden::conformance::bench::{Bench, fast_link, seed, table_address};
use outrigger_link::{Delivery, Fault};
use outrigger_registers::parameters::{CONTEXTS, HOLDS};
use outrigger_registers::{fields, offsets};
use outrigger_verilated::{DeviceConfiguration, DramConfiguration};
use subject::verilated_in;

/// Reads beyond the contexts pass as they are, within the bound; holds and pages of the others are right.
#[test]
fn reads_beyond_the_contexts_pass_as_they_are() {
    // Just below the bound that the agent is told.
    let surroundings = DeviceConfiguration {
        dram: DramConfiguration {
            read_cycles: 180,
            ..DeviceConfiguration::default().dram
        },
        ..DeviceConfiguration::default()
    };
    let make = |link| verilated_in(surroundings, link);
    let all = CONTEXTS as u32 + 8;
    let mut bench = Bench::with_link(&make, all, fast_link());
    // So many pages need this long through their port.
    bench.set(offsets::DEADLINE_CYCLES, 4500);
    for table_line in 0..all {
        bench.set_table_line(table_line, bench.remote_line(&[table_line]));
    }
    for id in 0..all {
        bench.start_read(id as u8, table_address(id));
    }
    let mut installed = 0;
    for id in 0..all {
        let answer = bench.wait(id as u8, false);
        bench.assert_bound(&answer);
        match bench.format.classify(answer.data[0]) {
            EntryClass::Local(_) => {
                bench.assert_installed(answer.data[0], id);
                installed += 1;
            }
            _ => assert_eq!(answer.data, bench.remote_line(&[id])),
        }
    }
    bench.settle();
    assert_eq!(bench.number(fields::NO_CONTEXT), all - CONTEXTS as u32);
    assert_eq!(bench.number(fields::TABLE_LINE_READS), CONTEXTS as u32);
    // The first pages come while the last lines are looked at.
    let holds = bench.number(fields::HOLDS_TAKEN);
    assert!(holds >= HOLDS as u32, "{holds} holds");
    assert_eq!(holds + bench.number(fields::NO_HOLD), CONTEXTS as u32);
    assert_eq!(installed, holds);
    assert_eq!(bench.number(fields::PAGES_LATE), 0);
    bench.assert_frames_conserved();
}

/// A younger read of a held line whose answer overtakes that of the older one does not give the older one its later deadline.
#[test]
fn a_younger_hold_does_not_extend_an_older_one() {
    const LINES: u32 = 48;
    let surroundings = DeviceConfiguration {
        seed: seed(31),
        dram: DramConfiguration {
            read_cycles: 5,
            extra_cycles: 180,
            any_order: true,
            ..DeviceConfiguration::default().dram
        },
        ..DeviceConfiguration::default()
    };
    let make = |link| verilated_in(surroundings, link);
    let mut bench = Bench::new(&make, LINES);
    for table_line in 0..LINES {
        let lost = Delivery::with(Fault::LosePage);
        bench.subject.link.borrow_mut().script(table_line, lost);
        let line = bench.remote_line(&[table_line]);
        bench.set_table_line(table_line, line);
        bench.start_read(0, table_address(table_line));
        // More than a reply may be late, less than the answers may be apart.
        bench.advance(60);
        bench.start_read(1, table_address(table_line));
        for id in 0..2 {
            let answer = bench.wait(id, false);
            bench.assert_bound(&answer);
            assert_eq!(answer.data[0], bench.format.late(line[0]));
        }
    }
    assert_eq!(bench.number(fields::HOLDS_TAKEN), 2 * LINES);
}
