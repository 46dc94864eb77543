//! `outrigger agent`: the agent on a card, configured and watched (DR3).

use crate::device_commands::DeviceArguments;
use crate::first_walk::{self, FirstWalkArguments};
use crate::output;
use crate::watch::{WatchArguments, watch};
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use outrigger_agent::{Configuration, Enable, Event};
use serde_json::json;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Records of the event ring, as a power of two.
const RING_LOG2: u32 = 12;
/// Longest wait for one interrupt. Events are looked for after it anyway: an interrupt may be lost, an event may not.
const LONGEST_WAIT: Duration = Duration::from_millis(200);

/// Bytes of a file of settings at most.
const MOST_SETTINGS_BYTES: u64 = 1 << 16;

/// The commands.
#[derive(Debug, Subcommand)]
pub enum AgentCommand {
    /// Load settings from a file: all of them or none
    ///
    /// Keys are the agent's registers in lower case (see `agent status --json`); those that are not in the file get the value that they
    /// have after reset. Settings survive the end of this command; what the agent may do (prefetch, events) is for the process that stays.
    Configure(ConfigureArguments),
    /// Give the agent page frames: they go on its free list and survive the end of this command
    ///
    /// No cache may hold a written line of them. Ends at the first frame that the agent has already; those below it are posted then.
    PostFrames(PostFramesArguments),
    /// Take free page frames back from the agent
    ///
    /// Those that have a page stay; evict it first. The agent says which of the free frames it gives.
    WithdrawFrames(WithdrawFramesArguments),
    /// Show settings, switches, frames and state
    Status(DeviceArguments),
    /// Show the counters
    Stats(DeviceArguments),
    /// Follow events, one to a line, until --count or --seconds
    Events(EventsArguments),
    /// Walk page tables on a card that nobody uses: the first held page walk of a bring-up, timed and checked
    ///
    /// Writes table lines, reads them as a processor's walker does, and checks what comes back: entries, frames, counters, the time that replies were held. In one process,
    /// for the kernel resets a function that is closed. Afterwards settings, switches, tags and table lines are as before and its frames are withdrawn, also after a failure or Ctrl-C;
    /// counters are higher, and page frames hold other bytes.
    FirstWalk(FirstWalkArguments),
    /// Watch the agent: a live view, lines, or metrics for Prometheus
    ///
    /// In a terminal a live view, elsewhere a line for each sample. Owns the card until it ends. Ends by --count, SIGTERM, SIGINT or `q`.
    Watch(WatchArguments),
}

/// Arguments of `configure`.
#[derive(Debug, Args)]
pub struct ConfigureArguments {
    /// The settings
    #[arg(value_name = "FILE.toml")]
    file: PathBuf,
    #[command(flatten)]
    device: DeviceArguments,
}

/// Arguments of `post-frames`.
#[derive(Debug, Args)]
pub struct PostFramesArguments {
    #[command(flatten)]
    device: DeviceArguments,
    /// First frame
    #[arg(long, value_name = "FRAME", default_value_t = 0)]
    first: u32,
    /// Number of frames; as many as the device has from the first on, if not given
    #[arg(long, value_name = "N")]
    frames: Option<u32>,
}

/// Arguments of `withdraw-frames`.
#[derive(Debug, Args)]
pub struct WithdrawFramesArguments {
    #[command(flatten)]
    device: DeviceArguments,
    /// Number of frames; all that are free, if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    frames: Option<u32>,
}

/// Arguments of `events`.
#[derive(Debug, Args)]
pub struct EventsArguments {
    #[command(flatten)]
    device: DeviceArguments,
    /// End after so many events
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// End after so many seconds
    #[arg(long, value_name = "SECONDS")]
    seconds: Option<u64>,
}

/// Does a command.
///
/// # Errors
/// When it cannot be done.
pub fn execute(command: &AgentCommand) -> anyhow::Result<ExitCode> {
    match command {
        AgentCommand::Configure(arguments) => configure(arguments),
        AgentCommand::PostFrames(arguments) => post_frames(arguments),
        AgentCommand::WithdrawFrames(arguments) => withdraw_frames(arguments),
        AgentCommand::Status(arguments) => status(arguments),
        AgentCommand::Stats(arguments) => statistics(arguments),
        AgentCommand::Events(arguments) => events(arguments),
        AgentCommand::FirstWalk(arguments) => first_walk::execute(arguments),
        AgentCommand::Watch(arguments) => watch(arguments),
    }?;
    Ok(ExitCode::SUCCESS)
}

