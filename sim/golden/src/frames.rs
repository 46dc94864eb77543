//! Page frames: the free list, who is in which frame, dirty marks and the clock hand (P4).

use outrigger_registers::parameters::FRAMES;
use std::collections::VecDeque;

/// Frames that one NEXT_VICTIM looks at.
const FRAMES_PER_VICTIM_CALL: usize = 8;

/// What a frame is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FrameUse {
    /// Software has not given it to the agent yet.
    NotPosted,
    /// Software took it back.
    Withdrawn,
    /// On the free list.
    Free,
    /// Belongs to a page.
    Page(u32),
}

/// One frame.
#[derive(Debug, Clone, Copy)]
struct Frame {
    used: FrameUse,
    dirty: bool,
    /// Round of the clock hand in which it was last filled or read.
    touched_round: u64,
}

/// All frames.
#[derive(Debug)]
pub(crate) struct Frames {
    frames: Vec<Frame>,
    free: VecDeque<u16>,
    hand: usize,
    round: u64,
}

impl Default for Frames {
    fn default() -> Self {
        let frame = Frame {
            used: FrameUse::NotPosted,
            dirty: false,
            touched_round: 0,
        };
        Self {
            frames: vec![frame; FRAMES],
            free: VecDeque::new(),
            hand: 0,
            round: 0,
        }
    }
}

impl Frames {
    /// What a frame is used for.
    pub fn used(&self, frame: u16) -> FrameUse {
        self.frames[usize::from(frame)].used
    }

    /// Every frame with its use.
    pub fn uses(&self) -> impl Iterator<Item = (u16, FrameUse)> {
        (0..).zip(self.frames.iter().map(|frame| frame.used))
    }

    /// The free list, first to be used first.
    pub fn free_list(&self) -> &VecDeque<u16> {
        &self.free
    }

    /// Takes a frame from software; false when the agent has it already.
    pub fn post(&mut self, frame: u16) -> bool {
        let fresh = matches!(self.used(frame), FrameUse::NotPosted | FrameUse::Withdrawn);
        if fresh {
            self.release(frame);
        }
        fresh
    }

    /// Gives a free frame back to software.
    pub fn withdraw(&mut self) -> Option<u16> {
        let frame = self.free.pop_front()?;
        self.frames[usize::from(frame)].used = FrameUse::Withdrawn;
        Some(frame)
    }

    /// Takes a free frame for a page.
    pub fn take(&mut self, page: u32) -> Option<u16> {
        let frame = self.free.pop_front()?;
        self.frames[usize::from(frame)].used = FrameUse::Page(page);
        Some(frame)
    }

    /// Puts a frame on the free list.
    pub fn release(&mut self, frame: u16) {
        self.frames[usize::from(frame)].used = FrameUse::Free;
        self.free.push_back(frame);
    }

    /// Notes that a frame was filled: clean and warm.
    pub fn filled(&mut self, frame: u16) {
        self.frames[usize::from(frame)].dirty = false;
        self.touch(frame);
    }

    /// Notes that a frame was read.
    pub fn touch(&mut self, frame: u16) {
        self.frames[usize::from(frame)].touched_round = self.round;
    }

    /// Notes that a frame was written.
    pub fn soil(&mut self, frame: u16) {
        self.frames[usize::from(frame)].dirty = true;
    }

    /// True when a frame was written since its fill.
    pub fn dirty(&self, frame: u16) -> bool {
        self.frames[usize::from(frame)].dirty
    }

    /// Moves the clock hand over a few frames, up to the first cold one that `wanted` agrees to.
    pub fn next_victim(&mut self, wanted: impl Fn(u32) -> bool) -> Option<(u16, u32)> {
        for _ in 0..FRAMES_PER_VICTIM_CALL {
            let position = self.hand;
            let frame = self.frames[position];
            // Touched in neither this round nor the one before.
            let cold = frame.touched_round + 2 <= self.round;
            self.hand += 1;
            if self.hand == FRAMES {
                self.hand = 0;
                self.round += 1;
            }
            if let FrameUse::Page(page) = frame.used
                && cold
                && wanted(page)
            {
                return Some((position as u16, page));
            }
        }
        None
    }
}
