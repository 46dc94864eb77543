//! Sender and receiver with each other over loopback, between them a wire that cuts and flips; QEMU is played by the test.

use super::News;
use super::receiver;
use super::sender::{self, Sending};
use super::wire::{self, Bounded, Chunk, Frame, Reckoning};
use crate::protocol::Record;
use outrigger_guard::certificates;
use outrigger_guard::link::Identity;
use rand::{Rng, RngCore, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rustls::{ClientConnection, StreamOwned};
use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Longest wait for anything; the machine may be busy.
const LIMIT: Duration = Duration::from_secs(60);
const HOSTS: [&str; 2] = ["127.0.0.1", "localhost"];
const NAME: &str = "vm";
const BYTES: usize = 3 * wire::CHUNK + 12_345;

/// What the wire between the hosts does with what the source sends.
#[derive(Debug, Clone, Copy)]
enum Harm {
    /// It is cut after so many bytes.
    Cut(usize),
    /// A bit of this byte is another one.
    Flip(usize),
}

struct Hosts {
    folder: tempfile::TempDir,
    identities: [Identity; 2],
    address: SocketAddr,
    /// What the destination's threads say.
    came: mpsc::Receiver<News>,
    /// Both sides wait so long for something to move.
    silence: Duration,
}

impl Hosts {
    fn new() -> Self {
        Self::with_silence(LIMIT)
    }

    fn with_silence(silence: Duration) -> Self {
        let folder = tempfile::Builder::new().prefix("og").tempdir().unwrap();
        let certs = folder.path().join("certs");
        certificates::init(&certs).unwrap();
        for host in HOSTS {
            certificates::issue(&certs, host, 30).unwrap();
        }
        let identities =
            [0, 1].map(|host| Identity::read(&certs, HOSTS[host], HOSTS[1 - host]).unwrap());
        let address = {
            let free = TcpListener::bind("127.0.0.1:0").unwrap();
            free.local_addr().unwrap()
        };
        let (news, came) = mpsc::channel();
        let plan = receiver::Plan {
            name: NAME.to_owned(),
            identity: identities[1].clone(),
            handshake: silence,
            limit: LIMIT,
            silence,
        };
        receiver::listen(address, plan, news).unwrap();
        Self {
            folder,
            identities,
            address,
            came,
            silence,
        }
    }

    /// Of a copy from the first host, and where its QEMU connects to.
    fn plan(&self, address: SocketAddr, stays_open: bool) -> (sender::Plan, PathBuf) {
        let socket = self.folder.path().join("outgoing");
        let _ = std::fs::remove_file(&socket);
        let plan = sender::Plan {
            number: 7,
            stays_open,
            name: NAME.to_owned(),
            identity: self.identities[0].clone(),
            address: address.to_string(),
            source: UnixListener::bind(&socket).unwrap(),
            process: std::process::id(),
            limit: LIMIT,
            silence: self.silence,
        };
        (plan, socket)
    }

    /// Begins to send; the source's QEMU gives these bytes once the other host is ready.
    fn send(&self, address: SocketAddr, machine: Vec<u8>) -> (Sending, JoinHandle<Vec<String>>) {
        let (plan, socket) = self.plan(address, false);
        let (news, told) = mpsc::channel();
        let sending = sender::begin(plan, Some(7), news);
        let qemu = std::thread::spawn(move || {
            let mut heard = Vec::new();
            while let Ok(news) = told.recv_timeout(LIMIT) {
                match news {
                    News::Ready(7) => {
                        heard.push("ready".to_owned());
                        let mut stream = UnixStream::connect(&socket).unwrap();
                        // Whoever reads may be gone.
                        let _ = stream.write_all(&machine);
                    }
                    News::Sent(7, record) => heard.push(format!("sent {record:?}")),
                    News::Acknowledged(7, record) => {
                        heard.push(format!("acknowledged {record:?}"));
                        break;
                    }
                    News::CopyFailed(7, why) => {
                        heard.push(format!("failed: {why}"));
                        break;
                    }
                    _ => panic!("the source hears of another copy"),
                }
            }
            heard
        });
        (sending, qemu)
    }

    fn next(&self) -> News {
        self.came.recv_timeout(LIMIT).unwrap()
    }

    /// Lets the copy that is offered come; what goes into QEMU.
    fn accept(&self) -> JoinHandle<Vec<u8>> {
        let News::Offered { number, answer, .. } = self.next() else {
            panic!("no offer");
        };
        assert_eq!(number, 7);
        let socket = self.folder.path().join("incoming");
        let _ = std::fs::remove_file(&socket);
        let listener = UnixListener::bind(&socket).unwrap();
        answer.send(Ok(socket)).unwrap();
        std::thread::spawn(move || {
            let mut bytes = Vec::new();
            let (mut stream, _) = listener.accept().unwrap();
            stream.read_to_end(&mut bytes).unwrap();
            bytes
        })
    }

    fn connect_as(&self, identity: &Identity) -> Peer {
        let tcp = TcpStream::connect(self.address).unwrap();
        let client = ClientConnection::new(Arc::clone(&identity.client), identity.peer()).unwrap();
        let bounded = Bounded {
            socket: tcp,
            end: Instant::now() + LIMIT,
            silence: LIMIT,
        };
        StreamOwned::new(client, bounded)
    }
}

type Peer = StreamOwned<ClientConnection, Bounded<TcpStream>>;

fn machine(random: &mut ChaCha8Rng) -> Vec<u8> {
    let mut bytes = vec![0; BYTES];
    random.fill_bytes(&mut bytes);
    bytes
}

fn record_of(bytes: &[u8]) -> Record {
    let mut reckoning = Reckoning::default();
    reckoning.add(bytes);
    reckoning.record()
}

fn random() -> ChaCha8Rng {
    let seed = std::env::var("OUTRIGGER_SEED").map_or(1, |seed| seed.parse().unwrap());
    println!("seed {seed}; OUTRIGGER_SEED is another");
    ChaCha8Rng::seed_from_u64(seed)
}

/// A wire that does harm to what goes to `to`, for one connection.
fn wire_with(harm: Harm, to: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut source, _) = listener.accept().unwrap();
        let mut target = TcpStream::connect(to).unwrap();
        let (mut back_from, mut back_to) =
            (target.try_clone().unwrap(), source.try_clone().unwrap());
        std::thread::spawn(move || {
            // An end of either side ends it.
            let _ = io::copy(&mut back_from, &mut back_to);
            let _ = back_to.shutdown(Shutdown::Both);
        });
        let (mut bytes, mut at) = ([0; 4096], 0);
        while let Ok(count @ 1..) = source.read(&mut bytes) {
            let mut passed = count;
            match harm {
                Harm::Cut(after) if after < at + count => passed = after.saturating_sub(at),
                Harm::Flip(byte) if (at..at + count).contains(&byte) => bytes[byte - at] ^= 1,
                _ => {}
            }
            if target.write_all(&bytes[..passed]).is_err() || passed < count {
                break;
            }
            at += count;
        }
        let _ = target.shutdown(Shutdown::Both);
        let _ = source.shutdown(Shutdown::Both);
    });
    address
}

