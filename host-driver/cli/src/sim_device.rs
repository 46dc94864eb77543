//! `outrigger sim device`: a simulated card behind a socket, for the commands that take `--device`.

use crate::configuration::{CardKeyFlags, SimulationConfiguration};
use crate::output;
use crate::simulated_device::{SimulatedDevice, device_name};
use anyhow::Context;
use clap::Args;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use outrigger_device::Server;
use std::os::fd::AsFd;
use std::path::PathBuf;
use std::process::ExitCode;

/// Arguments of `sim device`.
#[derive(Debug, Args)]
pub struct SimDeviceArguments {
    /// Path of the socket; it is made for you alone, and removed at the end
    #[arg(long, value_name = "PATH")]
    socket: PathBuf,
    /// Configuration file; flags override it. Of its keys those of [link] and the seed count here
    #[arg(long, value_name = "FILE.toml")]
    config: Option<PathBuf>,
    /// The Verilated RTL (as without --golden)
    #[arg(long, conflicts_with = "golden")]
    rtl: bool,
    /// Configuration keys.
    #[command(flatten)]
    keys: CardKeyFlags,
}

/// Serves a card until SIGTERM or SIGINT.
///
/// # Errors
/// When the configuration, the socket or the device is impossible.
pub fn execute(arguments: &SimDeviceArguments) -> anyhow::Result<ExitCode> {
    let mut configuration =
        SimulationConfiguration::load(arguments.config.as_deref(), &arguments.keys.0)?;
    configuration.run.golden &= !arguments.rtl;
    if let Some(file) = &arguments.config
        && configuration.agent != SimulationConfiguration::default().agent
    {
        output::tell!(
            "{}: [agent] does not count here; the card gets settings by `outrigger agent configure`",
            file.display()
        );
    }
    // Before the clock's thread, which inherits it: the signals are only read here.
    let mut signals = SigSet::empty();
    signals.add(Signal::SIGTERM);
    signals.add(Signal::SIGINT);
    signals.thread_block().context("cannot block signals")?;
    let stop = SignalFd::with_flags(&signals, SfdFlags::SFD_CLOEXEC).context("no signalfd")?;
    let name = device_name(&configuration);
    let make = Box::new(move |host| {
        let device =
            SimulatedDevice::new(&configuration, None).map_err(|error| error.to_string())?;
        device.attach_host(host)?;
        Ok(device.device())
    });
    let server = Server::bind(&arguments.socket, make)?;
    output::print(&format!("ready: {} ({name})\n", arguments.socket.display()))?;
    server.run(stop.as_fd())?;
    Ok(ExitCode::SUCCESS)
}
