//! Whoever does not prove to be the other host, and whoever says what he may not: refused, logged, nothing changed (HA3).

mod support;

use outrigger_guard::certificates;
use outrigger_guard::daemon::{Phase, Status};
use outrigger_guard::link::{Buffer, Channel, Frame, Hello, Identity, PAGE_BYTES, frame};
use outrigger_guard::protocol::{Early, HostId, Message, checksum};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use support::{HOSTS, Known, LIMIT, Pair, Plan, wait_for};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

const PAGES: u32 = 16;

#[test]
#[ignore = "the process of a daemon, which the other tests start"]
fn daemon_process() {
    support::be_a_daemon();
}

type Stream = tokio_rustls::client::TlsStream<TcpStream>;

/// Connects to the listening host with certificates of a folder, as a host, towards a peer.
async fn connect(port: u16, folder: &Path, host: &str, peer: &str) -> std::io::Result<Stream> {
    let identity = Identity::read(folder, host, peer).unwrap();
    let tcp = TcpStream::connect(("127.0.0.1", port)).await?;
    TlsConnector::from(Arc::clone(&identity.client))
        .connect(identity.peer(), tcp)
        .await
}

fn hello() -> Hello {
    Hello {
        channel: Channel::Data,
        host: HostId::First,
        pages: PAGES,
        memory: "m".to_owned(),
        early: Early::Off,
    }
}

/// Sends bytes, and waits until the other side ends it; what it said.
async fn say(stream: &mut Stream, bytes: &[u8]) -> Vec<u8> {
    // It may end it before all is sent.
    let _ = stream.write_all(bytes).await;
    let _ = stream.flush().await;
    let mut heard = Vec::new();
    let ended = timeout(LIMIT, stream.read_to_end(&mut heard)).await;
    ended.expect("the connection is ended").ok();
    heard
}

