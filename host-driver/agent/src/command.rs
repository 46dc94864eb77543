//! Commands, one at a time: write argument and operation, poll, read the results (section 6 of the agent's description; SP4, SP7).

use crate::error::{DriverError, Result};
use crate::registers;
use crate::{AgentDriver, Hardware};
use outrigger_registers::encodings::{
    CommandResult, Operation, PageState, TableLevel, query_page, tag, victim,
};
use outrigger_registers::parameters::{ENTRIES_PER_LINE, ENTRY_UNSET, LINES_PER_PAGE};

/// Polls of COMMAND_STATUS until a command is taken for lost. A command takes about two DRAM answers, far less.
const COMMAND_POLLS: u32 = 10_000;

/// Entries of a table frame.
const ENTRIES_PER_FRAME: u64 = (LINES_PER_PAGE * ENTRIES_PER_LINE) as u64;
/// Frames that one POST_FRAMES of the driver takes at most: a fraction of a millisecond of the agent's time, in which no other command runs.
pub const FRAMES_PER_COMMAND: u32 = 4096;

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

    /// Argument of [`Operation::SetTag`] for a table frame.
    pub fn argument(self, table_frame: u32) -> u32 {
        table_frame | self.bits() << tag::ARGUMENT_LOW
    }

    fn bits(self) -> u32 {
        self.level.code()
            | if self.no_hold { tag::NO_HOLD } else { 0 }
            | if self.quiet { tag::QUIET } else { 0 }
    }
}

/// A command that was started and not yet seen to end. One at a time: start no other before [`AgentDriver::poll`] has told its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use = "its end must be polled for before the next command"]
pub struct Started {
    number: u64,
    operation: Operation,
    argument: u32,
    /// Sizes that its answer must keep within.
    hardware: Hardware,
}

/// How a command ended. The status repeats the low bits of the first result, which hold every page and every frame: one read of a register over
/// the bus, the slowest part of a command, tells all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    started: Started,
    result: CommandResult,
    answer: u32,
}

impl Ended {
    fn unexpected(self) -> DriverError {
        failed(self.started.operation, self.started.argument, self.result)
    }

    /// A frame that the answer names: one that the device has, whatever it says.
    fn frame(self, frame: u32) -> Result<u32> {
        self.within(frame, self.started.hardware.frames)
    }

    /// A page that the answer names, likewise.
    fn page(self, page: u32) -> Result<u32> {
        self.within(page, self.started.hardware.remote_pages)
    }

    fn within(self, index: u32, size: u32) -> Result<u32> {
        if index < size {
            return Ok(index);
        }
        Err(DriverError::BadAnswer {
            what: "COMMAND_STATUS.answer",
            value: self.answer,
        })
    }

    /// The first result of a command that can only succeed.
    pub fn done(self) -> Result<u32> {
        match self.result {
            CommandResult::Ok => Ok(self.answer),
            _ => Err(self.unexpected()),
        }
    }

    /// True when a command was carried out, false when it was refused.
    pub fn accepted(self) -> Result<bool> {
        match self.result {
            CommandResult::Ok => Ok(true),
            CommandResult::Refused => Ok(false),
            _ => Err(self.unexpected()),
        }
    }

    /// The cold frame that [`Operation::NextVictim`] found.
    pub fn next_victim(self) -> Result<Option<u32>> {
        match self.result {
            CommandResult::Ok => self.frame(self.answer).map(Some),
            CommandResult::Retry => Ok(None),
            _ => Err(self.unexpected()),
        }
    }

    /// The cold frame whose page [`Operation::EvictNext`] made leave, and that page.
    pub fn evict_next(self) -> Result<Option<(u32, u32)>> {
        match self.result {
            CommandResult::Ok => Ok(Some((
                self.frame(bits(self.answer, victim::FRAME_LOW, victim::FRAME_BITS))?,
                self.page(bits(self.answer, victim::PAGE_LOW, victim::PAGE_BITS))?,
            ))),
            CommandResult::Retry => Ok(None),
            _ => Err(self.unexpected()),
        }
    }

    /// What became of [`Operation::EvictBegin`].
    pub fn evict_begin(self) -> Result<EvictBegin> {
        match self.result {
            CommandResult::Ok => Ok(EvictBegin::Leaving {
                page: self.page(self.answer)?,
            }),
            CommandResult::Busy => Ok(EvictBegin::Pinned),
            CommandResult::Refused => Ok(EvictBegin::Refused),
            _ => Err(self.unexpected()),
        }
    }

