//! Counters and frame counts of the agent (P4).

use crate::AgentDriver;
use crate::error::Result;
use crate::registers::{self, Register, register};

/// A number of the agent with its name and meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figure {
    /// Name, in lower case with underscores.
    pub name: &'static str,
    /// What it counts, a sentence.
    pub meaning: &'static str,
    /// How many.
    pub value: u32,
}

/// A struct of registers, one `u32` each, with a function that reads them all.
macro_rules! snapshot {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $register:literal, $text:literal;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize)]
        pub struct $name {
            $(#[doc = $text] pub $field: u32,)*
        }

        impl $name {
            fn read(driver: &AgentDriver) -> Result<Self> {
                Ok(Self { $($field: driver.read(const { register($register) })?,)* })
            }

            /// All of them, in the order of the registers.
            pub fn figures(&self) -> Vec<Figure> {
                vec![$(Figure { name: stringify!($field), meaning: $text, value: self.$field }),*]
            }

            #[cfg(test)]
            fn registers() -> Vec<&'static str> {
                vec![$($register),*]
            }
        }
    };
}

snapshot! {
    /// Counters since the last clear; they wrap at 32 bits.
    Statistics {
        table_line_reads: "TABLE_LINE_READS", "Table-line reads that took a context.";
        pages_in_time: "PAGES_IN_TIME", "Pages that a reply waited for and that came by the deadline.";
        pages_late: "PAGES_LATE", "Entries that went out late.";
        fetches: "FETCHES", "Fetches started.";
        fetches_failed: "FETCHES_FAILED", "Fetches that failed.";
        fetches_cancelled: "FETCHES_CANCELLED", "Fetches cancelled.";
        stale_chunks: "STALE_CHUNKS", "Chunks dropped: wrong epoch, free slot, ending fetch or seen before.";
        aliases: "ALIASES", "Pages named under a second entry address.";
        bad_entries: "BAD_ENTRIES", "Managed entries that point to where none may.";
        stray_reads: "STRAY_READS", "Reads of the remote window.";
        stray_writes: "STRAY_WRITES", "Writes to the window or to a frame without a writable page.";
        no_context: "NO_CONTEXT", "Table-line reads that passed because no context was free.";
        no_hold: "NO_HOLD", "Replies that did not wait because no hold was free.";
        no_slot: "NO_SLOT", "Pages not fetched because no slot was free.";
        no_frame: "NO_FRAME", "Pages not fetched because no frame was free.";
        installs: "INSTALLS", "Entries installed in a reply.";
        patches: "PATCHES", "Lines patched in device memory.";
        holds_taken: "HOLDS_TAKEN", "Replies that were held.";
        holds_ended_by_write: "HOLDS_ENDED_BY_WRITE", "Holds that a host write to the line ended.";
        evictions: "EVICTIONS", "Pages evicted.";
        writebacks: "WRITEBACKS", "Pages written back.";
        demands: "DEMANDS", "Fetches started by DEMAND.";
        events_lost: "EVENTS_LOST", "Events dropped because the ring was full.";
        host_write_errors: "HOST_WRITE_ERRORS", "Writes to host memory that were answered with an error, or not sent for want of bus mastering.";
    }
}

snapshot! {
    /// Where the posted frames are; while nothing changes, the other counts add up to `posted`.
    FrameCounts {
        posted: "FRAMES_POSTED", "Frames ever posted.";
        withdrawn: "FRAMES_WITHDRAWN", "Frames withdrawn and not posted again.";
        free: "FRAMES_FREE", "Frames on the free list.";
        fetching: "FRAMES_FETCHING", "Frames of pages on their way.";
        staged: "FRAMES_STAGED", "Frames of staged pages.";
        resident: "FRAMES_RESIDENT", "Frames of resident pages.";
        leaving: "FRAMES_LEAVING", "Frames of leaving pages.";
        writing_back: "FRAMES_WRITING_BACK", "Frames of pages being written back.";
    }
}

impl FrameCounts {
    /// True when no frame is missing or counted twice (P4). Only meaningful for a snapshot of an agent at rest: registers are read one by one.
    pub fn add_up(&self) -> bool {
        let sum = self.withdrawn
            + self.free
            + self.fetching
            + self.staged
            + self.resident
            + self.leaving
            + self.writing_back;
        sum == self.posted
    }
}

const FRAMES_FREE: Register = register("FRAMES_FREE");
const PAGES_LATE: Register = register("PAGES_LATE");
const PAGES_IN_TIME: Register = register("PAGES_IN_TIME");

impl AgentDriver {
    /// Reads all counters.
    pub fn statistics(&self) -> Result<Statistics> {
        Statistics::read(self)
    }

    /// Sets all counters to zero.
    pub fn clear_statistics(&self) -> Result<()> {
        self.pulse(registers::CONTROL_CLEAR_STATISTICS)
    }

    /// Reads all frame counts.
    pub fn frame_counts(&self) -> Result<FrameCounts> {
        FrameCounts::read(self)
    }

    /// Reads the number of free frames only.
    pub fn free_frames(&self) -> Result<u32> {
        self.read(FRAMES_FREE)
    }

    /// Reads the counters of pages that came in time and of late ones only.
    pub fn pages_in_time_and_late(&self) -> Result<(u32, u32)> {
        Ok((self.read(PAGES_IN_TIME)?, self.read(PAGES_LATE)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fake_function::FakeFunction;
    use outrigger_registers::table::BLOCKS;

    fn names(block: &str) -> Vec<&'static str> {
        let block = BLOCKS.iter().find(|candidate| candidate.name == block);
        let registers = block.expect("block").registers;
        registers.iter().map(|register| register.name).collect()
    }

    #[test]
    fn every_counter_of_the_table_is_in_the_snapshot() {
        assert_eq!(Statistics::registers(), names("statistics"));
        assert_eq!(FrameCounts::registers(), names("frames"));
    }

    #[test]
    fn counters_come_from_their_registers() {
        let function = FakeFunction::new();
        function.set(register("PAGES_LATE"), 12);
        function.set(register("PAGES_IN_TIME"), 30);
        function.set(register("FRAMES_FREE"), 5);
        function.set(register("FRAMES_POSTED"), 6);
        let driver = AgentDriver::open(function.clone()).expect("opens");
        assert_eq!(driver.statistics().expect("reads").pages_late, 12);
        assert_eq!(driver.pages_in_time_and_late(), Ok((30, 12)));
        assert_eq!(driver.free_frames(), Ok(5));
        let mut counts = driver.frame_counts().expect("reads");
        assert!(!counts.add_up());
        counts.resident = 1;
        assert!(counts.add_up());
        driver.clear_statistics().expect("writes");
        assert!(function.written(registers::CONTROL).is_some());
    }
}