fn frames(all: &[(u64, Frame<'_>)]) -> Vec<u8> {
    let mut bytes = Buffer::default();
    for (number, frame) in all {
        frame::append(&mut bytes, *number, frame);
    }
    bytes.to_vec()
}

/// What must not change.
fn state(status: &Status) -> (Phase, u64, u64, u64, Option<(u64, u64)>) {
    let Status {
        phase,
        generation,
        epoch,
        image_pages,
        kept,
        ..
    } = status.clone();
    (phase, generation, epoch, image_pages, kept)
}

#[test]
fn strangers_and_nonsense_are_refused_logged_and_change_nothing() {
    let plan = Plan {
        pages: PAGES,
        ..Plan::default()
    };
    let mut pair = Pair::new(&plan);
    pair.start(0);
    pair.start(1);
    pair.wait_phase(0, &[Phase::Protected]);
    let mut known = Known::new(PAGES);
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut application = pair.application(0).unwrap();
    for _ in 0..100 {
        known.write(&mut application, &mut random).unwrap();
    }
    drop(application);
    // The first host ends, so that its own connection does not come in between.
    pair.kill(0);
    wait_for("the end of the connections", || {
        pair.status(1)
            .filter(|status| status.connected == [false, false])
    });
    let before = pair.status(1).unwrap();

    let stranger = tempfile::tempdir().unwrap();
    certificates::init(stranger.path()).unwrap();
    certificates::issue(stranger.path(), HOSTS[0], 30).unwrap();
    std::fs::copy(
        pair.certificates().join("ca.pem"),
        stranger.path().join("ca.pem"),
    )
    .unwrap();
    certificates::issue(&pair.certificates(), "third", 30).unwrap();
    let (port, own) = (pair.port, pair.certificates());
    let runtime = tokio::runtime::Runtime::new().unwrap();

    let lines = || {
        let log = pair.log(1);
        log.matches("refused:").count() + log.matches("is closed:").count()
    };
    let mut refused = lines();
    let mut is_refused = |what: &str, why: &str| {
        wait_for(what, || {
            let more = lines() > refused;
            (more && pair.log(1).contains(why)).then_some(())
        });
        refused = lines();
        let status = pair.status(1).expect("it runs on");
        assert_eq!(state(&status), state(&before), "{what}");
    };

    // Plain bytes instead of TLS.
    runtime.block_on(async {
        let mut tcp = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        tcp.write_all(&frames(&[(0, Frame::Hello(hello()))]))
            .await
            .unwrap();
        let mut heard = Vec::new();
        let _ = timeout(LIMIT, tcp.read_to_end(&mut heard))
            .await
            .expect("it is ended");
    });
    is_refused("no TLS", "did not prove who it is");

    // A certificate of another authority, and one of this authority for another host.
    runtime.block_on(async {
        if let Ok(mut stream) = connect(port, stranger.path(), HOSTS[0], HOSTS[1]).await {
            assert!(
                say(&mut stream, &frames(&[(0, Frame::Hello(hello()))]))
                    .await
                    .is_empty()
            );
        }
    });
    is_refused("another authority", "did not prove who it is");
    runtime.block_on(async {
        if let Ok(mut stream) = connect(port, &own, "third", HOSTS[1]).await {
            assert!(
                say(&mut stream, &frames(&[(0, Frame::Hello(hello()))]))
                    .await
                    .is_empty()
            );
        }
    });
    is_refused("another host", "the certificate is not one of 127.0.0.1");

    // No certificate at all.
    runtime.block_on(async {
        let mut roots = rustls::RootCertStore::empty();
        let authority = std::fs::read(own.join("ca.pem")).unwrap();
        use rustls::pki_types::pem::PemObject;
        roots
            .add(rustls::pki_types::CertificateDer::from_pem_slice(&authority).unwrap())
            .unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let client = rustls::ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let tcp = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let name = HOSTS[1].try_into().unwrap();
        if let Ok(mut stream) = TlsConnector::from(Arc::new(client))
            .connect(name, tcp)
            .await
        {
            assert!(
                say(&mut stream, &frames(&[(0, Frame::Hello(hello()))]))
                    .await
                    .is_empty()
            );
        }
    });
    is_refused("no certificate", "did not prove who it is");

    // The first host's own certificate from here on: what it says is wrong.
    let page = [5; PAGE_BYTES];
    let message = |generation, sequence, page_number| Message::Page {
        generation,
        sequence,
        page: page_number,
        contents: checksum(&page),
    };
    let old = before.generation - 1;
    let greeting = (0, Frame::Hello(hello()));
    let other = Hello {
        memory: "other".to_owned(),
        ..hello()
    };
    let mut damaged = frames(&[
        greeting.clone(),
        (1, Frame::Message(message(9, 1, 1), &page)),
    ]);
    let last = damaged.len() - 1;
    damaged[last] ^= 1;
    let mut long = frames(std::slice::from_ref(&greeting));
    long.extend_from_slice(&[frame::VERSION, 3, 0, 0, 0xff, 0xff, 0xff, 0x7f, 1, 0, 0, 0]);
    long.extend_from_slice(&[0; 4]);
    let commit = Message::Commit {
        generation: old,
        epoch: 1,
        digest: 0,
    };
    let signal = Message::Signal {
        generation: before.generation,
        epoch: 1,
    };
    let cases = [
        (
            "another memory",
            frames(&[(0, Frame::Hello(other))]),
            "other",
        ),
        ("no greeting", frames(&[(0, Frame::Ping)]), "no greeting"),
        ("a damaged page", damaged, "checksum"),
        ("a frame of 2 GiB", long, "at most 4124 are allowed"),
        (
            "a replayed frame",
            frames(&[greeting.clone(), (1, Frame::Ping), (1, Frame::Ping)]),
            "replayed or lost",
        ),
        (
            "a second greeting",
            frames(&[greeting.clone(), (1, Frame::Hello(hello()))]),
            "second greeting",
        ),
        (
            "a signal among data",
            frames(&[greeting.clone(), (1, Frame::Message(signal, &[]))]),
            "belongs to the signal",
        ),
        (
            "a page that there is not",
            frames(&[
                greeting.clone(),
                (
                    1,
                    Frame::Message(message(before.generation, 1 << 40, PAGES), &page),
                ),
            ]),
            "there is no such page",
        ),
        (
            "an old generation",
            frames(&[
                greeting.clone(),
                (1, Frame::Message(message(old, 1 << 40, 1), &page)),
                (2, Frame::Message(commit, &[])),
            ]),
            "OldGeneration",
        ),
    ];
    for (what, bytes, why) in cases {
        runtime.block_on(async {
            let mut stream = connect(port, &own, HOSTS[0], HOSTS[1]).await.unwrap();
            say(&mut stream, &bytes).await;
        });
        is_refused(what, why);
    }
    runtime.shutdown_timeout(Duration::from_secs(1));

    // And the pair works as before.
    pair.start(0);
    pair.wait_phase(0, &[Phase::Protected]);
    known.verify(&mut pair.application(0).unwrap(), "after all that");
}
