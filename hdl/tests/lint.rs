//! Verilator's lint of every circuit. Waivers and their reasons are in `hdl/verilog/waivers.vlt`.

use outrigger_hdl::circuits;
use outrigger_hdl_check::lint::assert_all_clean;
use std::path::Path;

#[test]
fn every_circuit_is_lint_clean() {
    assert_all_clean(circuits(), Path::new(env!("CARGO_TARGET_TMPDIR")));
}
