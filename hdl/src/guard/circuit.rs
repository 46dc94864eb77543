//! The circuits of the crate as a list: each can be emitted, checked and simulated by name.

use super::allowed::{ALLOWED, Allowance};
use super::emit;
use super::rule::Finding;
use rust_hdl::core::prelude::{Atom, AtomKind, Block, Probe, VerilogLiteral, simulate};
use std::panic::resume_unwind;

/// Stack for building and simulating a circuit: wide signals are arrays of `bool`, and `Default` passes them by value.
const STACK_BYTES: usize = 512 << 20;
/// Update passes after which a circuit counts as not settling.
const MAX_PASSES: usize = 200;

/// A circuit of the crate.
#[derive(Clone, Copy)]
pub struct Circuit {
    name: &'static str,
    build: fn() -> Box<dyn Simulated>,
}

/// A port of a circuit. Elements of an array of ports are ports of their own, called `name$index`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Port {
    /// Name in the emitted Verilog.
    pub name: String,
    /// Width in bits.
    pub bits: usize,
    /// True for an input.
    pub input: bool,
}

/// An instance of a circuit in Rust-HDL's own simulator, with its ports by name.
pub trait Simulated {
    /// Ports in order of declaration.
    fn ports(&self) -> Vec<Port>;
    /// Sets an input (64-bit words, least significant first); an error when the circuit's list does not name it.
    fn drive(&mut self, port: &str, words: &[u64]) -> Result<(), String>;
    /// Propagates changes until nothing changes; false when that does not end.
    fn settle(&mut self) -> bool;
    /// Values of the output ports in order of declaration, in 64-bit words.
    fn outputs(&self) -> Vec<Vec<u64>>;
    /// The circuit as Verilog.
    fn verilog(&self, name: &str) -> Result<String, Vec<Finding>>;
    /// What is wrong with the circuit, without what `allowed` covers.
    fn findings(&self, name: &str, allowed: &[Allowance], used: &mut [bool]) -> Vec<Finding>;
}

impl Circuit {
    /// A circuit called `name`; see [`crate::circuit!`].
    pub const fn new(name: &'static str, build: fn() -> Box<dyn Simulated>) -> Self {
        Self { name, build }
    }

    /// Name of the circuit, of its Verilog module and of its file.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The checked circuit as Verilog.
    pub fn verilog(&self) -> Result<String, Vec<Finding>> {
        self.with_simulator(|simulated| simulated.verilog(self.name))
    }

    /// What is wrong with the circuit, without what `allowed` covers.
    pub fn findings(&self, allowed: &[Allowance], used: &mut [bool]) -> Vec<Finding> {
        self.with_simulator(|simulated| simulated.findings(self.name, allowed, used))
    }

    /// Builds the circuit and hands it to `run`, on a stack that is large enough for it.
    pub fn with_simulator<R: Send>(&self, run: impl FnOnce(&mut dyn Simulated) -> R + Send) -> R {
        let build = self.build;
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK_BYTES);
            let running = thread.spawn_scoped(scope, move || run(build().as_mut()));
            let result = running.expect("a thread can be started").join();
            result.unwrap_or_else(|panic| resume_unwind(panic))
        })
    }
}

/// Makes a [`Circuit`] from its name, its type (which implements `Default`) and the list of its inputs:
/// `circuit!("queue", Queue<8>, [clock, reset, write, data])`.
#[macro_export]
macro_rules! circuit {
    ($name:expr, $type:ty, [$($input:ident),* $(,)?]) => {
        $crate::guard::Circuit::new($name, || {
            $crate::guard::circuit::bench::<$type>(|block, port, index, words| match port {
                $(stringify!($input) => {
                    $crate::guard::driven::DrivenPort::drive(&mut block.$input, index, words)
                })*
                _ => false,
            })
        })
    };
}

/// Sets one element of an input of a block; false when there is none of that name.
pub type Drive<B> = fn(&mut B, &str, usize, &[u64]) -> bool;

/// A connected instance of `B` with access to its inputs by name.
pub fn bench<B: Block + Default + 'static>(drive: Drive<B>) -> Box<dyn Simulated> {
    let mut block = Box::<B>::default();
    block.connect_all();
    Box::new(Bench { block, drive })
}

struct Bench<B> {
    block: Box<B>,
    drive: Drive<B>,
}

impl<B: Block> Simulated for Bench<B> {
    fn ports(&self) -> Vec<Port> {
        let mut ports = Vec::new();
        visit_ports(self.block.as_ref(), &mut |name, atom| {
            let input = atom.kind() == AtomKind::InputParameter;
            ports.push(Port {
                name: name.to_string(),
                bits: atom.bits(),
                input,
            });
        });
        ports
    }

    fn drive(&mut self, port: &str, words: &[u64]) -> Result<(), String> {
        let element = port
            .split_once('$')
            .and_then(|(name, index)| Some((name, index.parse().ok()?)));
        let (name, index) = element.unwrap_or((port, 0));
        if (self.drive)(&mut self.block, name, index, words) {
            Ok(())
        } else {
            Err(format!(
                "input `{port}` is missing from the circuit's list of inputs"
            ))
        }
    }

    fn settle(&mut self) -> bool {
        simulate(self.block.as_mut(), MAX_PASSES)
    }

    fn outputs(&self) -> Vec<Vec<u64>> {
        let mut values = Vec::new();
        visit_ports(self.block.as_ref(), &mut |_, atom| {
            if atom.kind() == AtomKind::OutputParameter {
                values.push(to_words(&atom.verilog(), atom.bits()));
            }
        });
        values
    }

    fn verilog(&self, name: &str) -> Result<String, Vec<Finding>> {
        emit::connected_verilog(name, self.block.as_ref(), ALLOWED)
    }

    fn findings(&self, name: &str, allowed: &[Allowance], used: &mut [bool]) -> Vec<Finding> {
        emit::findings(name, self.block.as_ref(), allowed, used)
    }
}

/// Calls `visit` for each port of the outermost module.
fn visit_ports(block: &dyn Block, visit: &mut dyn FnMut(&str, &dyn Atom)) {
    struct Ports<'a> {
        depth: usize,
        visit: &'a mut dyn FnMut(&str, &dyn Atom),
    }
    impl Probe for Ports<'_> {
        fn visit_start_scope(&mut self, _name: &str, _node: &dyn Block) {
            self.depth += 1;
        }
        fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
            self.depth -= 1;
        }
        fn visit_atom(&mut self, name: &str, atom: &dyn Atom) {
            if self.depth == 1 && atom.kind().is_parameter() {
                (self.visit)(name, atom);
            }
        }
    }
    block.accept("top", &mut Ports { depth: 0, visit });
}

/// The words of a value; its text is the only way to it that the library makes public.
fn to_words(literal: &VerilogLiteral, bits: usize) -> Vec<u64> {
    let text = format!("{literal:x}");
    let digits = text
        .split_once("'h")
        .map_or(text.as_str(), |(_, digits)| digits);
    let mut words = vec![0; bits.div_ceil(64)];
    for (place, digit) in digits.bytes().rev().enumerate() {
        let value = u64::from((digit as char).to_digit(16).unwrap_or(0));
        if let Some(word) = words.get_mut(place / 16) {
            *word |= value << (place % 16 * 4);
        }
    }
    words
}
