//! The ways in which a kernel's text can mean something else in Verilog.

use std::fmt;

/// One row of the mis-translation table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Rule {
    /// The library's own checks failed: open signal, logic loop, or an input that is written.
    LibraryCheck,
    /// `a & b == c`: Rust binds `&` tighter than `==`, Verilog does not. Parenthesise.
    Precedence,
    /// `bit_cast::<9, 8>(a + b)`: Verilog computes in the wider width. Name the sum first.
    Cast,
    /// `(a - b) < 16`, `a + 1 == b`: the literal is 32 bits wide, so nothing wraps. Name the difference first.
    Compare,
    /// `(a + b) >> 1`: whether the carry is there depends on the width around it. Name the sum first.
    Shift,
    /// `wide | (a + b).to_bits()`: the target is wider than the sum, so the carry is kept. Name the sum first.
    Context,
    /// `[i ^ 1]` is a power, `[x.val().index()]` panics, and of two indices only the first is resolved.
    Index,
    /// A bit or part select of something that is not a signal; not legal Verilog.
    Select,
    /// A name that the emitted module does not declare, such as a Rust `const`.
    UndeclaredName,
    /// A field or instance whose name is a keyword of Verilog or SystemVerilog.
    Keyword,
    /// `assert!` in a kernel becomes a comment and checks nothing.
    Assertion,
    /// An entry of the allow-list that no longer allows anything.
    StaleAllowance,
}

/// Text of a circuit that must not be emitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Path of the module, from the circuit's name down (`agent.holds`).
    pub path: String,
    /// What is wrong with it.
    pub rule: Rule,
    /// The expression or name at fault.
    pub text: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {:?}: {}", self.path, self.rule, self.text)
    }
}
