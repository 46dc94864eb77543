//! The conformance list on the golden model.

use outrigger_golden::GoldenConfiguration;
use outrigger_golden::conformance::{Subject, golden};
use outrigger_link::LinkConfiguration;

/// A fresh golden model.
fn fresh(link: LinkConfiguration) -> Subject {
    let configuration = GoldenConfiguration {
        link,
        ..GoldenConfiguration::default()
    };
    golden(configuration).0
}

outrigger_golden::conformance_tests!(fresh);
