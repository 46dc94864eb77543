//! An application's side of failover: it attaches to its region, says that it lives, and notes which requests it has in its hands (FT1, FT4).
//!
//! ```text
//!   supervisor --environment: where, which entry--> Application::begin
//!      ^------------ heartbeat, a byte each ------------|
//!      |---- its state is to go: quiesce --callback---->|
//!   region   | page of requests in hand | the application's own: a journal, or what it likes |
//! ```
//! Promises: what is in the region outlives the process, and goes to the other host as it stood still; a request that was in hand at so
//! many failures in a row is refused; every wait has a bound.

mod application;
mod hands;
mod journal_memory;

pub use application::{Application, BeginError, Entry, Heart};
pub use hands::{Hands, InHand, Refused};
pub use journal_memory::JournalMemory;

/// Environment: socket where programs attach.
pub const SOCKET: &str = "OUTRIGGER_FAILOVER_SOCKET";
/// Environment: name of the region.
pub const REGION: &str = "OUTRIGGER_FAILOVER_REGION";
/// Environment: `resume` or `restart`.
pub const ENTRY: &str = "OUTRIGGER_FAILOVER_ENTRY";
/// Environment: socket of the heartbeat.
pub const HEART: &str = "OUTRIGGER_FAILOVER_HEART";

/// Bytes on the heartbeat's socket. The application's: a beat.
pub const BEAT: u8 = b'b';
/// The application's: it is to be asked before its state goes.
pub const ASKABLE: u8 = b'a';
/// The supervisor's: its state is to go. The application's: it is as a resume wants it.
pub const QUIESCE: u8 = b'q';
