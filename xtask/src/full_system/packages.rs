//! QEMU, a kernel and busybox, unpacked below the target folder from Debian's packages. Nothing is installed: apt gets a root of its own.

use crate::process::{self, output_of};
use anyhow::{Context, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Downloading and unpacking takes at most so long.
const INSTALL_LIMIT: Duration = Duration::from_secs(900);
/// The first QEMU in Debian that can be a client of vfio-user, 11.1, is in these backports.
const BACKPORTS: &str = "trixie-backports";
/// Whose kernel and busybox are taken.
const RELEASE: &str = "bookworm";
const SUITES: [&str; 3] = ["trixie", BACKPORTS, RELEASE];
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";
const KERNEL: &str = "linux-image-cloud-amd64";

/// Where they are.
#[derive(Debug)]
pub(super) struct Packages {
    /// QEMU and its libraries.
    pub(super) qemu: PathBuf,
    /// Kernel and modules.
    pub(super) kernel: PathBuf,
    /// The static busybox.
    pub(super) busybox: PathBuf,
}

impl Packages {
    /// Downloads and unpacks what is not there yet.
    pub(super) fn install(folder: &Path) -> anyhow::Result<Self> {
        let packages = Self {
            qemu: folder.join("qemu"),
            kernel: folder.join("kernel"),
            busybox: folder.join("busybox/bin/busybox"),
        };
        let done = folder.join("unpacked");
        if done.exists() {
            return Ok(packages);
        }
        ensure!(
            cfg!(target_arch = "x86_64"),
            "the guest is an x86-64 machine; its binaries are this machine's"
        );
        let apt = Apt::new(folder)?;
        apt.get(&["update"])?;
        let wanted = ["install", "--download-only", "--yes", "-t", BACKPORTS];
        apt.get(&[&wanted[..], &["qemu-system-x86"]].concat())?;
        apt.unpack(&packages.qemu)?;
        let kernel = apt.newest_kernel()?;
        for (package, into) in [
            (kernel.as_str(), &packages.kernel),
            ("busybox-static", &folder.join("busybox")),
        ] {
            apt.download(&format!("{package}/{RELEASE}"))?;
            apt.unpack(into)?;
        }
        fs::write(&done, "")?;
        Ok(packages)
    }

    /// The kernel's image.
    pub(super) fn kernel_image(&self) -> anyhow::Result<PathBuf> {
        let folder = self.kernel.join("boot");
        let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
        entries
            .flatten()
            .map(|entry| entry.path())
            .find(|path| {
                path.file_name()
                    .is_some_and(|name| name.to_string_lossy().starts_with("vmlinuz-"))
            })
            .with_context(|| format!("{}: no vmlinuz", folder.display()))
    }
}

/// apt with a root of its own.
struct Apt {
    configuration: PathBuf,
    archives: PathBuf,
}

impl Apt {
    fn new(folder: &Path) -> anyhow::Result<Self> {
        let root = folder.join("apt");
        for part in [
            "etc/apt/sources.list.d",
            "etc/apt/preferences.d",
            "etc/apt/apt.conf.d",
            "etc/apt/trusted.gpg.d",
            "var/lib/apt/lists/partial",
            "var/cache/apt/archives/partial",
            "var/lib/dpkg",
        ] {
            fs::create_dir_all(root.join(part))?;
        }
        fs::write(root.join("var/lib/dpkg/status"), "")?;
        let mirror = mirror()?;
        let sources: String = SUITES
            .iter()
            .map(|suite| format!("deb [signed-by={KEYRING}] {mirror} {suite} main\n"))
            .collect();
        fs::write(root.join("etc/apt/sources.list"), sources)?;
        let configuration = folder.join("apt.conf");
        let root_name = root.display();
        let text = format!(
            "Dir \"{root_name}\";\nDir::State::status \"{root_name}/var/lib/dpkg/status\";\n\
             APT::Architecture \"amd64\";\nAPT::Architectures {{\"amd64\";}};\nAPT::Install-Recommends \"false\";\n\
             APT::Sandbox::User \"\";\nAcquire::Languages \"none\";\n"
        );
        fs::write(&configuration, text)?;
        Ok(Self {
            configuration,
            archives: root.join("var/cache/apt/archives"),
        })
    }

    fn tool(&self, name: &str) -> Command {
        let mut command = Command::new(name);
        command.env("APT_CONFIG", &self.configuration);
        command
    }

    fn get(&self, arguments: &[&str]) -> anyhow::Result<()> {
        let mut command = self.tool("apt-get");
        command.arg("-qq").args(arguments);
        process::run(&mut command, INSTALL_LIMIT)
    }

    fn download(&self, package: &str) -> anyhow::Result<()> {
        let mut command = self.tool("apt-get");
        command.args(["-qq", "download", package]);
        command.current_dir(&self.archives);
        process::run(&mut command, INSTALL_LIMIT)
    }

    /// The package that the kernel's meta package stands for.
    fn newest_kernel(&self) -> anyhow::Result<String> {
        let mut command = self.tool("apt-cache");
        command.args(["depends", &format!("{KERNEL}/{RELEASE}")]);
        let text = output_of(&mut command, INSTALL_LIMIT)?;
        text.lines()
            .filter_map(|line| line.trim().strip_prefix("Depends: "))
            .find(|name| name.starts_with("linux-image-"))
            .map(str::to_owned)
            .with_context(|| format!("{KERNEL} depends on no kernel:\n{text}"))
    }

    /// Unpacks what was downloaded, and deletes it.
    fn unpack(&self, into: &Path) -> anyhow::Result<()> {
        let mut unpacked = 0;
        for entry in fs::read_dir(&self.archives)? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "deb") {
                let mut command = Command::new("dpkg-deb");
                command.arg("-x").args([&path, into]);
                output_of(&mut command, INSTALL_LIMIT)?;
                fs::remove_file(&path)?;
                unpacked += 1;
            }
        }
        ensure!(
            unpacked > 0,
            "nothing was downloaded for {}",
            into.display()
        );
        Ok(())
    }
}

/// The mirror that this machine's own apt uses for Debian's main archive.
fn mirror() -> anyhow::Result<String> {
    let mut command = Command::new("apt-get");
    command.args(["indextargets", "--format", "$(REPO_URI) $(SUITE)"]);
    let text = output_of(&mut command, INSTALL_LIMIT)?;
    main_archive(&text).context("this machine's apt knows no archive of Debian")
}

fn main_archive(targets: &str) -> Option<String> {
    targets
        .lines()
        .filter_map(|line| line.split_once(' '))
        .find(|(mirror, suite)| {
            let other = ["security", "updates", "backports"];
            mirror.trim_end_matches('/').ends_with("debian")
                && !other.iter().any(|part| suite.contains(part))
        })
        .map(|(mirror, _)| mirror.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_archive_is_found_among_the_others() {
        let targets = "http://a.example/debian-security/ bookworm-security\nhttp://b.example/debian/ bookworm-updates\n\
                       http://c.example/debian/ bookworm\n";
        let found = main_archive(targets);
        assert_eq!(found.as_deref(), Some("http://c.example/debian/"));
        assert_eq!(main_archive(""), None);
    }
}
