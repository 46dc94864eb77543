//! `outrigger guard`: the daemon of the first host, what a battery suffices for, and the protocol, simulated (HA1 to HA8).

use crate::exit::RunFailed;
use crate::guard_daemon::{self, FailbackArguments, RunArguments, StatusArguments, TestArguments};
use crate::output;
use crate::watch::{GuardWatchArguments, watch_guard};
use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use outrigger_guard::budget::Power;
use outrigger_guard::daemon::Configuration;
use outrigger_guard::protocol::Early;
use outrigger_guard::simulation::{Counts, World, run};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// How often progress is told.
const PROGRESS: Duration = Duration::from_secs(5);

/// The commands.
#[derive(Debug, Subcommand)]
pub enum GuardCommand {
    /// Run this host as the first of a pair, which has the memory at first, until SIGTERM or SIGINT
    Run(RunArguments),
    /// Say what the daemon is at the moment
    Status(StatusArguments),
    /// Watch the daemon: lines, metrics for Prometheus, and a plot of what is unsaved against the budget
    Watch(GuardWatchArguments),
    /// Have the daemon do everything that it does when AC is lost, for a time
    TestPowerFail(TestArguments),
    /// Have this host, which owns the memory, hand it back to the other
    Failback(FailbackArguments),
    /// Say how much memory may be dirty for a battery, and what battery it takes for more
    Plan(PlanArguments),
    /// Run the protocol of two hosts in simulated worlds: power cuts, deaths, lost messages, partitions, clocks that differ
    ///
    /// Fails at the first world in which two hosts run at once, bytes are lost that were acknowledged, an image that is not whole is served, or
    /// more is dirty than the budget allows.
    Simulate(SimulateArguments),
}

/// Arguments of `plan`.
#[derive(Debug, Args)]
pub struct PlanArguments {
    /// How long the battery lasts from the loss of AC
    #[arg(long, value_name = "MILLISECONDS")]
    hold_up_ms: u64,
    /// Bandwidth of the save, in bytes per second
    #[arg(long, value_name = "BYTES", value_parser = clap::value_parser!(u64).range(1..))]
    bandwidth_bytes_per_s: u64,
    /// Longest time until the loss is seen
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 1000)]
    poll_ms: u64,
    /// How long a loss must last to count
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    debounce_ms: u64,
    /// Longest time until the application stands still
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    quiesce_ms: u64,
    /// Time for commit and signal
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 500)]
    signal_ms: u64,
    /// Share of the time that is counted on
    #[arg(long, value_name = "PERCENT", default_value_t = 70, value_parser = clap::value_parser!(u64).range(1..=100))]
    safety_percent: u64,
    /// What can become dirty while the application is being stopped
    #[arg(long, value_name = "BYTES", default_value_t = 0)]
    growth_bytes: u64,
    /// Also say what a second host is served if the battery is short, by this configuration of a host
    #[arg(long, value_name = "FILE.toml")]
    config: Option<PathBuf>,
    /// Also say what battery so many dirty bytes take
    #[arg(long, value_name = "BYTES")]
    dirty_bytes: Option<u64>,
    /// Write the plan as JSON
    #[arg(long)]
    json: bool,
}

/// Arguments of `simulate`.
#[derive(Debug, Args)]
pub struct SimulateArguments {
    /// Worlds to run
    #[arg(long, value_name = "N", default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..))]
    runs: u64,
    /// Seed of the first; each further one has the next seed
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Tell all that happens in the world of --seed, and run only that
    #[arg(long, conflicts_with_all = ["runs", "json"])]
    story: bool,
    /// Write the counts as JSON
    #[arg(long)]
    json: bool,
}

/// Does a command.
///
/// # Errors
/// When the plan is impossible, or a world breaks a promise.
pub fn execute(command: &GuardCommand) -> anyhow::Result<ExitCode> {
    match command {
        GuardCommand::Run(arguments) => arguments.run(),
        GuardCommand::Status(arguments) => guard_daemon::status(arguments),
        GuardCommand::Watch(arguments) => watch_guard(arguments),
        GuardCommand::TestPowerFail(arguments) => guard_daemon::test_power_fail(arguments),
        GuardCommand::Failback(arguments) => guard_daemon::fail_back(arguments),
        GuardCommand::Plan(arguments) => plan(arguments),
        GuardCommand::Simulate(arguments) if arguments.story => story(arguments.seed),
        GuardCommand::Simulate(arguments) => simulate(arguments),
    }?;
    Ok(ExitCode::SUCCESS)
}

