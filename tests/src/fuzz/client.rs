//! The vfio-user client: servers that answer wrongly, all in this thread: what a server will say lies in the socket before the client asks.

use super::files::open_files;
use super::random::Random;
use super::{Reached, Subject, Target, allocation, ensure, reach};
use outrigger_pci::config_space::{
    CAPABILITIES, CAPABILITY_MSIX, COMMAND, FIRST_CAPABILITY, MSIX_CONTROL, STATUS,
    STATUS_CAPABILITIES, VENDOR,
};
use outrigger_pci::limits::Limits;
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::vfio_user::message::{
    CONFIG_REGION, Command, DEVICE_PCI, DEVICE_RESETTABLE, HEADER_BYTES, Header, Kind,
    MOST_MESSAGE_BYTES, MSIX_INDEX, RegionPart, Writer,
};
use outrigger_pci::{PciError, PciFunction};
use std::io::{ErrorKind, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::time::Duration;

/// A server that hangs up is noticed at once; one that says nothing, by this limit. No input of this target says nothing.
const LIMIT: Duration = Duration::from_secs(10);
const LIMITS: Limits = Limits {
    open: LIMIT,
    access: LIMIT,
    mapping: LIMIT,
    reset: LIMIT,
};
/// Inputs between two counts of the process's open files.
const COUNT_EVERY: u64 = 2048;
/// Files that other threads of the process may open and close meanwhile.
const OTHERS_FILES: usize = 64;
/// Bytes of memory that a client takes beside the message that it is given.
const MOST_BYTES: usize = MOST_MESSAGE_BYTES + (256 << 10);
/// Bytes of BAR 0 as the honest server has it.
const BAR_BYTES: u64 = 4096;
/// Regions and kinds of interrupts as the honest server has them: no more than the client needs.
const REGIONS: u32 = 8;
const KINDS: u32 = 3;

struct Client {
    subject: Subject,
    inputs: u64,
    open: usize,
}

pub(super) fn target(subject: Subject) -> Box<dyn Target> {
    Box::new(Client {
        subject,
        inputs: 0,
        open: 0,
    })
}

/// The other end: says things in advance.
struct HostileServer {
    stream: UnixStream,
    next_id: u16,
}

/// A reply as it was sent.
struct Sent {
    bytes: Vec<u8>,
    spoilt: bool,
}

impl HostileServer {
    fn reply(&mut self, command: Command, payload: &[u8]) -> Vec<u8> {
        let header = Header {
            id: self.next_id,
            command: command as u16,
            size: (HEADER_BYTES + payload.len()) as u32,
            kind: Kind::Reply,
        };
        self.next_id = self.next_id.wrapping_add(1);
        let mut bytes = header.to_bytes().to_vec();
        bytes.extend_from_slice(payload);
        bytes
    }

    /// Says a reply, spoilt when `spoil` says so; after a spoilt one nothing more will come.
    fn say(
        &mut self,
        random: &mut Random,
        command: Command,
        payload: &[u8],
        spoil: bool,
    ) -> Result<Sent, String> {
        let sent = self.prepare(random, command, payload, spoil);
        self.write(&sent.bytes)?;
        Ok(sent)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.stream
            .write_all(bytes)
            .map_err(|error| format!("the harness cannot write: {error}"))
    }

    fn prepare(
        &mut self,
        random: &mut Random,
        command: Command,
        payload: &[u8],
        spoil: bool,
    ) -> Sent {
        let right = self.reply(command, payload);
        let mut bytes = right.clone();
        if spoil {
            match random.below(8) {
                0 => bytes.truncate(random.below(bytes.len() as u64) as usize),
                1 => {
                    let more = 1 + random.below(40) as usize;
                    bytes.extend(random.bytes(more));
                }
                // A payload of another length, the header right for it.
                2 => {
                    let length = random.below(64) as usize;
                    bytes.truncate(HEADER_BYTES);
                    bytes.extend(random.bytes(length));
                    bytes[4..8].copy_from_slice(&((HEADER_BYTES + length) as u32).to_ne_bytes());
                }
                3 => {
                    let field = random.pick(&[0, 2, 4, 8, 12]);
                    let value = (random.tricky() as u32).to_ne_bytes();
                    let width = if field < 4 { 2 } else { 4 };
                    bytes[field..field + width].copy_from_slice(&value[..width]);
                }
                4 => {
                    let (head, _) = bytes.split_at_mut(HEADER_BYTES);
                    random.spoil(head);
                }
                // A number of the payload, edges included.
                5 | 6 if bytes.len() >= HEADER_BYTES + 4 => {
                    let words = (bytes.len() - HEADER_BYTES) as u64 / 4;
                    let at = HEADER_BYTES + 4 * random.below(words) as usize;
                    let value = (random.tricky() as u32).to_ne_bytes();
                    bytes[at..at + 4].copy_from_slice(&value);
                }
                _ => {
                    random.spoil(&mut bytes);
                }
            }
        }
        let spoilt = bytes != right;
        Sent { bytes, spoilt }
    }

    fn hang_up(&mut self) -> Result<(), String> {
        self.stream
            .shutdown(Shutdown::Write)
            .map_err(|error| format!("the harness cannot hang up: {error}"))
    }

    /// What the client has said is not looked at, but has to go.
    fn drain(&mut self) {
        let mut bytes = [0; 8192];
        while matches!(self.stream.read(&mut bytes), Ok(count) if count == bytes.len()) {}
    }
}

fn part(region: u32, offset: u64, count: u32, data: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    let part = RegionPart {
        offset,
        region,
        count,
    };
    part.write(&mut writer);
    writer.raw(data);
    writer.bytes
}

/// What an honest server says while it is opened, in order.
fn opening(vectors: u32) -> Vec<(Command, Vec<u8>)> {
    let words = |values: &[u32]| {
        let mut writer = Writer::default();
        for value in values {
            writer.u32(*value);
        }
        writer.bytes
    };
    let mut said = vec![
        (Command::Version, b"\0\0\x01\0{}\0".to_vec()),
        (
            Command::DeviceInfo,
            words(&[16, DEVICE_PCI | DEVICE_RESETTABLE, REGIONS, KINDS]),
        ),
    ];
    for region in 0..REGIONS {
        let bytes = match region {
            0 => BAR_BYTES as u32,
            CONFIG_REGION => 4096,
            _ => 0,
        };
        let info = words(&[32, 3, region, 0, bytes, 0, 0, 0]);
        said.push((Command::RegionInfo, info));
    }
    said.push((Command::InterruptInfo, words(&[16, 1, MSIX_INDEX, vectors])));
    let vendor = part(CONFIG_REGION, u64::from(VENDOR), 2, &[0x1d, 0x1d]);
    said.push((Command::RegionRead, vendor));
    for _ in 0..vectors {
        said.push((Command::SetInterrupts, Vec::new()));
    }
    said.extend(enabling(vectors));
    said
}

/// What it says while it is let do DMA and send interrupts: command register, the walk to the MSI-X capability, message control.
fn enabling(vectors: u32) -> Vec<(Command, Vec<u8>)> {
    let read = |offset: u16, value: u16| {
        let payload = part(CONFIG_REGION, u64::from(offset), 2, &value.to_le_bytes());
        (Command::RegionRead, payload)
    };
    let written = |offset: u16| {
        let payload = part(CONFIG_REGION, u64::from(offset), 2, &[]);
        (Command::RegionWrite, payload)
    };
    let mut said = vec![read(COMMAND, 0), written(COMMAND)];
    if vectors > 0 {
        let control = FIRST_CAPABILITY + MSIX_CONTROL;
        said.extend([
            read(STATUS, STATUS_CAPABILITIES),
            read(CAPABILITIES, FIRST_CAPABILITY),
            read(FIRST_CAPABILITY, u16::from(CAPABILITY_MSIX)),
            read(control, vectors as u16 - 1),
            written(control),
        ]);
    }
    said
}

/// The value of a register in a reply to its read, when the reply is one.
fn value_in(sent: &Sent, id: u16, offset: u32) -> Option<u32> {
    let (head, payload) = sent.bytes.split_first_chunk::<HEADER_BYTES>()?;
    let header = Header::from_bytes(head).ok()?;
    let wanted = part(0, u64::from(offset), 4, &[]);
    let data = payload
        .get(..header.payload_bytes())?
        .strip_prefix(wanted.as_slice())?;
    let is_reply = header.kind == Kind::Reply
        && (header.id, header.command) == (id, Command::RegionRead as u16);
    let bytes = data.try_into().ok().filter(|_| is_reply)?;
    Some(u32::from_le_bytes(bytes))
}

impl Target for Client {
    fn places(&self) -> &'static [&'static str] {
        &[
            "opened",
            "not opened",
            "read",
            "refused",
            "gone",
            "all ones",
            "mapped",
            "reset",
        ]
    }

    fn run(&mut self, random: &mut Random, reached: &mut Reached) -> Result<(), String> {
        let (ours, theirs) = UnixStream::pair().map_err(|error| error.to_string())?;
        ours.set_nonblocking(true)
            .map_err(|error| error.to_string())?;
        let mut server = HostileServer {
            stream: ours,
            next_id: 0,
        };
        let vectors = random.below(3) as u32;
        let said = opening(vectors);
        let spoilt_one = random.one_in(2).then(|| random.below(said.len() as u64));
        let mut spoilt = false;
        let mut all = Vec::new();
        for (number, (command, payload)) in (0..).zip(&said) {
            let sent = server.prepare(random, *command, payload, spoilt_one == Some(number));
            spoilt |= sent.spoilt;
            all.extend(sent.bytes);
        }
        server.write(&all)?;
        if spoilt {
            server.hang_up()?;
        }
        let (opened, peak) = allocation::peak_of(|| VfioUserFunction::over(theirs, LIMITS));
        ensure(peak <= MOST_BYTES, || {
            format!("{peak} bytes of memory to open")
        })?;
        let function = match opened {
            Ok(function) => {
                reach(reached, "opened");
                function
            }
            Err(error) => {
                reach(reached, "not opened");
                ensure(spoilt, || format!("an honest server: {error}"))?;
                ensure(!matches!(error, PciError::TimedOut { .. }), || {
                    "it waited for a server that had hung up".to_owned()
                })?;
                return self.count_files();
            }
        };
        let most = if spoilt { 2048 } else { vectors };
        ensure(u32::from(function.interrupt_vectors()) <= most, || {
            format!("{} vectors", function.interrupt_vectors())
        })?;
        server.drain();
        if !spoilt {
            self.calls(random, &function, &mut server, reached)?;
        }
        drop(function);
        self.count_files()
    }
}

