//! Cycles of the agent, measured at its ports (SP2, SP8, P2, P6): the figures of `cargo xtask bench agent`.

use crate::{DeviceConfiguration, DramConfiguration, VerilatedDevice};
use outrigger_agent::{AgentDriver, Configuration, Enable, Tag};
use outrigger_link::LinkConfiguration;
use outrigger_port::{Device, Line, PortEvent, Request};
use outrigger_registers::encodings::TableLevel;
use outrigger_registers::parameters::OUTSTANDING_READS;

/// Settings of the measurements.
const SETTINGS: [u32; 4] = [0x1000, 0x2000, 0x4000, 0x3000];
/// Address of the lines that pass.
const PASSING_ADDRESS: u64 = 0x10_0000_0000;
/// A wait longer than this is an error.
const LONGEST_WAIT_CYCLES: u64 = 100_000;

/// Cycles of passing traffic.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Passing {
    /// Cycles that the agent adds to a read, request and reply together.
    pub read_added_cycles: u64,
    /// Cycles from the acceptance of a write to its data at the memory.
    pub write_added_cycles: u64,
    /// Lines per cycle, reads and writes at the same time; the smaller of the two.
    pub lines_per_cycle: f64,
}

/// Cycles of table lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TableLine {
    /// Cycles that the agent adds to a table line with nothing remote.
    pub added_cycles: u64,
    /// Longest time from the table line's data at the agent, which is doing nothing else, to the first fetch request: whichever entry is remote,
    /// or all eight. A page in front of it that is here already makes it later, by the look at the directory; so does a line before it.
    pub first_fetch_cycles: u64,
}

/// Reply times under load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Replies {
    /// Replies seen.
    pub replies: u64,
    /// The longest one, in cycles.
    pub worst_reply_cycles: u64,
    /// The bound that the agent states, in cycles.
    pub reply_bound_cycles: u32,
    /// Replies beyond it.
    pub over_bound: u64,
}

/// A device with its driver, one leaf table frame and free frames.
struct Prepared {
    device: VerilatedDevice,
    driver: AgentDriver,
}

impl Prepared {
    fn new(configuration: &DeviceConfiguration, frames: u32) -> Result<Self, String> {
        let device = VerilatedDevice::new(configuration)?;
        let driver = AgentDriver::open(device.function()).map_err(|error| error.to_string())?;
        let [table_base, frame_base, window_base, fence_frame] = SETTINGS;
        let settings = Configuration {
            table_base,
            frame_base,
            window_base,
            fence_frame,
            ..Configuration::default()
        };
        let enable = Enable {
            prefetch: true,
            install: true,
            hold: true,
            ..Enable::default()
        };
        driver
            .configure(&settings)
            .and_then(|()| driver.set_tag(0, Tag::level(TableLevel::Leaf)))
            .and_then(|()| (0..frames).try_for_each(|frame| driver.post_frame(frame)))
            .and_then(|()| driver.enable(enable))
            .map_err(|error| error.to_string())?;
        Ok(Self { device, driver })
    }

    /// Puts a line with these remote pages, by entry, into the table; the rest of it is zero.
    fn set_table_line(&self, line: u64, pages: impl IntoIterator<Item = (usize, u32)>) -> u64 {
        let mut entries: Line = [0; 8];
        for (entry, page) in pages {
            let frame_number = u64::from(SETTINGS[2] + page);
            entries[entry] = frame_number << 12 | 1 << Configuration::default().managed_bit;
        }
        let address = (u64::from(SETTINGS[0]) << 12) + line * 64;
        self.device.poke(address, entries);
        address
    }

    /// Submits requests and waits for all of them; what happened at the ports meanwhile.
    fn run(&self, requests: &[Request]) -> Result<Vec<(u64, PortEvent)>, String> {
        let (result, events) = self.device.logged(|device| {
            requests.iter().for_each(|request| device.submit(*request));
            let end = device.cycle() + LONGEST_WAIT_CYCLES;
            let mut open = requests.len();
            while open > 0 && device.cycle() < end {
                open -= device.advance(end).len();
            }
            if open == 0 {
                Ok(())
            } else {
                Err(format!("{open} requests without an answer"))
            }
        });
        result.map(|()| events)
    }
}

/// Cycle of the first event that `wanted` picks.
fn first(
    events: &[(u64, PortEvent)],
    what: &str,
    wanted: impl Fn(&PortEvent) -> bool,
) -> Result<u64, String> {
    let found = events.iter().find(|(_, event)| wanted(event));
    found
        .map(|(cycle, _)| *cycle)
        .ok_or_else(|| format!("no {what} at the ports"))
}

/// Cycles of a single read without those in the memory.
fn added_to_read(events: &[(u64, PortEvent)]) -> Result<u64, String> {
    let accepted = first(events, "accepted read", |event| {
        matches!(event, PortEvent::ReadAccepted { .. })
    })?;
    let taken = first(events, "memory read", |event| {
        matches!(event, PortEvent::MemoryReadTaken { .. })
    })?;
    let answered = first(events, "memory answer", |event| {
        matches!(event, PortEvent::MemoryReadAnswered { .. })
    })?;
    let offered = first(events, "reply", |event| {
        matches!(event, PortEvent::ReplyOffered { .. })
    })?;
    Ok((taken - accepted) + (offered - answered))
}

