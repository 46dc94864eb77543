//! Random host and driver actions on a bad link, every reply checked against a reference (P1, P3, P4, P5, P7).
//!
//! The campaign keeps the operating-system contract as far as a host without caches has to: it writes a page only through an entry that is
//! present in memory, and before it evicts a page it lets the reads of that page's line finish and puts the entry into its remote form.

use super::bench::*;
use crate::EntryClass;
use outrigger_link::{LinkConfiguration, Page, initial_line};
use outrigger_port::{Completion, Line};
use outrigger_registers::encodings::{CommandResult, Operation, PageState, TableLevel, tag};
use outrigger_registers::parameters::{ENTRIES_PER_LINE, LINES_PER_PAGE};
use outrigger_registers::{fields, offsets};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::{BTreeMap, BTreeSet};

/// Remote pages that take part.
const PAGES: u32 = 64;
/// Entries of a line that name remote pages; the others are foreign.
const MANAGED_PER_LINE: usize = 4;
/// Table lines that take part.
const TABLE_LINES: u32 = PAGES / MANAGED_PER_LINE as u32;
/// Reads outstanding at once.
const READERS: u8 = 8;
/// Actions of one campaign, unless OUTRIGGER_STEPS says otherwise.
const STEPS: usize = 2500;
/// Attempts to get a page out at the end, each of which may meet a failing write-back.
const LAST_ATTEMPTS: usize = 100;

/// What a campaign has to do with.
struct Limits {
    frames: u32,
    hold_limit: u32,
    fetch_limit: u32,
    /// Software reads the event ring, so that no record is lost; otherwise the ring is full most of the time.
    reads_events: bool,
}

/// A read under way: what its foreign entries may be.
struct Reading {
    table_line: u32,
    foreign: [Vec<u64>; ENTRIES_PER_LINE],
}

struct Campaign {
    bench: Bench,
    random: ChaCha8Rng,
    seed: u64,
    reference: Vec<Box<Page>>,
    readings: BTreeMap<u8, Reading>,
    leaving: BTreeSet<u32>,
    installed: u64,
    late: u64,
}

/// Plenty of everything.
pub fn random_campaign(make: Maker<'_>) {
    run(
        make,
        seed(0x6361_6d70),
        &Limits {
            frames: 40,
            hold_limit: 16,
            fetch_limit: 64,
            reads_events: false,
        },
    );
}

/// Frames, holds and slots are always short.
pub fn random_campaign_with_few_of_everything(make: Maker<'_>) {
    run(
        make,
        seed(0x6665_7721),
        &Limits {
            frames: 7,
            hold_limit: 2,
            fetch_limit: 4,
            reads_events: false,
        },
    );
}

/// Half of everything, and software that reads the event ring: the observer wants every record.
pub fn random_campaign_with_a_reader_of_events(make: Maker<'_>) {
    run(
        make,
        seed(0x7265_6164),
        &Limits {
            frames: 20,
            hold_limit: 8,
            fetch_limit: 32,
            reads_events: true,
        },
    );
}

fn run(make: Maker<'_>, seed: u64, limits: &Limits) {
    let steps = match std::env::var("OUTRIGGER_STEPS") {
        Ok(text) => text.parse().expect("OUTRIGGER_STEPS is a number"),
        Err(_) => STEPS,
    };
    let mut campaign = Campaign::new(make, seed, limits);
    for _ in 0..steps {
        campaign.step();
        campaign.harvest();
        if limits.reads_events {
            campaign.bench.new_records();
        }
        campaign.bench.check();
    }
    campaign.finish(steps);
}

/// Table line and index of a page's entry.
fn place(page: u32) -> (u32, usize) {
    (
        page / MANAGED_PER_LINE as u32,
        page as usize % MANAGED_PER_LINE,
    )
}

