//! The Verilog that is checked in is what the circuits of the default sizes give; those of other sizes can be emitted at least. `OUTRIGGER_BLESS=1 cargo test -p outrigger-hdl --test verilog` rewrites it.

use outrigger_hdl::circuits;
use outrigger_registers::parameters::IS_DEFAULT;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog")
}

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

#[test]
fn checked_in_verilog_is_current() {
    let bless = env::var_os("OUTRIGGER_BLESS").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    let mut expected = BTreeSet::new();
    for circuit in circuits() {
        let file = folder().join(format!("{}.v", circuit.name()));
        let text = circuit
            .verilog()
            .unwrap_or_else(|findings| panic!("{}: {findings:#?}", circuit.name()));
        if !IS_DEFAULT {
            // Of other sizes nothing is checked in: they only have to pass the checks of emission.
            continue;
        }
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
    if !IS_DEFAULT {
        return;
    }
    for entry in fs::read_dir(folder())
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
    let help = "OUTRIGGER_BLESS=1 cargo test -p outrigger-hdl --test verilog rewrites the files";
    assert!(differences.is_empty(), "{}\n{help}", differences.join("\n"));
}
