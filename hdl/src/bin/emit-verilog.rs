//! Prints the Verilog of one circuit, in the sizes of this build: `emit-verilog agent`.

use outrigger_hdl::circuits;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(name) = std::env::args().nth(1) else {
        eprintln!("usage: emit-verilog CIRCUIT");
        return ExitCode::from(2);
    };
    let circuits = circuits();
    let Some(circuit) = circuits.iter().find(|circuit| circuit.name() == name) else {
        let names: Vec<&str> = circuits.iter().map(|circuit| circuit.name()).collect();
        eprintln!(
            "there is no circuit `{name}`; there are {}",
            names.join(", ")
        );
        return ExitCode::from(2);
    };
    match circuit.verilog() {
        Ok(text) => match std::io::stdout().write_all(text.as_bytes()) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("standard output: {error}");
                ExitCode::FAILURE
            }
        },
        Err(findings) => {
            for finding in findings {
                eprintln!("{name}: {finding}");
            }
            ExitCode::FAILURE
        }
    }
}
