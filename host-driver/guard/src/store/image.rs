//! An epoch as it is taken from a store: found, put on record as what a generation begins with, and read page by page.

use super::bucket::{Bucket, StoreError};
use super::names::{EPOCHS, EpochName, last_record, parse_signal};
use super::record::{Damage, EpochRecord, ManifestName, Place, Places, page_of, parse_manifest};
use crate::link::PAGE_BYTES;
use crate::protocol::{Complete, Generation, Page};
use bytes::Bytes;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::time::Duration;
use std::{io, thread};

/// Looks that may find records which are given up meanwhile.
const LOOKS: u32 = 5;
/// Objects that were read and are kept, for the pages beside the one that was asked for.
const OBJECTS_KEPT: usize = 8;

/// What a look into a store found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Found {
    /// The last complete epoch.
    pub complete: Option<ManifestName>,
    /// A hand-over after which no generation began.
    pub signal: Option<Complete>,
}

fn damaged(bucket: &Bucket, name: &str, damage: Damage) -> StoreError {
    StoreError::Damaged {
        object: bucket.full_name(name),
        damage,
    }
}

async fn record_of(
    bucket: &Bucket,
    name: EpochName,
    memory: &str,
) -> Result<Option<ManifestName>, StoreError> {
    let name = name.to_string();
    let Some((bytes, _)) = bucket.get(&name).await? else {
        return Err(StoreError::Missing {
            object: bucket.full_name(&name),
            named_by: "the list of its folder".to_owned(),
        });
    };
    let record =
        EpochRecord::parse(&bytes, memory).map_err(|damage| damaged(bucket, &name, damage))?;
    Ok(record.manifest)
}

/// Looks what is complete for whoever takes over from `generation` or a later one.
///
/// # Errors
/// When a request fails, or a record is damaged.
pub async fn look(
    bucket: &Bucket,
    memory: &str,
    generation: Generation,
) -> Result<Found, StoreError> {
    let mut again = 0;
    loop {
        again += 1;
        match look_once(bucket, memory, generation).await {
            // The owner gave it up between list and read: there is a later one.
            Err(StoreError::Missing { .. }) if again < LOOKS => {}
            other => return other,
        }
    }
}

async fn look_once(
    bucket: &Bucket,
    memory: &str,
    generation: Generation,
) -> Result<Found, StoreError> {
    let names = bucket.list(EPOCHS).await?;
    let records: Vec<EpochName> = names
        .iter()
        .filter_map(|name| EpochName::parse(name))
        .filter(|name| name.generation() <= generation)
        .collect();
    let complete = match last_record(records.iter().copied(), generation) {
        Some(name) => record_of(bucket, name, memory).await?,
        None => None,
    };
    let latest = records.iter().map(|name| name.generation()).max();
    let signal = names.iter().filter_map(|name| parse_signal(name)).max();
    Ok(Found {
        complete,
        signal: signal.filter(|signal| latest.is_none_or(|latest| signal.generation >= latest)),
    })
}

/// What a generation began with, if it did.
///
/// # Errors
/// When a request fails, or a record is damaged.
pub async fn begun_with(
    bucket: &Bucket,
    memory: &str,
    generation: Generation,
) -> Result<Option<ManifestName>, StoreError> {
    let name = EpochName::Begin(generation).to_string();
    let Some((bytes, _)) = bucket.get(&name).await? else {
        return Ok(None);
    };
    let record =
        EpochRecord::parse(&bytes, memory).map_err(|damage| damaged(bucket, &name, damage))?;
    Ok(record.manifest)
}

/// Looks what this generation, whose swap was won before, begins with, and puts that on record. It runs only after this.
///
/// # Errors
/// When that could not be done: it must not run.
pub async fn begin(
    bucket: &Bucket,
    memory: &str,
    generation: Generation,
) -> Result<Option<ManifestName>, StoreError> {
    let found = look(bucket, memory, generation.saturating_sub(1)).await?;
    let record = EpochRecord::new(memory, found.complete);
    let name = EpochName::Begin(generation).to_string();
    bucket.put(&name, &record.bytes().into()).await?;
    Ok(found.complete)
}

/// A page that is asked for, and where the answer goes, if somebody waits for it.
type Asked = (Page, Option<mpsc::Sender<io::Result<Bytes>>>);

/// Objects that were read last.
type Objects = Arc<Mutex<VecDeque<(String, Bytes)>>>;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Whoever panicked left whole values.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn cached(objects: &Objects, name: &str) -> Option<Bytes> {
    let objects = lock(objects);
    let (_, object) = objects.iter().find(|(known, _)| known == name)?;
    Some(object.clone())
}

