//! `outrigger trace`: record, info, generate.

use crate::exit::RunFailed;
use crate::interruption::interruption;
use crate::output;
use anyhow::Context;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use outrigger_trace::synthetic::{Kind, Scale, generate};
use outrigger_trace::{
    Description, EndedBy, ProgramOutput, Progress, RecordError, RecordLimits, RecordOutcome,
    RecordRequest, Totals, TraceError, TraceSummary, TraceWriter, record,
};
use serde_json::json;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::Duration;

/// The commands on traces.
#[derive(Debug, Subcommand)]
pub enum TraceCommand {
    /// Record the memory accesses of a program (needs valgrind)
    Record(RecordArguments),
    /// Check a trace and print what it holds
    Info {
        /// The trace
        file: PathBuf,
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
    /// Generate a synthetic trace
    Generate(GenerateArguments),
}

/// Arguments of `trace record`.
#[derive(Debug, Args)]
pub struct RecordArguments {
    /// File to write [default: PROGRAM.trace]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// End the program after this many accesses to 64-byte lines
    #[arg(long, value_name = "N", default_value_t = 1_000_000, value_parser = clap::value_parser!(u64).range(1..))]
    max_records: u64,
    /// End the program after this time in seconds and keep what was recorded
    #[arg(long, value_name = "S", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=86_400))]
    time_limit_s: u64,
    /// Discard the program's own output
    #[arg(long)]
    discard_output: bool,
    /// Program to record, and its arguments
    #[arg(last = true, required = true, value_name = "PROGRAM")]
    program: Vec<OsString>,
}

/// Arguments of `trace generate`.
#[derive(Debug, Args)]
pub struct GenerateArguments {
    /// Access pattern
    #[arg(value_parser = PossibleValuesParser::new(Kind::ALL.map(Kind::name)).try_map(|name| name.parse::<Kind>()))]
    kind: Kind,
    /// File to write
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
    /// Seed of the random part
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Factor for footprint and length, 0.015625 to 4
    #[arg(long, value_name = "FACTOR", default_value = "1", value_parser = scale)]
    scale: Scale,
}

fn scale(text: &str) -> Result<Scale, String> {
    text.parse()
        .ok()
        .and_then(Scale::new)
        .ok_or_else(|| format!("allowed is {}..={}", Scale::MINIMUM, Scale::MAXIMUM))
}

/// Executes a command on traces.
///
/// # Errors
/// When an input is wrong, a file cannot be written, or a recorded program crashes.
pub fn execute(command: &TraceCommand) -> anyhow::Result<ExitCode> {
    match command {
        TraceCommand::Record(arguments) => record_program(arguments),
        TraceCommand::Info { file, json } => info(file, *json),
        TraceCommand::Generate(arguments) => generate_trace(arguments),
    }?;
    Ok(ExitCode::SUCCESS)
}

fn record_program(arguments: &RecordArguments) -> anyhow::Result<()> {
    let (program, program_arguments) = arguments
        .program
        .split_first()
        .context("no program given")?;
    let output = match &arguments.output {
        Some(output) => output.clone(),
        None => {
            let mut name = Path::new(program)
                .file_name()
                .context("the program has no name; use --output")?
                .to_owned();
            name.push(".trace");
            PathBuf::from(name)
        }
    };
    let request = RecordRequest {
        program: program.clone(),
        arguments: program_arguments.to_vec(),
        output,
        limits: RecordLimits {
            max_records: arguments.max_records,
            time: Duration::from_secs(arguments.time_limit_s),
        },
        program_output: if arguments.discard_output {
            ProgramOutput::Discarded
        } else {
            ProgramOutput::Shown
        },
        valgrind: OsString::from("valgrind"),
        interrupted: interruption()?,
    };
    match record(&request, &mut report_progress) {
        Ok(outcome) => {
            report_outcome(&request.output, &outcome);
            Ok(())
        }
        Err(error @ RecordError::Crashed { .. }) => Err(RunFailed(error.to_string()).into()),
        Err(error) => Err(error.into()),
    }
}

fn report_progress(progress: Progress) {
    let Progress { totals, elapsed } = progress;
    crate::output::tell!(
        "recording: {} records, {} pages, {} s",
        totals.accesses,
        totals.pages,
        elapsed.as_secs()
    );
}

fn report_outcome(output: &Path, outcome: &RecordOutcome) {
    let why = match outcome.ended_by {
        EndedBy::Program(0) => "the program ended".to_owned(),
        EndedBy::Program(code) => format!("the program ended with exit code {code}"),
        EndedBy::MaxRecords => "--max-records is reached".to_owned(),
        EndedBy::TimeLimit => "--time-limit-s is over".to_owned(),
        EndedBy::Interrupted => "interrupted".to_owned(),
    };
    report_written(output, &outcome.totals);
    crate::output::tell!(
        "{why} after {:.1} s; {} loads and stores, without {} of the stack and {} of the loader",
        outcome.elapsed.as_secs_f64(),
        outcome.references,
        outcome.stack_references,
        outcome.loader_references
    );
}

fn report_written(output: &Path, totals: &Totals) {
    let Totals {
        accesses,
        writes,
        pages,
    } = totals;
    crate::output::tell!(
        "{}: {accesses} records, {writes} of them writes, {pages} pages",
        output.display()
    );
}

fn generate_trace(arguments: &GenerateArguments) -> anyhow::Result<()> {
    let description = Description {
        program: format!("synthetic {}", arguments.kind),
        arguments: vec![
            format!("--seed={}", arguments.seed),
            format!("--scale={}", arguments.scale.factor()),
        ],
    };
    let interrupted = interruption()?;
    let mut writer = TraceWriter::create(&arguments.output, description)?;
    generate(
        arguments.kind,
        arguments.seed,
        arguments.scale,
        &mut |access| {
            if interrupted.load(Ordering::Relaxed) {
                return Err(TraceError::NotStorable {
                    path: arguments.output.clone(),
                    what: "interrupted, nothing is written".to_owned(),
                });
            }
            writer.push(access)
        },
    )?;
    report_written(&arguments.output, &writer.finish()?);
    Ok(())
}

fn info(file: &Path, as_json: bool) -> anyhow::Result<()> {
    let summary = TraceSummary::read(file)?;
    let text = if as_json {
        format!("{:#}\n", to_json(file, &summary))
    } else {
        to_text(file, &summary)
    };
    output::print(&text)
}

fn to_json(file: &Path, summary: &TraceSummary) -> serde_json::Value {
    json!({
        "file": file.display().to_string(),
        "format_version": summary.format_version,
        "program": summary.description.program,
        "arguments": summary.description.arguments,
        "accesses": summary.totals.accesses,
        "writes": summary.totals.writes,
        "pages": summary.totals.pages,
        "written_pages": summary.written_pages,
        "lines": summary.lines,
        "written_lines": summary.written_lines,
        "page_touches": summary.page_touches,
        "lowest_address": summary.addresses.map(|(low, _)| low),
        "highest_address": summary.addresses.map(|(_, high)| high),
        "blocks": summary.blocks,
        "file_bytes": summary.file_bytes,
    })
}

fn to_text(file: &Path, summary: &TraceSummary) -> String {
    let Totals {
        accesses,
        writes,
        pages,
    } = summary.totals;
    let command =
        std::iter::once(&summary.description.program).chain(&summary.description.arguments);
    // Quoted where needed, so that arguments with spaces can be told apart.
    let command: Vec<String> = command
        .map(|word| {
            if word.is_empty() || word.contains([' ', '\'', '"', '\n']) {
                format!("{word:?}")
            } else {
                word.clone()
            }
        })
        .collect();
    let addresses = match summary.addresses {
        Some((low, high)) => format!("{low:#x} to {high:#x}"),
        None => "none".to_owned(),
    };
    format!(
        "{}: trace, format version {}, undamaged\n\
         program       {}\n\
         accesses      {accesses} ({writes} writes)\n\
         pages         {pages} ({} written, {:.1} MiB in all)\n\
         lines         {} ({} written)\n\
         page touches  {}\n\
         addresses     {addresses}\n\
         file          {} bytes in {} blocks\n",
        file.display(),
        summary.format_version,
        command.join(" "),
        summary.written_pages,
        pages as f64 * 4096.0 / f64::from(1 << 20),
        summary.lines,
        summary.written_lines,
        summary.page_touches,
        summary.file_bytes,
        summary.blocks,
    )
}
