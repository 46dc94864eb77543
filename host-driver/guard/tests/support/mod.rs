//! A pair of daemons as processes of their own, for tests: each test's program starts itself again as a daemon.

#![allow(dead_code, reason = "each test program uses its part")]

#[path = "../common/contents.rs"]
mod contents;
pub mod etcd;
pub mod namespaces;
pub mod nut;
pub mod program;
pub mod s3;

pub use contents::bytes_of;
use namespaces::Namespaces;
use outrigger_guard::certificates;
use outrigger_guard::daemon::application::{Application, ApplicationError};
use outrigger_guard::daemon::control::{self, Answer, Request};
use outrigger_guard::daemon::{Configuration, Phase, Side, Status};
use outrigger_guard::protocol::Page;
use program::Supervisor;
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::fmt::Write as _;
use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Longest wait for anything; the machine may be busy.
pub const LIMIT: Duration = Duration::from_secs(60);
/// Distance of looks at something that is waited for.
const LOOK: Duration = Duration::from_millis(10);
/// The variable that makes the test's program a daemon: its configuration.
const PROCESS: &str = "OUTRIGGER_GUARD_PROCESS";
/// And whether it has the memory at first.
const OWNER: &str = "OUTRIGGER_GUARD_OWNER";
/// Names of the hosts on loopback.
pub const HOSTS: [&str; 2] = ["127.0.0.1", "localhost"];

/// The body of the test that a daemon's process runs; nothing in the test run itself.
pub fn be_a_daemon() {
    let Ok(path) = std::env::var(PROCESS) else {
        return;
    };
    let configuration = Configuration::read(Path::new(&path)).unwrap();
    let side = match std::env::var(OWNER).as_deref() {
        Ok("1") => Side::First {
            create: !configuration.state.join("notes.json").exists(),
        },
        _ => Side::Second,
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let ended = runtime.block_on(outrigger_guard::daemon::run(configuration, side));
    ended.unwrap_or_else(|error| panic!("{error}"));
    // Not back into the test harness, which would wait for threads.
    std::process::exit(0);
}

/// A port that nobody uses at the moment.
pub fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

/// Looks until there is something.
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + LIMIT;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "{what}: not within {LIMIT:?}");
        std::thread::sleep(LOOK);
    }
}

/// A process that ends with the test.
#[derive(Debug)]
pub struct Process(pub Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// How a pair is made.
pub struct Plan {
    pub pages: Page,
    pub hold_up_ms: u64,
    pub bandwidth_bytes_per_s: u64,
    /// The memory is one of programs: a program runs on each host. Otherwise it is a file behind a socket.
    pub programs: bool,
    /// More keys for both configurations, before their tables.
    pub keys: String,
    pub window_pages: u64,
    pub tick_ms: u64,
    pub resend_ms: u64,
    /// A hand-over by command is tried for so long.
    pub hand_over_ms: u64,
    pub poll_ms: u64,
    pub debounce_ms: u64,
    /// When the other host is signalled.
    pub signal: &'static str,
    /// With an early signal: a silence of the source that ends a run ahead.
    pub ahead_ms: u64,
    /// So much of the budget may stay unsaved while all is well.
    pub idle_percent: u64,
    /// More for both configurations: `[source]`, `[arbiter]`.
    pub more: [String; 2],
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            pages: 256,
            hold_up_ms: 60_000,
            bandwidth_bytes_per_s: 100_000_000,
            programs: false,
            keys: String::new(),
            window_pages: 1024,
            tick_ms: 5,
            resend_ms: 300,
            hand_over_ms: 10_000,
            poll_ms: 50,
            debounce_ms: 100,
            signal: "late",
            ahead_ms: 5000,
            idle_percent: 0,
            more: Default::default(),
        }
    }
}

/// A pair of hosts in a folder.
pub struct Pair {
    pub folder: tempfile::TempDir,
    pub port: u16,
    processes: [Option<Process>; 2],
    pub programs: bool,
    supervisors: [Option<Supervisor>; 2],
    /// The memory of programs is on tmpfs.
    memory: tempfile::TempDir,
    /// Each host has a network of its own.
    pub namespaces: Option<Namespaces>,
}

impl Pair {
    /// A pair on loopback whose daemons are not started.
    pub fn new(plan: &Plan) -> Self {
        Self::new_in(plan, None)
    }

    /// A pair in namespaces, or on loopback.
    pub fn new_in(plan: &Plan, namespaces: Option<Namespaces>) -> Self {
        // Sockets have short names.
        let folder = tempfile::Builder::new().prefix("og").tempdir().unwrap();
        let certificates_folder = folder.path().join("certs");
        certificates::init(&certificates_folder).unwrap();
        let pair = Self {
            folder,
            port: free_port(),
            processes: [None, None],
            programs: plan.programs,
            supervisors: [None, None],
            memory: tempfile::Builder::new()
                .prefix("og")
                .tempdir_in("/dev/shm")
                .unwrap(),
            namespaces,
        };
        for host in pair.hosts() {
            certificates::issue(&certificates_folder, host, 30).unwrap();
        }
        for index in 0..2 {
            let text = pair.configuration(index, plan);
            std::fs::write(pair.file(index), text).unwrap();
        }
        pair
    }

