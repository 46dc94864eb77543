//! What one client asks for, message by message. Everything in a message is as hostile as its sender likes.
//!
//! Configuration space is the client's: bus mastering, MSI-X and the mask of the function are what it writes. Interrupts are routed here, as the kernel
//! does behind VFIO: a vector whose eventfd is handed over gets its entry in the device's MSI-X table and is unmasked, one that is given up is masked, and
//! after a reset the entries are written again. Of the table the client reads everything and writes the masks.

use crate::client_memory::{ClientMemory, MapRequest};
use crate::operations::Operations;
use nix::errno::Errno;
use outrigger_pci::config_space;
use outrigger_pci::device_memory::{LINE_BYTES, MEMORY_BAR, WORD_BYTES, check_words};
use outrigger_pci::vfio_user::CAPABILITIES;
use outrigger_pci::vfio_user::channel::{Channel, Message};
use outrigger_pci::vfio_user::message::{
    CONFIG_REGION, Command, DEVICE_INFO_BYTES, DEVICE_PCI, DEVICE_RESETTABLE, DMA_WRITE,
    HEADER_BYTES, Header, INTERRUPT_EVENTFD, INTERRUPT_INFO_BYTES, INTERRUPT_KINDS,
    INTERRUPT_NO_RESIZE, Kind, MAJOR, MINOR, MSIX_INDEX, REGION_INFO_BYTES, REGION_READABLE,
    REGION_WRITABLE, REGIONS, Reader, RegionPart, SET_ACTION_TRIGGER, SET_DATA_BOOL,
    SET_DATA_EVENTFD, SET_DATA_NONE, UNMAP_ALL, UNMAP_DIRTY_PAGES, Writer,
};
use outrigger_pci::{PciError, PciFunction, Result as PciResult};
use outrigger_port::{ConfigSpace, INTERRUPT_VECTORS, msix};
use outrigger_registers::parameters::BAR_BYTES;
use std::os::fd::OwnedFd;
use std::time::Duration;

/// A message that has begun is whole, and a reply is taken, within this time; else the client is taken for dead.
const MESSAGE_LIMIT: Duration = Duration::from_secs(5);
/// Index of the region of device memory.
const MEMORY_REGION: u32 = MEMORY_BAR as u32;
/// Bytes of a register.
const REGISTER_BYTES: usize = 4;

/// The answer to a message: a payload or an error number.
type Answer = Result<Writer, Errno>;

/// The time in which a client is served.
pub(crate) struct Session<'a, O> {
    clock: &'a O,
    memory: &'a ClientMemory,
}

fn errno_of(error: PciError) -> Errno {
    match error {
        PciError::OutOfRange { .. } => Errno::EINVAL,
        PciError::TimedOut { .. } => Errno::ETIMEDOUT,
        PciError::Refused { errno, .. } => Errno::from_raw(errno),
        PciError::Gone(_) => Errno::ENODEV,
        PciError::ErrorResponse { .. } | PciError::Unsuitable { .. } | PciError::Unusable(_) => {
            Errno::EIO
        }
    }
}

impl<'a, O: Operations> Session<'a, O> {
    pub(crate) fn new(clock: &'a O, memory: &'a ClientMemory) -> Self {
        Self { clock, memory }
    }

    /// Receives and answers one message; false when the client is gone or makes no sense.
    pub(crate) fn serve_message(&mut self, channel: &mut Channel) -> bool {
        let Ok(message) = channel.receive(MESSAGE_LIMIT) else {
            return false;
        };
        let header = message.header;
        let Kind::Command { no_reply } = header.kind else {
            return false;
        };
        let answer = self.answer(message);
        if no_reply {
            return true;
        }
        let (kind, payload) = match answer {
            Ok(writer) => (Kind::Reply, writer.bytes),
            Err(errno) => (Kind::Refusal(errno as i32), Vec::new()),
        };
        let reply = Header {
            size: (HEADER_BYTES + payload.len()) as u32,
            kind,
            ..header
        };
        channel.send(reply, &payload, &[], MESSAGE_LIMIT).is_ok()
    }

    /// Takes everything from the device that was the client's, and resets the function for the next one.
    pub(crate) fn end(self) -> PciResult<()> {
        self.memory.unmap_all();
        self.memory.ignore_all();
        self.clock.with("reset", |function| function.reset())
    }

