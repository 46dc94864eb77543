//! The engine of machines: an unmodified virtual machine under QEMU, driven by QMP, copied by QEMU's own migration (FT1, FT3).
//!
//! ```text
//!   stop --> migrate --unix socket--> sender ==TLS==> receiver --unix socket--> QEMU -S -incoming
//!                                     counts, hashes  counts, hashes            --whole--> cont
//! ```
//! With a pre-copy the first two change places: `migrate` is while all is well, and stays open; after `stop` only the remainder goes, by
//! `migrate-continue`.
//!
//! Promises: a machine runs only where the guard lets it ([`Gate`]), and is killed by the kernel with this process; a copy counts when QEMU gave
//! and took all of it and both supervisors reckon the same; it begins on `cont` alone.

use super::News;
use super::configuration::Configuration;
use super::copies::Copies;
use super::gate::Gate;
use super::qemu::{Purpose, Qemu};
use super::qmp::{QmpError, QmpEvent};
use super::record_page;
use super::sender::{self, Sending};
use crate::class::{Class, Kind};
use crate::engine::{CopyStatus, Engine, Event, Standing};
use crate::precopy::{self, Pace, Precopy, PrecopyStatus, Progress, Way};
use crate::protocol::{Entry, Input, Record, State};
use anyhow::{Context, bail};
use nix::sys::signal::Signal;
use outrigger_guard::link::{Identity, PAGE_BYTES};
use serde_json::{Value, json};
use std::io;
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

/// A machine whose copy failed is copied again after so long, where what it is to leave for is still there.
const AGAIN: Duration = Duration::from_secs(5);
/// QEMU's migration is looked at so often while it ends.
const LOOK: Duration = Duration::from_millis(5);
/// A pre-copy's pace is looked at so often.
const PACE: Duration = Duration::from_millis(100);

/// What an engine of machines is made of.
pub(super) struct Parts {
    pub(super) configuration: Configuration,
    /// How it is copied in advance, if it is.
    pub(super) precopy: Option<precopy::Settings>,
    pub(super) name: String,
    pub(super) identity: Identity,
    /// Where the guard's memory is read and written.
    pub(super) memory: PathBuf,
    pub(super) gate: Arc<Gate>,
    pub(super) news: (mpsc::Sender<News>, mpsc::Receiver<News>),
    /// The heartbeat's deadline, and the longest start.
    pub(super) heartbeat: Duration,
    pub(super) begin: Duration,
    /// Distance of looks at it.
    pub(super) look: Duration,
}

/// The machine that runs on this host.
struct Live {
    qemu: Qemu,
    /// It boots, and its processors are still to begin.
    is_to_run: bool,
    /// The guest switched itself off.
    is_off: bool,
    /// A disk of this host failed it, and it stands still since.
    disk: Option<String>,
    /// It is the machine since.
    since: Instant,
    /// QEMU cannot be driven any more since.
    cut: Option<Instant>,
    /// QEMU waits to be told to switch over.
    waits: bool,
    /// Something else than a copy stopped it.
    stands: bool,
}

/// A copy in advance.
struct Advance {
    precopy: Precopy,
    pace: Option<Pace>,
    looked: Option<Instant>,
    /// Why the last one broke off.
    why: Option<String>,
    /// What QEMU refused of its pace last, as long as it does.
    refused: Option<String>,
    /// This QEMU does not keep one open.
    is_unable: bool,
}

/// The engine.
pub(super) struct MachineEngine {
    parts: Parts,
    live: Option<Live>,
    copies: Copies,
    advance: Option<Advance>,
    started: Instant,
    /// Copies that were begun, pre-copies among them.
    streams: u64,
    sending: Option<Sending>,
    /// What the copy that is under way sent, and whether QEMU says that it gave all.
    sent: (Option<Record>, bool),
    copied: Option<CopyStatus>,
    /// What is to be noted in the memory, or taken out of it.
    to_note: Option<Option<Record>>,
    /// AC was there at the last look.
    power: bool,
    /// AC was lost while the machine ran here, and is not back.
    leaves: bool,
    /// When it was to leave last for what is still there.
    left: Option<Instant>,
}

