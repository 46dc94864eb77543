//! The command register's operations (section 6); eviction has a file of its own.

use crate::agent::Agent;
use crate::frames::FrameUse;
use crate::schedule::Work;
use outrigger_registers::encodings::CommandResult::{self, *};
use outrigger_registers::encodings::{Operation, PageState, TableLevel, query_page, tag, victim};
use outrigger_registers::parameters::{REMOTE_PAGES, TABLE_FRAMES};

/// Cycles that a command takes, device memory apart.
const COMMAND_CYCLES: u64 = 8;

/// How a command ended: result and the two result registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub result: CommandResult,
    pub values: [u32; 2],
}

impl From<CommandResult> for Outcome {
    fn from(result: CommandResult) -> Self {
        Self {
            result,
            values: [0; 2],
        }
    }
}

/// A command with its arguments as they were at the start.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Command {
    pub operation: Operation,
    pub argument: u32,
    pub token: u32,
}

/// The command unit: one at a time.
#[derive(Debug)]
pub(crate) struct Commands {
    /// The command under way.
    pub running: Option<Command>,
    /// How the last one ended.
    pub last: Outcome,
}

impl Default for Commands {
    fn default() -> Self {
        Self {
            running: None,
            last: Ok.into(),
        }
    }
}

impl Agent {
    /// Starts a command. The registers refuse a second one while this one runs.
    pub(crate) fn start_command(&mut self, operation: Operation, argument: u32, token: u32) {
        self.commands.running = Some(Command {
            operation,
            argument,
            token,
        });
        self.show_command();
        let frames = match operation {
            Operation::PostFrames => self.frames_of_range(argument, token).unwrap_or(1),
            _ => 1,
        };
        let cycles = COMMAND_CYCLES * u64::from(frames);
        self.schedule.at(self.now + cycles, Work::Command);
    }

    /// Works on the command; EVICT_COMMIT goes on when device memory has answered.
    pub(crate) fn run_command(&mut self) {
        let Some(command) = self.commands.running else {
            return;
        };
        let argument = command.argument;
        let outcome = match command.operation {
            Operation::PostFrame => Some(match self.frame_number(argument) {
                Some(frame) if self.frames.post(frame) => Ok.into(),
                Some(_) => Refused.into(),
                None => BadArgument.into(),
            }),
            Operation::PostFrames => Some(self.post_frames(argument, command.token)),
            Operation::WithdrawFrame => Some(match self.frames.withdraw() {
                Some(frame) => with_values(frame, 0),
                None => NoFrame.into(),
            }),
            Operation::Demand => Some(self.of_page(argument, Self::demand)),
            Operation::Release => Some(self.of_page(argument, Self::release)),
            Operation::QueryPage => Some(self.of_page(argument, Self::query_page)),
            Operation::QueryFrame => {
                Some(self.of_frame(argument, |_, _, page| with_values(page, 0)))
            }
            Operation::SetTag => Some(self.set_tag(argument)),
            Operation::NextVictim => Some(match self.next_victim() {
                Some((frame, page)) => with_values(frame, page),
                None => Retry.into(),
            }),
            Operation::EvictNext => Some(self.evict_next()),
            Operation::EvictBegin => Some(self.of_frame(argument, Self::evict_begin)),
            Operation::EvictAbort => Some(self.of_frame(argument, Self::evict_abort)),
            Operation::EvictCommit => self.evict_commit(argument, command.token),
        };
        if let Some(outcome) = outcome {
            self.end_command(outcome);
        }
    }

    /// The command is over.
    pub(crate) fn end_command(&mut self, outcome: Outcome) {
        self.commands.running = None;
        self.commands.last = outcome;
        self.show_command();
    }

    /// The number of frames of a range that lies in the page frames.
    fn frames_of_range(&self, first: u32, frames: u32) -> Option<u32> {
        let end = first.checked_add(frames)?;
        (frames > 0 && end <= self.settings.format.frames).then_some(frames)
    }

    /// Posts a range, up to the first frame that is posted already.
    fn post_frames(&mut self, first: u32, frames: u32) -> Outcome {
        let Some(frames) = self.frames_of_range(first, frames) else {
            return BadArgument.into();
        };
        let posted = (first..first + frames)
            .take_while(|frame| self.frames.post(*frame))
            .count() as u32;
        Outcome {
            result: if posted == frames { Ok } else { Refused },
            values: [posted, 0],
        }
    }

