//! Every circuit in lockstep: Rust-HDL's simulator against Verilator, same random inputs, all outputs compared in every cycle.
//!
//! ```text
//!  seed --> Stimulus --+--> Rust-HDL's simulator --+--> all outputs of every cycle equal?
//!                      +--> Model (Verilator) -----+
//! ```
//! Inputs do not depend on outputs, so the Verilator side runs on its own: a generated program reads the inputs of all cycles
//! from a file and writes the outputs to another.
//!
//! `OUTRIGGER_SEED` replays a seed, `OUTRIGGER_LOCKSTEP_CYCLES` sets the length, `OUTRIGGER_LOCKSTEP` picks one circuit by name.

use crate::biases;
use crate::model::Model;
use crate::stimulus::Stimulus;
use outrigger_hdl::guard::{Circuit, Port, Simulated};
use std::env;
use std::path::Path;

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok().and_then(|text| text.parse().ok())
}

/// Runs all of `circuits` (or the one that `OUTRIGGER_LOCKSTEP` names), models built below `folder`, and prints a line for each.
///
/// # Panics
/// When an output differs, a circuit cannot be emitted, or its model not be built: a test's assertion, with the seed to replay it.
pub fn assert_all_agree(circuits: Vec<Circuit>, folder: &Path) {
    let seed = number("OUTRIGGER_SEED").unwrap_or(1);
    println!("OUTRIGGER_SEED={seed}");
    let only = env::var("OUTRIGGER_LOCKSTEP").ok();
    let picked = circuits
        .into_iter()
        .filter(|circuit| only.as_deref().is_none_or(|name| name == circuit.name()));
    let mut differences = Vec::new();
    let mut compared = 0;
    for circuit in picked {
        let cycles =
            number("OUTRIGGER_LOCKSTEP_CYCLES").unwrap_or_else(|| biases::cycles(circuit.name()));
        let verilog = circuit
            .verilog()
            .unwrap_or_else(|findings| panic!("{}: {findings:#?}", circuit.name()));
        match compare(&circuit, &verilog, seed, cycles as usize, folder) {
            Ok(changes) => println!(
                "{}: {cycles} cycles, {changes} changes of outputs",
                circuit.name()
            ),
            Err(difference) => differences.push(format!("{}: {difference}", circuit.name())),
        }
        compared += 1;
    }
    assert!(
        differences.is_empty(),
        "seed {seed}\n{}",
        differences.join("\n")
    );
    assert!(compared > 0 || only.is_some(), "there is no circuit");
}

/// Runs one circuit on both sides, its model built below `folder`; the number of output changes.
///
/// # Errors
/// The first difference, or what the tools say.
pub fn compare(
    circuit: &Circuit,
    verilog: &str,
    seed: u64,
    cycles: usize,
    folder: &Path,
) -> Result<u64, String> {
    circuit.with_simulator(|simulated| {
        let ports = simulated.ports();
        let model = Model::build(circuit.name(), verilog, &ports, folder)?;
        let inputs: Vec<&Port> = ports
            .iter()
            .filter(|port| port.input && port.name != "clock")
            .collect();
        let stimulus = Stimulus::random(&inputs, seed, cycles);
        let expected = model.run(&stimulus, cycles)?;
        let outputs: Vec<&Port> = ports.iter().filter(|port| !port.input).collect();
        let clocked = ports.iter().any(|port| port.name == "clock");
        let mut rows = expected.chunks_exact(model.output_words());
        let mut changes = 0;
        let mut last = Vec::new();
        for cycle in 0..cycles {
            for (port, words) in inputs.iter().zip(stimulus.cycle(cycle)) {
                simulated.drive(&port.name, words)?;
            }
            settle(simulated, cycle)?;
            let row = rows
                .next()
                .ok_or_else(|| format!("the model stopped in cycle {cycle}"))?;
            let values = simulated.outputs();
            check(cycle, &outputs, &values, row)?;
            changes += values
                .iter()
                .zip(&last)
                .filter(|(new, old)| new != old)
                .count() as u64;
            last = values;
            if clocked {
                simulated.drive("clock", &[1])?;
                settle(simulated, cycle)?;
                simulated.drive("clock", &[0])?;
            }
        }
        if changes == 0 {
            Err("no output ever changed: the inputs reach nothing".to_string())
        } else {
            Ok(changes)
        }
    })
}

fn settle(simulated: &mut dyn Simulated, cycle: usize) -> Result<(), String> {
    if simulated.settle() {
        Ok(())
    } else {
        Err(format!("Rust-HDL does not settle in cycle {cycle}"))
    }
}

/// Compares all outputs of one cycle.
fn check(cycle: usize, outputs: &[&Port], values: &[Vec<u64>], row: &[u64]) -> Result<(), String> {
    let mut rest = row;
    for (port, value) in outputs.iter().zip(values) {
        let (verilog, after) = rest.split_at(value.len());
        rest = after;
        if value != verilog {
            return Err(format!(
                "cycle {cycle}, `{}`: Rust-HDL {value:x?}, Verilator {verilog:x?}",
                port.name
            ));
        }
    }
    Ok(())
}