impl MachineEngine {
    pub(super) fn new(parts: Parts) -> Self {
        Self {
            copies: Copies::new(parts.begin),
            advance: parts.precopy.map(|settings| Advance {
                precopy: Precopy::new(settings),
                pace: None,
                looked: None,
                why: None,
                refused: None,
                is_unable: false,
            }),
            started: Instant::now(),
            streams: 0,
            parts,
            live: None,
            sending: None,
            sent: (None, false),
            copied: None,
            to_note: None,
            power: true,
            leaves: false,
            left: None,
        }
    }

    fn look_at_live(&mut self, standing: &Standing, events: &mut Vec<Event>) {
        let Some(live) = &mut self.live else {
            return;
        };
        let happened = live.qemu.events();
        let ended = live.qemu.child.ended();
        // What it said last says why it ended.
        for event in happened.as_deref().unwrap_or_default() {
            live.heard(event, &mut self.sent.1, events);
        }
        if let Some(how) = ended {
            let how = match live.is_off {
                true => "the guest switched itself off".to_owned(),
                false => format!("QEMU: {how}"),
            };
            self.parts.gate.retire();
            self.live = None;
            return events.push(Event::Failed(Class::Crash, how));
        }
        if !standing.owns {
            // Who stands still for the guard cannot answer.
            return live.qemu.excuse();
        }
        if live.is_to_run {
            return look_at_boot(live, self.parts.begin, events);
        }
        let silent = match happened.map(drop).and_then(|()| live.qemu.silent_for()) {
            Ok(silent) => silent,
            // Most likely it has ended, and is about to be found so.
            Err(_) => live.cut.get_or_insert_with(Instant::now).elapsed(),
        };
        if silent > self.parts.heartbeat && matches!(standing.state, State::Running(..)) {
            live.qemu.excuse();
            live.cut = None;
            let what = format!("no answer of QEMU for {} ms", silent.as_millis());
            events.push(Event::Failed(Class::Hang, what));
        }
    }

    /// What it is to leave this host for, as long as that is there.
    fn look_at_host(&mut self, standing: &Standing, events: &mut Vec<Event>) {
        let runs = matches!(standing.state, State::Running(..));
        if self.power && !standing.power && self.live.is_some() {
            self.leaves = true;
            self.left = None;
        }
        self.power = standing.power;
        self.leaves &= !standing.power && self.live.is_some();
        let disk = self.live.as_ref().and_then(|live| live.disk.as_deref());
        let why = match (self.leaves, disk) {
            (true, _) => (Class::AcLoss, "the guard says that AC is lost".to_owned()),
            (false, Some(disk)) => (Class::Hardware, disk.to_owned()),
            (false, None) => return,
        };
        if runs && self.left.is_none_or(|left| left.elapsed() >= AGAIN) {
            self.left = Some(Instant::now());
            events.push(Event::Failed(why.0, why.1));
        }
    }

