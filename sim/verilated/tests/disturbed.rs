//! The agent between surroundings that stall and a memory that changes the order of what has different ids (P1 to P7).

#[path = "common/subject.rs"]
mod subject;

use outrigger_golden::conformance::bench::{
    Bench, PLAIN_FRAME, USER_FLAGS, WRITE_ID, seed, table_address,
};
use outrigger_golden::conformance::{Subject, campaign, ordering};
use outrigger_link::{LinkConfiguration, initial_line};
use outrigger_port::{Line, Request};
use outrigger_registers::encodings::{CommandResult, Operation, PageState};
use outrigger_registers::{fields, offsets};
use outrigger_verilated::{DeviceConfiguration, DramConfiguration, Stalls};
use subject::verilated_in;

/// Lines of one page, or of one table frame.
const LINES: u32 = 64;

/// Makes devices in these surroundings.
fn maker(surroundings: DeviceConfiguration) -> impl Fn(LinkConfiguration) -> Subject {
    move |link| verilated_in(surroundings, link)
}

/// A memory in which accesses of different ids overtake each other and take effect at any time that AXI allows.
fn any_order(seed: u64) -> DeviceConfiguration {
    DeviceConfiguration {
        seed,
        dram: DramConfiguration {
            read_cycles: 5,
            write_cycles: 5,
            extra_cycles: 60,
            any_order: true,
        },
        ..DeviceConfiguration::default()
    }
}

/// The same, and nobody is ready all the time.
fn everything(seed: u64) -> DeviceConfiguration {
    DeviceConfiguration {
        stalls: Stalls {
            host_per_million: 0,
            dram_per_million: 300_000,
            link_per_million: 300_000,
            dma_per_million: 300_000,
        },
        ..any_order(seed)
    }
}

#[test]
fn random_campaign() {
    campaign::random_campaign(&maker(everything(seed(21))));
}

#[test]
fn random_campaign_with_few_of_everything() {
    campaign::random_campaign_with_few_of_everything(&maker(everything(seed(22))));
}

/// What the host writes after a reply comes after the reply's patch.
#[test]
fn table_writes_keep_one_id() {
    let make = maker(any_order(seed(23)));
    let mut bench = Bench::new(&make, LINES);
    for page in 0..LINES {
        bench.set_table_line(page, bench.remote_line(&[page]));
        let entry = bench.read(table_address(page)).data[0] & !1;
        bench.write_entry(page, 0, entry);
        bench.settle();
        assert_eq!(bench.subject.device.peek(table_address(page))[0], entry);
    }
    assert_eq!(bench.number(fields::PATCHES), LINES);
}

/// Not even when a read that the write must stop is answered by memory before the write gets there.
#[test]
fn a_host_write_wins_between_reads_of_its_line() {
    ordering::a_host_write_wins_between_reads_of_its_line(&maker(everything(seed(25))));
}

/// A read of a table line that is accepted after a write of it sees the write.
#[test]
fn a_table_read_sees_the_writes_before_it() {
    let make = maker(any_order(seed(24)));
    let mut bench = Bench::new(&make, 1);
    for table_line in 0..LINES {
        let entry = u64::from(table_line + 1) << 12 | USER_FLAGS;
        bench.subject.device.submit(Request::Write {
            id: WRITE_ID,
            address: table_address(table_line),
            data: Line::from([entry; 8]),
            strobe: u64::MAX,
        });
        bench.advance(4);
        bench.start_read(0, table_address(table_line));
        let answer = bench.wait(0, false);
        let write = bench.wait(WRITE_ID, true);
        assert!(write.accepted_cycle < answer.accepted_cycle);
        assert_eq!(answer.data, [entry; 8], "table line {table_line}");
    }
}

/// Lines that are read ahead of a slow write-back port wait for it, and so do the pages behind them.
#[test]
fn pages_are_written_back_through_a_slow_port() {
    const PAGES: u32 = 3;
    let mut surroundings = DeviceConfiguration {
        seed: seed(26),
        ..DeviceConfiguration::default()
    };
    // Sending a page takes longer than several commands.
    surroundings.stalls.link_per_million = 980_000;
    let make = maker(surroundings);
    let mut bench = Bench::new(&make, PAGES);
    let line_of = |page: u32, line: u8| Line::from([u64::from(page) << 8 | u64::from(line); 8]);
    for page in 0..PAGES {
        assert_eq!(bench.result(Operation::Demand, page), CommandResult::Ok);
        bench.settle();
        assert_eq!(bench.result(Operation::Release, page), CommandResult::Ok);
        let (_, frame) = bench.page(page);
        for line in 0..LINES as u8 {
            bench.write(bench.frame_line(frame, line), line_of(page, line), u64::MAX);
        }
        let begin = bench.result(Operation::EvictBegin, frame);
        assert_eq!(begin, CommandResult::Ok);
    }
    let token = bench.fence();
    for page in 0..PAGES {
        let (_, frame) = bench.page(page);
        assert_eq!(bench.commit(frame, token), (CommandResult::Ok, [1, page]));
    }
    bench.settle();
    for page in 0..PAGES {
        assert_eq!(bench.page(page).0, PageState::Remote);
        for line in 0..LINES as u8 {
            let found = bench.subject.device.peek_remote(page, line);
            assert_eq!(found, line_of(page, line), "page {page} line {line}");
        }
    }
}

