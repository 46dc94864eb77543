//! What must hold between any two moves of the agent (P4, P5).

use crate::agent::Agent;
use crate::frames::FrameUse;
use outrigger_registers::access::NumberField;
use outrigger_registers::encodings::PageState;
use outrigger_registers::fields;
use outrigger_registers::parameters::DEMAND_FRAMES;

impl Agent {
    /// Says what does not hold.
    pub(crate) fn check_invariants(&self) -> Result<(), String> {
        self.check_frames()?;
        self.check_slots()?;
        let pinned = self
            .directory
            .pages()
            .filter(|(_, record)| record.pinned_until.is_some())
            .count();
        if pinned != self.directory.pinned() || pinned > DEMAND_FRAMES {
            return Err(format!("{pinned} pages pinned"));
        }
        for page in self.contexts.awaited_pages() {
            let state = self.directory.page(page).state;
            if state != PageState::Fetching {
                return Err(format!("a reply waits for page {page}, which is {state}"));
            }
        }
        let mut being_written: Vec<u32> = self.eviction.pages().collect();
        being_written.sort_unstable();
        let writing_back: Vec<u32> = self
            .directory
            .pages()
            .filter(|(_, record)| record.state == PageState::WritingBack)
            .map(|(page, _)| page)
            .collect();
        if being_written != writing_back {
            return Err(format!(
                "write-back slots hold {being_written:?}, the directory says {writing_back:?}"
            ));
        }
        Ok(())
    }

    /// P4: frames and pages name each other, and every posted frame is in one place.
    fn check_frames(&self) -> Result<(), String> {
        let mut listed = vec![0; self.settings.format.frames as usize];
        for frame in self.frames.free_list() {
            listed[*frame as usize] += 1;
        }
        for (frame, used) in self.frames.uses() {
            let expected = u32::from(used == FrameUse::Free);
            if listed[frame as usize] != expected {
                return Err(format!(
                    "frame {frame} is {used:?} and on the free list {} times",
                    listed[frame as usize]
                ));
            }
            if let FrameUse::Page(page) = used {
                let record = self.directory.page(page);
                if !record.has_frame() || record.frame != frame {
                    return Err(format!(
                        "frame {frame} says page {page}, which says {record:?}"
                    ));
                }
            }
        }
        for (page, record) in self.directory.pages() {
            if record.has_frame() && self.frames.used(record.frame) != FrameUse::Page(page) {
                return Err(format!("page {page} says {record:?}, its frame does not"));
            }
        }
        let [(_, posted), places @ ..] = self.frame_counts();
        let places: u32 = places.iter().map(|(_, count)| count).sum();
        if posted != places {
            return Err(format!("{posted} frames posted, {places} accounted for"));
        }
        Ok(())
    }

    /// P5: a page is fetching exactly while one slot works on it.
    fn check_slots(&self) -> Result<(), String> {
        for (slot, page, frame) in self.fetches.busy_slots() {
            let record = self.directory.page(page);
            if record.state != PageState::Fetching || record.slot != slot || record.frame != frame {
                return Err(format!(
                    "slot {slot} fetches page {page}, which says {record:?}"
                ));
            }
        }
        let fetching = self
            .directory
            .pages()
            .filter(|(_, record)| record.state == PageState::Fetching)
            .count();
        if fetching != self.fetches.busy() {
            return Err(format!(
                "{fetching} pages fetching in {} slots",
                self.fetches.busy()
            ));
        }
        Ok(())
    }

    /// The registers of the block `frames`: the sum, then its parts.
    pub(crate) fn frame_counts(&self) -> [(NumberField, u32); 8] {
        let mut counts = [
            fields::FRAMES_POSTED,
            fields::FRAMES_WITHDRAWN,
            fields::FRAMES_FREE,
            fields::FRAMES_FETCHING,
            fields::FRAMES_STAGED,
            fields::FRAMES_RESIDENT,
            fields::FRAMES_LEAVING,
            fields::FRAMES_WRITING_BACK,
        ]
        .map(|field| (field, 0));
        for (_, used) in self.frames.uses() {
            let place = self.place_of(used);
            for (field, count) in &mut counts {
                let posted = *field == fields::FRAMES_POSTED && used != FrameUse::NotPosted;
                *count += u32::from(posted || place == Some(*field));
            }
        }
        counts
    }

    /// The register that counts a frame in this use, `None` when it was never posted or is lost.
    fn place_of(&self, used: FrameUse) -> Option<NumberField> {
        let page = match used {
            FrameUse::NotPosted => return None,
            FrameUse::Withdrawn => return Some(fields::FRAMES_WITHDRAWN),
            FrameUse::Free => return Some(fields::FRAMES_FREE),
            FrameUse::Page(page) => page,
        };
        match self.directory.page(page).state {
            PageState::Fetching => Some(fields::FRAMES_FETCHING),
            PageState::Staged => Some(fields::FRAMES_STAGED),
            PageState::Resident => Some(fields::FRAMES_RESIDENT),
            PageState::Leaving => Some(fields::FRAMES_LEAVING),
            PageState::WritingBack => Some(fields::FRAMES_WRITING_BACK),
            PageState::Remote | PageState::Failed => None,
        }
    }
}