    fn hosts(&self) -> [&'static str; 2] {
        match self.namespaces {
            Some(_) => namespaces::ADDRESSES,
            None => HOSTS,
        }
    }

    fn configuration(&self, index: usize, plan: &Plan) -> String {
        let own = self.own_folder(index);
        let own = own.display();
        let (host, peer) = (self.hosts()[index], self.hosts()[1 - index]);
        let address = match self.namespaces {
            Some(_) => namespaces::ADDRESSES[1],
            None => "127.0.0.1",
        };
        let way = if index == 0 {
            format!("connect = \"{address}:{}\"", self.port)
        } else {
            format!("listen = \"{address}:{}\"", self.port)
        };
        // Hosts that know each other through a store only have none.
        let link = match plan.more[index].contains("[store]") {
            true => String::new(),
            false => format!("[link]\n{way}\nreconnect_ms = 50\n"),
        };
        let mut text = format!(
            "memory = \"m\"\npages = {}\nkind = \"{}\"\nhost = \"{host}\"\npeer = \"{peer}\"\ncertificates = \"{}\"\n{}",
            plan.pages,
            if plan.programs { "programs" } else { "pages" },
            self.certificates().display(),
            plan.keys
        );
        let contents = self.contents(index);
        writeln!(text, "contents = \"{}\"", contents.display()).unwrap();
        for (key, name) in [
            ("state", "state"),
            ("image", "image"),
            ("application_socket", "app"),
            ("control_socket", "ctl"),
        ] {
            writeln!(text, "{key} = \"{own}/{name}\"").unwrap();
        }
        write!(
            text,
            "application_wait_ms = 500\n{link}[protocol]\ntick_ms = {}\nresend_ms = {}\nhand_over_ms = {}\nwindow_pages = {}\nsignal = \"{}\"\nahead_ms = {}\nidle_percent = {}\n\
             [power]\nhold_up_ms = {}\nbandwidth_bytes_per_s = {}\npoll_ms = {}\ndebounce_ms = {}\nquiesce_ms = {}\nsignal_ms = 100\n{}",
            plan.tick_ms,
            plan.resend_ms,
            plan.hand_over_ms,
            plan.window_pages,
            plan.signal,
            plan.ahead_ms,
            plan.idle_percent,
            plan.hold_up_ms,
            plan.bandwidth_bytes_per_s,
            plan.poll_ms,
            plan.debounce_ms,
            // Each thread of a program has to run once more to stop, and the machine may be busy.
            if plan.programs { 800 } else { 100 },
            plan.more[index]
        )
        .unwrap();
        text
    }

    pub fn certificates(&self) -> PathBuf {
        self.folder.path().join("certs")
    }

    /// Where the memory is.
    pub fn contents(&self, index: usize) -> PathBuf {
        if self.programs {
            self.memory.path().join(["1", "2"][index])
        } else {
            self.own_folder(index).join("contents")
        }
    }

    pub fn own_folder(&self, index: usize) -> PathBuf {
        self.folder.path().join(["1", "2"][index])
    }

    pub fn file(&self, index: usize) -> PathBuf {
        self.folder
            .path()
            .join(["guard.toml", "standby.toml"][index])
    }

    /// Starts a daemon, unless it runs.
    pub fn start(&mut self, index: usize) {
        std::fs::create_dir_all(self.own_folder(index)).unwrap();
        let log = File::options()
            .append(true)
            .create(true)
            .open(self.log_file(index))
            .unwrap();
        let mut command = match &self.namespaces {
            Some(namespaces) => namespaces.command(index),
            None => Command::new(std::env::current_exe().unwrap()),
        };
        let child = command
            .args(["--exact", "daemon_process", "--ignored", "--nocapture"])
            .env(PROCESS, self.file(index))
            .env(OWNER, if index == 0 { "1" } else { "0" })
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        self.processes[index] = Some(Process(child));
        if self.programs && self.supervisors[index].is_none() {
            self.supervisors[index] = Some(Supervisor::start(&self.own_folder(index)));
        }
    }

    /// kill -9 of the program of a host.
    pub fn kill_program(&self, index: usize) {
        if let Some(supervisor) = &self.supervisors[index] {
            supervisor.kill();
        }
    }

    fn log_file(&self, index: usize) -> PathBuf {
        self.own_folder(index).join("log")
    }

