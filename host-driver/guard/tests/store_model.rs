//! The commit protocol of a store in random interleavings: puts that are lost, doubled and late, deaths, and an old owner that goes on writing (HA5).
//!
//! ```text
//!   process --Put--> flights --applied, perhaps twice, perhaps late--> objects
//!      ^---- stored, or given up (and yet applied, perhaps) ----+
//! ```
//! The code under test is the owner's `Saver` and the records; whoever takes over does what the real one does, one step at a time. `OUTRIGGER_SEED`
//! begins elsewhere, `OUTRIGGER_RUNS` runs more.

#[path = "common/seeds.rs"]
mod seeds;

use bytes::Bytes;
use outrigger_guard::protocol::{Checksums, Complete, Generation, Message, Page, checksum};
use outrigger_guard::store::{
    EpochName, EpochRecord, ManifestName, Places, Put, STORE_RULES, Saver, Settings, StoreRule,
    What, Writer, last_record, page_of, parse_manifest,
};
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::collections::{BTreeMap, BTreeSet};

const PAGES: Page = 6;
const PAGE_BYTES: usize = 8;
const STEPS: u32 = 2000;
const WORLDS: u64 = 4000;
const WORLDS_OF_A_RULE: u64 = 20_000;
const NAME: &str = "m";

type Contents = BTreeMap<Page, u64>;

/// A put, or what takes an object away, on its way.
struct Flight {
    process: usize,
    put: Put,
    applied: bool,
    answered: bool,
}

enum Stage {
    /// It has won the swap, and is to look up what there is.
    LooksUp,
    /// What it begins with is being put on record.
    Begins(Option<ManifestName>),
    /// The application runs, or stands still.
    Owns,
}

struct Process {
    generation: Generation,
    stage: Stage,
    saver: Saver,
    memory: Contents,
    /// Pages that are not here yet, and where they are.
    missing: Places,
    frozen: bool,
    dirty: BTreeSet<Page>,
    under_way: BTreeMap<Page, u64>,
    sequence: u64,
    epoch: u64,
    /// The last epoch of which the arbiter said that the generation owned the memory after it was complete.
    owned_after: u64,
    complete: u64,
}

struct World {
    random: ChaCha8Rng,
    broken: Option<StoreRule>,
    objects: BTreeMap<String, Bytes>,
    flights: Vec<Flight>,
    deletions: Vec<String>,
    processes: Vec<Option<Process>>,
    /// What a variant looked up that is to swap later.
    looked_up: Option<Option<ManifestName>>,
    /// The ownership record.
    generation: Generation,
    written: u64,
    /// What stood still at a commit.
    stood_still: BTreeMap<Complete, Contents>,
    /// The last epoch that its owner, who was the owner then, was told to be complete.
    told: Option<Complete>,
    /// The last generation that ran, and what it began with.
    ran: Option<(Generation, Option<Complete>)>,
    damaged: bool,
    may_be_damaged: bool,
    counts: Counts,
}

#[derive(Default, Debug)]
struct Counts {
    taken: u64,
    restored: u64,
    committed: u64,
    deleted: u64,
    late: u64,
}

/// The world ends here: what was damaged was noticed.
const NOTICED: &str = "noticed";

fn writer(generation: Generation, process: usize) -> Writer {
    Writer {
        generation,
        process: process as u64,
    }
}

impl World {
    fn new(seed: u64, broken: Option<StoreRule>) -> Self {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let may_be_damaged = random.random_range(0..8) == 0;
        let mut world = Self {
            random,
            broken,
            objects: BTreeMap::new(),
            flights: Vec::new(),
            deletions: Vec::new(),
            processes: Vec::new(),
            looked_up: None,
            generation: 0,
            written: 100,
            stood_still: BTreeMap::new(),
            told: None,
            ran: None,
            damaged: false,
            may_be_damaged,
            counts: Counts::default(),
        };
        world.swap().expect("nothing is there yet");
        world
    }

    fn chance(&mut self, percent: u32) -> bool {
        self.random.random_range(0..100) < percent
    }

    /// Somebody wins the next generation.
    fn swap(&mut self) -> Result<(), String> {
        let early = self.broken == Some(StoreRule::SwapBeforeLookup) && self.generation > 0;
        let found = self.looked_up.take();
        if early && found.is_none() {
            self.looked_up = Some(self.look_up(self.generation)?);
            return Ok(());
        }
        self.generation += 1;
        let generation = self.generation;
        let settings = Settings {
            memory: NAME.to_owned(),
            page_bytes: PAGE_BYTES,
            object_pages: self.random.random_range(1..4),
            objects_under_way: self.random.random_range(1..4),
            broken: self.broken,
        };
        let number = self.processes.len();
        self.processes.push(Some(Process {
            generation,
            stage: Stage::LooksUp,
            saver: Saver::new(settings, writer(generation, number)),
            memory: Contents::new(),
            missing: Places::new(),
            frozen: false,
            dirty: (0..PAGES).collect(),
            under_way: BTreeMap::new(),
            sequence: 0,
            epoch: 0,
            owned_after: 0,
            complete: 0,
        }));
        match found {
            Some(manifest) => self.begin(number, manifest),
            None => Ok(()),
        }
    }

