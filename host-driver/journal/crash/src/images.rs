//! Crash images of a recording: made, recovered, compared.

use crate::cache::{Cache, Epoch, LINE, Line, Recorder};
use crate::history::State;
use crate::workload::{DATA_BYTES, Recording};
use outrigger_journal_explored::Geometry;
use outrigger_journal_explored::persistence::Persistence;
use outrigger_journal_explored::recovery::Plan;
use std::cell::{RefCell, RefMut};
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};
use std::io;

/// Crashes within recoveries are followed so deep.
const DEPTH: usize = 3;
/// Lines of which all subsets are tried.
const EXHAUSTIVE_LINES: usize = 16;

/// How many images of an epoch are made.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Images of an epoch of the run: all when there are no more, else all subsets of up to 16 lines and a sample.
    pub images: u64,
    /// Images of an epoch of a recovery.
    pub nested_images: u64,
    /// One image in so many has its recovery cut.
    pub nested_every: u64,
}

/// Counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Images that differ from each other.
    pub distinct: u64,
    /// Images recovered and compared.
    pub recovered: u64,
    /// Of these, images of crashes in recoveries.
    pub nested: u64,
    /// Epochs of which every possible image was made.
    pub exhausted_epochs: u64,
    /// Epochs of which some were.
    pub sampled_epochs: u64,
}

/// Memory of an image, with what recovery overwrites.
#[derive(Debug)]
struct Image(RefCell<Contents>);

#[derive(Debug)]
struct Contents {
    memory: Vec<u8>,
    undo: Vec<(usize, Line)>,
}

impl Image {
    fn contents(&self) -> RefMut<'_, Contents> {
        self.0.borrow_mut()
    }
}

impl Persistence for Image {
    fn bytes(&self) -> u64 {
        self.contents().memory.len() as u64
    }

    fn load(&self, offset: u64, into: &mut [u8]) {
        into.copy_from_slice(&self.contents().memory[offset as usize..][..into.len()]);
    }

    fn store(&self, offset: u64, bytes: &[u8]) {
        let Contents { memory, undo } = &mut *self.contents();
        let offset = offset as usize;
        for line in offset / LINE..(offset + bytes.len()).div_ceil(LINE) {
            undo.push((line, line_of(memory, line)));
        }
        memory[offset..offset + bytes.len()].copy_from_slice(bytes);
    }

    fn stream(&self, offset: u64, lines: &[u8]) {
        self.store(offset, lines);
    }

    fn change_bits(&self, offset: u64, mask: u64, set: bool) {
        let mut word = [0; 8];
        self.load(offset, &mut word);
        let word = u64::from_le_bytes(word);
        let word = if set { word | mask } else { word & !mask };
        self.store(offset, &word.to_le_bytes());
    }

    fn write_back(&self, _offset: u64, _bytes: u64) {}

    fn fence(&self) -> io::Result<()> {
        Ok(())
    }
}

fn line_of(memory: &[u8], line: usize) -> Line {
    let mut contents = [0; LINE];
    contents.copy_from_slice(&memory[line * LINE..][..LINE]);
    contents
}

/// Hash of a line's contents and place; the hash of an image is the sum over its lines.
fn line_hash(line: usize, contents: &Line) -> u64 {
    let start = (line as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    contents.chunks_exact(8).fold(start, |hash, word| {
        let mut bytes = [0; 8];
        bytes.copy_from_slice(word);
        let mixed = (hash ^ u64::from_le_bytes(bytes)).wrapping_mul(0xff51_afd7_ed55_8ccd);
        mixed ^ mixed >> 32
    })
}

/// Hashes are their own.
#[derive(Debug, Default)]
struct Identity(u64);

impl Hasher for Identity {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _bytes: &[u8]) {}

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

/// The images of one recording.
#[derive(Debug)]
pub struct Enumeration<'r> {
    geometry: &'r Geometry,
    states: Vec<State>,
    limits: Limits,
    random: fastrand::Rng,
    seen: HashSet<u64, BuildHasherDefault<Identity>>,
    /// Counts so far.
    pub counts: Counts,
}

/// Enumerates the images of a recording.
///
/// # Errors
/// What is wrong with the first image that is.
pub fn enumerate(recording: &Recording, limits: Limits, seed: u64) -> Result<Counts, String> {
    let mut enumeration = Enumeration {
        geometry: &recording.geometry,
        states: recording.history.states(DATA_BYTES),
        limits,
        random: fastrand::Rng::with_seed(seed),
        seen: HashSet::default(),
        counts: Counts::default(),
    };
    let start = recording.start.clone();
    let hash = (0..start.len() / LINE).fold(0, |hash: u64, line| {
        hash.wrapping_add(line_hash(line, &line_of(&start, line)))
    });
    enumeration.explore(start, hash, &recording.epochs, None, 0)?;
    enumeration.counts.distinct = enumeration.seen.len() as u64;
    Ok(enumeration.counts)
}