    /// What became of [`Operation::EvictCommit`].
    pub fn evict_commit(self) -> Result<EvictCommit> {
        match self.result {
            CommandResult::Ok => Ok(EvictCommit::Accepted),
            CommandResult::EntryNotRemote => Ok(EvictCommit::EntryNotRemote),
            CommandResult::OldToken => Ok(EvictCommit::OldToken),
            CommandResult::Busy => Ok(EvictCommit::Busy),
            CommandResult::Refused => Ok(EvictCommit::Refused),
            _ => Err(self.unexpected()),
        }
    }
}

const fn bits(value: u32, low: u32, width: u32) -> u32 {
    (value >> low) & ((1 << width) - 1)
}

impl AgentDriver {
    /// An entry address as the device says it: None for unknown, an error for one outside of its tables. `what` is where it was read.
    pub(crate) fn known_entry(
        &self,
        what: &'static str,
        entry_address: u32,
    ) -> Result<Option<u32>> {
        let entries = u64::from(self.hardware().table_frames) * ENTRIES_PER_FRAME;
        match entry_address {
            ENTRY_UNSET => Ok(None),
            _ if u64::from(entry_address) < entries => Ok(Some(entry_address)),
            value => Err(DriverError::BadAnswer { what, value }),
        }
    }

    /// Puts a page frame on the free list. No cache may hold a written line of it.
    pub fn post_frame(&self, frame: u32) -> Result<()> {
        self.run(Operation::PostFrame, frame)?.done()?;
        Ok(())
    }

    /// Puts frames `first` to `first + frames - 1` on the free list, at most [`FRAMES_PER_COMMAND`] with one command, so that a command ends within its
    /// bound however many they are. No cache may hold a written line of them.
    ///
    /// # Errors
    /// [`DriverError::NoSuchFrames`] for no frame or frames that the device does not have, before anything is written;
    /// [`DriverError::FramePosted`] for the first frame that the agent has already: those before it are posted.
    pub fn post_frames(&self, first: u32, frames: u32) -> Result<()> {
        let available = self.hardware().frames;
        let end = u64::from(first) + u64::from(frames);
        if frames == 0 || end > u64::from(available) {
            return Err(DriverError::NoSuchFrames {
                first,
                frames,
                available,
            });
        }
        let mut next = first;
        let mut left = frames;
        while left > 0 {
            let part = left.min(FRAMES_PER_COMMAND);
            self.wait_for_command_under_way()?;
            self.write(registers::COMMAND_TOKEN, part)?;
            let ended = self.run(Operation::PostFrames, next)?;
            match ended.result {
                CommandResult::Ok => {}
                CommandResult::Refused if ended.answer < part => {
                    return Err(DriverError::FramePosted {
                        frame: next + ended.answer,
                        posted: next + ended.answer - first,
                    });
                }
                CommandResult::Refused => {
                    return Err(DriverError::BadAnswer {
                        what: "COMMAND_STATUS.answer",
                        value: ended.answer,
                    });
                }
                result => return Err(failed(Operation::PostFrames, next, result)),
            }
            next += part;
            left -= part;
        }
        Ok(())
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
        self.run(Operation::Release, page)?.accepted()
    }

    /// First step of an eviction. Where the entry of the page is, software knows, or [`Self::query_page`] tells.
    pub fn evict_begin(&self, frame: u32) -> Result<EvictBegin> {
        self.run(Operation::EvictBegin, frame)?.evict_begin()
    }

    /// Last step of an eviction; `token` comes from a flush fence read after the page's and the entry's lines were flushed.
    pub fn evict_commit(&self, frame: u32, token: u32) -> Result<EvictCommit> {
        let started = self.start_evict_commit(frame, token)?;
        self.wait_for(started)?.evict_commit()
    }

    /// Gives an eviction up: the page is resident again. False when it was not leaving.
    pub fn evict_abort(&self, frame: u32) -> Result<bool> {
        self.run(Operation::EvictAbort, frame)?.accepted()
    }

