//! What must hold for every circuit in the list: checked text, unique names, inputs that test benches can drive.

use outrigger_hdl::circuits;
use outrigger_hdl::guard::allowed::{ALLOWED, stale};
use outrigger_hdl_check::list::{assert_inputs_are_listed, assert_names_are_unique};

#[test]
fn every_circuit_passes_the_ast_check_and_every_allowance_is_needed() {
    let mut used = vec![false; ALLOWED.len()];
    let mut found: Vec<_> = circuits()
        .iter()
        .flat_map(|circuit| circuit.findings(ALLOWED, &mut used))
        .collect();
    found.extend(stale(ALLOWED, &used));
    let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
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
