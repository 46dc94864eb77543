//! What a mutant is.

/// A fault planted in the agent's RTL, and the test that must fail on it.
#[derive(Debug, Clone, Copy)]
pub struct Mutant {
    /// Its name, for `--only`.
    pub name: &'static str,
    /// Promise or feature that it breaks.
    pub promise: &'static str,
    /// What is wrong, in one sentence.
    pub what: &'static str,
    /// Where and how.
    pub faults: &'static [Fault],
    /// The test that finds it.
    pub test: Test,
}

/// One wrong statement.
#[derive(Debug, Clone, Copy)]
pub struct Fault {
    /// Module, without `agent$` before it; `agent` is the top.
    pub module: &'static str,
    /// The signal that it drives; `{i}` is the number of the copy.
    pub signal: &'static str,
    /// Signals alike, counted from 0; 0 for a single one.
    pub copies: usize,
    /// What is done after the right statements; `{i}` as in `signal`.
    pub wrong: &'static str,
}

/// A test of `sim/verilated/tests`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Test {
    /// Test program.
    pub program: &'static str,
    /// Full name in it.
    pub name: &'static str,
}

/// A test of the conformance list.
pub const fn conformance(name: &'static str) -> Test {
    Test {
        program: "conformance",
        name,
    }
}

/// A test of lines that pass.
pub const fn passing(name: &'static str) -> Test {
    Test {
        program: "passing",
        name,
    }
}

/// A test of the cycles that are promised.
pub const fn cycles(name: &'static str) -> Test {
    Test {
        program: "cycles",
        name,
    }
}

/// A test of the agent in surroundings that stall and change orders.
pub const fn disturbed(name: &'static str) -> Test {
    Test {
        program: "disturbed",
        name,
    }
}

/// A test of the agent in a slow memory.
pub const fn limits(name: &'static str) -> Test {
    Test {
        program: "limits",
        name,
    }
}

/// One wrong statement for one signal.
pub const fn fault(module: &'static str, signal: &'static str, wrong: &'static str) -> Fault {
    Fault {
        module,
        signal,
        copies: 0,
        wrong,
    }
}

/// One wrong statement for each of `copies` signals.
pub const fn faults(
    module: &'static str,
    copies: usize,
    signal: &'static str,
    wrong: &'static str,
) -> Fault {
    Fault {
        module,
        signal,
        copies,
        wrong,
    }
}

impl std::fmt::Display for Test {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.program, self.name)
    }
}