impl Client {
    fn calls(
        &self,
        random: &mut Random,
        function: &VfioUserFunction,
        server: &mut HostileServer,
        reached: &mut Reached,
    ) -> Result<(), String> {
        for _ in 0..1 + random.below(5) {
            let spoil = random.one_in(3);
            let (outcome, honest) = match random.below(6) {
                0 => self.reset(random, function, server, spoil, reached)?,
                1 => self.map(random, function, server, spoil, reached)?,
                _ => self.read(random, function, server, spoil, reached)?,
            };
            server.drain();
            match outcome {
                Ok(()) => {}
                Err(PciError::Refused { .. }) => {
                    reach(reached, "refused");
                    ensure(!honest, || "an honest answer is a refusal".to_owned())?;
                    // A refusal is an answer: the connection lives. But the server has hung up.
                    return Ok(());
                }
                Err(error) => {
                    reach(reached, "gone");
                    ensure(!honest, || format!("an honest answer: {error}"))?;
                    ensure(matches!(error, PciError::Gone(_)), || {
                        format!("{error:?} from a server that makes no sense")
                    })?;
                    let again = function.read32(0, 0);
                    return ensure(matches!(again, Err(PciError::Gone(_))), || {
                        format!("{again:?} after the end")
                    });
                }
            }
            if !honest {
                // Spoilt into something as good; nothing more will come.
                return Ok(());
            }
        }
        Ok(())
    }

