//! The vfio-user server: sessions of hostile clients, message by message, beside a book of what they may have.

use super::files::{Files, MEMORY_BYTES, open_files};
use super::hostile_function::{DEVICE_MEMORY_BYTES, HostileFunction, memory_line};
use super::random::Random;
use super::{Reached, Subject, Target, allocation, ensure, reach};
use outrigger_device::LocalSession;
use outrigger_pci::PciFunction;
use outrigger_pci::device_memory::MEMORY_BAR;
use outrigger_pci::vfio_user::message::{
    CONFIG_REGION, Command, HEADER_BYTES, Header, Kind, MOST_MESSAGE_BYTES, Reader, RegionPart,
    Writer,
};
use outrigger_port::msix;
use outrigger_registers::parameters::BAR_BYTES;
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::rc::Rc;

/// Vectors of the function.
const VECTORS: u64 = 16;
/// Index of the region of device memory.
const MEMORY_REGION: u32 = MEMORY_BAR as u32;
/// Inputs between two counts of the process's open files.
const COUNT_EVERY: u64 = 2048;
/// Files that other threads of the process may open and close meanwhile.
const OTHERS_FILES: usize = 64;

struct Server {
    subject: Subject,
    files: Files,
    inputs: u64,
    open: usize,
}

pub(super) fn target(subject: Subject) -> Box<dyn Target> {
    Box::new(Server {
        subject,
        files: Files::new().expect("a few files"),
        inputs: 0,
        open: 0,
    })
}

/// A message as the client sends it.
struct Said {
    bytes: Vec<u8>,
    header: Option<Header>,
    payload: Vec<u8>,
    files: Vec<u64>,
}

/// What must come of a message.
#[derive(Debug, PartialEq, Eq)]
enum Expected {
    /// It is done, with this payload.
    Done(Vec<u8>),
    /// It is refused.
    Refused,
    /// One of the two.
    Either,
}

fn region(random: &mut Random) -> u32 {
    match random.below(8) {
        0 => random.tricky() as u32,
        1..=2 => CONFIG_REGION,
        3..=4 => MEMORY_REGION,
        _ => 0,
    }
}

fn payload(random: &mut Random, command: Command, files: &mut Vec<u64>, kinds: u64) -> Vec<u8> {
    let mut writer = Writer::default();
    let tricky = random.tricky() as u32;
    match command {
        Command::Version => {
            let major = if random.one_in(4) { random.tricky() } else { 0 };
            writer.u16(major as u16).u16(random.tricky() as u16);
            let text = random.bytes(8);
            writer.raw(&text);
        }
        Command::DeviceInfo => {
            writer.u32(16).u32(0).u32(0).u32(0);
        }
        Command::RegionInfo | Command::InterruptInfo => {
            let index = random.pick(&[0, 1, 2, 7, 8, 9, tricky]);
            writer.u32(32).u32(0).u32(index).u32(0).u64(0).u64(0);
        }
        Command::SetInterrupts => {
            let flags = random.pick(&[0x24, 0x24, 0x24, 0x21, 0x22, tricky]);
            let index = if random.one_in(8) { tricky } else { 2 };
            let (first, count) = if random.one_in(6) {
                (random.tricky() as u32, random.tricky() as u32)
            } else {
                (random.below(17) as u32, random.below(4) as u32)
            };
            writer.u32(20).u32(flags).u32(index).u32(first).u32(count);
            let data = random.bytes(count.min(20) as usize);
            if flags == 0x22 {
                writer.raw(&data);
            }
            let number = if random.one_in(4) {
                random.below(5)
            } else {
                u64::from(count.min(4))
            };
            if flags == 0x24 {
                files.extend((0..number).map(|_| 1));
            }
        }
        Command::RegionRead | Command::RegionWrite => {
            let count = random.pick(&[4, 4, 8, 2, 1, 0, 64, tricky]);
            let offset = if random.one_in(3) {
                random.tricky()
            } else {
                random.below(0x400) * 4
            };
            let part = RegionPart {
                offset,
                region: region(random),
                count,
            };
            part.write(&mut writer);
            if command == Command::RegionWrite {
                let length = if random.one_in(6) {
                    random.below(70)
                } else {
                    u64::from(count.min(80))
                };
                let data = random.bytes(length as usize);
                writer.raw(&data);
            }
        }
        Command::DmaMap => {
            let small = |random: &mut Random| random.below(20) * 4096;
            let (offset, address, size) = if random.one_in(4) {
                (random.tricky(), random.tricky(), random.tricky())
            } else {
                (small(random), small(random), small(random))
            };
            let flags = random.pick(&[1, 2, 3, 3, tricky]);
            writer.u32(32).u32(flags).u64(offset).u64(address).u64(size);
            match random.below(8) {
                0 => {}
                1 => files.extend([random.below(kinds), random.below(kinds)]),
                2 => files.push(random.below(kinds)),
                _ => files.push(0),
            }
        }
        Command::DmaUnmap => {
            let flags = random.pick(&[0, 0, 0, 1, 2, 3, tricky]);
            let (address, size) = match random.below(3) {
                0 => (0, 0),
                1 => (random.tricky(), random.tricky()),
                _ => (random.below(20) * 4096, random.below(40) * 4096),
            };
            writer.u32(24).u32(flags).u64(address).u64(size);
        }
        Command::DeviceReset => {}
    }
    writer.bytes
}