/// Reads settings from a file.
///
/// # Errors
/// What is wrong, with the file's name.
pub(crate) fn read_settings(path: &Path) -> anyhow::Result<Configuration> {
    let name = || path.display().to_string();
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MOST_SETTINGS_BYTES + 1).read_to_end(&mut bytes))
        .with_context(name)?;
    ensure!(
        bytes.len() as u64 <= MOST_SETTINGS_BYTES,
        "{}: longer than {MOST_SETTINGS_BYTES} bytes: no file of settings",
        path.display()
    );
    let text = String::from_utf8(bytes).with_context(name)?;
    toml::from_str(&text).with_context(name)
}

fn configure(arguments: &ConfigureArguments) -> anyhow::Result<()> {
    // A wrong file is told before the card is touched.
    let settings = read_settings(&arguments.file)?;
    let name = &arguments.device.device;
    let device = name.open()?;
    let driver = device.driver()?;
    driver
        .configure(&settings)
        .with_context(|| arguments.file.display().to_string())?;
    let bound = driver.reply_bound_cycles()?;
    if arguments.device.json {
        let settings = driver.configuration()?;
        let value = json!({
            "device": name.to_string(),
            "settings": settings,
            "reply_bound_cycles": bound,
        });
        return output::print(&format!("{value:#}\n"));
    }
    output::print(&format!("{name}: configured, reply bound {bound} cycles\n"))
}

fn post_frames(arguments: &PostFramesArguments) -> anyhow::Result<()> {
    let device = arguments.device.device.open()?;
    let driver = device.driver()?;
    let available = driver.hardware().frames;
    let rest = available.saturating_sub(arguments.first);
    let frames = arguments.frames.unwrap_or(rest);
    driver.post_frames(arguments.first, frames)?;
    let counts = driver.frame_counts()?;
    if arguments.device.json {
        return output::print(&format!("{:#}\n", json!(counts)));
    }
    output::print(&format!(
        "{}: {frames} frames from {} on posted; {} of {available} frames posted, {} free\n",
        arguments.device.device,
        arguments.first,
        counts.posted.wrapping_sub(counts.withdrawn),
        counts.free
    ))
}

fn withdraw_frames(arguments: &WithdrawFramesArguments) -> anyhow::Result<()> {
    let device = arguments.device.device.open()?;
    let driver = device.driver()?;
    let most = driver.hardware().frames;
    let wanted = arguments.frames.unwrap_or(most).min(most);
    let mut withdrawn = Vec::new();
    while withdrawn.len() < wanted as usize
        && let Some(frame) = driver.withdraw_frame()?
    {
        withdrawn.push(frame);
    }
    withdrawn.sort_unstable();
    let counts = driver.frame_counts()?;
    let asked = arguments.frames.unwrap_or(withdrawn.len() as u32);
    if arguments.device.json {
        let value = json!({ "withdrawn": withdrawn, "frames": counts });
        output::print(&format!("{value:#}\n"))?;
    } else {
        output::print(&format!(
            "{}: {} frames withdrawn; {} of {most} frames posted, {} free\n",
            arguments.device.device,
            withdrawn.len(),
            counts.posted.wrapping_sub(counts.withdrawn),
            counts.free
        ))?;
    }
    ensure!(
        withdrawn.len() as u64 >= u64::from(asked),
        "{asked} frames: no more than {} were free; they are withdrawn",
        withdrawn.len()
    );
    Ok(())
}

fn status(arguments: &DeviceArguments) -> anyhow::Result<()> {
    let device = arguments.device.open()?;
    let driver = device.driver()?;
    let sections = [
        ("settings", json!(driver.configuration()?)),
        ("enabled", json!(driver.enabled()?)),
        ("frames", json!(driver.frame_counts()?)),
        (
            "state",
            json!({
                "reply_bound_cycles": driver.reply_bound_cycles()?,
                "events_were_lost": driver.events_were_lost()?,
            }),
        ),
    ];
    if arguments.json {
        let mut value = json!({"device": arguments.device.to_string()});
        for (name, section) in sections {
            value[name] = section;
        }
        return output::print(&format!("{value:#}\n"));
    }
    let text: String = sections
        .iter()
        .map(|(name, section)| format!("[{name}]\n{}", output::table(section)))
        .collect();
    output::print(&text)
}

