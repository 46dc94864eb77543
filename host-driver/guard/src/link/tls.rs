//! A TLS connection without buffers of the library's: what comes is taken from the socket in large pieces, what goes is enciphered into a buffer
//! that is kept, and neither is moved about more than it must be.
//!
//! ```text
//!   socket --128 KiB--> ciphertext --record by record--> plaintext of the caller
//!   socket <----------- ciphertext <--all at once------- plaintext of the caller
//! ```
//! One may read while another writes: who enciphers or deciphers holds the connection for that, and never while it waits for the socket.

use super::buffer::Buffer;
use super::network::Socket;
use rustls::Error;
use rustls::client::{ClientConfig, UnbufferedClientConnection};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::server::{ServerConfig, UnbufferedServerConnection};
use rustls::unbuffered::{ConnectionState, EncodeError, EncryptError, UnbufferedStatus};
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Ciphertext that is taken from the socket at once.
pub(super) const RECEIVED_BYTES: usize = 128 * 1024;
/// Longest record, with its header: what a whole one needs at most.
const RECORD_BYTES: usize = 16 * 1024 + 256 + 5;
/// Room for what a handshake or an alert takes; more is made where it is not enough.
const OWN_BYTES: usize = 4 * 1024;

/// Either end of a connection.
enum End {
    Client(UnbufferedClientConnection),
    Server(UnbufferedServerConnection),
}

/// How far what came has been taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    /// The handshake needs more from the other end.
    Greets,
    /// Data may go and come.
    Open,
    /// The other end sends no more.
    Ended,
}

/// What is to be said when data may go.
#[derive(Debug)]
enum Say<'bytes> {
    Nothing,
    Data(&'bytes [u8]),
    End,
}

fn failed(error: &Error) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error.to_string())
}

fn general(error: impl ToString) -> Error {
    Error::General(error.to_string())
}

/// Does what a connection wants done. How far it is, where there is nothing more to do now.
fn step<Data>(
    state: ConnectionState<'_, '_, Data>,
    discard: &mut usize,
    out: &mut Buffer,
    plain: &mut Vec<u8>,
    say: &mut Say<'_>,
) -> Result<Option<Progress>, Error> {
    match state {
        ConnectionState::ReadTraffic(mut records) => {
            while let Some(record) = records.next_record() {
                let record = record?;
                *discard += record.discard;
                plain.extend_from_slice(record.payload);
            }
            Ok(None)
        }
        ConnectionState::EncodeTlsData(mut message) => {
            let count = match message.encode(out.room(OWN_BYTES)) {
                Err(EncodeError::InsufficientSize(error)) => {
                    message.encode(out.room(error.required_size))
                }
                other => other,
            };
            out.filled(count.map_err(general)?);
            Ok(None)
        }
        ConnectionState::TransmitTlsData(message) => {
            // It is sent before whatever follows.
            message.done();
            Ok(None)
        }
        ConnectionState::WriteTraffic(mut traffic) => {
            let count = match std::mem::replace(say, Say::Nothing) {
                Say::Nothing => Ok(0),
                Say::Data(bytes) => match traffic.encrypt(bytes, out.room(0)) {
                    Err(EncryptError::InsufficientSize(error)) => {
                        traffic.encrypt(bytes, out.room(error.required_size))
                    }
                    other => other,
                },
                Say::End => traffic.queue_close_notify(out.room(OWN_BYTES)),
            };
            out.filled(count.map_err(general)?);
            Ok(Some(Progress::Open))
        }
        ConnectionState::BlockedHandshake => Ok(Some(Progress::Greets)),
        ConnectionState::PeerClosed | ConnectionState::Closed => Ok(Some(Progress::Ended)),
        // No early data is allowed.
        other => Err(general(format!("not expected: {other:?}"))),
    }
}

/// What is shared by who reads and who writes.
struct Shared {
    end: End,
    incoming: Buffer,
    /// Data that was deciphered while something was said.
    early: Vec<u8>,
    /// What the library has to say by itself: it goes before anything that is enciphered later.
    own: Buffer,
    /// The other end sends no more.
    ended: bool,
}