/// Passing reads, table lines, entry checks and write-backs meet at a memory that is not always ready.
#[test]
fn all_kinds_of_reads_at_once() {
    const PAGES: u32 = 8;
    let make = maker(everything(seed(27)));
    let mut bench = Bench::new(&make, PAGES);
    let written = Line::from([0x77; 8]);
    for page in 0..PAGES {
        bench.set_table_line(page, bench.remote_line(&[page]));
        let answer = bench.walk(page);
        let frame = bench.assert_installed(answer.data[0], page);
        bench.write(bench.frame_line(frame, 0), written, u64::MAX);
    }
    for page in 0..PAGES - 1 {
        let (_, leaving) = bench.page(page);
        let (_, kept) = bench.page(PAGES - 1);
        let begin = bench.result(Operation::EvictBegin, leaving);
        assert_eq!(begin, CommandResult::Ok);
        bench.write_entry(page, 0, bench.remote_line(&[page])[0]);
        let token = bench.fence();
        let before = bench.subject.device.peek(table_address(PAGES - 1));
        bench.set(offsets::COMMAND_TOKEN, token);
        bench.set(offsets::COMMAND_ARGUMENT, leaving);
        // Ids 1 to 31 read the page that stays, 33 to 61 its table line.
        let read = |bench: &Bench, id: u8| {
            if id < 32 {
                bench.start_read(id, bench.frame_line(kept, id));
            } else {
                bench.start_read(id, table_address(PAGES - 1));
            }
        };
        (1..16).for_each(|id| [id, id + 32].into_iter().for_each(|id| read(&bench, id)));
        bench.set(offsets::COMMAND, Operation::EvictCommit.code());
        (16..30).for_each(|id| [id, id + 32].into_iter().for_each(|id| read(&bench, id)));
        for id in 1..30 {
            let answer = bench.wait(id, false);
            assert_eq!(answer.data, initial_line(PAGES - 1, id), "line {id}");
            assert_eq!(bench.wait(id + 32, false).data, before);
        }
        bench.settle();
        assert_eq!(bench.page(page).0, PageState::Remote);
        let device = &bench.subject.device;
        assert_eq!(device.peek_remote(page, 0), written);
        assert_eq!(device.peek_remote(page, 63), initial_line(page, 63));
    }
    bench.assert_frames_conserved();
}

/// The agent's own reads of memory and software's commands get their turn when the host reads in every cycle, whatever it reads.
#[test]
fn an_eviction_ends_under_a_load_of_reads() {
    const READS: usize = 60 * 80;
    let make = maker(DeviceConfiguration::default());
    let mut bench = Bench::new(&make, 1);
    for address in [u64::from(PLAIN_FRAME) << 12, table_address(1)] {
        bench.set_table_line(0, bench.remote_line(&[5]));
        bench.walk(0);
        assert_eq!(bench.result(Operation::EvictBegin, 0), CommandResult::Ok);
        bench.write_entry(0, 0, bench.remote_line(&[5])[0]);
        let token = bench.fence();
        (0..READS).for_each(|read| bench.start_read((read % 60) as u8, address));
        bench.advance(100);
        assert_eq!(bench.commit(0, token).0, CommandResult::Ok);
        let answered = bench.take_early().len();
        assert!(answered < READS, "the commit waited for all reads");
        bench.settle();
        assert_eq!(answered + bench.take_early().len(), READS);
    }
}

/// A demanded page is asked for before the pages of lines that wait at a slow port.
#[test]
fn demanded_pages_overtake_those_of_lines() {
    const LINES_READ: u32 = 4;
    const DEMANDED: u32 = 1000;
    let mut surroundings = DeviceConfiguration {
        seed: seed(5),
        ..DeviceConfiguration::default()
    };
    surroundings.stalls.link_per_million = 980_000;
    let make = maker(surroundings);
    let mut bench = Bench::new(&make, 64);
    // The port takes thousands of cycles for a page: what comes late must not be cancelled first.
    bench.set(
        offsets::FETCH_TIMEOUT_CYCLES,
        fields::FETCH_TIMEOUT_CYCLES.largest(),
    );
    for table_line in 0..LINES_READ {
        let pages: Vec<u32> = (0..8).map(|index| table_line * 8 + index).collect();
        bench.set_table_line(table_line, bench.remote_line(&pages));
        bench.start_read(table_line as u8, table_address(table_line));
    }
    bench.advance(200);
    let demand = bench.result(Operation::Demand, DEMANDED);
    assert_eq!(demand, CommandResult::Ok);
    let staged = (0..1000).any(|_| bench.page(DEMANDED).0 == PageState::Staged);
    assert!(staged, "the demanded page never comes");
    let waiting = bench.number(fields::FRAMES_FETCHING);
    assert!(
        waiting > LINES_READ * 8 / 2,
        "{waiting} pages of lines are still to come"
    );
    for id in 0..LINES_READ as u8 {
        bench.wait(id, false);
    }
    bench.settle();
    bench.assert_frames_conserved();
}
