//! The PCI function around the agent: what stands between a vendor's PCIe IP and the agent. Start reading at [`function`].

pub mod bar0;
pub mod function;
pub mod host_copy;
pub mod host_writes;
pub mod interrupts;

#[cfg(test)]
mod tests;
