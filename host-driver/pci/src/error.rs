//! Why a call to a PCI function failed.

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
    /// The other side of the back end, or the operating system, refused the call. The function is as it was.
    #[error("{what}: refused: {}", std::io::Error::from_raw_os_error(*errno))]
    Refused {
        /// The call.
        what: &'static str,
        /// Error number of the operating system.
        errno: i32,
    },
    /// The device behind an open function lacks something that every function must have.
    #[error("{what}: found {found:#x}, need {need}")]
    Unsuitable {
        /// What was looked at.
        what: &'static str,
        /// What is there.
        found: u64,
        /// What is needed.
        need: &'static str,
    },
    /// The function cannot be opened, with what to do about it.
    #[error("{0}")]
    Unusable(String),
    /// The function is gone: no call will succeed again before it is opened anew.
    #[error("device is gone: {0}")]
    Gone(String),
}

impl PciError {
    /// The refusal of a call by the operating system.
    pub fn refused(what: &'static str, error: &std::io::Error) -> Self {
        Self::Refused {
            what,
            errno: error.raw_os_error().unwrap_or(0),
        }
    }
}

/// Result of a call to a PCI function.
pub type Result<T> = std::result::Result<T, PciError>;
