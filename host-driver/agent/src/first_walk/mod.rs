//! The first held page walk of a card: table lines are read as a processor's walker reads them, and what comes back is compared with what the agent promises (P1, P2).
//!
//! ```text
//! look (in use? --> refused) -> set up: deadline, frames, tags, ENABLE
//!    -> for each line: write it -> read it, timed -> entries, frames, counters, first lines of the pages -> evict its pages
//!    -> put back, also after a failure: ENABLE, pages, frames, tags, table lines, deadline
//! ```
//! Each line names eight remote pages that are nowhere near; the reply to its read is held until they have come. Every wait ends: by a count of polls, each of which
//! takes no longer than a register access. What stays different: counters are higher, page frames hold other bytes, events of the walk were not written.

mod entries;
mod put_back;
mod times;

pub use times::{Spread, Unit, WalkReport};

use crate::registers::{Register, register};
use crate::{AgentDriver, Configuration, DriverError, Enable, PageState, TableLevel, Tag};
use entries::{EntryFormat, Found};
use outrigger_pci::device_memory::{LINE_BYTES, LINE_WORDS};
use outrigger_pci::{DeviceMemory, LineRead, PciError};
use outrigger_registers::encodings::CommandResult;
use outrigger_registers::parameters::{ENTRIES_PER_LINE, LINES_PER_PAGE, PAGE_BYTES};
use std::time::{Duration, Instant};
use times::Times;

/// Deadline of the walk unless told otherwise, in cycles: eight pages one after the other take some 700 on a card.
pub const DEADLINE_CYCLES: u32 = 2000;
/// Lines that are walked unless told otherwise.
pub const LINES: u32 = 100;
/// Frames that are posted; more where so many are kept for DEMAND that no line would get its eight.
const FRAMES: u32 = 28;
/// Fetches of a line: one for each of its entries.
const FETCHES: u32 = ENTRIES_PER_LINE as u32;
/// Polls until something that the agent has to do is taken for lost, and the time that they take at least: the longest time-out of a fetch is a fraction of it.
const POLLS: u32 = 10_000;
const PATIENCE: Duration = Duration::from_secs(2);

const DEADLINE: Register = register("DEADLINE_CYCLES");
/// Counters that a walk moves, by how much only where a line is read once.
const COUNTERS: [Register; 3] = [
    register("TABLE_LINE_READS"),
    register("PAGES_IN_TIME"),
    register("HOLDS_TAKEN"),
];

/// What the first line of a remote page holds, where that is known: of page and line in it, its words.
pub type Contents = fn(page: u32, line: u8) -> [u64; LINE_WORDS];

/// What the model of the remote side in a card answers fetches with (`firmware/card/src/remote_pattern.rs`).
pub fn card_pattern(page: u32, line: u8) -> [u64; LINE_WORDS] {
    let seed = (u64::from(page) << 6 | u64::from(line)) & 0xf_ffff;
    std::array::from_fn(|word| seed | seed << 20 | seed << 40 | (word as u64) << 60)
}

/// What is walked, and what is wanted of it.
#[derive(Debug, Clone, Copy)]
pub struct WalkPlan {
    /// Lines, each with pages of its own.
    pub lines: u32,
    /// DEADLINE_CYCLES while it lasts.
    pub deadline_cycles: u32,
    /// What pages hold, to compare their first lines with.
    pub contents: Option<Contents>,
    /// The agent's clock: what a time by this host's clock is compared with the bound by. Without it, it is not compared.
    pub agent_megahertz: Option<f64>,
    /// Walk although the agent has frames or is switched on.
    pub force: bool,
}

impl Default for WalkPlan {
    fn default() -> Self {
        Self {
            lines: LINES,
            deadline_cycles: DEADLINE_CYCLES,
            contents: None,
            agent_megahertz: None,
            force: false,
        }
    }
}

/// Why there was no walk, or a bad one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WalkError {
    /// The agent is somebody's; nothing was changed.
    #[error("{0}: the agent is in use; a walk would disturb it (--force walks all the same)")]
    InUse(String),
    /// This device, or its settings, allow no walk; nothing was changed.
    #[error("{0}")]
    Impossible(String),
    /// Somebody ended it early.
    #[error("interrupted after {lines} lines")]
    Interrupted {
        /// Lines that were walked, all of them well.
        lines: u32,
    },
    /// A walk that is not as promised.
    #[error("line {line}: {why}")]
    Wrong {
        /// The line, from 0.
        line: u32,
        /// What is wrong.
        why: String,
    },
    /// Something that the agent has to do did not end, or ended as it must not.
    #[error("{0}")]
    Stuck(String),
    /// The driver could not go on.
    #[error(transparent)]
    Driver(#[from] DriverError),
    /// The walk ended, and not everything could be put back.
    #[error("{}not everything could be put back: {why}", .cause.as_ref().map_or(String::new(), |cause| format!("{cause}; ")))]
    NotPutBack {
        /// Why the walk ended, when that was no success.
        cause: Option<Box<WalkError>>,
        /// What is not as before, and why.
        why: String,
    },
}

