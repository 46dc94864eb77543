//! A key-value server that carries on elsewhere: the sample of `outrigger failover`, and what its tests run.
//!
//! ```text
//!   request   CLIENT REQUEST get KEY | put KEY VALUE | append KEY VALUE | save
//!   reply     REQUEST ok [VALUE] | REQUEST none | REQUEST error WHY
//! ```
//! Numbers of a client's requests rise; one that was not answered is sent again with its number, to whichever host answers. What was there
//! when `save` was asked for is persistent once that is answered: a restart begins with it, or with what was saved later.
//! `outrigger-kv --listen ADDRESS --save FILE [--save-every-ms N] [--deadly-key KEY] [--alone MEBIBYTES]`

mod store;

use anyhow::Context;
use clap::{Parser, ValueEnum};
use outrigger_failover_application::{Application, Entry, JournalMemory};
use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use store::{Operation, Store};

/// Longest line.
const LINE: u64 = 1024;
/// Distance of heartbeats.
const BEAT: Duration = Duration::from_millis(20);
/// A reply is held for so long at once; it is told of, and held on.
const HELD: Duration = Duration::from_secs(10);
/// An address of a server before may be in use for so long.
const BIND: Duration = Duration::from_secs(5);

/// Key-value server, started by `outrigger failover`
#[derive(Debug, Parser)]
struct Arguments {
    /// Serve this address
    #[arg(long)]
    listen: SocketAddr,
    /// Persistent data: a restart begins with what was saved here last
    #[arg(long, value_name = "FILE")]
    save: PathBuf,
    /// Save so often
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 1000)]
    save_every_ms: u64,
    /// A request for this key ends the server, as a bug would
    #[arg(long, value_name = "KEY")]
    deadly_key: Option<String>,
    /// Serve without a supervisor, from so much memory that nobody guards
    #[arg(long, value_name = "MEBIBYTES", value_parser = clap::value_parser!(u64).range(1..=1 << 20))]
    alone: Option<u64>,
    /// Break a promise, for tests that must notice it
    #[arg(long, value_enum, hide = true)]
    broken: Option<Broken>,
}

/// A promise that is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Broken {
    /// A request that is sent again is applied again.
    Once,
    /// Who is to resume restarts, and does not say so.
    Resume,
}

enum Asked {
    Operation(Operation),
    Save,
}

fn parse(line: &str) -> Option<(u64, u64, Asked)> {
    let mut words = line.trim_end().splitn(5, ' ');
    let client = words.next()?.parse().ok()?;
    let request = words.next()?.parse().ok()?;
    let verb = words.next()?;
    let key = words.next().map(str::to_owned);
    let value = words.next().map(str::to_owned);
    let operation = match (verb, key, value) {
        ("get", Some(key), None) => Operation::Get(key),
        ("put", Some(key), Some(value)) => Operation::Put(key, value),
        ("append", Some(key), Some(value)) => Operation::Append(key, value),
        ("save", None, None) => return Some((client, request, Asked::Save)),
        _ => return None,
    };
    Some((client, request, Asked::Operation(operation)))
}

struct Server {
    /// None: it serves alone.
    application: Option<Application>,
    store: Mutex<Store>,
    save: PathBuf,
    deadly_key: Option<String>,
}

impl Server {
    /// The number by which a request is known when it comes again.
    fn number(client: u64, request: u64) -> u64 {
        (client.rotate_left(32) ^ request).max(1)
    }

    fn answer(&self, line: &str) -> String {
        let (client, request, operation) = match parse(line) {
            Some((client, request, Asked::Operation(operation))) => (client, request, operation),
            Some((_, request, Asked::Save)) => {
                return match self.save() {
                    Ok(()) => format!("{request} ok\n"),
                    Err(error) => format!("{request} error {error}\n"),
                };
            }
            None => {
                return "0 error CLIENT REQUEST get KEY | put KEY VALUE | append KEY VALUE | save\n"
                    .to_owned();
            }
        };
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let hands = self.application.as_ref().map(Application::hands);
        let taken = hands.map(|hands| hands.take(Self::number(client, request)));
        let reply = match taken.transpose() {
            Err(refused) => format!("error refused: {refused}"),
            Ok(in_hand) => {
                let (Operation::Get(key) | Operation::Put(key, _) | Operation::Append(key, _)) =
                    &operation;
                if self.deadly_key.as_deref() == Some(key) {
                    std::process::abort();
                }
                let reply = store.perform(client, request, &operation);
                drop(in_hand);
                reply.unwrap_or_else(|error| format!("error {error}"))
            }
        };
        drop(store);
        format!("{request} {reply}\n")
    }