    /// Takes a frame off the free list; None when the list is empty.
    pub fn withdraw_frame(&self) -> Result<Option<u32>> {
        let ended = self.run(Operation::WithdrawFrame, 0)?;
        match ended.result {
            CommandResult::Ok => ended.frame(ended.answer).map(Some),
            CommandResult::NoFrame => Ok(None),
            result => Err(failed(Operation::WithdrawFrame, 0, result)),
        }
    }

    /// What the directory knows about a page.
    pub fn query_page(&self, page: u32) -> Result<PageInformation> {
        let ended = self.run(Operation::QueryPage, page)?;
        let answer = ended.done()?;
        let entry_address =
            self.known_entry("COMMAND_RESULT1", self.read(registers::COMMAND_RESULT1)?)?;
        let state =
            PageState::from_code(bits(answer, query_page::STATE_LOW, query_page::STATE_BITS))
                .ok_or(DriverError::BadAnswer {
                    what: "COMMAND_STATUS.answer",
                    value: answer,
                })?;
        let has_frame = !matches!(state, PageState::Remote | PageState::Failed);
        let frame = bits(answer, query_page::FRAME_LOW, query_page::FRAME_BITS);
        Ok(PageInformation {
            state,
            pinned: bits(answer, query_page::PINNED_BIT, 1) != 0,
            frame: has_frame.then(|| ended.frame(frame)).transpose()?,
            entry_address,
        })
    }

    /// The page in a frame; None when there is none.
    pub fn query_frame(&self, frame: u32) -> Result<Option<u32>> {
        let ended = self.run(Operation::QueryFrame, frame)?;
        match ended.result {
            CommandResult::Ok => ended.page(ended.answer).map(Some),
            CommandResult::Refused => Ok(None),
            result => Err(failed(Operation::QueryFrame, frame, result)),
        }
    }

    /// Sets the tag of a table frame.
    ///
    /// # Errors
    /// [`DriverError::Impossible`] for a frame that does not fit below the tag in the argument; the device refuses those that it does not have.
    pub fn set_tag(&self, table_frame: u32, tag: Tag) -> Result<()> {
        if table_frame >> tag::ARGUMENT_LOW != 0 {
            return Err(DriverError::Impossible {
                field: "table_frame",
                value: u64::from(table_frame),
                why: "more than the 16 bits that a table frame has".to_owned(),
            });
        }
        self.run(Operation::SetTag, tag.argument(table_frame))?
            .done()?;
        Ok(())
    }

    /// Asks for a frame that has not been used for a while; None when this call found none. Nothing changes but the clock hand.
    pub fn next_victim(&self) -> Result<Option<u32>> {
        self.run(Operation::NextVictim, 0)?.next_victim()
    }

    /// Makes the page of a cold frame leave: the frame and the page; None when this call found none.
    pub fn evict_next(&self) -> Result<Option<(u32, u32)>> {
        self.run(Operation::EvictNext, 0)?.evict_next()
    }

    /// Starts a command and does not wait for it. [`Operation::EvictCommit`] has [`Self::start_evict_commit`].
    pub fn start(&self, operation: Operation, argument: u32) -> Result<Started> {
        self.wait_for_command_under_way()?;
        self.write(registers::COMMAND_ARGUMENT, argument)?;
        self.write(registers::COMMAND, operation.code())?;
        let number = self.commands.get() + 1;
        self.commands.set(number);
        let started = Started {
            number,
            operation,
            argument,
            hardware: self.hardware(),
        };
        self.under_way.set(Some(started));
        Ok(started)
    }

    /// Starts the last step of an eviction and does not wait for it.
    pub fn start_evict_commit(&self, frame: u32, token: u32) -> Result<Started> {
        self.wait_for_command_under_way()?;
        self.write(registers::COMMAND_TOKEN, token)?;
        self.start(Operation::EvictCommit, frame)
    }

    /// Looks once; None while the command runs.
    pub fn poll(&self, started: Started) -> Result<Option<Ended>> {
        let operation = started.operation;
        if self.commands.get() != started.number {
            return Err(DriverError::CommandOvertaken { operation });
        }
        let status = self.read(registers::COMMAND_STATUS)?;
        if registers::COMMAND_BUSY.extract(status) != 0 {
            return Ok(None);
        }
        self.under_way.set(None);
        let code = registers::COMMAND_RESULT.extract(status);
        let result = CommandResult::from_code(code).ok_or(DriverError::CommandFailed {
            operation,
            argument: started.argument,
            result: None,
        })?;
        Ok(Some(Ended {
            started,
            result,
            answer: registers::COMMAND_ANSWER.extract(status),
        }))
    }

