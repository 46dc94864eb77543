//! A simulated host: the daemon, with its real tasks, and an application, an operator and a UPS beside it.

use super::arbiter::{Asker, Record};
use super::check::Check;
use super::contents::bytes_of;
use super::memory::{Watched, version_of};
use super::network::Simulated;
use super::world::{Settings, Wrong};
use outrigger_guard::arbiter;
use outrigger_guard::daemon::control::{self, Answer, Request};
use outrigger_guard::daemon::{
    Configuration, DaemonError, Memory, NotDone, Outside, PageMemory, Side, Status, run_in,
};
use outrigger_guard::power::{self, Sample, Watch};
use outrigger_guard::protocol::{HostId, Page};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{Notify, mpsc};
use tokio::time::sleep;

/// Names of the hosts, in the network and in their certificates.
pub const NAMES: [&str; 2] = ["alpha", "beta"];
/// The port that one of them listens on.
const PORT: u16 = 7600;
/// Distance of looks of the operator.
const LOOK: Duration = Duration::from_millis(50);

/// Power, as it comes to a host.
#[derive(Debug, Clone, Copy)]
pub struct Supply {
    pub ac: bool,
    pub low: bool,
}

/// What both hosts have in common.
#[derive(Clone)]
pub struct Common {
    pub certificates: PathBuf,
    pub settings: Settings,
    pub wrong: Option<Wrong>,
    pub record: Arc<Mutex<Record>>,
    pub check: Arc<Mutex<Check>>,
    pub random: Arc<Mutex<ChaCha8Rng>>,
}

/// What of a host is there whether its daemon runs or not.
pub struct Machine {
    pub host: HostId,
    pub folder: PathBuf,
    common: Common,
    pub supply: Mutex<Supply>,
    /// What the operator is to ask for.
    pub commands: Mutex<VecDeque<Request>>,
    /// What the daemon said last of itself, and since it was started.
    pub status: Mutex<Option<Status>>,
    /// What it answered to the last command.
    pub answer: Mutex<Option<Answer>>,
    /// Operations of the memory until one fails; none where none does.
    pub operations_left: Mutex<Option<u32>>,
    /// Tells the daemon to end in order.
    pub end: Arc<Notify>,
    /// The daemon has ended by itself.
    pub ended: Mutex<bool>,
    budget: Mutex<usize>,
    /// Nothing fails any more.
    pub well: AtomicBool,
    /// All pages are to be read one after the other: the next one.
    pub verified: Mutex<Option<Page>>,
}

/// A host's UPS.
struct Ups(Arc<Machine>);

impl power::Source for Ups {
    async fn sample(&mut self) -> Result<Sample, String> {
        let luck = self.0.draw(|random| random.random_range(0..100));
        match luck {
            0 if !self.0.is_well() => std::future::pending().await,
            1 if !self.0.is_well() => Err("the data is stale".to_owned()),
            _ => {
                let supply = *self.0.supply.lock().expect("one thread");
                Ok(Sample {
                    on_battery: !supply.ac,
                    low: supply.low,
                })
            }
        }
    }
}

impl Machine {
    pub fn new(host: HostId, folder: PathBuf, common: Common) -> Self {
        Self {
            host,
            folder,
            supply: Mutex::new(Supply {
                ac: true,
                low: false,
            }),
            commands: Mutex::default(),
            status: Mutex::default(),
            answer: Mutex::default(),
            operations_left: Mutex::default(),
            end: Arc::new(Notify::new()),
            ended: Mutex::new(false),
            budget: Mutex::new(usize::MAX),
            well: AtomicBool::new(common.settings.calm),
            common,
            verified: Mutex::default(),
        }
    }

    pub fn wrong(&self) -> Option<Wrong> {
        self.common.wrong
    }

    pub fn check<T>(&self, look: impl FnOnce(&mut Check) -> T) -> T {
        look(&mut self.common.check.lock().expect("one thread"))
    }

    pub fn draw<T>(&self, draw: impl FnOnce(&mut ChaCha8Rng) -> T) -> T {
        draw(&mut self.common.random.lock().expect("one thread"))
    }

    /// One more operation of the memory: whether it fails.
    pub fn fails(&self) -> bool {
        let mut left = self.operations_left.lock().expect("one thread");
        match &mut *left {
            None => false,
            Some(0) => {
                *left = None;
                true
            }
            Some(more) => {
                *more -= 1;
                false
            }
        }
    }

    /// Nothing fails any more that is drawn to.
    pub fn is_well(&self) -> bool {
        self.well.load(Ordering::Relaxed)
    }

    pub fn set_budget(&self, pages: usize) {
        *self.budget.lock().expect("one thread") = pages;
    }