    /// Returns once others may see what was done: where the host before signalled early, what was done may be void until then, and this
    /// process is killed.
    fn wait_for_replies(&self) {
        let Some(application) = &self.application else {
            return;
        };
        while !application.wait_for_replies(HELD) {
            eprintln!("replies have been held for {HELD:?}");
        }
    }

    fn save(&self) -> anyhow::Result<()> {
        // Who restarts would find in it what never came to pass.
        self.wait_for_replies();
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        store
            .save(&self.save)
            .with_context(|| self.save.display().to_string())
    }

    fn serve(&self, stream: &TcpStream) -> std::io::Result<()> {
        stream.set_nodelay(true)?;
        let mut reader = BufReader::new(stream);
        let mut line = String::new();
        loop {
            line.clear();
            let bytes = std::io::Read::take(&mut reader, LINE).read_line(&mut line)?;
            if bytes == 0 {
                return Ok(());
            }
            if !line.ends_with('\n') {
                (&mut &*stream)
                    .write_all(format!("0 error a line has at most {LINE} bytes\n").as_bytes())?;
                return Ok(());
            }
            let answer = self.answer(&line);
            self.wait_for_replies();
            (&mut &*stream).write_all(answer.as_bytes())?;
        }
    }
}

fn bind(address: SocketAddr) -> anyhow::Result<TcpListener> {
    let end = Instant::now() + BIND;
    loop {
        match TcpListener::bind(address) {
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse && Instant::now() < end => {
                std::thread::sleep(BEAT);
            }
            bound => return bound.with_context(|| format!("--listen {address}")),
        }
    }
}

/// Memory that nobody guards.
fn memory_alone(mebibytes: u64) -> anyhow::Result<JournalMemory> {
    let bytes = mebibytes << 20;
    let file = memfd_create("outrigger-kv", MemfdFlags::CLOEXEC)?;
    ftruncate(&file, bytes)?;
    Ok(JournalMemory::alone(&file, bytes)?)
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let (application, memory, entry) = match arguments.alone {
        Some(mebibytes) => (None, memory_alone(mebibytes)?, Entry::First),
        None => {
            let application = Application::begin_holding_replies()?;
            let (memory, entry) = (application.journal_memory(), application.entry());
            (Some(application), memory, entry)
        }
    };
    let mut store = match entry {
        Entry::Resume if arguments.broken != Some(Broken::Resume) => Store::open(memory)?,
        Entry::Resume | Entry::First | Entry::Restart => {
            let store = Store::create(memory)?;
            store.load(&arguments.save)?;
            store
        }
    };
    store.remembers = arguments.broken != Some(Broken::Once);
    let listener = bind(arguments.listen)?;
    let heart = application.as_ref().map(Application::heart).transpose()?;
    let server = Arc::new(Server {
        application,
        store: Mutex::new(store),
        save: arguments.save,
        deadly_key: arguments.deadly_key,
    });
    if let Some(mut heart) = heart {
        let beating = Arc::clone(&server);
        // With the lock in hand: a heart that beats beside a store that is stuck says nothing.
        std::thread::spawn(move || {
            while {
                let _store = beating.store.lock().unwrap_or_else(PoisonError::into_inner);
                heart.beat().is_ok()
            } {
                std::thread::sleep(BEAT);
            }
        });
    }
    let saving = Arc::clone(&server);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_millis(arguments.save_every_ms));
            if let Err(error) = saving.save() {
                eprintln!("{error:#}");
            }
        }
    });
    for stream in listener.incoming().flatten() {
        let server = Arc::clone(&server);
        // A client that goes away is none of the others' business.
        std::thread::spawn(move || drop(server.serve(&stream)));
    }
    Ok(())
}
