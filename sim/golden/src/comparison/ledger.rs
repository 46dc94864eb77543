//! What the events at the ports say about pages: who owns which slot and frame, and what happened to each page.

use super::record::{Entry, RoundRecord, digest};
use crate::{EntryClass, EntryFormat};
use outrigger_port::{Line, PortEvent};
use outrigger_registers::parameters::{BEATS_PER_CHUNK, ENTRIES_PER_LINE, LINE_BYTES, PAGE_BYTES};
use std::collections::{BTreeMap, VecDeque};

/// First id of the writes of chunks toward device memory.
const CHUNK_WRITE_ID: u8 = 128;
/// Id of all writes to the table range toward device memory.
const TABLE_WRITE_ID: u8 = 192;
/// Stands for a page that is not known.
const NO_PAGE: u32 = u32::MAX;

/// Follows the port events of one device.
pub(super) struct Ledger {
    format: EntryFormat,
    table_bytes: std::ops::Range<u64>,
    /// Page of each fetch by slot and epoch.
    fetches: BTreeMap<(u8, u8), u32>,
    /// Page of the latest fetch of each slot.
    slots: BTreeMap<u8, u32>,
    /// Page that was written into each frame last.
    owners: BTreeMap<u32, u32>,
    /// Host writes to the table that have not come to memory.
    table_writes: VecDeque<(u64, Line, u64)>,
    /// Beats of the chunk under way, and their digest so far.
    beats: Vec<Line>,
    /// Lines of the page that is being written back, by slot.
    write_backs: BTreeMap<u8, Vec<Line>>,
}

impl Ledger {
    /// Nothing is known yet.
    pub fn new(format: EntryFormat, table_bytes: std::ops::Range<u64>) -> Self {
        Self {
            format,
            table_bytes,
            fetches: BTreeMap::new(),
            slots: BTreeMap::new(),
            owners: BTreeMap::new(),
            table_writes: VecDeque::new(),
            beats: Vec::new(),
            write_backs: BTreeMap::new(),
        }
    }

    /// The entry without the number of its frame.
    pub fn entry(&self, bits: u64) -> Entry {
        match self.format.classify(bits) {
            EntryClass::Local(frame) => Entry {
                bits: self.format.install(bits, 0),
                owner: Some(self.owners.get(&frame).copied().unwrap_or(NO_PAGE)),
            },
            _ => Entry { bits, owner: None },
        }
    }

    /// The page that a frame belongs to.
    pub fn owner(&self, frame: u32) -> u32 {
        self.owners.get(&frame).copied().unwrap_or(NO_PAGE)
    }

    /// Adds an event to the record of the round.
    pub fn follow(&mut self, event: PortEvent, record: &mut RoundRecord) {
        match event {
            PortEvent::FetchOffered {
                cancel,
                slot,
                epoch,
                page,
            } => {
                if cancel {
                    record.cancels.push(page);
                } else {
                    record.fetches.push(page);
                    self.fetches.insert((slot, epoch), page);
                    self.slots.insert(slot, page);
                }
            }
            PortEvent::ChunkBeatTaken {
                slot,
                epoch,
                chunk,
                data,
                ..
            } => {
                self.beats.push(data);
                if self.beats.len() == BEATS_PER_CHUNK {
                    let page = self.page_of(slot, epoch);
                    let lines = std::mem::take(&mut self.beats);
                    let taken = record.taken.entry(page).or_default();
                    taken.push(format!("chunk {chunk}: {:016x}", digest(&lines)));
                }
            }
            PortEvent::FetchErrorTaken { slot, epoch } => {
                let page = self.page_of(slot, epoch);
                let taken = record.taken.entry(page).or_default();
                taken.push("error".to_string());
            }
            PortEvent::WriteAccepted {
                address,
                data,
                strobe,
                ..
            } if self.table_bytes.contains(&address) => {
                self.table_writes.push_back((address, data, strobe));
            }
            PortEvent::MemoryWriteTaken {
                id,
                address,
                data,
                strobe,
            } => self.written(id, address, data, strobe, record),
            PortEvent::WritebackLine {
                slot,
                page,
                line,
                data,
            } => {
                let lines = self.write_backs.entry(slot).or_default();
                if line == 0 {
                    lines.clear();
                }
                lines.push(data);
                if lines.len() == PAGE_BYTES / LINE_BYTES {
                    let sent = record.write_backs.entry(page).or_default();
                    sent.push(digest(lines));
                }
            }
            _ => {}
        }
    }

    fn page_of(&self, slot: u8, epoch: u8) -> u32 {
        self.fetches.get(&(slot, epoch)).copied().unwrap_or(NO_PAGE)
    }

    /// A line of device memory was written: a chunk's, a patch, or the host's.
    fn written(&mut self, id: u8, address: u64, data: Line, strobe: u64, record: &mut RoundRecord) {
        if id == TABLE_WRITE_ID {
            if self.table_writes.front() == Some(&(address, data, strobe)) {
                self.table_writes.pop_front();
                return;
            }
            let table_line = ((address - self.table_bytes.start) / LINE_BYTES as u64) as u32;
            let entries: [Option<Entry>; ENTRIES_PER_LINE] = std::array::from_fn(|index| {
                let bytes = strobe >> (8 * index) & 0xff;
                (bytes != 0).then(|| Entry {
                    // A patch with only some bytes of an entry shows as one that differs.
                    bits: self.entry(data[index]).bits ^ (bytes ^ 0xff),
                    ..self.entry(data[index])
                })
            });
            record.patches.entry(table_line).or_default().push(entries);
        } else if id & 0xc0 == CHUNK_WRITE_ID {
            let page = self.slots.get(&(id & 0x3f)).copied().unwrap_or(NO_PAGE);
            let first = u64::from(self.format.frame_base) * PAGE_BYTES as u64;
            let offset = address.wrapping_sub(first);
            let frame = (offset / PAGE_BYTES as u64) as u32;
            self.owners.insert(frame, page);
            let line = offset as usize % PAGE_BYTES / LINE_BYTES;
            let stored = record.stored.entry(page).or_default();
            stored.push((line as u8, digest(&[data]) ^ !strobe));
        }
    }
}
