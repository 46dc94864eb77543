//! The Verilog that is checked in is what the circuits of the default sizes give; those of other sizes can be emitted at least. `OUTRIGGER_BLESS=1 cargo test -p outrigger-hdl --test verilog` rewrites it.

use outrigger_hdl::circuits;
use outrigger_hdl_check::current::assert_current;
use outrigger_registers::parameters::IS_DEFAULT;
use std::path::Path;

#[test]
fn checked_in_verilog_is_current() {
    if IS_DEFAULT {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog");
        assert_current(circuits(), &folder, "outrigger-hdl");
        return;
    }
    // Of other sizes nothing is checked in: they only have to pass the checks of emission.
    for circuit in circuits() {
        let emitted = circuit.verilog();
        assert!(emitted.is_ok(), "{}: {emitted:#?}", circuit.name());
    }
}
