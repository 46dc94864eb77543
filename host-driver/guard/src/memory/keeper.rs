//! The thread that answers page faults, reads the kernel's notes in time, and drives a restore.

use super::alarm::{Alarm, Alarms};
use super::foreign;
use super::freezer::Freezer;
use super::mappings::{Attachment, Programs};
use super::pace::Pace;
use super::region::Region;
use super::restore::{PageSource, Restore, Touched};
use super::tracker::{Fault, Mappings, Switched, Tracker};
use super::userfault::OwnMapping;
use crate::protocol::Page;
use outrigger_attach::handshake::{self, Frame, Kind};
use outrigger_attach::userfault::{EVENT_BYTES, Event, Writes};
use outrigger_attach::{Held, PAGE_BYTES};
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::io::Errno;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Faults that are read at once.
const EVENTS: usize = 64;
/// The keeper looks at least so often, whatever is under way.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);
/// A switch that does not come about is tried again after this at the latest.
const LONGEST_DWELL: Duration = Duration::from_secs(60);
/// The least nice.
const HIGHEST_PRIORITY: i32 = -20;
/// Writers that are held for longer are an alarm.
const HELD_LIMIT: Duration = Duration::from_secs(5);

/// A restore and where its pages come from.
pub(super) struct Restoring {
    pub(super) restore: Restore,
    pub(super) source: Box<dyn PageSource>,
}

/// Why nobody attaches.
pub(super) const STANDING: &str = "the memory is being saved, or another host owns it";

/// What the threads share.
pub(super) struct State {
    pub(super) tracker: Tracker<Programs>,
    pub(super) restoring: Option<Restoring>,
    pub(super) alarms: Alarms,
    /// The daemon has stopped the programs, or lets none run yet: nothing is switched, and nobody attaches.
    pub(super) standing: bool,
    /// Mappings that nobody registered, as they were looked for last.
    pub(super) foreign: Vec<Alarm>,
    pub(super) pace: Pace,
    next_scan: Instant,
    /// The budget may have been cut since the keeper decided last.
    cut: bool,
    switched: Instant,
    /// Least time from a switch to the next one away from waiting: longer after each that did not come about.
    dwell: Duration,
    held: bool,
    next_mapping: u64,
    /// Counts the changes of the attachments.
    changes: u64,
}

/// The state, and how to wake the keeper.
pub(super) struct Shared {
    state: Mutex<State>,
    pub(super) regions: Arc<[Region]>,
    pub(super) freezer: Arc<Freezer>,
    /// For each region that is filled as it is touched: the guard's own mapping, through which that is done. It is never touched.
    fillers: Vec<Option<OwnMapping>>,
    wake: OwnedFd,
    /// Wakes the listener: those that wait may attach now.
    pub(super) admit: OwnedFd,
    /// Programs that wait until they may attach.
    pub(super) waiting_to_attach: AtomicUsize,
    /// Programs end with the guard.
    pub(super) bound: bool,
    /// Programs hold their replies to the outside.
    pub(super) held: Held,
    stop: AtomicBool,
}

impl Shared {
    pub(super) fn new(
        state: State,
        regions: Arc<[Region]>,
        freezer: Arc<Freezer>,
        fillers: Vec<Option<OwnMapping>>,
        bound: bool,
    ) -> io::Result<Self> {
        use rustix::event::EventfdFlags;
        let event = || rustix::event::eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK);
        Ok(Self {
            state: Mutex::new(state),
            regions,
            freezer,
            fillers,
            wake: event()?,
            admit: event()?,
            waiting_to_attach: AtomicUsize::new(0),
            bound,
            held: Held::new()?,
            stop: AtomicBool::new(false),
        })
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // A thread that panicked with the lock left counts that are each right by themselves.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The keeper looks again.
    pub(super) fn wake(&self) {
        // Full means that it has not looked at the last one yet.
        let _ = rustix::io::write(&self.wake, &1_u64.to_ne_bytes());
    }

    /// The listener looks again at who waits.
    pub(super) fn admit(&self) {
        // As above.
        let _ = rustix::io::write(&self.admit, &1_u64.to_ne_bytes());
    }

    pub(super) fn end(&self) {
        self.stop.store(true, Ordering::Release);
        self.wake();
        self.admit();
    }

    pub(super) fn ends(&self) -> bool {
        self.stop.load(Ordering::Acquire)
    }