impl From<PciError> for WalkError {
    fn from(error: PciError) -> Self {
        Self::Driver(error.into())
    }
}

impl WalkError {
    /// The card was walked and did not do what it promises; else it was not walked to the end, for another reason.
    pub fn is_of_the_card(&self) -> bool {
        match self {
            Self::Wrong { .. } | Self::Stuck(_) => true,
            Self::NotPutBack { cause, .. } => {
                cause.as_ref().is_none_or(|cause| cause.is_of_the_card())
            }
            _ => false,
        }
    }
}

type Result<T> = std::result::Result<T, WalkError>;

/// Walks so many lines as the plan says, and leaves the agent as it was. `interrupted` is asked before each line, `walked` told after each.
///
/// # Errors
/// See [`WalkError`].
pub fn first_walk(
    driver: &AgentDriver,
    plan: &WalkPlan,
    interrupted: &dyn Fn() -> bool,
    walked: &mut dyn FnMut(u32),
) -> Result<WalkReport> {
    let memory = driver.function().device_memory().ok_or_else(|| {
        WalkError::Impossible("no device memory: BAR 2 is not there, or not mapped".to_owned())
    })?;
    let mut walk = Walk::look(driver, memory, plan)?;
    let outcome = walk.set_up().and_then(|()| {
        for line in 0..plan.lines {
            if interrupted() {
                return Err(WalkError::Interrupted { lines: line });
            }
            walk.walk_line(line)?;
            walked(line);
        }
        walk.report()
    });
    let back = walk.put_back();
    match (outcome, back) {
        (outcome, Ok(())) => outcome,
        (outcome, Err(why)) => Err(WalkError::NotPutBack {
            cause: outcome.err().map(Box::new),
            why,
        }),
    }
}

/// A walk under way, and what it has to put back.
struct Walk<'a> {
    driver: &'a AgentDriver,
    memory: &'a dyn DeviceMemory,
    plan: WalkPlan,
    format: EntryFormat,
    former: Configuration,
    former_enable: Enable,
    bound_cycles: u32,
    /// Frames that this walk has posted.
    posted: Vec<u32>,
    /// Table frames that it has tagged, from the first on.
    tagged: u32,
    /// Table lines as they were.
    former_lines: Vec<[u64; LINE_WORDS]>,
    /// The line whose pages have not been evicted.
    open: Option<u32>,
    times: Times,
}

impl<'a> Walk<'a> {
    /// Looks whether there can be a walk; changes nothing.
    fn look(
        driver: &'a AgentDriver,
        memory: &'a dyn DeviceMemory,
        plan: &WalkPlan,
    ) -> Result<Self> {
        let impossible = |text: String| Err(WalkError::Impossible(text));
        let hardware = driver.hardware();
        let former = driver.configuration()?;
        let former_enable = driver.enabled()?;
        let counts = driver.frame_counts()?;
        let others = counts.posted.wrapping_sub(counts.withdrawn);
        if others != 0 && !plan.force {
            return Err(WalkError::InUse(format!("{others} frames are posted")));
        }
        if let Some(what) = in_use(former_enable)
            && !plan.force
        {
            return Err(WalkError::InUse(format!("{what} is on")));
        }
        let most = hardware.remote_pages / FETCHES;
        if plan.lines == 0 || plan.lines > most {
            return impossible(format!(
                "{} lines: the device has pages for 1 to {most}",
                plan.lines
            ));
        }
        if former.fetch_limit <= FETCHES {
            return impossible(format!(
                "fetch_limit = {}: a line needs {} fetches at once, one being kept for DEMAND",
                former.fetch_limit,
                FETCHES + 1
            ));
        }
        let frames = wanted_frames(&former);
        if frames > hardware.frames {
            return impossible(format!(
                "reserved_frames = {}: with them a line needs {frames} frames, and the device has {}",
                former.reserved_frames, hardware.frames
            ));
        }
        let walk = Self {
            driver,
            memory,
            plan: *plan,
            format: EntryFormat::new(&former, hardware.frames),
            former,
            former_enable,
            bound_cycles: 0,
            posted: Vec::new(),
            tagged: 0,
            former_lines: Vec::new(),
            open: None,
            times: Times::default(),
        };
        let ends = [
            ("table_base", walk.line_address(plan.lines - 1)),
            ("frame_base", walk.frame_address(frames - 1)),
            ("fence_frame", walk.fence_address()),
        ];
        let bytes = memory.bytes();
        for (name, address) in ends {
            if address + LINE_BYTES > bytes {
                return impossible(format!(
                    "{name}: the walk needs device address {address:#x}, and BAR 2 has {bytes:#x} bytes"
                ));
            }
        }
        Ok(walk)
    }

