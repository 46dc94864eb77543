//! Samples as lines: columns for people, or one JSON object each.

use super::sample::Sample;
use crate::output;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// Counters that have a column, as rates.
const COLUMNS: [&str; 6] = [
    "table_line_reads",
    "fetches",
    "holds_taken",
    "pages_in_time",
    "pages_late",
    "evictions",
];
/// Lines between two headings.
const HEADING_EVERY: u64 = 20;

/// Writes lines to standard output.
#[derive(Debug)]
pub(super) struct Lines {
    device: String,
    as_json: bool,
    shown: u64,
}

impl Lines {
    /// Lines about a card.
    pub(super) fn new(device: String, as_json: bool) -> Self {
        Self {
            device,
            as_json,
            shown: 0,
        }
    }

    /// Shows a sample.
    ///
    /// # Errors
    /// When standard output cannot be written.
    pub(super) fn show(&mut self, sample: &Sample) -> anyhow::Result<()> {
        let text = if self.as_json {
            format!("{}\n", self.object(sample))
        } else if self.shown.is_multiple_of(HEADING_EVERY) {
            heading() + &columns(sample)
        } else {
            columns(sample)
        };
        self.shown += 1;
        output::stream(&text)
    }

    fn object(&self, sample: &Sample) -> Value {
        let (mut totals, mut rates) = (Map::new(), Map::new());
        for counter in &sample.counters {
            totals.insert(counter.name.to_owned(), json!(counter.total));
            rates.insert(counter.name.to_owned(), json!(counter.per_second));
        }
        json!({
            "device": self.device,
            "seconds": sample.at.as_secs_f64(),
            "totals": totals,
            "per_second": rates,
            "frames": sample.frames,
            "events_were_lost": sample.events_were_lost,
            "reply_bound_cycles": sample.reply_bound_cycles,
        })
    }
}

fn heading() -> String {
    let mut text = format!("{:>9}", "seconds");
    for name in COLUMNS {
        let _ = write!(
            text,
            "  {:>width$}",
            format!("{name}/s"),
            width = width(name)
        );
    }
    text + "  free_frames\n"
}

/// Room for the heading of a counter.
fn width(name: &str) -> usize {
    name.len() + 2
}

fn columns(sample: &Sample) -> String {
    let mut text = format!("{:>9.1}", sample.at.as_secs_f64());
    for name in COLUMNS {
        let rate = sample.per_second(name);
        let _ = write!(text, "  {rate:>width$.0}", width = width(name));
    }
    let _ = writeln!(text, "  {:>11}", sample.frames.free);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::sample::tests::sample_of_places;

    #[test]
    fn columns_are_counters_and_stand_below_their_headings() {
        let mut sample = sample_of_places();
        for (place, name) in COLUMNS.into_iter().enumerate() {
            let counter = sample
                .counters
                .iter_mut()
                .find(|counter| counter.name == name);
            counter.expect("a counter of the agent").per_second = 1000.0 + place as f64;
        }
        let (heading, columns) = (heading(), columns(&sample));
        assert_eq!(heading.len(), columns.len());
        let values: Vec<&str> = columns.split_whitespace().collect();
        assert_eq!(
            values,
            ["2.5", "1000", "1001", "1002", "1003", "1004", "1005", "30"]
        );
    }

    #[test]
    fn an_object_has_every_counter_twice() {
        let sample = sample_of_places();
        let object = Lines::new("card".to_owned(), true).object(&sample);
        let place = sample
            .counters
            .iter()
            .position(|counter| counter.name == "pages_late");
        let place = place.expect("a counter");
        assert_eq!(object["totals"]["pages_late"], place * 10);
        assert_eq!(object["per_second"]["pages_late"], place as f64 / 2.0);
        assert_eq!(object["frames"]["free"], 30);
    }
}
