//! Faults, each as it would show in the log.

use crate::places::*;
use crate::recorded::Log;
use outrigger_golden::EntryClass;
use outrigger_port::{Line, PortEvent};
use outrigger_registers::encodings::{CommandResult, EventType, Operation};
use outrigger_registers::offsets;

/// Something that a wrong agent would do, as the log would show it, and what the observer must say.
pub type Fault = (&'static str, fn(&mut Log), &'static str);

pub const FAULTS: [Fault; 24] = [
    (
        "a fetch twice",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::FetchOffered { cancel: false, .. })
            });
            let again = log[place];
            log.insert(place + 1, again);
        },
        "before its fetch",
    ),
    (
        "a fetch of a page that nobody named",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::FetchOffered { cancel: false, .. })
            });
            if let PortEvent::FetchOffered { page, .. } = &mut log[place].1 {
                *page = 9999;
            }
        },
        "nobody asked for it",
    ),
    (
        "a cancel of nothing",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::FetchOffered { cancel: true, .. })
            });
            let cancel = log[place];
            log.push(cancel);
        },
        "which fetches nothing",
    ),
    (
        "a fetch that never ends",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::FetchConfirmed { .. })
            });
            log.remove(place);
        },
        "before its fetch",
    ),
    (
        "a frame filled before its page left",
        |log| {
            let frame = an_install(log, |_| true).frame;
            let place = find(log, a_chunk_line);
            let own = (u64::from(FORMAT.frame_base) + u64::from(frame)) << 12;
            for (_, event) in &mut log[place..] {
                if let PortEvent::MemoryWriteTaken { id, address, .. } = event
                    && *id & 0xc0 == CHUNK_WRITES
                {
                    *address = own | *address & 0xfff;
                }
            }
        },
        "left it",
    ),
    (
        "a chunk stored again",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::MemoryWriteTaken { id, address, .. }
                if id & 0xc0 == CHUNK_WRITES && address & 0x1ff == 0)
            });
            let chunk: Vec<_> = log[place..place + BEATS].to_vec();
            for (offset, event) in chunk.into_iter().enumerate() {
                log.insert(place + BEATS + offset, event);
            }
        },
        "did not come like this",
    ),
    (
        "a chunk that is not stored",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::MemoryWriteTaken { id, address, .. }
                if id & 0xc0 == CHUNK_WRITES && address & 0x1ff == 0)
            });
            log.drain(place..place + BEATS);
        },
        "did not come like this",
    ),
    (
        "a chunk with another bit",
        |log| {
            let place = find(log, a_chunk_line);
            if let PortEvent::MemoryWriteTaken { data, .. } = &mut log[place].1 {
                data[7] ^= 1 << 63;
            }
        },
        "did not come like this",
    ),
    (
        "an install after the page began to leave",
        |log| {
            // One whose page had come long before.
            let install = an_install(log, |install| {
                let since = after_command(log, install);
                !log[since..install.reply]
                    .iter()
                    .any(|(_, event)| a_chunk_line(event))
            });
            let place = after_command(log, &install);
            let cycle = log[place - 1].0;
            let written = |offset, value| PortEvent::RegisterWritten { offset, value };
            let command = [
                written(offsets::COMMAND_ARGUMENT, install.frame),
                written(offsets::COMMAND, Operation::EvictBegin.code()),
                status(CommandResult::Ok),
            ];
            for event in command.into_iter().rev() {
                log.insert(place, (cycle, event));
            }
        },
        "began to leave",
    ),
    (
        "an install in another page's frame",
        |log| {
            let install = an_install(log, |_| true);
            let other = FORMAT.install(install.before, install.frame ^ 1);
            change_reply(log, &install, other);
        },
        "is installed",
    ),
    (
        "an install of a page that has not come",
        |log| {
            let install = an_install(log, |_| true);
            // Its last acknowledgement comes a little later.
            let page = log[..install.reply].iter().rposition(|(_, event)| {
            matches!(event, PortEvent::MemoryWriteAnswered { id, .. } if id & 0xc0 == CHUNK_WRITES)
        });
            let last = log.remove(page.expect("an acknowledgement"));
            log.insert(install.reply, last);
        },
        "before frame",
    ),
    (
        "an entry with another bit",
        |log| {
            let install = an_install(log, |_| true);
            let changed = FORMAT.install(install.before, install.frame) ^ 1 << 5;
            change_reply(log, &install, changed);
        },
        "went from",
    ),
    (
        "an entry of somebody else with another bit",
        |log| {
            let mut install = an_install(log, |_| true);
            let PortEvent::ReplyTaken { data, .. } = log[install.reply].1 else {
                return;
            };
            // Campaigns have foreign entries at the end of each line.
            install.index = 7;
            change_reply(log, &install, data[7] ^ 2);
        },
        "went from",
    ),
    (
        "late though in time",
        |log| {
            let install = an_install(log, |_| true);
            let late = FORMAT.late(install.before);
            change_reply(log, &install, late);
        },
        "came in time",
    ),
    (
        "late before the deadline",
        |log| {
            let place = log.iter().rposition(|(_, event)| match event {
                PortEvent::ReplyTaken { data, .. } => data.iter().any(|entry| {
                    entry >> FORMAT.late_bit & 1 != 0
                        && matches!(FORMAT.classify(*entry), EntryClass::Remote(_))
                }),
                _ => false,
            });
            // As if time stood still: 10 cycles after its acceptance.
            let reply = place.expect("a late reply");
            let PortEvent::ReplyTaken { id, .. } = log[reply].1 else {
                return;
            };
            let accepted = log[..reply].iter().rposition(
            |(_, event)| matches!(event, PortEvent::ReadAccepted { id: other, .. } if *other == id),
        );
            log[reply].0 = log[accepted.expect("an accepted read")].0 + 10;
        },
        "marked late",
    ),
    (
        "a page that is here and left out",
        |log| {
            let install = an_install(log, |_| true);
            // The same line is read and answered once more, as it was in memory before.
            let PortEvent::ReadAccepted { id, address } = log[install.accepted].1 else {
                return;
            };
            let mut data = Line::default();
            data[install.index] = install.before;
            let cycle = log[install.reply].0 + 1;
            let again = [
                PortEvent::ReadAccepted { id, address },
                PortEvent::MemoryReadTaken {
                    id: 64 + 31,
                    address,
                },
                PortEvent::MemoryReadAnswered {
                    id: 64 + 31,
                    response: 0,
                    data,
                },
                PortEvent::ReplyTaken {
                    id,
                    response: 0,
                    data,
                },
            ];
            for event in again.into_iter().rev() {
                log.insert(install.reply + 1, (cycle, event));
            }
        },
        "was not installed",
    ),
    (
        "a patch that is not made",
        |log| {
            let place = a_patch(log);
            log.remove(place);
        },
        "missing patch",
    ),
    (
        "a patch of one byte too many",
        |log| {
            let place = a_patch(log);
            if let PortEvent::MemoryWriteTaken { strobe, .. } = &mut log[place].1 {
                *strobe |= 1 << (!*strobe).trailing_zeros();
            }
        },
        "patch without a reply",
    ),
    (
        "a host write that is lost",
        |log| {
            let patches = patches(log);
            let place = find(log, |event| {
                matches!(
                    event,
                    PortEvent::MemoryWriteTaken {
                        id: TABLE_WRITES,
                        ..
                    }
                ) && !patches.contains(event)
            });
            log.remove(place);
        },
        "lost host write",
    ),
    (
        "a write-back with another bit",
        |log| {
            let place = find(log, |event| {
                matches!(event, PortEvent::WritebackLine { .. })
            });
            if let PortEvent::WritebackLine { data, .. } = &mut log[place].1 {
                data[0] ^= 1;
            }
        },
        "not written back as it is",
    ),
    (
        "a write-back without a commit",
        |log| {
            let sent = find(log, |event| {
                matches!(event, PortEvent::WritebackLine { .. })
            });
            let commit = log[..sent]
                .iter()
                .rposition(|(_, event)| a_command(event, Operation::EvictCommit));
            log.remove(commit.expect("a commit"));
        },
        "without a commit",
    ),
    (
        "an event that is not reported",
        |log| {
            let types = [
                EventType::FetchFailed,
                EventType::FetchCancelled,
                EventType::Evicted,
            ];
            let place = find(log, |event| a_record(event, &types));
            log.remove(place);
        },
        "follows record",
    ),
    (
        "an event that did not happen",
        |log| {
            let place = find(log, |event| a_record(event, &[EventType::Staged]));
            if let PortEvent::HostMemoryWritten { data, .. } = &mut log[place].1 {
                data[0] = data[0] & !0xff | u64::from(EventType::FetchFailed.code());
            }
        },
        "what did not happen",
    ),
    (
        "a counter that is off by one",
        |log| {
            let counted = log.iter_mut().rev().find_map(|(_, event)| match event {
                PortEvent::RegisterRead {
                    offset: offsets::INSTALLS,
                    value,
                } => Some(value),
                _ => None,
            });
            *counted.expect("the counter is read at the end") += 1;
        },
        "installs at the ports",
    ),
];
