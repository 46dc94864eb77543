//! Throughput of the way that pages are saved, beside a plain TLS stream with the same certificates, one after the other in each round.

use super::support::{HOSTS, Pair, Plan, wait_for};
use outrigger_guard::daemon::Phase;
use outrigger_guard::link::{Identity, PAGE_BYTES};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector};

/// Bytes that the plain stream hands over and takes at once.
const CHUNK_BYTES: usize = 256 * 1024;
/// Longest time of a plain stream.
const LIMIT: Duration = Duration::from_secs(120);

/// Of the times in `/proc`: the same on all machines that this runs on.
const TICKS_PER_S: f64 = 100.0;

/// What a round measured: bytes per second, and the time of processors that a page took, in microseconds, of both ends together.
#[derive(Debug, Clone, Copy)]
pub struct Round {
    pub tls: f64,
    pub save: f64,
    pub tls_processor_us: f64,
    pub save_processor_us: f64,
}

/// A transfer: its speed, and what it took of the processors.
#[derive(Debug, Clone, Copy)]
struct Transfer {
    bytes_per_s: f64,
    processor_us: f64,
}

/// Microseconds that a process has spent on processors.
fn processor_us(process: u32) -> f64 {
    let text = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("its times");
    // The name, in brackets, may have anything in it; the times are numbers 14 and 15.
    let fields = text.rsplit_once(')').expect("a name").1;
    let ticks = fields.split_ascii_whitespace().skip(11).take(2);
    let ticks: u64 = ticks
        .map(|ticks| ticks.parse::<u64>().expect("ticks"))
        .sum();
    ticks as f64 * 1e6 / TICKS_PER_S
}

fn daemons_us(pair: &Pair) -> f64 {
    let processes = [0, 1].map(|host| pair.process_id(host).expect("a daemon"));
    processes.map(processor_us).iter().sum()
}

fn sent_pages(pair: &Pair) -> u64 {
    pair.status(0).map_or(0, |status| status.sent_pages)
}

/// Saves a memory of so many pages in each round.
pub fn rounds(pages: u32, count: usize) -> Vec<Round> {
    let plan = Plan {
        pages,
        programs: true,
        bandwidth_bytes_per_s: 1 << 40,
        // The defaults.
        window_pages: 1024,
        tick_ms: 20,
        resend_ms: 2000,
        ..Plan::default()
    };
    let bytes = u64::from(pages) * PAGE_BYTES as u64;
    let mut pair = Pair::new(&plan);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    let mut rounds = Vec::new();
    for _ in 0..count {
        let before = plain_tls(&pair.certificates(), bytes);
        // The process that keeps the image is another one each time: all pages are suspect, and go again.
        pair.kill(1);
        wait_for("the end of the connection", || {
            pair.status(0).filter(|status| !status.connected[0])
        });
        let sent_before = sent_pages(&pair);
        pair.start(1);
        wait_for("the first page", || {
            (sent_pages(&pair) > sent_before).then_some(())
        });
        let begun = Instant::now();
        let begun_us = daemons_us(&pair);
        let begun_with = sent_pages(&pair);
        let ended_with = wait_for("everything is saved", || {
            let status = pair.status(0)?;
            let all = status.sent_pages >= sent_before + u64::from(pages);
            (all && status.unsaved_pages == 0).then_some(status.sent_pages)
        });
        let time = begun.elapsed();
        let sent = (ended_with - begun_with) as f64;
        let save_processor_us = (daemons_us(&pair) - begun_us) / sent;
        let save = sent * PAGE_BYTES as f64 / time.as_secs_f64();
        let after = plain_tls(&pair.certificates(), bytes);
        let mean = |value: fn(&Transfer) -> f64| (value(&before) + value(&after)) / 2.0;
        let round = Round {
            tls: mean(|transfer| transfer.bytes_per_s),
            save,
            tls_processor_us: mean(|transfer| transfer.processor_us) / f64::from(pages),
            save_processor_us,
        };
        eprintln!(
            "save {:.0} MB/s and {:.2} us of processor a page, plain TLS {:.0} MB/s and {:.2} us",
            save / 1e6,
            round.save_processor_us,
            round.tls / 1e6,
            round.tls_processor_us
        );
        rounds.push(round);
    }
    rounds
}

/// A TLS stream of the library as it comes.
fn plain_tls(folder: &Path, bytes: u64) -> Transfer {
    let runtime = tokio::runtime::Runtime::new().expect("threads");
    let [client, server] = [(0, 1), (1, 0)].map(|(host, peer)| {
        Identity::read(folder, HOSTS[host], HOSTS[peer]).expect("certificates")
    });
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("a port");
        let reading = tokio::spawn(async move {
            let (tcp, _) = listener.accept().await.expect("a connection");
            let mut stream = TlsAcceptor::from(Arc::clone(&server.server))
                .accept(tcp)
                .await
                .expect("TLS");
            let mut buffer = vec![0; CHUNK_BYTES];
            let mut left = bytes;
            while left > 0 {
                left -= stream.read(&mut buffer).await.expect("bytes") as u64;
            }
            Instant::now()
        });
        let tcp = TcpStream::connect(address).await.expect("a connection");
        let connector = TlsConnector::from(Arc::clone(&client.client));
        let mut stream = connector.connect(client.peer(), tcp).await.expect("TLS");
        let chunk = vec![7; CHUNK_BYTES];
        let (begun, begun_us) = (Instant::now(), processor_us(std::process::id()));
        for _ in 0..bytes / chunk.len() as u64 {
            stream.write_all(&chunk).await.expect("sent");
        }
        stream.flush().await.expect("sent");
        let ended = tokio::time::timeout(LIMIT, reading).await;
        let ended = ended.expect("in time").expect("no panic");
        Transfer {
            bytes_per_s: bytes as f64 / ended.duration_since(begun).as_secs_f64(),
            processor_us: processor_us(std::process::id()) - begun_us,
        }
    })
}
