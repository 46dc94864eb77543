//! The plot of a guarded memory over a run: unsaved bytes against the budget, and when the host was what.

use super::line_chart::{self, Series};
use super::plot::Colour;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use std::time::Duration;

/// Bytes of a page.
const PAGE_BYTES: f64 = 4096.0;
const MEBIBYTE: f64 = 1_048_576.0;

/// A daemon at a moment.
#[derive(Debug, Clone)]
pub struct GuardSample {
    /// Since the beginning.
    pub at: Duration,
    /// What the host was.
    pub phase: String,
    /// Pages that a cut would have had to save.
    pub unsaved_pages: u64,
    /// Pages that could be unsaved.
    pub budget_pages: u64,
    /// Pages of the memory.
    pub pages: u64,
    /// Which owner.
    pub generation: u64,
}

/// A run of a daemon, as it was watched.
#[derive(Debug, Clone, Default)]
pub struct GuardRun {
    /// The memory.
    pub memory: String,
    /// The host.
    pub host: String,
    /// In order.
    pub samples: Vec<GuardSample>,
}

impl GuardRun {
    fn series(&self, name: &str, colour: Colour, pages: impl Fn(&GuardSample) -> u64) -> Series {
        let point = |sample: &GuardSample| {
            let mebibytes = pages(sample) as f64 * PAGE_BYTES / MEBIBYTE;
            (sample.at.as_secs_f64(), mebibytes)
        };
        Series {
            name: name.to_owned(),
            colour,
            points: self.samples.iter().map(point).collect(),
        }
    }

    /// When the host became something else, with what was unsaved then.
    fn changes(&self) -> Vec<&GuardSample> {
        let mut changes: Vec<&GuardSample> = Vec::new();
        for sample in &self.samples {
            let last = changes.last();
            if last.is_none_or(|last| {
                (&last.phase, last.generation) != (&sample.phase, sample.generation)
            }) {
                changes.push(sample);
            }
        }
        changes
    }
}

/// The whole page.
pub fn render(run: &GuardRun) -> Markup {
    let over = |sample: &&GuardSample| sample.unsaved_pages > sample.budget_pages;
    let exceeded = run.samples.iter().filter(over).count();
    // A budget as large as a battery allows says nothing beyond the memory.
    let budget = |sample: &GuardSample| sample.budget_pages.min(sample.pages);
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Outrigger: memory " (run.memory) }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                h1 { "Memory " (run.memory) " on " (run.host) }
                p {
                    (run.samples.len()) " samples; in " (exceeded) " of them more was unsaved than the budget allows "
                    "(at the beginning of a generation, and when the budget was cut, that is so)."
                }
                div.charts {
                    (line_chart::draw("Unsaved against the budget", "time, s", "MiB", &[
                        run.series("unsaved", Colour::Agent, |sample| sample.unsaved_pages),
                        run.series("budget (at most the memory)", Colour::Late, budget),
                    ]))
                }
                h2 { "What the host was" }
                table {
                    tr { th { "from, s" } th { "phase" } th { "generation" } th { "unsaved pages" } th { "budget, pages" } }
                    @for sample in run.changes() {
                        tr {
                            td { (format!("{:.1}", sample.at.as_secs_f64())) }
                            td { (sample.phase) }
                            td { (sample.generation) }
                            td { (sample.unsaved_pages) }
                            td { (sample.budget_pages) }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_is_a_row_and_what_is_over_the_budget_is_counted() {
        let sample = |seconds, phase: &str, unsaved_pages| GuardSample {
            at: Duration::from_secs(seconds),
            phase: phase.to_owned(),
            unsaved_pages,
            budget_pages: 256,
            pages: 1024,
            generation: 3,
        };
        let run = GuardRun {
            memory: "a<b".to_owned(),
            host: "alpha".to_owned(),
            samples: vec![
                sample(0, "sync", 512),
                sample(1, "sync", 300),
                sample(2, "protected", 200),
                sample(4, "saving", 100),
            ],
        };
        let phases: Vec<&str> = run.changes().iter().map(|it| it.phase.as_str()).collect();
        assert_eq!(phases, ["sync", "protected", "saving"]);
        let page = render(&run).into_string();
        assert!(page.contains("4 samples; in 2 of them"), "{page}");
        assert!(page.contains("a&lt;b") && !page.contains("NaN"), "{page}");
        assert!(
            !page.contains("<script") && !page.contains("http"),
            "{page}"
        );
    }
}