    fn look_at_note(&mut self, standing: &Standing, events: &mut Vec<Event>) {
        let waits = matches!(standing.state, State::Noting | State::Forgetting);
        let Some(record) = self.to_note.filter(|_| waits) else {
            self.to_note = None;
            return;
        };
        // A memory that stands still is tried again at the next look.
        if record_page::write(
            &self.parts.memory,
            record,
            self.parts.configuration.answer(),
        )
        .is_ok()
        {
            self.to_note = None;
            events.push(Event::Input(Input::Noted));
        }
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    /// A pre-copy is begun when one is due, goes on at its pace, and is told to switch over when it was asked for.
    fn look_at_precopy(&mut self, standing: &Standing, events: &mut Vec<Event>) {
        let now = self.now_ms();
        let (Some(advance), Some(live)) = (&mut self.advance, &mut self.live) else {
            return;
        };
        let runs = matches!(standing.state, State::Running(..));
        let Some(sending) = &self.sending else {
            let may = runs && standing.owns && standing.peer && standing.power;
            let may = may && !live.is_to_run && live.disk.is_none() && !advance.is_unable;
            if may
                && advance.precopy.is_due(now)
                && let Err(error) = self.open()
            {
                self.precopy_failed(&format!("{error:#}"), events);
            }
            return;
        };
        let (number, is_asked_for) = (sending.number, sending.copy.is_some());
        let said = live.qemu.said_of_copy();
        if is_asked_for && live.waits {
            live.waits = false;
            let state = json!({ "state": "pre-switchover" });
            if let Err(error) = live.qemu.execute("migrate-continue", state) {
                self.break_off(number, &error.to_string(), events);
            }
        } else if runs && !is_asked_for && live.waits && !live.stands {
            advance.is_unable = true;
            let why = "QEMU does not keep it open: it is not tried again";
            self.break_off(number, why, events);
            events.extend(self.go_on());
        } else if !is_asked_for
            && let Some(said) = said.filter(|said| said["status"] == "active")
            && advance.looked.is_none_or(|at| at.elapsed() >= PACE)
        {
            advance.looked = Some(Instant::now());
            if let Some(took) = live.qemu.took_pace() {
                let refused = took.err().map(|error| error.to_string());
                if let Some(why) = &refused {
                    // It is told again at each look, and that is said once.
                    advance.pace = None;
                    if advance.refused != refused {
                        let what = format!("ALARM the pace of the pre-copy is refused: {why}");
                        events.push(Event::Said(what));
                    }
                }
                advance.refused = refused;
            }
            let progress = progress(sending.sent_bytes(), &said);
            let pace = advance.precopy.look(now, progress);
            if pace != advance.pace
                && let Some(next) = pace
            {
                advance.pace = pace;
                // A connection that is gone shows itself.
                let _ = live.qemu.pace(next);
            }
        }
    }

    /// Begins a copy that stays open.
    fn open(&mut self) -> anyhow::Result<()> {
        let now = self.now_ms();
        let number = self.streams + 1;
        if let Some(advance) = &mut self.advance {
            advance.precopy.begun(number, now);
            (advance.pace, advance.looked) = (None, None);
            advance.refused = None;
        }
        self.send(None)
    }

    fn precopy_failed(&mut self, why: &str, events: &mut Vec<Event>) {
        let now = self.now_ms();
        if let Some(advance) = &mut self.advance {
            advance.precopy.broke_off(now);
            if advance.why.as_deref() != Some(why) {
                events.push(Event::Said(format!("the pre-copy broke off: {why}")));
            }
            advance.why = Some(why.to_owned());
        }
    }

    /// Nothing is sent any more.
    fn close(&mut self) {
        self.sending = None;
        if let Some(advance) = &mut self.advance {
            advance.precopy.close();
        }
    }

    /// Begins to send: a copy of this number, or one that stays open.
    fn send(&mut self, copy: Option<u64>) -> anyhow::Result<()> {
        self.sending = None;
        self.sent = (None, false);
        self.streams += 1;
        let configuration = &self.parts.configuration;
        let live = self.live.as_mut().context("there is no machine")?;
        Self::settle(live, configuration.answer())?;
        if copy.is_some() && live.qemu.state()? == "postmigrate" {
            // QEMU sends itself once only, unless it ran in between. It is still the machine, and no copy of it counts.
            live.qemu.run()?;
            live.qemu.stop()?;
        }
        live.qemu.stay_open(copy.is_none())?;
        // Of the copy before, and of running in between.
        for event in live.qemu.events()? {
            if event.name != "MIGRATION" {
                live.heard(&event, &mut false, &mut Vec::new());
            }
        }
        live.waits = false;
        let socket = configuration.folder.join("outgoing");
        match std::fs::remove_file(&socket) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        let plan = sender::Plan {
            number: self.streams,
            stays_open: copy.is_none(),
            name: self.parts.name.clone(),
            identity: self.parts.identity.clone(),
            address: configuration.connect.clone(),
            source: UnixListener::bind(&socket).context(socket.display().to_string())?,
            process: live.qemu.child.process(),
            limit: configuration.copy(),
            silence: configuration.silence(),
        };
        self.sending = Some(sender::begin(plan, copy, self.parts.news.0.clone()));
        Ok(())
    }

    fn hear(&mut self, news: News, stands_by: bool, events: &mut Vec<Event>) {
        let current = self.sending.as_ref().map(|sending| sending.number);
        match news {
            News::Ready(number) if current == Some(number) => {
                if let Err(error) = self.migrate() {
                    self.break_off(number, &error.to_string(), events);
                }
            }
            News::Sent(number, record) if current == Some(number) => self.sent.0 = Some(record),
            News::Acknowledged(number, record) if current == Some(number) => {
                let Some(copy) = self.sending.as_ref().and_then(|sending| sending.copy) else {
                    return self.break_off(number, "it ended before it was asked for", events);
                };
                self.tell_progress(true);
                if let Some(copied) = &self.copied {
                    let (bytes, ms) = (copied.sent_bytes, copied.milliseconds);
                    let before = match copied.before_bytes {
                        0 => String::new(),
                        before => format!(", and {before} bytes before"),
                    };
                    let what =
                        format!("copy {copy}: {bytes} bytes acknowledged after {ms} ms{before}");
                    events.push(Event::Said(what));
                }
                events.push(Event::Input(Input::Acknowledged(copy, record)));
            }
            News::CopyFailed(number, why) if current == Some(number) => {
                self.break_off(number, &why, events);
            }
            News::Ready(_) | News::Sent(..) | News::Acknowledged(..) | News::CopyFailed(..) => {}
            News::Stranger(who, why) => {
                events.push(Event::Said(format!(
                    "refused {who}, who offers a copy: {why}"
                )));
            }
            other => self.copies.hear(other, stands_by, events),
        }
    }

    /// The other host is ready: QEMU sends.
    fn migrate(&mut self) -> anyhow::Result<()> {
        let live = self.live.as_mut().context("there is no machine")?;
        let uri = format!(
            "unix:{}",
            self.parts.configuration.folder.join("outgoing").display()
        );
        live.qemu.execute("migrate", json!({ "uri": uri }))?;
        Ok(())
    }

    fn tell_progress(&mut self, is_acknowledged: bool) {
        if let Some(progress) = self.sending.as_ref().and_then(copy_status) {
            self.copied = Some(CopyStatus {
                is_acknowledged,
                ..progress
            });
        }
    }

    /// What is sent in this stream breaks off.
    fn break_off(&mut self, number: u64, why: &str, events: &mut Vec<Event>) {
        self.tell_progress(false);
        let copy = self.sending.take().and_then(|sending| sending.copy);
        let Some(copy) = copy else {
            return self.precopy_failed(&format!("{why} (stream {number})"), events);
        };
        events.push(Event::Said(format!("copy {copy} failed: {why}")));
        events.push(Event::Input(Input::CopyFailed(copy)));
    }

    /// What QEMU sends ends, and it can send or run again. A copy that is not whole must have been broken off before.
    fn settle(live: &mut Live, limit: Duration) -> anyhow::Result<()> {
        let end = Instant::now() + limit;
        // Refused when there is nothing to cancel.
        let _ = live.qemu.execute("migrate_cancel", json!({}));
        loop {
            let migration = live.qemu.execute("query-migrate", json!({}))?;
            match migration["status"].as_str() {
                None | Some("none" | "completed" | "failed" | "cancelled") => return Ok(()),
                Some(status) if Instant::now() >= end => {
                    bail!("QEMU's migration is still {status} after {limit:?}")
                }
                Some(_) => std::thread::sleep(LOOK),
            }
        }
    }

    /// Starts a machine from its disks.
    fn boot(&mut self) -> anyhow::Result<()> {
        let qemu = Qemu::start(&self.parts.configuration, Purpose::Boot)?;
        self.parts.gate.adopt(qemu.child.process())?;
        self.live = Some(Live::new(qemu, true));
        Ok(())
    }

    /// Lets the copy that came run on.
    fn begin(&mut self) -> anyhow::Result<()> {
        let qemu = self.copies.take().context("there is no whole copy")?;
        self.parts.gate.adopt(qemu.child.process())?;
        let live = self.live.insert(Live::new(qemu, true));
        match live.qemu.run() {
            Ok(()) => live.is_to_run = false,
            // The guard stopped it in between, or it is busy: it is told again.
            Err(QmpError::Late { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }
}

impl Live {
    fn new(qemu: Qemu, is_to_run: bool) -> Self {
        Self {
            qemu,
            is_to_run,
            is_off: false,
            disk: None,
            since: Instant::now(),
            cut: None,
            waits: false,
            stands: false,
        }
    }

    /// Something happened; `gave_all` is whether QEMU has sent all of itself.
    fn heard(&mut self, event: &QmpEvent, gave_all: &mut bool, events: &mut Vec<Event>) {
        let data = &event.data;
        match event.name.as_str() {
            "GUEST_PANICKED" => {
                self.stands = true;
                let what = "the guest's kernel panicked".to_owned();
                events.push(Event::Failed(Class::Crash, what));
            }
            "WATCHDOG" => {
                self.stands = true;
                let what = "the guest's watchdog was not fed".to_owned();
                events.push(Event::Failed(Class::Hang, what));
            }
            "BLOCK_IO_ERROR" if data["action"] == "stop" => {
                let device = data["device"].as_str().filter(|name| !name.is_empty());
                let name = device.or(data["node-name"].as_str()).unwrap_or("a disk");
                let reason = data["reason"].as_str().unwrap_or("no reason");
                self.disk = Some(format!("{name}: {reason}"));
                self.stands = true;
            }
            "RESUME" => (self.disk, self.stands) = (None, false),
            "SHUTDOWN" => (self.is_off, self.stands) = (data["guest"] == true, true),
            "MIGRATION" => {
                *gave_all = data["status"] == "completed";
                self.waits = data["status"] == "pre-switchover";
            }
            _ => {}
        }
    }
}

fn look_at_boot(live: &mut Live, begin: Duration, events: &mut Vec<Event>) {
    match live.qemu.is_ready() {
        Ok(true) => match live.qemu.run() {
            Ok(()) => live.is_to_run = false,
            // The guard stopped it in between, or it is busy: it is told again.
            Err(QmpError::Late { .. }) if live.since.elapsed() < begin => {}
            Err(error) => events.push(Event::Failed(Class::Crash, error.to_string())),
        },
        Ok(false) | Err(_) if live.since.elapsed() < begin => {}
        Ok(false) => {
            let what = format!("QEMU does not listen after {begin:?}");
            events.push(Event::Failed(Class::Hang, what));
        }
        Err(error) => events.push(Event::Failed(Class::Hang, error.to_string())),
    }
}

impl Engine for MachineEngine {
    fn kind(&self) -> Kind {
        Kind::Machine
    }

    fn process(&self) -> Option<u32> {
        self.live.as_ref().map(|live| live.qemu.child.process())
    }

    fn distance(&self) -> Duration {
        self.parts.look
    }

    fn look(&mut self, standing: &Standing) -> anyhow::Result<Vec<Event>> {
        let mut events = Vec::new();
        let stands_by = standing.lost && standing.state == State::Away;
        while let Ok(news) = self.parts.news.1.try_recv() {
            self.hear(news, stands_by, &mut events);
        }
        self.look_at_live(standing, &mut events);
        self.look_at_precopy(standing, &mut events);
        let copy = self.sending.as_ref().and_then(|sending| sending.copy);
        if let (Some(record), true, Some(copy)) = (self.sent.0, self.sent.1, copy) {
            self.sent.0 = None;
            events.push(Event::Input(Input::Sent(copy, record)));
        }
        let limit = self.parts.configuration.copy();
        let late = self.sending.as_ref().filter(|sending| {
            matches!(standing.state, State::Copying(..)) && sending.begun.elapsed() >= limit
        });
        if let Some(number) = late.map(|sending| sending.number) {
            self.break_off(number, &format!("not done after {limit:?}"), &mut events);
        }
        self.copies
            .look(&self.parts.configuration, stands_by, &mut events);
        self.look_at_host(standing, &mut events);
        self.look_at_note(standing, &mut events);
        Ok(events)
    }

    fn start(&mut self, entry: Entry) -> anyhow::Result<()> {
        self.end()?;
        let started = match entry {
            Entry::Begin => self.begin(),
            Entry::Restart => {
                self.copies.stop();
                self.boot()
            }
            Entry::Resume => bail!("a machine has no regions to resume with"),
        };
        self.copies.stop();
        self.leaves = false;
        started
    }

    fn end(&mut self) -> anyhow::Result<bool> {
        self.close();
        let Some(mut live) = self.live.take() else {
            return Ok(false);
        };
        live.qemu.child.end()?;
        self.parts.gate.retire();
        Ok(true)
    }

    fn pause(&mut self) {
        self.close();
    }

    fn go_on(&mut self) -> Vec<Event> {
        self.close();
        let limit = self.parts.configuration.answer();
        let went_on = self.live.as_mut().map_or(Ok(()), |live| {
            if live.is_to_run {
                return Ok(());
            }
            Self::settle(live, limit)?;
            Ok::<_, anyhow::Error>(live.qemu.run()?)
        });
        match went_on {
            Ok(()) => Vec::new(),
            Err(error) => vec![Event::Failed(
                Class::Hang,
                format!("it does not go on: {error}"),
            )],
        }
    }

    fn cause(&mut self, class: Class) -> io::Result<()> {
        let live = self.live.as_mut();
        let live = live.ok_or_else(|| io::Error::other("the machine does not run on this host"))?;
        live.qemu.child.signal(match class {
            Class::Hang => Signal::SIGSTOP,
            _ => Signal::SIGABRT,
        })
    }

    fn noted(&mut self) -> anyhow::Result<Option<Record>> {
        let answer = self.parts.configuration.answer();
        Ok(record_page::read(&self.parts.memory, answer)?)
    }

    fn checkpoint(&mut self) -> anyhow::Result<()> {
        let live = self.live.as_mut().context("there is no machine")?;
        live.qemu.stop()?;
        Ok(())
    }

    fn copy(&mut self, number: u64) -> anyhow::Result<()> {
        let way = self.advance.as_mut().map(|advance| advance.precopy.take());
        let (Some(Way::Remainder(stream)), Some(sending)) = (way, &mut self.sending) else {
            return self.send(Some(number));
        };
        let live = self.live.as_mut().context("there is no machine")?;
        if sending.number != stream {
            bail!("stream {stream} is not open");
        }
        live.qemu.hurry()?;
        sending.take_remainder(number);
        Ok(())
    }

    fn note(&mut self, record: Option<Record>) {
        self.to_note = Some(record);
    }

    fn copied(&self) -> Option<CopyStatus> {
        match self.sending.as_ref().and_then(copy_status) {
            Some(sending)
                if self
                    .copied
                    .is_none_or(|copied| copied.number != sending.number) =>
            {
                Some(sending)
            }
            _ => self.copied,
        }
    }

    fn precopy(&self) -> Option<PrecopyStatus> {
        let advance = self.advance.as_ref()?;
        Some(PrecopyStatus {
            why: advance.why.clone(),
            refused: advance.refused.clone(),
            ..advance.precopy.status()
        })
    }
}

/// How a copy stands that was asked for; none of one that is only kept open.
fn copy_status(sending: &Sending) -> Option<CopyStatus> {
    let ms = sending.begun.elapsed().as_millis();
    Some(CopyStatus {
        number: sending.copy?,
        sent_bytes: sending.sent_bytes().saturating_sub(sending.before_bytes),
        before_bytes: sending.before_bytes,
        milliseconds: u64::try_from(ms).unwrap_or(u64::MAX),
        is_acknowledged: false,
    })
}

/// What QEMU says of a copy that is open.
fn progress(sent_bytes: u64, said: &Value) -> Progress {
    let memory = |key: &str| said["ram"][key].as_u64().unwrap_or_default();
    let page_bytes = match memory("page-size") {
        0 => PAGE_BYTES as u64,
        bytes => bytes,
    };
    Progress {
        sent_bytes,
        remaining_bytes: memory("remaining"),
        rounds: memory("dirty-sync-count"),
        dirty_bytes_per_s: memory("dirty-pages-rate").saturating_mul(page_bytes),
        throttled_percent: said["cpu-throttle-percentage"].as_u64().unwrap_or_default(),
    }
}

impl Drop for MachineEngine {
    fn drop(&mut self) {
        // One that cannot be ended is the kernel's to end.
        let _ = self.end();
    }
}