fn message(random: &mut Random, id: u16, kinds: u64) -> Said {
    let known = random.pick(Command::ALL);
    let mut files = Vec::new();
    let mut payload = payload(random, known, &mut files, kinds);
    match random.below(24) {
        0 => {
            random.spoil(&mut payload);
        }
        1 => payload.truncate(random.below(payload.len() as u64 + 1) as usize),
        2 => payload.extend_from_slice(&[0; 5]),
        _ => {}
    }
    let code = if random.one_in(24) {
        random.tricky() as u16
    } else {
        known as u16
    };
    let header = Header {
        id,
        command: code,
        size: (HEADER_BYTES + payload.len()) as u32,
        kind: Kind::Command {
            no_reply: random.one_in(12),
        },
    };
    let mut bytes = header.to_bytes().to_vec();
    bytes.extend_from_slice(&payload);
    let mut whole = true;
    if random.one_in(40) {
        let (head, _) = bytes.split_at_mut(HEADER_BYTES);
        whole = !random.spoil(&mut head[4..12]);
    } else if random.one_in(40) {
        bytes.truncate(random.below(bytes.len() as u64) as usize);
        whole = false;
    }
    if bytes.is_empty() {
        files.clear();
    }
    Said {
        bytes,
        header: whole.then_some(header),
        payload,
        files,
    }
}

/// Mappings as the book has them: address to length, and whether the device may write there.
type Book = BTreeMap<u64, (u64, bool)>;

fn overlaps(book: &Book, address: u64, last: u64) -> bool {
    book.iter()
        .any(|(start, (length, _))| *start <= last && start + (length - 1) >= address)
}

