//! What a driver needs of a PCI function, whatever is behind it.
//!
//! ```text
//!   driver --> trait PciFunction --+--> in process: golden model, Verilated RTL (sim/)
//!                                  +--> vfio_user: a device process behind a socket
//!                                  +--> vfio: a card in this machine
//! ```
//! Every call returns within its back end's stated time ([`limits`]), with a real error. A driver sees no difference but time.

pub mod config_space;
pub mod device_memory;
mod dma_space;
mod error;
mod interrupt;
pub mod limits;
mod shared_memory;
pub mod vfio;
pub mod vfio_user;

pub use device_memory::{DeviceMemory, LineRead, ReplyTime};
pub use error::{PciError, Result};
pub use interrupt::Interrupt;
pub use shared_memory::{MappedMemory, SharedMemory};
pub use vfio::MappedRegisters;

use std::time::Duration;

/// A piece of host memory that the device can reach by DMA: a handle, valid until it is freed or its function is dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DmaBuffer {
    /// Address that the device uses.
    pub device_address: u64,
    /// Size in bytes.
    pub length: usize,
}

/// A PCI function. Methods take `&self`: a function is shared by the threads or cores that drive it.
///
/// A back end over a bus compares every register that reads as all ones with the vendor id in configuration space: when that reads as all
/// ones too, the call ends with [`PciError::Gone`] instead of handing out what nobody sent.
pub trait PciFunction {
    /// Reads configuration space; offset and length lie in one aligned 4-byte word or are whole such words.
    fn read_config(&self, offset: u16, bytes: &mut [u8]) -> Result<()>;
    /// Writes configuration space. Setting "initiate function-level reset" resets the function like [`Self::reset`].
    fn write_config(&self, offset: u16, bytes: &[u8]) -> Result<()>;
    /// Reads a 32-bit register of a BAR.
    fn read32(&self, bar: u8, offset: u32) -> Result<u32>;
    /// Writes a 32-bit register of a BAR. Posted: an error response may only be seen by a later read.
    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()>;
    /// The registers of a BAR that is mapped into this process, for measurements; None where every access is a call.
    fn mapped_registers(&self, _bar: u8) -> Option<MappedRegisters<'_>> {
        None
    }
    /// Device memory behind BAR 2; None where there is none that can be reached, or that is not mapped into this process where it would have to be.
    fn device_memory(&self) -> Option<&dyn DeviceMemory> {
        None
    }
    /// Allocates zeroed host memory for DMA, at least `length` bytes, 4 KiB aligned. The device reaches it from here on, until it is freed or
    /// the function is dropped.
    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer>;
    /// Takes a buffer from the device and gives its memory back. What the device writes there from here on reaches nobody. When this
    /// fails the memory stays allocated, because the device may still reach it.
    fn free_dma(&self, buffer: DmaBuffer) -> Result<()>;
    /// Copies out of a DMA buffer in ascending order. An aligned 8-byte word comes in one piece, and what the device wrote before it is
    /// seen by later reads.
    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()>;
    /// Copies into a DMA buffer, in ascending order, aligned 8-byte words in one piece.
    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()>;
    /// Interrupt vectors (MSI-X) of the function. All of them are enabled while the function is open.
    fn interrupt_vectors(&self) -> u16;
    /// Takes the number of interrupts of `vector` since the last call, without waiting.
    fn take_interrupts(&self, vector: u16) -> Result<u64>;
    /// Takes the number of interrupts of `vector`, waiting for the first at most `limit`; [`PciError::TimedOut`] when none came. In a
    /// simulation in process that is simulated time, in which the device goes on.
    fn wait_interrupt(&self, vector: u16, limit: Duration) -> Result<u64>;
    /// Function-level reset; returns when it is over. DMA buffers and interrupts stay; the settings of configuration space come back.
    fn reset(&self) -> Result<()>;
}
