//! Caches over persistent memory, as a back end that remembers what a crash may lose.
//!
//! Of each line any prefix of its stores since the last fence that covered it may be durable; stores are words of 8 bytes. A fence covers
//! what its own thread wrote back, no more.

use outrigger_journal_explored::persistence::{LINE_BYTES, Persistence, lines};
use std::collections::{BTreeMap, HashMap};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Bytes of a line.
pub const LINE: usize = LINE_BYTES as usize;
/// Contents of a line.
pub type Line = [u8; LINE];

/// What may be durable at the last point before a fence, and what is after it.
#[derive(Debug, Clone)]
pub struct Epoch {
    /// Lines by number, each with its contents after every store that is not fenced.
    pub pending: Vec<(u64, Vec<Line>)>,
    /// Transactions acknowledged: the largest id.
    pub acknowledged: u64,
    /// Lines that the fence makes durable.
    pub fenced: Vec<(u64, Line)>,
}

/// Counters of a back end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counters {
    /// Fences.
    pub fences: u64,
    /// Lines written back.
    pub write_backs: u64,
    /// Lines written back without a store since the last time.
    pub needless_write_backs: u64,
    /// Fences with nothing to wait for.
    pub needless_fences: u64,
}

/// The caches.
#[derive(Debug, Clone, Default)]
pub struct Cache {
    /// What is durable for sure.
    pub media: Vec<u8>,
    pending: BTreeMap<u64, Vec<Line>>,
    written_back: HashMap<usize, BTreeMap<u64, usize>>,
    /// What happened since the start.
    pub epochs: Vec<Epoch>,
    /// The largest id that was acknowledged.
    pub acknowledged: u64,
    /// Counters.
    pub counters: Counters,
}

impl Cache {
    /// Everything durable.
    pub fn new(media: Vec<u8>) -> Self {
        Self {
            media,
            ..Self::default()
        }
    }

    /// After the process is killed: caches stay, and nobody waits for their write-backs.
    pub fn after_kill(media: Vec<u8>, pending: &[(u64, Vec<Line>)]) -> Self {
        Self {
            media,
            pending: pending.iter().cloned().collect(),
            ..Self::default()
        }
    }

    fn line(&self, line: u64) -> Line {
        let newest = self.pending.get(&line).and_then(|versions| versions.last());
        newest.copied().unwrap_or_else(|| {
            let at = line as usize * LINE;
            let mut bytes = [0; LINE];
            bytes.copy_from_slice(&self.media[at..at + LINE]);
            bytes
        })
    }

    fn store(&mut self, offset: u64, bytes: &[u8]) {
        let mut at = offset as usize;
        let mut rest = bytes;
        while !rest.is_empty() {
            let word_end = (at / 8 + 1) * 8;
            let (now, later) = rest.split_at(rest.len().min(word_end - at));
            let line = (at / LINE) as u64;
            let mut contents = self.line(line);
            contents[at % LINE..at % LINE + now.len()].copy_from_slice(now);
            self.pending.entry(line).or_default().push(contents);
            at += now.len();
            rest = later;
        }
    }

    fn write_back(&mut self, thread: usize, offset: u64, bytes: u64) {
        for line in lines(offset, bytes) {
            let line = line / LINE_BYTES;
            let versions = self.pending.get(&line).map_or(0, Vec::len);
            let before = self
                .written_back
                .entry(thread)
                .or_default()
                .insert(line, versions);
            self.counters.write_backs += 1;
            self.counters.needless_write_backs += u64::from(versions == before.unwrap_or(0));
        }
    }

    fn fence(&mut self, thread: usize) {
        let mine = self.written_back.remove(&thread).unwrap_or_default();
        self.counters.fences += 1;
        self.counters.needless_fences += u64::from(mine.is_empty());
        let mut epoch = self.epoch();
        for (line, count) in mine {
            let Some(versions) = self
                .pending
                .get_mut(&line)
                .filter(|versions| count > 0 && count <= versions.len())
            else {
                continue;
            };
            let contents = versions[count - 1];
            versions.drain(..count);
            if versions.is_empty() {
                self.pending.remove(&line);
            }
            // Other threads' write-backs of the line counted from the first version, too.
            for others in self.written_back.values_mut() {
                if let Some(other) = others.get_mut(&line) {
                    *other = other.saturating_sub(count);
                }
            }
            self.media[line as usize * LINE..][..LINE].copy_from_slice(&contents);
            epoch.fenced.push((line, contents));
        }
        self.epochs.push(epoch);
    }

    fn epoch(&self) -> Epoch {
        Epoch {
            pending: self
                .pending
                .iter()
                .map(|(line, versions)| (*line, versions.clone()))
                .collect(),
            acknowledged: self.acknowledged,
            fenced: Vec::new(),
        }
    }

    /// Ends the recording: what happened after the last fence counts, too.
    pub fn end(&mut self) {
        let epoch = self.epoch();
        self.epochs.push(epoch);
    }
}

/// The caches as a back end.
#[derive(Debug, Clone)]
pub struct Recorder {
    cache: Arc<Mutex<Cache>>,
    bytes: u64,
    /// Whether each access is a point where other threads may run.
    is_shared: bool,
}

impl Recorder {
    /// Over these caches; `is_shared` inside of shuttle.
    pub fn new(cache: Cache, is_shared: bool) -> Self {
        let bytes = cache.media.len() as u64;
        Self {
            cache: Arc::new(Mutex::new(cache)),
            bytes,
            is_shared,
        }
    }

    /// The caches.
    pub fn cache(&self) -> MutexGuard<'_, Cache> {
        self.cache.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn thread(&self) -> usize {
        if self.is_shared {
            shuttle::thread::yield_now();
            usize::from(shuttle::current::me())
        } else {
            0
        }
    }
}

impl Persistence for Recorder {
    fn bytes(&self) -> u64 {
        self.bytes
    }

    fn load(&self, offset: u64, into: &mut [u8]) {
        let cache = self.cache();
        for (at, byte) in (offset as usize..).zip(into.iter_mut()) {
            let line = (at / LINE) as u64;
            let newest = cache
                .pending
                .get(&line)
                .and_then(|versions| versions.last());
            *byte = newest.map_or(cache.media[at], |contents| contents[at % LINE]);
        }
    }

    fn store(&self, offset: u64, bytes: &[u8]) {
        self.thread();
        self.cache().store(offset, bytes);
    }

    fn stream(&self, offset: u64, bytes: &[u8]) {
        let thread = self.thread();
        let mut cache = self.cache();
        cache.store(offset, bytes);
        cache.write_back(thread, offset, bytes.len() as u64);
    }

    fn change_bits(&self, offset: u64, mask: u64, set: bool) {
        self.thread();
        let mut cache = self.cache();
        let line = cache.line(offset / LINE_BYTES);
        let mut word = [0; 8];
        word.copy_from_slice(&line[offset as usize % LINE..][..8]);
        let word = u64::from_le_bytes(word);
        let word = if set { word | mask } else { word & !mask };
        cache.store(offset, &word.to_le_bytes());
    }

    fn write_back(&self, offset: u64, bytes: u64) {
        let thread = self.thread();
        self.cache().write_back(thread, offset, bytes);
    }

    fn fence(&self) -> io::Result<()> {
        let thread = self.thread();
        self.cache().fence(thread);
        Ok(())
    }
}
