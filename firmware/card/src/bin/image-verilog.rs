//! Writes circuits of the agent and of the card as Verilog, in the sizes of this build: `image-verilog FOLDER CIRCUIT...` makes FOLDER/CIRCUIT.v of each.
//!
//! `outrigger image build` calls it, built for the board's clock and sizes.

use outrigger_hdl::guard::Circuit;
use std::env;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let (Some(folder), names) = (words.next(), words.collect::<Vec<String>>()) else {
        eprintln!("usage: image-verilog FOLDER CIRCUIT...");
        return ExitCode::from(2);
    };
    let mut circuits = outrigger_hdl::circuits();
    circuits.extend(outrigger_card::circuits());
    for name in names {
        if let Err(error) = write(&circuits, &name, Path::new(&folder)) {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn write(circuits: &[Circuit], name: &str, folder: &Path) -> Result<(), String> {
    let circuit = circuits.iter().find(|circuit| circuit.name() == name);
    let circuit = circuit.ok_or_else(|| format!("there is no circuit `{name}`"))?;
    let text = circuit.verilog().map_err(|findings| {
        let lines: Vec<String> = findings
            .iter()
            .map(|finding| format!("{name}: {finding}"))
            .collect();
        lines.join("\n")
    })?;
    let file = folder.join(format!("{name}.v"));
    fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))
}
