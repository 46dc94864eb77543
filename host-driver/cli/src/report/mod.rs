//! The report of a run: one HTML file with charts, tables and the configuration; no network, no scripts (DR2).
//!
//! ```text
//!   run_summary --> page.rs --+--> line_chart.rs --+--> plot.rs --> axis.rs
//!                             +--> histogram.rs  --+
//!                             +--> tables.rs
//! ```
//! Colours come from `page.css` alone, which has a dark and a light set.

mod axis;
mod guard;
mod histogram;
mod line_chart;
mod page;
mod plot;
mod tables;

pub use guard::{GuardRun, GuardSample};

use crate::run_summary::RunSummary;
use anyhow::Context;
use std::path::Path;

/// Writes the report to a file.
///
/// # Errors
/// When the file cannot be written.
pub fn write(file: &Path, summary: &RunSummary) -> anyhow::Result<()> {
    write_text(file, page::render(summary).into_string())
}

/// Writes the plot of a guarded memory to a file.
///
/// # Errors
/// When the file cannot be written.
pub fn write_guard(file: &Path, run: &GuardRun) -> anyhow::Result<()> {
    write_text(file, guard::render(run).into_string())
}

fn write_text(file: &Path, text: String) -> anyhow::Result<()> {
    std::fs::write(file, text).with_context(|| format!("{}: cannot write", file.display()))
}
