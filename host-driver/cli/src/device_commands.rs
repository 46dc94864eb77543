//! `outrigger device`: cards found, bound, looked at, tested and reset (DR3).

use crate::device_name::{DeviceName, PciAddress};
use crate::exit::RunFailed;
use crate::interruption::interruption;
use crate::output;
use crate::pci_bus::{PciBus, Step};
use crate::udev_rule::udev_rule;
use anyhow::{Context, ensure};
use clap::{Args, Subcommand};
use outrigger_agent::find_blocks;
use outrigger_agent::measure::{
    BareCard, BareFunction, Card, DriverCard, Repeats, Times, Turn, measure, pairs,
};
use outrigger_agent::self_test::self_test;
use outrigger_pci::config_space::{DEVICE, VENDOR, read16};
use serde_json::json;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

/// How often each operation is timed in a round of `bench`.
const BENCH_REPEATS: Repeats = Repeats {
    registers: 500,
    interrupts: 50,
    copies: 2,
};

/// The commands.
#[derive(Debug, Subcommand)]
pub enum DeviceCommand {
    /// List the cards of this machine
    List(ListArguments),
    /// Give a card to user space: bind it to vfio-pci
    Bind(BindArguments),
    /// Take a card from user space: back to the driver that the kernel has for it
    Unbind(BindArguments),
    /// Show a card: ids, vectors, register blocks, sizes
    Info(DeviceArguments),
    /// Test a card that nobody uses: registers, refusals, DMA, interrupts, a full ring, resets
    ///
    /// Prints a line for each check, and PASS or FAIL at the end. Afterwards counters are higher and four frames were posted and withdrawn again; nothing else is different; events and prefetch are off.
    Selftest(DeviceArguments),
    /// Time a card that nobody uses: registers, interrupts, events, copies; with the driver, and with a bare loop over the same function
    Bench(BenchArguments),
    /// Reset a card's function: holds end, fetches and DMA stop; frames, directory, tags and settings survive
    Reset(DeviceArguments),
    /// Print the udev rule that starts the service of a card when the machine finds it
    UdevRule,
}

/// Which card, and how the result is written.
#[derive(Debug, Args)]
pub struct DeviceArguments {
    /// Card: vfio-user:PATH for a simulated one, or a PCI address such as 0000:3b:00.0
    #[arg(long, value_name = "DEVICE")]
    pub device: DeviceName,
    /// Write the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// Where sysfs is.
#[derive(Debug, Args)]
struct Sysfs {
    /// Where sysfs is mounted
    #[arg(long, value_name = "FOLDER", default_value = "/sys", hide = true)]
    sysfs: PathBuf,
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub struct ListArguments {
    #[command(flatten)]
    sysfs: Sysfs,
    /// Write the list as JSON
    #[arg(long)]
    json: bool,
}

/// Arguments of `bind` and `unbind`.
#[derive(Debug, Args)]
pub struct BindArguments {
    /// Address of the card, 0000:3b:00.0 for instance
    #[arg(value_name = "ADDRESS")]
    address: PciAddress,
    #[command(flatten)]
    sysfs: Sysfs,
    /// Only say what would be written
    #[arg(long)]
    dry_run: bool,
    /// Write the result as JSON
    #[arg(long)]
    json: bool,
}

/// Arguments of `bench`.
#[derive(Debug, Args)]
pub struct BenchArguments {
    #[command(flatten)]
    device: DeviceArguments,
    /// Rounds, of the driver and of the bare loop in turn; medians are told
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1000))]
    rounds: u32,
}

/// Does a command.
///
/// # Errors
/// When it cannot be done.
pub fn execute(command: &DeviceCommand) -> anyhow::Result<ExitCode> {
    match command {
        DeviceCommand::List(arguments) => list(arguments),
        DeviceCommand::Bind(arguments) => {
            let bus = PciBus::new(&arguments.sysfs.sysfs);
            perform(&bus.bind(&arguments.address)?, arguments)
        }
        DeviceCommand::Unbind(arguments) => {
            let bus = PciBus::new(&arguments.sysfs.sysfs);
            perform(&bus.unbind(&arguments.address)?, arguments)
        }
        DeviceCommand::Info(arguments) => info(arguments),
        DeviceCommand::Selftest(arguments) => test(arguments),
        DeviceCommand::Bench(arguments) => bench(arguments),
        DeviceCommand::Reset(arguments) => reset(arguments),
        DeviceCommand::UdevRule => output::print(&udev_rule()),
    }?;
    Ok(ExitCode::SUCCESS)
}

fn list(arguments: &ListArguments) -> anyhow::Result<()> {
    let cards = PciBus::new(&arguments.sysfs.sysfs).cards()?;
    if arguments.json {
        return output::print(&format!("{:#}\n", json!(cards)));
    }
    let mut text = String::new();
    for card in &cards {
        let or_none = |value: &Option<String>| value.clone().unwrap_or_else(|| "-".to_owned());
        let (driver, group) = (or_none(&card.driver), or_none(&card.iommu_group));
        writeln!(
            text,
            "{}  driver {driver}  IOMMU group {group}",
            card.address
        )?;
    }
    if cards.is_empty() {
        text.push_str("no cards\n");
    }
    output::print(&text)
}

