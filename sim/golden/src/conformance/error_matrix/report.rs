//! The matrix as a page: every cell, hit or out of reach with its reason.

use super::{Cell, FREE, KINDS, Reach, cells};
use std::fmt::Write;

/// A Markdown page of all cells, generated from the tests themselves.
pub fn markdown() -> String {
    let cells = cells();
    let hits = cells
        .iter()
        .filter(|cell| matches!(cell.reach, Reach::Hit(_)))
        .count();
    let mut text = format!(
        "# Error matrix\n\n\
         Generated from the conformance list (`error_matrix` in `sim/golden/src/conformance`), which runs every cell that is hit on the golden model\n\
         and on the RTL. {hits} of {} cells are hit; the others are out of reach, for the reason given. `A`, `1`, `0`: all, one, none of the\n\
         places for such requests are free beside the one that the error meets. After each: no slot, frame or hold leaks, and as many requests\n\
         as there are places work at once.\n\n\
         Errors on the way to host memory are brought about at random places in `sim/verilated/tests/host_memory.rs`; there are no cells for\n\
         them yet.\n",
        cells.len()
    );
    let mut reasons: Vec<&str> = Vec::new();
    let mut states: Vec<(&str, &str)> = Vec::new();
    for cell in &cells {
        if !states.contains(&(cell.machine, cell.state)) {
            states.push((cell.machine, cell.state));
        }
    }
    for (machine, state) in states {
        let _ = write!(
            text,
            "\n## {machine}: {state}\n\n| error | A | 1 | 0 |\n|---|---|---|---|\n"
        );
        for kind in KINDS {
            let _ = write!(text, "| {} |", kind.name());
            for free in FREE {
                let is_it = |cell: &&Cell| {
                    (cell.machine, cell.state, cell.kind, cell.free) == (machine, state, kind, free)
                };
                let mark = match cells.iter().find(is_it).map(|cell| &cell.reach) {
                    Some(Reach::Hit(_)) => "hit".to_owned(),
                    Some(Reach::OutOfReach(reason)) => note(&mut reasons, reason),
                    None => String::new(),
                };
                let _ = write!(text, " {mark} |");
            }
            text.push('\n');
        }
    }
    text.push_str("\n## Out of reach\n\n");
    for (number, reason) in reasons.iter().enumerate() {
        let _ = writeln!(text, "{}. {reason}.", number + 1);
    }
    text
}

/// The mark of a reason.
fn note(reasons: &mut Vec<&'static str>, reason: &'static str) -> String {
    let number = match reasons.iter().position(|known| *known == reason) {
        Some(number) => number,
        None => {
            reasons.push(reason);
            reasons.len() - 1
        }
    };
    format!("({})", number + 1)
}
