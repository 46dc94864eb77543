//! The function trait over the calls of a client.

use super::channel::Channel;
use super::client::Client;
use super::description::{Description, Region};
use super::message::{
    CONFIG_REGION, Command, DMA_MAP_BYTES, DMA_READ, DMA_UNMAP_BYTES, DMA_WRITE, MSIX_INDEX,
    Reader, RegionPart, SET_ACTION_TRIGGER, SET_DATA_EVENTFD, SET_INTERRUPTS_BYTES, Writer,
};
use crate::config_space::{
    self, CAPABILITY_EXPRESS, CAPABILITY_MSIX, COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY,
    EXPRESS_DEVICE_CONTROL, FIRST_CAPABILITY, INITIATE_FUNCTION_RESET, MSIX_CONTROL, MSIX_ENABLE,
    MSIX_FUNCTION_MASK, NOBODY, VENDOR, find_capability, read16,
};
use crate::device_memory::{LINE_BYTES, LINE_WORDS, MEMORY_BAR, check_line, check_words};
use crate::dma_space::{DmaSpace, locked};
use crate::limits::{LIMITS, Limits};
use crate::{
    DeviceMemory, DmaBuffer, Interrupt, LineRead, PciError, PciFunction, ReplyTime, Result,
    SharedMemory,
};
use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, UnixAddr, connect, setsockopt, socket, sockopt::SendTimeout,
};
use nix::sys::time::TimeVal;
use std::io;
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// A function behind a vfio-user socket. Dropped, it hangs up; the device then forgets its mappings and interrupts.
#[derive(Debug)]
pub struct VfioUserFunction {
    client: Mutex<Client>,
    dma: Mutex<DmaSpace>,
    regions: Vec<Region>,
    resettable: bool,
    interrupts: Vec<Interrupt>,
    limits: Limits,
}

/// Connects within `limit`: a server that does not accept lets connect(2) wait.
fn connected(path: &Path, limit: Duration) -> io::Result<UnixStream> {
    let socket = socket(
        AddressFamily::Unix,
        SockType::Stream,
        SockFlag::SOCK_CLOEXEC,
        None,
    )?;
    let microseconds = i64::try_from(limit.as_micros()).unwrap_or(i64::MAX);
    let time = TimeVal::new(microseconds / 1_000_000, microseconds % 1_000_000);
    setsockopt(&socket, SendTimeout, &time)?;
    connect(socket.as_raw_fd(), &UnixAddr::new(path)?)?;
    Ok(UnixStream::from(socket))
}

impl VfioUserFunction {
    /// Opens the function behind the socket `path`, with the usual limits.
    ///
    /// # Errors
    /// When nobody answers there, or not like a PCI function.
    pub fn open(path: &Path) -> Result<Self> {
        Self::open_with(path, LIMITS)
    }

    /// Opens the function behind the socket `path`.
    ///
    /// # Errors
    /// When nobody answers there, or not like a PCI function.
    pub fn open_with(path: &Path, limits: Limits) -> Result<Self> {
        let stream = connected(path, limits.open)
            .map_err(|error| PciError::refused("connect to the device's socket", &error))?;
        Self::over(stream, limits)
    }

    /// Opens the function at the other end of a connected socket.
    ///
    /// # Errors
    /// When nobody answers there, or not like a PCI function.
    pub fn over(stream: UnixStream, limits: Limits) -> Result<Self> {
        let channel =
            Channel::new(stream).map_err(|error| PciError::refused("use the socket", &error))?;
        let mut client = Client::new(channel);
        let description = Description::read(&mut client, limits.open)?;
        let interrupts = (0..description.vectors)
            .map(|_| Interrupt::new())
            .collect::<Result<Vec<_>>>()?;
        let function = Self {
            client: Mutex::new(client),
            dma: Mutex::new(DmaSpace::new(&[0..=u64::MAX])),
            regions: description.regions,
            resettable: description.resettable,
            interrupts,
            limits,
        };
        let vendor = read16(&function, VENDOR)?;
        if vendor == NOBODY {
            return Err(PciError::Gone("vendor id reads as all ones".to_owned()));
        }
        function.set_up_interrupts()?;
        function.enable()?;
        Ok(function)
    }

