//! `outrigger agent watch`: the agent on a card while it works (DR3).
//!
//! ```text
//!   card --> Sampler --one Sample per interval--+--> Screen (a terminal), or a line, or a line of JSON
//!                                               +--> MetricsEndpoint: Prometheus, another thread
//! ```
//! The process owns the card as long as it watches; who else wants the figures asks its endpoint.

mod endpoint;
mod guard;
mod lines;
mod metrics;
mod metrics_address;
mod sample;
mod screen;
mod stop;

use crate::agent_commands::read_settings;
use crate::device_commands::DeviceArguments;
use anyhow::Context;
use clap::Args;
use endpoint::MetricsEndpoint;
use lines::Lines;
use metrics_address::MetricsAddress;
use sample::{Sample, Sampler};
use screen::Screen;
use sd_notify::NotifyState;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::Duration;
use stop::Stop;

pub use guard::{GuardWatchArguments, watch_guard};

/// Arguments of `watch`.
#[derive(Debug, Args)]
pub struct WatchArguments {
    #[command(flatten)]
    device: DeviceArguments,
    /// Load these settings first, as `agent configure` does: all of them or none
    #[arg(long, value_name = "FILE.toml")]
    configuration: Option<PathBuf>,
    /// Time between two samples
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(10..=60_000))]
    interval_ms: u64,
    /// End after so many samples
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    count: Option<u64>,
    /// Lines instead of a live view, also in a terminal
    #[arg(long)]
    plain: bool,
    /// Serve the figures to Prometheus at unix:PATH, a socket for you alone, or at a port of this machine, 127.0.0.1:9464 for instance
    #[arg(long, value_name = "ADDRESS")]
    prometheus: Option<MetricsAddress>,
}

/// Where samples are shown.
enum View {
    Lines(Lines),
    Screen(Box<Screen>),
}

impl View {
    fn show(&mut self, sample: &Sample) -> anyhow::Result<()> {
        match self {
            Self::Lines(lines) => lines.show(sample),
            Self::Screen(screen) => screen.show(sample),
        }
    }

    /// Waits for the next sample's time; true when the user wants to end.
    fn wait(&mut self, interval: Duration, stop: &Stop) -> anyhow::Result<bool> {
        match self {
            Self::Lines(_) => stop.wait(interval),
            Self::Screen(screen) => screen.wait(interval, stop),
        }
    }
}

/// Watches until told to end: by --count, SIGTERM, SIGINT, or `q` in the live view.
///
/// # Errors
/// When settings are refused, the endpoint cannot be, or the card does not answer any more.
pub fn watch(arguments: &WatchArguments) -> anyhow::Result<()> {
    let settings = arguments
        .configuration
        .as_deref()
        .map(read_settings)
        .transpose()?;
    // Before any thread, which inherits it.
    let stop = Stop::on_signals()?;
    let device = arguments.device.device.open()?;
    let driver = device.driver()?;
    if let (Some(settings), Some(path)) = (settings, &arguments.configuration) {
        let loaded = driver.configure(&settings);
        loaded.with_context(|| path.display().to_string())?;
    }
    let mut sampler = Sampler::new(&driver);
    let name = arguments.device.device.to_string();
    let endpoint = match &arguments.prometheus {
        Some(address) => Some(MetricsEndpoint::serve(address)?),
        None => None,
    };
    if let Some(endpoint) = &endpoint {
        crate::output::tell!("metrics at {}", endpoint.address());
    }
    let lines = arguments.plain || arguments.device.json || !io::stdout().is_terminal();
    let mut view = if lines {
        View::Lines(Lines::new(name.clone(), arguments.device.json))
    } else {
        View::Screen(Box::new(Screen::open(name.clone())?))
    };
    let interval = Duration::from_millis(arguments.interval_ms);
    for number in 1.. {
        let sample = sampler.sample().with_context(|| name.clone())?;
        if let Some(endpoint) = &endpoint {
            endpoint.publish(metrics::text(&name, &sample)?);
        }
        tell_service_manager(number == 1);
        view.show(&sample)?;
        if arguments.count.is_some_and(|count| number >= count) || view.wait(interval, &stop)? {
            break;
        }
    }
    Ok(())
}

/// Tells systemd, when it is there, that the card is watched.
fn tell_service_manager(first: bool) {
    let ready = [NotifyState::Ready, NotifyState::Watchdog];
    // Without a service manager there is nobody to tell.
    let _ = sd_notify::notify(if first { &ready } else { &ready[1..] });
}
