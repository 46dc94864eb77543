//! How inputs are drawn, so that circuits get somewhere.

use outrigger_hdl::guard::Port;

/// Distribution of an input.
#[derive(Debug, Clone, Copy)]
pub enum Bias {
    /// One in so many cycles, else zero.
    OneIn(u64),
    /// Zero in one of so many cycles, else one.
    AllBut(u64),
    /// A number below so many.
    Below(u64),
    /// Small, random, or a value from before.
    Mixed,
}

/// Circuits that are too slow in Rust-HDL's simulator for the usual number of cycles, or say little in them: the walker sends its first line before anything else.
const CYCLES: &[(&str, u64)] = &[("agent", 600), ("walker", 10_000)];
/// The usual number of cycles.
const USUAL_CYCLES: u64 = 2_000;

/// Number of cycles of a circuit.
pub fn cycles(circuit: &str) -> u64 {
    CYCLES
        .iter()
        .find(|(name, _)| *name == circuit)
        .map_or(USUAL_CYCLES, |(_, cycles)| *cycles)
}

/// Distribution of an input.
pub fn bias(port: &Port) -> Bias {
    match port.name.as_str() {
        "reset" => Bias::OneIn(500),
        // Of a serial line: with long bits nothing but the first character would be sent.
        "divisor" => Bias::Below(2),
        name if port.bits == 1 && name.ends_with("reset") => Bias::OneIn(200),
        name if port.bits == 1 && name.ends_with("ready") => Bias::AllBut(4),
        _ if port.bits == 1 => Bias::OneIn(2),
        _ => Bias::Mixed,
    }
}
