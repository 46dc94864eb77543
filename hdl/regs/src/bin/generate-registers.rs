//! Rewrites every file that is made from the register table.

use outrigger_registers::generate::OUTPUTS;
use std::process::ExitCode;

fn main() -> ExitCode {
    for output in OUTPUTS {
        if let Err(error) = std::fs::write(output.file(), (output.text)()) {
            eprintln!("{}: {error}", output.path);
            return ExitCode::FAILURE;
        }
        println!("{}", output.path);
    }
    ExitCode::SUCCESS
}
