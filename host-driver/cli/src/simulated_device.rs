//! The device of a run: the Verilated RTL or the golden model (DR1), with or without a waveform.

use crate::configuration::SimulationConfiguration;
use outrigger_golden::{GoldenConfiguration, GoldenDevice};
use outrigger_port::{Device, HostMemory};
use outrigger_verilated::{DeviceConfiguration, VerilatedDevice};
use std::path::Path;
use std::rc::Rc;

/// A device after its reset.
pub enum SimulatedDevice {
    /// The agent at transaction level.
    Golden(Rc<GoldenDevice>),
    /// The agent's RTL.
    Verilated(Rc<VerilatedDevice>),
}

impl SimulatedDevice {
    /// The device that the configuration names; of RTL a waveform is written to `wave`.
    ///
    /// # Errors
    /// When the agent does not get ready or the waveform cannot be written.
    pub fn new(
        configuration: &SimulationConfiguration,
        wave: Option<&Path>,
    ) -> anyhow::Result<Self> {
        let link = configuration.link_configuration();
        if configuration.run.golden {
            return Ok(Self::Golden(Rc::new(GoldenDevice::new(
                GoldenConfiguration {
                    link,
                    ..GoldenConfiguration::default()
                },
            ))));
        }
        let device = VerilatedDevice::new(&DeviceConfiguration {
            seed: configuration.host.seed,
            link,
            ..DeviceConfiguration::default()
        })
        .map_err(anyhow::Error::msg)?;
        if let Some(file) = wave {
            open_wave(&device, file)?;
        }
        Ok(Self::Verilated(Rc::new(device)))
    }

    /// Lets DMA writes and interrupts of the device go to another host. The error says what the device failed to do.
    pub fn attach_host(&self, host: Rc<dyn HostMemory>) -> Result<(), String> {
        match self {
            Self::Golden(device) => {
                device.attach_host(host);
                Ok(())
            }
            Self::Verilated(device) => device.attach_host(host),
        }
    }

    /// The device for the host model.
    pub fn device(&self) -> Rc<dyn Device> {
        match self {
            Self::Golden(device) => device.clone(),
            Self::Verilated(device) => device.clone(),
        }
    }

    /// Checks what only the device's inside can tell.
    ///
    /// # Errors
    /// What does not hold.
    pub fn check(&self) -> Result<(), String> {
        match self {
            Self::Golden(device) => device.check_invariants(),
            // Its monitors watch every cycle from outside.
            Self::Verilated(_) => Ok(()),
        }
    }
}

/// The device that the configuration names, in one word.
pub fn device_name(configuration: &SimulationConfiguration) -> &'static str {
    if configuration.run.golden {
        "golden"
    } else {
        "verilated"
    }
}

/// Says that this build can write waveforms.
///
/// # Errors
/// How to build one that can.
pub fn check_wave_support(file: &Path) -> anyhow::Result<()> {
    if cfg!(feature = "wave") {
        return Ok(());
    }
    anyhow::bail!(
        "{}: this build writes no waveforms; build with: cargo build --release -p outrigger --features wave",
        file.display()
    )
}

#[cfg(feature = "wave")]
fn open_wave(device: &VerilatedDevice, file: &Path) -> anyhow::Result<()> {
    device.open_wave(file).map_err(anyhow::Error::msg)
}

#[cfg(not(feature = "wave"))]
fn open_wave(_: &VerilatedDevice, file: &Path) -> anyhow::Result<()> {
    check_wave_support(file)
}