impl Campaign {
    fn new(make: Maker<'_>, seed: u64, limits: &Limits) -> Self {
        let link = LinkConfiguration {
            // Up to 9.1 us in all, so that some pages miss the deadline of 8 us.
            jitter_ns: 6000,
            loss_per_million: 50_000,
            duplicate_per_million: 100_000,
            reorder_per_million: 100_000,
            error_per_million: 50_000,
            write_back_error_per_million: 100_000,
            seed,
            ..LinkConfiguration::default()
        };
        let bench = Bench::with_link(make, limits.frames, link);
        bench.set(offsets::HOLD_LIMIT, limits.hold_limit);
        bench.set(offsets::FETCH_LIMIT, limits.fetch_limit);
        bench.set(offsets::FETCH_TIMEOUT_CYCLES, 6000);
        bench.set(offsets::PIN_TIMEOUT_CYCLES, 30_000);
        bench.set(offsets::RESERVED_FRAMES, 1);
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        for table_line in 0..TABLE_LINES {
            let mut line = bench.remote_line(&[]);
            for (index, entry) in line.iter_mut().enumerate() {
                let page = table_line * MANAGED_PER_LINE as u32 + index as u32;
                *entry = if index < MANAGED_PER_LINE {
                    bench.format.remote(page, USER_FLAGS)
                } else {
                    random.random::<u64>() & !(1 << bench.format.managed_bit)
                };
            }
            bench.set_table_line(table_line, line);
        }
        let reference = (0..PAGES)
            .map(|page| Box::new(std::array::from_fn(|line| initial_line(page, line as u8))))
            .collect();
        Self {
            bench,
            random,
            seed,
            reference,
            readings: BTreeMap::new(),
            leaving: BTreeSet::new(),
            installed: 0,
            late: 0,
        }
    }

    /// One random action.
    fn step(&mut self) {
        let page = self.random.random_range(0..PAGES);
        let (table_line, index) = place(page);
        match self.random.random_range(0..100) {
            0..45 => self.start_read(table_line),
            45..60 => self.write_page(page),
            60..70 => {
                let page = self.some_local_page().unwrap_or(page);
                self.evict(page);
            }
            70..77 => {
                let result = self.bench.result(Operation::Demand, page);
                let expected = [
                    CommandResult::Ok,
                    CommandResult::Already,
                    CommandResult::Busy,
                ];
                assert!(expected.contains(&result), "seed {}: {result}", self.seed);
            }
            77..81 => {
                self.bench.result(Operation::Release, page);
            }
            81..85 => self.write_foreign(table_line),
            // A clean sharer writes back an old copy of the entry.
            85..88 => {
                let entry = self.bench.format.remote(page, USER_FLAGS);
                self.bench.write_entry(table_line, index, entry);
            }
            88..93 => {
                let cycles = self.random.random_range(1..3000);
                self.bench.advance(cycles);
            }
            93..96 => {
                let options = [0, 0, tag::NO_HOLD, tag::QUIET];
                let option = options[self.random.random_range(0..options.len())];
                self.bench.set_tag(0, TableLevel::Leaf.code() | option);
            }
            96 => {
                self.bench.function.reset().expect("function reset");
                self.bench.enable(&ALL_ON);
            }
            97 => self.withdraw_and_post(),
            _ => self.commit_leaving(),
        }
    }

    fn start_read(&mut self, table_line: u32) {
        let Some(id) = (0..READERS).find(|id| !self.readings.contains_key(id)) else {
            self.bench.advance(200);
            return;
        };
        let line = self.line(table_line);
        self.readings.insert(
            id,
            Reading {
                table_line,
                foreign: line.map(|entry| vec![entry]),
            },
        );
        self.bench.start_read(id, table_address(table_line));
    }

    /// The host writes bytes of a page that it has a translation for.
    fn write_page(&mut self, page: u32) {
        let (table_line, index) = place(page);
        let entry = self.line(table_line)[index];
        let EntryClass::Local(frame) = self.bench.format.classify(entry) else {
            return;
        };
        let line = self.random.random_range(0..LINES_PER_PAGE);
        let data: Line = std::array::from_fn(|_| self.random.random());
        let strobe = self.random.random();
        self.bench
            .write(self.bench.frame_line(frame, line as u8), data, strobe);
        let target = &mut self.reference[page as usize][line];
        *target = crate::memory::merge(target, &data, strobe);
    }

