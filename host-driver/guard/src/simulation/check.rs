//! What must hold in the world at every instant, whoever thinks what.

use crate::protocol::{Generation, HostId, Milliseconds, Origin, Page};
use serde::Serialize;
use std::collections::BTreeMap;

/// A memory: what is in each page.
pub(super) type Contents = BTreeMap<Page, u64>;

/// A broken promise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// The seed that shows it.
    pub seed: u64,
    /// When.
    pub at_ms: Milliseconds,
    /// What.
    pub what: String,
}

/// What happened in worlds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Worlds.
    pub worlds: u64,
    /// Events in them.
    pub events: u64,
    /// Pages written by applications.
    pub writes: u64,
    /// Losses of AC.
    pub power_losses: u64,
    /// Hosts and processes that died.
    pub deaths: u64,
    /// Applications that ran on at the other host with every byte.
    pub handed_over: u64,
    /// Applications that ran on at their own host, in a new generation.
    pub kept: u64,
    /// Applications that ran on with the last complete epoch, the rest declared lost.
    pub last_epoch: u64,
    /// Applications that ran ahead of their memory.
    pub ahead: u64,
    /// Those whose memory was complete in the end.
    pub completed: u64,
    /// Worlds that ended without anybody who could run, for want of a complete image.
    pub nothing_left: u64,
}

impl Counts {
    /// Adds those of other worlds.
    pub fn add(&mut self, other: Self) {
        self.worlds += other.worlds;
        self.events += other.events;
        self.writes += other.writes;
        self.power_losses += other.power_losses;
        self.deaths += other.deaths;
        self.handed_over += other.handed_over;
        self.kept += other.kept;
        self.last_epoch += other.last_epoch;
        self.ahead += other.ahead;
        self.completed += other.completed;
        self.nothing_left += other.nothing_left;
    }
}

/// The one memory that there is to anybody outside, and who runs.
#[derive(Debug, Default)]
pub(super) struct Check {
    /// What has been written, and not declared lost.
    truth: Contents,
    /// What it was whenever an application stood still.
    stood_still: Vec<Contents>,
    /// The generation that was let run last.
    generation: Generation,
    /// What an application that runs ahead has to find, and whether its replies are held: then nothing of it is true yet.
    ahead: Option<(Contents, bool)>,
}

impl Check {
    /// Begins with a memory.
    pub(super) fn new(memory: &Contents) -> Self {
        Self {
            truth: memory.clone(),
            stood_still: vec![memory.clone()],
            generation: 1,
            ahead: None,
        }
    }

    pub(super) fn wrote(&mut self, page: Page, contents: u64) {
        match &mut self.ahead {
            Some((ahead, held)) => {
                ahead.insert(page, contents);
                if !*held {
                    self.truth.insert(page, contents);
                }
            }
            None => {
                self.truth.insert(page, contents);
            }
        }
    }

    /// An application begins to run ahead of its memory.
    pub(super) fn runs_ahead(&mut self, host: HostId, running: &[HostId]) -> Result<(), String> {
        if let Some(other) = running.iter().find(|other| **other != host) {
            return Err(format!("{host:?} begins to run ahead while {other:?} runs"));
        }
        self.ahead = Some((self.truth.clone(), true));
        Ok(())
    }

    /// A generation is let run.
    pub(super) fn begins(&mut self, generation: Generation) {
        self.generation = generation;
    }

    /// The generation that was let run last.
    pub(super) fn last_generation(&self) -> Generation {
        self.generation
    }

    /// An application reads.
    pub(super) fn read(&self, page: Page, found: Option<u64>) -> Result<(), String> {
        let memory = self.ahead.as_ref().map_or(&self.truth, |(ahead, _)| ahead);
        let wanted = memory.get(&page).copied();
        if wanted == found {
            return Ok(());
        }
        Err(format!(
            "page {page} reads {found:?}, {wanted:?} was written"
        ))
    }

    /// Replies of an application that ran ahead leave; with its memory where that is said to be complete.
    pub(super) fn replies_leave(&mut self, memory: Option<&Contents>) -> Result<(), String> {
        let Some((ahead, held)) = &mut self.ahead else {
            return Err("replies leave of a run that is void".to_owned());
        };
        *held = false;
        self.truth = ahead.clone();
        let Some(memory) = memory else {
            return Ok(());
        };
        if memory != ahead {
            return Err("a memory is complete, and not what was written".to_owned());
        }
        self.ahead = None;
        Ok(())
    }

    /// What ran ahead is void. What others have seen of it was.
    pub(super) fn void(&mut self) {
        self.ahead = None;
    }

    pub(super) fn stands_still(&mut self) {
        if self.stood_still.last() != Some(&self.truth) {
            self.stood_still.push(self.truth.clone());
        }
    }

    /// An application begins to run with this memory, while those hosts run it.
    pub(super) fn runs(
        &mut self,
        host: HostId,
        memory: &Contents,
        origin: Origin,
        running: &[HostId],
    ) -> Result<(), String> {
        if let Some(other) = running.iter().find(|other| **other != host) {
            return Err(format!("{host:?} begins to run while {other:?} does"));
        }
        match origin {
            Origin::HandedOver | Origin::Kept if *memory != self.truth => Err(format!(
                "{host:?} runs with a memory ({origin:?}) that is not the one that was written"
            )),
            Origin::LastEpoch if !self.stood_still.contains(memory) => {
                Err(format!("{host:?} runs with an epoch that never was"))
            }
            _ => {
                self.truth = memory.clone();
                Ok(())
            }
        }
    }
}
