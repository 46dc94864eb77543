//! Counters over time, one step line each.

use super::axis::Axis;
use super::plot::{Colour, Plot, number};
use maud::{Markup, html};
use std::fmt::Write;

/// One counter over time.
pub struct Series {
    /// Its name.
    pub name: String,
    /// Its colour.
    pub colour: Colour,
    /// Time and value, times ascending.
    pub points: Vec<(f64, f64)>,
}

/// A chart of counters over time; both axes start at 0.
pub fn draw(title: &str, time_title: &str, value_title: &str, series: &[Series]) -> Markup {
    let all = || series.iter().flat_map(|series| &series.points);
    let highest = |values: &mut dyn Iterator<Item = f64>| values.fold(0.0, f64::max);
    let plot = Plot {
        title: title.to_owned(),
        horizontal: Axis::linear(time_title, highest(&mut all().map(|point| point.0))),
        vertical: Axis::linear(value_title, highest(&mut all().map(|point| point.1))),
        legend: series
            .iter()
            .map(|series| (series.colour, series.name.clone()))
            .collect(),
        marks: Vec::new(),
    };
    plot.draw(html! {
        @for series in series {
            path class=(format!("line {}", series.colour.class())) d=(path(&plot, &series.points)) {}
        }
    })
}

/// Straight pieces between the points: a counter is known at those only.
fn path(plot: &Plot, points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (index, &(time, value)) in points.iter().enumerate() {
        let letter = if index == 0 { 'M' } else { 'L' };
        // Writing to a string cannot fail.
        let _ = write!(
            path,
            "{letter}{} {}",
            number(plot.x(time)),
            number(plot.y(value))
        );
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_lie_where_they_should() {
        let series = Series {
            name: "faults <now>".to_owned(),
            colour: Colour::Late,
            points: vec![(0.0, 0.0), (5.0, 100.0), (10.0, 50.0)],
        };
        let svg = draw("Faults", "ms", "faults", &[series]).into_string();
        assert!(
            svg.contains("d=\"M74.0 264.0L345.0 34.0L616.0 149.0\""),
            "{svg}"
        );
        assert!(
            svg.contains("class=\"line late\"") && svg.contains("faults &lt;now&gt;"),
            "{svg}"
        );
    }

    #[test]
    fn a_chart_of_nothing_is_a_chart() {
        let svg = draw("Faults", "ms", "faults", &[]).into_string();
        assert!(svg.contains("<svg") && !svg.contains("NaN"), "{svg}");
    }
}