/// Measures lines that are none of the agent's business.
pub fn passing() -> Result<Passing, String> {
    let prepared = Prepared::new(&DeviceConfiguration::default(), 0)?;
    let read = |id: u8, line: u64| Request::Read {
        id,
        address: PASSING_ADDRESS + line * 64,
    };
    let write = |id: u8, line: u64| Request::Write {
        id,
        address: PASSING_ADDRESS + line * 64,
        data: [line; 8],
        strobe: u64::MAX,
    };
    let read_added_cycles = added_to_read(&prepared.run(&[read(1, 0)])?)?;
    let events = prepared.run(&[write(1, 0)])?;
    let accepted = first(&events, "accepted write", |event| {
        matches!(event, PortEvent::WriteAccepted { .. })
    })?;
    let beat = first(&events, "write beat", |event| {
        matches!(event, PortEvent::MemoryBeatTaken)
    })?;
    let lines = 4 * OUTSTANDING_READS as u64 * 16;
    let id = |line: u64| (line % OUTSTANDING_READS as u64) as u8;
    let requests: Vec<Request> = (0..lines)
        .flat_map(|line| [read(id(line), line), write(id(line), lines + line)])
        .collect();
    let events = prepared.run(&requests)?;
    let rate = |wanted: fn(&PortEvent) -> bool| {
        let cycles: Vec<u64> = events
            .iter()
            .filter(|(_, event)| wanted(event))
            .map(|(cycle, _)| *cycle)
            .collect();
        let span = cycles
            .last()
            .zip(cycles.first())
            .map_or(1, |(last, first)| last - first + 1);
        cycles.len() as f64 / span as f64
    };
    let reads = rate(|event| matches!(event, PortEvent::ReplyOffered { .. }));
    let writes = rate(|event| matches!(event, PortEvent::MemoryBeatTaken));
    Ok(Passing {
        read_added_cycles,
        write_added_cycles: beat - accepted,
        lines_per_cycle: reads.min(writes),
    })
}

/// Measures reads of table lines, one at a time.
pub fn table_line() -> Result<TableLine, String> {
    let prepared = Prepared::new(&DeviceConfiguration::default(), 64)?;
    let address = prepared.set_table_line(0, []);
    let added_cycles = added_to_read(&prepared.run(&[Request::Read { id: 3, address }])?)?;
    let mut first_fetch_cycles = 0;
    // One remote entry that moves through the line, and at last all eight.
    let lines = (0..8)
        .map(|entry| entry..entry + 1)
        .chain(std::iter::once(0..8));
    for (line, remote) in (1..).zip(lines) {
        let pages = remote.map(|entry| (entry, line * 8 + entry as u32));
        let address = prepared.set_table_line(line.into(), pages);
        let events = prepared.run(&[Request::Read {
            id: line as u8,
            address,
        }])?;
        let answered = first(&events, "memory answer", |event| {
            matches!(event, PortEvent::MemoryReadAnswered { .. })
        })?;
        let fetch = first(&events, "fetch", |event| {
            matches!(event, PortEvent::FetchOffered { cancel: false, .. })
        })?;
        first_fetch_cycles = first_fetch_cycles.max(fetch - answered);
    }
    Ok(TableLine {
        added_cycles,
        first_fetch_cycles,
    })
}

/// Measures the longest reply over `lines` table lines (at most 4,096), all ids in use, a link that loses a tenth of the pages and
/// delays the others beyond the deadline at times, and a memory that uses up to its stated bound.
pub fn replies(seed: u64, lines: u64) -> Result<Replies, String> {
    let configuration = DeviceConfiguration {
        seed,
        link: LinkConfiguration {
            jitter_ns: 6_000,
            loss_per_million: 100_000,
            seed,
            ..LinkConfiguration::default()
        },
        dram: DramConfiguration {
            read_cycles: 20,
            write_cycles: 10,
            extra_cycles: 100,
            any_order: true,
        },
        ..DeviceConfiguration::default()
    };
    let prepared = Prepared::new(&configuration, 512)?;
    (1..64.min(lines / 64 + 1))
        .try_for_each(|frame| {
            prepared
                .driver
                .set_tag(frame as u32, Tag::level(TableLevel::Leaf))
        })
        .map_err(|error| error.to_string())?;
    let requests: Vec<Request> = (0..lines.min(4096))
        .map(|line| {
            let pages = (0..8).map(|entry| (entry, (line as u32 * 8 + entry as u32) % 16_384));
            let address = prepared.set_table_line(line, pages);
            Request::Read {
                id: (line % OUTSTANDING_READS as u64) as u8,
                address,
            }
        })
        .collect();
    for batch in requests.chunks(OUTSTANDING_READS) {
        prepared.run(batch)?;
    }
    let statistics = prepared.device.statistics();
    if let Some(violation) = statistics.violations.first() {
        return Err(format!("a port rule was broken: {violation}"));
    }
    Ok(Replies {
        replies: statistics.replies,
        worst_reply_cycles: statistics.max_reply_cycles,
        reply_bound_cycles: prepared
            .driver
            .reply_bound_cycles()
            .map_err(|error| error.to_string())?,
        over_bound: statistics.over_bound,
    })
}
