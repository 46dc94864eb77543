//! The `outrigger` command; everything it does is in the library beside it.

use std::process::ExitCode;

fn main() -> ExitCode {
    outrigger_cli::run_command_line(std::env::args_os())
}
