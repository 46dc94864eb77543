//! Messages of the vfio-user protocol (version 0.1), as both sides write and read them.
//!
//! ```text
//! | id 2 | command 2 | size 4 | flags 4 | error 4 |  payload ...  |     integers in the byte order of the machine (both ends share it)
//! ```

use nix::errno::Errno;

/// Bytes of a header.
pub const HEADER_BYTES: usize = 16;
/// Most bytes of data in one region access, as both sides of this crate state it.
pub const MOST_DATA_BYTES: usize = 1 << 20;
/// Most file descriptors in one message.
pub const MOST_FILES: usize = 16;
/// Most bytes of a message that is accepted: the largest data, with room for what stands before it.
pub const MOST_MESSAGE_BYTES: usize = MOST_DATA_BYTES + 4096;
/// Protocol version, major.
pub const MAJOR: u16 = 0;
/// Protocol version, minor.
pub const MINOR: u16 = 1;

/// Type of a message, in its flags.
const TYPE_MASK: u32 = 0xf;
const TYPE_COMMAND: u32 = 0;
const TYPE_REPLY: u32 = 1;
const FLAG_NO_REPLY: u32 = 1 << 4;
const FLAG_ERROR: u32 = 1 << 5;

macro_rules! commands {
    ($($name:ident = $code:literal, $text:literal;)*) => {
        /// What a message asks for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Command { $(#[doc = $text] $name = $code,)* }

        impl Command {
            /// All commands that are known here.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name, for errors.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

commands! {
    Version = 1, "negotiate the protocol version";
    DmaMap = 2, "map DMA memory";
    DmaUnmap = 3, "unmap DMA memory";
    DeviceInfo = 4, "read the device's description";
    RegionInfo = 5, "read a region's description";
    InterruptInfo = 7, "read the description of interrupts";
    SetInterrupts = 8, "set up interrupts";
    RegionRead = 9, "read a region";
    RegionWrite = 10, "write a region";
    DeviceReset = 13, "reset the function";
}

impl Command {
    /// The command with this code.
    pub fn from_code(code: u16) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|command| *command as u16 == code)
    }
}

/// Kind of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Asks for something; the sender wants no reply when `no_reply`.
    Command {
        /// A posted command.
        no_reply: bool,
    },
    /// Answers.
    Reply,
    /// Refuses, with an error number of the operating system.
    Refusal(i32),
}

/// What every message begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Number that a reply repeats.
    pub id: u16,
    /// Code of the command.
    pub command: u16,
    /// Bytes of the message, header included.
    pub size: u32,
    /// Command or reply.
    pub kind: Kind,
}

impl Header {
    /// The header as it is sent.
    pub fn to_bytes(self) -> [u8; HEADER_BYTES] {
        let (flags, error) = match self.kind {
            Kind::Command { no_reply: false } => (TYPE_COMMAND, 0),
            Kind::Command { no_reply: true } => (TYPE_COMMAND | FLAG_NO_REPLY, 0),
            Kind::Reply => (TYPE_REPLY, 0),
            Kind::Refusal(errno) => (TYPE_REPLY | FLAG_ERROR, errno as u32),
        };
        let mut writer = Writer::default();
        writer.u16(self.id).u16(self.command).u32(self.size);
        writer.u32(flags).u32(error);
        let mut bytes = [0; HEADER_BYTES];
        bytes.copy_from_slice(&writer.bytes);
        bytes
    }

    /// Reads a header; says what is impossible in it.
    ///
    /// # Errors
    /// A text for a log: the connection that it came from cannot go on.
    pub fn from_bytes(bytes: &[u8; HEADER_BYTES]) -> Result<Self, String> {
        let mut reader = Reader::new(bytes);
        let mut next = || reader.u32().ok_or("a header too short");
        let (id_and_command, size, flags, error) = (next()?, next()?, next()?, next()?);
        let kind = match flags & TYPE_MASK {
            TYPE_COMMAND if flags & FLAG_ERROR == 0 => Kind::Command {
                no_reply: flags & FLAG_NO_REPLY != 0,
            },
            TYPE_REPLY if flags & FLAG_ERROR == 0 => Kind::Reply,
            // An error number that is none still is a refusal.
            TYPE_REPLY => Kind::Refusal(i32::try_from(error).unwrap_or(Errno::EIO as i32)),
            _ => return Err(format!("flags {flags:#x} of a message")),
        };
        if !(HEADER_BYTES..=MOST_MESSAGE_BYTES).contains(&(size as usize)) {
            return Err(format!("size {size} of a message"));
        }
        let bytes = id_and_command.to_ne_bytes();
        Ok(Self {
            id: u16::from_ne_bytes([bytes[0], bytes[1]]),
            command: u16::from_ne_bytes([bytes[2], bytes[3]]),
            size,
            kind,
        })
    }

    /// Bytes of the payload.
    pub fn payload_bytes(&self) -> usize {
        self.size as usize - HEADER_BYTES
    }
}

/// Puts a payload together.
#[derive(Debug, Default, Clone)]
pub struct Writer {
    /// What was put together.
    pub bytes: Vec<u8>,
}

impl Writer {
    /// Appends bytes.
    pub fn raw(&mut self, bytes: &[u8]) -> &mut Self {
        self.bytes.extend_from_slice(bytes);
        self
    }

    /// Appends 16 bits.
    pub fn u16(&mut self, value: u16) -> &mut Self {
        self.raw(&value.to_ne_bytes())
    }

    /// Appends 32 bits.
    pub fn u32(&mut self, value: u32) -> &mut Self {
        self.raw(&value.to_ne_bytes())
    }

    /// Appends 64 bits.
    pub fn u64(&mut self, value: u64) -> &mut Self {
        self.raw(&value.to_ne_bytes())
    }
}

