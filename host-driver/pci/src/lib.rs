//! What a driver needs of a PCI function, whatever is behind it.
//!
//! Back ends: in-process simulation (`sim/port`) now; vfio-user and kernel VFIO are to slot in without a change here.
//! Every call returns within its back end's stated time, with a real error.

use std::time::Duration;

/// Why a call to a PCI function failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PciError {
    /// No answer within the stated time.
    #[error("{what}: no answer within {limit:?}")]
    TimedOut {
        /// The call.
        what: &'static str,
        /// Its limit.
        limit: Duration,
    },
    /// The function answered with an error (unsupported request, completer abort).
    #[error("register {offset:#05x} of BAR{bar}: error response {response}")]
    ErrorResponse {
        /// Base address register.
        bar: u8,
        /// Byte offset in it.
        offset: u32,
        /// AXI or PCIe response code.
        response: u8,
    },
    /// The offset or address is outside of what the function has.
    #[error("{what} {value:#x} is out of range")]
    OutOfRange {
        /// What was asked for.
        what: &'static str,
        /// Its value.
        value: u64,
    },
    /// The function is gone.
    #[error("device is gone: {0}")]
    Gone(String),
}

/// Result of a call to a PCI function.
pub type Result<T> = std::result::Result<T, PciError>;

/// A piece of host memory that the device can reach by DMA.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DmaBuffer {
    /// Address that the device uses.
    pub device_address: u64,
    /// Size in bytes.
    pub length: usize,
}

/// A PCI function. Methods take `&self`: a function is shared by the threads or cores that drive it.
pub trait PciFunction {
    /// Reads a 32-bit register of a BAR.
    fn read32(&self, bar: u8, offset: u32) -> Result<u32>;
    /// Writes a 32-bit register of a BAR. Posted: an error response may only be seen by a later read.
    fn write32(&self, bar: u8, offset: u32, value: u32) -> Result<()>;
    /// Allocates zeroed host memory for DMA, at least `length` bytes, 4 KiB aligned; lives as long as the function.
    fn allocate_dma(&self, length: usize) -> Result<DmaBuffer>;
    /// Copies out of a DMA buffer.
    fn read_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &mut [u8]) -> Result<()>;
    /// Copies into a DMA buffer.
    fn write_dma(&self, buffer: DmaBuffer, offset: usize, bytes: &[u8]) -> Result<()>;
    /// Takes the number of interrupts of `vector` since the last call, without waiting.
    fn take_interrupts(&self, vector: u16) -> Result<u64>;
    /// Function-level reset; returns when it is over.
    fn reset(&self) -> Result<()>;
}
