//! The record as bars: `docs/area.svg`.

use super::Row;
use std::fmt::Write;

/// All lengths in the picture's own units.
const BAR: usize = 16;
const STEP: usize = 22;
const NAMES: usize = 130;
const WIDEST: usize = 420;
const FIGURES: usize = 250;
const MARGIN: usize = 34;

/// A bar for the logic cells of each circuit but those named, largest first; flip-flops and block memories behind it in words.
pub fn bars(rows: &[Row], without: &[&str]) -> String {
    let mut rows: Vec<&Row> = rows
        .iter()
        .filter(|row| !without.contains(&row.module.as_str()))
        .collect();
    rows.sort_by_key(|row| (std::cmp::Reverse(row.logic_cells), &row.module));
    let most = rows.first().map_or(1, |row| row.logic_cells.max(1));
    let (width, height) = (NAMES + WIDEST + FIGURES, MARGIN + rows.len() * STEP);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"8\" y=\"18\" font-weight=\"bold\">Logic cells on ECP5 after synthesis, each circuit by itself</text>\n"
    );
    for (index, row) in rows.iter().enumerate() {
        let top = MARGIN + index * STEP;
        let baseline = top + BAR - 4;
        let length = row.logic_cells * WIDEST as u64 / most;
        let behind = NAMES as u64 + length + 6;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "<text x=\"8\" y=\"{baseline}\">{}</text>\
             <rect x=\"{NAMES}\" y=\"{top}\" width=\"{length}\" height=\"{BAR}\" fill=\"#3b6ea5\"/>\
             <text x=\"{behind}\" y=\"{baseline}\" fill=\"#444444\">{}; {} flip-flops, {} block memories</text>",
            row.module, row.logic_cells, row.flip_flops, row.block_memories
        );
    }
    text.push_str("</svg>\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(module: &str, logic_cells: u64) -> Row {
        Row {
            module: module.to_owned(),
            logic_cells,
            flip_flops: 2,
            block_memories: 1,
            verilog: String::new(),
            tools: String::new(),
            reason: String::new(),
        }
    }

    #[test]
    fn the_largest_is_first_and_as_long_as_the_picture_allows() {
        let rows = [row("small", 10), row("whole", 1000), row("large", 40)];
        let text = bars(&rows, &["whole"]);
        let at = |what: &str| text.find(what);
        assert!(at(">large<") < at(">small<"));
        assert_eq!(at(">whole<"), None);
        assert!(text.contains(&format!("width=\"{WIDEST}\"")));
        assert!(text.contains(&format!("width=\"{}\"", WIDEST / 4)));
        assert!(text.contains("40; 2 flip-flops, 1 block memories"));
    }

    #[test]
    fn circuits_without_a_cell_have_a_bar_without_length() {
        assert!(bars(&[row("policy", 0)], &[]).contains("width=\"0\""));
        assert!(bars(&[], &[]).ends_with("</svg>\n"));
    }
}
