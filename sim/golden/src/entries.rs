//! Page-table entries: what class an entry is of, and how it is installed or marked late (section 2; P1, P3).

use outrigger_registers::encodings::entry::{FRAME_BITS, FRAME_LOW};
use outrigger_registers::parameters::REMOTE_PAGES;

/// Bits of an entry that hold its frame number.
const FRAME_MASK: u64 = ((1 << FRAME_BITS) - 1) << FRAME_LOW;

/// Where the agent's bits are in an entry, and where its address ranges are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntryFormat {
    /// Position of the present bit.
    pub present_bit: u32,
    /// Position of the bit that gives the entry to the agent.
    pub managed_bit: u32,
    /// Position of the bit that says the page did not come in time.
    pub late_bit: u32,
    /// First frame number of the remote window.
    pub window_base: u32,
    /// First frame number of the page frames.
    pub frame_base: u32,
    /// Page frames of the device.
    pub frames: u32,
}

/// What an entry is to the agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryClass {
    /// Not managed: never changed.
    Foreign,
    /// Names a remote page.
    Remote(u32),
    /// Names a page frame, present.
    Local(u32),
    /// Names a page frame, not present: software took it away.
    Taken(u32),
    /// Managed, and none of the above.
    Bad,
}

impl EntryFormat {
    /// The class of an entry.
    pub fn classify(&self, entry: u64) -> EntryClass {
        if entry >> self.managed_bit & 1 == 0 {
            return EntryClass::Foreign;
        }
        let present = entry >> self.present_bit & 1 != 0;
        let number = (entry & FRAME_MASK) >> FRAME_LOW;
        let in_range = |base: u32, size: usize| {
            number
                .checked_sub(u64::from(base))
                .filter(|index| *index < size as u64)
        };
        if let Some(page) = in_range(self.window_base, REMOTE_PAGES) {
            return if present {
                EntryClass::Bad
            } else {
                EntryClass::Remote(page as u32)
            };
        }
        match in_range(self.frame_base, self.frames as usize) {
            Some(frame) if present => EntryClass::Local(frame as u32),
            Some(frame) => EntryClass::Taken(frame as u32),
            None => EntryClass::Bad,
        }
    }

    /// The entry naming a frame, present; every other bit kept.
    pub fn install(&self, entry: u64, frame: u32) -> u64 {
        let number = u64::from(self.frame_base) + u64::from(frame);
        let kept = entry & !FRAME_MASK & !(1 << self.late_bit);
        kept | number << FRAME_LOW | 1 << self.present_bit
    }

    /// The entry marked late; every other bit kept.
    pub fn late(&self, entry: u64) -> u64 {
        entry | 1 << self.late_bit
    }

    /// The entry without its present bit.
    pub fn not_present(&self, entry: u64) -> u64 {
        entry & !(1 << self.present_bit)
    }

    /// A remote entry that names `page`, with all other bits of `flags` except the frame number and the present bit.
    pub fn remote(&self, page: u32, flags: u64) -> u64 {
        let number = u64::from(self.window_base) + u64::from(page);
        let kept = flags & !FRAME_MASK & !(1 << self.present_bit);
        kept | number << FRAME_LOW | 1 << self.managed_bit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FORMAT: EntryFormat = EntryFormat {
        present_bit: 0,
        managed_bit: 9,
        late_bit: 10,
        window_base: 0x4000,
        frame_base: 0x8000,
        frames: 4096,
    };
    const FLAGS: u64 = 0x8000_0000_0000_0066;

    #[test]
    fn classes_follow_the_table_at_both_ends_of_each_range() {
        let entry = |number: u64, present: u64| number << 12 | 1 << 9 | FLAGS | present;
        for (number, remote) in [(0x4000, 0), (0x7fff, 16383)] {
            assert_eq!(
                FORMAT.classify(entry(number, 0)),
                EntryClass::Remote(remote)
            );
            assert_eq!(FORMAT.classify(entry(number, 1)), EntryClass::Bad);
        }
        for (number, frame) in [(0x8000, 0), (0x8fff, 4095)] {
            assert_eq!(FORMAT.classify(entry(number, 0)), EntryClass::Taken(frame));
            assert_eq!(FORMAT.classify(entry(number, 1)), EntryClass::Local(frame));
        }
        for number in [0x3fff, 0x9000, 0, 0xff_ffff_ffff, 0x1_0000_4000] {
            assert_eq!(FORMAT.classify(entry(number, 0)), EntryClass::Bad);
            assert_eq!(FORMAT.classify(entry(number, 1)), EntryClass::Bad);
            let foreign = entry(number, 1) & !(1 << 9);
            assert_eq!(FORMAT.classify(foreign), EntryClass::Foreign);
        }
    }

    #[test]
    fn installing_and_marking_keep_every_other_bit() {
        let remote = FORMAT.remote(5, u64::MAX);
        assert_eq!(FORMAT.classify(remote), EntryClass::Remote(5));
        let installed = FORMAT.install(remote, 7);
        assert_eq!(FORMAT.classify(installed), EntryClass::Local(7));
        assert_eq!(installed & !FRAME_MASK, !FRAME_MASK & !(1 << 10));
        let late = FORMAT.late(FORMAT.remote(5, FLAGS));
        assert_eq!(late, FORMAT.remote(5, FLAGS | 1 << 10));
    }
}
