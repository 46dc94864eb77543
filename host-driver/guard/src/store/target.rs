//! A store as the target of an owner, and what a standby learns from it, as events like those of a link to the other host (HA3).
//!
//! ```text
//!   StoreTarget --page, commit--> Saver --Put--> up to so many under way --stored--> PageStored, Committed
//!               --signal--------> object
//!   looks       <---------------- epochs/ : Found, and Signal when somebody handed over
//! ```

use super::bucket::{Bucket, StoreError};
use super::configuration::StoreTable;
use super::image;
use super::names::{self, Writer};
use super::saver::{Put, Saver, Settings};
use crate::arbiter::Client;
use crate::link::{Channel, EVENTS, Event, Heard, PAGE_BYTES, PageNumber, PageRun, RUN_PAGES};
use crate::protocol::{Complete, Generation, Message, Request};
use crate::target::{Copy, Target};
use rand::Rng;
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Deletions under way at once.
const DELETIONS: usize = 4;
/// Pages that are sent again at once because their objects hold little else.
const SENT_AGAIN: usize = 64;

/// What is shared between the owner's task and those that talk to the store.
#[derive(Debug)]
struct Shared {
    bucket: Bucket,
    settings: Settings,
    linger: Duration,
    look: Duration,
    arbiter: Client,
    process: u64,
    saver: Mutex<Saver>,
    /// Something is to be put.
    more: Notify,
    /// Pages wait for nothing.
    hurry: AtomicBool,
    connection: AtomicU64,
    is_open: AtomicBool,
    events: mpsc::Sender<Event>,
    /// What the owner says that is no page: commits and signals.
    said: mpsc::UnboundedSender<Message>,
}

/// The owner's end.
#[derive(Debug)]
pub struct StoreTarget {
    shared: Arc<Shared>,
}

/// Uses a store in place of the other host: what happens comes out of the receiver. Ends when that is dropped.
pub fn open(
    bucket: Bucket,
    memory: &str,
    table: &StoreTable,
    arbiter: Client,
) -> mpsc::Receiver<Event> {
    let (events, receiver) = mpsc::channel(EVENTS);
    let (said, hears) = mpsc::unbounded_channel();
    let number = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
    let settings = Settings {
        memory: memory.to_owned(),
        page_bytes: PAGE_BYTES,
        object_pages: number(table.object_pages),
        objects_under_way: number(table.objects_under_way),
        broken: None,
    };
    let process = rand::rng().random();
    let writer = Writer {
        generation: 0,
        process,
    };
    let shared = Arc::new(Shared {
        bucket,
        linger: Duration::from_millis(table.linger_ms),
        look: Duration::from_millis(table.look_ms),
        arbiter,
        process,
        saver: Mutex::new(Saver::new(settings.clone(), writer)),
        settings,
        more: Notify::new(),
        hurry: AtomicBool::new(false),
        connection: AtomicU64::new(0),
        is_open: AtomicBool::new(false),
        events,
        said,
    });
    tokio::spawn(Arc::clone(&shared).put_all());
    tokio::spawn(Arc::clone(&shared).hear(hears));
    tokio::spawn(shared.look_all());
    receiver
}

impl Shared {
    fn saver(&self) -> MutexGuard<'_, Saver> {
        // Whoever panicked did so between whole steps.
        self.saver.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn connection(&self) -> u64 {
        self.connection.load(Ordering::Relaxed)
    }

    async fn tell(&self, channel: Channel, messages: Vec<Message>) {
        if messages.is_empty() {
            return;
        }
        let event = Event::Heard {
            channel,
            connection: self.connection(),
            heard: Heard::of(messages),
        };
        // Without a receiver there is nobody to tell.
        let _ = self.events.send(event).await;
    }

    /// The store answers: what was sent before may be lost.
    async fn opened(self: &Arc<Self>) {
        if self.is_open.swap(true, Ordering::Relaxed) {
            return;
        }
        let connection = self.connection.fetch_add(1, Ordering::Relaxed) + 1;
        for channel in [Channel::Data, Channel::Signal] {
            let event = Event::Opened {
                channel,
                connection,
                sender: Box::new(StoreTarget {
                    shared: Arc::clone(self),
                }),
            };
            let _ = self.events.send(event).await;
        }
    }

