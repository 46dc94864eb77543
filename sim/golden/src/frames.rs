//! Page frames: the free list, who is in which frame, dirty marks and the clock hand (P4).

use outrigger_registers::parameters::VICTIM_FRAMES;
use std::collections::VecDeque;

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
    /// Filled or read since the clock hand passed.
    referenced: bool,
}

/// All frames.
#[derive(Debug)]
pub(crate) struct Frames {
    frames: Vec<Frame>,
    free: VecDeque<u32>,
    hand: usize,
    /// Highest frame that was ever posted; the hand goes no further.
    last_posted: usize,
}

impl Frames {
    /// So many frames, none of them posted.
    pub fn new(frames: u32) -> Self {
        let frame = Frame {
            used: FrameUse::NotPosted,
            dirty: false,
            referenced: false,
        };
        Self {
            frames: vec![frame; frames as usize],
            free: VecDeque::new(),
            hand: 0,
            last_posted: 0,
        }
    }

    /// What a frame is used for.
    pub fn used(&self, frame: u32) -> FrameUse {
        self.frames[frame as usize].used
    }

    /// Every frame with its use.
    pub fn uses(&self) -> impl Iterator<Item = (u32, FrameUse)> {
        (0..).zip(self.frames.iter().map(|frame| frame.used))
    }

    /// The free list, first to be used first.
    pub fn free_list(&self) -> &VecDeque<u32> {
        &self.free
    }

    /// Takes a frame from software; false when the agent has it already.
    pub fn post(&mut self, frame: u32) -> bool {
        let fresh = matches!(self.used(frame), FrameUse::NotPosted | FrameUse::Withdrawn);
        if fresh {
            self.last_posted = self.last_posted.max(frame as usize);
            self.release(frame);
        }
        fresh
    }

    /// Gives a free frame back to software.
    pub fn withdraw(&mut self) -> Option<u32> {
        let frame = self.free.pop_front()?;
        self.frames[frame as usize].used = FrameUse::Withdrawn;
        Some(frame)
    }

    /// Takes a free frame for a page.
    pub fn take(&mut self, page: u32) -> Option<u32> {
        let frame = self.free.pop_front()?;
        self.frames[frame as usize].used = FrameUse::Page(page);
        Some(frame)
    }

    /// Puts a frame on the free list.
    pub fn release(&mut self, frame: u32) {
        self.frames[frame as usize].used = FrameUse::Free;
        self.free.push_back(frame);
    }

    /// Notes that a frame was filled: clean and warm.
    pub fn filled(&mut self, frame: u32) {
        self.frames[frame as usize].dirty = false;
        self.touch(frame);
    }

    /// Notes that a frame was read.
    pub fn touch(&mut self, frame: u32) {
        self.frames[frame as usize].referenced = true;
    }

    /// Notes that a frame was written.
    pub fn soil(&mut self, frame: u32) {
        self.frames[frame as usize].dirty = true;
    }

    /// True when a frame was written since its fill.
    pub fn dirty(&self, frame: u32) -> bool {
        self.frames[frame as usize].dirty
    }

    /// Moves the clock hand, up to the first frame that was not used since the hand passed and that `wanted` agrees to.
    pub fn next_victim(&mut self, wanted: impl Fn(u32) -> bool) -> Option<(u32, u32)> {
        for _ in 0..VICTIM_FRAMES {
            let position = self.hand;
            let frame = &mut self.frames[position];
            let was_referenced = std::mem::take(&mut frame.referenced);
            self.hand = if position == self.last_posted {
                0
            } else {
                position + 1
            };
            if let FrameUse::Page(page) = frame.used
                && !was_referenced
                && wanted(page)
            {
                return Some((position as u32, page));
            }
        }
        None
    }
}
