//! Where in a log there is what a fault needs.

use crate::recorded::Log;
use outrigger_golden::conformance::bench::TABLE_BASE;
use outrigger_golden::{EntryClass, EntryFormat};
use outrigger_port::{Line, PortEvent};
use outrigger_registers::encodings::{CommandResult, EventType, Operation};
use outrigger_registers::parameters::TABLE_FRAMES;
use outrigger_registers::{fields, offsets};

/// The format of a bench's entries.
pub const FORMAT: EntryFormat = EntryFormat {
    present_bit: 0,
    managed_bit: 9,
    late_bit: 10,
    window_base: 0x4000,
    frame_base: 0x8000,
    frames: outrigger_registers::parameters::FRAMES as u32,
};
/// What the ids toward device memory are for.
pub const CHUNK_WRITES: u8 = 128;
pub const TABLE_WRITES: u8 = 192;
/// Events of a chunk.
pub const BEATS: usize = 8;
/// Where in a log things are changed: in its middle, where much has happened.
pub const PART: usize = 2;

/// Place of an event after the middle of the log.
pub fn find(log: &Log, wanted: impl Fn(&PortEvent) -> bool) -> usize {
    let middle = log.len() / PART;
    let place = log[middle..].iter().position(|(_, event)| wanted(event));
    middle + place.expect("such an event in the second half")
}

/// Entry, of a reply, that the agent installed: its index, page and frame, and the place of its acceptance.
pub struct Install {
    pub reply: usize,
    pub accepted: usize,
    pub index: usize,
    pub before: u64,
    pub frame: u32,
}

/// The first reply of the second half that installs something of which `wanted` is true.
pub fn an_install(log: &Log, wanted: impl Fn(&Install) -> bool) -> Install {
    let table = u64::from(TABLE_BASE) << 12;
    let table = table..table + ((TABLE_FRAMES as u64) << 12);
    for (reply, (_, event)) in log.iter().enumerate().skip(log.len() / PART) {
        let PortEvent::ReplyTaken { id, data, .. } = event else {
            continue;
        };
        let accepted = log[..reply].iter().rposition(
            |(_, event)| matches!(event, PortEvent::ReadAccepted { id: other, .. } if other == id),
        );
        let accepted = accepted.expect("an accepted read");
        let PortEvent::ReadAccepted { address, .. } = log[accepted].1 else {
            continue;
        };
        let under_way = || log[accepted..reply].iter().map(|(_, event)| event);
        let context = under_way().find_map(|event| match event {
            PortEvent::MemoryReadTaken { id, address: line } if *line == address => Some(*id),
            _ => None,
        });
        let line = under_way().find_map(|event| match event {
            PortEvent::MemoryReadAnswered { id, data, .. } if Some(*id) == context => Some(*data),
            _ => None,
        });
        let Some(line) = line.filter(|_| table.contains(&address)) else {
            continue;
        };
        for (index, (before, after)) in line.iter().zip(data).enumerate() {
            if let (EntryClass::Remote(_), EntryClass::Local(frame)) =
                (FORMAT.classify(*before), FORMAT.classify(*after))
            {
                let install = Install {
                    reply,
                    accepted,
                    index,
                    before: *before,
                    frame,
                };
                if wanted(&install) {
                    return install;
                }
            }
        }
    }
    panic!("no reply installs anything like that");
}

/// Place after the last command before a read.
pub fn after_command(log: &Log, install: &Install) -> usize {
    let status = log[..install.accepted].iter().rposition(|(_, event)| {
        matches!(event, PortEvent::RegisterRead { offset: offsets::COMMAND_STATUS, value }
            if !fields::COMMAND_STATUS_BUSY.get(*value))
    });
    status.expect("a command") + 1
}

/// Changes an entry of a reply.
pub fn change_reply(log: &mut Log, install: &Install, entry: u64) {
    if let PortEvent::ReplyTaken { data, .. } = &mut log[install.reply].1 {
        data[install.index] = entry;
    }
}

/// A record of one of these types in the event ring.
pub fn a_record(event: &PortEvent, types: &[EventType]) -> bool {
    // Its number is above zero; that of the producer index' line is not.
    matches!(event, PortEvent::HostMemoryWritten { data, .. }
        if data[1] >> 32 != 0 && types.iter().any(|kind| data[0] & 0xff == u64::from(kind.code())))
}

pub fn a_command(event: &PortEvent, operation: Operation) -> bool {
    *event
        == PortEvent::RegisterWritten {
            offset: offsets::COMMAND,
            value: operation.code(),
        }
}

pub fn a_chunk_line(event: &PortEvent) -> bool {
    matches!(event, PortEvent::MemoryWriteTaken { id, .. } if id & 0xc0 == CHUNK_WRITES)
}

/// A status register that says done, with this result.
pub fn status(result: CommandResult) -> PortEvent {
    let field = fields::COMMAND_STATUS_RESULT;
    PortEvent::RegisterRead {
        offset: offsets::COMMAND_STATUS,
        value: field.set(0, result.code()).expect("a result's code"),
    }
}

/// The table writes of a log that are no host writes.
pub fn patches(log: &Log) -> Vec<PortEvent> {
    let mut host: Vec<(u64, Line, u64)> = Vec::new();
    let mut patches = Vec::new();
    for (_, event) in log {
        match *event {
            PortEvent::WriteAccepted {
                address,
                data,
                strobe,
                ..
            } => {
                host.push((address, data, strobe));
            }
            PortEvent::MemoryWriteTaken {
                id: TABLE_WRITES,
                address,
                data,
                strobe,
            } => {
                match host
                    .iter()
                    .position(|write| *write == (address, data, strobe))
                {
                    Some(position) => {
                        host.remove(position);
                    }
                    None => patches.push(*event),
                }
            }
            _ => {}
        }
    }
    patches
}

/// Place of a patch in the second half.
pub fn a_patch(log: &Log) -> usize {
    let patches = patches(log);
    find(log, |event| patches.contains(event))
}