impl Enumeration<'_> {
    /// Images of all epochs that begin with `media`; in a recovery `acknowledged` is what was before it.
    fn explore(
        &mut self,
        media: Vec<u8>,
        mut hash: u64,
        epochs: &[Epoch],
        acknowledged: Option<u64>,
        depth: usize,
    ) -> Result<(), String> {
        let image = Image(RefCell::new(Contents {
            memory: media,
            undo: Vec::new(),
        }));
        for (number, epoch) in epochs.iter().enumerate() {
            let acknowledged = acknowledged.unwrap_or(epoch.acknowledged);
            self.explore_epoch(&image, epoch, acknowledged, hash, depth)
                .map_err(|wrong| format!("epoch {number}: {wrong}"))?;
            if depth == 0 && self.random.u8(..4) == 0 {
                self.kill(&image, epoch, acknowledged, hash)
                    .map_err(|wrong| format!("epoch {number}, process killed: {wrong}"))?;
            }
            let memory = &mut image.contents().memory;
            for (line, contents) in &epoch.fenced {
                let line = *line as usize;
                hash = hash
                    .wrapping_sub(line_hash(line, &line_of(memory, line)))
                    .wrapping_add(line_hash(line, contents));
                memory[line * LINE..][..LINE].copy_from_slice(contents);
            }
        }
        Ok(())
    }

    fn explore_epoch(
        &mut self,
        image: &Image,
        epoch: &Epoch,
        acknowledged: u64,
        hash: u64,
        depth: usize,
    ) -> Result<(), String> {
        let lines: Vec<Choices> = {
            let memory = &image.contents().memory;
            epoch
                .pending
                .iter()
                .map(|(line, versions)| Choices::new(memory, *line as usize, versions))
                .collect()
        };
        let limit = if depth == 0 {
            self.limits.images
        } else {
            self.limits.nested_images
        };
        let all = lines.iter().try_fold(1_u64, |all, line| {
            all.checked_mul(line.contents.len() as u64)
        });
        let mut chosen = vec![0; lines.len()];
        let mut cursor = Cursor {
            image,
            lines: &lines,
            chosen: &mut chosen,
            hash,
            acknowledged,
            depth,
        };
        if all.is_some_and(|all| all <= limit) {
            self.counts.exhausted_epochs += 1;
            self.visit(&mut cursor)?;
            while cursor.next(|line| line.contents.len()) {
                self.visit(&mut cursor)?;
            }
        } else {
            self.counts.sampled_epochs += 1;
            if lines.len() <= EXHAUSTIVE_LINES
                && 1 << lines.len() <= limit.max(1 << EXHAUSTIVE_LINES)
                && depth == 0
            {
                self.visit(&mut cursor)?;
                // Each line as it was or with all its stores.
                while cursor.next_subset() {
                    self.visit(&mut cursor)?;
                }
            }
            for _ in 0..limit {
                cursor.choose(&mut self.random);
                self.visit(&mut cursor)?;
            }
        }
        cursor.reset();
        Ok(())
    }

    /// Recovers an image and compares; then all is as before.
    fn visit(&mut self, cursor: &mut Cursor<'_>) -> Result<(), String> {
        self.seen.insert(cursor.hash);
        self.counts.recovered += 1;
        self.counts.nested += u64::from(cursor.depth > 0);
        let outcome = self.recover(cursor.image, cursor.acknowledged);
        let contents = &mut *cursor.image.contents();
        for (line, old) in contents.undo.drain(..).rev() {
            contents.memory[line * LINE..][..LINE].copy_from_slice(&old);
        }
        outcome.map_err(|wrong| {
            format!(
                "{wrong}; prefixes {:?} of lines {:?}",
                cursor.chosen,
                cursor.numbers()
            )
        })?;
        if cursor.depth < DEPTH && self.random.u64(..self.limits.nested_every) == 0 {
            let cache = Cache::new(contents.memory.clone());
            self.cut_recovery(cache, cursor.hash, cursor.acknowledged, cursor.depth)?;
        }
        Ok(())
    }

    fn recover(&self, image: &Image, acknowledged: u64) -> Result<(), String> {
        let plan = Plan::new(image, self.geometry).map_err(|error| error.to_string())?;
        plan.execute(image, self.geometry)
            .map_err(|error| error.to_string())?;
        let memory = &image.contents().memory;
        let newest = plan
            .replay
            .last()
            .map_or(plan.recovered_upto, |survivor| survivor.header.id);
        let allowed = || self.states.iter().filter(|state| state.id >= acknowledged);
        // Mostly it is the state of the newest group replayed.
        let is_right = allowed()
            .any(|state| state.id == newest && state.is_in(memory, self.geometry))
            || allowed().any(|state| state.is_in(memory, self.geometry));
        if is_right {
            return Ok(());
        }
        let older = self
            .states
            .iter()
            .find(|state| state.is_in(memory, self.geometry));
        let what = older.map_or("no state between groups".to_owned(), |state| {
            format!("the state after {}", state.id)
        });
        Err(format!(
            "{what}, although {acknowledged} is acknowledged; recovered_upto {}, newest replayed {newest}",
            plan.recovered_upto
        ))
    }

    /// Recovery of these caches, cut at every point; `hash` is of what is durable.
    fn cut_recovery(
        &mut self,
        cache: Cache,
        hash: u64,
        acknowledged: u64,
        depth: usize,
    ) -> Result<(), String> {
        let media = cache.media.clone();
        let recorder = Recorder::new(cache, false);
        let plan = Plan::new(&recorder, self.geometry).map_err(|error| error.to_string())?;
        plan.execute(&recorder, self.geometry)
            .map_err(|error| error.to_string())?;
        recorder.cache().end();
        let epochs = std::mem::take(&mut recorder.cache().epochs);
        self.explore(media, hash, &epochs, Some(acknowledged), depth + 1)
            .map_err(|wrong| format!("recovery cut, depth {}: {wrong}", depth + 1))
    }

    /// The process is killed at the end of an epoch: caches survive, and the power goes during recovery.
    fn kill(
        &mut self,
        image: &Image,
        epoch: &Epoch,
        acknowledged: u64,
        hash: u64,
    ) -> Result<(), String> {
        let cache = Cache::after_kill(image.contents().memory.clone(), &epoch.pending);
        self.cut_recovery(cache, hash, acknowledged, 0)
    }
}

