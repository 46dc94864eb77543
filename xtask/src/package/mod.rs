//! `cargo xtask package`: a Debian package of the command (DR3).
//!
//! ```text
//!   outrigger (release, stripped) --man, completion, udev-rule--> tree --dpkg-shlibdeps, dpkg-deb--> outrigger_VERSION_ARCH.deb
//! ```
//! Only the packaging tools of Debian's build-essential are needed. [`trial`] installs and removes a package in a folder.

mod tree;
mod trial;

pub use trial::trial;

use crate::process::{self, output_of};
use crate::simulation::{self, Waveforms};
use crate::workspace::Workspace;
use anyhow::{Context, ensure};
use clap::Args;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tree::Tree;

/// Each step of packing takes at most so long.
const STEP_LIMIT: Duration = Duration::from_secs(300);
/// Name of the package and of the command in it.
const NAME: &str = "outrigger";

/// Arguments of `package`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Folder for the package; target/package without
    #[arg(long, value_name = "FOLDER")]
    output: Option<PathBuf>,
}

/// Builds the package and tries it.
///
/// # Errors
/// When a tool fails, or the package cannot be installed or removed.
pub fn run(workspace: &Workspace, arguments: &Arguments) -> anyhow::Result<()> {
    let package = build(workspace, arguments.output.as_deref())?;
    trial(workspace, &package)?;
    println!("written: {}", package.display());
    Ok(())
}

/// Builds the package; its path.
///
/// # Errors
/// When a tool fails.
pub fn build(workspace: &Workspace, output: Option<&Path>) -> anyhow::Result<PathBuf> {
    let program = simulation::build(workspace, Waveforms::Without)?;
    let scratch = simulation::scratch(workspace, "package")?;
    let root = scratch.join("tree");
    if root.exists() {
        fs::remove_dir_all(&root).with_context(|| root.display().to_string())?;
    }
    let tree = Tree::new(&root);
    tree.fill(&program, &workspace.root)?;
    let architecture = one_line(Command::new("dpkg").arg("--print-architecture"))?;
    let version = version(workspace)?;
    let depends = dependencies(&scratch, &tree.program())?;
    tree.control(&version, &architecture, &depends)?;
    let folder = output.unwrap_or(&scratch);
    fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let package = folder.join(format!("{NAME}_{version}_{architecture}.deb"));
    let mut pack = Command::new("dpkg-deb");
    pack.args(["--root-owner-group", "--build"]);
    process::run(pack.arg(&root).arg(&package), STEP_LIMIT)?;
    Ok(package)
}

fn one_line(command: &mut Command) -> anyhow::Result<String> {
    Ok(output_of(command, STEP_LIMIT)?.trim().to_owned())
}

/// The crate's version with the commit behind it, in Debian's order: a later build of the same version is a later package.
fn version(workspace: &Workspace) -> anyhow::Result<String> {
    let mut count = Command::new("git");
    count.args(["rev-list", "--count", "HEAD"]);
    // Without a repository, from an archive of the sources, it is the version alone.
    let commits = one_line(count.current_dir(&workspace.root)).ok();
    let version = env!("CARGO_PKG_VERSION");
    Ok(match commits {
        Some(commits) => format!("{version}+{commits}"),
        None => version.to_owned(),
    })
}

/// The packages of the libraries that the program is linked with, as Debian's own tool finds them.
fn dependencies(scratch: &Path, program: &Path) -> anyhow::Result<String> {
    let folder = scratch.join("shlibdeps/debian");
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    let control = format!("Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n");
    fs::write(folder.join("control"), control)?;
    let mut find = Command::new("dpkg-shlibdeps");
    find.arg("-O").arg(program);
    let found = one_line(find.current_dir(scratch.join("shlibdeps")))?;
    let depends = found.strip_prefix("shlibs:Depends=").unwrap_or_default();
    ensure!(
        depends.contains("libc6"),
        "dpkg-shlibdeps names no libc6 for {}: {found}",
        program.display()
    );
    Ok(depends.to_owned())
}
