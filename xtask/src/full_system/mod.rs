//! `cargo xtask test --full-system`: the shipped command in guests; here through the kernel's VFIO, on the RTL.
//!
//! ```text
//!   guest (Debian's kernel, busybox):  outrigger device selftest --device 0000:00:03.0
//!        |  /dev/vfio, vfio-pci, intel-iommu
//!   QEMU (emulated, no KVM)  --vfio-user socket-->  outrigger sim device (RTL)
//! ```
//! QEMU ends well whatever the guest saw: only lines that the guest prints count. A run without a card must not pass.

mod guest;
mod initramfs;
pub mod journal;
pub mod machine;
mod packages;

use crate::process;
use crate::simulation::{self, Waveforms};
use crate::workspace::Workspace;
use anyhow::{Context, bail, ensure};
use guest::Guest;
use initramfs::Contents;
use packages::Packages;
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The device process is ready, or ends, within so long.
const DEVICE_LIMIT: Duration = Duration::from_secs(60);
/// What the guest prints first of all.
const BOOTED: &str = "GUEST booted";
/// What the guest prints before the times that it measured.
const TIMES: &str = "GUEST times ";
/// Rounds of a guest that does not measure.
const NO_ROUNDS: u32 = 0;
/// What the guest prints when every command in it ended as it must.
const PASSED: &str = "GUEST passed";

/// Runs the tier.
///
/// # Errors
/// When something needed cannot be had, or the guest does not say that it passed, or says so without a card.
pub fn run(workspace: &Workspace) -> anyhow::Result<()> {
    let program = simulation::build(workspace, Waveforms::Without)?;
    let folder = simulation::scratch(workspace, "full-system")?;
    let packages = Packages::install(&folder)?;
    let image = folder.join("initramfs.cpio");
    write_image(&image, &packages, &program, NO_ROUNDS)?;
    let guest = Guest {
        packages: &packages,
        image: &image,
    };
    let start = Instant::now();
    let output = with_card(&guest, &program)?;
    fs::write(folder.join("guest.log"), &output)?;
    for line in output.lines().filter(|line| is_told(line)) {
        println!("  {}", line.trim_end());
    }
    if !has_line(&output, PASSED) {
        eprintln!("{output}");
        bail!("the guest does not say that it passed");
    }
    println!("guest passed after {:.1} s", start.elapsed().as_secs_f32());
    // The negative control: what passes without a card says nothing about cards.
    let output = guest.run_with_card(None)?;
    ensure!(
        has_line(&output, BOOTED) && !has_line(&output, PASSED),
        "a guest without a card did not boot, or passed:\n{output}"
    );
    println!("guest without a card fails, as it must");
    Ok(())
}

/// Writes the image of a guest that tries the card, and times it in so many rounds.
fn write_image(
    image: &Path,
    packages: &Packages,
    program: &Path,
    rounds: u32,
) -> anyhow::Result<()> {
    let contents = Contents {
        init: include_str!("init.sh"),
        modules: &["vfio-pci", "vfio_iommu_type1"],
        programs: &[program],
        texts: &[("rounds", &format!("{rounds}\n"))],
    };
    initramfs::write(image, packages, &contents)
}

/// What a guest that measures tells.
pub struct Measured {
    /// From the start of device and QEMU to their end, without measuring.
    pub seconds: f64,
    /// What `outrigger device bench --json` printed.
    pub times: Value,
}

/// Times the tier as [`run`] runs it, and then the driver inside of a guest, by so many rounds of `outrigger device bench`.
///
/// # Errors
/// As [`run`]; or when the guest tells no times.
pub fn measure(workspace: &Workspace, program: &Path, rounds: u32) -> anyhow::Result<Measured> {
    let folder = simulation::scratch(workspace, "full-system")?;
    let packages = Packages::install(&folder)?;
    let image = folder.join("initramfs-bench.cpio");
    let guest = Guest {
        packages: &packages,
        image: &image,
    };
    write_image(&image, &packages, program, NO_ROUNDS)?;
    let start = Instant::now();
    let output = with_card(&guest, program)?;
    let seconds = start.elapsed().as_secs_f64();
    ensure!(
        has_line(&output, PASSED),
        "the guest did not pass:\n{output}"
    );
    write_image(&image, &packages, program, rounds)?;
    let output = with_card(&guest, program)?;
    ensure!(
        has_line(&output, PASSED),
        "the guest did not pass:\n{output}"
    );
    let times = output
        .lines()
        .find_map(|line| line.trim().strip_prefix(TIMES))
        .with_context(|| format!("the guest tells no times:\n{output}"))?;
    let times = serde_json::from_str(times).context("the guest's times are no JSON")?;
    Ok(Measured { seconds, times })
}

fn has_line(output: &str, wanted: &str) -> bool {
    output.lines().any(|line| line.trim() == wanted)
}

/// Lines of the guest that are shown also when it passes.
fn is_told(line: &str) -> bool {
    ["ok  ", "FAIL", "PASS", "GUEST"]
        .iter()
        .any(|start| line.starts_with(start))
}

/// The guest with the RTL as its card.
fn with_card(guest: &Guest<'_>, program: &Path) -> anyhow::Result<String> {
    let folder = ShortFolder::new()?;
    let card = Card::serve(program, folder.path.join("card"))?;
    guest.run_with_card(Some(&card.socket))
}

/// A folder with a short name, for the path of a socket is limited to 107 bytes; removed when dropped.
struct ShortFolder {
    path: PathBuf,
}

impl ShortFolder {
    fn new() -> anyhow::Result<Self> {
        let path = std::env::temp_dir().join(format!("outrigger-{}", std::process::id()));
        fs::DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .with_context(|| path.display().to_string())?;
        Ok(Self { path })
    }
}

impl Drop for ShortFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// A device process, ended when dropped.
struct Card {
    process: Child,
    socket: PathBuf,
}

impl Card {
    /// Starts it and waits until it is ready.
    fn serve(program: &Path, socket: PathBuf) -> anyhow::Result<Self> {
        let mut process = Command::new(program)
            .args(["sim", "device", "--rtl", "--socket"])
            .arg(&socket)
            // Page walks of the guest are to be held, and no page is to be late.
            .args(["--jitter-ns=0", "--loss-per-million=0"])
            .args(["--reorder-per-million=0", "--error-per-million=0"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| program.display().to_string())?;
        let output = process.stdout.take().context("no output of the device")?;
        let card = Self { process, socket };
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let _ = BufReader::new(output).read_line(&mut line);
            // Nobody listens any more when it took too long.
            let _ = sender.send(line);
        });
        let line = receiver.recv_timeout(DEVICE_LIMIT).unwrap_or_default();
        ensure!(
            line.starts_with("ready: "),
            "the device process is not ready: {line:?}"
        );
        Ok(card)
    }
}

impl Drop for Card {
    fn drop(&mut self) {
        let mut terminate = Command::new("kill");
        terminate.arg(self.process.id().to_string());
        let _ = process::output_of(&mut terminate, DEVICE_LIMIT);
        if process::wait(&mut self.process, "the device process", DEVICE_LIMIT).is_err() {
            let _ = self.process.kill();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_line_counts() {
        assert!(has_line("x\r\nGUEST passed\r\n", PASSED));
        assert!(!has_line("+ echo GUEST passed\n", PASSED));
        assert!(!has_line("GUEST passed not\n", PASSED));
    }
}