    fn run(&self, operation: Operation, argument: u32) -> Result<Ended> {
        let started = self.start(operation, argument)?;
        self.wait_for(started)
    }

    /// Polls until the command has ended.
    fn wait_for(&self, started: Started) -> Result<Ended> {
        for _ in 0..COMMAND_POLLS {
            if let Some(ended) = self.poll(started)? {
                return Ok(ended);
            }
        }
        Err(DriverError::CommandTimedOut {
            operation: started.operation,
            polls: COMMAND_POLLS,
        })
    }

    /// A command whose end nobody has seen, after a time-out for instance: a new one would be refused and the old result taken for its own.
    fn wait_for_command_under_way(&self) -> Result<()> {
        if let Some(started) = self.under_way.get() {
            self.wait_for(started)?;
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
    fn a_range_is_posted_part_by_part() {
        let (function, driver) = open();
        function.answer(CommandResult::Ok, 0, 0);
        driver.post_frames(10, 300).expect("taken");
        assert_eq!(function.command(), (Operation::PostFrames, 10, 300));
        function.answer(CommandResult::Refused, 7, 0);
        assert_eq!(
            driver.post_frames(10, 300),
            Err(DriverError::FramePosted {
                frame: 17,
                posted: 7
            })
        );
        // A device that says it posted more than it was asked to must not move the driver outside of its range.
        function.answer(CommandResult::Refused, 300, 0);
        assert!(matches!(
            driver.post_frames(10, 300),
            Err(DriverError::BadAnswer { value: 300, .. })
        ));
    }

    #[test]
    fn a_range_that_the_device_does_not_have_is_not_written() {
        let (function, driver) = open();
        function.answer(CommandResult::Ok, 0, 0);
        let frames = driver.hardware().frames;
        for (first, count) in [(0, 0), (frames, 1), (1, frames), (u32::MAX, u32::MAX)] {
            let error = driver.post_frames(first, count).expect_err("impossible");
            assert!(
                matches!(error, DriverError::NoSuchFrames { .. }),
                "{first}, {count}: {error}"
            );
            assert_eq!(function.written(registers::COMMAND), None);
        }
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
    fn frames_and_pages_that_the_device_cannot_have_are_not_handed_out() {
        let (function, driver) = open();
        let Hardware {
            frames,
            remote_pages,
            ..
        } = driver.hardware();
        let is_bad = |error: DriverError| matches!(error, DriverError::BadAnswer { .. });
        function.answer(CommandResult::Ok, frames, 0);
        assert!(is_bad(driver.next_victim().expect_err("frame")));
        assert!(is_bad(driver.withdraw_frame().expect_err("frame")));
        function.answer(CommandResult::Ok, remote_pages, 0);
        assert!(is_bad(driver.evict_begin(1).expect_err("page")));
        assert!(is_bad(driver.query_frame(1).expect_err("page")));
        function.answer(CommandResult::Ok, 2, ENTRY_UNSET + 1);
        assert!(is_bad(driver.query_page(1).expect_err("entry")));
        assert!(
            driver
                .set_tag(1 << 16, Tag::level(TableLevel::Leaf))
                .is_err()
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

    #[test]
    fn a_started_command_is_polled_for() {
        let (function, driver) = open();
        function.hang();
        let started = driver.start(Operation::NextVictim, 0).expect("started");
        assert_eq!(driver.poll(started), Ok(None));
        function.answer(CommandResult::Ok, 5, 0);
        let ended = driver.poll(started).expect("a read").expect("its end");
        assert_eq!(ended.next_victim(), Ok(Some(5)));
    }

    #[test]
    fn a_result_is_never_taken_for_that_of_another_command() {
        let (function, driver) = open();
        function.answer(CommandResult::Ok, 5, 0);
        let first = driver.start(Operation::NextVictim, 0).expect("started");
        function.answer(CommandResult::Ok, 6, 0);
        assert_eq!(driver.demand(7), Ok(Demand::Started));
        let operation = Operation::NextVictim;
        assert_eq!(
            driver.poll(first),
            Err(DriverError::CommandOvertaken { operation })
        );
    }
}
