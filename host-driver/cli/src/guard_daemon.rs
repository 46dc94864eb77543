//! `outrigger guard run`, `standby run` and what talks to them (HA1 to HA8).

use crate::exit::RunFailed;
use crate::output;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use outrigger_guard::daemon::control::{self, Answer, Request};
use outrigger_guard::daemon::{self, Configuration, Phase, Side, Status};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Distance of looks at a daemon that is waited for.
const LOOK: Duration = Duration::from_millis(50);

/// The commands of `standby`.
#[derive(Debug, Subcommand)]
pub enum StandbyCommand {
    /// Run this host as the second of a pair, until SIGTERM or SIGINT
    Run(ConfigArguments),
    /// Take the memory over
    Take(TakeArguments),
    /// Say what the daemon is at the moment
    Status(StatusArguments),
}

/// Which daemon.
#[derive(Debug, Args)]
pub struct ConfigArguments {
    /// Configuration of this host
    #[arg(long, value_name = "FILE.toml")]
    config: PathBuf,
}

/// Arguments of `guard run`.
#[derive(Debug, Args)]
pub struct RunArguments {
    #[command(flatten)]
    daemon: ConfigArguments,
    /// The memory is new: make it, of zeros. Only the first time; afterwards this is refused
    #[arg(long)]
    create: bool,
}

impl RunArguments {
    /// Runs the first host.
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        let create = self.create;
        run(&self.daemon, Side::First { create })
    }
}

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct StatusArguments {
    #[command(flatten)]
    daemon: ConfigArguments,
    /// Write the status as JSON
    #[arg(long, conflicts_with = "prometheus")]
    json: bool,
    /// Write the status as text for Prometheus
    #[arg(long)]
    prometheus: bool,
    /// Write a line every so many milliseconds, until interrupted
    #[arg(long, value_name = "MILLISECONDS", conflicts_with_all = ["json", "prometheus"],
        value_parser = clap::value_parser!(u64).range(20..))]
    follow_ms: Option<u64>,
}

/// Arguments of `test-power-fail`.
#[derive(Debug, Args)]
pub struct TestArguments {
    #[command(flatten)]
    daemon: ConfigArguments,
    /// AC is taken for lost for so long
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..))]
    for_ms: u64,
    /// Longest wait for the other host to take over
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 60_000)]
    wait_ms: u64,
}

/// Arguments of `failback`.
#[derive(Debug, Args)]
pub struct FailbackArguments {
    #[command(flatten)]
    daemon: ConfigArguments,
    /// Longest wait for the other host to take over
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 60_000)]
    wait_ms: u64,
}

/// Arguments of `take`.
#[derive(Debug, Args)]
pub struct TakeArguments {
    #[command(flatten)]
    daemon: ConfigArguments,
    /// Although nobody handed over: you answer for it that the other host does not run and will not. What was written since the last complete
    /// epoch is lost
    #[arg(long)]
    force: bool,
    /// Longest wait until this host owns the memory
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 60_000)]
    wait_ms: u64,
}