    /// Lets the function answer accesses to its BARs, start DMA and send interrupts: what the kernel does for a driver of VFIO.
    fn enable(&self) -> Result<()> {
        let command = read16(self, COMMAND)? | COMMAND_MEMORY | COMMAND_BUS_MASTER;
        self.write_config(COMMAND, &command.to_le_bytes())?;
        if self.interrupts.is_empty() {
            return Ok(());
        }
        // Some servers have vectors and no capability: the eventfds alone are enough for them.
        if let Some(msix) = find_capability(self, CAPABILITY_MSIX)? {
            let place = msix + MSIX_CONTROL;
            let control = read16(self, place)? & !MSIX_FUNCTION_MASK | MSIX_ENABLE;
            self.write_region(CONFIG_REGION, u64::from(place), &control.to_le_bytes())?;
        }
        Ok(())
    }

    /// A write of configuration space initiates a function-level reset.
    fn asks_for_reset(&self, offset: u16, bytes: &[u8]) -> Result<bool> {
        let Some(express) = find_capability(self, CAPABILITY_EXPRESS)? else {
            return Ok(false);
        };
        let [_, initiate] = INITIATE_FUNCTION_RESET.to_le_bytes();
        let place = express.checked_add(EXPRESS_DEVICE_CONTROL + 1);
        let byte = place
            .and_then(|place| place.checked_sub(offset))
            .and_then(|place| bytes.get(usize::from(place)));
        Ok(byte.is_some_and(|byte| byte & initiate != 0))
    }

    /// Hands the eventfds over, one in a message: more are not taken by every server.
    fn set_up_interrupts(&self) -> Result<()> {
        for (vector, interrupt) in (0..).zip(&self.interrupts) {
            let mut request = Writer::default();
            request.u32(SET_INTERRUPTS_BYTES);
            request.u32(SET_DATA_EVENTFD | SET_ACTION_TRIGGER);
            request.u32(MSIX_INDEX).u32(vector).u32(1);
            let files = [interrupt.as_fd()];
            let limit = self.limits.mapping;
            locked(&self.client).call(Command::SetInterrupts, &request.bytes, &files, limit)?;
        }
        Ok(())
    }

    /// Checks that a region has the part and allows the access.
    fn check(&self, part: RegionPart, allowed: fn(&Region) -> bool) -> Result<()> {
        let region = self.regions.get(part.region as usize).filter(|region| {
            let end = part.offset.checked_add(u64::from(part.count));
            allowed(region) && end.is_some_and(|end| end <= region.bytes)
        });
        match region {
            Some(_) => Ok(()),
            None if part.region == CONFIG_REGION => Err(PciError::OutOfRange {
                what: "offset in configuration space",
                value: part.offset,
            }),
            None => Err(PciError::OutOfRange {
                what: "register offset",
                value: part.offset,
            }),
        }
    }

    fn read_region(&self, region: u32, offset: u64, bytes: &mut [u8]) -> Result<()> {
        let part = RegionPart {
            offset,
            region,
            count: bytes.len() as u32,
        };
        self.check(part, |region| region.readable)?;
        let mut request = Writer::default();
        part.write(&mut request);
        let mut client = locked(&self.client);
        let command = Command::RegionRead;
        let reply = client.call(command, &request.bytes, &[], self.limits.access)?;
        let mut reader = Reader::new(&reply);
        let same = RegionPart::read(&mut reader) == Some(part);
        let data = reader.rest();
        if !same || data.len() != bytes.len() {
            return Err(client.give_up(format!("{}: a reply of another part", command.name())));
        }
        bytes.copy_from_slice(data);
        Ok(())
    }

    fn write_region(&self, region: u32, offset: u64, bytes: &[u8]) -> Result<()> {
        let part = RegionPart {
            offset,
            region,
            count: bytes.len() as u32,
        };
        self.check(part, |region| region.writable)?;
        let mut request = Writer::default();
        part.write(&mut request);
        request.raw(bytes);
        let mut client = locked(&self.client);
        let command = Command::RegionWrite;
        let reply = client.call(command, &request.bytes, &[], self.limits.access)?;
        if RegionPart::read(&mut Reader::new(&reply)) != Some(part) {
            return Err(client.give_up(format!("{}: a reply of another part", command.name())));
        }
        Ok(())
    }

    fn map(&self, address: u64, memory: &SharedMemory) -> Result<()> {
        let mut request = Writer::default();
        request.u32(DMA_MAP_BYTES).u32(DMA_READ | DMA_WRITE);
        request.u64(0).u64(address).u64(memory.length() as u64);
        let files = [memory.as_fd()];
        let limit = self.limits.mapping;
        locked(&self.client)
            .call(Command::DmaMap, &request.bytes, &files, limit)
            .map(drop)
    }

