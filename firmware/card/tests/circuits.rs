//! What must hold for every circuit in the list: checked text, unique names, inputs that test benches can drive.

use outrigger_card::circuits;
use outrigger_hdl_check::list::{assert_inputs_are_listed, assert_names_are_unique};

#[test]
fn every_circuit_passes_the_ast_check_without_an_allowance() {
    let findings = circuits()
        .into_iter()
        .flat_map(|circuit| circuit.findings(&[], &mut []));
    let lines: Vec<String> = findings.map(|finding| finding.to_string()).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn names_are_unique() {
    assert_names_are_unique(circuits());
}

#[test]
fn every_input_is_listed() {
    assert_inputs_are_listed(circuits());
}
