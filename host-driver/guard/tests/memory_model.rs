//! The tracker with writers in between everything it does, and every rule left out once (HA4, HA5).
//!
//! `OUTRIGGER_SEED` begins elsewhere, `OUTRIGGER_RUNS` runs more.

#[path = "common/seeds.rs"]
mod seeds;

use outrigger_attach::userfault::Writes;
use outrigger_guard::memory::{
    Copied, Fault, Mappings, RULES, Rule, Switched, Thresholds, Throttle, Tracker,
};
use outrigger_guard::protocol::Page;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use seeds::number;
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::time::{Duration, Instant};

const RUNS: u64 = 3_000;
const STEPS: u32 = 300;
const PAGES: Page = 12;
/// Pages that are copied together at most.
const RUN: usize = 4;
const PROCESSES: usize = 2;
const WRITERS: usize = 4;

/// A kernel and its programs, as far as it matters.
struct World {
    random: ChaCha8Rng,
    contents: [u64; PAGES as usize],
    /// By process: pages that are protected.
    protected: [[bool; PAGES as usize]; PROCESSES],
    writes: Option<Writes>,
    frozen: bool,
    can_freeze: bool,
    /// For each writer: the fault that it waits for. Writers are of the processes in turn.
    blocked: [Option<Fault>; WRITERS],
    /// Faults that the guard has not seen.
    faults: Vec<Fault>,
    /// Pages that are protected together.
    group: Page,
    stores: u64,
    broken: Option<Rule>,
}

impl World {
    /// Writers write, or wait.
    fn disturb(&mut self) {
        for _ in 0..self.random.random_range(0..4) {
            let writer = self.random.random_range(0..WRITERS);
            let page = self.random.random_range(0..PAGES);
            if !self.frozen && self.blocked[writer].is_none() {
                self.store(writer, page);
            }
        }
    }

    fn store(&mut self, writer: usize, page: Page) {
        let process = writer % PROCESSES;
        let pages = self.together(page);
        if self.protected[process][page as usize] {
            match self.writes {
                Some(Writes::Wait) => {
                    let fault = Fault {
                        mapping: process as u64,
                        pages,
                    };
                    self.blocked[writer] = Some(fault.clone());
                    self.faults.push(fault);
                    return;
                }
                Some(Writes::Note) => self.set(process, pages, false),
                None => {}
            }
        }
        self.stores += 1;
        self.contents[page as usize] = self.stores;
    }

    fn set(&mut self, process: usize, pages: Range<Page>, protected: bool) {
        for page in pages {
            self.protected[process][page as usize] = protected;
        }
    }

    /// What is in a page, if it can be read.
    fn read(&mut self, page: Page) -> Option<u64> {
        self.disturb();
        let contents = self.contents[page as usize];
        self.disturb();
        (!self.random.random_ratio(1, 100)).then_some(contents)
    }

    /// The kernel's note says that it was written.
    fn is_noted(&self, page: Page) -> bool {
        self.writes == Some(Writes::Note)
            && self.protected.iter().any(|process| !process[page as usize])
    }
}

