//! What the host, software and the link do in a round: drawn from a seed, the same for every device.

use crate::EntryFormat;
use crate::conformance::bench::USER_FLAGS;
use outrigger_link::{Delivery, Fault, WriteBackDelivery};
use outrigger_port::Line;
use outrigger_registers::encodings::{TableLevel, tag};
use outrigger_registers::parameters::{CHUNKS_PER_PAGE, ENTRIES_PER_LINE, LINES_PER_PAGE};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Table lines that take part.
pub(crate) const TABLE_LINES: u32 = 12;
/// Remote pages of a line that no other line names.
const PAGES_PER_LINE: u32 = 3;
/// Remote pages that take part.
pub(crate) const PAGES: u32 = TABLE_LINES * PAGES_PER_LINE;
/// Requests at the memory port in one round.
pub(crate) const REQUESTS: usize = 5;
/// Commands in one round.
pub(crate) const COMMANDS: usize = 3;
/// Frame that nobody posts; entries may name it.
const UNUSED_FRAME: u32 = 4000;
/// Cycles from a request to an error completion.
const ERROR_CYCLES: u64 = 600;
/// Cycles from a request to a page that comes in time.
const IN_TIME_CYCLES: u64 = 1800;
/// Cycles from a request to a page that comes after the deadline.
const LATE_CYCLES: u64 = 5600;

/// What is in the table at the start.
pub(crate) struct Layout {
    /// The lines.
    pub lines: Vec<Line>,
    /// Table line and entry of each page.
    pub places: Vec<(u32, usize)>,
}

impl Layout {
    /// Lines with remote pages of their own, entries of other lines' pages, wrong, foreign and taken ones, in any order.
    pub fn new(format: &EntryFormat, seed: u64) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut places = vec![(0, 0); PAGES as usize];
        let lines = (0..TABLE_LINES)
            .map(|table_line| {
                let mut order: Vec<usize> = (0..ENTRIES_PER_LINE).collect();
                order.shuffle(&mut random);
                let mut line = Line::default();
                for (number, index) in order.into_iter().enumerate() {
                    let page = table_line * PAGES_PER_LINE + number as u32;
                    line[index] = if (number as u32) < PAGES_PER_LINE {
                        places[page as usize] = (table_line, index);
                        format.remote(page, USER_FLAGS | random.random::<u64>() << 52)
                    } else {
                        other_entry(format, &mut random)
                    };
                }
                line
            })
            .collect();
        Self { lines, places }
    }
}

/// An entry that is not the first one of a page.
fn other_entry(format: &EntryFormat, random: &mut ChaCha8Rng) -> u64 {
    let bits: u64 = random.random();
    let foreign = bits & !(1 << format.managed_bit);
    match random.random_range(0..8) {
        // Present in the window.
        0 => format.remote(random.random_range(0..PAGES), bits) | 1 << format.present_bit,
        // Nowhere.
        1 => 1 << 50 | bits | 1 << format.managed_bit,
        // A second entry of a page.
        2 => format.remote(random.random_range(0..PAGES), bits),
        3 => format.not_present(format.install(bits | 1 << format.managed_bit, UNUSED_FRAME)),
        // A huge-page entry.
        4 => foreign | 0x81,
        _ => foreign,
    }
}

/// How the fetches of one page go, in their order.
pub(crate) fn deliveries(seed: u64, page: u32, count: usize) -> Vec<Delivery> {
    let mut random = ChaCha8Rng::seed_from_u64(seed ^ 0x6c69_6e6b);
    random.set_stream(u64::from(page));
    (0..count)
        .map(|_| {
            let (at, fault) = match random.random_range(0..20) {
                0..2 => (
                    ERROR_CYCLES,
                    Fault::Error {
                        after_chunks: random.random_range(0..CHUNKS_PER_PAGE as u8),
                    },
                ),
                2..5 => (LATE_CYCLES, Fault::None),
                5 => (IN_TIME_CYCLES, Fault::LosePage),
                6 => (
                    IN_TIME_CYCLES,
                    Fault::LoseChunk(random.random_range(0..CHUNKS_PER_PAGE as u8)),
                ),
                7..9 => (IN_TIME_CYCLES, Fault::Duplicate { after_cycles: 3800 }),
                9..12 => {
                    let mut order = std::array::from_fn(|chunk| chunk as u8);
                    order.shuffle(&mut random);
                    (IN_TIME_CYCLES, Fault::Order(order))
                }
                _ => (IN_TIME_CYCLES, Fault::None),
            };
            Delivery {
                at_cycle_after_request: Some(at),
                fault,
            }
        })
        .collect()
}

/// How the write-backs of one page go, in their order.
pub(crate) fn write_back_deliveries(seed: u64, page: u32, count: usize) -> Vec<WriteBackDelivery> {
    let mut random = ChaCha8Rng::seed_from_u64(seed ^ 0x6261_636b);
    random.set_stream(u64::from(page));
    (0..count)
        .map(|_| WriteBackDelivery {
            at_cycle_after_request: Some(500),
            error: random.random_bool(0.2),
        })
        .collect()
}

