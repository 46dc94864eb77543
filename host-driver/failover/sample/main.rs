//! A key-value server that carries on elsewhere: the sample of `outrigger failover`, and what its tests run.
//!
//! ```text
//!   request   CLIENT REQUEST get KEY | put KEY VALUE | append KEY VALUE
//!   reply     REQUEST ok [VALUE] | REQUEST none | REQUEST error WHY
//! ```
//! Numbers of a client's requests rise; one that was not answered is sent again with its number, to whichever host answers.
//! `outrigger-kv --listen ADDRESS --save FILE [--save-every-ms N] [--deadly-key KEY]`

mod store;

use anyhow::Context;
use clap::Parser;
use outrigger_failover_application::{Application, Entry};
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
}

fn parse(line: &str) -> Option<(u64, u64, Operation)> {
    let mut words = line.trim_end().splitn(5, ' ');
    let client = words.next()?.parse().ok()?;
    let request = words.next()?.parse().ok()?;
    let (verb, key) = (words.next()?, words.next()?.to_owned());
    let value = words.next().map(str::to_owned);
    let operation = match (verb, value) {
        ("get", None) => Operation::Get(key),
        ("put", Some(value)) => Operation::Put(key, value),
        ("append", Some(value)) => Operation::Append(key, value),
        _ => return None,
    };
    Some((client, request, operation))
}

struct Server {
    application: Application,
    store: Mutex<Store>,
    deadly_key: Option<String>,
}

impl Server {
    /// The number by which a request is known when it comes again.
    fn number(client: u64, request: u64) -> u64 {
        (client.rotate_left(32) ^ request).max(1)
    }

    fn answer(&self, line: &str) -> String {
        let Some((client, request, operation)) = parse(line) else {
            return "0 error CLIENT REQUEST get KEY | put KEY VALUE | append KEY VALUE\n"
                .to_owned();
        };
        let store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        let reply = match self.application.hands().take(Self::number(client, request)) {
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
            (&mut &*stream).write_all(self.answer(&line).as_bytes())?;
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

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let application = Application::begin()?;
    let memory = application.journal_memory();
    let store = match application.entry() {
        Entry::Resume => Store::open(memory)?,
        Entry::First | Entry::Restart => {
            let store = Store::create(memory)?;
            store.load(&arguments.save)?;
            store
        }
    };
    let listener = bind(arguments.listen)?;
    let mut heart = application.heart()?;
    let server = Arc::new(Server {
        application,
        store: Mutex::new(store),
        deadly_key: arguments.deadly_key,
    });
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
    let (saving, file) = (Arc::clone(&server), arguments.save);
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_millis(arguments.save_every_ms));
            let store = saving.store.lock().unwrap_or_else(PoisonError::into_inner);
            if let Err(error) = store.save(&file) {
                eprintln!("{}: {error}", file.display());
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
