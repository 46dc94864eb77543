//! `outrigger failover`: run an application on a pair of hosts, look at it, cause failures (FT1 to FT5).

use crate::class::{self, Class};
use crate::machine;
use crate::process::control::{self, Answer, Request, Status};
use crate::process::{self, Configuration, Supervised};
use crate::simulation;
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use outrigger_guard::daemon::Side;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Where configurations are that are named by the application.
const FOLDER: &str = "/etc/outrigger/failover";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum FailoverCommand {
    /// Run an application on this host, which has its memory at first, until SIGTERM or SIGINT
    Run(RunArguments),
    /// Be the other host of an application, until SIGTERM or SIGINT
    Standby(StandbyArguments),
    /// Say where the application stands on this host
    Status(StatusArguments),
    /// Cause a failure of a class on this host
    Test(TestArguments),
    /// Report an error of hardware that this host can do without for now: the application goes to the other host
    Report(ReportArguments),
    /// Print what becomes of an application upon each class of failure
    Table,
    /// Run the protocol in simulated worlds
    Simulate(SimulateArguments),
}

/// Which application.
#[derive(Debug, Args)]
pub struct NameArguments {
    /// Name of the application: /etc/outrigger/failover/NAME.toml
    #[arg(long, required_unless_present = "config")]
    name: Option<String>,
    /// Its configuration, in place of --name
    #[arg(long, value_name = "FILE.toml", conflicts_with = "name")]
    config: Option<PathBuf>,
}

impl NameArguments {
    fn path(&self) -> PathBuf {
        match (&self.config, &self.name) {
            (Some(path), _) => path.clone(),
            (None, name) => {
                Path::new(FOLDER).join(format!("{}.toml", name.as_deref().unwrap_or_default()))
            }
        }
    }

    fn socket(&self) -> anyhow::Result<PathBuf> {
        Ok(Configuration::read_any(&self.path())?.0.control_socket)
    }
}

/// Arguments of `run`.
#[derive(Debug, Args)]
pub struct RunArguments {
    #[command(flatten)]
    of: NameArguments,
    /// The memory is new: make it, of zeros. Only the first time; afterwards this is refused
    #[arg(long)]
    create: bool,
    #[command(flatten)]
    what: WhatArguments,
}

/// What is run.
#[derive(Debug, Args)]
pub struct WhatArguments {
    /// The machine that is run, in place of a program
    #[arg(long, value_name = "FILE.toml", required_unless_present = "command")]
    vm: Option<PathBuf>,
    /// The program and its arguments
    #[arg(last = true, conflicts_with = "vm")]
    command: Vec<OsString>,
}

/// Arguments of `standby`.
#[derive(Debug, Args)]
pub struct StandbyArguments {
    #[command(flatten)]
    of: NameArguments,
    #[command(flatten)]
    what: WhatArguments,
}

/// Arguments of `status`.
#[derive(Debug, Args)]
pub struct StatusArguments {
    #[command(flatten)]
    of: NameArguments,
    /// Write the status as JSON
    #[arg(long)]
    json: bool,
}

/// Arguments of `test`.
#[derive(Debug, Args)]
pub struct TestArguments {
    #[command(flatten)]
    of: NameArguments,
    /// The class of the failure
    #[arg(long, value_enum)]
    class: Class,
}

/// Arguments of `report`.
#[derive(Debug, Args)]
pub struct ReportArguments {
    #[command(flatten)]
    of: NameArguments,
    /// What the hardware said
    #[arg(long)]
    reason: String,
}

/// Arguments of `simulate`.
#[derive(Debug, Args)]
pub struct SimulateArguments {
    /// Worlds to run
    #[arg(long, value_name = "N", default_value_t = 100_000, value_parser = clap::value_parser!(u64).range(1..))]
    runs: u64,
    /// Seed of the first; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Tell all that happens in the world of --seed, and run only that
    #[arg(long, conflicts_with = "runs")]
    story: bool,
}

/// Does a command; what it prints.
///
/// # Errors
/// When it cannot be done.
pub fn execute(command: &FailoverCommand) -> anyhow::Result<String> {
    match command {
        FailoverCommand::Run(arguments) => {
            let side = Side::First {
                create: arguments.create,
            };
            run(&arguments.of, side, &arguments.what)
        }
        FailoverCommand::Standby(arguments) => run(&arguments.of, Side::Second, &arguments.what),
        FailoverCommand::Status(arguments) => {
            let status = status(&arguments.of.socket()?)?;
            if arguments.json {
                return Ok(format!("{}\n", serde_json::to_string_pretty(&status)?));
            }
            Ok(lines(&status))
        }
        FailoverCommand::Test(arguments) => {
            let class = arguments.class;
            begin(&arguments.of.socket()?, &Request::Test { class })
        }
        FailoverCommand::Report(arguments) => {
            let reason = arguments.reason.clone();
            begin(&arguments.of.socket()?, &Request::Report { reason })
        }
        FailoverCommand::Table => Ok(class::table()),
        FailoverCommand::Simulate(arguments) => simulate(arguments),
    }
}

