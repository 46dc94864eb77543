//! The program: a store of records of 1 KiB that answers requests over TCP (loopback), which come when they come.
//!
//! Client and server are one thread, so that nothing but the work of a request is in its time.

use anyhow::{Context, ensure};
use outrigger_attach::{Mapping, PAGE_BYTES, Region};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Exp, Zipf};
use rustix::fs::{FallocateFlags, MemfdFlags};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use xxhash_rust::xxh3::Xxh3;

/// Words of a record.
const RECORD_WORDS: usize = 128;
/// Requests that are made beforehand, worked on as fast as possible first, and repeated.
const REQUESTS: usize = 1 << 19;
/// A slice is measured after so much that is not.
const WARM_UP: Duration = Duration::from_millis(20);
pub const SLICE: Duration = Duration::from_millis(200);
const WINDOW: Duration = Duration::from_millis(20);
/// Bytes of a request and of its answer.
const MESSAGE_BYTES: usize = 64;

/// Which records, and what is done with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mix {
    /// Zipf 0.99, half of the requests write: YCSB's workload A.
    Zipf,
    /// Zipf 0.99, one of twenty requests writes: YCSB's workload B.
    ZipfReads,
    /// All records alike, nine of ten requests write.
    Uniform,
}

/// What is asked of the program.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Load {
    pub mix: Mix,
    pub bytes: u64,
    pub requests_per_s: u64,
}

/// What it did.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Figures {
    /// Time from the beginning of a request's work to its end, which bounds the rate that it could bear: the median over windows of
    /// 20 ms of the mean in each, because whatever else runs on the machine takes the processor away now and then.
    pub service_us: f64,
    /// Time from when the request was due.
    pub p50_us: f64,
    pub p99_us: f64,
}

enum Memory {
    Plain(Mapping),
    Protected(Region),
}

impl Memory {
    fn words(&self) -> &[AtomicU64] {
        match self {
            Self::Plain(mapping) => mapping.words(),
            Self::Protected(region) => region.words(),
        }
    }
}

fn memory(bytes: u64, socket: Option<PathBuf>) -> anyhow::Result<Memory> {
    if let Some(socket) = socket {
        return Ok(Memory::Protected(Region::attach(socket, "records")?));
    }
    let file = rustix::fs::memfd_create("records", MemfdFlags::CLOEXEC)?;
    rustix::fs::ftruncate(&file, bytes)?;
    rustix::fs::fallocate(&file, FallocateFlags::empty(), 0, bytes)?;
    Ok(Memory::Plain(Mapping::new(&file, bytes)?))
}

#[derive(Clone, Copy)]
struct Request {
    record: u32,
    writes: bool,
}

fn requests(load: &Load, records: usize) -> anyhow::Result<Vec<Request>> {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let zipf = Zipf::new(records as f64, 0.99)?;
    // Which record is how popular has nothing to do with where it is.
    let mut places: Vec<u32> = (0..u32::try_from(records)?).collect();
    places.shuffle(&mut random);
    let request = |_| match load.mix {
        Mix::Zipf | Mix::ZipfReads => {
            let rank = zipf.sample(&mut random) as usize - 1;
            let one_of = if load.mix == Mix::Zipf { 2 } else { 20 };
            Request {
                record: places[rank],
                writes: random.random_ratio(1, one_of),
            }
        }
        Mix::Uniform => Request {
            record: random.random_range(0..records) as u32,
            writes: random.random_ratio(9, 10),
        },
    };
    Ok((0..REQUESTS).map(request).collect())
}

/// What a request does with its record: writes or checks all of it. Its checksum.
fn work(words: &[AtomicU64], request: Request, number: u64) -> anyhow::Result<u64> {
    let words = &words[request.record as usize * RECORD_WORDS..][..RECORD_WORDS];
    let mut hash = Xxh3::new();
    if request.writes {
        for (word, at) in words[1..].iter().zip(1_u64..) {
            let value = number.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(at);
            hash.update(&value.to_le_bytes());
            word.store(value, Ordering::Relaxed);
        }
        words[0].store(hash.digest(), Ordering::Relaxed);
    } else {
        for word in &words[1..] {
            hash.update(&word.load(Ordering::Relaxed).to_le_bytes());
        }
        let known = words[0].load(Ordering::Relaxed);
        ensure!(
            known == 0 || known == hash.digest(),
            "record {} is damaged",
            request.record
        );
    }
    Ok(hash.digest())
}

