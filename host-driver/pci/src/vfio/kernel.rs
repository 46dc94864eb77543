//! The kernel's interface: structures and ioctls of `linux/vfio.h`, and nothing else.

use crate::vfio_user::message::Reader;
use nix::libc;
use std::ffi::CStr;
use std::fs::File;
use std::io;
use std::ops::RangeInclusive;
use std::os::fd::{AsRawFd, BorrowedFd, FromRawFd, OwnedFd};

/// `_IO(';', 100)`; the others follow.
const FIRST: libc::c_ulong = (b';' as libc::c_ulong) << 8 | 100;
const GET_API_VERSION: libc::c_ulong = FIRST;
const CHECK_EXTENSION: libc::c_ulong = FIRST + 1;
const SET_IOMMU: libc::c_ulong = FIRST + 2;
const GROUP_GET_STATUS: libc::c_ulong = FIRST + 3;
const GROUP_SET_CONTAINER: libc::c_ulong = FIRST + 4;
const GROUP_GET_DEVICE_FD: libc::c_ulong = FIRST + 6;
const DEVICE_GET_INFO: libc::c_ulong = FIRST + 7;
const DEVICE_GET_REGION_INFO: libc::c_ulong = FIRST + 8;
const DEVICE_GET_IRQ_INFO: libc::c_ulong = FIRST + 9;
const DEVICE_SET_IRQS: libc::c_ulong = FIRST + 10;
const DEVICE_RESET: libc::c_ulong = FIRST + 11;
const IOMMU_GET_INFO: libc::c_ulong = FIRST + 12;
const IOMMU_MAP_DMA: libc::c_ulong = FIRST + 13;
const IOMMU_UNMAP_DMA: libc::c_ulong = FIRST + 14;

/// Version of the interface.
pub(super) const API_VERSION: i32 = 0;
/// The IOMMU that is used: type 1, version 2.
const TYPE1_V2: libc::c_ulong = 3;
const GROUP_VIABLE: u32 = 1 << 0;
const IOMMU_INFO_CAPABILITIES: u32 = 1 << 1;
const CAPABILITY_IOVA_RANGES: u16 = 1;
/// Most bytes of the IOMMU's description; it has a few ranges.
const MOST_INFO_BYTES: usize = 1 << 16;
/// Read and write.
const MAP_READ_WRITE: u32 = 0b11;

#[repr(C)]
#[derive(Default)]
struct GroupStatus {
    argsz: u32,
    flags: u32,
}

/// Description of a device.
#[repr(C)]
#[derive(Default)]
pub(super) struct DeviceInfo {
    argsz: u32,
    pub(super) flags: u32,
    pub(super) regions: u32,
    pub(super) interrupt_kinds: u32,
}

/// Description of a region.
#[repr(C)]
#[derive(Default, Debug, Clone, Copy)]
pub(super) struct RegionInfo {
    argsz: u32,
    pub(super) flags: u32,
    index: u32,
    capabilities: u32,
    pub(super) bytes: u64,
    /// Where it lies in the device's file.
    pub(super) offset: u64,
}

#[repr(C)]
#[derive(Default)]
struct InterruptInfo {
    argsz: u32,
    flags: u32,
    index: u32,
    count: u32,
}

#[repr(C)]
struct DmaMap {
    argsz: u32,
    flags: u32,
    process_address: u64,
    device_address: u64,
    bytes: u64,
}

#[repr(C)]
struct DmaUnmap {
    argsz: u32,
    flags: u32,
    device_address: u64,
    bytes: u64,
}

const fn size<T>() -> u32 {
    size_of::<T>() as u32
}

/// One ioctl; a negative result is the error.
///
/// # Safety
/// The kernel reads and writes behind `argument` what the request says: it must be valid for that.
unsafe fn ioctl(
    file: &impl AsRawFd,
    request: libc::c_ulong,
    argument: *mut libc::c_void,
) -> io::Result<i32> {
    // SAFETY: the caller's promise.
    let result = unsafe { libc::ioctl(file.as_raw_fd(), request, argument) };
    if result < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(result)
    }
}

/// An ioctl with a structure that begins with its own size.
fn with_structure<T>(
    file: &impl AsRawFd,
    request: libc::c_ulong,
    structure: &mut T,
) -> io::Result<i32> {
    // SAFETY: the structures of this file are those of the request they are passed with, valid and exclusive during the call.
    unsafe { ioctl(file, request, (&raw mut *structure).cast()) }
}

