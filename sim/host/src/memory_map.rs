//! Where things lie in device memory, and the dense line numbers that the host model uses for them.
//!
//! ```text
//! dense line   0 .. TABLE_FRAMES*64      table frames        ("table line" of the agent)
//!              .. + FRAMES*64            page frames
//! ```
//! Dense numbers make caches plain arrays: no hashing on the path of an access.

use outrigger_registers::parameters::{
    FRAMES, LINE_BYTES, LINES_PER_PAGE, PAGE_BYTES, REMOTE_PAGES, TABLE_FRAMES,
};

/// Lines of the table frames; the first page-frame line has this number.
pub const TABLE_LINES: u32 = (TABLE_FRAMES * LINES_PER_PAGE) as u32;
/// All lines that may be cached.
pub const LINES: u32 = TABLE_LINES + (FRAMES * LINES_PER_PAGE) as u32;

/// First frame numbers of the agent's ranges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryMap {
    /// First table frame.
    pub table_base: u32,
    /// First page frame.
    pub frame_base: u32,
    /// First page number of the remote window.
    pub window_base: u32,
    /// Frame whose first line is the flush fence.
    pub fence_frame: u32,
}

impl Default for MemoryMap {
    /// Page frames, table frames, fence and window one after the other, each aligned to its size.
    fn default() -> Self {
        let frames = FRAMES as u32;
        let tables = TABLE_FRAMES as u32;
        let table_base = frames.next_multiple_of(tables);
        Self {
            table_base,
            frame_base: 0,
            window_base: (table_base + tables + 1).next_multiple_of(REMOTE_PAGES as u32),
            fence_frame: table_base + tables,
        }
    }
}

impl MemoryMap {
    /// Device byte address of a dense line.
    pub fn address(&self, line: u32) -> u64 {
        let (base, line) = match line.checked_sub(TABLE_LINES) {
            None => (self.table_base, line),
            Some(line) => (self.frame_base, line),
        };
        u64::from(base) * PAGE_BYTES as u64 + u64::from(line) * LINE_BYTES as u64
    }

    /// Device byte address of the flush fence.
    pub fn fence_address(&self) -> u64 {
        u64::from(self.fence_frame) * PAGE_BYTES as u64
    }

    /// Index of the page frame with this frame number; None when it is not in the page frames.
    pub fn frame_index(&self, frame_number: u64) -> Option<u32> {
        index(frame_number, self.frame_base, FRAMES)
    }

    /// Index of the table frame with this frame number; None when it is not in the table frames.
    pub fn table_index(&self, frame_number: u64) -> Option<u32> {
        index(frame_number, self.table_base, TABLE_FRAMES)
    }

    /// Number of the remote page with this frame number; None when it is not in the window.
    pub fn remote_page(&self, frame_number: u64) -> Option<u32> {
        index(frame_number, self.window_base, REMOTE_PAGES)
    }
}

fn index(frame_number: u64, base: u32, size: usize) -> Option<u32> {
    let index = frame_number.checked_sub(u64::from(base))?;
    (index < size as u64).then_some(index as u32)
}

/// Dense number of a line of a page frame.
#[inline]
pub fn frame_line(frame: u32, line: u32) -> u32 {
    TABLE_LINES + frame * LINES_PER_PAGE as u32 + line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_aligned_and_do_not_overlap() {
        let map = MemoryMap::default();
        assert_eq!(map.table_base as usize % TABLE_FRAMES, 0);
        assert_eq!(map.frame_base as usize % FRAMES, 0);
        assert_eq!(map.window_base as usize % REMOTE_PAGES, 0);
        for number in 0..(map.window_base as u64 + REMOTE_PAGES as u64 + 5) {
            let kinds = [
                map.frame_index(number).is_some(),
                map.table_index(number).is_some(),
                map.remote_page(number).is_some(),
                number == u64::from(map.fence_frame),
            ];
            assert!(
                kinds.iter().filter(|&&kind| kind).count() <= 1,
                "frame {number:#x}"
            );
        }
    }

    #[test]
    fn dense_lines_lie_where_their_frames_are() {
        let map = MemoryMap::default();
        assert_eq!(
            map.address(65),
            (u64::from(map.table_base) << 12) + 4096 + 64
        );
        assert_eq!(
            map.address(frame_line(3, 2)),
            (u64::from(map.frame_base) << 12) + 3 * 4096 + 128
        );
        assert_eq!(
            map.address(LINES - 1) + 64,
            (u64::from(map.frame_base) + FRAMES as u64) << 12
        );
    }
}
