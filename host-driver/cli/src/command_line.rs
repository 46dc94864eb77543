//! The commands and their dispatch.

use crate::{
    agent_commands, certs_commands, device_commands, exit, guard_commands, guard_daemon,
    image_commands, journal_commands, man, output, sim_device, sim_run, trace_commands,
};
use anyhow::Context;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;
use std::ffi::OsString;
use std::process::ExitCode;

/// Memory that reaches past the host: cards with the agent, traces of programs, and simulation.
#[derive(Debug, Parser)]
#[command(name = "outrigger", version, propagate_version = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Find, bind, show, test and reset cards
    #[command(subcommand)]
    Device(device_commands::DeviceCommand),
    /// Configure and watch the agent on a card
    #[command(subcommand)]
    Agent(agent_commands::AgentCommand),
    /// Save memory to another host when the power fails: run, plan, test, simulate
    #[command(subcommand)]
    Guard(guard_commands::GuardCommand),
    /// Be the other host, which takes the memory over
    #[command(subcommand)]
    Standby(guard_daemon::StandbyCommand),
    /// Applications that carry on at another host: run, test, look
    #[command(subcommand)]
    Failover(outrigger_failover::command::FailoverCommand),
    /// Certificates by which the hosts of a pair know each other
    #[command(subcommand)]
    Certs(certs_commands::CertsCommand),
    /// Record, generate and look at memory access traces
    #[command(subcommand)]
    Trace(trace_commands::TraceCommand),
    /// Simulate the agent
    #[command(subcommand)]
    Sim(SimCommand),
    /// Transactions on persistent memory: make, check, recover and look at pools
    #[command(subcommand)]
    Journal(journal_commands::JournalCommand),
    /// Images of cards: list boards, build, write, check
    #[command(subcommand)]
    Image(outrigger_image::command::ImageCommand),
    /// Print a completion script for a shell
    Completion {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page of a command, or write those of all commands into a folder
    Man(man::ManArguments),
}

#[derive(Debug, Subcommand)]
enum SimCommand {
    /// Run a trace through the host model and the agent
    Run(sim_run::SimRunArguments),
    /// Serve a simulated card on a socket, until SIGTERM or SIGINT
    Device(sim_device::SimDeviceArguments),
    /// Print the configuration that a run would have, as a TOML file to start from
    Config(sim_run::SimConfigArguments),
}

/// The definition, with the exit codes in the help of each command.
fn definition() -> clap::Command {
    fn with_exit_codes(command: clap::Command) -> clap::Command {
        let mut command = command.after_help(exit::HELP);
        for below in command.get_subcommands_mut() {
            *below = with_exit_codes(std::mem::take(below));
        }
        command
    }
    with_exit_codes(CommandLine::command())
}

/// Runs the command of `arguments` (the first is the program's own name); errors go to standard error.
pub fn run_command_line(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let parsed = definition()
        .try_get_matches_from(arguments)
        .and_then(|matches| CommandLine::from_arg_matches(&matches));
    let command_line = match parsed {
        Ok(command_line) => command_line,
        // Help and version come this way too, with exit code 0. A closed output has nobody to tell.
        Err(error) => {
            let _ = error.print();
            return ExitCode::from(error.exit_code() as u8);
        }
    };
    dispatch(&command_line.command).unwrap_or_else(|error| {
        if error.is::<output::ReaderGone>() {
            return ExitCode::from(exit::OK);
        }
        crate::output::tell!("error: {error:#}");
        exit::code_of(&error)
    })
}

fn dispatch(command: &Command) -> anyhow::Result<ExitCode> {
    match command {
        Command::Device(command) => device_commands::execute(command),
        Command::Agent(command) => agent_commands::execute(command),
        Command::Sim(SimCommand::Device(arguments)) => sim_device::execute(arguments),
        Command::Guard(command) => guard_commands::execute(command),
        Command::Standby(command) => guard_daemon::execute(command),
        Command::Failover(command) => {
            output::print(&outrigger_failover::command::execute(command)?)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Certs(command) => certs_commands::execute(command),
        Command::Trace(command) => trace_commands::execute(command),
        Command::Sim(SimCommand::Run(arguments)) => sim_run::execute(arguments),
        Command::Sim(SimCommand::Config(arguments)) => sim_run::print_configuration(arguments),
        Command::Journal(command) => journal_commands::execute(command),
        Command::Image(command) => image_commands::execute(command),
        Command::Completion { shell } => completion(*shell),
        Command::Man(arguments) => {
            man::execute(definition(), arguments)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn completion(shell: Shell) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut definition(), "outrigger", &mut script);
    let script = String::from_utf8(script).context("the completion script is not UTF-8")?;
    output::print(&script)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        definition().debug_assert();
    }

    #[test]
    fn every_command_says_its_exit_codes() {
        fn without(command: &clap::Command, names: &mut Vec<String>) {
            if command.get_after_help().is_none() {
                names.push(command.get_name().to_owned());
            }
            command
                .get_subcommands()
                .for_each(|below| without(below, names));
        }
        let mut names = Vec::new();
        without(&definition(), &mut names);
        assert_eq!(names, [""; 0]);
    }
}