    fn configuration(&self) -> String {
        let Settings {
            pages,
            hold_up_ms,
            early,
            lease_ms,
            margin_ms,
            ..
        } = self.common.settings;
        let me = self.host as usize;
        let folder = self.folder.display();
        let certificates = self.common.certificates.display();
        let way = if me == self.common.settings.listens {
            format!("listen = \"0.0.0.0:{PORT}\"")
        } else {
            format!("connect = \"{}:{PORT}\"", NAMES[1 - me])
        };
        let arbiter = if self.common.settings.arbiter {
            format!(
                "[arbiter]\nkind = \"etcd\"\nendpoints = [\"https://arbiter:2379\"]\nprefix = \"p\"\nlease_ms = {lease_ms}\n\
                 renew_ms = {}\nmargin_ms = {margin_ms}\nrequest_ms = {}\nauthority = \"/a\"\ncertificate = \"/c\"\nkey = \"/k\"\n",
                self.common.settings.renew_ms, self.common.settings.request_ms
            )
        } else {
            String::new()
        };
        let signal = if early { "early" } else { "late" };
        format!(
            "memory = \"m\"\nkind = \"pages\"\npages = {pages}\nhost = \"{}\"\npeer = \"{}\"\ncertificates = \"{certificates}\"\n\
             state = \"{folder}/state\"\ncontents = \"{folder}/contents\"\nimage = \"{folder}/image\"\nimage_durable = {}\n\
             application_socket = \"{folder}/app\"\ncontrol_socket = \"{folder}/ctl\"\nrestore_bytes_per_s = {}\n\
             [link]\n{way}\nhandshake_ms = {}\nheartbeat_ms = {}\nsilence_ms = {}\nreconnect_ms = {}\n\
             [protocol]\ntick_ms = {}\nresend_ms = {}\nwindow_pages = {}\nhand_over_ms = 2000\nsignal = \"{signal}\"\n\
             ahead_ms = 3000\nidle_percent = {}\n\
             [power]\nhold_up_ms = {hold_up_ms}\nbandwidth_bytes_per_s = {}\npoll_ms = {}\ndebounce_ms = {}\nquiesce_ms = {}\n\
             signal_ms = 100\n{arbiter}",
            NAMES[me],
            NAMES[1 - me],
            self.common.settings.image_durable,
            self.common.settings.restore_bytes_per_s,
            self.common.settings.handshake_ms,
            self.common.settings.heartbeat_ms,
            self.common.settings.silence_ms,
            self.common.settings.reconnect_ms,
            self.common.settings.tick_ms,
            self.common.settings.resend_ms,
            self.common.settings.window_pages,
            self.common.settings.idle_percent,
            self.common.settings.bandwidth_bytes_per_s,
            self.common.settings.poll_ms,
            self.common.settings.debounce_ms,
            self.common.settings.quiesce_ms,
        )
    }

    /// What runs on the host from its start until it dies.
    pub async fn live(self: Arc<Self>) {
        let ended = self.run().await;
        let now = turmoil::sim_elapsed().unwrap_or_default();
        let host = self.host;
        self.check(|check| {
            check.tell(now, format_args!("{host:?} ended: {ended:?}"));
            if let Err(error) = &ended {
                check.counts.ended += 1;
                let text = error.to_string();
                // Whatever else ends a daemon is a finding.
                let is_drawn = text.contains("drawn: ") || text.contains("did not stand still");
                check.must(is_drawn, || format!("{host:?} ended: {text}"));
            }
            check.gone(host, now);
        });
        *self.ended.lock().expect("one thread") = true;
    }

    async fn run(self: &Arc<Self>) -> Result<(), DaemonError> {
        let path = self.folder.join("guard.toml");
        std::fs::create_dir_all(&self.folder).expect("a folder");
        std::fs::write(&path, self.configuration()).expect("a file");
        let configuration = Configuration::read(&path).expect("a configuration");
        let create = !configuration.state.join("notes.json").exists();
        let side = match self.host {
            HostId::First => Side::First { create },
            HostId::Second => Side::Second,
        };
        let contents = configuration.contents.clone();
        let memory = PageMemory::open(&contents, configuration.pages).expect("a memory");
        let watched = Watched::new(memory.clone(), contents, Arc::clone(self));
        let (power_events, power) = mpsc::channel(64);
        let watch = Watch {
            poll: Duration::from_millis(configuration.power.poll_ms),
            debounce: Duration::from_millis(configuration.power.debounce_ms),
            switch_point: configuration.power.switch_point,
        };
        tokio::spawn(power::watch(Ups(Arc::clone(self)), watch, power_events));
        let (asked_sender, asked) = mpsc::channel(64);
        let operator = tokio::spawn(Arc::clone(self).operate(asked_sender));
        let application = tokio::spawn(Arc::clone(self).apply(memory));
        let arbiter = if self.common.settings.arbiter {
            arbiter::Client::Other(Arc::new(Asker {
                host: self.host,
                record: Arc::clone(&self.common.record),
                limit: Duration::from_millis(self.common.settings.request_ms),
            }))
        } else {
            arbiter::Client::None
        };
        let (end, listener) = (Arc::clone(&self.end), Arc::clone(self));
        let host = self.host;
        let outside = Outside {
            network: Simulated,
            store: None,
            arbiter,
            power,
            asked,
            end: Box::pin(async move { end.notified().await }),
            application: None,
            watcher: None,
            listener: Box::new(move |event, what| {
                listener.check(|check| check.hear(host, event, what));
            }),
            broken: match self.common.wrong {
                Some(Wrong::Rule(rule)) => Some(rule),
                _ => None,
            },
        };
        let ended = run_in(configuration, side, watched, outside).await;
        // A program ends with its guard.
        application.abort();
        operator.abort();
        ended
    }

