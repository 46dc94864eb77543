//! Commands, one at a time: write argument and operation, poll, read the results (section 6 of the agent's description; SP4, SP7).

use crate::AgentDriver;
use crate::error::{DriverError, Result};
use crate::registers;
use outrigger_registers::encodings::{
    CommandResult, Operation, PageState, TableLevel, query_page, tag,
};
use outrigger_registers::parameters::ENTRY_UNSET;

/// Polls of COMMAND_STATUS until a command is taken for lost. A command takes about two DRAM answers, far less.
const COMMAND_POLLS: u32 = 10_000;

/// Answer to a demand for a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Demand {
    /// Its fetch was started or is under way; an event STAGED will tell when it is there.
    Started,
    /// It is local already; the next read of its table line installs it.
    AlreadyLocal,
    /// Not now: the page is leaving, or frames, slots or pins are used up.
    Busy,
}

/// Answer to the first step of an eviction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvictBegin {
    /// The page is leaving: the agent installs it no more.
    Leaving {
        /// Remote page in the frame.
        page: u32,
    },
    /// A demand keeps the page.
    Pinned,
    /// The frame holds no page that could leave.
    Refused,
}

/// Answer to the last step of an eviction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvictCommit {
    /// Done if the page was clean, else it is being written back. An event EVICTED or WRITEBACK_FAILED says when it is over.
    Accepted,
    /// The entry in memory is not remote: the eviction must be repeated or aborted.
    EntryNotRemote,
    /// The token is not from a fence after the first step.
    OldToken,
    /// No write-back slot is free; commit again later.
    Busy,
    /// The page is not leaving.
    Refused,
}

/// What the directory knows about a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageInformation {
    /// Its state.
    pub state: PageState,
    /// A demand keeps it.
    pub pinned: bool,
    /// Its frame, when it has one.
    pub frame: Option<u32>,
    /// Where its entry is; None when no line has named it.
    pub entry_address: Option<u32>,
}

/// Tag of a table frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tag {
    /// Level of the table.
    pub level: TableLevel,
    /// Replies are not held.
    pub no_hold: bool,
    /// Lines start no fetch and no event.
    pub quiet: bool,
}

impl Tag {
    /// The tag of a table of this level, without any special treatment.
    pub const fn level(level: TableLevel) -> Self {
        Self {
            level,
            no_hold: false,
            quiet: false,
        }
    }

    fn bits(self) -> u32 {
        self.level.code()
            | if self.no_hold { tag::NO_HOLD } else { 0 }
            | if self.quiet { tag::QUIET } else { 0 }
    }
}

/// How a command ended. The status repeats the low bits of the first result, which hold every page and every frame: one read of a register over
/// the bus, the slowest part of a command, tells all.
struct Ended {
    result: CommandResult,
    answer: u32,
}

fn known_entry(entry_address: u32) -> Option<u32> {
    (entry_address != ENTRY_UNSET).then_some(entry_address)
}

const fn bits(value: u32, low: u32, width: u32) -> u32 {
    (value >> low) & ((1 << width) - 1)
}

impl AgentDriver {
    /// Puts a page frame on the free list. No cache may hold a written line of it.
    pub fn post_frame(&self, frame: u32) -> Result<()> {
        self.run_for_ok(Operation::PostFrame, frame).map(|_| ())
    }

    /// Asks for a page ahead of all others and pins it until it is installed, released or its pin times out.
    pub fn demand(&self, page: u32) -> Result<Demand> {
        match self.run(Operation::Demand, page)?.result {
            CommandResult::Ok => Ok(Demand::Started),
            CommandResult::Already => Ok(Demand::AlreadyLocal),
            CommandResult::Busy => Ok(Demand::Busy),
            result => Err(failed(Operation::Demand, page, result)),
        }
    }

    /// Drops the pin of a page; a failed page becomes remote. False when it was neither pinned nor failed.
    pub fn release(&self, page: u32) -> Result<bool> {
        self.run_for_ok_or_refused(Operation::Release, page)
    }

    /// First step of an eviction. Where the entry of the page is, software knows, or [`Self::query_page`] tells.
    pub fn evict_begin(&self, frame: u32) -> Result<EvictBegin> {
        let ended = self.run(Operation::EvictBegin, frame)?;
        match ended.result {
            CommandResult::Ok => Ok(EvictBegin::Leaving { page: ended.answer }),
            CommandResult::Busy => Ok(EvictBegin::Pinned),
            CommandResult::Refused => Ok(EvictBegin::Refused),
            result => Err(failed(Operation::EvictBegin, frame, result)),
        }
    }

