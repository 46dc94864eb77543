//! The journal in a guest with two emulated NVDIMMs, which is killed at random points: recovered, verified, and on it goes (MJ5, MJ9).
//!
//! ```text
//!   guest:  outrigger journal exercise /mnt/pool      ext4 -o dax, MAP_SYNC     NVDIMM 0 --+
//!           outrigger journal exercise /dev/dax1.0    devdax                    NVDIMM 1 --+--> files of the host, shared
//!      | "acknowledged 4711" on the serial line                                            |
//!   host:   reads, kills QEMU, boots the next guest: recover, verify --acknowledged 4711 <-+
//! ```
//! It shows the mappings, the recovery and the command on a real kernel. A missing flush it cannot show: the host keeps what the
//! guest stored, flushed or not. That is what crash images are for (`host-driver/journal/crash`).

use super::guest::{GUEST_LIMIT, Guest, ended};
use super::has_line;
use super::initramfs::{self, Contents};
use super::packages::Packages;
use crate::simulation::{self, Waveforms};
use crate::workspace::Workspace;
use anyhow::{Context, bail, ensure};
use clap::Args;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Instant;

/// Size of an NVDIMM: a multiple of what the kernel maps at once.
const NVDIMM_BYTES: u64 = 128 << 20;
/// The guest is killed after so many lines of acknowledgements, at most.
const MOST_LINES: u64 = 3_000;
/// One guest in so many is killed in the middle of its recovery.
const RECOVERIES_KILLED: u64 = 4;
/// Loaded in this order: the driver of devdax has to be there before its devices are.
const MODULES: [&str; 4] = ["nfit", "nd_pmem", "device_dax", "dax_pmem"];
/// Part of e2fsprogs, which every Debian has.
const MKFS: &str = "/sbin/mkfs.ext4";
/// The pools as the guest names them, and the words that tell it how far they are.
const POOLS: [(&str, &str); 2] = [
    ("/mnt/pool", "acknowledged_fsdax"),
    ("/dev/dax1.0", "acknowledged_devdax"),
];

/// Arguments of `campaign guest`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Times that the guest is killed
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..))]
    pub kills: u32,
    /// Seed of the points at which it is killed
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

/// Runs it.
///
/// # Errors
/// When something needed cannot be had, when a pool lost or did half of something, or when a control passes that must fail.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let program = simulation::build(workspace, Waveforms::Without)?;
    let folder = simulation::scratch(workspace, "full-system")?;
    let packages = Packages::install(&folder)?;
    let image = folder.join("journal.cpio");
    let contents = Contents {
        init: include_str!("journal.sh"),
        modules: &MODULES,
        programs: &[&program, Path::new(MKFS)],
        texts: &[],
    };
    initramfs::write(&image, &packages, &contents)?;
    let nvdimms = [0, 1].map(|number| folder.join(format!("nvdimm{number}")));
    for nvdimm in &nvdimms {
        let file = File::create(nvdimm).with_context(|| nvdimm.display().to_string())?;
        file.set_len(NVDIMM_BYTES)?;
    }
    let guest = Guest {
        packages: &packages,
        image: &image,
    };
    let start = Instant::now();
    let mut campaign = Campaign {
        guest,
        nvdimms: &nvdimms,
        acknowledged: [0; 2],
        random: fastrand::Rng::with_seed(arguments.seed),
    };
    let outcome = campaign.run(arguments.kills).with_context(|| {
        format!(
            "seed {}; again: cargo xtask campaign guest --kills {} --seed {}",
            arguments.seed, arguments.kills, arguments.seed
        )
    });
    let in_recovery = outcome?;
    println!(
        "guest killed {} times, {in_recovery} of them in a recovery; {} and {} transactions acknowledged on ext4 -o dax and on devdax, \
         none lost, none done by half; {:.0} s",
        arguments.kills,
        campaign.acknowledged[0],
        campaign.acknowledged[1],
        start.elapsed().as_secs_f32()
    );
    nvdimms.iter().try_for_each(fs::remove_file)?;
    Ok(())
}

