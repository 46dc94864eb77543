//! Project tasks: `cargo xtask setup | test | demo | bench | campaign | mutants | synth | area | package`.
//!
//! Uses nothing that `setup` installs at build time, so that it builds on a machine with rustup's cargo and a C compiler only.

mod area;
mod bench;
mod campaign;
mod csv;
mod demo;
mod drawn_tests;
mod failover;
mod full_system;
mod guard;
mod guard_campaign;
mod journal;
mod mutants;
mod package;
mod process;
mod setup;
mod simulation;
mod synth;
mod test;
mod waveform;
mod workspace;

use clap::{Parser, Subcommand};
use std::process::ExitCode;
use workspace::Workspace;

/// Exit code when a check failed.
const FAILED: u8 = 1;
/// Exit code when something needed is missing and cannot be installed from here.
const MISSING: u8 = 2;

/// Tasks of the Outrigger project
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Install what is missing: Debian packages, and under target/ Verilator's lint, Yosys and nextpnr
    Setup,
    /// Format, clippy, all tests, the random campaign, a short run of the demo, and the command in a guest
    Test(test::Arguments),
    /// Record a program, run it against the agent and write a report
    Demo(demo::Arguments),
    /// Measure, and write the figures into bench/
    #[command(subcommand)]
    Bench(bench::Benchmark),
    /// Run random campaigns on the Verilated agent, or with `journal` enumerate crash images, with `guest` kill a guest, with `guard` kill daemons, with `failover` cause failures
    Campaign(campaign::Arguments),
    /// Plant faults in the agent's RTL; a named test must find each
    Mutants(mutants::Arguments),
    /// Area and highest frequency of a module on ECP5, with open tools
    Synth(synth::Arguments),
    /// Area of each circuit on ECP5, synthesis only, against what is recorded
    Area(area::Arguments),
    /// Build a Debian package of the command, and try to install and remove it
    Package(package::Arguments),
}

fn main() -> ExitCode {
    let command_line = CommandLine::parse();
    match perform(&command_line.task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(if error.is::<setup::Missing>() {
                MISSING
            } else {
                FAILED
            })
        }
    }
}

fn perform(task: &Task) -> anyhow::Result<()> {
    let workspace = Workspace::find()?;
    let tools = setup::run(&workspace)?;
    match task {
        // The open tools are large; only this task and `synth` want them.
        Task::Setup => tools.install_synth(),
        Task::Test(arguments) => test::run(&workspace, &tools, arguments),
        Task::Demo(arguments) => demo::run(&workspace, arguments),
        Task::Bench(benchmark) => bench::run(&workspace, benchmark),
        Task::Campaign(arguments) => campaign::run(&workspace, arguments),
        Task::Mutants(arguments) => mutants::run(&workspace, arguments),
        Task::Synth(arguments) => synth::run(&workspace, &tools, arguments),
        Task::Area(arguments) => area::run(&workspace, &tools, arguments),
        Task::Package(arguments) => package::run(&workspace, arguments),
    }
}
