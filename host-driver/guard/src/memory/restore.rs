//! Restore on touch: pages come when they are touched, the rest at a fixed rate (HA6).
//!
//! ```text
//!             touched, or its turn              answered
//!   absent ------------------------> asked ---------------> here
//!     ^                              |  | failed, or too late, too often, and somebody waits
//!     +------ the same, and nobody --+  +------------------------------------------------> lost
//!             waits
//! ```
//! Promises: a page is filled once, never over anything that was written since; every wait for a page ends, with the page or with its
//! loss, within `attempts` times `answer_limit` of the touch; a page that is lost stays lost.
//!
//! Tried with random orders of answers, doubled ones and lost ones: `tests/memory_restore_model.rs`.

use crate::page_set::PageSet;
use crate::protocol::Page;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// The restore in the background begins so late: until then programs attach, and touch what they need first.
const HEAD_START: Duration = Duration::from_millis(5);
/// Pages are asked for in the background in portions of so long: who asks for each by itself is awake all the time, and in everybody's way.
const PORTION: Duration = Duration::from_millis(1);

/// Why a page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// Somebody waits for it.
    Touched,
    /// It is its turn.
    Background,
}

/// Where pages come from: an image at the target.
///
/// The answer comes later, through [`super::Filler`], or not at all. The same page may be asked for again.
pub trait PageSource: Send {
    /// Asks for a page. Must not wait.
    fn request(&mut self, page: Page, urgency: Urgency);

    /// A page is in the memory from now on, and nobody has touched it yet: whoever waits for it goes on when this returns. Must not wait.
    fn filled(&mut self, _page: Page) {}
}

/// How a restore goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreSettings {
    /// Pages per second that are asked for in the background.
    pub background_pages_per_s: u64,
    /// How many of those may be asked for and not here yet.
    pub background_window: usize,
    /// How long an answer may take.
    pub answer_limit: Duration,
    /// How often a page is asked for.
    pub attempts: u32,
}

impl Default for RestoreSettings {
    fn default() -> Self {
        Self {
            background_pages_per_s: 25_600,
            background_window: 256,
            answer_limit: Duration::from_secs(2),
            attempts: 5,
        }
    }
}

impl RestoreSettings {
    /// Whether they can be meant so.
    ///
    /// # Errors
    /// The field that cannot, and why.
    pub fn check(&self) -> Result<(), String> {
        let fields = [
            ("background_window", self.background_window == 0),
            ("answer_limit_ms", self.answer_limit.is_zero()),
            ("attempts", self.attempts == 0),
        ];
        match fields.into_iter().find(|(_, is_zero)| *is_zero) {
            Some((field, _)) => Err(format!("{field}: must not be 0")),
            None => Ok(()),
        }
    }
}

/// What a touch finds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Touched {
    /// The page is there; whoever waits may go on.
    Here,
    /// It was asked for.
    Wait,
    /// It will never come.
    Lost,
}

/// How far a restore is, in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RestoreProgress {
    /// All.
    pub pages: u64,
    /// There.
    pub here: u64,
    /// Given up.
    pub lost: u64,
    /// Pages that somebody waits for at the moment.
    pub awaited: u64,
    /// Pages that somebody has waited for so far.
    pub touched: u64,
}

impl RestoreProgress {
    /// Nothing is to come any more.
    pub fn is_complete(&self) -> bool {
        self.here + self.lost == self.pages
    }
}

/// A rule that a deliberately wrong variant leaves out, for tests that must notice it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreRule {
    /// A page that is here is not filled again.
    FillOnce,
    /// A page that somebody waits for comes within a bound, or is lost.
    Bound,
    /// A page that is lost is not filled.
    LostStaysLost,
    /// A request that somebody else's touch joins counts as touched.
    TouchJoins,
}

/// All rules.
pub const RESTORE_RULES: [RestoreRule; 4] = [
    RestoreRule::FillOnce,
    RestoreRule::Bound,
    RestoreRule::LostStaysLost,
    RestoreRule::TouchJoins,
];

#[derive(Debug)]
struct Asked {
    deadline: Instant,
    attempt: u32,
    urgency: Urgency,
}

/// A restore: what is here, what was asked for, what is lost.
#[derive(Debug)]
pub struct Restore {
    settings: RestoreSettings,
    pages: Page,
    here: PageSet,
    lost: PageSet,
    asked: BTreeMap<Page, Asked>,
    in_background: usize,
    touched: u64,
    /// Where the background goes on.
    next: Page,
    /// When it may ask for the next page.
    due: Instant,
    /// When pages were asked for in the background last.
    looked: Instant,
    broken: Option<RestoreRule>,
}

impl Restore {
    /// Of pages `0..pages`, of which those that `here` says are there already.
    pub fn new(
        settings: RestoreSettings,
        pages: Page,
        here: impl Iterator<Item = Page>,
        now: Instant,
    ) -> Self {
        let mut restore = Self {
            settings,
            pages,
            here: PageSet::new(pages.into()),
            lost: PageSet::new(pages.into()),
            asked: BTreeMap::new(),
            in_background: 0,
            touched: 0,
            next: 0,
            due: now + HEAD_START,
            looked: now,
            broken: None,
        };
        for page in here.filter(|page| *page < pages) {
            restore.here.insert(page);
        }
        restore
    }

    /// A wrong variant, for tests that must notice it.
    #[must_use]
    pub fn without(mut self, rule: Option<RestoreRule>) -> Self {
        self.broken = rule;
        self
    }