/// What a line may hold.
#[derive(Debug)]
struct Choices {
    line: usize,
    contents: Vec<Line>,
    hashes: Vec<u64>,
}

impl Choices {
    fn new(memory: &[u8], line: usize, versions: &[Line]) -> Self {
        let mut contents = vec![line_of(memory, line)];
        contents.extend_from_slice(versions);
        // A store of what is there already is no other image.
        contents.dedup();
        let hashes = contents
            .iter()
            .map(|contents| line_hash(line, contents))
            .collect();
        Self {
            line,
            contents,
            hashes,
        }
    }
}

/// An image that is stepped through its possibilities, one line at a time.
struct Cursor<'i> {
    image: &'i Image,
    lines: &'i [Choices],
    chosen: &'i mut [usize],
    hash: u64,
    acknowledged: u64,
    depth: usize,
}

impl Cursor<'_> {
    fn set(&mut self, place: usize, choice: usize) {
        let line = &self.lines[place];
        let before = std::mem::replace(&mut self.chosen[place], choice);
        if before != choice {
            self.hash = self
                .hash
                .wrapping_sub(line.hashes[before])
                .wrapping_add(line.hashes[choice]);
            self.image.contents().memory[line.line * LINE..][..LINE]
                .copy_from_slice(&line.contents[choice]);
        }
    }

    /// The next combination, with so many choices of each line; false after the last.
    fn next(&mut self, choices: impl Fn(&Choices) -> usize) -> bool {
        for place in 0..self.lines.len() {
            let next = self.chosen[place] + 1;
            if next < choices(&self.lines[place]) {
                self.set(place, next);
                return true;
            }
            self.set(place, 0);
        }
        false
    }

    fn next_subset(&mut self) -> bool {
        for place in 0..self.lines.len() {
            let all = self.lines[place].contents.len() - 1;
            if self.chosen[place] < all {
                self.set(place, all);
                return true;
            }
            self.set(place, 0);
        }
        false
    }

    fn choose(&mut self, random: &mut fastrand::Rng) {
        for place in 0..self.lines.len() {
            let all = self.lines[place].contents.len();
            // Whole lines twice as often: they are what gets past a checksum.
            let choice = match random.u8(..3) {
                0 => random.usize(..all),
                1 => 0,
                _ => all - 1,
            };
            self.set(place, choice);
        }
    }

    fn reset(&mut self) {
        for place in 0..self.lines.len() {
            self.set(place, 0);
        }
    }

    fn numbers(&self) -> Vec<usize> {
        self.lines.iter().map(|line| line.line).collect()
    }
}