    /// A register read; how it ended, and whether the server was honest.
    fn read(
        &self,
        random: &mut Random,
        function: &VfioUserFunction,
        server: &mut HostileServer,
        spoil: bool,
        reached: &mut Reached,
    ) -> Result<(Result<(), PciError>, bool), String> {
        let offset = random.below(BAR_BYTES / 4) as u32 * 4;
        let value = if random.one_in(8) {
            u32::MAX
        } else {
            random.next() as u32
        };
        let id = server.next_id;
        let payload = part(0, u64::from(offset), 4, &value.to_le_bytes());
        let sent = server.say(random, Command::RegionRead, &payload, spoil)?;
        let dead = random.one_in(2);
        if value == u32::MAX && !sent.spoilt {
            let vendor: &[u8] = if dead { &[0xff, 0xff] } else { &[0x1d, 0x1d] };
            let payload = part(CONFIG_REGION, 0, 2, vendor);
            server.say(random, Command::RegionRead, &payload, false)?;
        }
        if sent.spoilt {
            server.hang_up()?;
        }
        let (outcome, peak) = allocation::peak_of(|| match self.subject {
            Subject::Real => function.read32(0, offset),
            Subject::Naive => naive_read(&sent),
        });
        ensure(peak <= MOST_BYTES, || {
            format!("{peak} bytes of memory to read")
        })?;
        if value == u32::MAX && !sent.spoilt && self.subject == Subject::Real {
            reach(reached, "all ones");
            let right = match &outcome {
                Ok(value) => !dead && *value == u32::MAX,
                Err(error) => dead && matches!(error, PciError::Gone(_)),
            };
            ensure(right, || format!("{outcome:?} for all ones, dead: {dead}"))?;
            return Ok((Ok(()), true));
        }
        if let Ok(value) = outcome {
            reach(reached, "read");
            let wanted = value_in(&sent, id, offset);
            ensure(wanted == Some(value), || {
                format!(
                    "{value:#x} read of a reply that says {wanted:x?}: {:x?}",
                    sent.bytes
                )
            })?;
        }
        Ok((outcome.map(drop), !sent.spoilt))
    }

