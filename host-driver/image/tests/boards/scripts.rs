//! Build and flash scripts, run in a safe Tcl interpreter or a shell whose tools are stand-ins: what they read, what they are told, which ports their block designs have.

use crate::tree::Tree;
use crate::verilog::{Port, ports};
use outrigger_image::board::{Board, Places};
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;

/// Words of a call.
pub type Call = Vec<String>;

/// The calls that a Tcl file makes of the commands in `commands`.
pub fn record(
    tree: &Tree,
    file: &str,
    commands: &str,
    words: &[String],
) -> Result<Vec<Call>, String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/boards");
    let output = Command::new("tclsh")
        .arg(here.join("record.tcl"))
        .arg(tree.root().join(file))
        .arg(here.join(format!("{commands}.commands")))
        .arg(tree.root())
        .args(words)
        .output()
        .unwrap_or_else(|error| panic!("tclsh: {error}; `apt-get install tcl`"));
    if !output.status.success() {
        let text = String::from_utf8_lossy(&output.stderr);
        return Err(text.trim().to_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text
        .lines()
        .map(|line| line.split('\t').map(str::to_owned).collect())
        .collect())
}

/// What is wrong.
pub fn findings(tree: &Tree, board: &Board) -> Vec<String> {
    let mut found = Vec::new();
    let output = tree.scratch().join("output");
    let image = tree.scratch().join("image");
    fs::write(&image, "image").expect("written");
    let places = Places {
        root: tree.root().to_owned(),
        output: output.clone(),
        image,
        ..Places::default()
    };
    let build = board
        .build_command(&places)
        .expect("board.toml was checked");
    let flash = board
        .flash_command(&places)
        .expect("board.toml was checked");
    for (what, command) in [("build", &build), ("flash", &flash)] {
        match script(tree, board, command) {
            Some(Ok(calls)) if what == "build" => {
                found.extend(not_read(board, &calls));
                found.extend(block_design(tree, board, &calls));
            }
            Some(Ok(calls)) => found.extend(not_written(&calls)),
            Some(Err(text)) => found.push(text),
            None => found.extend(shell(tree, board, command, what == "build", &output)),
        }
    }
    let memory = format!("constraints/{}/memory.tcl", board.name);
    if tree.root().join(&memory).is_file()
        && let Err(text) = record(tree, &memory, "quartus", &[])
    {
        found.push(text);
    }
    found
}

/// The calls of the Tcl script in a command line; none when it has no Tcl script.
fn script(tree: &Tree, board: &Board, command: &[String]) -> Option<Result<Vec<Call>, String>> {
    let at = command.iter().position(|word| word.ends_with(".tcl"))?;
    let name = Path::new(&command[at])
        .file_name()?
        .to_string_lossy()
        .into_owned();
    let vivado = command.iter().any(|word| word == "-tclargs");
    let commands = if vivado { "vivado" } else { "quartus" };
    let words: Vec<String> = command[at + 1..]
        .iter()
        .filter(|word| *word != "-tclargs")
        .cloned()
        .collect();
    let file = format!("constraints/{}/{name}", board.name);
    Some(record(tree, &file, commands, &words))
}

/// Sources and constraints that no call names.
fn not_read(board: &Board, calls: &[Call]) -> Vec<String> {
    let is_named = |file: &String| {
        calls
            .iter()
            .filter(|call| {
                matches!(
                    call[0].as_str(),
                    "read_verilog" | "read_xdc" | "set_global_assignment" | "source"
                )
            })
            .any(|call| call.iter().any(|word| word.ends_with(file.as_str())))
    };
    let files = board.sources.iter().chain(&board.constraints);
    files
        .filter(|file| !is_named(file))
        .map(|file| format!("{file}: not read by the build script"))
        .collect()
}

/// A flash script must program something.
fn not_written(calls: &[Call]) -> Vec<String> {
    if calls.iter().any(|call| call[0] == "program_hw_devices") {
        Vec::new()
    } else {
        vec!["the flash script programs nothing".to_owned()]
    }
}