    /// A region that is not filled as it is touched.
    pub(super) fn whole_region(&self) -> Option<&Region> {
        let mut all = self.regions.iter().zip(&self.fillers);
        all.find(|(_, filler)| filler.is_none())
            .map(|(region, _)| region)
    }

    /// Fills a page with an answer, unless it is here already. Whether it was filled.
    pub(super) fn fill(&self, page: Page, contents: &[u8; PAGE_BYTES]) -> io::Result<bool> {
        let mut state = self.lock();
        let Some(restoring) = &mut state.restoring else {
            return Ok(false);
        };
        let mut places = self.regions.iter().zip(&self.fillers);
        let place = places.find(|(region, _)| region.pages().contains(&page));
        let Some((region, Some(filler))) = place else {
            return Err(io::ErrorKind::NotFound.into());
        };
        let restore = &mut restoring.restore;
        if restore.is_here(page) || restore.is_lost(page) {
            return Ok(false);
        }
        let (address, _) = region.place(filler.mapping.address(), &(page..page + 1));
        match filler.userfault.fill(address, contents) {
            // Something is there that the restore does not know of: whoever wrote it was later.
            Ok(()) | Err(Errno::EXIST) => {}
            Err(error) => {
                restore.failed(page, Instant::now());
                return Err(error.into());
            }
        }
        let filled = restore.answered(page);
        if filled {
            restoring.source.filled(page);
        }
        let wants_more = filled && restore.wants_more();
        state.tracker.mappings().wake(page..page + 1)?;
        drop(state);
        if wants_more {
            self.wake();
        }
        Ok(filled)
    }
}

impl State {
    pub(super) fn new(tracker: Tracker<Programs>, pace: Pace, standing: bool) -> Self {
        let now = Instant::now();
        Self {
            tracker,
            restoring: None,
            alarms: Alarms::new(),
            standing,
            foreign: Vec::new(),
            pace,
            next_scan: now,
            cut: false,
            switched: now.checked_sub(pace.dwell).unwrap_or(now),
            dwell: pace.dwell,
            held: false,
            next_mapping: 1,
            changes: 0,
        }
    }

    fn check<T>(&mut self, what: &'static str, result: io::Result<T>) {
        if let Err(error) = result {
            let error = error.to_string();
            self.alarms.raise(Alarm::Kernel { what, error });
        }
    }

    /// A number for an attachment.
    pub(super) fn number(&mut self) -> u64 {
        self.next_mapping += 1;
        self.next_mapping
    }

    /// One more attachment.
    pub(super) fn add(&mut self, attachment: Attachment, regions: &[Region]) -> io::Result<()> {
        if self.standing {
            return Err(io::Error::other(STANDING));
        }
        if attachment.noting.is_none() && self.tracker.writes() == Writes::Note {
            self.switch(Writes::Wait, Instant::now());
        }
        let pid = attachment.member.pid().as_raw_nonzero().get();
        let suspect = attachment.used.then(|| regions[attachment.region].pages());
        self.tracker.mappings_mut().add(attachment)?;
        self.changes += 1;
        if let Some(pages) = suspect {
            // Whatever it wrote until it was protected just now, nobody saw.
            self.tracker.suspect(pages.clone());
            self.alarms.raise(Alarm::CameBack {
                pid,
                suspect_pages: u64::from(pages.end - pages.start),
            });
        }
        Ok(())
    }

    pub(super) fn remove(&mut self, attachment: &Attachment) {
        self.tracker.gone(attachment.mapping);
        self.tracker.mappings_mut().remove(attachment.mapping);
        self.changes += 1;
    }

    /// The program said something, or closed the connection, or ended.
    fn hear(&mut self, attachment: &Attachment, regions: &[Region]) {
        if attachment.silent.load(Ordering::Relaxed) {
            return self.ended(attachment, regions);
        }
        let heard = handshake::receive(&attachment.stream, Duration::ZERO);
        if heard.is_ok_and(|(frame, _)| frame.kind == Kind::Detach) {
            let scanned = self.tracker.scan();
            self.check("last scan of a program", scanned);
            self.remove(attachment);
            // One that does not wait for it has its reasons.
            let detached = Frame::bare(Kind::Detached);
            let _ = handshake::send(&attachment.stream, &detached, &[], Duration::ZERO);
            return;
        }
        // It ended, or became another program; or it closed what it did not know, and still has the memory.
        let region = &regions[attachment.region];
        if foreign::has(region, attachment.member.pid(), attachment.address).unwrap_or(false) {
            attachment.silent.store(true, Ordering::Relaxed);
            self.changes += 1;
        } else {
            self.ended(attachment, regions);
        }
    }