impl Mappings for World {
    fn look_written(
        &mut self,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()> {
        assert_eq!(self.writes, Some(Writes::Note), "the kernel takes no notes");
        for process in 0..PROCESSES {
            for page in pages.clone().step_by(self.group as usize) {
                self.disturb();
                if !self.protected[process][page as usize] {
                    found(self.together(page));
                }
            }
        }
        self.disturb();
        Ok(())
    }

    fn take_written(
        &mut self,
        pages: Range<Page>,
        found: &mut dyn FnMut(Range<Page>),
    ) -> io::Result<()> {
        assert_eq!(self.writes, Some(Writes::Note), "the kernel takes no notes");
        let atomic = self.broken != Some(Rule::AtomicScan);
        for process in 0..PROCESSES {
            for page in pages.clone().step_by(self.group as usize) {
                self.disturb();
                if !self.protected[process][page as usize] {
                    found(self.together(page));
                    if atomic {
                        self.set(process, self.together(page), true);
                    }
                }
            }
            if !atomic {
                // Those too that were written after they were looked at.
                self.set(process, pages.clone(), true);
            }
        }
        self.disturb();
        Ok(())
    }

    fn protect(&mut self, pages: Range<Page>) -> io::Result<()> {
        for process in 0..PROCESSES {
            self.disturb();
            self.set(process, pages.clone(), true);
        }
        self.disturb();
        Ok(())
    }

    fn release(&mut self, fault: &Fault) -> io::Result<()> {
        self.set(fault.mapping as usize, fault.pages.clone(), false);
        for blocked in &mut self.blocked {
            if blocked.as_ref() == Some(fault) {
                *blocked = None;
            }
        }
        self.disturb();
        Ok(())
    }

    fn set_writes(&mut self, writes: Writes) -> io::Result<()> {
        self.writes = None;
        self.protected = Default::default();
        // Who waits in the old registration tries again.
        self.blocked = Default::default();
        self.faults.clear();
        self.disturb();
        self.writes = Some(writes);
        self.disturb();
        Ok(())
    }

    fn freeze(&mut self, _: Instant) -> io::Result<()> {
        self.disturb();
        self.frozen = self.can_freeze;
        if self.frozen {
            Ok(())
        } else {
            Err(io::ErrorKind::TimedOut.into())
        }
    }

    fn thaw(&mut self) {
        self.frozen = false;
        self.disturb();
    }

    fn together(&self, page: Page) -> Range<Page> {
        let start = page - page % self.group;
        start..start + self.group
    }
}

/// What the other side has, and what is on its way to it.
#[derive(Default)]
struct Target {
    pages: BTreeMap<Page, (u64, u64)>,
    on_the_way: Vec<(Page, u64, u64)>,
    acknowledgements: Vec<(Page, u64)>,
}

impl Target {
    fn contents(&self, page: Page) -> u64 {
        self.pages.get(&page).map_or(0, |(_, contents)| *contents)
    }

    /// Some of what is on the way arrives, in any order, some of it twice.
    fn deliver(&mut self, random: &mut ChaCha8Rng, mut most: u32) {
        while most > 0 && !self.on_the_way.is_empty() {
            most -= 1;
            let at = random.random_range(0..self.on_the_way.len());
            let (page, sequence, contents) = self.on_the_way[at];
            if random.random_ratio(9, 10) {
                self.on_the_way.swap_remove(at);
            }
            let known = self.pages.entry(page).or_insert((sequence, contents));
            if sequence > known.0 {
                *known = (sequence, contents);
            }
            // Of what is stored now, which may be newer.
            self.acknowledgements.push((page, known.0));
        }
    }
}

struct Run {
    tracker: Tracker<World>,
    target: Target,
    random: ChaCha8Rng,
    sequence: u64,
    now: Instant,
    /// Nothing may become dirty above this, unless it was excused.
    ceiling: u64,
    switches: [u64; 3],
}

impl Run {
    fn new(seed: u64, broken: Option<Rule>) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let world = World {
            random: ChaCha8Rng::seed_from_u64(random.random()),
            contents: [0; PAGES as usize],
            protected: [[true; PAGES as usize]; PROCESSES],
            writes: Some(Writes::Wait),
            frozen: false,
            can_freeze: true,
            blocked: Default::default(),
            faults: Vec::new(),
            group: *[1, 1, 3].get(random.random_range(0..3)).expect("in it"),
            stores: 0,
            broken,
        };
        let budget = random.random_range(3..=u64::from(PAGES) * 2);
        let throttle = Throttle::new(budget, Thresholds::default());
        Self {
            tracker: Tracker::new(world, PAGES, throttle).without(broken),
            target: Target::default(),
            random,
            sequence: 0,
            now: Instant::now(),
            ceiling: budget,
            switches: [0; 3],
        }
    }

