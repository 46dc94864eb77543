//! Verilog of boards whose agent has sizes of its own: emitted once in a run, as `outrigger image build` does it.

use crate::tree::Tree;
use outrigger_image::board::{Board, Places};
use outrigger_image::verilog::circuit;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex};

/// Folders by the variables that their Verilog was emitted with.
static EMITTED: LazyLock<Mutex<BTreeMap<String, PathBuf>>> = LazyLock::new(Mutex::default);

/// The Verilog of a circuit as the board's image has it.
pub fn file(tree: &Tree, board: &Board, source: &str) -> PathBuf {
    let has_sizes = board.agent.slots.is_some();
    match circuit(source) {
        Some(name) if has_sizes => folder(board).join(format!("{name}.v")),
        _ => tree.root().join(source),
    }
}

fn folder(board: &Board) -> PathBuf {
    let key = format!(
        "{:?}",
        board.variables().expect("the board's file is right")
    );
    let mut emitted = EMITTED.lock().expect("no test dies with it");
    if let Some(folder) = emitted.get(&key) {
        return folder.clone();
    }
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = scratch.join(format!("boards-verilog-{}", emitted.len()));
    fs::create_dir_all(&folder).expect("a folder");
    let places = Places {
        root: Tree::checked_in().root().to_owned(),
        ..Places::default()
    };
    let command = board.verilog_command(&places, &folder, &scratch.join("image-verilog"));
    let command = command.expect("the board's file is right");
    let output = Command::new(&command[0])
        .args(&command[1..])
        .output()
        .expect("env is there");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {text}");
    emitted.insert(key, folder.clone());
    folder
}