    /// Last step of an eviction; `token` comes from a flush fence read after the page's and the entry's lines were flushed.
    pub fn evict_commit(&self, frame: u32, token: u32) -> Result<EvictCommit> {
        self.wait_for_late_command()?;
        self.write(registers::COMMAND_TOKEN, token)?;
        match self.run(Operation::EvictCommit, frame)?.result {
            CommandResult::Ok => Ok(EvictCommit::Accepted),
            CommandResult::EntryNotRemote => Ok(EvictCommit::EntryNotRemote),
            CommandResult::OldToken => Ok(EvictCommit::OldToken),
            CommandResult::Busy => Ok(EvictCommit::Busy),
            CommandResult::Refused => Ok(EvictCommit::Refused),
            result => Err(failed(Operation::EvictCommit, frame, result)),
        }
    }

    /// Gives an eviction up: the page is resident again. False when it was not leaving.
    pub fn evict_abort(&self, frame: u32) -> Result<bool> {
        self.run_for_ok_or_refused(Operation::EvictAbort, frame)
    }

    /// Takes a frame off the free list; None when the list is empty.
    pub fn withdraw_frame(&self) -> Result<Option<u32>> {
        let ended = self.run(Operation::WithdrawFrame, 0)?;
        match ended.result {
            CommandResult::Ok => Ok(Some(ended.answer)),
            CommandResult::NoFrame => Ok(None),
            result => Err(failed(Operation::WithdrawFrame, 0, result)),
        }
    }

    /// What the directory knows about a page.
    pub fn query_page(&self, page: u32) -> Result<PageInformation> {
        let answer = self.run_for_ok(Operation::QueryPage, page)?;
        let entry_address = known_entry(self.read(registers::COMMAND_RESULT1)?);
        let state =
            PageState::from_code(bits(answer, query_page::STATE_LOW, query_page::STATE_BITS))
                .ok_or(DriverError::BadAnswer {
                    what: "COMMAND_STATUS.answer",
                    value: answer,
                })?;
        let has_frame = !matches!(state, PageState::Remote | PageState::Failed);
        Ok(PageInformation {
            state,
            pinned: bits(answer, query_page::PINNED_BIT, 1) != 0,
            frame: has_frame.then_some(bits(answer, query_page::FRAME_LOW, query_page::FRAME_BITS)),
            entry_address,
        })
    }

    /// The page in a frame; None when there is none.
    pub fn query_frame(&self, frame: u32) -> Result<Option<u32>> {
        let ended = self.run(Operation::QueryFrame, frame)?;
        match ended.result {
            CommandResult::Ok => Ok(Some(ended.answer)),
            CommandResult::Refused => Ok(None),
            result => Err(failed(Operation::QueryFrame, frame, result)),
        }
    }

    /// Sets the tag of a table frame.
    pub fn set_tag(&self, table_frame: u32, tag: Tag) -> Result<()> {
        let argument = table_frame | tag.bits() << tag::ARGUMENT_LOW;
        self.run_for_ok(Operation::SetTag, argument).map(|_| ())
    }

    /// Asks for a frame that has not been used for a while; None when this call found none. Nothing changes but the clock hand.
    pub fn next_victim(&self) -> Result<Option<u32>> {
        let ended = self.run(Operation::NextVictim, 0)?;
        match ended.result {
            CommandResult::Ok => Ok(Some(ended.answer)),
            CommandResult::Retry => Ok(None),
            result => Err(failed(Operation::NextVictim, 0, result)),
        }
    }

    fn run_for_ok(&self, operation: Operation, argument: u32) -> Result<u32> {
        let ended = self.run(operation, argument)?;
        match ended.result {
            CommandResult::Ok => Ok(ended.answer),
            result => Err(failed(operation, argument, result)),
        }
    }

    fn run_for_ok_or_refused(&self, operation: Operation, argument: u32) -> Result<bool> {
        match self.run(operation, argument)?.result {
            CommandResult::Ok => Ok(true),
            CommandResult::Refused => Ok(false),
            result => Err(failed(operation, argument, result)),
        }
    }

    fn run(&self, operation: Operation, argument: u32) -> Result<Ended> {
        self.wait_for_late_command()?;
        self.write(registers::COMMAND_ARGUMENT, argument)?;
        self.write(registers::COMMAND, operation.code())?;
        let status = self.wait_for_command(operation)?;
        let code = registers::COMMAND_RESULT.extract(status);
        let result = CommandResult::from_code(code).ok_or(DriverError::CommandFailed {
            operation,
            argument,
            result: None,
        })?;
        Ok(Ended {
            result,
            answer: registers::COMMAND_ANSWER.extract(status),
        })
    }

    /// Polls until no command runs; returns COMMAND_STATUS.
    fn wait_for_command(&self, operation: Operation) -> Result<u32> {
        for _ in 0..COMMAND_POLLS {
            let status = self.read(registers::COMMAND_STATUS)?;
            if registers::COMMAND_BUSY.extract(status) == 0 {
                self.late_command.set(None);
                return Ok(status);
            }
        }
        self.late_command.set(Some(operation));
        Err(DriverError::CommandTimedOut {
            operation,
            polls: COMMAND_POLLS,
        })
    }

