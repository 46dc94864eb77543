//! The page: verdict, figures, charts, configuration.

use super::histogram::Histogram;
use super::line_chart::{self, Series};
use super::plot::{Colour, Mark};
use super::tables;
use crate::measured_run::MeasuredRun;
use crate::run_summary::RunSummary;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use outrigger_host::Sample;
use outrigger_registers::parameters::CYCLE_NS;

/// Bucket width of the reply histogram of [`outrigger_port::PortStatistics`], in cycles.
const REPLY_BUCKET_CYCLES: u64 = 16;
/// Bucket width of its fetch histogram, in cycles.
const FETCH_BUCKET_CYCLES: u64 = 64;

/// The whole report.
pub fn render(summary: &RunSummary) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Outrigger: " (summary.program.name) }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                h1 { "Outrigger: a program's pages from remote memory" }
                p { (summary.headline()) }
                p.small { "Program: " code { (summary.program.command) } }
                (verdict(summary))
                (tables::compared(&summary.compared_figures()))
                p.small {
                    "Stalled: the program stands still for remote pages, in replies that the agent holds or in faults. "
                    "A software fault of 10 us is counted for the same faults, not simulated anew."
                }
                div.charts { (charts(summary)) }
                h2 { "Counters of the agent" }
                (counters(summary))
                h2 { "Configuration" }
                (tables::configuration(summary.configuration))
            }
        }
    }
}

fn verdict(summary: &RunSummary) -> Markup {
    let failures = summary.failures();
    html! {
        @if failures.is_empty() {
            p.verdict.good {
                "All " (summary.loads_checked()) " loads, and at the end every page, hold the right bytes; "
                "no reply took longer than promised, no frame is lost."
            }
        } @else {
            div.verdict.bad {
                p { "The run failed; replay it with seed " (summary.configuration.host.seed) "." }
                ul { @for failure in &failures { li { (failure) } } }
            }
        }
    }
}

fn charts(summary: &RunSummary) -> Markup {
    let MeasuredRun { result, ports, .. } = &summary.agent;
    let deadline = || Mark {
        value: f64::from(summary.agent.deadline_cycles),
        label: format!("deadline {}", summary.agent.deadline_cycles),
    };
    let bound = Mark {
        value: f64::from(summary.agent.reply_bound_cycles),
        label: format!("promised {}", summary.agent.reply_bound_cycles),
    };
    let cycles = format!("agent cycles of {CYCLE_NS} ns");
    let faults = |sample: &Sample| sample.faults;
    html! {
        (line_chart::draw("Faults over time", "time, ms", "faults", &[
            series("with prefetch", Colour::Agent, &result.samples, faults),
            series("without prefetch", Colour::NoPrefetch, &summary.no_prefetch.result.samples, faults),
        ]))
        (line_chart::draw("Pages over time, with prefetch", "time, ms", "pages", &[
            series("in time", Colour::Agent, &result.samples, |sample| u64::from(sample.in_time)),
            series("late", Colour::Late, &result.samples, |sample| u64::from(sample.late)),
        ]))
        (Histogram {
            title: "Latency of replies to table-line reads, with prefetch",
            latency_title: &cycles,
            count_title: "replies (logarithmic)",
            counts: &ports.reply_histogram,
            bucket_width: REPLY_BUCKET_CYCLES,
            marks: vec![deadline(), bound],
        }.draw())
        (Histogram {
            title: "Latency of page fetches, request to last chunk, with prefetch",
            latency_title: &cycles,
            count_title: "pages (logarithmic)",
            counts: &ports.fetch_histogram,
            bucket_width: FETCH_BUCKET_CYCLES,
            marks: vec![deadline()],
        }.draw())
    }
}

fn series(
    name: &str,
    colour: Colour,
    samples: &[Sample],
    value: impl Fn(&Sample) -> u64,
) -> Series {
    Series {
        name: name.to_owned(),
        colour,
        points: samples
            .iter()
            .map(|sample| (sample.time_ns as f64 / 1e6, value(sample) as f64))
            .collect(),
    }
}

fn counters(summary: &RunSummary) -> Markup {
    let of = |run: &MeasuredRun| serde_json::to_value(run.result.agent).unwrap_or_default();
    tables::counters(&of(&summary.agent), &of(&summary.no_prefetch))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run_summary::tests::with_summary;

    #[test]
    fn a_failed_run_is_told_with_its_seed_and_nothing_breaks_the_page() {
        with_summary([&["<1> load"], &[]], |summary| {
            let html = render(&summary).into_string();
            assert!(
                html.contains("<li>with prefetch: &lt;1&gt; load</li>"),
                "{html}"
            );
            assert!(html.contains("replay it with seed 1.") && !html.contains("right bytes"));
            assert!(html.contains("prog &lt;x&gt;") && !html.contains("NaN"));
        });
        with_summary([&[], &[]], |summary| {
            let html = render(&summary).into_string();
            assert!(html.contains("right bytes") && !html.contains("The run failed"));
        });
    }
}