    /// A page by itself, or with dirty ones that lie behind it.
    fn copy(&mut self, page: Page) {
        let most = self.random.random_range(1..=RUN);
        let dirty = |page: &Page| self.tracker.is_dirty(*page);
        let count = (page..PAGES).take(most).take_while(dirty).count();
        let pages = page..page + count as Page;
        let first = self.sequence + 1;
        self.sequence += count.max(1) as u64;
        let read = |model: &mut Self| -> Vec<_> {
            let pages = pages.clone();
            pages
                .map(|page| model.tracker.mappings_mut().read(page))
                .collect()
        };
        let early = read(self);
        let mut taken = [const { None }; RUN];
        if count > 1 {
            let run = self
                .tracker
                .take_run(pages.clone(), first, &mut taken[..count]);
            run.expect("protected");
        } else {
            taken[0] = self.tracker.take(page, first).expect("protected");
        }
        // Page faults are served while it is read.
        self.serve();
        let contents = match self.tracker.mappings().broken {
            Some(Rule::ProtectBeforeReading) => early,
            _ => read(self),
        };
        self.serve();
        for (((page, sequence), taken), contents) in
            pages.zip(first..).zip(taken.iter().flatten()).zip(contents)
        {
            let Some(contents) = contents else {
                self.tracker.give_back(taken);
                continue;
            };
            if let Copied::Send { .. } = self.tracker.read(taken, contents) {
                self.target.on_the_way.push((page, sequence, contents));
            }
        }
    }

    fn acknowledge(&mut self, mut most: u32) {
        while most > 0 && !self.target.acknowledgements.is_empty() {
            most -= 1;
            let at = self
                .random
                .random_range(0..self.target.acknowledgements.len());
            let (page, sequence) = self.target.acknowledgements.swap_remove(at);
            self.tracker.acknowledged(page, sequence);
        }
    }

    fn serve(&mut self) {
        for fault in std::mem::take(&mut self.tracker.mappings_mut().faults) {
            self.tracker.fault(fault, self.now).expect("released");
        }
        self.now += Duration::from_micros(self.random.random_range(0..3000));
        self.tracker.tick(self.now).expect("released");
    }

    fn switch(&mut self) {
        let to = match self.tracker.writes() {
            Writes::Note => Writes::Wait,
            Writes::Wait => Writes::Note,
        };
        self.tracker.mappings_mut().can_freeze = self.random.random_ratio(9, 10);
        let switched = self.tracker.switch(to, self.now).expect("switched");
        self.switches[switched as usize] += 1;
        if switched != Switched::NotYet {
            // What was noted, or is suspect, may be more than the budget: from here on it only falls.
            self.ceiling = self
                .tracker
                .unsaved()
                .max(self.tracker.throttle().budget_pages());
        }
    }

    fn step(&mut self) {
        match self.random.random_range(0..100) {
            0..25 => self.tracker.mappings_mut().disturb(),
            25..45 => self.serve(),
            45..60 => {
                let from = self.random.random_range(0..PAGES);
                if let Some(page) = self.tracker.next_dirty(from) {
                    self.copy(page);
                }
            }
            60..75 => self.target.deliver(&mut self.random, 3),
            75..88 => self.acknowledge(3),
            88..93 => self.tracker.scan().expect("scanned"),
            93..97 => self.switch(),
            97..98 => {
                // The link broke: nothing that is on the way arrives, and no acknowledgement.
                self.target.on_the_way.clear();
                self.target.acknowledgements.clear();
                self.tracker.abandon();
            }
            _ => {
                let budget = self.random.random_range(3..=u64::from(PAGES) * 2);
                self.tracker.set_budget_pages(budget);
                self.ceiling = self.tracker.unsaved().max(budget);
            }
        }
    }