    fn ended(&mut self, attachment: &Attachment, regions: &[Region]) {
        if self.tracker.writes() == Writes::Note {
            let pages = regions[attachment.region].pages();
            self.tracker.suspect(pages.clone());
            self.alarms.raise(Alarm::EndedUnseen {
                pid: attachment.member.pid().as_raw_nonzero().get(),
                suspect_pages: u64::from(pages.end - pages.start),
            });
        }
        self.remove(attachment);
    }

    fn event(&mut self, attachment: &Attachment, event: Event, now: Instant) {
        let Some(fault) = self.tracker.mappings().fault(attachment, event) else {
            return;
        };
        match event {
            Event::Write { .. } => {
                let released = self.tracker.fault(fault, now);
                self.check("release of a writer", released);
            }
            Event::Missing { .. } => self.missing(attachment, fault, now),
        }
    }

    fn missing(&mut self, attachment: &Attachment, fault: Fault, now: Instant) {
        let page = fault.pages.start;
        if let Some(Restoring { restore, source }) = &mut self.restoring {
            match restore.touch(page, now, &mut **source) {
                Touched::Wait => {}
                Touched::Here => {
                    let woken = self.tracker.mappings().wake(fault.pages);
                    self.check("release of a reader", woken);
                }
                Touched::Lost => self.tracker.mappings().poison(fault.pages),
            }
            return;
        }
        // All of it was there: the program gave it back. It is as if it had written zeros.
        self.tracker.suspect(fault.pages.clone());
        self.alarms.raise(Alarm::PageDiscarded { page });
        let programs = self.tracker.mappings();
        match programs.fill_zeros(attachment, &fault.pages) {
            Ok(()) => {
                let woken = programs.wake(fault.pages);
                self.check("release of a reader", woken);
            }
            Err(_) => programs.poison(fault.pages),
        }
    }

    /// Switches, and says so where it did not go as it should.
    pub(super) fn switch(&mut self, to: Writes, now: Instant) {
        let limit = self.pace.switch_limit;
        self.switched = now;
        match self.tracker.switch(to, now + limit) {
            Ok(Switched::Precisely) => self.dwell = self.pace.dwell,
            // They were stopped for nothing.
            Ok(Switched::NotYet) => self.dwell = (self.dwell * 2).min(LONGEST_DWELL),
            Ok(Switched::AllSuspect) => self.alarms.raise(Alarm::NotStill {
                limit_ms: u64::try_from(limit.as_millis()).unwrap_or(u64::MAX),
            }),
            Err(error) => self.check::<()>("switch", Err(error)),
        }
        self.next_scan = now;
    }

    fn lasts(&self) -> super::pace::Lasts {
        let tracker = &self.tracker;
        let clean = u64::from(tracker.pages()) - tracker.dirty();
        let budget = tracker.throttle().budget_pages();
        self.pace.lasts(budget, tracker.unsaved(), clean)
    }

    /// Takes the kernel's notes; whether the budget has turned out to be exceeded.
    pub(super) fn scan(&mut self) -> io::Result<bool> {
        let budget_pages = self.tracker.throttle().budget_pages();
        let reckoned = !self.cut && self.tracker.unsaved() <= budget_pages;
        self.tracker.scan()?;
        let unsaved_pages = self.tracker.unsaved();
        let exceeded = unsaved_pages > budget_pages;
        if reckoned && exceeded {
            self.alarms.raise(Alarm::Overrun {
                unsaved_pages,
                budget_pages,
            });
        }
        Ok(exceeded)
    }

    /// The keeper decides anew, as soon as it is woken.
    pub(super) fn hurry(&mut self) {
        self.next_scan = Instant::now();
    }

    fn look_at_pace(&mut self, now: Instant) {
        if self.standing {
            return;
        }
        match self.tracker.writes() {
            Writes::Wait => {
                let may = self.pace.notes
                    && self.restoring.is_none()
                    && now.saturating_duration_since(self.switched) >= self.dwell
                    && self.tracker.mappings().can_note()
                    && self.tracker.waiting().0 == 0
                    && self.pace.may_note(self.lasts());
                if may {
                    self.switch(Writes::Note, now);
                }
            }
            Writes::Note if now >= self.next_scan => {
                let scanned = self.scan();
                self.check("scan", scanned);
                match self.pace.next_scan(self.lasts()) {
                    Some(pause) => self.next_scan = now + pause,
                    None => self.switch(Writes::Wait, now),
                }
                self.cut = false;
            }
            Writes::Note => {}
        }
    }

