//! What must hold in a world at every instant, whoever thinks what.

use outrigger_guard::protocol::{HostId, Page};
use serde::Serialize;
use std::time::Duration;

/// A memory: the version of each page; none where it is still to come.
pub type Contents = Vec<Option<u64>>;

/// What happened in worlds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub worlds: u64,
    pub simulated_ms: u64,
    pub writes: u64,
    pub reads: u64,
    pub power_losses: u64,
    pub disturbances: u64,
    /// Processes and hosts that died.
    pub deaths: u64,
    /// Daemons that ended by themselves, because something failed that was drawn to.
    pub ended: u64,
    pub connections: u64,
    pub handed_over: u64,
    pub kept: u64,
    pub last_epoch: u64,
    pub ahead: u64,
    pub completed: u64,
    /// Worlds that were left without any complete memory.
    pub nothing_left: u64,
}

impl Counts {
    pub fn add(&mut self, other: &Self) {
        self.worlds += other.worlds;
        self.simulated_ms += other.simulated_ms;
        self.writes += other.writes;
        self.reads += other.reads;
        self.power_losses += other.power_losses;
        self.disturbances += other.disturbances;
        self.deaths += other.deaths;
        self.ended += other.ended;
        self.connections += other.connections;
        self.handed_over += other.handed_over;
        self.kept += other.kept;
        self.last_epoch += other.last_epoch;
        self.ahead += other.ahead;
        self.completed += other.completed;
        self.nothing_left += other.nothing_left;
    }
}

/// An application that runs ahead of its memory.
#[derive(Debug)]
struct Ahead {
    host: HostId,
    /// What is to come.
    base: Vec<u64>,
    /// With what it wrote.
    memory: Vec<u64>,
}

/// The one memory that there is to anybody outside, and who runs.
#[derive(Debug)]
pub struct Check {
    /// What was acknowledged, and not declared lost.
    truth: Vec<u64>,
    /// What it was whenever an application stood still.
    stood_still: Vec<Vec<u64>>,
    ahead: Option<Ahead>,
    /// Since when a host serves.
    serves: [Option<Duration>; 2],
    /// When it served last.
    served: [Duration; 2],
    /// What a host is about to run with.
    begun: [Contents; 2],
    next: u64,
    pub counts: Counts,
    pub story: Vec<String>,
    /// The first broken promise.
    pub broken: Option<String>,
    /// With nothing but losses of power, no epoch but the last write's is ever served.
    calm: bool,
    /// The generation that was let run last.
    generation: u64,
    /// Who said that something is lost, and did not run since.
    lost: Option<HostId>,
}

fn now() -> Duration {
    turmoil::sim_elapsed().expect("in a simulated host")
}

fn text_of(host: HostId, page: usize, found: Option<u64>, wanted: u64) -> String {
    format!("{host:?}: page {page} is {found:?}, {wanted} was written")
}

impl Check {
    pub fn new(pages: Page, calm: bool) -> Self {
        let truth = vec![0; pages as usize];
        Self {
            stood_still: vec![truth.clone()],
            truth,
            ahead: None,
            serves: [None; 2],
            served: [Duration::ZERO; 2],
            begun: [Vec::new(), Vec::new()],
            next: 1,
            counts: Counts {
                worlds: 1,
                ..Counts::default()
            },
            story: Vec::new(),
            broken: None,
            calm,
            generation: 1,
            lost: None,
        }
    }

    pub fn tell(&mut self, at: Duration, what: impl std::fmt::Display) {
        self.story.push(format!("{:>9.3} {what}", at.as_secs_f64()));
    }

    pub fn must(&mut self, holds: bool, what: impl FnOnce() -> String) {
        if !holds && self.broken.is_none() {
            let what = what();
            self.story.push(format!("BROKEN: {what}"));
            self.broken = Some(what);
        }
    }

    /// A line of a daemon's log.
    pub fn hear(&mut self, host: HostId, event: &str, what: &str) {
        self.tell(now(), format_args!("{host:?} {event}: {what}"));
        match event {
            "run" => {
                let mut words = what.split([' ', ',']);
                let number = words.nth(1).and_then(|number| number.parse().ok());
                self.must(number.is_some(), || {
                    format!("a run of no generation: {what}")
                });
                self.generation = number.unwrap_or_default();
                self.runs(host, what.rsplit(' ').next().unwrap_or_default());
            }
            "lost" => self.lost = Some(host),
            "link" if what.ends_with("is open") => self.counts.connections += 1,
            _ => {}
        }
    }