    fn check(&mut self) -> Result<(), String> {
        let world = self.tracker.mappings();
        for page in 0..PAGES {
            let contents = world.contents[page as usize];
            let known = self.tracker.is_dirty(page) || world.is_noted(page);
            let coming = self
                .target
                .on_the_way
                .iter()
                .any(|(of, _, on_the_way)| (*of, *on_the_way) == (page, contents));
            if self.target.contents(page) != contents && !known && !coming {
                return Err(format!("page {page} is lost"));
            }
        }
        if self.tracker.writes() == Writes::Wait {
            let (unsaved, ceiling) = (self.tracker.unsaved(), self.ceiling);
            if unsaved > ceiling {
                return Err(format!("{unsaved} pages unsaved, {ceiling} allowed"));
            }
            let budget = self.tracker.throttle().budget_pages();
            self.ceiling = self.ceiling.min(unsaved.max(budget));
        }
        Ok(())
    }

    /// The programs stand still, and all is saved.
    fn save(&mut self) -> Result<(), String> {
        self.tracker.mappings_mut().frozen = true;
        self.tracker.scan().expect("scanned");
        for _ in 0..1000 {
            if let Some(page) = self.tracker.next_dirty(0) {
                self.copy(page);
            }
            self.target.deliver(&mut self.random, 100);
            self.acknowledge(100);
            if self.tracker.unsaved() == 0 && self.target.acknowledgements.is_empty() {
                break;
            }
        }
        if self.tracker.unsaved() != 0 {
            return Err(format!("{} pages never saved", self.tracker.unsaved()));
        }
        for page in 0..PAGES {
            let contents = self.tracker.mappings().contents[page as usize];
            if self.target.contents(page) != contents {
                return Err(format!("page {page} saved wrongly"));
            }
        }
        Ok(())
    }
}

fn run(seed: u64, broken: Option<Rule>) -> Result<[u64; 4], String> {
    let mut run = Run::new(seed, broken);
    for step in 0..STEPS {
        run.step();
        run.check()
            .map_err(|error| format!("seed {seed}, step {step}: {error}"))?;
    }
    run.save()
        .map_err(|error| format!("seed {seed}: {error}"))?;
    let [precisely, suspect, not_yet] = run.switches;
    Ok([precisely, suspect, not_yet, run.tracker.mappings().stores])
}

#[test]
fn no_interleaving_loses_a_page_or_exceeds_the_budget() {
    let first = number("OUTRIGGER_SEED", 1);
    let runs = number("OUTRIGGER_RUNS", RUNS);
    let mut counts = [0; 4];
    for seed in first..first + runs {
        let run = run(seed, None).unwrap_or_else(|error| panic!("{error}"));
        for (count, more) in counts.iter_mut().zip(run) {
            *count += more;
        }
    }
    // Runs in which nothing happens prove nothing.
    let [precisely, suspect, not_yet, stores] = counts;
    assert!(precisely > runs, "{counts:?}");
    assert!(suspect > runs / 10 && not_yet > runs / 10, "{counts:?}");
    assert!(stores > runs * 100, "{counts:?}");
}

#[test]
fn every_rule_that_is_left_out_is_noticed() {
    for rule in RULES {
        let found = (1..RUNS).find_map(|seed| run(seed, Some(rule)).err());
        let found = found.unwrap_or_else(|| panic!("{rule:?} left out, and nobody noticed"));
        println!("{rule:?}: {found}");
    }
}

#[test]
fn a_page_that_is_dirty_costs_its_writers_nothing_until_it_is_copied() {
    let mut run = Run::new(1, None);
    let switched = run.tracker.switch(Writes::Note, run.now).expect("switched");
    assert_eq!(switched, Switched::Precisely);
    run.tracker.mappings_mut().store(0, 0);
    for _ in 0..3 {
        run.tracker.scan().expect("scanned");
        assert!(run.tracker.is_dirty(0));
        assert!(
            !run.tracker.mappings().protected[0][0],
            "it would fault again"
        );
    }
}
