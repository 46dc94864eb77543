//! The checked-in recording is whole, small enough, and the one that its description names.

use outrigger_trace::{Totals, TraceSummary};
use std::path::Path;

#[test]
fn the_checked_in_recording_is_whole_and_as_described() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../recordings/sqlite-index.trace");
    let summary = TraceSummary::read(&path).unwrap();
    let totals = Totals {
        accesses: 1_039_104,
        writes: 283_273,
        pages: 772,
    };
    assert_eq!(
        summary.totals, totals,
        "docs/trace-format.md states these figures"
    );
    assert_eq!(summary.description.program, "sqlite3");
    assert_eq!(
        summary.description.arguments,
        [":memory:", ".read sqlite-index.sql"]
    );
    assert!(
        summary.file_bytes <= 2 << 20,
        "{} bytes",
        summary.file_bytes
    );
}
