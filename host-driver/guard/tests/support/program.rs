//! A program whose memory the daemons protect, in a process of its own, and who starts it again when it has ended.
//!
//! It keeps records of a page each, every one in two pages of the region by turns, so that a record that was being written when the
//! program was stopped or killed is still there as it was before:
//! ```text
//!   word 0     version, 0 while the rest is being written     rest: what the record is in this version
//! ```
//! It serves them over a socket with the protocol of [`Application`](outrigger_guard::daemon::application::Application).

use super::{LIMIT, Process};
use outrigger_attach::userfault::Abilities;
use outrigger_attach::{PAGE_BYTES, Region};
use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

/// The variable that makes the test's program this one: the folder of its host.
const FOLDER: &str = "OUTRIGGER_PAIR_PROGRAM";
/// The variable that makes it take requests before it has the memory: they are answered as soon as it has.
pub const EARLY: &str = "OUTRIGGER_PAIR_PROGRAM_EARLY";
/// A file in the folder of a host whose program holds its replies.
pub const HOLDS: &str = "holds";
/// Name of the memory.
pub const MEMORY: &str = "m";
const WORDS: usize = PAGE_BYTES / 8;
/// Distance of looks at a guard that is not there, and at a program that may have ended.
const LOOK: Duration = Duration::from_millis(5);

/// Whether these tests can run here; says loudly what they need.
pub fn possible() -> bool {
    let possible = Abilities::of_kernel().is_ok_and(Abilities::write_protect);
    if !possible {
        println!(
            "SKIPPED: needs Linux 5.19 and, unless root, sysctl vm.unprivileged_userfaultfd=1"
        );
    }
    possible
}

/// Pages of a memory for so many records.
pub fn pages_for(records: u32) -> u32 {
    2 * records
}

fn slots(region: &Region, record: usize) -> Option<[&[AtomicU64]; 2]> {
    let slot = |number: usize| region.words().get(number * WORDS..(number + 1) * WORDS);
    Some([slot(2 * record)?, slot(2 * record + 1)?])
}

fn version(slot: &[AtomicU64]) -> u64 {
    slot[0].load(Ordering::Acquire)
}

fn read(region: &Region, record: usize) -> Option<[u8; PAGE_BYTES]> {
    let newest = slots(region, record)?
        .into_iter()
        .max_by_key(|slot| version(slot))?;
    let mut bytes = [0; PAGE_BYTES];
    if version(newest) > 0 {
        for (chunk, word) in bytes.chunks_exact_mut(8).zip(newest) {
            chunk.copy_from_slice(&word.load(Ordering::Acquire).to_le_bytes());
        }
    }
    Some(bytes)
}

/// A version that is not newer is there already, or was overtaken.
fn write(region: &Region, record: usize, bytes: &[u8; PAGE_BYTES]) -> Option<()> {
    let mut words = bytes
        .chunks_exact(8)
        .map(|chunk| u64::from_le_bytes(chunk.try_into().unwrap()));
    let new = words.next()?;
    let slots = slots(region, record)?;
    if slots.iter().any(|slot| version(slot) >= new) {
        return Some(());
    }
    let oldest = slots.into_iter().min_by_key(|slot| version(slot))?;
    oldest[0].store(0, Ordering::Release);
    for (word, value) in oldest[1..].iter().zip(words) {
        word.store(value, Ordering::Release);
    }
    oldest[0].store(new, Ordering::Release);
    Some(())
}

fn serve(mut stream: UnixStream, region: &Region, one_at_a_time: &Mutex<()>) {
    let mut request = [0; 5];
    let mut bytes = [0; PAGE_BYTES];
    while stream.read_exact(&mut request).is_ok() {
        let record = u32::from_le_bytes(request[1..].try_into().unwrap()) as usize;
        let is_write = request[0] == 1;
        if is_write && stream.read_exact(&mut bytes).is_err() {
            return;
        }
        let guard = one_at_a_time.lock().unwrap_or_else(PoisonError::into_inner);
        let mut answer = vec![0];
        let done = if is_write {
            write(region, record, &bytes)
        } else {
            read(region, record).map(|bytes| answer.extend_from_slice(&bytes))
        };
        drop(guard);
        if done.is_none() {
            answer = vec![1];
        }
        if !region.wait_for_replies(LIMIT) || stream.write_all(&answer).is_err() {
            return;
        }
    }
}