fn statistics(arguments: &DeviceArguments) -> anyhow::Result<()> {
    let device = arguments.device.open()?;
    let statistics = json!(device.driver()?.statistics()?);
    if arguments.json {
        return output::print(&format!("{statistics:#}\n"));
    }
    output::print(&output::table(&statistics))
}

fn line_of(event: &Event, as_json: bool) -> String {
    let name = event.event_type.name();
    if as_json {
        let value = json!({
            "event": name,
            "page": event.page,
            "frame": event.frame,
            "entry_address": event.entry_address,
        });
        return format!("{value}\n");
    }
    let entry = match event.entry_address {
        Some(address) => format!("{address:#x}"),
        None => "-".to_owned(),
    };
    format!(
        "{name:<18} page {:<6} frame {:<5} entry {entry}\n",
        event.page, event.frame
    )
}

fn events(arguments: &EventsArguments) -> anyhow::Result<()> {
    let device = arguments.device.device.open()?;
    let driver = device.driver()?;
    driver.set_up_events(RING_LOG2)?;
    driver.enable(Enable {
        events: true,
        interrupts: true,
        ..driver.enabled()?
    })?;
    // Not on standard output, which is for the events.
    crate::output::tell!("following events of {}", arguments.device.device);
    let seconds = arguments.seconds.map(Duration::from_secs);
    let end = seconds.and_then(|time| Instant::now().checked_add(time));
    let mut left = arguments.count.unwrap_or(u64::MAX);
    while left > 0 {
        let wait = match end {
            Some(end) => end
                .saturating_duration_since(Instant::now())
                .min(LONGEST_WAIT),
            None => LONGEST_WAIT,
        };
        if wait.is_zero() {
            break;
        }
        driver.wait_for_interrupt(wait)?;
        let events = driver.take_events()?;
        if events.is_empty() {
            // The ring is in this host's memory: only an answer of the card tells that it is still there.
            driver.enabled()?;
        }
        for event in events {
            if left > 0 {
                output::stream(&line_of(&event, arguments.device.json))?;
                left -= 1;
            }
        }
    }
    if driver.events_were_lost()? {
        crate::output::tell!("warning: events were lost; the directory has what they said");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_key_is_named_with_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        std::fs::write(&path, "deadline_cycles = 100\ndeadlin = 1\n").unwrap();
        let error = format!("{:#}", read_settings(&path).unwrap_err());
        assert!(
            error.contains("a.toml") && error.contains("deadlin"),
            "{error}"
        );
        std::fs::write(&path, "deadline_cycles = 100\n").unwrap();
        let settings = read_settings(&path).unwrap();
        assert_eq!(settings.deadline_cycles, 100);
        assert_eq!(settings.hold_limit, Configuration::default().hold_limit);
    }

    /// The longest file is one of settings still; one byte more is not read any further, whatever it is in.
    #[test]
    fn a_file_that_is_too_long_is_refused_by_its_length() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        let mut text = "deadline_cycles = 100\n# ".to_owned();
        text.push_str(&"x".repeat(MOST_SETTINGS_BYTES as usize - text.len()));
        std::fs::write(&path, &text).unwrap();
        assert_eq!(read_settings(&path).unwrap().deadline_cycles, 100);
        for end in ["x", "é"] {
            std::fs::write(&path, format!("{text}{end}")).unwrap();
            let error = format!("{:#}", read_settings(&path).unwrap_err());
            assert!(
                error.contains("a.toml: longer than 65536 bytes"),
                "{end}: {error}"
            );
        }
    }

    #[test]
    fn a_file_that_is_no_text_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        std::fs::write(&path, [0xff, 0xfe]).unwrap();
        let error = format!("{:#}", read_settings(&path).unwrap_err());
        assert!(
            error.contains("a.toml") && error.contains("utf-8"),
            "{error}"
        );
    }
}
