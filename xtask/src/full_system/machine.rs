//! Virtual machines that are carried over: what the tests of `outrigger-failover` need for that, and these tests.

use super::guest::launcher;
use super::initramfs::{self, Contents};
use super::packages::Packages;
use crate::process;
use crate::simulation;
use crate::workspace::Workspace;
use std::time::Duration;

/// All of them take at most so long, on a machine that does other things too.
const LIMIT: Duration = Duration::from_secs(900);

/// Runs them, with a guest that counts.
///
/// # Errors
/// When something needed cannot be had, or one fails.
pub fn run(workspace: &Workspace) -> anyhow::Result<()> {
    let folder = simulation::scratch(workspace, "full-system")?;
    let packages = Packages::install(&folder)?;
    let image = folder.join("initramfs-machine.cpio");
    let contents = Contents {
        init: include_str!("machine.sh"),
        modules: &["virtio_pci", "virtio_blk", "virtio_net", "pvpanic_pci"],
        programs: &[],
        texts: &[],
    };
    initramfs::write(&image, &packages, &contents)?;
    let mut command = workspace.cargo();
    // As all tests are built, so that nothing is built again with other features.
    command.args(["test", "--release", "--workspace"]);
    // One after the other: each has a machine of its own to boot.
    command.args([
        "--test",
        "machine_pair",
        "--",
        "--ignored",
        "--test-threads=1",
    ]);
    command.env("OUTRIGGER_TEST_QEMU", launcher(&folder, &packages)?);
    command.env("OUTRIGGER_TEST_KERNEL", packages.kernel_image()?);
    command.env("OUTRIGGER_TEST_IMAGE", &image);
    process::run(&mut command, LIMIT)
}