fn expected(said: &Said, code: u16, book: &Book, function: &HostileFunction) -> Expected {
    let Some(command) = Command::from_code(code) else {
        return Expected::Refused;
    };
    let mut reader = Reader::new(&said.payload);
    match command {
        Command::RegionRead | Command::RegionWrite => {
            let Some(part) = RegionPart::read(&mut reader) else {
                return Expected::Refused;
            };
            let count = u64::from(part.count);
            let end = part.offset.checked_add(count);
            let data = reader.rest();
            let possible = match part.region {
                0 => {
                    part.offset % 4 == 0
                        && [4, 8].contains(&count)
                        && end.is_some_and(|end| end <= u64::from(BAR_BYTES))
                }
                CONFIG_REGION => end.is_some_and(|end| end <= 4096),
                // Whole words of one line.
                MEMORY_REGION => {
                    part.offset % 8 == 0
                        && count % 8 == 0
                        && (1..=64 - part.offset % 64).contains(&count)
                        && end.is_some_and(|end| end <= DEVICE_MEMORY_BYTES)
                }
                _ => false,
            };
            if !possible || command == Command::RegionWrite && data.len() as u64 != count {
                return Expected::Refused;
            }
            let mut reply = Writer::default();
            part.write(&mut reply);
            if command == Command::RegionRead && part.region == 0 {
                for at in (part.offset..part.offset + count).step_by(4) {
                    reply.u32(function.get(at as u16));
                }
            } else if command == Command::RegionRead && part.region == MEMORY_REGION {
                let first = (part.offset % 64 / 8) as usize;
                let words = memory_line(part.offset - part.offset % 64);
                for word in &words[first..first + count as usize / 8] {
                    reply.raw(&word.to_le_bytes());
                }
            } else if command == Command::RegionRead {
                reply.raw(&vec![0; count as usize]);
            }
            Expected::Done(reply.bytes)
        }
        Command::DmaMap => {
            let (head, offset) = ((reader.u32(), reader.u32()), reader.u64());
            let (Some(address), Some(size)) = (reader.u64(), reader.u64()) else {
                return Expected::Refused;
            };
            let last = size
                .checked_sub(1)
                .and_then(|size| address.checked_add(size));
            let Some(last) = last else {
                return Expected::Refused;
            };
            let inside = offset
                .and_then(|offset| offset.checked_add(size))
                .is_some_and(|end| end <= MEMORY_BYTES);
            let possible = match said.files.as_slice() {
                [] => true,
                [0] => inside,
                _ => false,
            };
            if overlaps(book, address, last) || !possible || head.0.is_none() {
                Expected::Refused
            } else {
                Expected::Either
            }
        }
        Command::DmaUnmap => {
            let (head, address, size) = ((reader.u32(), reader.u32()), reader.u64(), reader.u64());
            let ((Some(_), Some(flags)), Some(address), Some(size)) = (head, address, size) else {
                return Expected::Refused;
            };
            if flags & 1 != 0 {
                return Expected::Refused;
            }
            if flags & 2 != 0 {
                return match (address, size) {
                    (0, 0) => Expected::Done(said.payload.clone()),
                    _ => Expected::Refused,
                };
            }
            let last = size
                .checked_sub(1)
                .and_then(|size| address.checked_add(size));
            let Some(last) = last else {
                return Expected::Refused;
            };
            let touched = book
                .iter()
                .filter(|(start, (length, _))| **start <= last && *start + (length - 1) >= address);
            let mut count = 0;
            for (start, (length, _)) in touched {
                if *start < address || start + (length - 1) > last {
                    return Expected::Refused;
                }
                count += 1;
            }
            if count == 0 {
                Expected::Refused
            } else {
                Expected::Done(said.payload.clone())
            }
        }
        Command::SetInterrupts => {
            let fields = [
                reader.u32(),
                reader.u32(),
                reader.u32(),
                reader.u32(),
                reader.u32(),
            ];
            let [Some(_), Some(_), Some(index), Some(first), Some(count)] = fields else {
                return Expected::Refused;
            };
            if index != 2 || u64::from(first) + u64::from(count) > VECTORS {
                Expected::Refused
            } else {
                Expected::Either
            }
        }
        Command::RegionInfo => match (reader.u64(), reader.u32()) {
            (Some(_), Some(index)) if index < 9 => Expected::Either,
            _ => Expected::Refused,
        },
        Command::InterruptInfo => match (reader.u64(), reader.u32()) {
            (Some(_), Some(index)) if index < 5 => Expected::Either,
            _ => Expected::Refused,
        },
        Command::Version => match (reader.u16(), reader.u16()) {
            (Some(0), Some(_)) => Expected::Either,
            _ => Expected::Refused,
        },
        Command::DeviceReset => Expected::Done(Vec::new()),
        Command::DeviceInfo => Expected::Either,
    }
}

