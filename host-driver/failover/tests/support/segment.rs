//! A network segment with a machine on either of two hosts, and a TCP client on it that has no host's kernel beneath: frames are QEMU's datagrams.
//!
//! ```text
//!   client (smoltcp) --frames--> the sockets of both hosts' QEMU; only the machine that runs answers
//!                    <--frames-- either of them
//! ```

use super::pair::LIMIT;
use smoltcp::iface::{Config, Interface, SocketHandle, SocketSet};
use smoltcp::phy::{self, Device, DeviceCapabilities, Medium};
use smoltcp::socket::tcp;
use smoltcp::time::Instant;
use smoltcp::wire::{EthernetAddress, IpAddress, IpCidr};
use std::os::unix::net::UnixDatagram;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The guest's side, as its image has it.
pub const GUEST_MAC: &str = "52:54:00:00:00:02";
const GUEST: IpAddress = IpAddress::v4(10, 9, 0, 2);
const GUEST_PORT: u16 = 7000;
const CLIENT: IpAddress = IpAddress::v4(10, 9, 0, 1);
const CLIENT_MAC: [u8; 6] = [0x52, 0x54, 0, 0, 0, 1];
const CLIENT_PORT: u16 = 49_500;
/// Longest frame of Ethernet, without what hardware adds.
const FRAME_BYTES: usize = 1514;
const LOOK: Duration = Duration::from_millis(2);

/// Where frames come from and go to.
pub struct Segment {
    socket: UnixDatagram,
    machines: [PathBuf; 2],
}

/// The segment's own socket in a folder, and those of the two hosts' machines.
pub fn sockets(folder: &Path) -> (PathBuf, [PathBuf; 2]) {
    let machine = |host: &str| folder.join(format!("frames{host}"));
    (folder.join("frames"), [machine("0"), machine("1")])
}

impl Segment {
    pub fn new(folder: &Path) -> Self {
        let (own, machines) = sockets(folder);
        let socket = UnixDatagram::bind(own).unwrap();
        socket.set_nonblocking(true).unwrap();
        Self { socket, machines }
    }
}

pub struct Frame(Vec<u8>);

impl phy::RxToken for Frame {
    fn consume<R, F: FnOnce(&[u8]) -> R>(self, take: F) -> R {
        take(&self.0)
    }
}

pub struct Room<'a>(&'a Segment);

impl phy::TxToken for Room<'_> {
    fn consume<R, F: FnOnce(&mut [u8]) -> R>(self, length: usize, fill: F) -> R {
        let mut frame = vec![0; length];
        let filled = fill(&mut frame);
        for machine in &self.0.machines {
            // A frame may be lost: nobody is there, or does not run.
            let _ = self.0.socket.send_to(&frame, machine);
        }
        filled
    }
}

impl Device for Segment {
    type RxToken<'a> = Frame;
    type TxToken<'a> = Room<'a>;

    fn receive(&mut self, _: Instant) -> Option<(Frame, Room<'_>)> {
        let mut frame = vec![0; FRAME_BYTES];
        let length = self.socket.recv(&mut frame).ok()?;
        frame.truncate(length);
        Some((Frame(frame), Room(self)))
    }

    fn transmit(&mut self, _: Instant) -> Option<Room<'_>> {
        Some(Room(self))
    }

    fn capabilities(&self) -> DeviceCapabilities {
        let mut capabilities = DeviceCapabilities::default();
        capabilities.medium = Medium::Ethernet;
        capabilities.max_transmission_unit = FRAME_BYTES;
        capabilities
    }
}

/// One connection to the guest, for as long as the test runs.
pub struct Connection {
    segment: Segment,
    interface: Interface,
    sockets: SocketSet<'static>,
    handle: SocketHandle,
    heard: String,
}

impl Connection {
    /// Connects.
    pub fn open(mut segment: Segment) -> Self {
        let config = Config::new(EthernetAddress(CLIENT_MAC).into());
        let mut interface = Interface::new(config, &mut segment, Instant::now());
        interface.update_ip_addrs(|addresses| {
            addresses.push(IpCidr::new(CLIENT, 24)).unwrap();
        });
        let buffer = || tcp::SocketBuffer::new(vec![0; 4096]);
        let mut sockets = SocketSet::new(Vec::new());
        let handle = sockets.add(tcp::Socket::new(buffer(), buffer()));
        let socket = sockets.get_mut::<tcp::Socket>(handle);
        let remote = (GUEST, GUEST_PORT);
        socket
            .connect(interface.context(), remote, CLIENT_PORT)
            .unwrap();
        let mut connection = Self {
            segment,
            interface,
            sockets,
            handle,
            heard: String::new(),
        };
        connection.go_on_until("connected", |connection| {
            connection.socket().may_send().then_some(())
        });
        connection
    }

    fn socket(&mut self) -> &mut tcp::Socket<'static> {
        self.sockets.get_mut(self.handle)
    }

    fn go_on_until<T>(&mut self, what: &str, mut done: impl FnMut(&mut Self) -> Option<T>) -> T {
        let end = std::time::Instant::now() + LIMIT;
        loop {
            self.interface
                .poll(Instant::now(), &mut self.segment, &mut self.sockets);
            assert!(
                self.socket().is_active(),
                "{what}: the connection is closed"
            );
            if let Some(done) = done(self) {
                return done;
            }
            assert!(
                std::time::Instant::now() < end,
                "{what}: not within {LIMIT:?}"
            );
            std::thread::sleep(LOOK);
        }
    }

    /// Sends a line; it is on its way, no more.
    pub fn say(&mut self, line: &str) {
        let line = format!("{line}\n");
        let sent = self.socket().send_slice(line.as_bytes());
        assert_eq!(sent, Ok(line.len()));
        self.interface
            .poll(Instant::now(), &mut self.segment, &mut self.sockets);
    }

    /// The next line that comes.
    pub fn hear(&mut self) -> String {
        self.go_on_until("a line", |connection| {
            let mut bytes = [0; 512];
            let count = connection.socket().recv_slice(&mut bytes).unwrap_or(0);
            connection
                .heard
                .push_str(&String::from_utf8_lossy(&bytes[..count]));
            let (line, rest) = connection.heard.split_once('\n')?;
            let (line, rest) = (line.to_owned(), rest.to_owned());
            connection.heard = rest;
            Some(line)
        })
    }
}