#[test]
fn a_whole_copy_is_acknowledged_once_qemu_has_it() {
    let hosts = Hosts::new();
    let machine = machine(&mut random());
    let record = record_of(&machine);
    let (sending, source) = hosts.send(hosts.address, machine.clone());
    let destination = hosts.accept();
    let News::Arrived {
        record: came,
        answer,
        ..
    } = hosts.next()
    else {
        panic!("it did not arrive");
    };
    assert_eq!(came, record);
    assert!(destination.join().unwrap() == machine, "other bytes came");
    // Nothing is acknowledged before the supervisor says so: QEMU may still refuse it.
    assert!(!source.is_finished());
    answer.send(Ok(())).unwrap();
    let heard = source.join().unwrap();
    let wanted = [
        "ready".to_owned(),
        format!("sent {record:?}"),
        format!("acknowledged {record:?}"),
    ];
    assert_eq!(heard, wanted);
    assert_eq!(sending.sent_bytes(), record.bytes);
}

#[test]
fn what_qemu_refuses_is_not_acknowledged() {
    let hosts = Hosts::new();
    let (_sending, source) = hosts.send(hosts.address, vec![1; 10]);
    let destination = hosts.accept();
    let News::Arrived { answer, .. } = hosts.next() else {
        panic!("it did not arrive");
    };
    answer.send(Err("no such device".to_owned())).unwrap();
    destination.join().unwrap();
    let heard = source.join().unwrap();
    let wanted = "failed: the other host refuses it: no such device";
    assert_eq!(heard.last().unwrap(), wanted);
}

