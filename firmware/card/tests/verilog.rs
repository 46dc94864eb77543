//! The Verilog that is checked in is what the circuits give. `OUTRIGGER_BLESS=1 cargo test -p outrigger-card --test verilog` rewrites it.

use outrigger_card::circuits;
use outrigger_hdl_check::current::assert_current;
use std::path::Path;

#[test]
fn checked_in_verilog_is_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog");
    assert_current(circuits(), &folder, "outrigger-card");
}