    /// Somebody who asks for the status all the time, and gives commands now and then.
    async fn operate(self: Arc<Self>, asked: mpsc::Sender<control::Asked>) {
        loop {
            sleep(LOOK).await;
            let command = self.commands.lock().expect("one thread").pop_front();
            let request = command.unwrap_or(Request::Status);
            let (near, far) = tokio::io::duplex(1 << 16);
            let (incoming, outgoing) = tokio::io::split(far);
            let (answered, answer) = tokio::join!(
                control::converse(incoming, outgoing, &asked),
                ask(near, request)
            );
            let Ok(answer) = answered.and(answer) else {
                continue;
            };
            if let Answer::Status { status } = answer {
                *self.status.lock().expect("one thread") = Some(*status);
            } else {
                *self.answer.lock().expect("one thread") = Some(answer);
            }
        }
    }

    /// The application: writes and reads, whenever it may.
    async fn apply(self: Arc<Self>, memory: PageMemory) {
        loop {
            let longest_ms = self.common.settings.longest_pause_ms;
            let (pause_ms, page, writes) = self.draw(|random| {
                (
                    random.random_range(1..=longest_ms),
                    random.random_range(0..self.common.settings.pages),
                    random.random_range(0..3) > 0,
                )
            });
            sleep(Duration::from_millis(pause_ms)).await;
            self.verify(&memory);
            if writes {
                self.write(&memory, page);
                continue;
            }
            self.read(&memory, page);
        }
    }

    /// Whether it was answered.
    fn read(&self, memory: &PageMemory, page: Page) -> bool {
        let host = self.host;
        let read = memory.read(page, Duration::ZERO);
        self.check(|check| match &read {
            Ok(bytes) => check.read(host, page, version_of(page, &bytes[..])),
            Err(NotDone::Waits) => {}
            Err(error) => check.must(false, || {
                format!("{host:?}: page {page} cannot be read: {error:?}")
            }),
        });
        read.is_ok()
    }

    /// Reads pages in their order, as far as they are answered.
    fn verify(&self, memory: &PageMemory) {
        let mut verified = self.verified.lock().expect("one thread");
        while let Some(page) = verified.filter(|page| *page < self.common.settings.pages) {
            if !self.read(memory, page) {
                break;
            }
            *verified = Some(page + 1);
        }
    }

    fn write(&self, memory: &PageMemory, page: Page) {
        let host = self.host;
        let before = memory.unsaved_pages();
        let version = self.check(|check| check.version());
        let written = memory.write(page, &bytes_of(page, version), Duration::ZERO);
        // One that is not answered may be there all the same: its answer is held.
        let there = match &written {
            Ok(()) => true,
            Err(NotDone::Waits) => self.is_there(page, version),
            Err(_) => false,
        };
        let (after, budget) = (
            memory.unsaved_pages(),
            *self.budget.lock().expect("one thread"),
        );
        self.check(|check| {
            if there {
                check.wrote(host, page, version, written.is_ok());
            }
            check.must(after <= before || after <= budget, || {
                format!("{host:?} has {after} unsaved pages, the budget is {budget}")
            });
            check.must(!matches!(written, Err(NotDone::Failed(_))), || {
                format!("{host:?}: page {page} cannot be written: {written:?}")
            });
        });
    }

    fn is_there(&self, page: Page, version: u64) -> bool {
        use outrigger_guard::link::PAGE_BYTES;
        use std::os::unix::fs::FileExt;
        let file = std::fs::File::open(self.folder.join("contents/pages"));
        let mut bytes = [0; PAGE_BYTES];
        let at = u64::from(page) * PAGE_BYTES as u64;
        file.and_then(|file| file.read_exact_at(&mut bytes, at))
            .is_ok()
            && version_of(page, &bytes) == Some(version)
    }
}

async fn ask(stream: tokio::io::DuplexStream, request: Request) -> io::Result<Answer> {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let (mut incoming, mut outgoing) = tokio::io::split(stream);
    let mut text = serde_json::to_vec(&request)?;
    text.push(b'\n');
    outgoing.write_all(&text).await?;
    let mut answer = Vec::new();
    incoming.read_to_end(&mut answer).await?;
    Ok(serde_json::from_slice(&answer)?)
}