/// An ioctl with a plain number.
fn with_number(file: &File, request: libc::c_ulong, number: libc::c_ulong) -> io::Result<i32> {
    // SAFETY: these requests take the argument as a number and follow it nowhere.
    unsafe { ioctl(file, request, number as *mut libc::c_void) }
}

/// Version of the kernel's interface.
pub(super) fn api_version(container: &File) -> io::Result<i32> {
    with_number(container, GET_API_VERSION, 0)
}

/// Whether the kernel has the IOMMU that is used here.
pub(super) fn has_iommu(container: &File) -> io::Result<bool> {
    Ok(with_number(container, CHECK_EXTENSION, TYPE1_V2)? > 0)
}

/// Gives the container its IOMMU.
pub(super) fn set_iommu(container: &File) -> io::Result<()> {
    with_number(container, SET_IOMMU, TYPE1_V2).map(drop)
}

/// Whether all devices of a group are in the hands of VFIO.
pub(super) fn is_viable(group: &File) -> io::Result<bool> {
    let mut status = GroupStatus {
        argsz: size::<GroupStatus>(),
        flags: 0,
    };
    with_structure(group, GROUP_GET_STATUS, &mut status)?;
    Ok(status.flags & GROUP_VIABLE != 0)
}

/// Puts a group into a container.
pub(super) fn set_container(group: &File, container: &File) -> io::Result<()> {
    let mut descriptor = container.as_raw_fd();
    with_structure(group, GROUP_SET_CONTAINER, &mut descriptor).map(drop)
}

/// Opens a device of a group.
pub(super) fn device_file(group: &File, name: &CStr) -> io::Result<File> {
    // SAFETY: the kernel reads the name up to its zero.
    let descriptor = unsafe { ioctl(group, GROUP_GET_DEVICE_FD, name.as_ptr() as *mut _)? };
    // SAFETY: the kernel has just made it for this process, and nobody else knows it.
    Ok(File::from(unsafe { OwnedFd::from_raw_fd(descriptor) }))
}

/// Description of the device.
pub(super) fn device_info(device: &File) -> io::Result<DeviceInfo> {
    let mut info = DeviceInfo {
        argsz: size::<DeviceInfo>(),
        ..Default::default()
    };
    with_structure(device, DEVICE_GET_INFO, &mut info)?;
    Ok(info)
}

/// Description of a region.
pub(super) fn region_info(device: &File, index: u32) -> io::Result<RegionInfo> {
    let mut info = RegionInfo {
        argsz: size::<RegionInfo>(),
        index,
        ..Default::default()
    };
    with_structure(device, DEVICE_GET_REGION_INFO, &mut info)?;
    Ok(info)
}

/// Vectors of a kind of interrupt.
pub(super) fn vectors(device: &File, index: u32) -> io::Result<u32> {
    let mut info = InterruptInfo {
        argsz: size::<InterruptInfo>(),
        index,
        ..Default::default()
    };
    with_structure(device, DEVICE_GET_IRQ_INFO, &mut info)?;
    Ok(info.count)
}

