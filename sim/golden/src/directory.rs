//! Page directory: one record per remote page (section 3), the truth about where a page is.

use crate::log::AgentEvent;
use outrigger_registers::encodings::PageState;
use outrigger_registers::parameters::{DEMAND_FRAMES, ENTRY_UNSET, REMOTE_PAGES};

/// What the directory says of one page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageRecord {
    /// State.
    pub state: PageState,
    /// Its frame; meaningful in every state but remote and failed.
    pub frame: u32,
    /// Its slot; meaningful in state fetching.
    pub slot: u8,
    /// Where its entry is; [`ENTRY_UNSET`] until a line names it.
    pub entry_address: u32,
    /// Cycle in which its pin times out; `None` when it is not pinned.
    pub pinned_until: Option<u64>,
}

impl PageRecord {
    /// True in the states in which the page has a frame.
    pub fn has_frame(&self) -> bool {
        !matches!(self.state, PageState::Remote | PageState::Failed)
    }
}

/// The directory.
#[derive(Debug)]
pub(crate) struct Directory {
    records: Vec<PageRecord>,
    pinned: usize,
}

impl Default for Directory {
    fn default() -> Self {
        let empty = PageRecord {
            state: PageState::Remote,
            frame: 0,
            slot: 0,
            entry_address: ENTRY_UNSET,
            pinned_until: None,
        };
        Self {
            records: vec![empty; REMOTE_PAGES],
            pinned: 0,
        }
    }
}

impl Directory {
    /// The record of a page. Callers check page numbers where they come from outside.
    pub fn page(&self, page: u32) -> &PageRecord {
        &self.records[page as usize]
    }

    /// Every page with its record.
    pub fn pages(&self) -> impl Iterator<Item = (u32, &PageRecord)> {
        (0..).zip(&self.records)
    }

    /// Changes a page's state.
    pub fn change(&mut self, page: u32, to: PageState, log: &mut Vec<AgentEvent>) {
        let record = &mut self.records[page as usize];
        let from = record.state;
        record.state = to;
        log.push(AgentEvent::StateChange { page, from, to });
    }

    /// Gives a page a frame and a slot.
    pub fn place(&mut self, page: u32, frame: u32, slot: u8) {
        let record = &mut self.records[page as usize];
        record.frame = frame;
        record.slot = slot;
    }

    /// Sets the entry address of a page that has none.
    pub fn claim(&mut self, page: u32, entry_address: u32) {
        let record = &mut self.records[page as usize];
        if record.entry_address == ENTRY_UNSET {
            record.entry_address = entry_address;
        }
    }

    /// Forgets entry address and pin: the page has no frame any more.
    pub fn forget(&mut self, page: u32) {
        self.unpin(page);
        self.records[page as usize].entry_address = ENTRY_UNSET;
    }

    /// Pins a page, or starts its time anew.
    pub fn pin(&mut self, page: u32, until_cycle: u64) {
        let record = &mut self.records[page as usize];
        self.pinned += usize::from(record.pinned_until.is_none());
        record.pinned_until = Some(until_cycle);
    }

    /// Drops a pin; false when there was none.
    pub fn unpin(&mut self, page: u32) -> bool {
        let was = self.records[page as usize].pinned_until.take().is_some();
        self.pinned -= usize::from(was);
        was
    }

    /// True when DEMAND can pin the page.
    pub fn can_pin(&self, page: u32) -> bool {
        self.page(page).pinned_until.is_some() || self.pinned < DEMAND_FRAMES
    }

    /// Number of pinned pages.
    pub fn pinned(&self) -> usize {
        self.pinned
    }
}
