//! One guest, from its start to its end.

use super::packages::Packages;
use crate::process;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// A guest ends within so long, on a machine that does other things too; else it hangs.
const GUEST_LIMIT: Duration = Duration::from_secs(240);
/// QEMU gives a device up that does not answer for so long, in milliseconds. Longer than a loaded machine needs.
const MESSAGE_LIMIT_MS: u32 = 60_000;

/// What a guest is made of.
pub(super) struct Guest<'a> {
    pub(super) packages: &'a Packages,
    pub(super) image: &'a Path,
}

impl Guest<'_> {
    /// QEMU through its own loader and libraries: this machine's may be older.
    fn qemu(&self) -> Command {
        let root = &self.packages.qemu;
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

    /// Runs it to its end; what it printed. Its card is the one behind the socket.
    pub(super) fn run(&self, socket: Option<&Path>) -> anyhow::Result<String> {
        let mut command = self.qemu();
        command.args([
            "-nodefaults",
            "-no-user-config",
            "-display",
            "none",
            "-no-reboot",
        ]);
        command.args([
            "-m", "512", "-smp", "1", "-accel", "tcg", "-serial", "stdio",
        ]);
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
        command.arg("-kernel").arg(self.packages.kernel_image()?);
        command.arg("-initrd").arg(self.image);
        command.args(["-append", "console=ttyS0 quiet panic=-1 intel_iommu=on"]);
        let (status, output) = process::ended(&mut command, GUEST_LIMIT)?;
        // QEMU's own end says nothing about the guest, but why there was no guest.
        if !status.success() {
            eprintln!("QEMU: {status}");
        }
        Ok(output)
    }
}
