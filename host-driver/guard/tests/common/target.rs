//! The other side, in the same process.

use crate::common::until;
use outrigger_attach::PAGE_BYTES;
use outrigger_guard::memory::{Copied, ProtectedMemory};
use outrigger_guard::protocol::Page;

/// A target that stores and acknowledges at once.
pub struct Target {
    pub pages: Vec<[u8; PAGE_BYTES]>,
    pub copies: u64,
    pub unchanged: u64,
    sequence: u64,
    next: Page,
}

impl Target {
    pub fn new(memory: &ProtectedMemory) -> Self {
        Self {
            pages: vec![[0; PAGE_BYTES]; memory.pages() as usize],
            copies: 0,
            unchanged: 0,
            sequence: 0,
            next: 0,
        }
    }

    /// Copies up to so many dirty pages, and acknowledges them.
    pub fn save(&mut self, memory: &ProtectedMemory, most: u64) -> u64 {
        memory.scan().expect("scanned");
        for done in 0..most {
            let next = memory
                .next_dirty(self.next)
                .or_else(|| memory.next_dirty(0));
            let Some(page) = next else {
                return done;
            };
            self.next = page + 1;
            self.sequence += 1;
            let mut contents = [0; PAGE_BYTES];
            match memory.copy_page(page, self.sequence, &mut contents) {
                Ok(Some(Copied::Send { .. })) => {
                    self.copies += 1;
                    self.pages[page as usize] = contents;
                }
                Ok(Some(Copied::Unchanged { .. })) => self.unchanged += 1,
                Ok(None) => {}
                Err(error) => panic!("page {page}: {error}"),
            }
            memory.acknowledged([(page, self.sequence)]);
        }
        most
    }

    /// Saves until nothing is left.
    pub fn save_all(&mut self, memory: &ProtectedMemory) {
        until("all is saved", || {
            self.save(memory, u64::MAX);
            memory.unsaved().pages() == 0
        });
    }

    /// Pages whose bytes are others than here.
    pub fn different(&self, memory: &ProtectedMemory) -> Vec<Page> {
        let mut contents = [0; PAGE_BYTES];
        let regions = memory.regions().iter();
        let all = regions.flat_map(|region| region.pages().map(move |page| (region, page)));
        all.filter(|(region, page)| {
            region.read(*page, &mut contents).expect("read");
            contents != self.pages[*page as usize]
        })
        .map(|(_, page)| page)
        .collect()
    }
}
