//! Why a run of the host model ended early.

use outrigger_agent::DriverError;

/// A run that cannot go on. Wrong data is not an error of this kind: it is counted, and fails the run at its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HostError {
    /// The driver reports an error.
    #[error("driver: {0}")]
    Driver(#[from] DriverError),
    /// A setting is impossible.
    #[error("configuration: {field} = {value} is not {allowed}")]
    Configuration {
        /// Name of the setting.
        field: &'static str,
        /// Its value.
        value: u64,
        /// What is allowed.
        allowed: &'static str,
    },
    /// The footprint needs more than the device has.
    #[error("the footprint needs {needed} {what}, the device has {available}")]
    TooLarge {
        /// Of what.
        what: &'static str,
        /// How many the footprint needs.
        needed: usize,
        /// How many there are.
        available: usize,
    },
    /// The program touches a page that the run was not told of.
    #[error("access to virtual page {virtual_page:#x}, which is not in the footprint")]
    UnknownPage {
        /// Virtual address / 4096.
        virtual_page: u64,
    },
    /// The device did not answer a request at its memory port.
    #[error("no answer to the {what} of {address:#x} within {cycles} cycles")]
    NoAnswer {
        /// Kind of request.
        what: &'static str,
        /// Device byte address.
        address: u64,
        /// How long the port was run.
        cycles: u64,
    },
    /// The device answered with an error.
    #[error("{what} of {address:#x}: error response {response}")]
    ErrorResponse {
        /// Kind of request.
        what: &'static str,
        /// Device byte address.
        address: u64,
        /// AXI response.
        response: u8,
    },
    /// The device answered a request that was not made.
    #[error("{what} answer under id {id} that nobody asked for")]
    UnexpectedAnswer {
        /// Kind of request.
        what: &'static str,
        /// AXI id.
        id: u8,
    },
    /// A page does not become usable although its fault is handled again and again.
    #[error("page {page}: still not present after {faults} faults")]
    FaultLoop {
        /// Remote page number.
        page: u32,
        /// Faults of one access.
        faults: u32,
    },
    /// A demanded page does not come.
    #[error("page {page}: not there {waited_ns} ns after it was demanded")]
    PageDoesNotCome {
        /// Remote page number.
        page: u32,
        /// Time waited in nanoseconds.
        waited_ns: u64,
    },
    /// The eviction of a page does not end.
    #[error("eviction of frame {frame} does not get beyond phase {phase}")]
    EvictionStuck {
        /// Index of the page frame.
        frame: u32,
        /// Phase in which it waits.
        phase: String,
    },
    /// The agent refuses a step of an eviction, which it does not as long as software keeps the contract.
    #[error("frame {frame}, page {page}: the agent refuses {step}: {result}")]
    EvictionRefused {
        /// Index of the page frame.
        frame: u32,
        /// Remote page number.
        page: u32,
        /// Step of the eviction.
        step: &'static str,
        /// Its answer.
        result: String,
    },
    /// An upper table does not lead to the leaf table.
    #[error("virtual page {virtual_page:#x}: the entry of level {level} is {value:#x}")]
    BrokenTable {
        /// Virtual address / 4096.
        virtual_page: u64,
        /// Level of the entry, 2 to 4.
        level: u32,
        /// The entry.
        value: u64,
    },
    /// A present managed entry points outside of the page frames.
    #[error("the entry of page {page} is present and points to frame number {frame_number:#x}")]
    WildEntry {
        /// Remote page number.
        page: u32,
        /// Frame number in the entry.
        frame_number: u64,
    },
}
