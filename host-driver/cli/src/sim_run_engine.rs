//! The run of a simulation: trace, host model and agent together.

use crate::configuration::SimulationConfiguration;
use crate::sim_run::Outputs;
use std::path::Path;
use std::process::ExitCode;

/// Runs `trace` and writes `outputs`; the exit code is one of [`crate::exit`].
///
/// # Errors
/// When an input is wrong or an output cannot be written.
pub fn run(
    _configuration: &SimulationConfiguration,
    _trace: &Path,
    _outputs: &Outputs,
) -> anyhow::Result<ExitCode> {
    anyhow::bail!("not built yet")
}
