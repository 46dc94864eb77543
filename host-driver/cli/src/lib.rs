//! The `outrigger` command: cards, the agent on them, traces, simulation, configuration (DR2, DR3).
//!
//! ```text
//!   command_line --+--> trace_commands --> outrigger-trace
//!                  +--> sim_run --> configuration --> sim_run_engine
//!                  +--> sim_device --> outrigger-device
//!                  +--> device_commands, agent_commands, first_walk, watch --> device_name --> owner, outrigger-pci, outrigger-agent
//!                  +--> journal_commands, journal_exercise --> outrigger-journal
//!                  +--> completion, man, udev_rule
//! ```
//!
//! A library, so that tests and other programs of the workspace use the same configuration and the same run.

mod agent_commands;
mod certs_commands;
pub mod command_line;
pub mod configuration;
mod device_commands;
mod device_name;
pub mod exit;
mod first_walk;
mod guard_commands;
mod guard_daemon;
mod image_commands;
mod interruption;
pub mod journal_commands;
mod journal_exercise;
mod man;
mod measured_run;
pub mod output;
mod owner;
mod pci_bus;
mod report;
mod run_summary;
mod sim_device;
pub mod sim_run;
pub mod sim_run_engine;
mod simulated_device;
pub mod trace_commands;
mod trace_program;
mod udev_rule;
mod watch;

pub use command_line::run_command_line;
pub use configuration::SimulationConfiguration;