#[test]
fn a_host_that_does_not_stand_by_says_so() {
    let hosts = Hosts::new();
    let (_sending, source) = hosts.send(hosts.address, vec![1; 10]);
    let News::Offered { answer, .. } = hosts.next() else {
        panic!("no offer");
    };
    answer.send(Err("it runs here".to_owned())).unwrap();
    let heard = source.join().unwrap();
    assert_eq!(heard, ["failed: the other host refuses it: it runs here"]);
}

/// A copy over a wire that does harm anywhere fails at the source, and nothing arrives.
#[test]
fn a_copy_that_is_cut_or_flipped_anywhere_is_refused() {
    let mut random = random();
    let machine = machine(&mut random);
    for round in 0..12 {
        // A length that was flipped is waited for.
        let hosts = Hosts::with_silence(Duration::from_secs(1));
        // Handshake and offer are the first kilobytes; TLS adds to what comes after.
        let harm = match round % 3 {
            0 => Harm::Cut(random.random_range(0..BYTES)),
            1 => Harm::Flip(random.random_range(0..BYTES)),
            _ => Harm::Flip(random.random_range(0..3000)),
        };
        let wire = wire_with(harm, hosts.address);
        let (_sending, source) = hosts.send(wire, machine.clone());
        // In the handshake nobody is heard of but as a stranger.
        let fed = match hosts.next() {
            News::Offered { answer, .. } => {
                let socket = hosts.folder.path().join("incoming");
                let listener = UnixListener::bind(&socket).unwrap();
                answer.send(Ok(socket)).unwrap();
                let fed = std::thread::spawn(move || {
                    let (mut stream, _) = listener.accept().unwrap();
                    stream.read_to_end(&mut Vec::new()).unwrap()
                });
                let News::Broken(..) = hosts.next() else {
                    panic!("{harm:?}: it is not refused");
                };
                Some(fed)
            }
            News::Stranger(..) | News::Broken(..) => None,
            _ => panic!("{harm:?}: it arrived without an offer"),
        };
        let heard = source.join().unwrap();
        let failed = heard.last().is_some_and(|last| last.starts_with("failed"));
        assert!(failed, "{harm:?}: {heard:?}");
        if let Some(fed) = fed {
            assert!(fed.join().unwrap() <= BYTES);
        }
        assert!(hosts.came.try_recv().is_err(), "{harm:?}: more is heard");
    }
}

#[test]
fn bytes_that_are_damaged_before_they_are_sent_are_refused() {
    let hosts = Hosts::new();
    let mut peer = hosts.connect_as(&hosts.identities[0]);
    let offer = Frame::Offer {
        number: 7,
        stays_open: false,
        name: NAME.to_owned(),
    };
    wire::send(&mut peer, &offer).unwrap();
    let destination = hosts.accept();
    let mut buffer = Vec::new();
    assert_eq!(wire::receive(&mut peer, &mut buffer).unwrap(), Frame::Ready);
    let mut machine = vec![5; 1000];
    let record = record_of(&machine);
    machine[500] ^= 1;
    let mut ignored = Reckoning::default();
    let mut from = &machine[..];
    Chunk::new()
        .pass_on(&mut from, &mut peer, &mut ignored)
        .unwrap();
    wire::send(&mut peer, &Frame::End(record)).unwrap();
    let Frame::Refused(why) = wire::receive(&mut peer, &mut buffer).unwrap() else {
        panic!("it is not refused");
    };
    assert!(why.starts_with("damaged: 1000 bytes"), "{why}");
    assert!(matches!(hosts.next(), News::Broken(_, why) if why.starts_with("damaged")));
    destination.join().unwrap();
}

