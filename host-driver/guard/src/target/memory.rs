//! The other host's memory as this host keeps it: the image as it comes, and the last complete epoch, without a copy of either.
//!
//! ```text
//!   pages (file, slots of a page)     |a0|b0|c0|b1|  |a1|
//!   image as it comes                 a->4  b->3  c->2
//!   last complete epoch (commit file) a->0  b->1  c->2        a slot is free when neither names it
//! ```
//! - A page that comes goes into a free slot, never over one that the last complete epoch names.
//! - An epoch becomes the last complete one when its commit file, which names a slot and a checksum for each page and has a checksum of its own,
//!   has taken the place of the one before. Nothing of the former epoch is given up before.
//! - Every page is checked when it is read: one that is not what was sent is an error, never served.
//!
//! In a folder in memory (tmpfs) this outlives the process; on a disk with `durable` also the host.

use crate::link::PAGE_BYTES;
use crate::protocol::{Complete, Generation, Page, checksum};
use crate::stable_file;
use std::fs::{File, OpenOptions};
use std::io::{self, IoSlice};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_64;

const PAGES: &str = "pages";
const COMMIT: &str = "commit";
const MAGIC: [u8; 8] = *b"OUTRIGE1";
const HEADER_BYTES: usize = 32;
const ENTRY_BYTES: usize = 16;

/// Where a page is, and what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    slot: u32,
    checksum: u64,
}

/// Where each page is, of those up to the last that has come.
#[derive(Debug, Clone, Default)]
struct Places {
    pages: Vec<Option<Place>>,
    count: usize,
}

impl Places {
    fn get(&self, page: Page) -> Option<Place> {
        self.pages.get(page as usize).copied().flatten()
    }

    /// What was there before.
    fn insert(&mut self, page: Page, place: Place) -> Option<Place> {
        let at = page as usize;
        if at >= self.pages.len() {
            self.pages.resize(at + 1, None);
        }
        let before = self.pages[at].replace(place);
        self.count += usize::from(before.is_none());
        before
    }

    fn iter(&self) -> impl DoubleEndedIterator<Item = (Page, Place)> {
        // As many as can be numbered.
        let numbered = self.pages.iter().enumerate();
        numbered.filter_map(|(page, place)| place.map(|place| (page as Page, place)))
    }
}

/// A page that came.
#[derive(Debug, Clone, Copy)]
pub struct Came<'bytes> {
    /// Which.
    pub page: Page,
    /// Its checksum, as announced.
    pub checksum: u64,
    /// Its bytes.
    pub bytes: &'bytes [u8],
}

impl<'bytes> Came<'bytes> {
    /// The bytes, if it is this page.
    pub(crate) fn bytes_of(&self, page: Page) -> Option<&'bytes [u8; PAGE_BYTES]> {
        (self.page == page).then(|| self.bytes.try_into().ok())?
    }
}

/// Pieces that one call writes at most: as many as the kernel takes.
const MOST_PIECES: usize = 1024;

/// Keeps images.
#[derive(Debug)]
pub struct ImageStore {
    folder: PathBuf,
    file: Arc<File>,
    working: (Generation, Places),
    complete: Option<(Complete, Arc<Places>)>,
    /// Former ones that were read when they were given up.
    read: Vec<Arc<Places>>,
    /// How many of image and epoch name a slot.
    used: Vec<u8>,
    free: Vec<u32>,
    durable: bool,
}

/// Reads a complete epoch. While one is there, its slots are not used again.
#[derive(Debug, Clone)]
pub struct Reader {
    file: Arc<File>,
    places: Arc<Places>,
}

impl Reader {
    /// The bytes of a page; false where the epoch has none, and the page is zero.
    ///
    /// # Errors
    /// When it cannot be read, or is not what was sent.
    pub fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
        let Some(place) = self.places.get(page) else {
            bytes.fill(0);
            return Ok(false);
        };
        read_place(&self.file, page, place, bytes)?;
        Ok(true)
    }
}

fn read_place(
    file: &File,
    page: Page,
    place: Place,
    bytes: &mut [u8; PAGE_BYTES],
) -> io::Result<()> {
    file.read_exact_at(bytes, offset(place.slot))?;
    if checksum(bytes) == place.checksum {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "page {page} is not what was sent: its checksum is wrong"
    )))
}

fn offset(slot: u32) -> u64 {
    u64::from(slot) * PAGE_BYTES as u64
}

