//! The flush fence (section 7): a read that is answered when every earlier host write has reached device memory.

use crate::agent::{Agent, REPLY_CYCLES};
use crate::schedule::Work;
use outrigger_port::{Completion, RESPONSE_OKAY};

/// The fence.
#[derive(Debug, Default)]
pub(crate) struct Fence {
    /// The token answered last; 0 before the first.
    pub last_token: u32,
}

impl Agent {
    /// Takes a fence read; it is answered after the acknowledgement of every write accepted before.
    pub(crate) fn begin_fence(&mut self, id: u8) {
        let writes_done = self.now.max(self.host_writes_done);
        self.schedule.at(
            writes_done,
            Work::AnswerFence {
                id,
                accepted: self.now,
            },
        );
    }

    /// Answers a fence with the next token.
    pub(crate) fn answer_fence(&mut self, id: u8, accepted: u64) {
        self.fence.last_token = self.fence.last_token.wrapping_add(1);
        let mut data = [0; 8];
        data[0] = u64::from(self.fence.last_token);
        self.answer(
            self.now + REPLY_CYCLES,
            Completion {
                id,
                write: false,
                response: RESPONSE_OKAY,
                data,
                accepted_cycle: accepted,
                completed_cycle: 0,
            },
        );
    }
}