/// Does a command of `standby`.
///
/// # Errors
/// When it cannot be done.
pub fn execute(command: &StandbyCommand) -> anyhow::Result<ExitCode> {
    match command {
        StandbyCommand::Run(arguments) => run(arguments, Side::Second),
        StandbyCommand::Take(arguments) => take(arguments),
        StandbyCommand::Status(arguments) => status(arguments),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// Runs a daemon to its end.
fn run(arguments: &ConfigArguments, side: Side) -> anyhow::Result<()> {
    let configuration = Configuration::read(&arguments.config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("no threads")?;
    let ended = runtime.block_on(daemon::run(configuration, side));
    // Threads that serve an application may wait for it: they end with the process.
    runtime.shutdown_background();
    Ok(ended?)
}

fn ask(socket: &Path, request: Request) -> anyhow::Result<Answer> {
    control::ask(socket, request)
        .with_context(|| format!("{}: the daemon does not answer", socket.display()))
}

pub(crate) fn status_of(socket: &Path) -> anyhow::Result<Status> {
    match ask(socket, Request::Status)? {
        Answer::Status { status } => Ok(*status),
        Answer::Begun => bail!("{}: no status in the answer", socket.display()),
        Answer::Refused { reason } => bail!("{}: {reason}", socket.display()),
    }
}

pub(crate) fn socket_of(arguments: &ConfigArguments) -> anyhow::Result<PathBuf> {
    Ok(Configuration::read(&arguments.config)?.control_socket)
}

pub(crate) fn status(arguments: &StatusArguments) -> anyhow::Result<()> {
    let socket = socket_of(&arguments.daemon)?;
    if let Some(follow_ms) = arguments.follow_ms {
        loop {
            output::print(&line_of(&status_of(&socket)?))?;
            std::thread::sleep(Duration::from_millis(follow_ms));
        }
    }
    let status = status_of(&socket)?;
    if arguments.prometheus {
        return output::print(&prometheus(&status));
    }
    if arguments.json {
        return output::print(&format!("{:#}\n", json!(status)));
    }
    let mut value = json!(status);
    value["alarms"] = json!(status.alarms.len());
    // A row for each figure.
    let programs = value["programs"].take();
    for (name, figure) in programs.as_object().into_iter().flatten() {
        value[format!("programs.{name}")] = figure.clone();
    }
    if let Some(rows) = value.as_object_mut() {
        rows.remove("programs");
    }
    let mut text = output::table(&value);
    for alarm in &status.alarms {
        text.push_str(&format!("alarm: {alarm}\n"));
    }
    output::print(&text)
}

pub(crate) fn name_of(phase: Phase) -> String {
    json!(phase).as_str().unwrap_or_default().to_owned()
}

pub(crate) fn line_of(status: &Status) -> String {
    let bandwidth = status.bandwidth_bytes_per_s;
    let bandwidth = bandwidth.map_or("-".to_owned(), |bytes| format!("{}", bytes / 1_000_000));
    let alarms = status.alarms.join("; ");
    format!(
        "{:<12} generation {:<4} epoch {:<3} unsaved {:>8} of {:<8} pages, {bandwidth:>5} MB/s  {alarms}\n",
        name_of(status.phase),
        status.generation,
        status.epoch,
        status.unsaved_pages,
        status.budget_pages
    )
}

/// Everything that is a number, as gauges.
pub(crate) fn prometheus(status: &Status) -> String {
    let label = |text: &str| text.replace('\\', "\\\\").replace('"', "\\\"");
    let labels = format!(
        "memory=\"{}\",host=\"{}\"",
        label(&status.memory),
        label(&status.host)
    );
    let mut text = String::new();
    let mut gauge = |name: &str, help: &str, more: &str, value: i128| {
        text.push_str(&format!(
            "# HELP outrigger_guard_{name} {help}\n# TYPE outrigger_guard_{name} gauge\noutrigger_guard_{name}{{{labels}{more}}} {value}\n"
        ));
    };
    let phase = format!(",phase=\"{}\"", name_of(status.phase));
    gauge("phase", "what the host is", &phase, 1);
    for (name, help, value) in [
        (
            "generation",
            "owners of the memory so far",
            i128::from(status.generation),
        ),
        (
            "epoch",
            "commits of this generation",
            i128::from(status.epoch),
        ),
        ("pages", "pages of the memory", i128::from(status.pages)),
        (
            "unsaved_pages",
            "pages that a cut would have to save",
            i128::from(status.unsaved_pages),
        ),
        (
            "budget_pages",
            "pages that may be unsaved",
            i128::from(status.budget_pages),
        ),
        (
            "missing_pages",
            "pages that a restore has not fetched yet",
            i128::from(status.missing_pages),
        ),
        ("sent_pages", "pages sent", i128::from(status.sent_pages)),
        (
            "image_pages",
            "pages of the image that is kept",
            i128::from(status.image_pages),
        ),
        (
            "hold_up_milliseconds",
            "how long the battery lasts",
            i128::from(status.hold_up_ms),
        ),
        ("power", "AC is there", i128::from(status.power)),
        (
            "certificate_days_left",
            "days until a certificate expires",
            i128::from(status.certificate_days_left),
        ),
        (
            "alarms",
            "what needs attention",
            status.alarms.len() as i128,
        ),
    ] {
        gauge(name, help, "", value);
    }
    if let Some(programs) = status.programs {
        for (name, help, value) in [
            (
                "programs_attached",
                "programs that have the memory",
                programs.attached,
            ),
            (
                "programs_waiting",
                "programs that wait until this host owns the memory",
                programs.waiting_to_attach,
            ),
            (
                "writers_wait",
                "first writes to pages wait for the guard; 0: the kernel takes notes",
                u64::from(programs.writers_wait),
            ),
            (
                "held_writers",
                "writers that the budget has no room for",
                programs.held_writers,
            ),
            (
                "dirty_pages",
                "pages written and not sent since",
                programs.dirty_pages,
            ),
            (
                "under_way_pages",
                "pages sent and not acknowledged",
                programs.under_way_pages,
            ),
        ] {
            gauge(name, help, "", i128::from(value));
        }
    }
    if let Some(bandwidth) = status.bandwidth_bytes_per_s {
        gauge(
            "bandwidth_bytes_per_second",
            "bandwidth of saving, as measured",
            "",
            i128::from(bandwidth),
        );
    }
    text
}

fn begin(socket: &Path, request: Request) -> anyhow::Result<()> {
    match ask(socket, request)? {
        Answer::Begun => Ok(()),
        Answer::Refused { reason } => bail!("{}: {reason}", socket.display()),
        Answer::Status { .. } => bail!("{}: an answer to another question", socket.display()),
    }
}

/// Looks until the daemon is what is wanted; how long that took.
fn wait_until(
    socket: &Path,
    wait_ms: u64,
    wanted: impl Fn(Phase) -> bool,
) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    loop {
        let status = status_of(socket)?;
        if wanted(status.phase) {
            return Ok(begun.elapsed());
        }
        if begun.elapsed() >= Duration::from_millis(wait_ms) {
            let phase = name_of(status.phase);
            return Err(RunFailed(format!("this host is {phase} after {wait_ms} ms")).into());
        }
        std::thread::sleep(LOOK);
    }
}

fn give_away(socket: &Path, request: Request, wait_ms: u64) -> anyhow::Result<()> {
    begin(socket, request)?;
    let time = wait_until(socket, wait_ms, |phase| phase == Phase::Standby)?;
    output::print(&format!(
        "the other host took over, known here after {} ms\n",
        time.as_millis()
    ))
}

pub(crate) fn test_power_fail(arguments: &TestArguments) -> anyhow::Result<()> {
    let request = Request::TestPowerFail {
        for_ms: arguments.for_ms,
    };
    give_away(&socket_of(&arguments.daemon)?, request, arguments.wait_ms)
}

pub(crate) fn fail_back(arguments: &FailbackArguments) -> anyhow::Result<()> {
    give_away(
        &socket_of(&arguments.daemon)?,
        Request::HandOver,
        arguments.wait_ms,
    )
}

fn take(arguments: &TakeArguments) -> anyhow::Result<()> {
    let socket = socket_of(&arguments.daemon)?;
    begin(
        &socket,
        Request::Take {
            force: arguments.force,
        },
    )?;
    let time = wait_until(&socket, arguments.wait_ms, |phase| phase != Phase::Standby)?;
    output::print(&format!(
        "this host owns the memory, after {} ms\n",
        time.as_millis()
    ))
}