fn plan(arguments: &PlanArguments) -> anyhow::Result<()> {
    let power = Power {
        hold_up_ms: arguments.hold_up_ms,
        poll_ms: arguments.poll_ms,
        debounce_ms: arguments.debounce_ms,
        quiesce_ms: arguments.quiesce_ms,
        signal_ms: arguments.signal_ms,
        bandwidth_bytes_per_s: arguments.bandwidth_bytes_per_s,
        safety_percent: arguments.safety_percent,
    };
    let before = [
        power.poll_ms,
        power.debounce_ms,
        power.quiesce_ms,
        power.signal_ms,
    ];
    if before
        .iter()
        .try_fold(0_u64, |sum, part| sum.checked_add(*part))
        .is_none()
    {
        bail!("--poll-ms, --debounce-ms, --quiesce-ms and --signal-ms are too long together");
    }
    let budget_bytes = power.budget_bytes(arguments.growth_bytes);
    let hold_up_ms = match arguments.dirty_bytes {
        Some(bytes) => Some(
            power
                .hold_up_for_ms(bytes)
                .with_context(|| format!("--dirty-bytes {bytes}: no battery lasts so long"))?,
        ),
        None => None,
    };
    let save_ms = power.save_ms();
    let served = arguments
        .config
        .as_deref()
        .map(served_if_short)
        .transpose()?;
    if arguments.json {
        let value = json!({
            "power": power,
            "save_ms": save_ms,
            "budget_bytes": budget_bytes,
            "dirty_bytes": arguments.dirty_bytes,
            "hold_up_needed_ms": hold_up_ms,
            "served_if_short": served,
        });
        return output::print(&format!("{value:#}\n"));
    }
    let mut text = format!(
        "time for saving      {save_ms} ms of {} ms, counted at {} %\nmay be dirty         {budget_bytes} bytes\n",
        power.hold_up_ms, power.safety_percent
    );
    if budget_bytes == 0 {
        text.push_str("nothing can be saved\n");
    }
    let served = served
        .unwrap_or_else(|| "what a second host is served depends: --config FILE tells".to_owned());
    text.push_str(&format!("if it is short       {served}\n"));
    if let (Some(bytes), Some(hold_up_ms)) = (arguments.dirty_bytes, hold_up_ms) {
        text.push_str(&format!(
            "{bytes} bytes take a hold-up of {hold_up_ms} ms\n"
        ));
    }
    output::print(&text)
}

/// What a second host is served where the last save is not whole.
fn served_if_short(path: &Path) -> anyhow::Result<String> {
    let configuration = Configuration::read(path)?.protocol();
    let served = match (configuration.arbiter, configuration.serves_last_epoch) {
        (true, true) => {
            "the second host takes over with the last complete epoch; what came since is lost"
        }
        (true, false) => {
            "the second host refuses, unless by force, with the last complete epoch then"
        }
        (false, _) => {
            "without an arbiter silence is no hand-over: by force, with the last complete epoch"
        }
    };
    let ahead_ms = configuration.ahead_ms;
    let early = match configuration.early {
        Early::Off => return Ok(served.to_owned()),
        Early::Held => "nobody has seen what it did",
        Early::Unsafe => "replies that it has sent are lost",
    };
    Ok(format!(
        "before the early signal: {served}; after it: what the second host did is void once this one is silent for {ahead_ms} ms ({early}), and it \
         goes on with the last complete epoch that it keeps as an image, or refuses without one"
    ))
}

fn story(seed: u64) -> anyhow::Result<()> {
    let (story, result) = World::new(seed, None).tell_story();
    output::print(&format!("{}\n", story.join("\n")))?;
    match result {
        Ok(counts) => output::print(&output::table(&json!(counts))),
        Err(violation) => Err(failed(&violation)),
    }
}

fn failed(violation: &outrigger_guard::simulation::Violation) -> anyhow::Error {
    RunFailed(format!(
        "seed {}, after {} ms: {}; look at it with --story --seed {}",
        violation.seed, violation.at_ms, violation.what, violation.seed
    ))
    .into()
}

fn simulate(arguments: &SimulateArguments) -> anyhow::Result<()> {
    let mut counts = Counts::default();
    let mut told = Instant::now();
    for number in 0..arguments.runs {
        let seed = arguments.seed.wrapping_add(number);
        counts.add(run(seed, None).map_err(|violation| failed(&violation))?);
        if told.elapsed() > PROGRESS {
            told = Instant::now();
            crate::output::tell!("{} of {} worlds", number + 1, arguments.runs);
        }
    }
    if arguments.json {
        return output::print(&format!(
            "{:#}\n",
            json!({"seed": arguments.seed, "counts": counts})
        ));
    }
    output::print(&format!(
        "{}no promise was broken in {} worlds\n",
        output::table(&json!(counts)),
        counts.worlds
    ))
}
