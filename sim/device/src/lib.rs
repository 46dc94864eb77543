//! A simulated card: a device of the simulation (golden model or Verilated RTL) as a PCI function behind a vfio-user socket (DR1).
//!
//! ```text
//!   client (driver, QEMU)          this process
//!      | messages       +----------------------+   operations   +-------------------------------+
//!      +===socket======>| server: one client   |--------------->| clock thread: owns the device |
//!      |                |   session: messages  |<---------------|   runs while something pends  |
//!      |                +----------+-----------+    results     +---------------+---------------+
//!      | memory, eventfds          | maps, vectors                              | DMA writes, interrupts
//!      +.................... ClientMemory: ordered map, vectors <---------------+
//! ```
//! The server is our own, over the messages of the client in `outrigger-pci`: that of the public crate waits for clients and messages without a
//! bound, so that it cannot be ended, takes the mode of its socket from the umask, and maps what may shrink. The client is tested against it
//! all the same, and this server against QEMU.
//!
//! What is between two clients is what a function-level reset leaves: directory, frames, tags and settings.

mod client_memory;
mod clock;
mod local_session;
mod operations;
mod server;
mod session;
mod socket;

pub use clock::MakeDevice;
pub use local_session::LocalSession;
pub use server::{Server, ServerError};
pub use socket::{OwnedSocket, SocketError};
