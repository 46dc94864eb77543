//! The Verilog that is checked in is what the circuits give.

use outrigger_hdl::guard::Circuit;
use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};

/// The first line in which two texts differ.
fn first_difference(old: &str, new: &str) -> String {
    let line = old
        .lines()
        .zip(new.lines())
        .position(|(old, new)| old != new);
    let line = line.unwrap_or(old.lines().count().min(new.lines().count()));
    let of = |text: &str| text.lines().nth(line).unwrap_or("(end)").to_string();
    format!(
        "line {}: checked in `{}`, emitted `{}`",
        line + 1,
        of(old),
        of(new)
    )
}

/// Holds the files of `folder` against `circuits`; with `OUTRIGGER_BLESS=1` writes them instead. `package` is what the help names.
///
/// # Panics
/// When a circuit cannot be emitted, a file differs, or is of no circuit: a test's assertion.
pub fn assert_current(circuits: Vec<Circuit>, folder: &Path, package: &str) {
    let bless = env::var_os("OUTRIGGER_BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    let mut expected = BTreeSet::new();
    for circuit in circuits {
        let file = folder.join(format!("{}.v", circuit.name()));
        let text = circuit
            .verilog()
            .unwrap_or_else(|findings| panic!("{}: {findings:#?}", circuit.name()));
        let old = fs::read_to_string(&file).unwrap_or_default();
        if old != text && bless {
            fs::write(&file, &text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        } else if old != text {
            differences.push(format!(
                "{}.v: {}",
                circuit.name(),
                first_difference(&old, &text)
            ));
        }
        expected.insert(file);
    }
    for entry in fs::read_dir(folder)
        .expect("the folder is checked in")
        .flatten()
    {
        let file = entry.path();
        if file.extension().is_some_and(|extension| extension == "v") && !expected.contains(&file) {
            if bless {
                fs::remove_file(&file)
                    .unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            } else {
                differences.push(format!("{}: no circuit of this name", file.display()));
            }
        }
    }
    let help =
        format!("OUTRIGGER_BLESS=1 cargo test -p {package} --test verilog rewrites the files");
    assert!(differences.is_empty(), "{}\n{help}", differences.join("\n"));
}
