//! The commands and their dispatch.

use crate::{
    agent_commands, certs_commands, device_commands, exit, guard_commands, guard_daemon,
    image_commands, journal_commands, man, output, sim_device, sim_run, trace_commands,
};
use anyhow::Context;
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;
use std::ffi::OsString;
use std::process::ExitCode;

/// Memory that reaches past the host: cards with the agent, traces of programs, and simulation.
#[derive(Debug, Parser)]
#[command(name = "outrigger", version, after_help = exit::HELP, propagate_version = true)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Find, bind, show, test and reset cards
    #[command(subcommand, after_help = exit::HELP)]
    Device(device_commands::DeviceCommand),
    /// Configure and watch the agent on a card
    #[command(subcommand, after_help = exit::HELP)]
    Agent(agent_commands::AgentCommand),
    /// Save memory to another host when the power fails: run, plan, test, simulate
    #[command(subcommand, after_help = exit::HELP)]
    Guard(guard_commands::GuardCommand),
    /// Be the other host, which takes the memory over
    #[command(subcommand, after_help = exit::HELP)]
    Standby(guard_daemon::StandbyCommand),
    /// Applications that carry on at another host: run, test, look
    #[command(subcommand, after_help = exit::HELP)]
    Failover(outrigger_failover::command::FailoverCommand),
    /// Certificates by which the hosts of a pair know each other
    #[command(subcommand, after_help = exit::HELP)]
    Certs(certs_commands::CertsCommand),
    /// Record, generate and look at memory access traces
    #[command(subcommand, after_help = exit::HELP)]
    Trace(trace_commands::TraceCommand),
    /// Simulate the agent
    #[command(subcommand, after_help = exit::HELP)]
    Sim(SimCommand),
    /// Transactions on persistent memory: make, check, recover and look at pools
    #[command(subcommand, after_help = exit::HELP)]
    Journal(journal_commands::JournalCommand),
    /// Images of cards: list boards, build, write, check
    #[command(subcommand, after_help = exit::HELP)]
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
    #[command(after_help = exit::HELP)]
    Run(sim_run::SimRunArguments),
    /// Serve a simulated card on a socket, until SIGTERM or SIGINT
    #[command(after_help = exit::HELP)]
    Device(sim_device::SimDeviceArguments),
    /// Print the configuration that a run would have, as a TOML file to start from
    Config(sim_run::SimConfigArguments),
}

/// Runs the command of `arguments` (the first is the program's own name); errors go to standard error.
pub fn run_command_line(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let command_line = match CommandLine::try_parse_from(arguments) {
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
            man::execute(CommandLine::command(), arguments)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn completion(shell: Shell) -> anyhow::Result<ExitCode> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut CommandLine::command(), "outrigger", &mut script);
    let script = String::from_utf8(script).context("the completion script is not UTF-8")?;
    output::print(&script)?;
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        CommandLine::command().debug_assert();
    }
}