    /// The host writes an entry that is not the agent's.
    fn write_foreign(&mut self, table_line: u32) {
        let index = self.random.random_range(MANAGED_PER_LINE..ENTRIES_PER_LINE);
        let entry = self.random.random::<u64>() & !(1 << self.bench.format.managed_bit);
        for reading in self.readings.values_mut() {
            if reading.table_line == table_line {
                reading.foreign[index].push(entry);
            }
        }
        self.bench.write_entry(table_line, index, entry);
    }

    /// A page whose entry is present in memory; so that evictions keep frames moving when there are few.
    fn some_local_page(&mut self) -> Option<u32> {
        let mut local = Vec::new();
        for page in 0..PAGES {
            let (table_line, index) = place(page);
            let entry = self.line(table_line)[index];
            if let EntryClass::Local(_) = self.bench.format.classify(entry) {
                local.push(page);
            }
        }
        let choice = self.random.random_range(0..local.len().max(1));
        local.get(choice).copied()
    }

    /// Both steps of an eviction, as the contract wants them.
    fn evict(&mut self, page: u32) {
        let (state, frame) = self.bench.page(page);
        if !matches!(state, PageState::Staged | PageState::Resident) {
            return;
        }
        let result = self.bench.result(Operation::EvictBegin, frame);
        if result != CommandResult::Ok {
            assert_eq!(result, CommandResult::Busy, "seed {}", self.seed);
            return;
        }
        let (table_line, index) = place(page);
        self.finish_reads_of(table_line);
        let entry = self.bench.format.remote(page, USER_FLAGS);
        self.bench.write_entry(table_line, index, entry);
        if self.random.random_bool(0.1) {
            let result = self.bench.result(Operation::EvictAbort, frame);
            assert_eq!(result, CommandResult::Ok, "seed {}", self.seed);
            return;
        }
        self.leaving.insert(page);
        self.commit_leaving();
    }

    /// Commits what is leaving and not on its way yet.
    fn commit_leaving(&mut self) {
        let token = self.bench.fence();
        for page in self.leaving.clone() {
            let (state, frame) = self.bench.page(page);
            match state {
                PageState::Leaving => {
                    let (result, [dirty, _]) = self.bench.commit(frame, token);
                    match result {
                        CommandResult::Ok if dirty == 0 => {
                            self.leaving.remove(&page);
                        }
                        CommandResult::Ok | CommandResult::Busy => {}
                        other => panic!("seed {}: commit of page {page}: {other}", self.seed),
                    }
                }
                PageState::WritingBack => {}
                _ => {
                    self.leaving.remove(&page);
                }
            }
        }
    }

    fn withdraw_and_post(&mut self) {
        // The counts are read one after the other, so nothing may move meanwhile.
        self.bench.settle();
        let (result, [frame, _]) = self.bench.command(Operation::WithdrawFrame, 0);
        self.bench.assert_frames_conserved();
        if result == CommandResult::Ok {
            let result = self.bench.result(Operation::PostFrame, frame);
            assert_eq!(result, CommandResult::Ok, "seed {}", self.seed);
        }
    }

    /// Waits for the reads of a line, as the exchange of an entry does on a coherent host.
    fn finish_reads_of(&mut self, table_line: u32) {
        self.harvest();
        let ids: Vec<u8> = self
            .readings
            .iter()
            .filter(|(_, reading)| reading.table_line == table_line)
            .map(|(id, _)| *id)
            .collect();
        for id in ids {
            let answer = self.bench.wait(id, false);
            self.check_reply(&answer);
        }
    }

    /// Checks the replies that have come.
    fn harvest(&mut self) {
        for answer in self.bench.take_early() {
            self.check_reply(&answer);
        }
    }

