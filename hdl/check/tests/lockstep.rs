//! Lockstep notices Verilog that is not the circuit's.

use outrigger_hdl_check::lockstep::compare;
use rust_hdl::core::prelude::*;
use std::path::Path;

/// A circuit whose Verilog the test below changes.
#[derive(LogicBlock, Default)]
struct Adder {
    pub a: Signal<In, Bits<8>>,
    pub b: Signal<In, Bits<8>>,
    pub sum: Signal<Out, Bits<8>>,
}

impl Logic for Adder {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum.next = self.a.val() + self.b.val();
    }
}

#[test]
fn other_verilog_is_noticed() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let adder = outrigger_hdl::circuit!("lockstep_adder", Adder, [a, b]);
    let verilog = adder.verilog().expect("a clean circuit");
    assert!(compare(&adder, &verilog, 1, 100, folder).is_ok_and(|changes| changes > 50));
    let other = outrigger_hdl::circuit!("lockstep_or", Adder, [a, b]);
    let verilog = other.verilog().expect("a clean circuit");
    let wrong = verilog.replace("a + b", "a | b");
    assert_ne!(wrong, verilog);
    let difference = compare(&other, &wrong, 1, 100, folder).expect_err("a difference");
    assert!(difference.contains("`sum`"), "{difference}");
}