    /// A version that nobody wrote yet.
    pub fn version(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    /// An application is let run.
    pub fn starts(&mut self, host: HostId) {
        let other = match host {
            HostId::First => HostId::Second,
            HostId::Second => HostId::First,
        };
        let (at, also) = (now(), self.serves[other as usize]);
        let until = self.served[other as usize];
        self.must(also.is_none(), || {
            format!("{host:?} serves while {other:?} does")
        });
        self.must(until <= at, || {
            format!("{host:?} serves from {at:?} on, {other:?} did until {until:?}")
        });
        self.serves[host as usize].get_or_insert(at);
    }

    /// It runs no more.
    pub fn stops(&mut self, host: HostId, at: Duration) {
        if self.serves[host as usize].take().is_some() {
            self.served[host as usize] = at;
        }
    }

    pub fn serves(&self, host: HostId) -> bool {
        self.serves[host as usize].is_some()
    }

    /// The generation that was let run last.
    pub fn last_generation(&self) -> u64 {
        self.generation
    }

    /// Its process is gone.
    pub fn gone(&mut self, host: HostId, at: Duration) {
        self.stops(host, at);
        if self.ahead.as_ref().is_some_and(|ahead| ahead.host == host) {
            self.void(host);
        }
        self.epoch(self.truth.clone());
    }

    fn epoch(&mut self, memory: Vec<u64>) {
        if self.stood_still.last() != Some(&memory) {
            self.stood_still.push(memory);
        }
    }

    pub fn stands_still(&mut self, host: HostId, memory: &Contents) {
        let served = self.serves(host);
        self.stops(host, now());
        if self.ahead.is_some() || !served {
            return;
        }
        let whole: Option<Vec<u64>> = memory.iter().copied().collect();
        let truth = self.truth.clone();
        self.must(whole.as_ref() == Some(&truth), || {
            format!("{host:?} stands still with {memory:?}, {truth:?} was written")
        });
        self.epoch(truth);
    }

    /// A host is about to run with this memory.
    pub fn begins(&mut self, host: HostId, memory: Contents) {
        self.begun[host as usize] = memory;
    }

    fn runs(&mut self, host: HostId, origin: &str) {
        let memory = std::mem::take(&mut self.begun[host as usize]);
        let truth = self.truth.clone();
        if origin == "Ahead" {
            self.counts.ahead += 1;
            for (page, (found, wanted)) in memory.iter().zip(&truth).enumerate() {
                let right = found.is_none_or(|found| found == *wanted);
                self.must(right, || text_of(host, page, *found, *wanted));
            }
            self.ahead = Some(Ahead {
                host,
                base: truth.clone(),
                memory: truth,
            });
            return;
        }
        let Some(memory) = memory.iter().copied().collect::<Option<Vec<u64>>>() else {
            self.must(false, || {
                format!("{host:?} runs ({origin}) with a memory that is not whole: {memory:?}")
            });
            return;
        };
        // A process that died after it said so, and before its application ran, has said it.
        let lost = self.lost.take() == Some(host) && memory != truth;
        match origin {
            "Kept" if lost && self.stood_still.contains(&memory) => self.counts.last_epoch += 1,
            "HandedOver" | "Kept" => {
                if origin == "Kept" {
                    self.counts.kept += 1;
                } else {
                    self.counts.handed_over += 1;
                }
                self.must(memory == truth, || {
                    format!("{host:?} runs ({origin}) with {memory:?}, {truth:?} was written")
                });
            }
            "LastEpoch" => {
                self.counts.last_epoch += 1;
                let was = self.stood_still.contains(&memory);
                self.must(was, || {
                    format!("{host:?} runs with an epoch that never was: {memory:?}")
                });
                let calm = self.calm;
                self.must(!calm, || {
                    format!("{host:?} runs with the last epoch, and the battery sufficed")
                });
            }
            _ => self.must(false, || format!("{host:?} runs with {origin:?}")),
        }
        self.truth = memory;
    }

    /// A page of an early hand-over comes.
    pub fn arrives(&mut self, host: HostId, page: Page, version: Option<u64>) {
        let base = self.ahead.as_ref().map(|ahead| ahead.base[page as usize]);
        self.must(base.is_some() && version == base, || {
            format!("{host:?}: page {page} arrives as {version:?}, {base:?} was written")
        });
    }

    /// Replies of a run ahead leave.
    pub fn replies_leave(&mut self, host: HostId, memory: &Contents) {
        let Some(ahead) = self.ahead.take().filter(|ahead| ahead.host == host) else {
            self.must(false, || format!("{host:?}: replies leave of a void run"));
            return;
        };
        self.counts.completed += 1;
        let whole: Option<Vec<u64>> = memory.iter().copied().collect();
        self.must(whole.as_ref() == Some(&ahead.memory), || {
            format!(
                "{host:?}: replies leave with {memory:?}, {:?} was written",
                ahead.memory
            )
        });
        self.truth = ahead.memory;
    }

    /// What ran ahead is void.
    pub fn void(&mut self, host: HostId) {
        if self.ahead.as_ref().is_some_and(|ahead| ahead.host == host) {
            self.ahead = None;
        }
    }

    /// An application wrote a page; with an answer, or with one that is held.
    pub fn wrote(&mut self, host: HostId, page: Page, version: u64, answered: bool) {
        self.counts.writes += 1;
        let serves = self.serves(host);
        self.must(serves, || {
            format!("{host:?} writes page {page}, and stands still")
        });
        match &mut self.ahead {
            Some(ahead) if ahead.host == host => {
                ahead.memory[page as usize] = version;
                self.must(!answered, || {
                    format!("{host:?} answers, and ran ahead of its memory")
                });
            }
            _ => {
                self.truth[page as usize] = version;
                self.must(answered, || {
                    format!("{host:?} holds an answer, and does not run ahead")
                });
            }
        }
    }

    /// It read one, with an answer.
    pub fn read(&mut self, host: HostId, page: Page, found: Option<u64>) {
        self.counts.reads += 1;
        let serves = self.serves(host);
        self.must(serves, || {
            format!("{host:?} reads page {page}, and stands still")
        });
        let wanted = self.truth[page as usize];
        self.must(found == Some(wanted), || {
            text_of(host, page as usize, found, wanted)
        });
    }
}
