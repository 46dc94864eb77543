//! A PCI function behind a socket: a client of the vfio-user protocol, and the messages for whoever serves it.
//!
//! ```text
//!   VfioUserFunction --calls--> Client --messages--> Channel ==socket==> device process (sim/device, or any vfio-user server)
//!        |  DMA memory: a memfd, mapped here and handed over            |
//!        +-- interrupts: eventfds, handed over <------------------------+
//! ```
//! Every call ends by its deadline. A refusal is an error and changes nothing; a time-out or a message that makes no sense ends the
//! connection, and each later call says why.

pub mod channel;
mod client;
mod description;
mod function;
pub mod message;

pub use description::CAPABILITIES;
pub use function::VfioUserFunction;