/// External ports of the block design against the ports of its wrapper's stand-in: the same names, and the widths that its interfaces are set to.
fn block_design(tree: &Tree, board: &Board, calls: &[Call]) -> Vec<String> {
    if !calls.iter().any(|call| call[0] == "create_bd_design") {
        return Vec::new();
    }
    let mut found = Vec::new();
    let wrapper = ports(&tree.read(&board.stubs[0]), "card_wrapper");
    let mut left: BTreeMap<&String, &Port> = wrapper.iter().collect();
    for call in calls {
        let Some(name) = call.last() else { continue };
        match call[0].as_str() {
            "create_bd_port" => {
                let is_known = left.remove(name).is_some();
                if !is_known {
                    found.push(format!(
                        "{name}: the block design has this port, its wrapper has not"
                    ));
                }
            }
            "create_bd_intf_port" => {
                let start = format!("{name}_");
                let before = left.len();
                left.retain(|port, _| !port.starts_with(&start));
                if left.len() == before {
                    found.push(format!(
                        "{name}: the block design has this interface, its wrapper has not"
                    ));
                }
            }
            "set_property" if call.get(1).is_some_and(|word| word == "-dict") => {
                found.extend(widths(name, &call[2], &wrapper));
            }
            _ => {}
        }
    }
    found.extend(
        left.keys()
            .map(|port| format!("{port}: the wrapper has this port, the block design has not")),
    );
    found
}

/// Widths of an AXI interface as its properties say them, against the wrapper's.
fn widths(name: &str, properties: &str, wrapper: &BTreeMap<String, Port>) -> Vec<String> {
    let words: Vec<&str> = properties.split_whitespace().collect();
    let mut found = Vec::new();
    for pair in words.windows(2) {
        let ports: &[&str] = match pair[0] {
            "CONFIG.DATA_WIDTH" => &["wdata", "rdata"],
            "CONFIG.ADDR_WIDTH" => &["awaddr", "araddr"],
            "CONFIG.ID_WIDTH" if pair[1] != "0" => &["awid", "arid", "bid", "rid"],
            _ => continue,
        };
        for port in ports {
            let bits = wrapper.get(&format!("{name}_{port}")).and_then(Port::bits);
            if bits.map(|bits| bits.to_string()).as_deref() != Some(pair[1]) {
                found.push(format!(
                    "{name}_{port}: {} is {}, the wrapper has {bits:?}",
                    pair[0], pair[1]
                ));
            }
        }
    }
    found
}

/// Runs a shell script whose tools are stand-ins that write down their words, and looks at what they saw.
fn shell(
    tree: &Tree,
    board: &Board,
    command: &[String],
    is_build: bool,
    output: &Path,
) -> Vec<String> {
    let seen = tree.scratch().join("seen");
    let _ = fs::remove_file(&seen);
    let tool = tree.scratch().join("tool");
    // The netlist of a stand-in is empty; the last tool's file is the image.
    let text = format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >> '{}'\n", seen.display());
    fs::write(&tool, text).expect("written");
    fs::set_permissions(&tool, fs::Permissions::from_mode(0o755)).expect("set");
    let at = command
        .iter()
        .position(|word| word == "sh")
        .expect("a shell script");
    let mut shell = Command::new("sh");
    shell.arg("-eu").args(&command[at + 1..]);
    for name in [
        "YOSYS",
        "NEXTPNR",
        "ECPPACK",
        "OPENFPGALOADER",
        "QUARTUS_PGM",
    ] {
        shell.env(name, &tool);
    }
    let ran = shell.output().expect("sh is there");
    if !ran.status.success() {
        return vec![String::from_utf8_lossy(&ran.stderr).into_owned()];
    }
    let seen = fs::read_to_string(&seen).unwrap_or_default();
    if !is_build {
        let image = tree.scratch().join("image").display().to_string();
        if seen.contains(&image) {
            return Vec::new();
        }
        return vec![format!("the loader was not told the image: {seen}")];
    }
    let missing = board.sources.iter().filter(|source| {
        let name = Path::new(source)
            .file_name()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        !seen.contains(&name) || !output.join(&name).is_file()
    });
    let mut found: Vec<String> = missing
        .map(|source| format!("{source}: not read by the build script"))
        .collect();
    if !output.join("pins.lpf").is_file() || !seen.contains("pins.lpf") {
        found.push("pins.lpf: not read by the build script".to_owned());
    }
    found
}
