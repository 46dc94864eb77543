//! What a device says about itself when it is opened: version, regions, interrupts.

use super::client::Client;
use super::message::{
    Command, DEVICE_INFO_BYTES, DEVICE_PCI, DEVICE_RESETTABLE, INTERRUPT_EVENTFD,
    INTERRUPT_INFO_BYTES, MAJOR, MINOR, MSIX_INDEX, REGION_INFO_BYTES, REGION_READABLE,
    REGION_WRITABLE, REGIONS, Reader, Writer,
};
use crate::{PciError, Result};
use std::time::Duration;

/// Most vectors that MSI-X can have.
const MOST_VECTORS: u32 = 2048;

/// A region, empty where the device has none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Region {
    pub(super) bytes: u64,
    pub(super) readable: bool,
    pub(super) writable: bool,
}

/// Everything that is asked for once.
#[derive(Debug)]
pub(super) struct Description {
    pub(super) regions: Vec<Region>,
    pub(super) resettable: bool,
    /// MSI-X vectors.
    pub(super) vectors: u16,
}

/// Capabilities as both sides of this crate state them. What the other side states is not needed here: one file in a message and accesses
/// of a few bytes are within what everybody has to take.
pub const CAPABILITIES: &[u8] =
    b"{\"capabilities\":{\"max_msg_fds\":16,\"max_data_xfer_size\":1048576}}\0";

/// A reply that is too short, or repeats something else than what was asked for.
fn nonsense(client: &mut Client, command: Command) -> PciError {
    client.give_up(format!("{}: a reply that makes no sense", command.name()))
}

impl Description {
    pub(super) fn read(client: &mut Client, limit: Duration) -> Result<Self> {
        negotiate(client, limit)?;
        let command = Command::DeviceInfo;
        let mut request = Writer::default();
        request.u32(DEVICE_INFO_BYTES).u32(0).u32(0).u32(0);
        let reply = client.call(command, &request.bytes, &[], limit)?;
        let mut reader = Reader::new(&reply);
        let _size = reader.u32();
        let (Some(flags), Some(regions), Some(kinds)) = (reader.u32(), reader.u32(), reader.u32())
        else {
            return Err(nonsense(client, command));
        };
        if flags & DEVICE_PCI == 0 {
            return Err(PciError::Unsuitable {
                what: "flags of the device",
                found: u64::from(flags),
                need: "a PCI function",
            });
        }
        let regions = (0..regions.min(REGIONS))
            .map(|index| read_region(client, index, limit))
            .collect::<Result<_>>()?;
        let vectors = if kinds > MSIX_INDEX {
            read_vectors(client, limit)?
        } else {
            0
        };
        Ok(Self {
            regions,
            resettable: flags & DEVICE_RESETTABLE != 0,
            vectors,
        })
    }
}

/// Agrees on a version.
fn negotiate(client: &mut Client, limit: Duration) -> Result<()> {
    let command = Command::Version;
    let mut request = Writer::default();
    request.u16(MAJOR).u16(MINOR).raw(CAPABILITIES);
    let reply = client.call(command, &request.bytes, &[], limit)?;
    let mut reader = Reader::new(&reply);
    let (Some(major), Some(_)) = (reader.u16(), reader.u16()) else {
        return Err(nonsense(client, command));
    };
    if major != MAJOR {
        return Err(PciError::Unsuitable {
            what: "major version of the protocol",
            found: u64::from(major),
            need: "0",
        });
    }
    Ok(())
}

fn read_region(client: &mut Client, index: u32, limit: Duration) -> Result<Region> {
    let command = Command::RegionInfo;
    let mut request = Writer::default();
    request.u32(REGION_INFO_BYTES).u32(0).u32(index).u32(0);
    request.u64(0).u64(0);
    let reply = client.call(command, &request.bytes, &[], limit)?;
    let mut reader = Reader::new(&reply);
    let head = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
    match (head, reader.u64()) {
        ([_, Some(flags), Some(of), _], Some(bytes)) if of == index => Ok(Region {
            bytes,
            readable: flags & REGION_READABLE != 0,
            writable: flags & REGION_WRITABLE != 0,
        }),
        _ => Err(nonsense(client, command)),
    }
}

fn read_vectors(client: &mut Client, limit: Duration) -> Result<u16> {
    let command = Command::InterruptInfo;
    let mut request = Writer::default();
    request.u32(INTERRUPT_INFO_BYTES).u32(0);
    request.u32(MSIX_INDEX).u32(0);
    let reply = client.call(command, &request.bytes, &[], limit)?;
    let mut reader = Reader::new(&reply);
    match [reader.u32(), reader.u32(), reader.u32(), reader.u32()] {
        [_, Some(flags), Some(MSIX_INDEX), Some(count)] if count <= MOST_VECTORS => {
            let usable = flags & INTERRUPT_EVENTFD != 0;
            Ok(if usable { count as u16 } else { 0 })
        }
        _ => Err(nonsense(client, command)),
    }
}