impl Shared {
    /// Takes what has come, appends to `plain` what of it is data, and says something when that may be said.
    fn process(&mut self, plain: &mut Vec<u8>, mut say: Say<'_>) -> Result<Progress, Error> {
        let (incoming, own) = (&mut self.incoming, &mut self.own);
        loop {
            let came = &mut incoming[..];
            let mut given_up;
            let stepped = match &mut self.end {
                End::Client(client) => {
                    let UnbufferedStatus { discard, state } = client.process_tls_records(came);
                    given_up = discard;
                    state.and_then(|state| step(state, &mut given_up, own, plain, &mut say))
                }
                End::Server(server) => {
                    let UnbufferedStatus { discard, state } = server.process_tls_records(came);
                    given_up = discard;
                    state.and_then(|state| step(state, &mut given_up, own, plain, &mut say))
                }
            };
            incoming.take(given_up);
            match stepped? {
                // It says so once, and data may go all the same.
                Some(Progress::Ended) if !self.ended => self.ended = true,
                Some(Progress::Open) if self.ended => return Ok(Progress::Ended),
                Some(progress) => return Ok(progress),
                None => {}
            }
        }
    }

    /// As that; where it fails, what the other end is to be told of it is in `own`.
    fn take(&mut self, plain: &mut Vec<u8>) -> io::Result<Progress> {
        self.process(plain, Say::Nothing).map_err(|error| {
            // It fails again, once the alert is there.
            let _ = self.process(&mut Vec::new(), Say::Nothing);
            failed(&error)
        })
    }
}

/// What is on its way to the socket.
#[derive(Debug, Default)]
pub(super) struct Outgoing(Buffer);

/// A connection whose handshake is over.
pub(super) struct TlsConnection<S> {
    socket: S,
    shared: Mutex<Shared>,
}

impl<S: Socket> TlsConnection<S> {
    /// Greets a server of that name. What came with the end of its greeting is data already.
    ///
    /// # Errors
    /// When it does not prove who it is, or the socket fails.
    pub(super) async fn connect(
        socket: S,
        configuration: Arc<ClientConfig>,
        name: ServerName<'static>,
    ) -> io::Result<(Self, Vec<u8>)> {
        let client = UnbufferedClientConnection::new(configuration, name);
        let client = client.map_err(|error| failed(&error))?;
        Self::greet(socket, End::Client(client)).await
    }

    /// Lets a client greet.
    ///
    /// # Errors
    /// When it does not prove who it is, or the socket fails.
    pub(super) async fn accept(
        socket: S,
        configuration: Arc<ServerConfig>,
    ) -> io::Result<(Self, Vec<u8>)> {
        let server = UnbufferedServerConnection::new(configuration);
        let server = server.map_err(|error| failed(&error))?;
        Self::greet(socket, End::Server(server)).await
    }

