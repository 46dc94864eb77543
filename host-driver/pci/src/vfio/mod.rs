//! A PCI function of this machine, through the kernel's VFIO (type 1 IOMMU, version 2).
//!
//! ```text
//!   VfioFunction --ioctl--> container: DMA mappings of the IOMMU group, in the allowed address ranges
//!        |       --ioctl--> device: regions, interrupts, reset
//!        +--volatile 32-bit accesses--> BARs, mapped (or by pread/pwrite where they cannot be)
//! ```
//! Raw ioctls: `vfio-ioctls` only logs what goes wrong with accesses and resets, and has no allowed ranges. All of them are in `kernel`,
//! and accesses to mapped registers in `bar`.
//!
//! Bounds: the kernel bounds every call here (a register read by the completion time-out of the root port, a reset by its own wait);
//! there is nothing that could be cancelled from here. A card that is pulled out while its registers are mapped ends the process
//! (SIGBUS); one that is dead reads as all ones, which is told as such.

mod bar;
mod function;
mod kernel;

pub use bar::MappedRegisters;
pub use function::VfioFunction;