    fn answer(&mut self, message: Message) -> Answer {
        let command = Command::from_code(message.header.command).ok_or(Errno::ENOSYS)?;
        let mut reader = Reader::new(&message.payload);
        match command {
            Command::Version => version(&mut reader),
            Command::DeviceInfo => Ok(device_info()),
            Command::RegionInfo => self.region_info(&mut reader),
            Command::InterruptInfo => interrupt_info(&mut reader),
            Command::SetInterrupts => self.set_interrupts(reader, message.files),
            Command::RegionRead => self.read(&mut reader),
            Command::RegionWrite => self.write(reader),
            Command::DmaMap => self.map(&mut reader, &message.files),
            Command::DmaUnmap => self.unmap(&mut reader, &message.payload),
            Command::DeviceReset => self.reset(),
        }
    }

    fn reset(&self) -> Answer {
        let routed = self.memory.listened();
        self.with("reset", move |function| {
            function.reset()?;
            route(function, &routed)
        })?;
        Ok(Writer::default())
    }

    fn with<T: Send + 'static>(
        &self,
        what: &'static str,
        work: impl FnOnce(&dyn PciFunction) -> PciResult<T> + Send + 'static,
    ) -> Result<T, Errno> {
        self.clock.with(what, work).map_err(errno_of)
    }

    fn region_info(&self, reader: &mut Reader<'_>) -> Answer {
        let head = (reader.u32(), reader.u32());
        let ((Some(_), Some(_)), Some(index)) = (head, reader.u32()) else {
            return Err(Errno::EINVAL);
        };
        let bytes = match index {
            0 => u64::from(BAR_BYTES),
            MEMORY_REGION => self.memory_bytes()?,
            CONFIG_REGION => config_space::BYTES as u64,
            _ if index < REGIONS => 0,
            _ => return Err(Errno::EINVAL),
        };
        let flags = if bytes > 0 {
            REGION_READABLE | REGION_WRITABLE
        } else {
            0
        };
        let mut reply = Writer::default();
        reply.u32(REGION_INFO_BYTES).u32(flags).u32(index).u32(0);
        reply.u64(bytes).u64(0);
        Ok(reply)
    }

    /// Bytes of device memory that the function shows.
    fn memory_bytes(&self) -> Result<u64, Errno> {
        self.with("size of device memory", |function| {
            Ok(function.device_memory().map_or(0, |memory| memory.bytes()))
        })
    }

    fn read(&self, reader: &mut Reader<'_>) -> Answer {
        let part = RegionPart::read(reader).ok_or(Errno::EINVAL)?;
        let count = part.count as usize;
        let data = match part.region {
            CONFIG_REGION => {
                let offset = config_offset(part.offset, count)?;
                self.with("configuration space read", move |function| {
                    let mut bytes = vec![0; count];
                    function.read_config(offset, &mut bytes)?;
                    Ok(bytes)
                })?
            }
            0 => {
                let offset = register_offset(part.offset, count)?;
                self.with("register read", move |function| {
                    let mut bytes = Vec::with_capacity(count);
                    for at in (offset..)
                        .step_by(REGISTER_BYTES)
                        .take(count / REGISTER_BYTES)
                    {
                        bytes.extend_from_slice(&function.read32(0, at)?.to_le_bytes());
                    }
                    Ok(bytes)
                })?
            }
            MEMORY_REGION => {
                let place = memory_place(part.offset, count)?;
                self.with("device memory read", move |function| {
                    let memory = function.device_memory().ok_or_else(no_memory)?;
                    // Whatever of a line is read, the whole line is: so do boards' bridges.
                    let read = memory.read_line(place.line)?;
                    let words = &read.words[place.words];
                    Ok(words.iter().flat_map(|word| word.to_le_bytes()).collect())
                })?
            }
            _ => return Err(Errno::EINVAL),
        };
        let mut reply = Writer::default();
        part.write(&mut reply);
        reply.raw(&data);
        Ok(reply)
    }

    fn write(&self, mut reader: Reader<'_>) -> Answer {
        let part = RegionPart::read(&mut reader).ok_or(Errno::EINVAL)?;
        let data = reader.rest().to_vec();
        let count = part.count as usize;
        if data.len() != count {
            return Err(Errno::EINVAL);
        }
        match part.region {
            CONFIG_REGION => {
                let offset = config_offset(part.offset, count)?;
                let routed = if ConfigSpace::asks_for_reset(offset, &data) {
                    self.memory.listened()
                } else {
                    Vec::new()
                };
                self.with("configuration space write", move |function| {
                    function.write_config(offset, &data)?;
                    route(function, &routed)
                })?;
            }
            0 => {
                let offset = register_offset(part.offset, count)?;
                self.with("register write", move |function| {
                    for (at, bytes) in (offset..)
                        .step_by(REGISTER_BYTES)
                        .zip(data.chunks_exact(REGISTER_BYTES))
                    {
                        if !msix::is_routing(at) {
                            let bytes = [bytes[0], bytes[1], bytes[2], bytes[3]];
                            function.write32(0, at, u32::from_le_bytes(bytes))?;
                        }
                    }
                    Ok(())
                })?;
            }
            MEMORY_REGION => {
                memory_place(part.offset, count)?;
                let (chunks, _) = data.as_chunks();
                let words: Vec<u64> = chunks
                    .iter()
                    .map(|word| u64::from_le_bytes(*word))
                    .collect();
                self.with("device memory write", move |function| {
                    let memory = function.device_memory().ok_or_else(no_memory)?;
                    memory.write_words(part.offset, &words)
                })?;
            }
            _ => return Err(Errno::EINVAL),
        }
        let mut reply = Writer::default();
        part.write(&mut reply);
        Ok(reply)
    }

    fn map(&self, reader: &mut Reader<'_>, files: &[OwnedFd]) -> Answer {
        let head = (reader.u32(), reader.u32(), reader.u64());
        let ((Some(_), Some(flags), Some(offset)), Some(address), Some(length)) =
            (head, reader.u64(), reader.u64())
        else {
            return Err(Errno::EINVAL);
        };
        let file = match files {
            [] => None,
            [file] => Some((file, offset)),
            _ => return Err(Errno::EINVAL),
        };
        self.memory.map(&MapRequest {
            address,
            length,
            writable: flags & DMA_WRITE != 0,
            file,
        })?;
        Ok(Writer::default())
    }

    fn unmap(&self, reader: &mut Reader<'_>, request: &[u8]) -> Answer {
        let head = (reader.u32(), reader.u32());
        let ((Some(_), Some(flags)), Some(address), Some(length)) =
            (head, reader.u64(), reader.u64())
        else {
            return Err(Errno::EINVAL);
        };
        if flags & UNMAP_DIRTY_PAGES != 0 {
            return Err(Errno::ENOTSUP);
        }
        if flags & UNMAP_ALL == 0 {
            self.memory.unmap(address, length)?;
        } else if (address, length) == (0, 0) {
            self.memory.unmap_all();
        } else {
            return Err(Errno::EINVAL);
        }
        // The reply repeats the request.
        let mut reply = Writer::default();
        reply.raw(request);
        Ok(reply)
    }

    /// Nobody listens to these vectors any more: they are masked, and what comes from now on is pending.
    fn give_up(&self, vectors: std::ops::Range<u32>) -> Result<(), Errno> {
        let first = vectors.start;
        let nobody = vectors.clone().map(|_| None).collect();
        self.with("interrupt mask", move |function| {
            vectors
                .into_iter()
                .try_for_each(|vector| msix::mask(function, vector as u16))
        })?;
        self.memory.listen(first, nobody)
    }

    fn set_interrupts(&self, mut reader: Reader<'_>, files: Vec<OwnedFd>) -> Answer {
        let head = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
        let ([Some(_), Some(flags), Some(index), Some(first)], Some(count)) = (head, reader.u32())
        else {
            return Err(Errno::EINVAL);
        };
        let end = first.checked_add(count).ok_or(Errno::EINVAL)?;
        if index != MSIX_INDEX || end > u32::from(INTERRUPT_VECTORS) {
            return Err(Errno::EINVAL);
        }
        let chosen = reader.rest();
        const EVENTFD: u32 = SET_ACTION_TRIGGER | SET_DATA_EVENTFD;
        const NONE: u32 = SET_ACTION_TRIGGER | SET_DATA_NONE;
        const BOOL: u32 = SET_ACTION_TRIGGER | SET_DATA_BOOL;
        match flags {
            // Without files the vectors are given up.
            EVENTFD if files.is_empty() => self.give_up(first..end)?,
            EVENTFD if files.len() == count as usize => {
                self.memory
                    .listen(first, files.into_iter().map(Some).collect())?;
                let vectors: Vec<u16> = (first..end).map(|vector| vector as u16).collect();
                self.with("interrupt routing", move |function| {
                    route(function, &vectors)
                })?;
            }
            NONE if count == 0 => self.give_up(0..u32::from(INTERRUPT_VECTORS))?,
            // A client may raise its own vectors, to test them.
            NONE => (first..end).for_each(|vector| self.memory.raise(vector as u16)),
            BOOL if chosen.len() == count as usize => (first..end)
                .zip(chosen)
                .filter(|(_, chosen)| **chosen != 0)
                .for_each(|(vector, _)| self.memory.raise(vector as u16)),
            _ => return Err(Errno::EINVAL),
        }
        Ok(Writer::default())
    }
}

