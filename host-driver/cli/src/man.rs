//! `outrigger man`: the manual pages, from the definition of the command line.

use crate::output;
use anyhow::{Context, bail};
use clap::Args;
use clap_mangen::Man;
use std::path::PathBuf;

/// Arguments of `man`.
#[derive(Debug, Args)]
pub struct ManArguments {
    /// The command, `agent watch` for instance; all of them without
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
    /// Write the pages of all commands into a folder instead
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    output: Option<PathBuf>,
}

/// Writes one page to standard output, or all of them into a folder.
///
/// # Errors
/// When there is no such command, or a page cannot be written.
pub fn execute(mut program: clap::Command, arguments: &ManArguments) -> anyhow::Result<()> {
    if let Some(folder) = &arguments.output {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("{}: cannot be a folder", folder.display()))?;
        let written = clap_mangen::generate_to(program, folder);
        return written.with_context(|| format!("{}: cannot write pages", folder.display()));
    }
    program.build();
    let mut command = &program;
    for word in &arguments.command {
        match command.find_subcommand(word) {
            Some(found) => command = found,
            None => bail!("{word}: no such command of {}", command.get_name()),
        }
    }
    let mut page = Vec::new();
    Man::new(command.clone())
        .render(&mut page)
        .context("the page")?;
    output::print(&String::from_utf8(page).context("the page is not UTF-8")?)
}