    /// The store does not answer.
    async fn failed(&self, error: &StoreError) {
        if !self.is_open.swap(false, Ordering::Relaxed) {
            return;
        }
        let connection = self.connection();
        for channel in [Channel::Data, Channel::Signal] {
            let event = Event::Closed {
                channel,
                connection,
                reason: error.to_string(),
            };
            let _ = self.events.send(event).await;
        }
    }

    /// Puts what is to be put, as much at once as may be.
    async fn put_all(self: Arc<Self>) {
        let mut under_way = JoinSet::new();
        let mut waits_since = None;
        while !self.events.is_closed() {
            let hurry = self.hurry.load(Ordering::Relaxed);
            loop {
                let mut saver = self.saver();
                if saver.unsealed_pages() == 0 {
                    waits_since = None;
                } else {
                    let since = *waits_since.get_or_insert_with(Instant::now);
                    // With nothing under way there is nothing to wait for; with something, more pages go together.
                    if (hurry && saver.is_quiet()) || since.elapsed() >= self.linger {
                        saver.seal();
                        waits_since = None;
                    }
                }
                let Some(put) = saver.next_put() else {
                    break;
                };
                drop(saver);
                let bucket = self.bucket.clone();
                under_way.spawn(async move {
                    let done = bucket.put(&put.name, &put.bytes).await;
                    (put, done)
                });
            }
            let lingers = waits_since.map_or(self.look, |since: Instant| {
                self.linger.saturating_sub(since.elapsed())
            });
            tokio::select! {
                Some(done) = under_way.join_next() => {
                    // A task that panicked put nothing that anybody waits for: the owner sends it again.
                    if let Ok((put, done)) = done {
                        self.was_put(put, done).await;
                    }
                }
                () = self.more.notified() => {}
                () = sleep(lingers.max(Duration::from_millis(1))) => {}
            }
        }
    }

    async fn was_put(self: &Arc<Self>, put: Put, done: Result<(), StoreError>) {
        let mut committed = false;
        let messages = {
            let mut saver = self.saver();
            if saver.writer() != put.writer {
                return;
            }
            match &done {
                Ok(()) => saver.stored(put.what),
                Err(_) => {
                    saver.failed(put);
                    Vec::new()
                }
            }
        };
        if let Err(error) = &done {
            self.failed(error).await;
        }
        for message in &messages {
            committed |= matches!(message, Message::Committed { .. });
        }
        self.tell(Channel::Data, messages).await;
        if committed {
            tokio::spawn(Arc::clone(self).sweep());
        }
    }

    /// Deletes what nobody needs any more, if this host still owns the memory after its commit. What that does not reach is left to the next one.
    async fn sweep(self: Arc<Self>) {
        let generation = self.saver().writer().generation;
        match self.arbiter.ask(Request::Read).await {
            Ok(reply) if reply.record.generation == generation => {}
            _ => return,
        }
        let Ok(names) = self.bucket.list("").await else {
            return;
        };
        let garbage = {
            let saver = self.saver();
            if saver.writer().generation != generation {
                return;
            }
            saver.garbage(names)
        };
        self.delete(garbage).await;
    }

    async fn delete(&self, names: Vec<String>) {
        let mut deletions = JoinSet::new();
        for name in names {
            if deletions.len() >= DELETIONS {
                deletions.join_next().await;
            }
            let bucket = self.bucket.clone();
            // What stays is deleted by the next sweep.
            deletions.spawn(async move { bucket.delete(&name).await.is_ok() });
        }
        while deletions.join_next().await.is_some() {}
    }

