//! The conformance list on the verilated agent, once more on one shared AXI id (P6).

mod common;

use common::verilated;
use outrigger_golden::conformance::{Subject, on_one_id};
use outrigger_link::LinkConfiguration;

/// A fresh agent behind an interconnect with one id.
fn shared(link: LinkConfiguration) -> Subject {
    on_one_id(verilated(link))
}

outrigger_golden::conformance_tests!(on one id: shared);
