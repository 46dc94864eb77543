//! Checked-in files are what the table gives (DR2): one test each. Rewrite them with
//! `cargo run -p outrigger-registers --bin generate-registers`.

use outrigger_registers::generate::OUTPUTS;
use outrigger_registers::parameters::IS_DEFAULT;

fn is_current(path: &str) {
    let output = OUTPUTS.iter().find(|output| output.path == path);
    let output = output.unwrap_or_else(|| panic!("{path} is not generated"));
    let expected = (output.text)();
    if !IS_DEFAULT {
        // What is checked in is of the default sizes; of others it is made, where it is compiled.
        assert!(!expected.is_empty(), "{path}: nothing is made");
        return;
    }
    let found =
        std::fs::read_to_string(output.file()).unwrap_or_else(|error| panic!("{path}: {error}"));
    if let Some(line) = expected
        .lines()
        .zip(found.lines())
        .position(|(expected, found)| expected != found)
    {
        panic!("{path}:{}: differs from the table", line + 1);
    }
    assert_eq!(expected.len(), found.len(), "{path}: length differs");
}

#[test]
fn offsets_are_current() {
    is_current("hdl/regs/src/offsets.rs");
}

#[test]
fn fields_are_current() {
    is_current("hdl/regs/src/fields.rs");
}

#[test]
fn markdown_is_current() {
    is_current("docs/registers.md");
}

#[test]
fn system_rdl_is_current() {
    is_current("docs/registers.rdl");
}

#[test]
fn register_block_is_current() {
    is_current("hdl/src/registers/register_block.rs");
}

#[test]
fn write_rules_are_current() {
    is_current("hdl/src/registers/write_rules.rs");
}

#[test]
fn every_output_has_a_test() {
    assert_eq!(OUTPUTS.len(), 6);
}
