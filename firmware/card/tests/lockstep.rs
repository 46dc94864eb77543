//! Every circuit in lockstep with its Verilog; see [`outrigger_hdl_check::lockstep`] for what replays a difference.

use outrigger_card::circuits;
use outrigger_hdl_check::lockstep::assert_all_agree;
use std::path::Path;

#[test]
fn every_circuit_agrees_with_its_verilog() {
    assert_all_agree(circuits(), Path::new(env!("CARGO_TARGET_TMPDIR")));
}