    /// Deletes objects that hold nothing any more, and has pages sent again that hold on to objects alone.
    async fn tidy(&self) {
        let (dead, sparse) = {
            let mut saver = self.saver();
            (saver.dead(), saver.sparse(SENT_AGAIN))
        };
        if !sparse.is_empty() {
            let _ = self.events.send(Event::Wanted(sparse)).await;
        }
        self.delete(dead).await;
    }

    /// Commits and signals, in their order.
    async fn hear(self: Arc<Self>, mut said: mpsc::UnboundedReceiver<Message>) {
        while let Some(message) = said.recv().await {
            match message {
                Message::Commit {
                    generation,
                    epoch,
                    digest,
                } => {
                    let messages = {
                        let mut saver = self.saver();
                        self.begin_generation(&mut saver, generation);
                        saver.commit(epoch, digest)
                    };
                    self.more.notify_one();
                    self.tell(Channel::Data, messages).await;
                }
                Message::Signal { generation, epoch } => {
                    let complete = Complete { generation, epoch };
                    let name = names::signal(complete);
                    if let Err(error) = self.bucket.put(&name, &bytes::Bytes::new()).await {
                        self.failed(&error).await;
                    }
                }
                // What the other host would be answered: it reads the records.
                _ => {}
            }
        }
    }

    /// A generation has an image of its own.
    fn begin_generation(&self, saver: &mut Saver, generation: Generation) {
        if saver.writer().generation < generation {
            let writer = Writer {
                generation,
                process: self.process,
            };
            *saver = Saver::new(self.settings.clone(), writer);
        }
    }

    /// Looks what is complete, who handed over, and whether the store answers at all.
    async fn look_all(self: Arc<Self>) {
        while !self.events.is_closed() {
            let limit = self.bucket.limits().object * 2;
            let found = timeout(
                limit,
                image::look(&self.bucket, &self.settings.memory, Generation::MAX),
            );
            match found.await {
                Ok(Ok(found)) => {
                    self.opened().await;
                    let complete = found.complete.map(|manifest| manifest.complete());
                    if complete.is_some() || found.signal.is_some() {
                        let signal = found.signal;
                        let event = Event::Found { complete, signal };
                        let _ = self.events.send(event).await;
                    }
                    self.tidy().await;
                }
                Ok(Err(error)) => self.failed(&error).await,
                Err(_) => {
                    let error = StoreError::Request {
                        what: "list",
                        object: self.bucket.full_name(names::EPOCHS),
                        reason: format!("no answer within {limit:?}"),
                    };
                    self.failed(&error).await;
                }
            }
            sleep(self.look).await;
        }
    }
}

impl Target for StoreTarget {
    fn put(&mut self, message: &Message) {
        // The receiver is there as long as this is.
        let _ = self.shared.said.send(message.clone());
    }

    fn most_pages(&self) -> usize {
        1
    }

    fn put_pages(
        &mut self,
        pages: &[PageNumber],
        checksums: &mut [u64; RUN_PAGES],
        copy: Copy<'_>,
    ) -> io::Result<()> {
        let [number] = pages else {
            let what = format!("{} pages where one is taken at a time", pages.len());
            return Err(io::Error::other(what));
        };
        let PageNumber {
            generation,
            sequence,
            page,
        } = *number;
        let mut saver = self.shared.saver();
        self.shared.begin_generation(&mut saver, generation);
        if saver.writer().generation != generation {
            let what = format!("page {page} of generation {generation}, which has ended");
            return Err(io::Error::other(what));
        }
        saver.page(page, sequence, |into| {
            let into: &mut [u8; PAGE_BYTES] = into
                .try_into()
                .map_err(|_| io::Error::other("a page of another length"))?;
            copy(&mut PageRun::of_page(into), &mut checksums[..1])?;
            Ok::<_, io::Error>(checksums[0])
        })?;
        Ok(())
    }

    fn ping(&mut self) {}

    fn is_full(&self) -> bool {
        self.shared.saver().unsealed_pages() == 0
    }

    fn flush(&mut self, hurry: bool) {
        self.shared.hurry.store(hurry, Ordering::Relaxed);
        self.shared.more.notify_one();
    }
}
