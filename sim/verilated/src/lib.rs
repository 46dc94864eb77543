//! The agent's RTL, verilated, behind the device port, with monitors of its promises P2, P5 and P6 at every port.
//!
//! ```text
//!   submit, advance            registers, DMA buffers, interrupts (PciFunction)
//!        |                          |
//!  +-----v------+            +------v-------+
//!  | host_port  |            | register_port|  dma_port
//!  +-----+------+            +------+-------+    |
//!     s_* |  monitors: stable, reply | l_*       | dma, interrupt
//!  +-----v---------------------------v-----------v------+
//!  |  model: `agent`, emitted by outrigger-hdl           |
//!  +-----+---------------------------+------------------+
//!    m_* |                           | fetch, writeback (monitor: fetch)
//!  +-----v------+            +-------v----------------+
//!  |  dram      |            | fetch_port, writeback_ | --> outrigger-link
//!  +------------+            +------------------------+
//! ```
//! The clock is skipped while nothing is outstanding at any port and 64 cycles have been quiet; skipped cycles count as time.

mod bare;
mod chance;
mod configuration;
mod core;
mod cycle;
mod device;
mod dram;
mod fetch_port;
mod function;
mod host_memory_port;
mod host_port;
pub mod measure;
mod memory;
mod model;
mod monitor;
mod register_port;
mod writeback_port;

pub use bare::bare_cycles_per_second;
pub use configuration::{DeviceConfiguration, DramConfiguration, Stalls};
pub use device::VerilatedDevice;
pub use host_memory_port::HostAnswer;