    fn check_reply(&mut self, answer: &Completion) {
        let seed = self.seed;
        let reading = self
            .readings
            .remove(&answer.id)
            .unwrap_or_else(|| panic!("seed {seed}: answer to nothing: {answer:?}"));
        self.bench.assert_bound(answer);
        for (index, entry) in answer.data.into_iter().enumerate() {
            let page = reading.table_line * MANAGED_PER_LINE as u32 + index as u32;
            if index >= MANAGED_PER_LINE {
                let allowed = &reading.foreign[index];
                assert!(allowed.contains(&entry), "seed {seed}: foreign entry (P3)");
                continue;
            }
            // All bits but frame number, present and late are the host's.
            let remote = self.bench.format.remote(page, entry) & !(1 << self.bench.format.late_bit);
            let expected = self.bench.format.remote(page, USER_FLAGS);
            assert_eq!(remote, expected, "seed {seed}: flags of page {page} (P3)");
            match self.bench.format.classify(entry) {
                EntryClass::Local(frame) => {
                    self.installed += 1;
                    self.assert_contents(page, frame);
                }
                EntryClass::Remote(named) => {
                    self.late += entry >> self.bench.format.late_bit & 1;
                    assert_eq!(named, page, "seed {seed}");
                }
                class => panic!("seed {seed}: page {page} went out as {class:?}"),
            }
        }
    }

    /// P1: the frame holds the newest bytes of the page.
    fn assert_contents(&self, page: u32, frame: u32) {
        for (line, expected) in (0..).zip(self.reference[page as usize].iter()) {
            let found = self
                .bench
                .subject
                .device
                .peek(self.bench.frame_line(frame, line));
            let seed = self.seed;
            assert_eq!(
                found, *expected,
                "seed {seed}: page {page} line {line} in frame {frame}"
            );
        }
    }

    /// A table line as it is in device memory.
    fn line(&self, table_line: u32) -> Line {
        self.bench.subject.device.peek(table_address(table_line))
    }

    /// Lets everything end, and compares every page, local or remote.
    fn finish(&mut self, steps: usize) {
        for table_line in 0..TABLE_LINES {
            self.finish_reads_of(table_line);
        }
        for _ in 0..LAST_ATTEMPTS {
            self.bench.settle();
            if self.leaving.is_empty() {
                break;
            }
            self.commit_leaving();
        }
        assert_eq!(self.leaving, BTreeSet::new(), "seed {}", self.seed);
        for page in 0..PAGES {
            let (state, frame) = self.bench.page(page);
            match state {
                PageState::Staged | PageState::Resident => self.assert_contents(page, frame),
                PageState::Remote | PageState::Failed => {
                    for (line, expected) in (0..).zip(self.reference[page as usize].iter()) {
                        let found = self.bench.subject.device.peek_remote(page, line);
                        let seed = self.seed;
                        assert_eq!(
                            found, *expected,
                            "seed {seed}: page {page} line {line} (P7)"
                        );
                    }
                }
                other => panic!("seed {}: page {page} is still {other}", self.seed),
            }
        }
        self.bench.assert_frames_conserved();
        self.bench.finish_observation();
        assert_eq!(self.bench.number(fields::STATUS_SLOTS_BUSY), 0);
        assert_eq!(self.bench.number(fields::STATUS_HOLDS_TAKEN), 0);
        let statistics = self.bench.subject.device.statistics();
        assert_eq!(statistics.over_bound, 0, "seed {}", self.seed);
        assert_eq!(statistics.violations, Vec::<String>::new());
        // A campaign in which little happened would prove little.
        for (name, count) in [
            ("installed entries", self.installed),
            ("evictions", self.number(fields::EVICTIONS)),
            ("write-backs", self.number(fields::WRITEBACKS)),
            (
                "late entries and ended fetches",
                self.late
                    + self.number(fields::FETCHES_CANCELLED)
                    + self.number(fields::FETCHES_FAILED),
            ),
            ("stale chunks", self.number(fields::STALE_CHUNKS)),
        ] {
            let enough = steps as u64 / 1000;
            assert!(count >= enough, "seed {}: {count} {name}", self.seed);
        }
    }

    fn number(&self, field: outrigger_registers::access::NumberField) -> u64 {
        u64::from(self.bench.number(field))
    }
}