/// Lets the vectors' messages reach this process, which tells who listens.
fn route(function: &dyn PciFunction, vectors: &[u16]) -> PciResult<()> {
    vectors
        .iter()
        .try_for_each(|vector| msix::route(function, *vector))
}

fn version(reader: &mut Reader<'_>) -> Answer {
    let (Some(major), Some(minor)) = (reader.u16(), reader.u16()) else {
        return Err(Errno::EINVAL);
    };
    if major != MAJOR {
        return Err(Errno::ENOTSUP);
    }
    let mut reply = Writer::default();
    reply.u16(MAJOR).u16(minor.min(MINOR)).raw(CAPABILITIES);
    Ok(reply)
}

fn device_info() -> Writer {
    let mut reply = Writer::default();
    reply.u32(DEVICE_INFO_BYTES);
    reply.u32(DEVICE_PCI | DEVICE_RESETTABLE);
    reply.u32(REGIONS).u32(INTERRUPT_KINDS);
    reply
}

fn interrupt_info(reader: &mut Reader<'_>) -> Answer {
    let head = (reader.u32(), reader.u32());
    let ((Some(_), Some(_)), Some(index)) = (head, reader.u32()) else {
        return Err(Errno::EINVAL);
    };
    let (flags, count) = match index {
        MSIX_INDEX => (
            INTERRUPT_EVENTFD | INTERRUPT_NO_RESIZE,
            u32::from(INTERRUPT_VECTORS),
        ),
        _ if index < INTERRUPT_KINDS => (0, 0),
        _ => return Err(Errno::EINVAL),
    };
    let mut reply = Writer::default();
    reply.u32(INTERRUPT_INFO_BYTES).u32(flags);
    reply.u32(index).u32(count);
    Ok(reply)
}