    fn look_up(&self, generation: Generation) -> Result<Option<ManifestName>, String> {
        let names = self
            .objects
            .keys()
            .filter_map(|name| EpochName::parse(name));
        let Some(name) = last_record(names, generation) else {
            return Ok(None);
        };
        let bytes = &self.objects[&name.to_string()];
        let record = EpochRecord::parse(bytes, NAME).map_err(|damage| damage.to_string())?;
        Ok(record.manifest)
    }

    fn places(&self, manifest: ManifestName) -> Result<Places, String> {
        let bytes = self
            .objects
            .get(&manifest.object())
            .ok_or_else(|| format!("{} is not there", manifest.object()))?;
        parse_manifest(bytes, manifest).map_err(|damage| damage.to_string())
    }

    /// Puts on record what the process begins with.
    fn begin(&mut self, number: usize, manifest: Option<ManifestName>) -> Result<(), String> {
        let Some(process) = &mut self.processes[number] else {
            return Ok(());
        };
        process.stage = Stage::Begins(manifest);
        let record = EpochRecord::new(NAME, manifest);
        self.flights.push(Flight {
            process: number,
            put: Put {
                writer: process.saver.writer(),
                what: What::Record(0),
                name: EpochName::Begin(process.generation).to_string(),
                bytes: record.bytes().into(),
            },
            applied: false,
            answered: false,
        });
        if self.broken == Some(StoreRule::BeginBeforeRunning) {
            self.flights.pop();
            return self.run(number, manifest);
        }
        Ok(())
    }

    /// The application of a process begins to run: with the right memory?
    fn run(&mut self, number: usize, manifest: Option<ManifestName>) -> Result<(), String> {
        let base = manifest.map(ManifestName::complete);
        let generation = self.processes[number]
            .as_ref()
            .map_or(0, |process| process.generation);
        // A swap later there is another that takes over: this one never runs.
        if generation != self.generation {
            return Ok(());
        }
        if let Some(told) = self.told
            && base < Some(told)
        {
            return Err(format!(
                "generation {generation} begins with {base:?}, {told:?} was told to be complete"
            ));
        }
        if let Some((ran, began_with)) = self.ran
            && base != began_with
            && base.is_none_or(|base| base.generation != ran)
        {
            return Err(format!(
                "generation {generation} begins with {base:?}, {ran} ran before it and had begun with {began_with:?}"
            ));
        }
        let places = manifest.map(|manifest| self.places(manifest)).transpose();
        let places = self.noticed(places)?.unwrap_or_default();
        self.ran = Some((generation, base));
        self.counts.taken += u64::from(base.is_some());
        if let Some(process) = &mut self.processes[number] {
            process.stage = Stage::Owns;
            process.memory = base
                .and_then(|base| self.stood_still.get(&base).cloned())
                .unwrap_or_default();
            process.missing = places;
            if process.missing.keys().ne(process.memory.keys()) {
                return Err(format!("{base:?} has other pages than stood still"));
            }
        }
        Ok(())
    }

    /// What cannot be read is in order where something was damaged.
    fn noticed<T>(&self, result: Result<T, String>) -> Result<T, String> {
        result.map_err(|error| {
            if self.damaged {
                NOTICED.to_owned()
            } else {
                error
            }
        })
    }

    /// Reads one of the pages that a process lacks.
    fn restore(&mut self, number: usize) -> Result<(), String> {
        let is_owner = |process: &&Process| process.generation == self.generation;
        let Some(process) = self.processes[number].as_ref().filter(is_owner) else {
            return Ok(());
        };
        let missing: Vec<Page> = process.missing.keys().copied().collect();
        let Some(page) = missing.choose(&mut self.random).copied() else {
            return Ok(());
        };
        let place = process.missing[&page];
        let wanted = process.memory[&page];
        let name = place.writer.pages(place.object);
        let read = match self.objects.get(&name) {
            Some(object) => page_of(object, place, PAGE_BYTES, self.broken)
                .map(|bytes| bytes.to_vec())
                .map_err(|damage| format!("{name}: {damage}")),
            None => Err(format!("{name} is not there")),
        };
        if self.noticed(read)? != wanted.to_le_bytes() {
            return Err(format!("page {page} is not {wanted}"));
        }
        self.counts.restored += 1;
        if let Some(process) = &mut self.processes[number] {
            process.missing.remove(&page);
        }
        Ok(())
    }

