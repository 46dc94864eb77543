//! Figures of a pair on this machine: bandwidth of a sync beside a plain TLS stream, and how long an application is away when the power fails.
//!
//! `cargo run --release -p outrigger-guard --example measure_save [PAGES]`: a pair of daemons as processes, on loopback;
//! with `TMPDIR=/dev/shm` in memory.

#[path = "../tests/support/mod.rs"]
mod support;

use outrigger_guard::daemon::Phase;
use outrigger_guard::daemon::control::{Answer, Request};
use outrigger_guard::link::{Identity, PAGE_BYTES};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use support::{HOSTS, Known, Pair, Plan, wait_for};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{TlsAcceptor, TlsConnector};

const HAND_OVERS: usize = 20;

fn main() {
    if std::env::args().any(|argument| argument == "daemon_process") {
        return support::be_a_daemon();
    }
    let pages = std::env::args()
        .nth(1)
        .map_or(65_536, |text| text.parse().expect("PAGES"));
    let plan = Plan {
        pages,
        bandwidth_bytes_per_s: 1 << 40,
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    let bytes = u64::from(pages) * PAGE_BYTES as u64;
    let tls = plain_tls(&pair.certificates(), bytes);
    pair.start(1);
    pair.wait_phase(1, &[Phase::Standby]);
    pair.start(0);
    wait_for("the connection", || {
        pair.status(0).filter(|status| status.connected[0])
    });
    let begun = Instant::now();
    let sent_before = pair.status(0).map_or(0, |status| status.sent_pages);
    wait_for("the sync", || {
        pair.status(0).filter(|status| status.unsaved_pages == 0)
    });
    let synced = (u64::from(pages) - sent_before) * PAGE_BYTES as u64;
    let sync = synced as f64 / begun.elapsed().as_secs_f64();
    println!(
        "plain TLS {:.0} MB/s, sync {:.0} MB/s, ratio {:.2}",
        tls / 1e6,
        sync / 1e6,
        sync / tls
    );

    let mut known = Known::new(pages);
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut away = Vec::new();
    for turn in 0..HAND_OVERS {
        let (from, to) = (turn % 2, 1 - turn % 2);
        pair.wait_phase(from, &[Phase::Protected]);
        wait_for("all saved", || {
            pair.status(from).filter(|status| status.unsaved_pages == 0)
        });
        let mut application = pair.application(from).expect("an application");
        for _ in 0..100 {
            known.write(&mut application, &mut random).expect("a write");
        }
        let mut application = pair.application(to).expect("an application");
        let begun = Instant::now();
        let begins = pair.ask(from, Request::TestPowerFail { for_ms: 200 });
        assert_eq!(begins, Some(Answer::Begun));
        wait_for("an answer of the other host", || application.read(0).ok());
        away.push(begun.elapsed());
        known.verify(&mut application, "after a hand-over");
        wait_for("AC", || pair.status(from).filter(|status| status.power));
    }
    away.sort();
    let [median, longest] = [away[away.len() / 2], away[away.len() - 1]];
    println!(
        "event to first answer of the other host: median {median:?}, longest {longest:?} of {HAND_OVERS}"
    );
    for (host, name) in HOSTS.into_iter().enumerate() {
        for line in pair
            .log(host)
            .lines()
            .filter(|line| line.starts_with("saved:"))
            .take(3)
        {
            println!("{name}: {line}");
        }
    }
}

/// Bytes per second of a TLS stream with the same certificates, in chunks of 256 KiB.
fn plain_tls(folder: &Path, bytes: u64) -> f64 {
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
            let mut buffer = vec![0; 256 * 1024];
            let mut left = bytes;
            while left > 0 {
                left -= stream.read(&mut buffer).await.expect("bytes") as u64;
            }
            Instant::now()
        });
        let tcp = TcpStream::connect(address).await.expect("a connection");
        let connector = TlsConnector::from(Arc::clone(&client.client));
        let mut stream = connector.connect(client.peer(), tcp).await.expect("TLS");
        let chunk = vec![7; 256 * 1024];
        let begun = Instant::now();
        for _ in 0..bytes / chunk.len() as u64 {
            stream.write_all(&chunk).await.expect("sent");
        }
        stream.flush().await.expect("sent");
        let ended = tokio::time::timeout(Duration::from_secs(60), reading).await;
        let ended = ended.expect("in time").expect("no panic");
        bytes as f64 / ended.duration_since(begun).as_secs_f64()
    })
}
