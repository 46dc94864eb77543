//! The client against the server of the public `vfio_user` crate: somebody else's reading of the protocol.

use outrigger_pci::limits::LIMITS;
use outrigger_pci::vfio_user::VfioUserFunction;
use outrigger_pci::{PciError, PciFunction};
use std::fs::File;
use std::io::{Error, ErrorKind, Result, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixListener;
use std::time::Duration;
use vfio_bindings::bindings::vfio::{
    VFIO_IRQ_INFO_EVENTFD, VFIO_PCI_CONFIG_REGION_INDEX, VFIO_PCI_MSIX_IRQ_INDEX,
    VFIO_PCI_NUM_IRQS, VFIO_PCI_NUM_REGIONS, VFIO_REGION_INFO_FLAG_READ,
    VFIO_REGION_INFO_FLAG_WRITE, vfio_region_info,
};
use vfio_user::{DmaMapFlags, DmaUnmapFlags, IrqInfo, Server, ServerBackend, ServerRegion};

const VECTORS: u32 = 4;
/// Register: raises the vector that is written.
const RAISE: u64 = 8;
/// Register: nobody may read it.
const REFUSED: u64 = 12;
/// Register: resets so far.
const RESETS: u64 = 16;

#[derive(Default)]
struct Device {
    scratch: u32,
    resets: u32,
    vectors: Vec<File>,
    mapped: Vec<u64>,
}

impl ServerBackend for Device {
    fn region_read(&mut self, region: u32, offset: u64, data: &mut [u8]) -> Result<()> {
        let value = match (region, offset) {
            (VFIO_PCI_CONFIG_REGION_INDEX, 0) => 0x0a9e_1d1d,
            (0, 0) => self.scratch,
            (0, RESETS) => self.resets,
            (0, REFUSED) => return Err(Error::from(ErrorKind::PermissionDenied)),
            _ => 0,
        };
        let count = data.len().min(4);
        data[..count].copy_from_slice(&u32::to_le_bytes(value)[..count]);
        Ok(())
    }

    fn region_write(&mut self, region: u32, offset: u64, data: &[u8]) -> Result<()> {
        let value = data.try_into().map(u32::from_le_bytes).unwrap_or_default();
        match (region, offset) {
            (0, 0) => self.scratch = value,
            (0, RAISE) => self.vectors[value as usize].write_all(&1_u64.to_ne_bytes())?,
            _ => {}
        }
        Ok(())
    }

    fn dma_map(
        &mut self,
        _: DmaMapFlags,
        _: u64,
        address: u64,
        _: u64,
        file: Option<File>,
    ) -> Result<()> {
        let shared = file.is_some() && self.mapped.is_empty();
        self.mapped.push(address);
        match shared {
            true => Ok(()),
            false => Err(Error::from(ErrorKind::InvalidInput)),
        }
    }

    fn dma_unmap(&mut self, _: DmaUnmapFlags, address: u64, _: u64) -> Result<()> {
        self.mapped.retain(|other| *other != address);
        Ok(())
    }

    fn reset(&mut self) -> Result<()> {
        self.resets += 1;
        Ok(())
    }

    fn set_irqs(
        &mut self,
        index: u32,
        _: u32,
        start: u32,
        count: u32,
        files: Vec<File>,
    ) -> Result<()> {
        let expected = (index, start as usize, count as usize);
        assert_eq!(
            expected,
            (VFIO_PCI_MSIX_IRQ_INDEX, self.vectors.len(), files.len())
        );
        self.vectors.extend(files);
        Ok(())
    }
}

fn regions() -> Vec<ServerRegion> {
    (0..VFIO_PCI_NUM_REGIONS)
        .map(|index| ServerRegion {
            region_info: vfio_region_info {
                argsz: size_of::<vfio_region_info>() as u32,
                index,
                size: match index {
                    VFIO_PCI_CONFIG_REGION_INDEX | 0 => 4096,
                    _ => 0,
                },
                flags: VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE,
                ..Default::default()
            },
            sparse_areas: Vec::new(),
            mmap_fd: None,
        })
        .collect()
}

fn interrupts() -> Vec<IrqInfo> {
    (0..VFIO_PCI_NUM_IRQS)
        .map(|index| IrqInfo {
            index,
            count: if index == VFIO_PCI_MSIX_IRQ_INDEX {
                VECTORS
            } else {
                0
            },
            flags: VFIO_IRQ_INFO_EVENTFD,
        })
        .collect()
}

#[test]
fn registers_vectors_mappings_resets_and_refusals_pass() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("device");
    let listener = UnixListener::bind(&path).expect("socket");
    let listener = Server::from_owned_fd(OwnedFd::from(listener), true, interrupts(), regions());
    let thread = std::thread::spawn(move || {
        let mut device = Device::default();
        listener.run(&mut device).expect("serves to the end");
        device
    });
    let function = VfioUserFunction::open_with(&path, LIMITS).expect("opens");
    assert_eq!(function.write32(0, 0, 0x1234_5678), Ok(()));
    assert_eq!(function.read32(0, 0), Ok(0x1234_5678));
    assert_eq!(u32::from(function.interrupt_vectors()), VECTORS);
    for vector in [2, 0, 3, 1] {
        assert_eq!(function.write32(0, RAISE as u32, vector), Ok(()));
        let limit = Duration::from_secs(60);
        assert_eq!(function.wait_interrupt(vector as u16, limit), Ok(1));
    }
    for vector in 0..4 {
        assert_eq!(function.take_interrupts(vector), Ok(0), "vector {vector}");
    }
    let buffer = function.allocate_dma(4096).expect("maps");
    let refused = function.allocate_dma(4096).expect_err("a second one");
    assert!(matches!(refused, PciError::Refused { .. }), "{refused:?}");
    assert_eq!(function.free_dma(buffer), Ok(()));
    let refused = function.read32(0, REFUSED as u32).expect_err("refused");
    assert!(matches!(refused, PciError::Refused { .. }), "{refused:?}");
    assert_eq!(function.reset(), Ok(()));
    assert_eq!(function.read32(0, RESETS as u32), Ok(1));
    drop(function);
    let device = thread.join().expect("server");
    assert_eq!(device.mapped.len(), 1, "the refused one was never unmapped");
}
