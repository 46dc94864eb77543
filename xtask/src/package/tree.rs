//! What is in the package: each file in its place.

use super::{NAME, STEP_LIMIT};
use crate::process::{self, output_of};
use anyhow::{Context, ensure};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Completion scripts: the shell and where Debian's looks for them.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "usr/share/bash-completion/completions/outrigger"),
    ("zsh", "usr/share/zsh/vendor-completions/_outrigger"),
    ("fish", "usr/share/fish/vendor_completions.d/outrigger.fish"),
];
/// Sources of the package that are files, below host-driver/packaging.
const SERVICE: &str = "outrigger-agent@.service";
/// Hook of `outrigger failover`.
const HOOK: &str = "move-address";
/// Scripts that dpkg runs.
const SCRIPTS: [&str; 3] = ["postinst", "prerm", "postrm"];
/// Documents for /usr/share/doc.
const DOCUMENTS: [&str; 4] = [
    "README.md",
    "docs/devices.md",
    "docs/os-contract.md",
    "docs/registers.md",
];

/// The tree that becomes a package.
pub(super) struct Tree<'a> {
    root: &'a Path,
}

impl<'a> Tree<'a> {
    pub(super) fn new(root: &'a Path) -> Self {
        Self { root }
    }

    /// The command in it.
    pub(super) fn program(&self) -> PathBuf {
        self.root.join("usr/bin").join(NAME)
    }

    /// Writes a file with a mode, and its folders.
    fn put(&self, place: &str, bytes: impl AsRef<[u8]>, mode: u32) -> anyhow::Result<PathBuf> {
        let path = self.root.join(place);
        let name = || path.display().to_string();
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(name)?;
        }
        fs::write(&path, bytes).with_context(name)?;
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).with_context(name)?;
        Ok(path)
    }

    /// Puts everything but the control files into the tree.
    pub(super) fn fill(&self, program: &Path, sources: &Path) -> anyhow::Result<()> {
        let read = |path: &Path| fs::read(path).with_context(|| path.display().to_string());
        let command = self.put(&format!("usr/bin/{NAME}"), read(program)?, 0o755)?;
        process::run(Command::new("strip").arg(&command), STEP_LIMIT)?;
        let say =
            |arguments: &[&str]| output_of(Command::new(&command).args(arguments), STEP_LIMIT);
        for (shell, place) in COMPLETIONS {
            self.put(place, say(&["completion", shell])?, 0o644)?;
        }
        let rule = say(&["device", "udev-rule"])?;
        self.put("usr/lib/udev/rules.d/70-outrigger.rules", rule, 0o644)?;
        let service = read(&sources.join("host-driver/packaging").join(SERVICE))?;
        self.put(&format!("usr/lib/systemd/system/{SERVICE}"), service, 0o644)?;
        let hook = read(&sources.join("host-driver/packaging").join(HOOK))?;
        self.put(&format!("usr/share/{NAME}/{HOOK}"), hook, 0o755)?;
        let manual = self.root.join("usr/share/man/man1");
        fs::create_dir_all(&manual).with_context(|| manual.display().to_string())?;
        let folder = manual.to_string_lossy().into_owned();
        say(&["man", "--output", &folder])?;
        for page in fs::read_dir(&manual)? {
            compress(&page?.path())?;
        }
        for document in DOCUMENTS {
            let name = document.rsplit('/').next().unwrap_or(document);
            let place = format!("usr/share/doc/{NAME}/{name}");
            self.put(&place, read(&sources.join(document))?, 0o644)?;
        }
        let mut copyright =
            b"Outrigger, under the MIT licence or the Apache licence 2.0, at your option.\n\n"
                .to_vec();
        copyright.extend(read(&sources.join("LICENSE-MIT"))?);
        copyright
            .extend(b"\nThe Apache licence 2.0 is in /usr/share/common-licenses/Apache-2.0.\n");
        self.put(&format!("usr/share/doc/{NAME}/copyright"), copyright, 0o644)?;
        for script in SCRIPTS {
            let text = read(&sources.join("host-driver/packaging").join(script))?;
            self.put(&format!("DEBIAN/{script}"), text, 0o755)?;
        }
        Ok(())
    }

    /// Writes the control file and the sums of all files.
    pub(super) fn control(
        &self,
        version: &str,
        architecture: &str,
        depends: &str,
    ) -> anyhow::Result<()> {
        let mut files = Vec::new();
        collect(&self.root.join("usr"), &mut files)?;
        files.sort();
        let mut sum = Command::new("md5sum");
        for file in &files {
            sum.arg(file.strip_prefix(self.root)?);
        }
        let sums = output_of(sum.current_dir(self.root), STEP_LIMIT)?;
        ensure!(sums.lines().count() == files.len(), "md5sum left files out");
        self.put("DEBIAN/md5sums", sums, 0o644)?;
        let bytes: u64 = files
            .iter()
            .map(|file| fs::metadata(file).map(|metadata| metadata.len()))
            .sum::<Result<_, _>>()?;
        let control = format!(
            "Package: {NAME}\n\
             Version: {version}\n\
             Architecture: {architecture}\n\
             Maintainer: The Outrigger developers <outrigger@localhost>\n\
             Installed-Size: {}\n\
             Depends: {depends}\n\
             Suggests: valgrind\n\
             Section: admin\n\
             Priority: optional\n\
             Description: remote memory behind a coherent interconnect: cards, simulation, journal\n \
             Finds, binds, tests, configures and watches cards with the Outrigger agent,\n \
             and simulates them.\n",
            bytes.div_ceil(1024)
        );
        self.put("DEBIAN/control", control, 0o644)?;
        Ok(())
    }
}

/// Compresses a manual page, without name and time in it: the same page is the same file.
fn compress(page: &Path) -> anyhow::Result<()> {
    process::run(
        Command::new("gzip").args(["-9", "-n"]).arg(page),
        STEP_LIMIT,
    )
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
