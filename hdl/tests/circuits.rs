//! What must hold for every circuit in the list: checked text, unique names, inputs that test benches can drive.

use outrigger_hdl::circuits;
use outrigger_hdl::guard::allowed::{ALLOWED, stale};
use std::collections::HashSet;

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
    let mut names = HashSet::new();
    for circuit in circuits() {
        assert!(
            names.insert(circuit.name()),
            "two circuits are called `{}`",
            circuit.name()
        );
    }
}

#[test]
fn every_input_is_listed() {
    for circuit in circuits() {
        let result = circuit.with_simulator(|simulated| {
            let inputs = simulated.ports().into_iter().filter(|port| port.input);
            inputs
                .into_iter()
                .try_for_each(|port| simulated.drive(&port.name, &[0]))
        });
        assert_eq!(result, Ok(()), "{}", circuit.name());
    }
}
