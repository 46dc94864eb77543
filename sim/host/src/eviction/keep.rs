//! A page that is wanted back before it has gone: the daemon that began its eviction gives it up (OS6, OS14).

use super::{Command, Phase, REGISTER_READ_NS, STEP_NS, Step};
use crate::error::HostError;
use crate::machine::{Machine, PageNews};
use outrigger_agent::Operation;

impl Machine {
    /// Asks for a page that a fault found leaving. The daemon answers with [`PageNews::Lost`]: demand it again.
    pub(crate) fn want_back(&mut self, page: u32) {
        self.eviction.wanted_back = Some(page);
    }

    /// Gives up the eviction of the page that is wanted back, if it is not committed yet. None: nothing to do in this turn.
    pub(super) fn keep_wanted(&mut self) -> Result<Option<Step>, HostError> {
        let Some(page) = self.eviction.wanted_back else {
            return Ok(None);
        };
        let eviction = &mut self.eviction;
        if !eviction.keeping && !matches!(eviction.command, Command::None) {
            return Ok(None);
        }
        let first = match eviction.phase {
            // The tags of the tables go by the batch: it stays as it is from the first one to the last.
            Phase::Quiet | Phase::Exchange | Phase::Loud => return Ok(None),
            Phase::Commit => eviction.position,
            _ => 0,
        };
        let found = (first..eviction.batch.len()).find(|&place| eviction.batch[place].page == page);
        let Some(place) = found else {
            eviction.wanted_back = None;
            return Ok(None);
        };
        let leaving = eviction.batch[place];
        eviction.keeping = true;
        let Some(ended) = self.command(Operation::EvictAbort, leaving.frame)? else {
            return Ok(Some(Step::Again(REGISTER_READ_NS)));
        };
        if !ended.accepted()? {
            return Err(self.refused(leaving, "EVICT_ABORT", "REFUSED"));
        }
        let eviction = &mut self.eviction;
        eviction.keeping = false;
        eviction.wanted_back = None;
        eviction.aborted += 1;
        eviction.batch.remove(place);
        if place < eviction.position {
            eviction.position -= 1;
        }
        if eviction.phase == Phase::Commit && eviction.position == eviction.batch.len() {
            eviction.batch.clear();
        }
        self.tell_handler(page, PageNews::Lost);
        Ok(Some(Step::Again(STEP_NS)))
    }
}