struct Campaign<'c> {
    guest: Guest<'c>,
    nvdimms: &'c [PathBuf],
    /// Of each pool the largest number that a guest has told.
    acknowledged: [u64; 2],
    random: fastrand::Rng,
}

impl Campaign<'_> {
    /// How many of the kills were in a recovery.
    fn run(&mut self, kills: u32) -> anyhow::Result<u32> {
        self.to_its_end("format", "GUEST formatted")?;
        let mut in_recovery = 0;
        for kill in 1..=kills {
            let was_in_recovery = self.kill()?;
            in_recovery += u32::from(was_in_recovery);
            let [fsdax, devdax] = self.acknowledged;
            eprintln!(
                "kill {kill} of {kills}{}: {fsdax} and {devdax} transactions acknowledged",
                if was_in_recovery {
                    ", in a recovery"
                } else {
                    ""
                }
            );
        }
        self.to_its_end("end", "GUEST passed")?;
        ensure!(
            self.acknowledged.iter().all(|number| *number > 0),
            "nothing was committed"
        );
        Ok(in_recovery)
    }

    fn command(&self, step: &str) -> anyhow::Result<Command> {
        let mut words = format!("step={step}");
        for ((_, word), number) in POOLS.iter().zip(self.acknowledged) {
            words.push_str(&format!(" {word}={number}"));
        }
        self.guest.with_nvdimms(self.nvdimms, &words)
    }

    fn to_its_end(&self, step: &str, wanted: &str) -> anyhow::Result<()> {
        let output = ended(self.command(step)?)?;
        if !has_line(&output, wanted) {
            bail!("the guest does not say `{wanted}`:\n{output}");
        }
        Ok(())
    }

    /// Boots a guest and kills it at a random point; true if that was in a recovery.
    fn kill(&mut self) -> anyhow::Result<bool> {
        let in_recovery = self.random.u64(..RECOVERIES_KILLED) == 0;
        let mut left = self.random.u64(1..=MOST_LINES);
        let running = Running::start(self.command("run")?)?;
        let mut verified = 0;
        let mut seen = String::new();
        loop {
            let line = running
                .lines
                .recv_timeout(GUEST_LIMIT)
                .with_context(|| format!("the guest ended or hangs:\n{seen}"))?;
            let line = line.trim_end();
            let told = POOLS.iter().position(|(pool, _)| {
                let number = line.strip_prefix(pool);
                number.is_some_and(|rest| rest.starts_with(": acknowledged "))
            });
            match told {
                Some(pool) => {
                    // A line that was cut, by the other one or by the kill, is no number.
                    let number = line.rsplit(' ').next().and_then(|text| text.parse().ok());
                    if let Some(number) = number {
                        self.acknowledged[pool] = self.acknowledged[pool].max(number);
                    }
                    left -= 1;
                    if left == 0 {
                        ensure!(verified == POOLS.len(), "it was not verified:\n{seen}");
                        return Ok(false);
                    }
                }
                None if in_recovery && line.contains("recovery will replay") => return Ok(true),
                None => {
                    verified += usize::from(line.ends_with("verified"));
                    seen.push_str(line);
                    seen.push('\n');
                }
            }
        }
    }
}

/// A guest, killed when dropped.
struct Running {
    process: Child,
    lines: Receiver<String>,
}

impl Running {
    fn start(mut command: Command) -> anyhow::Result<Self> {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("QEMU cannot be started")?;
        let output = process.stdout.take().context("no output of the guest")?;
        // Few lines on the way: what is acknowledged is known, and the guest waits for its host.
        let (sender, lines) = mpsc::sync_channel(16);
        thread::spawn(move || {
            for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                if sender
                    .send(String::from_utf8_lossy(&line).into_owned())
                    .is_err()
                {
                    break;
                }
            }
        });
        Ok(Self { process, lines })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // One that has ended cannot be killed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