/// Writes a done mapping or unmapping into the book.
fn note(book: &mut Book, said: &Said, code: u16) {
    let mut reader = Reader::new(&said.payload);
    let (_, flags) = (reader.u32(), reader.u32().unwrap_or(0));
    match Command::from_code(code) {
        Some(Command::DmaMap) => {
            let (_, address, size) = (reader.u64(), reader.u64(), reader.u64());
            let writable = flags & 2 != 0 && said.files == [0];
            book.insert(address.unwrap_or(0), (size.unwrap_or(1), writable));
        }
        Some(Command::DmaUnmap) if flags & 2 != 0 => book.clear(),
        Some(Command::DmaUnmap) => {
            let (address, size) = (reader.u64().unwrap_or(0), reader.u64().unwrap_or(1));
            let last = address + (size - 1);
            book.retain(|start, _| *start < address || *start > last);
        }
        _ => {}
    }
}

/// In the MSI-X table is what the server put there, whatever the client wrote; the masks are the client's as well.
fn routing(function: &HostileFunction) -> Result<(), String> {
    for vector in 0..VECTORS as u16 {
        let [routing @ .., _] = msix::entry(vector);
        for (word, routed) in routing.into_iter().enumerate() {
            let found = function.get(msix::word_offset(vector, word) as u16);
            ensure(found == 0 || found == routed, || {
                format!("{found:#x} in word {word} of vector {vector}")
            })?;
        }
    }
    Ok(())
}

/// Everything that the server has said.
fn answer(client: &mut UnixStream) -> Result<Vec<u8>, String> {
    let mut bytes = vec![0; 8192];
    let mut filled = 0;
    loop {
        match client.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(error) if error.kind() == ErrorKind::WouldBlock => break,
            Err(error) => return Err(format!("the harness cannot read: {error}")),
        }
        if filled == bytes.len() {
            return Err(format!("an answer of {filled} bytes and more"));
        }
    }
    bytes.truncate(filled);
    Ok(bytes)
}

/// Checks an answer; true when the message was done.
fn check(header: Header, expected: &Expected, bytes: &[u8]) -> Result<bool, String> {
    let (head, payload) = bytes
        .split_first_chunk::<HEADER_BYTES>()
        .ok_or_else(|| format!("an answer of {} bytes", bytes.len()))?;
    let got = Header::from_bytes(head)?;
    ensure((got.id, got.command) == (header.id, header.command), || {
        format!("{got:?} answers {header:?}")
    })?;
    ensure(got.size as usize == bytes.len(), || {
        format!("{} bytes answered, {} said", bytes.len(), got.size)
    })?;
    match (got.kind, expected) {
        (Kind::Reply, Expected::Done(wanted)) => {
            ensure(payload == wanted, || {
                format!("{payload:x?}\nin place of {wanted:x?}")
            })?;
            Ok(true)
        }
        (Kind::Reply, Expected::Either) => Ok(true),
        (Kind::Refusal(errno), Expected::Refused | Expected::Either) => {
            ensure(errno > 0 && payload.is_empty(), || {
                format!("a refusal with number {errno} and {} bytes", payload.len())
            })?;
            Ok(false)
        }
        (kind, _) => Err(format!("{kind:?} where {expected:?} was due")),
    }
}

