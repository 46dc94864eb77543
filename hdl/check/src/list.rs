//! What must hold for a crate's list of circuits: unique names, inputs that test benches can drive.

use outrigger_hdl::guard::Circuit;
use std::collections::HashSet;

/// # Panics
/// When two circuits have one name: a test's assertion.
pub fn assert_names_are_unique(circuits: Vec<Circuit>) {
    let mut names = HashSet::new();
    for circuit in circuits {
        assert!(
            names.insert(circuit.name()),
            "two circuits are called `{}`",
            circuit.name()
        );
    }
}

/// # Panics
/// When the list does not name an input of a circuit, so that nothing could drive it: a test's assertion.
pub fn assert_inputs_are_listed(circuits: Vec<Circuit>) {
    for circuit in circuits {
        let result = circuit.with_simulator(|simulated| {
            let inputs = simulated.ports().into_iter().filter(|port| port.input);
            inputs
                .into_iter()
                .try_for_each(|port| simulated.drive(&port.name, &[0]))
        });
        assert_eq!(result, Ok(()), "{}", circuit.name());
    }
}
