//! The function trait over the kernel.

use super::bar::{Bar, MappedRegisters};
use super::kernel;
use crate::config_space::{
    self, COMMAND, COMMAND_BUS_MASTER, COMMAND_MEMORY, NOBODY, VENDOR, read16,
};
use crate::device_memory::MEMORY_BAR;
use crate::dma_space::{DmaSpace, locked};
use crate::vfio_user::message::{
    CONFIG_REGION, DEVICE_RESETTABLE, MSIX_INDEX, SET_ACTION_TRIGGER, SET_DATA_EVENTFD,
};
use crate::{DeviceMemory, DmaBuffer, Interrupt, LineRead, PciError, PciFunction, Result};
use std::ffi::CString;
use std::fs::{self, File, OpenOptions};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

/// BARs of a function.
const BARS: u32 = 6;

/// A function in the hands of vfio-pci. Dropped, it is closed; the kernel then resets it.
#[derive(Debug)]
pub struct VfioFunction {
    bars: Vec<Bar>,
    interrupts: Vec<Interrupt>,
    config_offset: u64,
    resettable: bool,
    device: File,
    _group: File,
    container: File,
    dma: Mutex<DmaSpace>,
}

fn unusable(text: String) -> PciError {
    PciError::Unusable(text)
}

/// Opens a device file of VFIO, and says what may be wrong when that fails.
fn open(path: &Path, help: &str) -> Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .open(path)
        .map_err(|error| unusable(format!("{}: {error}: {help}", path.display())))
}

impl VfioFunction {
    /// Opens the function with this address, `0000:3b:00.0` for instance. It must be bound to vfio-pci.
    ///
    /// # Errors
    /// When it is not there, not bound, in somebody else's hands, or the machine has no IOMMU.
    pub fn open(address: &str) -> Result<Self> {
        let link = Path::new("/sys/bus/pci/devices")
            .join(address)
            .join("iommu_group");
        let group = fs::read_link(&link).map_err(|error| {
            unusable(format!(
                "{address}: no IOMMU group ({error}): no such device, or the machine's IOMMU is off"
            ))
        })?;
        let number = group.file_name().unwrap_or_default();
        let path = Path::new("/dev/vfio").join(number);
        let group = open(
            &path,
            "is the device bound to vfio-pci, and in nobody else's hands?",
        )?;
        let container = open(Path::new("/dev/vfio/vfio"), "is the module vfio loaded?")?;
        let version = kernel::api_version(&container)
            .map_err(|error| PciError::refused("read the version of VFIO", &error))?;
        if version != kernel::API_VERSION {
            return Err(PciError::Unsuitable {
                what: "version of VFIO",
                found: version as u64,
                need: "0",
            });
        }
        let refused = |what| move |error: std::io::Error| PciError::refused(what, &error);
        if !kernel::has_iommu(&container).map_err(refused("look for the IOMMU"))? {
            return Err(unusable(
                "the kernel has no IOMMU of type 1: is the module vfio_iommu_type1 loaded?"
                    .to_owned(),
            ));
        }
        if !kernel::is_viable(&group).map_err(refused("look at the IOMMU group"))? {
            return Err(unusable(format!(
                "{address}: other devices of its IOMMU group are bound to other drivers"
            )));
        }
        kernel::set_container(&group, &container).map_err(refused("use the IOMMU group"))?;
        kernel::set_iommu(&container).map_err(refused("use the IOMMU"))?;
        let name = CString::new(address).map_err(|_| unusable(format!("{address:?}: no name")))?;
        let device = kernel::device_file(&group, &name).map_err(refused("open the device"))?;
        Self::with_files(device, group, container)
    }

    fn with_files(device: File, group: File, container: File) -> Result<Self> {
        let refused = |what| move |error: std::io::Error| PciError::refused(what, &error);
        let info =
            kernel::device_info(&device).map_err(refused("read the device's description"))?;
        if info.regions <= CONFIG_REGION || info.interrupt_kinds <= MSIX_INDEX {
            return Err(PciError::Unsuitable {
                what: "regions of the device",
                found: u64::from(info.regions),
                need: "those of a PCI function",
            });
        }
        let region = |index| {
            kernel::region_info(&device, index).map_err(refused("read a region's description"))
        };
        let bars = (0..BARS)
            .map(|index| Ok(Bar::new(&device, region(index)?)))
            .collect::<Result<_>>()?;
        let config_offset = region(CONFIG_REGION)?.offset;
        let vectors = kernel::vectors(&device, MSIX_INDEX)
            .map_err(refused("read the description of interrupts"))?;
        let interrupts = (0..vectors)
            .map(|_| Interrupt::new())
            .collect::<Result<Vec<_>>>()?;
        let allowed = kernel::allowed_addresses(&container)
            .map_err(refused("read the addresses of the IOMMU"))?
            // Every IOMMU has these 32 bits, the interrupts of x86 aside.
            .unwrap_or_else(|| vec![0..=0xfedf_ffff]);
        let function = Self {
            bars,
            interrupts,
            config_offset,
            resettable: info.flags & DEVICE_RESETTABLE != 0,
            device,
            _group: group,
            container,
            dma: Mutex::new(DmaSpace::new(&allowed)),
        };
        if read16(&function, VENDOR)? == NOBODY {
            return Err(PciError::Gone("vendor id reads as all ones".to_owned()));
        }
        let command = read16(&function, COMMAND)? | COMMAND_MEMORY | COMMAND_BUS_MASTER;
        function.write_config(COMMAND, &command.to_le_bytes())?;
        function.set_up_interrupts()?;
        Ok(function)
    }

