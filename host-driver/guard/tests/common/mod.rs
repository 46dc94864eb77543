//! Programs under protection: this test binary, started again, does what it is told over a socket.

use outrigger_attach::{PAGE_BYTES, Region};
use outrigger_guard::memory::freezer::Freezer;
use outrigger_guard::memory::{Backing, MemorySettings, Pace, RegionSettings, Thresholds};
use outrigger_guard::protocol::Page;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::io::{BufRead, BufReader, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Longest that anything may take.
pub const LIMIT: Duration = Duration::from_secs(30);
const WORDS: usize = PAGE_BYTES / 8;
const CONTROL: &str = "OUTRIGGER_TEST_CONTROL";
const SOCKET: &str = "OUTRIGGER_TEST_SOCKET";

/// Waits, with a bound, for what must become true.
pub fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let end = Instant::now() + LIMIT;
    while !condition() {
        assert!(Instant::now() < end, "never: {what}");
        std::thread::yield_now();
    }
}

/// Whether these tests can run here; says loudly what they need.
pub fn possible() -> bool {
    use outrigger_attach::userfault::Abilities;
    let possible = Abilities::of_kernel().is_ok_and(Abilities::write_protect);
    if !possible {
        println!(
            "SKIPPED: needs Linux 5.19 and, unless root, sysctl vm.unprivileged_userfaultfd=1"
        );
    }
    possible
}

