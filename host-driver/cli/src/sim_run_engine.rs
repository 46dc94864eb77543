//! The run of a simulation: trace, host model and agent together, with prefetch and without (DR2, SP8).
//!
//! ```text
//!  trace --> trace_program --pages, accesses--> measured_run (prefetch) --+--> run_summary --> table, JSON
//!                                     \-------> measured_run (without)  --+--> report
//!                                                    |
//!                                             simulated_device
//! ```

use crate::configuration::{AgentSection, SimulationConfiguration};
use crate::exit::RunFailed;
use crate::measured_run::RunRequest;
use crate::run_summary::RunSummary;
use crate::sim_run::Outputs;
use crate::simulated_device::check_wave_support;
use crate::trace_program::TraceProgram;
use crate::{output, report};
use outrigger_host::Mode;
use std::path::Path;
use std::process::ExitCode;

/// Runs `trace` with prefetch and without, and writes `outputs`; the exit code is one of [`crate::exit`].
///
/// # Errors
/// When an input is wrong or an output cannot be written; [`RunFailed`] when a promise was broken.
pub fn run(
    configuration: &SimulationConfiguration,
    trace: &Path,
    outputs: &Outputs,
) -> anyhow::Result<ExitCode> {
    if let Some(wave) = &outputs.wave {
        check_wave_support(wave)?;
    }
    let program = TraceProgram::read(trace, configuration.run.max_accesses)?;
    let request = RunRequest {
        configuration,
        mode: configured_mode(&configuration.agent),
        program: &program,
        name: "with prefetch",
        wave: outputs.wave.as_deref(),
    };
    let agent = request.run()?;
    let no_prefetch = RunRequest {
        mode: Mode::NoPrefetch,
        name: "without prefetch",
        wave: None,
        ..request
    }
    .run()?;
    let summary = RunSummary {
        configuration,
        program: &program,
        agent,
        no_prefetch,
    };
    write_outputs(&summary, outputs)?;
    let failures = summary.failures();
    if failures.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(RunFailed(format!(
        "the run failed; replay with the same arguments and --seed {}\n  {}",
        configuration.host.seed,
        failures.join("\n  ")
    ))
    .into())
}

/// What the agent does in the first of the two runs.
fn configured_mode(agent: &AgentSection) -> Mode {
    match (agent.prefetch, agent.hold) {
        (true, true) => Mode::Prefetch,
        (true, false) => Mode::NoHold,
        (false, _) => Mode::NoPrefetch,
    }
}

fn write_outputs(summary: &RunSummary, outputs: &Outputs) -> anyhow::Result<()> {
    let text = summary.to_text();
    match &outputs.json {
        // Standard output belongs to the JSON object alone.
        Some(file) if file == Path::new("-") => crate::output::tell!("{}", text.trim_end()),
        _ => output::print(&text)?,
    }
    if let Some(file) = &outputs.json {
        output::write_json(file, &summary.to_json())?;
    }
    if let Some(file) = &outputs.report {
        report::write(file, summary)?;
    }
    for file in [&outputs.report, &outputs.wave].into_iter().flatten() {
        crate::output::tell!("written: {}", file.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_configuration_chooses_the_mode() {
        let mode = |prefetch, hold| {
            let defaults = SimulationConfiguration::default().agent;
            configured_mode(&AgentSection {
                prefetch,
                hold,
                ..defaults
            })
        };
        assert_eq!(mode(true, true), Mode::Prefetch);
        assert_eq!(mode(true, false), Mode::NoHold);
        assert_eq!(
            (mode(false, true), mode(false, false)),
            (Mode::NoPrefetch, Mode::NoPrefetch)
        );
    }
}
