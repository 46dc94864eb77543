//! A host whose memory is saved in a store: what a generation begins with, where its pages come from, and what is told of it.

use super::audit::Audit;
use super::error::DaemonError;
use super::memory::{Memory, RestoreSource};
use super::shell::Shell;
use crate::link::PAGE_BYTES;
use crate::protocol::{Complete, Generation, Input, Message, Page, Role, Source, State};
use crate::store::{self, Bucket, StoreError, StoredImage};
use std::io;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

/// The store of a host.
#[derive(Debug)]
pub(super) struct Stored {
    bucket: Bucket,
    memory: String,
    /// Longest wait for a page: within the margin of the lease, for nothing else happens meanwhile.
    page: Duration,
    /// The last complete epoch that was seen.
    last: Option<Complete>,
}

impl RestoreSource for StoredImage {
    fn read(&self, page: Page, bytes: &mut [u8; PAGE_BYTES]) -> io::Result<bool> {
        Self::read(self, page, bytes)
    }

    fn is_near(&self, page: Page) -> bool {
        Self::is_near(self, page)
    }
}

/// Waits for the store in the midst of the protocol's task: only where nothing of this host runs meanwhile.
fn wait<T>(future: impl Future<Output = T>) -> T {
    block_in_place(|| Handle::current().block_on(future))
}

impl Stored {
    /// The store of a configuration.
    pub(super) fn new(bucket: Bucket, memory: &str, page: Duration) -> Self {
        Self {
            bucket,
            memory: memory.to_owned(),
            page,
            last: None,
        }
    }

    /// Puts on record what a generation begins with, which has won its swap; where pages come from that are not here.
    pub(super) fn begin(
        &self,
        generation: Generation,
        source: &Source,
    ) -> Result<Option<Box<dyn RestoreSource>>, StoreError> {
        wait(async {
            let manifest = store::begin(&self.bucket, &self.memory, generation).await?;
            let Source::Kept(wanted) = source else {
                return Ok(None);
            };
            let found = manifest.filter(|manifest| manifest.complete() >= *wanted);
            let Some(found) = found else {
                return Err(StoreError::Missing {
                    object: self.bucket.full_name(store::EPOCHS),
                    named_by: format!("{wanted:?} was there, now is {manifest:?}:"),
                });
            };
            let image = StoredImage::open(&self.bucket, found, self.page).await?;
            Ok(Some(Box::new(image) as Box<dyn RestoreSource>))
        })
    }

    /// Where the pages are that a memory lacks which was being restored when its process ended.
    pub(super) fn begun_with(
        &self,
        generation: Generation,
        audit: &mut Audit,
    ) -> Option<Box<dyn RestoreSource>> {
        let image = wait(async {
            match store::begun_with(&self.bucket, &self.memory, generation).await? {
                Some(found) => StoredImage::open(&self.bucket, found, self.page)
                    .await
                    .map(Some),
                None => Ok(None),
            }
        });
        match image {
            Ok(image) => image.map(|image| Box::new(image) as Box<dyn RestoreSource>),
            Err(error) => {
                audit.say("alarm", format_args!("restore: {error}"));
                None
            }
        }
    }
}

impl<M: Memory> Shell<M> {
    /// What is in the store, as a look into it has found.
    pub(super) fn found(
        &mut self,
        complete: Option<Complete>,
        signal: Option<Complete>,
    ) -> Result<(), DaemonError> {
        let Some(store) = &mut self.store else {
            return Ok(());
        };
        let known = std::mem::replace(&mut store.last, complete);
        if known != complete {
            self.audit
                .say("store", format_args!("complete is {complete:?}"));
        }
        if let Some(complete) = complete {
            self.feed(Input::Kept(complete))?;
        }
        match signal {
            Some(Complete { generation, epoch })
                if matches!(self.core.role(), Role::Standby(_)) =>
            {
                self.feed(Input::Message(Message::Signal { generation, epoch }))
            }
            _ => Ok(()),
        }
    }

    /// The store wants pages once more: at leisure, and as many as the budget has room for.
    pub(super) fn wanted(&mut self, pages: Vec<Page>) -> Result<(), DaemonError> {
        let runs =
            matches!(self.core.role(), Role::Owner(owner) if owner.state() == State::Running);
        let room = usize::try_from(self.budget_pages()).unwrap_or(usize::MAX);
        let room = room.saturating_sub(self.memory.unsaved_pages()) / 2;
        for page in pages.into_iter().take(if runs { room } else { 0 }) {
            self.feed(Input::Dirty(page))?;
        }
        Ok(())
    }
}