/// A folder of the test's own.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("outrigger-memory-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).expect("folder");
        Self(path)
    }

    pub fn settings(&self, pages: u64, budget_pages: u64) -> MemorySettings {
        MemorySettings {
            regions: vec![RegionSettings {
                name: "heap".to_owned(),
                bytes: pages * PAGE_BYTES as u64,
                backing: Backing::Memory,
                empty: false,
            }],
            socket: self.0.join("guard"),
            users: Vec::new(),
            freezer: Freezer::Signals,
            budget_bytes: budget_pages * PAGE_BYTES as u64,
            thresholds: Thresholds::default(),
            pace: waiting(),
            standing: false,
            bound: false,
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A pace in which writers always wait, unless all of the memory may be dirty.
pub fn waiting() -> Pace {
    Pace {
        fastest_pages_per_s: Some(u64::MAX),
        dwell: Duration::ZERO,
        switch_limit: Duration::from_secs(5),
        ..Pace::default()
    }
}

/// A program, ended with the test.
pub struct Program {
    pub child: Child,
    pub stream: BufReader<UnixStream>,
}

impl Program {
    /// Starts it; it attaches when it is told to.
    pub fn start(folder: &Folder, user: Option<u32>) -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let control = folder.0.join(format!("control{number}"));
        let listener = UnixListener::bind(&control).expect("control");
        let mut command = Command::new(std::env::current_exe().expect("own name"));
        command
            .args(["--exact", "program", "--ignored", "--nocapture", "--quiet"])
            .env(CONTROL, &control)
            .env(SOCKET, folder.0.join("guard"))
            .stdout(std::process::Stdio::null());
        if let Some(user) = user {
            use std::os::unix::fs::PermissionsExt;
            let all = std::fs::Permissions::from_mode(0o777);
            std::fs::set_permissions(&control, all).expect("permissions");
            command.uid(user);
        }
        let child = command.spawn().expect("program");
        listener.set_nonblocking(true).expect("socket");
        let mut stream = None;
        until("the program connects", || {
            stream = listener.accept().ok();
            stream.is_some()
        });
        let (stream, _) = stream.expect("connected");
        stream.set_nonblocking(false).expect("socket");
        stream.set_read_timeout(Some(LIMIT)).expect("limit");
        Self {
            child,
            stream: BufReader::new(stream),
        }
    }

    /// One that is attached.
    pub fn attached(folder: &Folder) -> Self {
        let mut program = Self::start(folder, None);
        assert_eq!(program.ask("attach heap"), "ok");
        program
    }

    pub fn tell(&mut self, text: &str) {
        writeln!(self.stream.get_mut(), "{text}").expect("told");
    }

    pub fn hear(&mut self) -> String {
        let mut line = String::new();
        self.stream.read_line(&mut line).expect("an answer in time");
        line.trim_end().to_owned()
    }

    pub fn ask(&mut self, text: &str) -> String {
        self.tell(text);
        self.hear()
    }

    pub fn store(&mut self, page: Page, value: u64) {
        assert_eq!(self.ask(&format!("store {page} {value}")), "ok");
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the program does; to be called by a test of the name `program` that is ignored.
pub fn be_program() {
    let Some(control) = std::env::var_os(CONTROL) else {
        println!("this is the program that other tests start");
        return;
    };
    let stream = UnixStream::connect(control).expect("control");
    let mut answers = stream.try_clone().expect("control");
    let own = [stream.as_raw_fd(), answers.as_raw_fd()];
    let socket = std::env::var_os(SOCKET).expect("socket");
    let mut region: Option<Arc<Region>> = None;
    let stop = Arc::new(AtomicBool::new(false));
    let mut writers = Vec::new();
    for line in BufReader::new(stream).lines() {
        let line = line.expect("command");
        let words: Vec<&str> = line.split(' ').collect();
        let number = |at: usize| words[at].parse::<u64>().expect("number");
        let memory = || region.clone().expect("attached");
        let word = |page: u64| page as usize * WORDS;
        let answer = match words[0] {
            "attach" => match Region::attach(&socket, words[1]) {
                Ok(attached) => {
                    region = Some(Arc::new(attached));
                    "ok".to_owned()
                }
                Err(error) => error.to_string(),
            },
            "store" => {
                memory().words()[word(number(1))].store(number(2), Ordering::SeqCst);
                "ok".to_owned()
            }
            "load" => memory().words()[word(number(1))]
                .load(Ordering::SeqCst)
                .to_string(),
            // All pages, in an order of its own: each must begin with its number and a constant.
            "check" => {
                let memory = memory();
                let pages = memory.bytes() / PAGE_BYTES;
                let mut order: Vec<u64> = (0..pages as u64).collect();
                let mut random = ChaCha8Rng::seed_from_u64(number(1));
                for at in (1..order.len()).rev() {
                    order.swap(at, random.random_range(0..=at));
                }
                let wrong = order.into_iter().find(|page| {
                    memory.words()[word(*page)].load(Ordering::SeqCst) != page + number(2)
                });
                wrong.map_or("ok".to_owned(), |page| format!("page {page}"))
            }
            "write" => {
                stop.store(false, Ordering::SeqCst);
                let (memory, stop, seed) = (memory(), Arc::clone(&stop), number(1));
                writers.push(std::thread::spawn(move || hammer(&memory, seed, &stop)));
                "ok".to_owned()
            }
            "stop" => {
                stop.store(true, Ordering::SeqCst);
                let stores: u64 = writers
                    .drain(..)
                    .map(|writer| writer.join().expect("writer"))
                    .sum();
                stores.to_string()
            }
            "map" => {
                let file = std::fs::OpenOptions::new()
                    .read(true)
                    .write(true)
                    .open(words[1]);
                let file = file.expect("file");
                let bytes = file.metadata().expect("size").len();
                let mapping = outrigger_attach::Mapping::new(&file, bytes).expect("mapped");
                let address = mapping.address();
                std::mem::forget(mapping);
                address.to_string()
            }
            "flags" => {
                let address = format!("{:x}-", memory().address());
                let maps = std::fs::read_to_string("/proc/self/smaps").expect("maps");
                let mut lines = maps.lines().skip_while(|line| !line.starts_with(&address));
                let flags = lines.find_map(|line| line.strip_prefix("VmFlags: "));
                flags.expect("flags").to_owned()
            }
            "protected" => memory().is_protected().to_string(),
            "reattach" => {
                let memory = region.as_mut().and_then(Arc::get_mut).expect("attached");
                match memory.reattach(&socket, words[1]) {
                    Ok(()) => "ok".to_owned(),
                    Err(error) => error.to_string(),
                }
            }
            // As programs do that become daemons.
            "silence" => {
                let files = std::fs::read_dir("/proc/self/fd").expect("files");
                let numbers = files.flatten().filter_map(|file| {
                    let is_socket = std::fs::read_link(file.path())
                        .is_ok_and(|link| link.to_string_lossy().starts_with("socket:"));
                    let number = file.file_name().to_str()?.parse().ok()?;
                    (is_socket && !own.contains(&number)).then_some(number)
                });
                let connection: Vec<i32> = numbers.collect();
                assert_eq!(connection.len(), 1);
                // SAFETY: it is the connection to the guard, which nobody uses any more: the program is killed in the end.
                drop(unsafe { OwnedFd::from_raw_fd(connection[0]) });
                "ok".to_owned()
            }
            "detach" => {
                region = None;
                "ok".to_owned()
            }
            "exit" => std::process::exit(0),
            other => panic!("no command: {other}"),
        };
        writeln!(answers, "{answer}").expect("answered");
    }
}

/// Writes numbers that rise to places at random.
fn hammer(memory: &Region, seed: u64, stop: &AtomicBool) -> u64 {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let words = memory.words();
    let mut stores = 0;
    while !stop.load(Ordering::Relaxed) {
        stores += 1;
        words[random.random_range(0..words.len())].store(stores, Ordering::Relaxed);
    }
    stores
}
