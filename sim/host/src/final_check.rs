//! After the program: every byte and every entry, wherever it is, is compared with the reference memory (P1, P3, P7).

use crate::entry;
use crate::error::HostError;
use crate::machine::Machine;
use crate::memory_map::frame_line;
use outrigger_agent::PageState;
use outrigger_registers::parameters::LINES_PER_PAGE;

impl Machine {
    /// Compares all pages, which counts mismatches in the reference memory, and all entries; returns the number of wrong entries.
    pub(crate) fn check_everything(&mut self) -> Result<u64, HostError> {
        let mut entry_errors = 0;
        for page in 0..self.tables.pages() as u32 {
            let information = self.driver.query_page(page)?;
            let frame = match information.state {
                PageState::Remote | PageState::Failed => None,
                // Nothing may be under way any more; whatever is counts as wrong.
                PageState::Fetching | PageState::Leaving | PageState::WritingBack => {
                    entry_errors += 1;
                    None
                }
                PageState::Staged | PageState::Resident => information.frame,
            };
            for line in 0..LINES_PER_PAGE as u32 {
                let bytes = match frame {
                    Some(frame) => self.newest(frame_line(frame, line)),
                    None => self.device.peek_remote(page, line as u8),
                };
                self.reference.check_final(page, line, &bytes);
            }
            if !self.entry_is_right(page, frame) {
                entry_errors += 1;
            }
        }
        Ok(entry_errors)
    }

    /// A line as the cores see it: from the caches if they hold it, else from the device.
    fn newest(&self, line: u32) -> outrigger_port::Line {
        if self.caches.is_cached(line) {
            *self.caches.bytes(line)
        } else {
            self.device.peek(self.configuration.map.address(line))
        }
    }

    /// The entry names the page or its frame, has every bit that it started with and every bit that a processor set.
    fn entry_is_right(&self, page: u32, frame: Option<u32>) -> bool {
        let map = &self.configuration.map;
        let (line, index) = self.tables.leaf_place(page);
        let value = self.newest(line)[index];
        let number = entry::frame_number(value);
        let names_page = if value & entry::PRESENT != 0 {
            frame.is_some() && map.frame_index(number) == frame
        } else {
            map.remote_page(number) == Some(page)
        };
        let original = entry::remote(map, page);
        let set_by_processors = self.reference.entry_bits(page);
        names_page
            && entry::permanent_bits(value) == entry::permanent_bits(original)
            && value & set_by_processors == set_by_processors
    }
}