#[test]
fn who_is_not_the_other_host_offers_nothing() {
    let hosts = Hosts::new();
    let offer = |name: &str| Frame::Offer {
        number: 7,
        stays_open: false,
        name: name.to_owned(),
    };
    // Another authority's, another host of the same authority's, and nobody's.
    let other = tempfile::tempdir().unwrap();
    certificates::init(other.path()).unwrap();
    let certs: PathBuf = hosts.folder.path().join("certs");
    certificates::issue(&certs, "third.example", 30).unwrap();
    certificates::issue(other.path(), HOSTS[0], 30).unwrap();
    let mut strangers = vec![
        Identity::read(other.path(), HOSTS[0], HOSTS[1]).unwrap(),
        Identity::read(&certs, "third.example", HOSTS[1]).unwrap(),
    ];
    // The first one believes whom it should not, for only what this host believes counts.
    strangers[0].client = {
        let authority = certs.join("ca.pem");
        std::fs::copy(authority, other.path().join("ca.pem")).unwrap();
        Identity::read(other.path(), HOSTS[0], HOSTS[1])
            .unwrap()
            .client
    };
    for identity in &strangers {
        let mut peer = hosts.connect_as(identity);
        // Refused at once, or when the other side has looked.
        let said = wire::send(&mut peer, &offer(NAME))
            .and_then(|()| wire::receive(&mut peer, &mut Vec::new()));
        assert!(said.is_err(), "{said:?}");
        assert!(matches!(hosts.next(), News::Stranger(..)));
    }
    let mut plain = TcpStream::connect(hosts.address).unwrap();
    wire::send(&mut plain, &offer(NAME)).unwrap();
    assert!(matches!(hosts.next(), News::Stranger(..)));
    // The other host, with another application.
    let mut peer = hosts.connect_as(&hosts.identities[0]);
    wire::send(&mut peer, &offer("other")).unwrap();
    let said = wire::receive(&mut peer, &mut Vec::new()).unwrap();
    let wanted = "\"other\" is offered; this is \"vm\"".to_owned();
    assert_eq!(said, Frame::Refused(wanted));
    assert!(matches!(hosts.next(), News::Broken(..)));
}

/// A copy that stays open, of which QEMU has given the first part, and both have passed it on.
struct Open {
    sending: Sending,
    told: mpsc::Receiver<News>,
    qemu: UnixStream,
    destination: JoinHandle<Vec<u8>>,
}

fn open(hosts: &Hosts, first: &[u8]) -> Open {
    let (plan, socket) = hosts.plan(hosts.address, true);
    let (news, told) = mpsc::channel();
    let sending = sender::begin(plan, None, news);
    let destination = hosts.accept();
    assert!(matches!(told.recv_timeout(LIMIT).unwrap(), News::Ready(7)));
    let mut qemu = UnixStream::connect(&socket).unwrap();
    // It is told that nothing comes back.
    let mut back = [0; 8];
    qemu.read_exact(&mut back).unwrap();
    assert_eq!(back, [0, 1, 0, 4, 0, 0, 0, 0]);
    qemu.write_all(first).unwrap();
    let end = Instant::now() + LIMIT;
    while sending.sent_bytes() < first.len() as u64 {
        assert!(Instant::now() < end, "it is not passed on");
        std::thread::yield_now();
    }
    Open {
        sending,
        told,
        qemu,
        destination,
    }
}

#[test]
fn a_copy_that_stays_open_is_acknowledged_once_its_rest_was_asked_for() {
    let hosts = Hosts::new();
    let machine = machine(&mut random());
    let (first, rest) = machine.split_at(2 * wire::CHUNK);
    let mut open = open(&hosts, first);
    open.sending.take_remainder(3);
    assert_eq!(open.sending.before_bytes, first.len() as u64);
    open.qemu.write_all(rest).unwrap();
    drop(open.qemu);
    let News::Arrived { record, answer, .. } = hosts.next() else {
        panic!("it did not arrive");
    };
    // Of all of it, not of the rest alone.
    assert_eq!(record, record_of(&machine));
    answer.send(Ok(())).unwrap();
    assert!(open.destination.join().unwrap() == machine);
    assert!(
        matches!(open.told.recv_timeout(LIMIT).unwrap(), News::Sent(7, sent) if sent == record)
    );
    assert!(
        matches!(open.told.recv_timeout(LIMIT).unwrap(), News::Acknowledged(7, came) if came == record)
    );
}

#[test]
fn a_copy_that_stays_open_and_ends_before_its_rest_was_asked_for_is_none() {
    let hosts = Hosts::new();
    let open = open(&hosts, &[7; 1000]);
    drop(open.qemu);
    let failed = open.told.recv_timeout(LIMIT).unwrap();
    assert!(matches!(failed, News::CopyFailed(7, why) if why == "QEMU ended it"));
    assert!(matches!(hosts.next(), News::Broken(..)));
    assert_eq!(open.destination.join().unwrap(), [7; 1000]);
}
