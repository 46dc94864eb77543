//! Installing and removing a package in a folder that plays the root of a machine; nothing outside of it changes.

use super::{NAME, STEP_LIMIT};
use crate::process::{self, output_of};
use crate::simulation;
use crate::workspace::Workspace;
use anyhow::{Context, bail, ensure};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs the package, tries what is in it, removes it, and looks for what stayed.
///
/// # Errors
/// What did not work, or what stayed.
pub fn trial(workspace: &Workspace, package: &Path) -> anyhow::Result<()> {
    let scratch = simulation::scratch(workspace, "package")?;
    let root = scratch.join("root");
    if root.exists() {
        fs::remove_dir_all(&root).with_context(|| root.display().to_string())?;
    }
    let database = root.join("var/lib/dpkg");
    for folder in ["info", "updates", "triggers"] {
        fs::create_dir_all(database.join(folder))?;
    }
    fs::write(database.join("status"), "")?;
    dpkg(&root, &["--install"], Some(package))?;
    use_it(&root)?;
    let changed = dpkg_output(&root, &["--verify", NAME])?;
    ensure!(
        changed.is_empty(),
        "files differ from the package: {changed}"
    );
    dpkg(&root, &["--purge", NAME], None)?;
    let mut left = Vec::new();
    for folder in ["usr", "etc", "run"] {
        files_below(&root.join(folder), &mut left);
    }
    ensure!(left.is_empty(), "left after removal: {left:?}");
    Ok(())
}

/// dpkg on that root. Its maintainer scripts run outside of it and are told so; libraries are this machine's.
fn dpkg_command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("dpkg");
    command.arg(format!("--root={}", root.display())).args([
        "--force-not-root",
        "--force-depends",
        "--force-script-chrootless",
        "--log=/dev/null",
    ]);
    command.args(arguments);
    command
}

fn dpkg(root: &Path, arguments: &[&str], package: Option<&Path>) -> anyhow::Result<()> {
    let mut command = dpkg_command(root, arguments);
    process::run(command.args(package), STEP_LIMIT)
}

fn dpkg_output(root: &Path, arguments: &[&str]) -> anyhow::Result<String> {
    output_of(&mut dpkg_command(root, arguments), STEP_LIMIT)
}

/// What a user would find out first: the command runs, manual and completion are readable, the service is one.
fn use_it(root: &Path) -> anyhow::Result<()> {
    let program = root.join("usr/bin").join(NAME);
    let version = output_of(Command::new(&program).arg("--version"), STEP_LIMIT)?;
    ensure!(version.starts_with(NAME), "--version says {version}");
    let page = root.join("usr/share/man/man1/outrigger-agent-watch.1.gz");
    let text = output_of(Command::new("gzip").arg("-dc").arg(&page), STEP_LIMIT)?;
    ensure!(
        text.contains(".TH outrigger-agent-watch 1"),
        "{}: no manual page",
        page.display()
    );
    let script = root.join("usr/share/bash-completion/completions/outrigger");
    process::run(Command::new("bash").arg("-n").arg(&script), STEP_LIMIT)?;
    // What bash offers behind `outrigger agent `.
    let ask = "source \"$1\"; COMP_WORDS=(outrigger agent ''); COMP_CWORD=2; _outrigger outrigger '' agent; echo \"${COMPREPLY[@]}\"";
    let mut complete = Command::new("bash");
    complete.args(["-c", ask, "bash"]).arg(&script);
    let offers = output_of(&mut complete, STEP_LIMIT)?;
    ensure!(
        offers.contains("watch") && offers.contains("configure"),
        "completion offers {offers:?}"
    );
    let service = root.join("usr/lib/systemd/system/outrigger-agent@.service");
    check_service(&service, &program)
}

/// Lets systemd read the service, where there is systemd, with the program's place put for the one it will have.
fn check_service(service: &Path, program: &Path) -> anyhow::Result<()> {
    let text = fs::read_to_string(service).with_context(|| service.display().to_string())?;
    let installed = format!("/usr/bin/{NAME}");
    ensure!(
        text.matches(&installed).count() == 3,
        "{}: not three commands",
        service.display()
    );
    let mut ask = Command::new("systemd-analyze");
    if !process::succeeds(ask.arg("--version")) {
        eprintln!("no systemd-analyze: the service is not checked by it");
        return Ok(());
    }
    let instance = program.with_file_name("outrigger-agent@0000:3b:00.0.service");
    fs::write(
        &instance,
        text.replace(&installed, &program.display().to_string()),
    )?;
    let mut verify = Command::new("systemd-analyze");
    verify.args(["verify", "--man=no"]).arg(&instance);
    let (status, said) = process::ended(&mut verify, STEP_LIMIT)?;
    fs::remove_file(&instance)?;
    // It also complains about services of this machine, in lines of their own.
    let ours: Vec<&str> = said.lines().filter(|line| line.contains(NAME)).collect();
    if !ours.is_empty() {
        bail!("systemd-analyze ({status}) says of the service: {ours:?}");
    }
    Ok(())
}

fn files_below(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, files);
        } else {
            files.push(path);
        }
    }
}
