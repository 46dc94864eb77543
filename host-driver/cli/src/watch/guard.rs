//! `outrigger guard watch`: a daemon while it works, in a live view, in lines or for Prometheus, and a plot of what is unsaved against the budget.
//!
//! ```text
//!   daemon --status per interval--+--> GuardView (a terminal), or a line, or a line of JSON
//!                                 +--> MetricsEndpoint: Prometheus, another thread
//!                                 +--> at the end: one HTML file
//! ```

use super::Output;
use super::endpoint::MetricsEndpoint;
use super::guard_screen::GuardView;
use super::metrics_address::MetricsAddress;
use super::stop::Stop;
use crate::guard_daemon::{ConfigArguments, line_of, prometheus, socket_of, status_of};
use crate::output;
use crate::report::{self, GuardRun, GuardSample};
use anyhow::Context;
use clap::Args;
use outrigger_guard::daemon::Status;
use serde_json::json;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Samples that a plot remembers: a day of one per second, about. Of more, every other one is forgotten.
const MOST_REMEMBERED: usize = 100_000;

/// Arguments of `watch`.
#[derive(Debug, Args)]
pub struct GuardWatchArguments {
    #[command(flatten)]
    daemon: ConfigArguments,
    /// Time between two samples
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(10..=60_000))]
    interval_ms: u64,
    /// End after so many samples
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// A line of JSON for each sample
    #[arg(long)]
    json: bool,
    /// Lines instead of a live view, also in a terminal
    #[arg(long)]
    plain: bool,
    /// Serve the figures to Prometheus at unix:PATH, a socket for you alone, or at a port of this machine, 127.0.0.1:9465 for instance
    #[arg(long, value_name = "ADDRESS")]
    prometheus: Option<MetricsAddress>,
    /// At the end write a plot of unsaved bytes against the budget: one file, without scripts or network
    #[arg(long, value_name = "FILE.html")]
    report: Option<PathBuf>,
}

/// Samples as lines: columns for people, or one JSON object each.
struct Lines {
    as_json: bool,
}

impl Lines {
    fn show(&self, at: Duration, status: &Status) -> anyhow::Result<()> {
        let seconds = at.as_secs_f64();
        output::stream(&if self.as_json {
            format!("{}\n", json!({"seconds": seconds, "status": status}))
        } else {
            format!("{seconds:>9.1} {}", line_of(status))
        })
    }
}

/// Watches until told to end: by --count, SIGTERM, SIGINT, or `q` in the live view. A daemon that does not answer for a while is told of, and
/// waited for.
///
/// # Errors
/// When the daemon does not answer at first, or something cannot be served or written.
pub fn watch_guard(arguments: &GuardWatchArguments) -> anyhow::Result<()> {
    // Before any thread, which inherits it.
    let stop = Stop::on_signals()?;
    let socket = socket_of(&arguments.daemon)?;
    // Before the terminal is taken, where an error would not be seen.
    let mut first = Some(status_of(&socket)?);
    let endpoint = arguments.prometheus.as_ref();
    let endpoint = endpoint.map(MetricsEndpoint::serve).transpose()?;
    if let Some(endpoint) = &endpoint {
        output::tell!("metrics at {}", endpoint.address());
    }
    let as_json = arguments.json;
    let mut output = Output::open(
        arguments.plain || as_json,
        Lines { as_json },
        GuardView::default(),
    )?;
    let interval = Duration::from_millis(arguments.interval_ms);
    let start = Instant::now();
    let mut run = Remembered::default();
    for number in 1_u64.. {
        let at = start.elapsed();
        match first.take().map_or_else(|| status_of(&socket), Ok) {
            Ok(status) => {
                if let Some(endpoint) = &endpoint {
                    endpoint.publish(prometheus(&status) + "# EOF\n");
                }
                match &mut output {
                    Output::Lines(lines) => lines.show(at, &status)?,
                    Output::Screen(screen) => screen.show(|view| view.add(at, &status))?,
                }
                if arguments.report.is_some() {
                    run.add(at, &status);
                }
            }
            // It may be started again.
            Err(error) => match &mut output {
                Output::Lines(_) => output::tell!("{error:#}"),
                Output::Screen(screen) => {
                    screen.show(|view| view.add_silence(at, format!("{error:#}")))?;
                }
            },
        }
        let is_last = arguments.count.is_some_and(|count| number >= count);
        if is_last || output.wait(interval, &stop)? {
            break;
        }
    }
    // The terminal is as it was before anything else is said.
    drop(output);
    match &arguments.report {
        Some(file) => report::write_guard(file, &run.0)
            .with_context(|| format!("--report {}", file.display())),
        None => Ok(()),
    }
}

/// What a plot is made of.
#[derive(Debug, Default)]
struct Remembered(GuardRun);

impl Remembered {
    fn add(&mut self, at: Duration, status: &Status) {
        let run = &mut self.0;
        run.memory.clone_from(&status.memory);
        run.host.clone_from(&status.host);
        if run.samples.len() >= MOST_REMEMBERED {
            let mut number = 0;
            run.samples.retain(|_| {
                number += 1;
                number % 2 == 1
            });
        }
        run.samples.push(GuardSample {
            at,
            phase: json!(status.phase).as_str().unwrap_or_default().to_owned(),
            unsaved_pages: status.unsaved_pages,
            budget_pages: status.budget_pages,
            pages: status.pages,
            generation: status.generation,
        });
    }
}
