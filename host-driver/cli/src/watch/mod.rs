//! `outrigger agent watch`: the agent on a card while it works (DR3).
//!
//! ```text
//!   card --> Sampler --one Sample per interval--+--> Screen (a terminal), or a line, or a line of JSON
//!                                               +--> MetricsEndpoint: Prometheus, another thread
//! ```
//! The process owns the card as long as it watches; who else wants the figures asks its endpoint.

mod endpoint;
mod guard;
mod guard_screen;
mod lines;
mod metrics;
mod metrics_address;
mod sample;
mod screen;
mod stop;
mod terminal;

use crate::agent_commands::read_settings;
use crate::device_commands::DeviceArguments;
use anyhow::Context;
use clap::Args;
use endpoint::MetricsEndpoint;
use lines::Lines;
use metrics_address::MetricsAddress;
use sample::Sampler;
use screen::AgentView;
use sd_notify::NotifyState;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::time::Duration;
use stop::Stop;
use terminal::{Screen, View};

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
enum Output<L, V> {
    Lines(L),
    Screen(Box<Screen<V>>),
}

impl<L, V: View> Output<L, V> {
    /// The live view, where standard output is a terminal and nothing else is asked for.
    ///
    /// # Errors
    /// When the terminal cannot be had.
    fn open(as_lines: bool, lines: L, view: V) -> anyhow::Result<Self> {
        Ok(if as_lines || !io::stdout().is_terminal() {
            Self::Lines(lines)
        } else {
            Self::Screen(Box::new(Screen::open(view)?))
        })
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
    let json = arguments.device.json;
    let mut output = Output::open(
        arguments.plain || json,
        Lines::new(name.clone(), json),
        AgentView::new(name.clone()),
    )?;
    let interval = Duration::from_millis(arguments.interval_ms);
    for number in 1.. {
        let sample = sampler.sample().with_context(|| name.clone())?;
        if let Some(endpoint) = &endpoint {
            endpoint.publish(metrics::text(&name, &sample)?);
        }
        tell_service_manager(number == 1);
        match &mut output {
            Output::Lines(lines) => lines.show(&sample),
            Output::Screen(screen) => screen.show(|view| view.add(&sample)),
        }?;
        if arguments.count.is_some_and(|count| number >= count) || output.wait(interval, &stop)? {
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