    fn unmap(&self, address: u64, length: usize) -> Result<()> {
        let mut request = Writer::default();
        request.u32(DMA_UNMAP_BYTES).u32(0);
        request.u64(address).u64(length as u64);
        let limit = self.limits.mapping;
        locked(&self.client)
            .call(Command::DmaUnmap, &request.bytes, &[], limit)
            .map(drop)
    }
}

/// Index of a BAR's region.
fn bar_region(bar: u8) -> Result<u32> {
    if bar < 6 {
        return Ok(u32::from(bar));
    }
    Err(PciError::OutOfRange {
        what: "base address register",
        value: u64::from(bar),
    })
}

impl PciFunction for VfioUserFunction {
    fn read_config(&self, offset: u16, bytes: &mut [u8]) -> Result<()> {
        self.read_region(CONFIG_REGION, u64::from(offset), bytes)
    }

    fn write_config(&self, offset: u16, bytes: &[u8]) -> Result<()> {
        self.write_region(CONFIG_REGION, u64::from(offset), bytes)?;
        if offset >= FIRST_CAPABILITY && self.asks_for_reset(offset, bytes)? {
            // As after any reset: the function may do nothing until it is told.
            self.enable()?;
        }
        Ok(())
    }

    fn read32(&self, bar: u8, offset: u32) -> Result<u32> {
        let mut bytes = [0; 4];
        self.read_region(bar_region(bar)?, u64::from(offset), &mut bytes)?;
        config_space::checked(u32::from_le_bytes(bytes), || read16(self, VENDOR))
    }

    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()> {
        self.write_region(bar_region(bar)?, u64::from(offset), &value.to_le_bytes())
    }

    fn device_memory(&self) -> Option<&dyn DeviceMemory> {
        (self.bytes() > 0).then_some(self)
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        locked(&self.dma).allocate(length, |address, memory| self.map(address, memory))
    }

    fn free_dma(&self, buffer: DmaBuffer) -> Result<()> {
        locked(&self.dma).free(buffer, |address, length| self.unmap(address, length))
    }

    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()> {
        locked(&self.dma).read(buffer, offset, bytes)
    }

    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()> {
        locked(&self.dma).write(buffer, offset, bytes)
    }

    fn interrupt_vectors(&self) -> u16 {
        self.interrupts.len() as u16
    }

    fn take_interrupts(&self, vector: u16) -> Result<u64> {
        Interrupt::of(&self.interrupts, vector)?.take()
    }

    fn wait_interrupt(&self, vector: u16, limit: Duration) -> Result<u64> {
        Interrupt::of(&self.interrupts, vector)?.wait(limit)
    }

    fn reset(&self) -> Result<()> {
        if !self.resettable {
            return Err(PciError::Unsuitable {
                what: "flags of the device",
                found: 0,
                need: "one that can be reset",
            });
        }
        let limit = self.limits.reset;
        locked(&self.client).call(Command::DeviceReset, &[], &[], limit)?;
        self.enable()
    }
}

impl DeviceMemory for VfioUserFunction {
    fn bytes(&self) -> u64 {
        let region = self.regions.get(usize::from(MEMORY_BAR));
        let usable = region.filter(|region| region.readable && region.writable);
        usable.map_or(0, |region| region.bytes & !(LINE_BYTES - 1))
    }

    /// In one message, so that the device reads the line once.
    fn read_line(&self, address: u64) -> Result<LineRead> {
        check_line(address, self.bytes())?;
        let mut bytes = [0; LINE_BYTES as usize];
        let start = Instant::now();
        self.read_region(u32::from(MEMORY_BAR), address, &mut bytes)?;
        let time = start.elapsed();
        let mut words = [0; LINE_WORDS];
        for (word, bytes) in words.iter_mut().zip(bytes.as_chunks().0) {
            *word = u64::from_le_bytes(*bytes);
        }
        let read = LineRead {
            words,
            first_word: ReplyTime::Clock(time),
            reads: 1,
        };
        config_space::checked_line(read, || read16(self, VENDOR))
    }

    fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        check_words(address, words.len(), self.bytes())?;
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        self.write_region(u32::from(MEMORY_BAR), address, &bytes)
    }
}
