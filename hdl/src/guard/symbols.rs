//! What one emitted module declares: widths of its signals, enum values, loop variables.

use crate::layout;
use rust_hdl::core::prelude::{Atom, TypeDescriptor, TypeKind};
use std::collections::{HashMap, HashSet};

/// Words that a Verilog or SystemVerilog tool takes as keywords and that look like field names.
const KEYWORDS: &str = "\
    alias always and assert assign assume automatic before begin bind bins bit break buf byte case \
    cell chandle checker class clocking config const constraint context continue cover cross \
    deassign default defparam design disable dist do edge else end endcase endmodule enum event \
    expect export extends extern final first_match for force foreach forever fork function generate \
    genvar global if iff import initial inout input inside instance int integer interface intersect \
    join large let liblist library local localparam logic longint macromodule matches medium modport \
    module nand negedge new nor not null or output package packed parameter posedge primitive \
    priority program property protected pull0 pull1 pure rand real ref reg release repeat restrict \
    return scalared sequence shortint signed small solve specify static string strong struct super \
    supply0 supply1 table tagged task this throughout time timeprecision timeunit tran tri type \
    typedef union unique unsigned until use var vectored virtual void wait wand weak while wildcard \
    wire with within wor xnor xor";

/// True when `name` is a keyword.
pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.split_whitespace().any(|keyword| keyword == name)
}

/// Names of one module.
#[derive(Default)]
pub(super) struct Symbols {
    widths: HashMap<String, usize>,
    values: HashSet<String>,
    loops: Vec<String>,
}

/// What a name of a kernel stands for.
pub(super) enum Meaning {
    /// A signal or constant of that many bits.
    Bits(usize),
    /// A value of an enum, a loop variable, or a number of [`crate::layout`]: 32 bits wide in Verilog, sized by its neighbours in Rust.
    Number,
    /// Nothing that the module declares.
    Unknown,
}

impl Symbols {
    /// Adds a signal of the module or a port of one of its instances (`instance$port`).
    pub(super) fn add(&mut self, name: String, atom: &dyn Atom) {
        self.widths.insert(name, atom.bits());
        self.add_values(&atom.descriptor());
    }

    fn add_values(&mut self, descriptor: &TypeDescriptor) {
        match &descriptor.kind {
            TypeKind::Enum(labels) => self
                .values
                .extend(labels.iter().map(|label| label.replace("::", "$"))),
            TypeKind::Composite(fields) => {
                fields.iter().for_each(|field| self.add_values(&field.kind))
            }
            TypeKind::Bits(_) | TypeKind::Signed(_) => {}
        }
    }

    /// Enters a loop over `variable`.
    pub(super) fn enter_loop(&mut self, variable: &str) {
        self.loops.push(variable.to_string());
    }

    /// Leaves the innermost loop.
    pub(super) fn leave_loop(&mut self) {
        self.loops.pop();
    }

    /// Looks a name of a kernel up. Elements of an array have one type, so any index stands for element 0.
    pub(super) fn meaning(&self, name: &str) -> Meaning {
        if self.loops.iter().any(|variable| variable == name)
            || self.values.contains(name)
            || layout::literal(name).is_some()
        {
            return Meaning::Number;
        }
        let mut plain = String::new();
        let mut depth = 0;
        for character in name
            .trim_start_matches('.')
            .trim_end_matches("$next")
            .chars()
        {
            match character {
                '[' => {
                    depth += 1;
                    plain.push_str("$0");
                }
                ']' => depth -= 1,
                _ if depth == 0 => plain.push(character),
                _ => {}
            }
        }
        self.widths
            .get(&plain)
            .map_or(Meaning::Unknown, |bits| Meaning::Bits(*bits))
    }
}