impl ImageStore {
    /// The store in a folder, which is created if need be, with the last complete epoch that is in it. A commit file that is damaged is an
    /// epoch that is not complete.
    ///
    /// # Errors
    /// When folder or files cannot be used.
    pub fn open(folder: &Path, durable: bool) -> io::Result<Self> {
        stable_file::create_private_folder(folder)?;
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(folder.join(PAGES))?;
        let mut store = Self {
            folder: folder.to_owned(),
            file: Arc::new(file),
            working: (0, Places::default()),
            complete: None,
            read: Vec::new(),
            used: Vec::new(),
            free: Vec::new(),
            durable,
        };
        match std::fs::read(folder.join(COMMIT)) {
            Ok(bytes) => {
                if let Some((complete, places)) = parse_commit(&bytes) {
                    store.name(&places);
                    store.complete = Some((complete, Arc::new(places)));
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        store.free = (0..store.used.len())
            .rev()
            .filter(|slot| store.used[*slot] == 0)
            .filter_map(|slot| u32::try_from(slot).ok())
            .collect();
        Ok(store)
    }

    fn name(&mut self, places: &Places) {
        for (_, place) in places.iter() {
            let slot = place.slot as usize;
            if slot >= self.used.len() {
                self.used.resize(slot + 1, 0);
            }
            self.used[slot] += 1;
        }
    }

    fn forget(&mut self, place: Place) {
        let used = &mut self.used[place.slot as usize];
        *used -= 1;
        if *used == 0 {
            self.free.push(place.slot);
        }
    }

    /// The slot that is freed last is used first: the one of the first page, so that pages side by side find slots side by side.
    fn forget_all(&mut self, places: &Places) {
        for (_, place) in places.iter().rev() {
            self.forget(place);
        }
    }

    /// The last complete epoch.
    pub fn complete(&self) -> Option<Complete> {
        self.complete.as_ref().map(|(complete, _)| *complete)
    }

    /// Puts pages into the image of their generation, in order. That of another generation is given up.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn keep(&mut self, generation: Generation, pages: &[Came<'_>]) -> io::Result<()> {
        if self.working.0 != generation {
            let former = std::mem::replace(&mut self.working, (generation, Places::default()));
            self.forget_all(&former.1);
            // A thread that restores ends a moment after its restore.
            self.forget_read();
        }
        let mut run: Vec<IoSlice<'_>> = Vec::with_capacity(pages.len().min(MOST_PIECES));
        let mut from = 0;
        for came in pages {
            let slot = self.slot_for(came.page)?;
            // What lies side by side is written in one call.
            let next = u64::from(from) + run.len() as u64;
            if (u64::from(slot) != next || run.len() == MOST_PIECES) && !run.is_empty() {
                self.write(from, &run)?;
                run.clear();
            }
            if run.is_empty() {
                from = slot;
            }
            run.push(IoSlice::new(came.bytes));
            let place = Place {
                slot,
                checksum: came.checksum,
            };
            let former = self.working.1.insert(came.page, place);
            if let Some(former) = former.filter(|former| former.slot != slot) {
                self.forget(former);
            }
        }
        self.write(from, &run)
    }

    /// The slot that a page goes to.
    fn slot_for(&mut self, page: Page) -> io::Result<u32> {
        match self.working.1.get(page) {
            // Only this image names it.
            Some(place) if self.used[place.slot as usize] == 1 => return Ok(place.slot),
            _ => {}
        }
        if let Some(slot) = self.free.pop() {
            self.used[slot as usize] = 1;
            return Ok(slot);
        }
        self.used.push(1);
        u32::try_from(self.used.len() - 1)
            .map_err(|_| io::Error::other("more pages than the store can have"))
    }

    fn write(&self, slot: u32, pages: &[IoSlice<'_>]) -> io::Result<()> {
        let bytes: usize = pages.iter().map(|page| page.len()).sum();
        if bytes == 0 {
            return Ok(());
        }
        let written = rustix::io::pwritev(&*self.file, pages, offset(slot))?;
        if written == bytes {
            return Ok(());
        }
        // The file system is full, most likely: what is left, page by page, says so.
        let whole = written / PAGE_BYTES;
        for (at, page) in (u64::from(slot)..).zip(pages).skip(whole) {
            self.file.write_all_at(page, at * PAGE_BYTES as u64)?;
        }
        Ok(())
    }

    /// Makes the image as it is the last complete epoch.
    ///
    /// # Errors
    /// When it cannot be written; the former epoch is the last one then.
    pub fn commit(&mut self, complete: Complete) -> io::Result<()> {
        let places = self.working.1.clone();
        let bytes = format_commit(complete, &places);
        let path = self.folder.join(COMMIT);
        if self.durable {
            self.file.sync_data()?;
            stable_file::replace(&path, &bytes, 0o600)?;
        } else {
            let beside = self.folder.join("commit.new");
            std::fs::write(&beside, &bytes)?;
            std::fs::rename(&beside, &path)?;
        }
        self.name(&places);
        let former = self.complete.replace((complete, Arc::new(places)));
        self.forget_epoch(former);
        Ok(())
    }

    fn forget_epoch(&mut self, epoch: Option<(Complete, Arc<Places>)>) {
        let Some((_, places)) = epoch else {
            return;
        };
        // While somebody reads it still, its slots are not used again.
        self.read.push(places);
        self.forget_read();
    }

    /// Gives up the slots of epochs that nobody reads any more.
    fn forget_read(&mut self) {
        for places in std::mem::take(&mut self.read) {
            match Arc::try_unwrap(places) {
                Ok(places) => self.forget_all(&places),
                Err(places) => self.read.push(places),
            }
        }
    }

    /// What the last complete epoch is read with.
    pub fn reader(&self) -> Option<Reader> {
        let (_, places) = self.complete.as_ref()?;
        Some(Reader {
            file: Arc::clone(&self.file),
            places: Arc::clone(places),
        })
    }

    /// What the image is read with as it is now: pages that come later are not in it, and those that come again are not what it says. It is
    /// empty where nothing of that generation has come.
    pub fn working_reader(&self, generation: Generation) -> Reader {
        let (of, places) = &self.working;
        let places = if *of == generation {
            places.clone()
        } else {
            Places::default()
        };
        Reader {
            file: Arc::clone(&self.file),
            places: Arc::new(places),
        }
    }

    /// The bytes of a page of the image as it comes.
    ///
    /// # Errors
    /// When it is not there, cannot be read, or is not what was sent.
    pub fn read_working(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<()> {
        let place = self.working.1.get(page);
        let place = place.ok_or_else(|| io::Error::other(format!("page {page} has not come")))?;
        read_place(&self.file, page, place, bytes)
    }

    /// Gives up everything.
    ///
    /// # Errors
    /// When the commit file cannot be removed.
    pub fn clear(&mut self) -> io::Result<()> {
        match std::fs::remove_file(self.folder.join(COMMIT)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let epoch = self.complete.take();
        self.forget_epoch(epoch);
        let (_, places) = std::mem::take(&mut self.working);
        self.forget_all(&places);
        Ok(())
    }
}

fn format_commit(complete: Complete, places: &Places) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER_BYTES + places.count * ENTRY_BYTES + 8);
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&complete.generation.to_le_bytes());
    bytes.extend_from_slice(&complete.epoch.to_le_bytes());
    bytes.extend_from_slice(&(places.count as u64).to_le_bytes());
    for (page, place) in places.iter() {
        bytes.extend_from_slice(&page.to_le_bytes());
        bytes.extend_from_slice(&place.slot.to_le_bytes());
        bytes.extend_from_slice(&place.checksum.to_le_bytes());
    }
    let check = xxh3_64(&bytes);
    bytes.extend_from_slice(&check.to_le_bytes());
    bytes
}

/// `None` for what is not whole.
fn parse_commit(bytes: &[u8]) -> Option<(Complete, Places)> {
    let (body, check) = bytes.split_last_chunk::<8>()?;
    if xxh3_64(body) != u64::from_le_bytes(*check) {
        return None;
    }
    let (header, entries) = body.split_first_chunk::<HEADER_BYTES>()?;
    let long = |at: usize| header[at..at + 8].try_into().map(u64::from_le_bytes).ok();
    let complete = Complete {
        generation: long(8)?,
        epoch: long(16)?,
    };
    let whole = header[..8] == MAGIC
        && entries.len() % ENTRY_BYTES == 0
        && long(24)? == (entries.len() / ENTRY_BYTES) as u64;
    let mut places = Places::default();
    for entry in entries.chunks_exact(ENTRY_BYTES) {
        let page = u32::from_le_bytes(entry[..4].try_into().ok()?);
        let slot = u32::from_le_bytes(entry[4..8].try_into().ok()?);
        let checksum = u64::from_le_bytes(entry[8..].try_into().ok()?);
        places.insert(page, Place { slot, checksum });
    }
    whole.then_some((complete, places))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    fn page(value: u64) -> [u8; PAGE_BYTES] {
        let mut bytes = [0; PAGE_BYTES];
        bytes[..8].copy_from_slice(&value.to_le_bytes());
        bytes
    }

    fn read(store: &ImageStore, pages: Page) -> Vec<u64> {
        let reader = store.reader().unwrap();
        let mut bytes = [0; PAGE_BYTES];
        (0..pages)
            .map(|page| {
                reader.read(page, &mut bytes).unwrap();
                u64::from_le_bytes(*bytes.first_chunk().unwrap())
            })
            .collect()
    }

    #[test]
    fn an_epoch_stays_as_it_was_whatever_comes_and_whenever_the_process_ends() {
        const COUNT: Page = 12;
        for seed in 0..200 {
            let mut random = ChaCha8Rng::seed_from_u64(seed);
            let folder = tempfile::tempdir().unwrap();
            let mut store = ImageStore::open(folder.path(), seed % 8 == 0).unwrap();
            let mut image = vec![0; COUNT as usize];
            let mut epoch: Option<(Complete, Vec<u64>)> = None;
            let mut generation = 1;
            for step in 1..120 {
                match random.random_range(0..20) {
                    0 => {
                        let complete = Complete {
                            generation,
                            epoch: step,
                        };
                        store.commit(complete).unwrap();
                        epoch = Some((complete, image.clone()));
                    }
                    1 => {
                        store = ImageStore::open(folder.path(), false).unwrap();
                        generation += 1;
                        image.fill(0);
                    }
                    _ => {
                        let (number, value) = (random.random_range(0..COUNT), random.random());
                        let (bytes, other) = (page(value), page(!value));
                        let came = |page, bytes| Came {
                            page,
                            checksum: checksum(bytes),
                            bytes,
                        };
                        // Several at once, one of them twice.
                        let next = (number + 1) % COUNT;
                        let pages = [
                            came(number, &other),
                            came(next, &other),
                            came(number, &bytes),
                        ];
                        store.keep(generation, &pages).unwrap();
                        image[number as usize] = value;
                        image[next as usize] = !value;
                    }
                }
                assert_eq!(store.complete(), epoch.as_ref().map(|(epoch, _)| *epoch));
                if let Some((_, wanted)) = &epoch {
                    assert_eq!(&read(&store, COUNT), wanted, "seed {seed}");
                }
            }
            assert!(
                store.used.len() <= 3 * COUNT as usize,
                "seed {seed}: slots leak"
            );
        }
    }

    #[test]
    fn slots_of_an_epoch_that_was_read_when_it_was_given_up_are_used_again() {
        const COUNT: Page = 8;
        let folder = tempfile::tempdir().unwrap();
        let mut store = ImageStore::open(folder.path(), false).unwrap();
        let keep = |store: &mut ImageStore, generation: u64| {
            let bytes: Vec<_> = (0..COUNT).map(|_| page(generation)).collect();
            let mut pages = Vec::new();
            for (number, bytes) in (0..COUNT).zip(&bytes) {
                pages.push(Came {
                    page: number,
                    checksum: checksum(bytes),
                    bytes,
                });
            }
            store.keep(generation, &pages).unwrap();
        };
        for generation in 1..20 {
            keep(&mut store, generation);
            let complete = Complete {
                generation,
                epoch: 1,
            };
            store.commit(complete).unwrap();
            let reader = store.reader().unwrap();
            store.clear().unwrap();
            // Whoever restores has its bytes to its end, whatever comes meanwhile.
            keep(&mut store, generation + 1);
            let mut bytes = [0; PAGE_BYTES];
            for number in 0..COUNT {
                reader.read(number, &mut bytes).unwrap();
                assert_eq!(bytes, page(generation), "generation {generation}");
            }
        }
        assert!(
            store.used.len() <= 3 * COUNT as usize,
            "{} slots for {COUNT} pages",
            store.used.len()
        );
    }

    #[test]
    fn what_is_damaged_is_never_served() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = ImageStore::open(folder.path(), false).unwrap();
        let bytes = page(7);
        let came = Came {
            page: 0,
            checksum: checksum(&bytes),
            bytes: &bytes,
        };
        store.keep(1, &[came]).unwrap();
        let complete = Complete {
            generation: 1,
            epoch: 1,
        };
        store.commit(complete).unwrap();
        let commit = folder.path().join(COMMIT);
        let whole = std::fs::read(&commit).unwrap();
        for position in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[position] ^= 1;
            std::fs::write(&commit, &damaged).unwrap();
            let store = ImageStore::open(folder.path(), false).unwrap();
            assert_eq!(store.complete(), None, "byte {position}");
        }
        std::fs::write(&commit, &whole).unwrap();
        let store = ImageStore::open(folder.path(), false).unwrap();
        assert_eq!(store.complete(), Some(complete));
        store.file.write_all_at(&[9], 100).unwrap();
        let error = store
            .reader()
            .unwrap()
            .read(0, &mut [0; PAGE_BYTES])
            .unwrap_err();
        assert!(error.to_string().contains("page 0"), "{error}");
    }
}
