//! Answers what a restore asks for: a thread that reads pages of the image, those that somebody waits for first.

use super::memory::RestoreSource;
use crate::memory::{Filler, PageSource, Urgency};
use crate::protocol::Page;
use outrigger_attach::{Mapping, PAGE_BYTES};
use std::collections::VecDeque;
use std::io;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Why pages could not be had; the last reason counts.
pub(super) type Failure = Arc<Mutex<Option<String>>>;

/// Which pages are in a memory, a byte for each, in a file that outlives the process.
pub(super) type Present = Arc<Mapping>;

pub(super) fn is_present(present: &Mapping, page: Page) -> bool {
    present.cells()[page as usize].load(Ordering::Acquire) != 0
}

#[derive(Debug, Default)]
struct Requests {
    touched: VecDeque<Page>,
    background: VecDeque<Page>,
    ended: bool,
}

#[derive(Debug, Default)]
struct Queue {
    requests: Mutex<Requests>,
    more: Condvar,
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Requests> {
        // Whoever panicked left whole queues.
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next page; none at the end.
    fn next(&self) -> Option<(Page, Urgency)> {
        let mut requests = self.lock();
        loop {
            if requests.ended {
                return None;
            }
            if let Some(page) = requests.touched.pop_front() {
                return Some((page, Urgency::Touched));
            }
            if let Some(page) = requests.background.pop_front() {
                return Some((page, Urgency::Background));
            }
            requests = match self.more.wait(requests) {
                Ok(requests) => requests,
                Err(error) => error.into_inner(),
            };
        }
    }
}

/// What a restore asks; the thread ends with it.
#[derive(Debug)]
pub(super) struct Restorer {
    queue: Arc<Queue>,
    present: Present,
}

impl Restorer {
    /// Starts the thread, which answers through `filler`.
    ///
    /// # Errors
    /// When there is no thread to be had.
    pub(super) fn start(
        source: Arc<dyn RestoreSource>,
        filler: Filler,
        present: &Present,
        failure: &Failure,
    ) -> io::Result<Self> {
        let restorer = Self {
            queue: Arc::default(),
            present: Arc::clone(present),
        };
        let (queue, present) = (Arc::clone(&restorer.queue), Arc::clone(present));
        let failure = Arc::clone(failure);
        let answer = move || {
            let mut bytes = [0; PAGE_BYTES];
            while let Some((page, urgency)) = queue.next() {
                if is_present(&present, page) {
                    continue;
                }
                if !source.has(page) {
                    // It is put in place when it arrives.
                    if urgency == Urgency::Touched {
                        source.want(page);
                    }
                    continue;
                }
                let filled = source
                    .read(page, &mut bytes)
                    .inspect_err(|_| filler.failed(page))
                    .and_then(|_| filler.answer(page, &bytes));
                if let Err(error) = filled {
                    let mut failure = failure.lock().unwrap_or_else(PoisonError::into_inner);
                    *failure = Some(format!("page {page}: {error}"));
                }
            }
        };
        let thread = std::thread::Builder::new().name("guard-restorer".to_owned());
        thread.spawn(answer)?;
        Ok(restorer)
    }
}

impl PageSource for Restorer {
    fn request(&mut self, page: Page, urgency: Urgency) {
        let mut requests = self.queue.lock();
        match urgency {
            Urgency::Touched => requests.touched.push_back(page),
            Urgency::Background => requests.background.push_back(page),
        }
        drop(requests);
        self.queue.more.notify_one();
    }

    fn filled(&mut self, page: Page) {
        self.present.cells()[page as usize].store(1, Ordering::Release);
    }
}

impl Drop for Restorer {
    fn drop(&mut self) {
        self.queue.lock().ended = true;
        self.queue.more.notify_one();
    }
}
