//! docs/error-matrix.md is what the error matrix says (DR5). `OUTRIGGER_BLESS=1` writes it anew.

use outrigger_golden::conformance::error_matrix::{FREE, KINDS, Reach, cells, markdown};
use std::path::Path;

#[test]
fn the_page_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/error-matrix.md");
    let text = markdown();
    if std::env::var_os("OUTRIGGER_BLESS").is_some() {
        std::fs::write(&path, &text).expect("written");
    }
    let found = std::fs::read_to_string(&path).expect("docs/error-matrix.md");
    assert!(
        found == text,
        "{} is not current: run this test with OUTRIGGER_BLESS=1",
        path.display()
    );
}

/// Every state of every machine has a cell for every kind and amount, once.
#[test]
fn no_cell_is_missing() {
    let cells = cells();
    let mut states: Vec<_> = cells
        .iter()
        .map(|cell| (cell.machine, cell.state))
        .collect();
    states.dedup();
    for (machine, state) in &states {
        for kind in KINDS {
            for free in FREE {
                let of = cells.iter().filter(|cell| {
                    (cell.machine, cell.state, cell.kind, cell.free)
                        == (*machine, *state, kind, free)
                });
                assert_eq!(
                    of.count(),
                    1,
                    "{machine}, {state}, {}, {}",
                    kind.name(),
                    free.name()
                );
            }
        }
    }
    assert_eq!(cells.len(), states.len() * KINDS.len() * FREE.len());
    let hit = |cell: &&outrigger_golden::conformance::error_matrix::Cell| {
        matches!(cell.reach, Reach::Hit(_))
    };
    // Each kind that a port of the agent knows is hit somewhere.
    for kind in &KINDS[..8] {
        assert!(
            cells.iter().filter(hit).any(|cell| cell.kind == *kind),
            "{}",
            kind.name()
        );
    }
}