fn run(of: &NameArguments, side: Side, what: &WhatArguments) -> anyhow::Result<String> {
    if let Some(vm) = &what.vm {
        let (configuration, guard) = Configuration::read_any(&of.path())?;
        let machine = machine::Configuration::read(vm, (&configuration.guard, &guard))?;
        machine::run(machine::Supervised {
            configuration,
            guard,
            side,
            machine,
        })?;
        return Ok(String::new());
    }
    let (configuration, guard) = Configuration::read(&of.path())?;
    process::run(Supervised {
        configuration,
        guard,
        side,
        command: what.command.clone(),
    })?;
    Ok(String::new())
}

fn ask(socket: &Path, request: &Request) -> anyhow::Result<Answer> {
    control::ask(socket, request)
        .with_context(|| format!("{}: the supervisor does not answer", socket.display()))
}

fn status(socket: &Path) -> anyhow::Result<Status> {
    match ask(socket, &Request::Status)? {
        Answer::Status { status } => Ok(*status),
        Answer::Begun => bail!("{}: no status in the answer", socket.display()),
        Answer::Refused { reason } => bail!("{}: {reason}", socket.display()),
    }
}

fn begin(socket: &Path, request: &Request) -> anyhow::Result<String> {
    match ask(socket, request)? {
        Answer::Refused { reason } => bail!("{}: {reason}", socket.display()),
        Answer::Begun | Answer::Status { .. } => Ok(String::new()),
    }
}

fn lines(status: &Status) -> String {
    let mut text = format!(
        "application  {}\nstate        {}\n",
        status.name, status.state
    );
    if let Some(process) = status.process {
        text.push_str(&format!("process      {process}\n"));
    }
    if let Some(entry) = status.entry {
        text.push_str(&format!(
            "started by   {entry:?}, {} starts, {} restarts in the window\n",
            status.starts, status.restarts
        ));
    }
    if let Some(loss) = status.loss {
        text.push_str(&format!("lost         {loss:?}: what was not persistent\n"));
    }
    if let Some((class, how)) = &status.failure {
        text.push_str(&format!("last failure {}: {how}\n", class.name()));
    }
    if let Some(phase) = status.guard {
        text.push_str(&format!(
            "guard        {phase:?}, generation {}\n",
            status.generation
        ));
    }
    if let Some(copy) = status.copy {
        let end = match copy.is_acknowledged {
            true => "acknowledged",
            false => "not acknowledged",
        };
        text.push_str(&format!(
            "copy {:<8}{} bytes in {} ms, {end}; {} bytes before\n",
            copy.number, copy.sent_bytes, copy.milliseconds, copy.before_bytes
        ));
    }
    if let Some(precopy) = &status.precopy {
        let how = match (precopy.is_open, precopy.is_complete_once) {
            (true, true) => "up to date but for what is left",
            (true, false) => "first pass",
            (false, _) => "none is open",
        };
        text.push_str(&format!(
            "pre-copy     {how}; {} bytes sent, {} left of {} that the battery suffices for, slowed down by {} %\n",
            precopy.sent_bytes, precopy.remaining_bytes, precopy.budget_bytes, precopy.throttled_percent
        ));
        if let Some(why) = &precopy.why {
            text.push_str(&format!(
                "             broke off {} times; the last time: {why}\n",
                precopy.broke_off
            ));
        }
        if let Some(why) = &precopy.refused {
            text.push_str(&format!(
                "             QEMU refuses its pace, and nothing is slowed down: {why}\n"
            ));
        }
    }
    for alarm in &status.alarms {
        text.push_str(&format!("alarm        {alarm:?}\n"));
    }
    text
}

fn simulate(arguments: &SimulateArguments) -> anyhow::Result<String> {
    if arguments.story {
        let (story, result) = simulation::World::new(arguments.seed, None).tell_story();
        return match result {
            Ok(counts) => Ok(format!("{}\n{counts:?}\n", story.join("\n"))),
            Err(violation) => bail!("{}\n{violation:?}", story.join("\n")),
        };
    }
    match simulation::campaign(arguments.seed, arguments.runs, None) {
        Ok(counts) => Ok(format!(
            "{}\nno promise was broken in {} worlds\n",
            serde_json::to_string_pretty(&counts)?,
            counts.worlds
        )),
        Err(violation) => bail!(
            "seed {}, action {}: {}; look at it with --story --seed {}",
            violation.seed,
            violation.action,
            violation.what,
            violation.seed
        ),
    }
}
