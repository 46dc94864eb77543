//! The owner's side of a store, without input and output: pages become objects, objects an epoch.
//!
//! ```text
//!   page, page, ... --> object --put, stored--> PageStored for each of its pages
//!   commit(digest) --> manifest --put, stored--> record of the epoch --put, stored--> Committed
//! ```
//! - A page counts as stored when its object is; an epoch is complete when its record is, which comes last.
//! - No name is used twice, so that nothing that is late or doubled changes what a record names.
//! - What a complete epoch names is given up only after a later one is complete, and only by who owns the memory then ([`Saver::garbage`]).
//! - What waits and is under way is bounded by the window of the protocol, and by how many objects may be under way.

use super::names::{self, EpochName, Writer};
use super::record::{EpochRecord, ManifestName, Place, Places, format_manifest};
use super::rule::StoreRule;
use crate::protocol::{Checksums, Complete, Epoch, Message, Page, checksum};
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Who keeps an image in a store: it is never another.
const KEEPER: u64 = 1;
/// Objects whose names a variant without [`StoreRule::NameOfOneContent`] uses again and again.
const BROKEN_NAMES: u32 = 4;

/// How a store is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Name of the memory.
    pub memory: String,
    /// Bytes of a page.
    pub page_bytes: usize,
    /// Pages of an object at most.
    pub object_pages: usize,
    /// Objects under way at most.
    pub objects_under_way: usize,
    /// The rule that this variant leaves out; `None` outside of tests.
    pub broken: Option<StoreRule>,
}

/// What an object is to whoever puts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// The pages of this number.
    Pages(u32),
    /// The manifest of this epoch.
    Manifest(Epoch),
    /// The record of this epoch.
    Record(Epoch),
}

/// An object to be put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Put {
    /// Of which generation and process.
    pub writer: Writer,
    /// What it is.
    pub what: What,
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

#[derive(Debug, Clone, Copy)]
struct Sent {
    page: Page,
    sequence: u64,
    checksum: u64,
}

#[derive(Debug, Clone, Copy)]
struct Commit {
    epoch: Epoch,
    digest: u64,
    /// Its manifest, once that has been made. It is made once: whoever commits the same epoch again puts the same bytes again.
    manifest: Option<ManifestName>,
}

/// Makes the image of one generation.
#[derive(Debug, Clone)]
pub struct Saver {
    settings: Settings,
    writer: Writer,
    filling: (Vec<Sent>, Vec<u8>),
    numbers: u32,
    waiting: VecDeque<Put>,
    /// Objects of pages that wait or are under way.
    objects: BTreeMap<u32, Vec<Sent>>,
    under_way: BTreeSet<What>,
    /// What is stored: the number of the page's last sending, and where.
    stored: BTreeMap<Page, (u64, Place)>,
    /// The pages whose last sending is in an object.
    pages_in: BTreeMap<u32, BTreeSet<Page>>,
    checksums: Checksums,
    commit: Option<Commit>,
    /// Manifest or record of that which could not be put.
    stuck: Option<Put>,
    last: Option<Complete>,
    /// Objects that manifests name: of the last complete epoch, and of later ones, which may be complete without this process knowing it.
    named: BTreeMap<Epoch, BTreeSet<u32>>,
    /// Objects that any manifest named.
    ever_named: BTreeSet<u32>,
}

impl Saver {
    /// An image with nothing in it.
    pub fn new(settings: Settings, writer: Writer) -> Self {
        Self {
            settings,
            writer,
            filling: Default::default(),
            numbers: 0,
            waiting: VecDeque::new(),
            objects: BTreeMap::new(),
            under_way: BTreeSet::new(),
            stored: BTreeMap::new(),
            pages_in: BTreeMap::new(),
            checksums: Checksums::default(),
            commit: None,
            stuck: None,
            last: None,
            named: BTreeMap::new(),
            ever_named: BTreeSet::new(),
        }
    }

    /// Who writes.
    pub fn writer(&self) -> Writer {
        self.writer
    }

    fn is_broken(&self, rule: StoreRule) -> bool {
        self.settings.broken == Some(rule)
    }

    /// Takes a page as it is sent: `copy` copies it to where it is put from, and says its checksum.
    ///
    /// # Errors
    /// Those of `copy`: nothing was taken then.
    pub fn page<E>(
        &mut self,
        page: Page,
        sequence: u64,
        copy: impl FnOnce(&mut [u8]) -> Result<u64, E>,
    ) -> Result<u64, E> {
        let (entries, filling) = &mut self.filling;
        if entries.is_empty() {
            filling.reserve_exact(self.settings.object_pages * self.settings.page_bytes);
        }
        let begin = filling.len();
        filling.resize(begin + self.settings.page_bytes, 0);
        let checksum = match copy(&mut filling[begin..]) {
            Ok(checksum) => checksum,
            Err(error) => {
                filling.truncate(begin);
                return Err(error);
            }
        };
        entries.push(Sent {
            page,
            sequence,
            checksum,
        });
        if self.filling.0.len() >= self.settings.object_pages {
            self.seal();
        }
        Ok(checksum)
    }