    fn set_up_interrupts(&self) -> Result<()> {
        if self.interrupts.is_empty() {
            return Ok(());
        }
        let files: Vec<BorrowedFd<'_>> = self.interrupts.iter().map(AsFd::as_fd).collect();
        let flags = SET_DATA_EVENTFD | SET_ACTION_TRIGGER;
        kernel::set_eventfds(&self.device, MSIX_INDEX, flags, &files)
            .map_err(|error| PciError::refused("set up interrupts", &error))
    }

    fn bar(&self, bar: u8) -> Result<&Bar> {
        self.bars.get(usize::from(bar)).ok_or(PciError::OutOfRange {
            what: "base address register",
            value: u64::from(bar),
        })
    }

    /// Where a part of configuration space lies in the device's file.
    fn config_place(&self, offset: u16, length: usize) -> Result<u64> {
        if usize::from(offset) + length <= config_space::BYTES {
            return Ok(self.config_offset + u64::from(offset));
        }
        Err(PciError::OutOfRange {
            what: "offset in configuration space",
            value: u64::from(offset),
        })
    }
}

impl PciFunction for VfioFunction {
    fn read_config(&self, offset: u16, bytes: &mut [u8]) -> Result<()> {
        let place = self.config_place(offset, bytes.len())?;
        self.device
            .read_exact_at(bytes, place)
            .map_err(|error| PciError::refused("read configuration space", &error))
    }

    fn write_config(&self, offset: u16, bytes: &[u8]) -> Result<()> {
        let place = self.config_place(offset, bytes.len())?;
        self.device
            .write_all_at(bytes, place)
            .map_err(|error| PciError::refused("write configuration space", &error))
    }

    fn read32(&self, bar: u8, offset: u32) -> Result<u32> {
        let value = self.bar(bar)?.read(&self.device, offset)?;
        config_space::checked(value, || read16(self, VENDOR))
    }

    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()> {
        self.bar(bar)?.write(&self.device, offset, value)
    }

    fn mapped_registers(&self, bar: u8) -> Option<MappedRegisters<'_>> {
        self.bars.get(usize::from(bar)).and_then(Bar::registers)
    }

    fn device_memory(&self) -> Option<&dyn DeviceMemory> {
        let bar = self.bars.get(usize::from(MEMORY_BAR));
        bar.and_then(Bar::memory_bytes)
            .map(|_| self as &dyn DeviceMemory)
    }

    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer> {
        locked(&self.dma).allocate(length, |address, memory| {
            let mapped = memory.mapped();
            let bytes = mapped.length() as u64;
            // SAFETY: the memory is a buffer of `dma`, which is only given back after it was unmapped, or after the container was closed.
            unsafe { kernel::map_dma(&self.container, address, mapped.address(), bytes) }
                .map_err(|error| PciError::refused("map DMA memory", &error))
        })
    }

    fn free_dma(&self, buffer: DmaBuffer) -> Result<()> {
        locked(&self.dma).free(buffer, |address, length| {
            let unmapped = kernel::unmap_dma(&self.container, address, length as u64)
                .map_err(|error| PciError::refused("unmap DMA memory", &error))?;
            if unmapped == length as u64 {
                return Ok(());
            }
            Err(PciError::Unsuitable {
                what: "bytes of DMA memory that were unmapped",
                found: unmapped,
                need: "all of the buffer",
            })
        })
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
        // The kernel saves configuration space and brings it back.
        kernel::reset(&self.device).map_err(|error| PciError::refused("reset the function", &error))
    }
}

impl DeviceMemory for VfioFunction {
    fn bytes(&self) -> u64 {
        let bar = self.bars.get(usize::from(MEMORY_BAR));
        bar.and_then(Bar::memory_bytes).unwrap_or_default()
    }

    fn read_line(&self, address: u64) -> Result<LineRead> {
        let read = self.bar(MEMORY_BAR)?.read_line(address)?;
        config_space::checked_line(read, || read16(self, VENDOR))
    }

    fn write_words(&self, address: u64, words: &[u64]) -> Result<()> {
        self.bar(MEMORY_BAR)?.write_words(address, words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_that_is_not_there_is_named() {
        let error = VfioFunction::open("ffff:ff:1f.7").expect_err("not there");
        assert!(error.to_string().contains("ffff:ff:1f.7"), "{error}");
    }
}
