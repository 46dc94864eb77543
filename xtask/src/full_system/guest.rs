//! One guest, from its start to its end.

use super::packages::Packages;
use crate::process;
use anyhow::Context;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// A guest ends within so long, on a machine that does other things too; else it hangs.
pub(super) const GUEST_LIMIT: Duration = Duration::from_secs(240);
/// QEMU gives a device up that does not answer for so long, in milliseconds. Longer than a loaded machine needs.
const MESSAGE_LIMIT_MS: u32 = 60_000;

/// What a guest is made of.
pub(super) struct Guest<'a> {
    pub(super) packages: &'a Packages,
    pub(super) image: &'a Path,
}

/// QEMU through its own loader and libraries: this machine's may be older.
fn qemu(packages: &Packages) -> Command {
    let root = &packages.qemu;
    let libraries = root.join("usr/lib/x86_64-linux-gnu");
    let modules = libraries.join("qemu");
    let mut command = Command::new(libraries.join("ld-linux-x86-64.so.2"));
    command.env("QEMU_MODULE_DIR", &modules);
    let path = format!("{}:{}", libraries.display(), modules.display());
    command.args(["--library-path", &path]);
    command.arg(root.join("usr/bin/qemu-system-x86_64"));
    for data in ["usr/share/qemu", "usr/share/seabios"] {
        command.arg("-L").arg(root.join(data));
    }
    command
}

/// The same as a script in a folder, for whoever takes QEMU to be one program; it becomes QEMU.
pub(super) fn launcher(folder: &Path, packages: &Packages) -> anyhow::Result<PathBuf> {
    let quoted = |word: &OsStr| format!("'{}'", word.to_string_lossy().replace('\'', "'\\''"));
    let command = qemu(packages);
    let mut text = "#!/bin/sh\n".to_owned();
    for (name, value) in command.get_envs() {
        let value = value.map(quoted).unwrap_or_default();
        text.push_str(&format!("export {}={value}\n", name.to_string_lossy()));
    }
    let words: Vec<_> = std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(quoted)
        .collect();
    text.push_str(&format!("exec {} \"$@\"\n", words.join(" ")));
    let path = folder.join("qemu.sh");
    fs::write(&path, text).with_context(|| path.display().to_string())?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
    Ok(path)
}

impl Guest<'_> {
    /// The machine, without what is its own of each tier: board, devices, words for the kernel.
    fn machine(&self, kernel_words: &str) -> anyhow::Result<Command> {
        let mut command = qemu(self.packages);
        command.args([
            "-nodefaults",
            "-no-user-config",
            "-display",
            "none",
            "-no-reboot",
        ]);
        command.args(["-smp", "1", "-accel", "tcg", "-serial", "stdio"]);
        command.arg("-kernel").arg(self.packages.kernel_image()?);
        command.arg("-initrd").arg(self.image);
        let words = format!("console=ttyS0 quiet panic=-1 {kernel_words}");
        command.args(["-append", &words]);
        Ok(command)
    }

    /// Runs one with a card, the one behind the socket, to its end; what it printed.
    pub(super) fn run_with_card(&self, socket: Option<&Path>) -> anyhow::Result<String> {
        let mut command = self.machine("intel_iommu=on")?;
        command.args(["-m", "512"]);
        command.args(["-machine", "q35,kernel-irqchip=split,memory-backend=mem"]);
        // Shared, or DMA mappings would come without a file.
        command.args(["-object", "memory-backend-memfd,id=mem,size=512M,share=on"]);
        // Before the card; in caching mode the guest tells of every mapping.
        command.args(["-device", "intel-iommu,intremap=on,caching-mode=on"]);
        if let Some(socket) = socket {
            let device = serde_json::json!({
                "driver": "vfio-user-pci",
                "socket": {"path": socket, "type": "unix"},
                "x-msg-timeout": MESSAGE_LIMIT_MS,
            });
            command.args(["-device", &device.to_string()]);
        }
        ended(command)
    }

    /// One with an NVDIMM in each of these files. Its processor has CLWB.
    pub(super) fn with_nvdimms(
        &self,
        files: &[PathBuf],
        kernel_words: &str,
    ) -> anyhow::Result<Command> {
        let mut command = self.machine(kernel_words)?;
        command.args(["-m", "512,slots=4,maxmem=2G", "-cpu", "max"]);
        command.args(["-machine", "q35,nvdimm=on"]);
        for (number, file) in files.iter().enumerate() {
            let bytes = fs::metadata(file)
                .with_context(|| file.display().to_string())?
                .len();
            let memory = serde_json::json!({
                "qom-type": "memory-backend-file",
                "id": format!("nvdimm{number}"),
                "share": true,
                "mem-path": file,
                "size": bytes,
            });
            command.args(["-object", &memory.to_string()]);
            command.args(["-device", &format!("nvdimm,memdev=nvdimm{number}")]);
        }
        Ok(command)
    }
}

/// Runs a guest to its end; what it printed.
pub(super) fn ended(mut command: Command) -> anyhow::Result<String> {
    let (status, output) = process::ended(&mut command, GUEST_LIMIT)?;
    // QEMU's own end says nothing about the guest, but why there was no guest.
    if !status.success() {
        eprintln!("QEMU: {status}");
    }
    Ok(output)
}