/// The body of the test that the program's process runs; nothing in the test run itself.
pub fn be_a_program() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else {
        return;
    };
    if let Ok(cgroup) = std::fs::read_to_string(folder.join("cgroup")) {
        std::fs::write(Path::new(&cgroup).join("cgroup.procs"), "0").unwrap();
    }
    let socket = socket(&folder);
    let bind = || {
        let _ = std::fs::remove_file(&socket);
        UnixListener::bind(&socket).unwrap()
    };
    let early = std::env::var_os(EARLY).map(|_| bind());
    let attach = if folder.join(HOLDS).exists() {
        Region::attach_holding_replies
    } else {
        Region::attach_waiting
    };
    let region = loop {
        // Until this host owns the memory; a guard that is not there may come.
        match attach(folder.join("app"), MEMORY, LIMIT) {
            Ok(region) => break Arc::new(region),
            Err(_) => std::thread::sleep(LOOK),
        }
    };
    let listener = early.unwrap_or_else(bind);
    let one_at_a_time = Arc::new(Mutex::new(()));
    for stream in listener.incoming().flatten() {
        let (region, one_at_a_time) = (Arc::clone(&region), Arc::clone(&one_at_a_time));
        std::thread::spawn(move || serve(stream, &region, &one_at_a_time));
    }
}

/// Where the program of a host is spoken to.
pub fn socket(folder: &Path) -> PathBuf {
    folder.join("program")
}

/// Keeps a program running on a host until it is dropped.
#[derive(Debug)]
pub struct Supervisor {
    ends: Arc<AtomicBool>,
    program: Arc<Mutex<Option<Process>>>,
    thread: Option<JoinHandle<()>>,
}

impl Supervisor {
    pub fn start(folder: &Path) -> Self {
        let ends = Arc::new(AtomicBool::new(false));
        let program = Arc::new(Mutex::new(None));
        let (folder, told, kept) = (folder.to_owned(), Arc::clone(&ends), Arc::clone(&program));
        let thread = std::thread::spawn(move || {
            while !told.load(Ordering::Relaxed) {
                let mut program = kept.lock().unwrap_or_else(PoisonError::into_inner);
                let runs = program
                    .as_mut()
                    .is_some_and(|Process(child)| matches!(child.try_wait(), Ok(None)));
                if !runs {
                    *program = Some(start(&folder));
                }
                drop(program);
                std::thread::sleep(LOOK);
            }
        });
        Self {
            ends,
            program,
            thread: Some(thread),
        }
    }

    /// kill -9; another one is started.
    pub fn kill(&self) {
        *self.program.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn start(folder: &Path) -> Process {
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "program_process", "--ignored", "--nocapture"])
        .env(FOLDER, folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    Process(child.unwrap())
}

impl Drop for Supervisor {
    fn drop(&mut self) {
        self.ends.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        self.kill();
    }
}

/// A cgroup of the test's own for each host.
pub struct Cgroups(pub [PathBuf; 2]);

impl Cgroups {
    /// Where there is a cgroup file system of version 2 that this user may use.
    pub fn make() -> Option<Self> {
        let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
        let root = mounts.lines().find_map(|line| {
            let mut fields = line.split(' ');
            let path = fields.nth(1)?;
            (fields.next()? == "cgroup2").then_some(path)
        })?;
        let paths = ["a", "b"].map(|host| {
            let name = format!("outrigger-pair-{}-{host}", std::process::id());
            Path::new(root).join(name)
        });
        for path in &paths {
            std::fs::create_dir(path).ok()?;
        }
        Some(Self(paths))
    }
}

impl Drop for Cgroups {
    fn drop(&mut self) {
        for path in &self.0 {
            // Empty once what was in it is gone.
            let _ = std::fs::write(path.join("cgroup.kill"), "1");
            for _ in 0..100 {
                if std::fs::remove_dir(path).is_ok() {
                    break;
                }
                std::thread::sleep(LOOK);
            }
        }
    }
}