    /// The frame that an argument names.
    pub(crate) fn frame_number(&self, argument: u32) -> Option<u32> {
        (argument < self.settings.format.frames).then_some(argument)
    }

    /// A pin's time may be over.
    pub(crate) fn pin_timeout(&mut self, page: u32, until: u64) {
        if self.directory.page(page).pinned_until == Some(until) {
            self.directory.unpin(page);
        }
    }

    /// Runs an operation on a page, when there is such a page.
    fn of_page(&mut self, argument: u32, operation: fn(&mut Self, u32) -> Outcome) -> Outcome {
        if argument as usize >= REMOTE_PAGES {
            return BadArgument.into();
        }
        operation(self, argument)
    }

    /// Runs an operation on the page in a frame, when there is one.
    fn of_frame(
        &mut self,
        argument: u32,
        operation: fn(&mut Self, u32, u32) -> Outcome,
    ) -> Outcome {
        let Some(frame) = self.frame_number(argument) else {
            return BadArgument.into();
        };
        match self.page_in(frame) {
            Some(page) => operation(self, frame, page),
            None => Refused.into(),
        }
    }

    /// The page that is in a frame: a page on its way there is not in it yet.
    pub(crate) fn page_in(&self, frame: u32) -> Option<u32> {
        match self.frames.used(frame) {
            FrameUse::Page(page) => {
                (self.directory.page(page).state != PageState::Fetching).then_some(page)
            }
            _ => None,
        }
    }

    fn demand(&mut self, page: u32) -> Outcome {
        match self.directory.page(page).state {
            PageState::Staged | PageState::Resident => return Already.into(),
            PageState::Leaving | PageState::WritingBack => return Busy.into(),
            // Who started the fetch pins the page, if anybody.
            PageState::Fetching => {
                self.counters.demands += 1;
                return Ok.into();
            }
            PageState::Remote | PageState::Failed => {
                if !self.directory.can_pin(page) || !self.start_demand_fetch(page) {
                    return Busy.into();
                }
                self.counters.demands += 1;
            }
        }
        let until = self.now + self.settings.pin_timeout_cycles;
        self.directory.pin(page, until);
        self.schedule.at(until, Work::PinTimeout { page, until });
        Ok.into()
    }

    fn release(&mut self, page: u32) -> Outcome {
        let failed = self.directory.page(page).state == PageState::Failed;
        if failed {
            self.directory
                .change(page, PageState::Remote, &mut self.log);
        }
        let unpinned = self.directory.unpin(page);
        if failed || unpinned {
            Ok.into()
        } else {
            Refused.into()
        }
    }

    fn query_page(&mut self, page: u32) -> Outcome {
        let record = self.directory.page(page);
        let frame = if record.has_frame() { record.frame } else { 0 };
        let value = record.state.code() << query_page::STATE_LOW
            | u32::from(record.pinned_until.is_some()) << query_page::PINNED_BIT
            | frame << query_page::FRAME_LOW;
        with_values(value, record.entry_address)
    }

    fn set_tag(&mut self, argument: u32) -> Outcome {
        let table_frame = argument & ((1 << tag::ARGUMENT_LOW) - 1);
        let value = argument >> tag::ARGUMENT_LOW;
        if table_frame as usize >= TABLE_FRAMES || value >> tag::BITS != 0 {
            return BadArgument.into();
        }
        // The address of its last entry is the mark of an unknown entry address.
        let holds_the_mark = table_frame as usize == TABLE_FRAMES - 1;
        if holds_the_mark && value & tag::LEVEL_MASK == TableLevel::Leaf.code() {
            return BadArgument.into();
        }
        self.tags[table_frame as usize] = value;
        Ok.into()
    }

    fn next_victim(&mut self) -> Option<(u32, u32)> {
        let directory = &self.directory;
        self.frames.next_victim(|page| {
            let record = directory.page(page);
            matches!(record.state, PageState::Staged | PageState::Resident)
                && record.pinned_until.is_none()
        })
    }

    fn evict_next(&mut self) -> Outcome {
        let Some((frame, page)) = self.next_victim() else {
            return Retry.into();
        };
        let begun = self.evict_begin(frame, page);
        let [_, entry_address] = begun.values;
        let named = frame << victim::FRAME_LOW | page << victim::PAGE_LOW;
        with_values(named, entry_address)
    }
}

/// Success with results.
pub(crate) fn with_values(first: u32, second: u32) -> Outcome {
    Outcome {
        result: Ok,
        values: [first, second],
    }
}