/// Takes a payload apart; None when it is too short.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    /// At the start of a payload.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes }
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (first, rest) = self.bytes.split_first_chunk()?;
        self.bytes = rest;
        Some(*first)
    }

    /// The next 16 bits.
    pub fn u16(&mut self) -> Option<u16> {
        self.take().map(u16::from_ne_bytes)
    }

    /// The next 32 bits.
    pub fn u32(&mut self) -> Option<u32> {
        self.take().map(u32::from_ne_bytes)
    }

    /// The next 64 bits.
    pub fn u64(&mut self) -> Option<u64> {
        self.take().map(u64::from_ne_bytes)
    }

    /// What is left.
    pub fn rest(self) -> &'a [u8] {
        self.bytes
    }
}

/// Index of the configuration space among the regions; the BARs are 0 to 5.
pub const CONFIG_REGION: u32 = 7;
/// Regions of a PCI function.
pub const REGIONS: u32 = 9;
/// Index of MSI-X among the kinds of interrupts.
pub const MSIX_INDEX: u32 = 2;
/// Kinds of interrupts of a PCI function.
pub const INTERRUPT_KINDS: u32 = 5;
/// Device description: the function can be reset.
pub const DEVICE_RESETTABLE: u32 = 1 << 0;
/// Device description: a PCI function.
pub const DEVICE_PCI: u32 = 1 << 1;
/// Region description: can be read.
pub const REGION_READABLE: u32 = 1 << 0;
/// Region description: can be written.
pub const REGION_WRITABLE: u32 = 1 << 1;
/// Interrupt description: signalled by eventfds.
pub const INTERRUPT_EVENTFD: u32 = 1 << 0;
/// Interrupt description: all vectors are set at once.
pub const INTERRUPT_NO_RESIZE: u32 = 1 << 3;
/// Interrupt set-up: no data.
pub const SET_DATA_NONE: u32 = 1 << 0;
/// Interrupt set-up: a byte for each vector says whether it is meant.
pub const SET_DATA_BOOL: u32 = 1 << 1;
/// Interrupt set-up: the message carries eventfds.
pub const SET_DATA_EVENTFD: u32 = 1 << 2;
/// Interrupt set-up: mask.
pub const SET_ACTION_MASK: u32 = 1 << 3;
/// Interrupt set-up: unmask.
pub const SET_ACTION_UNMASK: u32 = 1 << 4;
/// Interrupt set-up: what happens when it is raised.
pub const SET_ACTION_TRIGGER: u32 = 1 << 5;
/// DMA mapping: the device may read.
pub const DMA_READ: u32 = 1 << 0;
/// DMA mapping: the device may write.
pub const DMA_WRITE: u32 = 1 << 1;
/// DMA unmapping: report dirty pages (not offered here).
pub const UNMAP_DIRTY_PAGES: u32 = 1 << 0;
/// DMA unmapping: everything.
pub const UNMAP_ALL: u32 = 1 << 1;

/// Bytes of a DMA mapping without header.
pub const DMA_MAP_BYTES: u32 = 32;
/// Bytes of a DMA unmapping without header.
pub const DMA_UNMAP_BYTES: u32 = 24;
/// Bytes of a device description.
pub const DEVICE_INFO_BYTES: u32 = 16;
/// Bytes of a region description.
pub const REGION_INFO_BYTES: u32 = 32;
/// Bytes of a description of interrupts.
pub const INTERRUPT_INFO_BYTES: u32 = 16;
/// Bytes of an interrupt set-up without data.
pub const SET_INTERRUPTS_BYTES: u32 = 20;

/// A part of a region, as accesses name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegionPart {
    /// Byte offset.
    pub offset: u64,
    /// Index of the region.
    pub region: u32,
    /// Bytes.
    pub count: u32,
}

impl RegionPart {
    /// Appends it to a payload.
    pub fn write(&self, writer: &mut Writer) {
        writer.u64(self.offset).u32(self.region).u32(self.count);
    }

    /// Takes it from a payload.
    pub fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            offset: reader.u64()?,
            region: reader.u32()?,
            count: reader.u32()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_come_back_and_impossible_ones_do_not() {
        for kind in [
            Kind::Command { no_reply: false },
            Kind::Command { no_reply: true },
            Kind::Reply,
            Kind::Refusal(22),
        ] {
            let header = Header {
                id: 0xabcd,
                command: Command::RegionRead as u16,
                size: 100,
                kind,
            };
            assert_eq!(Header::from_bytes(&header.to_bytes()), Ok(header));
        }
        let good = Header {
            id: 1,
            command: 2,
            size: HEADER_BYTES as u32,
            kind: Kind::Reply,
        };
        for (at, value, what) in [
            (4, 15, "size"),
            (7, 1, "size"),
            (8, 2, "flags"),
            (8, 0x20, "flags"),
        ] {
            let mut bytes = good.to_bytes();
            bytes[at] = value;
            let error = Header::from_bytes(&bytes).expect_err("impossible");
            assert!(error.contains(what), "{error}");
        }
    }

    #[test]
    fn codes_are_those_of_the_protocol() {
        let layout = Header {
            id: 1,
            command: 2,
            size: 16,
            kind: Kind::Refusal(5),
        };
        assert_eq!(
            layout.to_bytes(),
            [1, 0, 2, 0, 16, 0, 0, 0, 0x21, 0, 0, 0, 5, 0, 0, 0]
        );
        for command in Command::ALL {
            assert_eq!(Command::from_code(*command as u16), Some(*command));
        }
        assert_eq!(Command::from_code(0), None);
        assert_eq!(Command::from_code(11), None);
    }
}
