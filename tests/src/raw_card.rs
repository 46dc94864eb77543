//! The least that a client of a vfio-user card can be: blocking reads and writes of whole messages, no checks, no limits. What the driver is measured against.

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::eventfd::{EfdFlags, EventFd};
use nix::sys::socket::{ControlMessage, MsgFlags, sendmsg};
use outrigger_agent::measure::{Bare, Outcome};
use outrigger_pci::SharedMemory;
use outrigger_pci::config_space::{
    COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY, MSIX_CONTROL, MSIX_ENABLE,
};
use outrigger_pci::vfio_user::message::{
    CONFIG_REGION, Command, DMA_MAP_BYTES, DMA_READ, DMA_WRITE, MSIX_INDEX, SET_ACTION_TRIGGER,
    SET_DATA_EVENTFD, SET_INTERRUPTS_BYTES, Writer,
};
use outrigger_port::config_space::MSIX;
use std::io::{IoSlice, Read, Write};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::time::Duration;

/// Bytes of a header.
const HEADER: usize = 16;
/// Bytes of the answer to a read of one register: header, part, value.
const READ_ANSWER: usize = HEADER + 16 + 4;
/// The same of a write.
const WRITE_ANSWER: usize = HEADER + 16;
/// Where the memory is mapped.
const MEMORY_ADDRESS: u64 = 1 << 32;

/// See the module.
pub struct RawCard {
    stream: UnixStream,
    interrupt: EventFd,
    memory: Option<SharedMemory>,
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn message(command: Command, payload: &[u8]) -> Vec<u8> {
    let mut writer = Writer::default();
    writer.u16(1).u16(command as u16);
    writer.u32((HEADER + payload.len()) as u32).u32(0).u32(0);
    writer.raw(payload);
    writer.bytes
}

impl RawCard {
    /// Connects and says what has to be said before the first access.
    ///
    /// # Errors
    /// What went wrong.
    pub fn open(socket: &Path) -> Outcome<Self> {
        let flags = EfdFlags::EFD_CLOEXEC;
        let mut card = Self {
            stream: UnixStream::connect(socket).map_err(text)?,
            interrupt: EventFd::from_flags(flags).map_err(text)?,
            memory: None,
        };
        let mut version = Writer::default();
        version.u16(0).u16(1).raw(b"{}\0");
        card.call(Command::Version, &version.bytes, None)?;
        let mut set = Writer::default();
        set.u32(SET_INTERRUPTS_BYTES);
        set.u32(SET_DATA_EVENTFD | SET_ACTION_TRIGGER);
        set.u32(MSIX_INDEX).u32(0).u32(1);
        let interrupt = card.interrupt.as_raw_fd();
        // SAFETY: the eventfd outlives the call; only its number is borrowed, because the card is borrowed as a whole.
        let interrupt = unsafe { BorrowedFd::borrow_raw(interrupt) };
        card.call(Command::SetInterrupts, &set.bytes, Some(interrupt))?;
        let mut enable = Writer::default();
        let bits = COMMAND_MEMORY | COMMAND_BUS_MASTER;
        enable.u64(u64::from(COMMAND)).u32(CONFIG_REGION).u32(2);
        enable.u16(bits);
        card.call(Command::RegionWrite, &enable.bytes, None)?;
        let mut enable = Writer::default();
        let control = u64::from(MSIX + MSIX_CONTROL);
        enable.u64(control).u32(CONFIG_REGION).u32(2);
        enable.u16(MSIX_ENABLE);
        card.call(Command::RegionWrite, &enable.bytes, None)?;
        Ok(card)
    }

    /// A message that is not timed.
    fn call(
        &mut self,
        command: Command,
        payload: &[u8],
        file: Option<BorrowedFd<'_>>,
    ) -> Outcome<Vec<u8>> {
        let bytes = message(command, payload);
        let files: Vec<_> = file.iter().map(AsRawFd::as_raw_fd).collect();
        let rights = [ControlMessage::ScmRights(&files)];
        let control: &[ControlMessage<'_>] = if files.is_empty() { &[] } else { &rights };
        let parts = [IoSlice::new(&bytes)];
        let flags = MsgFlags::MSG_NOSIGNAL;
        let sent =
            sendmsg::<()>(self.stream.as_raw_fd(), &parts, control, flags, None).map_err(text)?;
        if sent != bytes.len() {
            return Err(format!("{}: sent in part", command.name()));
        }
        let mut header = [0; HEADER];
        self.stream.read_exact(&mut header).map_err(text)?;
        let size = u32::from_ne_bytes([header[4], header[5], header[6], header[7]]) as usize;
        if header[12..] != [0; 4] || size < HEADER {
            return Err(format!("{}: refused", command.name()));
        }
        let mut payload = vec![0; size - HEADER];
        self.stream.read_exact(&mut payload).map_err(text)?;
        Ok(payload)
    }
}

impl Bare for RawCard {
    fn read32(&mut self, offset: u16) -> Outcome<u32> {
        let mut request = [0; HEADER + 16];
        request[2..4].copy_from_slice(&(Command::RegionRead as u16).to_ne_bytes());
        request[4..8].copy_from_slice(&(HEADER as u32 + 16).to_ne_bytes());
        request[16..18].copy_from_slice(&offset.to_ne_bytes());
        request[28..32].copy_from_slice(&4_u32.to_ne_bytes());
        self.stream.write_all(&request).map_err(text)?;
        let mut answer = [0; READ_ANSWER];
        self.stream.read_exact(&mut answer).map_err(text)?;
        Ok(u32::from_le_bytes([
            answer[32], answer[33], answer[34], answer[35],
        ]))
    }

    fn write32(&mut self, offset: u16, value: u32) -> Outcome {
        let mut request = [0; HEADER + 20];
        request[2..4].copy_from_slice(&(Command::RegionWrite as u16).to_ne_bytes());
        request[4..8].copy_from_slice(&(HEADER as u32 + 20).to_ne_bytes());
        request[16..18].copy_from_slice(&offset.to_ne_bytes());
        request[28..32].copy_from_slice(&4_u32.to_ne_bytes());
        request[32..].copy_from_slice(&value.to_le_bytes());
        self.stream.write_all(&request).map_err(text)?;
        self.stream.read_exact(&mut [0; WRITE_ANSWER]).map_err(text)
    }

    fn wait(&mut self, limit: Duration) -> Outcome {
        // The card has made the counter non-blocking.
        let limit = PollTimeout::try_from(limit).map_err(text)?;
        poll(
            &mut [PollFd::new(self.interrupt.as_fd(), PollFlags::POLLIN)],
            limit,
        )
        .map_err(text)?;
        self.interrupt.read().map(drop).map_err(text)
    }

    fn memory(&mut self, bytes: usize) -> Outcome<u64> {
        if self.memory.is_none() {
            let memory = SharedMemory::allocate(bytes).map_err(text)?;
            let mut map = Writer::default();
            map.u32(DMA_MAP_BYTES).u32(DMA_READ | DMA_WRITE);
            map.u64(0).u64(MEMORY_ADDRESS).u64(memory.length() as u64);
            self.call(Command::DmaMap, &map.bytes, Some(memory.as_fd()))?;
            self.memory = Some(memory);
        }
        Ok(MEMORY_ADDRESS)
    }

    fn look(&mut self, offset: usize, bytes: &mut [u8]) -> Outcome {
        let memory = self.memory.as_ref().ok_or("no memory yet")?;
        if memory.mapped().read(offset, bytes) {
            Ok(())
        } else {
            Err(format!("offset {offset} of the memory"))
        }
    }
}
