//! Elaborates a board's top with stand-ins for the vendor's blocks, by Verilator's lint: every port that is there is joined, at its width.
//!
//! The agent's function is replaced by an empty module with the ports of the generated one: only these matter here, and the whole takes a minute.

use crate::emitted;
use crate::tree::Tree;
use crate::verilog::{empty_module, ports};
use outrigger_image::board::Board;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What is wrong.
pub fn findings(tree: &Tree, board: &Board) -> Vec<String> {
    let function = emitted::file(tree, board, "hdl/verilog/pci_function.v");
    let function = fs::read_to_string(&function).expect("it was emitted");
    let empty = tree.scratch().join("pci_function.v");
    let text = format!(
        "/* verilator lint_off UNDRIVEN */\n{}",
        empty_module(&function, "pci_function")
    );
    fs::write(&empty, text).expect("written");
    let mut files = vec![empty];
    files.extend(
        board
            .sources
            .iter()
            .chain(&board.stubs)
            .filter(|file| !file.ends_with("/pci_function.v"))
            .map(|file| emitted::file(tree, board, file)),
    );
    let mut found = lint(&board.top, &files);
    found.extend(clocks(tree, board));
    found
}

fn lint(top: &str, files: &[PathBuf]) -> Vec<String> {
    let program = env::var("VERILATOR_LINT")
        .or_else(|_| env::var("VERILATOR"))
        .unwrap_or_else(|_| "verilator".to_owned());
    let mut command = Command::new(&program);
    // A wheel's tool has to be told its folder.
    let root = Path::new(&program).ancestors().nth(2);
    if let Some(root) = root.filter(|root| root.join("include/verilated.h").is_file()) {
        command.env("VERILATOR_ROOT", root);
    }
    let output = command
        .args(["--lint-only", "--error-limit", "0", "--top-module", top])
        .args(["-Wwarn-PINMISSING", "-Wwarn-IMPLICIT", "-Wwarn-UNDRIVEN"])
        // Several modules in a file, and casts of the emitted circuits that its own lint looks at.
        .args(["-Wno-DECLFILENAME", "-Wno-LATCH"])
        .args(files)
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; `apt-get install verilator`"));
    let text = String::from_utf8_lossy(&output.stderr);
    // Widths inside of emitted circuits are the business of their own lint.
    let of_circuits =
        |line: &str| line.contains("/firmware/card/verilog/") || line.contains("/boards-verilog-");
    let ours = |line: &str| !of_circuits(line) || line.contains("PIN");
    let lines = text
        .lines()
        .filter(|line| line.starts_with("%Warning") || line.starts_with("%Error"))
        .filter(|line| !line.starts_with("%Error: Exiting due to"))
        .filter(|line| ours(line));
    lines.map(str::to_owned).collect()
}

/// The agent's part of the top runs in the agent's clock, and the clocks from outside are ports.
fn clocks(tree: &Tree, board: &Board) -> Vec<String> {
    let mut found = Vec::new();
    let name = format!("constraints/{}/{}.v", board.name, board.top);
    let text = tree.read(&name);
    let top = ports(&text, &board.top);
    for clock in &board.clock {
        if top
            .get(&clock.port)
            .is_none_or(|port| port.direction != "input")
        {
            found.push(format!("{name}: {} of board.toml is no input", clock.port));
        }
    }
    for line in text.lines().map(str::trim) {
        let joined = line
            .strip_prefix(".clock(")
            .and_then(|rest| rest.split_once(')'));
        if let Some((clock, _)) = joined
            && clock != board.agent_clock
        {
            found.push(format!(
                "{name}: clock is {clock}, not {}",
                board.agent_clock
            ));
        }
    }
    found
}