    /// Pages that are in no object yet.
    pub fn unsealed_pages(&self) -> usize {
        self.filling.0.len()
    }

    /// Makes an object of the pages that have come, however few.
    pub fn seal(&mut self) {
        if self.filling.0.is_empty() {
            return;
        }
        let (entries, bytes) = std::mem::take(&mut self.filling);
        self.numbers += 1;
        let number = self.numbers;
        let put = self.put(What::Pages(number), bytes);
        self.waiting.push_back(put);
        self.objects.insert(number, entries);
    }

    fn put(&self, what: What, bytes: impl Into<Bytes>) -> Put {
        let complete = |epoch| Complete {
            generation: self.writer.generation,
            epoch,
        };
        let name = match what {
            What::Pages(number) if self.is_broken(StoreRule::NameOfOneContent) => {
                self.writer.pages(number % BROKEN_NAMES)
            }
            What::Pages(number) => self.writer.pages(number),
            What::Manifest(epoch) => self.writer.manifest(epoch),
            What::Record(_) if self.is_broken(StoreRule::RecordOfEpoch) => {
                EpochName::Complete(complete(1)).to_string()
            }
            What::Record(epoch) => EpochName::Complete(complete(epoch)).to_string(),
        };
        Put {
            writer: self.writer,
            what,
            name,
            bytes: bytes.into(),
        }
    }

    /// The next object to be put, if another may be under way.
    pub fn next_put(&mut self) -> Option<Put> {
        if self.under_way.len() >= self.settings.objects_under_way {
            return None;
        }
        let put = self.waiting.pop_front()?;
        self.under_way.insert(put.what);
        Some(put)
    }

    /// Nothing that is in an object waits, and nothing is under way.
    pub fn is_quiet(&self) -> bool {
        self.waiting.is_empty() && self.under_way.is_empty()
    }

    /// An object is stored: what to tell the owner.
    pub fn stored(&mut self, what: What) -> Vec<Message> {
        if !self.under_way.remove(&what) {
            return Vec::new();
        }
        let generation = self.writer.generation;
        let mut messages = Vec::new();
        match what {
            What::Pages(number) => {
                let entries = self.objects.remove(&number).unwrap_or_default();
                for (index, sent) in entries.into_iter().enumerate() {
                    self.place(number, index as u32, sent);
                    messages.push(Message::PageStored {
                        generation,
                        keeper: KEEPER,
                        page: sent.page,
                        sequence: sent.sequence,
                    });
                }
                messages.extend(self.go_on_with_commit());
            }
            What::Manifest(epoch) => {
                if let Some(name) = self.manifest_of(epoch)
                    && !self.is_broken(StoreRule::ManifestBeforeRecord)
                {
                    self.queue_record(name);
                }
            }
            What::Record(epoch) => {
                if let Some(name) = self.manifest_of(epoch) {
                    self.last = Some(name.complete());
                    self.named = self.named.split_off(&epoch);
                    self.commit = None;
                    messages.push(Message::Committed { generation, epoch });
                }
            }
        }
        messages
    }

    /// An object could not be stored within its time: the owner sends its pages, or its commit, again.
    pub fn failed(&mut self, put: Put) {
        if !self.under_way.remove(&put.what) {
            return;
        }
        match put.what {
            What::Pages(number) => {
                self.objects.remove(&number);
            }
            What::Manifest(epoch) | What::Record(epoch) => {
                if self.manifest_of(epoch).is_some() {
                    self.stuck = Some(put);
                }
            }
        }
    }

    /// The manifest of the commit that is being made.
    fn manifest_of(&self, epoch: Epoch) -> Option<ManifestName> {
        self.commit?.manifest.filter(|name| name.epoch == epoch)
    }

    fn place(&mut self, object: u32, index: u32, sent: Sent) {
        let place = Place {
            writer: self.writer,
            object: if self.is_broken(StoreRule::NameOfOneContent) {
                object % BROKEN_NAMES
            } else {
                object
            },
            index,
            checksum: sent.checksum,
        };
        let known = self.stored.get(&sent.page).copied();
        if known.is_none_or(|(sequence, _)| sequence < sent.sequence) {
            self.stored.insert(sent.page, (sent.sequence, place));
            self.checksums.set(sent.page, sent.checksum);
            self.pages_in
                .entry(place.object)
                .or_default()
                .insert(sent.page);
            let before = known.filter(|(_, before)| before.object != place.object);
            if let Some(pages) = before.and_then(|(_, place)| self.pages_in.get_mut(&place.object))
            {
                pages.remove(&sent.page);
            }
        } else {
            // It was overtaken. Where that is all that was in the object, it is dead from the beginning.
            self.pages_in.entry(place.object).or_default();
        }
    }

