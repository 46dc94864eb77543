//! `outrigger sim run` and `outrigger sim config`: arguments and configuration of a simulation.

use crate::configuration::{KeyFlags, SimulationConfiguration};
use crate::{output, sim_run_engine};
use anyhow::{Context, ensure};
use clap::Args;
use outrigger_trace::TraceReader;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};
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

impl Outputs {
    /// The files, without standard output.
    fn files(&self) -> impl Iterator<Item = &Path> {
        let json = self.json.as_deref().filter(|path| *path != Path::new("-"));
        [json, self.report.as_deref(), self.wave.as_deref()]
            .into_iter()
            .flatten()
    }

    /// Finds out before a long run that its results could not be written, or would be written over each other or an input.
    ///
    /// # Errors
    /// Which file, and why.
    pub fn check(&self, inputs: &[Option<&Path>]) -> anyhow::Result<()> {
        let mut taken: Vec<PathBuf> = Vec::new();
        for input in inputs.iter().flatten() {
            taken.extend(input.canonicalize());
        }
        for file in self.files() {
            let folder = file
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            ensure!(
                folder.is_dir(),
                "{}: the folder does not exist",
                file.display()
            );
            ensure!(!file.is_dir(), "{}: is a folder", file.display());
            let is_new = !file.exists();
            OpenOptions::new()
                .append(true)
                .create(true)
                .open(file)
                .with_context(|| format!("{}: cannot write", file.display()))?;
            // Of a pipe or device there may be no such path, and two may write to it.
            let place = file.canonicalize().ok().filter(|_| file.is_file());
            if is_new {
                // A run that fails leaves no empty file behind. Somebody may have removed it already.
                let _ = std::fs::remove_file(file);
            }
            if let Some(place) = place {
                ensure!(
                    !taken.contains(&place),
                    "{}: the file is named twice, and would be written over",
                    file.display()
                );
                taken.push(place);
            }
        }
        Ok(())
    }
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
    let inputs = [Some(arguments.trace.as_path()), arguments.config.as_deref()];
    arguments.outputs.check(&inputs)?;
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