/// One request comes, is worked on, and is answered.
fn serve(
    words: &[AtomicU64],
    request: Request,
    number: u64,
    (client, server): &mut (TcpStream, TcpStream),
) -> anyhow::Result<()> {
    let mut message = [0; MESSAGE_BYTES];
    message[..4].copy_from_slice(&request.record.to_le_bytes());
    message[4] = request.writes.into();
    client.write_all(&message)?;
    server.read_exact(&mut message)?;
    let request = Request {
        record: u32::from_le_bytes([message[0], message[1], message[2], message[3]]),
        writes: message[4] == 1,
    };
    let checksum = work(words, request, number)?;
    message[8..16].copy_from_slice(&checksum.to_le_bytes());
    server.write_all(&message)?;
    client.read_exact(&mut message)?;
    Ok(())
}

fn connection() -> anyhow::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let client = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    Ok((client, server))
}

/// A program that is warm: what is always dirty is, and the guard knows what comes back soon.
struct Store {
    load: Load,
    memory: Memory,
    requests: Vec<Request>,
    sockets: (TcpStream, TcpStream),
    random: ChaCha8Rng,
    number: u64,
}

impl Store {
    fn start(load: Load, socket: Option<PathBuf>) -> anyhow::Result<Self> {
        let memory = memory(load.bytes, socket)?;
        let words = memory.words();
        let requests = requests(&load, words.len() / RECORD_WORDS)?;
        // All of it is mapped before.
        let sum: u64 = words
            .iter()
            .step_by(PAGE_BYTES / 8)
            .map(|word| word.load(Ordering::Relaxed))
            .fold(0, u64::wrapping_add);
        std::hint::black_box(sum);
        for (number, request) in (0..).zip(&requests) {
            work(words, *request, number)?;
        }
        Ok(Self {
            load,
            number: requests.len() as u64,
            memory,
            requests,
            sockets: connection()?,
            random: ChaCha8Rng::seed_from_u64(2),
        })
    }

    /// A slice of open-loop load.
    fn slice(&mut self) -> anyhow::Result<Figures> {
        let between = Exp::new(self.load.requests_per_s as f64)?;
        let windows = SLICE.div_duration_f64(WINDOW) as usize;
        let mut service = vec![(Duration::ZERO, 0_u32); windows + 1];
        let mut responses = Vec::new();
        let mut due = Instant::now();
        let measured_from = due + WARM_UP;
        let end = measured_from + SLICE;
        loop {
            due += Duration::from_secs_f64(between.sample(&mut self.random));
            if due >= end {
                break;
            }
            let mut begun = Instant::now();
            while begun < due {
                std::hint::spin_loop();
                begun = Instant::now();
            }
            self.number += 1;
            let request = self.requests[self.number as usize % self.requests.len()];
            serve(self.memory.words(), request, self.number, &mut self.sockets)?;
            let done = Instant::now();
            if due >= measured_from {
                let window = (due - measured_from).div_duration_f64(WINDOW) as usize;
                let (sum, count) = &mut service[window.min(windows)];
                *sum += done - begun;
                *count += 1;
                responses.push(done - due);
            }
        }
        let means = service.iter().filter(|(_, count)| *count > 0);
        let mut means: Vec<Duration> = means.map(|(sum, count)| *sum / *count).collect();
        means.sort_unstable();
        responses.sort_unstable();
        ensure!(!responses.is_empty(), "requests_per_s: too few for a slice");
        let microseconds = |time: Duration| time.as_secs_f64() * 1e6;
        Ok(Figures {
            service_us: microseconds(means[means.len() / 2]),
            p50_us: microseconds(responses[responses.len() / 2]),
            p99_us: microseconds(responses[responses.len() * 99 / 100]),
        })
    }
}

/// Warms up, says so, and runs a slice for each line that it is given.
pub fn run(load: Load, socket: Option<PathBuf>) -> anyhow::Result<()> {
    let mut store = Store::start(load, socket)?;
    println!("ready");
    for line in std::io::stdin().lines() {
        line?;
        println!("{}", serde_json::to_string(&store.slice()?)?);
    }
    Ok(())
}

/// The program in a process of its own.
pub struct Program {
    child: Child,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
}

impl Program {
    /// Starts it and waits until it is warm.
    pub fn start(load: Load, socket: Option<&Path>) -> anyhow::Result<Self> {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--program").arg(serde_json::to_string(&load)?);
        command
            .args(socket)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut child = command.spawn()?;
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().context("no output")?);
        let mut program = Self {
            child,
            stdin,
            stdout,
        };
        ensure!(program.hear()? == "ready\n", "the program did not start");
        Ok(program)
    }

    fn hear(&mut self) -> anyhow::Result<String> {
        let mut line = String::new();
        self.stdout.read_line(&mut line)?;
        Ok(line)
    }

    /// Has it run a slice.
    pub fn slice(&mut self) -> anyhow::Result<Figures> {
        let stdin = self.stdin.as_mut().context("no input")?;
        stdin.write_all(b"\n")?;
        serde_json::from_str(&self.hear()?).context("the program failed")
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It ends with its input.
        self.stdin = None;
        let _ = self.child.wait();
    }
}