fn perform(steps: &[Step], arguments: &BindArguments) -> anyhow::Result<()> {
    if arguments.json {
        if !arguments.dry_run {
            steps.iter().try_for_each(Step::perform)?;
        }
        let value = json!({
            "device": arguments.address.to_string(),
            "writes": steps,
            "done": !arguments.dry_run,
        });
        return output::print(&format!("{value:#}\n"));
    }
    if steps.is_empty() {
        return output::print(&format!("{}: nothing to do\n", arguments.address));
    }
    for step in steps {
        let (file, text) = (step.file.display(), step.text.trim());
        output::print(&format!("{text:?} > {file}\n"))?;
        if !arguments.dry_run {
            step.perform()?;
        }
    }
    Ok(())
}

fn info(arguments: &DeviceArguments) -> anyhow::Result<()> {
    let device = arguments.device.open()?;
    let function = device.function();
    let vendor = read16(function.as_ref(), VENDOR)?;
    let id = read16(function.as_ref(), DEVICE)?;
    let vectors = function.interrupt_vectors();
    let blocks = find_blocks(function.as_ref())?;
    let hardware = device.driver()?.hardware();
    if arguments.json {
        let value = json!({
            "device": arguments.device.to_string(),
            "vendor_id": vendor,
            "device_id": id,
            "interrupt_vectors": vectors,
            "blocks": blocks,
            "hardware": hardware,
        });
        return output::print(&format!("{value:#}\n"));
    }
    let mut text = format!(
        "{}  {vendor:04x}:{id:04x}  interrupt vectors {vectors}  build {:08x}\n",
        arguments.device, hardware.build_hash
    );
    for block in &blocks {
        let name = block.name.unwrap_or("(unknown)");
        writeln!(
            text,
            "{:#05x}  type {:#06x}  version {}  {name}",
            block.offset, block.kind, block.version
        )?;
    }
    text.push_str(&output::table(&json!(hardware)));
    output::print(&text)
}

fn test(arguments: &DeviceArguments) -> anyhow::Result<()> {
    let device = arguments.device.open()?;
    // Cut off in the midst of a check, a card would keep frames and settings of the test's.
    let interrupted = interruption()?;
    let mut checks = Vec::new();
    let passed = self_test(device.function(), &mut |check| {
        if !arguments.json {
            let mark = if check.passed { "ok  " } else { "FAIL" };
            // Each at once: of a card that hangs one wants to see where. Who reads may have gone away; the test goes on.
            let _ = output::print(&format!("{mark}  {:<20} {}\n", check.name, check.detail));
        }
        checks.push(check.clone());
    });
    let verdict = if passed { "PASS" } else { "FAIL" };
    if arguments.json {
        let device = arguments.device.to_string();
        let value = json!({"device": device, "passed": passed, "checks": checks});
        output::print(&format!("{value:#}\n"))?;
    } else {
        output::print(&format!("{verdict}  {}\n", arguments.device))?;
    }
    match checks.last() {
        Some(check) if !passed => Err(RunFailed(format!(
            "{}: check {} failed: {}",
            arguments.device, check.name, check.detail
        ))
        .into()),
        _ => {
            ensure!(
                !interrupted.load(Ordering::Relaxed),
                "{}: interrupted; the test went to its end first",
                arguments.device
            );
            Ok(())
        }
    }
}

fn bench(arguments: &BenchArguments) -> anyhow::Result<()> {
    let name = &arguments.device.device;
    let device = name.open()?;
    let driver = device.driver()?;
    let mut with_driver = DriverCard::new(&driver);
    let mut bare = BareCard::new(BareFunction::new(device.function().as_ref()));
    let interrupted = interruption()?;
    let (driven, bare_ones) = pairs(arguments.rounds, |turn, round| {
        ensure!(
            !interrupted.load(Ordering::Relaxed),
            "{name}: interrupted before round {round}; the card is as before"
        );
        let (who, card): (_, &mut dyn Card) = match turn {
            Turn::Driver => ("driver", &mut with_driver),
            Turn::Bare => ("bare loop", &mut bare),
        };
        // Progress, not result.
        crate::output::tell!("{name}: round {round} of {}, {who}", arguments.rounds);
        measure(card, BENCH_REPEATS).map_err(|text| anyhow::anyhow!("{name}: {text}"))
    })?;
    let medians = |rounds: &[Times]| Times::medians(rounds).context("no round");
    let ratios = Times::ratios(&driven, &bare_ones).context("no round")?;
    let (driven, bare) = (medians(&driven)?, medians(&bare_ones)?);
    if arguments.device.json {
        let value = json!({
            "device": name.to_string(),
            "driver": driven,
            "bare": bare,
            "ratios": ratios,
        });
        // On one line: it is found in the output of a machine's console.
        return output::print(&format!("{value}\n"));
    }
    let mut text = format!(
        "{:<24} {:>14} {:>14} {:>7}\n",
        "nanoseconds", "driver", "bare loop", "ratio"
    );
    let names = [
        "register read",
        "register write",
        "interrupt",
        "doorbell to event",
        "copy of 64 KiB",
    ];
    let times = driven.values().into_iter().zip(bare.values()).zip(ratios);
    for (operation, ((driven, bare), ratio)) in names.iter().zip(times) {
        writeln!(
            text,
            "{operation:<24} {driven:>14.0} {bare:>14.0} {ratio:>7.2}"
        )?;
    }
    output::print(&text)
}

fn reset(arguments: &DeviceArguments) -> anyhow::Result<()> {
    let device = arguments.device.open()?;
    device.driver()?.reset()?;
    if arguments.json {
        let value = json!({"device": arguments.device.to_string(), "reset": true});
        return output::print(&format!("{value:#}\n"));
    }
    output::print(&format!("{}: reset, ready\n", arguments.device))
}
