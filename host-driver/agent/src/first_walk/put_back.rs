//! What a walk takes back: pages out of their frames, frames from the agent, tags, table lines, settings. Each step is tried, whatever became of those before it.

use super::{DEADLINE, FETCHES, POLLS, Result, Walk, WalkError};
use crate::{Enable, EvictBegin, EvictCommit, PageState, TableLevel, Tag};

impl Walk<'_> {
    /// Puts back what [`Walk::set_up`] and a line that failed have changed. The error says what could not be, and why.
    pub(super) fn put_back(&mut self) -> std::result::Result<(), String> {
        let mut failures = Vec::new();
        let mut note = |what: &str, outcome: Result<()>| {
            if let Err(error) = outcome {
                failures.push(format!("{what}: {error}"));
            }
        };
        // First: then nothing is fetched any more, and reads of table lines are reads.
        let off = self.driver.enable(Enable::default());
        note("ENABLE", off.map_err(WalkError::from));
        if let Some(line) = self.open.take() {
            note("fetches", self.wait_for_fetches());
            note("pages", self.evict(line));
        }
        note("frames", self.withdraw());
        for table_frame in 0..self.tagged {
            let tag = Tag::level(TableLevel::None);
            let untagged = self.driver.set_tag(table_frame, tag);
            note("tag", untagged.map_err(WalkError::from));
        }
        for (line, former) in (0..).zip(&self.former_lines) {
            let written = self.memory.write_words(self.line_address(line), former);
            note("table line", written.map_err(WalkError::from));
        }
        let deadline = self
            .driver
            .write_checked(DEADLINE, self.former.deadline_cycles);
        note("DEADLINE_CYCLES", deadline.map_err(WalkError::from));
        let enabled = self.driver.enable(self.former_enable);
        note("ENABLE", enabled.map_err(WalkError::from));
        match failures.as_slice() {
            [] => Ok(()),
            // A device that is gone fails every step for the same reason.
            [first] => Err(first.clone()),
            [first, rest @ ..] => Err(format!("{first}; and {} more", rest.len())),
        }
    }

    /// Makes the pages of a line leave, as an operating system does: begin, entries, fence, commit (OS8 to OS14). Nobody has translations or cached lines of them.
    pub(super) fn evict(&self, line: u32) -> Result<()> {
        let driver = self.driver;
        let stuck = |page: u32, what: &str| {
            WalkError::Stuck(format!("page {page} cannot be evicted: {what}"))
        };
        let mut leaving = Vec::with_capacity(FETCHES as usize);
        for page in Self::pages(line) {
            let information = driver.query_page(page)?;
            match (information.state, information.frame) {
                (PageState::Remote, _) => {}
                (PageState::Failed, _) => {
                    driver.release(page)?;
                }
                (PageState::Staged | PageState::Resident, Some(frame)) => {
                    match driver.evict_begin(frame)? {
                        EvictBegin::Leaving { page: left } if left == page => {}
                        other => return Err(stuck(page, &format!("begun, it is {other:?}"))),
                    }
                    leaving.push((page, frame));
                }
                (PageState::Leaving, Some(frame)) => leaving.push((page, frame)),
                (state, _) => return Err(stuck(page, &format!("it is {state}"))),
            }
        }
        let address = self.line_address(line);
        self.memory.write_words(address, &self.remote_line(line))?;
        // The token says that the entries are in memory; it is in the low half of the first word.
        let token = self.memory.read_line(self.fence_address())?.words[0] as u32;
        for (page, frame) in leaving {
            let mut commits = 0;
            loop {
                match driver.evict_commit(frame, token)? {
                    EvictCommit::Accepted => break,
                    EvictCommit::Busy if commits < POLLS => commits += 1,
                    other => return Err(stuck(page, &format!("committed, it is {other:?}"))),
                }
            }
        }
        self.poll_until("evictions", || {
            for page in Self::pages(line) {
                if driver.query_page(page)?.state != PageState::Remote {
                    return Ok(false);
                }
            }
            Ok(true)
        })
    }

    /// Takes the walk's frames from the agent. Which of the free ones it gives is the agent's choice: others' frames go back.
    fn withdraw(&mut self) -> Result<()> {
        let mut others = Vec::new();
        // No more than it has: a device that always gives one must not be asked for ever.
        for _ in 0..self.driver.hardware().frames {
            if self.posted.is_empty() {
                break;
            }
            match self.driver.withdraw_frame()? {
                Some(frame) if self.posted.contains(&frame) => {
                    self.posted.retain(|posted| *posted != frame);
                }
                Some(frame) => others.push(frame),
                None => break,
            }
        }
        for frame in others {
            self.driver.post_frame(frame)?;
        }
        if self.posted.is_empty() {
            return Ok(());
        }
        Err(WalkError::Stuck(format!(
            "{} of them stay with the agent, which does not give them back: {:?}",
            self.posted.len(),
            self.posted
        )))
    }
}