    /// What a daemon has said.
    pub fn log(&self, index: usize) -> String {
        std::fs::read_to_string(self.log_file(index)).unwrap_or_default()
    }

    /// What a daemon has noted.
    pub fn audit(&self, index: usize) -> String {
        let path = self.own_folder(index).join("state/audit.log");
        std::fs::read_to_string(path).unwrap_or_default()
    }

    /// kill -9.
    pub fn kill(&mut self, index: usize) {
        self.processes[index] = None;
    }

    /// Stops a daemon, or lets it go on.
    pub fn stop(&self, index: usize, stops: bool) {
        use rustix::process::{Pid, Signal, kill_process};
        let process = self.process_id(index).unwrap();
        let process = Pid::from_raw(process.cast_signed()).unwrap();
        let signal = if stops { Signal::STOP } else { Signal::CONT };
        kill_process(process, signal).unwrap();
    }

    /// Its process.
    pub fn process_id(&self, index: usize) -> Option<u32> {
        self.processes[index].as_ref().map(|process| process.0.id())
    }

    pub fn is_started(&self, index: usize) -> bool {
        self.processes[index].is_some()
    }

    fn socket(&self, index: usize) -> PathBuf {
        self.own_folder(index).join("ctl")
    }

    pub fn ask(&self, index: usize, request: Request) -> Option<Answer> {
        control::ask(&self.socket(index), request).ok()
    }

    pub fn status(&self, index: usize) -> Option<Status> {
        match self.ask(index, Request::Status)? {
            Answer::Status { status } => Some(*status),
            _ => None,
        }
    }

    /// Waits until a daemon is in one of these phases.
    pub fn wait_phase(&self, index: usize, phases: &[Phase]) -> Status {
        let what = || format!("{} in {phases:?}", HOSTS[index]);
        let end = Instant::now() + LIMIT;
        loop {
            let status = self.status(index);
            if let Some(status) = status
                .clone()
                .filter(|status| phases.contains(&status.phase))
            {
                return status;
            }
            assert!(
                Instant::now() < end,
                "{}: is {status:?}\n--- first\n{}--- second\n{}",
                what(),
                self.log(0),
                self.log(1)
            );
            std::thread::sleep(LOOK);
        }
    }

    /// An application on a host.
    pub fn application(&self, index: usize) -> std::io::Result<Application> {
        self.application_within(index, LIMIT)
    }

    /// One whose answers are waited for so long.
    pub fn application_within(
        &self,
        index: usize,
        limit: Duration,
    ) -> std::io::Result<Application> {
        let folder = self.own_folder(index);
        let socket = if self.programs {
            program::socket(&folder)
        } else {
            folder.join("app")
        };
        Application::connect(&socket, limit)
    }
}

/// What an application knows that it has written: for each page a number, and numbers of later writes whose answer never came.
pub struct Known {
    pub versions: Vec<u64>,
    pub doubtful: Vec<Vec<u64>>,
    next: u64,
}

impl Known {
    pub fn new(pages: Page) -> Self {
        Self {
            versions: vec![0; pages as usize],
            doubtful: vec![Vec::new(); pages as usize],
            next: 1,
        }
    }

    /// Writes a page that is drawn.
    pub fn write(
        &mut self,
        application: &mut Application,
        random: &mut ChaCha8Rng,
    ) -> Result<(), ApplicationError> {
        let page = random.random_range(0..self.versions.len());
        let version = self.next;
        self.next += 1;
        let written = application.write(page as Page, &bytes_of(page as Page, version));
        match &written {
            Ok(()) => self.is(page, version),
            Err(ApplicationError::Stream(_)) => self.doubtful[page].push(version),
            Err(_) => {}
        }
        written
    }

    fn is(&mut self, page: usize, version: u64) {
        self.versions[page] = version;
        // A write that was not answered may still come to pass, but not over a later one.
        self.doubtful[page].retain(|doubtful| *doubtful > version);
    }

    /// Reads a page, and compares every byte.
    pub fn verify_page(&mut self, page: usize, application: &mut Application, what: &str) {
        let bytes = loop {
            match application.read(page as Page) {
                Ok(bytes) => break bytes,
                // The host stands still for a moment.
                Err(ApplicationError::Waits) => {}
                Err(error) => panic!("{what}: page {page}: {error}"),
            }
        };
        let (known, doubtful) = (self.versions[page], self.doubtful[page].clone());
        let mut versions = [known].into_iter().chain(doubtful.iter().copied());
        match versions.find(|version| bytes == bytes_of(page as Page, *version)) {
            Some(version) => self.is(page, version),
            None => panic!("{what}: page {page} is not version {known} nor {doubtful:?}"),
        }
    }

    /// Reads every page, and compares every byte.
    pub fn verify(&mut self, application: &mut Application, what: &str) {
        for page in 0..self.versions.len() {
            self.verify_page(page, application, what);
        }
    }
}
