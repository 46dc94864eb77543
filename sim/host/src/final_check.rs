//! After the program: every byte and every entry, wherever it is, is compared with the reference memory (P1, P3, P7).

use crate::entry;
use crate::error::HostError;
use crate::machine::Machine;
use crate::memory_map::frame_line;
use outrigger_agent::PageState;
use outrigger_registers::parameters::LINES_PER_PAGE;

impl Machine {
    /// Compares all pages and all entries; what is wrong is counted in the reference memory.
    pub(crate) fn check_everything(&mut self) -> Result<(), HostError> {
        for page in 0..self.tables.pages() as u32 {
            let information = self.free_driver()?.query_page(page)?;
            let frame = match information.state {
                PageState::Remote | PageState::Failed => None,
                // Nothing may be under way any more.
                PageState::Fetching | PageState::Leaving | PageState::WritingBack => {
                    self.reference.count_entry_error();
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
            self.check_entry(page, frame);
        }
        Ok(())
    }

    /// A line as the cores see it: from the caches if they hold it, else from the device.
    fn newest(&self, line: u32) -> outrigger_port::Line {
        if self.caches.is_cached(line) {
            *self.caches.bytes(line)
        } else {
            self.device.peek(self.configuration.map.address(line))
        }
    }

    /// The entry names the page's frame when it is present, the page when it is not.
    fn check_entry(&mut self, page: u32, frame: Option<u32>) {
        let map = self.configuration.map;
        let (line, index) = self.tables.leaf_place(page);
        let value = self.newest(line)[index];
        let number = entry::frame_number(value);
        let names_the_page = if value & entry::PRESENT != 0 {
            frame.is_some() && map.frame_index(number) == frame
        } else {
            map.remote_page(number) == Some(page)
        };
        let original = entry::remote(&map, page);
        self.reference
            .check_entry(page, value, original, names_the_page);
    }
}