/// Reads an epoch. Requests are done by a thread of its own, so that anybody may wait for them.
#[derive(Debug)]
pub struct StoredImage {
    requests: Mutex<mpsc::Sender<Asked>>,
    places: Arc<Places>,
    objects: Objects,
    /// A page whose object is being fetched in advance; that it failed.
    ahead: Arc<Mutex<(Option<Page>, bool)>>,
}

impl StoredImage {
    /// Gets the manifest of an epoch. A page is waited for at most `limit` then.
    ///
    /// # Errors
    /// When it cannot be had, is damaged, or there is no thread.
    pub async fn open(
        bucket: &Bucket,
        manifest: ManifestName,
        limit: Duration,
    ) -> Result<Self, StoreError> {
        let name = manifest.object();
        let Some((bytes, _)) = bucket.get(&name).await? else {
            return Err(StoreError::Missing {
                object: bucket.full_name(&name),
                named_by: format!("{:?}", manifest.complete()),
            });
        };
        let places =
            parse_manifest(&bytes, manifest).map_err(|damage| damaged(bucket, &name, damage))?;
        let (requests, asked) = mpsc::channel();
        let image = Self {
            requests: Mutex::new(requests),
            places: Arc::new(places),
            objects: Objects::default(),
            ahead: Arc::default(),
        };
        let fetcher = Fetcher {
            bucket: bucket.clone(),
            limit,
            places: Arc::clone(&image.places),
            objects: Arc::clone(&image.objects),
            ahead: Arc::clone(&image.ahead),
        };
        let failed = |error: io::Error| StoreError::Client {
            store: bucket.full_name(""),
            reason: error.to_string(),
        };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(failed)?;
        thread::Builder::new()
            .name("guard-store".to_owned())
            .spawn(move || fetcher.answer(&runtime, &asked))
            .map_err(failed)?;
        Ok(image)
    }

    fn gone() -> io::Error {
        io::Error::other("the reader of the store has ended")
    }

    /// The bytes of a page; false where the epoch has none, and the page is zero.
    ///
    /// # Errors
    /// When it cannot be had in time, or is not what was saved.
    pub fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
        if !self.places.contains_key(&page) {
            bytes.fill(0);
            return Ok(false);
        }
        let (answer, answered) = mpsc::channel();
        lock(&self.requests)
            .send((page, Some(answer)))
            .map_err(|_| Self::gone())?;
        bytes.copy_from_slice(&answered.recv().map_err(|_| Self::gone())??);
        Ok(true)
    }

    /// Reading this page would not wait for the store. Where it would, its object is fetched in advance.
    pub fn is_near(&self, page: Page) -> bool {
        let Some(place) = self.places.get(&page) else {
            return true;
        };
        let mut ahead = lock(&self.ahead);
        if std::mem::take(&mut ahead.1) {
            // Whoever reads it is told why it cannot be had.
            return true;
        }
        if cached(&self.objects, &place.writer.pages(place.object)).is_some() {
            return true;
        }
        if ahead.0.is_none() && lock(&self.requests).send((page, None)).is_ok() {
            ahead.0 = Some(page);
        }
        false
    }
}

/// Gets objects, and keeps the last ones.
struct Fetcher {
    bucket: Bucket,
    limit: Duration,
    places: Arc<Places>,
    objects: Objects,
    ahead: Arc<Mutex<(Option<Page>, bool)>>,
}

impl Fetcher {
    fn answer(self, runtime: &tokio::runtime::Runtime, asked: &mpsc::Receiver<Asked>) {
        while let Ok((page, answer)) = asked.recv() {
            let Some(place) = self.places.get(&page).copied() else {
                continue;
            };
            let read = runtime.block_on(self.page(place));
            match answer {
                // Who asked may have given up.
                Some(answer) => {
                    let _ = answer.send(read.map_err(io::Error::from));
                }
                None => *lock(&self.ahead) = (None, read.is_err()),
            }
        }
    }

    async fn page(&self, place: Place) -> Result<Bytes, StoreError> {
        let name = place.writer.pages(place.object);
        let object = match cached(&self.objects, &name) {
            Some(object) => object,
            None => {
                let got = self.bucket.get_within(&name, self.limit).await?;
                let Some((object, _)) = got else {
                    return Err(StoreError::Missing {
                        object: self.bucket.full_name(&name),
                        named_by: "the manifest".to_owned(),
                    });
                };
                let mut objects = lock(&self.objects);
                if objects.len() == OBJECTS_KEPT {
                    objects.pop_front();
                }
                objects.push_back((name.clone(), object.clone()));
                object
            }
        };
        let page = page_of(&object, place, PAGE_BYTES, None)
            .map_err(|damage| damaged(&self.bucket, &name, damage))?;
        Ok(object.slice_ref(page))
    }
}