/// Lets vectors, from the first one on, write to eventfds.
pub(super) fn set_eventfds(
    device: &File,
    index: u32,
    flags: u32,
    files: &[BorrowedFd<'_>],
) -> io::Result<()> {
    let count = u32::try_from(files.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
    let mut request = vec![5 * 4 + 4 * count, flags, index, 0, count];
    request.extend(files.iter().map(|file| file.as_raw_fd() as u32));
    // SAFETY: the kernel reads as many bytes as the first word says, which is the length of the vector, and writes nothing.
    unsafe { ioctl(device, DEVICE_SET_IRQS, request.as_mut_ptr().cast()) }.map(drop)
}

/// Resets the function.
pub(super) fn reset(device: &File) -> io::Result<()> {
    with_number(device, DEVICE_RESET, 0).map(drop)
}

/// Lets the device reach memory of this process.
///
/// # Safety
/// The memory stays mapped, and is nobody's who does not expect the device to write there, until [`unmap_dma`] or the end of the container.
pub(super) unsafe fn map_dma(
    container: &File,
    device_address: u64,
    process_address: u64,
    bytes: u64,
) -> io::Result<()> {
    let mut map = DmaMap {
        argsz: size::<DmaMap>(),
        flags: MAP_READ_WRITE,
        process_address,
        device_address,
        bytes,
    };
    with_structure(container, IOMMU_MAP_DMA, &mut map).map(drop)
}

/// Takes memory from the device; how many bytes it was.
pub(super) fn unmap_dma(container: &File, device_address: u64, bytes: u64) -> io::Result<u64> {
    let mut unmap = DmaUnmap {
        argsz: size::<DmaUnmap>(),
        flags: 0,
        device_address,
        bytes,
    };
    with_structure(container, IOMMU_UNMAP_DMA, &mut unmap)?;
    Ok(unmap.bytes)
}

/// Device addresses that may be used; None when the kernel does not say.
pub(super) fn allowed_addresses(container: &File) -> io::Result<Option<Vec<RangeInclusive<u64>>>> {
    // Words, because the kernel's structure is aligned to 8 bytes. Asked for twice: the first answer says how long the second one is.
    let mut words = vec![0_u64; 3];
    for _ in 0..2 {
        let bytes = (words.len() * 8) as u32;
        words[0] = u64::from(bytes);
        // SAFETY: the kernel writes as many bytes as the first word says, which is the length of the vector.
        unsafe { ioctl(container, IOMMU_GET_INFO, words.as_mut_ptr().cast())? };
        let needed = (words[0] as u32) as usize;
        if needed <= words.len() * 8 || needed > MOST_INFO_BYTES {
            break;
        }
        words = vec![0; needed.div_ceil(8)];
    }
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_ne_bytes()).collect();
    Ok(ranges_in(&bytes))
}

/// The allowed ranges in a description of the IOMMU.
fn ranges_in(info: &[u8]) -> Option<Vec<RangeInclusive<u64>>> {
    let mut reader = Reader::new(info);
    let (_size, flags) = (reader.u32()?, reader.u32()?);
    let _page_sizes = reader.u64()?;
    let mut at = reader.u32()? as usize;
    if flags & IOMMU_INFO_CAPABILITIES == 0 {
        return None;
    }
    // Each capability lies behind the one before, so the walk ends.
    while at != 0 {
        let mut reader = Reader::new(info.get(at..)?);
        let (id, _version, next) = (reader.u16()?, reader.u16()?, reader.u32()? as usize);
        if id == CAPABILITY_IOVA_RANGES {
            let (count, _reserved) = (reader.u32()?, reader.u32()?);
            return (0..count)
                .map(|_| Some(reader.u64()?..=reader.u64()?))
                .collect();
        }
        if next <= at {
            return None;
        }
        at = next;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vfio_user::message::Writer;

    #[test]
    fn requests_and_structures_are_those_of_the_kernel() {
        assert_eq!((GET_API_VERSION, IOMMU_UNMAP_DMA), (0x3b64, 0x3b72));
        assert_eq!(size::<RegionInfo>(), 32);
        assert_eq!(size::<DeviceInfo>(), 16);
        assert_eq!(size::<InterruptInfo>(), 16);
        assert_eq!((size::<DmaMap>(), size::<DmaUnmap>()), (32, 24));
    }

    #[test]
    fn allowed_ranges_are_found_behind_other_capabilities() {
        let mut info = Writer::default();
        info.u32(96).u32(3).u64(0x1000).u32(24).u32(0);
        info.u16(3).u16(1).u32(40).u64(7);
        info.u16(1).u16(1).u32(0).u32(2).u32(0);
        info.u64(0).u64(0xfedf_ffff);
        info.u64(0xfef0_0000).u64(0x7f_ffff_ffff);
        let ranges = vec![0..=0xfedf_ffff, 0xfef0_0000..=0x7f_ffff_ffff];
        assert_eq!(ranges_in(&info.bytes), Some(ranges));
        for length in 0..info.bytes.len() {
            assert_eq!(ranges_in(&info.bytes[..length]), None, "{length} bytes");
        }
        // A capability that points back at itself.
        info.bytes[28..32].copy_from_slice(&24_u32.to_ne_bytes());
        assert_eq!(ranges_in(&info.bytes), None);
    }
}