/// A request at the memory port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum HostRequest {
    /// Read a table line.
    ReadLine(u32),
    /// Write the entry of a page, or another one, in remote form: what a stale sharer does.
    WriteStale(u32),
    /// Write an entry that is not the agent's.
    WriteForeign { table_line: u32, bits: u64 },
    /// Write some bytes of a table line that hold no entry of the agent's.
    WriteWrong { page: u32, bits: u64 },
    /// Write a line of a page, where it is in a frame.
    WritePage { page: u32, line: u8, bits: u64 },
    /// Read a line of a page, where it is in a frame.
    ReadPage { page: u32, line: u8 },
    /// Read or write the window.
    Stray { page: u32, write: bool },
    /// Write a frame that nobody posted.
    WriteUnused,
}

/// What software does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Action {
    Demand(u32),
    Release(u32),
    /// EVICT_BEGIN alone.
    Begin(u32),
    Abort(u32),
    /// The entry goes into its remote form, fence, EVICT_COMMIT.
    Commit(u32),
    /// EVICT_COMMIT without what the contract asks for.
    CarelessCommit(u32),
    Tag(u32),
    /// HOLD_LIMIT, FETCH_LIMIT.
    Limits(u32, u32),
    /// Withdraw a frame and post it again.
    Repost,
    /// Switches by their numbers.
    Enable(u8),
    FunctionReset,
    TransportReset,
    /// An operation on a frame or page that does not exist, and SET_TAG where it is refused.
    BadArgument,
}

/// One round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Round {
    /// Software before the round, one after the other.
    pub before: Vec<Action>,
    /// Requests at the memory port.
    pub requests: Vec<HostRequest>,
    /// Commands while they are under way; `None`: nothing.
    pub during: [Option<Action>; COMMANDS],
}

impl Round {
    /// A round drawn from `random`.
    pub fn random(random: &mut ChaCha8Rng) -> Self {
        let count = random.random_range(0..4);
        let mut before: Vec<Action> = (0..count).map(|_| quiet_action(random)).collect();
        // Evictions keep frames moving.
        for _ in 0..3 {
            let page = random.random_range(0..PAGES);
            before.extend([Action::Begin(page), Action::Commit(page)]);
        }
        let requests = (0..REQUESTS).map(|_| request(random)).collect();
        let during =
            std::array::from_fn(|_| random.random_bool(0.6).then(|| action_under_way(random)));
        Self {
            before,
            requests,
            during,
        }
    }
}

fn request(random: &mut ChaCha8Rng) -> HostRequest {
    let page = random.random_range(0..PAGES);
    let line = random.random_range(0..LINES_PER_PAGE as u8);
    // Few lines, so that several reads of one round meet.
    let table_line = random.random_range(0..TABLE_LINES / 2) * 2 + random.random_range(0..2);
    match random.random_range(0..20) {
        0..12 => HostRequest::ReadLine(table_line),
        12 => HostRequest::WriteStale(page),
        13 => HostRequest::WriteForeign {
            table_line,
            bits: random.random(),
        },
        14 => HostRequest::WriteWrong {
            page,
            bits: random.random(),
        },
        15..17 => HostRequest::WritePage {
            page,
            line,
            bits: random.random(),
        },
        17 => HostRequest::ReadPage { page, line },
        18 => HostRequest::Stray {
            page,
            write: random.random(),
        },
        _ => HostRequest::WriteUnused,
    }
}

/// Something of software that is allowed while replies are held and pages are on their way.
fn action_under_way(random: &mut ChaCha8Rng) -> Action {
    let page = random.random_range(0..PAGES);
    match random.random_range(0..20) {
        0..6 => Action::Demand(page),
        6..8 => Action::Release(page),
        8..13 => Action::Begin(page),
        13..16 => Action::Abort(page),
        16 => Action::CarelessCommit(page),
        17 => Action::FunctionReset,
        18 => Action::TransportReset,
        _ => Action::BadArgument,
    }
}

/// Something of software while nothing is under way.
fn quiet_action(random: &mut ChaCha8Rng) -> Action {
    let page = random.random_range(0..PAGES);
    match random.random_range(0..12) {
        0 => Action::Demand(page),
        1 => Action::Release(page),
        2 => Action::Abort(page),
        3 => {
            let options = [0, 0, 0, tag::NO_HOLD, tag::QUIET];
            Action::Tag(TableLevel::Leaf.code() | options[random.random_range(0..options.len())])
        }
        4 => Action::Limits(random.random_range(0..=16), random.random_range(1..=64)),
        5 => Action::Limits(16, 64),
        6 => Action::Repost,
        7 => Action::Enable(random.random_range(0..8)),
        8 => Action::Enable(0b111),
        9 => Action::CarelessCommit(page),
        _ => Action::Commit(page),
    }
}