    /// After a time-out the old command may still run; a new one would be refused and the old result taken for its own.
    fn wait_for_late_command(&self) -> Result<()> {
        if let Some(operation) = self.late_command.get() {
            self.wait_for_command(operation)?;
        }
        Ok(())
    }
}

fn failed(operation: Operation, argument: u32, result: CommandResult) -> DriverError {
    DriverError::CommandFailed {
        operation,
        argument,
        result: Some(result),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fake_function::FakeFunction;
    use std::rc::Rc;

    fn open() -> (Rc<FakeFunction>, AgentDriver) {
        let function = FakeFunction::new();
        let driver = AgentDriver::open(function.clone()).expect("opens");
        (function, driver)
    }

    #[test]
    fn results_become_what_they_mean() {
        use CommandResult::{
            Already, Busy, EntryNotRemote, NoFrame, Ok as Done, OldToken, Refused, Retry,
        };
        let (function, driver) = open();
        for (result, expected) in [
            (Done, Demand::Started),
            (Already, Demand::AlreadyLocal),
            (Busy, Demand::Busy),
        ] {
            function.answer(result, 0, 0);
            assert_eq!(driver.demand(77), Ok(expected));
        }
        assert_eq!(function.command(), (Operation::Demand, 77, 0));
        function.answer(Done, 5, ENTRY_UNSET);
        assert_eq!(driver.evict_begin(3), Ok(EvictBegin::Leaving { page: 5 }));
        for (result, expected) in [
            (Done, EvictCommit::Accepted),
            (EntryNotRemote, EvictCommit::EntryNotRemote),
            (OldToken, EvictCommit::OldToken),
            (Busy, EvictCommit::Busy),
            (Refused, EvictCommit::Refused),
        ] {
            function.answer(result, 0, 5);
            assert_eq!(driver.evict_commit(3, 99), Ok(expected));
        }
        assert_eq!(function.command(), (Operation::EvictCommit, 3, 99));
        function.answer(Refused, 0, 0);
        assert_eq!(driver.evict_abort(3), Ok(false));
        assert_eq!(driver.release(3), Ok(false));
        assert_eq!(driver.query_frame(3), Ok(None));
        function.answer(NoFrame, 0, 0);
        assert_eq!(driver.withdraw_frame(), Ok(None));
        function.answer(Retry, 0, 0);
        assert_eq!(driver.next_victim(), Ok(None));
        function.answer(Done, 4, 9);
        assert_eq!(driver.next_victim(), Ok(Some(4)));
        assert_eq!(driver.withdraw_frame(), Ok(Some(4)));
        assert_eq!(driver.query_frame(4), Ok(Some(4)));
    }

    #[test]
    fn page_information_is_unpacked() {
        let (function, driver) = open();
        function.answer(CommandResult::Ok, 0xabc << 4 | 1 << 3 | 2, 17);
        let information = driver.query_page(1).expect("answers");
        assert_eq!(information.state, PageState::Staged);
        assert!(information.pinned);
        assert_eq!(
            (information.frame, information.entry_address),
            (Some(0xabc), Some(17))
        );
        function.answer(CommandResult::Ok, 0xabc << 4, ENTRY_UNSET);
        assert_eq!(
            driver.query_page(1).expect("answers").frame,
            None,
            "a remote page has none"
        );
        function.answer(CommandResult::Ok, 7, 0);
        assert!(matches!(
            driver.query_page(1),
            Err(DriverError::BadAnswer { value: 7, .. })
        ));
    }

    #[test]
    fn tags_are_packed() {
        let (function, driver) = open();
        function.answer(CommandResult::Ok, 0, 0);
        let tag = Tag {
            level: TableLevel::Leaf,
            no_hold: true,
            quiet: true,
        };
        driver.set_tag(0x123, tag).expect("taken");
        assert_eq!(
            function.command(),
            (Operation::SetTag, 0x123 | 0b1101 << 16, 0)
        );
    }

    #[test]
    fn a_result_that_cannot_be_meant_is_an_error() {
        let (function, driver) = open();
        function.answer(CommandResult::BadArgument, 0, 0);
        let error = driver.post_frame(1 << 20).expect_err("bad");
        let text = error.to_string();
        assert!(
            text.contains("POST_FRAME") && text.contains("BAD_ARGUMENT"),
            "{text}"
        );
        function.answer(CommandResult::Retry, 0, 0);
        assert!(driver.demand(1).is_err());
    }

    #[test]
    fn a_command_that_never_ends_is_an_error_and_blocks_the_next_one() {
        let (function, driver) = open();
        function.hang();
        let polls = COMMAND_POLLS;
        let operation = Operation::Demand;
        let timed_out = Err(DriverError::CommandTimedOut { operation, polls });
        assert_eq!(driver.demand(7), timed_out);
        assert!(driver.demand(8).is_err());
        assert_eq!(
            function.command().1,
            7,
            "the second command was not written"
        );
        function.answer(CommandResult::Ok, 0, 0);
        assert_eq!(driver.demand(9), Ok(Demand::Started));
    }
}