impl Target for Server {
    fn places(&self) -> &'static [&'static str] {
        &[
            "done",
            "refused",
            "mapped",
            "reached by DMA",
            "posted",
            "hung up on",
        ]
    }

    fn run(&mut self, random: &mut Random, reached: &mut Reached) -> Result<(), String> {
        let function = Rc::new(HostileFunction::new(random.clone()));
        let (mut session, mut client) =
            LocalSession::new(Rc::clone(&function) as Rc<dyn PciFunction>)
                .map_err(|error| error.to_string())?;
        client
            .set_nonblocking(true)
            .map_err(|error| error.to_string())?;
        let mut book = Book::new();
        let mut book_is_right = true;
        for number in 0..1 + random.below(6) {
            let said = message(random, number as u16, self.files.kinds());
            if !said.bytes.is_empty() {
                self.files.send(&client, &said.bytes, &said.files)?;
            }
            let Some(header) = said.header else {
                // What is missing never comes.
                client
                    .shutdown(Shutdown::Write)
                    .map_err(|error| error.to_string())?;
                let (_, peak) = allocation::peak_of(|| session.serve_message());
                ensure(peak <= MOST_MESSAGE_BYTES + (64 << 10), || {
                    format!("{peak} bytes of memory for a message in part")
                })?;
                reach(reached, "hung up on");
                // A spoilt header may be a good one, of a message that the book does not know.
                book_is_right = false;
                break;
            };
            let expected = expected(&said, header.command, &book, &function);
            let resets = function.resets.get();
            let (served, peak) = allocation::peak_of(|| session.serve_message());
            ensure(served, || format!("hung up on for {header:?}"))?;
            ensure(peak <= 64 << 10, || {
                format!("{peak} bytes of memory for {header:?}")
            })?;
            let is_reset = header.command == Command::DeviceReset as u16;
            ensure(
                function.resets.get() == resets + u64::from(is_reset),
                || format!("a reset too many or too few after {header:?}"),
            )?;
            let bytes = answer(&mut client)?;
            let done = if header.kind == (Kind::Command { no_reply: true }) {
                ensure(bytes.is_empty(), || {
                    "an answer that nobody wants".to_owned()
                })?;
                reach(reached, "posted");
                match expected {
                    Expected::Done(_) => true,
                    Expected::Refused => false,
                    // Nobody said: the book follows what is held.
                    Expected::Either => session.held().0 > book.len(),
                }
            } else {
                check(header, &expected, &bytes).map_err(|error| format!("{header:?}: {error}"))?
            };
            reach(reached, if done { "done" } else { "refused" });
            if done {
                note(&mut book, &said, header.command);
            }
            routing(&function)?;
            let (mappings, vectors) = session.held();
            ensure(mappings == book.len() && vectors as u64 <= VECTORS, || {
                format!("{mappings} mappings of {}, {vectors} vectors", book.len())
            })?;
            if mappings > 0 {
                reach(reached, "mapped");
            }
        }
        if book_is_right {
            self.reach_memory(random, &session, &book, reached)?;
        }
        let resets = function.resets.get();
        if self.subject == Subject::Real {
            session.end().map_err(|error| error.to_string())?;
            ensure(function.resets.get() == resets + 1, || {
                "no reset at the end".to_owned()
            })?;
        }
        ensure(session.held() == (0, 0), || {
            format!("{:?} are left behind", session.held())
        })?;
        drop((session, client));
        self.count_files()?;
        match function.offence.borrow_mut().take() {
            Some(offence) => Err(offence),
            None => Ok(()),
        }
    }
}

impl Server {
    /// The device reaches what is mapped for it, and nothing else.
    fn reach_memory(
        &self,
        random: &mut Random,
        session: &LocalSession,
        book: &Book,
        reached: &mut Reached,
    ) -> Result<(), String> {
        let memory = session.host_memory();
        let near = book.keys().next().copied().unwrap_or(0);
        for _ in 0..3 {
            let address = if random.one_in(2) {
                near.wrapping_add(random.below(8192)).wrapping_sub(16)
            } else {
                random.tricky()
            };
            let length = 1 + random.below(64);
            let last = address.checked_add(length - 1);
            let inside = last.is_some_and(|last| {
                book.iter().any(|(start, (size, writable))| {
                    *writable && *start <= address && start + (size - 1) >= last
                })
            });
            let touched = last.is_none_or(|last| overlaps(book, address, last));
            let bytes = random.bytes(length as usize);
            let written = memory.write(address, &bytes);
            if written {
                reach(reached, "reached by DMA");
            }
            // A range over several mappings may be reached or not; one that touches none must not.
            ensure(written || !inside, || {
                format!("{length} bytes at {address:#x} are mapped and not reached")
            })?;
            ensure(!written || touched, || {
                format!("{length} bytes at {address:#x} are not mapped and reached: {book:x?}")
            })?;
        }
        Ok(())
    }

    /// Files that came with messages are closed, whatever became of these.
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