    /// How far it is.
    pub fn progress(&self) -> RestoreProgress {
        RestoreProgress {
            pages: self.pages.into(),
            here: self.here.count(),
            lost: self.lost.count(),
            awaited: (self.asked.len() - self.in_background) as u64,
            touched: self.touched,
        }
    }

    /// How many pages it is of.
    pub fn pages(&self) -> Page {
        self.pages
    }

    /// Whether a page is there.
    pub fn is_here(&self, page: Page) -> bool {
        self.here.contains(page)
    }

    /// Whether a page will never come.
    pub fn is_lost(&self, page: Page) -> bool {
        self.lost.contains(page)
    }

    /// Somebody touches a page, and waits.
    pub fn touch(&mut self, page: Page, now: Instant, source: &mut dyn PageSource) -> Touched {
        if self.here.contains(page) {
            return Touched::Here;
        }
        if self.lost.contains(page) {
            return Touched::Lost;
        }
        let joins = self.broken != Some(RestoreRule::TouchJoins);
        match self.asked.get_mut(&page) {
            None => self.ask(page, Urgency::Touched, now, source),
            Some(asked) if asked.urgency == Urgency::Background && joins => {
                // Asked again, ahead of the others; its time begins now.
                self.in_background -= 1;
                self.ask(page, Urgency::Touched, now, source);
            }
            Some(_) => {}
        }
        Touched::Wait
    }

    fn ask(&mut self, page: Page, urgency: Urgency, now: Instant, source: &mut dyn PageSource) {
        let asked = Asked {
            deadline: now + self.settings.answer_limit,
            attempt: 1,
            urgency,
        };
        self.asked.insert(page, asked);
        match urgency {
            Urgency::Touched => self.touched += 1,
            Urgency::Background => self.in_background += 1,
        }
        source.request(page, urgency);
    }

    /// An answer came: whether the page is to be filled with it. If so, it is here from now on.
    pub fn answered(&mut self, page: Page) -> bool {
        if page >= self.pages {
            return false;
        }
        let known = (self.here.contains(page) && self.broken != Some(RestoreRule::FillOnce))
            || (self.lost.contains(page) && self.broken != Some(RestoreRule::LostStaysLost));
        if known {
            return false;
        }
        self.forget(page);
        self.here.insert(page);
        self.lost.remove(page);
        true
    }

    /// Half of what may be asked for in the background has come: it is time to ask for more.
    pub fn wants_more(&self) -> bool {
        self.in_background == self.settings.background_window / 2
    }

    fn forget(&mut self, page: Page) {
        if let Some(asked) = self.asked.remove(&page) {
            self.in_background -= usize::from(asked.urgency == Urgency::Background);
        }
    }

    /// The source cannot answer, or answered wrongly: as if the answer were late.
    pub fn failed(&mut self, page: Page, now: Instant) {
        if let Some(asked) = self.asked.get_mut(&page) {
            asked.deadline = now;
        }
    }

    /// Asks again for what is late, and for what is next. Says which pages are lost.
    pub fn tick(&mut self, now: Instant, source: &mut dyn PageSource, mut lost: impl FnMut(Page)) {
        let bound = self.broken != Some(RestoreRule::Bound);
        let attempts = self.settings.attempts;
        let mut from = 0;
        while let Some((page, asked)) = self.asked.range_mut(from..).next() {
            let page = *page;
            from = page + 1;
            if asked.deadline > now {
                continue;
            }
            if asked.attempt < attempts || !bound {
                asked.attempt += 1;
                asked.deadline = now + self.settings.answer_limit;
                source.request(page, asked.urgency);
            } else if asked.urgency == Urgency::Touched {
                self.forget(page);
                self.lost.insert(page);
                lost(page);
            } else {
                // Nobody waits: its turn comes again.
                self.forget(page);
            }
        }
        self.background(now, source);
    }

    fn background(&mut self, now: Instant, source: &mut dyn PageSource) {
        let rate = self.settings.background_pages_per_s;
        if rate == 0 {
            return;
        }
        let between = Duration::from_secs(1) / u32::try_from(rate).unwrap_or(u32::MAX);
        self.looked = now;
        // What was not used within a tenth of a second is forgone: the rate is a promise to the network too.
        let earliest = now.checked_sub(Duration::from_millis(100)).unwrap_or(now);
        self.due = self.due.max(earliest);
        while self.due <= now && self.in_background < self.settings.background_window {
            let Some(page) = self.next_absent() else {
                return;
            };
            self.next = page + 1;
            self.due += between.max(Duration::from_nanos(1));
            self.ask(page, Urgency::Background, now, source);
        }
    }

    /// The next page that is neither here nor lost nor asked for, around the end.
    fn next_absent(&self) -> Option<Page> {
        if self.progress().is_complete() {
            return None;
        }
        let is_absent = |page: &Page| {
            !self.here.contains(*page)
                && !self.lost.contains(*page)
                && !self.asked.contains_key(page)
        };
        let next = self.next.min(self.pages);
        (next..self.pages).chain(0..next).find(is_absent)
    }

    /// How long until there is something to do, if nothing comes before.
    pub fn next_due(&self, now: Instant) -> Option<Duration> {
        let late = self.asked.values().map(|asked| asked.deadline).min();
        let may_ask = self.settings.background_pages_per_s > 0
            && self.in_background < self.settings.background_window
            && self.asked.len() as u64 + self.here.count() + self.lost.count()
                < u64::from(self.pages);
        let next = may_ask.then_some(self.due.max(self.looked + PORTION));
        let due = late.into_iter().chain(next).min()?;
        Some(due.saturating_duration_since(now))
    }
}