    /// The budget is another one.
    pub(super) fn budget_changed(&mut self) {
        self.cut = true;
        self.hurry();
    }

    fn tick(&mut self, now: Instant) {
        let released = self.tracker.tick(now);
        self.check("release of a writer", released);
        if let Some(Restoring { restore, source }) = &mut self.restoring {
            let (programs, alarms) = (self.tracker.mappings(), &mut self.alarms);
            restore.tick(now, &mut **source, |page| {
                programs.poison(programs.together(page));
                alarms.raise(Alarm::PageLost { page });
            });
        }
        self.look_at_pace(now);
        let (writers, since) = self.tracker.waiting();
        let waited = since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let held = waited >= HELD_LIMIT;
        if held && !self.held {
            let since_ms = u64::try_from(waited.as_millis()).unwrap_or(u64::MAX);
            self.alarms.raise(Alarm::WritersHeld { writers, since_ms });
        }
        self.held = held;
    }

    /// How long there is nothing to do unless something comes.
    fn pause(&self, now: Instant) -> Duration {
        let mut pause = LONGEST_PAUSE;
        if let Some(due) = self.tracker.next_due(now) {
            pause = pause.min(due);
        }
        if let Some(due) = self
            .restoring
            .as_ref()
            .and_then(|it| it.restore.next_due(now))
        {
            pause = pause.min(due);
        }
        if self.tracker.writes() == Writes::Note && !self.standing {
            pause = pause.min(self.next_scan.saturating_duration_since(now));
        }
        pause
    }
}

/// Runs until the memory is dropped.
pub(super) fn keep(shared: &Shared) {
    // Programs wait for it. Without the right to that it is a thread like others.
    let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), HIGHEST_PRIORITY);
    let mut room = [[0; EVENT_BYTES]; EVENTS];
    while !shared.ends() {
        let (attachments, changes) = {
            let state = shared.lock();
            (
                state.tracker.mappings().attachments().to_vec(),
                state.changes,
            )
        };
        let mut files = vec![PollFd::new(&shared.wake, PollFlags::IN)];
        for attachment in &attachments {
            // Where the kernel takes no notes, the same file twice: places stay regular.
            let noting = attachment.noting.as_ref().unwrap_or(&attachment.waiting);
            let end = if attachment.silent.load(Ordering::Relaxed) {
                attachment.member.handle()
            } else {
                attachment.stream.as_fd()
            };
            for file in [attachment.waiting.as_fd(), noting.as_fd(), end] {
                files.push(PollFd::from_borrowed_fd(file, PollFlags::IN));
            }
        }
        while !shared.ends() {
            let pause = shared.lock().pause(Instant::now());
            // A pause is short enough for any clock.
            let limit = Timespec::try_from(pause).unwrap_or_default();
            match rustix::event::poll(&mut files, Some(&limit)) {
                Ok(_) | Err(Errno::INTR) => {}
                // Too little memory for the moment: try again, but not at once.
                Err(_) => std::thread::sleep(Duration::from_millis(1)),
            }
            let mut state = shared.lock();
            let now = Instant::now();
            let (wake, of_attachments) = files.split_at(1);
            if !wake[0].revents().is_empty() {
                // It counts nothing that anybody needs.
                let _ = rustix::io::read(&shared.wake, &mut [0; 8]);
            }
            for (attachment, files) in attachments.iter().zip(of_attachments.chunks(3)) {
                if !files[0].revents().is_empty() || !files[1].revents().is_empty() {
                    for userfault in [Some(&attachment.waiting), attachment.noting.as_ref()] {
                        let Some(userfault) = userfault else { continue };
                        let events = userfault
                            .events(&mut room, |event| state.event(attachment, event, now));
                        // One whose program is gone says so; the socket says it too.
                        let _ = events;
                    }
                }
                if !files[2].revents().is_empty() && is_attached(&state, attachment) {
                    state.hear(attachment, &shared.regions);
                }
            }
            state.tick(now);
            if state.changes != changes {
                break;
            }
        }
    }
}

fn is_attached(state: &State, attachment: &Attachment) -> bool {
    let all = state.tracker.mappings().attachments();
    all.iter().any(|other| other.mapping == attachment.mapping)
}
