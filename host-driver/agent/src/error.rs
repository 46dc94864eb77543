//! What can go wrong between the driver and the agent.

use crate::registers;
use outrigger_pci::PciError;
use outrigger_registers::encodings::{CommandResult, ErrorCode, Operation};

/// Code of a refusal, and what it says.
fn why(code: Option<ErrorCode>) -> String {
    let known = |code| ErrorCode::ALL.iter().find(|(known, ..)| *known == code);
    code.and_then(known)
        .map_or("unknown code".to_owned(), |(_, name, says)| {
            format!("{name}: {}", says.trim_end_matches('.'))
        })
}

/// What a register takes, as far as the register table of this driver says.
fn takes(register: &str) -> String {
    registers::range(register).map_or(String::new(), |range| format!("; it takes {range}"))
}

/// Result of a driver call.
pub type Result<T> = std::result::Result<T, DriverError>;

/// Why a driver call failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DriverError {
    /// The PCI function failed.
    #[error(transparent)]
    Pci(#[from] PciError),
    /// There is no agent behind the function.
    #[error("offset {offset:#05x} holds {value:#010x}, which is not the start of a register block")]
    NotAnAgent {
        /// Where a block should start.
        offset: u32,
        /// What is there.
        value: u32,
    },
    /// The list of blocks goes on where no block can be.
    #[error("the list of register blocks goes on at offset {offset:#x}, where no block can be")]
    BlockOutside {
        /// What NEXT says.
        offset: u32,
    },
    /// The list of blocks does not end.
    #[error("the list of register blocks does not end within {blocks} blocks")]
    EndlessBlockList {
        /// Blocks walked.
        blocks: u32,
    },
    /// The device lacks a block that the driver needs.
    #[error("the device has no register block `{block}`")]
    BlockMissing {
        /// Name of the block.
        block: &'static str,
    },
    /// The device has another version of a block.
    #[error("register block `{block}` has version {found}, this driver knows {known}")]
    BlockVersion {
        /// Name of the block.
        block: &'static str,
        /// Version of the device.
        found: u32,
        /// Version of the driver.
        known: u32,
    },
    /// The agent did not become ready after a reset.
    #[error("the agent is not ready after {polls} polls")]
    NotReady {
        /// Reads of STATUS.
        polls: u32,
    },
    /// The agent refused a register write; nothing was changed.
    #[error("{register} ({offset:#05x}) refuses {value} ({value:#x}): {}{}", why(*.code), takes(register))]
    RegisterRefused {
        /// Name of the register.
        register: &'static str,
        /// Its byte offset.
        offset: u32,
        /// Value that was written last.
        value: u32,
        /// Why.
        code: Option<ErrorCode>,
    },
    /// A register does not hold what was written.
    #[error("{register} reads {read:#x} after {written:#x} was written")]
    ReadBack {
        /// Name of the register.
        register: &'static str,
        /// What was written.
        written: u32,
        /// What it holds.
        read: u32,
    },
    /// Page frames that the device does not have.
    #[error("{frames} frames from {first} on: the device has {available} frames, 0 to {}", .available.saturating_sub(1))]
    NoSuchFrames {
        /// First frame of the range.
        first: u32,
        /// Its length.
        frames: u32,
        /// Frames of the device.
        available: u32,
    },
    /// A setting that the agent takes but that cannot work.
    #[error("{field} = {value} ({value:#x}): {why}")]
    Impossible {
        /// Name of the setting.
        field: &'static str,
        /// Its value.
        value: u64,
        /// What is wrong with it.
        why: String,
    },
    /// A command did not end.
    #[error("command {operation} still runs after {polls} polls")]
    CommandTimedOut {
        /// The command.
        operation: Operation,
        /// Reads of COMMAND_STATUS.
        polls: u32,
    },
    /// Another command was started before the end of this one was polled for; its result is gone.
    #[error("the end of command {operation} was overtaken by another command")]
    CommandOvertaken {
        /// The command.
        operation: Operation,
    },
    /// A command ended with a result that the caller cannot mean.
    #[error("command {operation} with argument {argument:#x}: {}", .result.map_or("unknown result", CommandResult::name))]
    CommandFailed {
        /// The command.
        operation: Operation,
        /// Its argument.
        argument: u32,
        /// Its result.
        result: Option<CommandResult>,
    },
    /// A range of frames met one that the agent has already.
    #[error(
        "frame {frame} was posted before; {posted} frames of the range, those below it, are posted now"
    )]
    FramePosted {
        /// The frame.
        frame: u32,
        /// Frames of the range that were posted before it.
        posted: u32,
    },
    /// An answer makes no sense.
    #[error("{what} holds {value:#x}, which means nothing")]
    BadAnswer {
        /// Where it was read.
        what: &'static str,
        /// What was read.
        value: u32,
    },
    /// Events are used before [`crate::AgentDriver::set_up_events`].
    #[error("the event ring is not set up")]
    NoEventRing,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(register: &'static str, value: u32, code: ErrorCode) -> String {
        DriverError::RegisterRefused {
            register,
            offset: 0x12c,
            value,
            code: Some(code),
        }
        .to_string()
    }

    #[test]
    fn a_refusal_says_why_and_what_would_be_taken() {
        let text = refused("LATE_BIT", 5, ErrorCode::OutOfRange);
        assert!(
            text.contains("OUT_OF_RANGE: The value is outside"),
            "{text}"
        );
        assert!(text.ends_with("; it takes 0 to 11, 52 to 63"), "{text}");
        let text = refused("TABLE_BASE", 5, ErrorCode::MisalignedBase);
        assert!(text.contains("multiples of 4096"), "{text}");
        // A register that this driver does not know, and one that nothing can be written to.
        for register in ["unknown", "REPLY_BOUND_CYCLES"] {
            let text = refused(register, 5, ErrorCode::ReadOnly);
            assert!(text.ends_with("cannot be written"), "{text}");
        }
    }
}
