//! What happened in a round, in terms that do not depend on a device's pipeline.

use super::Seen;
use outrigger_port::Line;
use outrigger_registers::encodings::CommandResult;
use outrigger_registers::offsets;
use outrigger_registers::parameters::ENTRIES_PER_LINE;
use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fmt::Debug;
use std::hash::{Hash, Hasher};

/// An entry; of one that is installed, the number of the frame is replaced by the page in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its bits, without the frame number where there is an owner.
    pub bits: u64,
    /// Page that owns the frame.
    pub owner: Option<u32>,
}

/// When a reply left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyTime {
    /// It waited for nothing but device memory.
    AtOnce,
    /// Before the deadline.
    Early,
    /// At the deadline.
    AtDeadline,
}

/// A reply at the memory port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reply {
    /// AXI response.
    pub response: u8,
    /// The line.
    pub entries: [Entry; ENTRIES_PER_LINE],
    /// When it left.
    pub time: ReplyTime,
}

/// A page at the end of a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRecord {
    /// State and pin, as QUERY_PAGE says.
    pub state: u32,
    /// Entry address, as QUERY_PAGE says.
    pub entry_address: u32,
    /// Digest of its bytes in its frame.
    pub in_frame: Option<u64>,
    /// Digest of its bytes at its memory node.
    pub remote: u64,
}

/// A command and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CommandRecord {
    /// What was asked for.
    pub action: String,
    /// How it ended, `None` when there was nothing to do it with.
    pub result: Option<CommandResult>,
    /// Results that do not name frames.
    pub values: [u32; 2],
}

/// Everything that is compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RoundRecord {
    /// Replies by AXI id.
    pub replies: BTreeMap<u8, Reply>,
    /// Responses of writes by AXI id.
    pub write_responses: BTreeMap<u8, u8>,
    /// Commands in their order.
    pub commands: Vec<CommandRecord>,
    /// Pages of the fetches in the order of their requests.
    pub fetches: Vec<u32>,
    /// Pages of the cancels; sorted at the end, since their order is free.
    pub cancels: Vec<u32>,
    /// Chunks and errors taken, by page.
    pub taken: BTreeMap<u32, Vec<String>>,
    /// Lines stored, with digests, by page.
    pub stored: BTreeMap<u32, Vec<(u8, u64)>>,
    /// Patches by table line.
    pub patches: BTreeMap<u32, Vec<[Option<Entry>; ENTRIES_PER_LINE]>>,
    /// Digests of the pages written back.
    pub write_backs: BTreeMap<u32, Vec<u64>>,
    /// Type and entry address of the event records, by page; empty in a round with a function reset, which drops some.
    pub records: BTreeMap<u32, Vec<(u8, u32)>>,
    /// Registers of the blocks `frames` and `statistics`, by byte offset.
    pub registers: Vec<(u16, u32)>,
    /// Every page.
    pub pages: Vec<PageRecord>,
    /// The table in device memory.
    pub table: Vec<[Entry; ENTRIES_PER_LINE]>,
}

impl RoundRecord {
    /// Says the first difference.
    pub fn compare(&self, found: &Self) -> Result<(), String> {
        // Causes before consequences.
        same_list("command", &self.commands, &found.commands)?;
        same_list("fetch", &self.fetches, &found.fetches)?;
        same_map("chunks taken of page", &self.taken, &found.taken)?;
        same_map("lines stored of page", &self.stored, &found.stored)?;
        same_map("reply of id", &self.replies, &found.replies)?;
        let (expected, responses) = (&self.write_responses, &found.write_responses);
        same_map("write response of id", expected, responses)?;
        same_map("patches of table line", &self.patches, &found.patches)?;
        same_list("cancel", &self.cancels, &found.cancels)?;
        let (expected, sent) = (&self.write_backs, &found.write_backs);
        same_map("write-backs of page", expected, sent)?;
        same_map("event records of page", &self.records, &found.records)?;
        same_list("page", &self.pages, &found.pages)?;
        same_list("table line", &self.table, &found.table)?;
        same_list("register", &self.registers, &found.registers)
    }

    /// Adds what this round showed.
    pub(super) fn count(&self, seen: &mut Seen) {
        for reply in self.replies.values() {
            let installed = reply.entries.iter().filter(|entry| entry.owner.is_some());
            seen.installed += installed.count();
        }
        let late = |register: &&(u16, u32)| register.0 == offsets::PAGES_LATE;
        // The counter goes on from round to round.
        if let Some((_, count)) = self.registers.iter().find(late) {
            seen.late = *count as usize;
        }
        seen.cancels += self.cancels.len();
        seen.write_backs += self.write_backs.values().map(Vec::len).sum::<usize>();
        seen.records += self.records.values().map(Vec::len).sum::<usize>();
    }
}

fn same_list<T: Debug + PartialEq>(what: &str, expected: &[T], found: &[T]) -> Result<(), String> {
    let place = (0..expected.len().max(found.len()))
        .find(|place| expected.get(*place) != found.get(*place));
    match place {
        None => Ok(()),
        Some(place) => Err(format!(
            "{what} {place}: expected {:x?}, found {:x?}",
            expected.get(place),
            found.get(place)
        )),
    }
}

fn same_map<K: Debug + Ord + Copy, V: Debug + PartialEq>(
    what: &str,
    expected: &BTreeMap<K, V>,
    found: &BTreeMap<K, V>,
) -> Result<(), String> {
    for key in expected.keys().chain(found.keys()) {
        let (expected, found) = (expected.get(key), found.get(key));
        if expected != found {
            return Err(format!(
                "{what} {key:?}: expected {expected:x?}, found {found:x?}"
            ));
        }
    }
    Ok(())
}

/// A number that stands for some lines.
pub(super) fn digest(lines: &[Line]) -> u64 {
    let mut hasher = DefaultHasher::new();
    lines.hash(&mut hasher);
    hasher.finish()
}
