//! Exit codes of the command.

use std::process::ExitCode;

/// Exit code when everything was as promised.
pub const OK: u8 = 0;
/// Exit code when a run failed: bytes differ, a bound was exceeded, a recorded program crashed.
pub const RUN_FAILED: u8 = 1;
/// Exit code when the command line or an input is wrong, or something needed is missing.
pub const BAD_INPUT: u8 = 2;

/// The exit codes, for help texts.
pub const HELP: &str = "Exit codes: 0 success, 1 the run failed (bytes differ, a bound was exceeded, a recorded program \
                        crashed, a pool is damaged or lost something), 2 the command line or an input is wrong, or something needed is missing.";

/// An error that stands for a failed run ([`RUN_FAILED`]) rather than for bad input.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct RunFailed(pub String);

/// The exit code for an error.
pub fn code_of(error: &anyhow::Error) -> ExitCode {
    ExitCode::from(if error.is::<RunFailed>() {
        RUN_FAILED
    } else {
        BAD_INPUT
    })
}
