//! Entries of a table line: as software writes them, and as they come back from a walk (section 2 of the agent's description).

use crate::Configuration;

/// Flags of the walk's entries beside those of the agent: writable, user, no-execute.
const FLAGS: u64 = 0x8000_0000_0000_0006;
/// Where the frame number stands.
const FRAME_LOW: u32 = 12;
const FRAME_MASK: u64 = 0x000f_ffff_ffff_f000;

/// Where things are in an entry, and in the address space.
#[derive(Debug, Clone, Copy)]
pub(super) struct EntryFormat {
    present: u64,
    managed: u64,
    late: u64,
    window_base: u32,
    frame_base: u32,
    frames: u32,
}

/// What a walk found in an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    /// The page, in this frame.
    Installed(u32),
    /// Not present: the page did not come by the deadline.
    Late,
    /// As it was written.
    NotPresent,
    /// Something that no entry may be.
    Other(String),
}

impl EntryFormat {
    pub(super) fn new(configuration: &Configuration, frames: u32) -> Self {
        Self {
            present: 1 << configuration.present_bit,
            managed: 1 << configuration.managed_bit,
            late: 1 << configuration.late_bit,
            window_base: configuration.window_base,
            frame_base: configuration.frame_base,
            frames,
        }
    }

    /// The entry of a page that is nowhere near.
    pub(super) fn remote(&self, page: u32) -> u64 {
        let number = u64::from(self.window_base) + u64::from(page);
        FLAGS & !(self.present | self.late) | self.managed | number << FRAME_LOW
    }

    /// What became of a page's entry.
    pub(super) fn found(&self, entry: u64, page: u32) -> Found {
        let written = self.remote(page);
        if entry == written {
            return Found::NotPresent;
        }
        if entry == written | self.late {
            return Found::Late;
        }
        let changed = (entry ^ written) & !FRAME_MASK;
        if changed != self.present {
            return Found::Other(format!(
                "beside the frame, bits {changed:#x} changed of {written:#018x}, not {:#x} alone",
                self.present
            ));
        }
        let number = (entry & FRAME_MASK) >> FRAME_LOW;
        match number.checked_sub(u64::from(self.frame_base)) {
            // Fits: less than the number of frames.
            Some(frame) if frame < u64::from(self.frames) => Found::Installed(frame as u32),
            _ => Found::Other(format!(
                "present, and frame number {number:#x} is no page frame's"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn format() -> EntryFormat {
        let configuration = Configuration {
            frame_base: 0x10_0000,
            ..Configuration::default()
        };
        EntryFormat::new(&configuration, 4096)
    }

    #[test]
    fn entries_are_those_of_the_bring_up_guide() {
        let format = EntryFormat::new(&Configuration::default(), 4096);
        assert_eq!(format.remote(5), 0x8000_0000_0000_0206 | (0x4000 + 5) << 12);
    }

    #[test]
    fn what_came_back_is_told_apart() {
        let format = format();
        let written = format.remote(7);
        let installed = |number: u64| written & !FRAME_MASK | 1 | number << 12;
        for (entry, expected) in [
            (written, Found::NotPresent),
            (written | 1 << 10, Found::Late),
            (installed(0x10_0000), Found::Installed(0)),
            (installed(0x10_0fff), Found::Installed(4095)),
        ] {
            assert_eq!(format.found(entry, 7), expected, "{entry:#x}");
        }
        for entry in [
            0,
            u64::MAX,
            installed(0x10_1000),
            installed(0xf_ffff),
            // Present in the window, another page's, present and late, a flag lost.
            written | 1,
            format.remote(8),
            installed(0x10_0000) | 1 << 10,
            installed(0x10_0000) & !2,
        ] {
            let found = format.found(entry, 7);
            assert!(matches!(found, Found::Other(_)), "{entry:#x}: {found:?}");
        }
    }

    #[test]
    fn bits_that_moved_are_where_they_are() {
        let configuration = Configuration {
            present_bit: 2,
            managed_bit: 1,
            late_bit: 63,
            ..Configuration::default()
        };
        let format = EntryFormat::new(&configuration, 4096);
        let written = format.remote(0);
        assert_eq!(written, 0x4000 << 12 | 2);
        assert_eq!(format.found(written | 1 << 63, 0), Found::Late);
        assert_eq!(format.found(2 | 4 | 9 << 12, 0), Found::Installed(9));
    }
}