    fn reset(
        &self,
        random: &mut Random,
        function: &VfioUserFunction,
        server: &mut HostileServer,
        spoil: bool,
        reached: &mut Reached,
    ) -> Result<(Result<(), PciError>, bool), String> {
        let sent = server.say(random, Command::DeviceReset, &[], spoil)?.spoilt;
        for (command, payload) in enabling(u32::from(function.interrupt_vectors())) {
            server.say(random, command, &payload, false)?;
        }
        if sent {
            server.hang_up()?;
        }
        let outcome = function.reset();
        if outcome.is_ok() {
            reach(reached, "reset");
        }
        Ok((outcome, !sent))
    }

    fn map(
        &self,
        random: &mut Random,
        function: &VfioUserFunction,
        server: &mut HostileServer,
        spoil: bool,
        reached: &mut Reached,
    ) -> Result<(Result<(), PciError>, bool), String> {
        let sent = server.say(random, Command::DmaMap, &[], spoil)?.spoilt;
        if sent {
            server.hang_up()?;
        }
        let outcome = function.allocate_dma(1 + random.below(5000) as usize);
        if let Ok(buffer) = outcome {
            reach(reached, "mapped");
            let mut bytes = [1; 1];
            let read = function.read_dma(buffer, 0, &mut bytes);
            ensure(read == Ok(()) && bytes == [0], || {
                "memory that is not zeroed".to_owned()
            })?;
        }
        Ok((outcome.map(drop), !sent))
    }

    fn count_files(&mut self) -> Result<(), String> {
        if self.inputs == 0 {
            self.open = open_files();
        }
        self.inputs += 1;
        if !self.inputs.is_multiple_of(COUNT_EVERY) {
            return Ok(());
        }
        let open = open_files();
        ensure(open <= self.open + OTHERS_FILES, || {
            format!("{open} files open, {} at the start", self.open)
        })
    }
}

/// A client that takes the last four bytes for the value.
fn naive_read(sent: &Sent) -> Result<u32, PciError> {
    match sent.bytes.last_chunk::<4>() {
        Some(bytes) => Ok(u32::from_le_bytes(*bytes)),
        None => Err(PciError::Gone(ErrorKind::UnexpectedEof.to_string())),
    }
}