    /// Device address of a line of the table.
    fn line_address(&self, line: u32) -> u64 {
        u64::from(self.former.table_base) * PAGE_BYTES as u64 + u64::from(line) * LINE_BYTES
    }

    /// Device address of a page frame.
    fn frame_address(&self, frame: u32) -> u64 {
        (u64::from(self.former.frame_base) + u64::from(frame)) * PAGE_BYTES as u64
    }

    fn fence_address(&self) -> u64 {
        u64::from(self.former.fence_frame) * PAGE_BYTES as u64
    }

    /// Pages that a line names.
    fn pages(line: u32) -> std::ops::Range<u32> {
        line * FETCHES..(line + 1) * FETCHES
    }

    /// The line as software writes it: nothing present.
    fn remote_line(&self, line: u32) -> [u64; LINE_WORDS] {
        let first = Self::pages(line).start;
        std::array::from_fn(|entry| self.format.remote(first + entry as u32))
    }

    fn set_up(&mut self) -> Result<()> {
        let driver = self.driver;
        driver.enable(Enable::default())?;
        // Before the tags: a read of a tagged line is a walk.
        for line in 0..self.plan.lines {
            let former = self.memory.read_line(self.line_address(line))?;
            self.former_lines.push(former.words);
        }
        driver.write_checked(DEADLINE, self.plan.deadline_cycles)?;
        self.bound_cycles = driver.reply_bound_cycles()?;
        for frame in 0..wanted_frames(&self.former) {
            match driver.post_frame(frame) {
                Ok(()) => self.posted.push(frame),
                Err(DriverError::CommandFailed {
                    result: Some(CommandResult::Refused),
                    ..
                }) if self.plan.force => {}
                Err(error) => return Err(error.into()),
            }
        }
        for table_frame in 0..self.plan.lines.div_ceil(LINES_PER_PAGE as u32) {
            self.tagged = table_frame + 1;
            driver.set_tag(table_frame, Tag::level(TableLevel::Leaf))?;
        }
        driver.enable(Enable {
            prefetch: true,
            install: true,
            hold: true,
            ..Enable::default()
        })?;
        Ok(())
    }

    fn counters(&self) -> Result<[u32; 3]> {
        let mut values = [0; 3];
        for (value, counter) in values.iter_mut().zip(COUNTERS) {
            *value = self.driver.read(counter)?;
        }
        Ok(values)
    }

    /// Writes a line, reads it as a walk does, checks everything, and evicts what came.
    fn walk_line(&mut self, line: u32) -> Result<()> {
        let wrong = |why| WalkError::Wrong { line, why };
        for page in Self::pages(line) {
            let state = self.driver.query_page(page)?.state;
            if state != PageState::Remote {
                return Err(wrong(format!("page {page} is {state} before the walk")));
            }
        }
        let address = self.line_address(line);
        self.memory.write_words(address, &self.remote_line(line))?;
        let before = self.counters()?;
        self.open = Some(line);
        let read = self.memory.read_line(address)?;
        let after = self.counters()?;
        let frames = self.frames_of(line, &read)?;
        let steps = [read.reads, FETCHES, 1];
        for (at, step) in steps.into_iter().enumerate() {
            let went_up = after[at].wrapping_sub(before[at]);
            if went_up != step {
                let name = COUNTERS[at].name;
                return Err(wrong(format!("{name} went up by {went_up}, not by {step}")));
            }
        }
        self.times.held(&read);
        for (page, frame) in Self::pages(line).zip(frames) {
            if self.driver.query_frame(frame)? != Some(page) {
                return Err(wrong(format!(
                    "the entry of page {page} names frame {frame}, in which the agent has another page"
                )));
            }
            let first = self.memory.read_line(self.frame_address(frame))?;
            self.times.passing(&first);
            let Some(contents) = self.plan.contents else {
                continue;
            };
            if let Some((word, wanted)) = (0..LINE_WORDS)
                .zip(contents(page, 0))
                .find(|(word, wanted)| first.words[*word] != *wanted)
            {
                return Err(wrong(format!(
                    "page {page} in frame {frame}: word {word} of its first line is {:#018x}, not {wanted:#018x}",
                    first.words[word]
                )));
            }
        }
        self.evict(line)?;
        self.open = None;
        Ok(())
    }

