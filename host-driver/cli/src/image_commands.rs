//! `outrigger image`: the command of [`outrigger_image::command`], with this process's terminal and this machine's cards (DR6).

use crate::device_name::DeviceName;
use crate::exit::RunFailed;
use crate::output;
use anyhow::Context;
use outrigger_agent::find_blocks;
use outrigger_image::command::{self, Failed, Identity, ImageCommand, Surroundings};
use outrigger_pci::config_space::{DEVICE, VENDOR, read16};
use std::io::{self, BufRead, IsTerminal, Write};
use std::process::ExitCode;

/// Does a command.
///
/// # Errors
/// When it cannot be done.
pub fn execute(command: &ImageCommand) -> anyhow::Result<ExitCode> {
    match command::execute(command, &mut Desk) {
        Ok(()) => Ok(ExitCode::SUCCESS),
        Err(error) => Err(match error.downcast::<Failed>() {
            Ok(failed) => RunFailed(failed.0).into(),
            Err(error) => error,
        }),
    }
}

/// Standard input and output, and the cards that the driver opens.
struct Desk;

impl Surroundings for Desk {
    fn print(&mut self, text: &str) -> anyhow::Result<()> {
        output::print(text)
    }

    fn tell(&mut self, line: &str) {
        output::tell!("{line}");
    }

    fn ask(&mut self, question: &str) -> anyhow::Result<Option<String>> {
        if !io::stdin().is_terminal() {
            return Ok(None);
        }
        let mut errors = io::stderr();
        errors
            .write_all(question.as_bytes())
            .and_then(|()| errors.flush())
            .context("cannot ask")?;
        let mut answer = String::new();
        io::stdin()
            .lock()
            .read_line(&mut answer)
            .context("cannot read the answer")?;
        Ok(Some(answer))
    }

    fn identify(&mut self, device: &str) -> anyhow::Result<Identity> {
        let name: DeviceName = device
            .parse()
            .map_err(|error| anyhow::anyhow!("--device {device}: {error}"))?;
        let opened = name.open()?;
        let function = opened.function();
        let (vendor_id, device_id) = (
            read16(function.as_ref(), VENDOR)?,
            read16(function.as_ref(), DEVICE)?,
        );
        let blocks = find_blocks(function.as_ref())?;
        let unknown = blocks.iter().filter(|block| block.name.is_none());
        let unknown_blocks = unknown
            .map(|block| format!("{:#x} version {}", block.kind, block.version))
            .collect();
        Ok(Identity {
            vendor_id,
            device_id,
            unknown_blocks,
            build_hash: opened.driver()?.hardware().build_hash,
        })
    }
}
