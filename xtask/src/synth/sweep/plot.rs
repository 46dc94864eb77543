//! The record as three panels: `docs/synth-sweep.svg`.

use super::{Dimension, Row, cells};
use crate::area::Cells;
use std::fmt::Write;

/// All lengths in the picture's own units.
const PANEL: u64 = 250;
const LEFT: u64 = 56;
const TOP: u64 = 56;
const PLOT_WIDTH: u64 = 170;
const PLOT_HEIGHT: u64 = 150;
const LEGEND: u64 = 18;
/// Colours of the sizes, in their order.
const COLOURS: [&str; 3] = ["#3b6ea5", "#b5542b", "#4f8a3c"];

/// A figure of the record, as a panel shows it.
type Panel = (&'static str, fn(&Cells) -> u64);

const PANELS: [Panel; 3] = [
    ("Logic cells", |cells| cells.logic_cells),
    ("Flip-flops", |cells| cells.flip_flops),
    ("Block memories", |cells| cells.block_memories),
];

/// A panel for each figure, in it a line for each size against that size, from a quarter of its default to the default. What is not recorded is
/// left out.
pub fn panels(dimensions: &[Dimension; 3], rows: &[Row]) -> String {
    let bottom = TOP + PLOT_HEIGHT;
    let (width, height) = (PANELS.len() as u64 * PANEL, bottom + 30 + 3 * LEGEND + 6);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"8\" y=\"18\" font-weight=\"bold\">The agent on ECP5 after synthesis, one size varied at a time</text>\n"
    );
    for (index, (title, figure)) in PANELS.iter().enumerate() {
        let left = index as u64 * PANEL + LEFT;
        panel(&mut text, left, title, *figure, dimensions, rows);
    }
    for (index, dimension) in dimensions.iter().enumerate() {
        let y = bottom + 30 + (index as u64 + 1) * LEGEND - 6;
        let [quarter, half] = dimension.others;
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "<rect x=\"{LEFT}\" y=\"{}\" width=\"18\" height=\"3\" fill=\"{}\"/>\
             <text x=\"{}\" y=\"{y}\">{}: {quarter}, {half}, {}</text>",
            y - 5,
            COLOURS[index],
            LEFT + 26,
            dimension.what,
            dimension.default
        );
    }
    text.push_str("</svg>\n");
    text
}

fn panel(
    text: &mut String,
    left: u64,
    title: &str,
    figure: fn(&Cells) -> u64,
    dimensions: &[Dimension; 3],
    rows: &[Row],
) {
    let values = |dimension: &Dimension| -> Vec<(u64, u64)> {
        let [quarter, half] = dimension.others;
        let sizes = [quarter, half, dimension.default].into_iter().enumerate();
        sizes
            .filter_map(|(place, size)| {
                let cells = cells(rows, &dimension.row_name(size))?;
                Some((place as u64, figure(&cells)))
            })
            .collect()
    };
    let most = dimensions
        .iter()
        .flat_map(values)
        .map(|(_, value)| value)
        .max()
        .unwrap_or(0)
        .max(1);
    let bottom = TOP + PLOT_HEIGHT;
    let _ = writeln!(
        text,
        "<text x=\"{left}\" y=\"{}\">{title}</text>\
         <path d=\"M{left} {TOP}V{bottom}H{}\" fill=\"none\" stroke=\"#888888\"/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"end\" fill=\"#444444\">{most}</text>\
         <text x=\"{}\" y=\"{bottom}\" text-anchor=\"end\" fill=\"#444444\">0</text>",
        TOP - 12,
        left + PLOT_WIDTH,
        left - 4,
        TOP + 4,
        left - 4,
    );
    let x = |place: u64| left + place * PLOT_WIDTH / 2;
    for (place, share) in ["1/4", "1/2", "default"].into_iter().enumerate() {
        let _ = writeln!(
            text,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"#444444\">{share}</text>",
            x(place as u64),
            bottom + 16
        );
    }
    for (dimension, colour) in dimensions.iter().zip(COLOURS) {
        let points: Vec<(u64, u64)> = values(dimension)
            .into_iter()
            .map(|(place, value)| (x(place), bottom - value * PLOT_HEIGHT / most))
            .collect();
        let line: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let _ = writeln!(
            text,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>",
            line.join(" ")
        );
        for (x, y) in points {
            let _ = writeln!(
                text,
                "<circle cx=\"{x}\" cy=\"{y}\" r=\"3\" fill=\"{colour}\"/>"
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{DIMENSIONS, record};
    use super::*;

    fn rows(points: &[(&str, u64)]) -> Vec<Row> {
        let mut rows = Vec::new();
        for (point, logic_cells) in points {
            let cells = Cells {
                logic_cells: *logic_cells,
                flip_flops: 10,
                block_memories: 0,
            };
            record(&mut rows, point, "ab", cells, "1");
        }
        rows
    }

    #[test]
    fn the_most_is_at_the_top_and_half_of_it_in_the_middle() {
        let text = panels(&DIMENSIONS, &rows(&[("default", 1000), ("slots_16", 500)]));
        let (first, last) = (LEFT, LEFT + PLOT_WIDTH);
        let middle = TOP + PLOT_HEIGHT / 2;
        assert!(text.contains(&format!("points=\"{first},{middle} {last},{TOP}\"")));
        assert!(text.contains(">1000</text>"));
    }

    #[test]
    fn what_is_not_measured_is_left_out() {
        let one = panels(&DIMENSIONS, &rows(&[("default", 1000)]));
        // A point of each size in each panel.
        assert_eq!(one.matches("<circle").count(), 9);
        let none = panels(&DIMENSIONS, &[]);
        assert_eq!(none.matches("<circle").count(), 0);
        assert!(none.ends_with("</svg>\n"));
    }

    #[test]
    fn the_legend_names_sizes() {
        let text = panels(&DIMENSIONS, &[]);
        assert!(text.contains("page frames: 1024, 2048, 4096"));
    }
}