    fn hear(&mut self, number: usize, messages: Vec<Message>) {
        let owner = self.generation;
        let Some(process) = &mut self.processes[number] else {
            return;
        };
        for message in messages {
            match message {
                Message::PageStored { page, sequence, .. } => {
                    process
                        .under_way
                        .retain(|sent, number| (*sent, *number) != (page, sequence));
                }
                Message::Committed { generation, epoch } => {
                    process.complete = epoch;
                    self.counts.committed += 1;
                    if generation == owner {
                        self.told = Some(Complete { generation, epoch });
                    }
                }
                Message::CommitRefused { .. } => {
                    process.dirty = (0..PAGES).collect();
                    process.under_way.clear();
                }
                _ => {}
            }
        }
    }

    fn step(&mut self) -> Result<(), String> {
        let all = self.processes.len();
        let number = match self.random.random_range(0..3) {
            0 => self.random.random_range(0..all),
            _ => all - 1,
        };
        match self.random.random_range(0..100) {
            0 if self.chance(40) => return self.swap(),
            1 if self.chance(30) => self.processes[number] = None,
            2 if self.may_be_damaged && !self.damaged && self.chance(10) => self.damage(),
            0..30 => return self.fly(),
            30..34 => self.delete(),
            34..50 => return self.restore(number),
            _ => return self.act(number),
        }
        Ok(())
    }

    fn damage(&mut self) {
        let names: Vec<String> = self.objects.keys().cloned().collect();
        if let Some(name) = names.choose(&mut self.random) {
            let mut bytes = self.objects[name].to_vec();
            let at = self.random.random_range(0..bytes.len());
            bytes[at] ^= 1 << self.random.random_range(0..8);
            self.objects.insert(name.clone(), bytes.into());
            self.damaged = true;
        }
    }

