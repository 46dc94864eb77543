//! The `outrigger` command: traces, simulation, configuration (DR2, first piece of DR3).
//!
//! ```text
//!   command_line --+--> trace_commands --> outrigger-trace
//!                  +--> sim_run --> configuration --> sim_run_engine
//!                  +--> journal_commands --> outrigger-journal
//!                  +--> completion
//! ```
//!
//! A library, so that tests and other programs of the workspace use the same configuration and the same run.

pub mod command_line;
pub mod configuration;
pub mod exit;
pub mod journal_commands;
mod measured_run;
pub mod output;
mod report;
mod run_summary;
pub mod sim_run;
pub mod sim_run_engine;
mod simulated_device;
pub mod trace_commands;
mod trace_program;

pub use command_line::run_command_line;
pub use configuration::SimulationConfiguration;
