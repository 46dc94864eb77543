//! The Verilator that the machine has.

use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Warnings that are switched off, each for a reason.
const WAIVERS: &[&str] = &[
    // The emitter writes unsized literals; the AST check finds those where the width matters.
    "-Wno-WIDTH",
    // All modules of a circuit stand in one file.
    "-Wno-DECLFILENAME",
    // Outputs of instances that nobody reads.
    "-Wno-UNUSED",
];

/// Clang, whose models run about an eighth faster than GCC's; of the versions in Debian 12 and after it the first that answers.
const CLANGS: &[&str] = &["clang++", "clang++-19", "clang++-16", "clang++-14"];

/// Clang, if the machine has one and the user names no compiler.
pub fn clang() -> Option<&'static str> {
    let answers = |name: &&&str| {
        let asked = Command::new(name).arg("--version").output();
        asked.is_ok_and(|output| output.status.success())
    };
    if env::var_os("CXX").is_some() {
        return None;
    }
    CLANGS.iter().find(answers).copied()
}

/// A Verilator that answered.
pub struct Verilator {
    program: OsString,
    include: PathBuf,
}

impl Verilator {
    /// The tool that `VERILATOR` names, or `verilator`.
    pub fn find() -> Result<Self, Box<dyn Error>> {
        println!("cargo::rerun-if-env-changed=VERILATOR");
        let program = env::var_os("VERILATOR").unwrap_or_else(|| "verilator".into());
        let name = Path::new(&program).display().to_string();
        let asked = Command::new(&program).args(["--getenv", "VERILATOR_ROOT"]).output().map_err(|error| {
            format!("cannot run `{name}` ({error}): install it (`apt-get install verilator`, or `cargo xtask setup`) or set VERILATOR")
        })?;
        let root = String::from_utf8_lossy(&asked.stdout).trim().to_string();
        let include = PathBuf::from(&root).join("include");
        if !asked.status.success() || !include.join("verilated.cpp").is_file() {
            return Err(format!(
                "`{name}` says VERILATOR_ROOT={root}, which has no include/verilated.cpp"
            )
            .into());
        }
        Ok(Self { program, include })
    }

    /// Folder of the tool's C++ sources.
    pub fn include(&self) -> &Path {
        &self.include
    }

    /// Translates `verilog` into C++ in `folder`, which is emptied first: versions name their files differently.
    pub fn verilate(
        &self,
        top: &str,
        verilog: &Path,
        folder: &Path,
        wave: bool,
    ) -> Result<(), Box<dyn Error>> {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
        let mut command = Command::new(&self.program);
        // Everything without a value in the text starts random, from the seed given at run time.
        command
            .args([
                "--cc",
                "-O3",
                "--x-assign",
                "unique",
                "--x-initial",
                "unique",
                "-Wno-fatal",
            ])
            .args(WAIVERS);
        command
            .args([
                "--top-module",
                top,
                "--prefix",
                &format!("V{top}"),
                "--Mdir",
            ])
            .arg(folder)
            .arg(verilog);
        if wave {
            command.arg("--trace-fst");
        }
        let done = command.output()?;
        if !done.status.success() {
            let text = String::from_utf8_lossy(&done.stderr).into_owned();
            return Err(format!("verilator failed on {}:\n{text}", verilog.display()).into());
        }
        Ok(())
    }
}