    /// Objects of this process that no manifest ever named, and none will: they may be deleted, whoever owns the memory. What one named is
    /// [`Saver::garbage`], once it is.
    pub fn dead(&mut self) -> Vec<String> {
        let mut dead = Vec::new();
        let (ever_named, writer) = (&self.ever_named, self.writer);
        self.pages_in.retain(|object, pages| {
            if pages.is_empty() && !ever_named.contains(object) {
                dead.push(writer.pages(*object));
            }
            !pages.is_empty()
        });
        dead
    }

    /// Pages that are to be sent once more, because the objects that they are in hold little else: at most so many, and only where objects take
    /// more than twice what the memory needs.
    pub fn sparse(&self, most: usize) -> Vec<Page> {
        let needed = self.stored.len().div_ceil(self.settings.object_pages);
        if self.pages_in.len() <= 2 * needed + self.settings.objects_under_way {
            return Vec::new();
        }
        let emptiest = self.pages_in.values().min_by_key(|pages| pages.len());
        emptiest.into_iter().flatten().copied().take(most).collect()
    }

    /// The pages sent are the memory as it stands still: what to tell the owner at once.
    pub fn commit(&mut self, epoch: Epoch, digest: u64) -> Vec<Message> {
        let generation = self.writer.generation;
        let last = self.last.map(|last| last.epoch);
        if last == Some(epoch) {
            return vec![Message::Committed { generation, epoch }];
        }
        let stuck = self.stuck.take();
        if self.commit.is_some_and(|commit| commit.epoch == epoch) {
            self.waiting.extend(stuck);
            return Vec::new();
        }
        if self.commit.is_some_and(|commit| commit.epoch > epoch) || last > Some(epoch) {
            return Vec::new();
        }
        self.commit = Some(Commit {
            epoch,
            digest,
            manifest: None,
        });
        self.seal();
        self.go_on_with_commit().into_iter().collect()
    }

    fn go_on_with_commit(&mut self) -> Option<Message> {
        let commit = self.commit.filter(|commit| commit.manifest.is_none())?;
        let (generation, epoch) = (self.writer.generation, commit.epoch);
        if self.checksums.digest() != commit.digest && !self.is_broken(StoreRule::DigestOfCommit) {
            if self.objects.is_empty() {
                self.commit = None;
                return Some(Message::CommitRefused { generation, epoch });
            }
            // Something may come yet that makes it right.
            return None;
        }
        let places: Places = self
            .stored
            .iter()
            .map(|(page, (_, place))| (*page, *place))
            .collect();
        let objects: BTreeSet<u32> = places.values().map(|place| place.object).collect();
        self.ever_named.extend(&objects);
        let bytes = format_manifest(&places);
        let name = ManifestName {
            writer: self.writer,
            epoch,
            bytes: bytes.len() as u64,
            check: checksum(&bytes),
        };
        self.commit = Some(Commit {
            manifest: Some(name),
            ..commit
        });
        self.named.insert(epoch, objects);
        let put = self.put(What::Manifest(epoch), bytes);
        self.waiting.push_back(put);
        if self.is_broken(StoreRule::ManifestBeforeRecord) {
            self.queue_record(name);
        }
        None
    }

    fn queue_record(&mut self, name: ManifestName) {
        let record = EpochRecord::new(&self.settings.memory, Some(name));
        let put = self.put(What::Record(name.epoch), record.bytes());
        self.waiting.push_back(put);
    }

    /// The last epoch that this process made complete.
    pub fn last(&self) -> Option<Complete> {
        self.last
    }

    /// Of these names, what nobody needs any more who takes over from this owner or a later one. Only if the arbiter said, after
    /// [`Saver::last`] was complete, that this generation owns the memory: whoever takes over later then looks it up later, and finds that epoch.
    pub fn garbage(&self, names: impl IntoIterator<Item = String>) -> Vec<String> {
        let Some(last) = self.last else {
            return Vec::new();
        };
        let generation = self.writer.generation;
        let stored = self.stored.values().map(|(_, place)| &place.object);
        let only_last = self.is_broken(StoreRule::KeepAttempts);
        let named = self.named.iter();
        let used: BTreeSet<String> = named
            .filter(|(epoch, _)| !only_last || **epoch == last.epoch)
            .flat_map(|(_, objects)| objects)
            .chain(self.objects.keys())
            .chain(stored)
            .map(|number| self.writer.pages(*number))
            .collect();
        let own = format!("{}/", self.writer);
        let first_manifest = self.writer.manifest(last.epoch);
        names
            .into_iter()
            .filter(|name| {
                if let Some(of) = names::generation_of(name) {
                    let later = name.contains("/manifest-") && **name >= *first_manifest;
                    let needed = name.starts_with(&own) && (used.contains(name) || later);
                    return of <= generation && !needed;
                }
                if let Some(record) = EpochName::parse(name) {
                    let own = EpochName::Complete(last);
                    return record.generation() < generation
                        || record.generation() == generation && record < own;
                }
                names::parse_signal(name).is_some_and(|signal| signal < last)
            })
            .collect()
    }
}