    async fn greet(socket: S, end: End) -> io::Result<(Self, Vec<u8>)> {
        let connection = Self {
            socket,
            shared: Mutex::new(Shared {
                end,
                incoming: Buffer::default(),
                early: Vec::new(),
                own: Buffer::default(),
                ended: false,
            }),
        };
        let (mut outgoing, mut plain) = (Outgoing::default(), Vec::new());
        loop {
            let progress = {
                let mut shared = connection.lock();
                let progress = shared.take(&mut plain);
                outgoing.0.append(&mut shared.own);
                progress
            };
            connection.send(&mut outgoing).await?;
            match progress? {
                Progress::Open => return Ok((connection, plain)),
                Progress::Ended => return Err(io::ErrorKind::UnexpectedEof.into()),
                Progress::Greets => connection.receive().await?,
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        // Whoever panicked ended the connection with it.
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The certificates that the other end proved itself with.
    pub(super) fn peer_certificates(&self) -> Option<Vec<CertificateDer<'static>>> {
        let shared = self.lock();
        let certificates = match &shared.end {
            End::Client(client) => client.peer_certificates(),
            End::Server(server) => server.peer_certificates(),
        };
        let owned = |certificate: &CertificateDer<'_>| certificate.clone().into_owned();
        certificates.map(|all| all.iter().map(owned).collect())
    }

    /// Takes from the socket what is there.
    async fn receive(&self) -> io::Result<()> {
        loop {
            self.socket.readable().await?;
            let received = {
                let mut shared = self.lock();
                let Shared { incoming, .. } = &mut *shared;
                let wanted = match incoming.capacity() {
                    0 => RECEIVED_BYTES + RECORD_BYTES,
                    _ => RECORD_BYTES,
                };
                let received = self.socket.try_read(incoming.room(wanted));
                incoming.filled(*received.as_ref().unwrap_or(&0));
                received
            };
            match received {
                Ok(0) => {
                    let what = "the connection broke off";
                    return Err(io::Error::new(io::ErrorKind::UnexpectedEof, what));
                }
                Ok(_) => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    }

    /// Appends to `plain` what has come, or comes next; how much. Zero at the end. Given up while it waits, it has lost nothing.
    ///
    /// # Errors
    /// When the socket fails, what came is not what the other end sent, or that ended without saying so.
    pub(super) async fn read(&self, plain: &mut Vec<u8>) -> io::Result<usize> {
        let before = plain.len();
        loop {
            let progress = {
                let mut shared = self.lock();
                plain.append(&mut shared.early);
                let progress = shared.take(plain);
                if progress.is_err() {
                    // The other end hears why, if there is room for that.
                    let _ = self.socket.try_write(&shared.own);
                }
                progress?
            };
            if plain.len() > before || progress == Progress::Ended {
                return Ok(plain.len() - before);
            }
            self.receive().await?;
        }
    }

    /// Sends all of this.
    ///
    /// # Errors
    /// When the socket fails.
    pub(super) async fn write_all(&self, outgoing: &mut Outgoing, plain: &[u8]) -> io::Result<()> {
        self.say(outgoing, Say::Data(plain))?;
        self.send(outgoing).await
    }

    /// Says that nothing more comes.
    ///
    /// # Errors
    /// When the socket fails.
    pub(super) async fn end(&self, outgoing: &mut Outgoing) -> io::Result<()> {
        self.say(outgoing, Say::End)?;
        self.send(outgoing).await
    }

    fn say(&self, outgoing: &mut Outgoing, say: Say<'_>) -> io::Result<()> {
        let mut shared = self.lock();
        // Into the buffer that is kept with what is on its way, behind what the library had to say.
        outgoing.0.append(&mut shared.own);
        std::mem::swap(&mut shared.own, &mut outgoing.0);
        let mut early = std::mem::take(&mut shared.early);
        let said = shared.process(&mut early, say);
        shared.early = early;
        std::mem::swap(&mut shared.own, &mut outgoing.0);
        said.map(|_| ()).map_err(|error| failed(&error))
    }

    async fn send(&self, outgoing: &mut Outgoing) -> io::Result<()> {
        let Outgoing(buffer) = outgoing;
        while !buffer.is_empty() {
            match self.socket.try_write(buffer) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => buffer.take(count),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.socket.writable().await?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::certificates;
    use crate::link::Identity;
    use rand::{Rng, RngCore, SeedableRng};
    use rand_chacha::ChaCha8Rng;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    const HOSTS: [&str; 2] = ["127.0.0.1", "localhost"];
    const BYTES: usize = 3 << 20;

    fn drawn(seed: u64) -> Vec<u8> {
        let mut bytes = vec![0; BYTES];
        ChaCha8Rng::seed_from_u64(seed).fill_bytes(&mut bytes);
        bytes
    }

    fn identities() -> [Identity; 2] {
        let folder = tempfile::tempdir().unwrap();
        certificates::init(folder.path()).unwrap();
        for host in HOSTS {
            certificates::issue(folder.path(), host, 30).unwrap();
        }
        [(0, 1), (1, 0)]
            .map(|(host, peer)| Identity::read(folder.path(), HOSTS[host], HOSTS[peer]).unwrap())
    }

    /// Two sockets, that of the client first.
    async fn sockets() -> [TcpStream; 2] {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let client = TcpStream::connect(address).await.unwrap();
        [client, listener.accept().await.unwrap().0]
    }

    /// Sends all of it in drawn pieces, and then the end.
    async fn send_all(connection: &TlsConnection<TcpStream>, bytes: &[u8], seed: u64) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let (mut outgoing, mut rest) = (Outgoing::default(), bytes);
        while !rest.is_empty() {
            let piece = random.random_range(1..=300_000_usize).min(rest.len());
            let (now, later) = rest.split_at(piece);
            connection.write_all(&mut outgoing, now).await.unwrap();
            rest = later;
        }
        connection.end(&mut outgoing).await.unwrap();
    }

    async fn read_all(
        connection: &TlsConnection<TcpStream>,
        mut plain: Vec<u8>,
    ) -> io::Result<Vec<u8>> {
        while connection.read(&mut plain).await? > 0 {}
        Ok(plain)
    }

    fn run(test: impl Future<Output = ()>) {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let limit = std::time::Duration::from_secs(60);
        let test = async { tokio::time::timeout(limit, test).await.expect("in time") };
        runtime.block_on(test);
    }

    #[test]
    fn what_is_sent_both_ways_at_once_comes_as_it_was() {
        let seed = 7;
        println!("seed {seed}");
        run(async {
            let [client, server] = identities();
            let [near, far] = sockets().await;
            let (client, server) = tokio::join!(
                TlsConnection::connect(near, Arc::clone(&client.client), client.peer()),
                TlsConnection::accept(far, Arc::clone(&server.server)),
            );
            let ((client, early), (server, first)) = (client.unwrap(), server.unwrap());
            assert_eq!(server.peer_certificates().map(|all| all.len()), Some(1));
            let [there, back] = [drawn(seed), drawn(seed + 1)];
            let ((), (), at_server, at_client) = tokio::join!(
                send_all(&client, &there, seed),
                send_all(&server, &back, seed + 1),
                read_all(&server, first),
                read_all(&client, early),
            );
            assert!(at_server.unwrap() == there && at_client.unwrap() == back);
        });
    }

    #[test]
    fn another_implementation_that_changes_its_keys_is_understood_and_understands() {
        run(async {
            let [client, server] = identities();
            let [near, far] = sockets().await;
            let connector = tokio_rustls::TlsConnector::from(Arc::clone(&client.client));
            let (client, server) = tokio::join!(
                connector.connect(client.peer(), near),
                TlsConnection::accept(far, Arc::clone(&server.server)),
            );
            let (mut client, (server, mut first)) = (client.unwrap(), server.unwrap());
            let bytes = drawn(1);
            let theirs = async {
                let mut heard = vec![0; BYTES];
                for _ in 0..3 {
                    client.write_all(&bytes).await.unwrap();
                    client.get_mut().1.refresh_traffic_keys().unwrap();
                    client.write_all(&bytes).await.unwrap();
                    client.flush().await.unwrap();
                    client.read_exact(&mut heard).await.unwrap();
                    assert!(heard == bytes);
                }
            };
            let ours = async {
                let mut outgoing = Outgoing::default();
                for _ in 0..3 {
                    while first.len() < 2 * BYTES {
                        server.read(&mut first).await.unwrap();
                    }
                    assert!(first[..BYTES] == bytes && first[BYTES..] == bytes);
                    first.clear();
                    server.write_all(&mut outgoing, &bytes).await.unwrap();
                }
            };
            tokio::join!(theirs, ours);
            // It goes without a word.
            drop(client);
            let error = server.read(&mut first).await.expect_err("no end");
            assert!(error.to_string().contains("broke off"), "{error}");
        });
    }

    #[test]
    fn what_was_changed_on_the_way_is_refused_and_the_other_end_told() {
        run(async {
            let [client, server] = identities();
            let [near, middle] = sockets().await;
            let [other_middle, far] = sockets().await;
            // Lets all pass but a byte of what the client says last.
            let between = async {
                let (mut from, mut to) = (middle, other_middle);
                let (mut buffer, mut other) = (vec![0; 1 << 16], vec![0; 1 << 16]);
                let mut passed = 0;
                loop {
                    tokio::select! {
                        count = from.read(&mut buffer) => {
                            let count = count.unwrap();
                            if count == 0 {
                                break;
                            }
                            let said = &mut buffer[..count];
                            passed += usize::from(said.len() == 122);
                            if said.len() == 122 {
                                said[50] ^= 1;
                            }
                            to.write_all(said).await.unwrap();
                        }
                        count = to.read(&mut other) => {
                            let count = count.unwrap_or(0);
                            if count == 0 || from.write_all(&other[..count]).await.is_err() {
                                break;
                            }
                        }
                    }
                }
                passed
            };
            let ends = async {
                let (client, server) = tokio::join!(
                    TlsConnection::connect(near, Arc::clone(&client.client), client.peer()),
                    TlsConnection::accept(far, Arc::clone(&server.server)),
                );
                let ((client, mut early), (server, mut plain)) = (client.unwrap(), server.unwrap());
                // With header, type and tag 122 bytes on the way, which no part of the handshake has.
                let mut outgoing = Outgoing::default();
                client.write_all(&mut outgoing, &[3; 100]).await.unwrap();
                let refused = server.read(&mut plain).await.expect_err("changed");
                assert!(plain.is_empty() && refused.kind() == io::ErrorKind::InvalidData);
                drop(server);
                let told = client.read(&mut early).await.expect_err("told");
                assert!(told.to_string().contains("BadRecordMac"), "{told}");
            };
            let (passed, ()) = tokio::join!(between, ends);
            assert_eq!(passed, 1);
        });
    }
}