    /// The frames that the line's entries name: all of them installed, in frames that were posted, none twice.
    fn frames_of(&self, line: u32, read: &LineRead) -> Result<Vec<u32>> {
        let wrong = |why| Err(WalkError::Wrong { line, why });
        let mut frames = Vec::new();
        for (page, entry) in Self::pages(line).zip(read.words) {
            match self.format.found(entry, page) {
                Found::Installed(frame) if frames.contains(&frame) => {
                    return wrong(format!("frame {frame} is in two entries"));
                }
                Found::Installed(frame) if self.posted.contains(&frame) || self.plan.force => {
                    frames.push(frame);
                }
                Found::Installed(frame) => {
                    return wrong(format!(
                        "the entry of page {page} names frame {frame}, which was not posted"
                    ));
                }
                Found::Late => {
                    let deadline = self.plan.deadline_cycles;
                    return wrong(format!(
                        "page {page} did not come within DEADLINE_CYCLES = {deadline}{}",
                        self.what_became_of(page)?
                    ));
                }
                Found::NotPresent => {
                    return wrong(format!(
                        "the entry of page {page} is not present, and not marked late: nothing was waited for"
                    ));
                }
                Found::Other(why) => {
                    return wrong(format!("the entry of page {page} is {entry:#018x}: {why}"));
                }
            }
        }
        Ok(frames)
    }

    /// Of a page that was late: whether it came at all.
    fn what_became_of(&self, page: u32) -> Result<&'static str> {
        self.wait_for_fetches()?;
        Ok(match self.driver.query_page(page)?.state {
            PageState::Staged | PageState::Resident => "; it came later",
            PageState::Failed => "; its fetch failed",
            PageState::Remote => "; it never came, and its fetch was cancelled",
            _ => "",
        })
    }

    /// Waits until no page is on its way.
    fn wait_for_fetches(&self) -> Result<()> {
        self.poll_until("fetches", || Ok(self.driver.frame_counts()?.fetching == 0))
    }

    fn poll_until(&self, what: &str, is_over: impl Fn() -> Result<bool>) -> Result<()> {
        let start = Instant::now();
        let mut polls = 0;
        while polls < POLLS || start.elapsed() < PATIENCE {
            if is_over()? {
                return Ok(());
            }
            polls += 1;
        }
        Err(WalkError::Stuck(format!(
            "{what}: not over after {polls} polls"
        )))
    }

    fn report(&self) -> Result<WalkReport> {
        let wrong = |line, why| WalkError::Wrong { line, why };
        let report = self
            .times
            .report(&self.plan, self.bound_cycles, self.posted.len() as u32);
        let report = report.ok_or_else(|| wrong(0, "no line was timed".to_owned()))?;
        if let Some(line) = report.worst_over_limit {
            let why = format!(
                "its reply took {} {}: {} of {} replies are over the limit of {}, which is REPLY_BOUND_CYCLES = {}{}",
                report.reply.worst,
                report.unit,
                report.over_limit,
                report.lines,
                report.limit.unwrap_or_default(),
                report.reply_bound_cycles,
                match report.unit {
                    Unit::Cycles => "",
                    Unit::Nanoseconds => " and the slowest read that passed",
                }
            );
            return Err(wrong(line, why));
        }
        Ok(report)
    }
}

/// What is switched on of an agent that somebody uses; replies may be held from its reset on, which alone does nothing.
fn in_use(enable: Enable) -> Option<&'static str> {
    let switches = [
        (enable.prefetch, "prefetch"),
        (enable.install, "install"),
        (enable.events, "events"),
        (enable.interrupts, "interrupts"),
    ];
    switches.iter().find(|(on, _)| *on).map(|(_, name)| *name)
}

/// Frames with which every line gets its eight.
fn wanted_frames(configuration: &Configuration) -> u32 {
    FRAMES.max(configuration.reserved_frames + FETCHES)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_is_that_of_the_card() {
        let words = card_pattern(0x2aaa, 0x15);
        let seed = 0xa_aa95;
        assert_eq!(words[0], seed | seed << 20 | seed << 40);
        assert_eq!(words[7], words[0] | 7 << 60);
        assert_ne!(card_pattern(1, 0), card_pattern(0, 1));
    }

    #[test]
    fn more_frames_are_posted_where_many_are_kept() {
        let mut configuration = Configuration::default();
        assert_eq!(wanted_frames(&configuration), 28);
        configuration.reserved_frames = 100;
        assert_eq!(wanted_frames(&configuration), 108);
    }

    #[test]
    fn an_error_names_its_cause_and_what_was_not_put_back() {
        let cause = WalkError::Wrong {
            line: 3,
            why: "late".to_owned(),
        };
        assert!(cause.is_of_the_card());
        let error = WalkError::NotPutBack {
            cause: Some(Box::new(cause)),
            why: "DEADLINE_CYCLES: gone".to_owned(),
        };
        assert!(error.is_of_the_card());
        assert_eq!(
            error.to_string(),
            "line 3: late; not everything could be put back: DEADLINE_CYCLES: gone"
        );
        assert!(!WalkError::Interrupted { lines: 1 }.is_of_the_card());
    }
}
