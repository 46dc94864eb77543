//! The conformance list on the golden model, once more on one shared AXI id.

use outrigger_golden::GoldenConfiguration;
use outrigger_golden::conformance::{Subject, golden, on_one_id};
use outrigger_link::LinkConfiguration;

/// A fresh golden model behind an interconnect with one id.
fn fresh(link: LinkConfiguration) -> Subject {
    let configuration = GoldenConfiguration {
        link,
        ..GoldenConfiguration::default()
    };
    on_one_id(golden(configuration).0)
}

outrigger_golden::conformance_tests!(on one id: fresh);