fn no_memory() -> PciError {
    PciError::OutOfRange {
        what: "base address register",
        value: u64::from(MEMORY_BAR),
    }
}

/// Where an access of device memory goes: its line, and the words of it.
#[derive(Debug, PartialEq, Eq)]
struct MemoryPlace {
    line: u64,
    words: std::ops::Range<usize>,
}

/// The place of an access to whole words of one line. That it is inside, the device's memory says.
fn memory_place(offset: u64, count: usize) -> Result<MemoryPlace, Errno> {
    let words = count / WORD_BYTES as usize;
    if !count.is_multiple_of(WORD_BYTES as usize) {
        return Err(Errno::EINVAL);
    }
    check_words(offset, words, u64::MAX).map_err(errno_of)?;
    let first = (offset % LINE_BYTES / WORD_BYTES) as usize;
    Ok(MemoryPlace {
        line: offset - offset % LINE_BYTES,
        words: first..first + words,
    })
}

fn config_offset(offset: u64, count: usize) -> Result<u16, Errno> {
    let end = usize::try_from(offset)
        .ok()
        .and_then(|offset| offset.checked_add(count));
    match end {
        Some(end) if end <= config_space::BYTES => Ok(offset as u16),
        _ => Err(Errno::EINVAL),
    }
}

/// The offset of an access to whole registers.
fn register_offset(offset: u64, count: usize) -> Result<u32, Errno> {
    let end = offset.checked_add(count as u64).ok_or(Errno::EINVAL)?;
    let whole = offset.is_multiple_of(REGISTER_BYTES as u64) && [4, 8].contains(&count);
    if whole && end <= u64::from(BAR_BYTES) {
        Ok(offset as u32)
    } else {
        Err(Errno::EINVAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accesses_of_device_memory_are_words_of_one_line() {
        let place = |line, words| Ok(MemoryPlace { line, words });
        assert_eq!(memory_place(0, 64), place(0, 0..8));
        assert_eq!(memory_place(64 + 16, 8), place(64, 2..3));
        assert_eq!(memory_place(64 + 32, 32), place(64, 4..8));
        for (offset, count) in [
            (0, 0),
            (0, 4),
            (4, 8),
            (56, 16),
            (0, 72),
            (8, 64),
            (u64::MAX, 8),
            (u64::MAX - 7, 16),
            (0, usize::MAX),
        ] {
            assert_eq!(
                memory_place(offset, count),
                Err(Errno::EINVAL),
                "{offset} {count}"
            );
        }
    }
}