    fn fly(&mut self) -> Result<(), String> {
        if self.flights.is_empty() {
            return Ok(());
        }
        let mut at = self.random.random_range(0..self.flights.len());
        let waits = |flight: &Flight| !flight.answered;
        if self.random.random_range(0..4) > 0 {
            at = self.flights.iter().position(waits).unwrap_or(at);
        }
        let draw = self.random.random_range(0..100);
        let flight = &mut self.flights[at];
        match draw {
            0..50 => {
                self.counts.late += u64::from(flight.answered);
                flight.applied = true;
                let (name, bytes) = (flight.put.name.clone(), flight.put.bytes.clone());
                self.objects.insert(name, bytes);
                Ok(())
            }
            50..90 if flight.applied && !flight.answered => {
                flight.answered = true;
                let (number, what, writer) = (flight.process, flight.put.what, flight.put.writer);
                if what == What::Record(0) {
                    return match self.processes[number]
                        .as_ref()
                        .map(|process| &process.stage)
                    {
                        Some(Stage::Begins(manifest)) => self.run(number, *manifest),
                        _ => Ok(()),
                    };
                }
                let process = self.processes[number].as_mut();
                let messages = process
                    .filter(|process| process.saver.writer() == writer)
                    .map(|process| process.saver.stored(what));
                self.hear(number, messages.unwrap_or_default());
                Ok(())
            }
            90..94 if !flight.answered => {
                flight.answered = true;
                let (number, put) = (flight.process, flight.put.clone());
                if let Some(process) = &mut self.processes[number] {
                    if put.what == What::Record(0) {
                        // It cannot begin: it ends.
                        self.processes[number] = None;
                    } else {
                        process.saver.failed(put);
                    }
                }
                Ok(())
            }
            94.. if flight.answered => {
                self.flights.swap_remove(at);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn delete(&mut self) {
        if !self.deletions.is_empty() {
            let at = self.random.random_range(0..self.deletions.len());
            let name = self.deletions.swap_remove(at);
            self.counts.deleted += u64::from(self.objects.remove(&name).is_some());
        }
    }

    fn act(&mut self, number: usize) -> Result<(), String> {
        let draw = self.random.random_range(0..100);
        let value = self.random.random_range(0..PAGES);
        let Some(process) = &self.processes[number] else {
            return Ok(());
        };
        match process.stage {
            Stage::LooksUp => {
                let found = self.look_up(process.generation - 1);
                let manifest = self.noticed(found)?;
                self.begin(number, manifest)
            }
            Stage::Begins(_) => Ok(()),
            Stage::Owns => {
                self.own(number, draw, value);
                Ok(())
            }
        }
    }

    /// What an owner does, and an old one that does not know better.
    fn own(&mut self, number: usize, draw: u32, page: Page) {
        let owner = self.generation;
        let Some(process) = &mut self.processes[number] else {
            return;
        };
        match draw {
            // Only while its lease lasts: its application stands still before somebody else's runs.
            0..8 if !process.frozen && process.generation == owner => {
                self.written += 1;
                process.memory.insert(page, self.written);
                process.missing.remove(&page);
                process.dirty.insert(page);
            }
            8..60 => {
                // What is missing is fetched before it is sent.
                let sendable = process
                    .dirty
                    .iter()
                    .find(|page| !process.missing.contains_key(page));
                let lost = process.under_way.keys().next().copied();
                let again = lost.filter(|_| draw < 12);
                if let Some(page) = sendable.copied().or(again) {
                    process.dirty.remove(&page);
                    process.sequence += 1;
                    process.under_way.insert(page, process.sequence);
                    let bytes = process.memory.entry(page).or_default().to_le_bytes();
                    let copied = process.saver.page(page, process.sequence, |into| {
                        into.copy_from_slice(&bytes);
                        Ok::<_, ()>(checksum(&bytes))
                    });
                    assert_eq!(copied, Ok(checksum(&bytes)));
                }
            }
            60..66 => process.saver.seal(),
            66 => self.deletions.extend(process.saver.dead()),
            67 => {
                let again = process.saver.sparse(2);
                process.dirty.extend(again);
            }
            68..84 => {
                while let Some(put) = process.saver.next_put() {
                    self.flights.push(Flight {
                        process: number,
                        put,
                        applied: false,
                        answered: false,
                    });
                }
            }
            84..92 => self.commit(number),
            92 => process.frozen = false,
            93..97 => {
                if process.generation == owner || self.broken == Some(StoreRule::OwnerBeforeSweep) {
                    process.owned_after = process.complete;
                }
            }
            _ => {
                let last = process.saver.last().map(|last| last.epoch);
                if last.is_some_and(|last| last <= process.owned_after) {
                    let names = self.objects.keys().cloned();
                    self.deletions.extend(process.saver.garbage(names));
                }
            }
        }
    }

    /// The application stands still; when all is stored, that is an epoch.
    fn commit(&mut self, number: usize) {
        let Some(process) = &mut self.processes[number] else {
            return;
        };
        let early = self.broken == Some(StoreRule::DigestOfCommit);
        if !process.frozen {
            process.frozen = true;
            process.epoch += 1;
        }
        if early || (process.dirty.is_empty() && process.under_way.is_empty()) {
            let complete = Complete {
                generation: process.generation,
                epoch: process.epoch,
            };
            let digest = process
                .memory
                .iter()
                .map(|(page, value)| (*page, checksum(&value.to_le_bytes())))
                .collect::<Checksums>()
                .digest();
            self.stood_still.insert(complete, process.memory.clone());
            let messages = process.saver.commit(process.epoch, digest);
            self.hear(number, messages);
        }
    }
}

fn run(seed: u64, broken: Option<StoreRule>) -> Result<Counts, String> {
    let mut world = World::new(seed, broken);
    for step in 0..STEPS {
        match world.step() {
            Ok(()) => {}
            Err(noticed) if noticed == NOTICED => break,
            Err(error) => return Err(format!("seed {seed}, step {step}: {error}")),
        }
    }
    Ok(world.counts)
}

#[test]
fn what_is_taken_over_is_whole_and_no_older_than_what_was_told() {
    let first = seeds::number("OUTRIGGER_SEED", 1);
    let worlds = seeds::number("OUTRIGGER_RUNS", WORLDS);
    let mut all = Counts::default();
    for seed in first..first + worlds {
        let counts = run(seed, None).unwrap_or_else(|error| panic!("{error}"));
        all.taken += counts.taken;
        all.restored += counts.restored;
        all.committed += counts.committed;
        all.deleted += counts.deleted;
        all.late += counts.late;
    }
    println!("{all:?}");
    // Worlds in which nothing happens prove nothing.
    for (what, count) in [
        ("taken", all.taken),
        ("restored", all.restored),
        ("committed", all.committed),
        ("deleted", all.deleted),
        ("late", all.late),
    ] {
        assert!(count > worlds, "{what}: {all:?}");
    }
}

#[test]
fn every_rule_that_is_left_out_is_noticed() {
    for rule in STORE_RULES {
        let found = (1..WORLDS_OF_A_RULE).find_map(|seed| run(seed, Some(rule)).err());
        let error = found.unwrap_or_else(|| panic!("{rule:?} left out, and nobody noticed"));
        println!("{rule:?}: {error}");
    }
}
