//! How often which latency was seen, on a logarithmic scale: one rare late reply matters as much as a thousand early ones.

use super::axis::Axis;
use super::plot::{Colour, Mark, Plot, number};
use maud::{Markup, html};

/// A histogram with marked values.
pub struct Histogram<'a> {
    /// What it shows.
    pub title: &'a str,
    /// The latency and its unit.
    pub latency_title: &'a str,
    /// What is counted.
    pub count_title: &'a str,
    /// `[bucket]` counts latencies from `bucket * bucket_width` on.
    pub counts: &'a [u64],
    /// Width of a bucket.
    pub bucket_width: u64,
    /// Values marked by lines.
    pub marks: Vec<Mark>,
}

impl Histogram<'_> {
    /// The chart. Bars at and beyond the first mark have the colour of what is late.
    pub fn draw(self) -> Markup {
        let width = self.bucket_width as f64;
        let marked = self.marks.iter().map(|mark| mark.value);
        let end = marked.fold(self.counts.len() as f64 * width, f64::max);
        let late_from = self
            .marks
            .iter()
            .map(|mark| mark.value)
            .fold(f64::INFINITY, f64::min);
        let most = self.counts.iter().copied().max().unwrap_or(0);
        let plot = Plot {
            title: self.title.to_owned(),
            horizontal: Axis::linear(self.latency_title, end),
            vertical: Axis::logarithmic(self.count_title, most),
            legend: Vec::new(),
            marks: self.marks,
        };
        let bars = self
            .counts
            .iter()
            .enumerate()
            .filter(|(_, count)| **count > 0);
        plot.draw(html! {
            @for (bucket, &count) in bars {
                @let start = bucket as f64 * width;
                @let (left, right, top) = (plot.x(start), plot.x(start + width), plot.y(count as f64));
                @let colour = if start >= late_from { Colour::Late } else { Colour::Agent };
                rect class=(format!("bar {}", colour.class())) x=(number(left)) y=(number(top))
                    width=(number((right - left - 0.5).max(0.8))) height=(number(plot.base() - top)) {
                    title { (start) " to " (start + width) ": " (count) }
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn svg(counts: &[u64]) -> String {
        let mark = |value, label: &str| Mark {
            value,
            label: label.to_owned(),
        };
        let histogram = Histogram {
            title: "Replies",
            latency_title: "cycles",
            count_title: "replies",
            counts,
            bucket_width: 16,
            marks: vec![mark(32.0, "deadline"), mark(40.0, "bound")],
        };
        histogram.draw().into_string()
    }

    #[test]
    fn bars_stand_for_counts_and_late_ones_are_told_apart() {
        let svg = svg(&[5, 0, 1]);
        assert_eq!(svg.matches("bar agent").count(), 1, "{svg}");
        assert_eq!(svg.matches("bar late").count(), 1, "{svg}");
        assert!(
            svg.contains("32 to 48: 1") && svg.contains("deadline") && svg.contains("bound"),
            "{svg}"
        );
    }

    #[test]
    fn no_counts_give_no_bars() {
        assert!(!svg(&[]).contains("class=\"bar"));
    }
}
