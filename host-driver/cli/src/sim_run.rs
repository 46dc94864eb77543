//! `outrigger sim run` and `outrigger sim config`: arguments and configuration of a simulation.

use crate::configuration::{KeyFlags, SimulationConfiguration};
use crate::{output, sim_run_engine};
use clap::Args;
use outrigger_trace::TraceReader;
use std::path::PathBuf;
use std::process::ExitCode;

/// Arguments of `sim run`.
#[derive(Debug, Clone, Args)]
pub struct SimRunArguments {
    /// Trace to run, made by `outrigger trace`
    #[arg(long, value_name = "FILE")]
    pub trace: PathBuf,
    /// Configuration file; flags override it
    #[arg(long, value_name = "FILE.toml")]
    pub config: Option<PathBuf>,
    /// Files to write.
    #[command(flatten)]
    pub outputs: Outputs,
    /// Configuration keys.
    #[command(flatten)]
    pub keys: KeyFlags,
}

/// Files that a run writes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Args)]
pub struct Outputs {
    /// Write the results as one JSON object; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Write a self-contained report
    #[arg(long, value_name = "FILE.html")]
    pub report: Option<PathBuf>,
    /// Write a waveform of the RTL
    #[arg(long, value_name = "FILE.fst", conflicts_with = "golden")]
    pub wave: Option<PathBuf>,
}

/// Arguments of `sim config`.
#[derive(Debug, Clone, Args)]
pub struct SimConfigArguments {
    /// Configuration file; flags override it
    #[arg(long, value_name = "FILE.toml")]
    pub config: Option<PathBuf>,
    /// Configuration keys.
    #[command(flatten)]
    pub keys: KeyFlags,
}

/// Runs a simulation.
///
/// # Errors
/// When an input is wrong or the run cannot be done.
pub fn execute(arguments: &SimRunArguments) -> anyhow::Result<ExitCode> {
    let configuration =
        SimulationConfiguration::load(arguments.config.as_deref(), &arguments.keys)?;
    // A wrong file is told before anything is built up.
    TraceReader::open(&arguments.trace)?;
    sim_run_engine::run(&configuration, &arguments.trace, &arguments.outputs)
}

/// Prints the configuration that the same arguments would give a run.
///
/// # Errors
/// When the configuration is refused or standard output cannot be written.
pub fn print_configuration(arguments: &SimConfigArguments) -> anyhow::Result<ExitCode> {
    let configuration =
        SimulationConfiguration::load(arguments.config.as_deref(), &arguments.keys)?;
    output::print(&configuration.to_toml()?)?;
    Ok(ExitCode::SUCCESS)
}
